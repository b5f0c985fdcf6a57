// Puts deliberate mistakes into a plan that is clean: those of a list that the action's rules notice, each said in the note of its row.
import { checkPlanWithTally } from "../check/check-plan.ts";
import type { Language } from "../messages/messages.ts";
import { type BudgetLine, emptyLine, emptyPartner, type Plan } from "../model/plan.ts";
import { phrase } from "../phrases/phrase.ts";
import { countryName } from "../programme/country-name.ts";
import { organisationTypeLabels } from "../programme/organisation-types.ts";
import type { Action } from "../programme/programme.ts";
import { cleanExample, type newestChoice } from "./action-example.ts";
import { mistakeWords } from "./example-words.ts";
import { readCountry } from "./read-country.ts";

/** A mistake; `undefined` where the plan has no place for it. It says so in the note of one line. */
type Mistake = (plan: Plan, language: Language) => Plan | undefined;

const fewest = 3;
const most = 5;

/** The first line that nobody has noted anything on, of those that fit. */
function freeLine(plan: Plan, fits: (line: BudgetLine) => boolean = () => true): BudgetLine | undefined {
  return plan.lines.find((line) => line.note === undefined && fits(line));
}

function withLine(plan: Plan, line: BudgetLine, kind: keyof typeof mistakeWords, language: Language): Plan {
  const noted = { ...line, note: phrase(mistakeWords[kind], language) };
  return { ...plan, lines: plan.lines.map((one) => (one.row === line.row ? noted : one)) };
}

/** In the order in which they are tried. */
const mistakes: readonly Mistake[] = [
  function misspeltCountry(plan, language) {
    const partner = plan.partners.find(({ role }) => role === "partner");
    if (partner?.country === undefined) return undefined;
    const name = countryName(partner.country, language);
    const typed = name.slice(0, -2) + name.slice(-1);
    const reading = readCountry(typed);
    const line = freeLine(plan, (one) => one.partner === partner.name);
    if ("code" in reading || line === undefined) return undefined;
    const at = { table: "partners", row: partner.row, name: partner.name, column: "country" } as const;
    const { suggestion } = reading;
    return {
      ...withLine(plan, line, "country", language),
      partners: plan.partners.map((one) =>
        one === partner ? { ...one, country: undefined, unreadable: [...one.unreadable, "country"] } : one,
      ),
      problems: [...plan.problems, { at, expected: "country", value: typed, isFormulaError: false, suggestion }],
    };
  },
  function tooMuchManagement(plan, language) {
    const [first] = plan.workPackages;
    const from = freeLine(plan, ({ workPackage }) => workPackage !== first?.id);
    const to = freeLine(plan, ({ workPackage, partner }) => workPackage === first?.id && partner === from?.partner);
    if (from?.amount === undefined || to?.amount === undefined) return undefined;
    const moved = from.amount - 10_000;
    const less = { ...plan, lines: plan.lines.map((one) => (one === from ? { ...one, amount: 10_000 } : one)) };
    return withLine(less, { ...to, amount: to.amount + moved }, "management", language);
  },
  function fundedAssociate(plan, language) {
    const name = `${phrase(organisationTypeLabels["social-partner"], language)}, ${countryName("SE", language)}`;
    const last = plan.lines[plan.lines.length - 1];
    if (last === undefined) return undefined;
    const row = Math.max(...plan.partners.map((one) => one.row)) + 1;
    const associate = {
      ...emptyPartner,
      row,
      name,
      country: "SE",
      type: "social-partner",
      role: "associated",
    } as const;
    // Taken from another line, so that the sum stays what it was.
    const giver = freeLine(plan, ({ amount = 0 }) => amount > 300_000);
    if (giver === undefined) return undefined;
    const line = { ...last, row: last.row + 1, partner: name, amount: 180_000, note: undefined };
    const lines = plan.lines.map((one) => (one === giver ? { ...one, amount: (one.amount ?? 0) - 180_000 } : one));
    const added = { ...plan, partners: [...plan.partners, associate], lines: [...lines, { ...emptyLine, ...line }] };
    return withLine(added, line, "associated", language);
  },
  function unknownName(plan, language) {
    const line = freeLine(plan, ({ partner }) => partner !== undefined);
    return line && withLine(plan, { ...line, partner: `${line.partner} 99` }, "name", language);
  },
  function wrongSum(plan, language) {
    const line = freeLine(plan, ({ amount = 0 }) => amount > 300_000);
    return line && withLine(plan, { ...line, amount: (line.amount ?? 0) - 180_000 }, "sum", language);
  },
  function secondCoordinator(plan, language) {
    const partner = plan.partners.find(({ role, country }) => role === "partner" && country !== undefined);
    const line = partner && freeLine(plan, (one) => one.partner === partner.name);
    if (partner === undefined || line === undefined) return undefined;
    const partners = plan.partners.map((one) => (one === partner ? { ...one, role: "coordinator" as const } : one));
    return { ...withLine(plan, line, "coordinator", language), partners };
  },
  function tooManyMonths(plan, language) {
    const line = freeLine(plan);
    return line && { ...withLine(plan, line, "months", language), months: (plan.months ?? 24) + 61 };
  },
  function missingAmount(plan, language) {
    const line = freeLine(plan);
    return line && withLine(plan, { ...line, amount: undefined }, "missing", language);
  },
];

/** What a plan is told, without what only a person can judge. */
function faults(plan: Plan): ReadonlySet<string> {
  const { report } = checkPlanWithTally(plan);
  return new Set(
    report.outcomes.flatMap(({ findings }) => findings.filter(({ kind }) => kind !== "review").map(({ key }) => key)),
  );
}

/** The example of an action, for its newest call unless another is chosen, in the words of a language; `mistakes` says how many it has. */
export function exampleFor(
  action: Action,
  language: Language,
  choice?: ReturnType<typeof newestChoice>,
): { readonly plan: Plan; readonly mistakes: number } {
  let plan = cleanExample(action, language, choice);
  let count = 0;
  for (const mistake of mistakes) {
    if (count === most) break;
    const next = mistake(plan, language);
    const before = faults(plan);
    // One that nothing notices, or that hides another, teaches nothing.
    if (next === undefined) continue;
    const after = faults(next);
    const isNoticed = [...after].some((key) => !before.has(key));
    const hides = [...before].some((key) => !after.has(key));
    if (!isNoticed || (hides && count >= fewest)) continue;
    plan = next;
    count += 1;
  }
  return { plan, mistakes: count };
}
