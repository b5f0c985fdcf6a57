// Why a file cannot be read, in each language: what it is, and what would work. The name of the file is put before it.

/** What opens files speaks these. */
export type FaultLanguage = "en" | "sv";

export type FaultKind =
  | { readonly kind: "empty" }
  | { readonly kind: "password" }
  | { readonly kind: "old-excel" }
  | { readonly kind: "no-spreadsheet" }
  | { readonly kind: "other-archive" }
  | { readonly kind: "cut-off" }
  | { readonly kind: "damaged" }
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "too-many-rows"; readonly most: number }
  | { readonly kind: "too-many-cells"; readonly most: number }
  | { readonly kind: "web-page" }
  | { readonly kind: "text-named-xlsx" }
  | { readonly kind: "workbook-named"; readonly extension: string }
  | { readonly kind: "encoding" }
  | { readonly kind: "quotes"; readonly line: number };

type Words = { readonly [Kind in FaultKind["kind"]]: (fault: Extract<FaultKind, { kind: Kind }>) => string };

/** Digits in groups, as in "50,000 rows". */
function grouped(count: number, sign: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, sign);
}

const en: Words = {
  empty: () => "the file is empty.",
  password: () =>
    "it is protected with a password. Open it in your spreadsheet, remove the password and save it again.",
  "old-excel": () => "it is in Excel’s format of before 2007. Save it as an Excel workbook (.xlsx).",
  "no-spreadsheet": () =>
    "it is an OpenDocument file, but no spreadsheet. Is it the right file? A plan is .ods or .xlsx.",
  "other-archive": () => "this is an archive, but no Excel workbook is in it. Is it the right file?",
  "cut-off": () =>
    "the end of the file is missing: it was cut off when it was copied or downloaded. Fetch it once more.",
  damaged: () => "it cannot be read as an Excel workbook. Open it in your spreadsheet and save it again as .xlsx.",
  "too-large": ({ megabytes }) =>
    `unpacked it would be larger than ${megabytes} MB. A plan is far smaller; is it the right file?`,
  "too-many-rows": ({ most }) =>
    `a tab has more than ${grouped(most, ",")} rows. Delete the empty rows below your plan, or move other data to a file of its own.`,
  "too-many-cells": ({ most }) =>
    `its tabs have more than ${grouped(most, ",")} cells. Clear the formats below and beside your plan, or move other data to a file of its own.`,
  "web-page": () => "it is a web page that is named like a spreadsheet. Save it as an Excel workbook (.xlsx).",
  "text-named-xlsx": () =>
    "it is named like an Excel workbook but holds text. If it is CSV, name it .csv; if it is a plan as JSON, .json.",
  "workbook-named": ({ extension }) =>
    `it is a workbook but named ${extension}. Name it .xlsx, or .ods if it is OpenDocument.`,
  encoding: () => "its characters cannot be told. Save it as CSV in UTF-8.",
  quotes: ({ line }) => `line ${line}: a quotation mark is opened and not closed. Close it, or take it out.`,
};

const sv: Words = {
  empty: () => "filen är tom.",
  password: () => "den är skyddad med lösenord. Öppna den i ditt kalkylprogram, ta bort lösenordet och spara den igen.",
  "old-excel": () => "den är i Excels format från före 2007. Spara den som Excel-arbetsbok (.xlsx).",
  "no-spreadsheet": () =>
    "den är en OpenDocument-fil men inget kalkylblad. Är det rätt fil? En plan är .ods eller .xlsx.",
  "other-archive": () => "det här är ett arkiv men ingen Excel-arbetsbok. Är det rätt fil?",
  "cut-off": () => "slutet av filen saknas: den kapades när den kopierades eller laddades ner. Hämta den en gång till.",
  damaged: () =>
    "den kan inte läsas som en Excel-arbetsbok. Öppna den i ditt kalkylprogram och spara den igen som .xlsx.",
  "too-large": ({ megabytes }) =>
    `uppackad vore den större än ${megabytes} MB. En plan är mycket mindre; är det rätt fil?`,
  "too-many-rows": ({ most }) =>
    `en flik har fler än ${grouped(most, "\u00a0")} rader. Ta bort de tomma raderna under planen, eller flytta andra uppgifter till en egen fil.`,
  "too-many-cells": ({ most }) =>
    `flikarna har fler än ${grouped(most, "\u00a0")} celler. Rensa formaten under och bredvid planen, eller flytta andra uppgifter till en egen fil.`,
  "web-page": () => "det är en webbsida med ett namn som ett kalkylblad. Spara den som Excel-arbetsbok (.xlsx).",
  "text-named-xlsx": () =>
    "den heter som en Excel-arbetsbok men innehåller text. Är det CSV, kalla den .csv; är det en plan som JSON, .json.",
  "workbook-named": ({ extension }) =>
    `den är en arbetsbok men heter ${extension}. Kalla den .xlsx, eller .ods om den är OpenDocument.`,
  encoding: () => "dess tecken går inte att tyda. Spara den som CSV i UTF-8.",
  quotes: ({ line }) => `rad ${line}: ett citattecken öppnas men stängs inte. Stäng det eller ta bort det.`,
};

const byLanguage: Readonly<Record<FaultLanguage, Words>> = { en, sv };

function wordsOf<Kind extends FaultKind["kind"]>(
  fault: Extract<FaultKind, { kind: Kind }> & { readonly kind: Kind },
  language: FaultLanguage,
): string {
  return byLanguage[language][fault.kind](fault);
}

/** Thrown for a file that cannot be read; never for a plan with mistakes. */
export class FileFault extends Error {
  readonly fault: FaultKind;

  constructor(fault: FaultKind) {
    super(wordsOf(fault, "en"));
    this.fault = fault;
  }

  /** A sentence that goes on after the name of the file and a colon. */
  in(language: FaultLanguage): string {
    return wordsOf(this.fault, language);
  }
}
