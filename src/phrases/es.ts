// What the texts of the data are called in Spanish: words of the sheet, types, steps, questions, notes on countries.
import type { Dictionary } from "./phrases.ts";

export const es = {
  Status: "Estado",
  "Follows your row. Nothing to type": "Sigue a su fila. Nada que escribir",
  Partners: "Socios",
  Organisation: "Organización",
  "One row per organisation, not per faculty": "Una fila por organización, no por facultad",
  Country: "País",
  "Where it is established. Name or code": "Dónde está establecida. Nombre o código",
  Type: "Tipo",
  "Choose the nearest; a rule may ask for universities or enterprises":
    "Elija el más próximo; una regla puede exigir universidades o empresas",
  Role: "Función",
  "Exactly one coordinator. Associated partners get no EU money":
    "Exactamente un coordinador. Los socios asociados no reciben fondos de la UE",
  "OID or PIC": "OID o PIC",
  "E and 8 digits, or 9 digits. The status says which one your agency needs":
    "E y 8 cifras, o 9 cifras. El estado dice cuál necesita su agencia",
  ECHE: "ECHE",
  "Erasmus Charter for Higher Education. Every university from an EU or associated country needs one":
    "Carta Erasmus de Educación Superior. Toda universidad de un Estado miembro de la UE o de un país asociado la necesita",
  Established: "Creación",
  "Coordinator only: founded at least 2 years before the deadline":
    "Solo el coordinador: creado al menos 2 años antes del plazo",
  "Added value": "Valor añadido",
  "Partners from outside the EU and associated countries: what only they can bring":
    "Socios de fuera de la UE y de los países asociados: lo que solo ellos pueden aportar",
  "ECHE code": "Código ECHE",
  "The Erasmus code, such as S NORRVIK01, or the charter’s number":
    "El código Erasmus, por ejemplo S NORRVIK01, o el número de la carta",
  Mandate: "Mandato",
  "The day the signed mandate or accession form came, or yes":
    "El día en que llegó el mandato firmado o el formulario de adhesión, o sí",
  "Declaration on honour": "Declaración responsable",
  "The day the signed declaration came, or yes": "El día en que llegó la declaración firmada, o sí",
  "Legal representative": "Representante legal",
  "Who signs for the organisation": "Quién firma por la organización",
  Contact: "Contacto",
  "Whom to write to": "A quién escribir",
  Budget: "Presupuesto",
  Partner: "Socio",
  "Who spends it": "Quién lo gasta",
  "Work package": "Paquete de trabajo",
  "Its id on the Work packages tab, such as WP1": "Su identificador en la pestaña Paquetes de trabajo, por ejemplo WP1",
  Category: "Categoría",
  "What kind of cost it is": "De qué tipo de coste se trata",
  Year: "Año",
  "Project year, not calendar year": "Año del proyecto, no año natural",
  Quantity: "Cantidad",
  "Leave empty if you know the amount": "Déjelo vacío si conoce el importe",
  "Rate, euro": "Tarifa, euros",
  "Euro per unit. Leave empty if you know the amount": "Euros por unidad. Déjelo vacío si conoce el importe",
  "Amount, euro": "Importe, euros",
  "Typed amounts are never overwritten": "Los importes escritos nunca se sobrescriben",
  Note: "Nota",
  Yours: "Para usted",
  "Staff or participants": "Personal o participantes",
  "What the unit cost depends on: manager, teacher, technician or administration; staff or learners; local or foreign participants":
    "De lo que depende el coste unitario: directivo, profesor, técnico o personal administrativo; personal o alumnos; participantes locales o extranjeros",
  "Distance, km": "Distancia, km",
  "One way, of a journey": "Solo ida de un viaje",
  "Days each": "Días por persona",
  "Of each stay, travel days included; the quantity is then how many stay":
    "De cada estancia, días de viaje incluidos; la cantidad es entonces el número de personas",
  "The country whose unit cost applies": "El país cuyo coste unitario se aplica",
  "Work packages": "Paquetes de trabajo",
  WP: "PT",
  "WP1 is project management": "WP1 es la gestión del proyecto",
  Title: "Título",
  "What the work package is about": "De qué trata el paquete de trabajo",
  Lead: "Responsable",
  "The partner that leads it": "El socio que lo dirige",
  "Start month": "Mes de inicio",
  "Month 1 is the first month of the project": "El mes 1 es el primer mes del proyecto",
  "End month": "Mes de fin",
  Project: "Proyecto",
  "For your own use": "Para su propio uso",
  Action: "Acción",
  "Official title or code, for example KA220-HED": "Título oficial o código, por ejemplo KA220-HED",
  "Field or lot": "Ámbito o lote",
  "Decides where to apply, and some rules": "Decide dónde se presenta la solicitud y algunas reglas",
  Call: "Convocatoria",
  "The year on the Programme Guide you follow": "El año de la guía del programa que sigue",
  Start: "Inicio",
  "The first day of the project": "El primer día del proyecto",
  Months: "Meses",
  "How long the project lasts": "Cuánto dura el proyecto",
  "EU grant, euro": "Subvención de la UE, euros",
  "What you ask the EU for": "Lo que se solicita a la UE",
  "Total cost, euro": "Coste total, euros",
  "What the project really costs": "Lo que el proyecto cuesta realmente",
  Deadline: "Fecha límite",
  "Brussels time. Calculated; type your own over it": "Hora de Bruselas. Se calcula; puede escribir la suya encima",
  Verdict: "Resultado",
  "What the checks come to. Calculated": "A lo que llegan las comprobaciones. Se calcula",
  Preparation: "Preparación",
  Step: "Paso",
  "Change, add and sort as you like": "Cambie, añada y ordene como quiera",
  Who: "Quién",
  "Who sees to it": "Quién se encarga",
  Due: "Vence",
  "Counted back from the deadline. Type over a date and it stays yours":
    "Se cuenta hacia atrás desde el plazo. Escriba una fecha encima y será la suya",
  Done: "Hecho",
  "The day it was done, or yes": "El día en que se hizo, o sí",
  "Waits for": "Espera a",
  "The step that must be done before, as it is written": "El paso que debe estar hecho antes, tal como está escrito",
  "Lump sum, euro": "Tanto alzado, euros",
  What: "Dato",
  "Your plan": "Su plan",
  Checks: "Comprobaciones",
  Summary: "Resumen",

  yes: "sí",
  no: "no",
  "not needed": "no hace falta",

  "Higher education institution": "Institución de educación superior",
  School: "Centro escolar",
  "School authority": "Autoridad escolar",
  "VET provider": "Proveedor de EFP",
  "Adult education provider": "Proveedor de educación de personas adultas",
  "Teacher education provider": "Proveedor de formación del profesorado",
  Enterprise: "Empresa",
  Consultancy: "Consultora",
  "Social partner or chamber": "Interlocutor social o cámara",
  "Research organisation": "Organismo de investigación",
  "Public authority": "Autoridad pública",
  Ministry: "Ministerio",
  "Organisation of higher education institutions": "Organización de instituciones de educación superior",
  "Venture capital investor": "Inversor de capital riesgo",
  "NGO or association": "ONG o asociación",
  "European NGO": "ONG europea",
  "Youth organisation": "Organización juvenil",
  "Sport organisation": "Organización deportiva",
  "Informal group of young people": "Grupo informal de jóvenes",
  Individual: "Persona física",
  "Other organisation": "Otra organización",

  "Association from 2027 was agreed (negotiations closed in December 2025); its formal adoption has not been seen.":
    "La asociación a partir de 2027 está acordada (las negociaciones se cerraron en diciembre de 2025); no se ha visto su adopción formal.",
  "The agreement signed on 10 November 2025 allows association from 2027; the money of its parliament and the accreditation of Movetia were still missing, and their completion has not been seen.":
    "El acuerdo firmado el 10\u00a0de\u00a0noviembre de 2025 permite la asociación a partir de 2027; faltaban aún los fondos del parlamento y la acreditación de Movetia, y no se ha visto que se hayan completado.",

  "the coordinator": "el coordinador",
  "a local or regional school authority or a school coordination body":
    "una autoridad escolar local o regional o un organismo de coordinación escolar",
  "Is every partner that is no school and no school authority an association of teachers, school leaders, staff or parents, or another stakeholder in school education?":
    "¿Es cada socio que no es centro ni autoridad escolar una asociación de profesores, directores, personal o padres, u otra parte interesada en la educación escolar?",
  "Is every school and school authority among those that its National Authority has declared eligible?":
    "¿Está cada centro y cada autoridad escolar entre los que su autoridad nacional ha declarado admisibles?",
  "Does the project carry out at least three of the tasks, with at least one from each of the two categories?":
    "¿Realiza el proyecto al menos tres de las tareas, con al menos una de cada una de las dos categorías?",
  "Is one work package for planning the project’s long-term impact?":
    "¿Hay un paquete de trabajo para planificar el impacto a largo plazo del proyecto?",

  "local or regional sport clubs": ["club deportivo local o regional", "clubes deportivos locales o regionales"],

  "Multiplier events are paid only beside intellectual outputs: which output do they spread?":
    "Los eventos multiplicadores solo se financian junto a productos intelectuales: ¿qué producto difunden?",

  "does one of its organisations work with or for young people outside formal settings, so that it is a youth organisation?":
    "¿trabaja alguna de sus organizaciones con o para jóvenes fuera del ámbito formal, de modo que sea una organización juvenil?",
  "higher education institutions or youth organisations from Member States or associated countries": [
    "institución de educación superior u organización juvenil de un Estado miembro o país asociado",
    "instituciones de educación superior u organizaciones juveniles de Estados miembros o países asociados",
  ],
  "organisations that may be youth organisations": [
    "organización que puede ser una organización juvenil",
    "organizaciones que pueden ser organizaciones juveniles",
  ],
  "higher education institutions or youth organisations from eligible third countries": [
    "institución de educación superior u organización juvenil de un tercer país admitido",
    "instituciones de educación superior u organizaciones juveniles de terceros países admitidos",
  ],
  "a higher education institution or a youth organisation":
    "una institución de educación superior o una organización juvenil",
  "Are all applicants active in higher education or youth, and at least 6 of them independent of each other?":
    "¿Trabajan todos los solicitantes en educación superior o juventud, y son al menos 6 de ellos independientes entre sí?",
  "Do all activities take place in the countries of the participating organisations?":
    "¿Tienen lugar todas las actividades en los países de las organizaciones participantes?",
  "Are the participants 13 to 30 years old and living in the countries of the project?":
    "¿Tienen los participantes entre 13 y 30\u00a0años y viven en los países del proyecto?",
  "Are the participants 13 to 30 years old, based in the countries of the project, and is there consent for those under 18?":
    "¿Tienen los participantes entre 13 y 30\u00a0años, residen en los países del proyecto, y hay consentimiento para los menores de 18?",
  "Are the exchanges mainly live, moderated by trained facilitators, safe for the participants, and is what they learn recognised?":
    "¿Son los intercambios sobre todo en directo, con moderadores formados y seguros para los participantes, y se reconoce lo que aprenden?",

  "organisations from eligible third countries": [
    "organización de un tercer país admitido",
    "organizaciones de terceros países admitidos",
  ],
  "higher education institutions": ["institución de educación superior", "instituciones de educación superior"],
  "organisations from Regions 1, 10 or 11 in a national project": [
    "organización de las regiones 1, 10 u 11 en un proyecto nacional",
    "organizaciones de las regiones 1, 10 u 11 en un proyecto nacional",
  ],
  "are there fewer than 5 recognised higher education institutions, or has one of them more than half of all students?":
    "¿hay menos de 5 instituciones de educación superior reconocidas, o tiene una de ellas más de la mitad de todos los estudiantes?",
  "national authorities for higher education (ministries)": [
    "autoridad nacional de educación superior (ministerio)",
    "autoridades nacionales de educación superior (ministerios)",
  ],
  "public authorities": ["autoridad pública", "autoridades públicas"],
  "is the public authority the national one that is responsible for higher education?":
    "¿es la autoridad pública la autoridad nacional responsable de la educación superior?",
  "national authorities of Moldova (ministries)": [
    "autoridad nacional de Moldavia (ministerio)",
    "autoridades nacionales de Moldavia (ministerios)",
  ],
  "public authorities of Moldova": ["autoridad pública de Moldavia", "autoridades públicas de Moldavia"],
  "higher education institutions from Moldova": [
    "institución de educación superior de Moldavia",
    "instituciones de educación superior de Moldavia",
  ],
  "higher education institutions from Partner Countries": [
    "institución de educación superior de un país asociado (no del programa)",
    "instituciones de educación superior de países asociados (no del programa)",
  ],
  "organisations from Latin America": ["organización de América Latina", "organizaciones de América Latina"],
  "a higher education institution or an organisation of such institutions":
    "una institución de educación superior o una organización de tales instituciones",
  "organisations that are no higher education institutions in third countries":
    "organizaciones de terceros países que no son instituciones de educación superior",
  "Is the Moldovan public authority the national one for higher education, European or foreign affairs?":
    "¿Es la autoridad pública moldava la autoridad nacional de educación superior, asuntos europeos o asuntos exteriores?",
  "Are all higher education institutions from third countries recognised by their authorities, with full study programmes at tertiary level (ISCED 5 or above)?":
    "¿Están todas las instituciones de educación superior de terceros países reconocidas por sus autoridades, con programas completos de nivel terciario (CINE 5 o superior)?",
  "Is the project in line with the Global Gateway priorities of its third countries?":
    "¿Se ajusta el proyecto a las prioridades de Global Gateway para sus terceros países?",
  "Is all equipment bought at least 12 months before the end of the project?":
    "¿Se compran todos los equipos al menos 12\u00a0meses antes del fin del proyecto?",

  "enterprises, other employers or sector organisations": [
    "empresa, otro empleador u organización sectorial",
    "empresas, otros empleadores u organizaciones sectoriales",
  ],
  "organisations that may be employers": [
    "organización que puede ser empleadora",
    "organizaciones que pueden ser empleadoras",
  ],
  "is one of its organisations an employer or a body that represents a sector?":
    "¿es alguna de sus organizaciones un empleador o un organismo que representa a un sector?",
  "organisations from EU Member States": [
    "organización de un Estado miembro de la UE",
    "organizaciones de Estados miembros de la UE",
  ],
  "Does the project have activities of each of the three clusters?":
    "¿Tiene el proyecto actividades de cada uno de los tres grupos?",
  "If learners are at EQF levels 6 to 8: are there also learners at one of levels 3 to 5, and work-based learning?":
    "Si hay alumnos de los niveles 6 a 8 del MEC: ¿los hay también de alguno de los niveles 3 a 5, y aprendizaje en el trabajo?",
  "Does the project have at least 4 activities of cluster 1, 3 of cluster 2 and 2 of cluster 3?":
    "¿Tiene el proyecto al menos 4 actividades del grupo 1, 3 del grupo 2 y 2 del grupo 3?",
  "Is the main focus on EQF levels 3 to 5, and not only on learners at levels 6 to 8?":
    "¿Se centra sobre todo en los niveles 3 a 5 del MEC, y no solo en alumnos de los niveles 6 a 8?",
  "Does the project design a long-term action plan for the roll-out after its end?":
    "¿Elabora el proyecto un plan de acción a largo plazo para el despliegue tras su fin?",
  "Does the budget cover a yearly meeting of all Centres, with one person from each full partner?":
    "¿Cubre el presupuesto una reunión anual de todos los centros, con una persona de cada socio de pleno derecho?",
  "Do all activities take place in countries that may take part in this action?":
    "¿Tienen lugar todas las actividades en países que pueden participar en esta acción?",

  "organisations beside the applicant that are no associated partners": [
    "organización, aparte del solicitante, que no es socio asociado",
    "organizaciones, aparte del solicitante, que no son socios asociados",
  ],
  "Does a sport event take place in each country of the consortium?":
    "¿Se celebra un acontecimiento deportivo en cada país del consorcio?",
  "Is there one single event, in the coordinator’s country or with reasons in that of a participating organisation?":
    "¿Hay un solo acontecimiento, en el país del coordinador o, con motivo, en el de una organización participante?",
  "Does the event show at least 7 different sports?": "¿Muestra el acontecimiento al menos 7 deportes distintos?",
  "Is there one single event?": "¿Hay un solo acontecimiento?",
  "Are all applicants active in the field of sport?": "¿Trabajan todos los solicitantes en el ámbito del deporte?",
  "Is one of the four objectives clearly the main one: volunteering, inclusion, fight against discrimination or healthy lifestyles?":
    "¿Es uno de los cuatro objetivos claramente el principal: voluntariado, inclusión, lucha contra la discriminación o estilos de vida saludables?",
  "Is the event something else than a competition that a federation, association or league holds regularly?":
    "¿Es el acontecimiento algo distinto de una competición que una federación, asociación o liga celebra con regularidad?",
  "Does the event take place in a Member State or an associated country?":
    "¿Se celebra el acontecimiento en un Estado miembro o país asociado?",
  "Are activities planned throughout the year after the event?":
    "¿Hay actividades previstas durante todo el año posterior al acontecimiento?",

  "a not-for-profit organisation": "una organización sin ánimo de lucro",
  "Do the activities build the capacities of sport organisations, principally in the third countries?":
    "¿Desarrollan las actividades las capacidades de organizaciones deportivas, sobre todo en los terceros países?",

  "higher education institutions that are to deliver the programme": [
    "institución de educación superior que impartirá el programa",
    "instituciones de educación superior que impartirán el programa",
  ],
  "higher education institutions from Member States or associated countries that are to deliver the programme": [
    "institución de educación superior de un Estado miembro o país asociado que impartirá el programa",
    "instituciones de educación superior de Estados miembros o países asociados que impartirán el programa",
  ],
  "higher education institutions from third countries not associated to the Programme": [
    "institución de educación superior de un tercer país no asociado al Programa",
    "instituciones de educación superior de terceros países no asociados al Programa",
  ],
  "Does the applicant offer education at master’s level (ISCED 7)?":
    "¿Ofrece el solicitante enseñanza de nivel de máster (CINE 7)?",
  "Are the joint mechanisms expected deliverables: admission, curriculum, services, promotion, management, degree policy, and drafts of the partnership and student agreements?":
    "¿Son los mecanismos conjuntos resultados previstos: admisión, plan de estudios, servicios, promoción, gestión, política de titulaciones y borradores de los acuerdos de asociación y de estudiante?",
  "Are all activities in one single work package?": "¿Están todas las actividades en un solo paquete de trabajo?",

  "organisations from Regions 1 to 3": ["organización de las regiones 1 a 3", "organizaciones de las regiones 1 a 3"],
  "organisations from Sub-Saharan Africa (Region 9)": [
    "organización de África subsahariana (región 9)",
    "organizaciones de África subsahariana (región 9)",
  ],
  "an NGO or a public body in the field of youth": "una ONG o un organismo público del ámbito de la juventud",
  "Does the coordinator work in the field of youth?": "¿Trabaja el coordinador en el ámbito de la juventud?",
  "Do the activities build the capacities of youth organisations, so that they support young people principally in the third countries?":
    "¿Desarrollan las actividades las capacidades de organizaciones juveniles, para que apoyen a los jóvenes sobre todo en los terceros países?",
  "Do all activities take place in the countries of the applicants, or with good reason in other countries that may take part?":
    "¿Tienen lugar todas las actividades en los países de los solicitantes, o con buenos motivos en otros países que pueden participar?",
  "Are mobility activities secondary to the main objectives, and do they serve them?":
    "¿Son las actividades de movilidad secundarias respecto a los objetivos principales, y los sirven?",
  "Does the project include Youth Exchanges or Youth Participation Activities, with young people from Sub-Saharan Africa and from Member States or associated countries?":
    "¿Incluye el proyecto intercambios juveniles o actividades de participación juvenil, con jóvenes de África subsahariana y de Estados miembros o países asociados?",
  "Are the young people in Youth Exchanges between 18 and 30 years old?":
    "¿Tienen los jóvenes de los intercambios juveniles entre 18 y 30\u00a0años?",
  "Does each Youth Exchange and each Youth Participation Activity have a work package of its own?":
    "¿Tiene cada intercambio juvenil y cada actividad de participación juvenil su propio paquete de trabajo?",

  "bodies with sector expertise (social partners, chambers or associations)": [
    "organismo con conocimiento del sector (interlocutor social, cámara o asociación)",
    "organismos con conocimiento del sector (interlocutores sociales, cámaras o asociaciones)",
  ],
  "organisations that may have sector expertise": [
    "organización que puede tener conocimiento del sector",
    "organizaciones que pueden tener conocimiento del sector",
  ],
  "regulators of education and training (ministries or public authorities)": [
    "organismo regulador de la educación y la formación (ministerio o autoridad pública)",
    "organismos reguladores de la educación y la formación (ministerios o autoridades públicas)",
  ],
  "organisations that may regulate education and training": [
    "organización que puede regular la educación y la formación",
    "organizaciones que pueden regular la educación y la formación",
  ],
  "does one of its organisations represent or know the sector?":
    "¿representa o conoce el sector alguna de sus organizaciones?",
  "does one of its organisations have a regulatory function for education and training?":
    "¿tiene alguna de sus organizaciones una función reguladora en la educación y la formación?",
  "If the applicant takes part in several proposals: do they address different sectors?":
    "Si el solicitante participa en varias propuestas: ¿tratan de sectores distintos?",

  "If the master’s programme is funded already, does its contract end next year at the latest, and does only one edition start in each academic year?":
    "Si el programa de máster ya está financiado, ¿termina su contrato a más tardar el próximo año, y empieza una sola edición en cada curso académico?",
  "Does the project have at least 4 editions of the master’s programme?":
    "¿Tiene el proyecto al menos 4 ediciones del programa de máster?",
  "Does the grant count 1,400 euro a month for each of at most 60 scholarships, beside those for targeted regions?":
    "¿Cuenta la subvención 1400\u00a0euros al mes por cada una de un máximo de 60 becas, aparte de las de regiones específicas?",
  "Do at most 10% of the scholarships go to students of the same nationality?":
    "¿Va como máximo el 10\u00a0% de las becas a estudiantes de la misma nacionalidad?",
  "Have all full partner universities met the external quality assurance of their countries for the joint programme: by the European Approach, or an accreditation of the programme or of each national part?":
    "¿Han superado todas las universidades socias de pleno derecho la garantía externa de la calidad de sus países para el programa conjunto: por el enfoque europeo, o con una acreditación del programa o de cada parte nacional?",
  "If the master’s programme is funded already, does its contract end in 2027 at the latest (selected in 2021: before 31 March 2028), and do no two editions with different grants start in the same academic year?":
    "Si el programa de máster ya está financiado, ¿termina su contrato a más tardar en 2027 (seleccionado en 2021: antes del 31\u00a0de\u00a0marzo de 2028), y no empiezan en el mismo curso académico dos ediciones con subvenciones distintas?",
  "Do all full partner universities award master’s degrees, and do graduates get a joint degree or several degrees from universities in at least two countries, one of them a Member State or associated country?":
    "¿Otorgan todas las universidades socias de pleno derecho títulos de máster, y reciben los titulados un título conjunto o varios de universidades de al menos dos países, uno de ellos Estado miembro o país asociado?",
  "Do all students spend at least two study periods of 30 ECTS credits in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "¿Pasan todos los estudiantes al menos dos períodos de estudio de 30\u00a0créditos ECTS en dos países distintos del suyo, uno de ellos Estado miembro o país asociado, y ninguno en línea?",
  "Do all students spend at least two study periods of 30 ECTS credits (in exceptional cases 20) in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "¿Pasan todos los estudiantes al menos dos períodos de estudio de 30\u00a0créditos ECTS (en casos excepcionales 20) en dos países distintos del suyo, uno de ellos Estado miembro o país asociado, y ninguno en línea?",
  "Is a draft Partnership Agreement part of the application, in which universities from third countries commit to the principles of the charter?":
    "¿Incluye la solicitud un borrador del acuerdo de asociación en el que las universidades de terceros países se comprometen con los principios de la carta?",
  "Do the first students begin no later than the academic year after the selection?":
    "¿Empiezan los primeros estudiantes a más tardar en el curso académico siguiente a la selección?",
  "Does the grant count at most 750 euro a month for each of 100 students and 1,400 for each of 50 scholarships, beside students from targeted regions?":
    "¿Cuenta la subvención como máximo 750\u00a0euros al mes por cada uno de 100 estudiantes y 1400 por cada una de 50 becas, aparte de los estudiantes de regiones específicas?",
  "Do applicants pay no application fee, and students with a scholarship no tuition fee?":
    "¿Están los aspirantes exentos de tasas de solicitud, y los estudiantes con beca exentos de matrícula?",

  "If the project answers priority 7: does it consist of members of a partnership of the Pact for Skills, coordinated by the organisation that coordinates that partnership?":
    "Si el proyecto responde a la prioridad 7: ¿lo forman miembros de una asociación del Pacto por las Capacidades, y lo coordina la organización que coordina esa asociación?",

  "Are all associated partners from Member States or associated countries, or academic ones from the Western Balkans or the European Higher Education Area?":
    "¿Son todos los socios asociados de Estados miembros o países asociados, o académicos de los Balcanes Occidentales o del Espacio Europeo de Educación Superior?",
  "Does the proposal address exactly one topic of the call?":
    "¿Trata la propuesta exactamente un tema de la convocatoria?",

  "VET providers at secondary education level": [
    "proveedor de EFP de nivel secundario",
    "proveedores de EFP de nivel secundario",
  ],
  schools: ["centro escolar", "centros escolares"],
  "Is one of the schools a VET provider at secondary education level?":
    "¿Es alguno de los centros escolares un proveedor de EFP de nivel secundario?",
  "Are all partners active in VET or in the labour market?":
    "¿Trabajan todos los socios en la EFP o en el mercado laboral?",
  "Are all applicants active in VET or in the labour market?":
    "¿Trabajan todos los solicitantes en la EFP o en el mercado laboral?",
  "Is the coordinator, which is no VET provider, active in VET?":
    "¿Trabaja en la EFP el coordinador, que no es proveedor de EFP?",
  "Do the activities build the capacities of VET organisations, principally in the third countries?":
    "¿Desarrollan las actividades las capacidades de organizaciones de EFP, sobre todo en los terceros países?",
  "If partner countries of the European Training Foundation take part, does the proposal answer the recommendations of the Torino process country reports?":
    "Si participan países socios de la Fundación Europea de Formación, ¿responde la propuesta a las recomendaciones de los informes por país del proceso de Turín?",

  "pre-primary schools or providers of higher vocational education": [
    "centro de preescolar o proveedor de formación profesional superior",
    "centros de preescolar o proveedores de formación profesional superior",
  ],
  "schools or VET providers": ["centro escolar o proveedor de EFP", "centros escolares o proveedores de EFP"],
  "higher education institutions that train teachers": [
    "institución de educación superior que forma a profesores",
    "instituciones de educación superior que forman a profesores",
  ],
  "higher education institutions from India": [
    "institución de educación superior de la India",
    "instituciones de educación superior de la India",
  ],
  "Does each third party get at most 60,000 euro, and does the application say why the support is needed, how it is managed and for which activities?":
    "¿Recibe cada tercero como máximo 60.000\u00a0euros, y dice la solicitud por qué hace falta la ayuda, cómo se gestiona y para qué actividades?",
  "Do the higher education institutions train teachers of schools or VET providers (ISCED 1 to 4)?":
    "¿Forman las instituciones de educación superior a profesores de centros escolares o de EFP (CINE 1 a 4)?",
  "Do all schools and VET providers teach at ISCED levels 1 to 4, from primary school to VET after secondary school?":
    "¿Enseñan todos los centros escolares y proveedores de EFP en los niveles CINE 1 a 4, de la primaria a la EFP postsecundaria?",
  "Are none of the applicants institutions that the Erasmus+ Regulation itself names for support, such as the European University Institute?":
    "¿Es cierto que ninguno de los solicitantes es una institución a la que el propio Reglamento Erasmus+ asigna ayuda, como el Instituto Universitario Europeo?",

  "Does the European NGO have statutory branches, active in education, training or youth, so that with its secretariat it stands in at least nine Member States and associated countries?":
    "¿Tiene la ONG europea filiales estatutarias, activas en educación, formación o juventud, de modo que con su secretaría esté en al menos nueve Estados miembros y países asociados?",

  "providers of teacher education or universities": [
    "proveedor de formación del profesorado o universidad",
    "proveedores de formación del profesorado o universidades",
  ],
  "practice or training schools": [
    "centro escolar de prácticas o de formación",
    "centros escolares de prácticas o de formación",
  ],
  "practice or training schools, which may be associated": [
    "centro escolar de prácticas o de formación, que puede ser asociado",
    "centros escolares de prácticas o de formación, que pueden ser asociados",
  ],
  "organisations that may have a practice school": [
    "organización que puede tener un centro de prácticas",
    "organizaciones que pueden tener un centro de prácticas",
  ],
  "does one of them take part with its practice or training school?":
    "¿participa alguna de ellas con su centro de prácticas o de formación?",
  "Are two partners from two countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "¿Imparten dos socios de dos países formación inicial del profesorado, y al menos uno desarrollo profesional continuo?",
  "Are four partners from three countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "¿Imparten cuatro socios de tres países formación inicial del profesorado, y al menos uno desarrollo profesional continuo?",

  "labour market actors (enterprises, venture capital firms, chambers, trade unions or associations)": [
    "agente del mercado laboral (empresa, firma de capital riesgo, cámara, sindicato o asociación)",
    "agentes del mercado laboral (empresas, firmas de capital riesgo, cámaras, sindicatos o asociaciones)",
  ],
  "Does the project address exactly one of the 14 industrial ecosystems?":
    "¿Trata el proyecto exactamente uno de los 14 ecosistemas industriales?",
  "Are members of a large-scale partnership of the Pact for Skills behind the proposal?":
    "¿Están detrás de la propuesta miembros de una asociación a gran escala del Pacto por las Capacidades?",
  "Does the project have at least one of the activities that the Guide lists for Lot 1?":
    "¿Tiene el proyecto al menos una de las actividades que la guía enumera para el lote 1?",
  "If a Blueprint project or an EU Skills Academy works in this ecosystem: are your fields clearly different from theirs?":
    "Si un proyecto del Plan General (Blueprint) o una academia de capacidades de la UE trabaja en este ecosistema: ¿son los ámbitos de su proyecto claramente distintos?",
  "Does the project have at least one of the activities that the Guide lists for Lot 3?":
    "¿Tiene el proyecto al menos una de las actividades que la guía enumera para el lote 3?",

  "each applicant": "cada solicitante",
  "a not-for-profit NGO or a public body": "una ONG sin ánimo de lucro o un organismo público",
  "a not-for-profit organisation or a public body": "una organización sin ánimo de lucro o un organismo público",
  "Do the NGOs and public bodies that apply work in the field of youth?":
    "¿Trabajan en el ámbito de la juventud las ONG y los organismos públicos solicitantes?",
  "Does the project support at least one of the specific objectives of the action?":
    "¿Apoya el proyecto al menos uno de los objetivos específicos de la acción?",
  "Are mobility activities, if there are any, clearly justified by the objectives and by value for money?":
    "¿Están las actividades de movilidad, si las hay, claramente justificadas por los objetivos y por su relación calidad-precio?",
  "Do all activities take place in Member States or associated countries?":
    "¿Tienen lugar todas las actividades en Estados miembros o países asociados?",
  "Do young people set up joint projects with the support to third parties, at most 60 000 euro each, given in open and published calls of at least two months?":
    "¿Crean los jóvenes proyectos conjuntos con la ayuda a terceros, como máximo 60.000\u00a0euros cada uno, concedida en convocatorias abiertas y publicadas de al menos dos meses?",

  "Activities take place in the countries of the organisations that take part.":
    "Las actividades tienen lugar en los países de las organizaciones participantes.",
  "Activities take place in the countries of the organisations that take part, or if justified at a seat of an EU institution.":
    "Las actividades tienen lugar en los países de las organizaciones participantes o, si se justifica, en la sede de una institución de la UE.",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution together with it, and in any Member State or associated country to share results.":
    "Las actividades tienen lugar en los países de las organizaciones participantes. Si se justifica, también en la sede de una institución de la UE en colaboración con ella, y en cualquier Estado miembro o país asociado para difundir resultados.",
  "Activities take place in the countries of full or associated partners. If justified, also at a seat of an EU institution, and in any country that may take part to share results.":
    "Las actividades tienen lugar en los países de los socios de pleno derecho o asociados. Si se justifica, también en la sede de una institución de la UE, y en cualquier país que pueda participar para difundir resultados.",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution, and at international conferences in further countries to share results.":
    "Las actividades tienen lugar en los países de las organizaciones participantes. Si se justifica, también en la sede de una institución de la UE, y en conferencias internacionales en otros países para difundir resultados.",

  "This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.":
    "Esta denominación se entiende sin perjuicio de las posiciones sobre el estatuto y está en consonancia con la Resolución 1244 del Consejo de Seguridad de las Naciones Unidas y con la Opinión de la CIJ sobre la declaración de independencia de Kosovo.",
  "This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.":
    "Esta denominación no se interpretará como el reconocimiento de un Estado de Palestina y se entiende sin perjuicio de la posición de cada Estado miembro sobre esta cuestión.",
  "Georgian authorities are not eligible under any action: central government, local authorities, agencies and state-owned enterprises. Other organisations from Georgia are.":
    "Las autoridades georgianas no se admiten en ninguna acción: gobierno central, autoridades locales, agencias y empresas públicas. Las demás organizaciones de Georgia sí.",
  "The EU has stopped engaging with public bodies and state-owned enterprises of Belarus; it goes on working with non-state, local and regional actors. Several actions exclude organisations from Belarus altogether.":
    "La UE ha dejado de cooperar con los organismos públicos y las empresas estatales de Bielorrusia; sigue trabajando con actores no estatales, locales y regionales. Varias acciones excluyen por completo a las organizaciones de Bielorrusia.",
  "Organisations established in Russia, or owned for more than half by such an organisation, may only take part if the call permits it and the granting authority makes an exception for mobility and people-to-people contacts (Regulation 833/2014, Article 5l).":
    "Las organizaciones establecidas en Rusia, o propiedad en más de la mitad de una organización así, solo pueden participar si la convocatoria lo permite y la autoridad que concede la subvención hace una excepción para la movilidad y los contactos entre personas (Reglamento 833/2014, artículo\u00a05\u00a0terdecies).",
  "The eligibility criteria of Commission notice 2013/C-205/05 on the territories occupied by Israel since June 1967 apply.":
    "Se aplican los criterios de la Comunicación 2013/C-205/05 de la Comisión sobre los territorios ocupados por Israel desde junio de 1967.",
  "Public interest trusts under Hungarian Act IX of 2021, and what they maintain, among them universities, may apply but get no grant (Decision (EU) 2022/2506). The Guide 2026 does not mention it: ask the agency whether it still holds.":
    "Los fideicomisos de interés público según la Ley IX de 2021 de Hungría, y lo que sostienen, entre ello universidades, pueden presentar solicitudes pero no reciben subvención [Decisión (UE) 2022/2506]. La guía de 2026 no lo menciona: pregunte a la agencia si sigue vigente.",

  Coordinator: "Coordinador",
  Affiliated: "Afiliado",
  Associated: "Asociado",

  Manager: "Directivo",
  "Teacher or researcher": "Profesor o investigador",
  Technician: "Técnico",
  Administration: "Personal administrativo",
  Staff: "Personal",
  Learners: "Alumnos",
  "Local participants": "Participantes locales",
  "Foreign participants": "Participantes extranjeros",

  "Every partner": "Cada socio",
  "Programme Guide 2026, Part C": "Guía del programa de 2026, parte C",
  "Register every organisation and get its OID": "Registrar cada organización y obtener su OID",
  "Register every organisation and get its PIC": "Registrar cada organización y obtener su PIC",
  "Identification Form of every organisation, bank details of the coordinator":
    "Formulario de identificación de cada organización, datos bancarios del coordinador",
  "Consent of every partner to use its OID": "Consentimiento de cada socio para usar su OID",
  "Check admissibility, eligibility, exclusion, selection and award criteria":
    "Comprobar los criterios de admisibilidad, subvencionabilidad, exclusión, selección y concesión",
  "Check the financial conditions": "Comprobar las condiciones financieras",
  "Write Part B within its page limit": "Redactar la parte B dentro de su límite de páginas",
  "Project abstract in English": "Resumen del proyecto en inglés",
  "Above €60,000, recommended: lists of publications and of projects of the past four years":
    "Por encima de 60.000\u00a0€, recomendado: listas de publicaciones y de proyectos de los últimos cuatro años",
  "Accession and Declaration on Honour Form of every partner":
    "Formulario de adhesión y declaración responsable de cada socio",
  "Declaration on Honour of every partner": "Declaración responsable de cada socio",
  "Declaration on Honour, signed by the coordinator": "Declaración responsable, firmada por el coordinador",
  "Submit the application, to one agency only": "Presentar la solicitud, a una sola agencia",

  "Project leader": "Jefe de proyecto",
  "KTH’s preparation process": "Proceso de preparación de KTH",
  "Internal support from your school": "Apoyo interno de su facultad",
  "Project abstract and School approval": "Resumen del proyecto y visto bueno de la facultad",
  "Contact the international office": "Contactar con la oficina internacional",
  "Collect mandates from partners": "Reunir los mandatos de los socios",
  "Final draft to the international office": "Borrador final a la oficina internacional",
  "Mandates and Declaration of Honour to the signatory": "Mandatos y declaración responsable al firmante",
  "Submit one application, to one National Agency": "Presentar una solicitud, a una agencia nacional",

  "Your own steps": "Sus propios pasos",
  "Submit the application": "Presentar la solicitud",

  "Does the project address a horizontal priority or a priority of its field?":
    "¿Responde el proyecto a una prioridad horizontal o a una prioridad de su ámbito?",
  "Does the project address exactly one priority, horizontal or specific?":
    "¿Responde el proyecto exactamente a una prioridad, horizontal o específica?",
  "Are all core activities done by the partners themselves, and not subcontracted?":
    "¿Hacen los propios socios todas las actividades principales, sin subcontratarlas?",

  "Project management and implementation": "Gestión y ejecución del proyecto",
  "Transnational project meetings": "Reuniones transnacionales de proyecto",
  "Work on intellectual outputs": "Trabajo en productos intelectuales",
  "Work on project results": "Trabajo en resultados del proyecto",
  "Days of work": "Días de trabajo",
  "Multiplier events": "Eventos multiplicadores",
  Travel: "Viajes",
  "Individual support": "Apoyo individual",
  "Linguistic support": "Apoyo lingüístico",
  "Exceptional costs": "Costes excepcionales",
  "Special needs support": "Apoyo a necesidades especiales",
  "Months of enrolled students": "Meses de estudiantes matriculados",
  "Months of scholarships": "Meses de beca",

  fields: ["ámbito", "ámbitos"],
  lots: ["lote", "lotes"],
  strands: ["capítulo", "capítulos"],
  "types of project": ["tipo de proyecto", "tipos de proyecto"],
  "types of event": ["tipo de acontecimiento", "tipos de acontecimiento"],
  "types of network": ["tipo de red", "tipos de red"],
  regions: ["región", "regiones"],
  "programme lengths": ["duración del programa", "duraciones del programa"],
  "Higher education": "Educación superior",
  "School education": "Educación escolar",
  "Vocational education and training": "Educación y formación profesionales",
  "Adult education": "Educación de personas adultas",
  Youth: "Juventud",
  Sport: "Deporte",
  "European NGOs, education and training": "ONG europeas, educación y formación",
  "European NGOs, youth": "ONG europeas, juventud",
  "Lot 1: Education and Enterprises": "Lote 1: educación y empresas",
  "Lot 2: Sectoral Cooperation on Skills (Blueprint)": "Lote 2: cooperación sectorial sobre capacidades (Plan General)",
  "Lot 3: STEM Skills Foundries": "Lote 3: capacidades CTIM (STEM Skills Foundries)",
  "Strand 1: access to cooperation": "Capítulo 1: acceso a la cooperación",
  "Strand 2: partnerships for transformation": "Capítulo 2: asociaciones para la transformación",
  "Strand 3: structural reform": "Capítulo 3: reforma estructural",
  "Digital education": "Educación digital",
  "Skills needs identification": "Identificación de necesidades de capacidades",
  "Platforms of vocational excellence": "Plataformas de excelencia profesional",
  "Design and delivery of VET": "Diseño e impartición de la EFP",
  "Blueprint for Sectoral Cooperation on Skills": "Plan General para la cooperación sectorial sobre capacidades",
  "Joint project": "Proyecto conjunto",
  "Structural project": "Proyecto estructural",
  "European local events, type I": "Acontecimientos locales europeos, tipo I",
  "European local events, type II": "Acontecimientos locales europeos, tipo II",
  "European-wide event": "Acontecimiento de ámbito europeo",
  "Large-scale European event": "Acontecimiento europeo a gran escala",
  "One of Regions 1 to 3": "Una de las regiones 1 a 3",
  "Region 9: Sub-Saharan Africa": "Región 9: África subsahariana",
  "Master’s programme of 12 months (60 ECTS)": "Programa de máster de 12\u00a0meses (60\u00a0ECTS)",
  "Master’s programme of 18 months (90 ECTS)": "Programa de máster de 18\u00a0meses (90\u00a0ECTS)",
  "Master’s programme of 24 months (120 ECTS)": "Programa de máster de 24\u00a0meses (120\u00a0ECTS)",
  "Network (up to call 2020)": "Red (hasta la convocatoria de 2020)",
  "Higher education: internal policy": "Educación superior: política interior de la UE",
  "Higher education: external policy": "Educación superior: política exterior de la UE",
  "Higher education: EU-India": "Educación superior: UE-India",
  "Schools and VET providers": "Centros escolares y proveedores de EFP",
  "Master’s programme in European Affairs in Moldova": "Programa de máster en asuntos europeos en Moldavia",
  innovation: "innovación",
  "exchange of good practices": "intercambio de buenas prácticas",

  "Public interest trusts under Hungary’s Act IX of 2021, and what they maintain, may not be awarded EU money. Is none of your organisations from Hungary such a one?":
    "Los fideicomisos de interés público según la Ley IX de 2021 de Hungría, y lo que sostienen, no pueden recibir fondos de la UE. ¿Es cierto que ninguna de sus organizaciones de Hungría es una de ellas?",

  Management: "Gestión",
  "Intellectual outputs": "Productos intelectuales",
  "Learning, teaching and training activities": "Actividades de aprendizaje, enseñanza y formación",
  "Implementation support": "Apoyo a la ejecución",
  "Mobility: travel": "Movilidad: viaje",
  "Mobility: subsistence": "Movilidad: estancia",
  Events: "Eventos",
  Equipment: "Equipos",
  Subcontracting: "Subcontratación",
  Volunteers: "Voluntarios",
  "SME owners": "Propietarios de pymes",
  "Natural persons under direct contract": "Personas físicas con contrato directo",
  "Seconded persons": "Personas en comisión de servicios",
  "Financial support to third parties": "Ayuda financiera a terceros",
  "Financial audits": "Auditorías financieras",
  "Institutional costs": "Costes institucionales",
  Scholarships: "Becas",
  Other: "Otros",

  "organisations from EU Member States and associated countries": [
    "organización de un Estado miembro de la UE o país asociado",
    "organizaciones de Estados miembros de la UE y países asociados",
  ],
  "organisations from third countries not associated to the Programme": [
    "organización de un tercer país no asociado al Programa",
    "organizaciones de terceros países no asociados al Programa",
  ],
  "higher education institutions from EU Member States and associated countries": [
    "institución de educación superior de un Estado miembro de la UE o país asociado",
    "instituciones de educación superior de Estados miembros de la UE y países asociados",
  ],
  "VET providers": ["proveedor de EFP", "proveedores de EFP"],
  "education and training providers (VET or higher education)": [
    "proveedor de educación y formación (EFP o educación superior)",
    "proveedores de educación y formación (EFP o educación superior)",
  ],
  "labour market actors (enterprises, chambers, trade unions or associations)": [
    "agente del mercado laboral (empresa, cámara, sindicato o asociación)",
    "agentes del mercado laboral (empresas, cámaras, sindicatos o asociaciones)",
  ],
  "school authorities or school coordination bodies": [
    "autoridad escolar u organismo de coordinación escolar",
    "autoridades escolares u organismos de coordinación escolar",
  ],
  "public authorities of Georgia": ["autoridad pública de Georgia", "autoridades públicas de Georgia"],

  "Have you read in the Guide of the call how many organisations and countries it asks for, and are they all there?":
    "¿Ha leído en la guía de la convocatoria cuántas organizaciones y países pide, y están todos?",
  "choose from the list, or type your own words.": "elija de la lista, o escriba sus propias palabras.",
  "How to read this file": "Cómo leer este archivo",
  "White: you type here.": "Blanco: aquí escribe usted.",
  "Grey: calculated. It follows what you type.": "Gris: se calcula. Sigue lo que usted escribe.",
  "✔ The row is fine.": "✔ La fila está bien.",
  "✖ A rule is broken. The status says which cell.": "✖ Se incumple una regla. El estado dice qué celda.",
  "? A cell is empty that a rule needs.": "? Está vacía una celda que una regla necesita.",
  "▲ A person must judge.": "▲ Debe valorarlo una persona.",
  "At least {organisations}.": "Al menos {organisations}.",
  "At least {organisations} from {countries}.": "Al menos {organisations} de {countries}.",
  "Apply by {deadline}.": "Plazo: {deadline}.",
  "In this file": "En este archivo",
  "Money is calculated as you type.": "Los importes se calculan mientras escribe.",
  "Statuses and Checks stand as of {day}.": "Estados y Comprobaciones: situación a {day}.",
  "To check again: erasmus-planner check, then this file.":
    "Para comprobar de nuevo: erasmus-planner check y después este archivo.",
  "Evaluators read no further than page 40 of Part B. Is it that long at most?":
    "Los evaluadores no leen más allá de la página 40 de la parte B. ¿Tiene esa extensión como máximo?",
  "Evaluators read no further than page 70 of Part B. Is it that long at most?":
    "Los evaluadores no leen más allá de la página 70 de la parte B. ¿Tiene esa extensión como máximo?",
  "Evaluators read no further than page 120 of Part B. Is it that long at most?":
    "Los evaluadores no leen más allá de la página 120 de la parte B. ¿Tiene esa extensión como máximo?",
  Participants: "Participantes",
  "How many people take part; the grant depends on it": "Cuántas personas participan; la subvención depende de ello",
  "Cooperation Partnerships": "Asociaciones de cooperación",
  "Small-scale Partnerships": "Asociaciones a pequeña escala",
  "European Partnerships for School Development": "Asociaciones europeas para el desarrollo escolar",
  "Centres of Vocational Excellence": "Centros de Excelencia Profesional",
  "Alliances for Innovation": "Alianzas para la Innovación",
  "Capacity Building in Higher Education": "Desarrollo de capacidades en el ámbito de la educación superior",
  "Capacity Building in Vocational Education and Training":
    "Desarrollo de capacidades en el ámbito de la educación y formación profesionales",
  "Capacity Building in Youth": "Desarrollo de capacidades en el ámbito de la juventud",
  "Capacity Building in Sport": "Desarrollo de capacidades en el ámbito del deporte",
  "European Youth Together": "Juventud Europea Unida",
  "Not-for-profit European Sport Events": "Acontecimientos deportivos europeos sin ánimo de lucro",
  "Erasmus Mundus Joint Masters": "Másteres conjuntos Erasmus Mundus",
  "Erasmus Mundus Design Measures": "Medidas de diseño Erasmus Mundus",
  "Virtual Exchanges in Higher Education and Youth": "Intercambios virtuales en la educación superior y la juventud",
  "Jean Monnet Networks": "Redes Jean Monnet",
  "European Universities": "Universidades europeas",
  "Erasmus+ Teacher Academies": "Academias de profesores Erasmus+",
  "Forward-Looking Projects": "Proyectos con visión de futuro",
  "Strategic Partnerships": "Asociaciones estratégicas",
  "School Exchange Partnerships": "Asociaciones de intercambio escolar",
  "Knowledge Alliances": "Alianzas para el Conocimiento",
  "Sector Skills Alliances": "Alianzas para las Competencias Sectoriales",
  "Example with deliberate mistakes": "Ejemplo con errores intencionados",
  "Field sites and contacts that no other partner has": "Lugares de trabajo y contactos que ningún otro socio tiene",
  "Project management": "Gestión del proyecto",
  Development: "Desarrollo",
  "Sharing results": "Difusión de los resultados",
  "Deliberate mistake: this partner’s country is misspelt on the Partners tab":
    "Error intencionado: el país de este socio está mal escrito en la pestaña de socios",
  "Deliberate mistake: an associated partner gets EU money":
    "Error intencionado: un socio asociado recibe dinero de la UE",
  "Deliberate mistake: project management takes more than its share":
    "Error intencionado: la gestión del proyecto se lleva más que su parte",
  "Deliberate mistake: this partner is a second coordinator on the Partners tab":
    "Error intencionado: este socio es un segundo coordinador en la pestaña de socios",
  "Deliberate mistake: no partner on the Partners tab has this name":
    "Error intencionado: nadie se llama así en la pestaña de socios",
  "Deliberate mistake: this amount is too low, so the sum does not fit":
    "Error intencionado: este importe es demasiado bajo y la suma no cuadra",
  "Deliberate mistake: the Project tab has more months than the call allows":
    "Error intencionado: la pestaña del proyecto tiene más meses de los que permite la convocatoria",
  "Deliberate mistake: the amount is missing": "Error intencionado: falta el importe",

  "The largest EU grant that the action allows in a call, in euro. Without arguments: of this file's Project tab.":
    "La mayor subvención de la UE que la acción permite en una convocatoria, en euros. Sin argumentos: la de la pestaña Proyecto de este archivo.",
  "The largest grant in euro; without months the largest of all durations.":
    "La mayor subvención en euros; sin los meses, la mayor de todas las duraciones.",
  "Its title or code, in any language.": "Su título o código, en cualquier idioma.",
  "The year of the call.": "El año de la convocatoria.",
  "The project's months.": "Los meses del proyecto.",
  "Its field, lot, strand or type, if it has any.": "Su ámbito, lote, capítulo o tipo, si lo tiene.",
  "The largest EU grant per project year, in euro; empty where the Guide sets none.":
    "La mayor subvención de la UE por año del proyecto, en euros; vacío si la guía no fija ninguna.",
  "The ceiling of one project year in euro, or an empty cell.":
    "El límite de un año del proyecto en euros, o una celda vacía.",
  "The lump sums to choose from, in euro; with the budget also how far the lines are from each.":
    "Los importes a tanto alzado que se pueden elegir, en euros; con el presupuesto, también la diferencia entre las líneas y cada uno.",
  "One lump sum per row, smallest first. With the budget beside it: planned minus lump sum, what to cut or add, what the consortium lacks.":
    "Un importe a tanto alzado por fila, primero el menor. Con el presupuesto, al lado: previsto menos tanto alzado, qué quitar o añadir, qué le falta al consorcio.",
  "The budget with its heading row. Adds what is planned against each lump sum.":
    "El presupuesto con su fila de encabezados. Añade lo previsto frente a cada importe a tanto alzado.",
  "The partner table: adds what the consortium lacks for each lump sum.":
    "La tabla de socios: añade lo que le falta al consorcio para cada importe a tanto alzado.",
  "The verdict on the whole plan in one cell.": "El resultado de todo el plan en una sola celda.",
  "How many problems, cells to fill in or points to judge there are.":
    "Cuántos problemas, celdas por rellenar o puntos por valorar hay.",
  "The EU grant or lump sum asked for, in euro.":
    "La subvención de la UE o el importe a tanto alzado que se solicita, en euros.",
  "The partners with their heading row.": "Los socios con su fila de encabezados.",
  "The budget with its heading row.": "El presupuesto con su fila de encabezados.",
  "What the project costs, in euro.": "Lo que cuesta el proyecto, en euros.",
  "Work packages with their heading row.": "Los paquetes de trabajo con su fila de encabezados.",
  "How many people take part.": "Cuántas personas participan.",
  "Every check as a table: status, check, where, what is wrong or open, what to do, source. Errors first.":
    "Todas las comprobaciones en una tabla: estado, comprobación, dónde, qué falla o falta, qué hacer, fuente. Primero los errores.",
  "A table with a heading row.": "Una tabla con una fila de encabezados.",
  "One of en, sv, fi, de, fr, es, it, pl; else the language of the headings.":
    "Uno de estos códigos: en, sv, fi, de, fr, es, it, pl; si no, el idioma de los encabezados.",
  "Beside each answer of the Project tab: what it may be in this action and call, and its status.":
    "Junto a cada respuesta de la pestaña Proyecto: lo que puede ser en esta acción y convocatoria, y su estado.",
  "Two columns with their headings.": "Dos columnas con sus encabezados.",
  "The Project tab: what is asked and the answers beside it.":
    "La pestaña Proyecto: lo que se pregunta y las respuestas al lado.",
  "One status beside each partner row. Goes into the heading row.":
    "Un estado junto a cada fila de socio. Se pone en la fila de encabezados.",
  "A column of statuses with its heading.": "Una columna de estados con su encabezado.",
  "The budget table: needed to see money of associated partners.":
    "La tabla del presupuesto: necesaria para ver el dinero previsto para socios asociados.",
  "The grant: needed to see shares once the lines add up to it.":
    "La subvención: necesaria para ver las partes cuando la suma de las líneas la alcanza.",
  "One status beside each budget line. Goes into the heading row.":
    "Un estado junto a cada línea de presupuesto. Se pone en la fila de encabezados.",
  "The grant, where shares are to be taken of it and not of the sum of the lines.":
    "La subvención, si las partes se calculan sobre ella y no sobre la suma de las líneas.",
  "One status beside each work package. Goes into the heading row.":
    "Un estado junto a cada paquete de trabajo. Se pone en la fila de encabezados.",
  "Partner by work package in euro, with totals and shares. Every budget line is in exactly one cell.":
    "Socios por paquete de trabajo en euros, con totales y partes. Cada línea de presupuesto está exactamente en una celda.",
  "A table with a heading row; total and share in the last rows and columns.":
    "Una tabla con una fila de encabezados; total y parte en las últimas filas y columnas.",
  "The grant, where the share of project management is to be taken of it.":
    "La subvención, si la parte de la gestión del proyecto se calcula sobre ella.",
  "A table of every cap: scope, cap, planned, left, status. The total, each year and each capped part.":
    "Una tabla de todos los límites: alcance, límite, previsto, disponible, estado. El total, cada año y cada parte con límite.",
  "The lump sum chosen or the grant asked for, in euro.":
    "El importe a tanto alzado elegido o la subvención que se solicita, en euros.",
  "The partner table, where limits or unit costs depend on who spends.":
    "La tabla de socios, si hay límites o costes unitarios que dependen de quién gasta.",
  "The budget summed up: what is planned against each cap, and what each year, partner, work package and category gets.":
    "El presupuesto en resumen: lo previsto frente a cada límite, y lo que recibe cada año, socio, paquete de trabajo y categoría.",
  "A table with a heading row: what, planned, cap, share, bar, status.":
    "Una tabla con una fila de encabezados: concepto, previsto, límite, parte, comparación, estado.",
  "What a country is in a call: Member State, associated, or outside; with an action also the role it may have.":
    "Qué es un país en una convocatoria: Estado miembro, asociado o de fuera; con una acción, también la función que puede tener.",
  "The standing in words.": "El estatus del país, en palabras.",
  "The country's name in any supported language, or its code.":
    "El nombre del país en cualquiera de los idiomas disponibles, o su código.",
  "Which actions of a call these partners could apply to, and what is missing for the others.":
    "A qué acciones de una convocatoria podrían presentarse estos socios, y qué falta para las demás.",
  "A table with a heading row: action, status, what is missing. What fits stands first.":
    "Una tabla con una fila de encabezados: acción, estado, qué falta. Primero lo que encaja.",
  "A unit cost of the Guide in euro: of a day, a month, a meeting, a participant. Ranges give one rate per row.":
    "Un coste unitario de la guía en euros: de un día, un mes, una reunión, un participante. Un rango da una tarifa por fila.",
  "The rate in euro. ERASMUS_SOURCE says where it was read, and whether anybody has confirmed it.":
    "La tarifa en euros. ERASMUS_SOURCE dice dónde se ha leído y si alguien la ha confirmado.",
  "What is paid: a budget category or unit cost, in any supported language.":
    "Lo que se paga: una categoría de presupuesto o un coste unitario, en cualquiera de los idiomas disponibles.",
  "The organisation's country; empty where the rate is the same everywhere.":
    "El país de la organización; vacío si la tarifa es igual en todas partes.",
  "What else the rate depends on: staff category, role, staff or learners, local or foreign, or kilometres.":
    "De qué más depende la tarifa: categoría de personal, función, personal o alumnos, locales o extranjeros, o kilómetros.",
  "What the Guide pays for a participant's journey there and back, in euro. Ranges give one amount per row.":
    "Lo que la guía paga por el viaje de ida y vuelta de un participante, en euros. Un rango da un importe por fila.",
  "Euro per participant; 0 below the shortest distance that is paid.":
    "Euros por participante; 0 por debajo de la distancia más corta que se paga.",
  "Kilometres one way, as ERASMUS_DISTANCE gives them. A band begins at its first whole kilometre.":
    "Kilómetros solo de ida, como los da ERASMUS_DISTANCE. Un tramo empieza en su primer kilómetro entero.",
  "Yes for green travel. Without a rate of its own, the usual one is given.":
    "Sí para un viaje ecológico. Si no tiene tarifa propia, se da la habitual.",
  "Great-circle kilometres between two places, which decide the travel band. Ranges give one distance per row.":
    "Kilómetros en línea recta entre dos lugares, que deciden el tramo de distancia. Un rango da una distancia por fila.",
  "Kilometres one way with two decimals, on a sphere of 6 371 km radius. Near the edge of a band the Commission's own calculator decides.":
    "Kilómetros solo de ida, con dos decimales, sobre una esfera de 6371\u00a0km de radio. Cerca del límite de un tramo decide la calculadora de la Comisión.",
  "Latitude of the place of origin in degrees, south negative.":
    "Latitud del lugar de origen en grados, negativa al sur.",
  "Longitude of the place of origin in degrees, west negative.":
    "Longitud del lugar de origen en grados, negativa al oeste.",
  "Latitude of the venue in degrees, south negative.": "Latitud del lugar de la actividad en grados, negativa al sur.",
  "Longitude of the venue in degrees, west negative.":
    "Longitud del lugar de la actividad en grados, negativa al oeste.",
  "Until when to apply: one row per deadline, in Brussels time, and whether the round is optional.":
    "Hasta cuándo presentar la solicitud: una fila por plazo, en hora de Bruselas, y si la ronda es opcional.",
  "A table with a heading row: deadline, round, when projects start, for which fields, source.":
    "Una tabla con una fila de encabezados: plazo, ronda, inicio de los proyectos, para qué ámbitos, fuente.",
  "The deadline as a date, or the day so many days before it.":
    "El plazo como fecha, o el día que cae tantos días antes.",
  "A date in Brussels time, of the first round that is certain; give the cell a date format. Empty while no deadline is known.":
    "Una fecha en hora de Bruselas, de la primera ronda segura; dé a la celda un formato de fecha. Vacío mientras no se conozca ningún plazo.",
  "How many days before the deadline.": "Cuántos días antes del plazo.",
  "How each step of the Preparation tab stands.": "Cómo está cada paso de la pestaña Preparación.",
  "A column of statuses with its heading: done, late, due this week, waiting for another step, or the days left.":
    "Una columna de estados con su encabezado: hecho, con retraso, vence esta semana, espera a otro paso, o los días que quedan.",
  "The table of steps with its heading row.": "La tabla de pasos con su fila de encabezados.",
  "The day to look from, without it today; Google refuses TODAY() here.":
    "El día de referencia; si no se indica, hoy. Google no admite aquí HOY().",
  "Where the Guide says so: of one rule, or of every rule of the action as a table.":
    "Dónde lo dice la guía: de una regla, o de todas las reglas de la acción en una tabla.",
  "Document and page; without a rule a table of checks and sources.":
    "Documento y página; sin regla, una tabla de comprobaciones y fuentes.",
  "A check as the report calls it, such as Duration, or a rule, parameter or requirement.":
    "Una comprobación como la llama el informe, por ejemplo Duración, o una regla, un parámetro o un requisito.",
} satisfies Dictionary;
