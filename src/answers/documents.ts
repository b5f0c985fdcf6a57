// Who is missing what: the documents of each partner, as a small matrix, and the text that asks for what is missing.
import type { CheckedPlan } from "../check/check-plan.ts";
import type { DocumentStanding, PanelDocument, PanelDocuments, PanelStep } from "../check/panel-state.ts";
import type { Language } from "../messages/messages.ts";
import { type DocumentKey, documentKeys, type IsoDate, type Partner } from "../model/plan.ts";
import { phrase } from "../phrases/phrase.ts";
import { missingDocuments, neededDocuments } from "../rules/document-missing.ts";
import { satisfies } from "../rules/predicate.ts";
import type { Tally } from "../rules/tally.ts";
import { columnOf, shortHeading } from "../sheet/columns.ts";
import { knownStep } from "../sheet/read-steps.ts";
import { mailWords } from "./mails/mail-words.ts";
import { mailsOf } from "./mails/mails.ts";

type Asked = DocumentKey | "eche";

/** The charter is asked for with a yes or no, the others with what they are or when they came. */
const askedKeys: readonly Asked[] = ["id", "eche", "echeCode", "mandate", "declaration", "representative", "contact"];

/** Steps by which the partners' papers must be there. */
const collecting: readonly string[] = ["mandates", "accession", "partner-declarations"];

/** The day by which the partners must answer: that of the step in which their papers are collected. */
export function answerDay(steps: readonly PanelStep[]): IsoDate | undefined {
  const step = steps.find(
    ({ title, kind, due }) => kind !== "done" && due !== null && collecting.includes(knownStep(title)?.step.id ?? ""),
  );
  return step?.due ?? undefined;
}

function charterStanding(tally: Tally, partner: Partner): DocumentStanding {
  const charter = tally.value("eche");
  const needsIt = charter !== undefined && satisfies(charter, partner, tally.standing) === true;
  if (!needsIt || partner.role === "associated") return "not-needed";
  return partner.eche === undefined ? "missing" : partner.eche ? "there" : "wrong";
}

/**
 * The documents that the Partners tab has columns for.
 * @param columns keys of the columns of the Partners tab.
 * @param by the day by which the mails ask for an answer; without it they name the deadline.
 */
export function panelDocuments(
  { tally, report }: CheckedPlan,
  columns: readonly string[],
  by: IsoDate | undefined,
  language: Language,
): PanelDocuments {
  const agency = tally?.value("managedBy");
  const identifier = agency === undefined ? undefined : tally?.value("identifiers")?.[agency].toUpperCase();
  const title = (key: Asked): string =>
    key === "id" && identifier !== undefined
      ? identifier
      : shortHeading(phrase(columnOf("partners", key).heading, language));
  const keys = askedKeys.filter((key) => columns.includes(key));
  const untracked = documentKeys.filter((key) => !columns.includes(key)).map(title);
  if (tally === undefined) return { documents: [], partners: [], untracked };
  // The identifier is looked at also where the plan keeps track of nothing else.
  const tracked: Tally = {
    ...tally,
    plan: { ...tally.plan, documents: documentKeys.filter((key) => columns.includes(key)) },
  };
  const wrongIds = new Set(
    report.outcomes
      .filter(({ rule }) => rule === "identifier-to-correct")
      .flatMap(({ findings }) => findings.flatMap(({ kind, at }) => (kind === "fail" ? (at.line ?? []) : []))),
  );
  const mails = new Map(mailsOf(tally, by).map((mail) => [mail.row, mail] as const));
  const standingOf = (partner: Partner, key: Asked): DocumentStanding => {
    if (key === "eche") return charterStanding(tally, partner);
    if (partner.unreadable.includes(key) || (key === "id" && wrongIds.has(partner.row))) return "wrong";
    if (missingDocuments(tracked, partner).includes(key)) return "missing";
    const isThere = neededDocuments(tally, partner).includes(key) || (key === "id" && partner.id !== undefined);
    return isThere ? "there" : "not-needed";
  };
  const partners = tally.plan.partners.map((partner) => {
    const documents = keys.map(
      (key): PanelDocument => ({ column: key, title: title(key), standing: standingOf(partner, key) }),
    );
    const mail = mails.get(partner.row);
    return {
      row: partner.row,
      name: partner.name ?? "",
      documents,
      mail:
        mail === undefined
          ? null
          : {
              language: mail.language,
              languageName: mailWords[mail.language].name,
              contact: mail.contact,
              subject: mail.subject,
              text: mail.text,
            },
    };
  });
  return {
    documents: keys.map((key) => {
      const standings = partners.flatMap(({ documents }) =>
        documents.filter(({ column, standing }) => column === key && standing !== "not-needed"),
      );
      const there = standings.filter(({ standing }) => standing === "there").length;
      return { column: key, title: title(key), there, needed: standings.length };
    }),
    partners,
    untracked,
  };
}
