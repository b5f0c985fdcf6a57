// What organisations are called: the labels of the drop-down, and the words people and the Commission's lists use for each type.
import type { OrganisationType } from "../model/plan.ts";
import type { Text } from "./requirements.ts";

/** As offered in the drop-down and named in sentences. */
export const organisationTypeLabels: { readonly [Type in OrganisationType]: Text } = {
  hei: "Higher education institution",
  school: "School",
  "school-authority": "School authority",
  "vet-provider": "VET provider",
  "adult-education-provider": "Adult education provider",
  "teacher-education-provider": "Teacher education provider",
  enterprise: "Enterprise",
  consultancy: "Consultancy",
  "social-partner": "Social partner or chamber",
  "research-organisation": "Research organisation",
  "public-authority": "Public authority",
  ministry: "Ministry",
  "organisation-of-heis": "Organisation of higher education institutions",
  "venture-capital": "Venture capital investor",
  ngo: "NGO or association",
  "european-ngo": "European NGO",
  "youth-organisation": "Youth organisation",
  "sport-organisation": "Sport organisation",
  "informal-youth-group": "Informal group of young people",
  individual: "Individual",
  other: "Other organisation",
};

export interface OrganisationTypeWords {
  readonly type: OrganisationType;
  /** Level of education that the words say besides. */
  readonly level?: string;
  /** Separated by semicolons and line ends. */
  readonly words: string;
}

/**
 * Everyday words in English, Swedish, Finnish, German and French, and, one to a line, the organisation types of the
 * Commission's application forms and results platform (calls 2014-2022), which people copy into their sheets.
 * An official type goes where every organisation of that name belongs; a theatre may be a company or a city's: `other`.
 */
export const organisationTypeWords: readonly OrganisationTypeWords[] = [
  {
    type: "hei",
    words: `
      Lärosäte; HE institution; university; universities; univ; uni; university college; university of applied sciences;
      UAS; polytechnic; technical university; higher education; higher education institute; tertiary education institution; academia;
      universitet; högskola; universitet/högskola; universitet eller högskola; universitet och högskolor; högre utbildning; lärosäten;
      teknisk högskola; konstnärlig högskola;
      yliopisto; korkeakoulu; ammattikorkeakoulu; AMK; korkeakoulut;
      Hochschule; Universität; Fachhochschule; Hochschuleinrichtung; Hochschulbildung; FH; Technische Universität;
      université; établissement d'enseignement supérieur; enseignement supérieur; EES; grande école; haute école;
      Higher education institution (tertiary level)
    `,
  },
  {
    type: "school",
    words: `
      Skola; schools; school education; grundskola; koulu; peruskoulu; Schule; école; établissement scolaire
    `,
  },
  {
    type: "school",
    level: "pre-primary",
    words: `
      preschool; förskola; nursery school; kindergarten; daghem; päiväkoti; esikoulu; école maternelle;
      School/Institute/Educational centre – General education (pre-primary level)
    `,
  },
  {
    type: "school",
    level: "primary",
    words: `
      primary school; elementary school; lågstadieskola; alakoulu; Grundschule; école primaire; école élémentaire;
      School/Institute/Educational centre – General education (primary level)
    `,
  },
  {
    type: "school",
    level: "secondary",
    words: `
      secondary school; high school; upper secondary school; lower secondary school; grammar school; gymnasium; gymnasieskola; högstadieskola;
      lukio; yläkoulu; Realschule; Gesamtschule; lycée; collège et lycée;
      School/Institute/Educational centre – General education (secondary level)
    `,
  },
  {
    type: "school-authority",
    words: `
      Skolhuvudman; school authorities; local school authority; regional school authority; school board; education authority; local education authority; LEA;
      school coordination body; huvudman; utbildningsförvaltning; skolförvaltning; koulutuksen järjestäjä; opetustoimi; sivistystoimi;
      Schulbehörde; Schulträger; Schulamt; autorité scolaire; rectorat
    `,
  },
  {
    type: "vet-provider",
    words: `
      Yrkesutbildningsanordnare; VET; VET institution; VET centre; VET organisation; provider of vocational education and training; vocational education and training provider;
      vocational training provider; vocational training centre; training provider; training centre; yrkesutbildning; utbildningsanordnare;
      yrkesutbildare; ammatillisen koulutuksen järjestäjä; Berufsbildungseinrichtung; Berufsbildungsanbieter; Bildungsträger; Ausbildungszentrum;
      organisme de formation; organisme de formation professionnelle; centre de formation; CFA
    `,
  },
  {
    type: "vet-provider",
    level: "secondary",
    words: `
      VET school; vocational school; vocational upper secondary school; secondary VET provider; yrkesskola; yrkesgymnasium; ammattikoulu; ammattiopisto;
      Berufsschule; Berufskolleg; lycée professionnel;
      School/Institute/Educational centre – Vocational Training (secondary level)
    `,
  },
  {
    type: "vet-provider",
    level: "tertiary",
    words: `
      tertiary VET provider; higher VET provider; higher vocational school; YH; yrkeshögskoleutbildning; höhere Fachschule;
      School/Institute/Educational centre – Vocational Training (tertiary level)
    `,
  },
  {
    type: "adult-education-provider",
    words: `
      Vuxenutbildningsanordnare; adult education; adult education centre; adult education organisation; adult learning provider; folk high school; folkhögskola; studieförbund;
      vuxenutbildning; komvux; kansanopisto; kansalaisopisto; työväenopisto; aikuiskoulutus; aikuiskoulutuksen järjestäjä;
      Volkshochschule; VHS; Erwachsenenbildung; Erwachsenenbildungseinrichtung; éducation des adultes; formation des adultes;
      School/Institute/Educational centre – Adult education
    `,
  },
  {
    type: "teacher-education-provider",
    words: `
      Lärarutbildningsanordnare; teacher training provider; teacher training college; teacher training institution; teacher education institution; teacher academy; ITE provider;
      lärarutbildning; lärarhögskola; lärarutbildare; opettajankoulutus; opettajankoulutuslaitos;
      Lehrerbildungseinrichtung; Lehrerbildung; Pädagogische Hochschule; INSPE; formation des enseignants
    `,
  },
  {
    type: "enterprise",
    words: `
      Företag; company; companies; enterprises; business; firm; corporation; SME; SMEs; small enterprise; medium enterprise; medium-sized enterprise; micro enterprise; start-up; startup; private company; public company;
      industry; industrial company; employer; Ltd; AB; aktiebolag; GmbH; Oy; self-employed; self-employed person; sole trader; self employed;
      bolag; näringsliv; småföretag; storföretag; egenföretagare; enskild firma; små och medelstora företag; privat företag;
      yritys; yhtiö; osakeyhtiö; pk-yritys; yrittäjä;
      Unternehmen; Firma; KMU; Betrieb; Großunternehmen; kleines und mittleres Unternehmen;
      entreprise; société; PME; grande entreprise;
      Small and medium sized enterprise
      Large enterprise
      Social enterprise; socialt företag; yhteiskunnallinen yritys; Sozialunternehmen; entreprise sociale
      Company specialized in new technologies applicable to the Audiovisual industry
      Film Producer
      Film Sales Agent
      Multimedia company
      Music producers
      Profit making cultural organizations
      Publishers; publisher
      Publishing Groups
      Video Games Developer/Producers
      Art Agents
      Artist Agents
    `,
  },
  {
    type: "consultancy",
    words: `
      Konsultföretag; consultant; consulting; consultants; consulting company; consultancy company; consulting firm; consultancy firm; intermediary; intermediary organisation;
      konsult; konsulter; konsultfirma; konsultbolag; förmedlingsföretag; konsultti; konsulttiyritys; konsultointi;
      Beratung; Berater; Beratungsunternehmen; Unternehmensberatung; consultant indépendant; cabinet de conseil; société de conseil;
      Audiovisual Consultant
    `,
  },
  {
    type: "social-partner",
    words: `
      Arbetsmarknadspart eller handelskammare; social partner; social partners; chamber; chamber of commerce; chamber of commerce and industry; chamber of crafts; trade union; union; labour union;
      trade association; employers' association; employers' organisation; employer organisation; professional association; professional body; business association;
      industry association; sector association; sectoral organisation; sector body;
      arbetsmarknadspart; handelskammare; kammare; fackförbund; fackförening; fack; branschorganisation; arbetsgivarorganisation; näringslivsorganisation; intresseorganisation;
      kauppakamari; ammattiliitto; työnantajajärjestö; toimialajärjestö; työmarkkinajärjestö; etujärjestö;
      Sozialpartner; Handelskammer; Handwerkskammer; Industrie- und Handelskammer; IHK; Gewerkschaft; Arbeitgeberverband; Berufsverband; Branchenverband; Kammer;
      partenaire social; chambre de commerce; chambre de commerce et d'industrie; CCI; syndicat; organisation patronale; fédération professionnelle;
      Social partner or other representative of working life (chambers of commerce, trade union, trade association)
      Publisher association
    `,
  },
  {
    type: "research-organisation",
    words: `
      Forskningsorganisation; research institute; research centre; research center; research institution; research; research and technology organisation; RTO; research infrastructure; think tank;
      forskningsinstitut; forskningscentrum; forskning; forskningsinstitution; tutkimuslaitos; tutkimuskeskus; tutkimusorganisaatio;
      Forschungseinrichtung; Forschungsinstitut; Forschungszentrum; Forschungsorganisation;
      organisme de recherche; centre de recherche; institut de recherche;
      Research Institute/Centre
      European public policy research organisations (thinktanks)
    `,
  },
  {
    type: "public-authority",
    words: `
      Offentlig myndighet; public body; public organisation; public sector; public institution; public administration; authority; government agency; municipality; city; city council; county; county council;
      region; regional authority; local authority; national authority; local government; regional government; government; prefecture; public employment service;
      kommun; myndighet; statlig myndighet; länsstyrelse; landsting; stad; offentlig organisation; offentligt organ; offentlig sektor; kommunförbund; statligt verk; arbetsförmedling;
      kunta; kaupunki; viranomainen; julkinen organisaatio; maakunta; virasto; kuntayhtymä; julkisyhteisö;
      Behörde; Gemeinde; Stadt; Kommune; Landkreis; öffentliche Einrichtung; öffentliche Verwaltung; öffentliche Stelle; Landesbehörde;
      commune; mairie; ville; autorité publique; organisme public; collectivité territoriale; collectivité; administration publique;
      Local Public body
      Regional Public body
      National Public body
      European or international public body
    `,
  },
  {
    type: "ministry",
    words: `
      Departement; ministry of education; ministry of higher education; ministry of education and science; government ministry; national ministry; ministries;
      ministerium; utbildningsdepartement; utbildningsdepartementet; regeringsdepartement; ministeriö; opetusministeriö; opetus- ja kulttuuriministeriö;
      Bildungsministerium; Kultusministerium; ministère; ministère de l'éducation
    `,
  },
  {
    type: "organisation-of-heis",
    words: `
      Sammanslutning av lärosäten; organisation of HEIs; association of HEIs; association of universities; university association; university network; network of universities; rectors' conference; organisations of HEIs;
      association of higher education institutions; higher education association; organisation of higher education institutions;
      lärosätessammanslutning; högskoleförbund; rektorskonferens; korkeakoulujen järjestö; rehtorineuvosto; Hochschulverband; Hochschulrektorenkonferenz;
      association d'universités; conférence des recteurs; réseau d'universités;
      Associations of Higher Education Institutions
      Associations of Rectors of Higher Education Institutions / Higher Education Institution' Rectors Conferences
    `,
  },
  {
    type: "venture-capital",
    words: `
      Riskkapitalbolag; venture capital; venture capitalist; VC; investor; investors; business angel; business angels; riskkapital; riskkapitalist; investerare; affärsängel;
      pääomasijoittaja; riskipääoma; sijoittaja; Risikokapital; Wagniskapital; Risikokapitalgeber; Investor; capital-risque; investisseur
    `,
  },
  {
    type: "ngo",
    words: `
      Ideell organisation; NGO; NGOs; non-governmental organisation; non-governmental organization; association; foundation; non-profit; non-profit organisation; not-for-profit; not-for-profit organisation; NPO; charity;
      civil society; CSO; third sector; voluntary organisation; volunteer organisation; cultural association; student association; student union; students' union;
      förening; ideell förening; stiftelse; icke-statlig organisation; frivilligorganisation; civilsamhällesorganisation; civilsamhälle; studentkår; välgörenhetsorganisation;
      kansalaisjärjestö; järjestö; yhdistys; säätiö; ry; rekisteröity yhdistys; opiskelijajärjestö; ylioppilaskunta;
      NRO; Nichtregierungsorganisation; Verein; Stiftung; gemeinnützige Organisation; eingetragener Verein; e.V.; zivilgesellschaftliche Organisation;
      ONG; fondation; organisation non gouvernementale; association loi 1901; organisme sans but lucratif; asbl; société civile;
      Civil Society Organisation
      Civil society organisations for European remembrance
      Civil society organisations working at European level
      Foundation
      Literature Foundation
      Non profit organisations
      Non-Profit making cultural organizations
      Non-governmental organisation/association/social enterprise
      Organisations active in the field of humanitarian aid
      Other Associations active in Education and Training
      Student associations
      Art association
      Street art association
      Multimedia association
    `,
  },
  {
    type: "european-ngo",
    words: `
      Europeisk icke-statlig organisation; ENGO; E-NGO; European non-governmental organisation; European umbrella organisation; europeisk NGO; europeisk paraplyorganisation; eurooppalainen kansalaisjärjestö;
      europäische NRO; europäische NGO; ONG européenne;
      European non-governmental organisation (ENGO) having a broader scope but including a section dedicated to youth
      European non-governmental organisation (ENGO) in the field of Education and training
    `,
  },
  {
    type: "youth-organisation",
    words: `
      Ungdomsorganisation; youth organization; youth NGO; youth association; youth centre; youth club; youth work organisation; youth council; scouts; scout organisation;
      ungdomsförening; ungdomsförbund; fritidsgård; ungdomsråd; nuorisojärjestö; nuorisokeskus; nuorisotalo; nuorisoseura;
      Jugendorganisation; Jugendverband; Jugendzentrum; Jugendverein; organisation de jeunesse; association de jeunesse; maison de la jeunesse; mission locale;
      National Youth Council
    `,
  },
  {
    type: "sport-organisation",
    words: `
      Idrottsorganisation; sports organisation; sport; sports; sports club; sport association; sports association; sports federation; idrottsförening; idrottsförbund; idrottsklubb; specialidrottsförbund;
      urheiluseura; urheilujärjestö; urheiluliitto; lajiliitto; Sportverein; Sportverband; Sportorganisation; club sportif; fédération sportive; organisation sportive; association sportive;
      Organisation or association representing (parts of) the sport sector
      Sport club
      Sport federation
      Sport league
    `,
  },
  {
    type: "informal-youth-group",
    words: `
      Informell grupp av ungdomar; informal group; informal youth group; informal group of youth; group of young people; informell grupp; informell ungdomsgrupp; ungdomsgrupp;
      epävirallinen nuorisoryhmä; epävirallinen ryhmä; nuorisoryhmä; informelle Gruppe; informelle Jugendgruppe; Jugendgruppe; groupe informel; groupe informel de jeunes;
      Group of young people active in youth work
    `,
  },
  {
    type: "individual",
    words: `
      individual person; person; private person; private individual; natural person; enskild person; enskild; fysisk person; yksityishenkilö; henkilö;
      Einzelperson; Privatperson; natürliche Person; particulier; personne physique; individu
    `,
  },
  {
    type: "other",
    words: `
      Annan organisation; other; others; other type; annan; annat; övrig; övrigt; övriga; muu; muut; muu organisaatio; andere; sonstige; Sonstiges; andere Organisation; autre; autres; autre organisation; network; nätverk; hospital; sjukhus; library; bibliotek; museum;
      Other
      Other type of organisation
      Accreditation, certification or qualification body
      Counselling body
      Public service provider
      EU-wide network
      European grouping of territorial cooperation
      International agencies and organisations
      International organisation under public law; international organisation
      Platforms of pan-European organisations
      Pan European network active in the audiovisual sector
      Pan European network active in the culture sector
      Association of twinned towns
      Twinning committee
      Twinning committee/Network
      Audiovisual Operators
      Audiovisual training institute
      Art gallery
      Centre for Architecture
      Choir
      Cinema Theatres
      Concert hall
      Cultural operators
      Dance Company
      Design/Art centre
      Festival (non Audiovisual)
      Film Festival organisation
      Film Literacy organisation
      Film Market organisation
      Film School
      Film fund or foundation
      Music Centre
      Non-publically funded cultural organizations
      Publically funded cultural organizations
      Opera
      Orchestra
      Organisation active in the field of Audiovisual archives
      Organisation active in the organisation of Audiovisual Events
      Television broadcaster
      Theatre
      Web platform active in the audiovisual sector
    `,
  },
];
