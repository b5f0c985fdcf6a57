// What the add-on says outside cells and panel, in German.
import type { Words } from "./words.ts";

export const de: Words = {
  menu: {
    make: "Planung anlegen",
    open: "Prüfung öffnen",
    check: "Jetzt prüfen",
    remove: "Erasmus Planner entfernen …",
  },
  title: "Erasmus Planner",
  hasSheet: "Diese Datei hat schon eine Planung.",
  noTables: "Es gibt noch nichts zu prüfen. Legen Sie zuerst eine Planung an.",
  busy: "Jemand anderes ändert die Planung gerade. Versuchen Sie es gleich noch einmal.",
  remove: {
    title: "Erasmus Planner aus dieser Datei entfernen?",
    question: (reasons) =>
      [
        "Verschwindet: Statusspalten, Markierungen, Notizen, die mit „Erasmus Planner:“ beginnen, und die Blätter Zusammenfassung und Prüfungen.",
        "Bleibt: alles, was Sie geschrieben haben, alle Ihre Formate und Notizen, genau wie sie sind.",
        ...(reasons.length === 0 ? [] : ["Auch diese Begründungen für akzeptierte Punkte verschwinden:", ...reasons]),
        "Ja entfernt ihn. Nein behält ihn.",
      ].join("\n\n"),
    done: "Erasmus Planner ist aus dieser Datei entfernt.",
    partly: (tabs) =>
      `Ein Teil musste bleiben, und zwar auf ${tabs}: Dort sind Zellen geschützt. Bitten Sie die Person, der die Datei gehört, ihn noch einmal zu entfernen.`,
  },
  apply: {
    done: (cell) => `${cell} geändert`,
    several: (cells) => (cells === 1 ? "1 Zelle geändert" : `${cells} Zellen geändert`),
    changed: (cell) => `${cell} hat sich inzwischen geändert. Nichts wurde geschrieben.`,
    refused: (cell) =>
      `${cell} lässt sich nicht ändern: Die Zelle ist geschützt, oder Sie können diese Datei nur ansehen.`,
    gone: "Diese Zelle gibt es nicht mehr. Nichts wurde geschrieben.",
    undone: (cell) => `${cell} ist wieder wie zuvor`,
    severalUndone: (cells) => (cells === 1 ? "1 Zelle ist wieder wie zuvor" : `${cells} Zellen sind wieder wie zuvor`),
    changedSince: (cell) => `${cell} wurde seitdem geändert. Die Zelle bleibt, wie sie ist.`,
  },
};
