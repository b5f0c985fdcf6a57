// The words around a report in the terminal, in each language; what the checks found has its own.

import type { Language } from "../messages/messages.ts";
import { type FrameLanguage, frameLanguageOf } from "./frame-language.ts";

export interface ReportTexts {
  readonly standardInput: string;
  readonly file: string;
  readonly call: (call: number) => string;
  readonly money: string;
  readonly ofCap: (cap: string) => string;
  readonly errors: string;
  readonly open: string;
  readonly judge: string;
  readonly unchecked: string;
  readonly whatToDo: string;
  readonly source: string;
  readonly accepted: (reason: string, by: string) => string;
  readonly cells: (count: number) => string;
  readonly points: (count: number) => string;
  readonly met: (count: number) => string;
  readonly notChecked: string;
  readonly plan: (index: number) => string;
  readonly plans: (count: number) => string;
  readonly verdicts: {
    readonly problems: (count: number) => string;
    readonly open: (count: number) => string;
    readonly review: (count: number) => string;
    readonly ok: (count: number) => string;
  };
  readonly notRead: (count: number) => string;
}

const en: ReportTexts = {
  standardInput: "standard input",
  file: "File",
  call: (call) => `call ${call}`,
  money: "Money",
  ofCap: (cap) => `of ${cap}`,
  errors: "Errors",
  open: "Cells to fill in",
  judge: "For you to judge",
  unchecked: "Could not be checked",
  whatToDo: "What to do:",
  source: "Source:",
  accepted: (reason, by) => (by === "" ? `Accepted: ${reason}` : `Accepted by ${by}: ${reason}`),
  cells: (count) => `${count} ${count === 1 ? "cell" : "cells"} to fill in`,
  points: (count) => `${count} ${count === 1 ? "point" : "points"} to judge`,
  met: (count) => `${count} ${count === 1 ? "rule" : "rules"} met`,
  notChecked: "Not checked:",
  plan: (index) => `plan ${index}`,
  plans: (count) => `${count} plans`,
  verdicts: {
    problems: (count) => `${count} with problems`,
    open: (count) => `${count} to fill in`,
    review: (count) => `${count} to judge`,
    ok: (count) => `${count} ${count === 1 ? "meets" : "meet"} all rules we check`,
  },
  notRead: (count) => `${count} could not be read`,
};

const sv: ReportTexts = {
  standardInput: "standardinmatning",
  file: "Fil",
  call: (call) => `utlysning ${call}`,
  money: "Pengar",
  ofCap: (cap) => `av ${cap}`,
  errors: "Fel",
  open: "Celler att fylla i",
  judge: "För dig att bedöma",
  unchecked: "Kunde inte kontrolleras",
  whatToDo: "Att göra:",
  source: "Källa:",
  accepted: (reason, by) => (by === "" ? `Godtaget: ${reason}` : `Godtaget av ${by}: ${reason}`),
  cells: (count) => `${count} ${count === 1 ? "cell" : "celler"} att fylla i`,
  points: (count) => `${count} ${count === 1 ? "punkt" : "punkter"} att bedöma`,
  met: (count) => (count === 1 ? "1 regel uppfylld" : `${count} regler uppfyllda`),
  notChecked: "Kontrolleras inte:",
  plan: (index) => `plan ${index}`,
  plans: (count) => `${count} planer`,
  verdicts: {
    problems: (count) => `${count} med problem`,
    open: (count) => `${count} att fylla i`,
    review: (count) => `${count} att bedöma`,
    ok: (count) => `${count} uppfyller alla regler vi kontrollerar`,
  },
  notRead: (count) => `${count} kunde inte läsas`,
};

const byLanguage: Readonly<Record<FrameLanguage, ReportTexts>> = { en, sv };

export function reportTexts(language: Language): ReportTexts {
  return byLanguage[frameLanguageOf(language)];
}
