// The texts of the data in Italian.
import type { Dictionary } from "./phrases.ts";

export const it = {
  Status: "Stato",
  "Follows your row. Nothing to type": "Segue la riga. Nulla da scrivere",
  Partners: "Partner",
  Organisation: "Organizzazione",
  "One row per organisation, not per faculty": "Una riga per organizzazione, non per facoltà",
  Country: "Paese",
  "Where it is established. Name or code": "Dove ha sede. Nome o codice",
  Type: "Tipo",
  "Choose the nearest; a rule may ask for universities or enterprises":
    "Scegliere il più vicino; una regola può richiedere università o imprese",
  Role: "Ruolo",
  "Exactly one coordinator. Associated partners get no EU money":
    "Un solo coordinatore. I partner associati non ricevono fondi UE",
  "OID or PIC": "OID o PIC",
  "E and 8 digits, or 9 digits. The status says which one your agency needs":
    "E e 8 cifre, oppure 9 cifre. Lo stato dice quale serve alla vostra agenzia",
  ECHE: "ECHE",
  "Erasmus Charter for Higher Education. Every university from an EU or associated country needs one":
    "Carta Erasmus per l’istruzione superiore. Serve a ogni università dell’UE o di un paese associato",
  Established: "Costituzione",
  "Coordinator only: founded at least 2 years before the deadline":
    "Solo coordinatore: costituito almeno 2 anni prima della scadenza",
  "Added value": "Valore aggiunto",
  "Partners from outside the EU and associated countries: what only they can bring":
    "Partner di paesi fuori dall’UE e non associati: ciò che solo loro possono portare",
  "ECHE code": "Codice ECHE",
  "The Erasmus code, such as S NORRVIK01, or the charter’s number":
    "Il codice Erasmus, per esempio S NORRVIK01, o il numero della Carta",
  Mandate: "Mandato",
  "The day the signed mandate or accession form came, or yes":
    "Il giorno in cui è arrivato il mandato o il modulo di adesione firmato, oppure sì",
  "Declaration on honour": "Dichiarazione sull’onore",
  "The day the signed declaration came, or yes": "Il giorno in cui è arrivata la dichiarazione firmata, oppure sì",
  "Legal representative": "Rappresentante legale",
  "Who signs for the organisation": "Chi firma per l’organizzazione",
  Contact: "Referente",
  "Whom to write to": "A chi scrivere",
  Budget: "Budget",
  Partner: "Partner",
  "Who spends it": "Chi spende",
  "Work package": "Pacchetto di lavoro",
  "Its id on the Work packages tab, such as WP1": "Il suo codice nella scheda Pacchetti di lavoro, per esempio WP1",
  Category: "Categoria",
  "What kind of cost it is": "Di che tipo di costo si tratta",
  Year: "Anno",
  "Project year, not calendar year": "Anno di progetto, non anno solare",
  Quantity: "Quantità",
  "Leave empty if you know the amount": "Lasciare vuoto se l’importo è noto",
  "Rate, euro": "Tariffa, euro",
  "Euro per unit. Leave empty if you know the amount": "Euro per unità. Lasciare vuoto se l’importo è noto",
  "Amount, euro": "Importo, euro",
  "Typed amounts are never overwritten": "Gli importi scritti non vengono mai sovrascritti",
  Note: "Nota",
  Yours: "A vostra disposizione",
  "Staff or participants": "Personale o partecipanti",
  "What the unit cost depends on: manager, teacher, technician or administration; staff or learners; local or foreign participants":
    "Ciò da cui dipende il costo unitario: dirigente, docente, tecnico o amministrativo; personale o discenti; partecipanti locali o stranieri",
  "Distance, km": "Distanza, km",
  "One way, of a journey": "Sola andata, di un viaggio",
  "Days each": "Giorni a testa",
  "Of each stay, travel days included; the quantity is then how many stay":
    "Di ogni soggiorno, giorni di viaggio compresi; la quantità è allora il numero di persone",
  "The country whose unit cost applies": "Il paese di cui vale il costo unitario",
  "Work packages": "Pacchetti di lavoro",
  WP: "WP",
  "WP1 is project management": "WP1 è la gestione del progetto",
  Title: "Titolo",
  "What the work package is about": "Di che cosa si occupa il pacchetto di lavoro",
  Lead: "Responsabile",
  "The partner that leads it": "Il partner che lo guida",
  "Start month": "Mese di inizio",
  "Month 1 is the first month of the project": "Il mese 1 è il primo mese del progetto",
  "End month": "Mese di fine",
  Project: "Progetto",
  "For your own use": "Per uso proprio",
  Action: "Azione",
  "Official title or code, for example KA220-HED": "Titolo ufficiale o codice, per esempio KA220-HED",
  "Field or lot": "Settore o lotto",
  "Decides where to apply, and some rules": "Decide dove presentare la domanda, e alcune regole",
  Call: "Invito",
  "The year on the Programme Guide you follow": "L’anno della Guida al programma che seguite",
  Start: "Inizio",
  "The first day of the project": "Il primo giorno del progetto",
  Months: "Mesi",
  "How long the project lasts": "Quanto dura il progetto",
  "EU grant, euro": "Sovvenzione UE, euro",
  "What you ask the EU for": "Quanto chiedete all’UE",
  "Total cost, euro": "Costo totale, euro",
  "What the project really costs": "Quanto costa davvero il progetto",
  Deadline: "Scadenza",
  "Brussels time. Calculated; type your own over it": "Ora di Bruxelles. Calcolata; si può sovrascrivere",
  Verdict: "Esito",
  "What the checks come to. Calculated": "Il risultato dei controlli. Calcolato",
  Preparation: "Preparazione",
  Step: "Fase",
  "Change, add and sort as you like": "Cambiare, aggiungere e ordinare liberamente",
  Who: "Chi",
  "Who sees to it": "Chi se ne occupa",
  Due: "Entro",
  "Counted back from the deadline. Type over a date and it stays yours":
    "Contato a ritroso dalla scadenza. Una data scritta a mano resta com’è",
  Done: "Fatto",
  "The day it was done, or yes": "Il giorno in cui è stato fatto, oppure sì",
  "Waits for": "Attende",
  "The step that must be done before, as it is written": "La fase da completare prima, così come è scritta",
  "Lump sum, euro": "Importo forfettario, euro",
  What: "Che cosa",
  "Your plan": "Il vostro piano",
  Checks: "Controlli",
  Summary: "Riepilogo",
  yes: "sì",
  no: "no",
  "not needed": "non serve",
  "Higher education institution": "Istituto di istruzione superiore (università)",
  School: "Scuola",
  "School authority": "Autorità scolastica",
  "VET provider": "Erogatore di IFP",
  "Adult education provider": "Erogatore di istruzione per adulti",
  "Teacher education provider": "Ente di formazione degli insegnanti",
  Enterprise: "Impresa",
  Consultancy: "Società di consulenza",
  "Social partner or chamber": "Parte sociale o camera di commercio",
  "Research organisation": "Ente di ricerca",
  "Public authority": "Autorità pubblica",
  Ministry: "Ministero",
  "Organisation of higher education institutions": "Organizzazione di istituti di istruzione superiore",
  "Venture capital investor": "Investitore di capitale di rischio",
  "NGO or association": "ONG o associazione",
  "European NGO": "ONG europea",
  "Youth organisation": "Organizzazione giovanile",
  "Sport organisation": "Organizzazione sportiva",
  "Informal group of young people": "Gruppo informale di giovani",
  Individual: "Persona fisica",
  "Other organisation": "Altra organizzazione",
  "Association from 2027 was agreed (negotiations closed in December 2025); its formal adoption has not been seen.":
    "L’associazione dal 2027 è stata concordata (negoziati conclusi nel dicembre 2025); non ne abbiamo visto l’adozione formale.",
  "The agreement signed on 10 November 2025 allows association from 2027; the money of its parliament and the accreditation of Movetia were still missing, and their completion has not been seen.":
    "L’accordo firmato il 10 novembre 2025 consente l’associazione dal 2027; mancavano ancora i fondi del parlamento e l’accreditamento di Movetia, e non ne abbiamo visto il completamento.",
  "the coordinator": "il coordinatore",
  "a local or regional school authority or a school coordination body":
    "un’autorità scolastica locale o regionale o un ente di coordinamento delle scuole",
  "Is every partner that is no school and no school authority an association of teachers, school leaders, staff or parents, or another stakeholder in school education?":
    "Ogni partner che non è né una scuola né un’autorità scolastica è un’associazione di insegnanti, dirigenti scolastici, personale o genitori, o un altro soggetto interessato all’istruzione scolastica?",
  "Is every school and school authority among those that its National Authority has declared eligible?":
    "Ogni scuola e autorità scolastica è tra quelle che la sua autorità nazionale ha dichiarato ammesse?",
  "Does the project carry out at least three of the tasks, with at least one from each of the two categories?":
    "Il progetto svolge almeno tre dei compiti, con almeno uno di ciascuna delle due categorie?",
  "Is one work package for planning the project’s long-term impact?":
    "Un pacchetto di lavoro è dedicato a pianificare l’impatto a lungo termine del progetto?",
  "local or regional sport clubs": [
    "associazione sportiva locale o regionale",
    "associazioni sportive locali o regionali",
  ],
  "Multiplier events are paid only beside intellectual outputs: which output do they spread?":
    "Gli eventi moltiplicatori sono pagati solo accanto a opere dell’ingegno: quale opera diffondono?",
  "does one of its organisations work with or for young people outside formal settings, so that it is a youth organisation?":
    "una delle sue organizzazioni lavora con i giovani o per i giovani fuori dai contesti formali, così da essere un’organizzazione giovanile?",
  "higher education institutions or youth organisations from Member States or associated countries": [
    "istituto di istruzione superiore o organizzazione giovanile di uno Stato membro o di un paese associato",
    "istituti di istruzione superiore o organizzazioni giovanili di Stati membri o paesi associati",
  ],
  "organisations that may be youth organisations": [
    "organizzazione che potrebbe essere un’organizzazione giovanile",
    "organizzazioni che potrebbero essere organizzazioni giovanili",
  ],
  "higher education institutions or youth organisations from eligible third countries": [
    "istituto di istruzione superiore o organizzazione giovanile di un paese terzo che può partecipare",
    "istituti di istruzione superiore o organizzazioni giovanili di paesi terzi che possono partecipare",
  ],
  "a higher education institution or a youth organisation":
    "un istituto di istruzione superiore o un’organizzazione giovanile",
  "Are all applicants active in higher education or youth, and at least 6 of them independent of each other?":
    "Tutti i richiedenti sono attivi nell’istruzione superiore o nella gioventù, e almeno 6 di loro sono indipendenti tra loro?",
  "Do all activities take place in the countries of the participating organisations?":
    "Tutte le attività si svolgono nei paesi delle organizzazioni partecipanti?",
  "Are the participants 13 to 30 years old and living in the countries of the project?":
    "I partecipanti hanno da 13 a 30 anni e vivono nei paesi del progetto?",
  "Are the participants 13 to 30 years old, based in the countries of the project, and is there consent for those under 18?":
    "I partecipanti hanno da 13 a 30 anni, vivono nei paesi del progetto, e c’è il consenso per i minori di 18 anni?",
  "Are the exchanges mainly live, moderated by trained facilitators, safe for the participants, and is what they learn recognised?":
    "Gli scambi sono soprattutto dal vivo, moderati da facilitatori formati, sicuri per i partecipanti, e ciò che si impara è riconosciuto?",
  "organisations from eligible third countries": [
    "organizzazione di un paese terzo che può partecipare",
    "organizzazioni di paesi terzi che possono partecipare",
  ],
  "higher education institutions": ["istituto di istruzione superiore", "istituti di istruzione superiore"],
  "organisations from Regions 1, 10 or 11 in a national project": [
    "organizzazione delle regioni 1, 10 o 11 in un progetto nazionale",
    "organizzazioni delle regioni 1, 10 o 11 in un progetto nazionale",
  ],
  "are there fewer than 5 recognised higher education institutions, or has one of them more than half of all students?":
    "ci sono meno di 5 istituti di istruzione superiore riconosciuti, o uno di essi ha più della metà di tutti gli studenti?",
  "national authorities for higher education (ministries)": [
    "autorità nazionale per l’istruzione superiore (ministero)",
    "autorità nazionali per l’istruzione superiore (ministeri)",
  ],
  "public authorities": ["autorità pubblica", "autorità pubbliche"],
  "is the public authority the national one that is responsible for higher education?":
    "l’autorità pubblica è quella nazionale responsabile dell’istruzione superiore?",
  "national authorities of Moldova (ministries)": [
    "autorità nazionale della Moldova (ministero)",
    "autorità nazionali della Moldova (ministeri)",
  ],
  "public authorities of Moldova": ["autorità pubblica della Moldova", "autorità pubbliche della Moldova"],
  "higher education institutions from Moldova": [
    "istituto di istruzione superiore della Moldova",
    "istituti di istruzione superiore della Moldova",
  ],
  "higher education institutions from Partner Countries": [
    "istituto di istruzione superiore di un paese partner",
    "istituti di istruzione superiore di paesi partner",
  ],
  "organisations from Latin America": ["organizzazione dell’America latina", "organizzazioni dell’America latina"],
  "a higher education institution or an organisation of such institutions":
    "un istituto di istruzione superiore o un’organizzazione di tali istituti",
  "organisations that are no higher education institutions in third countries":
    "organizzazioni che non sono istituti di istruzione superiore in paesi terzi",
  "Is the Moldovan public authority the national one for higher education, European or foreign affairs?":
    "L’autorità pubblica moldova è quella nazionale per l’istruzione superiore, gli affari europei o gli affari esteri?",
  "Are all higher education institutions from third countries recognised by their authorities, with full study programmes at tertiary level (ISCED 5 or above)?":
    "Tutti gli istituti di istruzione superiore di paesi terzi sono riconosciuti dalle loro autorità, con corsi di studio completi di livello terziario (ISCED 5 o superiore)?",
  "Is the project in line with the Global Gateway priorities of its third countries?":
    "Il progetto è in linea con le priorità Global Gateway dei suoi paesi terzi?",
  "Is all equipment bought at least 12 months before the end of the project?":
    "Tutte le attrezzature si acquistano almeno 12 mesi prima della fine del progetto?",
  "enterprises, other employers or sector organisations": [
    "impresa, altro datore di lavoro o organizzazione di settore",
    "imprese, altri datori di lavoro o organizzazioni di settore",
  ],
  "organisations that may be employers": [
    "organizzazione che potrebbe essere un datore di lavoro",
    "organizzazioni che potrebbero essere datori di lavoro",
  ],
  "is one of its organisations an employer or a body that represents a sector?":
    "una delle sue organizzazioni è un datore di lavoro o un ente che rappresenta un settore?",
  "organisations from EU Member States": [
    "organizzazione di uno Stato membro dell’UE",
    "organizzazioni di Stati membri dell’UE",
  ],
  "Does the project have activities of each of the three clusters?":
    "Il progetto ha attività di ciascuno dei tre gruppi?",
  "If learners are at EQF levels 6 to 8: are there also learners at one of levels 3 to 5, and work-based learning?":
    "Se ci sono discenti ai livelli QEQ da 6 a 8: ce ne sono anche a uno dei livelli da 3 a 5, e apprendimento basato sul lavoro?",
  "Does the project have at least 4 activities of cluster 1, 3 of cluster 2 and 2 of cluster 3?":
    "Il progetto ha almeno 4 attività del gruppo 1, 3 del gruppo 2 e 2 del gruppo 3?",
  "Is the main focus on EQF levels 3 to 5, and not only on learners at levels 6 to 8?":
    "L’attenzione è soprattutto sui livelli QEQ da 3 a 5, e non solo sui discenti ai livelli da 6 a 8?",
  "Does the project design a long-term action plan for the roll-out after its end?":
    "Il progetto elabora un piano d’azione a lungo termine per la diffusione dopo la sua conclusione?",
  "Does the budget cover a yearly meeting of all Centres, with one person from each full partner?":
    "Il budget copre un incontro annuale di tutti i Centri, con una persona per ogni partner a pieno titolo?",
  "Do all activities take place in countries that may take part in this action?":
    "Tutte le attività si svolgono in paesi che possono partecipare a questa azione?",
  "organisations beside the applicant that are no associated partners": [
    "organizzazione oltre al richiedente che non è un partner associato",
    "organizzazioni oltre al richiedente che non sono partner associati",
  ],
  "Does a sport event take place in each country of the consortium?":
    "In ogni paese del consorzio si svolge un evento sportivo?",
  "Is there one single event, in the coordinator’s country or with reasons in that of a participating organisation?":
    "C’è un unico evento, nel paese del coordinatore o, con una motivazione, in quello di un’organizzazione partecipante?",
  "Does the event show at least 7 different sports?": "L’evento presenta almeno 7 sport diversi?",
  "Is there one single event?": "C’è un unico evento?",
  "Are all applicants active in the field of sport?": "Tutti i richiedenti sono attivi nel settore dello sport?",
  "Is one of the four objectives clearly the main one: volunteering, inclusion, fight against discrimination or healthy lifestyles?":
    "Uno dei quattro obiettivi è chiaramente il principale: volontariato, inclusione, lotta contro la discriminazione o stili di vita sani?",
  "Is the event something else than a competition that a federation, association or league holds regularly?":
    "L’evento è diverso da una competizione che una federazione, un’associazione o una lega organizza regolarmente?",
  "Does the event take place in a Member State or an associated country?":
    "L’evento si svolge in uno Stato membro o in un paese associato?",
  "Are activities planned throughout the year after the event?":
    "Sono previste attività per tutto l’anno successivo all’evento?",
  "a not-for-profit organisation": "un’organizzazione senza scopo di lucro",
  "Do the activities build the capacities of sport organisations, principally in the third countries?":
    "Le attività sviluppano le capacità delle organizzazioni sportive, soprattutto nei paesi terzi?",
  "higher education institutions that are to deliver the programme": [
    "istituto di istruzione superiore che offrirà il programma",
    "istituti di istruzione superiore che offriranno il programma",
  ],
  "higher education institutions from Member States or associated countries that are to deliver the programme": [
    "istituto di istruzione superiore di uno Stato membro o di un paese associato che offrirà il programma",
    "istituti di istruzione superiore di Stati membri o paesi associati che offriranno il programma",
  ],
  "higher education institutions from third countries not associated to the Programme": [
    "istituto di istruzione superiore di un paese terzo non associato al programma",
    "istituti di istruzione superiore di paesi terzi non associati al programma",
  ],
  "Does the applicant offer education at master’s level (ISCED 7)?":
    "Il richiedente offre istruzione a livello di master (ISCED 7)?",
  "Are the joint mechanisms expected deliverables: admission, curriculum, services, promotion, management, degree policy, and drafts of the partnership and student agreements?":
    "I meccanismi comuni sono tra i risultati attesi: ammissione, piano di studi, servizi, promozione, gestione, politica sui titoli e bozze dell’accordo di partenariato e di quello con gli studenti?",
  "Are all activities in one single work package?": "Tutte le attività sono in un unico pacchetto di lavoro?",
  "organisations from Regions 1 to 3": [
    "organizzazione delle regioni da 1 a 3",
    "organizzazioni delle regioni da 1 a 3",
  ],
  "organisations from Sub-Saharan Africa (Region 9)": [
    "organizzazione dell’Africa subsahariana (regione 9)",
    "organizzazioni dell’Africa subsahariana (regione 9)",
  ],
  "an NGO or a public body in the field of youth": "un’ONG o un ente pubblico nel settore della gioventù",
  "Does the coordinator work in the field of youth?": "Il coordinatore lavora nel settore della gioventù?",
  "Do the activities build the capacities of youth organisations, so that they support young people principally in the third countries?":
    "Le attività sviluppano le capacità delle organizzazioni giovanili, così che sostengano i giovani soprattutto nei paesi terzi?",
  "Do all activities take place in the countries of the applicants, or with good reason in other countries that may take part?":
    "Tutte le attività si svolgono nei paesi dei richiedenti o, per buone ragioni, in altri paesi che possono partecipare?",
  "Are mobility activities secondary to the main objectives, and do they serve them?":
    "Le attività di mobilità sono secondarie rispetto agli obiettivi principali, e servono a raggiungerli?",
  "Does the project include Youth Exchanges or Youth Participation Activities, with young people from Sub-Saharan Africa and from Member States or associated countries?":
    "Il progetto comprende scambi di giovani o attività di partecipazione dei giovani, con giovani dell’Africa subsahariana e di Stati membri o paesi associati?",
  "Are the young people in Youth Exchanges between 18 and 30 years old?":
    "I giovani negli scambi hanno tra 18 e 30 anni?",
  "Does each Youth Exchange and each Youth Participation Activity have a work package of its own?":
    "Ogni scambio di giovani e ogni attività di partecipazione dei giovani ha un proprio pacchetto di lavoro?",
  "bodies with sector expertise (social partners, chambers or associations)": [
    "ente con competenze settoriali (parte sociale, camera o associazione)",
    "enti con competenze settoriali (parti sociali, camere o associazioni)",
  ],
  "organisations that may have sector expertise": [
    "organizzazione che potrebbe avere competenze settoriali",
    "organizzazioni che potrebbero avere competenze settoriali",
  ],
  "regulators of education and training (ministries or public authorities)": [
    "regolatore dell’istruzione e della formazione (ministero o autorità pubblica)",
    "regolatori dell’istruzione e della formazione (ministeri o autorità pubbliche)",
  ],
  "organisations that may regulate education and training": [
    "organizzazione che potrebbe regolare l’istruzione e la formazione",
    "organizzazioni che potrebbero regolare l’istruzione e la formazione",
  ],
  "does one of its organisations represent or know the sector?":
    "una delle sue organizzazioni rappresenta o conosce il settore?",
  "does one of its organisations have a regulatory function for education and training?":
    "una delle sue organizzazioni ha una funzione di regolazione dell’istruzione e della formazione?",
  "If the applicant takes part in several proposals: do they address different sectors?":
    "Se il richiedente partecipa a più proposte: riguardano settori diversi?",
  "If the master’s programme is funded already, does its contract end next year at the latest, and does only one edition start in each academic year?":
    "Se il programma di master è già finanziato, il suo contratto termina al più tardi l’anno prossimo, e in ogni anno accademico inizia una sola edizione?",
  "Does the project have at least 4 editions of the master’s programme?":
    "Il progetto prevede almeno 4 edizioni del programma di master?",
  "Does the grant count 1,400 euro a month for each of at most 60 scholarships, beside those for targeted regions?":
    "La sovvenzione calcola 1.400 euro al mese per ciascuna di al massimo 60 borse di studio, oltre a quelle per le regioni prioritarie?",
  "Do at most 10% of the scholarships go to students of the same nationality?":
    "Al massimo il 10% delle borse di studio va a studenti della stessa nazionalità?",
  "Have all full partner universities met the external quality assurance of their countries for the joint programme: by the European Approach, or an accreditation of the programme or of each national part?":
    "Tutte le università partner a pieno titolo hanno superato la garanzia esterna della qualità dei loro paesi per il programma congiunto: con l’approccio europeo, o con l’accreditamento del programma o di ogni parte nazionale?",
  "If the master’s programme is funded already, does its contract end in 2027 at the latest (selected in 2021: before 31 March 2028), and do no two editions with different grants start in the same academic year?":
    "Se il programma di master è già finanziato, il suo contratto termina al più tardi nel 2027 (selezionati nel 2021: prima del 31 marzo 2028), e nello stesso anno accademico non iniziano due edizioni con sovvenzioni diverse?",
  "Do all full partner universities award master’s degrees, and do graduates get a joint degree or several degrees from universities in at least two countries, one of them a Member State or associated country?":
    "Tutte le università partner a pieno titolo rilasciano titoli di master, e i laureati ottengono un titolo congiunto o più titoli di università di almeno due paesi, uno dei quali Stato membro o paese associato?",
  "Do all students spend at least two study periods of 30 ECTS credits in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "Tutti gli studenti trascorrono almeno due periodi di studio di 30 crediti ECTS in due paesi diversi dal proprio, uno dei quali Stato membro o paese associato, e nessuno di essi a distanza?",
  "Do all students spend at least two study periods of 30 ECTS credits (in exceptional cases 20) in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "Tutti gli studenti trascorrono almeno due periodi di studio di 30 crediti ECTS (in casi eccezionali 20) in due paesi diversi dal proprio, uno dei quali Stato membro o paese associato, e nessuno di essi a distanza?",
  "Is a draft Partnership Agreement part of the application, in which universities from third countries commit to the principles of the charter?":
    "Della domanda fa parte una bozza di accordo di partenariato, in cui le università di paesi terzi si impegnano ai principi della Carta?",
  "Do the first students begin no later than the academic year after the selection?":
    "I primi studenti iniziano al più tardi nell’anno accademico successivo alla selezione?",
  "Does the grant count at most 750 euro a month for each of 100 students and 1,400 for each of 50 scholarships, beside students from targeted regions?":
    "La sovvenzione calcola al massimo 750 euro al mese per ciascuno di 100 studenti e 1.400 per ciascuna di 50 borse di studio, oltre agli studenti delle regioni prioritarie?",
  "Do applicants pay no application fee, and students with a scholarship no tuition fee?":
    "Chi si candida non paga costi di candidatura, e chi ha una borsa di studio non paga tasse di iscrizione?",
  "If the project answers priority 7: does it consist of members of a partnership of the Pact for Skills, coordinated by the organisation that coordinates that partnership?":
    "Se il progetto risponde alla priorità 7: è composto da membri di un partenariato del Patto per le competenze, con il coordinatore di quel partenariato?",
  "Are all associated partners from Member States or associated countries, or academic ones from the Western Balkans or the European Higher Education Area?":
    "Tutti i partner associati sono di Stati membri o paesi associati, o sono istituti accademici dei Balcani occidentali o dello Spazio europeo dell’istruzione superiore?",
  "Does the proposal address exactly one topic of the call?": "La proposta riguarda esattamente un tema dell’invito?",
  "VET providers at secondary education level": [
    "erogatore di IFP di livello secondario",
    "erogatori di IFP di livello secondario",
  ],
  schools: ["scuola", "scuole"],
  "Is one of the schools a VET provider at secondary education level?":
    "Una delle scuole è un erogatore di IFP di livello secondario?",
  "Are all partners active in VET or in the labour market?":
    "Tutti i partner sono attivi nell’IFP o nel mercato del lavoro?",
  "Are all applicants active in VET or in the labour market?":
    "Tutti i richiedenti sono attivi nell’IFP o nel mercato del lavoro?",
  "Is the coordinator, which is no VET provider, active in VET?":
    "Il coordinatore, che non è un erogatore di IFP, è attivo nell’IFP?",
  "Do the activities build the capacities of VET organisations, principally in the third countries?":
    "Le attività sviluppano le capacità delle organizzazioni di IFP, soprattutto nei paesi terzi?",
  "If partner countries of the European Training Foundation take part, does the proposal answer the recommendations of the Torino process country reports?":
    "Se partecipano paesi partner della Fondazione europea per la formazione professionale (ETF), la proposta risponde alle raccomandazioni delle relazioni per paese del processo di Torino?",
  "pre-primary schools or providers of higher vocational education": [
    "scuola dell’infanzia o erogatore di istruzione professionale superiore",
    "scuole dell’infanzia o erogatori di istruzione professionale superiore",
  ],
  "schools or VET providers": ["scuola o erogatore di IFP", "scuole o erogatori di IFP"],
  "higher education institutions that train teachers": [
    "istituto di istruzione superiore che forma insegnanti",
    "istituti di istruzione superiore che formano insegnanti",
  ],
  "higher education institutions from India": [
    "istituto di istruzione superiore dell’India",
    "istituti di istruzione superiore dell’India",
  ],
  "Does each third party get at most 60,000 euro, and does the application say why the support is needed, how it is managed and for which activities?":
    "Ogni terzo riceve al massimo 60.000 euro, e la domanda spiega perché il sostegno è necessario, come è gestito e per quali attività?",
  "Do the higher education institutions train teachers of schools or VET providers (ISCED 1 to 4)?":
    "Gli istituti di istruzione superiore formano insegnanti di scuole o erogatori di IFP (ISCED da 1 a 4)?",
  "Do all schools and VET providers teach at ISCED levels 1 to 4, from primary school to VET after secondary school?":
    "Tutte le scuole e tutti gli erogatori di IFP insegnano ai livelli ISCED da 1 a 4, dalla scuola primaria all’IFP successiva alla scuola secondaria?",
  "Are none of the applicants institutions that the Erasmus+ Regulation itself names for support, such as the European University Institute?":
    "Nessuno dei richiedenti è un istituto che il regolamento Erasmus+ stesso designa per il sostegno, come l’Istituto universitario europeo?",
  "Does the European NGO have statutory branches, active in education, training or youth, so that with its secretariat it stands in at least nine Member States and associated countries?":
    "L’ONG europea ha sezioni statutarie, attive nell’istruzione, nella formazione o nella gioventù, così da essere presente con il segretariato in almeno nove Stati membri e paesi associati?",
  "providers of teacher education or universities": [
    "ente di formazione degli insegnanti o università",
    "enti di formazione degli insegnanti o università",
  ],
  "practice or training schools": ["scuola di tirocinio o di formazione", "scuole di tirocinio o di formazione"],
  "practice or training schools, which may be associated": [
    "scuola di tirocinio o di formazione, che può essere associata",
    "scuole di tirocinio o di formazione, che possono essere associate",
  ],
  "organisations that may have a practice school": [
    "organizzazione che potrebbe avere una scuola di tirocinio",
    "organizzazioni che potrebbero avere una scuola di tirocinio",
  ],
  "does one of them take part with its practice or training school?":
    "uno di loro partecipa con la propria scuola di tirocinio o di formazione?",
  "Are two partners from two countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "Due partner di due paesi offrono la formazione iniziale degli insegnanti, e almeno un partner offre lo sviluppo professionale continuo?",
  "Are four partners from three countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "Quattro partner di tre paesi offrono la formazione iniziale degli insegnanti, e almeno un partner offre lo sviluppo professionale continuo?",
  "labour market actors (enterprises, venture capital firms, chambers, trade unions or associations)": [
    "attore del mercato del lavoro (impresa, società di capitale di rischio, camera, sindacato o associazione)",
    "attori del mercato del lavoro (imprese, società di capitale di rischio, camere, sindacati o associazioni)",
  ],
  "Does the project address exactly one of the 14 industrial ecosystems?":
    "Il progetto riguarda esattamente uno dei 14 ecosistemi industriali?",
  "Are members of a large-scale partnership of the Pact for Skills behind the proposal?":
    "La proposta è sostenuta da membri di un partenariato su larga scala del Patto per le competenze?",
  "Does the project have at least one of the activities that the Guide lists for Lot 1?":
    "Il progetto ha almeno una delle attività che la Guida elenca per il lotto 1?",
  "If a Blueprint project or an EU Skills Academy works in this ecosystem: are your fields clearly different from theirs?":
    "Se in questo ecosistema opera un progetto Blueprint o un’accademia europea delle competenze: i vostri ambiti sono chiaramente diversi dai loro?",
  "Does the project have at least one of the activities that the Guide lists for Lot 3?":
    "Il progetto ha almeno una delle attività che la Guida elenca per il lotto 3?",
  "each applicant": "ogni richiedente",
  "a not-for-profit NGO or a public body": "un’ONG senza scopo di lucro o un ente pubblico",
  "a not-for-profit organisation or a public body": "un’organizzazione senza scopo di lucro o un ente pubblico",
  "Do the NGOs and public bodies that apply work in the field of youth?":
    "Le ONG e gli enti pubblici che presentano domanda lavorano nel settore della gioventù?",
  "Does the project support at least one of the specific objectives of the action?":
    "Il progetto sostiene almeno uno degli obiettivi specifici dell’azione?",
  "Are mobility activities, if there are any, clearly justified by the objectives and by value for money?":
    "Le attività di mobilità, se ce ne sono, sono chiaramente giustificate dagli obiettivi e dal rapporto tra costi e benefici?",
  "Do all activities take place in Member States or associated countries?":
    "Tutte le attività si svolgono in Stati membri o paesi associati?",
  "Do young people set up joint projects with the support to third parties, at most 60 000 euro each, given in open and published calls of at least two months?":
    "I giovani avviano progetti comuni con il sostegno a terzi, al massimo 60.000 euro ciascuno, assegnato con inviti aperti e pubblicati di almeno due mesi?",
  "Activities take place in the countries of the organisations that take part.":
    "Le attività si svolgono nei paesi delle organizzazioni partecipanti.",
  "Activities take place in the countries of the organisations that take part, or if justified at a seat of an EU institution.":
    "Le attività si svolgono nei paesi delle organizzazioni partecipanti o, se motivato, in una sede di un’istituzione dell’UE.",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution together with it, and in any Member State or associated country to share results.":
    "Le attività si svolgono nei paesi delle organizzazioni partecipanti. Se motivato, anche in una sede di un’istituzione dell’UE insieme a essa, e in qualsiasi Stato membro o paese associato per diffondere i risultati.",
  "Activities take place in the countries of full or associated partners. If justified, also at a seat of an EU institution, and in any country that may take part to share results.":
    "Le attività si svolgono nei paesi dei partner a pieno titolo o associati. Se motivato, anche in una sede di un’istituzione dell’UE, e in qualsiasi paese che può partecipare per diffondere i risultati.",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution, and at international conferences in further countries to share results.":
    "Le attività si svolgono nei paesi delle organizzazioni partecipanti. Se motivato, anche in una sede di un’istituzione dell’UE, e in conferenze internazionali in altri paesi per diffondere i risultati.",
  "This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.":
    "Tale designazione non pregiudica le posizioni riguardo allo status ed è in linea con la risoluzione 1244 dell’UNSC e con il parere della CIG sulla dichiarazione di indipendenza del Kosovo.",
  "This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.":
    "Tale designazione non si intende come riconoscimento di uno Stato di Palestina e lascia impregiudicate le singole posizioni degli Stati membri su tale questione.",
  "Georgian authorities are not eligible under any action: central government, local authorities, agencies and state-owned enterprises. Other organisations from Georgia are.":
    "Le autorità georgiane non possono partecipare ad alcuna azione: governo centrale, autorità locali, agenzie e imprese statali. Le altre organizzazioni della Georgia possono.",
  "The EU has stopped engaging with public bodies and state-owned enterprises of Belarus; it goes on working with non-state, local and regional actors. Several actions exclude organisations from Belarus altogether.":
    "L’UE ha smesso di collaborare con gli enti pubblici e le imprese statali della Bielorussia; continua a lavorare con attori non statali, locali e regionali. Diverse azioni escludono del tutto le organizzazioni della Bielorussia.",
  "Organisations established in Russia, or owned for more than half by such an organisation, may only take part if the call permits it and the granting authority makes an exception for mobility and people-to-people contacts (Regulation 833/2014, Article 5l).":
    "Le organizzazioni con sede in Russia, o possedute per più della metà da una tale organizzazione, possono partecipare solo se l’invito lo consente e l’autorità che concede la sovvenzione fa un’eccezione per la mobilità e i contatti tra le persone (regolamento 833/2014, articolo 5 terdecies).",
  "The eligibility criteria of Commission notice 2013/C-205/05 on the territories occupied by Israel since June 1967 apply.":
    "Valgono i criteri di ammissibilità della comunicazione della Commissione 2013/C-205/05 sui territori occupati da Israele dal giugno 1967.",
  "Public interest trusts under Hungarian Act IX of 2021, and what they maintain, among them universities, may apply but get no grant (Decision (EU) 2022/2506). The Guide 2026 does not mention it: ask the agency whether it still holds.":
    "Le fondazioni di interesse pubblico previste dalla legge ungherese IX del 2021, e ciò che gestiscono, comprese università, possono presentare domanda ma non ricevono sovvenzioni (decisione (UE) 2022/2506). La Guida 2026 non ne parla: chiedere all’agenzia se vale ancora.",
  Coordinator: "Coordinatore",
  Affiliated: "Affiliato",
  Associated: "Associato",
  Manager: "Dirigente",
  "Teacher or researcher": "Docente o ricercatore",
  Technician: "Tecnico",
  Administration: "Amministrativo",
  Staff: "Personale",
  Learners: "Discenti",
  "Local participants": "Partecipanti locali",
  "Foreign participants": "Partecipanti stranieri",
  "Every partner": "Ogni partner",
  "Programme Guide 2026, Part C": "Guida al programma 2026, parte C",
  "Register every organisation and get its OID": "Registrare ogni organizzazione e ottenere il suo OID",
  "Register every organisation and get its PIC": "Registrare ogni organizzazione e ottenere il suo PIC",
  "Identification Form of every organisation, bank details of the coordinator":
    "Modulo di identificazione di ogni organizzazione, coordinate bancarie del coordinatore",
  "Consent of every partner to use its OID": "Consenso di ogni partner all’uso del suo OID",
  "Check admissibility, eligibility, exclusion, selection and award criteria":
    "Verificare i criteri di ricevibilità, ammissibilità, esclusione, selezione e aggiudicazione",
  "Check the financial conditions": "Verificare le condizioni finanziarie",
  "Write Part B within its page limit": "Scrivere la parte B entro il limite di pagine",
  "Project abstract in English": "Sintesi del progetto in inglese",
  "Above €60,000, recommended: lists of publications and of projects of the past four years":
    "Oltre 60.000 €, raccomandato: elenchi delle pubblicazioni e dei progetti degli ultimi quattro anni",
  "Accession and Declaration on Honour Form of every partner":
    "Modulo di adesione e dichiarazione sull’onore di ogni partner",
  "Declaration on Honour of every partner": "Dichiarazione sull’onore di ogni partner",
  "Declaration on Honour, signed by the coordinator": "Dichiarazione sull’onore, firmata dal coordinatore",
  "Submit the application, to one agency only": "Presentare la domanda, a una sola agenzia",
  "Project leader": "Responsabile del progetto",
  "KTH’s preparation process": "Percorso di preparazione del KTH",
  "Internal support from your school": "Sostegno interno della vostra scuola",
  "Project abstract and School approval": "Sintesi del progetto e approvazione della scuola",
  "Contact the international office": "Contattare l’ufficio internazionale",
  "Collect mandates from partners": "Raccogliere i mandati dei partner",
  "Final draft to the international office": "Bozza finale all’ufficio internazionale",
  "Mandates and Declaration of Honour to the signatory": "Mandati e dichiarazione sull’onore a chi firma",
  "Submit one application, to one National Agency": "Presentare una sola domanda, a una sola Agenzia nazionale",
  "Your own steps": "Le vostre fasi",
  "Submit the application": "Presentare la domanda",
  "Does the project address a horizontal priority or a priority of its field?":
    "Il progetto risponde a una priorità orizzontale o a una priorità del suo settore?",
  "Does the project address exactly one priority, horizontal or specific?":
    "Il progetto risponde esattamente a una priorità, orizzontale o specifica?",
  "Are all core activities done by the partners themselves, and not subcontracted?":
    "Tutte le attività principali sono svolte dai partner stessi, senza subappalto?",
  "Project management and implementation": "Gestione e attuazione del progetto",
  "Transnational project meetings": "Incontri di progetto transnazionali",
  "Work on intellectual outputs": "Lavoro sulle opere dell’ingegno",
  "Work on project results": "Lavoro sui risultati del progetto",
  "Days of work": "Giorni di lavoro",
  "Multiplier events": "Eventi moltiplicatori",
  Travel: "Viaggi",
  "Individual support": "Sostegno individuale",
  "Linguistic support": "Sostegno linguistico",
  "Exceptional costs": "Costi eccezionali",
  "Special needs support": "Sostegno per esigenze speciali",
  "Months of enrolled students": "Mesi di studenti iscritti",
  "Months of scholarships": "Mesi di borse di studio",
  fields: ["settore", "settori"],
  lots: ["lotto", "lotti"],
  strands: ["filone", "filoni"],
  "types of project": ["tipo di progetto", "tipi di progetto"],
  "types of event": ["tipo di evento", "tipi di evento"],
  "types of network": ["tipo di rete", "tipi di rete"],
  regions: ["regione", "regioni"],
  "programme lengths": ["durata del programma", "durate del programma"],
  "Higher education": "Istruzione superiore",
  "School education": "Istruzione scolastica",
  "Vocational education and training": "Istruzione e formazione professionale",
  "Adult education": "Istruzione degli adulti",
  Youth: "Gioventù",
  Sport: "Sport",
  "European NGOs, education and training": "ONG europee, istruzione e formazione",
  "European NGOs, youth": "ONG europee, gioventù",
  "Lot 1: Education and Enterprises": "Lotto 1: istruzione e imprese",
  "Lot 2: Sectoral Cooperation on Skills (Blueprint)": "Lotto 2: cooperazione settoriale sulle competenze (Blueprint)",
  "Lot 3: STEM Skills Foundries": "Lotto 3: fucine di competenze STEM",
  "Strand 1: access to cooperation": "Filone 1: accesso alla cooperazione",
  "Strand 2: partnerships for transformation": "Filone 2: partenariati per la trasformazione",
  "Strand 3: structural reform": "Filone 3: riforme strutturali",
  "Digital education": "Istruzione digitale",
  "Skills needs identification": "Individuazione del fabbisogno di competenze",
  "Platforms of vocational excellence": "Piattaforme di eccellenza professionale",
  "Design and delivery of VET": "Progettazione e offerta di IFP",
  "Blueprint for Sectoral Cooperation on Skills": "Piano per la cooperazione settoriale sulle competenze (Blueprint)",
  "Joint project": "Progetto comune",
  "Structural project": "Progetto strutturale",
  "European local events, type I": "Eventi locali europei, tipo I",
  "European local events, type II": "Eventi locali europei, tipo II",
  "European-wide event": "Evento su scala europea",
  "Large-scale European event": "Evento europeo su larga scala",
  "One of Regions 1 to 3": "Una delle regioni da 1 a 3",
  "Region 9: Sub-Saharan Africa": "Regione 9: Africa subsahariana",
  "Master’s programme of 12 months (60 ECTS)": "Master di 12 mesi (60 ECTS)",
  "Master’s programme of 18 months (90 ECTS)": "Master di 18 mesi (90 ECTS)",
  "Master’s programme of 24 months (120 ECTS)": "Master di 24 mesi (120 ECTS)",
  "Network (up to call 2020)": "Rete (fino all’invito 2020)",
  "Higher education: internal policy": "Istruzione superiore: politica interna",
  "Higher education: external policy": "Istruzione superiore: politica esterna",
  "Higher education: EU-India": "Istruzione superiore: UE-India",
  "Schools and VET providers": "Scuole ed erogatori di IFP",
  "Master’s programme in European Affairs in Moldova": "Master in affari europei in Moldova",
  innovation: "innovazione",
  "exchange of good practices": "scambio di buone pratiche",
  "Public interest trusts under Hungary’s Act IX of 2021, and what they maintain, may not be awarded EU money. Is none of your organisations from Hungary such a one?":
    "Alle fondazioni di interesse pubblico previste dalla legge ungherese IX del 2021, e a ciò che gestiscono, non si possono assegnare fondi UE. Nessuna delle vostre organizzazioni ungheresi è tra queste?",
  Management: "Gestione",
  "Intellectual outputs": "Opere dell’ingegno",
  "Learning, teaching and training activities": "Attività di apprendimento, insegnamento e formazione",
  "Implementation support": "Sostegno all’attuazione",
  "Mobility: travel": "Mobilità: viaggio",
  "Mobility: subsistence": "Mobilità: soggiorno",
  Events: "Eventi",
  Equipment: "Attrezzature",
  Subcontracting: "Subappalto",
  Volunteers: "Volontari",
  "SME owners": "Titolari di PMI",
  "Natural persons under direct contract": "Persone fisiche con contratto diretto",
  "Seconded persons": "Personale distaccato",
  "Financial support to third parties": "Sostegno finanziario a terzi",
  "Financial audits": "Audit finanziari",
  "Institutional costs": "Costi istituzionali",
  Scholarships: "Borse di studio",
  Other: "Altro",
  "organisations from EU Member States and associated countries": [
    "organizzazione di uno Stato membro dell’UE o di un paese associato",
    "organizzazioni di Stati membri dell’UE e paesi associati",
  ],
  "organisations from third countries not associated to the Programme": [
    "organizzazione di un paese terzo non associato al programma",
    "organizzazioni di paesi terzi non associati al programma",
  ],
  "higher education institutions from EU Member States and associated countries": [
    "istituto di istruzione superiore di uno Stato membro dell’UE o di un paese associato",
    "istituti di istruzione superiore di Stati membri dell’UE e paesi associati",
  ],
  "VET providers": ["erogatore di IFP", "erogatori di IFP"],
  "education and training providers (VET or higher education)": [
    "erogatore di istruzione e formazione (IFP o istruzione superiore)",
    "erogatori di istruzione e formazione (IFP o istruzione superiore)",
  ],
  "labour market actors (enterprises, chambers, trade unions or associations)": [
    "attore del mercato del lavoro (impresa, camera, sindacato o associazione)",
    "attori del mercato del lavoro (imprese, camere, sindacati o associazioni)",
  ],
  "school authorities or school coordination bodies": [
    "autorità scolastica o ente di coordinamento delle scuole",
    "autorità scolastiche o enti di coordinamento delle scuole",
  ],
  "public authorities of Georgia": ["autorità pubblica della Georgia", "autorità pubbliche della Georgia"],
  "Have you read in the Guide of the call how many organisations and countries it asks for, and are they all there?":
    "Avete letto nella Guida dell’invito quante organizzazioni e quanti paesi richiede, e ci sono tutti?",
  "choose from the list, or type your own words.": "scegliere dall’elenco, o scrivere parole proprie.",
  "How to read this file": "Come leggere questo file",
  "White: you type here.": "Bianco: qui si scrive.",
  "Grey: calculated. It follows what you type.": "Grigio: calcolato. Segue ciò che si scrive.",
  "✔ The row is fine.": "✔ La riga è in ordine.",
  "✖ A rule is broken. The status says which cell.": "✖ Una regola non è rispettata. Lo stato dice quale cella.",
  "? A cell is empty that a rule needs.": "? È vuota una cella che serve a una regola.",
  "▲ A person must judge.": "▲ Deve valutare una persona.",
  "At least {organisations}.": "Almeno {organisations}.",
  "At least {organisations} from {countries}.": "Almeno {organisations} di {countries}.",
  "Apply by {deadline}.": "Scadenza: {deadline}.",
  "In this file": "In questo file",
  "Money is calculated as you type.": "Gli importi si calcolano mentre si scrive.",
  "Statuses and Checks stand as of {day}.": "Stati e Controlli sono aggiornati al giorno: {day}.",
  "To check again: erasmus-planner check, then this file.":
    "Per controllare di nuovo: erasmus-planner check, poi questo file.",
  Participants: "Partecipanti",
  "How many people take part; the grant depends on it": "Quante persone partecipano; la sovvenzione dipende da questo",
  "Evaluators read no further than page 70 of Part B. Is it that long at most?":
    "Chi valuta non legge oltre la pagina 70 della parte B. È lunga al massimo così?",
  "Evaluators read no further than page 40 of Part B. Is it that long at most?":
    "Chi valuta non legge oltre la pagina 40 della parte B. È lunga al massimo così?",
  "Evaluators read no further than page 120 of Part B. Is it that long at most?":
    "Chi valuta non legge oltre la pagina 120 della parte B. È lunga al massimo così?",
  "Cooperation Partnerships": "Partenariati di cooperazione",
  "Small-scale Partnerships": "Partenariati su scala ridotta",
  "European Partnerships for School Development": "Partenariati europei per lo sviluppo scolastico",
  "Centres of Vocational Excellence": "Centri di eccellenza professionale",
  "Alliances for Innovation": "Alleanze per l’innovazione",
  "Capacity Building in Higher Education": "Sviluppo delle capacità nel settore dell’istruzione superiore",
  "Capacity Building in Vocational Education and Training":
    "Sviluppo delle capacità nel settore dell’istruzione e formazione professionale",
  "Capacity Building in Youth": "Sviluppo delle capacità nel settore della gioventù",
  "Capacity Building in Sport": "Sviluppo delle capacità nel settore dello sport",
  "European Youth Together": "Gioventù europea insieme",
  "Not-for-profit European Sport Events": "Eventi sportivi europei senza scopo di lucro",
  "Erasmus Mundus Joint Masters": "Master congiunti Erasmus Mundus",
  "Erasmus Mundus Design Measures": "Misure di progettazione Erasmus Mundus",
  "Virtual Exchanges in Higher Education and Youth": "Scambi virtuali nell’istruzione superiore e nella gioventù",
  "Jean Monnet Networks": "Reti Jean Monnet",
  "European Universities": "Università europee",
  "Erasmus+ Teacher Academies": "Accademie degli insegnanti Erasmus+",
  "Forward-Looking Projects": "Progetti lungimiranti",
  "Strategic Partnerships": "Partenariati strategici",
  "School Exchange Partnerships": "Partenariati per gli scambi tra scuole",
  "Knowledge Alliances": "Alleanze per la conoscenza",
  "Sector Skills Alliances": "Alleanze per le abilità settoriali",
  "Example with deliberate mistakes": "Esempio con errori intenzionali",
  "Field sites and contacts that no other partner has": "Luoghi di prova e contatti che nessun altro partner ha",
  "Project management": "Gestione del progetto",
  Development: "Sviluppo",
  "Sharing results": "Diffusione dei risultati",
  "Deliberate mistake: this partner’s country is misspelt on the Partners tab":
    "Errore intenzionale: il paese di questo partner è scritto male nella scheda dei partner",
  "Deliberate mistake: an associated partner gets EU money":
    "Errore intenzionale: un partner associato riceve denaro dell’UE",
  "Deliberate mistake: project management takes more than its share":
    "Errore intenzionale: la gestione del progetto prende più della sua quota",
  "Deliberate mistake: this partner is a second coordinator on the Partners tab":
    "Errore intenzionale: questo partner è un secondo coordinatore nella scheda dei partner",
  "Deliberate mistake: no partner on the Partners tab has this name":
    "Errore intenzionale: nessuno nella scheda dei partner ha questo nome",
  "Deliberate mistake: this amount is too low, so the sum does not fit":
    "Errore intenzionale: questo importo è troppo basso e la somma non torna",
  "Deliberate mistake: the Project tab has more months than the call allows":
    "Errore intenzionale: la scheda del progetto ha più mesi di quanti l’invito ne permetta",
  "Deliberate mistake: the amount is missing": "Errore intenzionale: manca l’importo",
  "The largest EU grant that the action allows in a call, in euro. Without arguments: of this file's Project tab.":
    "La sovvenzione UE massima che l’azione consente in un invito, in euro. Senza argomenti: secondo la scheda Progetto di questo file.",
  "The largest grant in euro; without months the largest of all durations.":
    "La sovvenzione massima in euro; senza mesi, la più alta fra tutte le durate.",
  "Its title or code, in any language.": "Titolo o codice dell’azione, in qualsiasi lingua.",
  "The year of the call.": "L’anno dell’invito.",
  "The project's months.": "I mesi del progetto.",
  "Its field, lot, strand or type, if it has any.": "Settore, lotto, filone o tipo, se l’azione ne prevede.",
  "The largest EU grant per project year, in euro; empty where the Guide sets none.":
    "La sovvenzione UE massima per anno di progetto, in euro; vuoto se la Guida non ne fissa.",
  "The ceiling of one project year in euro, or an empty cell.":
    "Il massimale di un anno di progetto in euro, o una cella vuota.",
  "The lump sums to choose from, in euro; with the budget also how far the lines are from each.":
    "Gli importi forfettari tra cui scegliere, in euro; con il budget anche quanto le voci distano da ciascuno.",
  "One lump sum per row, smallest first. With the budget beside it: planned minus lump sum, what to cut or add, what the consortium lacks.":
    "Un importo forfettario per riga, dal più basso. Con il budget, accanto: pianificato meno importo forfettario, quanto togliere o aggiungere, che cosa manca al consorzio.",
  "The budget with its heading row. Adds what is planned against each lump sum.":
    "Il budget con la sua riga di intestazione. Aggiunge il pianificato a confronto con ogni importo forfettario.",
  "The partner table: adds what the consortium lacks for each lump sum.":
    "La tabella dei partner: aggiunge che cosa manca al consorzio per ogni importo forfettario.",
  "The verdict on the whole plan in one cell.": "L’esito dell’intero piano in una cella.",
  "How many problems, cells to fill in or points to judge there are.":
    "Quanti sono i problemi, le celle da compilare o i punti da valutare.",
  "The EU grant or lump sum asked for, in euro.": "La sovvenzione UE o l’importo forfettario che si chiede, in euro.",
  "The partners with their heading row.": "I partner con la loro riga di intestazione.",
  "The budget with its heading row.": "Il budget con la sua riga di intestazione.",
  "What the project costs, in euro.": "Quanto costa il progetto, in euro.",
  "Work packages with their heading row.": "I pacchetti di lavoro con la loro riga di intestazione.",
  "How many people take part.": "Quante persone partecipano.",
  "Every check as a table: status, check, where, what is wrong or open, what to do, source. Errors first.":
    "Tutti i controlli in una tabella: stato, controllo, dove, che cosa non va o manca, che cosa fare, fonte. Prima gli errori.",
  "A table with a heading row.": "Una tabella con una riga di intestazione.",
  "One of en, sv, fi, de, fr, es, it, pl; else the language of the headings.":
    "Una tra en, sv, fi, de, fr, es, it, pl; altrimenti la lingua delle intestazioni.",
  "Beside each answer of the Project tab: what it may be in this action and call, and its status.":
    "Accanto a ogni risposta della scheda Progetto: che cosa può essere in questa azione e in questo invito, e il suo stato.",
  "Two columns with their headings.": "Due colonne con le loro intestazioni.",
  "The Project tab: what is asked and the answers beside it.":
    "La scheda Progetto: le domande e, accanto, le risposte.",
  "One status beside each partner row. Goes into the heading row.":
    "Uno stato accanto a ogni riga dei partner. Va nella riga di intestazione.",
  "A column of statuses with its heading.": "Una colonna di stati con la sua intestazione.",
  "The budget table: needed to see money of associated partners.":
    "La tabella del budget: serve per vedere i fondi dei partner associati.",
  "The grant: needed to see shares once the lines add up to it.":
    "La sovvenzione: serve per vedere le quote quando la somma delle voci la raggiunge.",
  "One status beside each budget line. Goes into the heading row.":
    "Uno stato accanto a ogni voce di budget. Va nella riga di intestazione.",
  "The grant, where shares are to be taken of it and not of the sum of the lines.":
    "La sovvenzione, se le quote vanno calcolate su di essa e non sulla somma delle voci.",
  "One status beside each work package. Goes into the heading row.":
    "Uno stato accanto a ogni pacchetto di lavoro. Va nella riga di intestazione.",
  "Partner by work package in euro, with totals and shares. Every budget line is in exactly one cell.":
    "Partner e pacchetti di lavoro incrociati, in euro, con totali e quote. Ogni voce di budget sta in una sola cella.",
  "A table with a heading row; total and share in the last rows and columns.":
    "Una tabella con una riga di intestazione; totale e quota nelle ultime righe e colonne.",
  "The grant, where the share of project management is to be taken of it.":
    "La sovvenzione, se la quota della gestione del progetto va calcolata su di essa.",
  "A table of every cap: scope, cap, planned, left, status. The total, each year and each capped part.":
    "Una tabella di tutti i massimali: ambito, massimale, pianificato, disponibile, stato. Il totale, ogni anno e ogni parte con un massimale.",
  "The lump sum chosen or the grant asked for, in euro.":
    "L’importo forfettario scelto o la sovvenzione che si chiede, in euro.",
  "The partner table, where limits or unit costs depend on who spends.":
    "La tabella dei partner, se massimali o costi unitari dipendono da chi spende.",
  "The budget summed up: what is planned against each cap, and what each year, partner, work package and category gets.":
    "Il budget in sintesi: il pianificato a confronto con ogni massimale, e quanto va a ogni anno, partner, pacchetto di lavoro e categoria.",
  "A table with a heading row: what, planned, cap, share, bar, status.":
    "Una tabella con una riga di intestazione: che cosa, pianificato, massimale, quota, confronto, stato.",
  "What a country is in a call: Member State, associated, or outside; with an action also the role it may have.":
    "Che cos’è un paese in un invito: Stato membro, associato o esterno; con un’azione anche il ruolo che può avere.",
  "The standing in words.": "La posizione del paese, a parole.",
  "The country's name in any supported language, or its code.":
    "Il nome del paese in una delle lingue disponibili, o il suo codice.",
  "Which actions of a call these partners could apply to, and what is missing for the others.":
    "Per quali azioni di un invito questi partner potrebbero presentare domanda, e che cosa manca per le altre.",
  "A table with a heading row: action, status, what is missing. What fits stands first.":
    "Una tabella con una riga di intestazione: azione, stato, che cosa manca. Prima le azioni adatte.",
  "A unit cost of the Guide in euro: of a day, a month, a meeting, a participant. Ranges give one rate per row.":
    "Un costo unitario della Guida in euro: di un giorno, un mese, un incontro, un partecipante. Con intervalli: una tariffa per riga.",
  "The rate in euro. ERASMUS_SOURCE says where it was read, and whether anybody has confirmed it.":
    "La tariffa in euro. ERASMUS_SOURCE dice dove è stata letta, e se qualcuno l’ha confermata.",
  "What is paid: a budget category or unit cost, in any supported language.":
    "Che cosa si paga: una categoria di budget o un costo unitario, in una delle lingue disponibili.",
  "The organisation's country; empty where the rate is the same everywhere.":
    "Il paese dell’organizzazione; vuoto se la tariffa è uguale ovunque.",
  "What else the rate depends on: staff category, role, staff or learners, local or foreign, or kilometres.":
    "Da che cos’altro dipende la tariffa: categoria di personale, ruolo, personale o discenti, locali o stranieri, oppure chilometri.",
  "What the Guide pays for a participant's journey there and back, in euro. Ranges give one amount per row.":
    "Quanto paga la Guida per il viaggio di andata e ritorno di un partecipante, in euro. Con intervalli: un importo per riga.",
  "Euro per participant; 0 below the shortest distance that is paid.":
    "Euro per partecipante; 0 sotto la distanza minima finanziata.",
  "Kilometres one way, as ERASMUS_DISTANCE gives them. A band begins at its first whole kilometre.":
    "Chilometri di sola andata, come li dà ERASMUS_DISTANCE. Una fascia comincia dal suo primo chilometro intero.",
  "Yes for green travel. Without a rate of its own, the usual one is given.":
    "Sì per i viaggi ecologici. Se non hanno una tariffa propria, si dà quella normale.",
  "Great-circle kilometres between two places, which decide the travel band. Ranges give one distance per row.":
    "Chilometri in linea d’aria tra due luoghi, da cui dipende la fascia di distanza. Con intervalli: una distanza per riga.",
  "Kilometres one way with two decimals, on a sphere of 6 371 km radius. Near the edge of a band the Commission's own calculator decides.":
    "Chilometri di sola andata con due decimali, su una sfera con raggio di 6.371\u00a0km. Vicino al limite di una fascia decide il calcolatore della Commissione.",
  "Latitude of the place of origin in degrees, south negative.":
    "Latitudine del luogo di partenza in gradi, sud negativo.",
  "Longitude of the place of origin in degrees, west negative.":
    "Longitudine del luogo di partenza in gradi, ovest negativo.",
  "Latitude of the venue in degrees, south negative.": "Latitudine della sede dell’attività in gradi, sud negativo.",
  "Longitude of the venue in degrees, west negative.": "Longitudine della sede dell’attività in gradi, ovest negativo.",
  "Until when to apply: one row per deadline, in Brussels time, and whether the round is optional.":
    "Entro quando presentare la domanda: una riga per scadenza, ora di Bruxelles, e se il turno è facoltativo.",
  "A table with a heading row: deadline, round, when projects start, for which fields, source.":
    "Una tabella con una riga di intestazione: scadenza, turno, inizio dei progetti, per quali settori, fonte.",
  "The deadline as a date, or the day so many days before it.":
    "La scadenza come data, o il giorno che la precede del numero di giorni indicato.",
  "A date in Brussels time, of the first round that is certain; give the cell a date format. Empty while no deadline is known.":
    "Una data, ora di Bruxelles, del primo turno certo; dare alla cella un formato data. Vuoto finché nessuna scadenza è nota.",
  "How many days before the deadline.": "Quanti giorni prima della scadenza.",
  "How each step of the Preparation tab stands.": "A che punto è ogni fase della scheda Preparazione.",
  "A column of statuses with its heading: done, late, due this week, waiting for another step, or the days left.":
    "Una colonna di stati con la sua intestazione: fatto, in ritardo, entro questa settimana, in attesa di un’altra fase, o i giorni che restano.",
  "The table of steps with its heading row.": "La tabella delle fasi con la sua riga di intestazione.",
  "The day to look from, without it today; Google refuses TODAY() here.":
    "Il giorno di riferimento, se manca oggi; Google qui rifiuta TODAY().",
  "Where the Guide says so: of one rule, or of every rule of the action as a table.":
    "Dove lo dice la Guida: per una regola, o per tutte le regole dell’azione in una tabella.",
  "Document and page; without a rule a table of checks and sources.":
    "Documento e pagina; senza regola, una tabella di controlli e fonti.",
  "A check as the report calls it, such as Duration, or a rule, parameter or requirement.":
    "Un controllo con il nome che ha nel rapporto, per esempio Durata, oppure una regola, un parametro o un requisito.",
} satisfies Dictionary;
