// The panel's words: every language says everything, with right plurals, in the tone of the house.

import { expect, it } from "vitest";
import { languageNames, texts } from "../../sidebar/texts/languages.ts";

/** Every sentence a language can say; texts with slots are filled with 1 and with 2, or with words. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    const slots: readonly (readonly unknown[])[] = [
      [1, 1, 1, 1],
      [2, 2, 2, 2],
      ["Ax", "Bx", "Cx", "Dx"],
    ];
    return slots.map((values) => String(value(...values)));
  }
  return Object.values(value ?? {}).flatMap(sentences);
}

const all = languageNames.flatMap(([language]) =>
  sentences(texts[language]).map((sentence) => ({ language, sentence })),
);

it("says nothing empty and no machine words", () => {
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter(({ sentence }) => /^\s*$|\b(?:undefined|null|NaN)\b|\[object/.test(sentence))).toEqual([]);
});

it("never shouts, begs, blames or promises", () => {
  const wrong = /!|\b(eligible|valid|invalid|approved|failed|please|oops|error code)\b|^(OK|Yes|No|Submit)$/i;
  expect(all.filter(({ sentence }) => wrong.test(sentence))).toEqual([]);
});

it("is translated: no sentence is the same in two languages", () => {
  const shared = sentences(texts.en).filter((sentence) => sentences(texts.sv).includes(sentence));
  const same = /^(?:[“”\d\s\u00a0AxBx,]*|Budget|Partner|Per partner|Euro)$/;
  expect(shared.filter((sentence) => !same.test(sentence))).toEqual([]);
});

it("uses the quotation marks of the language", () => {
  expect(texts.en.quoted("Spian")).toBe("“Spian”");
  expect(texts.sv.quoted("Spian")).toBe("”Spian”");
  expect(sentences(texts.sv).filter((sentence) => sentence.includes("“"))).toEqual([]);
});

it("has the plurals of each language", () => {
  expect([1, 2].map(texts.en.addsTabs)).toEqual([
    "Adds 1\u00a0tab. Your own tabs stay as they are.",
    "Adds 2\u00a0tabs. Your own tabs stay as they are.",
  ]);
  expect([1, 2].map(texts.sv.rulesNotRun)).toEqual([
    "1\u00a0regel kunde inte kontrolleras",
    "2\u00a0regler kunde inte kontrolleras",
  ]);
  expect(texts.en.coverage(1, 2026, 2026)).toBe("1\u00a0action, call 2026. Nothing leaves this file.");
  expect(texts.sv.coverage(22, 2014, 2026)).toBe("22\u00a0insatser, utlysningar 2014 till 2026. Inget lämnar filen.");
  expect(texts.sv.groupAccepted(3, 1)).toBe("3, varav 1\u00a0godtaget");
  expect(texts.sv.groupJudged(3, 2)).toBe("3, varav 2\u00a0bedömda");
});

it("leaves out who and when where they are not known", () => {
  expect(texts.en.judgedBy("", "")).toBe("Judged");
  expect(texts.en.acceptedBy("Lena Ek", "2 Feb 2026, 14:36")).toBe("Accepted by Lena Ek, 2 Feb 2026, 14:36");
  expect(texts.sv.acceptedBy("", "2 feb. 2026")).toBe("Godtaget, 2 feb. 2026");
});

it("says the exact messages of the design", () => {
  expect(texts.en.noConnectionSince("14:32")).toBe("No connection since 14:32");
  expect(texts.sv.noConnectionSince("14:32")).toBe("Ingen anslutning sedan 14:32");
  expect(texts.sv.viewOnlyTitle).toBe("Du kan läsa filen men inte ändra den");
  expect(texts.en.changeTo("Spain")).toBe("Change to Spain");
});
