// Every sentence of the checker in Polish. Names, countries and titles stay in the nominative: sentences are built around them.
import type { Expected } from "../model/plan.ts";
import type { Extension } from "../programme/parameters.ts";
import type { Label } from "../programme/requirements.ts";
import type { RuleSlots } from "../rules/slots.ts";
import type { Format, Messages } from "./messages.ts";

/** The form after a number: 1 wniosek, 2 wnioski, 5 wniosków, 12 wniosków, 22 wnioski. */
function formOf(count: number, one: string, few: string, many: string): string {
  if (count === 1) return one;
  const units = count - Math.floor(count / 10) * 10;
  const tens = count - Math.floor(count / 100) * 100 - units;
  return units >= 2 && units <= 4 && tens !== 10 ? few : many;
}

/** "1 wniosek", "2 wnioski". */
function counted(count: number, one: string, few: string, many: string): string {
  return `${count} ${formOf(count, one, few, many)}`;
}

const isFeminine = (kind: string): boolean => kind === "dziedzina" || kind === "część" || kind === "długość programu";
const which = (kind: string, start: "Jak" | "jak"): string => `${start}${isFeminine(kind) ? "a" : "i"} ${kind}`;
const another = (kind: string): string =>
  kind === "dziedzina" ? "inną dziedzinę" : `${isFeminine(kind) ? "inną" : "inny"} ${kind}`;

/** What a cell should hold, after "nie jest …". */
const expected: Readonly<Record<Expected, string>> = {
  action: "akcją, którą znamy",
  call: "rokiem naboru",
  variant: "dziedziną, częścią ani rodzajem tej akcji",
  country: "krajem, który znamy",
  "organisation-type": "typem organizacji, który znamy",
  role: "rolą, którą znamy",
  category: "kategorią budżetu, którą znamy",
  amount: "kwotą, którą da się odczytać",
  number: "liczbą całkowitą",
  date: "datą, którą da się odczytać",
  "yes-no": "odpowiedzią, którą da się odczytać",
};

const wouldWork = {
  action: "Wybierz z listy, na przykład Partnerstwa współpracy lub KA220-HED.",
  call: "Wpisz rok, na przykład 2026.",
  variant: "Wybierz z listy.",
  country: "Wpisz nazwę lub kod kraju, na przykład Polska lub PL.",
  "organisation-type": "Wybierz z listy, na przykład Instytucja szkolnictwa wyższego.",
  role: "Wpisz Koordynator, Partner, Powiązany lub Stowarzyszony.",
  category: "Wybierz z listy, na przykład Zarządzanie.",
  amount: "Wpisz kwotę w euro jako liczbę, na przykład 1234,56.",
  number: "Wpisz liczbę całkowitą, na przykład 24.",
  date: "Wpisz rok, miesiąc i dzień, na przykład 2026-11-01.",
  "yes-no": "Wpisz tak lub nie.",
} as const;

/** How long a running project may be made longer. */
function extended(extension: Extension, f: Format): string {
  const most =
    extension.by !== undefined
      ? ` o najwyżej ${f.count(extension.by, "month")}`
      : extension.inAll !== undefined
        ? ` do łącznie ${f.count(extension.inAll, "month")}`
        : "";
  return `przedłużenie${most} może zostać przyznane później, bez dodatkowych pieniędzy`;
}

/** What stands for an answer of yes or no. */
const answers: Readonly<Record<string, string>> = { yes: "tak", no: "nie", "not-needed": "niepotrzebne" };

const kindNames: Readonly<Record<string, readonly [string, string, string]>> = {
  hei: ["uczelnia", "uczelnie", "uczelni"],
  enterprise: ["przedsiębiorstwo", "przedsiębiorstwa", "przedsiębiorstw"],
  school: ["szkoła", "szkoły", "szkół"],
};

/** What a unit cost depends on, as a question. */
const needed = {
  country: "w którym kraju?",
  km: "jak daleka jest podróż?",
  days: "ile dni trwa każdy pobyt?",
  purpose: "podróż czy pobyt?",
} as const;

function kind(id: string, count: number, format: Format): string {
  const names = kindNames[id];
  return names === undefined ? format.organisationType(id) : formOf(count, names[0], names[1], names[2]);
}

/** "Tylko 2 szkoły", "0 szkół". */
function onlySoMany(label: Label, count: number, format: Format): string {
  return `${count === 0 ? "" : "Tylko "}${count} ${format.counted(label, count)}`;
}

function atLeastNeeded(count: number): string {
  return `Wymagane co najmniej ${count}.`;
}

function soManyCountries(countries: readonly string[], label: Label, format: Format): string {
  const much = `${capital(format.several(label))}: ${format.count(countries.length, "country")}`;
  return countries.length === 0 ? much : `${much}, ${format.countries(countries)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const identifiers = { oid: "OID", pic: "PIC" } as const;
const identifierShapes = {
  oid: "E i 8 cyfr, na przykład E10012345",
  pic: "9 cyfr, na przykład 912345678",
} as const;

const documents = {
  id: "OID lub PIC",
  echeCode: "kod ECHE",
  mandate: "podpisane pełnomocnictwo",
  declaration: "podpisane oświadczenie",
  representative: "imię i nazwisko przedstawiciela prawnego",
  contact: "osoba do kontaktu",
} as const;

function lookItUp(): string {
  return "Sprawdź, a potem oznacz jako ocenione.";
}

export const pl: Messages = {
  rules: {
    "action-missing": {
      title: "Akcja",
      met: () => "Akcja jest znana",
      open: {
        what: () => "Której akcji dotyczy ten plan?",
        why: () => "Każda akcja ma własne reguły, więc bez niej nie da się sprawdzić niczego więcej.",
        fix: () => "Wybierz akcję na karcie Projekt.",
      },
    },
    "call-not-open": {
      title: "Nabór",
      met: ({ call }) => `Nabór ${call}`,
      open: {
        what: () => "Którego naboru dotyczy wniosek?",
        why: () => "Kraje, limity i obowiązki różnią się w kolejnych naborach.",
        fix: ({ first, last }) => `Wpisz rok naboru, od ${first} do ${last}.`,
        cells: { "project.call": () => "który rok?" },
      },
      fail: {
        what: ({ call, action }, f) => `${f.action(action)}: w roku ${call} nie było naboru`,
        why: ({ first, last }) => `Znane nam nabory tej akcji: od ${first} do ${last}.`,
        fix: ({ first, last }) => `Wybierz nabór od ${first} do ${last} albo inną akcję.`,
        cells: { "project.call": ({ first, last }) => `nabory były od ${first} do ${last}` },
      },
    },
    "call-not-covered": {
      title: "Nabór",
      met: () => "Reguły tego naboru są znane",
      open: {
        what: ({ call, newest, read }) =>
          read === undefined
            ? `Nie ma jeszcze reguł naboru ${call}. Można planować według reguł ${newest}.`
            : `Reguły naboru ${call} nie zostały przeczytane. Można porównać plan z regułami ${newest}.`,
        why: ({ newest, read }, f) =>
          read === undefined
            ? `Najnowszy nabór, który przeczytaliśmy, to ${newest}. Nie zgadujemy, co się zmieni.`
            : `Przeczytane nabory tej akcji: ${f.calls(read)}. Nie zgadujemy, co było inaczej.`,
        fix: ({ call, newest, read }) =>
          read === undefined
            ? `Ustaw na razie nabór ${newest} i sprawdź ponownie, gdy nowy Przewodnik zostanie uwzględniony.`
            : `Porównaj plan z Przewodnikiem ${call} albo ustaw nabór, który przeczytaliśmy.`,
        cells: {
          "project.call": ({ newest, read }, f) =>
            read === undefined ? `brak reguł, najnowsze: ${newest}` : `nieprzeczytany; przeczytane: ${f.calls(read)}`,
        },
      },
    },
    "variant-missing": {
      title: "Dziedzina lub część",
      met: ({ variant, action }, f) => f.variant(action, variant),
      open: {
        what: ({ choices, action }, f) => `${which(f.variantKind(action, choices[0]), "Jak")} ma być we wniosku?`,
        why: () => "Zależy od tego część reguł, a czasem także formularz i miejsce złożenia wniosku.",
        fix: ({ choices, action }, f) => `Wybierz: ${f.or(choices.map((one) => f.variant(action, one)))}.`,
        cells: {
          "project.variant": ({ choices, action }, f) => `${which(f.variantKind(action, choices[0]), "jak")}?`,
        },
      },
    },
    "variant-closed": {
      title: "Dziedzina lub część",
      met: () => "Nabór otwarty",
      fail: {
        what: ({ variant, action, call }, f) => `${f.variant(action, variant)}: brak w naborze ${call}`,
        why: ({ action, call }, f) => `${f.action(action)}: w roku ${call} nie ma naboru na takie projekty.`,
        fix: ({ action, variant }, f) => `Wybierz ${another(f.variantKind(action, variant))}.`,
        cells: { "project.variant": ({ call }) => `brak w naborze ${call}` },
      },
    },
    "duration-not-allowed": {
      title: "Czas trwania",
      met: ({ months, duration, extension }, f) =>
        `${f.count(months, "month")}, dozwolone ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}`,
      open: {
        what: () => "Ile miesięcy trwa projekt?",
        why: ({ duration }, f) => `Przewodnik przewiduje ${f.duration(duration)}.`,
        fix: () => "Wpisz liczbę miesięcy na karcie Projekt.",
        cells: { "project.months": () => "ile?" },
      },
      fail: {
        what: ({ months, duration }, f) => `${f.count(months, "month")}, a dozwolone: ${f.duration(duration)}`,
        why: ({ action, duration, extension }, f) =>
          `${f.action(action)}: projekty trwają ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}.`,
        fix: ({ duration }, f) => `Ustaw czas trwania projektu: ${f.duration(duration)}.`,
        cells: { "project.months": ({ duration }, f) => `dozwolone ${f.duration(duration)}` },
      },
      review: {
        what: ({ months }, f) =>
          `Czy projekt wysyła uczniów na długie pobyty za granicę? Trwa ${f.count(months, "month")}.`,
        why: ({ limit, longest }, f) =>
          `Ponad ${f.count(limit, "month")}, najwyżej ${longest}: tylko w projektach z długoterminową mobilnością uczniów.`,
        fix: ({ limit }) => `Potwierdź to albo skróć projekt. Najwyżej: ${limit}.`,
        cells: { "project.months": () => "długa mobilność uczniów?" },
      },
    },
    "start-outside-window": {
      title: "Początek",
      met: ({ start, end }, f) => (end === undefined ? f.date(start) : `${f.date(start)} – ${f.date(end)}`),
      fail: {
        what: ({ start }, f) => `Projekty tego naboru nie zaczynają się ${f.date(start)}`,
        why: ({ from, to }, f) => `Zaczynają się od ${f.date(from)} do ${f.date(to)}.`,
        fix: ({ from, to }, f) => `Wybierz dzień od ${f.date(from)} do ${f.date(to)}.`,
        cells: { "project.start": () => "poza miesiącami tego naboru" },
      },
      review: {
        what: ({ round, start }, f) => `Czy agencja otwiera rundę ${round}? Należy do niej początek ${f.date(start)}.`,
        why: ({ deadline }, f) => `Jej termin to ${f.date(deadline)}. Agencje otwierają ją tylko wtedy, gdy chcą.`,
        fix: () => "Zapytaj agencję albo zacznij w miesiącach pierwszej rundy.",
        cells: { "project.start": ({ round }) => `tylko w rundzie ${round}` },
      },
    },
    "grant-above-cap": {
      title: "Najwyższe dofinansowanie",
      met: ({ grant, cap }, f) => `${f.money(grant)}, najwyżej ${f.money(cap)}`,
      open: {
        what: () => "Jaka jest wnioskowana kwota?",
        why: ({ cap }, f) =>
          cap === undefined
            ? "Dofinansowanie porównuje się z limitem naboru."
            : `Najwyższe dofinansowanie to ${f.money(cap)}.`,
        fix: () => "Wpisz dofinansowanie na karcie Projekt albo wypełnij kartę Budżet.",
        cells: { "project.grant": () => "ile?" },
      },
      fail: {
        what: ({ over, cap }, f) => `Dofinansowanie o ${f.money(over)} wyższe niż ${f.money(cap)}`,
        why: ({ grant, cap, months }, f) =>
          `Wnioskowana kwota: ${f.money(grant)}. Najwyższe dofinansowanie${months === undefined ? "" : ` (${f.count(months, "month")})`} to ${f.money(cap)}.`,
        fix: ({ over }, f) => `Zmniejsz wnioskowaną kwotę o ${f.money(over)}.`,
        cells: { "project.grant": ({ over }, f) => `${f.money(over)} za dużo` },
      },
    },
    "grant-below-minimum": {
      title: "Najniższe dofinansowanie",
      met: ({ grant, minimum }, f) => `${f.money(grant)}, co najmniej ${f.money(minimum)}`,
      fail: {
        what: ({ missing, minimum }, f) => `Dofinansowanie o ${f.money(missing)} niższe niż ${f.money(minimum)}`,
        why: ({ grant, minimum }, f) =>
          `Wnioskowana kwota: ${f.money(grant)}. Najniższe dofinansowanie to ${f.money(minimum)}.`,
        fix: ({ missing }, f) => `Zaplanuj o ${f.money(missing)} więcej albo wybierz akcję dla mniejszych projektów.`,
        cells: { "project.grant": ({ missing }, f) => `${f.money(missing)} za mało` },
      },
    },
    "grant-not-a-lump-sum": {
      title: "Kwota ryczałtowa",
      met: ({ grant }, f) => `Kwota ryczałtowa ${f.money(grant)}`,
      open: {
        what: () => "Jaka jest wnioskowana kwota ryczałtowa?",
        why: ({ choices }, f) => `Dofinansowanie to jedna ze stałych kwot: ${f.or(choices.map(f.money))}.`,
        fix: ({ choices }, f) => `Wybierz ${f.or(choices.map(f.money))}.`,
        cells: { "project.grant": () => "jaka kwota ryczałtowa?" },
      },
      fail: {
        what: ({ grant }, f) => `${f.money(grant)} nie jest żadną z kwot ryczałtowych`,
        why: ({ choices }, f) =>
          `Dofinansowanie musi wynosić ${f.or(choices.map(f.money))}. O kwoty pośrednie nie można wnioskować.`,
        fix: ({ nearest }, f) => `Wybierz najbliższą kwotę, ${f.money(nearest)}, i dostosuj do niej projekt.`,
        cells: { "project.grant": ({ choices }, f) => f.or(choices.map(f.money)) },
      },
    },
    "lines-differ-from-lump-sum": {
      title: "Pozycje i kwota ryczałtowa",
      met: ({ total }, f) => `Suma pozycji: ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) =>
          `Suma pozycji to ${f.money(total)}. Kwota ryczałtowa to ${f.money(grant)}: ${total < grant ? "brakuje " : ""}${f.money(Math.abs(grant - total))}${total < grant ? "" : " za dużo"}.`,
        why: () => "Części wszystkich partnerów i pakietów prac muszą w sumie dać dokładnie kwotę ryczałtową.",
        fix: ({ total, grant }, f) =>
          total < grant
            ? `Dodaj ${f.money(grant - total)} na karcie Budżet.`
            : `Usuń ${f.money(total - grant)} z karty Budżet.`,
        cells: {
          "project.grant": ({ total, grant }, f) =>
            total < grant
              ? `w pozycjach brakuje ${f.money(grant - total)}`
              : `w pozycjach ${f.money(total - grant)} za dużo`,
        },
      },
    },
    "lines-differ-from-grant": {
      title: "Pozycje i dofinansowanie",
      met: ({ total }, f) => `Suma pozycji: ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) => `Suma pozycji to ${f.money(total)}, a dofinansowanie to ${f.money(grant)}`,
        why: ({ total, grant }, f) => `Różnica wynosi ${f.money(Math.abs(grant - total))}.`,
        fix: () => "Ustaw dofinansowanie na sumę pozycji albo popraw pozycje.",
        cells: { "project.grant": ({ total }, f) => `suma pozycji: ${f.money(total)}` },
      },
    },
    "year-above-cap": {
      title: "Dofinansowanie na rok",
      met: ({ cap }, f) => `W żadnym roku ponad ${f.money(cap)}`,
      fail: {
        what: ({ year, over, cap }, f) => `Rok ${year}: ${f.money(over)} ponad ${f.money(cap)}`,
        why: ({ year, total, cap }, f) => `Rok ${year} ma ${f.money(total)}. Limit to ${f.money(cap)} rocznie.`,
        fix: ({ year, over, roomiest }, f) =>
          roomiest === undefined
            ? `Usuń ${f.money(over)} z roku ${year}.`
            : `Przenieś ${f.money(over)} z roku ${year} na rok ${roomiest} albo wyjaśnij we wniosku, skąd ta różnica.`,
        cells: { "budget.amount": ({ year, over }, f) => `rok ${year}: ${f.money(over)} za dużo` },
      },
    },
    "cost-not-above-grant": {
      title: "Współfinansowanie",
      met: ({ cost, grant }, f) => `Koszt ${f.money(cost)}, powyżej ${f.money(grant)}`,
      open: {
        what: () => "Ile naprawdę będzie kosztować projekt?",
        why: ({ grant }, f) =>
          `Szacowany koszt musi być wyższy niż dofinansowanie (${f.money(grant)}): projekty są współfinansowane.`,
        fix: () => "Wpisz na karcie Projekt szacowany koszt całkowity.",
        cells: { "project.totalCost": () => "ile kosztuje?" },
      },
      fail: {
        what: ({ cost, grant }, f) =>
          `Projekt kosztuje ${f.money(cost)}, czyli nie więcej niż dofinansowanie ${f.money(grant)}`,
        why: () => "Szacowany koszt musi być wyższy niż kwota ryczałtowa: projekty są współfinansowane.",
        fix: () => "Popraw szacunek albo wybierz niższą kwotę ryczałtową.",
        cells: { "project.totalCost": ({ grant }, f) => `ma być powyżej ${f.money(grant)}` },
      },
    },
    "management-above-share": {
      title: "Udział zarządzania",
      met: ({ amount, share, limit }, f) =>
        `Zarządzanie ${f.money(amount)}, najwyżej ${f.percent(share)}: ${f.money(limit)}`,
      open: {
        what: ({ lines }, f) =>
          lines === undefined
            ? "Który pakiet prac to zarządzanie projektem?"
            : `Do którego pakietu prac ${formOf(lines, "należy", "należą", "należy")} ${f.count(lines, "line")}?`,
        why: ({ share, limit }, f) =>
          `Na zarządzanie projektem może przypadać najwyżej ${f.percent(share)}: ${f.money(limit)}.`,
        fix: ({ lines }) =>
          lines === undefined ? "Nadaj mu numer WP1 albo tytuł Zarządzanie projektem." : "Wybierz pakiet prac.",
        cells: { "budget.workPackage": () => "który?" },
      },
      fail: {
        what: ({ over }, f) => `Zarządzanie projektem: ${f.money(over)} za dużo`,
        why: ({ workPackage, amount, base, share, limit }, f) =>
          `${workPackage ?? "Zarządzanie"} to ${f.money(amount)} z ${f.money(base)}, czyli ${f.percent(amount / base)}. Przewodnik pozwala na najwyżej ${f.percent(share)}: ${f.money(limit)}.`,
        fix: ({ workPackage, over }, f) =>
          workPackage === undefined
            ? `Przenieś ${f.money(over)} z zarządzania do innych pozycji.`
            : `Przenieś ${f.money(over)} z ${workPackage} do innych pakietów prac.`,
        cells: {
          "budget.amount": ({ workPackage, over, share }, f) =>
            `${workPackage ?? "zarządzanie"}: ${f.money(over)} ponad ${f.percent(share)}`,
          "workPackages.id": ({ over, share }, f) => `${f.money(over)} ponad ${f.percent(share)}`,
        },
      },
    },
    "too-many-work-packages": {
      title: "Pakiety prac",
      met: ({ found, recommended }, f) =>
        `${counted(found, "pakiet", "pakiety", "pakietów")} prac wdrożeniowych, zalecane ${f.number(recommended)}`,
      review: {
        what: ({ found }) =>
          `Czy ${formOf(found, "potrzebny jest", "potrzebne są", "potrzeba")} ${counted(found, "pakiet", "pakiety", "pakietów")} prac wdrożeniowych?`,
        why: ({ recommended }) => `Przewodnik zaleca najwyżej ${recommended} oprócz zarządzania projektem.`,
        fix: () => "Połącz niektóre albo przygotuj wyjaśnienie, dlaczego potrzeba ich tak wiele.",
      },
    },
    "category-not-allowed": {
      title: "Kategorie budżetu",
      met: () => "Akcja finansuje wszystkie kategorie budżetu",
      fail: {
        what: ({ category, amount }, f) =>
          `${f.category(category)}: kategoria niefinansowana w tym projekcie, ${f.money(amount)}`,
        why: ({ allowed }, f) => `Finansowane kategorie: ${f.and(allowed.map(f.category))}.`,
        fix: ({ amount }, f) => `Przenieś ${f.money(amount)} do innej kategorii albo wybierz inny rodzaj projektu.`,
        cells: { "budget.category": () => "niefinansowana w tym projekcie" },
      },
    },
    "associated-partner-funded": {
      title: "Partnerzy stowarzyszeni",
      met: () => "Żaden partner stowarzyszony nie ma środków",
      fail: {
        what: ({ amount, ...who }, f) => `${f.who(who)} to partner stowarzyszony, a ma ${f.money(amount)} w budżecie`,
        why: () => "Partnerzy stowarzyszeni nie otrzymują środków UE i nie liczą się jako partnerzy.",
        fix: () => "Przenieś środki do finansowanego partnera albo zmień rolę na Partner.",
        cells: {
          "partners.role": ({ amount }, f) => `stowarzyszony, a w budżecie ${f.money(amount)}`,
          "budget.partner": () => "stowarzyszony: bez środków UE",
        },
      },
    },
    "line-partner-unknown": {
      title: "Partnerzy w pozycjach",
      met: () => "Każda pozycja należy do partnera",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} ma pozycje w budżecie, ale nie ma tej organizacji na karcie Partnerzy${suggestion === undefined ? "" : `. ${suggestion}?`}`,
        why: ({ lines }, f) => `Pozycje, których nie można przypisać żadnemu partnerowi: ${f.number(lines)}.`,
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Dodaj organizację na karcie Partnerzy albo popraw nazwę."
            : `Zmień nazwę na ${f.quote(suggestion)} albo dodaj organizację na karcie Partnerzy.`,
        cells: {
          "budget.partner": ({ suggestion }) =>
            suggestion === undefined ? "brak na karcie Partnerzy" : `brak na karcie Partnerzy. ${suggestion}?`,
        },
      },
    },
    "line-without-partner": {
      title: "Partnerzy w pozycjach",
      met: () => "Każda pozycja ma partnera",
      open: {
        what: ({ lines, amount }, f) =>
          `Kto wydaje ${f.money(amount)}${lines === 1 ? "" : ` (${f.count(lines, "line")})`}?`,
        why: () => "Pozycji bez partnera nie da się porównać z rolą partnera.",
        fix: () => "Wybierz partnera.",
        cells: { "budget.partner": () => "kto wydaje?" },
      },
    },
    "line-without-amount": {
      title: "Kwoty",
      met: () => "Każda pozycja ma kwotę",
      open: {
        what: ({ partner }) =>
          partner === undefined ? "Ile wynosi ta pozycja?" : `Ile wynosi ta pozycja (${partner})?`,
        why: () => "Bez kwoty nie da się sprawdzić żadnej sumy.",
        fix: () => "Wpisz kwotę albo ilość i stawkę.",
        cells: { "budget.amount": () => "ile?" },
      },
    },
    "line-without-year": {
      title: "Lata pozycji",
      met: () => "Każda pozycja ma rok projektu",
      open: {
        what: ({ lines }, f) =>
          `Na który rok projektu ${formOf(lines, "przypada", "przypadają", "przypada")} ${f.count(lines, "line")}?`,
        why: () => "Dla każdego roku projektu jest limit.",
        fix: () => "Wpisz 1 dla pierwszych dwunastu miesięcy, 2 dla następnych i tak dalej.",
        cells: { "budget.year": () => "który rok projektu?" },
      },
    },
    "line-year-outside-project": {
      title: "Lata pozycji",
      met: ({ years }, f) => `Wszystkie pozycje mieszczą się w czasie projektu: ${f.count(years, "year")}`,
      fail: {
        what: ({ year, years }, f) => `Rok ${year} wykracza poza projekt, który trwa ${f.count(years, "year")}`,
        why: () => "Rok liczy się od początku projektu; nie jest to rok kalendarzowy.",
        fix: ({ years }) => (years === 1 ? "Wpisz 1." : `Wpisz rok od 1 do ${years} albo wydłuż projekt.`),
        cells: { "budget.year": ({ years }) => (years === 1 ? "projekt trwa 1 rok" : `wpisz od 1 do ${years}`) },
      },
    },
    "identifier-to-correct": {
      title: "OID lub PIC",
      met: ({ checked, wanted }) => `${identifiers[wanted]} w poprawnej postaci: ${checked}`,
      fail: {
        what: ({ typed, wanted, isOther, ...who }, f) =>
          `${f.who(who)}: ${f.quote(typed)} to nie ${isOther ? identifiers[wanted] : "OID ani PIC"}`,
        why: ({ wanted, isEverywhere }) =>
          isEverywhere
            ? "W tym naborze Agencje Narodowe i EACEA rozpoznawały organizacje po PIC."
            : wanted === "oid"
              ? "Agencje Narodowe rozpoznają organizacje po OID, EACEA po PIC."
              : "EACEA rozpoznaje organizacje po PIC, Agencje Narodowe po OID.",
        fix: ({ wanted }) => `Wpisz ${identifiers[wanted]}: ${identifierShapes[wanted]}.`,
        cells: { "partners.id": ({ wanted }) => `potrzebny ${identifiers[wanted]}` },
      },
      review: {
        what: ({ typed, ...who }, f) => `${f.who(who)}: czy ${f.quote(typed)} to kod ECHE?`,
        why: () => "Kody Erasmusa wyglądają jak S NORRVIK01, numery Kart mają dziewięć cyfr.",
        fix: () => "Porównaj z listą posiadaczy Karty. Potem oznacz jako ocenione.",
        cells: { "partners.echeCode": () => "czy to kod Karty?" },
      },
    },
    "document-missing": {
      title: "Dokumenty",
      met: () => "Wszystkie dokumenty są na miejscu",
      open: {
        what: ({ missing, ...who }, f) => `${f.who(who)}: czy jest już ${f.and(missing.map((key) => documents[key]))}?`,
        why: () => "Bez tego wniosek, a później umowa, nie przejdą dalej.",
        fix: () => "Poproś o to i wpisz dzień otrzymania albo odpowiedź.",
        cells: () => "jeszcze brakuje",
      },
    },
    "line-without-work-package": {
      title: "Pakiety prac w pozycjach",
      met: () => "Każda pozycja należy do pakietu prac lub działania",
      open: {
        what: ({ lines }, f) =>
          `Do którego pakietu prac lub działania ${formOf(lines, "należy", "należą", "należy")} ${f.count(lines, "line")}?`,
        why: ({ amount }, f) =>
          `Pakiety prac lub działania muszą w sumie dać dokładnie kwotę ryczałtową; ${f.money(amount)} nie należy do żadnego.`,
        fix: () => "Wybierz jeden dla każdej pozycji.",
        cells: { "budget.workPackage": () => "który?" },
      },
    },
    "line-outside-work-package": {
      title: "Miesiące pozycji",
      met: () => "Każda pozycja mieści się w miesiącach swojego pakietu prac",
      review: {
        what: ({ id, year, lines }, f) => `Czy ${id} jest opłacany w roku ${year} (${f.count(lines, "line")})?`,
        why: ({ id, start, end }) => `${id} trwa od miesiąca ${start} do miesiąca ${end}.`,
        fix: ({ id }) => `Zmień rok albo miesiące ${id}.`,
        cells: { "budget.year": ({ id, start, end }) => `${id}: miesiące od ${start} do ${end}` },
      },
    },
    "work-package-without-lead": {
      title: "Liderzy",
      met: () => "Każdy pakiet prac ma lidera",
      open: {
        what: ({ ids }, f) => `Kto prowadzi ${f.and(ids)}?`,
        why: () => "Wniosek wymaga jednej organizacji prowadzącej dla każdego pakietu prac.",
        fix: ({ ids }) => (ids.length === 1 ? "Wybierz partnera." : "Wybierz partnera dla każdego."),
        cells: { "workPackages.lead": () => "kto?" },
      },
      fail: {
        what: ({ id, lead, suggestion }, f) =>
          `${f.quote(lead)} prowadzi ${id}, ale nie ma tej organizacji na karcie Partnerzy${suggestion === undefined ? "" : `. ${suggestion}?`}`,
        why: () => "Pakiet prac może prowadzić tylko organizacja z konsorcjum.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Wybierz partnera albo dodaj organizację na karcie Partnerzy."
            : `Zmień na ${f.quote(suggestion)}.`,
        cells: { "workPackages.lead": () => "brak na karcie Partnerzy" },
      },
    },
    "work-package-outside-project": {
      title: "Miesiące pakietów prac",
      met: () => "Każdy pakiet prac mieści się w projekcie",
      fail: {
        what: ({ id, start, end, months }) =>
          months === undefined
            ? `${id} kończy się w miesiącu ${end}, a zaczyna dopiero w miesiącu ${start}`
            : `${id} trwa do miesiąca ${Math.max(start, end)}, a projekt do miesiąca ${months}`,
        why: () => "Miesiąc 1 to pierwszy miesiąc projektu.",
        fix: ({ months }) =>
          months === undefined
            ? "Popraw jeden z tych dwóch miesięcy."
            : `Wpisz miesiące od 1 do ${months} albo wydłuż projekt.`,
        cells: ({ months, start }) => (months === undefined ? `przed początkiem: ${start}` : `wpisz od 1 do ${months}`),
      },
    },
    "partner-without-lines": {
      title: "Pozycje partnerów",
      met: () => "Każdy partner ma pozycje w budżecie",
      review: {
        what: (who, f) => `Czy ${f.who(who)} uczestniczy bez środków?`,
        why: () =>
          "Na karcie Budżet nie ma żadnej pozycji tego partnera. Być może jego praca nie jest opłacana albo brakuje pozycji.",
        fix: () => "Dodaj jego pozycje albo oznacz jako ocenione.",
        cells: { "partners.name": () => "brak pozycji w budżecie?" },
      },
    },
    "uneven-shares": {
      title: "Udziały partnerów",
      met: ({ count }, f) => `Żaden udział nie odbiega daleko od równego podziału: ${f.count(count, "organisation")}`,
      review: {
        what: ({ share, amount, ...who }, f) =>
          `${f.who(who)}: czy ${f.percent(share)} budżetu, ${f.money(amount)}, to właściwy udział?`,
        why: ({ count }, f) =>
          `Równy udział (${f.count(count, "organisation")}) to ${f.percent(1 / count)}. Żadna reguła nie zabrania innych, ale oceniający patrzą na podział zadań.`,
        fix: () => "Porównaj go z zadaniami w pakietach prac.",
        cells: { "partners.name": ({ share }, f) => `${f.percent(share)} budżetu?` },
      },
    },
    "partner-without-name": {
      title: "Nazwy",
      met: () => "Każda organizacja ma nazwę",
      open: {
        what: ({ row }) => `Jaka organizacja jest w wierszu ${row}?`,
        why: () => "Wyniki kontroli i pozycje budżetu odnoszą się do nazwy.",
        fix: () => "Wpisz nazwę organizacji.",
        cells: { "partners.name": () => "jaka organizacja?" },
      },
    },
    "partner-without-country": {
      title: "Kraj",
      met: () => "Każda organizacja ma kraj",
      open: {
        what: (who, f) => `Gdzie ma siedzibę ${f.who(who)}?`,
        why: () => "Kraj decyduje o tym, jaką rolę może pełnić organizacja.",
        fix: () => "Wpisz nazwę lub kod kraju.",
        cells: { "partners.country": () => "gdzie ma siedzibę?" },
      },
    },
    "partner-without-role": {
      title: "Rola",
      met: () => "Każda organizacja ma rolę",
      open: {
        what: (who, f) => `${f.who(who)}: koordynator, partner czy partner stowarzyszony?`,
        why: () => "Rola decyduje o tym, czy organizacja się liczy i czy może otrzymać środki.",
        fix: () => "Wybierz rolę.",
        cells: { "partners.role": () => "jaka rola?" },
      },
    },
    "partner-without-type": {
      title: "Typ",
      met: () => "Każda organizacja ma typ",
      open: {
        what: (who, f) => `${f.who(who)}: jaki to typ organizacji?`,
        why: () => "Niektóre reguły wymagają uczelni, przedsiębiorstw lub szkół.",
        fix: () => "Wybierz najbliższy typ.",
        cells: { "partners.type": () => "jaki typ?" },
      },
    },
    "duplicate-organisation": {
      title: "Jeden wiersz na organizację",
      met: ({ organisations }, f) => f.count(organisations, "organisation"),
      review: {
        what: ({ name, other, rows }, f) =>
          name === other
            ? `${name}: wiersze ${f.and(rows.map(String))}. Czy to jedna organizacja?`
            : `Czy ${f.quote(name)} i ${f.quote(other)} to jedna organizacja?`,
        why: () => "Przewodnik liczy organizacje, a nie wydziały czy katedry. Liczymy ją raz.",
        fix: () => "Zostaw jeden wiersz albo nadaj każdej własny OID, jeśli to naprawdę różne organizacje.",
        cells: { "partners.name": ({ rows }, f) => `wiersze ${f.and(rows.map(String))} liczą się raz` },
      },
    },
    "no-coordinator": {
      title: "Koordynator",
      met: ({ country, ...who }, f) =>
        `Jeden koordynator: ${f.who(who)}${country === undefined ? "" : ` (${f.country(country)})`}`,
      open: {
        what: () => "Kto koordynuje?",
        why: () => "Jedna organizacja składa wniosek w imieniu wszystkich.",
        fix: () => "Nadaj jednej organizacji rolę Koordynator.",
      },
      fail: {
        what: () => "Brak koordynatora",
        why: () => "Jedna organizacja musi złożyć wniosek w imieniu wszystkich.",
        fix: () => "Nadaj jednej organizacji rolę Koordynator.",
      },
    },
    "several-coordinators": {
      title: "Koordynator",
      met: () => "Tylko jeden koordynator",
      fail: {
        what: ({ rows }, f) =>
          `${rows.length} koordynatorów: wiersze ${f.and(rows.map(String))}. Może być tylko jeden.`,
        why: () => "Jedna organizacja składa wniosek w imieniu wszystkich.",
        fix: () => "Zostaw tę rolę jednej organizacji, a pozostałym nadaj rolę Partner.",
        cells: { "partners.role": () => "może być tylko jeden koordynator" },
      },
    },
    "coordinator-country-not-eligible": {
      title: "Kraj koordynatora",
      met: ({ country }, f) => `Kraj koordynatora: ${f.country(country)}`,
      fail: {
        what: ({ country, call }, f) =>
          `${f.country(country)}: organizacja z tego kraju nie może koordynować w naborze ${call}`,
        why: ({ call, isWider }) =>
          isWider
            ? "Koordynator musi mieć siedzibę w kraju, z którego organizacje mogą koordynować w tej akcji."
            : call > 2020
              ? "Koordynator musi mieć siedzibę w państwie członkowskim UE lub państwie trzecim stowarzyszonym z Programem."
              : "Wnioskodawca musi mieć siedzibę w kraju programu.",
        fix: (who, f) =>
          `Zmień koordynatora na inną organizację, a ${f.who(who)} niech będzie partnerem, jeśli jej kraj może uczestniczyć.`,
        cells: { "partners.country": ({ country }, f) => `${f.country(country)}: nie może koordynować` },
      },
    },
    "coordinator-of-wrong-kind": {
      title: "Typ koordynatora",
      met: () => "Koordynator jest organizacją, która może złożyć wniosek",
      fail: {
        what: (who, f) => `${f.who(who)} to nie europejska organizacja pozarządowa`,
        why: () => "W tej dziedzinie wnioski mogą składać tylko europejskie organizacje pozarządowe.",
        fix: () => "Wyznacz na koordynatora europejską organizację pozarządową albo wybierz inną dziedzinę.",
        cells: { "partners.type": () => "tylko europejskie NGO" },
      },
    },
    "coordinator-too-young": {
      title: "Wiek koordynatora",
      met: ({ founded }, f) => `Data założenia koordynatora: ${f.date(founded)}`,
      open: {
        what: (who, f) => `${f.who(who)}: kiedy powstała ta organizacja?`,
        why: ({ years }, f) => `Koordynator musi istnieć co najmniej ${f.count(years, "year")} przed terminem.`,
        fix: ({ latest }, f) =>
          latest === undefined
            ? "Wpisz datę założenia."
            : `Wpisz datę: ${f.date(latest)} lub wcześniejsza jest w porządku.`,
        cells: { "partners.established": () => "kiedy?" },
      },
      fail: {
        what: ({ founded, ...who }, f) => `${f.who(who)}: data założenia ${f.date(founded)}, za późno, by koordynować`,
        why: ({ years, latest }, f) =>
          `Koordynator musi istnieć co najmniej ${f.count(years, "year")} przed terminem: ${f.date(latest)} lub wcześniej.`,
        fix: () => "Wyznacz na koordynatora starszą organizację.",
        cells: { "partners.established": ({ latest }, f) => `do ${f.date(latest)}` },
      },
      review: {
        what: ({ last, ...who }, f) => `Czy ${f.who(who)} składa wniosek w terminie ${f.date(last)}?`,
        why: ({ founded, first, last, years }, f) =>
          `Data założenia: ${f.date(founded)}. Co najmniej ${f.count(years, "year")} w terminie ${f.date(last)}, ale nie w terminie ${f.date(first)}.`,
        fix: () => "Zapytaj agencję, czy otwiera późniejszą rundę, albo wyznacz na koordynatora starszą organizację.",
        cells: { "partners.established": ({ last }, f) => `tylko na ${f.date(last)}` },
      },
    },
    "participant-not-eligible": {
      title: "Typ organizacji",
      met: () => "Wszystkie organizacje są takiego typu, który może uczestniczyć",
      fail: {
        what: ({ type, ...who }, f) => `${f.who(who)} nie może uczestniczyć z tym typem: ${f.organisationType(type)}`,
        why: ({ onlySchools }) =>
          onlySchools
            ? "W tej akcji mogą uczestniczyć tylko szkoły."
            : "W tej akcji ten typ nie liczy się jako organizacja.",
        fix: ({ onlySchools }) =>
          onlySchools
            ? "Usuń ją albo wybierz akcję otwartą dla innych organizacji."
            : "Wpisz zamiast tego organizację, która za tym stoi.",
        cells: {
          "partners.type": ({ onlySchools }) =>
            onlySchools ? "mogą uczestniczyć tylko szkoły" : "ten typ nie może uczestniczyć",
        },
      },
    },
    "country-not-eligible": {
      title: "Kraje",
      met: ({ outside }, f) =>
        outside.length === 0
          ? "Wszystkie kraje mogą uczestniczyć"
          : `Mogą uczestniczyć jako partner: ${f.countries(outside)}`,
      fail: {
        doubt: ({ country, call }, f) => `${f.country(country)}: czy ten kraj może uczestniczyć w naborze ${call}?`,
        what: ({ country, role, call }, f) =>
          `${f.country(country)}: z tego kraju nie może być ${role === "associated" ? "partnera stowarzyszonego" : "partnera"} w naborze ${call}`,
        why: ({ name, row }, f) => `${f.who({ name, row })}: Przewodnik nie przewiduje tego kraju w tej roli.`,
        fix: ({ mayBeAssociated, name, row }, f) =>
          mayBeAssociated
            ? `${f.who({ name, row })}: zmień rolę na partnera stowarzyszonego bez środków UE albo znajdź partnera w innym kraju.`
            : "Znajdź partnera w innym kraju.",
        cells: {
          "partners.country": ({ country, role }, f) =>
            `${f.country(country)}: bez ${role === "associated" ? "stowarzyszonych" : "partnerów"}`,
        },
      },
      review: {
        what: ({ country, call }, f) => `${f.country(country)}: czy ten kraj może uczestniczyć w naborze ${call}?`,
        why: ({ call }) => `Nie przeczytaliśmy na ten temat Przewodnika ${call}.`,
        fix: ({ call }) => `Sprawdź w Przewodniku ${call} pod „Who can apply?”, a potem oznacz jako ocenione.`,
        cells: { "partners.country": ({ call }) => `czy może w naborze ${call}?` },
      },
    },
    "eche-missing": {
      title: "ECHE",
      met: ({ holders }) =>
        holders === 1
          ? "Uczelnia, która musi mieć ECHE, ma ją"
          : `Wszystkie uczelnie, które muszą mieć ECHE, mają ją: ${holders}`,
      open: {
        what: (who, f) => `Czy ${f.who(who)} ma ECHE?`,
        why: () => "Każda uczelnia z kraju programu potrzebuje Karty Erasmusa dla szkolnictwa wyższego.",
        fix: () => "Odpowiedz tak lub nie.",
        cells: { "partners.eche": () => "tak czy nie?" },
      },
      fail: {
        what: (who, f) => `${f.who(who)} nie ma ECHE`,
        why: () => "Każda uczelnia z kraju programu musi mieć Kartę Erasmusa dla szkolnictwa wyższego.",
        fix: () => "Sprawdź z uczelnią: musi mieć Kartę albo jej miejsce musi zająć inna organizacja.",
        cells: { "partners.eche": () => "Karta jest wymagana" },
      },
    },
    "added-value-to-judge": {
      title: "Wartość dodana",
      met: () => "Żaden partner nie musi wykazać wartości dodanej",
      open: {
        what: (who, f) => `Co wnosi ${f.who(who)}, czego nie mogą wnieść inni?`,
        why: () => "Partner spoza programu musi wnosić istotną wartość dodaną, inaczej zostanie pominięty przy ocenie.",
        fix: () => "Napisz jedno lub dwa zdania.",
        cells: { "partners.addedValue": () => "co wnosi tylko on?" },
      },
      review: {
        what: (who, f) => `${f.who(who)}: czy wartość dodana jest istotna?`,
        why: ({ country }, f) =>
          `Partner z tego kraju (${f.country(country)}) musi wnosić istotną wartość dodaną, inaczej zostanie pominięty przy ocenie.`,
        fix: () => "Przeczytaj to oczami oceniającego, a potem oznacz jako ocenione.",
        cells: { "partners.addedValue": () => "czy jest istotna?" },
      },
    },
    "consultancy-to-judge": {
      title: "Firmy doradcze",
      met: () => "Brak firm doradczych do oceny",
      review: {
        what: (who, f) => `Czy ${f.who(who)} ma doświadczenie, by liczyć się jako przedsiębiorstwo?`,
        why: () =>
          "Firmy doradcze i pośrednicy mogą uczestniczyć jako przedsiębiorstwa, jeśli mają odpowiednie doświadczenie i zaangażowanie w tej dziedzinie.",
        fix: () => "Zanotuj, co o tym świadczy, a potem oznacz jako ocenione.",
        cells: { "partners.type": () => "odpowiednie doświadczenie?" },
      },
    },
    "too-few-partners": {
      title: "Organizacje",
      met: ({ found, needed: least }, f) => `${f.count(found, "organisation")}, co najmniej ${least}`,
      open: {
        what: ({ needed: least }, f) => `Minimum to ${f.count(least, "organisation")}: kto uczestniczy?`,
        why: ({ found, needed: least }) =>
          `Liczba uczestniczących organizacji: co najmniej ${least}. Na razie można policzyć ${found}.`,
        fix: ({ associatedCount }) =>
          `Wypełnij nazwy, kraje i role na karcie Partnerzy.${associatedCount ? "" : " Partnerzy stowarzyszeni się nie liczą."}`,
      },
      fail: {
        what: ({ found, needed: least }, f) => `Tylko ${f.count(found, "organisation")}. ${atLeastNeeded(least)}`,
        why: ({ associated, associatedCount }) =>
          associated === 0 || associatedCount
            ? "Konsorcjum poniżej minimum jest odrzucane, zanim ktokolwiek przeczyta wniosek."
            : "Partnerzy stowarzyszeni się nie liczą. Konsorcjum poniżej minimum jest odrzucane, zanim ktokolwiek przeczyta wniosek.",
        fix: ({ found, needed: least, associatedCount }, f) =>
          `Do dodania: ${f.count(least - found, "organisation")}${associatedCount ? "" : " z rolą Partner"}.`,
      },
      review: {
        what: ({ exception }) => `Czy obowiązuje wyjątek dla ${exception} organizacji?`,
        why: ({ found, needed: least }) => `Liczba organizacji: ${found}; zwykle wymagane co najmniej ${least}.`,
        fix: () => "Przeczytaj wyjątek w Przewodniku, a potem oznacz jako ocenione.",
      },
    },
    "too-few-programme-partners": {
      title: "Organizacje z krajów programu",
      met: ({ found, needed: least }, f) => `${f.count(found, "organisation")} z krajów programu, co najmniej ${least}`,
      open: {
        what: ({ needed: least }, f) => `Minimum to ${f.count(least, "organisation")} z krajów programu: które?`,
        why: () => "Możliwe, że do minimum liczą się tylko one.",
        fix: () => "Wypełnij kraje i role na karcie Partnerzy.",
      },
      review: {
        what: ({ found, needed: least }, f) =>
          `Czy ${f.count(found, "organisation")} z krajów programu ${formOf(found, "wystarczy", "wystarczą", "wystarczy")}? Możliwe minimum: ${least}.`,
        why: ({ needed: least }) =>
          `Jedna z agencji rozumie minimum (${least}) tak, że partnerzy z innych krajów są ponad nie. Zdanie w Przewodniku można czytać na oba sposoby.`,
        fix: ({ found, needed: least }, f) =>
          `Dla pewności do dodania: ${f.count(least - found, "organisation")} z kraju programu. Można też zapytać agencję.`,
      },
    },
    "too-few-countries": {
      title: "Kraje w konsorcjum",
      met: ({ countries }, f) => `${f.count(countries.length, "country")}: ${f.countries(countries)}`,
      open: {
        what: ({ needed: least }, f) => `Minimum to ${f.count(least, "country")}: skąd są organizacje?`,
        why: ({ countries, needed: least }, f) =>
          countries.length === 0
            ? `Liczba krajów: co najmniej ${least}.`
            : `Liczba krajów: co najmniej ${least}. Na razie: ${f.countries(countries)}.`,
        fix: () => "Wypełnij kraje i role na karcie Partnerzy.",
      },
      fail: {
        what: ({ countries, needed: least }, f) =>
          countries.length === 0
            ? `Żaden kraj się nie liczy. ${atLeastNeeded(least)}`
            : `Tylko ${f.count(countries.length, "country")}: ${f.countries(countries)}. ${atLeastNeeded(least)}`,
        why: ({ anyCountry, associatedCount }) =>
          anyCountry
            ? `Każdy kraj, który może uczestniczyć, liczy się raz${associatedCount ? "." : ", a partnerzy stowarzyszeni się nie liczą."}`
            : `Liczą się tylko państwa członkowskie UE i kraje stowarzyszone z Programem${associatedCount ? "." : ", a partnerzy stowarzyszeni się nie liczą."}`,
        fix: ({ countries, needed: least, associatedCount }) =>
          least - countries.length === 1
            ? `Dodaj ${associatedCount ? "partnera" : "pełnoprawnego partnera"} z jeszcze jednego kraju.`
            : `Dodaj ${associatedCount ? "partnerów" : "pełnoprawnych partnerów"} z jeszcze ${least - countries.length} krajów.`,
      },
      review: {
        what: ({ exception }) => `Czy obowiązuje wyjątek dla ${counted(exception, "kraju", "krajów", "krajów")}?`,
        why: ({ countries, needed: least }, f) =>
          `Kraje partnerów: ${f.countries(countries)}; zwykle wymagane co najmniej ${least}.`,
        fix: () => "Przeczytaj wyjątek w Przewodniku, a potem oznacz jako ocenione.",
      },
    },
    "too-few-of-a-kind": {
      title: "Rodzaje organizacji",
      met: ({ kinds }, f) => f.and(kinds.map(({ kind: id, found }) => `${found} ${kind(id, found, f)}`)),
      open: {
        what: ({ kind: id, needed: least }, f) => `Minimum to ${least} ${kind(id, least, f)}: kto uczestniczy?`,
        why: ({ kind: id, found, needed: least }, f) =>
          `Wymagane minimum: ${least} ${kind(id, least, f)}. Na razie można policzyć ${found}.`,
        fix: () => "Wypełnij typy i role na karcie Partnerzy.",
      },
      fail: {
        what: ({ kind: id, found, needed: least }, f) =>
          `Tylko ${found} ${kind(id, found, f)}. ${atLeastNeeded(least)}`,
        why: () => "Akcja łączy te rodzaje organizacji; partnerzy stowarzyszeni się nie liczą.",
        fix: ({ kind: id, found, needed: least }, f) =>
          `Do dodania: ${least - found} ${kind(id, least - found, f)} z rolą Partner.`,
      },
    },
    "too-many-partners": {
      title: "Najwyższa liczba organizacji",
      met: ({ found, most }, f) => `${f.count(found, "organisation")}, najwyżej ${most}`,
      fail: {
        what: ({ found, most }, f) => `${f.count(found, "organisation")}, a dozwolone najwyżej ${most}`,
        why: () => "Akcja ogranicza liczbę organizacji.",
        fix: ({ found, most }) => `Do usunięcia: ${found - most}.`,
      },
    },
    "same-consortium-elsewhere": {
      title: "Jeden wniosek",
      met: () => "To samo konsorcjum składa jeden wniosek",
      review: {
        what: () => "Czy ta sama grupa partnerów składa wniosek gdzie indziej?",
        why: () => "To samo konsorcjum może w jednym terminie złożyć jeden wniosek, w jednej agencji.",
        fix: () => "Zapytaj każdego partnera. Potem oznacz jako ocenione.",
      },
    },
    "activities-outside-partner-countries": {
      title: "Miejsca",
      met: () => "Wszystkie działania odbywają się w krajach partnerów",
      review: {
        what: () => "Czy wszystkie działania odbywają się w krajach partnerów?",
        why: ({ where }, f) => f.said(where),
        fix: () => "Przejrzyj zaplanowane spotkania i wydarzenia, a potem oznacz jako ocenione.",
      },
    },
    "no-chapter-in-edition": {
      title: "Rozdział w Przewodniku",
      met: () => "W Przewodniku jest rozdział o tej akcji",
      open: {
        what: ({ action, call }, f) => `${f.action(action)}: Przewodnik ${call} nie omawia tej akcji`,
        why: ({ call }) =>
          `Przewodnik ${call} wymienia tę akcję, ale nie ma o niej rozdziału, więc niczego nie da się sprawdzić.`,
        fix: () => "Poszukaj osobnego ogłoszenia w portalu Funding & Tenders albo wybierz inną akcję lub inny nabór.",
        cells: { "project.call": ({ call }) => `brak rozdziału w Przewodniku ${call}` },
      },
    },
    "too-few-of-these": {
      title: "Skład",
      met: ({ counts }, f) => f.and(counts.map(({ found, label }) => `${found} ${f.counted(label, found)}`)),
      fail: {
        what: ({ found, needed: least, label }, f) => `${onlySoMany(label, found, f)}. ${atLeastNeeded(least)}`,
        why: ({ needed: least, label }, f) => `Minimum według Przewodnika: ${least} ${f.counted(label, least)}.`,
        fix: ({ found, needed: least, label }, f) => `Do dodania: ${least - found} ${f.counted(label, least - found)}.`,
      },
      review: {
        what: ({ needed: least, label, question }, f) =>
          question === undefined
            ? `Czy w składzie ${formOf(least, "jest", "są", "jest")} co najmniej ${least} ${f.counted(label, least)}?`
            : f.said(question),
        why: ({ found, needed: least, label }, f) =>
          `Na pewno: ${found} ${f.counted(label, found)}. ${atLeastNeeded(least)}`,
        fix: lookItUp,
      },
    },
    "too-many-of-these": {
      title: "Skład, najwyżej",
      met: () => "Żadnego rodzaju nie ma więcej, niż wolno",
      fail: {
        what: ({ found, most, label }, f) =>
          `${found} ${f.counted(label, found)}, a dozwolone ${most === 0 ? "0" : `najwyżej ${most}`}`,
        why: ({ most, label }, f) =>
          most === 0
            ? `Przewodnik nie przewiduje takich uczestników: ${f.several(label)}.`
            : `Najwyżej według Przewodnika: ${most} ${f.counted(label, most)}.`,
        fix: ({ found, most }) => `Do usunięcia: ${found - most}; albo zmień rolę, jeśli Przewodnik przewiduje inną.`,
        cells: ({ most }) => (most === 0 ? "tak nie może uczestniczyć" : `najwyżej ${most}`),
      },
    },
    "wrong-number-of-countries": {
      title: "Kraje jednego rodzaju",
      met: ({ counts }, f) => f.and(counts.map(({ countries, label }) => soManyCountries(countries, label, f))),
      fail: {
        what: ({ countries, least, most, label }, f) =>
          `${soManyCountries(countries, label, f)}. ${countries.length < least ? atLeastNeeded(least) : `Dozwolone najwyżej ${most}.`}`,
        why: ({ countries, least, most }, f) =>
          `Według Przewodnika ${countries.length < least ? `co najmniej ${f.count(least, "country")}` : `najwyżej ${f.count(most, "country")}`}.`,
        fix: ({ countries, least, most }, f) =>
          countries.length < least
            ? `Do dodania: ${f.count(least - countries.length, "country")}.`
            : `Do usunięcia: ${f.count(countries.length - most, "country")}.`,
      },
    },
    "several-regions": {
      title: "Jeden region",
      met: () => "Wszyscy partnerzy spoza programu są z jednego regionu",
      fail: {
        what: ({ regions, label }, f) => `${capital(f.several(label))}: regiony ${f.and(regions)}`,
        why: () => "W tej akcji wszystkie muszą być z jednego regionu.",
        fix: () => "Zostaw partnerów z jednego regionu, a dla pozostałych zaplanuj inny projekt.",
        cells: ({ regions }, f) => `regiony ${f.and(regions)}: nie razem`,
      },
    },
    "too-few-in-a-country": {
      title: "Skład w każdym kraju",
      met: () => "W każdym kraju są potrzebne organizacje",
      fail: {
        what: ({ country, found, needed: least, label }, f) =>
          `${f.country(country)}: ${found === 0 ? "" : "tylko "}${found} ${f.counted(label, found)}. ${atLeastNeeded(least)}`,
        why: ({ isCoordinators, needed: least, label }, f) =>
          `Minimum ${isCoordinators ? "w kraju koordynatora" : "w każdym z tych krajów"}: ${least} ${f.counted(label, least)}.`,
        fix: ({ country, found, needed: least, label }, f) =>
          `Do dodania w kraju ${f.country(country)}: ${least - found} ${f.counted(label, least - found)}.`,
      },
      review: {
        what: ({ country, needed: least, label, question }, f) =>
          `${f.country(country)}: ${question === undefined ? `czy w składzie ${formOf(least, "jest", "są", "jest")} co najmniej ${least} ${f.counted(label, least)}?` : f.said(question)}`,
        why: ({ found, needed: least, label }, f) =>
          `Na pewno: ${found} ${f.counted(label, found)}. ${atLeastNeeded(least)}`,
        fix: lookItUp,
      },
    },
    "too-few-complete-countries": {
      title: "Kraje z pełnym składem",
      met: ({ countries }, f) => `${f.count(countries.length, "country")}: ${f.countries(countries)}`,
      fail: {
        what: ({ countries, needed: least, beside, parts }, f) =>
          `Pełny skład (${f.and(parts.map((part) => `${part.needed} ${f.counted(part.label, part.needed)}`))})${beside ? " poza krajem koordynatora" : ""}: ${countries.length === 0 ? "żaden kraj" : `tylko ${f.countries(countries)}`}. ${atLeastNeeded(least)}`,
        why: ({ needed: least, beside }, f) =>
          `Minimum z pełnym składem${beside ? ", poza krajem koordynatora" : ""}: ${f.count(least, "country")}.`,
        fix: ({ lacking }, f) =>
          lacking.length === 0
            ? "Dodaj organizacje wszystkich tych rodzajów z innego kraju."
            : `Najkrótsza droga, do dodania: ${f.and(lacking.map(({ country, missing, label }) => `${missing} ${f.counted(label, missing)} (${f.country(country)})`))}.`,
      },
      review: {
        what: ({ country, question }, f) => `${f.country(country)}: ${f.said(question)}`,
        why: () => "Bez tego wyjątku kraj by się nie liczył.",
        fix: lookItUp,
      },
    },
    outnumbered: {
      title: "Równowaga",
      met: ({ pairs }, f) =>
        f.and(
          pairs.map(
            ({ some, others }) =>
              `${some.found} ${f.counted(some.label, some.found)}, ${others.found} ${f.counted(others.label, others.found)}`,
          ),
        ),
      fail: {
        what: ({ some, others }, f) =>
          `${onlySoMany(some.label, some.found, f)}, a ${others.found} ${f.counted(others.label, others.found)}`,
        why: ({ some, others }, f) =>
          `Grupa ${f.quote(f.several(some.label))} musi być co najmniej tak liczna jak grupa ${f.quote(f.several(others.label))}.`,
        fix: ({ some, others }) =>
          `Do dodania w pierwszej grupie albo do usunięcia z drugiej: ${others.found - some.found}.`,
      },
    },
    "not-of-the-kind": {
      title: "Kto co może robić",
      met: () => "Wszyscy są takiego rodzaju, jakiego wymaga ich rola",
      fail: {
        what: ({ name, row, must }, f) => `${f.who({ name, row })} to nie ${f.said(must)}`,
        why: ({ each, must }, f) => `${capital(f.said(each))}: to musi być ${f.said(must)}.`,
        fix: () => "Powierz tę rolę innej organizacji albo popraw wiersz.",
        cells: ({ must }, f) => `to musi być ${f.said(must)}`,
      },
      review: {
        what: ({ name, row, must }, f) => `Czy ${f.who({ name, row })} to ${f.said(must)}?`,
        why: ({ each, must }, f) => `${capital(f.said(each))}: to musi być ${f.said(must)}.`,
        fix: lookItUp,
        cells: ({ must }, f) => `to musi być ${f.said(must)}`,
      },
    },
    "grant-above-co-financing": {
      title: "Udział w koszcie",
      met: ({ grant, cost, rate }, f) => `${f.money(grant)} z ${f.money(cost)}, najwyżej ${f.percent(rate)}`,
      open: {
        what: () => "Ile będzie kosztować cały projekt?",
        why: ({ rate }, f) => `UE pokrywa najwyżej ${f.percent(rate)} szacowanego kosztu.`,
        fix: () => "Wpisz na karcie Projekt szacowany koszt całkowity.",
        cells: { "project.totalCost": () => "ile kosztuje?" },
      },
      fail: {
        what: ({ over, rate }, f) => `Dofinansowanie o ${f.money(over)} wyższe niż ${f.percent(rate)} kosztu`,
        why: ({ grant, cost, rate, limit }, f) =>
          `Projekt kosztuje ${f.money(cost)}. UE pokrywa najwyżej ${f.percent(rate)}: ${f.money(limit)}. Wnioskowana kwota: ${f.money(grant)}.`,
        fix: ({ over }, f) => `Zmniejsz wnioskowaną kwotę o ${f.money(over)} albo popraw szacowany koszt.`,
        cells: { "project.grant": ({ limit }, f) => `najwyżej ${f.money(limit)}` },
      },
    },
    "category-above-limit": {
      title: "Limity kategorii",
      met: () => "Żadna kategoria nie przekracza limitu",
      fail: {
        what: ({ category, limit, over, by, year, partner }, f) =>
          `${category === undefined ? "Budżet" : f.category(category)}${by === undefined ? "" : ` (${f.said(by)})`}${year === undefined ? "" : `, rok ${year}`}${partner === undefined ? "" : `, ${partner}`}: ${limit === 0 ? `${f.money(over)} bez finansowania` : `${f.money(over)} za dużo`}`,
        why: ({ amount, limit, share, of, monthly, year, partner, isUnit }, f) =>
          limit === 0
            ? "Przewodnik nie przewiduje takich kosztów."
            : `Jest ${f.money(amount)}. Przewodnik pozwala na najwyżej ${monthly !== undefined ? `${f.money(monthly)} miesięcznie: ` : share === undefined ? "" : `${f.percent(share)} ${of === "grant" ? "dofinansowania" : "kosztu"}: `}${f.money(limit)}${isUnit ? " na każdą jednostkę" : year !== undefined ? " rocznie" : partner === undefined ? "" : " na każdego partnera"}.`,
        fix: ({ over, year, partner, isUnit }, f) =>
          isUnit
            ? `Zmniejsz każdą o ${f.money(over)}.`
            : `Przenieś ${f.money(over)} ${year !== undefined ? "na inny rok" : partner === undefined ? "do innych kategorii" : "do innych partnerów"}.`,
        cells: {
          "budget.amount": ({ limit, over }, f) => (limit === 0 ? "bez finansowania" : `${f.money(over)} ponad limit`),
          "budget.rate": ({ over }, f) => `${f.money(over)} ponad limit`,
        },
      },
    },
    "differs-from-unit-cost": {
      title: "Koszty jednostkowe",
      met: ({ lines }, f) => `${f.count(lines, "line")} według kosztów jednostkowych z Przewodnika`,
      open: {
        what: ({ item, needs, persons }, f) =>
          `${f.said(item)}: ${needs === "staff" ? `${f.or(persons.map(f.person))}?` : needed[needs]}`,
        why: ({ lines }, f) => `Od tego zależy koszt jednostkowy (${f.count(lines, "line")}).`,
        fix: ({ needs }) =>
          ({
            staff: "Wpisz to w kolumnie Personel lub uczestnicy.",
            country: "Wpisz to w kolumnie Kraj.",
            km: "Wpisz kilometry w jedną stronę w kolumnie Odległość, km.",
            days: "Wpisz to w kolumnie Dni na osobę; ilość to liczba osób.",
            purpose: "Wpisz kilometry w jedną stronę w kolumnie Odległość, km albo dni pobytu w kolumnie Dni na osobę.",
          })[needs],
        cells: {
          "budget.staff": () => "dla kogo?",
          "budget.country": () => "który kraj?",
          "budget.km": ({ needs }) => (needs === "km" ? "jak daleko?" : "podróż czy pobyt?"),
          "budget.days": () => "ile dni?",
        },
      },
      fail: {
        what: ({ quantity, each, share, due, rate, amount }, f) =>
          each === undefined
            ? `UE pokrywa z tego ${f.percent(share ?? 0)}: ${f.money(due)}, a nie ${f.money(amount)}`
            : rate === undefined
              ? `${f.number(quantity)} × ${f.money(each)} to o ${f.money(Math.abs(amount - due))} ${amount > due ? "mniej" : "więcej"} niż ${f.money(amount)}`
              : `Przewodnik: ${f.money(each)}, a nie ${f.money(rate)}`,
        why: ({ item, quantity, each, due }, f) =>
          each === undefined
            ? `${f.said(item)}: UE pokrywa część rzeczywistych wydatków.`
            : `${f.said(item)}: według Przewodnika ${f.number(quantity)} × ${f.money(each)}, czyli ${f.money(due)}.`,
        fix: ({ each, due, rate, amount }, f) =>
          rate === undefined || each === undefined
            ? `Wpisz kwotę ${f.money(due)}, o ${f.money(Math.abs(amount - due))} ${amount > due ? "mniej" : "więcej"}.`
            : `Wpisz stawkę ${f.money(each)}: pozycja wyniesie wtedy ${f.money(due)}.`,
        cells: {
          "budget.rate": ({ each }, f) => `${f.money(each ?? 0)} w Przewodniku`,
          "budget.amount": ({ due }, f) => `${f.money(due)} według Przewodnika`,
        },
      },
      review: {
        what: ({ item, quantity, each, due, lines }, f) =>
          each === undefined || due === undefined
            ? `${f.said(item)}: jaka jest stawka (${f.count(lines, "line")})?`
            : `${f.said(item)}: czy to ${f.number(quantity)} × ${f.money(each)} = ${f.money(due)}?`,
        why: ({ due }) =>
          due === undefined
            ? "Nie ma jej w żadnym źródle, które przeczytaliśmy, więc te pozycje nie są sprawdzane."
            : "Stawka jest podana z pamięci, więc pozycja się nie liczy, dopóki nie ma kwoty.",
        fix: () => "Sprawdź w Przewodniku dla tego naboru i wpisz stawkę oraz kwotę.",
        cells: {
          "budget.rate": () => "nie znamy jej",
          "budget.amount": ({ due }, f) => `${f.money(due ?? 0)}?`,
        },
      },
    },
    "amount-differs-from-rate": {
      title: "Ilość i stawka",
      met: () => "Każda kwota to ilość razy stawka",
      fail: {
        what: ({ quantity, rate, product, amount }, f) =>
          `${f.number(quantity)} × ${f.money(rate)} to ${f.money(product)}, a nie ${f.money(amount)}`,
        why: ({ product, amount }, f) => `Różnica wynosi ${f.money(Math.abs(amount - product))}. Liczy się kwota.`,
        fix: ({ product }, f) => `Wpisz kwotę ${f.money(product)} albo popraw ilość lub stawkę.`,
        cells: { "budget.amount": ({ product }, f) => `ilość × stawka to ${f.money(product)}` },
      },
    },
    "wrong-number-of-work-packages": {
      title: "Liczba pakietów prac",
      met: ({ found }) => `${found} oprócz zarządzania projektem`,
      fail: {
        what: ({ found, least, most }) =>
          `${counted(found, "pakiet", "pakiety", "pakietów")} prac oprócz zarządzania projektem. ${found < least ? atLeastNeeded(least) : `Dozwolone najwyżej ${most}.`}`,
        why: ({ found, least, most }) =>
          `Przewodnik określa ${found < least ? `minimum ${least}` : `maksimum ${most}`} oprócz zarządzania projektem.`,
        fix: ({ found, least, most }) =>
          found < least
            ? `Podziel prace na więcej pakietów: jeszcze ${least - found}.`
            : `Do połączenia z innymi: ${found - most}.`,
      },
    },
    "applications-to-count": {
      title: "Liczba wniosków",
      met: () => "Żadna organizacja nie składa zbyt wielu wniosków",
      review: {
        what: ({ as, most, coordinator }) =>
          as === "coordinator"
            ? `Czy ${coordinator ?? "koordynator"} koordynuje więcej niż ${counted(most, "wniosek", "wnioski", "wniosków")}?`
            : `Czy jakaś organizacja uczestniczy w większej liczbie wniosków niż ${most}?`,
        why: ({ as, most }) =>
          `Limit dla organizacji w tym terminie: ${counted(most, "wniosek", "wnioski", "wniosków")} jako ${as === "coordinator" ? "koordynator" : "uczestnik"}.`,
        fix: () => "Zapytaj każdego partnera. Potem oznacz jako ocenione.",
      },
    },
    "participants-to-count": {
      title: "Liczba uczestników",
      met: () => "Uczestników wystarczy na to dofinansowanie",
      review: {
        what: ({ needed: least }, f) => `Czy uczestników będzie co najmniej ${f.number(least)}?`,
        why: ({ grant, each }, f) =>
          `Na każdego przypada najwyżej ${f.money(each)}. Wnioskowana kwota: ${f.money(grant)}.`,
        fix: ({ needed }, f) =>
          `Wpisz liczbę w wierszu Uczestnicy na karcie Projekt; wystarczy ${f.number(needed)} lub więcej.`,
        cells: { "project.participants": ({ needed }, f) => `${f.number(needed)} lub więcej?` },
      },
      fail: {
        what: ({ participants, most }, f) =>
          `Liczba uczestników ${f.number(participants)} daje najwyżej ${f.money(most)}`,
        why: ({ grant, each }, f) =>
          `Na każdego przypada najwyżej ${f.money(each)}. Wnioskowana kwota: ${f.money(grant)}.`,
        fix: ({ needed, most }, f) =>
          `Zaangażuj co najmniej ${f.number(needed)} osób albo wnioskuj o najwyżej ${f.money(most)}.`,
        cells: { "project.participants": ({ needed }, f) => `dofinansowanie wymaga ${f.number(needed)}` },
      },
    },
    "to-confirm": {
      title: "Do potwierdzenia",
      met: () => "Wszystko jest potwierdzone",
      review: {
        what: ({ question }, f) => f.said(question),
        why: () => "Reguły tego wymagają, a plan tego nie pokazuje.",
        fix: () => "Sprawdź z partnerami, a potem oznacz jako ocenione.",
      },
    },
    "unknown-country": {
      title: "Kraj",
      met: () => "Wszystkie kraje da się odczytać",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} nie jest krajem, który znamy${suggestion === undefined ? "" : `. ${f.country(suggestion)}?`}`,
        why: () => "Czego nie da się odczytać, tego nie da się policzyć.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Wpisz nazwę lub kod kraju, na przykład Polska lub PL."
            : `Zmień na ${f.quote(f.country(suggestion))}.`,
        cells: {
          "partners.country": ({ typed, suggestion }, f) =>
            `${f.quote(typed)} to nie kraj.${suggestion === undefined ? "" : ` ${f.country(suggestion)}?`}`,
          "budget.country": ({ typed }, f) => `${f.quote(typed)} to nie kraj.`,
        },
      },
    },
    "unreadable-cell": {
      title: "Nieczytelne komórki",
      met: () => "Wszystkie komórki da się odczytać",
      fail: {
        what: ({ typed, expected: what, suggestion, isFormulaError }, f) => {
          if (isFormulaError) return `Komórka pokazuje ${typed}`;
          const uncovered = what === "action" ? f.uncovered(typed) : undefined;
          if (uncovered !== undefined) return `Reguły tej akcji nie zostały przeczytane: ${uncovered}`;
          return `${f.quote(typed)} nie jest ${expected[what]}${suggestion === undefined ? "" : `.${suggestionOf(what, suggestion, f)}`}`;
        },
        why: ({ isFormulaError }) =>
          isFormulaError
            ? "Formuła nie działa, więc nie ma czego sprawdzać."
            : "Czego nie da się odczytać, tego nie da się sprawdzić. Wpisany tekst zostaje bez zmian.",
        fix: ({ expected: what, isFormulaError }) =>
          isFormulaError ? `Napraw formułę albo wpisz wartość. ${wouldWork[what]}` : wouldWork[what],
        cells: unreadableCell,
      },
    },
  },
  common: {
    wholePlan: "Cały plan",
    row: (row) => `wiersz ${row}`,
    lines: (count) => counted(count, "pozycja", "pozycje", "pozycji"),
    notConfirmed: {
      what: (title, call) => `${title}: niepotwierdzone dla naboru ${call}`,
      why: (call, met) =>
        `Nie przeczytaliśmy na ten temat Przewodnika ${call}. O ile wiemy, plan jest zgodny z regułą${met === "" ? "" : `: ${met}`}.`,
      fix: (call) => `Sprawdź w Przewodniku ${call}, a potem oznacz jako ocenione.`,
    },
    unconfirmedFinding: (what, call) => `Niepotwierdzone dla naboru ${call}: ${what}`,
    notRead: (call) => `Nie przeczytaliśmy na ten temat Przewodnika ${call}.`,
    couldNotRun: {
      what: (title) => `Nie wykonano kontroli „${title}”`,
      why: "Coś w planie nie jest takie, jak oczekuje kontrola. Wszystkie inne kontrole wykonano.",
      fix: "Obejrzyj komórki, których dotyczy; jeśli są w porządku, zgłoś to z kopią pliku.",
    },
    evidence: {
      guide: "Przeczytane w samym Przewodniku",
      official: "Przeczytane na stronie Komisji lub agencji, nie w Przewodniku",
      secondary: "Z drugiej ręki: przeczytane gdzie indziej, nie w Przewodniku",
      unverified: "Niepotwierdzone. Nigdy nie jest błędem, dopóki ktoś nie przeczyta Przewodnika",
    },
    kinds: { error: "Błąd", open: "Do uzupełnienia", judge: "Do oceny", met: "Spełnione" },
    ok: "OK",
    page: (page) => `s. ${page}`,
    unconfirmedSource: "Niepotwierdzone",
    accepted: (reason) => `(Zaakceptowane: ${reason})`,
    headline: {
      problems: (count, accepted) =>
        accepted === 0
          ? `${counted(count, "problem", "problemy", "problemów")} do rozwiązania`
          : `${counted(count, "problem", "problemy", "problemów")}, w tym ${counted(accepted, "zaakceptowany", "zaakceptowane", "zaakceptowanych")}`,
      open: (count) => `${counted(count, "komórka", "komórki", "komórek")} do uzupełnienia`,
      review: (count) => `${counted(count, "punkt", "punkty", "punktów")} do oceny`,
      ok: (count) => `Spełnia wszystkie ${counted(count, "regułę", "reguły", "reguł")}, które sprawdzamy`,
      unchecked: (count) => `Nie wykonano ${count} kontroli`,
    },
    verdict: {
      problems: (count) => `✖ ${counted(count, "problem", "problemy", "problemów")}`,
      open: (count) => `? ${counted(count, "komórka", "komórki", "komórek")} do uzupełnienia`,
      review: (count) => `▲ ${counted(count, "punkt", "punkty", "punktów")} do oceny`,
      ok: (count) => `✔ Spełnia wszystkie ${counted(count, "regułę", "reguły", "reguł")}, które sprawdzamy`,
      unchecked: (count) => `? Nie wykonano ${count} kontroli`,
    },
    bars: {
      lumpSum: "Kwota ryczałtowa",
      grant: "Dofinansowanie UE, cały projekt",
      management: (share) => `Zarządzanie, najwyżej ${share}`,
      year: (year) => `Rok ${year}`,
      over: (amount) => `${amount} za dużo`,
      left: (amount) => `Pozostało ${amount}`,
      missing: (amount) => `Brakuje ${amount}`,
      exact: "Dokładnie",
      nothingPlanned: "Brak pozycji w budżecie",
      exactlyTheLumpSum: "Dokładnie kwota ryczałtowa",
      noYearCap: "brak limitu rocznego w tym naborze",
      none: "brak",
    },
    matrix: { total: "Razem", share: "Udział", noPartner: "? Brak partnera", noWorkPackage: "? Brak" },
    tiers: {
      cut: (amount) => `Usuń ${amount}`,
      add: (amount) => `Dodaj ${amount}`,
      withoutAmount: (lines) => `? ${counted(lines, "pozycja", "pozycje", "pozycji")} bez kwoty`,
    },
    notChecked: [
      "Jakość wniosku i punkty, które przyznają oceniający",
      "Zdolność finansowa i operacyjna organizacji",
      "Podwójne finansowanie i podobne wnioski złożone gdzie indziej",
      "Podstawy wykluczenia i środki ograniczające UE",
      "Wymagania, które do Przewodnika dodaje Agencja Narodowa",
    ],
    answers: {
      heading: "Co to oznacza",
      calls: (first, last) => (first === last ? String(first) : `od ${first} do ${last}`),
      starts: (from, to) => `od ${from} do ${to}`,
      atMost: (amount) => `Najwyżej ${amount}`,
      above: (amount) => `Ile naprawdę kosztuje projekt; musi być powyżej ${amount}`,
    },
    checkHeadings: ["Status", "Kontrola", "Gdzie", "Co jest nie tak lub czego brakuje", "Co zrobić", "Źródło"],
    headroomHeadings: ["Zakres", "Limit", "Zaplanowano", "Pozostało", "Status"],
    summary: {
      headings: ["Co", "Zaplanowano, euro", "Limit, euro", "Udział", "Porównanie", "Status"],
      years: "Według lat",
      partners: "Według partnerów",
      workPackages: "Według pakietów prac",
      categories: "Według kategorii",
      notSaid: "Pozycje bez wskazania",
    },
    functions: {
      unknownAction: (typed, nearest) =>
        `Żadna akcja nie nazywa się „${typed}”.${nearest === undefined ? " Spróbuj: Partnerstwa współpracy lub KA220-HED." : ` Czy chodzi o: ${nearest}?`}`,
      actionNotRead: (action) => `Reguły tej akcji nie zostały przeczytane: ${action}.`,
      unknownVariant: (typed, kindName, call, choices) =>
        `„${typed}” to nie ${kindName} tej akcji w naborze ${call}. Do wyboru: ${choices}.`,
      callOutside: (title, call, first, last) =>
        `${title}: w roku ${call} nie było naboru. Nabory: od ${first} do ${last}.`,
      callNotCovered: (call, newest) => `Nie ma jeszcze reguł naboru ${call}. Najnowszy: ${newest}.`,
      callNotRead: (call, read) => `Reguły naboru ${call} nie zostały przeczytane. Przeczytane: ${read}.`,
      variantMissing: (kindName, choices) => `${which(kindName, "Jak")}? ${choices}.`,
      callMissing: "Który nabór? Wpisz rok.",
      noProject: "W tym pliku nie ma karty Projekt z akcją i naborem.",
      noLumpSums: (title, call) => `${title}: brak stałych kwot ryczałtowych w naborze ${call}.`,
      noCap: (title, call) => `${title}: nie znamy limitu w naborze ${call}.`,
      durationNotAllowed: (title, duration) => `${title}: projekty trwają ${duration}.`,
      unknownCountry: (typed, nearest) =>
        `„${typed}” nie jest krajem, który znamy.${nearest === undefined ? "" : ` ${nearest}?`}`,
      sourceUnknown: (parameter, choices) => `Brak źródła dla „${parameter}”. Spróbuj: ${choices}.`,
      headingsMissing: (headings) => `Zakres musi mieć wiersz nagłówków: ${headings}.`,
      noCountries: (call) => `Nie znamy krajów naboru ${call}.`,
      noDeadline: (title, call) => `${title}: nie znamy terminu w naborze ${call}.`,
      noUnitCosts: (title, call) => `${title}: nie znamy kosztów jednostkowych w naborze ${call}.`,
      noTravelRates: (title, call) => `${title}: nie znamy stawek podróży według odległości w naborze ${call}.`,
      unknownItem: (typed, choices) => `Brak kosztu jednostkowego „${typed}”. Spróbuj: ${choices}.`,
      unknownPerson: (typed, choices) => `„${typed}” to żadne z tych: ${choices}.`,
      paidShare: (share) => `${share} rzeczywistego kosztu`,
      notANumber: (typed) => `„${typed}” nie jest liczbą, którą da się odczytać.`,
      notOnEarth: "Szerokość geograficzna mieści się między -90 a 90, długość między -180 a 180.",
    },
    fitting: {
      headings: ["Akcja", "Status", "Czego brakuje"],
      fits: "Pasuje",
      judge: "Do oceny",
      open: "Jeszcze nie wiadomo",
      missing: "Nie pasuje",
      unknown: "Nieuwzględniona",
    },
    deadlines: {
      headings: ["Termin, czas brukselski", "Runda", "Początek projektów", "Dziedzina lub część", "Źródło"],
      round: (round) => `Runda ${round}`,
      optionalRound: (round) => `Runda ${round}, tylko tam, gdzie otwiera ją Agencja Narodowa`,
      starts: (from, to) => `od ${from} do ${to}`,
      notKnown: "Nieznany",
    },
    standing: {
      memberState: "państwo członkowskie UE",
      associated: "państwo trzecie stowarzyszone z Programem",
      programmeCountry: "kraj programu",
      region: (region) => `państwo trzecie niestowarzyszone, region ${region}`,
      partnerCountry: (region) => `kraj partnerski, region ${region}`,
      overseas: (memberState) => `uczestniczy na zasadach tego państwa: ${memberState}`,
      mayCoordinate: "może koordynować lub być partnerem",
      mayBePartner: "może być partnerem, ale nie koordynatorem",
      mayBeAssociated: "tylko jako partner stowarzyszony, bez środków UE",
      mayNotTakePart: "nie może uczestniczyć",
      mayNotBePartner: "nie może być koordynatorem ani partnerem",
      roleNotKnown: "nie wiemy, jaką rolę może pełnić",
      roleIn: (role, variants) => `${role} (${variants})`,
      regionNotConfirmed: "numer regionu nie jest potwierdzony",
      notChecked: (call, newest, standing) =>
        `jeszcze niesprawdzone dla naboru ${call}; w naborze ${newest}: ${standing}`,
    },
    context: { months: (count) => counted(count, "miesiąc", "miesiące", "miesięcy") },
    preparation: {
      done: "Zrobione",
      late: (time) => `Opóźnienie: ${time}`,
      waits: (steps) => `Czeka na: ${steps}`,
      thisWeek: (time) => `W tym tygodniu, pozostało: ${time}`,
      left: (time) => `Pozostało: ${time}`,
      today: "Dzisiaj",
      undated: "Bez daty",
      before: (time) => `${time} przed terminem`,
      deadline: (code, call) => `Termin ${code}, nabór ${call}`,
      possibleDeadline: (code, call) => `Możliwy drugi termin ${code}, nabór ${call}`,
      brusselsTime: (hour) => `${hour} czasu brukselskiego`,
      noDeadline: (call) => `Termin naboru ${call} nie jest jeszcze znany. Daty liczy się od niego wstecz.`,
    },
  },
};

function suggestionOf(what: Expected, suggestion: string, f: Format): string {
  switch (what) {
    case "amount":
    case "number":
      // As it is typed: spaces between thousands would make it text again.
      return ` Wpisz ${suggestion.replace(".", ",")}.`;
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
  if (isFormulaError) return `pokazuje ${typed}`;
  if (what === "action" && f.uncovered(typed) !== undefined) return `nieprzeczytane reguły ${typed}`;
  return `${f.quote(typed)} nie jest ${expected[what]}.${suggestion === undefined ? "" : suggestionOf(what, suggestion, f)}`;
}
