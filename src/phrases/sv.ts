// The texts of the data in Swedish.
import type { Dictionary } from "./phrases.ts";

export const sv = {
  Project: "Projekt",
  Title: "Titel",
  "For your own use": "För eget bruk",
  Action: "Insats",
  "Official title or code, for example KA220-HED": "Officiell titel eller kod, till exempel KA220-HED",
  "Field or lot": "Område eller del",
  "Decides where to apply, and some rules": "Avgör vart ansökan går och en del regler",
  Call: "Utlysning",
  "The year on the Programme Guide you follow": "Året på den programhandledning du följer",
  Start: "Start",
  "The first day of the project": "Projektets första dag",
  Months: "Månader",
  "How long the project lasts": "Hur länge projektet pågår",
  "EU grant, euro": "EU-bidrag, euro",
  "What you ask the EU for": "Det ni söker från EU",
  "Total cost, euro": "Total kostnad, euro",
  "What the project really costs": "Vad projektet verkligen kostar",
  Deadline: "Sista ansökningsdag",
  "Brussels time. Calculated; type your own over it": "Brysseltid. Beräknas; skriv över den om ni vill",
  Verdict: "Omdöme",
  "What the checks come to. Calculated": "Vad kontrollen kommer fram till. Beräknas",
  Partners: "Partner",
  Organisation: "Organisation",
  "One row per organisation, not per faculty": "En rad per organisation, inte per fakultet",
  Country: "Land",
  "Where it is established. Name or code": "Där den är etablerad. Namn eller kod",
  Type: "Typ",
  "Choose the nearest; a rule may ask for universities or enterprises":
    "Välj den närmaste; en regel kan kräva högskolor eller företag",
  Role: "Roll",
  "Exactly one coordinator. Associated partners get no EU money":
    "Exakt en koordinator. Associerade partner får inga EU-pengar",
  "OID or PIC": "OID eller PIC",
  "E and 8 digits, or 9 digits. The status says which one your agency needs":
    "E och 8 siffror, eller 9 siffror. Statusen säger vilken ditt programkontor behöver",
  ECHE: "ECHE",
  "Erasmus Charter for Higher Education. Every university from an EU or associated country needs one":
    "Erasmusstadgan för högre utbildning. Varje högskola från ett EU-land eller associerat land behöver en",
  Established: "Grundad",
  "Coordinator only: founded at least 2 years before the deadline":
    "Bara koordinatorn: grundad minst 2 år före sista ansökningsdag",
  "Added value": "Mervärde",
  "Partners from outside the EU and associated countries: what only they can bring":
    "Partner från länder utanför EU och associerade länder: vad bara de kan bidra med",
  "ECHE code": "ECHE-kod",
  "The Erasmus code, such as S NORRVIK01, or the charter’s number":
    "Erasmuskoden, till exempel S NORRVIK01, eller stadgans nummer",
  Mandate: "Mandat",
  "The day the signed mandate or accession form came, or yes":
    "Dagen då det undertecknade mandatet eller anslutningsformuläret kom, eller ja",
  "Declaration on honour": "Försäkran på heder",
  "The day the signed declaration came, or yes": "Dagen då den undertecknade försäkran kom, eller ja",
  "Legal representative": "Firmatecknare",
  "Who signs for the organisation": "Vem som skriver under för organisationen",
  Contact: "Kontakt",
  "Whom to write to": "Vem man skriver till",
  Status: "Status",
  "Follows your row. Nothing to type": "Följer din rad. Inget att skriva",
  Budget: "Budget",
  Partner: "Partner",
  "Who spends it": "Vem som använder pengarna",
  "Work package": "Arbetspaket",
  "Its id on the Work packages tab, such as WP1": "Dess id på fliken Arbetspaket, till exempel WP1",
  Category: "Kategori",
  "What kind of cost it is": "Vilket slags kostnad det är",
  Year: "År",
  "Project year, not calendar year": "Projektår, inte kalenderår",
  Quantity: "Antal",
  "Leave empty if you know the amount": "Lämna tomt om du vet beloppet",
  "Rate, euro": "À-pris, euro",
  "Euro per unit. Leave empty if you know the amount": "Euro per enhet. Lämna tomt om du vet beloppet",
  "Amount, euro": "Belopp, euro",
  "Typed amounts are never overwritten": "Belopp du skrivit ändras aldrig",
  Note: "Anteckning",
  Yours: "Din egen",
  "Staff or participants": "Personal eller deltagare",
  "What the unit cost depends on: manager, teacher, technician or administration; staff or learners; local or foreign participants":
    "Det enhetskostnaden beror på: chef, lärare, tekniker eller administration; personal eller elever; lokala eller utländska deltagare",
  "Distance, km": "Avstånd, km",
  "One way, of a journey": "Enkel väg, för en resa",
  "Days each": "Dagar var",
  "Of each stay, travel days included; the quantity is then how many stay":
    "För varje vistelse, med resdagar; antalet är då hur många som vistas",
  "The country whose unit cost applies": "Landet vars enhetskostnad gäller",
  "Work packages": "Arbetspaket",
  WP: "AP",
  "WP1 is project management": "WP1 är projektledning",
  "What the work package is about": "Vad arbetspaketet handlar om",
  Lead: "Ansvarig",
  "The partner that leads it": "Partnern som leder det",
  "Start month": "Startmånad",
  "Month 1 is the first month of the project": "Månad 1 är projektets första månad",
  "End month": "Slutmånad",
  Preparation: "Förberedelser",
  Step: "Steg",
  "Change, add and sort as you like": "Ändra, lägg till och sortera som ni vill",
  Who: "Vem",
  "Who sees to it": "Vem som ser till det",
  Due: "Senast",
  "Counted back from the deadline. Type over a date and it stays yours":
    "Räknas bakåt från sista ansökningsdag. Skriv över ett datum så är det ert",
  Done: "Klart",
  "The day it was done, or yes": "Dagen då det blev klart, eller ja",
  "Waits for": "Väntar på",
  "The step that must be done before, as it is written": "Steget som måste vara klart före, som det står",
  "Lump sum, euro": "Klumpsumma, euro",
  What: "Vad",
  "Your plan": "Er plan",
  Checks: "Kontroller",
  Summary: "Sammanfattning",
  "Higher education institution": "Lärosäte",
  School: "Skola",
  "School authority": "Skolhuvudman",
  "VET provider": "Yrkesutbildningsanordnare",
  "Adult education provider": "Vuxenutbildningsanordnare",
  "Teacher education provider": "Lärarutbildningsanordnare",
  Enterprise: "Företag",
  Consultancy: "Konsultföretag",
  "Social partner or chamber": "Arbetsmarknadspart eller handelskammare",
  "Research organisation": "Forskningsorganisation",
  "Public authority": "Offentlig myndighet",
  Ministry: "Departement",
  "Organisation of higher education institutions": "Sammanslutning av lärosäten",
  "Venture capital investor": "Riskkapitalbolag",
  "NGO or association": "Ideell organisation",
  "European NGO": "Europeisk icke-statlig organisation",
  "Youth organisation": "Ungdomsorganisation",
  "Sport organisation": "Idrottsorganisation",
  "Informal group of young people": "Informell grupp av ungdomar",
  Individual: "Privatperson",
  "Other organisation": "Annan organisation",
  Coordinator: "Koordinator",
  Affiliated: "Anknuten",
  Associated: "Associerad",
  Manager: "Chef",
  "Teacher or researcher": "Lärare eller forskare",
  Technician: "Tekniker",
  Administration: "Administration",
  Staff: "Personal",
  Learners: "Elever eller studenter",
  "Local participants": "Lokala deltagare",
  "Foreign participants": "Utländska deltagare",
  yes: "ja",
  no: "nej",
  "not needed": "behövs inte",
  Management: "Projektledning",
  "Transnational project meetings": "Transnationella projektmöten",
  "Intellectual outputs": "Intellektuella resultat",
  "Multiplier events": "Spridningsevenemang",
  "Learning, teaching and training activities": "Lärande, undervisning och fortbildning",
  "Exceptional costs": "Särskilda kostnader",
  "Special needs support": "Stöd för särskilda behov",
  "Implementation support": "Stöd till genomförande",
  "Mobility: travel": "Mobilitet: resor",
  "Mobility: subsistence": "Mobilitet: uppehälle",
  Travel: "Resor",
  Events: "Evenemang",
  Equipment: "Utrustning",
  Subcontracting: "Underentreprenad",
  Volunteers: "Volontärer",
  "SME owners": "Ägare av små och medelstora företag",
  "Natural persons under direct contract": "Personer med direktavtal",
  "Seconded persons": "Utlånad personal",
  "Financial support to third parties": "Ekonomiskt stöd till tredje part",
  "Financial audits": "Revision",
  "Institutional costs": "Lärosätenas kostnader",
  Scholarships: "Stipendier",
  Other: "Övrigt",
  "Higher education": "Högre utbildning",
  "School education": "Skola",
  "Vocational education and training": "Yrkesutbildning",
  "Adult education": "Vuxenutbildning",
  Youth: "Ungdom",
  Sport: "Idrott",
  "European NGOs, education and training": "Europeiska ideella organisationer, utbildning",
  "European NGOs, youth": "Europeiska ideella organisationer, ungdom",
  "Lot 1: Education and Enterprises": "Del 1: utbildning och företag",
  "Lot 2: Sectoral Cooperation on Skills (Blueprint)": "Del 2: branschsamverkan om kompetens (Blueprint)",
  "Lot 3: STEM Skills Foundries": "Del 3: STEM Skills Foundries",
  "Strand 1: access to cooperation": "Del 1: tillgång till samarbete",
  "Strand 2: partnerships for transformation": "Del 2: partnerskap för omställning",
  "Strand 3: structural reform": "Del 3: strukturreformer",
  "Digital education": "Digital utbildning",
  "Skills needs identification": "Kartläggning av kompetensbehov",
  "Platforms of vocational excellence": "Plattformar för spetskompetens",
  "Design and delivery of VET": "Utformning och genomförande av yrkesutbildning",
  "Blueprint for Sectoral Cooperation on Skills": "Blueprint för branschsamverkan om kompetens",
  "Joint project": "Gemensamt projekt",
  "Structural project": "Strukturprojekt",
  "European local events, type I": "Europeiska lokala evenemang, typ I",
  "European local events, type II": "Europeiska lokala evenemang, typ II",
  "European-wide event": "Evenemang i hela Europa",
  "Large-scale European event": "Storskaligt europeiskt evenemang",
  "One of Regions 1 to 3": "En av region 1–3",
  "Region 9: Sub-Saharan Africa": "Region 9: Afrika söder om Sahara",
  "Master’s programme of 12 months (60 ECTS)": "Masterprogram på 12 månader (60 ECTS)",
  "Master’s programme of 18 months (90 ECTS)": "Masterprogram på 18 månader (90 ECTS)",
  "Master’s programme of 24 months (120 ECTS)": "Masterprogram på 24 månader (120 ECTS)",
  "Network (up to call 2020)": "Nätverk (till och med 2020)",
  "Higher education: internal policy": "Högre utbildning: EU:s inre politik",
  "Higher education: external policy": "Högre utbildning: EU:s yttre politik",
  "Higher education: EU-India": "Högre utbildning: EU och Indien",
  "Schools and VET providers": "Skolor och yrkesutbildningsanordnare",
  "Master’s programme in European Affairs in Moldova": "masterprogram i europafrågor i Moldavien",
  innovation: "innovation",
  "exchange of good practices": "utbyte av god praxis",
  "choose from the list, or type your own words.": "välj ur listan eller skriv egna ord.",
  "How to read this file": "Så läser du filen",
  "White: you type here.": "Vitt: här skriver du.",
  "Grey: calculated. It follows what you type.": "Grått: beräknas. Det följer vad du skriver.",
  "✔ The row is fine.": "✔ Raden är i sin ordning.",
  "✖ A rule is broken. The status says which cell.": "✖ En regel bryts. Statusen säger vilken cell.",
  "? A cell is empty that a rule needs.": "? En cell är tom som en regel behöver.",
  "▲ A person must judge.": "▲ En person måste bedöma.",
  "At least {organisations}.": "Minst {organisations}.",
  "At least {organisations} from {countries}.": "Minst {organisations} från {countries}.",
  "Apply by {deadline}.": "Ansök senast {deadline}.",
  "In this file": "I den här filen",
  "Money is calculated as you type.": "Pengarna räknas medan du skriver.",
  "Statuses and Checks stand as of {day}.": "Status och Kontroller gäller {day}.",
  "To check again: erasmus-planner check, then this file.": "Kontrollera igen: erasmus-planner check, sedan filen.",
  "This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.":
    "Denna beteckning påverkar inte ståndpunkter om Kosovos status och är i överensstämmelse med FN:s säkerhetsråds resolution 1244 och Internationella domstolens utlåtande om Kosovos självständighetsförklaring.",
  "This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.":
    "Denna beteckning ska inte tolkas som ett erkännande av en palestinsk stat och påverkar inte de enskilda medlemsstaternas ståndpunkter i frågan.",
  "Georgian authorities are not eligible under any action: central government, local authorities, agencies and state-owned enterprises. Other organisations from Georgia are.":
    "Georgiska myndigheter får inte delta i någon insats: centralregering, lokala myndigheter, organ och statsägda företag. Andra organisationer från Georgien får delta.",
  "The EU has stopped engaging with public bodies and state-owned enterprises of Belarus; it goes on working with non-state, local and regional actors. Several actions exclude organisations from Belarus altogether.":
    "EU har upphört att samarbeta med offentliga organ och statsägda företag i Belarus, men fortsätter att arbeta med icke-statliga, lokala och regionala aktörer. Flera insatser utesluter organisationer från Belarus helt.",
  "Organisations established in Russia, or owned for more than half by such an organisation, may only take part if the call permits it and the granting authority makes an exception for mobility and people-to-people contacts (Regulation 833/2014, Article 5l).":
    "Organisationer som är etablerade i Ryssland, eller till mer än hälften ägs av en sådan, får bara delta om utlysningen tillåter det och bidragsgivaren gör ett undantag för mobilitet och direkta personkontakter (förordning 833/2014, artikel 5l).",
  "The eligibility criteria of Commission notice 2013/C-205/05 on the territories occupied by Israel since June 1967 apply.":
    "Kriterierna i kommissionens tillkännagivande 2013/C-205/05 om de territorier som Israel ockuperar sedan juni 1967 gäller.",
  "Public interest trusts under Hungarian Act IX of 2021, and what they maintain, among them universities, may apply but get no grant (Decision (EU) 2022/2506). The Guide 2026 does not mention it: ask the agency whether it still holds.":
    "Ungerska stiftelser av allmänt intresse enligt lag IX av 2021, och det de driver, bland annat universitet, får söka men får inget bidrag (beslut (EU) 2022/2506). Handledningen 2026 nämner det inte: fråga programkontoret om det fortfarande gäller.",
  "Association from 2027 was agreed (negotiations closed in December 2025); its formal adoption has not been seen.":
    "Associering från 2027 är överenskommen (förhandlingarna avslutades i december 2025); att den formellt antagits har inte setts.",
  "The agreement signed on 10 November 2025 allows association from 2027; the money of its parliament and the accreditation of Movetia were still missing, and their completion has not been seen.":
    "Avtalet som undertecknades den 10 november 2025 tillåter associering från 2027; parlamentets pengar och ackrediteringen av Movetia saknades ännu, och att de är klara har inte setts.",
  "KTH’s preparation process": "KTH:s väg till ansökan",
  "Internal support from your school": "Internt stöd från din skola",
  "Project leader": "Projektledare",
  "Project abstract and School approval": "Projektsammanfattning och skolans godkännande",
  "Contact the international office": "Kontakta internationella kontoret",
  "Collect mandates from partners": "Samla in mandat från partnerna",
  "Final draft to the international office": "Slutligt utkast till internationella kontoret",
  "Mandates and Declaration of Honour to the signatory": "Mandat och försäkran på heder till den som skriver under",
  "Submit one application, to one National Agency": "Skicka in en ansökan, till ett programkontor",
  "Programme Guide 2026, Part C": "Programhandledningen 2026, del C",
  "Register every organisation and get its OID": "Registrera varje organisation och få dess OID",
  "Every partner": "Varje partner",
  "Register every organisation and get its PIC": "Registrera varje organisation och få dess PIC",
  "Identification Form of every organisation, bank details of the coordinator":
    "Identifieringsformulär för varje organisation, bankuppgifter för koordinatorn",
  "Consent of every partner to use its OID": "Varje partners samtycke till att dess OID används",
  "Check admissibility, eligibility, exclusion, selection and award criteria":
    "Kontrollera kriterierna för prövning, behörighet, uteslutning, urval och tilldelning",
  "Check the financial conditions": "Kontrollera de ekonomiska villkoren",
  "Write Part B within its page limit": "Skriv del B inom dess sidgräns",
  "Project abstract in English": "Projektsammanfattning på engelska",
  "Above €60,000, recommended: lists of publications and of projects of the past four years":
    "Över 60 000 €, rekommenderat: listor över publikationer och över de senaste fyra årens projekt",
  "Accession and Declaration on Honour Form of every partner":
    "Formuläret Accession and Declaration on Honour från varje partner",
  "Declaration on Honour of every partner": "Försäkran på heder från varje partner",
  "Declaration on Honour, signed by the coordinator": "Försäkran på heder, undertecknad av koordinatorn",
  "Submit the application, to one agency only": "Skicka in ansökan, till bara ett programkontor",
  "Your own steps": "Era egna steg",
  "Submit the application": "Skicka in ansökan",
  "Project management and implementation": "Projektledning och genomförande",
  "Work on project results": "Arbete med projektresultat",
  "Individual support": "Individuellt stöd",
  "Does the European NGO have statutory branches, active in education, training or youth, so that with its secretariat it stands in at least nine Member States and associated countries?":
    "Har den europeiska ideella organisationen stadgeenliga medlemsorganisationer inom utbildning eller ungdom så att den med sitt sekretariat finns i minst nio medlemsstater och associerade länder?",
  "Does the project address a horizontal priority or a priority of its field?":
    "Svarar projektet mot en övergripande prioritering eller en prioritering för sitt område?",
  "Does the project address exactly one priority, horizontal or specific?":
    "Svarar projektet mot exakt en prioritering, övergripande eller specifik?",
  "Are all core activities done by the partners themselves, and not subcontracted?":
    "Gör partnerna själva all kärnverksamhet, utan underentreprenad?",
  "Public interest trusts under Hungary’s Act IX of 2021, and what they maintain, may not be awarded EU money. Is none of your organisations from Hungary such a one?":
    "Allmännyttiga stiftelser enligt Ungerns lag IX från 2021, och det som de driver, får inte beviljas EU-pengar. Är ingen av era organisationer från Ungern en sådan?",
  "Evaluators read no further than page 70 of Part B. Is it that long at most?":
    "Bedömarna läser inte längre än till sidan 70 i del B. Är den högst så lång?",
  "Activities take place in the countries of full or associated partners. If justified, also at a seat of an EU institution, and in any country that may take part to share results.":
    "Aktiviteterna sker i länder med fullvärdiga eller associerade partner. Av goda skäl även vid en EU-institutions säte, och i andra länder som får delta för att sprida resultat.",
  "Evaluators read no further than page 40 of Part B. Is it that long at most?":
    "Bedömarna läser inte längre än till sidan 40 i del B. Är den högst så lång?",
  "Activities take place in the countries of the organisations that take part, or if justified at a seat of an EU institution.":
    "Aktiviteterna sker i de deltagande organisationernas länder, eller av goda skäl vid en EU-institutions säte.",
  "the coordinator": "koordinatorn",
  "a local or regional school authority or a school coordination body":
    "en lokal eller regional skolhuvudman eller ett samordnande skolorgan",
  "Is every partner that is no school and no school authority an association of teachers, school leaders, staff or parents, or another stakeholder in school education?":
    "Är varje partner som varken är skola eller skolhuvudman en förening för lärare, skolledare, personal eller föräldrar, eller en annan intressent i skolväsendet?",
  "Is every school and school authority among those that its National Authority has declared eligible?":
    "Hör varje skola och skolhuvudman till dem som den nationella myndigheten har förklarat behöriga?",
  "Does the project carry out at least three of the tasks, with at least one from each of the two categories?":
    "Genomför projektet minst tre av uppgifterna, med minst en ur var och en av de två kategorierna?",
  "Is one work package for planning the project’s long-term impact?":
    "Är ett arbetspaket till för att planera projektets långsiktiga effekter?",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution together with it, and in any Member State or associated country to share results.":
    "Aktiviteterna sker i de deltagande organisationernas länder. Av goda skäl även vid en EU-institutions säte i samarbete med den, och i andra medlemsstater och associerade länder för att sprida resultat.",
  "is one of its organisations an employer or a body that represents a sector?":
    "är någon av organisationerna en arbetsgivare eller ett organ som företräder en bransch?",
  "Does the project have activities of each of the three clusters?":
    "Har projektet aktiviteter i vart och ett av de tre klustren?",
  "Does the project have at least 4 activities of cluster 1, 3 of cluster 2 and 2 of cluster 3?":
    "Har projektet minst 4 aktiviteter i kluster 1, 3 i kluster 2 och 2 i kluster 3?",
  "If learners are at EQF levels 6 to 8: are there also learners at one of levels 3 to 5, and work-based learning?":
    "Om studerande är på EQF-nivå 6–8: finns det också studerande på någon av nivåerna 3–5, och arbetsplatsförlagt lärande?",
  "Is the main focus on EQF levels 3 to 5, and not only on learners at levels 6 to 8?":
    "Ligger tyngdpunkten på EQF-nivå 3–5, och inte bara på studerande på nivå 6–8?",
  "Does the project design a long-term action plan for the roll-out after its end?":
    "Tar projektet fram en långsiktig handlingsplan för spridningen efter projektets slut?",
  "Does the budget cover a yearly meeting of all Centres, with one person from each full partner?":
    "Täcker budgeten ett årligt möte för alla centrum, med en person från varje partner?",
  "Do all activities take place in countries that may take part in this action?":
    "Sker alla aktiviteter i länder som får delta i insatsen?",
  "Evaluators read no further than page 120 of Part B. Is it that long at most?":
    "Bedömarna läser inte längre än till sidan 120 i del B. Är den högst så lång?",
  "Does the project have at least one of the activities that the Guide lists for Lot 1?":
    "Har projektet minst en av de aktiviteter som handledningen räknar upp för del 1?",
  "Does the project address exactly one of the 14 industrial ecosystems?":
    "Gäller projektet exakt ett av de 14 industriella ekosystemen?",
  "Are members of a large-scale partnership of the Pact for Skills behind the proposal?":
    "Står medlemmar i ett storskaligt partnerskap inom kompetenspakten bakom ansökan?",
  "If a Blueprint project or an EU Skills Academy works in this ecosystem: are your fields clearly different from theirs?":
    "Om ett Blueprint-projekt eller en EU-kompetensakademi arbetar i ekosystemet: skiljer sig era områden tydligt från deras?",
  "Does the project have at least one of the activities that the Guide lists for Lot 3?":
    "Har projektet minst en av de aktiviteter som handledningen räknar upp för del 3?",
  "is the public authority the national one that is responsible for higher education?":
    "är myndigheten den nationella myndighet som ansvarar för högre utbildning?",
  "are there fewer than 5 recognised higher education institutions, or has one of them more than half of all students?":
    "finns det färre än 5 erkända lärosäten, eller har ett av dem mer än hälften av alla studenter?",
  "Is the Moldovan public authority the national one for higher education, European or foreign affairs?":
    "Är den moldaviska myndigheten den nationella för högre utbildning, europafrågor eller utrikesfrågor?",
  "a higher education institution or an organisation of such institutions":
    "ett lärosäte eller en sammanslutning av lärosäten",
  "Are all higher education institutions from third countries recognised by their authorities, with full study programmes at tertiary level (ISCED 5 or above)?":
    "Är alla lärosäten från tredjeländer erkända av sina myndigheter, med fullständiga utbildningar på högskolenivå (minst ISCED 5)?",
  "Is the project in line with the Global Gateway priorities of its third countries?":
    "Följer projektet prioriteringarna inom Global Gateway för sina tredjeländer?",
  "organisations that are no higher education institutions in third countries":
    "organisationer som inte är lärosäten i tredjeländer",
  "Is all equipment bought at least 12 months before the end of the project?":
    "Köps all utrustning minst 12 månader före projektets slut?",
  "Activities take place in the countries of the organisations that take part.":
    "Aktiviteterna sker i de deltagande organisationernas länder.",
  "Is one of the schools a VET provider at secondary education level?":
    "Är någon av skolorna en yrkesutbildningsanordnare på gymnasienivå?",
  "Are all partners active in VET or in the labour market?":
    "Är alla partner verksamma inom yrkesutbildning eller på arbetsmarknaden?",
  "Are all applicants active in VET or in the labour market?":
    "Är alla sökande verksamma inom yrkesutbildning eller på arbetsmarknaden?",
  "Is the coordinator, which is no VET provider, active in VET?":
    "Är koordinatorn, som inte är yrkesutbildningsanordnare, verksam inom yrkesutbildning?",
  "Do the activities build the capacities of VET organisations, principally in the third countries?":
    "Bygger aktiviteterna upp yrkesutbildningsorganisationers kapacitet, främst i tredjeländerna?",
  "If partner countries of the European Training Foundation take part, does the proposal answer the recommendations of the Torino process country reports?":
    "Om partnerländer till Europeiska yrkesutbildningsstiftelsen (ETF) deltar, svarar ansökan på rekommendationerna i Torinoprocessens landrapporter?",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution, and at international conferences in further countries to share results.":
    "Aktiviteterna sker i de deltagande organisationernas länder. Av goda skäl även vid en EU-institutions säte, och vid internationella konferenser i andra länder för att sprida resultat.",
  "an NGO or a public body in the field of youth":
    "en ideell organisation eller ett offentligt organ på ungdomsområdet",
  "Does the coordinator work in the field of youth?": "Är koordinatorn verksam på ungdomsområdet?",
  "Do the activities build the capacities of youth organisations, so that they support young people principally in the third countries?":
    "Bygger aktiviteterna upp ungdomsorganisationers kapacitet att stödja unga, främst i tredjeländerna?",
  "Do all activities take place in the countries of the applicants, or with good reason in other countries that may take part?":
    "Sker alla aktiviteter i de sökandes länder, eller av goda skäl i andra länder som får delta?",
  "Are mobility activities secondary to the main objectives, and do they serve them?":
    "Är mobiliteten underordnad huvudmålen, och tjänar den dem?",
  "Does the project include Youth Exchanges or Youth Participation Activities, with young people from Sub-Saharan Africa and from Member States or associated countries?":
    "Ingår ungdomsutbyten eller deltagandeaktiviteter för unga, med unga från Afrika söder om Sahara och från EU-länder eller associerade länder?",
  "Are the young people in Youth Exchanges between 18 and 30 years old?":
    "Är de unga i ungdomsutbyten mellan 18 och 30 år?",
  "Does each Youth Exchange and each Youth Participation Activity have a work package of its own?":
    "Har varje ungdomsutbyte och varje deltagandeaktivitet ett eget arbetspaket?",
  "a not-for-profit organisation": "en organisation utan vinstsyfte",
  "Are all applicants active in the field of sport?": "Är alla sökande verksamma inom idrott?",
  "Do the activities build the capacities of sport organisations, principally in the third countries?":
    "Bygger aktiviteterna upp idrottsorganisationers kapacitet, främst i tredjeländerna?",
  "each applicant": "varje sökande",
  "a not-for-profit NGO or a public body": "en ideell organisation eller ett offentligt organ",
  "a not-for-profit organisation or a public body": "en organisation utan vinstsyfte eller ett offentligt organ",
  "Do the NGOs and public bodies that apply work in the field of youth?":
    "Är de ideella organisationer och offentliga organ som söker verksamma på ungdomsområdet?",
  "Does the project support at least one of the specific objectives of the action?":
    "Stöder projektet minst ett av insatsens särskilda mål?",
  "Are mobility activities, if there are any, clearly justified by the objectives and by value for money?":
    "Är mobilitet, om den förekommer, tydligt motiverad av målen och av valuta för pengarna?",
  "Do all activities take place in Member States or associated countries?":
    "Sker alla aktiviteter i EU-länder eller associerade länder?",
  "Do young people set up joint projects with the support to third parties, at most 60 000 euro each, given in open and published calls of at least two months?":
    "Sätter unga upp gemensamma projekt med stödet till tredje part, högst 60 000 euro var, fördelat i öppna och utlysta ansökningsomgångar på minst två månader?",
  "Is one of the four objectives clearly the main one: volunteering, inclusion, fight against discrimination or healthy lifestyles?":
    "Är ett av de fyra målen tydligt huvudmålet: frivilligarbete, inkludering, kamp mot diskriminering eller hälsosamma vanor?",
  "Is the event something else than a competition that a federation, association or league holds regularly?":
    "Är evenemanget något annat än en tävling som ett förbund eller en liga håller regelbundet?",
  "Does a sport event take place in each country of the consortium?":
    "Äger ett idrottsevenemang rum i varje land i konsortiet?",
  "Is there one single event?": "Är det ett enda evenemang?",
  "Is there one single event, in the coordinator’s country or with reasons in that of a participating organisation?":
    "Är det ett enda evenemang, i koordinatorns land eller med skäl i en deltagande organisations land?",
  "Does the event show at least 7 different sports?": "Visar evenemanget minst 7 olika idrotter?",
  "Have you read in the Guide of the call how many organisations and countries it asks for, and are they all there?":
    "Har du läst i utlysningens handledning hur många organisationer och länder som krävs, och är alla med?",
  "Does the event take place in a Member State or an associated country?":
    "Sker evenemanget i en medlemsstat eller ett associerat land?",
  "Are activities planned throughout the year after the event?":
    "Planeras aktiviteter under hela året efter evenemanget?",
  "Have all full partner universities met the external quality assurance of their countries for the joint programme: by the European Approach, or an accreditation of the programme or of each national part?":
    "Har alla fullvärdiga partnerlärosäten klarat sina länders externa kvalitetssäkring för programmet: genom den europeiska metoden eller en ackreditering av programmet eller av varje nationell del?",
  "If the master’s programme is funded already, does its contract end next year at the latest, and does only one edition start in each academic year?":
    "Om masterprogrammet redan finansieras, löper avtalet ut senast nästa år, och startar bara en omgång varje läsår?",
  "If the master’s programme is funded already, does its contract end in 2027 at the latest (selected in 2021: before 31 March 2028), and do no two editions with different grants start in the same academic year?":
    "Om masterprogrammet redan finansieras, löper avtalet ut senast 2027 (utvalt 2021: före den 31 mars 2028), och startar inga två omgångar med olika bidrag samma läsår?",
  "Do all full partner universities award master’s degrees, and do graduates get a joint degree or several degrees from universities in at least two countries, one of them a Member State or associated country?":
    "Utfärdar alla fullvärdiga partnerlärosäten masterexamina, och får studenterna en gemensam examen eller flera examina från lärosäten i minst två länder, varav ett EU-land eller associerat land?",
  "Do all students spend at least two study periods of 30 ECTS credits in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "Tillbringar alla studenter minst två studieperioder om 30 ECTS-poäng i två andra länder än sitt eget, varav ett EU-land eller associerat land, och ingen av dem på distans?",
  "Do all students spend at least two study periods of 30 ECTS credits (in exceptional cases 20) in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "Tillbringar alla studenter minst två studieperioder om 30 ECTS-poäng (i undantagsfall 20) i två andra länder än sitt eget, varav ett EU-land eller associerat land, och ingen av dem på distans?",
  "Is a draft Partnership Agreement part of the application, in which universities from third countries commit to the principles of the charter?":
    "Ingår ett utkast till partnerskapsavtal i ansökan, där lärosäten från tredjeländer förbinder sig till stadgans principer?",
  "Do the first students begin no later than the academic year after the selection?":
    "Börjar de första studenterna senast läsåret efter det år då projektet valdes ut?",
  "Does the project have at least 4 editions of the master’s programme?":
    "Har projektet minst 4 omgångar av masterprogrammet?",
  "Does the grant count 1,400 euro a month for each of at most 60 scholarships, beside those for targeted regions?":
    "Räknar bidraget 1 400 euro i månaden för vart och ett av högst 60 stipendier, utöver dem för utvalda regioner?",
  "Does the grant count at most 750 euro a month for each of 100 students and 1,400 for each of 50 scholarships, beside students from targeted regions?":
    "Räknar bidraget högst 750 euro i månaden för var och en av 100 studenter och 1 400 för vart och ett av 50 stipendier, utöver studenter från utvalda regioner?",
  "Months of enrolled students": "Månader för inskrivna studenter",
  "Months of scholarships": "Stipendiemånader",
  "Do at most 10% of the scholarships go to students of the same nationality?":
    "Går högst 10 % av stipendierna till studenter med samma medborgarskap?",
  "Do applicants pay no application fee, and students with a scholarship no tuition fee?":
    "Är ansökan gratis för alla och utbildningen avgiftsfri för studenter med stipendium?",
  "Does the applicant offer education at master’s level (ISCED 7)?":
    "Ger den sökande utbildning på masternivå (ISCED 7)?",
  "Are the joint mechanisms expected deliverables: admission, curriculum, services, promotion, management, degree policy, and drafts of the partnership and student agreements?":
    "Är de gemensamma rutinerna förväntade resultat: antagning, kursplan, service, marknadsföring, förvaltning, examenspolicy och utkast till partnerskaps- och studentavtal?",
  "Are all activities in one single work package?": "Ligger alla aktiviteter i ett enda arbetspaket?",
  "does one of its organisations work with or for young people outside formal settings, so that it is a youth organisation?":
    "arbetar någon av organisationerna med eller för unga utanför det formella, så att den är en ungdomsorganisation?",
  "a higher education institution or a youth organisation": "ett lärosäte eller en ungdomsorganisation",
  "Are all applicants active in higher education or youth, and at least 6 of them independent of each other?":
    "Är alla sökande verksamma inom högre utbildning eller ungdom, och minst 6 av dem oberoende av varandra?",
  "Do all activities take place in the countries of the participating organisations?":
    "Sker alla aktiviteter i de deltagande organisationernas länder?",
  "Are the participants 13 to 30 years old and living in the countries of the project?":
    "Är deltagarna 13–30 år och bosatta i projektets länder?",
  "Are the participants 13 to 30 years old, based in the countries of the project, and is there consent for those under 18?":
    "Är deltagarna 13–30 år och bosatta i projektets länder, och finns samtycke för dem under 18?",
  "Are the exchanges mainly live, moderated by trained facilitators, safe for the participants, and is what they learn recognised?":
    "Sker utbytena främst i realtid, med utbildade samtalsledare och trygga former, och erkänns det som deltagarna lär sig?",
  "Do the higher education institutions train teachers of schools or VET providers (ISCED 1 to 4)?":
    "Utbildar lärosätena lärare för skolor eller yrkesutbildning (ISCED 1–4)?",
  "Do all schools and VET providers teach at ISCED levels 1 to 4, from primary school to VET after secondary school?":
    "Undervisar alla skolor och yrkesutbildningsanordnare på ISCED-nivå 1–4, från grundskola till eftergymnasial yrkesutbildning?",
  "Are none of the applicants institutions that the Erasmus+ Regulation itself names for support, such as the European University Institute?":
    "Är ingen av de sökande en institution som Erasmus+-förordningen själv pekar ut för stöd, till exempel Europeiska universitetsinstitutet?",
  "Does each third party get at most 60,000 euro, and does the application say why the support is needed, how it is managed and for which activities?":
    "Får varje tredje part högst 60 000 euro, och säger ansökan varför stödet behövs, hur det sköts och för vilka aktiviteter?",
  "Are all associated partners from Member States or associated countries, or academic ones from the Western Balkans or the European Higher Education Area?":
    "Är alla associerade partner från EU-länder eller associerade länder, eller akademiska från västra Balkan eller det europeiska området för högre utbildning?",
  "Does the proposal address exactly one topic of the call?": "Gäller ansökan exakt ett av utlysningens teman?",
  "Are two partners from two countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "Är två partner från två länder anordnare av grundläggande lärarutbildning, och är minst en partner anordnare av fortbildning?",
  "Are four partners from three countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "Är fyra partner från tre länder anordnare av grundläggande lärarutbildning, och är minst en partner anordnare av fortbildning?",
  "does one of them take part with its practice or training school?": "deltar någon av dem med sin övningsskola?",
  "If the project answers priority 7: does it consist of members of a partnership of the Pact for Skills, coordinated by the organisation that coordinates that partnership?":
    "Om projektet svarar mot prioritering 7: består det av medlemmar i ett partnerskap inom kompetenspakten, och koordineras det av partnerskapets koordinator?",
  "Work on intellectual outputs": "Arbete med intellektuella resultat",
  "Linguistic support": "Språkstöd",
  "Multiplier events are paid only beside intellectual outputs: which output do they spread?":
    "Spridningsevenemang betalas bara vid sidan av intellektuella resultat: vilket resultat sprider de?",
  "Days of work": "Arbetsdagar",
  "does one of its organisations represent or know the sector?":
    "företräder eller känner någon av organisationerna branschen?",
  "does one of its organisations have a regulatory function for education and training?":
    "har någon av organisationerna en reglerande roll för utbildning?",
  "If the applicant takes part in several proposals: do they address different sectors?":
    "Om den sökande deltar i flera ansökningar: gäller de olika branscher?",
  fields: ["område", "områden"],
  lots: ["del", "delar"],
  strands: ["del", "delar"],
  "types of project": ["projekttyp", "projekttyper"],
  "types of event": ["typ av evenemang", "typer av evenemang"],
  "types of network": ["typ av nätverk", "typer av nätverk"],
  regions: ["region", "regioner"],
  "programme lengths": ["programlängd", "programlängder"],
  "public authorities of Georgia": ["georgisk myndighet", "georgiska myndigheter"],
  "local or regional sport clubs": ["lokal eller regional idrottsförening", "lokala eller regionala idrottsföreningar"],
  "school authorities or school coordination bodies": [
    "skolhuvudman eller samordnande skolorgan",
    "skolhuvudmän eller samordnande skolorgan",
  ],
  schools: ["skola", "skolor"],
  "enterprises, other employers or sector organisations": [
    "företag, annan arbetsgivare eller branschorganisation",
    "företag, andra arbetsgivare eller branschorganisationer",
  ],
  "organisations that may be employers": [
    "organisation som kan vara arbetsgivare",
    "organisationer som kan vara arbetsgivare",
  ],
  "VET providers": ["yrkesutbildningsanordnare", "yrkesutbildningsanordnare"],
  "organisations from EU Member States": ["organisation från ett EU-land", "organisationer från EU-länder"],
  "labour market actors (enterprises, chambers, trade unions or associations)": [
    "arbetsmarknadsaktör (företag, kammare, fackförening eller branschorganisation)",
    "arbetsmarknadsaktörer (företag, kammare, fackföreningar eller branschorganisationer)",
  ],
  "labour market actors (enterprises, venture capital firms, chambers, trade unions or associations)": [
    "arbetsmarknadsaktör (företag, riskkapitalbolag, kammare, fackförening eller branschorganisation)",
    "arbetsmarknadsaktörer (företag, riskkapitalbolag, kammare, fackföreningar eller branschorganisationer)",
  ],
  "education and training providers (VET or higher education)": [
    "utbildningsanordnare (yrkesutbildning eller högre utbildning)",
    "utbildningsanordnare (yrkesutbildning eller högre utbildning)",
  ],
  "higher education institutions": ["lärosäte", "lärosäten"],
  "higher education institutions from EU Member States and associated countries": [
    "lärosäte från ett EU-land eller associerat land",
    "lärosäten från EU-länder och associerade länder",
  ],
  "organisations from third countries not associated to the Programme": [
    "organisation från ett tredjeland som inte är associerat till programmet",
    "organisationer från tredjeländer som inte är associerade till programmet",
  ],
  "organisations from eligible third countries": [
    "organisation från ett tredjeland som får delta",
    "organisationer från tredjeländer som får delta",
  ],
  "national authorities for higher education (ministries)": [
    "nationell myndighet för högre utbildning (departement)",
    "nationella myndigheter för högre utbildning (departement)",
  ],
  "public authorities": ["offentlig myndighet", "offentliga myndigheter"],
  "organisations from Latin America": ["organisation från Latinamerika", "organisationer från Latinamerika"],
  "higher education institutions from Partner Countries": [
    "lärosäte från ett partnerland",
    "lärosäten från partnerländer",
  ],
  "organisations from Regions 1, 10 or 11 in a national project": [
    "organisation från region 1, 10 eller 11 i ett nationellt projekt",
    "organisationer från region 1, 10 eller 11 i ett nationellt projekt",
  ],
  "higher education institutions from Moldova": ["lärosäte från Moldavien", "lärosäten från Moldavien"],
  "national authorities of Moldova (ministries)": [
    "nationell myndighet i Moldavien (departement)",
    "nationella myndigheter i Moldavien (departement)",
  ],
  "public authorities of Moldova": ["offentlig myndighet i Moldavien", "offentliga myndigheter i Moldavien"],
  "organisations from EU Member States and associated countries": [
    "organisation från ett EU-land eller associerat land",
    "organisationer från EU-länder och associerade länder",
  ],
  "VET providers at secondary education level": [
    "yrkesutbildningsanordnare på gymnasienivå",
    "yrkesutbildningsanordnare på gymnasienivå",
  ],
  "organisations from Regions 1 to 3": ["organisation från region 1–3", "organisationer från region 1–3"],
  "organisations from Sub-Saharan Africa (Region 9)": [
    "organisation från Afrika söder om Sahara (region 9)",
    "organisationer från Afrika söder om Sahara (region 9)",
  ],
  "organisations beside the applicant that are no associated partners": [
    "organisation utöver den sökande som inte är associerad partner",
    "organisationer utöver den sökande som inte är associerade partner",
  ],
  "higher education institutions from third countries not associated to the Programme": [
    "lärosäte från ett tredjeland som inte är associerat till programmet",
    "lärosäten från tredjeländer som inte är associerade till programmet",
  ],
  "higher education institutions that are to deliver the programme": [
    "lärosäte som ska ge programmet",
    "lärosäten som ska ge programmet",
  ],
  "higher education institutions from Member States or associated countries that are to deliver the programme": [
    "lärosäte från ett EU-land eller associerat land som ska ge programmet",
    "lärosäten från EU-länder eller associerade länder som ska ge programmet",
  ],
  "higher education institutions or youth organisations from Member States or associated countries": [
    "lärosäte eller ungdomsorganisation från ett EU-land eller associerat land",
    "lärosäten eller ungdomsorganisationer från EU-länder eller associerade länder",
  ],
  "organisations that may be youth organisations": [
    "organisation som kan vara en ungdomsorganisation",
    "organisationer som kan vara ungdomsorganisationer",
  ],
  "higher education institutions or youth organisations from eligible third countries": [
    "lärosäte eller ungdomsorganisation från ett tredjeland som får delta",
    "lärosäten eller ungdomsorganisationer från tredjeländer som får delta",
  ],
  "higher education institutions from India": ["lärosäte från Indien", "lärosäten från Indien"],
  "schools or VET providers": ["skola eller yrkesutbildningsanordnare", "skolor eller yrkesutbildningsanordnare"],
  "higher education institutions that train teachers": [
    "lärosäte som utbildar lärare",
    "lärosäten som utbildar lärare",
  ],
  "pre-primary schools or providers of higher vocational education": [
    "förskola eller anordnare av högre yrkesutbildning",
    "förskolor eller anordnare av högre yrkesutbildning",
  ],
  "providers of teacher education or universities": ["lärarutbildare eller lärosäte", "lärarutbildare eller lärosäten"],
  "practice or training schools, which may be associated": [
    "övningsskola, som får vara associerad",
    "övningsskolor, som får vara associerade",
  ],
  "organisations that may have a practice school": [
    "organisation som kan ha en övningsskola",
    "organisationer som kan ha en övningsskola",
  ],
  "practice or training schools": ["övningsskola", "övningsskolor"],
  "bodies with sector expertise (social partners, chambers or associations)": [
    "organ med branschkunskap (arbetsmarknadspart, kammare eller branschorganisation)",
    "organ med branschkunskap (arbetsmarknadsparter, kammare eller branschorganisationer)",
  ],
  "organisations that may have sector expertise": [
    "organisation som kan ha branschkunskap",
    "organisationer som kan ha branschkunskap",
  ],
  "regulators of education and training (ministries or public authorities)": [
    "organ som reglerar utbildning (departement eller myndighet)",
    "organ som reglerar utbildning (departement eller myndigheter)",
  ],
  "organisations that may regulate education and training": [
    "organisation som kan reglera utbildning",
    "organisationer som kan reglera utbildning",
  ],
  Participants: "Deltagare",
  "How many people take part; the grant depends on it": "Hur många som deltar; bidraget beror på det",
  "Cooperation Partnerships": "Samarbetspartnerskap",
  "Small-scale Partnerships": "Småskaliga partnerskap",
  "European Partnerships for School Development": "Europeiska partnerskap för skolutveckling",
  "Centres of Vocational Excellence": "Spetskompetenscentrum för yrkesutbildning",
  "Alliances for Innovation": "Innovationsallianser",
  "Capacity Building in Higher Education": "Kapacitetsuppbyggnad inom högre utbildning",
  "Capacity Building in Vocational Education and Training": "Kapacitetsuppbyggnad inom yrkesutbildning",
  "Capacity Building in Youth": "Kapacitetsuppbyggnad inom ungdomsområdet",
  "Capacity Building in Sport": "Kapacitetsuppbyggnad inom idrott",
  "European Youth Together": "Europeisk ungdom tillsammans",
  "Not-for-profit European Sport Events": "Europeiska idrottsevenemang utan vinstsyfte",
  "Erasmus Mundus Joint Masters": "Gemensamma masterprogram inom Erasmus Mundus",
  "Erasmus Mundus Design Measures": "Utformningsåtgärder inom Erasmus Mundus",
  "Virtual Exchanges in Higher Education and Youth": "Virtuella utbyten inom högre utbildning och ungdom",
  "Jean Monnet Networks": "Jean Monnet-nätverk",
  "European Universities": "Europauniversitet",
  "Erasmus+ Teacher Academies": "Erasmus+ lärarakademier",
  "Forward-Looking Projects": "Framåtblickande projekt",
  "Strategic Partnerships": "Strategiska partnerskap",
  "School Exchange Partnerships": "Partnerskap för skolutbyte",
  "Knowledge Alliances": "Kunskapsallianser",
  "Sector Skills Alliances": "Branschspecifika kompetensallianser",
  "Example with deliberate mistakes": "Exempel med avsiktliga fel",
  "Field sites and contacts that no other partner has": "Provplatser och kontakter som ingen annan partner har",
  "Project management": "Projektledning",
  Development: "Utveckling",
  "Sharing results": "Spridning av resultat",
  "Deliberate mistake: this partner’s country is misspelt on the Partners tab":
    "Avsiktligt fel: partnerns land är felstavat på fliken Partner",
  "Deliberate mistake: an associated partner gets EU money": "Avsiktligt fel: en associerad partner får EU-medel",
  "Deliberate mistake: project management takes more than its share":
    "Avsiktligt fel: projektledningen tar mer än sin andel",
  "Deliberate mistake: this partner is a second coordinator on the Partners tab":
    "Avsiktligt fel: partnern är en andra koordinator på fliken Partner",
  "Deliberate mistake: no partner on the Partners tab has this name":
    "Avsiktligt fel: ingen partner på fliken Partner heter så",
  "Deliberate mistake: this amount is too low, so the sum does not fit":
    "Avsiktligt fel: beloppet är för lågt, så summan stämmer inte",
  "Deliberate mistake: the Project tab has more months than the call allows":
    "Avsiktligt fel: fliken Projekt har fler månader än utlysningen tillåter",
  "Deliberate mistake: the amount is missing": "Avsiktligt fel: beloppet saknas",
  "The largest EU grant that the action allows in a call, in euro. Without arguments: of this file's Project tab.":
    "Det högsta EU-bidrag som insatsen tillåter i en utlysning, i euro. Utan argument: enligt filens flik Projekt.",
  "The largest grant in euro; without months the largest of all durations.":
    "Det högsta bidraget i euro; utan månader det högsta för alla projekttider.",
  "Its title or code, in any language.": "Insatsens titel eller kod, på vilket språk som helst.",
  "The year of the call.": "Utlysningens år.",
  "The project's months.": "Projektets månader.",
  "Its field, lot, strand or type, if it has any.": "Insatsens område, del eller typ, om den har någon.",
  "The largest EU grant per project year, in euro; empty where the Guide sets none.":
    "Det högsta EU-bidraget per projektår, i euro; tomt där handledningen inte anger något.",
  "The ceiling of one project year in euro, or an empty cell.": "Taket för ett projektår i euro, eller en tom cell.",
  "The lump sums to choose from, in euro; with the budget also how far the lines are from each.":
    "De klumpsummor som kan väljas, i euro; med budgeten också hur långt raderna är från var och en.",
  "One lump sum per row, smallest first. With the budget beside it: planned minus lump sum, what to cut or add, what the consortium lacks.":
    "En klumpsumma per rad, den minsta först. Med budgeten bredvid: planerat minus klumpsumma, vad som ska tas bort eller läggas till, vad konsortiet saknar.",
  "The budget with its heading row. Adds what is planned against each lump sum.":
    "Budgeten med sin rubrikrad. Lägger till vad som är planerat mot varje klumpsumma.",
  "The partner table: adds what the consortium lacks for each lump sum.":
    "Partnertabellen: lägger till vad konsortiet saknar för varje klumpsumma.",
  "The verdict on the whole plan in one cell.": "Omdömet om hela planen i en cell.",
  "How many problems, cells to fill in or points to judge there are.":
    "Hur många fel, celler att fylla i eller punkter att bedöma det finns.",
  "The EU grant or lump sum asked for, in euro.": "Det EU-bidrag eller den klumpsumma ni söker, i euro.",
  "The partners with their heading row.": "Partnerna med sin rubrikrad.",
  "The budget with its heading row.": "Budgeten med sin rubrikrad.",
  "What the project costs, in euro.": "Vad projektet kostar, i euro.",
  "Work packages with their heading row.": "Arbetspaketen med sin rubrikrad.",
  "How many people take part.": "Hur många som deltar.",
  "Every check as a table: status, check, where, what is wrong or open, what to do, source. Errors first.":
    "Varje kontroll som tabell: status, kontroll, var, vad som är fel eller öppet, gör så här, källa. Fel först.",
  "A table with a heading row.": "En tabell med rubrikrad.",
  "One of en, sv, fi, de, fr, es, it, pl; else the language of the headings.":
    "Något av en, sv, fi, de, fr, es, it, pl; annars rubrikernas språk.",
  "Beside each answer of the Project tab: what it may be in this action and call, and its status.":
    "Bredvid varje svar på fliken Projekt: vad det får vara i insatsen och utlysningen, och dess status.",
  "Two columns with their headings.": "Två kolumner med rubriker.",
  "The Project tab: what is asked and the answers beside it.": "Fliken Projekt: det som frågas och svaren bredvid.",
  "One status beside each partner row. Goes into the heading row.":
    "En status bredvid varje partnerrad. Skrivs i rubrikraden.",
  "A column of statuses with its heading.": "En statuskolumn med rubrik.",
  "The budget table: needed to see money of associated partners.":
    "Budgettabellen: behövs för att se associerade partners pengar.",
  "The grant: needed to see shares once the lines add up to it.":
    "Bidraget: behövs för att se andelar när raderna tillsammans blir bidraget.",
  "One status beside each budget line. Goes into the heading row.":
    "En status bredvid varje budgetrad. Skrivs i rubrikraden.",
  "The grant, where shares are to be taken of it and not of the sum of the lines.":
    "Bidraget, om andelar ska räknas på det och inte på radernas summa.",
  "One status beside each work package. Goes into the heading row.":
    "En status bredvid varje arbetspaket. Skrivs i rubrikraden.",
  "Partner by work package in euro, with totals and shares. Every budget line is in exactly one cell.":
    "Partner och arbetspaket i euro, med summor och andelar. Varje budgetrad finns i exakt en cell.",
  "A table with a heading row; total and share in the last rows and columns.":
    "En tabell med rubrikrad; summa och andel i de sista raderna och kolumnerna.",
  "The grant, where the share of project management is to be taken of it.":
    "Bidraget, om projektledningens andel ska räknas på det.",
  "A table of every cap: scope, cap, planned, left, status. The total, each year and each capped part.":
    "En tabell över alla tak: omfattning, tak, planerat, kvar, status. Helheten, varje år och varje del som har ett tak.",
  "The lump sum chosen or the grant asked for, in euro.": "Den valda klumpsumman eller det sökta bidraget, i euro.",
  "The partner table, where limits or unit costs depend on who spends.":
    "Partnertabellen, om gränser eller enhetskostnader beror på vem som använder pengarna.",
  "The budget summed up: what is planned against each cap, and what each year, partner, work package and category gets.":
    "Budgeten sammanfattad: vad som är planerat mot varje tak, och vad varje år, partner, arbetspaket och kategori får.",
  "A table with a heading row: what, planned, cap, share, bar, status.":
    "En tabell med rubrikrad: vad, planerat, tak, andel, stapel, status.",
  "What a country is in a call: Member State, associated, or outside; with an action also the role it may have.":
    "Vad ett land är i en utlysning: EU-land, associerat eller utanför; med en insats också vilken roll det får ha.",
  "The standing in words.": "Ställningen i ord.",
  "The country's name in any supported language, or its code.": "Landets namn på något av språken, eller dess kod.",
  "Which actions of a call these partners could apply to, and what is missing for the others.":
    "Vilka insatser i en utlysning de här partnerna skulle kunna söka, och vad som saknas för de andra.",
  "A table with a heading row: action, status, what is missing. What fits stands first.":
    "En tabell med rubrikrad: insats, status, vad som saknas. Det som passar står först.",
  "A unit cost of the Guide in euro: of a day, a month, a meeting, a participant. Ranges give one rate per row.":
    "En av handledningens enhetskostnader i euro: för en dag, en månad, ett möte, en deltagare. Områden ger ett belopp per rad.",
  "The rate in euro. ERASMUS_SOURCE says where it was read, and whether anybody has confirmed it.":
    "Beloppet i euro. ERASMUS_SOURCE säger var det är läst och om någon har bekräftat det.",
  "What is paid: a budget category or unit cost, in any supported language.":
    "Det som betalas: en budgetkategori eller enhetskostnad, på något av språken.",
  "The organisation's country; empty where the rate is the same everywhere.":
    "Organisationens land; tomt där beloppet är detsamma överallt.",
  "What else the rate depends on: staff category, role, staff or learners, local or foreign, or kilometres.":
    "Vad beloppet också beror på: personalkategori, roll, personal eller elever, lokal eller utländsk, eller kilometer.",
  "What the Guide pays for a participant's journey there and back, in euro. Ranges give one amount per row.":
    "Vad handledningen betalar för en deltagares resa fram och tillbaka, i euro. Områden ger ett belopp per rad.",
  "Euro per participant; 0 below the shortest distance that is paid.":
    "Euro per deltagare; 0 under det kortaste avstånd som betalas.",
  "Kilometres one way, as ERASMUS_DISTANCE gives them. A band begins at its first whole kilometre.":
    "Kilometer enkel väg, som ERASMUS_DISTANCE ger dem. Ett avståndsintervall börjar vid sin första hela kilometer.",
  "Yes for green travel. Without a rate of its own, the usual one is given.":
    "Ja för grönt resande. Finns inget eget belopp för det ges det vanliga.",
  "Great-circle kilometres between two places, which decide the travel band. Ranges give one distance per row.":
    "Kilometer fågelvägen mellan två platser, som avgör avståndsintervallet. Områden ger ett avstånd per rad.",
  "Kilometres one way with two decimals, on a sphere of 6 371 km radius. Near the edge of a band the Commission's own calculator decides.":
    "Kilometer enkel väg med två decimaler, på en sfär med radien 6 371 km. Nära gränsen för ett avståndsintervall avgör kommissionens egen kalkylator.",
  "Latitude of the place of origin in degrees, south negative.": "Avreseortens latitud i grader, syd negativt.",
  "Longitude of the place of origin in degrees, west negative.": "Avreseortens longitud i grader, väst negativt.",
  "Latitude of the venue in degrees, south negative.": "Aktivitetsortens latitud i grader, syd negativt.",
  "Longitude of the venue in degrees, west negative.": "Aktivitetsortens longitud i grader, väst negativt.",
  "Until when to apply: one row per deadline, in Brussels time, and whether the round is optional.":
    "När ansökan senast ska vara inne: en rad per sista ansökningsdag, i Brysseltid, och om omgången är valfri.",
  "A table with a heading row: deadline, round, when projects start, for which fields, source.":
    "En tabell med rubrikrad: sista ansökningstid, omgång, när projekten börjar, för vilka områden, källa.",
  "The deadline as a date, or the day so many days before it.":
    "Sista ansökningsdag som datum, eller dagen så många dagar före den.",
  "A date in Brussels time, of the first round that is certain; give the cell a date format. Empty while no deadline is known.":
    "Ett datum i Brysseltid, för den första omgång som är säker; ge cellen ett datumformat. Tomt så länge ingen sista ansökningsdag är känd.",
  "How many days before the deadline.": "Hur många dagar före sista ansökningsdag.",
  "How each step of the Preparation tab stands.": "Hur det står till med varje steg på fliken Förberedelser.",
  "A column of statuses with its heading: done, late, due this week, waiting for another step, or the days left.":
    "En statuskolumn med rubrik: klart, för sent, den här veckan, väntar på ett annat steg, eller dagarna som är kvar.",
  "The table of steps with its heading row.": "Tabellen över steg med sin rubrikrad.",
  "The day to look from, without it today; Google refuses TODAY() here.":
    "Dagen att räkna från, utan den i dag; Google tillåter inte TODAY() här.",
  "Where the Guide says so: of one rule, or of every rule of the action as a table.":
    "Var handledningen säger det: för en regel, eller som tabell för insatsens alla regler.",
  "Document and page; without a rule a table of checks and sources.":
    "Dokument och sida; utan regel en tabell över kontroller och källor.",
  "A check as the report calls it, such as Duration, or a rule, parameter or requirement.":
    "En kontroll som den heter i rapporten, till exempel Projekttid, eller en regel, parameter eller ett krav.",
} satisfies Dictionary;
