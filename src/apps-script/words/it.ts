// What the add-on says outside cells and panel, in Italian.
import type { Words } from "./words.ts";

export const it: Words = {
  menu: {
    make: "Crea un foglio di pianificazione",
    open: "Apri il controllo",
    check: "Controlla ora",
    remove: "Rimuovi Erasmus Planner …",
  },
  title: "Erasmus Planner",
  hasSheet: "Questo file ha già un foglio di pianificazione.",
  noTables: "Non c’è ancora nulla da controllare. Creare prima un foglio di pianificazione.",
  busy: "Qualcun altro sta modificando il foglio di pianificazione. Riprovare tra poco.",
  remove: {
    title: "Rimuovere Erasmus Planner da questo file?",
    question: (reasons) =>
      [
        "Si tolgono: colonne di stato, segni, note che iniziano con «Erasmus Planner:» e le schede Riepilogo e Controlli.",
        "Restano: tutto ciò che avete scritto, ogni formato e ogni nota vostra, esattamente come sono.",
        ...(reasons.length === 0 ? [] : ["Si tolgono anche questi motivi per rilievi accettati:", ...reasons]),
        "Sì lo rimuove. No lo mantiene.",
      ].join("\n\n"),
    done: "Erasmus Planner è stato rimosso da questo file.",
    partly: (tabs) =>
      `Una parte è rimasta in ${tabs}: lì ci sono celle protette. Chieda al proprietario del file di rimuoverla ancora una volta.`,
  },
  apply: {
    done: (cell) => `${cell}: cella modificata`,
    several: (cells) => `${cells} celle modificate`,
    changed: (cell) => `${cell} è cambiata nel frattempo. Non è stato scritto nulla.`,
    refused: (cell) => `${cell} non si può modificare: è protetta, oppure il file è in sola lettura.`,
    gone: "Quella cella non c’è più. Non è stato scritto nulla.",
    undone: (cell) => `${cell} è di nuovo com’era`,
    severalUndone: (cells) => `${cells} celle sono di nuovo com’erano`,
    changedSince: (cell) => `${cell} è cambiata da allora. Resta com’è.`,
  },
};
