// The contrast of every pair of colours that meets in the panel, computed from its tokens.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const css = readFileSync(new URL("../../sidebar/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

function tokensOf(part: string): ReadonlyMap<string, string> {
  const upTo = part.split("@media")[0] ?? "";
  return new Map(
    Array.from(upTo.matchAll(/--(\w+):\s*(#[0-9a-f]{6});/g), ([, name = "", value = ""]) => [name, value]),
  );
}

const themes = { light: tokensOf(light), dark: tokensOf(dark) };

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: "light" | "dark", one: string, other: string): number {
  const colours = [one, other].map((name) => themes[theme].get(name) ?? `no token ${name}`);
  const [low = 0, high = 0] = colours.map(luminance).sort((first, second) => first - second);
  return Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100;
}

const TEXT = 4.5;
const SHAPE = 3;

/** Foreground, ground, least, and what the design computed in light and dark. */
const pairs: readonly (readonly [string, string, number, number, number])[] = [
  ["ink", "bg", TEXT, 17.05, 14.83],
  ["ink", "sunken", TEXT, 15.76, 13.4],
  ["ink2", "bg", TEXT, 7.14, 8.93],
  ["ink2", "sunken", TEXT, 6.61, 8.07],
  ["ink2", "errBg", TEXT, 6.31, 7.66],
  ["accent", "bg", TEXT, 6.39, 10.02],
  ["accent", "accentBg", TEXT, 5.58, 7.68],
  ["accentInk", "accent", TEXT, 6.39, 7.5],
  ["errInk", "bg", TEXT, 7.48, 10.12],
  ["errInk", "errBg", TEXT, 6.61, 8.67],
  ["openInk", "bg", TEXT, 8.38, 10.39],
  ["openInk", "openBg", TEXT, 7.35, 8.52],
  ["judgeInk", "bg", TEXT, 8.52, 12.43],
  ["judgeInk", "judgeBg", TEXT, 7.79, 10.23],
  ["passInk", "bg", TEXT, 7.92, 10.68],
  ["passInk", "passBg", TEXT, 6.97, 8.72],
  ["errFill", "bg", SHAPE, 5.18, 7.41],
  ["openFill", "bg", SHAPE, 5.85, 7.9],
  ["passFill", "bg", SHAPE, 5.19, 7.64],
  ["strong", "bg", SHAPE, 4.2, 5.51],
  ["strong", "sunken", SHAPE, 3.88, 4.97],
  ["bar", "track", SHAPE, 4.28, 4.76],
  ["errFill", "track", SHAPE, 4.14, 5.13],
  ["focus", "bg", SHAPE, 6.39, 10.02],
  ["focus", "sunken", SHAPE, 5.91, 9.05],
  ["errGlyph", "errFill", SHAPE, 5.18, 7.78],
  ["passGlyph", "passFill", SHAPE, 5.19, 8.02],
  ["judgeGlyph", "judgeFill", SHAPE, 7.49, 8.54],
];

it.each(pairs)("%s on %s", (one, other, least, inLight, inDark) => {
  const both = [contrast("light", one, other), contrast("dark", one, other)];
  expect(Math.min(...both)).toBeGreaterThanOrEqual(least);
  expect(both).toEqual([inLight, inDark]);
});

/** Pairs that the panel has beyond those of the design. */
it.each([
  ["ink", "raised", TEXT],
  ["ink2", "raised", TEXT],
  ["accent", "raised", TEXT],
  ["ink", "judgeBg", TEXT],
  ["ink", "accentBg", TEXT],
  ["accent", "judgeBg", TEXT],
  ["errInk", "raised", TEXT],
  ["errFill", "raised", SHAPE],
  ["openFill", "raised", SHAPE],
  ["judgeEdge", "raised", SHAPE],
  ["judgeEdge", "bg", SHAPE],
  ["passFill", "raised", SHAPE],
  ["strong", "raised", SHAPE],
  ["focus", "raised", SHAPE],
  ["ink", "track", SHAPE],
] as const)("%s on %s", (one, other, least) => {
  expect(contrast("light", one, other)).toBeGreaterThanOrEqual(least);
  expect(contrast("dark", one, other)).toBeGreaterThanOrEqual(least);
});

it("both themes and forced colours name the same tokens", () => {
  const names = [...themes.light.keys()].sort();
  expect([...themes.dark.keys()].sort()).toEqual(names);
  const forced = css.split("@media (forced-colors: active)")[1] ?? "";
  expect(Array.from(forced.matchAll(/--(\w+): \w+;/g), ([, name]) => name).sort()).toEqual(names);
});
