// The budget: what each year, partner, work package or category gets, as bars or as a table, and the distance to each lump sum.

import { useState } from "preact/hooks";
import type { CapBar, PanelBudget, PanelReport } from "../../src/check/panel-state.ts";
import type { PartName } from "../texts/texts.ts";
import { BudgetChart } from "./budget-chart.tsx";
import { BudgetTable } from "./budget-table.tsx";
import { standingShapes } from "./cap-bar-row.tsx";
import { Icon } from "./icon.tsx";
import { LumpSums } from "./lump-sums.tsx";
import { usePanel } from "./panel-context.ts";
import { Segments } from "./segments.tsx";
import { Shape } from "./shape.tsx";

const partNames: readonly PartName[] = ["year", "partner", "workPackage", "category"];

const rowsOf: Readonly<Record<PartName, "years" | "partners" | "workPackages" | "categories">> = {
  year: "years",
  partner: "partners",
  workPackage: "workPackages",
  category: "categories",
};

export function BudgetView({ report }: { report: PanelReport }) {
  const { words } = usePanel();
  const [part, setPart] = useState<PartName>("year");
  const [look, setLook] = useState<"chart" | "table">("chart");
  const { budget } = report;
  if (budget === null) {
    return (
      <section class="failure">
        <Icon name="info" large />
        <h1 class="failure-title" tabIndex={-1} data-focus="view-title">
          {words.budget.noLines}
        </h1>
        <p class="lead">{words.budget.noLinesText}</p>
      </section>
    );
  }
  const rows = budget[rowsOf[part]];
  const hasCaps = rows.some(({ cap }) => cap !== null);
  return (
    <>
      <Segments
        id="budget-part"
        label={words.budget.dividedBy}
        value={part}
        options={partNames.map((name) => [name, words.budget.parts[name]])}
        onChoose={setPart}
      />
      <div class="view-heading">
        <h1 class="section-title" tabIndex={-1} data-focus="view-title">
          {words.budget.per[part]}
        </h1>
        <Segments
          id="budget-look"
          label={words.budget.shownAs}
          value={look}
          options={[
            ["chart", words.budget.chart],
            ["table", words.budget.table],
          ]}
          onChoose={setLook}
          isSmall
        />
      </div>
      {look === "chart" ? (
        <BudgetChart part={part} rows={rows} budget={budget} />
      ) : (
        <BudgetTable part={part} rows={rows} budget={budget} />
      )}
      <Notices part={part} budget={budget} whole={report.bars[0]} hasCaps={hasCaps} />
      {budget.lumpSums.length > 0 && <LumpSums budget={budget} />}
      {hasCaps && look === "chart" && (
        <section class="section">
          <h2 class="section-title section-title-icon">
            <Icon name="info" />
            {words.budget.reading}
          </h2>
          <p class="small">{words.budget.readingText}</p>
        </section>
      )}
    </>
  );
}

/** Below the total: how it stands against the whole project's cap, and what the parts have no cap for. */
function Notices({
  part,
  budget,
  whole,
  hasCaps,
}: {
  part: PartName;
  budget: PanelBudget;
  whole: CapBar | undefined;
  hasCaps: boolean;
}) {
  const { words } = usePanel();
  return (
    <>
      {whole !== undefined && whole.statusText !== "" && (
        <p class={`cap-status cap-status-${whole.standing}`}>
          {whole.standing !== "none" && <Shape name={standingShapes[whole.standing]} size={14} />}
          {`${[whole.label, whole.capText ?? ""].join(" ").trim()}: ${whole.statusText}`}
        </p>
      )}
      {budget.missing > 0 && <p class="small part-note">{words.budget.missing(budget.missing)}</p>}
      {!hasCaps && <p class="small part-note">{words.budget.noCap[part]}</p>}
    </>
  );
}
