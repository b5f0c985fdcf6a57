// What of a plan goes into the application form, field by field, ready to be pasted, and how much of it the form takes.

import { valueInForce } from "../../check/values-in-force.ts";
import { formatOf } from "../../messages/format.ts";
import { messagesOf } from "../../messages/languages.ts";
import type { Language } from "../../messages/messages.ts";
import type { Partner, Plan } from "../../model/plan.ts";
import { phrase } from "../../phrases/phrase.ts";
import { actionById } from "../../programme/actions.ts";
import { partBLimit } from "../../programme/general.ts";
import { sourceOf } from "../../programme/sources.ts";
import { columnOf, shortHeading } from "../../sheet/columns.ts";
import { handOverWords } from "./hand-over-words.ts";

export interface FormField {
  /** The part of the form, or the form as a whole. */
  readonly part: string;
  readonly field: string;
  readonly content: string;
  /** A length only where a source gives it. */
  readonly limit: string;
}

function organisationText({ name, id, representative, contact }: Partner): string {
  return [id, name, representative, contact].filter((text) => text !== undefined && text !== "").join(" · ");
}

/** Only what the plan says, and the description that is written elsewhere; what is empty there is not in the list. */
export function formFields(plan: Plan, language: Language): FormField[] {
  const format = formatOf(language);
  const words = handOverWords(language);
  const { fields } = words;
  const { action: id = "", call = 0, variant } = plan;
  const action = actionById(id);
  const isEacea = action !== undefined && valueInForce(action, "managedBy", call, variant)?.value === "eacea";
  const part = isEacea ? "A" : words.agencyForm;
  const heading = (key: string): string => shortHeading(phrase(columnOf("project", key).heading, language));
  const add = (field: string, content: string | undefined): FormField[] =>
    content === undefined || content === "" ? [] : [{ part, field, content, limit: words.formShows }];
  const money = (cents: number | undefined): string | undefined =>
    cents === undefined ? undefined : format.money(cents);
  const sums = new Map<string, number>();
  for (const { workPackage, amount } of plan.lines) {
    if (workPackage !== undefined && amount !== undefined) sums.set(workPackage, (sums.get(workPackage) ?? 0) + amount);
  }
  const workPackages = plan.workPackages.flatMap((one) =>
    add(
      one.id,
      [
        one.title,
        one.lead === undefined ? undefined : `${fields.lead} ${one.lead}`,
        one.startMonth === undefined || one.endMonth === undefined ? undefined : `M${one.startMonth}–M${one.endMonth}`,
        money(sums.get(one.id)),
      ]
        .filter((text) => text !== undefined)
        .join(" · "),
    ),
  );
  const longest = isEacea ? partBLimit(id, call, variant) : undefined;
  const { page = "" } = longest?.cite ?? {};
  return [
    ...add(fields.title, plan.title),
    ...add(heading("variant"), variant === undefined ? undefined : format.variant(id, variant)),
    ...add(fields.start, plan.start),
    ...add(fields.months, plan.months === undefined ? undefined : String(plan.months)),
    ...add(heading("grant"), money(plan.grant)),
    ...add(heading("totalCost"), money(plan.totalCost)),
    ...plan.partners.flatMap((partner) =>
      partner.role === "associated"
        ? add(format.role("associated"), organisationText(partner))
        : add(partner.role === "coordinator" ? fields.applicant : fields.partner, organisationText(partner)),
    ),
    // EACEA wants the work packages in the description.
    ...workPackages.map((field) => (isEacea ? { ...field, part: "B" } : field)),
    {
      part: isEacea ? "B" : part,
      field: fields.description,
      content: words.writtenElsewhere,
      limit:
        longest === undefined
          ? words.formShows
          : `${words.pages(longest.pages)} (${sourceOf(longest.cite.source).title}, ${messagesOf(language).common.page(page)})`,
    },
  ];
}
