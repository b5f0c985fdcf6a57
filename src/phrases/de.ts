// The texts of the data in German.
import type { Dictionary } from "./phrases.ts";

export const de = {
  Status: "Status",
  "Follows your row. Nothing to type": "Folgt Ihrer Zeile. Nichts zu schreiben",
  Partners: "Partner",
  Organisation: "Organisation",
  "One row per organisation, not per faculty": "Eine Zeile je Organisation, nicht je Fakultät",
  Country: "Land",
  "Where it is established. Name or code": "Wo sie ihren Sitz hat. Name oder Code",
  Type: "Typ",
  "Choose the nearest; a rule may ask for universities or enterprises":
    "Wählen Sie den passendsten; eine Regel kann Hochschulen oder Unternehmen verlangen",
  Role: "Rolle",
  "Exactly one coordinator. Associated partners get no EU money":
    "Genau ein Koordinator. Assoziierte Partner erhalten kein EU-Geld",
  "OID or PIC": "OID oder PIC",
  "E and 8 digits, or 9 digits. The status says which one your agency needs":
    "E und 8 Ziffern oder 9 Ziffern. Der Status sagt, welche Nummer Ihre Agentur braucht",
  ECHE: "ECHE",
  "Erasmus Charter for Higher Education. Every university from an EU or associated country needs one":
    "Erasmus-Charta für die Hochschulbildung. Jede Hochschule aus einem EU-Mitgliedstaat oder assoziierten Land braucht sie",
  Established: "Gegründet",
  "Coordinator only: founded at least 2 years before the deadline":
    "Nur Koordinator: mindestens 2 Jahre vor der Frist gegründet",
  "Added value": "Mehrwert",
  "Partners from outside the EU and associated countries: what only they can bring":
    "Partner von außerhalb der EU und der assoziierten Länder: was nur sie beitragen können",
  "ECHE code": "ECHE-Code",
  "The Erasmus code, such as S NORRVIK01, or the charter’s number":
    "Der Erasmus-Code, etwa S NORRVIK01, oder die Nummer der Charta",
  Mandate: "Mandat",
  "The day the signed mandate or accession form came, or yes":
    "Der Tag, an dem das unterschriebene Mandat oder Beitrittsformular kam, oder ja",
  "Declaration on honour": "Ehrenwörtliche Erklärung",
  "The day the signed declaration came, or yes": "Der Tag, an dem die unterschriebene Erklärung kam, oder ja",
  "Legal representative": "Gesetzliche Vertretung",
  "Who signs for the organisation": "Wer für die Organisation unterschreibt",
  Contact: "Kontakt",
  "Whom to write to": "An wen man schreibt",
  Budget: "Budget",
  Partner: "Partner",
  "Who spends it": "Wer es ausgibt",
  "Work package": "Arbeitspaket",
  "Its id on the Work packages tab, such as WP1": "Seine Kennung im Blatt Arbeitspakete, etwa WP1",
  Category: "Kategorie",
  "What kind of cost it is": "Welche Art von Kosten es sind",
  Year: "Jahr",
  "Project year, not calendar year": "Projektjahr, nicht Kalenderjahr",
  Quantity: "Anzahl",
  "Leave empty if you know the amount": "Leer lassen, wenn Sie den Betrag kennen",
  "Rate, euro": "Satz, Euro",
  "Euro per unit. Leave empty if you know the amount": "Euro je Einheit. Leer lassen, wenn Sie den Betrag kennen",
  "Amount, euro": "Betrag, Euro",
  "Typed amounts are never overwritten": "Geschriebene Beträge werden nie überschrieben",
  Note: "Bemerkung",
  Yours: "Ihre eigene",
  "Staff or participants": "Personal oder Teilnehmende",
  "What the unit cost depends on: manager, teacher, technician or administration; staff or learners; local or foreign participants":
    "Wovon die Einheitskosten abhängen: Führungskraft, Lehrkraft, technisches Personal oder Verwaltung; Personal oder Lernende; einheimische oder ausländische Teilnehmende",
  "Distance, km": "Entfernung, km",
  "One way, of a journey": "Einfache Strecke einer Reise",
  "Days each": "Tage je Person",
  "Of each stay, travel days included; the quantity is then how many stay":
    "Jedes Aufenthalts, Reisetage inbegriffen; die Anzahl ist dann, wie viele sich aufhalten",
  "The country whose unit cost applies": "Das Land, dessen Einheitskosten gelten",
  "Work packages": "Arbeitspakete",
  WP: "AP",
  "WP1 is project management": "WP1 ist das Projektmanagement",
  Title: "Titel",
  "What the work package is about": "Worum es im Arbeitspaket geht",
  Lead: "Leitung",
  "The partner that leads it": "Der Partner, der es leitet",
  "Start month": "Startmonat",
  "Month 1 is the first month of the project": "Monat 1 ist der erste Monat des Projekts",
  "End month": "Endmonat",
  Project: "Projekt",
  "For your own use": "Zum eigenen Gebrauch",
  Action: "Aktion",
  "Official title or code, for example KA220-HED": "Offizieller Titel oder Code, zum Beispiel KA220-HED",
  "Field or lot": "Bereich oder Los",
  "Decides where to apply, and some rules": "Entscheidet, wo der Antrag gestellt wird, und über einige Regeln",
  Call: "Aufruf",
  "The year on the Programme Guide you follow": "Das Jahr auf dem Programmleitfaden, dem Sie folgen",
  Start: "Beginn",
  "The first day of the project": "Der erste Tag des Projekts",
  Months: "Monate",
  "How long the project lasts": "Wie lange das Projekt dauert",
  "EU grant, euro": "EU-Zuschuss, Euro",
  "What you ask the EU for": "Was Sie bei der EU beantragen",
  "Total cost, euro": "Gesamtkosten, Euro",
  "What the project really costs": "Was das Projekt tatsächlich kostet",
  Deadline: "Frist",
  "Brussels time. Calculated; type your own over it":
    "Brüsseler Zeit. Berechnet; Sie können Ihre eigene darüberschreiben",
  Verdict: "Ergebnis",
  "What the checks come to. Calculated": "Was die Prüfungen ergeben. Berechnet",
  Preparation: "Vorbereitung",
  Step: "Schritt",
  "Change, add and sort as you like": "Ändern, ergänzen und sortieren Sie, wie Sie möchten",
  Who: "Wer",
  "Who sees to it": "Wer sich darum kümmert",
  Due: "Bis",
  "Counted back from the deadline. Type over a date and it stays yours":
    "Von der Frist zurückgerechnet. Ein Datum, das Sie selbst schreiben, bleibt Ihres",
  Done: "Erledigt",
  "The day it was done, or yes": "Der Tag, an dem es erledigt war, oder ja",
  "Waits for": "Wartet auf",
  "The step that must be done before, as it is written":
    "Der Schritt, der vorher erledigt sein muss, so wie er dasteht",
  "Lump sum, euro": "Pauschalbetrag, Euro",
  What: "Was",
  "Your plan": "Ihr Plan",
  Checks: "Prüfungen",
  Summary: "Zusammenfassung",
  yes: "ja",
  no: "nein",
  "not needed": "nicht nötig",
  "Higher education institution": "Hochschule",
  School: "Schule",
  "School authority": "Schulbehörde",
  "VET provider": "Berufsbildungseinrichtung",
  "Adult education provider": "Erwachsenenbildungseinrichtung",
  "Teacher education provider": "Lehrerbildungseinrichtung",
  Enterprise: "Unternehmen",
  Consultancy: "Beratungsunternehmen",
  "Social partner or chamber": "Sozialpartner oder Kammer",
  "Research organisation": "Forschungsorganisation",
  "Public authority": "Behörde",
  Ministry: "Ministerium",
  "Organisation of higher education institutions": "Verbund von Hochschulen",
  "Venture capital investor": "Risikokapitalgeber",
  "NGO or association": "NRO oder Verein",
  "European NGO": "Europäische NRO",
  "Youth organisation": "Jugendorganisation",
  "Sport organisation": "Sportorganisation",
  "Informal group of young people": "Informelle Gruppe junger Menschen",
  Individual: "Einzelperson",
  "Other organisation": "Andere Organisation",
  "Association from 2027 was agreed (negotiations closed in December 2025); its formal adoption has not been seen.":
    "Die Assoziierung ab 2027 ist vereinbart (Verhandlungen im Dezember 2025 abgeschlossen); ihre förmliche Annahme wurde nicht gesehen.",
  "The agreement signed on 10 November 2025 allows association from 2027; the money of its parliament and the accreditation of Movetia were still missing, and their completion has not been seen.":
    "Das am 10. November 2025 unterzeichnete Abkommen ermöglicht die Assoziierung ab 2027; das Geld des Parlaments und die Akkreditierung von Movetia fehlten noch, ihr Abschluss wurde nicht gesehen.",
  "the coordinator": "der Koordinator",
  "a local or regional school authority or a school coordination body":
    "eine lokale oder regionale Schulbehörde oder eine Koordinierungsstelle für Schulen",
  "Is every partner that is no school and no school authority an association of teachers, school leaders, staff or parents, or another stakeholder in school education?":
    "Ist jeder Partner, der weder Schule noch Schulbehörde ist, ein Verband von Lehrkräften, Schulleitungen, Personal oder Eltern oder ein anderer Akteur der Schulbildung?",
  "Is every school and school authority among those that its National Authority has declared eligible?":
    "Gehört jede Schule und Schulbehörde zu denen, die ihre nationale Behörde für teilnahmeberechtigt erklärt hat?",
  "Does the project carry out at least three of the tasks, with at least one from each of the two categories?":
    "Führt das Projekt mindestens drei der Aufgaben durch, davon mindestens eine aus jeder der beiden Kategorien?",
  "Is one work package for planning the project’s long-term impact?":
    "Ist ein Arbeitspaket dafür da, die langfristige Wirkung des Projekts zu planen?",
  "local or regional sport clubs": ["lokaler oder regionaler Sportverein", "lokale oder regionale Sportvereine"],
  "Multiplier events are paid only beside intellectual outputs: which output do they spread?":
    "Multiplikatorenveranstaltungen werden nur neben geistigen Leistungen bezahlt: Welche Leistung verbreiten sie?",
  "does one of its organisations work with or for young people outside formal settings, so that it is a youth organisation?":
    "arbeitet eine der Organisationen außerhalb formaler Strukturen mit jungen Menschen oder für sie, sodass sie eine Jugendorganisation ist?",
  "higher education institutions or youth organisations from Member States or associated countries": [
    "Hochschule oder Jugendorganisation aus einem Mitgliedstaat oder assoziierten Land",
    "Hochschulen oder Jugendorganisationen aus Mitgliedstaaten oder assoziierten Ländern",
  ],
  "organisations that may be youth organisations": [
    "Organisation, die eine Jugendorganisation sein kann",
    "Organisationen, die Jugendorganisationen sein können",
  ],
  "higher education institutions or youth organisations from eligible third countries": [
    "Hochschule oder Jugendorganisation aus einem teilnehmenden Drittland",
    "Hochschulen oder Jugendorganisationen aus teilnehmenden Drittländern",
  ],
  "a higher education institution or a youth organisation": "eine Hochschule oder eine Jugendorganisation",
  "Are all applicants active in higher education or youth, and at least 6 of them independent of each other?":
    "Sind alle Antragsteller in der Hochschulbildung oder im Jugendbereich tätig und mindestens 6 davon voneinander unabhängig?",
  "Do all activities take place in the countries of the participating organisations?":
    "Finden alle Aktivitäten in den Ländern der teilnehmenden Organisationen statt?",
  "Are the participants 13 to 30 years old and living in the countries of the project?":
    "Sind die Teilnehmenden 13 bis 30 Jahre alt und wohnen sie in den Ländern des Projekts?",
  "Are the participants 13 to 30 years old, based in the countries of the project, and is there consent for those under 18?":
    "Sind die Teilnehmenden 13 bis 30 Jahre alt und in den Ländern des Projekts ansässig, und liegt für unter 18-Jährige eine Einwilligung vor?",
  "Are the exchanges mainly live, moderated by trained facilitators, safe for the participants, and is what they learn recognised?":
    "Finden die Austausche überwiegend live statt, moderiert von geschulten Fachkräften und sicher für die Teilnehmenden, und wird das Gelernte anerkannt?",
  "organisations from eligible third countries": [
    "Organisation aus einem teilnehmenden Drittland",
    "Organisationen aus teilnehmenden Drittländern",
  ],
  "higher education institutions": ["Hochschule", "Hochschulen"],
  "organisations from Regions 1, 10 or 11 in a national project": [
    "Organisation aus Region 1, 10 oder 11 in einem nationalen Projekt",
    "Organisationen aus Region 1, 10 oder 11 in einem nationalen Projekt",
  ],
  "are there fewer than 5 recognised higher education institutions, or has one of them more than half of all students?":
    "gibt es weniger als 5 anerkannte Hochschulen, oder hat eine davon mehr als die Hälfte aller Studierenden?",
  "national authorities for higher education (ministries)": [
    "nationale Hochschulbehörde (Ministerium)",
    "nationale Hochschulbehörden (Ministerien)",
  ],
  "public authorities": ["Behörde", "Behörden"],
  "is the public authority the national one that is responsible for higher education?":
    "ist die Behörde die nationale, die für die Hochschulbildung zuständig ist?",
  "national authorities of Moldova (ministries)": [
    "nationale Behörde der Republik Moldau (Ministerium)",
    "nationale Behörden der Republik Moldau (Ministerien)",
  ],
  "public authorities of Moldova": ["Behörde der Republik Moldau", "Behörden der Republik Moldau"],
  "higher education institutions from Moldova": [
    "Hochschule aus der Republik Moldau",
    "Hochschulen aus der Republik Moldau",
  ],
  "higher education institutions from Partner Countries": [
    "Hochschule aus einem Partnerland",
    "Hochschulen aus Partnerländern",
  ],
  "organisations from Latin America": ["Organisation aus Lateinamerika", "Organisationen aus Lateinamerika"],
  "a higher education institution or an organisation of such institutions":
    "eine Hochschule oder ein Verbund von Hochschulen",
  "organisations that are no higher education institutions in third countries":
    "Organisationen in Drittländern, die keine Hochschulen sind",
  "Is the Moldovan public authority the national one for higher education, European or foreign affairs?":
    "Ist die moldauische Behörde die nationale für Hochschulbildung, europäische oder auswärtige Angelegenheiten?",
  "Are all higher education institutions from third countries recognised by their authorities, with full study programmes at tertiary level (ISCED 5 or above)?":
    "Sind alle Hochschulen aus Drittländern von ihren Behörden anerkannt, mit vollständigen Studiengängen im Tertiärbereich (mindestens ISCED 5)?",
  "Is the project in line with the Global Gateway priorities of its third countries?":
    "Entspricht das Projekt den Global-Gateway-Prioritäten seiner Drittländer?",
  "Is all equipment bought at least 12 months before the end of the project?":
    "Wird die gesamte Ausrüstung mindestens 12 Monate vor dem Projektende gekauft?",
  "enterprises, other employers or sector organisations": [
    "Unternehmen, anderer Arbeitgeber oder Branchenverband",
    "Unternehmen, andere Arbeitgeber oder Branchenverbände",
  ],
  "organisations that may be employers": [
    "Organisation, die Arbeitgeber sein kann",
    "Organisationen, die Arbeitgeber sein können",
  ],
  "is one of its organisations an employer or a body that represents a sector?":
    "ist eine der Organisationen ein Arbeitgeber oder eine Stelle, die eine Branche vertritt?",
  "organisations from EU Member States": [
    "Organisation aus einem EU-Mitgliedstaat",
    "Organisationen aus EU-Mitgliedstaaten",
  ],
  "Does the project have activities of each of the three clusters?":
    "Hat das Projekt Aktivitäten aus jedem der drei Cluster?",
  "If learners are at EQF levels 6 to 8: are there also learners at one of levels 3 to 5, and work-based learning?":
    "Wenn Lernende auf den EQR-Niveaus 6 bis 8 sind: Gibt es auch Lernende auf einem der Niveaus 3 bis 5 und Lernen am Arbeitsplatz?",
  "Does the project have at least 4 activities of cluster 1, 3 of cluster 2 and 2 of cluster 3?":
    "Hat das Projekt mindestens 4 Aktivitäten aus Cluster 1, 3 aus Cluster 2 und 2 aus Cluster 3?",
  "Is the main focus on EQF levels 3 to 5, and not only on learners at levels 6 to 8?":
    "Liegt der Schwerpunkt auf den EQR-Niveaus 3 bis 5 und nicht nur auf Lernenden der Niveaus 6 bis 8?",
  "Does the project design a long-term action plan for the roll-out after its end?":
    "Entwirft das Projekt einen langfristigen Aktionsplan für die Verbreitung nach seinem Ende?",
  "Does the budget cover a yearly meeting of all Centres, with one person from each full partner?":
    "Deckt das Budget ein jährliches Treffen aller Zentren mit einer Person von jedem vollwertigen Partner?",
  "Do all activities take place in countries that may take part in this action?":
    "Finden alle Aktivitäten in Ländern statt, die an dieser Aktion teilnehmen können?",
  "organisations beside the applicant that are no associated partners": [
    "Organisation neben dem Antragsteller, die kein assoziierter Partner ist",
    "Organisationen neben dem Antragsteller, die keine assoziierten Partner sind",
  ],
  "Does a sport event take place in each country of the consortium?":
    "Findet in jedem Land des Konsortiums eine Sportveranstaltung statt?",
  "Is there one single event, in the coordinator’s country or with reasons in that of a participating organisation?":
    "Gibt es eine einzige Veranstaltung, im Land des Koordinators oder mit Begründung in dem einer teilnehmenden Organisation?",
  "Does the event show at least 7 different sports?": "Zeigt die Veranstaltung mindestens 7 verschiedene Sportarten?",
  "Is there one single event?": "Gibt es eine einzige Veranstaltung?",
  "Are all applicants active in the field of sport?": "Sind alle Antragsteller im Bereich Sport tätig?",
  "Is one of the four objectives clearly the main one: volunteering, inclusion, fight against discrimination or healthy lifestyles?":
    "Ist eines der vier Ziele klar das Hauptziel: Freiwilligentätigkeit, Inklusion, Kampf gegen Diskriminierung oder gesunde Lebensweise?",
  "Is the event something else than a competition that a federation, association or league holds regularly?":
    "Ist die Veranstaltung etwas anderes als ein Wettbewerb, den ein Verband, ein Verein oder eine Liga regelmäßig ausrichtet?",
  "Does the event take place in a Member State or an associated country?":
    "Findet die Veranstaltung in einem Mitgliedstaat oder einem assoziierten Land statt?",
  "Are activities planned throughout the year after the event?":
    "Sind im ganzen Jahr nach der Veranstaltung Aktivitäten geplant?",
  "a not-for-profit organisation": "eine gemeinnützige Organisation",
  "Do the activities build the capacities of sport organisations, principally in the third countries?":
    "Bauen die Aktivitäten Kapazitäten von Sportorganisationen auf, vor allem in den Drittländern?",
  "higher education institutions that are to deliver the programme": [
    "Hochschule, die das Programm durchführen soll",
    "Hochschulen, die das Programm durchführen sollen",
  ],
  "higher education institutions from Member States or associated countries that are to deliver the programme": [
    "Hochschule aus einem Mitgliedstaat oder assoziierten Land, die das Programm durchführen soll",
    "Hochschulen aus Mitgliedstaaten oder assoziierten Ländern, die das Programm durchführen sollen",
  ],
  "higher education institutions from third countries not associated to the Programme": [
    "Hochschule aus einem nicht mit dem Programm assoziierten Drittland",
    "Hochschulen aus nicht mit dem Programm assoziierten Drittländern",
  ],
  "Does the applicant offer education at master’s level (ISCED 7)?":
    "Bietet der Antragsteller Bildung auf Masterniveau an (ISCED 7)?",
  "Are the joint mechanisms expected deliverables: admission, curriculum, services, promotion, management, degree policy, and drafts of the partnership and student agreements?":
    "Sind die gemeinsamen Verfahren als Ergebnisse vorgesehen: Zulassung, Curriculum, Dienste, Werbung, Verwaltung, Abschlussregelung sowie Entwürfe der Partnerschafts- und Studierendenvereinbarungen?",
  "Are all activities in one single work package?": "Liegen alle Aktivitäten in einem einzigen Arbeitspaket?",
  "organisations from Regions 1 to 3": [
    "Organisation aus den Regionen 1 bis 3",
    "Organisationen aus den Regionen 1 bis 3",
  ],
  "organisations from Sub-Saharan Africa (Region 9)": [
    "Organisation aus Subsahara-Afrika (Region 9)",
    "Organisationen aus Subsahara-Afrika (Region 9)",
  ],
  "an NGO or a public body in the field of youth": "eine NRO oder eine öffentliche Einrichtung im Jugendbereich",
  "Does the coordinator work in the field of youth?": "Ist der Koordinator im Jugendbereich tätig?",
  "Do the activities build the capacities of youth organisations, so that they support young people principally in the third countries?":
    "Bauen die Aktivitäten Kapazitäten von Jugendorganisationen auf, damit sie junge Menschen vor allem in den Drittländern unterstützen?",
  "Do all activities take place in the countries of the applicants, or with good reason in other countries that may take part?":
    "Finden alle Aktivitäten in den Ländern der Antragsteller statt oder mit gutem Grund in anderen Ländern, die teilnehmen können?",
  "Are mobility activities secondary to the main objectives, and do they serve them?":
    "Sind Mobilitätsaktivitäten den Hauptzielen untergeordnet, und dienen sie ihnen?",
  "Does the project include Youth Exchanges or Youth Participation Activities, with young people from Sub-Saharan Africa and from Member States or associated countries?":
    "Enthält das Projekt Jugendbegegnungen oder Jugendpartizipationsaktivitäten mit jungen Menschen aus Subsahara-Afrika und aus Mitgliedstaaten oder assoziierten Ländern?",
  "Are the young people in Youth Exchanges between 18 and 30 years old?":
    "Sind die jungen Menschen in Jugendbegegnungen zwischen 18 und 30 Jahre alt?",
  "Does each Youth Exchange and each Youth Participation Activity have a work package of its own?":
    "Hat jede Jugendbegegnung und jede Jugendpartizipationsaktivität ein eigenes Arbeitspaket?",
  "bodies with sector expertise (social partners, chambers or associations)": [
    "Stelle mit Branchenkenntnis (Sozialpartner, Kammer oder Verband)",
    "Stellen mit Branchenkenntnis (Sozialpartner, Kammern oder Verbände)",
  ],
  "organisations that may have sector expertise": [
    "Organisation, die Branchenkenntnis haben kann",
    "Organisationen, die Branchenkenntnis haben können",
  ],
  "regulators of education and training (ministries or public authorities)": [
    "Regulierungsstelle der Bildung (Ministerium oder Behörde)",
    "Regulierungsstellen der Bildung (Ministerien oder Behörden)",
  ],
  "organisations that may regulate education and training": [
    "Organisation, die Bildung regulieren kann",
    "Organisationen, die Bildung regulieren können",
  ],
  "does one of its organisations represent or know the sector?":
    "vertritt oder kennt eine der Organisationen die Branche?",
  "does one of its organisations have a regulatory function for education and training?":
    "hat eine der Organisationen eine regulierende Aufgabe in der Bildung?",
  "If the applicant takes part in several proposals: do they address different sectors?":
    "Wenn der Antragsteller an mehreren Anträgen beteiligt ist: Betreffen sie verschiedene Branchen?",
  "If the master’s programme is funded already, does its contract end next year at the latest, and does only one edition start in each academic year?":
    "Wenn der Masterstudiengang schon gefördert wird: Endet der Vertrag spätestens nächstes Jahr, und beginnt in jedem Studienjahr nur ein Jahrgang?",
  "Does the project have at least 4 editions of the master’s programme?":
    "Hat das Projekt mindestens 4 Jahrgänge des Masterstudiengangs?",
  "Does the grant count 1,400 euro a month for each of at most 60 scholarships, beside those for targeted regions?":
    "Rechnet der Zuschuss 1.400 Euro im Monat für jedes von höchstens 60 Stipendien, neben denen für Zielregionen?",
  "Do at most 10% of the scholarships go to students of the same nationality?":
    "Gehen höchstens 10 % der Stipendien an Studierende derselben Staatsangehörigkeit?",
  "Have all full partner universities met the external quality assurance of their countries for the joint programme: by the European Approach, or an accreditation of the programme or of each national part?":
    "Haben alle vollwertigen Partnerhochschulen die externe Qualitätssicherung ihrer Länder für den gemeinsamen Studiengang erfüllt: nach dem europäischen Ansatz oder durch eine Akkreditierung des Studiengangs oder jedes nationalen Teils?",
  "If the master’s programme is funded already, does its contract end in 2027 at the latest (selected in 2021: before 31 March 2028), and do no two editions with different grants start in the same academic year?":
    "Wenn der Masterstudiengang schon gefördert wird: Endet der Vertrag spätestens 2027 (2021 ausgewählt: vor dem 31. März 2028), und beginnen nie zwei Jahrgänge mit verschiedenen Zuschüssen im selben Studienjahr?",
  "Do all full partner universities award master’s degrees, and do graduates get a joint degree or several degrees from universities in at least two countries, one of them a Member State or associated country?":
    "Verleihen alle vollwertigen Partnerhochschulen Masterabschlüsse, und erhalten die Absolventinnen und Absolventen einen gemeinsamen Abschluss oder mehrere Abschlüsse von Hochschulen in mindestens zwei Ländern, davon einem Mitgliedstaat oder assoziierten Land?",
  "Do all students spend at least two study periods of 30 ECTS credits in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "Verbringen alle Studierenden mindestens zwei Studienabschnitte von 30 ECTS-Punkten in zwei anderen Ländern als dem eigenen, davon einem Mitgliedstaat oder assoziierten Land, und nichts davon online?",
  "Do all students spend at least two study periods of 30 ECTS credits (in exceptional cases 20) in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "Verbringen alle Studierenden mindestens zwei Studienabschnitte von 30 ECTS-Punkten (in Ausnahmefällen 20) in zwei anderen Ländern als dem eigenen, davon einem Mitgliedstaat oder assoziierten Land, und nichts davon online?",
  "Is a draft Partnership Agreement part of the application, in which universities from third countries commit to the principles of the charter?":
    "Gehört zum Antrag der Entwurf einer Partnerschaftsvereinbarung, in der sich Hochschulen aus Drittländern zu den Grundsätzen der Charta verpflichten?",
  "Do the first students begin no later than the academic year after the selection?":
    "Beginnen die ersten Studierenden spätestens im Studienjahr nach der Auswahl?",
  "Does the grant count at most 750 euro a month for each of 100 students and 1,400 for each of 50 scholarships, beside students from targeted regions?":
    "Rechnet der Zuschuss höchstens 750 Euro im Monat für jede von 100 studierenden Personen und 1.400 für jedes von 50 Stipendien, neben Studierenden aus Zielregionen?",
  "Do applicants pay no application fee, and students with a scholarship no tuition fee?":
    "Zahlen Bewerberinnen und Bewerber keine Bewerbungsgebühr und Studierende mit Stipendium keine Studiengebühr?",
  "If the project answers priority 7: does it consist of members of a partnership of the Pact for Skills, coordinated by the organisation that coordinates that partnership?":
    "Wenn das Projekt auf Priorität 7 antwortet: Besteht es aus Mitgliedern einer Partnerschaft des Kompetenzpakts, koordiniert von der Organisation, die diese Partnerschaft koordiniert?",
  "Are all associated partners from Member States or associated countries, or academic ones from the Western Balkans or the European Higher Education Area?":
    "Sind alle assoziierten Partner aus Mitgliedstaaten oder assoziierten Ländern oder akademische Partner vom Westbalkan oder aus dem Europäischen Hochschulraum?",
  "Does the proposal address exactly one topic of the call?": "Behandelt der Antrag genau ein Thema des Aufrufs?",
  "VET providers at secondary education level": [
    "Berufsbildungseinrichtung der Sekundarstufe",
    "Berufsbildungseinrichtungen der Sekundarstufe",
  ],
  schools: ["Schule", "Schulen"],
  "Is one of the schools a VET provider at secondary education level?":
    "Ist eine der Schulen eine Berufsbildungseinrichtung der Sekundarstufe?",
  "Are all partners active in VET or in the labour market?":
    "Sind alle Partner in der Berufsbildung oder auf dem Arbeitsmarkt tätig?",
  "Are all applicants active in VET or in the labour market?":
    "Sind alle Antragsteller in der Berufsbildung oder auf dem Arbeitsmarkt tätig?",
  "Is the coordinator, which is no VET provider, active in VET?":
    "Ist der Koordinator, der keine Berufsbildungseinrichtung ist, in der Berufsbildung tätig?",
  "Do the activities build the capacities of VET organisations, principally in the third countries?":
    "Bauen die Aktivitäten Kapazitäten von Berufsbildungsorganisationen auf, vor allem in den Drittländern?",
  "If partner countries of the European Training Foundation take part, does the proposal answer the recommendations of the Torino process country reports?":
    "Wenn Partnerländer der Europäischen Stiftung für Berufsbildung (ETF) teilnehmen: Geht der Antrag auf die Empfehlungen der Länderberichte des Turin-Prozesses ein?",
  "pre-primary schools or providers of higher vocational education": [
    "Vorschule oder Einrichtung der höheren Berufsbildung",
    "Vorschulen oder Einrichtungen der höheren Berufsbildung",
  ],
  "schools or VET providers": ["Schule oder Berufsbildungseinrichtung", "Schulen oder Berufsbildungseinrichtungen"],
  "higher education institutions that train teachers": [
    "Hochschule, die Lehrkräfte ausbildet",
    "Hochschulen, die Lehrkräfte ausbilden",
  ],
  "higher education institutions from India": ["Hochschule aus Indien", "Hochschulen aus Indien"],
  "Does each third party get at most 60,000 euro, and does the application say why the support is needed, how it is managed and for which activities?":
    "Erhält jeder Dritte höchstens 60.000 Euro, und sagt der Antrag, warum die Unterstützung nötig ist, wie sie verwaltet wird und für welche Aktivitäten?",
  "Do the higher education institutions train teachers of schools or VET providers (ISCED 1 to 4)?":
    "Bilden die Hochschulen Lehrkräfte für Schulen oder Berufsbildungseinrichtungen aus (ISCED 1 bis 4)?",
  "Do all schools and VET providers teach at ISCED levels 1 to 4, from primary school to VET after secondary school?":
    "Unterrichten alle Schulen und Berufsbildungseinrichtungen auf den ISCED-Stufen 1 bis 4, von der Grundschule bis zur Berufsbildung nach der Sekundarstufe?",
  "Are none of the applicants institutions that the Erasmus+ Regulation itself names for support, such as the European University Institute?":
    "Ist keiner der Antragsteller eine Einrichtung, die die Erasmus+-Verordnung selbst zur Förderung nennt, wie das Europäische Hochschulinstitut?",
  "Does the European NGO have statutory branches, active in education, training or youth, so that with its secretariat it stands in at least nine Member States and associated countries?":
    "Hat die europäische NRO satzungsgemäße Zweigstellen, tätig in der allgemeinen oder beruflichen Bildung oder im Jugendbereich, sodass sie mit ihrem Sekretariat in mindestens neun Mitgliedstaaten und assoziierten Ländern vertreten ist?",
  "providers of teacher education or universities": [
    "Lehrerbildungseinrichtung oder Hochschule",
    "Lehrerbildungseinrichtungen oder Hochschulen",
  ],
  "practice or training schools": ["Übungs- oder Ausbildungsschule", "Übungs- oder Ausbildungsschulen"],
  "practice or training schools, which may be associated": [
    "Übungs- oder Ausbildungsschule, auch assoziiert",
    "Übungs- oder Ausbildungsschulen, auch assoziiert",
  ],
  "organisations that may have a practice school": [
    "Organisation, die eine Übungsschule haben kann",
    "Organisationen, die eine Übungsschule haben können",
  ],
  "does one of them take part with its practice or training school?":
    "nimmt eine davon mit ihrer Übungs- oder Ausbildungsschule teil?",
  "Are two partners from two countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "Sind zwei Partner aus zwei Ländern Anbieter der Lehrererstausbildung, und ist mindestens ein Partner Anbieter der Lehrerfortbildung?",
  "Are four partners from three countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "Sind vier Partner aus drei Ländern Anbieter der Lehrererstausbildung, und ist mindestens ein Partner Anbieter der Lehrerfortbildung?",
  "labour market actors (enterprises, venture capital firms, chambers, trade unions or associations)": [
    "Arbeitsmarktakteur (Unternehmen, Risikokapitalgesellschaft, Kammer, Gewerkschaft oder Verband)",
    "Arbeitsmarktakteure (Unternehmen, Risikokapitalgesellschaften, Kammern, Gewerkschaften oder Verbände)",
  ],
  "Does the project address exactly one of the 14 industrial ecosystems?":
    "Behandelt das Projekt genau eines der 14 industriellen Ökosysteme?",
  "Are members of a large-scale partnership of the Pact for Skills behind the proposal?":
    "Stehen Mitglieder einer groß angelegten Partnerschaft des Kompetenzpakts hinter dem Antrag?",
  "Does the project have at least one of the activities that the Guide lists for Lot 1?":
    "Hat das Projekt mindestens eine der Aktivitäten, die der Leitfaden für Los 1 aufführt?",
  "If a Blueprint project or an EU Skills Academy works in this ecosystem: are your fields clearly different from theirs?":
    "Wenn ein Blueprint-Projekt oder eine EU-Kompetenzakademie in diesem Ökosystem arbeitet: Unterscheiden sich Ihre Bereiche klar von deren Bereichen?",
  "Does the project have at least one of the activities that the Guide lists for Lot 3?":
    "Hat das Projekt mindestens eine der Aktivitäten, die der Leitfaden für Los 3 aufführt?",
  "each applicant": "jeder Antragsteller",
  "a not-for-profit NGO or a public body": "eine gemeinnützige NRO oder eine öffentliche Einrichtung",
  "a not-for-profit organisation or a public body": "eine gemeinnützige Organisation oder eine öffentliche Einrichtung",
  "Do the NGOs and public bodies that apply work in the field of youth?":
    "Sind die antragstellenden NRO und öffentlichen Einrichtungen im Jugendbereich tätig?",
  "Does the project support at least one of the specific objectives of the action?":
    "Unterstützt das Projekt mindestens eines der spezifischen Ziele der Aktion?",
  "Are mobility activities, if there are any, clearly justified by the objectives and by value for money?":
    "Sind Mobilitätsaktivitäten, falls es sie gibt, durch die Ziele und das Kosten-Nutzen-Verhältnis klar begründet?",
  "Do all activities take place in Member States or associated countries?":
    "Finden alle Aktivitäten in Mitgliedstaaten oder assoziierten Ländern statt?",
  "Do young people set up joint projects with the support to third parties, at most 60 000 euro each, given in open and published calls of at least two months?":
    "Stellen junge Menschen mit der Unterstützung Dritter gemeinsame Projekte auf die Beine, mit höchstens 60.000 Euro je Empfänger, vergeben in offenen und veröffentlichten Aufrufen von mindestens zwei Monaten?",
  "Activities take place in the countries of the organisations that take part.":
    "Aktivitäten finden in den Ländern der teilnehmenden Organisationen statt.",
  "Activities take place in the countries of the organisations that take part, or if justified at a seat of an EU institution.":
    "Aktivitäten finden in den Ländern der teilnehmenden Organisationen statt oder mit Begründung am Sitz eines EU-Organs.",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution together with it, and in any Member State or associated country to share results.":
    "Aktivitäten finden in den Ländern der teilnehmenden Organisationen statt. Mit Begründung auch am Sitz eines EU-Organs gemeinsam mit diesem und in jedem Mitgliedstaat oder assoziierten Land, um Ergebnisse zu verbreiten.",
  "Activities take place in the countries of full or associated partners. If justified, also at a seat of an EU institution, and in any country that may take part to share results.":
    "Aktivitäten finden in den Ländern der vollwertigen oder assoziierten Partner statt. Mit Begründung auch am Sitz eines EU-Organs und in jedem Land, das teilnehmen kann, um Ergebnisse zu verbreiten.",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution, and at international conferences in further countries to share results.":
    "Aktivitäten finden in den Ländern der teilnehmenden Organisationen statt. Mit Begründung auch am Sitz eines EU-Organs und auf internationalen Konferenzen in weiteren Ländern, um Ergebnisse zu verbreiten.",
  "This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.":
    "Diese Bezeichnung berührt nicht die Standpunkte zum Status und steht im Einklang mit der Resolution 1244 des VN-Sicherheitsrates und dem Gutachten des Internationalen Gerichtshofs zur Unabhängigkeitserklärung des Kosovos.",
  "This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.":
    "Diese Bezeichnung ist nicht als Anerkennung eines Staates Palästina auszulegen und lässt die Standpunkte der einzelnen Mitgliedstaaten zu dieser Frage unberührt.",
  "Georgian authorities are not eligible under any action: central government, local authorities, agencies and state-owned enterprises. Other organisations from Georgia are.":
    "Georgische Behörden können an keiner Aktion teilnehmen: Zentralregierung, lokale Behörden, Agenturen und Staatsunternehmen. Andere Organisationen aus Georgien können es.",
  "The EU has stopped engaging with public bodies and state-owned enterprises of Belarus; it goes on working with non-state, local and regional actors. Several actions exclude organisations from Belarus altogether.":
    "Die EU arbeitet nicht mehr mit öffentlichen Einrichtungen und Staatsunternehmen von Belarus zusammen, weiterhin aber mit nichtstaatlichen, lokalen und regionalen Akteuren. Mehrere Aktionen schließen Organisationen aus Belarus ganz aus.",
  "Organisations established in Russia, or owned for more than half by such an organisation, may only take part if the call permits it and the granting authority makes an exception for mobility and people-to-people contacts (Regulation 833/2014, Article 5l).":
    "Organisationen mit Sitz in Russland oder zu mehr als der Hälfte im Besitz einer solchen können nur teilnehmen, wenn der Aufruf es zulässt und die Bewilligungsbehörde für Mobilität und direkte Kontakte zwischen Menschen eine Ausnahme macht (Verordnung 833/2014, Artikel 5l).",
  "The eligibility criteria of Commission notice 2013/C-205/05 on the territories occupied by Israel since June 1967 apply.":
    "Es gelten die Kriterien der Bekanntmachung 2013/C-205/05 der Kommission zu den von Israel seit Juni 1967 besetzten Gebieten.",
  "Public interest trusts under Hungarian Act IX of 2021, and what they maintain, among them universities, may apply but get no grant (Decision (EU) 2022/2506). The Guide 2026 does not mention it: ask the agency whether it still holds.":
    "Trusts von öffentlichem Interesse nach dem ungarischen Gesetz IX von 2021 und was sie unterhalten, darunter Universitäten, können einen Antrag stellen, erhalten aber keinen Zuschuss (Beschluss (EU) 2022/2506). Der Leitfaden 2026 erwähnt es nicht: Fragen Sie die Agentur, ob es noch gilt.",
  Coordinator: "Koordinator",
  Affiliated: "Verbunden",
  Associated: "Assoziiert",
  Manager: "Führungskraft",
  "Teacher or researcher": "Lehrkraft oder Forschende",
  Technician: "Technisches Personal",
  Administration: "Verwaltungspersonal",
  Staff: "Personal",
  Learners: "Lernende",
  "Local participants": "Einheimische Teilnehmende",
  "Foreign participants": "Ausländische Teilnehmende",
  "Every partner": "Jeder Partner",
  "Programme Guide 2026, Part C": "Programmleitfaden 2026, Teil C",
  "Register every organisation and get its OID": "Jede Organisation registrieren und ihre OID erhalten",
  "Register every organisation and get its PIC": "Jede Organisation registrieren und ihre PIC erhalten",
  "Identification Form of every organisation, bank details of the coordinator":
    "Identifizierungsformular jeder Organisation, Bankdaten des Koordinators",
  "Consent of every partner to use its OID": "Zustimmung jedes Partners, seine OID zu verwenden",
  "Check admissibility, eligibility, exclusion, selection and award criteria":
    "Zulässigkeits-, Förder-, Ausschluss-, Eignungs- und Gewährungskriterien prüfen",
  "Check the financial conditions": "Finanzielle Bedingungen prüfen",
  "Write Part B within its page limit": "Teil B innerhalb der Seitenbegrenzung schreiben",
  "Project abstract in English": "Projektzusammenfassung auf Englisch",
  "Above €60,000, recommended: lists of publications and of projects of the past four years":
    "Über 60.000 €, empfohlen: Listen der Veröffentlichungen und der Projekte der letzten vier Jahre",
  "Accession and Declaration on Honour Form of every partner":
    "Beitrittsformular mit ehrenwörtlicher Erklärung von jedem Partner (Accession and Declaration on Honour Form)",
  "Declaration on Honour of every partner": "Ehrenwörtliche Erklärung jedes Partners",
  "Declaration on Honour, signed by the coordinator": "Ehrenwörtliche Erklärung, vom Koordinator unterschrieben",
  "Submit the application, to one agency only": "Antrag einreichen, nur bei einer Agentur",
  "Project leader": "Projektleitung",
  "KTH’s preparation process": "Vorbereitungsprozess der KTH",
  "Internal support from your school": "Interne Unterstützung Ihrer School",
  "Project abstract and School approval": "Projektzusammenfassung und Zustimmung der School",
  "Contact the international office": "Kontakt mit dem International Office aufnehmen",
  "Collect mandates from partners": "Mandate der Partner sammeln",
  "Final draft to the international office": "Endgültiger Entwurf an das International Office",
  "Mandates and Declaration of Honour to the signatory":
    "Mandate und ehrenwörtliche Erklärung an die unterzeichnende Person",
  "Submit one application, to one National Agency": "Einen Antrag bei einer Nationalen Agentur einreichen",
  "Your own steps": "Ihre eigenen Schritte",
  "Submit the application": "Antrag einreichen",
  "Does the project address a horizontal priority or a priority of its field?":
    "Behandelt das Projekt eine horizontale Priorität oder eine Priorität seines Bereichs?",
  "Does the project address exactly one priority, horizontal or specific?":
    "Behandelt das Projekt genau eine Priorität, horizontal oder spezifisch?",
  "Are all core activities done by the partners themselves, and not subcontracted?":
    "Führen die Partner alle Kernaktivitäten selbst durch, ohne Unteraufträge?",
  "Project management and implementation": "Projektmanagement und -durchführung",
  "Transnational project meetings": "Transnationale Projekttreffen",
  "Work on intellectual outputs": "Arbeit an geistigen Leistungen",
  "Work on project results": "Arbeit an Projektergebnissen",
  "Days of work": "Arbeitstage",
  "Multiplier events": "Multiplikatorenveranstaltungen",
  Travel: "Reisen",
  "Individual support": "Individuelle Unterstützung",
  "Linguistic support": "Sprachliche Unterstützung",
  "Exceptional costs": "Außergewöhnliche Kosten",
  "Special needs support": "Unterstützung bei besonderem Bedarf",
  "Months of enrolled students": "Monate eingeschriebener Studierender",
  "Months of scholarships": "Stipendienmonate",
  fields: ["Bereich", "Bereiche"],
  lots: ["Los", "Lose"],
  strands: ["Strang", "Stränge"],
  "types of project": ["Projektart", "Projektarten"],
  "types of event": ["Veranstaltungsart", "Veranstaltungsarten"],
  "types of network": ["Netzwerkart", "Netzwerkarten"],
  regions: ["Region", "Regionen"],
  "programme lengths": ["Programmdauer", "Programmdauern"],
  "Higher education": "Hochschulbildung",
  "School education": "Schulbildung",
  "Vocational education and training": "Berufsbildung",
  "Adult education": "Erwachsenenbildung",
  Youth: "Jugend",
  Sport: "Sport",
  "European NGOs, education and training": "Europäische NRO, allgemeine und berufliche Bildung",
  "European NGOs, youth": "Europäische NRO, Jugend",
  "Lot 1: Education and Enterprises": "Los 1: Bildung und Unternehmen",
  "Lot 2: Sectoral Cooperation on Skills (Blueprint)":
    "Los 2: branchenspezifische Zusammenarbeit für Kompetenzen (Blueprint)",
  "Lot 3: STEM Skills Foundries": "Los 3: MINT-Kompetenzschmieden (STEM Skills Foundries)",
  "Strand 1: access to cooperation": "Strang 1: Zugang zur Zusammenarbeit",
  "Strand 2: partnerships for transformation": "Strang 2: Partnerschaften für den Wandel",
  "Strand 3: structural reform": "Strang 3: Strukturreform",
  "Digital education": "Digitale Bildung",
  "Skills needs identification": "Ermittlung des Kompetenzbedarfs",
  "Platforms of vocational excellence": "Plattformen für berufliche Exzellenz",
  "Design and delivery of VET": "Gestaltung und Durchführung der Berufsbildung",
  "Blueprint for Sectoral Cooperation on Skills": "Blueprint für branchenspezifische Zusammenarbeit für Kompetenzen",
  "Joint project": "Gemeinsames Projekt",
  "Structural project": "Strukturprojekt",
  "European local events, type I": "Europäische lokale Veranstaltungen, Typ I",
  "European local events, type II": "Europäische lokale Veranstaltungen, Typ II",
  "European-wide event": "Europaweite Veranstaltung",
  "Large-scale European event": "Europäische Großveranstaltung",
  "One of Regions 1 to 3": "Eine der Regionen 1 bis 3",
  "Region 9: Sub-Saharan Africa": "Region 9: Subsahara-Afrika",
  "Master’s programme of 12 months (60 ECTS)": "Masterstudiengang von 12 Monaten (60 ECTS)",
  "Master’s programme of 18 months (90 ECTS)": "Masterstudiengang von 18 Monaten (90 ECTS)",
  "Master’s programme of 24 months (120 ECTS)": "Masterstudiengang von 24 Monaten (120 ECTS)",
  "Network (up to call 2020)": "Netzwerk (bis Aufruf 2020)",
  "Higher education: internal policy": "Hochschulbildung: EU-Innenpolitik",
  "Higher education: external policy": "Hochschulbildung: EU-Außenpolitik",
  "Higher education: EU-India": "Hochschulbildung: EU und Indien",
  "Schools and VET providers": "Schulen und Berufsbildungseinrichtungen",
  "Master’s programme in European Affairs in Moldova":
    "Masterstudiengang für Europäische Angelegenheiten in der Republik Moldau",
  innovation: "Innovation",
  "exchange of good practices": "Austausch bewährter Verfahren",
  "Public interest trusts under Hungary’s Act IX of 2021, and what they maintain, may not be awarded EU money. Is none of your organisations from Hungary such a one?":
    "Trusts von öffentlichem Interesse nach dem ungarischen Gesetz IX von 2021 und was sie unterhalten, können kein EU-Geld erhalten. Ist keine Ihrer Organisationen aus Ungarn eine solche?",
  "Evaluators read no further than page 70 of Part B. Is it that long at most?":
    "Gutachterinnen und Gutachter lesen Teil B nur bis Seite 70. Ist er höchstens so lang?",
  "Evaluators read no further than page 40 of Part B. Is it that long at most?":
    "Gutachterinnen und Gutachter lesen Teil B nur bis Seite 40. Ist er höchstens so lang?",
  "Evaluators read no further than page 120 of Part B. Is it that long at most?":
    "Gutachterinnen und Gutachter lesen Teil B nur bis Seite 120. Ist er höchstens so lang?",
  Management: "Projektmanagement",
  "Intellectual outputs": "Geistige Leistungen",
  "Learning, teaching and training activities": "Lern-, Lehr- und Trainingsaktivitäten",
  "Implementation support": "Unterstützung der Durchführung",
  "Mobility: travel": "Mobilität: Reisen",
  "Mobility: subsistence": "Mobilität: Aufenthalt",
  Events: "Veranstaltungen",
  Equipment: "Ausrüstung",
  Subcontracting: "Unteraufträge",
  Volunteers: "Freiwillige",
  "SME owners": "KMU-Eigentümer",
  "Natural persons under direct contract": "Natürliche Personen mit Direktvertrag",
  "Seconded persons": "Abgeordnetes Personal",
  "Financial support to third parties": "Finanzielle Unterstützung Dritter",
  "Financial audits": "Rechnungsprüfungen",
  "Institutional costs": "Institutionelle Kosten",
  Scholarships: "Stipendien",
  Other: "Sonstiges",
  "organisations from EU Member States and associated countries": [
    "Organisation aus einem EU-Mitgliedstaat oder assoziierten Land",
    "Organisationen aus EU-Mitgliedstaaten und assoziierten Ländern",
  ],
  "organisations from third countries not associated to the Programme": [
    "Organisation aus einem nicht mit dem Programm assoziierten Drittland",
    "Organisationen aus nicht mit dem Programm assoziierten Drittländern",
  ],
  "higher education institutions from EU Member States and associated countries": [
    "Hochschule aus einem EU-Mitgliedstaat oder assoziierten Land",
    "Hochschulen aus EU-Mitgliedstaaten und assoziierten Ländern",
  ],
  "VET providers": ["Berufsbildungseinrichtung", "Berufsbildungseinrichtungen"],
  "education and training providers (VET or higher education)": [
    "Bildungseinrichtung (Berufs- oder Hochschulbildung)",
    "Bildungseinrichtungen (Berufs- oder Hochschulbildung)",
  ],
  "labour market actors (enterprises, chambers, trade unions or associations)": [
    "Arbeitsmarktakteur (Unternehmen, Kammer, Gewerkschaft oder Verband)",
    "Arbeitsmarktakteure (Unternehmen, Kammern, Gewerkschaften oder Verbände)",
  ],
  "school authorities or school coordination bodies": [
    "Schulbehörde oder Koordinierungsstelle für Schulen",
    "Schulbehörden oder Koordinierungsstellen für Schulen",
  ],
  "public authorities of Georgia": ["georgische Behörde", "georgische Behörden"],
  "Have you read in the Guide of the call how many organisations and countries it asks for, and are they all there?":
    "Haben Sie im Leitfaden des Aufrufs gelesen, wie viele Organisationen und Länder er verlangt, und sind alle dabei?",
  "choose from the list, or type your own words.": "aus der Liste wählen oder eigene Worte schreiben.",
  "How to read this file": "So lesen Sie diese Datei",
  "White: you type here.": "Weiß: Hier schreiben Sie.",
  "Grey: calculated. It follows what you type.": "Grau: berechnet. Es folgt dem, was Sie schreiben.",
  "✔ The row is fine.": "✔ Die Zeile ist in Ordnung.",
  "✖ A rule is broken. The status says which cell.": "✖ Eine Regel ist verletzt. Der Status sagt, welche Zelle.",
  "? A cell is empty that a rule needs.": "? Eine Zelle, die eine Regel braucht, ist leer.",
  "▲ A person must judge.": "▲ Ein Mensch muss urteilen.",
  "At least {organisations}.": "Mindestens {organisations}.",
  "At least {organisations} from {countries}.": "Mindestens {organisations}, {countries}.",
  "Apply by {deadline}.": "Antrag bis {deadline}.",
  "In this file": "In dieser Datei",
  "Money is calculated as you type.": "Geld wird berechnet, während Sie schreiben.",
  "Statuses and Checks stand as of {day}.": "Status und Prüfungen haben den Stand {day}.",
  "To check again: erasmus-planner check, then this file.":
    "Zum erneuten Prüfen: erasmus-planner check, dann diese Datei.",
  Participants: "Teilnehmende",
  "How many people take part; the grant depends on it": "Wie viele Personen teilnehmen; davon hängt der Zuschuss ab",
  "Cooperation Partnerships": "Kooperationspartnerschaften",
  "Small-scale Partnerships": "Kleinere Partnerschaften",
  "European Partnerships for School Development": "Europäische Partnerschaften für Schulentwicklung",
  "Centres of Vocational Excellence": "Zentren der beruflichen Exzellenz",
  "Alliances for Innovation": "Innovationsallianzen",
  "Capacity Building in Higher Education": "Kapazitätsaufbau im Hochschulbereich",
  "Capacity Building in Vocational Education and Training": "Kapazitätsaufbau in der beruflichen Bildung",
  "Capacity Building in Youth": "Kapazitätsaufbau im Jugendbereich",
  "Capacity Building in Sport": "Kapazitätsaufbau im Bereich Sport",
  "European Youth Together": "Europäische Jugend gemeinsam",
  "Not-for-profit European Sport Events": "Europäische Sportveranstaltungen ohne Gewinnzweck",
  "Erasmus Mundus Joint Masters": "Gemeinsame Erasmus-Mundus-Masterprogramme",
  "Erasmus Mundus Design Measures": "Erasmus-Mundus-Konzeptionsmaßnahmen",
  "Virtual Exchanges in Higher Education and Youth": "Virtueller Austausch im Bereich Hochschulbildung und Jugend",
  "Jean Monnet Networks": "Jean-Monnet-Netzwerke",
  "European Universities": "Europäische Hochschulen",
  "Erasmus+ Teacher Academies": "Erasmus+-Lehrkräfteakademien",
  "Forward-Looking Projects": "Zukunftsorientierte Projekte",
  "Strategic Partnerships": "Strategische Partnerschaften",
  "School Exchange Partnerships": "Schulaustauschpartnerschaften",
  "Knowledge Alliances": "Wissensallianzen",
  "Sector Skills Alliances": "Allianzen für branchenspezifische Fertigkeiten",
  "Example with deliberate mistakes": "Beispiel mit absichtlichen Fehlern",
  "Field sites and contacts that no other partner has": "Feldstandorte und Kontakte, die sonst kein Partner hat",
  "Project management": "Projektmanagement",
  Development: "Entwicklung",
  "Sharing results": "Verbreitung der Ergebnisse",
  "Deliberate mistake: this partner’s country is misspelt on the Partners tab":
    "Absichtlicher Fehler: Das Land dieses Partners ist auf dem Blatt der Partner falsch geschrieben",
  "Deliberate mistake: an associated partner gets EU money":
    "Absichtlicher Fehler: Ein assoziierter Partner erhält EU-Mittel",
  "Deliberate mistake: project management takes more than its share":
    "Absichtlicher Fehler: Das Projektmanagement nimmt mehr als seinen Anteil",
  "Deliberate mistake: this partner is a second coordinator on the Partners tab":
    "Absichtlicher Fehler: Dieser Partner ist auf dem Blatt der Partner ein zweiter Koordinator",
  "Deliberate mistake: no partner on the Partners tab has this name":
    "Absichtlicher Fehler: Kein Partner auf dem Blatt der Partner heißt so",
  "Deliberate mistake: this amount is too low, so the sum does not fit":
    "Absichtlicher Fehler: Dieser Betrag ist zu niedrig, die Summe stimmt nicht",
  "Deliberate mistake: the Project tab has more months than the call allows":
    "Absichtlicher Fehler: Das Blatt zum Projekt hat mehr Monate, als der Aufruf erlaubt",
  "Deliberate mistake: the amount is missing": "Absichtlicher Fehler: Der Betrag fehlt",
  "The largest EU grant that the action allows in a call, in euro. Without arguments: of this file's Project tab.":
    "Der höchste EU-Zuschuss, den die Aktion in einem Aufruf zulässt, in Euro. Ohne Argumente: nach dem Blatt Projekt dieser Datei.",
  "The largest grant in euro; without months the largest of all durations.":
    "Der höchste Zuschuss in Euro; ohne Monate der höchste aller Laufzeiten.",
  "Its title or code, in any language.": "Titel oder Code der Aktion, in jeder Sprache.",
  "The year of the call.": "Das Jahr des Aufrufs.",
  "The project's months.": "Die Monate des Projekts.",
  "Its field, lot, strand or type, if it has any.": "Bereich, Los, Strang oder Typ der Aktion, falls vorhanden.",
  "The largest EU grant per project year, in euro; empty where the Guide sets none.":
    "Der höchste EU-Zuschuss pro Projektjahr, in Euro; leer, wo der Leitfaden keinen festlegt.",
  "The ceiling of one project year in euro, or an empty cell.":
    "Die Obergrenze eines Projektjahrs in Euro oder eine leere Zelle.",
  "The lump sums to choose from, in euro; with the budget also how far the lines are from each.":
    "Die wählbaren Pauschalbeträge, in Euro; mit dem Budget auch, wie weit die Zeilen von jedem entfernt sind.",
  "One lump sum per row, smallest first. With the budget beside it: planned minus lump sum, what to cut or add, what the consortium lacks.":
    "Ein Pauschalbetrag je Zeile, der kleinste zuerst. Mit dem Budget daneben: geplant minus Pauschalbetrag, was zu kürzen oder zu ergänzen ist, was dem Konsortium fehlt.",
  "The budget with its heading row. Adds what is planned against each lump sum.":
    "Das Budget mit seiner Kopfzeile. Ergänzt, was gegenüber jedem Pauschalbetrag geplant ist.",
  "The partner table: adds what the consortium lacks for each lump sum.":
    "Die Tabelle der Partner: ergänzt, was dem Konsortium für jeden Pauschalbetrag fehlt.",
  "The verdict on the whole plan in one cell.": "Das Ergebnis für den ganzen Plan in einer Zelle.",
  "How many problems, cells to fill in or points to judge there are.":
    "Wie viele Probleme, auszufüllende Zellen oder Punkte zum Beurteilen es gibt.",
  "The EU grant or lump sum asked for, in euro.": "Der beantragte EU-Zuschuss oder Pauschalbetrag, in Euro.",
  "The partners with their heading row.": "Die Partner mit ihrer Kopfzeile.",
  "The budget with its heading row.": "Das Budget mit seiner Kopfzeile.",
  "What the project costs, in euro.": "Was das Projekt kostet, in Euro.",
  "Work packages with their heading row.": "Die Arbeitspakete mit ihrer Kopfzeile.",
  "How many people take part.": "Wie viele Personen teilnehmen.",
  "Every check as a table: status, check, where, what is wrong or open, what to do, source. Errors first.":
    "Jede Prüfung als Tabelle: Status, Prüfung, wo, was falsch oder offen ist, was zu tun ist, Quelle. Fehler zuerst.",
  "A table with a heading row.": "Eine Tabelle mit Kopfzeile.",
  "One of en, sv, fi, de, fr, es, it, pl; else the language of the headings.":
    "Eines von en, sv, fi, de, fr, es, it, pl; sonst die Sprache der Überschriften.",
  "Beside each answer of the Project tab: what it may be in this action and call, and its status.":
    "Neben jeder Antwort im Blatt Projekt: was in dieser Aktion und diesem Aufruf zulässig ist, und ihr Status.",
  "Two columns with their headings.": "Zwei Spalten mit ihren Überschriften.",
  "The Project tab: what is asked and the answers beside it.":
    "Das Blatt Projekt: was gefragt ist und die Antworten daneben.",
  "One status beside each partner row. Goes into the heading row.":
    "Ein Status neben jeder Partnerzeile. Gehört in die Kopfzeile.",
  "A column of statuses with its heading.": "Eine Statusspalte mit Überschrift.",
  "The budget table: needed to see money of associated partners.":
    "Die Budgettabelle: nötig, um Geld assoziierter Partner zu sehen.",
  "The grant: needed to see shares once the lines add up to it.":
    "Der Zuschuss: nötig, um Anteile zu sehen, sobald die Zeilen ihn zusammen ergeben.",
  "One status beside each budget line. Goes into the heading row.":
    "Ein Status neben jeder Budgetzeile. Gehört in die Kopfzeile.",
  "The grant, where shares are to be taken of it and not of the sum of the lines.":
    "Der Zuschuss, wenn Anteile von ihm und nicht von der Summe der Zeilen zu berechnen sind.",
  "One status beside each work package. Goes into the heading row.":
    "Ein Status neben jedem Arbeitspaket. Gehört in die Kopfzeile.",
  "Partner by work package in euro, with totals and shares. Every budget line is in exactly one cell.":
    "Partner nach Arbeitspaketen in Euro, mit Summen und Anteilen. Jede Budgetzeile steht in genau einer Zelle.",
  "A table with a heading row; total and share in the last rows and columns.":
    "Eine Tabelle mit Kopfzeile; Summe und Anteil in den letzten Zeilen und Spalten.",
  "The grant, where the share of project management is to be taken of it.":
    "Der Zuschuss, wenn der Anteil des Projektmanagements von ihm zu berechnen ist.",
  "A table of every cap: scope, cap, planned, left, status. The total, each year and each capped part.":
    "Eine Tabelle aller Obergrenzen: Umfang, Obergrenze, geplant, übrig, Status. Das Ganze, jedes Jahr und jeder begrenzte Teil.",
  "The lump sum chosen or the grant asked for, in euro.":
    "Der gewählte Pauschalbetrag oder der beantragte Zuschuss, in Euro.",
  "The partner table, where limits or unit costs depend on who spends.":
    "Die Tabelle der Partner, wenn Grenzen oder Einheitskosten davon abhängen, wer das Geld ausgibt.",
  "The budget summed up: what is planned against each cap, and what each year, partner, work package and category gets.":
    "Das Budget zusammengefasst: was gegenüber jeder Obergrenze geplant ist und was jedes Jahr, jeder Partner, jedes Arbeitspaket und jede Kategorie erhält.",
  "A table with a heading row: what, planned, cap, share, bar, status.":
    "Eine Tabelle mit Kopfzeile: was, geplant, Obergrenze, Anteil, Balken, Status.",
  "What a country is in a call: Member State, associated, or outside; with an action also the role it may have.":
    "Was ein Land in einem Aufruf ist: Mitgliedstaat, assoziiert oder außerhalb; mit einer Aktion auch, welche Rolle es haben kann.",
  "The standing in words.": "Die Stellung in Worten.",
  "The country's name in any supported language, or its code.":
    "Der Name des Landes in einer der unterstützten Sprachen oder sein Code.",
  "Which actions of a call these partners could apply to, and what is missing for the others.":
    "Für welche Aktionen eines Aufrufs diese Partner einen Antrag stellen könnten und was für die anderen fehlt.",
  "A table with a heading row: action, status, what is missing. What fits stands first.":
    "Eine Tabelle mit Kopfzeile: Aktion, Status, was fehlt. Was passt, steht zuerst.",
  "A unit cost of the Guide in euro: of a day, a month, a meeting, a participant. Ranges give one rate per row.":
    "Einheitskosten des Leitfadens in Euro: eines Tages, Monats, Treffens oder Teilnehmenden. Bereiche ergeben einen Satz je Zeile.",
  "The rate in euro. ERASMUS_SOURCE says where it was read, and whether anybody has confirmed it.":
    "Der Satz in Euro. ERASMUS_SOURCE sagt, wo er gelesen wurde und ob ihn jemand bestätigt hat.",
  "What is paid: a budget category or unit cost, in any supported language.":
    "Was bezahlt wird: eine Budgetkategorie oder Einheitskosten, in einer der unterstützten Sprachen.",
  "The organisation's country; empty where the rate is the same everywhere.":
    "Das Land der Organisation; leer, wo der Satz überall gleich ist.",
  "What else the rate depends on: staff category, role, staff or learners, local or foreign, or kilometres.":
    "Wovon der Satz noch abhängt: Personalkategorie, Rolle, Personal oder Lernende, einheimisch oder ausländisch, oder Kilometer.",
  "What the Guide pays for a participant's journey there and back, in euro. Ranges give one amount per row.":
    "Was der Leitfaden für die Hin- und Rückreise einer teilnehmenden Person bezahlt, in Euro. Bereiche ergeben einen Betrag je Zeile.",
  "Euro per participant; 0 below the shortest distance that is paid.":
    "Euro je teilnehmende Person; 0 unter der kürzesten Entfernung, die bezahlt wird.",
  "Kilometres one way, as ERASMUS_DISTANCE gives them. A band begins at its first whole kilometre.":
    "Kilometer der einfachen Strecke, wie ERASMUS_DISTANCE sie angibt. Eine Entfernungsstufe beginnt mit ihrem ersten ganzen Kilometer.",
  "Yes for green travel. Without a rate of its own, the usual one is given.":
    "Ja für umweltfreundliches Reisen. Gibt es dafür keinen eigenen Satz, gilt der übliche.",
  "Great-circle kilometres between two places, which decide the travel band. Ranges give one distance per row.":
    "Kilometer auf dem Großkreis zwischen zwei Orten, die über die Entfernungsstufe entscheiden. Bereiche ergeben eine Entfernung je Zeile.",
  "Kilometres one way with two decimals, on a sphere of 6 371 km radius. Near the edge of a band the Commission's own calculator decides.":
    "Kilometer der einfachen Strecke mit zwei Dezimalstellen, auf einer Kugel mit 6.371 km Radius. Nahe der Grenze einer Entfernungsstufe entscheidet der Rechner der Kommission.",
  "Latitude of the place of origin in degrees, south negative.":
    "Breitengrad des Herkunftsorts in Grad, Süden negativ.",
  "Longitude of the place of origin in degrees, west negative.":
    "Längengrad des Herkunftsorts in Grad, Westen negativ.",
  "Latitude of the venue in degrees, south negative.": "Breitengrad des Veranstaltungsorts in Grad, Süden negativ.",
  "Longitude of the venue in degrees, west negative.": "Längengrad des Veranstaltungsorts in Grad, Westen negativ.",
  "Until when to apply: one row per deadline, in Brussels time, and whether the round is optional.":
    "Bis wann der Antrag zu stellen ist: eine Zeile je Frist, in Brüsseler Zeit, und ob die Runde optional ist.",
  "A table with a heading row: deadline, round, when projects start, for which fields, source.":
    "Eine Tabelle mit Kopfzeile: Frist, Runde, Projektbeginn, für welche Bereiche, Quelle.",
  "The deadline as a date, or the day so many days before it.": "Die Frist als Datum oder der Tag so viele Tage davor.",
  "A date in Brussels time, of the first round that is certain; give the cell a date format. Empty while no deadline is known.":
    "Ein Datum in Brüsseler Zeit, von der ersten Runde, die sicher ist; geben Sie der Zelle ein Datumsformat. Leer, solange keine Frist bekannt ist.",
  "How many days before the deadline.": "Wie viele Tage vor der Frist.",
  "How each step of the Preparation tab stands.": "Wie es um jeden Schritt im Blatt Vorbereitung steht.",
  "A column of statuses with its heading: done, late, due this week, waiting for another step, or the days left.":
    "Eine Statusspalte mit Überschrift: erledigt, zu spät, diese Woche fällig, wartet auf einen anderen Schritt oder die verbleibenden Tage.",
  "The table of steps with its heading row.": "Die Tabelle der Schritte mit ihrer Kopfzeile.",
  "The day to look from, without it today; Google refuses TODAY() here.":
    "Der Tag, von dem aus gerechnet wird, ohne ihn heute; Google lässt TODAY() hier nicht zu.",
  "Where the Guide says so: of one rule, or of every rule of the action as a table.":
    "Wo der Leitfaden das sagt: zu einer Regel oder, als Tabelle, zu jeder Regel der Aktion.",
  "Document and page; without a rule a table of checks and sources.":
    "Dokument und Seite; ohne Regel eine Tabelle der Prüfungen und Quellen.",
  "A check as the report calls it, such as Duration, or a rule, parameter or requirement.":
    "Eine Prüfung, wie sie im Bericht heißt, etwa Laufzeit, oder eine Regel, ein Parameter oder eine Anforderung.",
} satisfies Dictionary;
