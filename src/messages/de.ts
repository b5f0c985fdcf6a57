// Every sentence of the checker in German.
import type { Expected } from "../model/plan.ts";
import type { Extension } from "../programme/parameters.ts";
import type { Label } from "../programme/requirements.ts";
import type { RuleSlots } from "../rules/slots.ts";
import type { Format, Messages } from "./messages.ts";

const numbers = ["Kein", "Ein", "Zwei", "Drei", "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun", "Zehn"];
const spelled = (count: number): string => numbers[count] ?? String(count);

/** Of the words for variants these two are masculine, "Los" is neuter, all others are feminine. */
const isMasculine = (kind: string): boolean => kind === "Bereich" || kind === "Strang";
const ending = (kind: string, masculine: string, neuter: string, feminine: string): string =>
  isMasculine(kind) ? masculine : kind === "Los" ? neuter : feminine;

/** What a cell should have held, in the negative. */
const no: Readonly<Record<Expected, string>> = {
  action: "keine Aktion, die wir kennen",
  call: "kein Jahr eines Aufrufs",
  variant: "kein Bereich, kein Los und keine Art dieser Aktion",
  country: "kein Land, das wir kennen",
  "organisation-type": "kein Organisationstyp, den wir kennen",
  role: "keine Rolle, die wir kennen",
  category: "keine Budgetkategorie, die wir kennen",
  amount: "kein Betrag, den wir lesen können",
  number: "keine ganze Zahl",
  date: "kein Datum, das wir lesen können",
  "yes-no": "keine Antwort, die wir lesen können",
};

const wouldWork = {
  action: "Wählen Sie aus der Liste, zum Beispiel Kooperationspartnerschaften oder KA220-HED.",
  call: "Schreiben Sie das Jahr, zum Beispiel 2026.",
  variant: "Wählen Sie aus der Liste.",
  country: "Schreiben Sie den Namen oder den Code des Landes, zum Beispiel Schweden oder SE.",
  "organisation-type": "Wählen Sie aus der Liste, zum Beispiel Hochschule.",
  role: "Schreiben Sie Koordinator, Partner, Verbunden oder Assoziiert.",
  category: "Wählen Sie aus der Liste, zum Beispiel Projektmanagement.",
  amount: "Schreiben Sie den Betrag in Euro als Zahl, zum Beispiel 1234,56.",
  number: "Schreiben Sie eine ganze Zahl, zum Beispiel 24.",
  date: "Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2026-11-01.",
  "yes-no": "Schreiben Sie ja oder nein.",
} as const;

/** How long a running project may be made longer. */
function extended(extension: Extension, f: Format): string {
  const most =
    extension.by !== undefined
      ? ` um höchstens ${f.count(extension.by, "month")}`
      : extension.inAll !== undefined
        ? ` auf insgesamt höchstens ${f.count(extension.inAll, "month")}`
        : "";
  return `eine Verlängerung${most} gewährt die Agentur gegebenenfalls später, ohne mehr Geld`;
}

/** What stands for an answer of yes or no. */
const answers: Readonly<Record<string, string>> = { yes: "ja", no: "nein", "not-needed": "nicht nötig" };

const kindNames: Readonly<Record<string, readonly [string, string]>> = {
  hei: ["Hochschule", "Hochschulen"],
  enterprise: ["Unternehmen", "Unternehmen"],
  school: ["Schule", "Schulen"],
};

/** What a unit cost depends on, as a question. */
const needed = {
  country: "in welchem Land?",
  km: "wie weit ist die Reise?",
  days: "wie viele Tage dauert jeder Aufenthalt?",
  purpose: "eine Reise oder ein Aufenthalt?",
} as const;

function kind(id: string, count: number, format: Format): string {
  const names = kindNames[id];
  return names === undefined ? format.organisationType(id) : (names[count === 1 ? 0 : 1] ?? id);
}

const points = (count: number): string => (count === 1 ? "Punkt" : "Punkte");
const problems = (count: number): string => (count === 1 ? "Problem" : "Probleme");
const notRun = (count: number): string => (count === 1 ? "Prüfung war nicht möglich" : "Prüfungen waren nicht möglich");

/** "Nur 2 Hochschulen", "Keine Hochschulen". */
function onlySoMany(label: Label, count: number, format: Format): string {
  return count === 0 ? `Keine ${format.several(label)}` : `Nur ${count} ${format.counted(label, count)}`;
}

/** "2 Hochschulen", "keine Hochschulen". */
function soMany(label: Label, count: number, format: Format): string {
  return count === 0 ? `keine ${format.several(label)}` : `${count} ${format.counted(label, count)}`;
}

function atLeastNeeded(count: number): string {
  return `Mindestens ${count} ${count === 1 ? "ist" : "sind"} nötig.`;
}

function soManyCountries(countries: readonly string[], label: Label, format: Format): string {
  if (countries.length === 0) return `${capital(format.several(label))}: aus keinem Land`;
  return `${capital(format.several(label))}, ${format.count(countries.length, "country")}: ${format.countries(countries)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const identifiers = { oid: "OID", pic: "PIC" } as const;
const identifierShapes = { oid: "E und 8 Ziffern, etwa E10012345", pic: "9 Ziffern, etwa 912345678" } as const;

const documents = {
  id: "OID oder PIC",
  echeCode: "ECHE-Code",
  mandate: "unterschriebenes Mandat",
  declaration: "unterschriebene ehrenwörtliche Erklärung",
  representative: "Name der gesetzlichen Vertretung",
  contact: "Ansprechperson",
} as const;

function lookItUp(): string {
  return "Klären Sie es und markieren Sie es dann als beurteilt.";
}

export const de: Messages = {
  rules: {
    "action-missing": {
      title: "Aktion",
      met: () => "Die Aktion ist bekannt",
      open: {
        what: () => "Für welche Aktion ist dieser Plan?",
        why: () => "Jede Aktion hat eigene Regeln. Vorher lässt sich nichts anderes prüfen.",
        fix: () => "Wählen Sie die Aktion im Blatt Projekt.",
      },
    },
    "call-not-open": {
      title: "Aufruf",
      met: ({ call }) => `Aufruf ${call}`,
      open: {
        what: () => "In welchem Aufruf stellen Sie den Antrag?",
        why: () => "Länder, Obergrenzen und Pflichten sind von Aufruf zu Aufruf verschieden.",
        fix: ({ first, last }) => `Schreiben Sie das Jahr des Aufrufs, ${first} bis ${last}.`,
        cells: { "project.call": () => "welches Jahr?" },
      },
      fail: {
        what: ({ call, action }, f) => `${f.action(action)}: kein Aufruf im Jahr ${call}`,
        why: ({ first, last }) => `Die Aufrufe dieser Aktion, die wir kennen, reichen von ${first} bis ${last}.`,
        fix: ({ first, last }) => `Wählen Sie einen Aufruf von ${first} bis ${last} oder eine andere Aktion.`,
        cells: { "project.call": ({ first, last }) => `Aufrufe gab es ${first} bis ${last}` },
      },
    },
    "call-not-covered": {
      title: "Aufruf",
      met: () => "Die Regeln dieses Aufrufs sind bekannt",
      open: {
        what: ({ call, newest, read }) =>
          read === undefined
            ? `Noch keine Regeln für den Aufruf ${call}. Sie können mit den Regeln von ${newest} planen.`
            : `Die Regeln des Aufrufs ${call} haben wir nicht gelesen. Sie können mit denen von ${newest} vergleichen.`,
        why: ({ newest, read }, f) =>
          read === undefined
            ? `Der neueste Aufruf, den wir gelesen haben, ist ${newest}. Was sich ändert, raten wir nicht.`
            : `Von dieser Aktion haben wir ${f.calls(read)} gelesen. Was anders war, raten wir nicht.`,
        fix: ({ call, newest, read }) =>
          read === undefined
            ? `Setzen Sie den Aufruf vorerst auf ${newest} und prüfen Sie erneut, sobald der neue Leitfaden dabei ist.`
            : `Vergleichen Sie den Plan mit dem Leitfaden ${call} oder wählen Sie einen Aufruf, den wir gelesen haben.`,
        cells: {
          "project.call": ({ newest, read }, f) =>
            read === undefined ? `noch keine Regeln, neueste: ${newest}` : `nicht gelesen; gelesen: ${f.calls(read)}`,
        },
      },
    },
    "variant-missing": {
      title: "Bereich oder Los",
      met: ({ variant, action }, f) => f.variant(action, variant),
      open: {
        what: ({ choices, action }, f) =>
          `Für ${ending(f.variantKind(action, choices[0]), "welchen", "welches", "welche")} ${f.variantKind(action, choices[0])} ist der Antrag?`,
        why: () => "Davon hängen einige Regeln ab, manchmal auch das Formular und die zuständige Stelle.",
        fix: ({ choices, action }, f) => `Wählen Sie ${f.or(choices.map((one) => f.variant(action, one)))}.`,
        cells: {
          "project.variant": ({ choices, action }, f) =>
            `${ending(f.variantKind(action, choices[0]), "welcher", "welches", "welche")} ${f.variantKind(action, choices[0])}?`,
        },
      },
    },
    "variant-closed": {
      title: "Bereich oder Los",
      met: () => "In diesem Aufruf offen",
      fail: {
        what: ({ variant, action, call }, f) => `${f.variant(action, variant)} ist im Aufruf ${call} nicht offen`,
        why: ({ action, call }, f) => `${f.action(action)}: ${call} gibt es für solche Projekte keinen Aufruf.`,
        fix: ({ action, variant }, f) =>
          `Wählen Sie ${ending(f.variantKind(action, variant), "einen anderen", "ein anderes", "eine andere")} ${f.variantKind(action, variant)}.`,
        cells: { "project.variant": ({ call }) => `${call} nicht offen` },
      },
    },
    "duration-not-allowed": {
      title: "Laufzeit",
      met: ({ months, duration, extension }, f) =>
        `${f.count(months, "month")}, erlaubt: ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}`,
      open: {
        what: () => "Wie viele Monate dauert das Projekt?",
        why: ({ duration }, f) => `Der Programmleitfaden erlaubt ${f.duration(duration)}.`,
        fix: () => "Schreiben Sie die Zahl der Monate ins Blatt Projekt.",
        cells: { "project.months": () => "wie viele?" },
      },
      fail: {
        what: ({ months, duration }, f) =>
          `${f.count(months, "month")} ${months === 1 ? "ist" : "sind"} nicht erlaubt: ${f.duration(duration)}`,
        why: ({ action, duration, extension }, f) =>
          `${f.action(action)}: Projekte dauern ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}.`,
        fix: ({ duration }, f) => `Setzen Sie die Laufzeit auf ${f.duration(duration)}.`,
        cells: { "project.months": ({ duration }, f) => `erlaubt: ${f.duration(duration)}` },
      },
      review: {
        what: ({ months }, f) =>
          `Gehen im Projekt Schülerinnen und Schüler für lange Aufenthalte ins Ausland? Es dauert ${f.count(months, "month")}.`,
        why: ({ limit, longest }) =>
          `Mehr als ${limit} Monate, bis zu ${longest}, gelten nur für Projekte mit langfristiger Lernmobilität.`,
        fix: ({ limit }) => `Bestätigen Sie es oder kürzen Sie das Projekt auf ${limit} Monate.`,
        cells: { "project.months": () => "lange Lernmobilität?" },
      },
    },
    "start-outside-window": {
      title: "Beginn",
      met: ({ start, end }, f) => (end === undefined ? f.date(start) : `${f.date(start)} bis ${f.date(end)}`),
      fail: {
        what: ({ start }, f) => `Projekte dieses Aufrufs beginnen nicht am ${f.date(start)}`,
        why: ({ from, to }, f) => `Sie beginnen zwischen dem ${f.date(from)} und dem ${f.date(to)}.`,
        fix: ({ from, to }, f) => `Wählen Sie einen Tag vom ${f.date(from)} bis zum ${f.date(to)}.`,
        cells: { "project.start": () => "außerhalb der Monate des Aufrufs" },
      },
      review: {
        what: ({ round, start }, f) =>
          `Öffnet Ihre Nationale Agentur Runde ${round}? Ein Beginn am ${f.date(start)} gehört zu ihr.`,
        why: ({ deadline }, f) =>
          `Ihre Frist wäre der ${f.date(deadline)}. Die Agenturen öffnen sie nur, wenn sie es wollen.`,
        fix: () => "Fragen Sie Ihre Agentur oder beginnen Sie in den Monaten der ersten Runde.",
        cells: { "project.start": ({ round }) => `nur in Runde ${round}` },
      },
    },
    "grant-above-cap": {
      title: "Höchster Zuschuss",
      met: ({ grant, cap }, f) => `${f.money(grant)} von höchstens ${f.money(cap)}`,
      open: {
        what: () => "Wie viel beantragen Sie?",
        why: ({ cap }, f) =>
          cap === undefined
            ? "Der Zuschuss wird mit der Obergrenze des Aufrufs verglichen."
            : `Der höchste Zuschuss ist ${f.money(cap)}.`,
        fix: () => "Schreiben Sie den Zuschuss ins Blatt Projekt oder füllen Sie das Blatt Budget aus.",
        cells: { "project.grant": () => "wie viel?" },
      },
      fail: {
        what: ({ over, cap }, f) => `Der Zuschuss liegt ${f.money(over)} über ${f.money(cap)}`,
        why: ({ grant, cap, months }, f) =>
          `Sie beantragen ${f.money(grant)}. Der höchste Zuschuss${months === undefined ? "" : ` für ${f.count(months, "month")}`} ist ${f.money(cap)}.`,
        fix: ({ over }, f) => `Beantragen Sie ${f.money(over)} weniger.`,
        cells: { "project.grant": ({ over }, f) => `${f.money(over)} zu viel` },
      },
    },
    "grant-below-minimum": {
      title: "Niedrigster Zuschuss",
      met: ({ grant, minimum }, f) => `${f.money(grant)}, mindestens ${f.money(minimum)}`,
      fail: {
        what: ({ missing, minimum }, f) => `Der Zuschuss liegt ${f.money(missing)} unter ${f.money(minimum)}`,
        why: ({ grant, minimum }, f) =>
          `Sie beantragen ${f.money(grant)}. Der niedrigste Zuschuss ist ${f.money(minimum)}.`,
        fix: ({ missing }, f) =>
          `Planen Sie ${f.money(missing)} mehr oder wählen Sie eine Aktion für kleinere Projekte.`,
        cells: { "project.grant": ({ missing }, f) => `${f.money(missing)} zu wenig` },
      },
    },
    "grant-not-a-lump-sum": {
      title: "Pauschalbetrag",
      met: ({ grant }, f) => `Pauschalbetrag ${f.money(grant)}`,
      open: {
        what: () => "Welchen Pauschalbetrag beantragen Sie?",
        why: ({ choices }, f) => `Der Zuschuss ist einer der festen Beträge: ${f.or(choices.map(f.money))}.`,
        fix: ({ choices }, f) => `Wählen Sie ${f.or(choices.map(f.money))}.`,
        cells: { "project.grant": () => "welcher Pauschalbetrag?" },
      },
      fail: {
        what: ({ grant }, f) => `${f.money(grant)} ist keiner der Pauschalbeträge`,
        why: ({ choices }, f) =>
          `Der Zuschuss muss ${f.or(choices.map(f.money))} sein. Dazwischen lässt sich nichts beantragen.`,
        fix: ({ nearest }, f) => `Wählen Sie ${f.money(nearest)}, den nächsten, und passen Sie das Projekt an.`,
        cells: { "project.grant": ({ choices }, f) => f.or(choices.map(f.money)) },
      },
    },
    "lines-differ-from-lump-sum": {
      title: "Zeilen und Pauschalbetrag",
      met: ({ total }, f) => `Die Zeilen ergeben ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) =>
          `Die Zeilen ergeben ${f.money(total)}. Der Pauschalbetrag ist ${f.money(grant)}: ${f.money(Math.abs(grant - total))} ${total < grant ? "fehlen" : "zu viel"}.`,
        why: () => "Die Anteile aller Partner und Arbeitspakete müssen zusammen genau den Pauschalbetrag ergeben.",
        fix: ({ total, grant }, f) =>
          total < grant
            ? `Ergänzen Sie im Blatt Budget ${f.money(grant - total)}.`
            : `Streichen Sie im Blatt Budget ${f.money(total - grant)}.`,
        cells: {
          "project.grant": ({ total, grant }, f) =>
            `${f.money(Math.abs(grant - total))} ${total < grant ? "fehlen in den Zeilen" : "zu viel in den Zeilen"}`,
        },
      },
    },
    "lines-differ-from-grant": {
      title: "Zeilen und Zuschuss",
      met: ({ total }, f) => `Die Zeilen ergeben ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) => `Die Zeilen ergeben ${f.money(total)}, der Zuschuss ist ${f.money(grant)}`,
        why: ({ total, grant }, f) => `Der Unterschied ist ${f.money(Math.abs(grant - total))}.`,
        fix: () => "Setzen Sie den Zuschuss auf die Summe der Zeilen oder berichtigen Sie die Zeilen.",
        cells: { "project.grant": ({ total }, f) => `Zeilen ergeben ${f.money(total)}` },
      },
    },
    "year-above-cap": {
      title: "Zuschuss pro Jahr",
      met: ({ cap }, f) => `Kein Jahr über ${f.money(cap)}`,
      fail: {
        what: ({ year, over, cap }, f) => `Jahr ${year} liegt ${f.money(over)} über ${f.money(cap)}`,
        why: ({ year, total, cap }, f) =>
          `Jahr ${year} hat ${f.money(total)}. Die Obergrenze ist ${f.money(cap)} pro Jahr.`,
        fix: ({ year, over, roomiest }, f) =>
          roomiest === undefined
            ? `Streichen Sie ${f.money(over)} aus Jahr ${year}.`
            : `Verschieben Sie ${f.money(over)} von Jahr ${year} in Jahr ${roomiest} oder begründen Sie die Spitze im Antrag.`,
        cells: { "budget.amount": ({ year, over }, f) => `Jahr ${year}: ${f.money(over)} zu viel` },
      },
    },
    "cost-not-above-grant": {
      title: "Kofinanzierung",
      met: ({ cost, grant }, f) => `Kosten ${f.money(cost)}, mehr als ${f.money(grant)}`,
      open: {
        what: () => "Was wird das Projekt tatsächlich kosten?",
        why: ({ grant }, f) =>
          `Die geschätzten Kosten müssen über dem Zuschuss von ${f.money(grant)} liegen: Projekte werden kofinanziert.`,
        fix: () => "Schreiben Sie Ihre Schätzung der gesamten Kosten ins Blatt Projekt.",
        cells: { "project.totalCost": () => "was kostet es?" },
      },
      fail: {
        what: ({ cost, grant }, f) =>
          `Das Projekt kostet ${f.money(cost)}, das ist nicht mehr als der Zuschuss von ${f.money(grant)}`,
        why: () => "Die geschätzten Kosten müssen höher sein als der Pauschalbetrag: Projekte werden kofinanziert.",
        fix: () => "Berichtigen Sie die Schätzung oder wählen Sie einen kleineren Pauschalbetrag.",
        cells: { "project.totalCost": ({ grant }, f) => `muss über ${f.money(grant)} liegen` },
      },
    },
    "management-above-share": {
      title: "Anteil des Managements",
      met: ({ amount, share, limit }, f) =>
        `Projektmanagement ${f.money(amount)}, höchstens ${f.percent(share)}: ${f.money(limit)}`,
      open: {
        what: ({ lines }, f) =>
          lines === undefined
            ? "Welches Arbeitspaket ist das Projektmanagement?"
            : `Zu welchem Arbeitspaket ${lines === 1 ? "gehört" : "gehören"} ${f.count(lines, "line")}?`,
        why: ({ share, limit }, f) =>
          `Das Projektmanagement darf höchstens ${f.percent(share)} ausmachen: ${f.money(limit)}.`,
        fix: ({ lines }) =>
          lines === undefined
            ? "Geben Sie ihm die Kennung WP1 oder den Titel Projektmanagement."
            : "Wählen Sie das Arbeitspaket.",
        cells: { "budget.workPackage": () => "welches Arbeitspaket?" },
      },
      fail: {
        what: ({ over }, f) => `Das Projektmanagement nimmt ${f.money(over)} zu viel`,
        why: ({ workPackage, amount, base, share, limit }, f) =>
          `${workPackage ?? "Das Projektmanagement"} hat ${f.money(amount)} von ${f.money(base)}, also ${f.percent(amount / base)}. Der Programmleitfaden erlaubt höchstens ${f.percent(share)}: ${f.money(limit)}.`,
        fix: ({ workPackage, over }, f) =>
          workPackage === undefined
            ? `Verschieben Sie ${f.money(over)} vom Projektmanagement in andere Zeilen.`
            : `Verschieben Sie ${f.money(over)} von ${workPackage} in andere Arbeitspakete.`,
        cells: {
          "budget.amount": ({ workPackage, over, share }, f) =>
            `${workPackage ?? "Management"}: ${f.money(over)} über ${f.percent(share)}`,
          "workPackages.id": ({ over, share }, f) => `${f.money(over)} über ${f.percent(share)}`,
        },
      },
    },
    "too-many-work-packages": {
      title: "Arbeitspakete",
      met: ({ found, recommended }, f) =>
        `${found} ${found === 1 ? "Arbeitspaket" : "Arbeitspakete"} zur Durchführung, empfohlen: ${f.number(recommended)}`,
      review: {
        what: ({ found }) => `Sind ${found} Arbeitspakete zur Durchführung nötig?`,
        why: ({ recommended }) =>
          `Der Programmleitfaden empfiehlt neben dem Projektmanagement höchstens ${recommended}.`,
        fix: () => "Legen Sie einige zusammen oder halten Sie eine Begründung bereit, warum so viele nötig sind.",
      },
    },
    "category-not-allowed": {
      title: "Budgetkategorien",
      met: () => "Diese Aktion bezahlt alle Budgetkategorien des Plans",
      fail: {
        what: ({ category, amount }, f) =>
          `${f.category(category)}: ${f.money(amount)}, in diesem Projekt nicht bezahlt`,
        why: ({ allowed }, f) => `Bezahlt wird: ${f.and(allowed.map(f.category))}.`,
        fix: ({ amount }, f) =>
          `Verschieben Sie ${f.money(amount)} in eine andere Kategorie oder wählen Sie eine andere Projektart.`,
        cells: { "budget.category": () => "in dieser Projektart nicht bezahlt" },
      },
    },
    "associated-partner-funded": {
      title: "Assoziierte Partner",
      met: () => "Kein assoziierter Partner hat Geld",
      fail: {
        what: ({ amount, ...who }, f) =>
          `${f.who(who)} ist assoziierter Partner, hat aber ${f.money(amount)} im Budget`,
        why: () => "Assoziierte Partner erhalten kein EU-Geld und zählen nicht als Partner.",
        fix: () => "Geben Sie das Geld einem geförderten Partner oder ändern Sie die Rolle in Partner.",
        cells: {
          "partners.role": ({ amount }, f) => `hat ${f.money(amount)}; Assoziierte erhalten nichts`,
          "budget.partner": () => "Assoziierte erhalten kein EU-Geld",
        },
      },
    },
    "line-partner-unknown": {
      title: "Partner der Zeilen",
      met: () => "Jede Zeile gehört zu einem Partner",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} hat Budgetzeilen, steht aber nicht im Blatt Partner${suggestion === undefined ? "" : `. ${suggestion}?`}`,
        why: ({ lines }, f) =>
          `${f.count(lines, "line")} ${lines === 1 ? "lässt" : "lassen"} sich keinem Partner zurechnen.`,
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Ergänzen Sie die Organisation im Blatt Partner oder berichtigen Sie den Namen."
            : `Ändern Sie den Namen in ${f.quote(suggestion)} oder ergänzen Sie die Organisation im Blatt Partner.`,
        cells: {
          "budget.partner": ({ suggestion }) =>
            suggestion === undefined ? "nicht im Blatt Partner" : `nicht im Blatt Partner. ${suggestion}?`,
        },
      },
    },
    "line-without-partner": {
      title: "Partner der Zeilen",
      met: () => "Jede Zeile nennt einen Partner",
      open: {
        what: ({ lines, amount }, f) =>
          `Wer gibt ${f.money(amount)} aus${lines === 1 ? "" : ` (${f.count(lines, "line")})`}?`,
        why: () => "Eine Zeile ohne Partner lässt sich nicht mit der Rolle des Partners vergleichen.",
        fix: () => "Wählen Sie den Partner.",
        cells: { "budget.partner": () => "wer gibt es aus?" },
      },
    },
    "line-without-amount": {
      title: "Beträge",
      met: () => "Jede Zeile hat einen Betrag",
      open: {
        what: ({ partner }) =>
          partner === undefined ? "Wie hoch ist diese Zeile?" : `Wie hoch ist diese Zeile von ${partner}?`,
        why: () => "Ohne den Betrag lässt sich keine Summe prüfen.",
        fix: () => "Schreiben Sie den Betrag oder Anzahl und Satz.",
        cells: { "budget.amount": () => "wie viel?" },
      },
    },
    "line-without-year": {
      title: "Jahre der Zeilen",
      met: () => "Jede Zeile hat ihr Projektjahr",
      open: {
        what: ({ lines }, f) => `In welches Projektjahr ${lines === 1 ? "fällt" : "fallen"} ${f.count(lines, "line")}?`,
        why: () => "Für jedes Projektjahr gibt es eine Obergrenze.",
        fix: () => "Schreiben Sie 1 für die ersten zwölf Monate, 2 für die nächsten und so weiter.",
        cells: { "budget.year": () => "welches Projektjahr?" },
      },
    },
    "line-year-outside-project": {
      title: "Jahre der Zeilen",
      met: ({ years }, f) => `Alle Zeilen liegen im Projekt, ${f.count(years, "year")}`,
      fail: {
        what: ({ year, years }, f) =>
          `Jahr ${year} liegt außerhalb des Projekts von ${f.form(years, ["1\u00a0Jahr", `${years}\u00a0Jahren`])}`,
        why: () => "Das Jahr zählt ab dem Projektbeginn, es ist nicht das Kalenderjahr.",
        fix: ({ years }) =>
          years === 1
            ? "Schreiben Sie 1."
            : `Schreiben Sie ein Jahr von 1 bis ${years} oder verlängern Sie das Projekt.`,
        cells: {
          "budget.year": ({ years }) => (years === 1 ? "das Projekt hat 1 Jahr" : `1 bis ${years} schreiben`),
        },
      },
    },
    "identifier-to-correct": {
      title: "OID oder PIC",
      met: ({ checked, wanted }) => `${checked} ${identifiers[wanted]} in richtiger Form`,
      fail: {
        what: ({ typed, wanted, isOther, ...who }, f) =>
          `${f.who(who)}: ${f.quote(typed)} ist ${isOther ? `keine ${identifiers[wanted]}` : "weder eine OID noch eine PIC"}`,
        why: ({ wanted, isEverywhere }) =>
          isEverywhere
            ? "In diesem Aufruf führten die Nationalen Agenturen und die EACEA Organisationen unter der PIC."
            : wanted === "oid"
              ? "Die Nationalen Agenturen führen Organisationen unter der OID, die EACEA unter der PIC."
              : "Die EACEA führt Organisationen unter der PIC, die Nationalen Agenturen unter der OID.",
        fix: ({ wanted }) => `Schreiben Sie die ${identifiers[wanted]}: ${identifierShapes[wanted]}.`,
        cells: { "partners.id": ({ wanted }) => `nötig ist eine ${identifiers[wanted]}` },
      },
      review: {
        what: ({ typed, ...who }, f) => `${f.who(who)}: Ist ${f.quote(typed)} ein ECHE-Code?`,
        why: () => "Erasmus-Codes sehen aus wie S NORRVIK01, Nummern von Chartas haben neun Ziffern.",
        fix: () =>
          "Vergleichen Sie ihn mit der Liste der Hochschulen mit Charta. Markieren Sie ihn dann als beurteilt.",
        cells: { "partners.echeCode": () => "Code einer Charta?" },
      },
    },
    "document-missing": {
      title: "Unterlagen",
      met: () => "Alle Unterlagen sind da",
      open: {
        what: ({ missing, ...who }, f) =>
          `Ist es von ${f.who(who)} gekommen: ${f.and(missing.map((key) => documents[key]))}?`,
        why: () => "Ohne das kommt der Antrag oder später der Vertrag nicht durch.",
        fix: () => "Fordern Sie es an und schreiben Sie den Tag, an dem es kam, oder die Antwort.",
        cells: () => "fehlt noch",
      },
    },
    "line-without-work-package": {
      title: "Arbeitspakete der Zeilen",
      met: () => "Jede Zeile gehört zu einem Arbeitspaket oder einer Aktivität",
      open: {
        what: ({ lines }, f) =>
          `Zu welchem Arbeitspaket oder welcher Aktivität ${lines === 1 ? "gehört" : "gehören"} ${f.count(lines, "line")}?`,
        why: ({ amount }, f) =>
          `Arbeitspakete oder Aktivitäten müssen zusammen genau den Pauschalbetrag ergeben; ${f.money(amount)} gehören zu keinem.`,
        fix: () => "Wählen Sie für jede Zeile eines aus.",
        cells: { "budget.workPackage": () => "welches?" },
      },
    },
    "line-outside-work-package": {
      title: "Monate der Zeilen",
      met: () => "Jede Zeile liegt in den Monaten ihres Arbeitspakets",
      review: {
        what: ({ id, year, lines }, f) =>
          `Wird ${id} in Jahr ${year} bezahlt, mit ${f.form(lines, ["einer Zeile", `${lines} Zeilen`])}?`,
        why: ({ id, start, end }) => `${id} läuft von Monat ${start} bis Monat ${end}.`,
        fix: ({ id }) => `Ändern Sie das Jahr oder die Monate von ${id}.`,
        cells: { "budget.year": ({ id, start, end }) => `${id} läuft in Monat ${start} bis ${end}` },
      },
    },
    "work-package-without-lead": {
      title: "Leitung",
      met: () => "Jedes Arbeitspaket hat eine Leitung",
      open: {
        what: ({ ids }, f) => `Wer leitet ${f.and(ids)}?`,
        why: () => "Der Antrag verlangt für jedes Arbeitspaket eine leitende Organisation.",
        fix: ({ ids }) => (ids.length === 1 ? "Wählen Sie einen Partner." : "Wählen Sie für jedes einen Partner."),
        cells: { "workPackages.lead": () => "wer?" },
      },
      fail: {
        what: ({ id, lead, suggestion }, f) =>
          `${f.quote(lead)} leitet ${id}, steht aber nicht im Blatt Partner${suggestion === undefined ? "" : `. ${suggestion}?`}`,
        why: () => "Nur eine Organisation des Konsortiums kann ein Arbeitspaket leiten.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Wählen Sie einen Partner oder ergänzen Sie die Organisation im Blatt Partner."
            : `Ändern Sie den Namen in ${f.quote(suggestion)}.`,
        cells: { "workPackages.lead": () => "nicht im Blatt Partner" },
      },
    },
    "work-package-outside-project": {
      title: "Monate der Arbeitspakete",
      met: () => "Jedes Arbeitspaket liegt im Projekt",
      fail: {
        what: ({ id, start, end, months }) =>
          months === undefined
            ? `${id} endet in Monat ${end}, vor seinem Beginn in Monat ${start}`
            : `${id} läuft bis Monat ${Math.max(start, end)}, das Projekt bis Monat ${months}`,
        why: () => "Monat 1 ist der erste Monat des Projekts.",
        fix: ({ months }) =>
          months === undefined
            ? "Berichtigen Sie einen der beiden Monate."
            : `Schreiben Sie Monate von 1 bis ${months} oder verlängern Sie das Projekt.`,
        cells: ({ months, start }) => (months === undefined ? `vor dem Beginn, ${start}` : `1 bis ${months} schreiben`),
      },
    },
    "partner-without-lines": {
      title: "Zeilen der Partner",
      met: () => "Jeder Partner hat Budgetzeilen",
      review: {
        what: (who, f) => `Nimmt ${f.who(who)} ohne Geld teil?`,
        why: () =>
          "Im Blatt Budget gibt es dafür keine Zeile. Vielleicht wird die Arbeit nicht bezahlt, vielleicht fehlt eine Zeile.",
        fix: () => "Ergänzen Sie die Zeilen oder markieren Sie es als beurteilt.",
        cells: { "partners.name": () => "keine Budgetzeilen?" },
      },
    },
    "uneven-shares": {
      title: "Anteile der Partner",
      met: ({ count }, f) => `Kein Anteil weicht weit von einem gleichen ab, ${f.count(count, "organisation")}`,
      review: {
        what: ({ share, amount, ...who }, f) =>
          `Passen ${f.percent(share)} des Budgets für ${f.who(who)}, ${f.money(amount)}?`,
        why: ({ count }, f) =>
          `Gleiche Anteile für ${f.count(count, "organisation")} wären je ${f.percent(1 / count)}. Keine Regel verbietet andere, aber bei der Bewertung zählt, wie ausgewogen die Aufgaben verteilt sind.`,
        fix: () => "Vergleichen Sie den Anteil mit den Aufgaben in den Arbeitspaketen.",
        cells: { "partners.name": ({ share }, f) => `${f.percent(share)} des Budgets?` },
      },
    },
    "partner-without-name": {
      title: "Namen",
      met: () => "Jede Organisation hat einen Namen",
      open: {
        what: ({ row }) => `Welche Organisation steht in Zeile ${row}?`,
        why: () => "Prüfungen und Budgetzeilen richten sich nach dem Namen.",
        fix: () => "Schreiben Sie den Namen der Organisation.",
        cells: { "partners.name": () => "welche Organisation?" },
      },
    },
    "partner-without-country": {
      title: "Land",
      met: () => "Jede Organisation hat ein Land",
      open: {
        what: (who, f) => `In welchem Land hat ${f.who(who)} den Sitz?`,
        why: () => "Vom Land hängt ab, welche Rolle die Organisation haben kann.",
        fix: () => "Schreiben Sie den Namen oder den Code des Landes.",
        cells: { "partners.country": () => "wo ist der Sitz?" },
      },
    },
    "partner-without-role": {
      title: "Rolle",
      met: () => "Jede Organisation hat eine Rolle",
      open: {
        what: (who, f) => `Ist ${f.who(who)} Koordinator, Partner oder assoziiert?`,
        why: () => "Von der Rolle hängt ab, ob die Organisation zählt und ob sie Geld erhalten kann.",
        fix: () => "Wählen Sie die Rolle.",
        cells: { "partners.role": () => "welche Rolle?" },
      },
    },
    "partner-without-type": {
      title: "Typ",
      met: () => "Jede Organisation hat einen Typ",
      open: {
        what: (who, f) => `Welche Art von Organisation ist ${f.who(who)}?`,
        why: () => "Einige Regeln verlangen Hochschulen, Unternehmen oder Schulen.",
        fix: () => "Wählen Sie den Typ, der am besten passt.",
        cells: { "partners.type": () => "welche Art?" },
      },
    },
    "duplicate-organisation": {
      title: "Jede Organisation einmal",
      met: ({ organisations }, f) => f.count(organisations, "organisation"),
      review: {
        what: ({ name, other, rows }, f) =>
          name === other
            ? `${name} steht in den Zeilen ${f.and(rows.map(String))}. Ist es dieselbe Organisation?`
            : `Sind ${f.quote(name)} und ${f.quote(other)} dieselbe Organisation?`,
        why: () => "Der Leitfaden zählt Organisationen, nicht Fakultäten oder Institute. Wir zählen sie einmal.",
        fix: () =>
          "Behalten Sie eine Zeile oder geben Sie jeder ihre eigene OID, wenn es wirklich verschiedene Organisationen sind.",
        cells: { "partners.name": ({ rows }, f) => `Zeilen ${f.and(rows.map(String))} zählen als eine` },
      },
    },
    "no-coordinator": {
      title: "Koordinator",
      met: ({ country, ...who }, f) =>
        `Ein Koordinator: ${f.who(who)}${country === undefined ? "" : `, ${f.country(country)}`}`,
      open: {
        what: () => "Wer koordiniert?",
        why: () => "Eine Organisation stellt den Antrag im Namen aller.",
        fix: () => "Geben Sie einer Organisation die Rolle Koordinator.",
      },
      fail: {
        what: () => "Kein Koordinator",
        why: () => "Eine Organisation muss den Antrag im Namen aller stellen.",
        fix: () => "Geben Sie einer Organisation die Rolle Koordinator.",
      },
    },
    "several-coordinators": {
      title: "Koordinator",
      met: () => "Nur ein Koordinator",
      fail: {
        what: ({ rows }, f) =>
          `${spelled(rows.length)} Koordinatoren: Zeilen ${f.and(rows.map(String))}. Nur einer ist möglich.`,
        why: () => "Eine Organisation stellt den Antrag im Namen aller.",
        fix: () => "Lassen Sie einer Organisation die Rolle und machen Sie die anderen zu Partnern.",
        cells: { "partners.role": () => "nur ein Koordinator ist möglich" },
      },
    },
    "coordinator-country-not-eligible": {
      title: "Land des Koordinators",
      met: ({ country }, f) => `Sitzland des Koordinators: ${f.country(country)}`,
      fail: {
        what: ({ country, call }, f) =>
          `Eine Organisation mit Sitzland ${f.country(country)} kann im Aufruf ${call} nicht koordinieren`,
        why: ({ call, isWider }) =>
          isWider
            ? "Der Koordinator muss den Sitz in einem Land haben, dessen Organisationen in dieser Aktion koordinieren können."
            : call > 2020
              ? "Der Koordinator muss den Sitz in einem EU-Mitgliedstaat oder einem mit dem Programm assoziierten Drittland haben."
              : "Der Antragsteller muss den Sitz in einem Programmland haben.",
        fix: (who, f) =>
          `Lassen Sie eine andere Organisation koordinieren und machen Sie ${f.who(who)} zum Partner, wenn das Land teilnehmen kann.`,
        cells: { "partners.country": ({ country }, f) => `kein Koordinator aus: ${f.country(country)}` },
      },
    },
    "coordinator-of-wrong-kind": {
      title: "Art des Koordinators",
      met: () => "Der Koordinator ist von der Art, die den Antrag stellen kann",
      fail: {
        what: (who, f) => `${f.who(who)} ist keine europäische Nichtregierungsorganisation`,
        why: () => "In diesem Bereich können nur europäische Nichtregierungsorganisationen den Antrag stellen.",
        fix: () =>
          "Lassen Sie eine europäische Nichtregierungsorganisation koordinieren oder wählen Sie einen anderen Bereich.",
        cells: { "partners.type": () => "muss eine europäische NRO sein" },
      },
    },
    "coordinator-too-young": {
      title: "Alter des Koordinators",
      met: ({ founded }, f) => `Der Koordinator wurde am ${f.date(founded)} gegründet`,
      open: {
        what: (who, f) => `Wann wurde ${f.who(who)} gegründet?`,
        why: ({ years }, f) =>
          `Der Koordinator muss mindestens ${f.count(years, "year")} vor der Frist gegründet worden sein.`,
        fix: ({ latest }, f) =>
          latest === undefined
            ? "Schreiben Sie das Gründungsdatum."
            : `Schreiben Sie ein Datum: ${f.date(latest)} oder früher passt.`,
        cells: { "partners.established": () => "wann gegründet?" },
      },
      fail: {
        what: ({ founded, ...who }, f) =>
          `${f.who(who)} wurde am ${f.date(founded)} gegründet, zu spät zum Koordinieren`,
        why: ({ years, latest }, f) =>
          `Der Koordinator muss mindestens ${f.count(years, "year")} vor der Frist gegründet worden sein: ${f.date(latest)} oder früher.`,
        fix: () => "Lassen Sie eine ältere Organisation koordinieren.",
        cells: { "partners.established": ({ latest }, f) => `${f.date(latest)} oder früher` },
      },
      review: {
        what: ({ last, ...who }, f) => `Stellt ${f.who(who)} den Antrag bis zum ${f.date(last)}?`,
        why: ({ founded, first, last, years }, f) =>
          `Gegründet am ${f.date(founded)}: mindestens ${f.count(years, "year")} vor dem ${f.date(last)}, aber nicht vor dem ${f.date(first)}.`,
        fix: () =>
          "Fragen Sie die Agentur, ob sie die spätere Runde öffnet, oder lassen Sie eine ältere Organisation koordinieren.",
        cells: { "partners.established": ({ last }, f) => `alt genug nur für ${f.date(last)}` },
      },
    },
    "participant-not-eligible": {
      title: "Art der Organisation",
      met: () => "Alle Organisationen sind von einer Art, die teilnehmen kann",
      fail: {
        what: ({ type, ...who }, f) => `${f.who(who)} kann nicht als ${f.organisationType(type)} teilnehmen`,
        why: ({ onlySchools }) =>
          onlySchools
            ? "In dieser Aktion können nur Schulen teilnehmen."
            : "Diese Art zählt in dieser Aktion nicht als Organisation.",
        fix: ({ onlySchools }) =>
          onlySchools
            ? "Streichen Sie sie oder wählen Sie eine Aktion, die anderen Organisationen offensteht."
            : "Lassen Sie stattdessen die Organisation dahinter teilnehmen.",
        cells: {
          "partners.type": ({ onlySchools }) =>
            onlySchools ? "nur Schulen können teilnehmen" : "diese Art kann nicht teilnehmen",
        },
      },
    },
    "country-not-eligible": {
      title: "Länder",
      met: ({ outside }, f) =>
        outside.length === 0 ? "Alle Länder können teilnehmen" : `Als Partner möglich: ${f.countries(outside)}`,
      fail: {
        doubt: ({ country, call }, f) => `Ist das Sitzland ${f.country(country)} im Aufruf ${call} möglich?`,
        what: ({ country, role, call }, f) =>
          role === "associated"
            ? `Eine Organisation mit Sitzland ${f.country(country)} kann im Aufruf ${call} kein assoziierter Partner sein`
            : `Eine Organisation mit Sitzland ${f.country(country)} kann im Aufruf ${call} kein Partner sein`,
        why: ({ name, row }, f) =>
          `Der Programmleitfaden lässt das Land von ${f.who({ name, row })} in dieser Rolle nicht zu.`,
        fix: ({ mayBeAssociated, name, row }, f) =>
          mayBeAssociated
            ? `Nehmen Sie ${f.who({ name, row })} als assoziierten Partner ohne EU-Geld auf oder suchen Sie einen Partner in einem anderen Land.`
            : "Suchen Sie einen Partner in einem anderen Land.",
        cells: {
          "partners.country": ({ country, role }, f) =>
            `kein ${role === "associated" ? "assoziierter Partner" : "Partner"} aus: ${f.country(country)}`,
        },
      },
      review: {
        what: ({ country, call }, f) => `Ist das Sitzland ${f.country(country)} im Aufruf ${call} möglich?`,
        why: ({ call }) => `Dazu haben wir den Leitfaden ${call} nicht gelesen.`,
        fix: ({ call }) =>
          `Sehen Sie im Leitfaden ${call} unter „Wer kann einen Antrag stellen?“ nach und markieren Sie es dann als beurteilt.`,
        cells: { "partners.country": ({ call }) => `${call} möglich?` },
      },
    },
    "eche-missing": {
      title: "ECHE",
      met: ({ holders }) =>
        holders === 1
          ? "Die Hochschule, die eine ECHE braucht, hat sie"
          : `Alle ${holders} Hochschulen, die eine ECHE brauchen, haben sie`,
      open: {
        what: (who, f) => `Hat ${f.who(who)} eine ECHE?`,
        why: () => "Jede Hochschule aus einem Programmland braucht die Erasmus-Charta für die Hochschulbildung.",
        fix: () => "Antworten Sie ja oder nein.",
        cells: { "partners.eche": () => "ja oder nein?" },
      },
      fail: {
        what: (who, f) => `${f.who(who)} hat keine ECHE`,
        why: () => "Jede Hochschule aus einem Programmland muss die Erasmus-Charta für die Hochschulbildung haben.",
        fix: () =>
          "Klären Sie es mit der Hochschule: Sie muss die Charta haben, oder eine andere Organisation tritt an ihre Stelle.",
        cells: { "partners.eche": () => "die Charta ist nötig" },
      },
    },
    "added-value-to-judge": {
      title: "Mehrwert",
      met: () => "Kein Partner muss einen Mehrwert zeigen",
      open: {
        what: (who, f) => `Was trägt ${f.who(who)} bei, das die anderen nicht können?`,
        why: () =>
          "Ein Partner von außerhalb muss einen wesentlichen Mehrwert bringen, sonst fällt er bei der Bewertung weg.",
        fix: () => "Schreiben Sie ein oder zwei Sätze.",
        cells: { "partners.addedValue": () => "was können nur sie beitragen?" },
      },
      review: {
        what: (who, f) => `Ist der Mehrwert von ${f.who(who)} wesentlich?`,
        why: ({ country }, f) =>
          `Ein Partner mit Sitzland ${f.country(country)} muss einen wesentlichen Mehrwert bringen, sonst fällt er bei der Bewertung weg.`,
        fix: () => "Lesen Sie ihn wie bei einer Begutachtung und markieren Sie ihn dann als beurteilt.",
        cells: { "partners.addedValue": () => "ist er wesentlich?" },
      },
    },
    "consultancy-to-judge": {
      title: "Beratungsunternehmen",
      met: () => "Kein Beratungsunternehmen zu beurteilen",
      review: {
        what: (who, f) => `Hat ${f.who(who)} die Erfahrung, um als Unternehmen zu zählen?`,
        why: () =>
          "Beratungs- und Vermittlungsunternehmen können als Unternehmen teilnehmen, wenn sie einschlägige Erfahrung und Engagement in dem Bereich haben.",
        fix: () => "Notieren Sie, was das zeigt, und markieren Sie es dann als beurteilt.",
        cells: { "partners.type": () => "einschlägige Erfahrung?" },
      },
    },
    "too-few-partners": {
      title: "Organisationen",
      met: ({ found, needed }, f) => `${f.count(found, "organisation")}, mindestens ${needed}`,
      open: {
        what: ({ needed }) => `Welche ${needed} Organisationen nehmen teil?`,
        why: ({ found, needed }, f) =>
          `Mindestens ${f.count(needed, "organisation")} ${needed === 1 ? "muss" : "müssen"} teilnehmen. Bisher ${found === 1 ? "zählt" : "zählen"} ${found}.`,
        fix: ({ associatedCount }) =>
          `Füllen Sie im Blatt Partner Namen, Länder und Rollen aus.${associatedCount ? "" : " Assoziierte Partner zählen nicht."}`,
      },
      fail: {
        what: ({ found, needed }, f) => `Nur ${f.count(found, "organisation")}. ${atLeastNeeded(needed)}`,
        why: ({ associated, associatedCount }) =>
          associated === 0 || associatedCount
            ? "Ein Konsortium unter der Mindestzahl wird abgelehnt, bevor jemand den Antrag liest."
            : "Assoziierte Partner zählen nicht. Ein Konsortium unter der Mindestzahl wird abgelehnt, bevor jemand den Antrag liest.",
        fix: ({ found, needed, associatedCount }, f) =>
          `Ergänzen Sie ${f.count(needed - found, "organisation")}${associatedCount ? "" : needed - found === 1 ? " als vollwertigen Partner" : " als vollwertige Partner"}.`,
      },
      review: {
        what: ({ exception }) => `Gilt die Ausnahme für ${exception} Organisationen?`,
        why: ({ found, needed }) => `Es sind ${found}; im Regelfall sind mindestens ${needed} nötig.`,
        fix: () => "Lesen Sie die Ausnahme im Leitfaden und markieren Sie es dann als beurteilt.",
      },
    },
    "too-few-programme-partners": {
      title: "Organisationen aus Programmländern",
      met: ({ found, needed }, f) => `${f.count(found, "organisation")} aus Programmländern, mindestens ${needed}`,
      open: {
        what: ({ needed }) => `Welche ${needed} Organisationen kommen aus Programmländern?`,
        why: () => "Vielleicht zählen nur sie für die Mindestzahl.",
        fix: () => "Füllen Sie im Blatt Partner Länder und Rollen aus.",
      },
      review: {
        what: ({ found, needed }) =>
          `${found === 1 ? "Reicht 1 Organisation" : `Reichen ${found} Organisationen`} aus Programmländern? Vielleicht sind ${needed} nötig.`,
        why: ({ needed }) =>
          `Eine Agentur liest die Mindestzahl ${needed} so, dass Partner aus anderen Ländern hinzukommen. Der Satz im Leitfaden lässt beides zu.`,
        fix: ({ found, needed }, f) =>
          `Ergänzen Sie sicherheitshalber ${f.count(needed - found, "organisation")} aus einem Programmland oder fragen Sie die Agentur.`,
      },
    },
    "too-few-countries": {
      title: "Länder im Konsortium",
      met: ({ countries }, f) =>
        `${countries.length === 1 ? "Ein Land" : `${spelled(countries.length)} Länder`}: ${f.countries(countries)}`,
      open: {
        what: ({ needed }) =>
          needed === 1
            ? "Aus welchem Land kommen die Organisationen?"
            : `Aus welchen ${needed} Ländern kommen die Organisationen?`,
        why: ({ countries, needed }, f) =>
          countries.length === 0
            ? `Mindestens ${f.count(needed, "country")} ${needed === 1 ? "ist" : "sind"} nötig.`
            : `Mindestens ${f.count(needed, "country")} ${needed === 1 ? "ist" : "sind"} nötig. Bisher: ${f.countries(countries)}.`,
        fix: () => "Füllen Sie im Blatt Partner Länder und Rollen aus.",
      },
      fail: {
        what: ({ countries, needed }, f) =>
          countries.length === 0
            ? `Kein Land, das zählt. ${atLeastNeeded(needed)}`
            : `Nur ${f.count(countries.length, "country")}: ${f.countries(countries)}. ${atLeastNeeded(needed)}`,
        why: ({ anyCountry, associatedCount }) =>
          anyCountry
            ? `Jedes teilnehmende Land zählt einmal${associatedCount ? "." : ", assoziierte Partner zählen nicht."}`
            : `Nur EU-Mitgliedstaaten und mit dem Programm assoziierte Länder zählen${associatedCount ? "." : ", assoziierte Partner nicht."}`,
        fix: ({ countries, needed, associatedCount }, f) =>
          `Ergänzen Sie ${associatedCount ? "Partner" : "vollwertige Partner"} aus ${needed - countries.length} ${f.form(needed - countries.length, ["weiteren Land", "weiteren Ländern"])}.`,
      },
      review: {
        what: ({ exception }) => `Gilt die Ausnahme für ${exception} Länder?`,
        why: ({ countries, needed }, f) =>
          `Die Länder der Partner: ${f.countries(countries)}; im Regelfall sind ${needed} Länder nötig.`,
        fix: () => "Lesen Sie die Ausnahme im Leitfaden und markieren Sie es dann als beurteilt.",
      },
    },
    "too-few-of-a-kind": {
      title: "Arten von Organisationen",
      met: ({ kinds }, f) => f.and(kinds.map(({ kind: id, found }) => `${found} ${kind(id, found, f)}`)),
      open: {
        what: ({ kind: id, needed }, f) =>
          needed === 1
            ? `Wer nimmt teil: ${needed} ${kind(id, needed, f)}?`
            : `Welche ${needed} ${kind(id, needed, f)} nehmen teil?`,
        why: ({ kind: id, found, needed }, f) =>
          `Mindestens ${needed} ${kind(id, needed, f)} ${needed === 1 ? "muss" : "müssen"} teilnehmen. Bisher ${found === 1 ? "zählt" : "zählen"} ${found}.`,
        fix: () => "Füllen Sie im Blatt Partner Typen und Rollen aus.",
      },
      fail: {
        what: ({ kind: id, found, needed }, f) => `Nur ${found} ${kind(id, found, f)}. ${atLeastNeeded(needed)}`,
        why: () => "Die Aktion bringt diese Arten von Organisationen zusammen; assoziierte Partner zählen nicht.",
        fix: ({ kind: id, found, needed }, f) =>
          `Ergänzen Sie ${needed - found} ${kind(id, needed - found, f)} als ${needed - found === 1 ? "vollwertigen" : "vollwertige"} Partner.`,
      },
    },
    "too-many-partners": {
      title: "Höchstzahl der Organisationen",
      met: ({ found, most }, f) => `${f.count(found, "organisation")}, höchstens ${most}`,
      fail: {
        what: ({ found, most }, f) => `${f.count(found, "organisation")}, aber höchstens ${most} können teilnehmen`,
        why: () => "Die Aktion begrenzt die Zahl der Organisationen.",
        fix: ({ found, most }) => `Streichen Sie ${found - most}.`,
      },
    },
    "same-consortium-elsewhere": {
      title: "Ein Antrag",
      met: () => "Dasselbe Konsortium stellt einen Antrag",
      review: {
        what: () => "Stellt dieselbe Gruppe von Partnern noch anderswo einen Antrag?",
        why: () => "Dasselbe Konsortium kann je Frist einen Antrag stellen, bei einer einzigen Agentur.",
        fix: () => "Fragen Sie jeden Partner. Markieren Sie es dann als beurteilt.",
      },
    },
    "activities-outside-partner-countries": {
      title: "Orte",
      met: () => "Alle Aktivitäten finden in den Ländern der Partner statt",
      review: {
        what: () => "Finden alle Aktivitäten in den Ländern der Partner statt?",
        why: ({ where }, f) => f.said(where),
        fix: () => "Gehen Sie die geplanten Treffen und Veranstaltungen durch und markieren Sie es dann als beurteilt.",
      },
    },
    "no-chapter-in-edition": {
      title: "Kapitel im Leitfaden",
      met: () => "Der Leitfaden hat ein Kapitel zur Aktion",
      open: {
        what: ({ action, call }, f) => `${f.action(action)}: kein Kapitel im Leitfaden ${call}`,
        why: ({ call }) =>
          `Der Leitfaden ${call} nennt die Aktion, hat aber kein Kapitel dazu. Deshalb lässt sich nichts prüfen.`,
        fix: () =>
          "Suchen Sie im Portal „Funding & Tenders“ nach einem eigenen Aufruf oder wählen Sie eine andere Aktion oder einen anderen Aufruf.",
        cells: { "project.call": ({ call }) => `kein Kapitel im Leitfaden ${call}` },
      },
    },
    "too-few-of-these": {
      title: "Zusammensetzung",
      met: ({ counts }, f) => f.and(counts.map(({ found, label }) => `${found} ${f.counted(label, found)}`)),
      fail: {
        what: ({ found, needed, label }, f) => `${onlySoMany(label, found, f)}. ${atLeastNeeded(needed)}`,
        why: ({ needed, label }, f) => `Der Leitfaden verlangt mindestens ${needed} ${f.counted(label, needed)}.`,
        fix: ({ found, needed, label }, f) => `Ergänzen Sie ${needed - found} ${f.counted(label, needed - found)}.`,
      },
      review: {
        what: ({ needed, label, question }, f) =>
          question === undefined ? `Gibt es mindestens ${needed} ${f.counted(label, needed)}?` : f.said(question),
        why: ({ found, needed, label }, f) => `Sicher: ${soMany(label, found, f)}. ${atLeastNeeded(needed)}`,
        fix: lookItUp,
      },
    },
    "too-many-of-these": {
      title: "Zusammensetzung, höchstens",
      met: () => "Von keiner Art mehr als erlaubt",
      fail: {
        what: ({ found, most, label }, f) =>
          `${found} ${f.counted(label, found)}, aber ${most === 0 ? "keine" : `höchstens ${most}`} ${most === 1 ? "kann" : "können"} teilnehmen`,
        why: ({ most, label }, f) =>
          most === 0
            ? `Der Leitfaden lässt hier nicht zu: ${f.several(label)}.`
            : `Der Leitfaden lässt höchstens ${most} zu: ${f.several(label)}.`,
        fix: ({ found, most }) =>
          `Streichen Sie ${found - most} oder ändern Sie die Rolle, wenn der Leitfaden eine andere zulässt.`,
        cells: ({ most }) => (most === 0 ? "kann so nicht teilnehmen" : `höchstens ${most}`),
      },
    },
    "wrong-number-of-countries": {
      title: "Länder einer Art",
      met: ({ counts }, f) => f.and(counts.map(({ countries, label }) => soManyCountries(countries, label, f))),
      fail: {
        what: ({ countries, least, most, label }, f) =>
          `${soManyCountries(countries, label, f)}. ${countries.length < least ? atLeastNeeded(least) : `Höchstens ${most} ${most === 1 ? "kann" : "können"} teilnehmen.`}`,
        why: ({ countries, least, most }, f) =>
          `Der Leitfaden verlangt ${countries.length < least ? `mindestens ${f.count(least, "country")}` : `höchstens ${f.count(most, "country")}`}.`,
        fix: ({ countries, least, most }, f) =>
          countries.length < least
            ? `Ergänzen Sie ${f.count(least - countries.length, "country")}.`
            : `Streichen Sie ${f.count(countries.length - most, "country")}.`,
      },
    },
    "several-regions": {
      title: "Eine Region",
      met: () => "Alle Partner von außerhalb kommen aus einer Region",
      fail: {
        what: ({ regions, label }, f) => `${capital(f.several(label))} aus den Regionen ${f.and(regions)}`,
        why: () => "In dieser Aktion müssen alle aus einer Region kommen.",
        fix: () => "Behalten Sie die Partner einer Region und planen Sie für die anderen ein eigenes Projekt.",
        cells: ({ regions }, f) => `Regionen ${f.and(regions)} nicht zusammen möglich`,
      },
    },
    "too-few-in-a-country": {
      title: "Zusammensetzung je Land",
      met: () => "Jedes Land hat die Organisationen, die es braucht",
      fail: {
        what: ({ country, found, needed, label }, f) =>
          `${f.country(country)}: ${soMany(label, found, f)}. ${atLeastNeeded(needed)}`,
        why: ({ isCoordinators, needed, label }, f) =>
          `${isCoordinators ? "Das Land des Koordinators" : "Jedes dieser Länder"} muss mindestens ${needed} ${f.counted(label, needed)} stellen.`,
        fix: ({ country, found, needed, label }, f) =>
          `Ergänzen Sie für ${f.country(country)} ${needed - found} ${f.counted(label, needed - found)}.`,
      },
      review: {
        what: ({ country, needed, label, question }, f) =>
          `${f.country(country)}: ${question === undefined ? `Gibt es mindestens ${needed} ${f.counted(label, needed)}?` : capital(f.said(question))}`,
        why: ({ found, needed, label }, f) => `Sicher: ${soMany(label, found, f)}. ${atLeastNeeded(needed)}`,
        fix: lookItUp,
      },
    },
    "too-few-complete-countries": {
      title: "Vollständige Länder",
      met: ({ countries }, f) => `${f.count(countries.length, "country")}: ${f.countries(countries)}`,
      fail: {
        what: ({ countries, needed, beside, parts }, f) =>
          `${countries.length === 0 ? "Kein Land" : `Nur ${f.countries(countries)}`}${beside ? " neben dem Land des Koordinators" : ""} ${countries.length > 1 ? "haben" : "hat"} ${f.and(parts.map((part) => `${part.needed} ${f.counted(part.label, part.needed)}`))}. ${atLeastNeeded(needed)}`,
        why: ({ needed, beside }, f) =>
          `Mindestens ${f.count(needed, "country")}${beside ? " neben dem des Koordinators" : ""} ${needed === 1 ? "muss" : "müssen"} sie alle stellen.`,
        fix: ({ lacking }, f) =>
          lacking.length === 0
            ? "Ergänzen Sie Organisationen aller dieser Arten aus einem anderen Land."
            : `Der kürzeste Weg: Ergänzen Sie ${f.and(lacking.map(({ country, missing, label }) => `${missing} ${f.counted(label, missing)} (${f.country(country)})`))}.`,
      },
      review: {
        what: ({ country, question }, f) => `${f.country(country)}: ${capital(f.said(question))}`,
        why: () => "Ohne diese Ausnahme würde das Land nicht zählen.",
        fix: lookItUp,
      },
    },
    outnumbered: {
      title: "Gleichgewicht",
      met: ({ pairs }, f) =>
        f.and(
          pairs.map(
            ({ some, others }) =>
              `${some.found} ${f.counted(some.label, some.found)}, ${others.found} ${f.counted(others.label, others.found)}`,
          ),
        ),
      fail: {
        what: ({ some, others }, f) =>
          `${onlySoMany(some.label, some.found, f)}, aber ${others.found} ${f.counted(others.label, others.found)}`,
        why: ({ some, others }, f) =>
          `Nötig sind mindestens so viele ${f.several(some.label)} wie ${f.several(others.label)}.`,
        fix: ({ some, others }) =>
          `Ergänzen Sie ${others.found - some.found} der ersten oder streichen Sie ebenso viele der anderen.`,
      },
    },
    "not-of-the-kind": {
      title: "Wer was sein muss",
      met: () => "Alle sind von der Art, die ihre Rolle verlangt",
      fail: {
        what: ({ name, row, must }, f) => `${f.who({ name, row })} ist nicht, wie verlangt, ${f.said(must)}`,
        why: ({ each, must }, f) => `${capital(f.said(each))} muss ${f.said(must)} sein.`,
        fix: () => "Geben Sie diese Rolle einer anderen Organisation oder berichtigen Sie die Zeile.",
        cells: ({ must }, f) => `verlangt: ${f.said(must)}`,
      },
      review: {
        what: ({ name, row, must }, f) => `Ist ${f.who({ name, row })} ${f.said(must)}?`,
        why: ({ each, must }, f) => `${capital(f.said(each))} muss ${f.said(must)} sein.`,
        fix: lookItUp,
        cells: ({ must }, f) => `verlangt: ${f.said(must)}`,
      },
    },
    "grant-above-co-financing": {
      title: "Anteil an den Kosten",
      met: ({ grant, cost, rate }, f) => `${f.money(grant)} von ${f.money(cost)}, höchstens ${f.percent(rate)}`,
      open: {
        what: () => "Was wird das ganze Projekt kosten?",
        why: ({ rate }, f) => `Die EU bezahlt höchstens ${f.percent(rate)} der geschätzten Kosten.`,
        fix: () => "Schreiben Sie Ihre Schätzung der gesamten Kosten ins Blatt Projekt.",
        cells: { "project.totalCost": () => "was kostet es?" },
      },
      fail: {
        what: ({ over, rate }, f) => `Der Zuschuss liegt ${f.money(over)} über ${f.percent(rate)} der Kosten`,
        why: ({ grant, cost, rate, limit }, f) =>
          `Das Projekt kostet ${f.money(cost)}. Die EU bezahlt höchstens ${f.percent(rate)}: ${f.money(limit)}. Sie beantragen ${f.money(grant)}.`,
        fix: ({ over }, f) => `Beantragen Sie ${f.money(over)} weniger oder berichtigen Sie die geschätzten Kosten.`,
        cells: { "project.grant": ({ limit }, f) => `höchstens ${f.money(limit)}` },
      },
    },
    "category-above-limit": {
      title: "Grenzen der Kategorien",
      met: () => "Keine Kategorie liegt über ihrer Grenze",
      fail: {
        what: ({ category, limit, over, by, year, partner }, f) =>
          `${category === undefined ? "Budget" : f.category(category)}${by === undefined ? "" : ` für ${f.said(by)}`}${year === undefined ? "" : `, Jahr ${year}`}${partner === undefined ? "" : `, ${partner}`}: ${limit === 0 ? `${f.money(over)} werden nicht bezahlt` : `${f.money(over)} zu viel`}`,
        why: ({ amount, limit, share, of, monthly, year, partner, isUnit }, f) =>
          limit === 0
            ? "Der Leitfaden erlaubt diese Kosten nicht."
            : `Es sind ${f.money(amount)}. Der Leitfaden erlaubt höchstens ${monthly !== undefined ? `${f.money(monthly)} pro Monat: ` : share === undefined ? "" : `${f.percent(share)} ${of === "grant" ? "des Zuschusses" : "der Kosten"}: `}${f.money(limit)}${isUnit ? " für jede Einheit" : year !== undefined ? " pro Jahr" : partner === undefined ? "" : " für jeden Partner"}.`,
        fix: ({ over, year, partner, isUnit }, f) =>
          isUnit
            ? `Senken Sie den Satz um ${f.money(over)}.`
            : `Verschieben Sie ${f.money(over)} ${year !== undefined ? "in ein anderes Jahr" : partner === undefined ? "in andere Kategorien" : "zu anderen Partnern"}.`,
        cells: {
          "budget.amount": ({ limit, over }, f) => (limit === 0 ? "nicht bezahlt" : `${f.money(over)} über der Grenze`),
          "budget.rate": ({ over }, f) => `${f.money(over)} über der Grenze`,
        },
      },
    },
    "differs-from-unit-cost": {
      title: "Einheitskosten",
      met: ({ lines }, f) => `${f.count(lines, "line")} mit den Einheitskosten des Leitfadens`,
      open: {
        what: ({ item, needs, persons }, f) =>
          `${f.said(item)}: ${needs === "staff" ? `${f.or(persons.map(f.person))}?` : needed[needs]}`,
        why: ({ lines }, f) => `Davon hängen die Einheitskosten ab, ${f.count(lines, "line")}.`,
        fix: ({ needs }) =>
          ({
            staff: "Schreiben Sie es in die Spalte Personal oder Teilnehmende.",
            country: "Schreiben Sie es in die Spalte Land.",
            km: "Schreiben Sie die Kilometer der einfachen Strecke in die Spalte Entfernung, km.",
            days: "Schreiben Sie es in die Spalte Tage je Person; die Anzahl ist, wie viele sich aufhalten.",
            purpose:
              "Schreiben Sie die Kilometer der einfachen Strecke in die Spalte Entfernung, km, oder die Tage des Aufenthalts in Tage je Person.",
          })[needs],
        cells: {
          "budget.staff": () => "für wen?",
          "budget.country": () => "welches Land?",
          "budget.km": ({ needs }) => (needs === "km" ? "wie weit?" : "Reise oder Aufenthalt?"),
          "budget.days": () => "wie viele Tage?",
        },
      },
      fail: {
        what: ({ quantity, each, share, due, rate, amount }, f) =>
          each === undefined
            ? `Die EU bezahlt davon ${f.percent(share ?? 0)}: ${f.money(due)}, nicht ${f.money(amount)}`
            : rate === undefined
              ? `${f.number(quantity)} × ${f.money(each)} sind ${f.money(Math.abs(amount - due))} ${amount > due ? "weniger" : "mehr"} als ${f.money(amount)}`
              : `Der Leitfaden sieht ${f.money(each)} vor, nicht ${f.money(rate)}`,
        why: ({ item, quantity, each, due }, f) =>
          each === undefined
            ? `${f.said(item)}: Die EU bezahlt einen Anteil der tatsächlichen Ausgaben.`
            : `${f.said(item)}: Der Leitfaden sieht ${f.number(quantity)} × ${f.money(each)} vor, also ${f.money(due)}.`,
        fix: ({ each, due, rate, amount }, f) =>
          rate === undefined || each === undefined
            ? `Schreiben Sie ${f.money(due)} als Betrag, ${f.money(Math.abs(amount - due))} ${amount > due ? "weniger" : "mehr"}.`
            : `Schreiben Sie ${f.money(each)} als Satz: Die Zeile ergibt dann ${f.money(due)}.`,
        cells: {
          "budget.rate": ({ each }, f) => `${f.money(each ?? 0)} laut Leitfaden`,
          "budget.amount": ({ due }, f) => `${f.money(due)} laut Leitfaden`,
        },
      },
      review: {
        what: ({ item, quantity, each, due, lines }, f) =>
          each === undefined || due === undefined
            ? `${f.said(item)}: Welcher Satz gilt für ${f.count(lines, "line")}?`
            : `${f.said(item)}: Sind es ${f.number(quantity)} × ${f.money(each)} = ${f.money(due)}?`,
        why: ({ due }) =>
          due === undefined
            ? "Keine Quelle, die wir gelesen haben, nennt ihn. Diese Zeilen werden deshalb nicht geprüft."
            : "Der Satz ist nicht belegt. Die Zeile zählt deshalb erst, wenn Sie den Betrag schreiben.",
        fix: () => "Sehen Sie im Leitfaden Ihres Aufrufs nach und schreiben Sie Satz und Betrag.",
        cells: {
          "budget.rate": () => "uns nicht bekannt",
          "budget.amount": ({ due }, f) => `${f.money(due ?? 0)}?`,
        },
      },
    },
    "amount-differs-from-rate": {
      title: "Anzahl und Satz",
      met: () => "Jeder Betrag ist Anzahl mal Satz",
      fail: {
        what: ({ quantity, rate, product, amount }, f) =>
          `${f.number(quantity)} × ${f.money(rate)} sind ${f.money(product)}, nicht ${f.money(amount)}`,
        why: ({ product, amount }, f) =>
          `Der Unterschied ist ${f.money(Math.abs(amount - product))}. Es zählt der Betrag.`,
        fix: ({ product }, f) => `Schreiben Sie ${f.money(product)} als Betrag oder berichtigen Sie Anzahl oder Satz.`,
        cells: { "budget.amount": ({ product }, f) => `Anzahl × Satz = ${f.money(product)}` },
      },
    },
    "wrong-number-of-work-packages": {
      title: "Zahl der Arbeitspakete",
      met: ({ found }) => `${found} neben dem Projektmanagement`,
      fail: {
        what: ({ found, least, most }) =>
          `${found} ${found === 1 ? "Arbeitspaket" : "Arbeitspakete"} neben dem Projektmanagement. ${found < least ? atLeastNeeded(least) : `Höchstens ${most} ${most === 1 ? "ist" : "sind"} erlaubt.`}`,
        why: ({ found, least, most }) =>
          `Der Leitfaden setzt neben dem Projektmanagement ${found < least ? `ein Minimum von ${least}` : `ein Maximum von ${most}`}.`,
        fix: ({ found, least, most }, f) =>
          found < least
            ? `Teilen Sie die Arbeit weiter auf, in ${least - found} ${f.form(least - found, ["Arbeitspaket", "Arbeitspakete"])} mehr.`
            : `Legen Sie ${found - most} mit anderen zusammen.`,
      },
    },
    "applications-to-count": {
      title: "Zahl der Anträge",
      met: () => "Keine Organisation stellt zu viele Anträge",
      review: {
        what: ({ as, most, coordinator }) =>
          as === "coordinator"
            ? `Koordiniert ${coordinator ?? "der Koordinator"} mehr als ${most} ${most === 1 ? "Antrag" : "Anträge"}?`
            : `Ist eine Organisation an mehr als ${most} ${most === 1 ? "Antrag" : "Anträgen"} beteiligt?`,
        why: ({ as, most }) =>
          `Eine Organisation kann zu dieser Frist ${as === "coordinator" ? `höchstens ${most} koordinieren` : `an höchstens ${most} beteiligt sein`}.`,
        fix: () => "Fragen Sie jeden Partner. Markieren Sie es dann als beurteilt.",
      },
    },
    "participants-to-count": {
      title: "Zahl der Teilnehmenden",
      met: () => "Für den Zuschuss gibt es genug Teilnehmende",
      review: {
        what: ({ needed }, f) => `Werden mindestens ${f.number(needed)} Personen teilnehmen?`,
        why: ({ grant, each }, f) =>
          `Für jede Person werden höchstens ${f.money(each)} bezahlt. Sie beantragen ${f.money(grant)}.`,
        fix: ({ needed }, f) =>
          `Schreiben Sie die Zahl im Blatt Projekt in die Zeile Teilnehmende; ${f.number(needed)} oder mehr reichen.`,
        cells: { "project.participants": ({ needed }, f) => `${f.number(needed)} oder mehr?` },
      },
      fail: {
        what: ({ participants, most }, f) => `${f.number(participants)} Teilnehmende: höchstens ${f.money(most)}`,
        why: ({ grant, each }, f) =>
          `Für jede Person werden höchstens ${f.money(each)} bezahlt. Sie beantragen ${f.money(grant)}.`,
        fix: ({ needed, most }, f) =>
          `Beteiligen Sie mindestens ${f.number(needed)} Personen oder beantragen Sie höchstens ${f.money(most)}.`,
        cells: { "project.participants": ({ needed }, f) => `der Zuschuss verlangt ${f.number(needed)}` },
      },
    },
    "to-confirm": {
      title: "Zu bestätigen",
      met: () => "Alles ist bestätigt",
      review: {
        what: ({ question }, f) => f.said(question),
        why: () => "Die Regeln verlangen es, und aus einem Plan geht es nicht hervor.",
        fix: () => "Klären Sie es mit Ihren Partnern und markieren Sie es dann als beurteilt.",
      },
    },
    "unknown-country": {
      title: "Land",
      met: () => "Alle Länder sind lesbar",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} ist kein Land, das wir kennen${suggestion === undefined ? "" : `. ${f.country(suggestion)}?`}`,
        why: () => "Was sich nicht lesen lässt, lässt sich nicht zählen.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Schreiben Sie den Namen oder den Code des Landes, zum Beispiel Schweden oder SE."
            : `Ändern Sie es in ${f.country(suggestion)}.`,
        cells: {
          "partners.country": ({ typed, suggestion }, f) =>
            `${f.quote(typed)} ist kein Land.${suggestion === undefined ? "" : ` ${f.country(suggestion)}?`}`,
          "budget.country": ({ typed }, f) => `${f.quote(typed)} ist kein Land.`,
        },
      },
    },
    "unreadable-cell": {
      title: "Unlesbare Zellen",
      met: () => "Alle Zellen sind lesbar",
      fail: {
        what: ({ typed, expected: what, suggestion, isFormulaError }, f) => {
          if (isFormulaError) return `Die Zelle zeigt ${typed}`;
          const uncovered = what === "action" ? f.uncovered(typed) : undefined;
          if (uncovered !== undefined) return `${uncovered}: Diese Regeln haben wir nicht gelesen`;
          return `${f.quote(typed)} ist ${no[what]}${suggestion === undefined ? "" : `.${suggestionOf(what, suggestion, f)}`}`;
        },
        why: ({ isFormulaError }) =>
          isFormulaError
            ? "Die Formel funktioniert nicht, deshalb gibt es nichts zu prüfen."
            : "Was sich nicht lesen lässt, lässt sich nicht prüfen. Ihr Text bleibt, wie er ist.",
        fix: ({ expected: what, isFormulaError }) =>
          isFormulaError
            ? `Reparieren Sie die Formel oder schreiben Sie den Wert. ${wouldWork[what]}`
            : wouldWork[what],
        cells: unreadableCell,
      },
    },
  },
  common: {
    wholePlan: "Ganzer Plan",
    row: (row) => `Zeile ${row}`,
    lines: (count) => (count === 1 ? "1 Zeile" : `${count} Zeilen`),
    notConfirmed: {
      what: (title, call) => `${title}: für den Aufruf ${call} nicht bestätigt`,
      why: (call, met) =>
        `Dazu haben wir den Leitfaden ${call} nicht gelesen. Nach dem, was wir wissen, hält Ihr Plan die Regel ein${met === "" ? "" : `: ${met}`}.`,
      fix: (call) => `Sehen Sie im Leitfaden ${call} nach und markieren Sie es dann als beurteilt.`,
    },
    unconfirmedFinding: (what, call) => `Für den Aufruf ${call} nicht bestätigt: ${what}`,
    notRead: (call) => `Dazu haben wir den Leitfaden ${call} nicht gelesen.`,
    couldNotRun: {
      what: (title) => `Die Prüfung „${title}“ war nicht möglich`,
      why: "Etwas im Plan ist anders, als die Prüfung es erwartet. Alle anderen Prüfungen sind gelaufen.",
      fix: "Sehen Sie sich die betroffenen Zellen an; wenn sie stimmen, melden Sie es mit einer Kopie der Datei.",
    },
    evidence: {
      guide: "Im Leitfaden selbst gelesen",
      official: "Auf einer Seite der Kommission oder einer Agentur gelesen, nicht im Leitfaden",
      secondary: "Aus zweiter Hand: anderswo gelesen, nicht im Leitfaden",
      unverified: "Nicht bestätigt. Gilt nie als Fehler, solange niemand den Leitfaden gelesen hat",
    },
    kinds: { error: "Fehler", open: "Ausfüllen", judge: "Beurteilen", met: "Erfüllt" },
    ok: "OK",
    page: (page) => `S. ${page}`,
    unconfirmedSource: "Nicht bestätigt",
    accepted: (reason) => `(Akzeptiert: ${reason})`,
    headline: {
      problems: (count, accepted) =>
        accepted === 0
          ? `${count} ${problems(count)} zu beheben`
          : `${count} ${problems(count)}, ${accepted} akzeptiert`,
      open: (count) => `${count} ${count === 1 ? "Zelle" : "Zellen"} auszufüllen`,
      review: (count) => `${count} ${points(count)} zu beurteilen`,
      ok: (count) => `Erfüllt alle ${count} Regeln, die wir prüfen`,
      unchecked: (count) => `${count} ${notRun(count)}`,
    },
    verdict: {
      problems: (count) => `✖ ${count} ${problems(count)}`,
      open: (count) => `? ${count} ${count === 1 ? "Zelle" : "Zellen"} auszufüllen`,
      review: (count) => `▲ ${count} ${points(count)} zu beurteilen`,
      ok: (count) => `✔ Erfüllt alle ${count} Regeln, die wir prüfen`,
      unchecked: (count) => `? ${count} ${notRun(count)}`,
    },
    bars: {
      lumpSum: "Pauschalbetrag",
      grant: "EU-Zuschuss, ganzes Projekt",
      management: (share) => `Projektmanagement, höchstens ${share}`,
      year: (year) => `Jahr ${year}`,
      over: (amount) => `${amount} zu viel`,
      left: (amount) => `${amount} übrig`,
      missing: (amount) => `${amount} fehlen`,
      exact: "Genau",
      nothingPlanned: "Noch keine Budgetzeilen",
      exactlyTheLumpSum: "Genau der Pauschalbetrag",
      noYearCap: "keine Obergrenze pro Jahr in diesem Aufruf",
      none: "keine",
    },
    matrix: { total: "Summe", share: "Anteil", noPartner: "? Kein Partner", noWorkPackage: "? Keines" },
    tiers: {
      cut: (amount) => `${amount} streichen`,
      add: (amount) => `${amount} ergänzen`,
      withoutAmount: (lines) => (lines === 1 ? "? 1 Zeile ohne Betrag" : `? ${lines} Zeilen ohne Betrag`),
    },
    notChecked: [
      "Die Qualität des Antrags und wie viele Punkte die Bewertung ergibt",
      "Die finanzielle und operative Leistungsfähigkeit der Organisationen",
      "Doppelförderung und ähnliche Anträge anderswo",
      "Ausschlussgründe und restriktive Maßnahmen der EU",
      "Was Ihre Nationale Agentur dem Leitfaden hinzufügt",
    ],
    answers: {
      heading: "Was es bedeutet",
      calls: (first, last) => (first === last ? String(first) : `${first} bis ${last}`),
      starts: (from, to) => `${from} bis ${to}`,
      atMost: (amount) => `Höchstens ${amount}`,
      above: (amount) => `Was das Projekt tatsächlich kostet; muss über ${amount} liegen`,
    },
    checkHeadings: ["Status", "Prüfung", "Wo", "Was falsch oder offen ist", "Was zu tun ist", "Quelle"],
    headroomHeadings: ["Umfang", "Obergrenze", "Geplant", "Übrig", "Status"],
    summary: {
      headings: ["Was", "Geplant, Euro", "Obergrenze, Euro", "Anteil", "Vergleich", "Status"],
      years: "Pro Jahr",
      partners: "Pro Partner",
      workPackages: "Pro Arbeitspaket",
      categories: "Pro Kategorie",
      notSaid: "Zeilen ohne Angabe",
    },
    functions: {
      unknownAction: (typed, nearest) =>
        `Keine Aktion heißt „${typed}“.${nearest === undefined ? " Versuchen Sie Kooperationspartnerschaften oder KA220-HED." : ` Meinen Sie ${nearest}?`}`,
      actionNotRead: (action) => `${action}: Diese Regeln haben wir nicht gelesen.`,
      unknownVariant: (typed, kind, call, choices) =>
        `„${typed}“ ist ${ending(kind, "kein", "kein", "keine")} ${kind} dieser Aktion im Aufruf ${call}. Es gibt ${choices}.`,
      callOutside: (title, call, first, last) =>
        `${title}: kein Aufruf im Jahr ${call}. Aufrufe: ${first} bis ${last}.`,
      callNotCovered: (call, newest) => `Noch keine Regeln für den Aufruf ${call}. Neueste: ${newest}.`,
      callNotRead: (call, read) => `Die Regeln des Aufrufs ${call} haben wir nicht gelesen. Gelesen: ${read}.`,
      variantMissing: (kind, choices) => `${ending(kind, "Welcher", "Welches", "Welche")} ${kind}? ${choices}.`,
      callMissing: "Welcher Aufruf? Schreiben Sie das Jahr.",
      noProject: "Diese Datei hat kein Blatt Projekt mit Aktion und Aufruf.",
      noLumpSums: (title, call) => `${title}: keine festen Pauschalbeträge im Aufruf ${call}.`,
      noCap: (title, call) => `${title}: keine bekannte Obergrenze im Aufruf ${call}.`,
      durationNotAllowed: (title, duration) => `${title}: Projekte dauern ${duration}.`,
      unknownCountry: (typed, nearest) =>
        `„${typed}“ ist kein Land, das wir kennen.${nearest === undefined ? "" : ` ${nearest}?`}`,
      sourceUnknown: (parameter, choices) => `Keine Quelle unter „${parameter}“. Versuchen Sie ${choices}.`,
      headingsMissing: (headings) => `Der Bereich braucht seine Kopfzeile mit: ${headings}.`,
      noCountries: (call) => `Wir kennen die Länder des Aufrufs ${call} nicht.`,
      noDeadline: (title, call) => `${title}: keine bekannte Frist im Aufruf ${call}.`,
      noUnitCosts: (title, call) => `${title}: Wir kennen keine Einheitskosten im Aufruf ${call}.`,
      noTravelRates: (title, call) => `${title}: Wir kennen keine Reisesätze nach Entfernung im Aufruf ${call}.`,
      unknownItem: (typed, choices) => `Keine Einheitskosten „${typed}“. Versuchen Sie ${choices}.`,
      unknownPerson: (typed, choices) => `„${typed}“ ist nichts davon: ${choices}.`,
      paidShare: (share) => `${share} der tatsächlichen Kosten`,
      notANumber: (typed) => `„${typed}“ ist keine Zahl, die wir lesen können.`,
      notOnEarth: "Breitengrade liegen zwischen -90 und 90, Längengrade zwischen -180 und 180.",
    },
    fitting: {
      headings: ["Aktion", "Status", "Was fehlt"],
      fits: "Passt",
      judge: "Zu beurteilen",
      open: "Noch nicht zu sagen",
      missing: "Passt nicht",
      unknown: "Nicht enthalten",
    },
    deadlines: {
      headings: ["Frist, Brüsseler Zeit", "Runde", "Projektbeginn", "Bereich oder Los", "Quelle"],
      round: (round) => `Runde ${round}`,
      optionalRound: (round) => `Runde ${round}, nur wo die Nationale Agentur sie öffnet`,
      starts: (from, to) => `${from} bis ${to}`,
      notKnown: "Nicht bekannt",
    },
    standing: {
      memberState: "EU-Mitgliedstaat",
      associated: "mit dem Programm assoziiertes Drittland",
      programmeCountry: "Programmland",
      region: (region) => `nicht mit dem Programm assoziiertes Drittland, Region ${region}`,
      partnerCountry: (region) => `Partnerland, Region ${region}`,
      overseas: (memberState) => `nimmt mit demselben Status teil wie ${memberState}`,
      mayCoordinate: "kann koordinieren oder Partner sein",
      mayBePartner: "kann Partner sein, nicht Koordinator",
      mayBeAssociated: "nur als assoziierter Partner, ohne EU-Geld",
      mayNotTakePart: "kann nicht teilnehmen",
      mayNotBePartner: "kann weder Koordinator noch Partner sein",
      roleNotKnown: "wir wissen nicht, welche Rolle es haben kann",
      roleIn: (role, variants) => `${role} (${variants})`,
      regionNotConfirmed: "die Nummer seiner Region ist nicht bestätigt",
      notChecked: (call, newest, standing) => `für ${call} noch nicht geprüft; ${newest}: ${standing}`,
    },
    context: { months: (count) => `${count} ${count === 1 ? "Monat" : "Monate"}` },
    preparation: {
      done: "Erledigt",
      late: (time) => `${time} zu spät`,
      waits: (steps) => `Wartet auf: ${steps}`,
      thisWeek: (time) => `Diese Woche: noch ${time}`,
      left: (time) => `noch ${time}`,
      today: "Heute",
      undated: "Kein Datum",
      before: (time) => `${time} vor der Frist`,
      deadline: (code, call) => `Frist ${code}, Aufruf ${call}`,
      possibleDeadline: (code, call) => `Mögliche zweite Frist ${code}, Aufruf ${call}`,
      brusselsTime: (hour) => `${hour} Uhr Brüsseler Zeit`,
      noDeadline: (call) =>
        `Für den Aufruf ${call} ist noch keine Frist bekannt. Von ihr aus werden die Daten zurückgerechnet.`,
    },
  },
};

function suggestionOf(what: Expected, suggestion: string, f: Format): string {
  switch (what) {
    case "amount":
    case "number":
      // As it is typed: without points between thousands, which a sheet in another language would read otherwise.
      return ` ${suggestion.replace(".", ",")}?`;
    case "organisation-type":
      return ` ${f.organisationType(suggestion)}?`;
    case "role":
      return ` ${f.role(suggestion)}?`;
    case "category":
      return ` ${f.category(suggestion)}?`;
    case "action":
      return ` ${f.action(suggestion)}?`;
    case "variant":
      return ` ${f.variant("", suggestion)}?`;
    case "yes-no":
      return ` ${answers[suggestion] ?? suggestion}?`;
    default:
      return ` ${suggestion}?`;
  }
}

function unreadableCell(
  { typed, expected: what, suggestion, isFormulaError }: RuleSlots["unreadable-cell"]["fail"],
  f: Format,
): string {
  if (isFormulaError) return `zeigt ${typed}`;
  if (what === "action" && f.uncovered(typed) !== undefined) return `Regeln nicht gelesen: ${typed}`;
  return `${f.quote(typed)} ist ${no[what]}.${suggestion === undefined ? "" : suggestionOf(what, suggestion, f)}`;
}
