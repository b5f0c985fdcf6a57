// Turns the functions of a messages file into data: expressions are written as JSON, which `sentences.ts` evaluates.

import { readFile } from "node:fs/promises";
import { type AnyNode, type Expression, type Pattern, parse } from "acorn";
import { transform } from "esbuild";
import { namesIn } from "./statement-names.ts";
import type { Written } from "./sentences.ts";

/** Globals that sentences may use. */
const GLOBALS = ["String", "Number", "Math", "undefined"];

export interface SentenceModule {
  /** The one exported constant. */
  readonly name: string;
  /** Its top-level keys. */
  readonly keys: readonly string[];
  readonly tree: Written;
  /** Functions and constants that stay code, as JavaScript. */
  readonly code: string;
  /** Names in that code, or globals, that the tree mentions. */
  readonly scope: readonly string[];
}
