// Whom a unit cost is for: the words of a budget line that decide the rate.
import type { Text } from "./requirements.ts";

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
export const personLabels: { readonly [Name in Person]: Text } = {
  coordinator: "Coordinator",
  partner: "Partner",
  manager: "Manager",
  teacher: "Teacher or researcher",
  technician: "Technician",
  administrative: "Administration",
  staff: "Staff",
  learner: "Learners",
  local: "Local participants",
  foreign: "Foreign participants",
};

/** Further words, separated by semicolons. */
export const personWords: { readonly [Name in Person]: string } = {
  coordinator:
    "Koordinator; applicant; lead; lead partner; koordinaattori; hakija; Koordinatorin; Antragsteller; coordinateur",
  partner: "partners; partner organisation; partnerorganisation; kumppani; Partnereinrichtung; partenaire",
  manager:
    "Chef; managers; management; director; category 1; direktör; ledare; projektledare; johtaja; Manager/in; Führungskraft; gestionnaire; directeur",
  teacher:
    "Lärare eller forskare; teacher; teachers; researcher; researchers; trainer; trainers; youth worker; youth workers; teachers, trainers, researchers; teacher, trainer, researcher, youth worker; researcher, teacher, trainer; category 2; lärare; forskare; utbildare; ungdomsledare; opettaja; tutkija; kouluttaja; Lehrkraft; Lehrer; Forscher; Ausbilder; enseignant; chercheur; formateur",
  technician:
    "Tekniker; technicians; technical; technical staff; category 3; teknisk personal; teknikko; tekninen henkilöstö; Techniker; technisches Personal; technicien",
  administrative:
    "administrator; administrators; administrative staff; admin; category 4; administratör; administrativ personal; hallintohenkilöstö; Verwaltungspersonal; Verwaltungskraft; personnel administratif",
  staff: "staff member; staff members; short-term staff; anställda; henkilöstö; Personal; Mitarbeiter; personnel",
  learner:
    "Elever eller studenter; learner; student; students; pupil; pupils; young people; participants; elev; elever; student; studenter; ungdomar; oppija; oppijat; opiskelija; oppilas; Lernende; Studierende; Schüler; apprenant; élève; étudiant",
  local:
    "Lokala deltagare; local; local participant; national; lokala; lokal deltagare; inhemska; paikalliset; einheimische; lokale; locaux",
  foreign:
    "Utländska deltagare; foreign; foreign participant; international; international participants; utländska; internationella; ulkomaiset; kansainväliset; ausländische; internationale; étrangers",
};
