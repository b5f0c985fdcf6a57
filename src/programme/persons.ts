// Whom a unit cost is for: the words of a budget line that decide the rate.

export const persons = [
  "coordinator",
  "partner",
  "manager",
  "teacher",
  "technician",
  "administrative",
  "staff",
  "learner",
  "local",
  "foreign",
] as const;
export type Person = (typeof persons)[number];

/** As offered in the drop-down. */
export const personLabels: { readonly [Name in Person]: { readonly en: string; readonly sv: string } } = {
  coordinator: { en: "Coordinator", sv: "Koordinator" },
  partner: { en: "Partner", sv: "Partner" },
  manager: { en: "Manager", sv: "Chef" },
  teacher: { en: "Teacher or researcher", sv: "Lärare eller forskare" },
  technician: { en: "Technician", sv: "Tekniker" },
  administrative: { en: "Administration", sv: "Administration" },
  staff: { en: "Staff", sv: "Personal" },
  learner: { en: "Learners", sv: "Elever eller studenter" },
  local: { en: "Local participants", sv: "Lokala deltagare" },
  foreign: { en: "Foreign participants", sv: "Utländska deltagare" },
};

/** Further words, separated by semicolons. */
export const personWords: { readonly [Name in Person]: string } = {
  coordinator: "applicant; lead; lead partner; koordinaattori; hakija; Koordinatorin; Antragsteller; coordinateur",
  partner: "partners; partner organisation; partnerorganisation; kumppani; Partnereinrichtung; partenaire",
  manager:
    "managers; management; director; category 1; direktör; ledare; projektledare; johtaja; Manager/in; Führungskraft; gestionnaire; directeur",
  teacher:
    "teacher; teachers; researcher; researchers; trainer; trainers; youth worker; youth workers; teachers, trainers, researchers; teacher, trainer, researcher, youth worker; researcher, teacher, trainer; category 2; lärare; forskare; utbildare; ungdomsledare; opettaja; tutkija; kouluttaja; Lehrkraft; Lehrer; Forscher; Ausbilder; enseignant; chercheur; formateur",
  technician:
    "technicians; technical; technical staff; category 3; teknisk personal; teknikko; tekninen henkilöstö; Techniker; technisches Personal; technicien",
  administrative:
    "administrator; administrators; administrative staff; admin; category 4; administratör; administrativ personal; hallintohenkilöstö; Verwaltungspersonal; Verwaltungskraft; personnel administratif",
  staff: "staff member; staff members; short-term staff; anställda; henkilöstö; Personal; Mitarbeiter; personnel",
  learner:
    "learner; student; students; pupil; pupils; young people; participants; elev; elever; student; studenter; ungdomar; oppija; oppijat; opiskelija; oppilas; Lernende; Studierende; Schüler; apprenant; élève; étudiant",
  local:
    "local; local participant; national; lokala; lokal deltagare; inhemska; paikalliset; einheimische; lokale; locaux",
  foreign:
    "foreign; foreign participant; international; international participants; utländska; internationella; ulkomaiset; kansainväliset; ausländische; internationale; étrangers",
};
