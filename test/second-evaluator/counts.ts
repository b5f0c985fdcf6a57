// How many organisations and countries a plan has, at least and at most, for the second evaluator.
import type { Partner, Plan } from "../../src/model/plan.ts";
import type { ConsortiumCondition, Predicate } from "../../src/programme/programme.ts";
import { stateOf } from "./looked-up.ts";
import { type Certainty, certaintyOf } from "./who.ts";

/** So many for certain, and so many if all empty cells turn out well. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** What tells one organisation from another: the generator writes one name for one organisation in a country. */
function identity({ name, country, row }: Partner): string {
  return name === undefined ? `row ${row}` : `${name} in ${country ?? `row ${row}`}`;
}

/** Without a country a row may be its namesake, and may be another organisation. */
export function organisations({ partners }: Plan, call: number, who: Predicate): Span {
  const those = (isMeant: (answer: Certainty) => boolean): Partner[] =>
    partners.filter((partner) => isMeant(certaintyOf(who, partner, call)));
  const certain = those((answer) => answer === "yes");
  const isOwn = ({ name, country, row }: Partner): boolean =>
    country !== undefined || name === undefined || !certain.some((other) => other.name === name && other.row !== row);
  // Of namesakes without any country one stands for all.
  const alone = certain.filter((one) => isOwn(one)).map(identity);
  const nowhere = new Set(certain.filter((one) => !isOwn(one)).map(({ name }) => name));
  for (const { name, country } of certain) if (country !== undefined) nowhere.delete(name);
  const possible = those((answer) => answer !== "no").map(identity);
  return { least: new Set(alone).size + nowhere.size, most: new Set(possible).size };
}

export function countries({ partners }: Plan, call: number, who: Predicate): Span {
  const yes = new Set<string>();
  const maybe = new Set<string>();
  let anywhere = 0;
  for (const partner of partners) {
    const answer = certaintyOf(who, partner, call);
    if (answer === "no") continue;
    if (partner.country === undefined) anywhere += 1;
    else if (answer === "yes") yes.add(stateOf(partner.country));
    else maybe.add(stateOf(partner.country));
  }
  return { least: yes.size, most: new Set([...yes, ...maybe]).size + anywhere };
}

function atLeast({ least, most }: Span, number: number): Certainty {
  return least >= number ? "yes" : most < number ? "no" : "maybe";
}

function opposite(answer: Certainty): Certainty {
  return answer === "yes" ? "no" : answer === "no" ? "yes" : "maybe";
}

function both(answers: readonly Certainty[]): Certainty {
  return answers.includes("no") ? "no" : answers.includes("maybe") ? "maybe" : "yes";
}

/** Whether a condition on the plan holds. */
export function holds(plan: Plan, call: number, condition: ConsortiumCondition): Certainty {
  if ("months" in condition) {
    if (plan.months === undefined) return "maybe";
    return condition.months.includes(plan.months) ? "yes" : "no";
  }
  if ("spendsOn" in condition) {
    const spends = plan.lines.some(({ category }) => category !== undefined && condition.spendsOn.includes(category));
    return spends ? "yes" : "no";
  }
  if ("allOf" in condition) return both(condition.allOf.map((one) => holds(plan, call, one)));
  if ("noneOf" in condition) return both(condition.noneOf.map((one) => opposite(holds(plan, call, one))));
  if ("every" in condition) {
    const asked = plan.partners.filter(({ role }) => role !== "associated");
    return asked.length === 0 ? "maybe" : both(asked.map((one) => certaintyOf(condition.every, one, call)));
  }
  if ("organisationsWith" in condition) {
    return atLeast(organisations(plan, call, condition.organisationsWith), condition.atLeast);
  }
  const span = countries(plan, call, condition.countriesWith);
  return "atLeast" in condition ? atLeast(span, condition.atLeast) : opposite(atLeast(span, condition.atMost + 1));
}
