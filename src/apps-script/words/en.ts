// The add-on’s words in English.
import type { Words } from "./words.ts";

export const en: Words = {
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
    partly: (tabs) =>
      `Some of it had to stay on ${tabs}: cells there are protected. Ask the owner of the file to remove it once more.`,
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
};
