// How KTH prepares an application for Partnerships for Cooperation, from its page on call 2023.
import type { Process } from "./process.ts";

const lead = { en: "Project leader", sv: "Projektledare" };

export const kth: Process = {
  id: "kth",
  title: { en: "KTH’s preparation process", sv: "KTH:s väg till ansökan" },
  cite: { source: "kth-cooperation-2023" },
  evidence: "secondary",
  note: "The dates are KTH’s own. Which step waits for which follows from what the page says of them.",
  steps: [
    {
      id: "support",
      title: { en: "Internal support from your school", sv: "Internt stöd från din skola" },
      who: lead,
    },
    {
      id: "approval",
      title: { en: "Project abstract and School approval", sv: "Projektsammanfattning och skolans godkännande" },
      who: lead,
      before: { weeks: 6 },
      after: ["support"],
    },
    {
      id: "contact",
      title: { en: "Contact the international office", sv: "Kontakta internationella kontoret" },
      who: lead,
    },
    {
      id: "mandates",
      title: { en: "Collect mandates from partners", sv: "Samla in mandat från partnerna" },
      who: lead,
    },
    {
      id: "draft",
      title: { en: "Final draft to the international office", sv: "Slutligt utkast till internationella kontoret" },
      who: lead,
      before: { weeks: 2 },
    },
    {
      id: "signatures",
      title: {
        en: "Mandates and Declaration of Honour to the signatory",
        sv: "Mandat och försäkran på heder till den som skriver under",
      },
      who: lead,
      after: ["mandates"],
    },
    {
      id: "submit",
      title: {
        en: "Submit one application, to one National Agency",
        sv: "Skicka in en ansökan, till ett programkontor",
      },
      who: lead,
      before: { days: 0 },
      after: ["approval", "draft", "signatures"],
    },
  ],
};
