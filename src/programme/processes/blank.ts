// A process with nothing but the deadline, to fill in one's own steps.
import type { Process } from "./process.ts";

export const blank: Process = {
  id: "blank",
  title: "Your own steps",
  cite: { source: "none" },
  evidence: "unverified",
  steps: [
    {
      id: "submit",
      title: "Submit the application",
      who: "Coordinator",
      before: { days: 0 },
    },
  ],
};
