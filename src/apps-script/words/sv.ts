// The add-on’s words in Swedish.
import type { Words } from "./words.ts";

export const sv: Words = {
  menu: {
    make: "Gör en planering",
    open: "Öppna kontrollen",
    check: "Kontrollera nu",
    remove: "Ta bort Erasmus Planner …",
  },
  title: "Erasmus Planner",
  hasSheet: "Filen har redan en planering.",
  noTables: "Det finns inget att kontrollera än. Gör en planering först.",
  busy: "Någon annan ändrar planeringen just nu. Försök igen om en stund.",
  remove: {
    title: "Ta bort Erasmus Planner från filen?",
    question: (reasons) =>
      [
        "Försvinner: statuskolumner, markeringar, anteckningar som börjar med ”Erasmus Planner:” och flikarna Sammanfattning och Kontroller.",
        "Stannar: allt du skrivit, alla dina format och anteckningar, precis som de är.",
        ...(reasons.length === 0 ? [] : ["Också de här motiveringarna försvinner:", ...reasons]),
        "Ja tar bort. Nej behåller.",
      ].join("\n\n"),
    done: "Erasmus Planner är borttaget från filen.",
    partly: (tabs) =>
      `En del fick vara kvar på ${tabs}: celler där är skyddade. Be filens ägare ta bort det en gång till.`,
  },
  apply: {
    done: (cell) => `${cell} ändrad`,
    several: (cells) => `${cells} celler ändrade`,
    changed: (cell) => `${cell} har ändrats under tiden. Inget skrevs.`,
    refused: (cell) => `${cell} kan inte ändras: den är skyddad, eller så får du bara läsa filen.`,
    gone: "Cellen finns inte längre. Inget skrevs.",
    undone: (cell) => `${cell} är som förut`,
    severalUndone: (cells) => `${cells} celler är som förut`,
    changedSince: (cell) => `${cell} har ändrats sedan dess. Den får vara som den är.`,
  },
};
