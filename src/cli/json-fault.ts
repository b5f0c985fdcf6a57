// Finds where a text stops being JSON, and says what would work there.

/** Line and column count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What may come next. */
type State = "value" | "first value" | "first name" | "name" | "colon" | "comma" | "end";

const literals = ["true", "false", "null"] as const;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[^\s,:{}[\]"]+/y;
const blanks = /[ \t\n\r]*/y;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function shown(text: string): string {
  const start = text.slice(0, 30);
  return start.length < text.length ? `${start}…` : start;
}

/** The end of the text that begins with the quote at `at`, or the fault inside it. */
function endOfString(
  text: string,
  at: number,
): { readonly end: number } | { readonly at: number; readonly message: string } {
  for (let index = at + 1; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '"') return { end: index + 1 };
    if (character < " ") {
      const what = character === "\n" || character === "\r" ? "a line break" : "a control character";
      return {
        at: index,
        message: `${what} stands inside a text. End the text with " on its line, or write \\n for a line break.`,
      };
    }
    if (character !== "\\") continue;
    const escaped = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(text.slice(index, index + 6))?.[0];
    if (escaped === undefined) {
      return {
        at: index,
        message: `${shown(text.slice(index, index + 2))} is no character in JSON. A backslash itself is written \\\\.`,
      };
    }
    index += escaped.length - 1;
  }
  return { at, message: 'this text is never closed. It needs " at its end.' };
}

function wordFault(found: string, state: State): string {
  if (found.startsWith("//") || found.startsWith("/*") || found.startsWith("#"))
    return "JSON has no comments. Take it out.";
  if (/^['‘’“”„»«`]/.test(found)) return 'texts stand between straight double quotes: "…".';
  if (state === "name" || state === "first name") return `names stand between double quotes: "${shown(found)}".`;
  if (/^(true|false|null|none|nil|nan|undefined|infinity|yes|no)$/i.test(found)) {
    return `${shown(found)} means nothing in JSON. Write true, false or null.`;
  }
  if (/^[-+.]?\d/.test(found)) return `${shown(found)} is no number in JSON. Write for example 250000 or 1234.56.`;
  return `texts stand between double quotes: "${shown(found)}".`;
}

function needed(state: State, open: readonly ("{" | "[")[]): string {
  const close = open.at(-1) === "{" ? "}" : "]";
  switch (state) {
    case "value":
      return "a value is missing here: a text, a number, true, false, null, { … } or [ … ].";
    case "first value":
      return "a value or ] is missing here.";
    case "name":
    case "first name":
      return 'a name between double quotes is missing here, for example "call".';
    case "colon":
      return "after a name stands a colon and its value.";
    case "comma":
      return `here a comma or ${close} is missing.`;
    case "end":
      return "the plan has ended before this. Take the rest out, or put several plans in a list: [ {…}, {…} ].";
  }
}

function place(text: string, at: number, message: string): JsonFault {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: at - lineStart + 1, message };
}

/** @returns the first fault, `undefined` when the text is JSON. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ("{" | "[")[] = [];
  let state: State = "value";
  let at = 0;
  const afterValue = (): State => (open.length === 0 ? "end" : "comma");
  for (;;) {
    at += matchAt(blanks, text, at).length;
    const character = text.charAt(at);
    if (character === "") {
      if (state === "end") return undefined;
      if (at === 0 || text.trim() === "") return place(text, 0, "there is nothing in it.");
      const missing = open.map((one) => (one === "{" ? "}" : "]")).reverse();
      return place(
        text,
        at,
        missing.length === 0 ? needed(state, open) : `the end is missing: ${missing.slice(0, 10).join(" ")}`,
      );
    }
    const isName: boolean = state === "name" || state === "first name";
    const isValue: boolean = state === "value" || state === "first value";
    const closes = character === "}" ? "{" : character === "]" ? "[" : undefined;
    if (closes !== undefined && open.length > 0) {
      const isAllowed = state === "comma" || state === (closes === "{" ? "first name" : "first value");
      if (isAllowed && open.at(-1) === closes) {
        open.pop();
        state = afterValue();
        at += 1;
        continue;
      }
      if ((state === "name" && closes === "{") || (state === "value" && closes === "[" && open.at(-1) === "[")) {
        return place(text, at, `a comma stands before ${character}. Take the comma out.`);
      }
      if (state === "comma")
        return place(
          text,
          at,
          `${open.at(-1)} is closed with ${character}. Write ${open.at(-1) === "{" ? "}" : "]"} here.`,
        );
      return place(text, at, needed(state, open));
    }
    if (isValue && (character === "{" || character === "[")) {
      open.push(character);
      state = character === "{" ? "first name" : "first value";
      at += 1;
    } else if ((isValue || isName) && character === '"') {
      const string = endOfString(text, at);
      if ("message" in string) return place(text, string.at, string.message);
      at = string.end;
      state = isName ? "colon" : afterValue();
    } else if (state === "colon" && character === ":") {
      state = "value";
      at += 1;
    } else if (state === "comma" && character === ",") {
      state = open.at(-1) === "{" ? "name" : "value";
      at += 1;
    } else {
      const found = matchAt(word, text, at);
      const isKnown = literals.some((one) => one === found) || (found !== "" && matchAt(number, text, at) === found);
      if (isValue && isKnown) {
        at += found.length;
        state = afterValue();
        continue;
      }
      const isComment = /^(\/\/|\/\*|#)/.test(found);
      const speaksOfWord = found !== "" && (isValue || isName || isComment);
      return place(text, at, speaksOfWord ? wordFault(found, state) : needed(state, open));
    }
  }
}
