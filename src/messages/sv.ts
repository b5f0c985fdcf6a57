// Every sentence of the checker in Swedish.
import type { Expected } from "../model/plan.ts";
import type { Extension } from "../programme/parameters.ts";
import type { Label } from "../programme/requirements.ts";
import type { RuleSlots } from "../rules/slots.ts";
import type { Format, Messages } from "./messages.ts";

const numbers = ["Ingen", "En", "Två", "Tre", "Fyra", "Fem", "Sex", "Sju", "Åtta", "Nio", "Tio"];
const spelled = (count: number): string => numbers[count] ?? String(count);

/** Of the words for variants only "område" is neuter. */
const isNeuter = (kind: string): boolean => kind === "område";
const which = (kind: string, start: "Vilke" | "vilke"): string => `${start}${isNeuter(kind) ? "t" : "n"} ${kind}`;
const other = (kind: string): string => `${isNeuter(kind) ? "ett annat" : "en annan"} ${kind}`;

/** What a cell should have held, in the negative. */
const no: Readonly<Record<Expected, string>> = {
  action: "ingen insats vi känner till",
  call: "inget utlysningsår",
  variant: "inget område och ingen del eller typ i den här insatsen",
  country: "inget land vi känner till",
  "organisation-type": "ingen organisationstyp vi känner till",
  role: "ingen roll vi känner till",
  category: "ingen budgetkategori vi känner till",
  amount: "inget belopp vi kan läsa",
  number: "inget heltal",
  date: "inget datum vi kan läsa",
  "yes-no": "inget svar vi kan läsa",
};

const wouldWork = {
  action: "Välj i listan, till exempel Samarbetspartnerskap eller KA220-HED.",
  call: "Skriv året, till exempel 2026.",
  variant: "Välj i listan.",
  country: "Skriv landets namn eller kod, till exempel Sverige eller SE.",
  "organisation-type": "Välj i listan, till exempel Lärosäte.",
  role: "Skriv Koordinator, Partner, Anknuten eller Associerad.",
  category: "Välj i listan, till exempel Projektledning.",
  amount: "Skriv beloppet i euro som ett tal, till exempel 1234,56.",
  number: "Skriv ett heltal, till exempel 24.",
  date: "Skriv år, månad och dag, till exempel 2026-11-01.",
  "yes-no": "Skriv ja eller nej.",
} as const;

/** Hur mycket ett pågående projekt får förlängas. */
function extended(extension: Extension, f: Format): string {
  const most =
    extension.by !== undefined
      ? ` med högst ${f.count(extension.by, "month")}`
      : extension.inAll !== undefined
        ? ` till ${f.count(extension.inAll, "month")} i allt`
        : "";
  return `förlängning${most} beviljas i så fall senare, utan mer pengar`;
}

/** What stands for an answer of yes or no. */
const answers: Readonly<Record<string, string>> = { yes: "ja", no: "nej", "not-needed": "behövs inte" };

const kindNames: Readonly<Record<string, readonly [string, string]>> = {
  hei: ["lärosäte", "lärosäten"],
  enterprise: ["företag", "företag"],
  school: ["skola", "skolor"],
};

/** What a unit cost depends on, as a question. */
const needed = {
  country: "i vilket land?",
  km: "hur lång är resan?",
  days: "hur många dagar är varje vistelse?",
  purpose: "en resa eller en vistelse?",
} as const;

function kind(id: string, count: number, format: Format): string {
  const names = kindNames[id];
  return names === undefined ? format.organisationType(id) : (names[count === 1 ? 0 : 1] ?? id);
}

const points = (count: number): string => (count === 1 ? "punkt" : "punkter");

/** "Bara 2 lärosäten", "Inga lärosäten". */
function onlySoMany(label: Label, count: number, format: Format): string {
  return count === 0 ? `Inga ${format.several(label)}` : `Bara ${count} ${format.counted(label, count)}`;
}

function soManyCountries(countries: readonly string[], label: Label, format: Format): string {
  if (countries.length === 0) return `Inget land med ${format.several(label)}`;
  return `${capital(format.several(label))} från ${format.count(countries.length, "country")}: ${format.countries(countries)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const identifiers = { oid: "OID", pic: "PIC" } as const;
const identifierShapes = {
  oid: "E och 8 siffror, till exempel E10012345",
  pic: "9 siffror, till exempel 912345678",
} as const;

const documents = {
  id: "OID eller PIC",
  echeCode: "ECHE-kod",
  mandate: "undertecknat mandat",
  declaration: "undertecknad försäkran på heder",
  representative: "firmatecknarens namn",
  contact: "kontaktperson",
} as const;

function lookItUp(): string {
  return "Ta reda på det och markera sedan som bedömt.";
}

export const sv: Messages = {
  rules: {
    "action-missing": {
      title: "Insats",
      met: () => "Insatsen är känd",
      open: {
        what: () => "Vilken insats gäller planen?",
        why: () => "Varje insats har egna regler, så inget annat kan kontrolleras innan.",
        fix: () => "Välj insats på fliken Projekt.",
      },
    },
    "call-not-open": {
      title: "Utlysning",
      met: ({ call }) => `Utlysning ${call}`,
      open: {
        what: () => "Vilken utlysning söker ni i?",
        why: () => "Länder, tak och krav skiljer sig mellan utlysningarna.",
        fix: ({ first, last }) => `Skriv utlysningens år, ${first} till ${last}.`,
        cells: { "project.call": () => "vilket år?" },
      },
      fail: {
        what: ({ call, action }, f) => `${f.action(action)} hade ingen utlysning ${call}`,
        why: ({ first, last }) => `De utlysningar vi känner till gäller ${first} till ${last}.`,
        fix: ({ first, last }) => `Välj en utlysning från ${first} till ${last}, eller en annan insats.`,
        cells: { "project.call": ({ first, last }) => `utlystes ${first} till ${last}` },
      },
    },
    "call-not-covered": {
      title: "Utlysning",
      met: () => "Reglerna för utlysningen är kända",
      open: {
        what: ({ call, newest, read }) =>
          read === undefined
            ? `Inga regler för ${call} ännu. Du kan planera med reglerna för ${newest}.`
            : `Reglerna för ${call} har inte lästs. Du kan jämföra med dem för ${newest}.`,
        why: ({ newest, read }, f) =>
          read === undefined
            ? `Den nyaste utlysning vi har läst är ${newest}. Vi gissar inte vad som ändras.`
            : `Av insatsen har vi läst ${f.calls(read)}. Vi gissar inte vad som var annorlunda.`,
        fix: ({ call, newest, read }) =>
          read === undefined
            ? `Sätt utlysningen till ${newest} så länge och kontrollera igen när den nya handledningen finns med.`
            : `Jämför planen med handledningen för ${call}, eller välj en utlysning som vi har läst.`,
        cells: {
          "project.call": ({ newest, read }, f) =>
            read === undefined ? `inga regler ännu, nyast är ${newest}` : `inte läst; lästa: ${f.calls(read)}`,
        },
      },
    },
    "variant-missing": {
      title: "Område eller del",
      met: ({ variant, action }, f) => f.variant(action, variant),
      open: {
        what: ({ choices, action }, f) => `${which(f.variantKind(action, choices[0]), "Vilke")} gäller ansökan?`,
        why: () => "En del av reglerna beror på det, och ibland formuläret och vem som tar emot ansökan.",
        fix: ({ choices, action }, f) => `Välj ${f.or(choices.map((one) => f.variant(action, one)))}.`,
        cells: {
          "project.variant": ({ choices, action }, f) => `${which(f.variantKind(action, choices[0]), "vilke")}?`,
        },
      },
    },
    "variant-closed": {
      title: "Område eller del",
      met: () => "Öppet i utlysningen",
      fail: {
        what: ({ variant, action, call }, f) => `${f.variant(action, variant)} är inte öppet i utlysning ${call}`,
        why: ({ action, call }, f) => `${f.action(action)} har ingen utlysning för sådana projekt ${call}.`,
        fix: ({ action, variant }, f) => `Välj ${other(f.variantKind(action, variant))}.`,
        cells: { "project.variant": ({ call }) => `inte öppet ${call}` },
      },
    },
    "duration-not-allowed": {
      title: "Projekttid",
      met: ({ months, duration, extension }, f) =>
        `${f.count(months, "month")}, tillåtet ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}`,
      open: {
        what: () => "Hur många månader pågår projektet?",
        why: ({ duration }, f) => `Programhandledningen tillåter ${f.duration(duration)}.`,
        fix: () => "Skriv antalet månader på fliken Projekt.",
        cells: { "project.months": () => "hur många?" },
      },
      fail: {
        what: ({ months, duration }, f) => `${f.count(months, "month")} är inte tillåtet: ${f.duration(duration)}`,
        why: ({ action, duration, extension }, f) =>
          `Projekt inom ${f.action(action)} pågår ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}.`,
        fix: ({ duration }, f) => `Sätt projekttiden till ${f.duration(duration)}.`,
        cells: { "project.months": ({ duration }, f) => `tillåtet ${f.duration(duration)}` },
      },
      review: {
        what: ({ months }, f) =>
          `Åker elever utomlands en längre tid i projektet? Det pågår ${f.count(months, "month")}.`,
        why: ({ limit, longest }) =>
          `Mer än ${limit} månader, upp till ${longest}, är bara för projekt där elever vistas utomlands länge.`,
        fix: ({ limit }) => `Bekräfta det, eller korta projektet till ${limit} månader.`,
        cells: { "project.months": () => "långa elevutbyten?" },
      },
    },
    "start-outside-window": {
      title: "Start",
      met: ({ start, end }, f) => (end === undefined ? f.date(start) : `${f.date(start)} till ${f.date(end)}`),
      fail: {
        what: ({ start }, f) => `Projekt i den här utlysningen börjar inte ${f.date(start)}`,
        why: ({ from, to }, f) => `De börjar ${f.date(from)} till ${f.date(to)}.`,
        fix: ({ from, to }, f) => `Välj en dag från ${f.date(from)} till ${f.date(to)}.`,
        cells: { "project.start": () => "utanför utlysningens månader" },
      },
      review: {
        what: ({ round, start }, f) =>
          `Öppnar ert programkontor omgång ${round}? En start ${f.date(start)} hör till den.`,
        why: ({ deadline }, f) =>
          `Dess sista ansökningsdag vore ${f.date(deadline)}. Programkontoren öppnar den bara om de vill.`,
        fix: () => "Fråga ert programkontor, eller börja i den första omgångens månader.",
        cells: { "project.start": ({ round }) => `bara i omgång ${round}` },
      },
    },
    "grant-above-cap": {
      title: "Högsta bidrag",
      met: ({ grant, cap }, f) => `${f.money(grant)} av högst ${f.money(cap)}`,
      open: {
        what: () => "Hur mycket söker ni?",
        why: ({ cap }, f) =>
          cap === undefined ? "Bidraget jämförs med utlysningens tak." : `Det högsta bidraget är ${f.money(cap)}.`,
        fix: () => "Skriv bidraget på fliken Projekt, eller fyll i fliken Budget.",
        cells: { "project.grant": () => "hur mycket?" },
      },
      fail: {
        what: ({ over, cap }, f) => `Bidraget ligger ${f.money(over)} över ${f.money(cap)}`,
        why: ({ grant, cap, months }, f) =>
          `Ni söker ${f.money(grant)}. Det högsta bidraget${months === undefined ? "" : ` för ${f.count(months, "month")}`} är ${f.money(cap)}.`,
        fix: ({ over }, f) => `Sök ${f.money(over)} mindre.`,
        cells: { "project.grant": ({ over }, f) => `${f.money(over)} för mycket` },
      },
    },
    "grant-below-minimum": {
      title: "Lägsta bidrag",
      met: ({ grant, minimum }, f) => `${f.money(grant)}, minst ${f.money(minimum)}`,
      fail: {
        what: ({ missing, minimum }, f) => `Bidraget ligger ${f.money(missing)} under ${f.money(minimum)}`,
        why: ({ grant, minimum }, f) => `Ni söker ${f.money(grant)}. Det lägsta bidraget är ${f.money(minimum)}.`,
        fix: ({ missing }, f) => `Planera för ${f.money(missing)} mer, eller välj en insats för mindre projekt.`,
        cells: { "project.grant": ({ missing }, f) => `${f.money(missing)} för lite` },
      },
    },
    "grant-not-a-lump-sum": {
      title: "Klumpsumma",
      met: ({ grant }, f) => `Klumpsumma ${f.money(grant)}`,
      open: {
        what: () => "Vilken klumpsumma söker ni?",
        why: ({ choices }, f) => `Bidraget är ett av de fasta beloppen: ${f.or(choices.map(f.money))}.`,
        fix: ({ choices }, f) => `Välj ${f.or(choices.map(f.money))}.`,
        cells: { "project.grant": () => "vilken klumpsumma?" },
      },
      fail: {
        what: ({ grant }, f) => `${f.money(grant)} är ingen av klumpsummorna`,
        why: ({ choices }, f) => `Bidraget måste vara ${f.or(choices.map(f.money))}. Inget däremellan kan sökas.`,
        fix: ({ nearest }, f) => `Välj ${f.money(nearest)}, som ligger närmast, och anpassa projektet.`,
        cells: { "project.grant": ({ choices }, f) => f.or(choices.map(f.money)) },
      },
    },
    "lines-differ-from-lump-sum": {
      title: "Rader och klumpsumma",
      met: ({ total }, f) => `Raderna blir ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) =>
          `Raderna blir ${f.money(total)}. Klumpsumman är ${f.money(grant)}: ${f.money(Math.abs(grant - total))} ${total < grant ? "fattas" : "för mycket"}.`,
        why: () => "Alla partners och arbetspakets andelar måste tillsammans bli exakt klumpsumman.",
        fix: ({ total, grant }, f) =>
          total < grant
            ? `Lägg till ${f.money(grant - total)} på fliken Budget.`
            : `Ta bort ${f.money(total - grant)} på fliken Budget.`,
        cells: {
          "project.grant": ({ total, grant }, f) =>
            `${f.money(Math.abs(grant - total))} ${total < grant ? "fattas i raderna" : "för mycket i raderna"}`,
        },
      },
    },
    "lines-differ-from-grant": {
      title: "Rader och bidrag",
      met: ({ total }, f) => `Raderna blir ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) => `Raderna blir ${f.money(total)}, bidraget är ${f.money(grant)}`,
        why: ({ total, grant }, f) => `Skillnaden är ${f.money(Math.abs(grant - total))}.`,
        fix: () => "Sätt bidraget till radernas summa, eller rätta raderna.",
        cells: { "project.grant": ({ total }, f) => `raderna blir ${f.money(total)}` },
      },
    },
    "year-above-cap": {
      title: "Bidrag per år",
      met: ({ cap }, f) => `Inget år över ${f.money(cap)}`,
      fail: {
        what: ({ year, over, cap }, f) => `År ${year} ligger ${f.money(over)} över ${f.money(cap)}`,
        why: ({ year, total, cap }, f) => `År ${year} har ${f.money(total)}. Taket är ${f.money(cap)} om året.`,
        fix: ({ year, over, roomiest }, f) =>
          roomiest === undefined
            ? `Ta bort ${f.money(over)} från år ${year}.`
            : `Flytta ${f.money(over)} från år ${year} till år ${roomiest}, eller förklara toppen i ansökan.`,
        cells: { "budget.amount": ({ year, over }, f) => `år ${year} är ${f.money(over)} för mycket` },
      },
    },
    "cost-not-above-grant": {
      title: "Medfinansiering",
      met: ({ cost, grant }, f) => `Kostar ${f.money(cost)}, mer än ${f.money(grant)}`,
      open: {
        what: () => "Vad kommer projektet att kosta på riktigt?",
        why: ({ grant }, f) =>
          `Den beräknade kostnaden måste vara högre än bidraget på ${f.money(grant)}: projekten medfinansieras.`,
        fix: () => "Skriv er uppskattning av hela kostnaden på fliken Projekt.",
        cells: { "project.totalCost": () => "vad kostar det?" },
      },
      fail: {
        what: ({ cost, grant }, f) =>
          `Projektet kostar ${f.money(cost)}, vilket inte är mer än bidraget ${f.money(grant)}`,
        why: () => "Den beräknade kostnaden måste vara högre än klumpsumman: projekten medfinansieras.",
        fix: () => "Rätta uppskattningen, eller välj en lägre klumpsumma.",
        cells: { "project.totalCost": ({ grant }, f) => `måste vara över ${f.money(grant)}` },
      },
    },
    "management-above-share": {
      title: "Projektledningens andel",
      met: ({ amount, share, limit }, f) =>
        `Projektledning ${f.money(amount)}, högst ${f.percent(share)}: ${f.money(limit)}`,
      open: {
        what: ({ lines }, f) =>
          lines === undefined
            ? "Vilket arbetspaket är projektledning?"
            : `Vilket arbetspaket gäller ${f.count(lines, "line")}?`,
        why: ({ share, limit }, f) => `Projektledning får ta högst ${f.percent(share)}: ${f.money(limit)}.`,
        fix: ({ lines }) => (lines === undefined ? "Ge det id WP1, eller titeln Projektledning." : "Välj arbetspaket."),
        cells: { "budget.workPackage": () => "vilket arbetspaket?" },
      },
      fail: {
        what: ({ over }, f) => `Projektledningen tar ${f.money(over)} för mycket`,
        why: ({ workPackage, amount, base, share, limit }, f) =>
          `${workPackage ?? "Projektledningen"} är ${f.money(amount)} av ${f.money(base)}, alltså ${f.percent(amount / base)}. Programhandledningen tillåter högst ${f.percent(share)}: ${f.money(limit)}.`,
        fix: ({ workPackage, over }, f) =>
          workPackage === undefined
            ? `Flytta ${f.money(over)} från projektledning till andra rader.`
            : `Flytta ${f.money(over)} från ${workPackage} till andra arbetspaket.`,
        cells: {
          "budget.amount": ({ workPackage, over, share }, f) =>
            `${workPackage ?? "projektledningen"} är ${f.money(over)} över ${f.percent(share)}`,
          "workPackages.id": ({ over, share }, f) => `${f.money(over)} över ${f.percent(share)}`,
        },
      },
    },
    "too-many-work-packages": {
      title: "Arbetspaket",
      met: ({ found, recommended }, f) =>
        `${found} arbetspaket för genomförande, ${f.number(recommended)} rekommenderas`,
      review: {
        what: ({ found }) => `Behövs ${found} arbetspaket för genomförande?`,
        why: ({ recommended }) => `Programhandledningen rekommenderar högst ${recommended} utöver projektledning.`,
        fix: () => "Slå ihop några, eller var beredd att förklara varför så många behövs.",
      },
    },
    "category-not-allowed": {
      title: "Budgetkategorier",
      met: () => "Insatsen betalar alla budgetkategorier i planen",
      fail: {
        what: ({ category, amount }, f) =>
          `${f.category(category)} betalas inte i det här projektet: ${f.money(amount)}`,
        why: ({ allowed }, f) => `Det som betalas är ${f.and(allowed.map(f.category))}.`,
        fix: ({ amount }, f) => `Flytta ${f.money(amount)} till en annan kategori, eller välj en annan projekttyp.`,
        cells: { "budget.category": () => "betalas inte i den här projekttypen" },
      },
    },
    "associated-partner-funded": {
      title: "Associerade partner",
      met: () => "Ingen associerad partner har pengar",
      fail: {
        what: ({ amount, ...who }, f) => `${f.who(who)} är associerad partner men har ${f.money(amount)} i budgeten`,
        why: () => "Associerade partner får inga EU-pengar och räknas inte som partner.",
        fix: () => "Ge pengarna till en partner med finansiering, eller ändra rollen till partner.",
        cells: {
          "partners.role": ({ amount }, f) => `har ${f.money(amount)} i budgeten; associerade får inget`,
          "budget.partner": () => "associerade partner får inga EU-pengar",
        },
      },
    },
    "line-partner-unknown": {
      title: "Radernas partner",
      met: () => "Varje rad hör till en partner",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} har budgetrader men finns inte på fliken Partner${suggestion === undefined ? "" : `. ${suggestion}?`}`,
        why: ({ lines }, f) => `${f.count(lines, "line")} kan inte räknas till någon partner.`,
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Lägg till organisationen på fliken Partner, eller rätta namnet."
            : `Ändra namnet till ${f.quote(suggestion)}, eller lägg till organisationen på fliken Partner.`,
        cells: {
          "budget.partner": ({ suggestion }) =>
            suggestion === undefined ? "finns inte på fliken Partner" : `finns inte på fliken Partner. ${suggestion}?`,
        },
      },
    },
    "line-without-partner": {
      title: "Radernas partner",
      met: () => "Varje rad har en partner",
      open: {
        what: ({ lines, amount }, f) =>
          `Vem använder ${f.money(amount)}${lines === 1 ? "" : ` på ${f.count(lines, "line")}`}?`,
        why: () => "En rad utan partner kan inte jämföras med partnerns roll.",
        fix: () => "Välj partner.",
        cells: { "budget.partner": () => "vem använder pengarna?" },
      },
    },
    "line-without-amount": {
      title: "Belopp",
      met: () => "Varje rad har ett belopp",
      open: {
        what: ({ partner }) =>
          partner === undefined ? "Hur mycket är den här raden?" : `Hur mycket är den här raden för ${partner}?`,
        why: () => "Utan beloppet kan ingen summa kontrolleras.",
        fix: () => "Skriv beloppet, eller antal och sats.",
        cells: { "budget.amount": () => "hur mycket?" },
      },
    },
    "line-without-year": {
      title: "Radernas år",
      met: () => "Varje rad har sitt projektår",
      open: {
        what: ({ lines }, f) => `Vilket projektår gäller ${f.count(lines, "line")}?`,
        why: () => "Det finns ett tak för varje projektår.",
        fix: () => "Skriv 1 för de första tolv månaderna, 2 för de nästa och så vidare.",
        cells: { "budget.year": () => "vilket projektår?" },
      },
    },
    "line-year-outside-project": {
      title: "Radernas år",
      met: ({ years }, f) => `Alla rader ligger inom ${f.count(years, "year")}`,
      fail: {
        what: ({ year, years }, f) => `År ${year} ligger utanför projektet, som har ${f.count(years, "year")}`,
        why: () => "Året räknas från projektets start och är inte kalenderåret.",
        fix: ({ years }) =>
          years === 1 ? "Skriv 1." : `Skriv ett år från 1 till ${years}, eller gör projektet längre.`,
        cells: { "budget.year": ({ years }) => (years === 1 ? "projektet har 1 år" : `skriv 1 till ${years}`) },
      },
    },
    "identifier-to-correct": {
      title: "OID eller PIC",
      met: ({ checked, wanted }) => `${checked} ${identifiers[wanted]} av rätt form`,
      fail: {
        what: ({ typed, wanted, isOther, ...who }, f) =>
          `${f.who(who)}: ${f.quote(typed)} är ${isOther ? `ingen ${identifiers[wanted]}` : "varken en OID eller en PIC"}`,
        why: ({ wanted, isEverywhere }) =>
          isEverywhere
            ? "I den här utlysningen kände både programkontoren och EACEA organisationer på deras PIC."
            : wanted === "oid"
              ? "Programkontoren känner organisationer på deras OID, EACEA på deras PIC."
              : "EACEA känner organisationer på deras PIC, programkontoren på deras OID.",
        fix: ({ wanted }) => `Skriv ${identifiers[wanted]}: ${identifierShapes[wanted]}.`,
        cells: { "partners.id": ({ wanted }) => `behöver en ${identifiers[wanted]}` },
      },
      review: {
        what: ({ typed, ...who }, f) => `${f.who(who)}: är ${f.quote(typed)} en ECHE-kod?`,
        why: () => "Erasmuskoder ser ut som S NORRVIK01, stadgans nummer har nio siffror.",
        fix: () => "Jämför med listan över dem som har stadgan. Markera sedan som bedömt.",
        cells: { "partners.echeCode": () => "en stadgas kod?" },
      },
    },
    "document-missing": {
      title: "Handlingar",
      met: () => "Alla handlingar finns",
      open: {
        what: ({ missing, ...who }, f) =>
          `Har det kommit från ${f.who(who)}: ${f.and(missing.map((key) => documents[key]))}?`,
        why: () => "Utan det kan ansökan, eller senare avtalet, inte gå igenom.",
        fix: () => "Be om det, och skriv dagen då det kom, eller svaret.",
        cells: () => "saknas ännu",
      },
    },
    "line-without-work-package": {
      title: "Radernas arbetspaket",
      met: () => "Varje rad hör till ett arbetspaket eller en aktivitet",
      open: {
        what: ({ lines }, f) => `Vilket arbetspaket eller vilken aktivitet hör ${f.count(lines, "line")} till?`,
        why: ({ amount }, f) =>
          `Arbetspaket eller aktiviteter ska tillsammans bli exakt klumpsumman; ${f.money(amount)} hör inte till något.`,
        fix: () => "Välj ett för varje rad.",
        cells: { "budget.workPackage": () => "vilket?" },
      },
    },
    "line-outside-work-package": {
      title: "Radernas månader",
      met: () => "Varje rad ligger inom sitt arbetspakets månader",
      review: {
        what: ({ id, year, lines }, f) => `Betalas ${id} under år ${year}, med ${f.count(lines, "line")}?`,
        why: ({ id, start, end }) => `${id} pågår från månad ${start} till månad ${end}.`,
        fix: ({ id }) => `Ändra året, eller månaderna för ${id}.`,
        cells: { "budget.year": ({ id, start, end }) => `${id} pågår månad ${start} till ${end}` },
      },
    },
    "work-package-without-lead": {
      title: "Ansvariga",
      met: () => "Varje arbetspaket har en ansvarig",
      open: {
        what: ({ ids }, f) => `Vem ansvarar för ${f.and(ids)}?`,
        why: () => "Ansökan frågar efter en ansvarig organisation för varje arbetspaket.",
        fix: ({ ids }) => (ids.length === 1 ? "Välj en partner." : "Välj en partner för vart och ett."),
        cells: { "workPackages.lead": () => "vem?" },
      },
      fail: {
        what: ({ id, lead, suggestion }, f) =>
          `${f.quote(lead)} ansvarar för ${id} men finns inte på fliken Partner${suggestion === undefined ? "" : `. ${suggestion}?`}`,
        why: () => "Bara en organisation i konsortiet kan ansvara för ett arbetspaket.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Välj en partner, eller lägg till organisationen på fliken Partner."
            : `Ändra till ${f.quote(suggestion)}.`,
        cells: { "workPackages.lead": () => "finns inte på fliken Partner" },
      },
    },
    "work-package-outside-project": {
      title: "Arbetspaketens månader",
      met: () => "Varje arbetspaket ligger inom projektet",
      fail: {
        what: ({ id, start, end, months }) =>
          months === undefined
            ? `${id} slutar månad ${end}, innan det börjar månad ${start}`
            : `${id} pågår till månad ${Math.max(start, end)}, projektet till månad ${months}`,
        why: () => "Månad 1 är projektets första månad.",
        fix: ({ months }) =>
          months === undefined
            ? "Rätta en av de två månaderna."
            : `Skriv månader från 1 till ${months}, eller gör projektet längre.`,
        cells: ({ months, start }) => (months === undefined ? `före starten, ${start}` : `skriv 1 till ${months}`),
      },
    },
    "partner-without-lines": {
      title: "Partnernas rader",
      met: () => "Varje partner har budgetrader",
      review: {
        what: (who, f) => `Deltar ${f.who(who)} utan pengar?`,
        why: () => "Den har ingen rad på fliken Budget. Kanske betalas dess arbete inte, kanske fattas en rad.",
        fix: () => "Lägg till dess rader, eller markera som bedömt.",
        cells: { "partners.name": () => "inga budgetrader?" },
      },
    },
    "uneven-shares": {
      title: "Partnernas andelar",
      met: ({ count }, f) => `Ingen andel är långt från en lika stor för ${f.count(count, "organisation")}`,
      review: {
        what: ({ share, amount, ...who }, f) =>
          `Är ${f.percent(share)} av budgeten rätt för ${f.who(who)}, ${f.money(amount)}?`,
        why: ({ count }, f) =>
          `Lika andelar för ${f.count(count, "organisation")} vore ${f.percent(1 / count)} var. Ingen regel förbjuder andra, men bedömarna ser på hur uppgifterna fördelas.`,
        fix: () => "Jämför med uppgifterna i arbetspaketen.",
        cells: { "partners.name": ({ share }, f) => `${f.percent(share)} av budgeten?` },
      },
    },
    "partner-without-name": {
      title: "Namn",
      met: () => "Varje organisation har ett namn",
      open: {
        what: ({ row }) => `Vilken organisation står på rad ${row}?`,
        why: () => "Kontroller och budgetrader går efter namnet.",
        fix: () => "Skriv organisationens namn.",
        cells: { "partners.name": () => "vilken organisation?" },
      },
    },
    "partner-without-country": {
      title: "Land",
      met: () => "Varje organisation har ett land",
      open: {
        what: (who, f) => `Var finns ${f.who(who)}?`,
        why: () => "Landet avgör vilken roll organisationen kan ha.",
        fix: () => "Skriv landets namn eller kod.",
        cells: { "partners.country": () => "i vilket land?" },
      },
    },
    "partner-without-role": {
      title: "Roll",
      met: () => "Varje organisation har en roll",
      open: {
        what: (who, f) => `Är ${f.who(who)} koordinator, partner eller associerad?`,
        why: () => "Rollen avgör om organisationen räknas och om den kan få pengar.",
        fix: () => "Välj roll.",
        cells: { "partners.role": () => "vilken roll?" },
      },
    },
    "partner-without-type": {
      title: "Typ",
      met: () => "Varje organisation har en typ",
      open: {
        what: (who, f) => `Vilken sorts organisation är ${f.who(who)}?`,
        why: () => "En del regler kräver lärosäten, företag eller skolor.",
        fix: () => "Välj den typ som ligger närmast.",
        cells: { "partners.type": () => "vilken sort?" },
      },
    },
    "duplicate-organisation": {
      title: "En rad per organisation",
      met: ({ organisations }, f) => f.count(organisations, "organisation"),
      review: {
        what: ({ name, other, rows }, f) =>
          name === other
            ? `${name} står på rad ${f.and(rows.map(String))}. Är det en och samma organisation?`
            : `Är ${f.quote(name)} och ${f.quote(other)} en och samma organisation?`,
        why: () => "Organisationer räknas, inte fakulteter eller institutioner. Vi räknar den en gång.",
        fix: () => "Behåll en rad för den, eller ge var och en sitt OID om de verkligen är olika organisationer.",
        cells: { "partners.name": ({ rows }, f) => `rad ${f.and(rows.map(String))} räknas som en` },
      },
    },
    "no-coordinator": {
      title: "Koordinator",
      met: ({ country, ...who }, f) =>
        `En koordinator${country === undefined ? "" : `, i ${f.country(country)}`}: ${f.who(who)}`,
      open: {
        what: () => "Vem koordinerar?",
        why: () => "En organisation söker för allas räkning.",
        fix: () => "Ge en organisation rollen Koordinator.",
      },
      fail: {
        what: () => "Ingen koordinator",
        why: () => "En organisation måste söka för allas räkning.",
        fix: () => "Ge en organisation rollen Koordinator.",
      },
    },
    "several-coordinators": {
      title: "Koordinator",
      met: () => "Bara en koordinator",
      fail: {
        what: ({ rows }, f) =>
          `${spelled(rows.length)} koordinatorer: rad ${f.and(rows.map(String))}. Det kan bara finnas en.`,
        why: () => "En organisation söker för allas räkning.",
        fix: () => "Låt en organisation ha rollen och gör de andra till partner.",
        cells: { "partners.role": () => "det kan bara finnas en koordinator" },
      },
    },
    "coordinator-country-not-eligible": {
      title: "Koordinatorns land",
      met: ({ country }, f) => `Koordinatorn finns i ${f.country(country)}`,
      fail: {
        what: ({ country, call }, f) =>
          `En organisation i ${f.country(country)} kan inte koordinera i utlysning ${call}`,
        why: ({ call, isWider }) =>
          isWider
            ? "Koordinatorn måste finnas i ett land vars organisationer får koordinera i insatsen."
            : call > 2020
              ? "Koordinatorn måste finnas i ett EU-land eller ett tredjeland som är associerat till programmet."
              : "Den som söker måste finnas i ett programland.",
        fix: (who, f) =>
          `Låt en annan organisation koordinera och gör ${f.who(who)} till partner, om landet får delta.`,
        cells: { "partners.country": ({ country }, f) => `ingen koordinator från ${f.country(country)}` },
      },
    },
    "coordinator-of-wrong-kind": {
      title: "Koordinatorns typ",
      met: () => "Koordinatorn är av den typ som får söka",
      fail: {
        what: (who, f) => `${f.who(who)} är ingen europeisk icke-statlig organisation`,
        why: () => "Inom det här området kan bara europeiska icke-statliga organisationer söka.",
        fix: () => "Låt en europeisk icke-statlig organisation koordinera, eller välj ett annat område.",
        cells: { "partners.type": () => "måste vara en europeisk NGO" },
      },
    },
    "coordinator-too-young": {
      title: "Koordinatorns ålder",
      met: ({ founded }, f) => `Koordinatorn bildades ${f.date(founded)}`,
      open: {
        what: (who, f) => `När bildades ${f.who(who)}?`,
        why: ({ years }, f) =>
          `Koordinatorn måste ha funnits i minst ${f.count(years, "year")} före sista ansökningsdag.`,
        fix: ({ latest }, f) =>
          latest === undefined
            ? "Skriv datumet då den bildades."
            : `Skriv ett datum: ${f.date(latest)} eller tidigare går bra.`,
        cells: { "partners.established": () => "när bildades den?" },
      },
      fail: {
        what: ({ founded, ...who }, f) => `${f.who(who)} bildades ${f.date(founded)}, för sent för att koordinera`,
        why: ({ years, latest }, f) =>
          `Koordinatorn måste ha funnits i minst ${f.count(years, "year")} före sista ansökningsdag: ${f.date(latest)} eller tidigare.`,
        fix: () => "Låt en äldre organisation koordinera.",
        cells: { "partners.established": ({ latest }, f) => `måste vara ${f.date(latest)} eller tidigare` },
      },
      review: {
        what: ({ last, ...who }, f) => `Söker ${f.who(who)} senast ${f.date(last)}?`,
        why: ({ founded, first, last, years }, f) =>
          `Den bildades ${f.date(founded)}: minst ${f.count(years, "year")} före ${f.date(last)}, men inte före ${f.date(first)}.`,
        fix: () => "Fråga myndigheten om den öppnar den senare omgången, eller låt en äldre organisation koordinera.",
        cells: { "partners.established": ({ last }, f) => `räcker bara för ${f.date(last)}` },
      },
    },
    "participant-not-eligible": {
      title: "Organisationstyp",
      met: () => "Alla organisationer är av en typ som får delta",
      fail: {
        what: ({ type, ...who }, f) => `${f.who(who)} kan inte delta som ${f.organisationType(type)}`,
        why: ({ onlySchools }) =>
          onlySchools
            ? "Bara skolor kan delta i den här insatsen."
            : "Den här typen räknas inte som organisation i insatsen.",
        fix: ({ onlySchools }) =>
          onlySchools
            ? "Ta bort den, eller välj en insats som är öppen för andra."
            : "Låt organisationen bakom delta i stället.",
        cells: {
          "partners.type": ({ onlySchools }) =>
            onlySchools ? "bara skolor kan delta" : "den här typen kan inte delta",
        },
      },
    },
    "country-not-eligible": {
      title: "Länder",
      met: ({ outside }, f) =>
        outside.length === 0 ? "Alla länder får delta" : `${f.countries(outside)} får delta som partner`,
      fail: {
        doubt: ({ country, call }, f) => `Får ${f.country(country)} delta i utlysning ${call}?`,
        what: ({ country, role, call }, f) =>
          role === "associated"
            ? `En organisation i ${f.country(country)} kan inte vara associerad partner i utlysning ${call}`
            : `En organisation i ${f.country(country)} kan inte vara partner i utlysning ${call}`,
        why: ({ name, row }, f) =>
          `Programhandledningen släpper inte in landet för ${f.who({ name, row })} i den rollen.`,
        fix: ({ mayBeAssociated, name, row }, f) =>
          mayBeAssociated
            ? `Ta med ${f.who({ name, row })} som associerad partner utan EU-pengar, eller hitta en partner i ett annat land.`
            : "Hitta en partner i ett annat land.",
        cells: {
          "partners.country": ({ country, role }, f) =>
            `ingen ${role === "associated" ? "associerad partner" : "partner"} från ${f.country(country)}`,
        },
      },
      review: {
        what: ({ country, call }, f) => `Får ${f.country(country)} delta i utlysning ${call}?`,
        why: ({ call }) => `Vi har inte läst ${call} års handledning om detta.`,
        fix: ({ call }) => `Titta i ${call} års handledning under ”Who can apply?” och markera sedan som bedömd.`,
        cells: { "partners.country": ({ call }) => `får delta ${call}?` },
      },
    },
    "eche-missing": {
      title: "ECHE",
      met: ({ holders }) =>
        holders === 1 ? "Lärosätet som behöver en ECHE har en" : `Alla ${holders} lärosäten som behöver en ECHE har en`,
      open: {
        what: (who, f) => `Har ${f.who(who)} en ECHE?`,
        why: () => "Varje lärosäte från ett programland behöver Erasmusstadgan för högre utbildning.",
        fix: () => "Svara ja eller nej.",
        cells: { "partners.eche": () => "ja eller nej?" },
      },
      fail: {
        what: (who, f) => `${f.who(who)} har ingen ECHE`,
        why: () => "Varje lärosäte från ett programland måste vara anslutet till Erasmusstadgan för högre utbildning.",
        fix: () => "Kontrollera med lärosätet: det måste ha stadgan, eller så får en annan organisation ta dess plats.",
        cells: { "partners.eche": () => "stadgan krävs" },
      },
    },
    "added-value-to-judge": {
      title: "Mervärde",
      met: () => "Ingen partner behöver visa ett mervärde",
      open: {
        what: (who, f) => `Vad tillför ${f.who(who)} som de andra inte kan?`,
        why: () => "En partner utifrån måste ge ett väsentligt mervärde, annars stryks den vid bedömningen.",
        fix: () => "Skriv en eller två meningar.",
        cells: { "partners.addedValue": () => "vad kan bara de bidra med?" },
      },
      review: {
        what: (who, f) => `Är mervärdet från ${f.who(who)} väsentligt?`,
        why: ({ country }, f) =>
          `En partner från ${f.country(country)} måste ge ett väsentligt mervärde, annars stryks den vid bedömningen.`,
        fix: () => "Läs det som en bedömare skulle göra och markera sedan som bedömt.",
        cells: { "partners.addedValue": () => "är det väsentligt?" },
      },
    },
    "consultancy-to-judge": {
      title: "Konsultfirmor",
      met: () => "Ingen konsultfirma att bedöma",
      review: {
        what: (who, f) => `Har ${f.who(who)} den erfarenhet som krävs för att räknas som företag?`,
        why: () =>
          "Konsultfirmor och förmedlingsföretag får delta som företag om de har relevant erfarenhet och engagemang på området.",
        fix: () => "Anteckna vad som visar det och markera sedan som bedömt.",
        cells: { "partners.type": () => "relevant erfarenhet?" },
      },
    },
    "too-few-partners": {
      title: "Organisationer",
      met: ({ found, needed }, f) => `${f.count(found, "organisation")}, minst ${needed}`,
      open: {
        what: ({ needed }) => `Vilka ${needed} organisationer deltar?`,
        why: ({ found, needed }, f) =>
          `Minst ${f.count(needed, "organisation")} måste delta. Hittills kan ${found} räknas.`,
        fix: ({ associatedCount }) =>
          `Fyll i namn, land och roll på fliken Partner.${associatedCount ? "" : " Associerade partner räknas inte."}`,
      },
      fail: {
        what: ({ found, needed }, f) => `Bara ${f.count(found, "organisation")}. Minst ${needed} behövs.`,
        why: ({ associated, associatedCount }) =>
          associated === 0 || associatedCount
            ? "Ett konsortium under minimum avslås innan någon läser ansökan."
            : "Associerade partner räknas inte. Ett konsortium under minimum avslås innan någon läser ansökan.",
        fix: ({ found, needed, associatedCount }, f) =>
          `Lägg till ${f.count(needed - found, "organisation")}${associatedCount ? "" : " som partner"}.`,
      },
      review: {
        what: ({ exception }) => `Gäller undantaget för ${exception} organisationer?`,
        why: ({ found, needed }) => `Det är ${found}; normalt behövs minst ${needed}.`,
        fix: () => "Läs undantaget i handledningen och markera sedan som bedömt.",
      },
    },
    "too-few-programme-partners": {
      title: "Organisationer från programländer",
      met: ({ found, needed }, f) => `${f.count(found, "organisation")} från programländer, minst ${needed}`,
      open: {
        what: ({ needed }) => `Vilka ${needed} organisationer kommer från programländer?`,
        why: () => "Kanske räknas bara de mot minimum.",
        fix: () => "Fyll i land och roll på fliken Partner.",
      },
      review: {
        what: ({ found, needed }) => `Räcker ${found} organisationer från programländer? ${needed} kan behövas.`,
        why: ({ needed }) =>
          `En myndighet läser minimum ${needed} så att partner från andra länder kommer utöver. Handledningens mening kan läsas på båda sätten.`,
        fix: ({ found, needed }, f) =>
          `För säkerhets skull: lägg till ${f.count(needed - found, "organisation")} från ett programland, eller fråga myndigheten.`,
      },
    },
    "too-few-countries": {
      title: "Länder i konsortiet",
      met: ({ countries }, f) =>
        `${countries.length === 1 ? "Ett land" : `${spelled(countries.length)} länder`}: ${f.countries(countries)}`,
      open: {
        what: ({ needed }, f) => `Från vilka ${f.count(needed, "country")} kommer organisationerna?`,
        why: ({ countries, needed }, f) =>
          countries.length === 0
            ? `Minst ${f.count(needed, "country")} behövs.`
            : `Minst ${f.count(needed, "country")} behövs. Hittills: ${f.countries(countries)}.`,
        fix: () => "Fyll i land och roll på fliken Partner.",
      },
      fail: {
        what: ({ countries, needed }, f) =>
          countries.length === 0
            ? `Inget land som räknas. Minst ${needed} behövs.`
            : `Bara ${f.count(countries.length, "country")}: ${f.countries(countries)}. Minst ${needed} behövs.`,
        why: ({ anyCountry, associatedCount }) =>
          anyCountry
            ? `Varje land som får delta räknas en gång${associatedCount ? "." : ", och associerade partner räknas inte."}`
            : `Bara EU-länder och länder som är associerade till programmet räknas${associatedCount ? "." : ", och associerade partner räknas inte."}`,
        fix: ({ countries, needed }, f) =>
          `Lägg till partner från ${f.count(needed - countries.length, "country")} till.`,
      },
      review: {
        what: ({ exception }) => `Gäller undantaget för ${exception} länder?`,
        why: ({ countries, needed }, f) =>
          `Partnerna kommer från ${f.countries(countries)}; normalt behövs ${needed} länder.`,
        fix: () => "Läs undantaget i handledningen och markera sedan som bedömt.",
      },
    },
    "too-few-of-a-kind": {
      title: "Sorters organisationer",
      met: ({ kinds }, f) => f.and(kinds.map(({ kind: id, found }) => `${found} ${kind(id, found, f)}`)),
      open: {
        what: ({ kind: id, needed }, f) => `Vilka ${needed} ${kind(id, needed, f)} deltar?`,
        why: ({ kind: id, found, needed }, f) =>
          `Minst ${needed} ${kind(id, needed, f)} måste delta. Hittills kan ${found} räknas.`,
        fix: () => "Fyll i typ och roll på fliken Partner.",
      },
      fail: {
        what: ({ kind: id, found, needed }, f) => `Bara ${found} ${kind(id, found, f)}. Minst ${needed} behövs.`,
        why: () => "Insatsen ska föra samman dessa sorters organisationer; associerade partner räknas inte.",
        fix: ({ kind: id, found, needed }, f) =>
          `Lägg till ${needed - found} ${kind(id, needed - found, f)} som partner.`,
      },
    },
    "too-many-partners": {
      title: "Högst antal organisationer",
      met: ({ found, most }, f) => `${f.count(found, "organisation")}, högst ${most}`,
      fail: {
        what: ({ found, most }, f) => `${f.count(found, "organisation")}, men högst ${most} får delta`,
        why: () => "Insatsen begränsar antalet organisationer.",
        fix: ({ found, most }) => `Ta bort ${found - most}.`,
      },
    },
    "same-consortium-elsewhere": {
      title: "En ansökan",
      met: () => "Samma konsortium söker en gång",
      review: {
        what: () => "Söker samma partnergrupp någon annanstans?",
        why: () => "Samma konsortium får lämna in en ansökan, till en myndighet, per ansökningsomgång.",
        fix: () => "Fråga varje partner. Markera sedan som bedömt.",
      },
    },
    "activities-outside-partner-countries": {
      title: "Platser",
      met: () => "Alla aktiviteter äger rum i partnernas länder",
      review: {
        what: () => "Äger alla aktiviteter rum i partnernas länder?",
        why: ({ where }, f) => f.said(where),
        fix: () => "Gå igenom planerade möten och evenemang och markera sedan som bedömt.",
      },
    },
    "no-chapter-in-edition": {
      title: "Kapitel i handledningen",
      met: () => "Handledningen har ett kapitel om insatsen",
      open: {
        what: ({ action, call }, f) => `${f.action(action)} ingår inte i handledningen ${call}`,
        why: ({ call }) =>
          `Handledningen ${call} nämner insatsen men har inget kapitel om den, så inget kan kontrolleras.`,
        fix: () =>
          "Leta efter en egen utlysningstext på Funding & Tenders Portal, eller välj en annan insats eller utlysning.",
        cells: { "project.call": ({ call }) => `inget kapitel i handledningen ${call}` },
      },
    },
    "too-few-of-these": {
      title: "Sammansättning",
      met: ({ counts }, f) => f.and(counts.map(({ found, label }) => `${found} ${f.counted(label, found)}`)),
      fail: {
        what: ({ found, needed, label }, f) => `${onlySoMany(label, found, f)}. Minst ${needed} behövs.`,
        why: ({ needed, label }, f) => `Handledningen kräver minst ${needed} ${f.counted(label, needed)}.`,
        fix: ({ found, needed, label }, f) => `Lägg till ${needed - found} ${f.counted(label, needed - found)}.`,
      },
      review: {
        what: ({ needed, label, question }, f) =>
          question === undefined ? `Finns det minst ${needed} ${f.counted(label, needed)}?` : f.said(question),
        why: ({ found, needed, label }, f) => `${onlySoMany(label, found, f)} säkert. Minst ${needed} behövs.`,
        fix: lookItUp,
      },
    },
    "too-many-of-these": {
      title: "Sammansättning, högst",
      met: () => "Inte fler av något slag än tillåtet",
      fail: {
        what: ({ found, most, label }, f) =>
          `${found} ${f.counted(label, found)}, men ${most === 0 ? "sådana" : `högst ${most}`} får ${most === 0 ? "inte " : ""}delta`,
        why: ({ most, label }, f) =>
          `Handledningen tillåter ${most === 0 ? "inga" : `högst ${most}`} ${f.counted(label, most)}.`,
        fix: ({ found, most }) => `Ta bort ${found - most}, eller ändra rollen om handledningen tillåter en annan.`,
        cells: ({ most }) => (most === 0 ? "kan inte delta så" : `högst ${most}`),
      },
    },
    "wrong-number-of-countries": {
      title: "Länder av ett slag",
      met: ({ counts }, f) => f.and(counts.map(({ countries, label }) => soManyCountries(countries, label, f))),
      fail: {
        what: ({ countries, least, most, label }, f) =>
          `${soManyCountries(countries, label, f)}. ${countries.length < least ? `Minst ${least} behövs.` : `Högst ${most} får delta.`}`,
        why: ({ countries, least, most }, f) =>
          `Handledningen kräver ${countries.length < least ? `minst ${f.count(least, "country")}` : `högst ${f.count(most, "country")}`}.`,
        fix: ({ countries, least, most }, f) =>
          countries.length < least
            ? `Lägg till ${f.count(least - countries.length, "country")}.`
            : `Ta bort ${f.count(countries.length - most, "country")}.`,
      },
    },
    "several-regions": {
      title: "En region",
      met: () => "Alla partner utifrån kommer från en region",
      fail: {
        what: ({ regions, label }, f) => `${capital(f.several(label))} från regionerna ${f.and(regions)}`,
        why: () => "I den här insatsen måste alla komma från en region.",
        fix: () => "Behåll partnerna i en region och planera ett annat projekt för de övriga.",
        cells: ({ regions }, f) => `regionerna ${f.and(regions)} kan inte delta tillsammans`,
      },
    },
    "too-few-in-a-country": {
      title: "Sammansättning i varje land",
      met: () => "Varje land har de organisationer det behöver",
      fail: {
        what: ({ country, found, needed, label }, f) =>
          `${onlySoMany(label, found, f)} från ${f.country(country)}. Minst ${needed} behövs.`,
        why: ({ isCoordinators, needed, label }, f) =>
          `${isCoordinators ? "Koordinatorns land" : "Vart och ett av dessa länder"} måste bidra med minst ${needed} ${f.counted(label, needed)}.`,
        fix: ({ country, found, needed, label }, f) =>
          `Lägg till ${needed - found} ${f.counted(label, needed - found)} från ${f.country(country)}.`,
      },
      review: {
        what: ({ country, needed, label, question }, f) =>
          `${f.country(country)}: ${question === undefined ? `finns det minst ${needed} ${f.counted(label, needed)}?` : f.said(question)}`,
        why: ({ found, needed, label }, f) => `${onlySoMany(label, found, f)} säkert. Minst ${needed} behövs.`,
        fix: lookItUp,
      },
    },
    "too-few-complete-countries": {
      title: "Länder med allt de behöver",
      met: ({ countries }, f) => `${f.count(countries.length, "country")}: ${f.countries(countries)}`,
      fail: {
        what: ({ countries, needed, beside, parts }, f) =>
          `${countries.length === 0 ? "Inget land" : `Bara ${f.countries(countries)}`}${beside ? " utöver koordinatorns land" : ""} har ${f.and(parts.map((part) => `${part.needed} ${f.counted(part.label, part.needed)}`))}. Minst ${needed} behövs.`,
        why: ({ needed, beside }, f) =>
          `Minst ${f.count(needed, "country")}${beside ? " utöver koordinatorns" : ""} måste bidra med allt.`,
        fix: ({ lacking }, f) =>
          lacking.length === 0
            ? "Lägg till organisationer av alla de slagen från ett annat land."
            : `Närmast till hands: lägg till ${f.and(lacking.map(({ country, missing, label }) => `${missing} ${f.counted(label, missing)} från ${f.country(country)}`))}.`,
      },
      review: {
        what: ({ country, question }, f) => `${f.country(country)}: ${f.said(question)}`,
        why: () => "Utan undantaget räknas landet inte.",
        fix: lookItUp,
      },
    },
    outnumbered: {
      title: "Balans",
      met: ({ pairs }, f) =>
        f.and(
          pairs.map(
            ({ some, others }) => `${some.found} ${f.several(some.label)}, ${others.found} ${f.several(others.label)}`,
          ),
        ),
      fail: {
        what: ({ some, others }, f) =>
          `${onlySoMany(some.label, some.found, f)}, men ${others.found} ${f.counted(others.label, others.found)}`,
        why: ({ some, others }, f) =>
          `Det måste vara minst lika många ${f.several(some.label)} som ${f.several(others.label)}.`,
        fix: ({ some, others }) =>
          `Lägg till ${others.found - some.found} av de första, eller ta bort lika många av de andra.`,
      },
    },
    "not-of-the-kind": {
      title: "Vem som får göra vad",
      met: () => "Alla är av det slag som deras del kräver",
      fail: {
        what: ({ name, row, must }, f) => `${f.who({ name, row })} är inte ${f.said(must)}`,
        why: ({ each, must }, f) => `${capital(f.said(each))} måste vara ${f.said(must)}.`,
        fix: () => "Låt en annan organisation ta den här delen, eller rätta raden.",
        cells: ({ must }, f) => `måste vara ${f.said(must)}`,
      },
      review: {
        what: ({ name, row, must }, f) => `Är ${f.who({ name, row })} ${f.said(must)}?`,
        why: ({ each, must }, f) => `${capital(f.said(each))} måste vara ${f.said(must)}.`,
        fix: lookItUp,
        cells: ({ must }, f) => `måste vara ${f.said(must)}`,
      },
    },
    "grant-above-co-financing": {
      title: "Andel av kostnaden",
      met: ({ grant, cost, rate }, f) => `${f.money(grant)} av ${f.money(cost)}, högst ${f.percent(rate)}`,
      open: {
        what: () => "Vad kommer hela projektet att kosta?",
        why: ({ rate }, f) => `EU betalar högst ${f.percent(rate)} av den beräknade kostnaden.`,
        fix: () => "Skriv er uppskattning av hela kostnaden på fliken Projekt.",
        cells: { "project.totalCost": () => "vad kostar det?" },
      },
      fail: {
        what: ({ over, rate }, f) => `Bidraget är ${f.money(over)} mer än ${f.percent(rate)} av kostnaden`,
        why: ({ grant, cost, rate, limit }, f) =>
          `Projektet kostar ${f.money(cost)}. EU betalar högst ${f.percent(rate)}: ${f.money(limit)}. Ni söker ${f.money(grant)}.`,
        fix: ({ over }, f) => `Sök ${f.money(over)} mindre, eller rätta den beräknade kostnaden.`,
        cells: { "project.grant": ({ limit }, f) => `högst ${f.money(limit)}` },
      },
    },
    "category-above-limit": {
      title: "Gränser för kategorier",
      met: () => "Ingen kategori är över sin gräns",
      fail: {
        what: ({ category, limit, over, by, year, partner }, f) =>
          `${category === undefined ? "Budgeten" : f.category(category)}${by === undefined ? "" : ` för ${f.said(by)}`}${year === undefined ? "" : ` år ${year}`}${partner === undefined ? "" : ` för ${partner}`} ${limit === 0 ? `ersätts inte: ${f.money(over)}` : `tar ${f.money(over)} för mycket`}`,
        why: ({ amount, limit, share, of, monthly, year, partner, isUnit }, f) =>
          limit === 0
            ? "Handledningen tillåter inte de kostnaderna."
            : `Det är ${f.money(amount)}. Handledningen tillåter högst ${monthly !== undefined ? `${f.money(monthly)} i månaden: ` : share === undefined ? "" : `${f.percent(share)} av ${of === "grant" ? "bidraget" : "kostnaden"}: `}${f.money(limit)}${isUnit ? " för var och en" : year !== undefined ? " per år" : partner === undefined ? "" : " för varje partner"}.`,
        fix: ({ over, year, partner, isUnit }, f) =>
          isUnit
            ? `Sänk det med ${f.money(over)} vardera.`
            : `Flytta ${f.money(over)} till ${year !== undefined ? "ett annat år" : partner === undefined ? "andra kategorier" : "andra partner"}.`,
        cells: {
          "budget.amount": ({ limit, over }, f) => (limit === 0 ? "ersätts inte" : `${f.money(over)} över gränsen`),
          "budget.rate": ({ over }, f) => `${f.money(over)} över gränsen`,
        },
      },
    },
    "differs-from-unit-cost": {
      title: "Enhetskostnader",
      met: ({ lines }, f) => `${f.count(lines, "line")} enligt handledningens enhetskostnad`,
      open: {
        what: ({ item, needs, persons }, f) =>
          `${f.said(item)}: ${needs === "staff" ? `${f.or(persons.map(f.person))}?` : needed[needs]}`,
        why: ({ lines }, f) => `Enhetskostnaden för ${f.count(lines, "line")} beror på det.`,
        fix: ({ needs }) =>
          ({
            staff: "Skriv det i kolumnen Personal eller deltagare.",
            country: "Skriv det i kolumnen Land.",
            km: "Skriv kilometer enkel väg i kolumnen Avstånd, km.",
            days: "Skriv det i kolumnen Dagar var; antalet är hur många som vistas.",
            purpose: "Skriv kilometer enkel väg i kolumnen Avstånd, km, eller vistelsens dagar i Dagar var.",
          })[needs],
        cells: {
          "budget.staff": () => "för vem?",
          "budget.country": () => "vilket land?",
          "budget.km": ({ needs }) => (needs === "km" ? "hur långt?" : "en resa eller en vistelse?"),
          "budget.days": () => "hur många dagar?",
        },
      },
      fail: {
        what: ({ quantity, each, share, due, rate, amount }, f) =>
          each === undefined
            ? `EU betalar ${f.percent(share ?? 0)} av det: ${f.money(due)}, inte ${f.money(amount)}`
            : rate === undefined
              ? `${f.number(quantity)} × ${f.money(each)} är ${f.money(Math.abs(amount - due))} ${amount > due ? "mindre" : "mer"} än ${f.money(amount)}`
              : `Handledningen betalar ${f.money(each)}, inte ${f.money(rate)}`,
        why: ({ item, quantity, each, due }, f) =>
          each === undefined
            ? `${f.said(item)}: EU betalar en andel av den verkliga kostnaden.`
            : `${f.said(item)}: handledningen betalar ${f.number(quantity)} × ${f.money(each)}, alltså ${f.money(due)}.`,
        fix: ({ each, due, rate, amount }, f) =>
          rate === undefined || each === undefined
            ? `Skriv ${f.money(due)} som belopp, ${f.money(Math.abs(amount - due))} ${amount > due ? "mindre" : "mer"}.`
            : `Skriv ${f.money(each)} som sats: raden blir då ${f.money(due)}.`,
        cells: {
          "budget.rate": ({ each }, f) => `${f.money(each ?? 0)} i handledningen`,
          "budget.amount": ({ due }, f) => `${f.money(due)} enligt handledningen`,
        },
      },
      review: {
        what: ({ item, quantity, each, due, lines }, f) =>
          each === undefined || due === undefined
            ? `${f.said(item)}: vilken sats gäller för ${f.count(lines, "line")}?`
            : `${f.said(item)}: är det ${f.number(quantity)} × ${f.money(each)} = ${f.money(due)}?`,
        why: ({ due }) =>
          due === undefined
            ? "Ingen källa vi har läst har den, så de raderna kontrolleras inte."
            : "Satsen är ur minnet, så raden räknas inte förrän du skriver beloppet.",
        fix: () => "Slå upp den i handledningen för din utlysning, och skriv sats och belopp.",
        cells: {
          "budget.rate": () => "okänd för oss",
          "budget.amount": ({ due }, f) => `${f.money(due ?? 0)}?`,
        },
      },
    },
    "amount-differs-from-rate": {
      title: "Antal och sats",
      met: () => "Varje belopp är antal gånger sats",
      fail: {
        what: ({ quantity, rate, product, amount }, f) =>
          `${f.number(quantity)} × ${f.money(rate)} är ${f.money(product)}, inte ${f.money(amount)}`,
        why: ({ product, amount }, f) =>
          `Det skiljer ${f.money(Math.abs(amount - product))}. Beloppet är det som räknas.`,
        fix: ({ product }, f) => `Skriv ${f.money(product)} som belopp, eller rätta antal eller sats.`,
        cells: { "budget.amount": ({ product }, f) => `antal × sats är ${f.money(product)}` },
      },
    },
    "wrong-number-of-work-packages": {
      title: "Antal arbetspaket",
      met: ({ found }) => `${found} utöver projektledning`,
      fail: {
        what: ({ found, least, most }) =>
          `${found} arbetspaket utöver projektledning. ${found < least ? `Minst ${least} behövs.` : `Högst ${most} är tillåtna.`}`,
        why: ({ found, least, most }) =>
          `Handledningen sätter ett ${found < least ? `minimum på ${least}` : `maximum på ${most}`} utöver projektledning.`,
        fix: ({ found, least, most }) =>
          found < least ? `Dela upp arbetet i ${least - found} till.` : `Slå ihop ${found - most} med andra.`,
      },
    },
    "applications-to-count": {
      title: "Antal ansökningar",
      met: () => "Ingen organisation söker för ofta",
      review: {
        what: ({ as, most, coordinator }) =>
          as === "coordinator"
            ? `Koordinerar ${coordinator ?? "koordinatorn"} fler än ${most} ${most === 1 ? "ansökan" : "ansökningar"}?`
            : `Är någon organisation med i fler än ${most} ansökningar?`,
        why: ({ as, most }) =>
          `En organisation får ${as === "coordinator" ? "koordinera" : "vara med i"} högst ${most} till samma sista dag.`,
        fix: () => "Fråga varje partner. Markera sedan som bedömt.",
      },
    },
    "participants-to-count": {
      title: "Antal deltagare",
      met: () => "Deltagarna räcker för bidraget",
      review: {
        what: ({ needed }, f) => `Kommer minst ${f.number(needed)} personer att delta?`,
        why: ({ grant, each }, f) => `Högst ${f.money(each)} betalas för var och en. Ni söker ${f.money(grant)}.`,
        fix: ({ needed }, f) =>
          `Skriv hur många på raden Deltagare på fliken Projekt; ${f.number(needed)} eller fler räcker.`,
        cells: { "project.participants": ({ needed }, f) => `${f.number(needed)} eller fler?` },
      },
      fail: {
        what: ({ participants, most }, f) => `${f.number(participants)} deltagare ger högst ${f.money(most)}`,
        why: ({ grant, each }, f) => `Högst ${f.money(each)} betalas för var och en. Ni söker ${f.money(grant)}.`,
        fix: ({ needed, most }, f) => `Låt minst ${f.number(needed)} personer delta, eller sök högst ${f.money(most)}.`,
        cells: { "project.participants": ({ needed }, f) => `bidraget kräver ${f.number(needed)}` },
      },
    },
    "to-confirm": {
      title: "Att bekräfta",
      met: () => "Allt är bekräftat",
      review: {
        what: ({ question }, f) => f.said(question),
        why: () => "Reglerna kräver det, och en plan visar det inte.",
        fix: () => "Stäm av med partnerna och markera sedan som bedömt.",
      },
    },
    "unknown-country": {
      title: "Land",
      met: () => "Alla länder går att läsa",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} är inget land vi känner till${suggestion === undefined ? "" : `. ${f.country(suggestion)}?`}`,
        why: () => "Det som inte går att läsa kan inte räknas.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Skriv landets namn eller kod, till exempel Sverige eller SE."
            : `Ändra till ${f.country(suggestion)}.`,
        cells: {
          "partners.country": ({ typed, suggestion }, f) =>
            `${f.quote(typed)} är inget land.${suggestion === undefined ? "" : ` ${f.country(suggestion)}?`}`,
          "budget.country": ({ typed }, f) => `${f.quote(typed)} är inget land.`,
        },
      },
    },
    "unreadable-cell": {
      title: "Celler vi inte kan läsa",
      met: () => "Alla celler går att läsa",
      fail: {
        what: ({ typed, expected: what, suggestion, isFormulaError }, f) => {
          if (isFormulaError) return `Cellen visar ${typed}`;
          const uncovered = what === "action" ? f.uncovered(typed) : undefined;
          if (uncovered !== undefined) return `Reglerna för ${uncovered}, har inte lästs`;
          return `${f.quote(typed)} är ${no[what]}${suggestion === undefined ? "" : `.${suggestionOf(what, suggestion, f)}`}`;
        },
        why: ({ isFormulaError }) =>
          isFormulaError
            ? "Formeln fungerar inte, så det finns inget att kontrollera."
            : "Det som inte går att läsa kan inte kontrolleras. Din text står kvar som den är.",
        fix: ({ expected: what, isFormulaError }) =>
          isFormulaError ? `Laga formeln, eller skriv värdet. ${wouldWork[what]}` : wouldWork[what],
        cells: unreadableCell,
      },
    },
  },
  common: {
    wholePlan: "Hela planen",
    row: (row) => `rad ${row}`,
    lines: (count) => (count === 1 ? "1 rad" : `${count} rader`),
    notConfirmed: {
      what: (title, call) => `${title}: inte bekräftat för utlysning ${call}`,
      why: (call, met) =>
        `Vi har inte läst ${call} års handledning om detta. Efter vad vi vet följer planen regeln${met === "" ? "" : `: ${met}`}.`,
      fix: (call) => `Slå upp det i ${call} års handledning och markera sedan som bedömt.`,
    },
    unconfirmedFinding: (what, call) => `Inte bekräftat för utlysning ${call}: ${what}`,
    notRead: (call) => `Vi har inte läst ${call} års handledning om detta.`,
    couldNotRun: {
      what: (title) => `Kontrollen ”${title}” kunde inte göras`,
      why: "Något i planen är inte som kontrollen väntar sig. Alla andra kontroller är gjorda.",
      fix: "Titta på cellerna det gäller; om de är rätt, rapportera felet med en kopia av filen.",
    },
    evidence: {
      guide: "Läst i själva handledningen",
      official: "Läst på en sida från kommissionen eller en myndighet, inte i handledningen",
      secondary: "I andra hand: läst på annat håll, inte i handledningen",
      unverified: "Inte bekräftat. Visas aldrig som fel förrän någon har läst handledningen",
    },
    kinds: { error: "Fel", open: "Fyll i", judge: "Bedöm", met: "Uppfyllt" },
    ok: "OK",
    page: (page) => `s. ${page}`,
    unconfirmedSource: "Inte bekräftat",
    accepted: (reason) => `(Godtaget: ${reason})`,
    headline: {
      problems: (count, accepted) =>
        accepted === 0
          ? `${count} fel att rätta`
          : `${count} fel, ${accepted} ${accepted === 1 ? "godtaget" : "godtagna"}`,
      open: (count) => `${count} ${count === 1 ? "cell" : "celler"} att fylla i`,
      review: (count) => `${count} ${points(count)} att bedöma`,
      ok: (count) => `Uppfyller alla ${count} regler vi kontrollerar`,
      unchecked: (count) => `${count} ${count === 1 ? "kontroll kunde inte göras" : "kontroller kunde inte göras"}`,
    },
    verdict: {
      problems: (count) => `✖ ${count} fel`,
      open: (count) => `? ${count} ${count === 1 ? "cell" : "celler"} att fylla i`,
      review: (count) => `▲ ${count} ${points(count)} att bedöma`,
      ok: (count) => `✔ Uppfyller alla ${count} regler vi kontrollerar`,
      unchecked: (count) => `? ${count} ${count === 1 ? "kontroll kunde inte göras" : "kontroller kunde inte göras"}`,
    },
    bars: {
      lumpSum: "Klumpsumma",
      grant: "EU-bidrag, hela projektet",
      management: (share) => `Projektledning, högst ${share}`,
      year: (year) => `År ${year}`,
      over: (amount) => `${amount} för mycket`,
      left: (amount) => `${amount} kvar`,
      missing: (amount) => `${amount} fattas`,
      exact: "Exakt",
      nothingPlanned: "Inga budgetrader ännu",
      exactlyTheLumpSum: "Exakt klumpsumman",
      noYearCap: "inget årstak i denna utlysning",
      none: "inget",
    },
    matrix: { total: "Summa", share: "Andel", noPartner: "? Ingen partner", noWorkPackage: "? Inget" },
    tiers: {
      cut: (amount) => `Ta bort ${amount}`,
      add: (amount) => `Lägg till ${amount}`,
      withoutAmount: (lines) => (lines === 1 ? "? 1 rad saknar belopp" : `? ${lines} rader saknar belopp`),
    },
    notChecked: [
      "Ansökans kvalitet och hur många poäng bedömarna ger",
      "Organisationernas ekonomiska och praktiska kapacitet",
      "Dubbel finansiering och liknande ansökningar på annat håll",
      "Uteslutningsgrunder och EU:s restriktiva åtgärder",
      "Det som den nationella myndigheten lägger till handledningen",
    ],
    answers: {
      heading: "Vad det betyder",
      calls: (first, last) => (first === last ? String(first) : `${first} till ${last}`),
      starts: (from, to) => `${from} till ${to}`,
      atMost: (amount) => `Högst ${amount}`,
      above: (amount) => `Vad projektet kostar på riktigt; måste vara över ${amount}`,
    },
    checkHeadings: ["Status", "Kontroll", "Var", "Vad som är fel eller öppet", "Gör så här", "Källa"],
    headroomHeadings: ["Omfattning", "Tak", "Planerat", "Kvar", "Status"],
    summary: {
      headings: ["Vad", "Planerat, euro", "Tak, euro", "Andel", "Jämfört", "Status"],
      years: "Per år",
      partners: "Per partner",
      workPackages: "Per arbetspaket",
      categories: "Per kategori",
      notSaid: "Rader som inte säger det",
    },
    functions: {
      unknownAction: (typed, nearest) =>
        `Ingen insats heter ”${typed}”.${nearest === undefined ? " Prova Samarbetspartnerskap eller KA220-HED." : ` Menar du ${nearest}?`}`,
      actionNotRead: (action) => `Reglerna för ${action}, har inte lästs.`,
      unknownVariant: (typed, kind, call, choices) =>
        `”${typed}” är ${isNeuter(kind) ? "inget" : "ingen"} ${kind} i insatsens utlysning ${call}. Den har ${choices}.`,
      callOutside: (title, call, first, last) =>
        `${title} hade ingen utlysning ${call}. Utlysningar: ${first} till ${last}.`,
      callNotCovered: (call, newest) => `Inga regler för ${call} ännu. Nyast: ${newest}.`,
      callNotRead: (call, read) => `Reglerna för ${call} har inte lästs. Lästa: ${read}.`,
      variantMissing: (kind, choices) => `${which(kind, "Vilke")}? ${choices}.`,
      callMissing: "Vilken utlysning? Skriv året.",
      noProject: "Filen har ingen flik Projekt med insats och utlysning.",
      noLumpSums: (title, call) => `${title} har inga fasta klumpsummor i utlysning ${call}.`,
      noCap: (title, call) => `Inget känt tak för ${title} i utlysning ${call}.`,
      durationNotAllowed: (title, duration) => `Projekt inom ${title} pågår ${duration}.`,
      unknownCountry: (typed, nearest) =>
        `”${typed}” är inget land vi känner till.${nearest === undefined ? "" : ` ${nearest}?`}`,
      sourceUnknown: (parameter, choices) => `Ingen källa under ”${parameter}”. Prova ${choices}.`,
      headingsMissing: (headings) => `Området behöver sin rubrikrad med: ${headings}.`,
      noCountries: (call) => `Vi känner inte till länderna i utlysning ${call}.`,
      noDeadline: (title, call) => `Ingen känd sista ansökningsdag för ${title} i utlysning ${call}.`,
      noUnitCosts: (title, call) => `Vi känner inte till några enhetskostnader för ${title} i utlysning ${call}.`,
      noTravelRates: (title, call) =>
        `Vi känner inte till några resebelopp efter avstånd för ${title} i utlysning ${call}.`,
      unknownItem: (typed, choices) => `Ingen enhetskostnad ”${typed}”. Prova ${choices}.`,
      unknownPerson: (typed, choices) => `”${typed}” är inget av detta: ${choices}.`,
      paidShare: (share) => `${share} av den verkliga kostnaden`,
      notANumber: (typed) => `”${typed}” är inget tal vi kan läsa.`,
      notOnEarth: "Latituder ligger mellan -90 och 90, longituder mellan -180 och 180.",
    },
    fitting: {
      headings: ["Insats", "Status", "Vad som saknas"],
      fits: "Passar",
      judge: "Att bedöma",
      open: "Går inte att avgöra än",
      missing: "Passar inte",
      unknown: "Ingår inte",
    },
    deadlines: {
      headings: ["Sista ansökningstid, Brysseltid", "Omgång", "Projekten börjar", "Område eller del", "Källa"],
      round: (round) => `Omgång ${round}`,
      optionalRound: (round) => `Omgång ${round}, bara där programkontoret öppnar den`,
      starts: (from, to) => `${from} till ${to}`,
      notKnown: "Okänd",
    },
    standing: {
      memberState: "EU-land",
      associated: "tredjeland som är associerat till programmet",
      programmeCountry: "programland",
      region: (region) => `tredjeland som inte är associerat, region ${region}`,
      partnerCountry: (region) => `partnerland, region ${region}`,
      overseas: (memberState) => `deltar med samma ställning som ${memberState}`,
      mayCoordinate: "kan koordinera eller vara partner",
      mayBePartner: "kan vara partner, inte koordinator",
      mayBeAssociated: "bara som associerad partner, utan EU-pengar",
      mayNotTakePart: "får inte delta",
      mayNotBePartner: "kan inte vara koordinator eller partner",
      roleNotKnown: "vi vet inte vilken roll det kan ha",
      roleIn: (role, variants) => `${role} (${variants})`,
      regionNotConfirmed: "regionens nummer är inte bekräftat",
      notChecked: (call, newest, standing) => `ännu inte kontrollerat för ${call}; ${newest}: ${standing}`,
    },
    context: { months: (count) => `${count} ${count === 1 ? "månad" : "månader"}` },
    preparation: {
      done: "Klart",
      late: (time) => `${time} för sent`,
      waits: (steps) => `Väntar på: ${steps}`,
      thisWeek: (time) => `Den här veckan: ${time} kvar`,
      left: (time) => `${time} kvar`,
      today: "I dag",
      undated: "Inget datum",
      before: (time) => `${time} före sista ansökningsdag`,
      deadline: (code, call) => `Sista ansökningsdag ${code}, utlysning ${call}`,
      possibleDeadline: (code, call) => `Möjlig andra ansökningsdag ${code}, utlysning ${call}`,
      brusselsTime: (hour) => `${hour} Brysseltid`,
      noDeadline: (call) =>
        `Ingen sista ansökningsdag är känd för utlysning ${call} än. Datumen räknas bakåt från den.`,
    },
  },
};

function suggestionOf(what: Expected, suggestion: string, f: Format): string {
  switch (what) {
    case "amount":
    case "number":
      // As it is typed: spaces between thousands would make it text again.
      return ` Skriv ${suggestion.replace(".", ",")}.`;
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
  if (isFormulaError) return `visar ${typed}`;
  if (what === "action" && f.uncovered(typed) !== undefined) return `reglerna för ${typed} har inte lästs`;
  return `${f.quote(typed)} är ${no[what]}.${suggestion === undefined ? "" : suggestionOf(what, suggestion, f)}`;
}
