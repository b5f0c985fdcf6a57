// What the drop-downs of the planning sheet offer, in the words of a language, for an action, call and variant.

import { valueInForce } from "../check/values-in-force.ts";
import type { Language } from "../messages/messages.ts";
import { organisationTypes, roles } from "../model/plan.ts";
import { phrase } from "../phrases/phrase.ts";
import { actions, actionTitle } from "../programme/actions.ts";
import { categoryWords, suggestedCategories } from "../programme/categories.ts";
import { countryName } from "../programme/country-name.ts";
import { firstCovered, gapOf, lastCovered } from "../programme/covered-calls.ts";
import { organisationTypeLabels } from "../programme/organisation-types.ts";
import { personLabels } from "../programme/persons.ts";
import type { Action } from "../programme/programme.ts";
import { roleLabels } from "../programme/roles.ts";
import { allCountryCodes, countryTakingPart, standingOf } from "../programme/standing.ts";
import { isOffered, variantLabel } from "../programme/variants.ts";
import type { ChoiceSource } from "./columns.ts";
import { personsOf } from "./further-columns.ts";
import { yesNoAnswers, yesNoLabels } from "./yes-no-words.ts";

/** What a planning sheet is made for. */
export interface SheetPurpose {
  readonly language: Language;
  readonly action: Action;
  readonly call: number;
  readonly variant: string | undefined;
  readonly months: number | undefined;
}

/** The last letters of the Swedish and Finnish alphabets in their order; every other letter sorts by its base letter. */
const northernLast = ["å", "ä", "ö"];

function sortKey(name: string, language: Language): string {
  const lower = name.toLowerCase();
  const isNorthern = language === "sv" || language === "fi";
  const text = isNorthern ? lower.replace(/[åäö]/g, (letter) => `{${northernLast.indexOf(letter)}`) : lower;
  // The Polish letter has no base letter to Unicode, and stands behind it.
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l{");
}

function sorted(names: readonly string[], language: Language): string[] {
  const keyed = names.map((name) => [sortKey(name, language), name] as const);
  return keyed.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, name]) => name);
}

/** The calls of the action whose rules are known, newest first. */
export function callsOf(action: Action): number[] {
  const first = firstCovered(action);
  const newest = lastCovered(action);
  const all = Array.from({ length: newest - first + 1 }, (_, index) => newest - index);
  return all.filter((call) => gapOf(action, call) === undefined);
}

/** Ids of the variants that exist in the call and are open. */
export function variantsOf(action: Action, call: number): string[] {
  return action.variants
    .filter((variant) => isOffered(variant, call))
    .map(({ id }) => id)
    .filter((id) => valueInForce(action, "closed", call, id) === undefined);
}

/** The lump sums to choose from, in euro; none where the action pays no lump sums. */
export function lumpSumsOf({
  action,
  call,
  variant,
}: Pick<SheetPurpose, "action" | "call" | "variant">): readonly number[] {
  return valueInForce(action, "lumpSums", call, variant)?.value ?? [];
}

/** Ids of the budget categories of the action: those the Guide allows, else those that are usual. */
export function categoriesOf({ action, call, variant }: SheetPurpose): readonly string[] {
  const allowed = valueInForce(action, "categories", call, variant)?.value;
  if (allowed !== undefined) return allowed;
  const suggested = suggestedCategories.find(
    (one) =>
      one.action === action.id &&
      one.calls[0] <= call &&
      call <= (one.calls[1] ?? call) &&
      (one.variants === undefined || (variant !== undefined && one.variants.includes(variant))),
  );
  return suggested?.categories ?? [];
}

/** How many project years there can be. */
function mostYears({ action, call, variant, months }: SheetPurpose): number {
  if (months !== undefined) return Math.ceil(months / 12);
  const duration = valueInForce(action, "duration", call, variant)?.value;
  if (duration === undefined) return 3;
  return Math.ceil(("choices" in duration ? Math.max(...duration.choices) : duration.to) / 12);
}

/** Entries of a drop-down; `undefined` for those that come from another tab. */
export function choicesFor(source: ChoiceSource, purpose: SheetPurpose): readonly string[] | undefined {
  const { language, action, call } = purpose;
  switch (source) {
    case "actions":
      return actions.map((one) => actionTitle(one, language));
    case "variants":
      return variantsOf(action, call).map((id) => variantLabel(id, language));
    case "calls":
      return callsOf(action).map(String);
    case "lumpSums":
      return lumpSumsOf(purpose).map(String);
    case "countries": {
      const taking = allCountryCodes().filter(
        (code) => countryTakingPart(code) === code && standingOf(code, call) !== undefined,
      );
      return sorted(
        taking.map((code) => countryName(code, language)),
        language,
      );
    }
    case "organisationTypes":
      return organisationTypes.map((type) => phrase(organisationTypeLabels[type], language));
    case "roles":
      return roles.map((role) => phrase(roleLabels[role], language));
    case "eche":
      return yesNoAnswers.map((answer) => phrase(yesNoLabels[answer], language));
    case "categories": {
      const ids = categoriesOf(purpose);
      return categoryWords.filter(({ id }) => ids.includes(id)).map(({ label }) => phrase(label, language));
    }
    case "persons":
      return personsOf(purpose).map((person) => phrase(personLabels[person], language));
    case "years":
      return Array.from({ length: mostYears(purpose) }, (_, index) => String(index + 1));
    case "partners":
    case "workPackages":
      return undefined;
  }
}
