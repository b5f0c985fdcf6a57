// What the texts of the data are called in French: words of the sheet, types, steps, questions, notes on countries.
import type { Dictionary } from "./phrases.ts";

export const fr = {
  Status: "Statut",
  "Follows your row. Nothing to type": "Suit votre ligne. Rien à saisir",
  Partners: "Partenaires",
  Organisation: "Organisation",
  "One row per organisation, not per faculty": "Une ligne par organisation, pas par faculté",
  Country: "Pays",
  "Where it is established. Name or code": "Où elle est établie. Nom ou code",
  Type: "Type",
  "Choose the nearest; a rule may ask for universities or enterprises":
    "Choisissez le plus proche\u00a0; une règle peut exiger des universités ou des entreprises",
  Role: "Rôle",
  "Exactly one coordinator. Associated partners get no EU money":
    "Exactement un coordinateur. Les partenaires associés ne reçoivent pas de fonds de l’UE",
  "OID or PIC": "OID ou PIC",
  "E and 8 digits, or 9 digits. The status says which one your agency needs":
    "E suivi de 8 chiffres, ou 9 chiffres. Le statut dit lequel il faut à votre agence",
  ECHE: "ECHE",
  "Erasmus Charter for Higher Education. Every university from an EU or associated country needs one":
    "Charte Erasmus pour l’enseignement supérieur. Toute université d’un État membre de l’UE ou d’un pays associé en a besoin",
  Established: "Création",
  "Coordinator only: founded at least 2 years before the deadline":
    "Coordinateur seulement\u00a0: créé au moins 2 ans avant la date limite",
  "Added value": "Valeur ajoutée",
  "Partners from outside the EU and associated countries: what only they can bring":
    "Partenaires hors UE et pays associés\u00a0: ce qu’eux seuls peuvent apporter",
  "ECHE code": "Code ECHE",
  "The Erasmus code, such as S NORRVIK01, or the charter’s number":
    "Le code Erasmus, par exemple S NORRVIK01, ou le numéro de la charte",
  Mandate: "Mandat",
  "The day the signed mandate or accession form came, or yes":
    "Le jour où le mandat signé ou le formulaire d’adhésion est arrivé, ou oui",
  "Declaration on honour": "Déclaration sur l’honneur",
  "The day the signed declaration came, or yes": "Le jour où la déclaration signée est arrivée, ou oui",
  "Legal representative": "Représentant légal",
  "Who signs for the organisation": "Qui signe pour l’organisation",
  Contact: "Contact",
  "Whom to write to": "À qui écrire",
  Budget: "Budget",
  Partner: "Partenaire",
  "Who spends it": "Qui le dépense",
  "Work package": "Lot de travail",
  "Its id on the Work packages tab, such as WP1": "Son identifiant dans l’onglet Lots de travail, par exemple WP1",
  Category: "Catégorie",
  "What kind of cost it is": "De quel type de coût il s’agit",
  Year: "Année",
  "Project year, not calendar year": "Année du projet, pas année civile",
  Quantity: "Quantité",
  "Leave empty if you know the amount": "Laissez vide si vous connaissez le montant",
  "Rate, euro": "Tarif, euros",
  "Euro per unit. Leave empty if you know the amount": "Euros par unité. Laissez vide si vous connaissez le montant",
  "Amount, euro": "Montant, euros",
  "Typed amounts are never overwritten": "Les montants saisis ne sont jamais remplacés",
  Note: "Remarque",
  Yours: "Pour vous",
  "Staff or participants": "Personnel ou participants",
  "What the unit cost depends on: manager, teacher, technician or administration; staff or learners; local or foreign participants":
    "Ce dont dépend le coût unitaire\u00a0: cadre, enseignant, technicien ou personnel administratif\u00a0; personnel ou apprenants\u00a0; participants locaux ou étrangers",
  "Distance, km": "Distance, km",
  "One way, of a journey": "Aller simple d’un voyage",
  "Days each": "Jours par personne",
  "Of each stay, travel days included; the quantity is then how many stay":
    "De chaque séjour, jours de voyage compris\u00a0; la quantité est alors le nombre de personnes",
  "The country whose unit cost applies": "Le pays dont le coût unitaire s’applique",
  "Work packages": "Lots de travail",
  WP: "LT",
  "WP1 is project management": "WP1 est la gestion de projet",
  Title: "Titre",
  "What the work package is about": "L’objet du lot de travail",
  Lead: "Responsable",
  "The partner that leads it": "Le partenaire qui le dirige",
  "Start month": "Mois de début",
  "Month 1 is the first month of the project": "Le mois 1 est le premier mois du projet",
  "End month": "Mois de fin",
  Project: "Projet",
  "For your own use": "Pour votre propre usage",
  Action: "Action",
  "Official title or code, for example KA220-HED": "Titre officiel ou code, par exemple KA220-HED",
  "Field or lot": "Domaine ou lot",
  "Decides where to apply, and some rules": "Décide de l’agence destinataire, et de certaines règles",
  Call: "Appel",
  "The year on the Programme Guide you follow": "L’année du guide du programme que vous suivez",
  Start: "Début",
  "The first day of the project": "Le premier jour du projet",
  Months: "Mois",
  "How long the project lasts": "Combien de temps dure le projet",
  "EU grant, euro": "Subvention de l’UE, euros",
  "What you ask the EU for": "Ce que vous demandez à l’UE",
  "Total cost, euro": "Coût total, euros",
  "What the project really costs": "Ce que le projet coûte réellement",
  Deadline: "Date limite",
  "Brussels time. Calculated; type your own over it": "Heure de Bruxelles. Calculée\u00a0; écrivez la vôtre par-dessus",
  Verdict: "Résultat",
  "What the checks come to. Calculated": "Ce que donnent les contrôles. Calculé",
  Preparation: "Préparation",
  Step: "Étape",
  "Change, add and sort as you like": "Changez, ajoutez et triez à votre guise",
  Who: "Qui",
  "Who sees to it": "Qui s’en occupe",
  Due: "Échéance",
  "Counted back from the deadline. Type over a date and it stays yours":
    "Comptée à rebours depuis la date limite. Écrivez une date par-dessus et elle reste la vôtre",
  Done: "Fait",
  "The day it was done, or yes": "Le jour où c’est fait, ou oui",
  "Waits for": "Attend",
  "The step that must be done before, as it is written": "L’étape à terminer avant, telle qu’elle est écrite",
  "Lump sum, euro": "Montant forfaitaire, euros",
  What: "Élément",
  "Your plan": "Votre plan",
  Checks: "Contrôles",
  Summary: "Synthèse",

  yes: "oui",
  no: "non",
  "not needed": "pas nécessaire",

  "Higher education institution": "Établissement d’enseignement supérieur",
  School: "Établissement scolaire",
  "School authority": "Autorité scolaire",
  "VET provider": "Prestataire d’EFP",
  "Adult education provider": "Prestataire d’éducation des adultes",
  "Teacher education provider": "Prestataire de formation des enseignants",
  Enterprise: "Entreprise",
  Consultancy: "Cabinet de conseil",
  "Social partner or chamber": "Partenaire social ou chambre",
  "Research organisation": "Organisme de recherche",
  "Public authority": "Autorité publique",
  Ministry: "Ministère",
  "Organisation of higher education institutions": "Association d’établissements d’enseignement supérieur",
  "Venture capital investor": "Investisseur en capital-risque",
  "NGO or association": "ONG ou association",
  "European NGO": "ONG européenne",
  "Youth organisation": "Organisation de jeunesse",
  "Sport organisation": "Organisation sportive",
  "Informal group of young people": "Groupe informel de jeunes",
  Individual: "Personne physique",
  "Other organisation": "Autre organisation",

  "Association from 2027 was agreed (negotiations closed in December 2025); its formal adoption has not been seen.":
    "L’association à partir de 2027 a été convenue (négociations closes en décembre 2025)\u00a0; son adoption formelle n’a pas été constatée.",
  "The agreement signed on 10 November 2025 allows association from 2027; the money of its parliament and the accreditation of Movetia were still missing, and their completion has not been seen.":
    "L’accord signé le 10\u00a0novembre 2025 permet l’association à partir de 2027\u00a0; les fonds votés par le parlement et l’accréditation de Movetia manquaient encore, et leur achèvement n’a pas été constaté.",

  "the coordinator": "le coordinateur",
  "a local or regional school authority or a school coordination body":
    "une autorité scolaire locale ou régionale ou un organisme de coordination scolaire",
  "Is every partner that is no school and no school authority an association of teachers, school leaders, staff or parents, or another stakeholder in school education?":
    "Chaque partenaire qui n’est ni un établissement scolaire ni une autorité scolaire est-il une association d’enseignants, de chefs d’établissement, de personnel ou de parents, ou un autre acteur de l’enseignement scolaire\u00a0?",
  "Is every school and school authority among those that its National Authority has declared eligible?":
    "Chaque établissement scolaire et chaque autorité scolaire figure-t-il parmi ceux que son autorité nationale a déclarés éligibles\u00a0?",
  "Does the project carry out at least three of the tasks, with at least one from each of the two categories?":
    "Le projet réalise-t-il au moins trois des tâches, dont au moins une de chacune des deux catégories\u00a0?",
  "Is one work package for planning the project’s long-term impact?":
    "Un lot de travail est-il consacré à la planification de l’impact à long terme du projet\u00a0?",

  "local or regional sport clubs": ["club sportif local ou régional", "clubs sportifs locaux ou régionaux"],

  "Multiplier events are paid only beside intellectual outputs: which output do they spread?":
    "Les événements à effet multiplicateur ne sont financés qu’avec des productions intellectuelles\u00a0: quelle production diffusent-ils\u00a0?",

  "does one of its organisations work with or for young people outside formal settings, so that it is a youth organisation?":
    "l’une de ses organisations travaille-t-elle avec ou pour les jeunes hors cadre formel, et est-elle donc une organisation de jeunesse\u00a0?",
  "higher education institutions or youth organisations from Member States or associated countries": [
    "établissement d’enseignement supérieur ou organisation de jeunesse d’un État membre ou pays associé",
    "établissements d’enseignement supérieur ou organisations de jeunesse d’États membres ou pays associés",
  ],
  "organisations that may be youth organisations": [
    "organisation pouvant être une organisation de jeunesse",
    "organisations pouvant être des organisations de jeunesse",
  ],
  "higher education institutions or youth organisations from eligible third countries": [
    "établissement d’enseignement supérieur ou organisation de jeunesse d’un pays tiers admis",
    "établissements d’enseignement supérieur ou organisations de jeunesse de pays tiers admis",
  ],
  "a higher education institution or a youth organisation":
    "un établissement d’enseignement supérieur ou une organisation de jeunesse",
  "Are all applicants active in higher education or youth, and at least 6 of them independent of each other?":
    "Tous les candidats sont-ils actifs dans l’enseignement supérieur ou la jeunesse, et au moins 6 d’entre eux sont-ils indépendants les uns des autres\u00a0?",
  "Do all activities take place in the countries of the participating organisations?":
    "Toutes les activités se déroulent-elles dans les pays des organisations participantes\u00a0?",
  "Are the participants 13 to 30 years old and living in the countries of the project?":
    "Les participants ont-ils de 13 à 30\u00a0ans et vivent-ils dans les pays du projet\u00a0?",
  "Are the participants 13 to 30 years old, based in the countries of the project, and is there consent for those under 18?":
    "Les participants ont-ils de 13 à 30\u00a0ans, sont-ils établis dans les pays du projet, et y a-t-il un consentement pour les moins de 18\u00a0ans\u00a0?",
  "Are the exchanges mainly live, moderated by trained facilitators, safe for the participants, and is what they learn recognised?":
    "Les échanges ont-ils lieu surtout en direct, avec des animateurs formés et en sécurité pour les participants, et ce qu’ils apprennent est-il reconnu\u00a0?",

  "organisations from eligible third countries": [
    "organisation d’un pays tiers admis",
    "organisations de pays tiers admis",
  ],
  "higher education institutions": [
    "établissement d’enseignement supérieur",
    "établissements d’enseignement supérieur",
  ],
  "organisations from Regions 1, 10 or 11 in a national project": [
    "organisation des régions 1, 10 ou 11 dans un projet national",
    "organisations des régions 1, 10 ou 11 dans un projet national",
  ],
  "are there fewer than 5 recognised higher education institutions, or has one of them more than half of all students?":
    "y a-t-il moins de 5 établissements d’enseignement supérieur reconnus, ou l’un d’eux a-t-il plus de la moitié de tous les étudiants\u00a0?",
  "national authorities for higher education (ministries)": [
    "autorité nationale de l’enseignement supérieur (ministère)",
    "autorités nationales de l’enseignement supérieur (ministères)",
  ],
  "public authorities": ["autorité publique", "autorités publiques"],
  "is the public authority the national one that is responsible for higher education?":
    "l’autorité publique est-elle l’autorité nationale chargée de l’enseignement supérieur\u00a0?",
  "national authorities of Moldova (ministries)": [
    "autorité nationale de Moldavie (ministère)",
    "autorités nationales de Moldavie (ministères)",
  ],
  "public authorities of Moldova": ["autorité publique de Moldavie", "autorités publiques de Moldavie"],
  "higher education institutions from Moldova": [
    "établissement d’enseignement supérieur de Moldavie",
    "établissements d’enseignement supérieur de Moldavie",
  ],
  "higher education institutions from Partner Countries": [
    "établissement d’enseignement supérieur d’un pays partenaire",
    "établissements d’enseignement supérieur de pays partenaires",
  ],
  "organisations from Latin America": ["organisation d’Amérique latine", "organisations d’Amérique latine"],
  "a higher education institution or an organisation of such institutions":
    "un établissement d’enseignement supérieur ou une association de tels établissements",
  "organisations that are no higher education institutions in third countries":
    "organisations de pays tiers qui ne sont pas des établissements d’enseignement supérieur",
  "Is the Moldovan public authority the national one for higher education, European or foreign affairs?":
    "L’autorité publique moldave est-elle l’autorité nationale chargée de l’enseignement supérieur, des affaires européennes ou des affaires étrangères\u00a0?",
  "Are all higher education institutions from third countries recognised by their authorities, with full study programmes at tertiary level (ISCED 5 or above)?":
    "Tous les établissements d’enseignement supérieur de pays tiers sont-ils reconnus par leurs autorités, avec des programmes d’études complets de niveau supérieur (CITE 5 au moins)\u00a0?",
  "Is the project in line with the Global Gateway priorities of its third countries?":
    "Le projet est-il conforme aux priorités de Global Gateway pour ses pays tiers\u00a0?",
  "Is all equipment bought at least 12 months before the end of the project?":
    "Tout l’équipement est-il acheté au moins 12\u00a0mois avant la fin du projet\u00a0?",

  "enterprises, other employers or sector organisations": [
    "entreprise, autre employeur ou organisation sectorielle",
    "entreprises, autres employeurs ou organisations sectorielles",
  ],
  "organisations that may be employers": [
    "organisation pouvant être un employeur",
    "organisations pouvant être des employeurs",
  ],
  "is one of its organisations an employer or a body that represents a sector?":
    "l’une de ses organisations est-elle un employeur ou un organisme qui représente un secteur\u00a0?",
  "organisations from EU Member States": [
    "organisation d’un État membre de l’UE",
    "organisations d’États membres de l’UE",
  ],
  "Does the project have activities of each of the three clusters?":
    "Le projet a-t-il des activités de chacun des trois groupes\u00a0?",
  "If learners are at EQF levels 6 to 8: are there also learners at one of levels 3 to 5, and work-based learning?":
    "S’il y a des apprenants aux niveaux 6 à 8 du CEC\u00a0: y en a-t-il aussi à l’un des niveaux 3 à 5, et de l’apprentissage en milieu de travail\u00a0?",
  "Does the project have at least 4 activities of cluster 1, 3 of cluster 2 and 2 of cluster 3?":
    "Le projet a-t-il au moins 4 activités du groupe 1, 3 du groupe 2 et 2 du groupe 3\u00a0?",
  "Is the main focus on EQF levels 3 to 5, and not only on learners at levels 6 to 8?":
    "L’accent est-il mis sur les niveaux 3 à 5 du CEC, et pas seulement sur des apprenants aux niveaux 6 à 8\u00a0?",
  "Does the project design a long-term action plan for the roll-out after its end?":
    "Le projet conçoit-il un plan d’action à long terme pour le déploiement après sa fin\u00a0?",
  "Does the budget cover a yearly meeting of all Centres, with one person from each full partner?":
    "Le budget couvre-t-il une réunion annuelle de tous les centres, avec une personne de chaque partenaire à part entière\u00a0?",
  "Do all activities take place in countries that may take part in this action?":
    "Toutes les activités se déroulent-elles dans des pays qui peuvent participer à cette action\u00a0?",

  "organisations beside the applicant that are no associated partners": [
    "organisation, hors candidat, qui n’est pas partenaire associé",
    "organisations, hors candidat, qui ne sont pas partenaires associés",
  ],
  "Does a sport event take place in each country of the consortium?":
    "Une manifestation sportive a-t-elle lieu dans chaque pays du consortium\u00a0?",
  "Is there one single event, in the coordinator’s country or with reasons in that of a participating organisation?":
    "Y a-t-il une seule manifestation, dans le pays du coordinateur ou, avec motif, dans celui d’une organisation participante\u00a0?",
  "Does the event show at least 7 different sports?":
    "La manifestation présente-t-elle au moins 7 sports différents\u00a0?",
  "Is there one single event?": "Y a-t-il une seule manifestation\u00a0?",
  "Are all applicants active in the field of sport?":
    "Tous les candidats sont-ils actifs dans le domaine du sport\u00a0?",
  "Is one of the four objectives clearly the main one: volunteering, inclusion, fight against discrimination or healthy lifestyles?":
    "L’un des quatre objectifs est-il clairement le principal\u00a0: volontariat, inclusion, lutte contre la discrimination ou modes de vie sains\u00a0?",
  "Is the event something else than a competition that a federation, association or league holds regularly?":
    "La manifestation est-elle autre chose qu’une compétition organisée régulièrement par une fédération, une association ou une ligue\u00a0?",
  "Does the event take place in a Member State or an associated country?":
    "La manifestation a-t-elle lieu dans un État membre ou un pays associé\u00a0?",
  "Are activities planned throughout the year after the event?":
    "Des activités sont-elles prévues tout au long de l’année qui suit la manifestation\u00a0?",

  "a not-for-profit organisation": "une organisation à but non lucratif",
  "Do the activities build the capacities of sport organisations, principally in the third countries?":
    "Les activités renforcent-elles les capacités d’organisations sportives, principalement dans les pays tiers\u00a0?",

  "higher education institutions that are to deliver the programme": [
    "établissement d’enseignement supérieur qui doit assurer le programme",
    "établissements d’enseignement supérieur qui doivent assurer le programme",
  ],
  "higher education institutions from Member States or associated countries that are to deliver the programme": [
    "établissement d’enseignement supérieur d’un État membre ou pays associé qui doit assurer le programme",
    "établissements d’enseignement supérieur d’États membres ou pays associés qui doivent assurer le programme",
  ],
  "higher education institutions from third countries not associated to the Programme": [
    "établissement d’enseignement supérieur d’un pays tiers non associé au programme",
    "établissements d’enseignement supérieur de pays tiers non associés au programme",
  ],
  "Does the applicant offer education at master’s level (ISCED 7)?":
    "Le candidat propose-t-il une formation de niveau master (CITE 7)\u00a0?",
  "Are the joint mechanisms expected deliverables: admission, curriculum, services, promotion, management, degree policy, and drafts of the partnership and student agreements?":
    "Les mécanismes communs font-ils partie des livrables attendus\u00a0: admission, programme d’études, services, promotion, gestion, politique de diplômes, et projets de conventions de partenariat et d’étudiant\u00a0?",
  "Are all activities in one single work package?":
    "Toutes les activités sont-elles dans un seul lot de travail\u00a0?",

  "organisations from Regions 1 to 3": ["organisation des régions 1 à 3", "organisations des régions 1 à 3"],
  "organisations from Sub-Saharan Africa (Region 9)": [
    "organisation d’Afrique subsaharienne (région 9)",
    "organisations d’Afrique subsaharienne (région 9)",
  ],
  "an NGO or a public body in the field of youth": "une ONG ou un organisme public dans le domaine de la jeunesse",
  "Does the coordinator work in the field of youth?":
    "Le coordinateur est-il actif dans le domaine de la jeunesse\u00a0?",
  "Do the activities build the capacities of youth organisations, so that they support young people principally in the third countries?":
    "Les activités renforcent-elles les capacités d’organisations de jeunesse, pour qu’elles soutiennent les jeunes principalement dans les pays tiers\u00a0?",
  "Do all activities take place in the countries of the applicants, or with good reason in other countries that may take part?":
    "Toutes les activités se déroulent-elles dans les pays des candidats, ou pour de bonnes raisons dans d’autres pays qui peuvent participer\u00a0?",
  "Are mobility activities secondary to the main objectives, and do they serve them?":
    "Les activités de mobilité sont-elles secondaires par rapport aux objectifs principaux, et les servent-elles\u00a0?",
  "Does the project include Youth Exchanges or Youth Participation Activities, with young people from Sub-Saharan Africa and from Member States or associated countries?":
    "Le projet comprend-il des échanges de jeunes ou des activités de participation des jeunes, avec des jeunes d’Afrique subsaharienne et d’États membres ou de pays associés\u00a0?",
  "Are the young people in Youth Exchanges between 18 and 30 years old?":
    "Les jeunes des échanges de jeunes ont-ils entre 18 et 30\u00a0ans\u00a0?",
  "Does each Youth Exchange and each Youth Participation Activity have a work package of its own?":
    "Chaque échange de jeunes et chaque activité de participation des jeunes a-t-il son propre lot de travail\u00a0?",

  "bodies with sector expertise (social partners, chambers or associations)": [
    "organisme ayant l’expertise du secteur (partenaire social, chambre ou association)",
    "organismes ayant l’expertise du secteur (partenaires sociaux, chambres ou associations)",
  ],
  "organisations that may have sector expertise": [
    "organisation pouvant avoir l’expertise du secteur",
    "organisations pouvant avoir l’expertise du secteur",
  ],
  "regulators of education and training (ministries or public authorities)": [
    "instance de réglementation de l’éducation et de la formation (ministère ou autorité publique)",
    "instances de réglementation de l’éducation et de la formation (ministères ou autorités publiques)",
  ],
  "organisations that may regulate education and training": [
    "organisation pouvant réglementer l’éducation et la formation",
    "organisations pouvant réglementer l’éducation et la formation",
  ],
  "does one of its organisations represent or know the sector?":
    "l’une de ses organisations représente-t-elle ou connaît-elle le secteur\u00a0?",
  "does one of its organisations have a regulatory function for education and training?":
    "l’une de ses organisations a-t-elle une fonction réglementaire dans l’éducation et la formation\u00a0?",
  "If the applicant takes part in several proposals: do they address different sectors?":
    "Si le candidat participe à plusieurs propositions\u00a0: concernent-elles des secteurs différents\u00a0?",

  "If the master’s programme is funded already, does its contract end next year at the latest, and does only one edition start in each academic year?":
    "Si le programme de master est déjà financé, son contrat se termine-t-il l’an prochain au plus tard, et une seule édition commence-t-elle par année universitaire\u00a0?",
  "Does the project have at least 4 editions of the master’s programme?":
    "Le projet a-t-il au moins 4 éditions du programme de master\u00a0?",
  "Does the grant count 1,400 euro a month for each of at most 60 scholarships, beside those for targeted regions?":
    "La subvention compte-t-elle 1\u00a0400\u00a0euros par mois pour chacune des 60 bourses au plus, en plus de celles des régions ciblées\u00a0?",
  "Do at most 10% of the scholarships go to students of the same nationality?":
    "Au plus 10\u00a0% des bourses vont-elles à des étudiants de la même nationalité\u00a0?",
  "Have all full partner universities met the external quality assurance of their countries for the joint programme: by the European Approach, or an accreditation of the programme or of each national part?":
    "Toutes les universités partenaires à part entière ont-elles satisfait à l’assurance qualité externe de leur pays pour le programme conjoint\u00a0: par l’approche européenne, ou par une accréditation du programme ou de chaque partie nationale\u00a0?",
  "If the master’s programme is funded already, does its contract end in 2027 at the latest (selected in 2021: before 31 March 2028), and do no two editions with different grants start in the same academic year?":
    "Si le programme de master est déjà financé, son contrat se termine-t-il en 2027 au plus tard (sélection en 2021\u00a0: avant le 31\u00a0mars 2028), et deux éditions à subventions différentes ne commencent-elles jamais la même année universitaire\u00a0?",
  "Do all full partner universities award master’s degrees, and do graduates get a joint degree or several degrees from universities in at least two countries, one of them a Member State or associated country?":
    "Toutes les universités partenaires à part entière délivrent-elles des masters, et les diplômés reçoivent-ils un diplôme conjoint ou plusieurs diplômes d’universités d’au moins deux pays, dont un État membre ou pays associé\u00a0?",
  "Do all students spend at least two study periods of 30 ECTS credits in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "Tous les étudiants passent-ils au moins deux périodes d’études de 30\u00a0crédits ECTS dans deux pays autres que le leur, dont un État membre ou pays associé, et aucune en ligne\u00a0?",
  "Do all students spend at least two study periods of 30 ECTS credits (in exceptional cases 20) in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "Tous les étudiants passent-ils au moins deux périodes d’études de 30\u00a0crédits ECTS (par exception 20) dans deux pays autres que le leur, dont un État membre ou pays associé, et aucune en ligne\u00a0?",
  "Is a draft Partnership Agreement part of the application, in which universities from third countries commit to the principles of the charter?":
    "Un projet de convention de partenariat fait-il partie de la candidature, dans lequel les universités de pays tiers s’engagent à respecter les principes de la charte\u00a0?",
  "Do the first students begin no later than the academic year after the selection?":
    "Les premiers étudiants commencent-ils au plus tard l’année universitaire qui suit la sélection\u00a0?",
  "Does the grant count at most 750 euro a month for each of 100 students and 1,400 for each of 50 scholarships, beside students from targeted regions?":
    "La subvention compte-t-elle au plus 750\u00a0euros par mois pour chacun des 100 étudiants et 1\u00a0400 pour chacune des 50 bourses, en plus des étudiants des régions ciblées\u00a0?",
  "Do applicants pay no application fee, and students with a scholarship no tuition fee?":
    "Les candidats au master ne paient-ils aucun frais de dossier, et les étudiants boursiers aucun droit d’inscription\u00a0?",

  "If the project answers priority 7: does it consist of members of a partnership of the Pact for Skills, coordinated by the organisation that coordinates that partnership?":
    "Si le projet répond à la priorité 7\u00a0: se compose-t-il de membres d’un partenariat du pacte pour les compétences, et est-il coordonné par l’organisation qui coordonne ce partenariat\u00a0?",

  "Are all associated partners from Member States or associated countries, or academic ones from the Western Balkans or the European Higher Education Area?":
    "Tous les partenaires associés viennent-ils d’États membres ou de pays associés, ou sont-ils des partenaires académiques des Balkans occidentaux ou de l’espace européen de l’enseignement supérieur\u00a0?",
  "Does the proposal address exactly one topic of the call?":
    "La proposition traite-t-elle exactement un thème de l’appel\u00a0?",

  "VET providers at secondary education level": [
    "prestataire d’EFP de niveau secondaire",
    "prestataires d’EFP de niveau secondaire",
  ],
  schools: ["établissement scolaire", "établissements scolaires"],
  "Is one of the schools a VET provider at secondary education level?":
    "L’un des établissements scolaires est-il un prestataire d’EFP de niveau secondaire\u00a0?",
  "Are all partners active in VET or in the labour market?":
    "Tous les partenaires sont-ils actifs dans l’EFP ou sur le marché du travail\u00a0?",
  "Are all applicants active in VET or in the labour market?":
    "Tous les candidats sont-ils actifs dans l’EFP ou sur le marché du travail\u00a0?",
  "Is the coordinator, which is no VET provider, active in VET?":
    "Le coordinateur, qui n’est pas un prestataire d’EFP, est-il actif dans l’EFP\u00a0?",
  "Do the activities build the capacities of VET organisations, principally in the third countries?":
    "Les activités renforcent-elles les capacités d’organisations d’EFP, principalement dans les pays tiers\u00a0?",
  "If partner countries of the European Training Foundation take part, does the proposal answer the recommendations of the Torino process country reports?":
    "Si des pays partenaires de la Fondation européenne pour la formation participent, la proposition répond-elle aux recommandations des rapports par pays du processus de Turin\u00a0?",

  "pre-primary schools or providers of higher vocational education": [
    "école préprimaire ou prestataire d’enseignement professionnel supérieur",
    "écoles préprimaires ou prestataires d’enseignement professionnel supérieur",
  ],
  "schools or VET providers": [
    "établissement scolaire ou prestataire d’EFP",
    "établissements scolaires ou prestataires d’EFP",
  ],
  "higher education institutions that train teachers": [
    "établissement d’enseignement supérieur qui forme des enseignants",
    "établissements d’enseignement supérieur qui forment des enseignants",
  ],
  "higher education institutions from India": [
    "établissement d’enseignement supérieur d’Inde",
    "établissements d’enseignement supérieur d’Inde",
  ],
  "Does each third party get at most 60,000 euro, and does the application say why the support is needed, how it is managed and for which activities?":
    "Chaque tiers reçoit-il au plus 60\u00a0000\u00a0euros, et la candidature dit-elle pourquoi ce soutien est nécessaire, comment il est géré et pour quelles activités\u00a0?",
  "Do the higher education institutions train teachers of schools or VET providers (ISCED 1 to 4)?":
    "Les établissements d’enseignement supérieur forment-ils des enseignants d’établissements scolaires ou d’EFP (CITE 1 à 4)\u00a0?",
  "Do all schools and VET providers teach at ISCED levels 1 to 4, from primary school to VET after secondary school?":
    "Tous les établissements scolaires et prestataires d’EFP enseignent-ils aux niveaux CITE 1 à 4, de l’école primaire à l’EFP postsecondaire\u00a0?",
  "Are none of the applicants institutions that the Erasmus+ Regulation itself names for support, such as the European University Institute?":
    "Est-il exact qu’aucun des candidats n’est une institution que le règlement Erasmus+ désigne lui-même pour un soutien, comme l’Institut universitaire européen\u00a0?",

  "Does the European NGO have statutory branches, active in education, training or youth, so that with its secretariat it stands in at least nine Member States and associated countries?":
    "L’ONG européenne a-t-elle des antennes statutaires, actives dans l’éducation, la formation ou la jeunesse, de sorte qu’avec son secrétariat elle est présente dans au moins neuf États membres et pays associés\u00a0?",

  "providers of teacher education or universities": [
    "prestataire de formation des enseignants ou université",
    "prestataires de formation des enseignants ou universités",
  ],
  "practice or training schools": ["école d’application ou de formation", "écoles d’application ou de formation"],
  "practice or training schools, which may be associated": [
    "école d’application ou de formation, éventuellement associée",
    "écoles d’application ou de formation, éventuellement associées",
  ],
  "organisations that may have a practice school": [
    "organisation pouvant avoir une école d’application",
    "organisations pouvant avoir une école d’application",
  ],
  "does one of them take part with its practice or training school?":
    "l’une d’elles participe-t-elle avec son école d’application ou de formation\u00a0?",
  "Are two partners from two countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "Deux partenaires de deux pays assurent-ils la formation initiale des enseignants, et au moins un partenaire la formation professionnelle continue\u00a0?",
  "Are four partners from three countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "Quatre partenaires de trois pays assurent-ils la formation initiale des enseignants, et au moins un partenaire la formation professionnelle continue\u00a0?",

  "labour market actors (enterprises, venture capital firms, chambers, trade unions or associations)": [
    "acteur du marché du travail (entreprise, société de capital-risque, chambre, syndicat ou association)",
    "acteurs du marché du travail (entreprises, sociétés de capital-risque, chambres, syndicats ou associations)",
  ],
  "Does the project address exactly one of the 14 industrial ecosystems?":
    "Le projet porte-t-il sur exactement un des 14 écosystèmes industriels\u00a0?",
  "Are members of a large-scale partnership of the Pact for Skills behind the proposal?":
    "La proposition est-elle portée par des membres d’un partenariat à grande échelle du pacte pour les compétences\u00a0?",
  "Does the project have at least one of the activities that the Guide lists for Lot 1?":
    "Le projet a-t-il au moins une des activités que le guide énumère pour le lot 1\u00a0?",
  "If a Blueprint project or an EU Skills Academy works in this ecosystem: are your fields clearly different from theirs?":
    "Si un projet Blueprint ou une académie européenne des compétences travaille dans cet écosystème\u00a0: vos domaines sont-ils clairement différents des leurs\u00a0?",
  "Does the project have at least one of the activities that the Guide lists for Lot 3?":
    "Le projet a-t-il au moins une des activités que le guide énumère pour le lot 3\u00a0?",

  "each applicant": "chaque candidat",
  "a not-for-profit NGO or a public body": "une ONG à but non lucratif ou un organisme public",
  "a not-for-profit organisation or a public body": "une organisation à but non lucratif ou un organisme public",
  "Do the NGOs and public bodies that apply work in the field of youth?":
    "Les ONG et organismes publics candidats sont-ils actifs dans le domaine de la jeunesse\u00a0?",
  "Does the project support at least one of the specific objectives of the action?":
    "Le projet soutient-il au moins un des objectifs spécifiques de l’action\u00a0?",
  "Are mobility activities, if there are any, clearly justified by the objectives and by value for money?":
    "Les activités de mobilité, s’il y en a, sont-elles clairement justifiées par les objectifs et par leur rapport coût-efficacité\u00a0?",
  "Do all activities take place in Member States or associated countries?":
    "Toutes les activités se déroulent-elles dans des États membres ou des pays associés\u00a0?",
  "Do young people set up joint projects with the support to third parties, at most 60 000 euro each, given in open and published calls of at least two months?":
    "Des jeunes montent-ils des projets communs avec le soutien à des tiers, au plus 60\u00a0000\u00a0euros chacun, attribué par des appels ouverts et publiés d’au moins deux mois\u00a0?",

  "Activities take place in the countries of the organisations that take part.":
    "Les activités se déroulent dans les pays des organisations participantes.",
  "Activities take place in the countries of the organisations that take part, or if justified at a seat of an EU institution.":
    "Les activités se déroulent dans les pays des organisations participantes ou, si cela est justifié, au siège d’une institution de l’UE.",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution together with it, and in any Member State or associated country to share results.":
    "Les activités se déroulent dans les pays des organisations participantes. Si cela est justifié, aussi au siège d’une institution de l’UE en coopération avec elle, et dans tout État membre ou pays associé pour partager les résultats.",
  "Activities take place in the countries of full or associated partners. If justified, also at a seat of an EU institution, and in any country that may take part to share results.":
    "Les activités se déroulent dans les pays des partenaires à part entière ou associés. Si cela est justifié, aussi au siège d’une institution de l’UE, et dans tout pays qui peut participer pour partager les résultats.",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution, and at international conferences in further countries to share results.":
    "Les activités se déroulent dans les pays des organisations participantes. Si cela est justifié, aussi au siège d’une institution de l’UE, et lors de conférences internationales dans d’autres pays pour partager les résultats.",

  "This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.":
    "Cette désignation est sans préjudice des positions sur le statut et est conforme à la résolution 1244 du Conseil de sécurité des Nations unies ainsi qu’à l’avis de la CIJ sur la déclaration d’indépendance du Kosovo.",
  "This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.":
    "Cette dénomination ne saurait être interprétée comme une reconnaissance d’un État de Palestine et est sans préjudice de la position de chaque État membre sur cette question.",
  "Georgian authorities are not eligible under any action: central government, local authorities, agencies and state-owned enterprises. Other organisations from Georgia are.":
    "Les autorités géorgiennes ne sont admises dans aucune action\u00a0: gouvernement central, autorités locales, agences et entreprises publiques. Les autres organisations de Géorgie le sont.",
  "The EU has stopped engaging with public bodies and state-owned enterprises of Belarus; it goes on working with non-state, local and regional actors. Several actions exclude organisations from Belarus altogether.":
    "L’UE a cessé de coopérer avec les organismes publics et les entreprises publiques de Biélorussie\u00a0; elle continue de travailler avec des acteurs non étatiques, locaux et régionaux. Plusieurs actions excluent entièrement les organisations de Biélorussie.",
  "Organisations established in Russia, or owned for more than half by such an organisation, may only take part if the call permits it and the granting authority makes an exception for mobility and people-to-people contacts (Regulation 833/2014, Article 5l).":
    "Les organisations établies en Russie, ou détenues à plus de la moitié par une telle organisation, ne peuvent participer que si l’appel le permet et si l’autorité qui octroie la subvention fait une exception pour la mobilité et les contacts entre les personnes (règlement 833/2014, article\u00a05\u00a0terdecies).",
  "The eligibility criteria of Commission notice 2013/C-205/05 on the territories occupied by Israel since June 1967 apply.":
    "Les critères d’éligibilité de la communication 2013/C-205/05 de la Commission sur les territoires occupés par Israël depuis juin 1967 s’appliquent.",
  "Public interest trusts under Hungarian Act IX of 2021, and what they maintain, among them universities, may apply but get no grant (Decision (EU) 2022/2506). The Guide 2026 does not mention it: ask the agency whether it still holds.":
    "Les fondations d’intérêt public au sens de la loi hongroise IX de 2021, et ce qu’elles gèrent, dont des universités, peuvent déposer une candidature mais ne reçoivent pas de subvention (décision (UE) 2022/2506). Le guide 2026 n’en parle pas\u00a0: demandez à l’agence si cela vaut toujours.",

  Coordinator: "Coordinateur",
  Affiliated: "Affilié",
  Associated: "Associé",

  Manager: "Cadre",
  "Teacher or researcher": "Enseignant ou chercheur",
  Technician: "Technicien",
  Administration: "Personnel administratif",
  Staff: "Personnel",
  Learners: "Apprenants",
  "Local participants": "Participants locaux",
  "Foreign participants": "Participants étrangers",

  "Every partner": "Chaque partenaire",
  "Programme Guide 2026, Part C": "Guide du programme 2026, partie C",
  "Register every organisation and get its OID": "Enregistrer chaque organisation et obtenir son OID",
  "Register every organisation and get its PIC": "Enregistrer chaque organisation et obtenir son PIC",
  "Identification Form of every organisation, bank details of the coordinator":
    "Formulaire d’identification de chaque organisation, coordonnées bancaires du coordinateur",
  "Consent of every partner to use its OID": "Accord de chaque partenaire pour l’utilisation de son OID",
  "Check admissibility, eligibility, exclusion, selection and award criteria":
    "Vérifier les critères d’admissibilité, d’éligibilité, d’exclusion, de sélection et d’attribution",
  "Check the financial conditions": "Vérifier les conditions financières",
  "Write Part B within its page limit": "Rédiger la partie B dans sa limite de pages",
  "Project abstract in English": "Résumé du projet en anglais",
  "Above €60,000, recommended: lists of publications and of projects of the past four years":
    "Au-delà de 60\u00a0000\u00a0€, recommandé\u00a0: listes de publications et de projets des quatre dernières années",
  "Accession and Declaration on Honour Form of every partner":
    "Formulaire d’adhésion et de déclaration sur l’honneur de chaque partenaire",
  "Declaration on Honour of every partner": "Déclaration sur l’honneur de chaque partenaire",
  "Declaration on Honour, signed by the coordinator": "Déclaration sur l’honneur, signée par le coordinateur",
  "Submit the application, to one agency only": "Déposer la candidature, auprès d’une seule agence",

  "Project leader": "Chef de projet",
  "KTH’s preparation process": "Processus de préparation de KTH",
  "Internal support from your school": "Soutien interne de votre faculté",
  "Project abstract and School approval": "Résumé du projet et accord de la faculté",
  "Contact the international office": "Contacter le service international",
  "Collect mandates from partners": "Recueillir les mandats des partenaires",
  "Final draft to the international office": "Version finale au service international",
  "Mandates and Declaration of Honour to the signatory": "Mandats et déclaration sur l’honneur au signataire",
  "Submit one application, to one National Agency": "Déposer une candidature, auprès d’une agence nationale",

  "Your own steps": "Vos propres étapes",
  "Submit the application": "Déposer la candidature",

  "Does the project address a horizontal priority or a priority of its field?":
    "Le projet répond-il à une priorité horizontale ou à une priorité de son domaine\u00a0?",
  "Does the project address exactly one priority, horizontal or specific?":
    "Le projet répond-il à exactement une priorité, horizontale ou spécifique\u00a0?",
  "Are all core activities done by the partners themselves, and not subcontracted?":
    "Toutes les activités essentielles sont-elles menées par les partenaires eux-mêmes, sans sous-traitance\u00a0?",

  "Project management and implementation": "Gestion et mise en œuvre du projet",
  "Transnational project meetings": "Réunions de projet transnationales",
  "Work on intellectual outputs": "Travail sur les productions intellectuelles",
  "Work on project results": "Travail sur les résultats du projet",
  "Days of work": "Jours de travail",
  "Multiplier events": "Événements à effet multiplicateur",
  Travel: "Voyages",
  "Individual support": "Soutien individuel",
  "Linguistic support": "Soutien linguistique",
  "Exceptional costs": "Coûts exceptionnels",
  "Special needs support": "Soutien pour besoins particuliers",
  "Months of enrolled students": "Mois d’étudiants inscrits",
  "Months of scholarships": "Mois de bourse",

  fields: ["domaine", "domaines"],
  lots: ["lot", "lots"],
  strands: ["volet", "volets"],
  "types of project": ["type de projet", "types de projet"],
  "types of event": ["type de manifestation", "types de manifestation"],
  "types of network": ["type de réseau", "types de réseau"],
  regions: ["région", "régions"],
  "programme lengths": ["durée du programme", "durées du programme"],
  "Higher education": "Enseignement supérieur",
  "School education": "Enseignement scolaire",
  "Vocational education and training": "Enseignement et formation professionnels",
  "Adult education": "Éducation des adultes",
  Youth: "Jeunesse",
  Sport: "Sport",
  "European NGOs, education and training": "ONG européennes, éducation et formation",
  "European NGOs, youth": "ONG européennes, jeunesse",
  "Lot 1: Education and Enterprises": "Lot 1\u00a0: éducation et entreprises",
  "Lot 2: Sectoral Cooperation on Skills (Blueprint)":
    "Lot 2\u00a0: coopération sectorielle en matière de compétences (Blueprint)",
  "Lot 3: STEM Skills Foundries": "Lot 3\u00a0: compétences STIM (STEM Skills Foundries)",
  "Strand 1: access to cooperation": "Volet 1\u00a0: accès à la coopération",
  "Strand 2: partnerships for transformation": "Volet 2\u00a0: partenariats pour la transformation",
  "Strand 3: structural reform": "Volet 3\u00a0: réforme structurelle",
  "Digital education": "Éducation numérique",
  "Skills needs identification": "Identification des besoins en compétences",
  "Platforms of vocational excellence": "Plateformes d’excellence professionnelle",
  "Design and delivery of VET": "Conception et mise en œuvre de l’EFP",
  "Blueprint for Sectoral Cooperation on Skills":
    "Plan de coopération sectorielle en matière de compétences (Blueprint)",
  "Joint project": "Projet commun",
  "Structural project": "Projet structurel",
  "European local events, type I": "Manifestations locales européennes, type I",
  "European local events, type II": "Manifestations locales européennes, type II",
  "European-wide event": "Manifestation à l’échelle européenne",
  "Large-scale European event": "Grande manifestation européenne",
  "One of Regions 1 to 3": "L’une des régions 1 à 3",
  "Region 9: Sub-Saharan Africa": "Région 9\u00a0: Afrique subsaharienne",
  "Master’s programme of 12 months (60 ECTS)": "Programme de master de 12\u00a0mois (60\u00a0ECTS)",
  "Master’s programme of 18 months (90 ECTS)": "Programme de master de 18\u00a0mois (90\u00a0ECTS)",
  "Master’s programme of 24 months (120 ECTS)": "Programme de master de 24\u00a0mois (120\u00a0ECTS)",
  "Network (up to call 2020)": "Réseau (jusqu’à l’appel 2020)",
  "Higher education: internal policy": "Enseignement supérieur\u00a0: politique interne de l’UE",
  "Higher education: external policy": "Enseignement supérieur\u00a0: politique extérieure de l’UE",
  "Higher education: EU-India": "Enseignement supérieur\u00a0: UE-Inde",
  "Schools and VET providers": "Établissements scolaires et prestataires d’EFP",
  "Master’s programme in European Affairs in Moldova": "Programme de master en affaires européennes en Moldavie",
  innovation: "innovation",
  "exchange of good practices": "échange de bonnes pratiques",

  "Public interest trusts under Hungary’s Act IX of 2021, and what they maintain, may not be awarded EU money. Is none of your organisations from Hungary such a one?":
    "Les fondations d’intérêt public au sens de la loi hongroise IX de 2021, et ce qu’elles gèrent, ne peuvent pas recevoir de fonds de l’UE. Est-il exact qu’aucune de vos organisations de Hongrie n’en fait partie\u00a0?",

  Management: "Gestion",
  "Intellectual outputs": "Productions intellectuelles",
  "Learning, teaching and training activities": "Activités d’apprentissage, d’enseignement et de formation",
  "Implementation support": "Soutien à la mise en œuvre",
  "Mobility: travel": "Mobilité\u00a0: voyage",
  "Mobility: subsistence": "Mobilité\u00a0: séjour",
  Events: "Événements",
  Equipment: "Équipement",
  Subcontracting: "Sous-traitance",
  Volunteers: "Bénévoles",
  "SME owners": "Propriétaires de PME",
  "Natural persons under direct contract": "Personnes physiques sous contrat direct",
  "Seconded persons": "Personnes détachées",
  "Financial support to third parties": "Soutien financier à des tiers",
  "Financial audits": "Audits financiers",
  "Institutional costs": "Coûts institutionnels",
  Scholarships: "Bourses",
  Other: "Autres",

  "organisations from EU Member States and associated countries": [
    "organisation d’un État membre de l’UE ou pays associé",
    "organisations d’États membres de l’UE et de pays associés",
  ],
  "organisations from third countries not associated to the Programme": [
    "organisation d’un pays tiers non associé au programme",
    "organisations de pays tiers non associés au programme",
  ],
  "higher education institutions from EU Member States and associated countries": [
    "établissement d’enseignement supérieur d’un État membre de l’UE ou pays associé",
    "établissements d’enseignement supérieur d’États membres de l’UE et de pays associés",
  ],
  "VET providers": ["prestataire d’EFP", "prestataires d’EFP"],
  "education and training providers (VET or higher education)": [
    "prestataire d’éducation et de formation (EFP ou enseignement supérieur)",
    "prestataires d’éducation et de formation (EFP ou enseignement supérieur)",
  ],
  "labour market actors (enterprises, chambers, trade unions or associations)": [
    "acteur du marché du travail (entreprise, chambre, syndicat ou association)",
    "acteurs du marché du travail (entreprises, chambres, syndicats ou associations)",
  ],
  "school authorities or school coordination bodies": [
    "autorité scolaire ou organisme de coordination scolaire",
    "autorités scolaires ou organismes de coordination scolaire",
  ],
  "public authorities of Georgia": ["autorité publique de Géorgie", "autorités publiques de Géorgie"],

  "Have you read in the Guide of the call how many organisations and countries it asks for, and are they all there?":
    "Avez-vous lu dans le guide de l’appel combien d’organisations et de pays il demande, et sont-ils tous là\u00a0?",
  "choose from the list, or type your own words.": "choisissez dans la liste, ou écrivez vos propres mots.",
  "How to read this file": "Comment lire ce fichier",
  "White: you type here.": "Blanc : vous écrivez ici.",
  "Grey: calculated. It follows what you type.": "Gris : calculé. Suit ce que vous écrivez.",
  "✔ The row is fine.": "✔ La ligne est en ordre.",
  "✖ A rule is broken. The status says which cell.": "✖ Une règle n’est pas respectée. Le statut dit quelle cellule.",
  "? A cell is empty that a rule needs.": "? Une cellule dont une règle a besoin est vide.",
  "▲ A person must judge.": "▲ Une personne doit apprécier.",
  "At least {organisations}.": "Au moins {organisations}.",
  "At least {organisations} from {countries}.": "Au moins {organisations} de {countries}.",
  "Apply by {deadline}.": "Date limite : {deadline}.",
  "In this file": "Dans ce fichier",
  "Money is calculated as you type.": "Les montants sont calculés pendant la saisie.",
  "Statuses and Checks stand as of {day}.": "Statuts et Contrôles : état au {day}.",
  "To check again: erasmus-planner check, then this file.":
    "Pour contrôler à nouveau : erasmus-planner check, puis ce fichier.",
  "Evaluators read no further than page 40 of Part B. Is it that long at most?":
    "Les évaluateurs ne lisent pas au-delà de la page 40 de la partie B. Ne dépasse-t-elle pas cette longueur ?",
  "Evaluators read no further than page 70 of Part B. Is it that long at most?":
    "Les évaluateurs ne lisent pas au-delà de la page 70 de la partie B. Ne dépasse-t-elle pas cette longueur ?",
  "Evaluators read no further than page 120 of Part B. Is it that long at most?":
    "Les évaluateurs ne lisent pas au-delà de la page 120 de la partie B. Ne dépasse-t-elle pas cette longueur ?",
  Participants: "Participants",
  "How many people take part; the grant depends on it": "Combien de personnes participent ; la subvention en dépend",
  "Cooperation Partnerships": "Partenariats de coopération",
  "Small-scale Partnerships": "Partenariats simplifiés",
  "European Partnerships for School Development": "Partenariats européens pour le développement scolaire",
  "Centres of Vocational Excellence": "Centres d’excellence professionnelle",
  "Alliances for Innovation": "Alliances pour l’innovation",
  "Capacity Building in Higher Education": "Renforcement des capacités dans l’enseignement supérieur",
  "Capacity Building in Vocational Education and Training":
    "Renforcement des capacités dans l’enseignement et la formation professionnels",
  "Capacity Building in Youth": "Renforcement des capacités dans le domaine de la jeunesse",
  "Capacity Building in Sport": "Renforcement des capacités dans le domaine du sport",
  "European Youth Together": "Les jeunes européens ensemble",
  "Not-for-profit European Sport Events": "Manifestations sportives européennes à but non lucratif",
  "Erasmus Mundus Joint Masters": "Masters conjoints Erasmus Mundus",
  "Erasmus Mundus Design Measures": "Mesures de conception Erasmus Mundus",
  "Virtual Exchanges in Higher Education and Youth": "Échanges virtuels dans l’enseignement supérieur et la jeunesse",
  "Jean Monnet Networks": "Réseaux Jean Monnet",
  "European Universities": "Universités européennes",
  "Erasmus+ Teacher Academies": "Académies Erasmus+ des enseignants",
  "Forward-Looking Projects": "Projets prospectifs",
  "Strategic Partnerships": "Partenariats stratégiques",
  "School Exchange Partnerships": "Partenariats d'échanges scolaires",
  "Knowledge Alliances": "Alliances de la connaissance",
  "Sector Skills Alliances": "Alliances sectorielles pour les compétences",
  "Example with deliberate mistakes": "Exemple avec des erreurs volontaires",
  "Field sites and contacts that no other partner has": "Des terrains et des contacts qu’aucun autre partenaire n’a",
  "Project management": "Gestion du projet",
  Development: "Développement",
  "Sharing results": "Partage des résultats",
  "Deliberate mistake: this partner’s country is misspelt on the Partners tab":
    "Erreur volontaire : le pays de ce partenaire est mal écrit dans l’onglet des partenaires",
  "Deliberate mistake: an associated partner gets EU money":
    "Erreur volontaire : un partenaire associé reçoit de l’argent de l’UE",
  "Deliberate mistake: project management takes more than its share":
    "Erreur volontaire : la gestion du projet prend plus que sa part",
  "Deliberate mistake: this partner is a second coordinator on the Partners tab":
    "Erreur volontaire : ce partenaire est un second coordinateur dans l’onglet des partenaires",
  "Deliberate mistake: no partner on the Partners tab has this name":
    "Erreur volontaire : personne ne porte ce nom dans l’onglet des partenaires",
  "Deliberate mistake: this amount is too low, so the sum does not fit":
    "Erreur volontaire : ce montant est trop bas, la somme ne tombe pas juste",
  "Deliberate mistake: the Project tab has more months than the call allows":
    "Erreur volontaire : l’onglet du projet a plus de mois que l’appel ne le permet",
  "Deliberate mistake: the amount is missing": "Erreur volontaire : le montant manque",

  "The largest EU grant that the action allows in a call, in euro. Without arguments: of this file's Project tab.":
    "La subvention de l’UE la plus élevée que l’action permet dans un appel, en euros. Sans arguments\u00a0: celle de l’onglet Projet de ce fichier.",
  "The largest grant in euro; without months the largest of all durations.":
    "La subvention la plus élevée en euros\u00a0; sans les mois, la plus élevée de toutes les durées.",
  "Its title or code, in any language.": "Son titre ou son code, dans n’importe quelle langue.",
  "The year of the call.": "L’année de l’appel.",
  "The project's months.": "Les mois du projet.",
  "Its field, lot, strand or type, if it has any.": "Son domaine, lot, volet ou type, si elle en a.",
  "The largest EU grant per project year, in euro; empty where the Guide sets none.":
    "La subvention de l’UE la plus élevée par année du projet, en euros\u00a0; vide si le guide n’en fixe pas.",
  "The ceiling of one project year in euro, or an empty cell.":
    "Le plafond d’une année du projet en euros, ou une cellule vide.",
  "The lump sums to choose from, in euro; with the budget also how far the lines are from each.":
    "Les montants forfaitaires au choix, en euros\u00a0; avec le budget, aussi l’écart entre les lignes et chacun d’eux.",
  "One lump sum per row, smallest first. With the budget beside it: planned minus lump sum, what to cut or add, what the consortium lacks.":
    "Un montant forfaitaire par ligne, le plus petit d’abord. Avec le budget, à côté\u00a0: prévu moins montant forfaitaire, ce qu’il faut retirer ou ajouter, ce qui manque au consortium.",
  "The budget with its heading row. Adds what is planned against each lump sum.":
    "Le budget avec sa ligne d’en-têtes. Ajoute ce qui est prévu face à chaque montant forfaitaire.",
  "The partner table: adds what the consortium lacks for each lump sum.":
    "Le tableau des partenaires\u00a0: ajoute ce qui manque au consortium pour chaque montant forfaitaire.",
  "The verdict on the whole plan in one cell.": "Le résultat de tout le plan dans une seule cellule.",
  "How many problems, cells to fill in or points to judge there are.":
    "Combien il y a de problèmes, de cellules à remplir ou de points à apprécier.",
  "The EU grant or lump sum asked for, in euro.": "La subvention de l’UE ou le montant forfaitaire demandé, en euros.",
  "The partners with their heading row.": "Les partenaires avec leur ligne d’en-têtes.",
  "The budget with its heading row.": "Le budget avec sa ligne d’en-têtes.",
  "What the project costs, in euro.": "Ce que coûte le projet, en euros.",
  "Work packages with their heading row.": "Les lots de travail avec leur ligne d’en-têtes.",
  "How many people take part.": "Combien de personnes participent.",
  "Every check as a table: status, check, where, what is wrong or open, what to do, source. Errors first.":
    "Tous les contrôles en tableau\u00a0: statut, contrôle, où, ce qui ne va pas ou manque, que faire, source. Les erreurs d’abord.",
  "A table with a heading row.": "Un tableau avec une ligne d’en-têtes.",
  "One of en, sv, fi, de, fr, es, it, pl; else the language of the headings.":
    "L’un de ces codes\u00a0: en, sv, fi, de, fr, es, it, pl\u00a0; sinon, la langue des en-têtes.",
  "Beside each answer of the Project tab: what it may be in this action and call, and its status.":
    "À côté de chaque réponse de l’onglet Projet\u00a0: ce qu’elle peut être dans cette action et cet appel, et son statut.",
  "Two columns with their headings.": "Deux colonnes avec leurs en-têtes.",
  "The Project tab: what is asked and the answers beside it.":
    "L’onglet Projet\u00a0: ce qui est demandé et les réponses à côté.",
  "One status beside each partner row. Goes into the heading row.":
    "Un statut à côté de chaque ligne de partenaire. Se place dans la ligne d’en-têtes.",
  "A column of statuses with its heading.": "Une colonne de statuts avec son en-tête.",
  "The budget table: needed to see money of associated partners.":
    "Le tableau du budget\u00a0: nécessaire pour voir l’argent prévu pour des partenaires associés.",
  "The grant: needed to see shares once the lines add up to it.":
    "La subvention\u00a0: nécessaire pour voir les parts une fois que la somme des lignes l’atteint.",
  "One status beside each budget line. Goes into the heading row.":
    "Un statut à côté de chaque ligne budgétaire. Se place dans la ligne d’en-têtes.",
  "The grant, where shares are to be taken of it and not of the sum of the lines.":
    "La subvention, si les parts se calculent sur elle et non sur la somme des lignes.",
  "One status beside each work package. Goes into the heading row.":
    "Un statut à côté de chaque lot de travail. Se place dans la ligne d’en-têtes.",
  "Partner by work package in euro, with totals and shares. Every budget line is in exactly one cell.":
    "Partenaires par lot de travail en euros, avec totaux et parts. Chaque ligne budgétaire est dans exactement une cellule.",
  "A table with a heading row; total and share in the last rows and columns.":
    "Un tableau avec une ligne d’en-têtes\u00a0; total et part dans les dernières lignes et colonnes.",
  "The grant, where the share of project management is to be taken of it.":
    "La subvention, si la part de la gestion de projet se calcule sur elle.",
  "A table of every cap: scope, cap, planned, left, status. The total, each year and each capped part.":
    "Un tableau de tous les plafonds\u00a0: portée, plafond, prévu, reste, statut. Le total, chaque année et chaque partie plafonnée.",
  "The lump sum chosen or the grant asked for, in euro.":
    "Le montant forfaitaire choisi ou la subvention demandée, en euros.",
  "The partner table, where limits or unit costs depend on who spends.":
    "Le tableau des partenaires, si des plafonds ou des coûts unitaires dépendent de qui dépense.",
  "The budget summed up: what is planned against each cap, and what each year, partner, work package and category gets.":
    "Le budget en résumé\u00a0: ce qui est prévu face à chaque plafond, et ce que reçoit chaque année, partenaire, lot de travail et catégorie.",
  "A table with a heading row: what, planned, cap, share, bar, status.":
    "Un tableau avec une ligne d’en-têtes\u00a0: élément, prévu, plafond, part, comparaison, statut.",
  "What a country is in a call: Member State, associated, or outside; with an action also the role it may have.":
    "Ce qu’est un pays dans un appel\u00a0: État membre, associé ou hors programme\u00a0; avec une action, aussi le rôle qu’il peut avoir.",
  "The standing in words.": "Le statut du pays, en toutes lettres.",
  "The country's name in any supported language, or its code.":
    "Le nom du pays dans l’une des langues disponibles, ou son code.",
  "Which actions of a call these partners could apply to, and what is missing for the others.":
    "À quelles actions d’un appel ces partenaires pourraient candidater, et ce qui manque pour les autres.",
  "A table with a heading row: action, status, what is missing. What fits stands first.":
    "Un tableau avec une ligne d’en-têtes\u00a0: action, statut, ce qui manque. Ce qui convient vient d’abord.",
  "A unit cost of the Guide in euro: of a day, a month, a meeting, a participant. Ranges give one rate per row.":
    "Un coût unitaire du guide en euros\u00a0: pour un jour, un mois, une réunion, un participant. Une plage donne un tarif par ligne.",
  "The rate in euro. ERASMUS_SOURCE says where it was read, and whether anybody has confirmed it.":
    "Le tarif en euros. ERASMUS_SOURCE dit où il a été lu, et si quelqu’un l’a confirmé.",
  "What is paid: a budget category or unit cost, in any supported language.":
    "Ce qui est payé\u00a0: une catégorie de budget ou un coût unitaire, dans l’une des langues disponibles.",
  "The organisation's country; empty where the rate is the same everywhere.":
    "Le pays de l’organisation\u00a0; vide si le tarif est partout le même.",
  "What else the rate depends on: staff category, role, staff or learners, local or foreign, or kilometres.":
    "Ce dont le tarif dépend aussi\u00a0: catégorie de personnel, rôle, personnel ou apprenants, locaux ou étrangers, ou kilomètres.",
  "What the Guide pays for a participant's journey there and back, in euro. Ranges give one amount per row.":
    "Ce que le guide paie pour le voyage aller-retour d’un participant, en euros. Une plage donne un montant par ligne.",
  "Euro per participant; 0 below the shortest distance that is paid.":
    "Euros par participant\u00a0; 0 en dessous de la plus courte distance payée.",
  "Kilometres one way, as ERASMUS_DISTANCE gives them. A band begins at its first whole kilometre.":
    "Kilomètres pour un aller simple, comme les donne ERASMUS_DISTANCE. Une tranche commence à son premier kilomètre entier.",
  "Yes for green travel. Without a rate of its own, the usual one is given.":
    "Oui pour un voyage écoresponsable. S’il n’a pas de tarif propre, le tarif habituel est donné.",
  "Great-circle kilometres between two places, which decide the travel band. Ranges give one distance per row.":
    "Kilomètres à vol d’oiseau entre deux lieux, qui décident de la tranche de distance. Une plage donne une distance par ligne.",
  "Kilometres one way with two decimals, on a sphere of 6 371 km radius. Near the edge of a band the Commission's own calculator decides.":
    "Kilomètres pour un aller simple, avec deux décimales, sur une sphère de 6\u00a0371\u00a0km de rayon. Près de la limite d’une tranche, c’est le calculateur de la Commission qui décide.",
  "Latitude of the place of origin in degrees, south negative.":
    "Latitude du lieu d’origine en degrés, négative au sud.",
  "Longitude of the place of origin in degrees, west negative.":
    "Longitude du lieu d’origine en degrés, négative à l’ouest.",
  "Latitude of the venue in degrees, south negative.": "Latitude du lieu de l’activité en degrés, négative au sud.",
  "Longitude of the venue in degrees, west negative.": "Longitude du lieu de l’activité en degrés, négative à l’ouest.",
  "Until when to apply: one row per deadline, in Brussels time, and whether the round is optional.":
    "Jusqu’à quand candidater\u00a0: une ligne par date limite, à l’heure de Bruxelles, en précisant si la session est facultative.",
  "A table with a heading row: deadline, round, when projects start, for which fields, source.":
    "Un tableau avec une ligne d’en-têtes\u00a0: date limite, session, début des projets, pour quels domaines, source.",
  "The deadline as a date, or the day so many days before it.":
    "La date limite comme date, ou le jour situé tant de jours avant.",
  "A date in Brussels time, of the first round that is certain; give the cell a date format. Empty while no deadline is known.":
    "Une date à l’heure de Bruxelles, de la première session certaine\u00a0; donnez à la cellule un format de date. Vide tant qu’aucune date limite n’est connue.",
  "How many days before the deadline.": "Combien de jours avant la date limite.",
  "How each step of the Preparation tab stands.": "Où en est chaque étape de l’onglet Préparation.",
  "A column of statuses with its heading: done, late, due this week, waiting for another step, or the days left.":
    "Une colonne de statuts avec son en-tête\u00a0: fait, en retard, à faire cette semaine, attend une autre étape, ou les jours restants.",
  "The table of steps with its heading row.": "Le tableau des étapes avec sa ligne d’en-têtes.",
  "The day to look from, without it today; Google refuses TODAY() here.":
    "Le jour de référence, sinon aujourd’hui\u00a0; Google refuse ici AUJOURDHUI().",
  "Where the Guide says so: of one rule, or of every rule of the action as a table.":
    "Où le guide le dit\u00a0: pour une règle, ou pour toutes les règles de l’action en tableau.",
  "Document and page; without a rule a table of checks and sources.":
    "Document et page\u00a0; sans règle, un tableau des contrôles et des sources.",
  "A check as the report calls it, such as Duration, or a rule, parameter or requirement.":
    "Un contrôle tel que le rapport le nomme, par exemple Durée, ou une règle, un paramètre ou une exigence.",
} satisfies Dictionary;
