// The same numbers as the bars as a table, and a way to take them along.

import { useState } from "preact/hooks";
import { copyText } from "../copy-text.ts";
import { amountText, shareText } from "../euro.ts";
import { capWords, partWords } from "../part-words.ts";
import type { BudgetPartProps } from "./budget-chart.tsx";
import { Button } from "./button.tsx";
import { standingShapes } from "./cap-bar-row.tsx";
import { usePanel } from "./panel-context.ts";
import { Shape } from "./shape.tsx";

export function BudgetTable({ part, rows, budget }: BudgetPartProps) {
  const { shown, words } = usePanel();
  const { language } = shown;
  const [copied, setCopied] = useState("");
  const share = (amount: number): string => shareText(amount, budget.total, language);
  const nameOf = (row: (typeof rows)[number]): string => {
    const { name, detail } = partWords(part, row, budget, language);
    return detail === "" ? name : `${name} ${detail}`;
  };
  const text = [
    [words.budget.parts[part], words.budget.euro, words.budget.share],
    ...rows.map((row) => [nameOf(row), plainNumber(row.planned, language), share(row.planned)]),
    [words.budget.total, plainNumber(budget.total, language), share(budget.total)],
  ]
    .map((cells) => cells.join("\t"))
    .join("\n");
  return (
    <>
      <table class="sums">
        <caption class="only-heard">{words.budget.per[part]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.budget.parts[part]}</th>
            <th scope="col" class="number">
              {words.budget.euro}
            </th>
            <th scope="col" class="number">
              {words.budget.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const status = row.standing === "met" ? "" : capWords(row, words, language);
            return (
              <tr key={row.name}>
                <th scope="row">
                  {nameOf(row)}
                  {status !== "" && row.standing !== "none" && (
                    <span class={`cap-status cap-status-${row.standing}`}>
                      <Shape name={standingShapes[row.standing]} size={14} />
                      {status}
                    </span>
                  )}
                </th>
                <td class="number">{amountText(row.planned, language)}</td>
                <td class="number">{share(row.planned)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.budget.total}</th>
            <td class="number">{amountText(budget.total, language)}</td>
            <td class="number">{share(budget.total)}</td>
          </tr>
        </tfoot>
      </table>
      <div class="buttons">
        <Button
          label={copied === text ? words.copied : words.budget.copyTable}
          onPress={() => setCopied(copyText(text) ? text : "")}
          focusId="copy-table"
        />
      </div>
    </>
  );
}

/** As a spreadsheet of that language reads a number. */
function plainNumber(amount: number, language: string): string {
  const text = String(Math.round(amount * 100) / 100);
  return language === "en" ? text : text.replace(".", ",");
}
