// How KTH prepares an application for Partnerships for Cooperation, from its page on call 2023.
import type { Process } from "./process.ts";

const lead = "Project leader";

export const kth: Process = {
  id: "kth",
  title: "KTH’s preparation process",
  cite: { source: "kth-cooperation-2023" },
  evidence: "secondary",
  note: "The dates are KTH’s own. Which step waits for which follows from what the page says of them.",
  steps: [
    {
      id: "support",
      title: "Internal support from your school",
      who: lead,
    },
    {
      id: "approval",
      title: "Project abstract and School approval",
      who: lead,
      before: { weeks: 6 },
      after: ["support"],
    },
    {
      id: "contact",
      title: "Contact the international office",
      who: lead,
    },
    {
      id: "mandates",
      title: "Collect mandates from partners",
      who: lead,
    },
    {
      id: "draft",
      title: "Final draft to the international office",
      who: lead,
      before: { weeks: 2 },
    },
    {
      id: "signatures",
      title: "Mandates and Declaration of Honour to the signatory",
      who: lead,
      after: ["mandates"],
    },
    {
      id: "submit",
      title: "Submit one application, to one National Agency",
      who: lead,
      before: { days: 0 },
      after: ["approval", "draft", "signatures"],
    },
  ],
};
