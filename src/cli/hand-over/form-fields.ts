// What of a plan goes into the application form, field by field, ready to be pasted.

import { formatOf } from "../../messages/format.ts";
import type { Language } from "../../messages/messages.ts";
import type { Partner, Plan } from "../../model/plan.ts";
import { phrase } from "../../phrases/phrase.ts";
import { columnOf, shortHeading } from "../../sheet/columns.ts";
import { handOverWords } from "./hand-over-words.ts";

export interface FormField {
  readonly field: string;
  readonly content: string;
}

function organisationText({ name, id }: Partner): string {
  return [id, name].filter((part) => part !== undefined).join(" · ");
}

/** Only what the plan says; what is empty there is not in the list. */
export function formFields(plan: Plan, language: Language): FormField[] {
  const format = formatOf(language);
  const { fields } = handOverWords(language);
  const heading = (key: string): string => shortHeading(phrase(columnOf("project", key).heading, language));
  const add = (field: string, content: string | undefined): FormField[] =>
    content === undefined || content === "" ? [] : [{ field, content }];
  const money = (cents: number | undefined): string | undefined =>
    cents === undefined ? undefined : format.money(cents);
  const sums = new Map<string, number>();
  for (const { workPackage, amount } of plan.lines) {
    if (workPackage !== undefined && amount !== undefined) sums.set(workPackage, (sums.get(workPackage) ?? 0) + amount);
  }
  return [
    ...add(fields.title, plan.title),
    ...add(
      heading("variant"),
      plan.variant === undefined ? undefined : format.variant(plan.action ?? "", plan.variant),
    ),
    ...add(fields.start, plan.start),
    ...add(fields.months, plan.months === undefined ? undefined : String(plan.months)),
    ...add(heading("grant"), money(plan.grant)),
    ...add(heading("totalCost"), money(plan.totalCost)),
    ...plan.partners.flatMap((partner) =>
      partner.role === "associated"
        ? add(format.role("associated"), organisationText(partner))
        : add(partner.role === "coordinator" ? fields.applicant : fields.partner, organisationText(partner)),
    ),
    ...plan.workPackages.flatMap(({ id, title, lead, startMonth, endMonth }) =>
      add(
        id,
        [
          title,
          lead === undefined ? undefined : `${fields.lead} ${lead}`,
          startMonth === undefined || endMonth === undefined ? undefined : `M${startMonth}–M${endMonth}`,
          money(sums.get(id)),
        ]
          .filter((part) => part !== undefined)
          .join(" · "),
      ),
    ),
  ];
}
