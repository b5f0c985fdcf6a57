// dist/Sidebar.html as Google's HtmlService gets it: one page that needs nothing from elsewhere.

import { parse } from "acorn";
import { expect, it } from "vitest";
import { builtFile } from "./dist.ts";

const page = builtFile("Sidebar.html");
const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
const script = scripts.join("");

it("has two scripts, what it answers by itself and the panel, and both are valid", () => {
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(scripts).toHaveLength(2);
  for (const one of scripts) expect(() => parse(one, { ecmaVersion: 2020, sourceType: "script" })).not.toThrow();
});

it("holds nothing that HtmlService changes or takes for its own", () => {
  expect(script).not.toContain("`");
  expect(page).not.toContain("<!--");
  expect(page).not.toContain("<?");
});

it("loads nothing from elsewhere", () => {
  const markup = scripts.reduce((left, one) => left.replace(one, ""), page);
  expect(markup).not.toMatch(/<(link|img|iframe|script|source|object|embed)\b[^>]*(src|href)\s*=/i);
  expect(markup).not.toMatch(/url\(\s*["']?(https?:)?\/\//i);
  expect(markup).not.toContain("@import");
  expect(script).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|importScripts)\s*\(/);
});
