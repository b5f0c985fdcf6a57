// Google's conditional format rules over those of the sheet; kinds we do not make are handed back as they were.

import type { IStyleBase } from "@univerjs/core";
import type { Area } from "../univer/area.ts";
import { type ConditionalRule, formulaRule } from "../univer/conditional-rules.ts";
import { withCommas } from "../univer/formula-text.ts";
import { hexColor } from "./colors.ts";
import type { GoogleContext } from "./context.ts";
import { member } from "./supported.ts";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a builder holds until the rule is set on a sheet. */
interface Draft {
  readonly formula: string | undefined;
  readonly style: IStyleBase;
  readonly areas: readonly Area[];
  readonly sheetId: string;
}

const drafts = new WeakMap<Rule, Draft>();
const originals = new WeakMap<Rule, ConditionalRule>();

/** What `SpreadsheetApp.newConditionalFormatRule()` gives. Only formula conditions are made here. */
export function newConditionalFormatRule(
  context: GoogleContext,
  from: Draft = { formula: undefined, style: {}, areas: [], sheetId: "" },
): Builder {
  let draft = from;
  const restyle = (style: IStyleBase) => {
    draft = { ...draft, style: { ...draft.style, ...style } };
    return self;
  };
  const { BooleanNumber } = context.engine.packages.core;
  const color = (text: string | null) => (text === null ? null : { rgb: hexColor(text) ?? text });
  const methods: Pick<
    Builder,
    | "build"
    | "copy"
    | "getBooleanCondition"
    | "getRanges"
    | "setBackground"
    | "setBold"
    | "setFontColor"
    | "setItalic"
    | "setRanges"
    | "whenFormulaSatisfied"
  > = {
    whenFormulaSatisfied(formula) {
      draft = { ...draft, formula: withCommas(formula.startsWith("=") ? formula : `=${formula}`) };
      return self;
    },
    setRanges(ranges) {
      const [first] = ranges;
      draft = { ...draft, areas: ranges.map(areaOf), sheetId: first ? sheetIdOf(context, first) : "" };
      return self;
    },
    setBackground: (text) => restyle({ bg: color(text) }),
    setFontColor: (text) => restyle({ cl: color(text) }),
    setBold: (bold) => restyle({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    setItalic: (italic) => restyle({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    getRanges: () => rangesOf(context, draft.sheetId, draft.areas),
    getBooleanCondition: () => condition(context, draft.formula, draft.style),
    copy: () => newConditionalFormatRule(context, draft),
    build() {
      if (draft.formula === undefined) throw context.make.error("The conditional format rule needs a condition.");
      if (draft.areas.length === 0) throw context.make.error("The conditional format rule needs at least one range.");
      return wrapDraft(context, draft);
    },
  };
  const self: Builder = context.supported<Builder>("SpreadsheetApp.ConditionalFormatRuleBuilder", methods);
  return self;
}

/** The sheet's form of a rule that was built or read. */
export function conditionalRuleOf(context: GoogleContext, rule: Rule): ConditionalRule {
  const original = originals.get(rule);
  if (original) return original;
  const draft = drafts.get(rule);
  if (!draft) throw context.make.error("This is no conditional format rule; was build() left out?");
  return formulaRule(context.engine, draft.formula ?? "", draft.style, draft.areas);
}

/** Google's form of a rule of the sheet. */
export function wrapConditionalRule(context: GoogleContext, sheetId: string, rule: ConditionalRule): Rule {
  const highlight = rule.rule.type === "highlightCell" && "subType" in rule.rule ? rule.rule : undefined;
  const formula = highlight?.subType === "formula" && "value" in highlight ? String(highlight.value) : undefined;
  const draft: Draft = { formula, style: highlight?.style ?? {}, areas: rule.ranges, sheetId };
  const wrapped = wrapDraft(context, draft);
  originals.set(wrapped, rule);
  return wrapped;
}

function wrapDraft(context: GoogleContext, draft: Draft): Rule {
  const methods: Pick<Rule, "copy" | "getBooleanCondition" | "getRanges"> = {
    getRanges: () => rangesOf(context, draft.sheetId, draft.areas),
    getBooleanCondition: () => condition(context, draft.formula, draft.style),
    copy: () => newConditionalFormatRule(context, draft),
  };
  const wrapped = context.supported<Rule>("SpreadsheetApp.ConditionalFormatRule", methods);
  drafts.set(wrapped, draft);
  return wrapped;
}

function condition(context: GoogleContext, formula: string | undefined, style: IStyleBase): Condition | null {
  if (formula === undefined) return null;
  const methods: Pick<
    Condition,
    "getBackground" | "getBold" | "getCriteriaType" | "getCriteriaValues" | "getFontColor"
  > = {
    getCriteriaType: () => member("CUSTOM_FORMULA"),
    getCriteriaValues() {
      const values = context.make.array<string>();
      values.push(formula);
      return values;
    },
    getBackground: () => (style.bg?.rgb ? (hexColor(style.bg.rgb) ?? null) : null),
    getFontColor: () => (style.cl?.rgb ? (hexColor(style.cl.rgb) ?? null) : null),
    getBold: () => (style.bl === undefined ? null : style.bl === context.engine.packages.core.BooleanNumber.TRUE),
  };
  return context.supported<Condition>("SpreadsheetApp.BooleanCondition", methods);
}

function areaOf(range: Range): Area {
  return {
    startRow: range.getRow() - 1,
    startColumn: range.getColumn() - 1,
    endRow: range.getLastRow() - 1,
    endColumn: range.getLastColumn() - 1,
  };
}

function rangesOf(context: GoogleContext, sheetId: string, areas: readonly Area[]): Range[] {
  const ranges = context.make.array<Range>();
  for (const area of areas) ranges.push(context.range(sheetId, area));
  return ranges;
}

function sheetIdOf(context: GoogleContext, range: Range): string {
  const name = range.getSheet().getName();
  return context.engine.workbook.getSheetBySheetName(name)?.getSheetId() ?? "";
}
