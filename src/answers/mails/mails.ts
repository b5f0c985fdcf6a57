// One mail text for each partner that still owes something, to copy; nothing is sent.

import { deadlineFor } from "../../check/deadlines.ts";
import { type DocumentKey, documentKeys, type IsoDate, type Partner } from "../../model/plan.ts";
import { missingDocuments } from "../../rules/document-missing.ts";
import { satisfies } from "../../rules/predicate.ts";
import type { Tally } from "../../rules/tally.ts";
import { type Asked, type MailLanguage, type MailWords, mailLanguage, mailWords } from "./mail-words.ts";

export interface Mail {
  /** The partner's row. */
  readonly row: number;
  readonly partner: string;
  readonly language: MailLanguage;
  /** As the plan has it; empty where it has none. */
  readonly contact: string;
  readonly subject: string;
  readonly text: string;
}

/** Documents that a plan without any columns for them asks for. */
const usual: readonly DocumentKey[] = documentKeys.filter(
  (key) => key === "id" || key === "mandate" || key === "declaration",
);

/** What a partner still owes; of a plan that keeps no track of documents the usual ones. */
export function askedOf(given: Tally, partner: Partner): Asked[] {
  const { plan } = given;
  const tally = { ...given, plan: plan.documents.length > 0 ? plan : { ...plan, documents: usual } };
  const agency = tally.value("managedBy");
  const identifier = agency === undefined ? undefined : tally.value("identifiers")?.[agency];
  const missing = missingDocuments(tally, partner).map((key): Asked => (key === "id" ? (identifier ?? key) : key));
  const charter = tally.value("eche");
  const isCharterOpen =
    partner.eche === undefined &&
    partner.role !== "associated" &&
    charter !== undefined &&
    satisfies(charter, partner, tally.standing) === true;
  return isCharterOpen ? [...missing, "eche"] : missing;
}

/** "19 February 2026", as the language writes it. */
function dayText(iso: IsoDate, { months, date }: MailWords): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return date(day, months.split(" ")[month - 1] ?? "", year);
}

/** That the application goes in by then; none where no deadline is known. */
export function deadlineSentence({ action, call, plan }: Tally, language: MailLanguage): readonly string[] {
  const at = deadlineFor(action, call, plan.variant)?.at;
  const words = mailWords[language];
  return at === undefined ? [] : [words.deadline(dayText(at.slice(0, 10), words), at.slice(11))];
}

/**
 * The mails of a plan. The coordinator gets none: it asks. A plan that keeps no track of documents has none of them yet.
 * @param by the day by which the answer is needed; without it the mail names the deadline.
 */
export function mailsOf(tally: Tally, by: IsoDate | undefined): Mail[] {
  const { plan, action, call } = tally;
  return plan.partners.flatMap((partner): Mail[] => {
    if (partner.role === "coordinator" || partner.name === undefined) return [];
    const asked = askedOf(tally, partner);
    if (asked.length === 0) return [];
    const language = mailLanguage(partner.country);
    const words = mailWords[language];
    const project = plan.title ?? `${action.title} ${call}`;
    const until = by !== undefined ? [words.by(dayText(by, words))] : deadlineSentence(tally, language);
    const text = [
      words.greeting,
      "",
      words.intro(project),
      "",
      ...asked.map((one, index) => `${index + 1}. ${words.asked[one]}`),
      "",
      ...until,
      ...(until.length === 0 ? [] : [""]),
      words.close,
      ...plan.partners.filter(({ role }) => role === "coordinator").flatMap(({ name }) => name ?? []),
    ];
    return [
      {
        row: partner.row,
        partner: partner.name,
        language,
        contact: partner.contact ?? "",
        subject: words.subject(project),
        text: text.join("\n"),
      },
    ];
  });
}
