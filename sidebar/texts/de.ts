// The panel's own words in German.
import { byAndWhen, plural, sentence } from "./parts.ts";
import type { Texts } from "./texts.ts";

export const de: Texts = {
  menu: "Menü",
  language: "Sprache",
  checkNow: "Jetzt prüfen",
  close: "Schließen",
  back: "Zurück",
  cancel: "Abbrechen",
  undo: "Rückgängig",
  undoing: "Wird rückgängig gemacht …",
  tryAgain: "Erneut versuchen",

  firstRunTitle: "Sehen Sie, ob Konsortium und Budget den Regeln entsprechen",
  firstRunText:
    "Tragen Sie hier Partner und Budgetzeilen ein. Jede Zeile wird mit dem Programmleitfaden Ihres Aufrufs verglichen, während Sie schreiben und für alle, die diese Datei teilen.",
  makePlan: "Planung anlegen",
  addsTabs: (count) =>
    `${count === 1 ? "1\u00a0Blatt kommt" : `${count}\u00a0Blätter kommen`} hinzu. Ihre eigenen Blätter bleiben, wie sie sind.`,
  openExample: "Beispiel mit absichtlichen Fehlern öffnen",
  openingExample: "Beispiel wird geöffnet …",
  coverage: (actions, first, last) =>
    plural(actions, "Aktion", "Aktionen") +
    (first === last ? `, Aufruf ${first}` : `, Aufrufe ${first} bis ${last}`) +
    ". Nichts verlässt diese Datei.",

  makePlanIntro: "Alle Antworten lassen sich später im Blatt Projekt ändern.",
  action: "Aktion",
  call: "Aufruf",
  months: "Monate",
  lumpSum: "Pauschalbetrag",
  grant: "EU-Zuschuss, Euro",
  actionAndCall: (action, call) => `${action}, Aufruf ${call}`,
  tabsAdded: "Diese Blätter kommen hinzu",
  makeSheet: "Planung anlegen",
  makingSheet: "Planung wird angelegt …",
  monthsUnclear: "Schreiben Sie die Monate als ganze Zahl, etwa 24, oder lassen Sie das Feld leer.",
  grantUnclear: "Schreiben Sie den Zuschuss als Zahl, etwa 250000, oder lassen Sie das Feld leer.",

  checkingPlan: "Ihr Plan wird geprüft",
  firstCheck: "Erste Prüfung",
  checkingEdit: "Ihre letzte Änderung wird geprüft …",
  checked: (clock) => `Geprüft ${clock}`,
  asOfRunning: (clock) => `Stand ${clock}. Eine neue Prüfung läuft.`,
  asOfOld: (clock) => `Stand ${clock}, vor Ihren letzten Änderungen`,
  rulesNotRun: (count) => `${plural(count, "Regel ließ", "Regeln ließen")} sich nicht prüfen`,

  counters: { errors: "Fehler", open: "Ausfüllen", judge: "Beurteilen", met: "Erfüllt" },
  goToGroup: {
    errors: "zu den Fehlern",
    open: "zu den auszufüllenden Zellen",
    judge: "zu den Punkten zum Beurteilen",
    met: "zu den erfüllten Regeln",
  },
  money: "Geld",
  perYear: "Pro Jahr",
  plannedOfCap: "von",

  groups: {
    errors: "Fehler",
    open: "Auszufüllende Zellen",
    judge: "Von Ihnen zu beurteilen",
    unchecked: "Nicht prüfbar",
    met: "Erfüllte Regeln",
  },
  groupAccepted: (count, accepted) => `${count}, davon ${accepted} akzeptiert`,
  groupJudged: (count, judged) => `${count}, davon ${judged} beurteilt`,
  showMore: (count) => `${count} weitere zeigen`,
  notChecked: "Nicht geprüft",
  whatIsNotChecked: "Was nicht geprüft wird",
  fullList: "Ganze Liste",

  why: "Warum",
  whatToDo: "Was zu tun ist",
  whatWeSaw: "Was wir gesehen haben",
  youWrote: "Sie schrieben",
  source: "Quelle",
  reason: "Begründung",
  quoted: (words) => `„${words}“`,
  page: (page) => `S.\u00a0${page}`,
  goToCell: "Zur Zelle",
  goToPlace: (place) => `Zur Zelle: ${place}`,
  changeTo: (value) => `In ${value} ändern`,
  changingTo: (value) => `Wird in ${value} geändert …`,
  accept: "Akzeptieren",
  acceptWithReason: "Mit Begründung akzeptieren",
  markAsJudged: "Als beurteilt markieren",
  acceptedBy: (name, when) => `Akzeptiert${byAndWhen(" von ", name, when)}`,
  judgedBy: (name, when) => `Beurteilt${byAndWhen(" von ", name, when)}`,
  reopen: "Wieder öffnen",
  reopening: "Wird wieder geöffnet …",
  needsAccess: (button) => `${button}: nur mit Bearbeitungsrecht`,

  acceptQuestion: "Warum ist das in Ordnung?",
  judgeQuestion: "Wie haben Sie es beurteilt?",
  reasonIsRead: "Alle, die diese Datei öffnen können, können es lesen.",
  reasonTooShort: "Schreiben Sie ein paar Worte, mindestens 3 Zeichen.",
  staysAnError: "Es bleibt ein Fehler.",
  staysAnErrorText:
    "Er wird weiter gezählt: hier mit dem Wort „akzeptiert“, in jeder Statuszelle als der Fehler, der er ist. Die Agentur sieht diese Begründung nicht.",
  staysInList: "Der Punkt bleibt in der Liste.",
  staysInListText: "Mit Ihrer Begründung. Wer bearbeiten darf, kann ihn wieder öffnen.",

  noConnection: "Keine Verbindung",
  noConnectionSince: (clock) => `Keine Verbindung seit ${clock}`,
  lastCheckShown: "Sie sehen die letzte Prüfung. Neue Änderungen werden geprüft, sobald die Verbindung wieder da ist.",
  connectedAgain: "Wieder verbunden.",
  nothingToShow: "Es gibt noch keine Prüfung zu zeigen. Wir versuchen es weiter.",
  callFailed: "Die letzte Prüfung wurde nicht fertig",
  callFailedText: (clock) => `Sie sehen die Prüfung von ${clock}. Wir versuchen es weiter.`,
  permissionTitle: "Google braucht einmal Ihre Erlaubnis",
  permissionAsks: "Die Prüfung bittet nur um zwei Dinge:",
  permissionFile: "diese Datei lesen und ändern",
  permissionPanel: "dieses Fenster zeigen",
  permissionLimits: "Keine andere Datei, keine E-Mail, kein Netz.",
  permissionHow:
    "Schließen Sie dieses Fenster und öffnen Sie es über das Menü Erweiterungen, Erasmus Planner: Dort fragt Google. Wenn Sie mit mehreren Google-Konten angemeldet sind, melden Sie sich zuerst bei den anderen ab.",
  viewOnlyTitle: "Sie können diese Datei ansehen, nicht ändern",
  viewOnlyText: "Die Prüfung funktioniert. Zellen ändern, akzeptieren und beurteilen geht nur mit Bearbeitungsrecht.",
  tabGone: (tab) => `Das Blatt ${tab} ist weg`,
  tabGoneText: "Es wurde gelöscht, oder seine Überschriften wurden geändert.",
  tabGoneHow: (tab) =>
    `Machen Sie das in der Tabelle rückgängig oder geben Sie einem Blatt wieder den Namen „${tab}“ und die Überschriften.`,
  planWith: (call) => `Mit ${call} planen`,
  planningWith: (call) => `Aufruf wird auf ${call} gesetzt …`,

  notDone: "Nichts wurde geändert",
  notDoneText: "Die Tabelle hat nicht geantwortet. Versuchen Sie es gleich noch einmal.",
  cellGone: "Diese Zelle ist weg",
  cellGoneText: "Die Zeile wurde gelöscht oder geändert. Der Plan wird neu geprüft.",
  copyValue: (value) => `„${value}“ kopieren`,
  copied: "Kopiert",

  fewer: (count) => `${count}\u00a0weniger`,
  more: (count) => `${count}\u00a0mehr`,

  viewsTitle: "Ansichten",
  views: { check: "Prüfung", try: "Probe", budget: "Budget", steps: "Schritte" },

  budget: {
    dividedBy: "Aufgeteilt nach",
    parts: { year: "Jahr", partner: "Partner", workPackage: "Arbeitspaket", category: "Kategorie" },
    per: { year: "Pro Jahr", partner: "Pro Partner", workPackage: "Pro Arbeitspaket", category: "Pro Kategorie" },
    notSaid: {
      year: "Kein Jahr",
      partner: "Kein Partner",
      workPackage: "Kein Arbeitspaket",
      category: "Keine Kategorie",
    },
    noCap: {
      year: "Dieser Aufruf hat keine Obergrenze pro Jahr.",
      partner: "Dieser Aufruf hat keine Obergrenze pro Partner.",
      workPackage: "Dieser Aufruf hat keine Obergrenze pro Arbeitspaket.",
      category: "Dieser Aufruf hat keine Obergrenze pro Kategorie.",
    },
    shownAs: "Darstellung",
    chart: "Diagramm",
    table: "Tabelle",
    year: (number) => `Jahr ${number}`,
    euro: "Euro",
    share: "Anteil",
    total: "Summe",
    overCap: (over, cap) => `${over} über ${cap}`,
    underCap: (left, cap) => `${left} übrig von ${cap}`,
    atCap: (cap) => `Genau ${cap}`,
    noEuMoney: "Assoziierter Partner: kein EU-Geld",
    goToLargest: "zur größten Zeile",
    missing: (lines) =>
      lines === 1
        ? "1\u00a0Zeile hat noch keinen Betrag und zählt hier nicht."
        : `${lines}\u00a0Zeilen haben noch keinen Betrag und zählen hier nicht.`,
    noLines: "Noch keine Budgetzeilen",
    noLinesText:
      "Schreiben Sie die ersten Zeilen ins Blatt Budget. Dann sehen Sie hier, was jedes Jahr, jeder Partner und jedes Arbeitspaket erhält.",
    copyTable: "Tabelle kopieren",
    whichLumpSum: "Welcher Pauschalbetrag?",
    planned: (sum) => `geplant ${sum}`,
    plannedIs: "Geplante Kosten:",
    above: (sum) => `${sum} darüber`,
    below: (sum) => `${sum} darunter`,
    exact: "genau",
    chosen: "Ihre Wahl jetzt",
    reading: "So lesen Sie die Balken",
    readingText:
      "Gefüllt: geplant. Querstrich: Obergrenze. Gestreift: darüber. Jeder Balken hat seine Zahl; wählen Sie einen Balken, um zu seiner größten Zeile zu gelangen.",
  },

  tries: {
    kinds: "Was Sie ausprobieren",
    parts: { change: "Ändern", actions: "Aktionen", leaves: "Partner geht" },
    working: "Wird berechnet …",
    failed: "Die Tabelle hat nicht geantwortet",
    changeIntro: "Nur zur Probe. Ihre Tabelle ändert sich nicht.",
    none: "Nicht gewählt",
    changes: {
      new: "Neu",
      changed: "Geändert",
      gone: "Weg",
      met: "Jetzt erfüllt",
      stillMet: "Weiter erfüllt",
    },
    net: (gone, fresh, stay) =>
      sentence([
        gone === 0 ? "" : `${gone}\u00a0${gone === 1 ? "fällt" : "fallen"} weg`,
        fresh === 0 ? "" : `${fresh}\u00a0${fresh === 1 ? "ist" : "sind"} neu`,
        stay === 0 ? "" : `${stay}\u00a0${stay === 1 ? "bleibt" : "bleiben"}`,
      ]),
    nothingChanges: "Kein Ergebnis ändert sich.",
    showSame: (count) => `${count} ohne Änderung zeigen`,
    hideSame: "Unverändertes ausblenden",
    metToo: (count) => `${plural(count, "weitere erfüllte Regel", "weitere erfüllte Regeln")} zeigen`,
    unsure: (count, of) =>
      `${count} von ${plural(of, "Regel", "Regeln")} dazu ${count === 1 ? "beruht" : "beruhen"} auf Quellen, die wir nicht bestätigen konnten.`,
    putIntoProject: "Ins Blatt Projekt übernehmen",
    putting: "Blatt Projekt wird geändert …",
    reset: "Zurücksetzen",
    changed: "geändert",
    actionsIntro: (actions, call) =>
      `Wer im Konsortium ist, verglichen mit ${plural(actions, "Aktion", "Aktionen")} des Aufrufs ${call}. Das Budget zählt nicht.`,
    fits: { fits: "Passt", nearly: "Passt fast", not: "Passt nicht", unread: "Noch nicht gelesen" },
    allMet: "Im Konsortium fehlt nichts.",
    missing: "Es fehlt:",
    yourChoice: "Ihre Wahl jetzt",
    secondHand: "Aus zweiter Hand, zuerst bestätigen",
    leavesIntro: "Was geschieht, wenn ein Partner geht. Rechts: Euro, die auf die anderen zu verteilen sind.",
    unreadRows: (rows) => `${rows}: Das Land ist nicht lesbar, dieser Partner zählt daher noch nicht.`,
    cannotLeave: "Kann nicht gehen",
    canLeave: "Kann gehen",
    breaksNoRule: "Verletzt keine Regel",
    errorsFewer: (count, titles) => `${count}\u00a0Fehler weniger: ${titles}`,
    noPartners: "Noch keine Partner",
  },

  steps: {
    countDown: (days, day) =>
      `${days === 0 ? "Heute" : `Noch ${plural(days, "Tag", "Tage")}`}: ${day} Uhr Brüsseler Zeit`,
    noDeadline: "Noch keine Frist bekannt",
    noDeadlineHint: "Wenn Sie den Tag kennen, schreiben Sie ihn als Frist ins Blatt Projekt. Die Daten folgen.",
    over: "Die Frist ist abgelaufen",
    done: (done, of) => `${done} von ${plural(of, "Schritt", "Schritten")} erledigt`,
    late: (count) => `${count} zu spät`,
    due: (day) => `Bis ${day}`,
    noTab: "Keine Liste der Schritte in dieser Datei",
    noTabText:
      "Legen Sie eine Planung an: Das Blatt Vorbereitung enthält die Schritte, mit Daten, die von der Frist zurückgerechnet sind.",
    noSteps: "Das Blatt Vorbereitung hat noch keine Schritte.",
    addToCalendar: "In den Kalender",
    calendarTitle: "Daten in einen Kalender übernehmen",
    calendarIntro: (steps) =>
      `Eine Kalenderdatei mit ${steps === 1 ? "1\u00a0offenen Schritt" : `${steps}\u00a0offenen Schritten`} und der Frist. Spätere Änderungen kommen nicht an.`,
    alarm: (days) => `Erinnerung ${plural(days, "Tag", "Tage")} vorher`,
    deadlineOf: (code) => `Frist ${code}`,
    lateLeftOut: "zu spät: nicht dabei",
    zone: "Die Uhrzeit der Frist ist Brüsseler Zeit; Ihr Kalender zeigt sie in Ihrer eigenen.",
    download: ".ics herunterladen",
    process: "Vorbereitungsschritte",
    changeProcess: "Schritte auswählen",
    processIntro:
      "Nur Schritte, die niemand angefasst hat, werden ersetzt. Was Sie geschrieben, abgehakt oder notiert haben, bleibt stehen.",
    changeSteps: "Schritte ändern",
    sameSteps: "Das Blatt hat diese Schritte schon.",
    added: "Kommt hinzu",
    removed: "Fällt weg",
    kept: "Bleibt stehen",
    handOver: "Seite zur Genehmigung",
    handOverFailed: "Die Seite konnte nicht erstellt werden",
  },

  documents: {
    title: "Unterlagen der Partner",
    sum: (title, there, of) => `${title}: ${there} von ${of}`,
    none: "Wir haben den Leitfaden dieses Aufrufs zu Unterlagen nicht gelesen.",
    nothingNeeded: "Nichts einzureichen",
    row: (row) => `Zeile ${row}`,
    standings: { there: "vorhanden", missing: "fehlt", wrong: "zu berichtigen" },
    goTo: (partner, title, standing) => `Zur Zelle: ${partner}, ${title}, ${standing}`,
    untracked: (headings) =>
      `Um mehr zu verfolgen, fügen Sie auf dem Blatt Partner vor Mehrwert Spalten mit diesen Überschriften ein: ${headings}.`,
    text: "Text für die Anfrage",
    textTitle: "Fehlendes anfordern",
    textToCopy: "Text zum Kopieren",
    copy: "Text kopieren",
    notSent: "Von hier wird nichts versandt.",
  },

  adopt: {
    title: "Vorhandene Tabelle verwenden",
    again: "Blätter neu auswählen",
    whichTabs: "Schritt 1 von 3: Welche Blätter?",
    tabsIntro: (tabs) =>
      `${plural(tabs, "Blatt", "Blätter")} in dieser Datei. Was Überschriften hat, die wir kennen, ist schon gewählt.`,
    tables: { project: "Projekt", partners: "Partner", budget: "Budget", workPackages: "Arbeitspakete" },
    notUsed: "Nicht verwendet",
    choose: "Wählen",
    facts: (rows, known, headings) =>
      `${plural(rows, "Zeile", "Zeilen")}, ${known} von ${plural(headings, "Überschrift", "Überschriften")} bekannt`,
    answers: (count) => `${plural(count, "Antwort", "Antworten")} zum Projekt`,
    noTable: "Keine Überschriften, die wir kennen",
    several: (table) => `Mehrere Blätter könnten ${table} sein. Ist es dieses?`,
    also: (table) => `Auch das könnte ${table} sein. Das Blatt mit diesem Namen ist schon gewählt.`,
    maybe: (table) => `Ist das ${table}? Nicht alle nötigen Überschriften sind bekannt.`,
    promise: "Nichts wird verschoben, umbenannt oder umgefärbt.",
    promiseText:
      "Wir merken uns, welche Spalte welche ist, und fügen eine Statusspalte nur hinzu, wenn Sie es wünschen.",
    nextColumns: "Weiter: Spalten",
    columnsOf: (tab) => `Schritt 2 von 3: Spalten in ${tab}`,
    answersOf: (tab) => `Schritt 2 von 3: Antworten in ${tab}`,
    headingRow: "Zeile mit den Überschriften",
    yourColumn: "Ihre, erster Wert",
    readAs: "Gelesen als",
    column: (letters) => `Spalte ${letters}, ohne Überschrift`,
    twice: (heading) => `Zwei könnten ${heading} sein. Ist es diese?`,
    spelled: (heading) => `Ist das ${heading}? Es ist fast so geschrieben.`,
    looks: (heading) => `Die Zellen sehen aus wie ${heading}. Stimmt das?`,
    unanswered: "Beantworten Sie das zuerst.",
    chosenTwice: (name) => `${name} ist zweimal gewählt. Das geht nur einmal.`,
    needed: (headings) =>
      `Noch nötig: ${headings}. Wählen Sie das, oder gehen Sie zurück und lassen Sie das Blatt weg.`,
    nothingChosen: "Wählen Sie ein Blatt für die Partner oder das Budget.",
    nextTable: (tab) => `Weiter: ${tab}`,
    nextResult: "Weiter: Ergebnis ansehen",
    result: "Schritt 3 von 3: So lesen wir es",
    sums: (partners, lines, total) =>
      `${plural(partners, "Partner", "Partner")}, ${plural(lines, "Zeile", "Zeilen")}, ${total}`,
    rows: (count) => plural(count, "Zeile", "Zeilen"),
    allRead: "Alle ausgefüllten Zellen dieser Spalten sind lesbar",
    unreadable: (cell, text) => `${cell} ist nicht lesbar: „${text}“`,
    absent: (headings) => `Keine Spalte für ${headings}. Die Prüfung fragt, wo eine Regel das braucht.`,
    checkAgainst: "Vergleichen mit",
    checkAgainstText:
      "Keine Zelle sagt das. Es wird mit der Datei aufbewahrt; in Ihre Blätter wird nichts geschrieben.",
    addStatus: "Statusspalte und Blatt Prüfungen hinzufügen",
    addStatusText: "Auch wer das Add-on nicht hat, sieht sie. Rückgängig entfernt sie wieder.",
    statusIn: (tab, column) => `${tab}: Spalte ${column}, die leer ist`,
    noStatus: (tab) => `${tab}: keine Statusspalte. Eine Formel findet Spalten nur an ihren Überschriften:`,
    headingWanted: (heading, wanted) => `„${heading}“ müsste „${wanted}“ heißen`,
    headingReadToo: (heading) => `„${heading}“ würde auch gelesen`,
    start: "Prüfung starten",
    starting: "Wird gestartet …",
    done: "Ihre eigenen Blätter werden gelesen, wie sie sind",
    stop: "Blätter nicht mehr lesen",
    forgotten: "Ihre Blätter werden nicht mehr gelesen. Was Sie geschrieben haben, ist unverändert.",
    goneHow: "Machen Sie das in der Tabelle rückgängig oder wählen Sie neu, was als was gelesen wird.",
  },

  formulas: {
    title: "Formeln",
    search: "Formeln suchen",
    found: (count) => plural(count, "Formel", "Formeln"),
    gives: "Ergibt",
    arguments: "Argumente, in dieser Reihenfolge",
    optional: "kann entfallen",
    headings: (headings) =>
      `Eine Formel findet Spalten an ihren Überschriften. Sie braucht: ${headings}, in einer der unterstützten Sprachen.`,
    examples: "Beispiele",
    insert: "In aktive Zelle einfügen",
    inserting: "Wird eingefügt …",
    holds: (cell) => `${cell} ist nicht leer`,
    holdsText: (text) => `Darin steht „${text}“. Die Formel darüberschreiben?`,
    writeOver: "Überschreiben",
    keep: "Behalten",
  },

  fix: {
    offer: (fixed, of, cells, partners) => {
      const can =
        fixed < of
          ? `${fixed} von ${of} Fehlern ${fixed === 1 ? "lässt" : "lassen"} sich beheben`
          : of === 1
            ? "Das lässt sich beheben"
            : `Alle ${of} lassen sich beheben`;
      const how = [
        cells === 0 ? "" : `${plural(cells, "Zelle", "Zellen")} ändern`,
        partners === 0 ? "" : `${plural(partners, "Partner", "Partner")} ergänzen`,
      ];
      return `${can}: ${how.filter((part) => part !== "").join(" und ")}.`;
    },
    show: "Änderungen zeigen",
    title: "Kleinste Korrektur",
    heading: (cells, partners, fixed, of) => {
      const what = sentence([
        cells === 0 ? "" : plural(cells, "Zelle ändert sich", "Zellen ändern sich"),
        partners === 0 ? "" : plural(partners, "Partner kommt hinzu", "Partner kommen hinzu"),
      ]);
      return `${what}, ${fixed < of ? `${fixed} von ${of} Fehlern ${fixed === 1 ? "fällt" : "fallen"} weg` : of === 1 ? "der Fehler fällt weg" : `alle ${of} Fehler fallen weg`}`;
    },
    proven: "Mit diesen Werten noch einmal geprüft, bevor Sie sie sehen.",
    becomes: "wird zu",
    empty: "leer",
    byHand: "Das machen Sie selbst",
    addPartner: (type, country) => `Ergänzen Sie einen Partner, zum Beispiel: ${country} (${type}).`,
    after: (headline) => `Danach: ${headline}.`,
    noErrors: "Danach: keine Fehler.",
    remain: (open, judge) =>
      `${sentence([
        open === 0 ? "" : plural(open, "Zelle zum Ausfüllen", "Zellen zum Ausfüllen"),
        judge === 0 ? "" : plural(judge, "Punkt zum Beurteilen", "Punkte zum Beurteilen"),
      ])} ${open + judge === 1 ? "bleibt" : "bleiben"}.`,
    change: (cells) => `${plural(cells, "Zelle", "Zellen")} ändern`,
    changing: (cells) => `${plural(cells, "Zelle wird", "Zellen werden")} geändert …`,
    notNow: "Nicht jetzt",
  },

  rowsOfPartner: "Zeilen eines Partners",
  exampleOf: "Beispiel für",
  refusedTitle: (tabs) => `Nicht alles konnte geschrieben werden: ${tabs}`,
  refusedText:
    "Dort sind Zellen geschützt, die Sie nicht ändern dürfen. Notizen und Farben können alt sein; diese Leiste und die Statusspalte sind es nicht.",

  partner: {
    intro: "Was in dieser Planung zu einem Partner gehört. Partner können es hier selbst öffnen.",
    openHere: "Nächstes Mal hier öffnen",
    row: "Zeile des Partners",
    lines: "Budgetzeilen des Partners",
    leads: "Geleitete Arbeitspakete",
    documents: "Noch zu schicken",
    findings: "Hier zu klären",
    nothing: "Hier ist nichts zu klären.",
    sum: (sum, share) => `${sum}, ${share} des Budgets`,
    mail: "Text zum Versenden",
    mailIntro: "In der Sprache des Partnerlandes. Von hier wird nichts verschickt.",
    copy: "Text kopieren",
  },

  mail: {
    subject: (project) => `${project}: Ihre Zeilen in unserer Planung`,
    intro: (project) => `das sagt unsere Planung ${project} über Sie:`,
    money: (sum) => `Ihr Budget: ${sum}.`,
    leads: (ids) => `Sie leiten: ${ids}.`,
    toDo: "Noch zu klären:",
    done: "Es ist nichts mehr zu klären.",
    how: (item) =>
      `So sehen Sie selbst nach: Datei öffnen, Erweiterungen, Erasmus Planner und die Prüfung wählen, dann im Menü „${item}“.`,
  },

  since: {
    title: "Was sich geändert hat",
    offer: (when) => `Geändert, seit Sie zuletzt hier waren, ${when}`,
    show: "Änderungen zeigen",
    who: "Google sagt nicht, wer was geschrieben hat: jemand, der diese Datei bearbeiten kann, vielleicht Sie selbst.",
    cells: "Geänderte Zellen",
    added: "Neue Zeilen",
    removed: "Entfernte Zeilen",
    fresh: "Neue Befunde",
    gone: "Erledigte Befunde",
    unknown: (tabs) => `Auf ${tabs} hat sich etwas geändert. Es war zu viel, um es Zelle für Zelle zu behalten.`,
  },
};
