// What the Guide asks around a plan: start and end, extension, venues, how often one may apply, who is who, length of Part B.
import { describe, expect, it } from "vitest";
import { actions } from "../../src/programme/actions.ts";
import { variantsOf } from "../../src/sheet/choices.ts";
import { checkJson, findingsOf } from "../check/check-json.ts";
import type { JsonPlan } from "../check/plan-json.ts";

function planOf(action: string, variant: string | undefined, changes: Partial<JsonPlan> = {}): JsonPlan {
  const hei = { type: "hei", eche: true };
  return {
    action,
    call: 2026,
    ...(variant === undefined ? {} : { variant }),
    months: 24,
    start: "2026-11-01",
    grant: 250_000,
    totalCost: 300_000,
    partners: [
      { ...hei, name: "Alnus", country: "HU", role: "coordinator", established: "1990-01-01" },
      { ...hei, name: "Betula", country: "SE", role: "partner" },
    ],
    lines: [],
    workPackages: [],
    ...changes,
  };
}

/** Questions to a person, with the page that asks. */
function questions(plan: JsonPlan): { readonly message: string; readonly page: string | null | undefined }[] {
  return checkJson(plan)
    .outcomes.flatMap(({ findings }) => findings)
    .filter(({ severity, kind }) => severity === "review" && kind === "review")
    .map(({ message, sources }) => ({ message: message.replace(/\u00a0/g, " "), page: sources[0]?.page }));
}

const venue = /take place/;
const applications =
  /^(?:Does .* coordinate more than \d+ applications?|Is any organisation in more than \d+ applications?)\?$/;
const consortium = /^Does the same group of partners apply anywhere else\?$/;
const partB = /of Part B\. Is it that long at most\?$/;
const europeanNgo = /^Does the European NGO have statutory branches/;

describe("the Guide of 2026 asks", () => {
  it.each([
    ["cooperation-partnerships", "higher-education", venue, "237"],
    ["cooperation-partnerships", "higher-education", consortium, "238"],
    ["cooperation-partnerships", "school", applications, "237"],
    ["cooperation-partnerships", "sport", partB, "415-416"],
    ["cooperation-partnerships", "engo-education", europeanNgo, "236"],
    ["cooperation-partnerships", "engo-youth", europeanNgo, "236"],
    ["small-scale-partnerships", "adult", venue, "245-246"],
    ["small-scale-partnerships", "adult", consortium, "246"],
    ["european-partnerships-school-development", undefined, venue, "253-254"],
    ["european-partnerships-school-development", undefined, applications, "253"],
    ["centres-of-vocational-excellence", undefined, venue, "263"],
    ["erasmus-mundus-joint-masters", "master-24", venue, "275"],
    ["capacity-building-he", "strand-1", venue, "320, 324"],
    ["capacity-building-he", "strand-3", applications, "319, 323"],
    ["capacity-building-vet", undefined, venue, "338"],
    ["capacity-building-vet", undefined, applications, "337"],
    ["capacity-building-youth", "regions-1-3", venue, "347"],
    ["capacity-building-youth", "region-9", applications, "347"],
    ["capacity-building-sport", undefined, venue, "355"],
    ["european-youth-together", undefined, venue, "368"],
    ["european-youth-together", undefined, applications, "368"],
    ["sport-events", "large-scale", venue, "359"],
  ] as const)("of %s, %s: %s, once, on page %s", (action, variant, question, page) => {
    const asked = questions(planOf(action, variant)).filter(({ message }) => question.test(message));
    expect(asked).toEqual([{ message: expect.stringMatching(question), page }]);
  });

  const open = actions.filter(({ calls }) => calls[1] === null);
  const fields = open.flatMap((action) => {
    const variants = variantsOf(action, 2026);
    return (variants.length === 0 ? [undefined] : variants).map((variant) => [action.id, variant] as const);
  });

  it.each(fields)("nothing twice of %s, %s", (action, variant) => {
    const asked = questions(planOf(action, variant)).map(({ message }) => message);
    expect(asked).toEqual([...new Set(asked)]);
  });

  it.each([
    ["cooperation-partnerships", "higher-education", consortium, 1],
    ["erasmus-mundus-joint-masters", "master-24", consortium, 0],
    ["cooperation-partnerships", "higher-education", applications, 0],
    ["cooperation-partnerships", "higher-education", europeanNgo, 0],
    ["cooperation-partnerships", "higher-education", partB, 0],
    ["small-scale-partnerships", "school", applications, 2],
  ] as const)("%s, %s: only where its chapter asks (%s: %i)", (action, variant, question, times) => {
    expect(questions(planOf(action, variant)).filter(({ message }) => question.test(message))).toHaveLength(times);
  });
});

describe("an extension", () => {
  const said = (plan: JsonPlan): { readonly met: string | undefined; readonly why: string | undefined } => {
    const report = checkJson(plan);
    const plain = (text: string | undefined): string | undefined => text?.replace(/\u00a0/g, " ");
    return {
      met: plain(report.outcomes.find(({ rule }) => rule === "duration-not-allowed")?.met),
      why: plain(findingsOf(report, "duration-not-allowed")[0]?.why),
    };
  };

  it("stays within the longest duration, without more money; a project as long as that has none", () => {
    const at = (months: number) => said(planOf("cooperation-partnerships", "higher-education", { months }));
    expect(at(35).met).toBe(
      "35 months, allowed 12 to 36 months; an extension to 36 months in all is for the agency to grant later, without more money",
    );
    expect(at(36).met).toBe("36 months, allowed 12 to 36 months");
    expect(at(37).why).toBe(
      "Projects of Cooperation Partnerships last 12 to 36 months; an extension to 36 months in all is for the agency to grant later, without more money.",
    );
  });

  it("of a Knowledge Alliance is six months at most, and none that is planned", () => {
    const at = (months: number) => said(planOf("knowledge-alliances", undefined, { call: 2018, months }));
    expect(at(36).met).toContain("an extension, by 6 months at most, is for the agency to grant later");
    expect(at(42).why).toContain("an extension, by 6 months at most, is for the agency to grant later");
  });

  it("of a small partnership is for exceptional cases, without a number", () => {
    expect(said(planOf("small-scale-partnerships", "adult", { months: 24 })).met).toBe(
      "24 months, allowed 6 to 24 months; an extension is for the agency to grant later, without more money",
    );
  });

  it("is not spoken of where no source was read on it", () => {
    expect(said(planOf("cooperation-partnerships", "higher-education", { call: 2024, months: 24 })).met).not.toContain(
      "extension",
    );
  });
});

describe("the end", () => {
  it.each([
    ["2026-09-01", 12, "1 September 2026 to 31 August 2027"],
    ["2026-12-31", 14, "31 December 2026 to 28 February 2028"],
    ["2026-09-01", 18, "1 September 2026 to 29 February 2028"],
    ["2026-09-30", 12, "30 September 2026 to 29 September 2027"],
  ])("of a project from %s of %i months is %s", (start, months, span) => {
    const plan = planOf("cooperation-partnerships", "higher-education", { start, months });
    const outcome = checkJson(plan).outcomes.find(({ rule }) => rule === "start-outside-window");
    expect(outcome?.met.replace(/\u00a0/g, " ")).toBe(span);
  });
});
