// What is read of somebody's tabs, before anything is kept: counts, first rows, what cannot be read, what is asked beside.

import type { AdoptPreview, PreviewTable } from "../../src/check/panel-state.ts";
import { type AnswerName, type AnswersForm, UNANSWERED, withAction } from "../adopt-form.ts";
import { euroText } from "../euro.ts";
import { choicesOf } from "../sheet-form.ts";
import { NumberField } from "./number-field.tsx";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";
import { Shape } from "./shape.tsx";
import { StepTitle } from "./step-title.tsx";

/** More than these are named in the check itself. */
const mostUnreadable = 5;

export function AdoptResult({
  preview,
  form,
  faults,
  onForm,
  hasStatus,
  onStatus,
}: {
  preview: AdoptPreview;
  form: AnswersForm;
  /** Answers that are missing or cannot be read; none until somebody wants to go on. */
  faults: readonly AnswerName[];
  onForm: (form: AnswersForm) => void;
  hasStatus: boolean;
  onStatus: (hasStatus: boolean) => void;
}) {
  const { words } = usePanel();
  const { adopt } = words;
  const { tables } = preview;
  const unreadable = tables.flatMap((table) => table.unreadable.map((one) => ({ tab: table.tab, ...one })));
  const absent = tables.flatMap((table) => table.absent);
  const withStatus = tables.filter(({ statusColumn }) => statusColumn !== null);
  return (
    <>
      <StepTitle title={adopt.result} takesFocus />
      <p class="small">{adopt.sums(preview.partners, preview.lines, preview.totalText)}</p>
      {tables.map((table) => (
        <Sample key={table.table} table={table} />
      ))}
      <ul class="adopt-facts">
        {unreadable.length === 0 && (
          <li>
            <Shape name="met" size={16} />
            <span>{adopt.allRead}</span>
          </li>
        )}
        {unreadable.slice(0, mostUnreadable).map(({ tab, cell, text }) => (
          <li key={`${tab}!${cell}`}>
            <Shape name="error" size={16} />
            <span>{adopt.unreadable(`${tab} ${cell}`, text)}</span>
          </li>
        ))}
        {unreadable.length > mostUnreadable && <li>{words.more(unreadable.length - mostUnreadable)}</li>}
        {absent.length > 0 && (
          <li>
            <Shape name="open" size={16} />
            <span>{adopt.absent(absent.join(", "))}</span>
          </li>
        )}
      </ul>
      {preview.asked.length > 0 && <Asked preview={preview} form={form} faults={faults} onForm={onForm} />}
      {withStatus.length > 0 && (
        <label class="adopt-status">
          <input
            type="checkbox"
            checked={hasStatus}
            data-focus="has-status"
            aria-describedby="status-text"
            onChange={(event) => onStatus(event.currentTarget.checked)}
          />
          <span>{adopt.addStatus}</span>
        </label>
      )}
      <div id="status-text" class="small adopt-status-text">
        {withStatus.length > 0 && <p>{adopt.addStatusText}</p>}
        {withStatus.map(({ tab, statusColumn }) => (
          <p key={tab}>{adopt.statusIn(tab, statusColumn ?? "")}</p>
        ))}
        {tables
          .filter(({ unlikeHeadings }) => unlikeHeadings.length > 0)
          .map(({ tab, unlikeHeadings }) => (
            <div key={tab}>
              <p>{adopt.noStatus(tab)}</p>
              <ul class="plain-list">
                {unlikeHeadings.map(({ heading, wanted }) => (
                  <li key={heading}>
                    {wanted === "" ? adopt.headingReadToo(heading) : adopt.headingWanted(heading, wanted)}
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </>
  );
}

function Sample({ table: { table, tab, rows, headings, sample } }: { table: PreviewTable }) {
  const { words } = usePanel();
  const caption = `${tab}: ${words.adopt.tables[table]}`;
  return (
    <table class="adopt-sample">
      <caption>
        <strong>{caption}</strong>{" "}
        <span class="small">{table === "project" ? words.adopt.answers(rows) : words.adopt.rows(rows)}</span>
      </caption>
      {headings.length > 0 && (
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody lang="">
        {sample.map((cells) => (
          <tr key={cells.join("\n")}>
            {cells.map((cell, index) =>
              table === "project" && index === 0 ? (
                <th key={headings[index] ?? index} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={headings[index] ?? index}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The answers that no cell holds. Nothing is chosen until somebody chooses it. */
function Asked({
  preview: { asked, choices },
  form,
  faults,
  onForm,
}: {
  preview: AdoptPreview;
  form: AnswersForm;
  faults: readonly AnswerName[];
  onForm: (form: AnswersForm) => void;
}) {
  const { shown, words } = usePanel();
  const { action, call } = choicesOf(choices, form);
  const lumpSums = call?.lumpSums ?? [];
  const isAsked = (name: AnswerName): boolean => asked.includes(name);
  const faultOf = (name: AnswerName): string => (faults.includes(name) ? words.adopt.unanswered : "");
  const choose = { value: UNANSWERED, text: words.adopt.choose };
  return (
    <>
      <h2 class="section-title">{words.adopt.checkAgainst}</h2>
      <p class="small">{words.adopt.checkAgainstText}</p>
      {isAsked("action") && (
        <SelectField
          id="action"
          label={words.action}
          value={form.action}
          options={[choose, ...choices.actions.map(({ id, title }) => ({ value: id, text: title }))]}
          fault={faultOf("action")}
          onChoose={(value) => onForm(withAction(choices, form, value))}
        />
      )}
      {isAsked("variant") && action !== undefined && action.variants.length > 0 && (
        <SelectField
          id="variant"
          label={action.variantsTitle}
          value={form.variant}
          options={[choose, ...action.variants.map(({ id, title }) => ({ value: id, text: title }))]}
          fault={faultOf("variant")}
          onChoose={(value) => onForm({ ...form, variant: value })}
        />
      )}
      <div class="fields">
        {isAsked("call") && action !== undefined && (
          <SelectField
            id="call"
            label={words.call}
            value={form.call}
            options={[choose, ...action.calls.map((one) => ({ value: String(one.call), text: String(one.call) }))]}
            fault={faultOf("call")}
            onChoose={(value) => onForm({ ...form, call: value })}
          />
        )}
        {isAsked("months") && (
          <NumberField
            id="months"
            label={words.months}
            value={form.months}
            fault={faults.includes("months") ? words.monthsUnclear : ""}
            onType={(value) => onForm({ ...form, months: value })}
          />
        )}
      </div>
      {isAsked("grant") &&
        (lumpSums.length > 0 ? (
          <SelectField
            id="grant"
            label={words.lumpSum}
            value={form.grant}
            options={[choose, ...lumpSums.map((sum) => ({ value: String(sum), text: euroText(sum, shown.language) }))]}
            onChoose={(value) => onForm({ ...form, grant: value })}
          />
        ) : (
          <NumberField
            id="grant"
            label={words.grant}
            value={form.grant}
            fault={faults.includes("grant") ? words.grantUnclear : ""}
            onType={(value) => onForm({ ...form, grant: value })}
          />
        ))}
    </>
  );
}
