// What the add-on says outside cells and panel: menu, questions, messages.
import type { Language } from "../messages/messages.ts";

interface Words {
  readonly menu: {
    readonly make: string;
    readonly open: string;
    readonly check: string;
    readonly remove: string;
  };
  readonly title: string;
  readonly hasSheet: string;
  readonly noTables: string;
  readonly busy: string;
  readonly remove: {
    readonly title: string;
    /** `reasons`: those given for accepted findings, which are listed once more. */
    question(reasons: readonly string[]): string;
    readonly done: string;
  };
  readonly apply: {
    done(cell: string): string;
    changed(cell: string): string;
    refused(cell: string): string;
    several(cells: number): string;
    readonly gone: string;
    undone(cell: string): string;
    severalUndone(cells: number): string;
    changedSince(cell: string): string;
  };
}

export const wordsIn: Readonly<Record<Language, Words>> = {
  en: {
    menu: {
      make: "Make a planning sheet",
      open: "Open the checker",
      check: "Check now",
      remove: "Remove Erasmus Planner …",
    },
    title: "Erasmus Planner",
    hasSheet: "This file has a planning sheet already.",
    noTables: "There is nothing to check yet. Make a planning sheet first.",
    busy: "Somebody else is changing the planning sheet right now. Try again in a moment.",
    remove: {
      title: "Remove Erasmus Planner from this file?",
      question: (reasons) =>
        [
          "Goes: status columns, marks, notes that begin with “Erasmus Planner:”, and the tabs Summary and Checks.",
          "Stays: everything you typed, every format and note of yours, exactly as it is.",
          ...(reasons.length === 0 ? [] : ["These reasons for accepted findings go as well:", ...reasons]),
          "Yes removes it. No keeps it.",
        ].join("\n\n"),
      done: "Erasmus Planner is removed from this file.",
    },
    apply: {
      done: (cell) => `${cell} changed`,
      several: (cells) => `${cells} cells changed`,
      changed: (cell) => `${cell} has changed meanwhile. Nothing was written.`,
      refused: (cell) => `${cell} cannot be changed: it is protected, or you can only view this file.`,
      gone: "That cell is not there any more. Nothing was written.",
      undone: (cell) => `${cell} is as it was before`,
      severalUndone: (cells) => `${cells} cells are as they were before`,
      changedSince: (cell) => `${cell} has been changed since. It stays as it is.`,
    },
  },
  sv: {
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
  },
};
