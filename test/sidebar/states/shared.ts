// What people who share a file see: the rows of one partner, what changed since the last look, what could not be written.

import type { Language, PanelChanges, PanelPartner, PanelState } from "../../../src/check/panel-state.ts";
import { inLanguage } from "./building-blocks.ts";
import { managementTooMuch, misspeltCountry, problems } from "./sample-plan.ts";

const spanish = "Universidad de Costa Clara";

export function partnerNames(): readonly string[] {
  return ["Norrviks universitet", spanish];
}

export function partnerRows(language: Language, name = spanish): PanelPartner {
  return {
    name,
    row: 5,
    cells: [
      {
        heading: inLanguage(language, "Organisation", "Organisation"),
        text: spanish,
        key: "cell:partners:5:name",
      },
      { heading: inLanguage(language, "Country", "Land"), text: "Spian", key: "cell:partners:5:country" },
    ],
    lines: [
      { title: "WP4 · Travel · 2 · Piloting week, 10 people", euro: 4800, key: "cell:budget:6:amount" },
      { title: "WP1 · Management · 3 · Final report", euro: null, key: "cell:budget:9:amount" },
    ],
    euro: 4800,
    missing: 1,
    share: 0.0192,
    leads: ["WP4 Piloting"],
    documents: ["OID (E + 8)"],
    findings: [misspeltCountry(language), managementTooMuch(language)],
    mail: {
      language: "es",
      project: "Open Labs for Green Skills",
      greeting: "Estimadas y estimados colegas:",
      money: "4.800 €",
      leads: ["WP4 Piloting"],
      toDo: ["«Spian» no es un país que conozcamos. ¿España?"],
      until: [],
      close: "Muchas gracias y un cordial saludo",
      from: "Norrviks universitet",
    },
  };
}

export function changesSeen(language: Language): PanelChanges {
  return {
    since: "2026-02-01T16:05:00+01:00",
    cells: [
      { placeText: "Partners · B5", was: "Spain", will: "Spian", key: "cell:partners:5:country" },
      { placeText: "Budget · G9", was: "", will: "8000", key: "cell:budget:9:amount" },
    ],
    added: [{ text: "Budget · 31 · Norrviks handelskammare, WP5", key: "cell:budget:31:partner" }],
    removed: ["Budget · 32 · Norrviks universitet, WP5"],
    unknown: ["Budget"],
    findings: [misspeltCountry(language)],
    gone: [inLanguage(language, "Two coordinators: rows 2 and 5", "Två koordinatorer: rad 2 och 5")],
  };
}

export function notesRefused(language: Language): PanelState {
  return { ...problems(language), refused: ["Partners", "Budget"], fingerprint: "refused" };
}
