// The texts of the data in Finnish.
import type { Dictionary } from "./phrases.ts";

export const fi = {
  Status: "Tila",
  "Follows your row. Nothing to type": "Seuraa riviäsi. Ei kirjoitettavaa",
  Partners: "Kumppanit",
  Organisation: "Organisaatio",
  "One row per organisation, not per faculty": "Yksi rivi organisaatiota kohti, ei tiedekuntaa",
  Country: "Maa",
  "Where it is established. Name or code": "Mihin se on sijoittautunut. Nimi tai koodi",
  Type: "Tyyppi",
  "Choose the nearest; a rule may ask for universities or enterprises":
    "Valitse lähin; jokin sääntö voi edellyttää korkeakouluja tai yrityksiä",
  Role: "Rooli",
  "Exactly one coordinator. Associated partners get no EU money":
    "Täsmälleen yksi koordinaattori. Liitännäiskumppanit eivät saa EU-rahaa",
  "OID or PIC": "OID tai PIC",
  "E and 8 digits, or 9 digits. The status says which one your agency needs":
    "E ja 8 numeroa, tai 9 numeroa. Tila kertoo, kumman kansallinen toimisto tarvitsee",
  ECHE: "ECHE",
  "Erasmus Charter for Higher Education. Every university from an EU or associated country needs one":
    "Korkeakoulutuksen Erasmus-peruskirja. Joka EU-maan tai assosioituneen maan korkeakoulu tarvitsee sen",
  Established: "Perustettu",
  "Coordinator only: founded at least 2 years before the deadline":
    "Vain koordinaattori: perustettu vähintään 2 vuotta ennen määräaikaa",
  "Added value": "Lisäarvo",
  "Partners from outside the EU and associated countries: what only they can bring":
    "Kumppanit EU:n ja assosioituneiden maiden ulkopuolelta: mitä vain ne voivat tuoda",
  "ECHE code": "ECHE-koodi",
  "The Erasmus code, such as S NORRVIK01, or the charter’s number":
    "Erasmus-koodi, esimerkiksi S NORRVIK01, tai peruskirjan numero",
  Mandate: "Valtuutus",
  "The day the signed mandate or accession form came, or yes":
    "Päivä, jona allekirjoitettu valtuutus tai liittymislomake saapui, tai kyllä",
  "Declaration on honour": "Vakuutus",
  "The day the signed declaration came, or yes":
    "Päivä, jona allekirjoitettu kunnian ja omantunnon kautta annettu vakuutus saapui, tai kyllä",
  "Legal representative": "Laillinen edustaja",
  "Who signs for the organisation": "Kuka allekirjoittaa organisaation puolesta",
  Contact: "Yhteyshenkilö",
  "Whom to write to": "Kenelle kirjoitetaan",
  Budget: "Budjetti",
  Partner: "Kumppani",
  "Who spends it": "Kuka sen käyttää",
  "Work package": "Työpaketti",
  "Its id on the Work packages tab, such as WP1": "Sen tunnus Työpaketit-välilehdellä, esimerkiksi WP1",
  Category: "Kategoria",
  "What kind of cost it is": "Millainen kustannus se on",
  Year: "Vuosi",
  "Project year, not calendar year": "Hankevuosi, ei kalenterivuosi",
  Quantity: "Lukumäärä",
  "Leave empty if you know the amount": "Jätä tyhjäksi, jos tiedät summan",
  "Rate, euro": "Yksikköhinta, euroa",
  "Euro per unit. Leave empty if you know the amount": "Euroa yksikköä kohti. Jätä tyhjäksi, jos tiedät summan",
  "Amount, euro": "Summa, euroa",
  "Typed amounts are never overwritten": "Kirjoitettuja summia ei koskaan korvata",
  Note: "Huomautus",
  Yours: "Omasi",
  "Staff or participants": "Henkilöstö tai osallistujat",
  "What the unit cost depends on: manager, teacher, technician or administration; staff or learners; local or foreign participants":
    "Mistä yksikkökustannus riippuu: johtaja, opettaja, tekninen henkilöstö tai hallinto; henkilöstö tai oppijat; paikalliset tai ulkomaiset osallistujat",
  "Distance, km": "Etäisyys, km",
  "One way, of a journey": "Yhteen suuntaan, matkasta",
  "Days each": "Päiviä/henkilö",
  "Of each stay, travel days included; the quantity is then how many stay":
    "Kunkin oleskelun päivät matkapäivineen; lukumäärä on silloin oleskelijoiden määrä",
  "The country whose unit cost applies": "Maa, jonka yksikkökustannusta sovelletaan",
  "Work packages": "Työpaketit",
  WP: "TP",
  "WP1 is project management": "WP1 on hankehallinto",
  Title: "Nimi",
  "What the work package is about": "Mistä työpaketissa on kyse",
  Lead: "Vastuutaho",
  "The partner that leads it": "Kumppani, joka vastaa siitä",
  "Start month": "Alkukuukausi",
  "Month 1 is the first month of the project": "Kuukausi 1 on hankkeen ensimmäinen kuukausi",
  "End month": "Loppukuukausi",
  Project: "Hanke",
  "For your own use": "Omaan käyttöön",
  Action: "Toiminto",
  "Official title or code, for example KA220-HED": "Virallinen nimi tai koodi, esimerkiksi KA220-HED",
  "Field or lot": "Ala tai osa",
  "Decides where to apply, and some rules": "Ratkaisee, minne haetaan, ja osan säännöistä",
  Call: "Hakukierros",
  "The year on the Programme Guide you follow": "Noudattamasi ohjelmaoppaan vuosi",
  Start: "Alkaa",
  "The first day of the project": "Hankkeen ensimmäinen päivä",
  Months: "Kuukaudet",
  "How long the project lasts": "Kuinka kauan hanke kestää",
  "EU grant, euro": "EU-avustus, euroa",
  "What you ask the EU for": "Mitä haette EU:lta",
  "Total cost, euro": "Kokonaiskustannukset, euroa",
  "What the project really costs": "Mitä hanke todella maksaa",
  Deadline: "Määräaika",
  "Brussels time. Calculated; type your own over it": "Brysselin aikaa. Lasketaan; voit kirjoittaa oman sen päälle",
  Verdict: "Tulos",
  "What the checks come to. Calculated": "Mihin tarkistukset päätyvät. Lasketaan",
  Preparation: "Valmistelu",
  Step: "Vaihe",
  "Change, add and sort as you like": "Muuta, lisää ja järjestä niin kuin haluat",
  Who: "Kuka",
  "Who sees to it": "Kuka huolehtii siitä",
  Due: "Viimeistään",
  "Counted back from the deadline. Type over a date and it stays yours":
    "Lasketaan määräajasta taaksepäin. Jos kirjoitat päivän päälle, se pysyy omanasi",
  Done: "Valmis",
  "The day it was done, or yes": "Päivä, jona se valmistui, tai kyllä",
  "Waits for": "Odottaa",
  "The step that must be done before, as it is written":
    "Vaihe, jonka on oltava sitä ennen valmis, niin kuin se on kirjoitettu",
  "Lump sum, euro": "Kertakorvaus, euroa",
  What: "Mitä",
  "Your plan": "Suunnitelmanne",
  Checks: "Tarkistukset",
  Summary: "Yhteenveto",
  yes: "kyllä",
  no: "ei",
  "not needed": "ei tarvita",
  "Higher education institution": "Korkeakoulu",
  School: "Koulu",
  "School authority": "Kouluviranomainen",
  "VET provider": "Ammatillisen koulutuksen järjestäjä",
  "Adult education provider": "Aikuiskoulutuksen järjestäjä",
  "Teacher education provider": "Opettajankoulutuksen järjestäjä",
  Enterprise: "Yritys",
  Consultancy: "Konsulttiyritys",
  "Social partner or chamber": "Työmarkkinaosapuoli tai kauppakamari",
  "Research organisation": "Tutkimusorganisaatio",
  "Public authority": "Viranomainen",
  Ministry: "Ministeriö",
  "Organisation of higher education institutions": "Korkeakoulujen yhteenliittymä",
  "Venture capital investor": "Pääomasijoittaja",
  "NGO or association": "Kansalaisjärjestö tai yhdistys",
  "European NGO": "Eurooppalainen kansalaisjärjestö",
  "Youth organisation": "Nuorisojärjestö",
  "Sport organisation": "Urheilujärjestö",
  "Informal group of young people": "Nuorten epävirallinen ryhmä",
  Individual: "Yksityishenkilö",
  "Other organisation": "Muu organisaatio",
  "Association from 2027 was agreed (negotiations closed in December 2025); its formal adoption has not been seen.":
    "Assosiaatiosta vuodesta 2027 alkaen on sovittu (neuvottelut päättyivät joulukuussa 2025); sen virallista hyväksymistä ei ole nähty.",
  "The agreement signed on 10 November 2025 allows association from 2027; the money of its parliament and the accreditation of Movetia were still missing, and their completion has not been seen.":
    "10. marraskuuta 2025 allekirjoitettu sopimus sallii assosiaation vuodesta 2027 alkaen; parlamentin rahat ja Movetian akkreditointi puuttuivat vielä, eikä niiden valmistumista ole nähty.",
  "the coordinator": "koordinaattori",
  "a local or regional school authority or a school coordination body":
    "paikallinen tai alueellinen kouluviranomainen tai koulujen koordinointielin",
  "Is every partner that is no school and no school authority an association of teachers, school leaders, staff or parents, or another stakeholder in school education?":
    "Onko jokainen kumppani, joka ei ole koulu eikä kouluviranomainen, opettajien, koulujen johdon, henkilöstön tai vanhempien yhdistys tai muu yleissivistävän koulutuksen sidosryhmä?",
  "Is every school and school authority among those that its National Authority has declared eligible?":
    "Kuuluuko jokainen koulu ja kouluviranomainen niihin, jotka kansallinen viranomainen on todennut osallistumiskelpoisiksi?",
  "Does the project carry out at least three of the tasks, with at least one from each of the two categories?":
    "Toteuttaako hanke vähintään kolme tehtävistä, joista vähintään yksi on kummastakin kahdesta ryhmästä?",
  "Is one work package for planning the project’s long-term impact?":
    "Onko yksi työpaketti hankkeen pitkän aikavälin vaikutusten suunnittelua varten?",
  "local or regional sport clubs": [
    "paikallinen tai alueellinen urheiluseura",
    "paikallista tai alueellista urheiluseuraa",
    "paikalliset tai alueelliset urheiluseurat",
  ],
  "Multiplier events are paid only beside intellectual outputs: which output do they spread?":
    "Levitystapahtumia maksetaan vain innovatiivisten tuotosten yhteydessä: mitä tuotosta niillä levitetään?",
  "does one of its organisations work with or for young people outside formal settings, so that it is a youth organisation?":
    "tekeekö jokin sen organisaatioista työtä nuorten kanssa tai hyväksi virallisen koulutuksen ulkopuolella, niin että se on nuorisojärjestö?",
  "higher education institutions or youth organisations from Member States or associated countries": [
    "jäsenvaltion tai assosioituneen maan korkeakoulu tai nuorisojärjestö",
    "jäsenvaltion tai assosioituneen maan korkeakoulua tai nuorisojärjestöä",
    "jäsenvaltioiden tai assosioituneiden maiden korkeakoulut tai nuorisojärjestöt",
  ],
  "organisations that may be youth organisations": [
    "mahdollinen nuorisojärjestö",
    "mahdollista nuorisojärjestöä",
    "mahdolliset nuorisojärjestöt",
  ],
  "higher education institutions or youth organisations from eligible third countries": [
    "osallistumaan pääsevän kolmannen maan korkeakoulu tai nuorisojärjestö",
    "osallistumaan pääsevän kolmannen maan korkeakoulua tai nuorisojärjestöä",
    "osallistumaan pääsevien kolmansien maiden korkeakoulut tai nuorisojärjestöt",
  ],
  "a higher education institution or a youth organisation": "korkeakoulu tai nuorisojärjestö",
  "Are all applicants active in higher education or youth, and at least 6 of them independent of each other?":
    "Toimivatko kaikki hakijat korkeakoulutuksen tai nuorison alalla, ja onko vähintään 6 niistä toisistaan riippumattomia?",
  "Do all activities take place in the countries of the participating organisations?":
    "Pidetäänkö kaikki aktiviteetit osallistuvien organisaatioiden maissa?",
  "Are the participants 13 to 30 years old and living in the countries of the project?":
    "Ovatko osallistujat 13–30-vuotiaita ja asuvatko he hankkeen maissa?",
  "Are the participants 13 to 30 years old, based in the countries of the project, and is there consent for those under 18?":
    "Ovatko osallistujat 13–30-vuotiaita ja hankkeen maista, ja onko alle 18-vuotiaille suostumus?",
  "Are the exchanges mainly live, moderated by trained facilitators, safe for the participants, and is what they learn recognised?":
    "Ovatko vaihdot pääosin reaaliaikaisia, koulutettujen ohjaajien vetämiä ja osallistujille turvallisia, ja tunnustetaanko opittu?",
  "organisations from eligible third countries": [
    "osallistumaan pääsevän kolmannen maan organisaatio",
    "osallistumaan pääsevän kolmannen maan organisaatiota",
    "osallistumaan pääsevien kolmansien maiden organisaatiot",
  ],
  "higher education institutions": ["korkeakoulu", "korkeakoulua", "korkeakoulut"],
  "organisations from Regions 1, 10 or 11 in a national project": [
    "alueiden 1, 10 tai 11 organisaatio kansallisessa hankkeessa",
    "alueiden 1, 10 tai 11 organisaatiota kansallisessa hankkeessa",
    "alueiden 1, 10 tai 11 organisaatiot kansallisessa hankkeessa",
  ],
  "are there fewer than 5 recognised higher education institutions, or has one of them more than half of all students?":
    "onko tunnustettuja korkeakouluja alle 5, tai onko yhdellä niistä yli puolet kaikista opiskelijoista?",
  "national authorities for higher education (ministries)": [
    "korkeakoulutuksesta vastaava kansallinen viranomainen (ministeriö)",
    "korkeakoulutuksesta vastaavaa kansallista viranomaista (ministeriötä)",
    "korkeakoulutuksesta vastaavat kansalliset viranomaiset (ministeriöt)",
  ],
  "public authorities": ["viranomainen", "viranomaista", "viranomaiset"],
  "is the public authority the national one that is responsible for higher education?":
    "onko viranomainen se kansallinen viranomainen, joka vastaa korkeakoulutuksesta?",
  "national authorities of Moldova (ministries)": [
    "Moldovan kansallinen viranomainen (ministeriö)",
    "Moldovan kansallista viranomaista (ministeriötä)",
    "Moldovan kansalliset viranomaiset (ministeriöt)",
  ],
  "public authorities of Moldova": ["Moldovan viranomainen", "Moldovan viranomaista", "Moldovan viranomaiset"],
  "higher education institutions from Moldova": [
    "moldovalainen korkeakoulu",
    "moldovalaista korkeakoulua",
    "moldovalaiset korkeakoulut",
  ],
  "higher education institutions from Partner Countries": [
    "kumppanimaan korkeakoulu",
    "kumppanimaan korkeakoulua",
    "kumppanimaiden korkeakoulut",
  ],
  "organisations from Latin America": [
    "latinalaisamerikkalainen organisaatio",
    "latinalaisamerikkalaista organisaatiota",
    "latinalaisamerikkalaiset organisaatiot",
  ],
  "a higher education institution or an organisation of such institutions":
    "korkeakoulu tai korkeakoulujen yhteenliittymä",
  "organisations that are no higher education institutions in third countries":
    "kolmansien maiden muut organisaatiot kuin korkeakoulut",
  "Is the Moldovan public authority the national one for higher education, European or foreign affairs?":
    "Onko Moldovan viranomainen se kansallinen viranomainen, joka vastaa korkeakoulutuksesta, Eurooppa-asioista tai ulkoasioista?",
  "Are all higher education institutions from third countries recognised by their authorities, with full study programmes at tertiary level (ISCED 5 or above)?":
    "Ovatko kaikki kolmansien maiden korkeakoulut viranomaistensa tunnustamia, ja onko niillä kokonaisia tutkinto-ohjelmia korkea-asteella (vähintään ISCED 5)?",
  "Is the project in line with the Global Gateway priorities of its third countries?":
    "Onko hanke kolmansien maidensa Global Gateway -painopisteiden mukainen?",
  "Is all equipment bought at least 12 months before the end of the project?":
    "Ostetaanko kaikki laitteet vähintään 12 kuukautta ennen hankkeen päättymistä?",
  "enterprises, other employers or sector organisations": [
    "yritys, muu työnantaja tai toimialajärjestö",
    "yritystä, muuta työnantajaa tai toimialajärjestöä",
    "yritykset, muut työnantajat tai toimialajärjestöt",
  ],
  "organisations that may be employers": [
    "mahdollinen työnantaja",
    "mahdollista työnantajaa",
    "mahdolliset työnantajat",
  ],
  "is one of its organisations an employer or a body that represents a sector?":
    "onko jokin sen organisaatioista työnantaja tai toimialaa edustava elin?",
  "organisations from EU Member States": [
    "EU:n jäsenvaltion organisaatio",
    "EU:n jäsenvaltion organisaatiota",
    "EU:n jäsenvaltioiden organisaatiot",
  ],
  "Does the project have activities of each of the three clusters?":
    "Onko hankkeessa aktiviteetteja kaikista kolmesta klusterista?",
  "If learners are at EQF levels 6 to 8: are there also learners at one of levels 3 to 5, and work-based learning?":
    "Jos oppijat ovat EQF-tasoilla 6–8: onko mukana myös oppijoita jollakin tasoista 3–5 ja työssä oppimista?",
  "Does the project have at least 4 activities of cluster 1, 3 of cluster 2 and 2 of cluster 3?":
    "Onko hankkeessa vähintään 4 klusterin 1, 3 klusterin 2 ja 2 klusterin 3 aktiviteettia?",
  "Is the main focus on EQF levels 3 to 5, and not only on learners at levels 6 to 8?":
    "Onko pääpaino EQF-tasoilla 3–5 eikä vain tasojen 6–8 oppijoissa?",
  "Does the project design a long-term action plan for the roll-out after its end?":
    "Laatiiko hanke pitkän aikavälin toimintasuunnitelman käyttöönotolle hankkeen päätyttyä?",
  "Does the budget cover a yearly meeting of all Centres, with one person from each full partner?":
    "Kattaako budjetti kaikkien keskusten vuosittaisen kokouksen, johon osallistuu yksi henkilö jokaisesta täysivaltaisesta kumppanista?",
  "Do all activities take place in countries that may take part in this action?":
    "Pidetäänkö kaikki aktiviteetit maissa, jotka voivat osallistua tähän toimintoon?",
  "organisations beside the applicant that are no associated partners": [
    "muu organisaatio kuin hakija tai liitännäiskumppani",
    "muuta organisaatiota kuin hakija tai liitännäiskumppani",
    "muut organisaatiot kuin hakija tai liitännäiskumppanit",
  ],
  "Does a sport event take place in each country of the consortium?":
    "Pidetäänkö urheilutapahtuma jokaisessa konsortion maassa?",
  "Is there one single event, in the coordinator’s country or with reasons in that of a participating organisation?":
    "Onko tapahtumia vain yksi, koordinaattorin maassa tai perustellusti jonkin osallistuvan organisaation maassa?",
  "Does the event show at least 7 different sports?": "Esitelläänkö tapahtumassa vähintään 7 eri urheilulajia?",
  "Is there one single event?": "Onko tapahtumia vain yksi?",
  "Are all applicants active in the field of sport?": "Toimivatko kaikki hakijat urheilun alalla?",
  "Is one of the four objectives clearly the main one: volunteering, inclusion, fight against discrimination or healthy lifestyles?":
    "Onko yksi neljästä tavoitteesta selvästi päätavoite: vapaaehtoistoiminta, osallisuus, syrjinnän torjunta tai terveelliset elämäntavat?",
  "Is the event something else than a competition that a federation, association or league holds regularly?":
    "Onko tapahtuma muu kuin kilpailu, jonka liitto, yhdistys tai liiga järjestää säännöllisesti?",
  "Does the event take place in a Member State or an associated country?":
    "Pidetäänkö tapahtuma jäsenvaltiossa tai assosioituneessa maassa?",
  "Are activities planned throughout the year after the event?":
    "Onko aktiviteetteja suunniteltu koko tapahtuman jälkeiselle vuodelle?",
  "a not-for-profit organisation": "voittoa tavoittelematon organisaatio",
  "Do the activities build the capacities of sport organisations, principally in the third countries?":
    "Vahvistavatko aktiviteetit urheilujärjestöjen valmiuksia pääasiassa kolmansissa maissa?",
  "higher education institutions that are to deliver the programme": [
    "ohjelman toteuttava korkeakoulu",
    "ohjelman toteuttavaa korkeakoulua",
    "ohjelman toteuttavat korkeakoulut",
  ],
  "higher education institutions from Member States or associated countries that are to deliver the programme": [
    "ohjelman toteuttava jäsenvaltion tai assosioituneen maan korkeakoulu",
    "ohjelman toteuttavaa jäsenvaltion tai assosioituneen maan korkeakoulua",
    "ohjelman toteuttavat jäsenvaltioiden tai assosioituneiden maiden korkeakoulut",
  ],
  "higher education institutions from third countries not associated to the Programme": [
    "ohjelmaan assosioitumattoman kolmannen maan korkeakoulu",
    "ohjelmaan assosioitumattoman kolmannen maan korkeakoulua",
    "ohjelmaan assosioitumattomien kolmansien maiden korkeakoulut",
  ],
  "Does the applicant offer education at master’s level (ISCED 7)?":
    "Tarjoaako hakija maisteritason (ISCED 7) koulutusta?",
  "Are the joint mechanisms expected deliverables: admission, curriculum, services, promotion, management, degree policy, and drafts of the partnership and student agreements?":
    "Ovatko yhteiset menettelyt odotettuja tuotoksia: opiskelijavalinta, opetussuunnitelma, palvelut, markkinointi, hallinto, tutkintokäytäntö sekä kumppanuus- ja opiskelijasopimusten luonnokset?",
  "Are all activities in one single work package?": "Ovatko kaikki aktiviteetit yhdessä ainoassa työpaketissa?",
  "organisations from Regions 1 to 3": [
    "alueiden 1–3 organisaatio",
    "alueiden 1–3 organisaatiota",
    "alueiden 1–3 organisaatiot",
  ],
  "organisations from Sub-Saharan Africa (Region 9)": [
    "Saharan eteläpuolisen Afrikan (alue 9) organisaatio",
    "Saharan eteläpuolisen Afrikan (alue 9) organisaatiota",
    "Saharan eteläpuolisen Afrikan (alue 9) organisaatiot",
  ],
  "an NGO or a public body in the field of youth": "nuorisoalan kansalaisjärjestö tai julkinen elin",
  "Does the coordinator work in the field of youth?": "Toimiiko koordinaattori nuorisoalalla?",
  "Do the activities build the capacities of youth organisations, so that they support young people principally in the third countries?":
    "Vahvistavatko aktiviteetit nuorisojärjestöjen valmiuksia tukea nuoria pääasiassa kolmansissa maissa?",
  "Do all activities take place in the countries of the applicants, or with good reason in other countries that may take part?":
    "Pidetäänkö kaikki aktiviteetit hakijoiden maissa tai hyvästä syystä muissa maissa, jotka voivat osallistua?",
  "Are mobility activities secondary to the main objectives, and do they serve them?":
    "Ovatko liikkuvuusaktiviteetit toissijaisia päätavoitteisiin nähden, ja palvelevatko ne niitä?",
  "Does the project include Youth Exchanges or Youth Participation Activities, with young people from Sub-Saharan Africa and from Member States or associated countries?":
    "Kuuluuko hankkeeseen nuorisovaihtoja tai nuorten osallistumistoimintaa, jossa on nuoria Saharan eteläpuolisesta Afrikasta ja jäsenvaltioista tai assosioituneista maista?",
  "Are the young people in Youth Exchanges between 18 and 30 years old?":
    "Ovatko nuorisovaihtojen nuoret 18–30-vuotiaita?",
  "Does each Youth Exchange and each Youth Participation Activity have a work package of its own?":
    "Onko jokaisella nuorisovaihdolla ja jokaisella nuorten osallistumistoiminnalla oma työpaketti?",
  "bodies with sector expertise (social partners, chambers or associations)": [
    "toimialaa tunteva elin (työmarkkinaosapuoli, kamari tai järjestö)",
    "toimialaa tuntevaa elintä (työmarkkinaosapuolta, kamaria tai järjestöä)",
    "toimialaa tuntevat elimet (työmarkkinaosapuolet, kamarit tai järjestöt)",
  ],
  "organisations that may have sector expertise": [
    "mahdollisesti toimialaa tunteva organisaatio",
    "mahdollisesti toimialaa tuntevaa organisaatiota",
    "mahdollisesti toimialaa tuntevat organisaatiot",
  ],
  "regulators of education and training (ministries or public authorities)": [
    "koulutusta sääntelevä elin (ministeriö tai viranomainen)",
    "koulutusta sääntelevää elintä (ministeriötä tai viranomaista)",
    "koulutusta sääntelevät elimet (ministeriöt tai viranomaiset)",
  ],
  "organisations that may regulate education and training": [
    "mahdollisesti koulutusta sääntelevä organisaatio",
    "mahdollisesti koulutusta sääntelevää organisaatiota",
    "mahdollisesti koulutusta sääntelevät organisaatiot",
  ],
  "does one of its organisations represent or know the sector?":
    "edustaako tai tunteeko jokin sen organisaatioista toimialaa?",
  "does one of its organisations have a regulatory function for education and training?":
    "onko jollakin sen organisaatioista sääntelytehtävä koulutuksessa?",
  "If the applicant takes part in several proposals: do they address different sectors?":
    "Jos hakija on mukana useissa hakemuksissa: koskevatko ne eri toimialoja?",
  "If the master’s programme is funded already, does its contract end next year at the latest, and does only one edition start in each academic year?":
    "Jos maisteriohjelmaa rahoitetaan jo, päättyykö sopimus viimeistään ensi vuonna, ja alkaako kunakin lukuvuonna vain yksi toteutuskerta?",
  "Does the project have at least 4 editions of the master’s programme?":
    "Onko hankkeessa maisteriohjelman vähintään 4 toteutuskertaa?",
  "Does the grant count 1,400 euro a month for each of at most 60 scholarships, beside those for targeted regions?":
    "Laskeeko avustus 1 400 euroa kuukaudessa kutakin enintään 60 stipendistä kohti kohdealueiden stipendien lisäksi?",
  "Do at most 10% of the scholarships go to students of the same nationality?":
    "Meneekö enintään 10 % stipendeistä saman kansalaisuuden opiskelijoille?",
  "Have all full partner universities met the external quality assurance of their countries for the joint programme: by the European Approach, or an accreditation of the programme or of each national part?":
    "Ovatko kaikki täysivaltaiset kumppanikorkeakoulut läpäisseet maidensa ulkoisen laadunvarmistuksen yhteisohjelman osalta: eurooppalaisen toimintamallin mukaan tai ohjelman tai sen jokaisen kansallisen osan akkreditoinnilla?",
  "If the master’s programme is funded already, does its contract end in 2027 at the latest (selected in 2021: before 31 March 2028), and do no two editions with different grants start in the same academic year?":
    "Jos maisteriohjelmaa rahoitetaan jo, päättyykö sopimus viimeistään vuonna 2027 (vuonna 2021 valitut: ennen 31. maaliskuuta 2028), ja pysyvätkö eri avustuksilla rahoitetut toteutuskerrat eri lukuvuosina?",
  "Do all full partner universities award master’s degrees, and do graduates get a joint degree or several degrees from universities in at least two countries, one of them a Member State or associated country?":
    "Myöntävätkö kaikki täysivaltaiset kumppanikorkeakoulut maisterintutkintoja, ja saavatko valmistuneet yhteistutkinnon tai useita tutkintoja vähintään kahden maan korkeakouluista, joista yksi on jäsenvaltio tai assosioitunut maa?",
  "Do all students spend at least two study periods of 30 ECTS credits in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "Suorittavatko kaikki opiskelijat vähintään kaksi 30 opintopisteen (ECTS) opintojaksoa kahdessa muussa maassa kuin omassaan, joista yksi on jäsenvaltio tai assosioitunut maa, eikä mitään niistä verkossa?",
  "Do all students spend at least two study periods of 30 ECTS credits (in exceptional cases 20) in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "Suorittavatko kaikki opiskelijat vähintään kaksi 30 opintopisteen (poikkeustapauksissa 20) opintojaksoa kahdessa muussa maassa kuin omassaan, joista yksi on jäsenvaltio tai assosioitunut maa, eikä mitään niistä verkossa?",
  "Is a draft Partnership Agreement part of the application, in which universities from third countries commit to the principles of the charter?":
    "Onko hakemuksessa kumppanuussopimuksen luonnos, jossa kolmansien maiden korkeakoulut sitoutuvat peruskirjan periaatteisiin?",
  "Do the first students begin no later than the academic year after the selection?":
    "Aloittavatko ensimmäiset opiskelijat viimeistään valintaa seuraavana lukuvuonna?",
  "Does the grant count at most 750 euro a month for each of 100 students and 1,400 for each of 50 scholarships, beside students from targeted regions?":
    "Laskeeko avustus enintään 750 euroa kuukaudessa kutakin 100 opiskelijasta kohti ja 1 400 euroa kutakin 50 stipendistä kohti kohdealueiden opiskelijoiden lisäksi?",
  "Do applicants pay no application fee, and students with a scholarship no tuition fee?":
    "Onko hakeminen maksutonta kaikille ja opiskelu lukukausimaksutonta stipendin saaneille?",
  "If the project answers priority 7: does it consist of members of a partnership of the Pact for Skills, coordinated by the organisation that coordinates that partnership?":
    "Jos hanke vastaa painopisteeseen 7: koostuuko se osaamissopimuksen (Pact for Skills) kumppanuuden jäsenistä, ja koordinoiko sitä kyseistä kumppanuutta koordinoiva organisaatio?",
  "Are all associated partners from Member States or associated countries, or academic ones from the Western Balkans or the European Higher Education Area?":
    "Ovatko kaikki liitännäiskumppanit jäsenvaltioista tai assosioituneista maista, tai akateemisia kumppaneita Länsi-Balkanilta tai eurooppalaiselta korkeakoulutusalueelta?",
  "Does the proposal address exactly one topic of the call?":
    "Koskeeko hakemus täsmälleen yhtä hakukierroksen aihetta?",
  "VET providers at secondary education level": [
    "toisen asteen ammatillisen koulutuksen järjestäjä",
    "toisen asteen ammatillisen koulutuksen järjestäjää",
    "toisen asteen ammatillisen koulutuksen järjestäjät",
  ],
  schools: ["koulu", "koulua", "koulut"],
  "Is one of the schools a VET provider at secondary education level?":
    "Onko jokin kouluista toisen asteen ammatillisen koulutuksen järjestäjä?",
  "Are all partners active in VET or in the labour market?":
    "Toimivatko kaikki kumppanit ammatillisessa koulutuksessa tai työmarkkinoilla?",
  "Are all applicants active in VET or in the labour market?":
    "Toimivatko kaikki hakijat ammatillisessa koulutuksessa tai työmarkkinoilla?",
  "Is the coordinator, which is no VET provider, active in VET?":
    "Toimiiko koordinaattori, joka ei ole ammatillisen koulutuksen järjestäjä, ammatillisessa koulutuksessa?",
  "Do the activities build the capacities of VET organisations, principally in the third countries?":
    "Vahvistavatko aktiviteetit ammatillisen koulutuksen organisaatioiden valmiuksia pääasiassa kolmansissa maissa?",
  "If partner countries of the European Training Foundation take part, does the proposal answer the recommendations of the Torino process country reports?":
    "Jos Euroopan koulutussäätiön (ETF) kumppanimaita on mukana, vastaako hakemus Torinon prosessin maaraporttien suosituksiin?",
  "pre-primary schools or providers of higher vocational education": [
    "esikoulu tai korkeamman ammatillisen koulutuksen järjestäjä",
    "esikoulua tai korkeamman ammatillisen koulutuksen järjestäjää",
    "esikoulut tai korkeamman ammatillisen koulutuksen järjestäjät",
  ],
  "schools or VET providers": [
    "koulu tai ammatillisen koulutuksen järjestäjä",
    "koulua tai ammatillisen koulutuksen järjestäjää",
    "koulut tai ammatillisen koulutuksen järjestäjät",
  ],
  "higher education institutions that train teachers": [
    "opettajia kouluttava korkeakoulu",
    "opettajia kouluttavaa korkeakoulua",
    "opettajia kouluttavat korkeakoulut",
  ],
  "higher education institutions from India": [
    "intialainen korkeakoulu",
    "intialaista korkeakoulua",
    "intialaiset korkeakoulut",
  ],
  "Does each third party get at most 60,000 euro, and does the application say why the support is needed, how it is managed and for which activities?":
    "Saako kukin kolmas osapuoli enintään 60 000 euroa, ja kertooko hakemus, miksi tukea tarvitaan, miten sitä hallinnoidaan ja mihin toimintaan se käytetään?",
  "Do the higher education institutions train teachers of schools or VET providers (ISCED 1 to 4)?":
    "Kouluttavatko korkeakoulut opettajia kouluille tai ammatillisen koulutuksen järjestäjille (ISCED 1–4)?",
  "Do all schools and VET providers teach at ISCED levels 1 to 4, from primary school to VET after secondary school?":
    "Opettavatko kaikki koulut ja ammatillisen koulutuksen järjestäjät ISCED-tasoilla 1–4, alakoulusta toisen asteen jälkeiseen ammatilliseen koulutukseen?",
  "Are none of the applicants institutions that the Erasmus+ Regulation itself names for support, such as the European University Institute?":
    "Onko niin, ettei yksikään hakija ole laitos, jonka Erasmus+ -asetus itse nimeää tuettavaksi, kuten Eurooppalainen yliopistoinstituutti?",
  "Does the European NGO have statutory branches, active in education, training or youth, so that with its secretariat it stands in at least nine Member States and associated countries?":
    "Onko eurooppalaisella kansalaisjärjestöllä sääntömääräisiä jäsenjärjestöjä, jotka toimivat koulutuksen tai nuorison alalla, niin että se sihteeristöineen on läsnä vähintään yhdeksässä jäsenvaltiossa ja assosioituneessa maassa?",
  "providers of teacher education or universities": [
    "opettajankoulutuksen järjestäjä tai korkeakoulu",
    "opettajankoulutuksen järjestäjää tai korkeakoulua",
    "opettajankoulutuksen järjestäjät tai korkeakoulut",
  ],
  "practice or training schools": ["harjoittelukoulu", "harjoittelukoulua", "harjoittelukoulut"],
  "practice or training schools, which may be associated": [
    "harjoittelukoulu (myös liitännäiskumppanina)",
    "harjoittelukoulua (myös liitännäiskumppanina)",
    "harjoittelukoulut (myös liitännäiskumppaneina)",
  ],
  "organisations that may have a practice school": [
    "organisaatio, jolla voi olla harjoittelukoulu",
    "organisaatiota, joilla voi olla harjoittelukoulu",
    "organisaatiot, joilla voi olla harjoittelukoulu",
  ],
  "does one of them take part with its practice or training school?":
    "osallistuuko jokin niistä harjoittelukoulunsa kanssa?",
  "Are two partners from two countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "Järjestääkö kaksi kumppania kahdesta maasta opettajien peruskoulutusta, ja järjestääkö vähintään yksi kumppani täydennyskoulutusta?",
  "Are four partners from three countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "Järjestääkö neljä kumppania kolmesta maasta opettajien peruskoulutusta, ja järjestääkö vähintään yksi kumppani täydennyskoulutusta?",
  "labour market actors (enterprises, venture capital firms, chambers, trade unions or associations)": [
    "työmarkkinatoimija (yritys, pääomasijoitusyhtiö, kamari, ammattiliitto tai järjestö)",
    "työmarkkinatoimijaa (yritystä, pääomasijoitusyhtiötä, kamaria, ammattiliittoa tai järjestöä)",
    "työmarkkinatoimijat (yritykset, pääomasijoitusyhtiöt, kamarit, ammattiliitot tai järjestöt)",
  ],
  "Does the project address exactly one of the 14 industrial ecosystems?":
    "Koskeeko hanke täsmälleen yhtä 14 teollisesta ekosysteemistä?",
  "Are members of a large-scale partnership of the Pact for Skills behind the proposal?":
    "Ovatko hakemuksen takana osaamissopimuksen (Pact for Skills) laajan kumppanuuden jäsenet?",
  "Does the project have at least one of the activities that the Guide lists for Lot 1?":
    "Onko hankkeessa vähintään yksi aktiviteeteista, jotka opas luettelee osalle 1?",
  "If a Blueprint project or an EU Skills Academy works in this ecosystem: are your fields clearly different from theirs?":
    "Jos tässä ekosysteemissä toimii Blueprint-hanke tai EU:n osaamisakatemia: eroavatko teidän alanne selvästi niiden aloista?",
  "Does the project have at least one of the activities that the Guide lists for Lot 3?":
    "Onko hankkeessa vähintään yksi aktiviteeteista, jotka opas luettelee osalle 3?",
  "each applicant": "jokainen hakija",
  "a not-for-profit NGO or a public body": "voittoa tavoittelematon kansalaisjärjestö tai julkinen elin",
  "a not-for-profit organisation or a public body": "voittoa tavoittelematon organisaatio tai julkinen elin",
  "Do the NGOs and public bodies that apply work in the field of youth?":
    "Toimivatko hakevat kansalaisjärjestöt ja julkiset elimet nuorisoalalla?",
  "Does the project support at least one of the specific objectives of the action?":
    "Tukeeko hanke vähintään yhtä toiminnon erityistavoitteista?",
  "Are mobility activities, if there are any, clearly justified by the objectives and by value for money?":
    "Ovatko mahdolliset liikkuvuusaktiviteetit selvästi perusteltuja tavoitteiden ja kustannustehokkuuden kannalta?",
  "Do all activities take place in Member States or associated countries?":
    "Pidetäänkö kaikki aktiviteetit jäsenvaltioissa tai assosioituneissa maissa?",
  "Do young people set up joint projects with the support to third parties, at most 60 000 euro each, given in open and published calls of at least two months?":
    "Perustavatko nuoret yhteisiä hankkeita kolmansille osapuolille annettavalla tuella, enintään 60 000 euroa kukin, joka jaetaan avoimilla ja julkaistuilla, vähintään kahden kuukauden hauilla?",
  "Activities take place in the countries of the organisations that take part.":
    "Aktiviteetit pidetään osallistuvien organisaatioiden maissa.",
  "Activities take place in the countries of the organisations that take part, or if justified at a seat of an EU institution.":
    "Aktiviteetit pidetään osallistuvien organisaatioiden maissa tai perustellusti EU:n toimielimen kotipaikassa.",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution together with it, and in any Member State or associated country to share results.":
    "Aktiviteetit pidetään osallistuvien organisaatioiden maissa. Perustellusti myös EU:n toimielimen kotipaikassa yhdessä sen kanssa sekä missä tahansa jäsenvaltiossa tai assosioituneessa maassa tulosten levittämiseksi.",
  "Activities take place in the countries of full or associated partners. If justified, also at a seat of an EU institution, and in any country that may take part to share results.":
    "Aktiviteetit pidetään täysivaltaisten kumppanien tai liitännäiskumppanien maissa. Perustellusti myös EU:n toimielimen kotipaikassa sekä missä tahansa osallistuvassa maassa tulosten levittämiseksi.",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution, and at international conferences in further countries to share results.":
    "Aktiviteetit pidetään osallistuvien organisaatioiden maissa. Perustellusti myös EU:n toimielimen kotipaikassa sekä kansainvälisissä konferensseissa muissa maissa tulosten levittämiseksi.",
  "This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.":
    "Nimitys ei vaikuta asemaa koskeviin kantoihin, ja se on YK:n turvallisuusneuvoston päätöslauselman 1244 ja Kansainvälisen tuomioistuimen Kosovon itsenäisyysjulistuksesta antaman lausunnon mukainen.",
  "This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.":
    "Nimitystä ei pidä tulkita Palestiinan valtion tunnustamiseksi, eikä se vaikuta jäsenvaltioiden omiin kantoihin asiasta.",
  "Georgian authorities are not eligible under any action: central government, local authorities, agencies and state-owned enterprises. Other organisations from Georgia are.":
    "Georgian viranomaiset eivät voi osallistua mihinkään toimintoon: keskushallinto, paikallisviranomaiset, virastot ja valtionyhtiöt. Muut georgialaiset organisaatiot voivat.",
  "The EU has stopped engaging with public bodies and state-owned enterprises of Belarus; it goes on working with non-state, local and regional actors. Several actions exclude organisations from Belarus altogether.":
    "EU on lopettanut yhteistyön Valko-Venäjän julkisten elinten ja valtionyhtiöiden kanssa; se jatkaa työtä valtiosta riippumattomien, paikallisten ja alueellisten toimijoiden kanssa. Useat toiminnot sulkevat valkovenäläiset organisaatiot kokonaan pois.",
  "Organisations established in Russia, or owned for more than half by such an organisation, may only take part if the call permits it and the granting authority makes an exception for mobility and people-to-people contacts (Regulation 833/2014, Article 5l).":
    "Venäjälle sijoittautuneet organisaatiot tai ne, joista sellainen organisaatio omistaa yli puolet, voivat osallistua vain, jos hakukierros sallii sen ja avustuksen myöntäjä tekee poikkeuksen liikkuvuudelle ja ihmisten välisille yhteyksille (asetus 833/2014, 5 l artikla).",
  "The eligibility criteria of Commission notice 2013/C-205/05 on the territories occupied by Israel since June 1967 apply.":
    "Sovelletaan komission tiedonannon 2013/C-205/05 kriteerejä, jotka koskevat Israelin kesäkuusta 1967 miehittämiä alueita.",
  "Public interest trusts under Hungarian Act IX of 2021, and what they maintain, among them universities, may apply but get no grant (Decision (EU) 2022/2506). The Guide 2026 does not mention it: ask the agency whether it still holds.":
    "Unkarin vuoden 2021 lain IX mukaiset yleisen edun säätiöt ja niiden ylläpitämät tahot, muun muassa yliopistot, voivat hakea mutta eivät saa avustusta (päätös (EU) 2022/2506). Vuoden 2026 opas ei mainitse sitä: kysy kansallisesta toimistosta, onko se yhä voimassa.",
  Coordinator: "Koordinaattori",
  Affiliated: "Sidosyhteisö",
  Associated: "Liitännäiskumppani",
  Manager: "Johtaja",
  "Teacher or researcher": "Opettaja tai tutkija",
  Technician: "Tekninen henkilöstö",
  Administration: "Hallintohenkilöstö",
  Staff: "Henkilöstö",
  Learners: "Oppijat",
  "Local participants": "Paikalliset osallistujat",
  "Foreign participants": "Ulkomaiset osallistujat",
  "Every partner": "Jokainen kumppani",
  "Programme Guide 2026, Part C": "Ohjelmaopas 2026, osa C",
  "Register every organisation and get its OID": "Rekisteröi jokainen organisaatio ja hanki sen OID",
  "Register every organisation and get its PIC": "Rekisteröi jokainen organisaatio ja hanki sen PIC",
  "Identification Form of every organisation, bank details of the coordinator":
    "Jokaisen organisaation tunnistelomake, koordinaattorin pankkitiedot",
  "Consent of every partner to use its OID": "Jokaisen kumppanin suostumus OID-tunnuksensa käyttöön",
  "Check admissibility, eligibility, exclusion, selection and award criteria":
    "Tarkista hyväksyttävyys-, osallistumis-, poissulkemis-, valinta- ja myöntämisperusteet",
  "Check the financial conditions": "Tarkista rahoitusehdot",
  "Write Part B within its page limit": "Kirjoita osa B sivurajan puitteissa",
  "Project abstract in English": "Hankkeen tiivistelmä englanniksi",
  "Above €60,000, recommended: lists of publications and of projects of the past four years":
    "Yli 60 000 €, suositus: luettelot julkaisuista ja neljän viime vuoden hankkeista",
  "Accession and Declaration on Honour Form of every partner":
    "Jokaisen kumppanin liittymislomake ja vakuutus (Accession and Declaration on Honour Form)",
  "Declaration on Honour of every partner": "Jokaisen kumppanin kunnian ja omantunnon kautta annettu vakuutus",
  "Declaration on Honour, signed by the coordinator":
    "Kunnian ja omantunnon kautta annettu vakuutus, koordinaattorin allekirjoittama",
  "Submit the application, to one agency only": "Jätä hakemus, vain yhteen toimistoon",
  "Project leader": "Hankkeen vetäjä",
  "KTH’s preparation process": "KTH:n valmisteluprosessi",
  "Internal support from your school": "Oman yksikkösi (School) sisäinen tuki",
  "Project abstract and School approval": "Hankkeen tiivistelmä ja yksikön hyväksyntä",
  "Contact the international office": "Ota yhteyttä kansainväliseen toimistoon",
  "Collect mandates from partners": "Kerää kumppaneilta valtuutukset",
  "Final draft to the international office": "Lopullinen luonnos kansainväliseen toimistoon",
  "Mandates and Declaration of Honour to the signatory": "Valtuutukset ja vakuutus allekirjoittajalle",
  "Submit one application, to one National Agency": "Jätä yksi hakemus yhteen kansalliseen toimistoon",
  "Your own steps": "Omat vaiheenne",
  "Submit the application": "Jätä hakemus",
  "Does the project address a horizontal priority or a priority of its field?":
    "Koskeeko hanke jotakin horisontaalista painopistettä tai alansa painopistettä?",
  "Does the project address exactly one priority, horizontal or specific?":
    "Koskeeko hanke täsmälleen yhtä painopistettä, horisontaalista tai erityistä?",
  "Are all core activities done by the partners themselves, and not subcontracted?":
    "Tekevätkö kumppanit kaikki ydintehtävät itse, ilman alihankintaa?",
  "Project management and implementation": "Hankehallinto ja toteutus",
  "Transnational project meetings": "Kansainväliset hanketapaamiset",
  "Work on intellectual outputs": "Työ innovatiivisten tuotosten parissa",
  "Work on project results": "Työ hankkeen tulosten parissa",
  "Days of work": "Työpäivät",
  "Multiplier events": "Levitystapahtumat",
  Travel: "Matkat",
  "Individual support": "Yksilötuki",
  "Linguistic support": "Kielituki",
  "Exceptional costs": "Poikkeukselliset kustannukset",
  "Special needs support": "Erityistarpeiden tuki",
  "Months of enrolled students": "Kirjoilla olevien opiskelijoiden kuukaudet",
  "Months of scholarships": "Stipendikuukaudet",
  fields: ["ala", "alaa", "alat"],
  lots: ["osa", "osaa", "osat"],
  strands: ["toimintalinja", "toimintalinjaa", "toimintalinjat"],
  "types of project": ["hanketyyppi", "hanketyyppiä", "hanketyypit"],
  "types of event": ["tapahtumatyyppi", "tapahtumatyyppiä", "tapahtumatyypit"],
  "types of network": ["verkostotyyppi", "verkostotyyppiä", "verkostotyypit"],
  regions: ["alue", "aluetta", "alueet"],
  "programme lengths": ["ohjelman pituus", "ohjelman pituutta", "ohjelman pituudet"],
  "Higher education": "Korkeakoulutus",
  "School education": "Yleissivistävä koulutus",
  "Vocational education and training": "Ammatillinen koulutus",
  "Adult education": "Aikuiskoulutus",
  Youth: "Nuoriso",
  Sport: "Urheilu",
  "European NGOs, education and training": "Eurooppalaiset kansalaisjärjestöt, koulutus",
  "European NGOs, youth": "Eurooppalaiset kansalaisjärjestöt, nuoriso",
  "Lot 1: Education and Enterprises": "Osa 1: koulutus ja yritykset",
  "Lot 2: Sectoral Cooperation on Skills (Blueprint)": "Osa 2: alakohtainen osaamisyhteistyö (Blueprint)",
  "Lot 3: STEM Skills Foundries": "Osa 3: STEM-osaamispajat (STEM Skills Foundries)",
  "Strand 1: access to cooperation": "Toimintalinja 1: pääsy yhteistyöhön",
  "Strand 2: partnerships for transformation": "Toimintalinja 2: kumppanuudet muutosta varten",
  "Strand 3: structural reform": "Toimintalinja 3: rakenneuudistus",
  "Digital education": "Digitaalinen koulutus",
  "Skills needs identification": "Osaamistarpeiden kartoitus",
  "Platforms of vocational excellence": "Ammatillisen huippuosaamisen foorumit",
  "Design and delivery of VET": "Ammatillisen koulutuksen suunnittelu ja toteutus",
  "Blueprint for Sectoral Cooperation on Skills": "Alakohtaisen osaamisyhteistyön suunnitelma (Blueprint)",
  "Joint project": "Yhteishanke",
  "Structural project": "Rakennehanke",
  "European local events, type I": "Eurooppalaiset paikallistapahtumat, tyyppi I",
  "European local events, type II": "Eurooppalaiset paikallistapahtumat, tyyppi II",
  "European-wide event": "Euroopan laajuinen tapahtuma",
  "Large-scale European event": "Suuri eurooppalainen tapahtuma",
  "One of Regions 1 to 3": "Jokin alueista 1–3",
  "Region 9: Sub-Saharan Africa": "Alue 9: Saharan eteläpuolinen Afrikka",
  "Master’s programme of 12 months (60 ECTS)": "Maisteriohjelma, 12 kuukautta (60 ECTS)",
  "Master’s programme of 18 months (90 ECTS)": "Maisteriohjelma, 18 kuukautta (90 ECTS)",
  "Master’s programme of 24 months (120 ECTS)": "Maisteriohjelma, 24 kuukautta (120 ECTS)",
  "Network (up to call 2020)": "Verkosto (hakukierrokseen 2020 asti)",
  "Higher education: internal policy": "Korkeakoulutus: EU:n sisäpolitiikka",
  "Higher education: external policy": "Korkeakoulutus: EU:n ulkopolitiikka",
  "Higher education: EU-India": "Korkeakoulutus: EU ja Intia",
  "Schools and VET providers": "Koulut ja ammatillisen koulutuksen järjestäjät",
  "Master’s programme in European Affairs in Moldova": "Eurooppa-asioiden maisteriohjelma Moldovassa",
  innovation: "innovaatio",
  "exchange of good practices": "hyvien käytäntöjen vaihto",
  "Public interest trusts under Hungary’s Act IX of 2021, and what they maintain, may not be awarded EU money. Is none of your organisations from Hungary such a one?":
    "Unkarin vuoden 2021 lain IX mukaisille yleisen edun säätiöille ja niiden ylläpitämille tahoille ei voida myöntää EU-rahaa. Onko niin, ettei yksikään Unkarin organisaatioistanne ole sellainen?",
  "Evaluators read no further than page 70 of Part B. Is it that long at most?":
    "Arvioijat eivät lue osaa B sivua 70 pidemmälle. Onko se enintään niin pitkä?",
  "Evaluators read no further than page 40 of Part B. Is it that long at most?":
    "Arvioijat eivät lue osaa B sivua 40 pidemmälle. Onko se enintään niin pitkä?",
  "Evaluators read no further than page 120 of Part B. Is it that long at most?":
    "Arvioijat eivät lue osaa B sivua 120 pidemmälle. Onko se enintään niin pitkä?",
  Management: "Hankehallinto",
  "Intellectual outputs": "Innovatiiviset tuotokset",
  "Learning, teaching and training activities": "Oppimis-, opetus- ja koulutustoiminta",
  "Implementation support": "Toteutustuki",
  "Mobility: travel": "Liikkuvuus: matkat",
  "Mobility: subsistence": "Liikkuvuus: oleskelu",
  Events: "Tapahtumat",
  Equipment: "Laitteet",
  Subcontracting: "Alihankinta",
  Volunteers: "Vapaaehtoiset",
  "SME owners": "Pk-yritysten omistajat",
  "Natural persons under direct contract": "Luonnolliset henkilöt suoralla sopimuksella",
  "Seconded persons": "Lähetetyt työntekijät",
  "Financial support to third parties": "Taloudellinen tuki kolmansille osapuolille",
  "Financial audits": "Tilintarkastus",
  "Institutional costs": "Korkeakoulujen kustannukset",
  Scholarships: "Stipendit",
  Other: "Muut",
  "organisations from EU Member States and associated countries": [
    "EU:n jäsenvaltion tai assosioituneen maan organisaatio",
    "EU:n jäsenvaltion tai assosioituneen maan organisaatiota",
    "EU:n jäsenvaltioiden ja assosioituneiden maiden organisaatiot",
  ],
  "organisations from third countries not associated to the Programme": [
    "ohjelmaan assosioitumattoman kolmannen maan organisaatio",
    "ohjelmaan assosioitumattoman kolmannen maan organisaatiota",
    "ohjelmaan assosioitumattomien kolmansien maiden organisaatiot",
  ],
  "higher education institutions from EU Member States and associated countries": [
    "EU:n jäsenvaltion tai assosioituneen maan korkeakoulu",
    "EU:n jäsenvaltion tai assosioituneen maan korkeakoulua",
    "EU:n jäsenvaltioiden ja assosioituneiden maiden korkeakoulut",
  ],
  "VET providers": [
    "ammatillisen koulutuksen järjestäjä",
    "ammatillisen koulutuksen järjestäjää",
    "ammatillisen koulutuksen järjestäjät",
  ],
  "education and training providers (VET or higher education)": [
    "koulutuksen järjestäjä (ammatillinen tai korkeakoulutus)",
    "koulutuksen järjestäjää (ammatillinen tai korkeakoulutus)",
    "koulutuksen järjestäjät (ammatillinen tai korkeakoulutus)",
  ],
  "labour market actors (enterprises, chambers, trade unions or associations)": [
    "työmarkkinatoimija (yritys, kamari, ammattiliitto tai järjestö)",
    "työmarkkinatoimijaa (yritystä, kamaria, ammattiliittoa tai järjestöä)",
    "työmarkkinatoimijat (yritykset, kamarit, ammattiliitot tai järjestöt)",
  ],
  "school authorities or school coordination bodies": [
    "kouluviranomainen tai koulujen koordinointielin",
    "kouluviranomaista tai koulujen koordinointielintä",
    "kouluviranomaiset tai koulujen koordinointielimet",
  ],
  "public authorities of Georgia": ["Georgian viranomainen", "Georgian viranomaista", "Georgian viranomaiset"],
  "Have you read in the Guide of the call how many organisations and countries it asks for, and are they all there?":
    "Oletko lukenut hakukierroksen oppaasta, montako organisaatiota ja maata siinä edellytetään, ja ovatko kaikki mukana?",
  "choose from the list, or type your own words.": "valitse luettelosta tai kirjoita omin sanoin.",
  "How to read this file": "Näin luet tätä tiedostoa",
  "White: you type here.": "Valkoinen: tähän kirjoitat.",
  "Grey: calculated. It follows what you type.": "Harmaa: lasketaan. Seuraa sitä, mitä kirjoitat.",
  "✔ The row is fine.": "✔ Rivi on kunnossa.",
  "✖ A rule is broken. The status says which cell.": "✖ Sääntö ei täyty. Tila kertoo, mikä solu.",
  "? A cell is empty that a rule needs.": "? Solu, jota jokin sääntö tarvitsee, on tyhjä.",
  "▲ A person must judge.": "▲ Ihmisen on arvioitava.",
  "At least {organisations}.": "Vähintään {organisations}.",
  "At least {organisations} from {countries}.": "Vähintään {organisations}, {countries}.",
  "Apply by {deadline}.": "Hae viimeistään {deadline}.",
  "In this file": "Tässä tiedostossa",
  "Money is calculated as you type.": "Rahasummat lasketaan kirjoittaessasi.",
  "Statuses and Checks stand as of {day}.": "Tilat ja Tarkistukset ovat tilanteesta {day}.",
  "To check again: erasmus-planner check, then this file.": "Uusi tarkistus: erasmus-planner check ja tämä tiedosto.",
  Participants: "Osallistujat",
  "How many people take part; the grant depends on it": "Montako henkilöä osallistuu; avustus riippuu siitä",
  "Cooperation Partnerships": "Yhteistyökumppanuudet",
  "Small-scale Partnerships": "Pienimuotoiset kumppanuudet",
  "European Partnerships for School Development": "Eurooppalaiset koulujen kehittämiskumppanuudet",
  "Centres of Vocational Excellence": "Ammatillisen huippuosaamisen keskukset",
  "Alliances for Innovation": "Innovaatioallianssit",
  "Capacity Building in Higher Education": "Korkeakoulutuksen kapasiteetin vahvistaminen",
  "Capacity Building in Vocational Education and Training": "Ammatillisen koulutuksen kapasiteetin vahvistaminen",
  "Capacity Building in Youth": "Nuorisoalan kapasiteetin vahvistaminen",
  "Capacity Building in Sport": "Urheilualan kapasiteetin vahvistaminen",
  "European Youth Together": "Euroopan nuoret yhdessä",
  "Not-for-profit European Sport Events": "Voittoa tavoittelemattomat eurooppalaiset urheilutapahtumat",
  "Erasmus Mundus Joint Masters": "Erasmus Mundus -yhteismaisteriohjelmat",
  "Erasmus Mundus Design Measures": "Erasmus Mundus -suunnittelutoimet",
  "Virtual Exchanges in Higher Education and Youth": "Virtuaalivaihdot korkeakoulutuksen ja nuorison alalla",
  "Jean Monnet Networks": "Jean Monnet -verkostot",
  "European Universities": "Eurooppa-yliopistot",
  "Erasmus+ Teacher Academies": "Erasmus+ -opettaja-akatemiat",
  "Forward-Looking Projects": "Tulevaisuuteen suuntautuvat hankkeet",
  "Strategic Partnerships": "Strategiset kumppanuushankkeet",
  "School Exchange Partnerships": "Koulujen vaihtokumppanuudet",
  "Knowledge Alliances": "Osaamisliittoumat",
  "Sector Skills Alliances": "Toimialakohtaiset osaamisliittoumat",
  "Example with deliberate mistakes": "Esimerkki, jossa on tahallisia virheitä",
  "Field sites and contacts that no other partner has": "Kenttäkohteita ja yhteyksiä, joita muilla kumppaneilla ei ole",
  "Project management": "Hankehallinto",
  Development: "Kehittäminen",
  "Sharing results": "Tulosten jakaminen",
  "Deliberate mistake: this partner’s country is misspelt on the Partners tab":
    "Tahallinen virhe: kumppanin maa on kirjoitettu väärin kumppanien välilehdellä",
  "Deliberate mistake: an associated partner gets EU money": "Tahallinen virhe: liitännäiskumppani saa EU-rahaa",
  "Deliberate mistake: project management takes more than its share":
    "Tahallinen virhe: hankehallinto vie enemmän kuin osuutensa",
  "Deliberate mistake: this partner is a second coordinator on the Partners tab":
    "Tahallinen virhe: kumppani on toinen koordinaattori kumppanien välilehdellä",
  "Deliberate mistake: no partner on the Partners tab has this name":
    "Tahallinen virhe: kenelläkään kumppanien välilehdellä ei ole tätä nimeä",
  "Deliberate mistake: this amount is too low, so the sum does not fit":
    "Tahallinen virhe: summa on liian pieni, joten yhteenlasku ei täsmää",
  "Deliberate mistake: the Project tab has more months than the call allows":
    "Tahallinen virhe: hankkeen välilehdellä on enemmän kuukausia kuin haku sallii",
  "Deliberate mistake: the amount is missing": "Tahallinen virhe: summa puuttuu",
  "The largest EU grant that the action allows in a call, in euro. Without arguments: of this file's Project tab.":
    "Suurin EU-avustus, jonka toiminto sallii hakukierroksella, euroina. Ilman argumentteja: tämän tiedoston Hanke-välilehden mukaan.",
  "The largest grant in euro; without months the largest of all durations.":
    "Suurin avustus euroina; ilman kuukausia suurin kaikista kestoista.",
  "Its title or code, in any language.": "Toiminnon nimi tai koodi, millä tahansa kielellä.",
  "The year of the call.": "Hakukierroksen vuosi.",
  "The project's months.": "Hankkeen kuukaudet.",
  "Its field, lot, strand or type, if it has any.": "Toiminnon ala, osa, toimintalinja tai tyyppi, jos sellainen on.",
  "The largest EU grant per project year, in euro; empty where the Guide sets none.":
    "Suurin EU-avustus hankevuotta kohti, euroina; tyhjä, jos opas ei aseta rajaa.",
  "The ceiling of one project year in euro, or an empty cell.":
    "Yhden hankevuoden enimmäismäärä euroina tai tyhjä solu.",
  "The lump sums to choose from, in euro; with the budget also how far the lines are from each.":
    "Valittavissa olevat kertakorvaukset euroina; budjetin kanssa myös rivien ero kustakin.",
  "One lump sum per row, smallest first. With the budget beside it: planned minus lump sum, what to cut or add, what the consortium lacks.":
    "Yksi kertakorvaus riviä kohti, pienin ensin. Budjetin kanssa vieressä: suunniteltu miinus kertakorvaus, mitä vähentää tai lisätä, mitä konsortiosta puuttuu.",
  "The budget with its heading row. Adds what is planned against each lump sum.":
    "Budjetti otsikkoriveineen. Lisää suunnitellun summan vertailun kuhunkin kertakorvaukseen.",
  "The partner table: adds what the consortium lacks for each lump sum.":
    "Kumppanitaulukko: lisää sen, mitä konsortiosta puuttuu kutakin kertakorvausta varten.",
  "The verdict on the whole plan in one cell.": "Koko suunnitelman tulos yhdessä solussa.",
  "How many problems, cells to fill in or points to judge there are.":
    "Montako ongelmaa, täytettävää solua tai arvioitavaa kohtaa on.",
  "The EU grant or lump sum asked for, in euro.": "Haettava EU-avustus tai kertakorvaus euroina.",
  "The partners with their heading row.": "Kumppanit otsikkoriveineen.",
  "The budget with its heading row.": "Budjetti otsikkoriveineen.",
  "What the project costs, in euro.": "Mitä hanke maksaa, euroina.",
  "Work packages with their heading row.": "Työpaketit otsikkoriveineen.",
  "How many people take part.": "Montako henkilöä osallistuu.",
  "Every check as a table: status, check, where, what is wrong or open, what to do, source. Errors first.":
    "Jokainen tarkistus taulukkona: tila, tarkistus, missä, mikä on väärin tai auki, tee näin, lähde. Virheet ensin.",
  "A table with a heading row.": "Taulukko otsikkoriveineen.",
  "One of en, sv, fi, de, fr, es, it, pl; else the language of the headings.":
    "Jokin näistä: en, sv, fi, de, fr, es, it, pl; muuten otsikoiden kieli.",
  "Beside each answer of the Project tab: what it may be in this action and call, and its status.":
    "Hanke-välilehden kunkin vastauksen viereen: mikä se voi tässä toiminnossa ja tällä hakukierroksella olla, ja sen tila.",
  "Two columns with their headings.": "Kaksi saraketta otsikoineen.",
  "The Project tab: what is asked and the answers beside it.":
    "Hanke-välilehti: mitä kysytään ja vastaukset sen vieressä.",
  "One status beside each partner row. Goes into the heading row.":
    "Yksi tila kunkin kumppanirivin viereen. Kirjoitetaan otsikkoriville.",
  "A column of statuses with its heading.": "Tilasarake otsikoineen.",
  "The budget table: needed to see money of associated partners.":
    "Budjettitaulukko: tarvitaan, jotta liitännäiskumppanien rahat näkyvät.",
  "The grant: needed to see shares once the lines add up to it.":
    "Avustus: tarvitaan, jotta osuudet näkyvät, kun rivien summa on yhtä suuri.",
  "One status beside each budget line. Goes into the heading row.":
    "Yksi tila kunkin budjettirivin viereen. Kirjoitetaan otsikkoriville.",
  "The grant, where shares are to be taken of it and not of the sum of the lines.":
    "Avustus, jos osuudet lasketaan siitä eikä rivien summasta.",
  "One status beside each work package. Goes into the heading row.":
    "Yksi tila kunkin työpaketin viereen. Kirjoitetaan otsikkoriville.",
  "Partner by work package in euro, with totals and shares. Every budget line is in exactly one cell.":
    "Kumppanit työpaketeittain euroina, summineen ja osuuksineen. Jokainen budjettirivi on täsmälleen yhdessä solussa.",
  "A table with a heading row; total and share in the last rows and columns.":
    "Taulukko otsikkoriveineen; summa ja osuus viimeisillä riveillä ja viimeisissä sarakkeissa.",
  "The grant, where the share of project management is to be taken of it.":
    "Avustus, jos hankehallinnon osuus lasketaan siitä.",
  "A table of every cap: scope, cap, planned, left, status. The total, each year and each capped part.":
    "Taulukko kaikista enimmäismääristä: laajuus, enimmäismäärä, suunniteltu, jäljellä, tila. Koko summa, jokainen vuosi ja jokainen rajattu osa.",
  "The lump sum chosen or the grant asked for, in euro.": "Valittu kertakorvaus tai haettava avustus euroina.",
  "The partner table, where limits or unit costs depend on who spends.":
    "Kumppanitaulukko, jos rajat tai yksikkökustannukset riippuvat siitä, kuka rahan käyttää.",
  "The budget summed up: what is planned against each cap, and what each year, partner, work package and category gets.":
    "Budjetin yhteenveto: mitä on suunniteltu kuhunkin enimmäismäärään verrattuna ja mitä kukin vuosi, kumppani, työpaketti ja kategoria saa.",
  "A table with a heading row: what, planned, cap, share, bar, status.":
    "Taulukko otsikkoriveineen: mitä, suunniteltu, enintään, osuus, palkki, tila.",
  "What a country is in a call: Member State, associated, or outside; with an action also the role it may have.":
    "Mikä maa on hakukierroksella: jäsenvaltio, assosioitunut vai ulkopuolinen; toiminnon kanssa myös rooli, joka sillä voi olla.",
  "The standing in words.": "Asema sanoina.",
  "The country's name in any supported language, or its code.":
    "Maan nimi millä tahansa tuetulla kielellä tai sen koodi.",
  "Which actions of a call these partners could apply to, and what is missing for the others.":
    "Mihin hakukierroksen toimintoihin nämä kumppanit voisivat hakea, ja mitä muihin puuttuu.",
  "A table with a heading row: action, status, what is missing. What fits stands first.":
    "Taulukko otsikkoriveineen: toiminto, tila, mitä puuttuu. Sopivat ensin.",
  "A unit cost of the Guide in euro: of a day, a month, a meeting, a participant. Ranges give one rate per row.":
    "Oppaan yksikkökustannus euroina: päivältä, kuukaudelta, tapaamiselta, osallistujalta. Alueista saa yhden hinnan riviä kohti.",
  "The rate in euro. ERASMUS_SOURCE says where it was read, and whether anybody has confirmed it.":
    "Yksikköhinta euroina. ERASMUS_SOURCE kertoo, mistä se on luettu ja onko kukaan vahvistanut sen.",
  "What is paid: a budget category or unit cost, in any supported language.":
    "Mitä maksetaan: budjettikategoria tai yksikkökustannus, millä tahansa tuetulla kielellä.",
  "The organisation's country; empty where the rate is the same everywhere.":
    "Organisaation maa; tyhjä, jos hinta on kaikkialla sama.",
  "What else the rate depends on: staff category, role, staff or learners, local or foreign, or kilometres.":
    "Mistä muusta hinta riippuu: henkilöstöryhmä, rooli, henkilöstö tai oppijat, paikallinen tai ulkomainen, tai kilometrit.",
  "What the Guide pays for a participant's journey there and back, in euro. Ranges give one amount per row.":
    "Mitä opas maksaa osallistujan edestakaisesta matkasta, euroina. Alueista saa yhden summan riviä kohti.",
  "Euro per participant; 0 below the shortest distance that is paid.":
    "Euroa osallistujaa kohti; 0, jos matka on lyhyempi kuin lyhin korvattava etäisyys.",
  "Kilometres one way, as ERASMUS_DISTANCE gives them. A band begins at its first whole kilometre.":
    "Kilometrit yhteen suuntaan, kuten ERASMUS_DISTANCE ne antaa. Etäisyysluokka alkaa ensimmäisestä täydestä kilometristään.",
  "Yes for green travel. Without a rate of its own, the usual one is given.":
    "Kyllä vihreälle matkustamiselle. Jos sille ei ole omaa korvausta, saadaan tavallinen.",
  "Great-circle kilometres between two places, which decide the travel band. Ranges give one distance per row.":
    "Kilometrit kahden paikan välillä isoympyrää pitkin; ne ratkaisevat matkan etäisyysluokan. Alueista saa yhden etäisyyden riviä kohti.",
  "Kilometres one way with two decimals, on a sphere of 6 371 km radius. Near the edge of a band the Commission's own calculator decides.":
    "Kilometrit yhteen suuntaan kahdella desimaalilla, pallolla, jonka säde on 6 371 km. Lähellä etäisyysluokan rajaa ratkaisee komission oma laskuri.",
  "Latitude of the place of origin in degrees, south negative.": "Lähtöpaikan leveysaste asteina, etelä negatiivisena.",
  "Longitude of the place of origin in degrees, west negative.": "Lähtöpaikan pituusaste asteina, länsi negatiivisena.",
  "Latitude of the venue in degrees, south negative.": "Tapahtumapaikan leveysaste asteina, etelä negatiivisena.",
  "Longitude of the venue in degrees, west negative.": "Tapahtumapaikan pituusaste asteina, länsi negatiivisena.",
  "Until when to apply: one row per deadline, in Brussels time, and whether the round is optional.":
    "Mihin mennessä on haettava: yksi rivi määräaikaa kohti, Brysselin aikaa, ja onko hakuaika valinnainen.",
  "A table with a heading row: deadline, round, when projects start, for which fields, source.":
    "Taulukko otsikkoriveineen: määräaika, hakuaika, milloin hankkeet alkavat, mille aloille, lähde.",
  "The deadline as a date, or the day so many days before it.":
    "Määräaika päivämääränä tai päivä niin monta päivää sitä ennen.",
  "A date in Brussels time, of the first round that is certain; give the cell a date format. Empty while no deadline is known.":
    "Päivämäärä Brysselin aikaa, ensimmäisestä varmasta hakuajasta; anna solulle päivämäärämuoto. Tyhjä, kun määräaikaa ei tiedetä.",
  "How many days before the deadline.": "Montako päivää ennen määräaikaa.",
  "How each step of the Preparation tab stands.": "Missä tilassa Valmistelu-välilehden kukin vaihe on.",
  "A column of statuses with its heading: done, late, due this week, waiting for another step, or the days left.":
    "Tilasarake otsikoineen: valmis, myöhässä, tällä viikolla, odottaa toista vaihetta tai jäljellä olevat päivät.",
  "The table of steps with its heading row.": "Vaihetaulukko otsikkoriveineen.",
  "The day to look from, without it today; Google refuses TODAY() here.":
    "Päivä, josta katsotaan, ilman sitä tämä päivä; Google ei hyväksy tässä funktiota TODAY().",
  "Where the Guide says so: of one rule, or of every rule of the action as a table.":
    "Missä opas sanoo niin: yhdestä säännöstä tai taulukkona toiminnon jokaisesta säännöstä.",
  "Document and page; without a rule a table of checks and sources.":
    "Asiakirja ja sivu; ilman sääntöä taulukko tarkistuksista ja lähteistä.",
  "A check as the report calls it, such as Duration, or a rule, parameter or requirement.":
    "Tarkistus raportin nimellä, esimerkiksi Kesto, tai sääntö, parametri tai vaatimus.",
} satisfies Dictionary;
