// The panel's own words in Italian.
import { byAndWhen, changesOf, plural, sentence } from "./parts.ts";
import type { Texts } from "./texts.ts";

export const it: Texts = {
  menu: "Menu",
  language: "Lingua",
  checkNow: "Controlla ora",
  close: "Chiudi",
  back: "Indietro",
  cancel: "Annulla",
  undo: "Annulla modifica",
  undoing: "Annullamento …",
  tryAgain: "Riprova",

  firstRunTitle: "Per sapere se consorzio e budget rispettano le regole",
  firstRunText:
    "Elencare qui partner e voci di budget. Ogni riga è confrontata con la Guida al programma del vostro invito, mentre si scrive e per chiunque condivida questo file.",
  makePlan: "Crea un foglio di pianificazione",
  addsTabs: (count) => `Aggiunge ${plural(count, "scheda", "schede")}. Le vostre schede restano come sono.`,
  openExample: "Apri un esempio con errori voluti",
  openingExample: "Apertura dell’esempio …",
  coverage: (actions, first, last) =>
    plural(actions, "azione", "azioni") +
    (first === last ? `, invito ${first}` : `, inviti dal ${first} al ${last}`) +
    ". Nulla esce da questo file.",

  makePlanIntro: "Tutte le risposte si possono cambiare più tardi nella scheda Progetto.",
  action: "Azione",
  call: "Invito",
  months: "Mesi",
  lumpSum: "Importo forfettario",
  grant: "Sovvenzione UE, euro",
  actionAndCall: (action, call) => `${action}, invito ${call}`,
  tabsAdded: "Schede che si aggiungono",
  makeSheet: "Crea il foglio",
  makingSheet: "Creazione del foglio …",
  monthsUnclear: "Scrivere i mesi come numero intero, per esempio 24, o lasciare vuoto il campo.",
  grantUnclear: "Scrivere la sovvenzione come numero, per esempio 250000, o lasciare vuoto il campo.",

  checkingPlan: "Controllo del piano in corso",
  firstCheck: "Primo controllo",
  checkingEdit: "Controllo dell’ultima modifica …",
  checked: (clock) => `Controllo delle ${clock}`,
  asOfRunning: (clock) => `Dati delle ${clock}. Nuovo controllo in corso.`,
  asOfOld: (clock) => `Dati delle ${clock}, prima delle ultime modifiche`,
  rulesNotRun: (count) => plural(count, "regola non controllata", "regole non controllate"),

  counters: { errors: "Errori", open: "Compilare", judge: "Valutare", met: "Rispettate" },
  goToGroup: {
    errors: "vai agli errori",
    open: "vai alle celle da compilare",
    judge: "vai ai punti da valutare",
    met: "vai alle regole rispettate",
  },
  money: "Importi",
  perYear: "Per anno",
  plannedOfCap: "su",

  groups: {
    errors: "Errori",
    open: "Celle da compilare",
    judge: "Da valutare",
    unchecked: "Non controllate",
    met: "Regole rispettate",
  },
  groupAccepted: (count, accepted) => `${count}, di cui ${plural(accepted, "accettato", "accettati")}`,
  groupJudged: (count, judged) => `${count}, di cui ${plural(judged, "valutato", "valutati")}`,
  showMore: (count) => `Mostra altre ${count}`,
  notChecked: "Non controllato",
  whatIsNotChecked: "Che cosa non si controlla",
  fullList: "Elenco completo",

  why: "Perché",
  whatToDo: "Che cosa fare",
  whatWeSaw: "Che cosa abbiamo visto",
  youWrote: "Testo scritto",
  source: "Fonte",
  reason: "Motivo",
  quoted: (words) => `«${words}»`,
  page: (page) => `pag.\u00a0${page}`,
  goToCell: "Vai alla cella",
  goToPlace: (place) => `Vai alla cella: ${place}`,
  changeTo: (value) => `Cambia in ${value}`,
  changingTo: (value) => `Modifica in ${value} …`,
  accept: "Accetta",
  acceptWithReason: "Accetta con un motivo",
  markAsJudged: "Segna come valutato",
  acceptedBy: (name, when) => `Accettato${byAndWhen(" da ", name, when)}`,
  judgedBy: (name, when) => `Valutato${byAndWhen(" da ", name, when)}`,
  reopen: "Riapri",
  reopening: "Riapertura …",
  needsAccess: (button) => `${button}: serve l’accesso in modifica`,

  acceptQuestion: "Perché va bene così?",
  judgeQuestion: "Come l’avete valutato?",
  reasonIsRead: "Chiunque apra questo file può leggerlo.",
  reasonTooShort: "Scrivere qualche parola, almeno 3 caratteri.",
  staysAnError: "Resta un errore.",
  staysAnErrorText:
    "Conta ancora, qui e in ogni cella di stato, con la parola «accettato». L’agenzia non vede questo motivo.",
  staysInList: "Resta nell’elenco.",
  staysInListText: "Con il motivo; chiunque possa modificare può riaprirlo.",

  noConnection: "Nessuna connessione",
  noConnectionSince: (clock) => `Nessuna connessione dalle ${clock}`,
  lastCheckShown: "Qui c’è l’ultimo controllo. Le nuove modifiche si controllano al ritorno della connessione.",
  connectedAgain: "Connessione ristabilita.",
  nothingToShow: "Ancora nessun controllo da mostrare. Continuiamo a provare.",
  callFailed: "L’ultimo controllo non è terminato",
  callFailedText: (clock) => `Qui c’è il controllo delle ${clock}. Continuiamo a provare.`,
  permissionTitle: "Google chiede il permesso una volta",
  permissionAsks: "Il controllo chiede solo due cose:",
  permissionFile: "leggere e modificare questo file",
  permissionPanel: "mostrare questo riquadro",
  permissionLimits: "Nessun altro file, nessuna posta, nessuna rete.",
  permissionHow:
    "Chiudere il riquadro e riaprirlo dal menu Estensioni, Erasmus Planner: lì Google chiede il permesso. Con più account Google aperti, uscire prima dagli altri.",
  viewOnlyTitle: "Questo file si può leggere, non modificare",
  viewOnlyText: "I controlli funzionano. Per cambiare celle, accettare e valutare serve l’accesso in modifica.",
  tabGone: (tab) => `La scheda ${tab} non c’è più`,
  tabGoneText: "È stata eliminata o le sue intestazioni sono cambiate.",
  tabGoneHow: (tab) =>
    `Annullare la modifica nel foglio, o dare di nuovo a una scheda il nome «${tab}» e le sue intestazioni.`,
  planWith: (call) => `Pianifica con il ${call}`,
  planningWith: (call) => `Passaggio all’invito ${call} …`,

  notDone: "Nulla è cambiato",
  notDoneText: "Il foglio non ha risposto. Riprovare tra poco.",
  cellGone: "Quella cella non c’è più",
  cellGoneText: "La riga è stata eliminata o modificata. Il piano viene ricontrollato.",
  copyValue: (value) => `Copia «${value}»`,
  copied: "Copiato",

  fewer: (count) => `${count}\u00a0in meno`,
  more: (count) => `${count}\u00a0in più`,

  viewsTitle: "Viste",
  views: { check: "Controllo", try: "Prove", budget: "Budget", steps: "Fasi" },

  budget: {
    dividedBy: "Suddiviso per",
    parts: { year: "Anno", partner: "Partner", workPackage: "Pacchetto", category: "Categoria" },
    per: {
      year: "Per anno",
      partner: "Per partner",
      workPackage: "Per pacchetto di lavoro",
      category: "Per categoria",
    },
    notSaid: {
      year: "Nessun anno",
      partner: "Nessun partner",
      workPackage: "Nessun pacchetto di lavoro",
      category: "Nessuna categoria",
    },
    noCap: {
      year: "Questo invito non fissa massimali annui.",
      partner: "Questo invito non fissa massimali per partner.",
      workPackage: "Questo invito non fissa massimali per pacchetto di lavoro.",
      category: "Questo invito non fissa massimali per categoria.",
    },
    shownAs: "Mostra come",
    chart: "Grafico",
    table: "Tabella",
    year: (number) => `Anno ${number}`,
    euro: "Euro",
    share: "Quota",
    total: "Totale",
    overCap: (over, cap) => `${over} oltre ${cap}`,
    underCap: (left, cap) => `${left} disponibili su ${cap}`,
    atCap: (cap) => `Esattamente ${cap}`,
    noEuMoney: "Partner associato: nessun fondo UE",
    goToLargest: "vai alla voce più grande",
    missing: (lines) => `${plural(lines, "voce", "voci")} senza importo: qui non conta nulla.`,
    noLines: "Ancora nessuna voce di budget",
    noLinesText:
      "Scrivere le prime voci nella scheda Budget. Poi qui si vede quanto va a ogni anno, partner e pacchetto di lavoro.",
    copyTable: "Copia la tabella",
    whichLumpSum: "Quale importo forfettario?",
    planned: (sum) => `pianificato ${sum}`,
    plannedIs: "Costo pianificato",
    above: (sum) => `${sum} in più`,
    below: (sum) => `${sum} in meno`,
    exact: "esatto",
    chosen: "Scelta attuale",
    reading: "Come leggere le barre",
    readingText:
      "Piena: pianificato. Linea: massimale. A strisce: oltre il massimale. Ogni barra ha il suo numero; selezionarla per andare alla sua voce più grande.",
  },

  tries: {
    kinds: "Che cosa provare",
    parts: { change: "Modifica", actions: "Azioni", leaves: "Un partner esce" },
    working: "Calcolo in corso …",
    failed: "Il foglio non ha risposto",
    changeIntro: "Solo una prova. Il foglio non cambia.",
    none: "Non scelto",
    changes: {
      new: "Nuovo",
      changed: "Cambiato",
      gone: "Sparito",
      met: "Ora rispettato",
      stillMet: "Ancora rispettato",
    },
    net: (gone, fresh, stay) =>
      sentence([
        gone === 0 ? "" : plural(gone, "sparisce", "spariscono"),
        fresh === 0 ? "" : plural(fresh, "nuovo", "nuovi"),
        stay === 0 ? "" : plural(stay, "resta", "restano"),
      ]),
    nothingChanges: "Nessun esito cambia.",
    showSame: (count) => `Mostra ${plural(count, "esito che non cambia", "esiti che non cambiano")}`,
    hideSame: "Nascondi ciò che non cambia",
    metToo: (count) => `Mostra ${plural(count, "altra regola rispettata", "altre regole rispettate")}`,
    unsure: (count, of) => `${count} su ${plural(of, "regola", "regole")}: fonti che non abbiamo potuto confermare.`,
    putIntoProject: "Riporta nella scheda Progetto",
    putting: "Modifica della scheda Progetto …",
    reset: "Azzera",
    changed: "cambiato",
    actionsIntro: (actions, call) =>
      `La composizione del consorzio a confronto con ${plural(actions, "azione", "azioni")} dell’invito ${call}. Il budget non conta.`,
    fits: { fits: "Adatta", nearly: "Quasi adatta", not: "Non adatta", unread: "Non ancora letta" },
    allMet: "Al consorzio non manca nulla.",
    missing: "Manca:",
    yourChoice: "Scelta attuale",
    secondHand: "Fonte di seconda mano, prima confermare",
    leavesIntro: "Che cosa succede se un partner esce. A destra: gli euro da ripartire tra gli altri.",
    unreadRows: (rows) => `${rows}: paese illeggibile, quindi questo partner non conta ancora.`,
    cannotLeave: "Non può uscire",
    canLeave: "Può uscire",
    breaksNoRule: "Nessuna regola violata",
    errorsFewer: (count, titles) => `${plural(count, "errore", "errori")} in meno: ${titles}`,
    noPartners: "Ancora nessun partner",
  },

  steps: {
    countDown: (days, day) =>
      `${days === 0 ? "Oggi" : `Ancora ${plural(days, "giorno", "giorni")}`}: ${day}, ora di Bruxelles`,
    noDeadline: "Nessuna scadenza nota ancora",
    noDeadlineHint: "Quando il giorno è noto, scriverlo come scadenza nella scheda Progetto. Le date si adeguano.",
    over: "La scadenza è passata",
    done: (done, of) => `${done} di ${plural(of, "fase completata", "fasi completate")}`,
    late: (count) => `${count} in ritardo`,
    due: (day) => `Entro: ${day}`,
    noTab: "Nessun elenco di fasi in questo file",
    noTabText:
      "Creare un foglio di pianificazione: la scheda Preparazione contiene le fasi, con date contate a ritroso dalla scadenza.",
    noSteps: "La scheda Preparazione non ha ancora fasi.",
    addToCalendar: "Aggiungi le date al calendario",
    calendarTitle: "Aggiungi le date al calendario",
    calendarIntro: (steps) =>
      `Un file di calendario con ${plural(steps, "fase aperta", "fasi aperte")} e la scadenza. Non segue le modifiche successive.`,
    alarm: (days) => `avviso ${plural(days, "giorno", "giorni")} prima`,
    deadlineOf: (code) => `Scadenza ${code}`,
    lateLeftOut: "in ritardo: esclusa",
    zone: "L’ora della scadenza è quella di Bruxelles; il calendario la mostra nella vostra.",
    download: "Scarica .ics",
  },

  fix: {
    offer: (fixed, of, cells, partners) => {
      const can =
        fixed < of
          ? `${plural(fixed, "errore", "errori")} su ${of} da correggere così`
          : of === 1
            ? "L’errore si può correggere"
            : `Tutti gli errori (${of}) si possono correggere`;
      return `${can}: ${changesOf("cambiare", cells, "cella", "celle", "aggiungere", partners, "partner", "partner", "e")}.`;
    },
    show: "Mostra le modifiche",
    title: "Correzione minima",
    heading: (cells, partners, fixed, of) => {
      const what = sentence([
        cells === 0 ? "" : plural(cells, "cella cambia", "celle cambiano"),
        partners === 0 ? "" : plural(partners, "partner si aggiunge", "partner si aggiungono"),
      ]);
      const gone =
        fixed < of
          ? `${plural(fixed, "errore", "errori")} su ${of} in meno`
          : of === 1
            ? "l’errore sparisce"
            : `tutti gli errori (${of}) spariscono`;
      return `${what}, ${gone}`;
    },
    proven: "Ricontrollato con questi valori prima di mostrarli.",
    becomes: "diventa",
    empty: "vuota",
    byHand: "Da fare a mano",
    addPartner: (type, country) => `Aggiungere un partner, per esempio: ${country} (${type}).`,
    after: (headline) => `Dopo: ${headline}.`,
    noErrors: "Dopo: nessun errore.",
    remain: (open, judge) =>
      `Restano: ${sentence([
        open === 0 ? "" : plural(open, "cella da compilare", "celle da compilare"),
        judge === 0 ? "" : plural(judge, "punto da valutare", "punti da valutare"),
      ])}.`,
    change: (cells) => `Cambia ${plural(cells, "cella", "celle")}`,
    changing: (cells) => `Modifica di ${plural(cells, "cella", "celle")} …`,
    notNow: "Non ora",
  },
};
