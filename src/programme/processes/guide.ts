// What the Programme Guide 2026 asks of every applicant in its Part C, in the order of its four steps.
import type { Process } from "./process.ts";

const coordinator = "Coordinator";
const everyPartner = "Every partner";
const agencies = "national-agency";

export const guide: Process = {
  id: "guide",
  title: "Programme Guide 2026, Part C",
  cite: { source: "guide-2026", page: "413-436" },
  evidence: "guide",
  note: "The Guide gives no dates before the deadline. Which step waits for which follows from its order.",
  steps: [
    {
      id: "oid",
      title: "Register every organisation and get its OID",
      who: everyPartner,
      page: "413-415",
      agency: agencies,
    },
    {
      id: "pic",
      title: "Register every organisation and get its PIC",
      who: everyPartner,
      page: "413-414",
      agency: "eacea",
    },
    {
      id: "identification",
      title: "Identification Form of every organisation, bank details of the coordinator",
      who: everyPartner,
      after: ["oid"],
      page: "415",
      agency: agencies,
    },
    {
      id: "consent",
      title: "Consent of every partner to use its OID",
      who: coordinator,
      after: ["oid"],
      page: "414",
      agency: agencies,
    },
    {
      id: "criteria",
      title: "Check admissibility, eligibility, exclusion, selection and award criteria",
      who: coordinator,
      page: "415",
    },
    {
      id: "conditions",
      title: "Check the financial conditions",
      who: coordinator,
      page: "413",
    },
    {
      id: "part-b",
      title: "Write Part B within its page limit",
      who: coordinator,
      page: "415-416",
      agency: "eacea",
    },
    {
      id: "abstract",
      title: "Project abstract in English",
      who: coordinator,
      page: "433",
      agency: "eacea",
    },
    {
      id: "lists",
      title: "Above €60,000, recommended: lists of publications and of projects of the past four years",
      who: coordinator,
      page: "424",
      agency: agencies,
    },
    {
      id: "accession",
      title: "Accession and Declaration on Honour Form of every partner",
      who: everyPartner,
      page: "433, 436",
      agency: agencies,
    },
    {
      id: "partner-declarations",
      title: "Declaration on Honour of every partner",
      who: everyPartner,
      page: "421",
      agency: "eacea",
    },
    {
      id: "declaration",
      title: "Declaration on Honour, signed by the coordinator",
      who: "Legal representative",
      page: "421, 433",
    },
    {
      id: "submit",
      title: "Submit the application, to one agency only",
      who: coordinator,
      before: { days: 0 },
      after: ["oid", "pic", "part-b", "declaration"],
      page: "433-434",
    },
  ],
};
