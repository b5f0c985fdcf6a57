// What the add-on says outside cells and panel, in Polish.
import type { Words } from "./words.ts";

export const pl: Words = {
  menu: {
    make: "Utwórz arkusz planu",
    open: "Otwórz kontrolę",
    check: "Sprawdź teraz",
    remove: "Usuń Erasmus Planner …",
  },
  title: "Erasmus Planner",
  hasSheet: "W tym pliku jest już arkusz planu.",
  noTables: "Nie ma jeszcze czego sprawdzać. Najpierw utwórz arkusz planu.",
  busy: "Ktoś inny właśnie zmienia arkusz planu. Spróbuj ponownie za chwilę.",
  remove: {
    title: "Usunąć Erasmus Planner z tego pliku?",
    question: (reasons) =>
      [
        "Znikną: kolumny statusu, oznaczenia, notatki zaczynające się od „Erasmus Planner:” oraz karty Podsumowanie i Kontrole.",
        "Zostanie: wszystko, co wpisano, każdy własny format i każda własna notatka, dokładnie tak jak są.",
        ...(reasons.length === 0 ? [] : ["Znikną także te powody zaakceptowanych wyników:", ...reasons]),
        "Tak usuwa. Nie zachowuje.",
      ].join("\n\n"),
    done: "Erasmus Planner został usunięty z tego pliku.",
    partly: (tabs) =>
      `Część musiała pozostać na kartach ${tabs}: są tam chronione komórki. Poproś właściciela pliku, aby usunął ją jeszcze raz.`,
  },
  apply: {
    done: (cell) => `Zmieniono komórkę ${cell}`,
    several: (cells) => `Liczba zmienionych komórek: ${cells}`,
    changed: (cell) => `Komórka ${cell} w międzyczasie się zmieniła. Nic nie zapisano.`,
    refused: (cell) => `Komórki ${cell} nie można zmienić: jest chroniona albo plik jest tylko do odczytu.`,
    gone: "Tej komórki już nie ma. Nic nie zapisano.",
    undone: (cell) => `Komórka ${cell} jest znów taka jak wcześniej`,
    severalUndone: (cells) => `Komórki przywrócone do poprzedniego stanu: ${cells}`,
    changedSince: (cell) => `Komórka ${cell} zmieniła się od tego czasu. Zostaje bez zmian.`,
  },
};
