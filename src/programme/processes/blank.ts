// A process with nothing but the deadline, to fill in one's own steps.
import type { Process } from "./process.ts";

export const blank: Process = {
  id: "blank",
  title: { en: "Your own steps", sv: "Era egna steg" },
  cite: { source: "none" },
  evidence: "unverified",
  steps: [
    {
      id: "submit",
      title: { en: "Submit the application", sv: "Skicka in ansökan" },
      who: { en: "Coordinator", sv: "Koordinator" },
      before: { days: 0 },
    },
  ],
};
