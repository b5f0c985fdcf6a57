// HyperFormula: the same rules as formulas beside the tables, as somebody would write them in a sheet.
import { HyperFormula } from "hyperformula";
import type { ComparedRule } from "../answer.ts";
import { columns, type Grids } from "../plans.ts";
import { neighbours, programmeNames } from "./rows.ts";

/** Column J on Partners: 1 for each organisation of a programme country; K: of an admitted country; L: first of its country. */
function partnerFormulas(row: number): string[] {
  return [
    `=IF(COUNTIF(Countries!$A$1:$A$${programmeNames.length},B${row})>0,1,0)`,
    `=IF(COUNTIF(Countries!$B$1:$B$${programmeNames.length + neighbours.length},B${row})>0,1,0)`,
    `=IF(OR(D${row}="Coordinator",D${row}="Partner"),J${row},0)`,
    `=IF(AND(L${row}=1,COUNTIFS(B$2:B${row},B${row},L$2:L${row},1)=1),1,0)`,
  ];
}

/** Columns J to L on Budget: the partner is unknown; is associated and gets money; the year lies outside the project. */
function lineFormulas(row: number, partners: number): string[] {
  return [
    `=IF(COUNTIF(Partners!$A$2:$A$${partners},A${row})=0,1,0)`,
    `=IF(AND(COUNTIFS(Partners!$A$2:$A$${partners},A${row},Partners!$D$2:$D$${partners},"Associated partner")>0,N(G${row})>0),1,0)`,
    `=IF(OR(D${row}<1,(D${row}-1)*12>=Project!$B$5),1,0)`,
    `=IF(ISNUMBER(G${row}),0,1)`,
  ];
}

function ruleFormulas(partners: number, lines: number): Readonly<Record<ComparedRule, string>> {
  const people = (column: string): string => `Partners!${column}2:${column}${partners}`;
  const rows = (column: string): string => `Budget!${column}2:${column}${lines}`;
  const missing = `SUM(${rows("M")})>0`;
  return {
    "duration-not-allowed": "=OR(Project!B5<12,Project!B5>36)",
    "too-few-partners": `=SUM(${people("L")})<3`,
    "too-few-countries": `=SUM(${people("M")})<3`,
    "no-coordinator": `=COUNTIF(${people("D")},"Coordinator")=0`,
    "several-coordinators": `=COUNTIF(${people("D")},"Coordinator")>1`,
    "coordinator-country-not-eligible": `=COUNTIFS(${people("D")},"Coordinator",${people("J")},0)>0`,
    "country-not-eligible": `=COUNTIFS(${people("D")},"Partner",${people("K")},0)>0`,
    "participant-not-eligible": `=COUNTIF(${people("C")},"Natural person")+COUNTIF(${people("C")},"Informal group of young people")>0`,
    "grant-not-a-lump-sum": "=NOT(OR(Project!B6=120000,Project!B6=250000,Project!B6=400000))",
    "cost-not-above-grant": "=Project!B7<=Project!B6",
    "lines-differ-from-lump-sum": `=OR(${missing},ROUND(SUM(${rows("G")})-Project!B6,2)<>0)`,
    "management-above-share": `=OR(${missing},ROUND(SUMIF(${rows("B")},"WP1",${rows("G")}),2)>Project!B6*0.2)`,
    "associated-partner-funded": `=SUM(${rows("K")})>0`,
    "line-partner-unknown": `=SUM(${rows("J")})>0`,
    "line-without-amount": `=${missing}`,
    "line-year-outside-project": `=SUM(${rows("L")})>0`,
  };
}

export interface Workbook {
  brokenRules(): readonly string[];
  editAmount(row: number, euro: number): void;
  close(): void;
}

/** A workbook with the plan and its formulas, calculated. */
export function buildWorkbook({ project, partners, budget }: Grids): Workbook {
  const rules = Object.entries(ruleFormulas(partners.length, budget.length));
  const padded = (row: readonly unknown[]): unknown[] => [...row, ...Array(9 - row.length).fill(null)];
  const sheets = {
    Countries: [...programmeNames, ...neighbours].map((name, index) => [programmeNames[index] ?? null, name]),
    Project: project,
    Partners: partners.map((row, index) => (index === 0 ? row : [...padded(row), ...partnerFormulas(index + 1)])),
    Budget: budget.map((row, index) =>
      index === 0 ? row : [...padded(row), ...lineFormulas(index + 1, partners.length)],
    ),
    Rules: rules.map(([, formula]) => [formula]),
  };
  const workbook = HyperFormula.buildFromSheets(sheets as never, { licenseKey: "gpl-v3" });
  const sheetId = (name: string): number => workbook.getSheetId(name) ?? -1;
  return {
    brokenRules: () =>
      rules.flatMap(([rule], row) =>
        workbook.getCellValue({ sheet: sheetId("Rules"), row, col: 0 }) === true ? [rule] : [],
      ),
    editAmount(row, euro) {
      workbook.setCellContents({ sheet: sheetId("Budget"), row, col: columns.amount }, euro);
    },
    close: () => workbook.destroy(),
  };
}
