// What the Programme Guide 2026 asks of every applicant in its Part C, in the order of its four steps.
import type { Process } from "./process.ts";

const coordinator = { en: "Coordinator", sv: "Koordinator" };
const everyPartner = { en: "Every partner", sv: "Varje partner" };
const agencies = "national-agency";

export const guide: Process = {
  id: "guide",
  title: { en: "Programme Guide 2026, Part C", sv: "Programhandledningen 2026, del C" },
  cite: { source: "guide-2026", page: "413-436" },
  evidence: "guide",
  note: "The Guide gives no dates before the deadline. Which step waits for which follows from its order.",
  steps: [
    {
      id: "oid",
      title: { en: "Register every organisation and get its OID", sv: "Registrera varje organisation och få dess OID" },
      who: everyPartner,
      page: "413-415",
      agency: agencies,
    },
    {
      id: "pic",
      title: { en: "Register every organisation and get its PIC", sv: "Registrera varje organisation och få dess PIC" },
      who: everyPartner,
      page: "413-414",
      agency: "eacea",
    },
    {
      id: "identification",
      title: {
        en: "Identification Form of every organisation, bank details of the coordinator",
        sv: "Identifieringsformulär för varje organisation, bankuppgifter för koordinatorn",
      },
      who: everyPartner,
      after: ["oid"],
      page: "415",
      agency: agencies,
    },
    {
      id: "consent",
      title: { en: "Consent of every partner to use its OID", sv: "Varje partners samtycke till att dess OID används" },
      who: coordinator,
      after: ["oid"],
      page: "414",
      agency: agencies,
    },
    {
      id: "criteria",
      title: {
        en: "Check admissibility, eligibility, exclusion, selection and award criteria",
        sv: "Kontrollera kriterierna för prövning, behörighet, uteslutning, urval och tilldelning",
      },
      who: coordinator,
      page: "415",
    },
    {
      id: "conditions",
      title: { en: "Check the financial conditions", sv: "Kontrollera de ekonomiska villkoren" },
      who: coordinator,
      page: "413",
    },
    {
      id: "part-b",
      title: { en: "Write Part B within its page limit", sv: "Skriv del B inom dess sidgräns" },
      who: coordinator,
      page: "415-416",
      agency: "eacea",
    },
    {
      id: "abstract",
      title: { en: "Project abstract in English", sv: "Projektsammanfattning på engelska" },
      who: coordinator,
      page: "433",
      agency: "eacea",
    },
    {
      id: "lists",
      title: {
        en: "Above €60,000, recommended: lists of publications and of projects of the past four years",
        sv: "Över 60 000 €, rekommenderat: listor över publikationer och över de senaste fyra årens projekt",
      },
      who: coordinator,
      page: "424",
      agency: agencies,
    },
    {
      id: "accession",
      title: {
        en: "Accession and Declaration on Honour Form of every partner",
        sv: "Formuläret Accession and Declaration on Honour från varje partner",
      },
      who: everyPartner,
      page: "433, 436",
      agency: agencies,
    },
    {
      id: "partner-declarations",
      title: { en: "Declaration on Honour of every partner", sv: "Försäkran på heder från varje partner" },
      who: everyPartner,
      page: "421",
      agency: "eacea",
    },
    {
      id: "declaration",
      title: {
        en: "Declaration on Honour, signed by the coordinator",
        sv: "Försäkran på heder, undertecknad av koordinatorn",
      },
      who: { en: "Legal representative", sv: "Firmatecknare" },
      page: "421, 433",
    },
    {
      id: "submit",
      title: { en: "Submit the application, to one agency only", sv: "Skicka in ansökan, till bara ett programkontor" },
      who: coordinator,
      before: { days: 0 },
      after: ["oid", "pic", "part-b", "declaration"],
      page: "433-434",
    },
  ],
};
