// A file with tabs of somebody's own, and what the page makes of them.

import { panelFormulas } from "../../../src/answers/formula-help.ts";
import { tabAnswersFor } from "../../../src/answers/main.ts";
import type { Language, PanelFormula, PanelState, SentTab } from "../../../src/check/panel-state.ts";
import { consortium, costs } from "../../apps-script/own-sheet-cells.ts";
import type { FakeServer } from "../fake-server.ts";
import { problems } from "./sample-plan.ts";

function tab(sheetId: number, name: string, cells: readonly (readonly (string | number)[])[]): SentTab {
  return { sheetId, name, rows: cells.length, columns: cells[0]?.length ?? 0, maxRows: 1000, cells };
}

const tabs = [
  tab(1, "Konsortio 2026", consortium),
  tab(2, "Kulut 2026", costs),
  tab(3, "Muistiinpanot", [["Muista soittaa"], ["huomenna"]]),
  tab(4, "Vanha budjetti 2023", costs),
];

export function ownTabsAnswers(language: Language): FakeServer["answers"] {
  return { ...tabAnswersFor(tabs, undefined, language) };
}

export function adopted(language: Language): PanelState {
  return { ...problems(language), fingerprint: "adopted", isAdopted: true };
}

export function formulasOf(language: Language): readonly PanelFormula[] {
  return panelFormulas({ tables: {}, accepted: [], given: null }, language === "sv" ? "sv_SE" : "en_GB", language);
}
