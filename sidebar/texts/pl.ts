// The panel's own words in Polish.
import { byAndWhen, sentence } from "./parts.ts";
import type { Texts } from "./texts.ts";

/** "1 wiersz", "2 wiersze", "5 wierszy", "12 wierszy", "22 wiersze". */
function counted(count: number, one: string, few: string, many: string): string {
  const isFew = count % 10 >= 2 && count % 10 <= 4 && Math.floor((count % 100) / 10) !== 1;
  return `${count}\u00a0${count === 1 ? one : isFew ? few : many}`;
}

const cellsToChange = (cells: number): string => counted(cells, "komórkę", "komórki", "komórek");

export const pl: Texts = {
  menu: "Menu",
  language: "Język",
  checkNow: "Sprawdź teraz",
  close: "Zamknij",
  back: "Wstecz",
  cancel: "Anuluj",
  undo: "Cofnij",
  undoing: "Cofanie …",
  tryAgain: "Spróbuj ponownie",

  firstRunTitle: "Czy konsorcjum i budżet są zgodne z regułami",
  firstRunText:
    "Tu wpisuje się partnerów i pozycje budżetu. Każdy wiersz jest porównywany z Przewodnikiem po programie dla danego naboru, na bieżąco i dla wszystkich, którzy mają ten plik.",
  makePlan: "Utwórz arkusz planu",
  addsTabs: (count) => `Dodaje ${counted(count, "kartę", "karty", "kart")}. Własne karty pozostają bez zmian.`,
  openExample: "Otwórz przykład z celowymi błędami",
  openingExample: "Otwieranie przykładu …",
  coverage: (actions, first, last) =>
    counted(actions, "akcja", "akcje", "akcji") +
    (first === last ? `, nabór ${first}` : `, nabory od ${first} do ${last}`) +
    ". Nic nie opuszcza tego pliku.",

  makePlanIntro: "Wszystkie odpowiedzi można później zmienić na karcie Projekt.",
  action: "Akcja",
  call: "Nabór",
  months: "Miesiące",
  lumpSum: "Kwota ryczałtowa",
  grant: "Dofinansowanie UE, euro",
  actionAndCall: (action, call) => `${action}, nabór ${call}`,
  tabsAdded: "Dodawane karty",
  makeSheet: "Utwórz arkusz",
  makingSheet: "Tworzenie arkusza …",
  monthsUnclear: "Wpisz miesiące jako liczbę całkowitą, na przykład 24, albo zostaw puste pole.",
  grantUnclear: "Wpisz dofinansowanie jako liczbę, na przykład 250000, albo zostaw puste pole.",

  checkingPlan: "Sprawdzanie planu",
  firstCheck: "Pierwsza kontrola",
  checkingEdit: "Sprawdzanie ostatniej zmiany …",
  checked: (clock) => `Sprawdzono o ${clock}`,
  asOfRunning: (clock) => `Stan z ${clock}. Trwa nowa kontrola.`,
  asOfOld: (clock) => `Stan z ${clock}, przed ostatnimi zmianami`,
  rulesNotRun: (count) => `Nie udało się sprawdzić ${count}\u00a0${count === 1 ? "reguły" : "reguł"}`,

  counters: { errors: "Błędy", open: "Uzupełnij", judge: "Oceń", met: "Spełnione" },
  goToGroup: {
    errors: "przejdź do błędów",
    open: "przejdź do komórek do uzupełnienia",
    judge: "przejdź do punktów do oceny",
    met: "przejdź do spełnionych reguł",
  },
  money: "Pieniądze",
  perYear: "Na rok",
  plannedOfCap: "z",

  groups: {
    errors: "Błędy",
    open: "Komórki do uzupełnienia",
    judge: "Do oceny",
    unchecked: "Niesprawdzone",
    met: "Spełnione reguły",
  },
  groupAccepted: (count, accepted) =>
    `${count}, w tym ${counted(accepted, "zaakceptowany", "zaakceptowane", "zaakceptowanych")}`,
  groupJudged: (count, judged) => `${count}, w tym ${counted(judged, "oceniony", "ocenione", "ocenionych")}`,
  showMore: (count) => `Pokaż więcej (${count})`,
  notChecked: "Niesprawdzane",
  whatIsNotChecked: "Czego się nie sprawdza",
  fullList: "Pełna lista",

  why: "Dlaczego",
  whatToDo: "Co zrobić",
  whatWeSaw: "Co widzimy",
  youWrote: "Wpisano",
  source: "Źródło",
  reason: "Powód",
  quoted: (words) => `„${words}”`,
  page: (page) => `s.\u00a0${page}`,
  goToCell: "Przejdź do komórki",
  goToPlace: (place) => `Przejdź do komórki: ${place}`,
  changeTo: (value) => `Zmień na: ${value}`,
  changingTo: (value) => `Zmiana na: ${value} …`,
  accept: "Zaakceptuj",
  acceptWithReason: "Zaakceptuj z powodem",
  markAsJudged: "Oznacz jako ocenione",
  acceptedBy: (name, when) => `Zaakceptowane${byAndWhen(": ", name, when)}`,
  judgedBy: (name, when) => `Ocenione${byAndWhen(": ", name, when)}`,
  reopen: "Otwórz ponownie",
  reopening: "Otwieranie ponownie …",
  needsAccess: (button) => `${button}: wymaga prawa do edycji`,

  acceptQuestion: "Dlaczego to jest w porządku?",
  judgeQuestion: "Jaka jest ocena?",
  reasonIsRead: "Może to przeczytać każdy, kto ma dostęp do pliku.",
  reasonTooShort: "Wpisz kilka słów, co najmniej 3 znaki.",
  staysAnError: "Nadal jest to błąd.",
  staysAnErrorText:
    "Nadal się liczy: tutaj ze słowem „zaakceptowane”, w każdej komórce statusu jako błąd, którym jest. Agencja nie widzi tego powodu.",
  staysInList: "Zostaje na liście.",
  staysInListText: "Razem z powodem. Każdy, kto może edytować, może otworzyć to ponownie.",

  noConnection: "Brak połączenia",
  noConnectionSince: (clock) => `Brak połączenia od ${clock}`,
  lastCheckShown: "Widać ostatnią kontrolę. Nowe zmiany zostaną sprawdzone po powrocie połączenia.",
  connectedAgain: "Połączenie przywrócone.",
  nothingToShow: "Nie ma jeszcze kontroli do pokazania. Próbujemy dalej.",
  callFailed: "Ostatnia kontrola nie została ukończona",
  callFailedText: (clock) => `Widać kontrolę z ${clock}. Próbujemy dalej.`,
  permissionTitle: "Google prosi jeden raz o zgodę",
  permissionAsks: "Kontrola prosi tylko o dwie rzeczy:",
  permissionFile: "odczyt i zmianę tego pliku",
  permissionPanel: "pokazanie tego panelu",
  permissionLimits: "Żadnych innych plików, poczty ani sieci.",
  permissionHow:
    "Zamknij panel i otwórz go ponownie z menu Rozszerzenia, Erasmus Planner: tam Google pyta o zgodę. Jeśli zalogowanych jest kilka kont Google, najpierw wyloguj pozostałe.",
  viewOnlyTitle: "Ten plik można czytać, ale nie zmieniać",
  viewOnlyText: "Kontrole działają. Zmiana komórek, akceptowanie i ocenianie wymagają prawa do edycji.",
  tabGone: (tab) => `Nie ma karty ${tab}`,
  tabGoneText: "Została usunięta albo zmieniono jej nagłówki.",
  tabGoneHow: (tab) => `Cofnij to w arkuszu albo nadaj karcie znów nazwę „${tab}” i jej nagłówki.`,
  planWith: (call) => `Planuj z naborem ${call}`,
  planningWith: (call) => `Zmiana naboru na ${call} …`,

  notDone: "Nic nie zmieniono",
  notDoneText: "Arkusz nie odpowiedział. Spróbuj ponownie za chwilę.",
  cellGone: "Nie ma już tej komórki",
  cellGoneText: "Wiersz usunięto lub zmieniono. Plan jest sprawdzany ponownie.",
  copyValue: (value) => `Kopiuj „${value}”`,
  copied: "Skopiowano",

  fewer: (count) => `${count}\u00a0mniej`,
  more: (count) => `${count}\u00a0więcej`,

  viewsTitle: "Widoki",
  views: { check: "Kontrola", try: "Próby", budget: "Budżet", steps: "Kroki" },

  budget: {
    dividedBy: "Podział według",
    parts: { year: "Rok", partner: "Partner", workPackage: "Pakiet prac", category: "Kategoria" },
    per: {
      year: "Według lat",
      partner: "Według partnerów",
      workPackage: "Według pakietów prac",
      category: "Według kategorii",
    },
    notSaid: {
      year: "Brak roku",
      partner: "Brak partnera",
      workPackage: "Brak pakietu prac",
      category: "Brak kategorii",
    },
    noCap: {
      year: "W tym naborze nie ma limitu na rok.",
      partner: "W tym naborze nie ma limitu na partnera.",
      workPackage: "W tym naborze nie ma limitu na pakiet prac.",
      category: "W tym naborze nie ma limitu na kategorię.",
    },
    shownAs: "Pokaż jako",
    chart: "Wykres",
    table: "Tabela",
    year: (number) => `Rok ${number}`,
    euro: "Euro",
    share: "Udział",
    total: "Razem",
    overCap: (over, cap) => `${over} ponad ${cap}`,
    underCap: (left, cap) => `pozostało ${left} z ${cap}`,
    atCap: (cap) => `Dokładnie ${cap}`,
    noEuMoney: "Partner stowarzyszony: bez środków UE",
    goToLargest: "przejdź do największej pozycji",
    missing: (lines) => `${counted(lines, "pozycja", "pozycje", "pozycji")} bez kwoty; nic tu nie dodaje.`,
    noLines: "Brak pozycji w budżecie",
    noLinesText:
      "Wpisz pierwsze pozycje na karcie Budżet. Potem widać tu, ile przypada na każdy rok, partnera i pakiet prac.",
    copyTable: "Kopiuj tabelę",
    whichLumpSum: "Jaka kwota ryczałtowa?",
    planned: (sum) => `zaplanowano ${sum}`,
    plannedIs: "Zaplanowany koszt",
    above: (sum) => `${sum} powyżej`,
    below: (sum) => `${sum} poniżej`,
    exact: "dokładnie",
    chosen: "Obecny wybór",
    reading: "Jak czytać słupki",
    readingText:
      "Pełny: zaplanowano. Kreska w poprzek: limit. W paski: ponad limit. Każdy słupek ma swoją liczbę; wybranie słupka prowadzi do jego największej pozycji.",
  },

  tries: {
    kinds: "Co wypróbować",
    parts: { change: "Zmiana", actions: "Akcje", leaves: "Partner odchodzi" },
    working: "Obliczanie …",
    failed: "Arkusz nie odpowiedział",
    changeIntro: "Tylko na próbę. Arkusz się nie zmienia.",
    none: "Nie wybrano",
    changes: {
      new: "Nowe",
      changed: "Zmienione",
      gone: "Znika",
      met: "Teraz spełnione",
      stillMet: "Nadal spełnione",
    },
    net: (gone, fresh, stay) =>
      sentence([
        gone === 0 ? "" : counted(gone, "znika", "znikają", "znika"),
        fresh === 0 ? "" : counted(fresh, "nowy", "nowe", "nowych"),
        stay === 0 ? "" : counted(stay, "zostaje", "zostają", "zostaje"),
      ]),
    nothingChanges: "Żaden wynik się nie zmienia.",
    showSame: (count) => `Pokaż bez zmian (${count})`,
    hideSame: "Ukryj to, co bez zmian",
    metToo: (count) => `Pokaż jeszcze ${counted(count, "spełnioną regułę", "spełnione reguły", "spełnionych reguł")}`,
    unsure: (count, of) =>
      `${count} z ${of}\u00a0${of === 1 ? "reguły" : "reguł"}: źródła, których nie mogliśmy potwierdzić.`,
    putIntoProject: "Wpisz na kartę Projekt",
    putting: "Zmiana karty Projekt …",
    reset: "Przywróć",
    changed: "zmienione",
    actionsIntro: (actions, call) =>
      `Skład konsorcjum a ${counted(actions, "akcja", "akcje", "akcji")} naboru ${call}. Budżet się nie liczy.`,
    fits: { fits: "Pasuje", nearly: "Prawie pasuje", not: "Nie pasuje", unread: "Jeszcze nieprzeczytana" },
    allMet: "W konsorcjum niczego nie brakuje.",
    missing: "Brakuje:",
    yourChoice: "Obecny wybór",
    secondHand: "Źródło z drugiej ręki, najpierw potwierdź",
    leavesIntro: "Co się stanie, gdy jeden partner odejdzie. Po prawej: euro do podziału między pozostałych.",
    unreadRows: (rows) => `${rows}: nie da się odczytać kraju, więc ten partner jeszcze się nie liczy.`,
    cannotLeave: "Nie może odejść",
    canLeave: "Może odejść",
    breaksNoRule: "Nie narusza żadnej reguły",
    errorsFewer: (count, titles) => `${counted(count, "błąd", "błędy", "błędów")} mniej: ${titles}`,
    noPartners: "Brak partnerów",
  },

  steps: {
    countDown: (days, day) =>
      `${days === 0 ? "Dzisiaj" : `Pozostało: ${counted(days, "dzień", "dni", "dni")}`}, ${day} czasu brukselskiego`,
    noDeadline: "Termin nie jest jeszcze znany",
    noDeadlineHint: "Gdy dzień będzie znany, wpisz go jako termin na karcie Projekt. Daty się dostosują.",
    over: "Termin minął",
    done: (done, of) => `Zrobione: ${done} z ${of}\u00a0${of === 1 ? "kroku" : "kroków"}`,
    late: (count) => counted(count, "spóźniony", "spóźnione", "spóźnionych"),
    due: (day) => `Do: ${day}`,
    noTab: "W tym pliku nie ma listy kroków",
    noTabText: "Utwórz arkusz planu: na karcie Przygotowania są kroki z datami liczonymi wstecz od terminu.",
    noSteps: "Na karcie Przygotowania nie ma jeszcze kroków.",
    addToCalendar: "Dodaj daty do kalendarza",
    calendarTitle: "Dodaj daty do kalendarza",
    calendarIntro: (steps) =>
      `Plik kalendarza: ${counted(steps, "otwarty krok", "otwarte kroki", "otwartych kroków")} i termin. Późniejsze zmiany do niego nie trafią.`,
    alarm: (days) => `alarm ${counted(days, "dzień", "dni", "dni")} wcześniej`,
    deadlineOf: (code) => `Termin ${code}`,
    lateLeftOut: "spóźniony: pominięty",
    zone: "Godzina terminu to czas brukselski; kalendarz pokazuje ją w czasie lokalnym.",
    download: "Pobierz .ics",
    process: "Etapy przygotowań",
    changeProcess: "Wybierz etapy",
    processIntro:
      "Zastąpione zostaną tylko etapy, których nikt nie zmienił. To, co wpisano, odhaczono lub zanotowano, zostaje.",
    changeSteps: "Zmień etapy",
    sameSteps: "Karta ma już te etapy.",
    added: "Dochodzi",
    removed: "Znika",
    kept: "Zostaje",
    handOver: "Strona do zatwierdzenia",
    handOverFailed: "Nie udało się utworzyć strony",
  },

  documents: {
    title: "Dokumenty partnerów",
    sum: (title, there, of) => `${title}: ${there} z ${of}`,
    none: "Nie przeczytaliśmy Przewodnika tego naboru w sprawie dokumentów.",
    nothingNeeded: "Nic do złożenia",
    row: (row) => `Wiersz ${row}`,
    standings: { there: "jest", missing: "brakuje", wrong: "do poprawy" },
    goTo: (partner, title, standing) => `Przejdź do komórki: ${partner}, ${title}, ${standing}`,
    untracked: (headings) =>
      `Aby śledzić więcej, wstaw na karcie Partnerzy przed Wartość dodana kolumny z tymi nagłówkami: ${headings}.`,
    text: "Treść prośby",
    textTitle: "Poproś o to, czego brakuje",
    textToCopy: "Tekst do skopiowania",
    copy: "Kopiuj tekst",
    notSent: "Nic nie jest stąd wysyłane.",
  },

  adopt: {
    title: "Użyj własnego arkusza",
    again: "Wybierz karty ponownie",
    whichTabs: "Krok 1 z 3: które karty?",
    tabsIntro: (tabs) =>
      `W tym pliku: ${counted(tabs, "karta", "karty", "kart")}. To, co ma znane nagłówki, jest już wybrane.`,
    tables: { project: "Projekt", partners: "Partnerzy", budget: "Budżet", workPackages: "Pakiety prac" },
    notUsed: "Nieużywane",
    choose: "Wybierz",
    facts: (rows, known, headings) =>
      `${counted(rows, "wiersz", "wiersze", "wierszy")}, znane nagłówki: ${known} z ${headings}`,
    answers: (count) => `${counted(count, "odpowiedź", "odpowiedzi", "odpowiedzi")} o projekcie`,
    noTable: "Brak znanych nagłówków",
    several: (table) => `Kilka kart może być tabelą „${table}”. Czy to ta?`,
    also: (table) => `Ta karta też może być tabelą „${table}”. Wybrana jest karta o tej nazwie.`,
    maybe: (table) => `Czy to tabela „${table}”? Nie wszystkie potrzebne nagłówki są znane.`,
    promise: "Nic nie zmienia miejsca, nazwy ani koloru.",
    promiseText: "Zapamiętujemy, która kolumna jest która, a kolumnę statusu dodajemy tylko na życzenie.",
    nextColumns: "Dalej: kolumny",
    columnsOf: (tab) => `Krok 2 z 3: kolumny karty ${tab}`,
    answersOf: (tab) => `Krok 2 z 3: odpowiedzi na karcie ${tab}`,
    headingRow: "Wiersz nagłówków",
    yourColumn: "W arkuszu, pierwsza wartość",
    readAs: "Odczytywane jako",
    column: (letters) => `Kolumna ${letters}, bez nagłówka`,
    twice: (heading) => `„${heading}”: możliwe są dwie. Czy to ta?`,
    spelled: (heading) => `Czy to „${heading}”? Pisownia jest prawie taka sama.`,
    looks: (heading) => `Komórki wyglądają na „${heading}”. Czy tak jest?`,
    unanswered: "Najpierw odpowiedz tutaj.",
    chosenTwice: (name) => `„${name}” wybrano dwa razy. Można tylko raz.`,
    needed: (headings) => `Potrzeba jeszcze: ${headings}. Wybierz albo wróć i pomiń tę kartę.`,
    nothingChosen: "Wybierz kartę z partnerami lub budżetem.",
    nextTable: (tab) => `Dalej: ${tab}`,
    nextResult: "Dalej: zobacz wynik",
    result: "Krok 3 z 3: tak to odczytujemy",
    sums: (partners, lines, total) =>
      `${counted(partners, "partner", "partnerzy", "partnerów")}, ${counted(lines, "pozycja", "pozycje", "pozycji")}, ${total}`,
    rows: (count) => counted(count, "wiersz", "wiersze", "wierszy"),
    allRead: "Wszystkie wypełnione komórki w tych kolumnach da się odczytać",
    unreadable: (cell, text) => `${cell}: nie da się odczytać „${text}”`,
    absent: (headings) => `Brak kolumny: ${headings}. Kontrola pyta o to tam, gdzie wymaga tego reguła.`,
    checkAgainst: "Sprawdź według",
    checkAgainstText: "Nie mówi tego żadna komórka. Jest to zapisywane z plikiem; własne karty pozostają bez zmian.",
    addStatus: "Dodaj kolumnę statusu i kartę Kontrole",
    addStatusText: "Widzą je także osoby bez dodatku. „Cofnij” znów je usuwa.",
    statusIn: (tab, column) => `${tab}: kolumna ${column}, która jest pusta`,
    noStatus: (tab) => `${tab}: bez kolumny statusu. Formuła znajduje kolumny tylko po nagłówkach:`,
    headingWanted: (heading, wanted) => `nagłówek „${heading}” musiałby brzmieć „${wanted}”`,
    headingReadToo: (heading) => `kolumna „${heading}” też byłaby odczytywana`,
    start: "Zacznij sprawdzać",
    starting: "Rozpoczynanie …",
    done: "Własne karty są odczytywane bez zmian",
    stop: "Przestań czytać moje karty",
    forgotten: "Własne karty nie są już odczytywane. To, co wpisano, pozostaje bez zmian.",
    goneHow: "Cofnij to w arkuszu albo wybierz ponownie, co jest odczytywane jako co.",
  },

  formulas: {
    title: "Formuły",
    search: "Szukaj formuł",
    found: (count) => counted(count, "formuła", "formuły", "formuł"),
    gives: "Zwraca",
    arguments: "Argumenty, w tej kolejności",
    optional: "można pominąć",
    headings: (headings) =>
      `Formuła znajduje kolumny po nagłówkach. Potrzebne: ${headings}, w dowolnym z obsługiwanych języków.`,
    examples: "Przykłady",
    insert: "Wstaw w aktywnej komórce",
    inserting: "Wstawianie …",
    holds: (cell) => `Komórka ${cell} nie jest pusta`,
    holdsText: (text) => `Zawiera „${text}”. Zastąpić to formułą?`,
    writeOver: "Zastąp",
    keep: "Zostaw",
  },

  fix: {
    offer: (fixed, of, cells, partners) => {
      const can =
        fixed < of
          ? `Można naprawić ${fixed} z ${of} błędów`
          : of === 1
            ? "Ten błąd można naprawić"
            : `Można naprawić wszystkie błędy (${of})`;
      const changes = [
        cells === 0 ? "" : `zmienić ${cellsToChange(cells)}`,
        partners === 0 ? "" : `dodać ${counted(partners, "partnera", "partnerów", "partnerów")}`,
      ];
      return `${can}: ${changes.filter((part) => part !== "").join(" i ")}.`;
    },
    show: "Pokaż zmiany",
    title: "Najmniejsza poprawka",
    heading: (cells, partners, fixed, of) => {
      const what = sentence([
        cells === 0 ? "" : counted(cells, "zmieniona komórka", "zmienione komórki", "zmienionych komórek"),
        partners === 0 ? "" : counted(partners, "dodany partner", "dodanych partnerów", "dodanych partnerów"),
      ]);
      const gone =
        fixed < of
          ? `${counted(fixed, "znika", "znikają", "znika")} z ${of} błędów`
          : of === 1
            ? "błąd znika"
            : `wszystkie błędy (${of}) znikają`;
      return `${what}, ${gone}`;
    },
    proven: "Sprawdzone ponownie z tymi wartościami przed pokazaniem.",
    becomes: "zmienia się na",
    empty: "pusta",
    byHand: "Do zrobienia ręcznie",
    addPartner: (type, country) => `Dodaj partnera, na przykład: ${country} (${type}).`,
    after: (headline) => `Po zmianie: ${headline}.`,
    noErrors: "Po zmianie: brak błędów.",
    remain: (open, judge) =>
      `Pozostaje: ${sentence([
        open === 0
          ? ""
          : counted(open, "komórka do uzupełnienia", "komórki do uzupełnienia", "komórek do uzupełnienia"),
        judge === 0 ? "" : counted(judge, "punkt do oceny", "punkty do oceny", "punktów do oceny"),
      ])}.`,
    change: (cells) => `Zmień ${cellsToChange(cells)}`,
    changing: (cells) => `Zmiana (${counted(cells, "komórka", "komórki", "komórek")}) …`,
    notNow: "Nie teraz",
  },

  rowsOfPartner: "Wiersze jednego partnera",
  exampleOf: "Przykład dla",
  refusedTitle: (tabs) => `Nie wszystko udało się zapisać: ${tabs}`,
  refusedText:
    "Są tam chronione komórki, których nie możesz zmieniać. Notatki i kolory mogą być nieaktualne; ten panel i kolumna stanu są aktualne.",

  partner: {
    intro: "Co w tym planie należy do jednego partnera. Partner może to tutaj sam otworzyć.",
    openHere: "Otwieraj panel tutaj następnym razem",
    row: "Wiersz partnera",
    lines: "Wiersze budżetu partnera",
    leads: "Pakiety prac, którymi kieruje",
    documents: "Jeszcze do wysłania",
    findings: "Do wyjaśnienia",
    nothing: "Nie ma nic do wyjaśnienia.",
    sum: (sum, share) => `${sum}, ${share} budżetu`,
    mail: "Tekst do wysłania",
    mailIntro: "W języku kraju partnera. Stąd nic nie jest wysyłane.",
    copy: "Kopiuj tekst",
  },

  mail: {
    subject: (project) => `${project}: Państwa wiersze w naszym planie`,
    intro: (project) => `oto co nasz plan ${project} mówi o Państwu:`,
    money: (sum) => `Państwa budżet: ${sum}.`,
    leads: (ids) => `Kierują Państwo: ${ids}.`,
    toDo: "Do wyjaśnienia pozostaje:",
    done: "Nie pozostaje nic do wyjaśnienia.",
    how: (item) =>
      `Aby zobaczyć to samodzielnie, proszę otworzyć plik, wybrać Rozszerzenia, Erasmus Planner i sprawdzanie, a potem „${item}” w menu.`,
  },

  since: {
    title: "Co się zmieniło",
    offer: (when) => `Zmiany od ostatniego przeglądania, ${when}`,
    show: "Pokaż, co się zmieniło",
    who: "Google nie podaje, kto co wpisał: ktoś, kto może edytować ten plik, może Ty.",
    cells: "Zmienione komórki",
    added: "Nowe wiersze",
    removed: "Usunięte wiersze",
    fresh: "Nowe punkty",
    gone: "Punkty, których już nie ma",
    unknown: (tabs) => `Coś się zmieniło: ${tabs}. Było tego za dużo, by zapamiętać każdą komórkę.`,
  },
};
