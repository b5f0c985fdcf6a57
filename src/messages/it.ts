// Every sentence of the checker in Italian.
import type { Expected } from "../model/plan.ts";
import type { Extension } from "../programme/parameters.ts";
import type { Label } from "../programme/requirements.ts";
import type { RuleSlots } from "../rules/slots.ts";
import type { Format, Messages } from "./messages.ts";

/** Of the words for variants these two are feminine. */
const isFeminine = (kind: string): boolean => kind === "regione" || kind === "durata del programma";
const another = (kind: string): string => `${isFeminine(kind) ? "un’altra" : "un altro"} ${kind}`;

/** What a cell should hold, as the object of "non è …". */
const expected: Readonly<Record<Expected, string>> = {
  action: "un’azione che conosciamo",
  call: "l’anno di un invito",
  variant: "un settore, un lotto o un tipo di questa azione",
  country: "un paese che conosciamo",
  "organisation-type": "un tipo di organizzazione che conosciamo",
  role: "un ruolo che conosciamo",
  category: "una categoria di budget che conosciamo",
  amount: "un importo leggibile",
  number: "un numero intero",
  date: "una data leggibile",
  "yes-no": "una risposta leggibile",
};

const wouldWork = {
  action: "Scegliere dall’elenco, per esempio Partenariati di cooperazione o KA220-HED.",
  call: "Scrivere l’anno, per esempio 2026.",
  variant: "Scegliere dall’elenco.",
  country: "Scrivere il nome o il codice del paese, per esempio Italia o IT.",
  "organisation-type": "Scegliere dall’elenco, per esempio Istituto di istruzione superiore (università).",
  role: "Scrivere Coordinatore, Partner, Affiliato o Associato.",
  category: "Scegliere dall’elenco, per esempio Gestione.",
  amount: "Scrivere l’importo in euro come numero, per esempio 1234,56.",
  number: "Scrivere un numero intero, per esempio 24.",
  date: "Scrivere anno, mese e giorno, per esempio 2026-11-01.",
  "yes-no": "Scrivere sì o no.",
} as const;

/** How long a running project may be made longer. */
function extended(extension: Extension, f: Format): string {
  const most =
    extension.by !== undefined
      ? ` di ${f.count(extension.by, "month")} al massimo`
      : extension.inAll !== undefined
        ? ` fino a ${f.count(extension.inAll, "month")} in tutto`
        : "";
  return `una proroga${most} si concede eventualmente più tardi, senza altri fondi`;
}

/** What stands for an answer of yes or no. */
const answers: Readonly<Record<string, string>> = { yes: "sì", no: "no", "not-needed": "non serve" };

const kindNames: Readonly<Record<string, readonly [string, string]>> = {
  hei: ["istituto di istruzione superiore", "istituti di istruzione superiore"],
  enterprise: ["impresa", "imprese"],
  school: ["scuola", "scuole"],
};

/** What a unit cost depends on, as a question. */
const needed = {
  country: "in quale paese?",
  km: "quanto è lungo il viaggio?",
  days: "quanti giorni dura ogni soggiorno?",
  purpose: "un viaggio o un soggiorno?",
} as const;

function kind(id: string, count: number, format: Format): string {
  const names = kindNames[id];
  return names === undefined ? format.organisationType(id) : (names[count === 1 ? 0 : 1] ?? id);
}

/** "1 problema", "3 problemi". */
function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** "Solo 2 scuole"; "0 scuole", since "nessuno" would have to agree. */
function onlySoMany(label: Label, count: number, format: Format): string {
  return count === 0 ? `0 ${format.several(label)}` : `Solo ${count} ${format.counted(label, count)}`;
}

function atLeastNeeded(count: number): string {
  return count === 1 ? "Ne serve almeno 1." : `Ne servono almeno ${count}.`;
}

function soManyCountries(countries: readonly string[], label: Label, format: Format): string {
  if (countries.length === 0) return `Nessun paese con ${format.several(label)}`;
  return `${capital(format.several(label))}: ${format.count(countries.length, "country")}, ${format.countries(countries)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const identifiers = { oid: "OID", pic: "PIC" } as const;
const identifierShapes = {
  oid: "E e 8 cifre, per esempio E10012345",
  pic: "9 cifre, per esempio 912345678",
} as const;

const documents = {
  id: "OID o PIC",
  echeCode: "codice ECHE",
  mandate: "mandato firmato",
  declaration: "dichiarazione sull’onore firmata",
  representative: "nome del rappresentante legale",
  contact: "referente",
} as const;

function lookItUp(): string {
  return "Verificare, poi segnare come valutato.";
}

export const it: Messages = {
  rules: {
    "action-missing": {
      title: "Azione",
      met: () => "L’azione è nota",
      open: {
        what: () => "Per quale azione è questo piano?",
        why: () => "Ogni azione ha regole proprie: prima di sapere quale, non si può controllare altro.",
        fix: () => "Scegliere l’azione nella scheda Progetto.",
      },
    },
    "call-not-open": {
      title: "Invito",
      met: ({ call }) => `Invito ${call}`,
      open: {
        what: () => "A quale invito rispondete?",
        why: () => "Paesi, massimali e obblighi cambiano da un invito all’altro.",
        fix: ({ first, last }) => `Scrivere l’anno dell’invito, dal ${first} al ${last}.`,
        cells: { "project.call": () => "quale anno?" },
      },
      fail: {
        what: ({ call, action }, f) => `${f.action(action)}: nessun invito nel ${call}`,
        why: ({ first, last }) => `Gli inviti di questa azione che conosciamo vanno dal ${first} al ${last}.`,
        fix: ({ first, last }) => `Scegliere un invito dal ${first} al ${last}, o un’altra azione.`,
        cells: { "project.call": ({ first, last }) => `inviti dal ${first} al ${last}` },
      },
    },
    "call-not-covered": {
      title: "Invito",
      met: () => "Le regole di questo invito sono note",
      open: {
        what: ({ call, newest, read }) =>
          read === undefined
            ? `Ancora nessuna regola per l’invito ${call}. Si può pianificare con quelle del ${newest}.`
            : `Le regole dell’invito ${call} non sono state lette. Si può fare il confronto con quelle del ${newest}.`,
        why: ({ newest, read }, f) =>
          read === undefined
            ? `L’invito più recente che abbiamo letto è quello del ${newest}. Non indoviniamo che cosa cambia.`
            : `Di questa azione abbiamo letto: ${f.calls(read)}. Non indoviniamo che cosa era diverso.`,
        fix: ({ call, newest, read }) =>
          read === undefined
            ? `Impostare per ora l’invito ${newest} e controllare di nuovo quando ci sarà la nuova Guida.`
            : `Confrontare il piano con la Guida ${call}, o impostare un invito che abbiamo letto.`,
        cells: {
          "project.call": ({ newest, read }, f) =>
            read === undefined ? `ancora nessuna regola, ultimo ${newest}` : `non letto; letti: ${f.calls(read)}`,
        },
      },
    },
    "variant-missing": {
      title: "Settore o lotto",
      met: ({ variant, action }, f) => f.variant(action, variant),
      open: {
        what: ({ choices, action }, f) => `Per quale ${f.variantKind(action, choices[0])} è la domanda?`,
        why: () => "Ne dipendono alcune regole, a volte anche il modulo e l’agenzia a cui inviare la domanda.",
        fix: ({ choices, action }, f) => `Scegliere ${f.or(choices.map((one) => f.variant(action, one)))}.`,
        cells: { "project.variant": ({ choices, action }, f) => `quale ${f.variantKind(action, choices[0])}?` },
      },
    },
    "variant-closed": {
      title: "Settore o lotto",
      met: () => "Aperto in questo invito",
      fail: {
        what: ({ variant, action, call }, f) => `${f.variant(action, variant)}: non aperto nell’invito ${call}`,
        why: ({ action, call }, f) => `${f.action(action)}: nel ${call} nessun invito per progetti di questo tipo.`,
        fix: ({ action, variant }, f) => `Scegliere ${another(f.variantKind(action, variant))}.`,
        cells: { "project.variant": ({ call }) => `non aperto nel ${call}` },
      },
    },
    "duration-not-allowed": {
      title: "Durata",
      met: ({ months, duration, extension }, f) =>
        `${f.count(months, "month")}, durata prevista ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}`,
      open: {
        what: () => "Quanti mesi dura il progetto?",
        why: ({ duration }, f) => `La Guida prevede ${f.duration(duration)}.`,
        fix: () => "Scrivere il numero di mesi nella scheda Progetto.",
        cells: { "project.months": () => "quanti?" },
      },
      fail: {
        what: ({ months, duration }, f) =>
          `${f.count(months, "month")}, ma la durata prevista è ${f.duration(duration)}`,
        why: ({ action, duration, extension }, f) =>
          `${f.action(action)}: i progetti durano ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}.`,
        fix: ({ duration }, f) => `Impostare la durata del progetto a ${f.duration(duration)}.`,
        cells: { "project.months": ({ duration }, f) => `previsti ${f.duration(duration)}` },
      },
      review: {
        what: ({ months }, f) =>
          `Il progetto manda alunni all’estero per lunghi soggiorni? Dura ${f.count(months, "month")}.`,
        why: ({ limit, longest }) =>
          `Più di ${limit} mesi, fino a ${longest}, solo per progetti con mobilità a lungo termine di alunni.`,
        fix: ({ limit }) => `Confermare, o ridurre il progetto a ${limit} mesi.`,
        cells: { "project.months": () => "mobilità lunga di alunni?" },
      },
    },
    "start-outside-window": {
      title: "Inizio",
      met: ({ start, end }, f) => (end === undefined ? f.date(start) : `${f.date(start)} – ${f.date(end)}`),
      fail: {
        what: ({ start }, f) => `${f.date(start)}: i progetti di questo invito non iniziano in quella data`,
        why: ({ from, to }, f) => `Periodo di inizio: ${f.date(from)} – ${f.date(to)}.`,
        fix: ({ from, to }, f) => `Scegliere un giorno in questo periodo: ${f.date(from)} – ${f.date(to)}.`,
        cells: { "project.start": () => "fuori dai mesi di questo invito" },
      },
      review: {
        what: ({ round, start }, f) =>
          `La vostra agenzia apre il turno ${round}? Un inizio in data ${f.date(start)} rientra in quel turno.`,
        why: ({ deadline }, f) =>
          `La sua scadenza: ${f.date(deadline)}. Le agenzie aprono questo turno solo se lo desiderano.`,
        fix: () => "Chiedere all’agenzia, o iniziare nei mesi del primo turno.",
        cells: { "project.start": ({ round }) => `solo nel turno ${round}` },
      },
    },
    "grant-above-cap": {
      title: "Sovvenzione massima",
      met: ({ grant, cap }, f) => `${f.money(grant)}, al massimo ${f.money(cap)}`,
      open: {
        what: () => "Quanto chiedete?",
        why: ({ cap }, f) =>
          cap === undefined
            ? "La sovvenzione si confronta con il massimale dell’invito."
            : `La sovvenzione massima è ${f.money(cap)}.`,
        fix: () => "Scrivere la sovvenzione nella scheda Progetto, o compilare la scheda Budget.",
        cells: { "project.grant": () => "quanto?" },
      },
      fail: {
        what: ({ over, cap }, f) => `La sovvenzione supera di ${f.money(over)} il massimo: ${f.money(cap)}`,
        why: ({ grant, cap, months }, f) =>
          `Chiedete ${f.money(grant)}. La sovvenzione massima${months === undefined ? "" : ` per ${f.count(months, "month")}`} è ${f.money(cap)}.`,
        fix: ({ over }, f) => `Chiedere ${f.money(over)} in meno.`,
        cells: { "project.grant": ({ over }, f) => `${f.money(over)} di troppo` },
      },
    },
    "grant-below-minimum": {
      title: "Sovvenzione minima",
      met: ({ grant, minimum }, f) => `${f.money(grant)}, almeno ${f.money(minimum)}`,
      fail: {
        what: ({ missing, minimum }, f) =>
          `Alla sovvenzione mancano ${f.money(missing)} per arrivare a ${f.money(minimum)}`,
        why: ({ grant, minimum }, f) => `Chiedete ${f.money(grant)}. La sovvenzione minima è ${f.money(minimum)}.`,
        fix: ({ missing }, f) =>
          `Prevedere ${f.money(missing)} in più, o scegliere un’azione per progetti più piccoli.`,
        cells: { "project.grant": ({ missing }, f) => `mancano ${f.money(missing)}` },
      },
    },
    "grant-not-a-lump-sum": {
      title: "Importo forfettario",
      met: ({ grant }, f) => `Importo forfettario ${f.money(grant)}`,
      open: {
        what: () => "Quale importo forfettario chiedete?",
        why: ({ choices }, f) => `La sovvenzione è uno degli importi fissi: ${f.or(choices.map(f.money))}.`,
        fix: ({ choices }, f) => `Scegliere ${f.or(choices.map(f.money))}.`,
        cells: { "project.grant": () => "quale importo forfettario?" },
      },
      fail: {
        what: ({ grant }, f) => `${f.money(grant)} non è uno degli importi forfettari`,
        why: ({ choices }, f) =>
          `La sovvenzione deve essere di ${f.or(choices.map(f.money))}. Non si può chiedere un importo intermedio.`,
        fix: ({ nearest }, f) => `Scegliere ${f.money(nearest)}, il più vicino, e adattare il progetto.`,
        cells: { "project.grant": ({ choices }, f) => f.or(choices.map(f.money)) },
      },
    },
    "lines-differ-from-lump-sum": {
      title: "Voci e importo forfettario",
      met: ({ total }, f) => `Somma delle voci: ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) =>
          `Le voci sommano ${f.money(total)}. L’importo forfettario è ${f.money(grant)}: ${total < grant ? `mancano ${f.money(grant - total)}` : `${f.money(total - grant)} di troppo`}.`,
        why: () => "Le quote di tutti i partner e pacchetti di lavoro devono dare esattamente l’importo forfettario.",
        fix: ({ total, grant }, f) =>
          total < grant
            ? `Aggiungere ${f.money(grant - total)} nella scheda Budget.`
            : `Togliere ${f.money(total - grant)} dalla scheda Budget.`,
        cells: {
          "project.grant": ({ total, grant }, f) =>
            total < grant
              ? `nelle voci mancano ${f.money(grant - total)}`
              : `nelle voci ${f.money(total - grant)} di troppo`,
        },
      },
    },
    "lines-differ-from-grant": {
      title: "Voci e sovvenzione",
      met: ({ total }, f) => `Somma delle voci: ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) => `Le voci sommano ${f.money(total)}, la sovvenzione è ${f.money(grant)}`,
        why: ({ total, grant }, f) => `La differenza è di ${f.money(Math.abs(grant - total))}.`,
        fix: () => "Impostare la sovvenzione alla somma delle voci, o correggere le voci.",
        cells: { "project.grant": ({ total }, f) => `le voci sommano ${f.money(total)}` },
      },
    },
    "year-above-cap": {
      title: "Sovvenzione annua",
      met: ({ cap }, f) => `Nessun anno oltre ${f.money(cap)}`,
      fail: {
        what: ({ year, over, cap }, f) => `Anno ${year}: ${f.money(over)} oltre ${f.money(cap)}`,
        why: ({ year, total, cap }, f) =>
          `L’anno ${year} ha ${f.money(total)}. Il massimale è ${f.money(cap)} all’anno.`,
        fix: ({ year, over, roomiest }, f) =>
          roomiest === undefined
            ? `Togliere ${f.money(over)} dall’anno ${year}.`
            : `Spostare ${f.money(over)} dall’anno ${year} all’anno ${roomiest}, o spiegare il picco nella domanda.`,
        cells: { "budget.amount": ({ year, over }, f) => `anno ${year}: ${f.money(over)} di troppo` },
      },
    },
    "cost-not-above-grant": {
      title: "Cofinanziamento",
      met: ({ cost, grant }, f) => `Costo ${f.money(cost)}, più di ${f.money(grant)}`,
      open: {
        what: () => "Quanto costerà davvero il progetto?",
        why: ({ grant }, f) =>
          `Il costo stimato deve superare la sovvenzione di ${f.money(grant)}: i progetti sono cofinanziati.`,
        fix: () => "Scrivere nella scheda Progetto la stima del costo totale.",
        cells: { "project.totalCost": () => "quanto costa?" },
      },
      fail: {
        what: ({ cost, grant }, f) =>
          `Il progetto costa ${f.money(cost)}: non supera la sovvenzione di ${f.money(grant)}`,
        why: () => "Il costo stimato deve superare l’importo forfettario: i progetti sono cofinanziati.",
        fix: () => "Correggere la stima, o scegliere un importo forfettario più basso.",
        cells: { "project.totalCost": ({ grant }, f) => `deve superare ${f.money(grant)}` },
      },
    },
    "management-above-share": {
      title: "Quota di gestione",
      met: ({ amount, share, limit }, f) =>
        `Gestione ${f.money(amount)}, al massimo ${f.percent(share)}: ${f.money(limit)}`,
      open: {
        what: ({ lines }, f) =>
          lines === undefined
            ? "Quale pacchetto di lavoro è la gestione del progetto?"
            : `A quale pacchetto di lavoro ${lines === 1 ? "appartiene" : "appartengono"} ${f.count(lines, "line")}?`,
        why: ({ share, limit }, f) =>
          `Massimo per la gestione del progetto: ${f.percent(share)}, cioè ${f.money(limit)}.`,
        fix: ({ lines }) =>
          lines === undefined
            ? "Dargli il codice WP1, o il titolo Gestione del progetto."
            : "Scegliere il pacchetto di lavoro.",
        cells: { "budget.workPackage": () => "quale?" },
      },
      fail: {
        what: ({ over }, f) => `La gestione del progetto ha ${f.money(over)} di troppo`,
        why: ({ workPackage, amount, base, share, limit }, f) =>
          `${workPackage ?? "La gestione"} ha ${f.money(amount)} su ${f.money(base)} (${f.percent(amount / base)}). Massimo secondo la Guida: ${f.percent(share)}, cioè ${f.money(limit)}.`,
        fix: ({ workPackage, over }, f) =>
          workPackage === undefined
            ? `Spostare ${f.money(over)} dalla gestione ad altre voci.`
            : `Spostare ${f.money(over)} da ${workPackage} ad altri pacchetti di lavoro.`,
        cells: {
          "budget.amount": ({ workPackage, over, share }, f) =>
            `${workPackage ?? "gestione"}: ${f.money(over)} oltre il limite (${f.percent(share)})`,
          "workPackages.id": ({ over, share }, f) => `${f.money(over)} oltre il limite (${f.percent(share)})`,
        },
      },
    },
    "too-many-work-packages": {
      title: "Pacchetti di lavoro",
      met: ({ found, recommended }, f) =>
        `${counted(found, "pacchetto di lavoro attuativo", "pacchetti di lavoro attuativi")}, raccomandati ${f.number(recommended)}`,
      review: {
        what: ({ found }) => `Servono ${found} pacchetti di lavoro attuativi?`,
        why: ({ recommended }) => `La Guida ne raccomanda al massimo ${recommended} oltre alla gestione del progetto.`,
        fix: () => "Unirne alcuni, o prepararsi a spiegare perché ne servono così tanti.",
      },
    },
    "category-not-allowed": {
      title: "Categorie di budget",
      met: () => "L’azione finanzia tutte le categorie di budget",
      fail: {
        what: ({ category, amount }, f) =>
          `${f.category(category)}: categoria non finanziata in questo progetto, ${f.money(amount)}`,
        why: ({ allowed }, f) => `Categorie finanziate: ${f.and(allowed.map(f.category))}.`,
        fix: ({ amount }, f) =>
          `Spostare ${f.money(amount)} in un’altra categoria, o scegliere un altro tipo di progetto.`,
        cells: { "budget.category": () => "non finanziata in questo progetto" },
      },
    },
    "associated-partner-funded": {
      title: "Partner associati",
      met: () => "Nessun partner associato riceve fondi",
      fail: {
        what: ({ amount, ...who }, f) => `${f.who(who)} è un partner associato ma ha ${f.money(amount)} nel budget`,
        why: () => "I partner associati non ricevono fondi UE e non contano come partner.",
        fix: () => "Dare i fondi a un partner finanziato, o cambiare il ruolo in partner.",
        cells: {
          "partners.role": ({ amount }, f) => `associato con ${f.money(amount)} nel budget`,
          "budget.partner": () => "nessun fondo UE agli associati",
        },
      },
    },
    "line-partner-unknown": {
      title: "Partner delle voci",
      met: () => "Ogni voce appartiene a un partner",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} ha voci di budget ma manca nella scheda Partner${suggestion === undefined ? "" : `. ${suggestion}?`}`,
        why: ({ lines }, f) =>
          `${f.count(lines, "line")} non ${lines === 1 ? "si può" : "si possono"} attribuire ad alcun partner.`,
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Aggiungere l’organizzazione nella scheda Partner, o correggere il nome."
            : `Cambiare il nome in ${f.quote(suggestion)}, o aggiungere l’organizzazione nella scheda Partner.`,
        cells: {
          "budget.partner": ({ suggestion }) =>
            suggestion === undefined ? "manca nella scheda Partner" : `manca nella scheda Partner. ${suggestion}?`,
        },
      },
    },
    "line-without-partner": {
      title: "Partner delle voci",
      met: () => "Ogni voce indica un partner",
      open: {
        what: ({ lines, amount }, f) =>
          `Chi spende ${f.money(amount)}${lines === 1 ? "" : ` in ${f.count(lines, "line")}`}?`,
        why: () => "Una voce senza partner non si può confrontare con il ruolo del partner.",
        fix: () => "Scegliere il partner.",
        cells: { "budget.partner": () => "chi spende?" },
      },
    },
    "line-without-amount": {
      title: "Importi",
      met: () => "Ogni voce ha un importo",
      open: {
        what: ({ partner }) =>
          partner === undefined ? "Quanto vale questa voce?" : `Quanto vale questa voce di ${partner}?`,
        why: () => "Senza l’importo nessuna somma si può controllare.",
        fix: () => "Scrivere l’importo, o quantità e tariffa.",
        cells: { "budget.amount": () => "quanto?" },
      },
    },
    "line-without-year": {
      title: "Anni delle voci",
      met: () => "Ogni voce ha il suo anno di progetto",
      open: {
        what: ({ lines }, f) =>
          `In quale anno di progetto ${lines === 1 ? "ricade" : "ricadono"} ${f.count(lines, "line")}?`,
        why: () => "Per ogni anno di progetto c’è un massimale.",
        fix: () => "Scrivere 1 per i primi dodici mesi, 2 per i successivi e così via.",
        cells: { "budget.year": () => "quale anno di progetto?" },
      },
    },
    "line-year-outside-project": {
      title: "Anni delle voci",
      met: ({ years }, f) => `Tutte le voci rientrano in ${f.count(years, "year")}`,
      fail: {
        what: ({ year, years }, f) => `L’anno ${year} è fuori dal progetto, che dura ${f.count(years, "year")}`,
        why: () => "L’anno si conta dall’inizio del progetto; non è l’anno solare.",
        fix: ({ years }) =>
          years === 1 ? "Scrivere 1." : `Scrivere un anno da 1 a ${years}, o allungare il progetto.`,
        cells: { "budget.year": ({ years }) => (years === 1 ? "il progetto ha 1 anno" : `scrivere da 1 a ${years}`) },
      },
    },
    "identifier-to-correct": {
      title: "OID o PIC",
      met: ({ checked, wanted }) => `${checked} ${identifiers[wanted]} nella forma giusta`,
      fail: {
        what: ({ typed, wanted, isOther, ...who }, f) =>
          `${f.who(who)}: ${f.quote(typed)} non è ${isOther ? `un ${identifiers[wanted]}` : "né un OID né un PIC"}`,
        why: ({ wanted, isEverywhere }) =>
          isEverywhere
            ? "In questo invito le Agenzie nazionali e l’EACEA riconoscevano le organizzazioni dal PIC."
            : wanted === "oid"
              ? "Le Agenzie nazionali riconoscono le organizzazioni dall’OID, l’EACEA dal PIC."
              : "L’EACEA riconosce le organizzazioni dal PIC, le Agenzie nazionali dall’OID.",
        fix: ({ wanted }) => `Scrivere l’identificativo ${identifiers[wanted]}: ${identifierShapes[wanted]}.`,
        cells: { "partners.id": ({ wanted }) => `serve un ${identifiers[wanted]}` },
      },
      review: {
        what: ({ typed, ...who }, f) => `${f.who(who)}: ${f.quote(typed)} è un codice ECHE?`,
        why: () => "I codici Erasmus sono del tipo S NORRVIK01, i numeri delle Carte hanno nove cifre.",
        fix: () => "Confrontarlo con l’elenco dei titolari della Carta. Poi segnare come valutato.",
        cells: { "partners.echeCode": () => "è il codice di una Carta?" },
      },
    },
    "document-missing": {
      title: "Documenti",
      met: () => "Tutti i documenti ci sono",
      open: {
        what: ({ missing, ...who }, f) =>
          `Da ${f.who(who)} è arrivato: ${f.and(missing.map((key) => documents[key]))}?`,
        why: () => "Senza, la domanda o più tardi il contratto non possono andare avanti.",
        fix: () => "Richiederlo e scrivere il giorno in cui è arrivato, o la risposta.",
        cells: () => "manca ancora",
      },
    },
    "line-without-work-package": {
      title: "Pacchetti di lavoro delle voci",
      met: () => "Ogni voce appartiene a un pacchetto di lavoro o a un’attività",
      open: {
        what: ({ lines }, f) =>
          `A quale pacchetto di lavoro o attività ${lines === 1 ? "appartiene" : "appartengono"} ${f.count(lines, "line")}?`,
        why: ({ amount }, f) =>
          `Pacchetti di lavoro o attività devono dare esattamente l’importo forfettario; ${f.money(amount)} non rientrano in nessuno.`,
        fix: () => "Sceglierne uno per ogni voce.",
        cells: { "budget.workPackage": () => "quale?" },
      },
    },
    "line-outside-work-package": {
      title: "Mesi delle voci",
      met: () => "Ogni voce ricade nei mesi del suo pacchetto di lavoro",
      review: {
        what: ({ id, year, lines }, f) => `${id} si paga nell’anno ${year}, con ${f.count(lines, "line")}?`,
        why: ({ id, start, end }) => `${id} va dal mese ${start} al mese ${end}.`,
        fix: ({ id }) => `Cambiare l’anno, o i mesi di ${id}.`,
        cells: { "budget.year": ({ id, start, end }) => `${id}: mesi da ${start} a ${end}` },
      },
    },
    "work-package-without-lead": {
      title: "Responsabili",
      met: () => "Ogni pacchetto di lavoro ha un responsabile",
      open: {
        what: ({ ids }, f) => `Chi guida ${f.and(ids)}?`,
        why: () => "La domanda chiede un’organizzazione responsabile per ogni pacchetto di lavoro.",
        fix: ({ ids }) => (ids.length === 1 ? "Scegliere un partner." : "Scegliere un partner per ciascuno."),
        cells: { "workPackages.lead": () => "chi?" },
      },
      fail: {
        what: ({ id, lead, suggestion }, f) =>
          `${f.quote(lead)} guida ${id} ma manca nella scheda Partner${suggestion === undefined ? "" : `. ${suggestion}?`}`,
        why: () => "Solo un’organizzazione del consorzio può guidare un pacchetto di lavoro.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Scegliere un partner, o aggiungere l’organizzazione nella scheda Partner."
            : `Cambiare in ${f.quote(suggestion)}.`,
        cells: { "workPackages.lead": () => "manca nella scheda Partner" },
      },
    },
    "work-package-outside-project": {
      title: "Mesi dei pacchetti di lavoro",
      met: () => "Ogni pacchetto di lavoro rientra nel progetto",
      fail: {
        what: ({ id, start, end, months }) =>
          months === undefined
            ? `${id} finisce nel mese ${end}, prima di iniziare nel mese ${start}`
            : `${id} arriva al mese ${Math.max(start, end)}, il progetto al mese ${months}`,
        why: () => "Il mese 1 è il primo mese del progetto.",
        fix: ({ months }) =>
          months === undefined
            ? "Correggere uno dei due mesi."
            : `Scrivere mesi da 1 a ${months}, o allungare il progetto.`,
        cells: ({ months, start }) =>
          months === undefined ? `prima dell’inizio, ${start}` : `scrivere da 1 a ${months}`,
      },
    },
    "partner-without-lines": {
      title: "Voci dei partner",
      met: () => "Ogni partner ha voci di budget",
      review: {
        what: (who, f) => `${f.who(who)} partecipa senza fondi?`,
        why: () => "Nella scheda Budget non ha alcuna voce. Forse il suo lavoro non è pagato, o forse manca una voce.",
        fix: () => "Aggiungere le sue voci, o segnare come valutato.",
        cells: { "partners.name": () => "nessuna voce di budget?" },
      },
    },
    "uneven-shares": {
      title: "Quote dei partner",
      met: ({ count }, f) =>
        `Nessuna quota è lontana da una divisione in parti uguali tra ${f.count(count, "organisation")}`,
      review: {
        what: ({ share, amount, ...who }, f) =>
          `${f.who(who)}: ${f.percent(share)} del budget, ${f.money(amount)}. È giusto?`,
        why: ({ count }, f) =>
          `Quota uguale per ${f.count(count, "organisation")}: ${f.percent(1 / count)}. Nessuna regola vieta altre quote, ma chi valuta guarda all’equilibrio dei compiti.`,
        fix: () => "Confrontarla con i compiti nei pacchetti di lavoro.",
        cells: { "partners.name": ({ share }, f) => `${f.percent(share)} del budget?` },
      },
    },
    "partner-without-name": {
      title: "Nomi",
      met: () => "Ogni organizzazione ha un nome",
      open: {
        what: ({ row }) => `Quale organizzazione sta nella riga ${row}?`,
        why: () => "Rilievi e voci di budget seguono il nome.",
        fix: () => "Scrivere il nome dell’organizzazione.",
        cells: { "partners.name": () => "quale organizzazione?" },
      },
    },
    "partner-without-country": {
      title: "Paese",
      met: () => "Ogni organizzazione ha un paese",
      open: {
        what: (who, f) => `Dove ha sede ${f.who(who)}?`,
        why: () => "Il paese decide quale ruolo l’organizzazione può avere.",
        fix: () => "Scrivere il nome o il codice del paese.",
        cells: { "partners.country": () => "dove ha sede?" },
      },
    },
    "partner-without-role": {
      title: "Ruolo",
      met: () => "Ogni organizzazione ha un ruolo",
      open: {
        what: (who, f) => `${f.who(who)}: coordinatore, partner o associato?`,
        why: () => "Il ruolo decide se l’organizzazione conta e se può ricevere fondi.",
        fix: () => "Scegliere il ruolo.",
        cells: { "partners.role": () => "quale ruolo?" },
      },
    },
    "partner-without-type": {
      title: "Tipo",
      met: () => "Ogni organizzazione ha un tipo",
      open: {
        what: (who, f) => `Che tipo di organizzazione è ${f.who(who)}?`,
        why: () => "Alcune regole richiedono università, imprese o scuole.",
        fix: () => "Scegliere il tipo più vicino.",
        cells: { "partners.type": () => "di che tipo?" },
      },
    },
    "duplicate-organisation": {
      title: "Una riga per organizzazione",
      met: ({ organisations }, f) => f.count(organisations, "organisation"),
      review: {
        what: ({ name, other, rows }, f) =>
          name === other
            ? `${name} sta nelle righe ${f.and(rows.map(String))}. È una sola organizzazione?`
            : `${f.quote(name)} e ${f.quote(other)} sono una sola organizzazione?`,
        why: () => "La Guida conta le organizzazioni, non facoltà o dipartimenti. Noi la contiamo una volta.",
        fix: () => "Tenere una sola riga, o dare a ciascuna il proprio OID se sono davvero organizzazioni diverse.",
        cells: { "partners.name": ({ rows }, f) => `righe ${f.and(rows.map(String))}: conta una volta` },
      },
    },
    "no-coordinator": {
      title: "Coordinatore",
      met: ({ country, ...who }, f) =>
        `Un coordinatore: ${f.who(who)}${country === undefined ? "" : ` (${f.country(country)})`}`,
      open: {
        what: () => "Chi coordina?",
        why: () => "Una sola organizzazione presenta la domanda a nome di tutte.",
        fix: () => "Dare a un’organizzazione il ruolo Coordinatore.",
      },
      fail: {
        what: () => "Nessun coordinatore",
        why: () => "Un’organizzazione deve presentare la domanda a nome di tutte.",
        fix: () => "Dare a un’organizzazione il ruolo Coordinatore.",
      },
    },
    "several-coordinators": {
      title: "Coordinatore",
      met: () => "Un solo coordinatore",
      fail: {
        what: ({ rows }, f) => `${rows.length} coordinatori: righe ${f.and(rows.map(String))}. Può essercene uno solo.`,
        why: () => "Una sola organizzazione presenta la domanda a nome di tutte.",
        fix: () => "Lasciare il ruolo a una sola organizzazione e fare delle altre dei partner.",
        cells: { "partners.role": () => "può esserci un solo coordinatore" },
      },
    },
    "coordinator-country-not-eligible": {
      title: "Paese del coordinatore",
      met: ({ country }, f) => `Il coordinatore ha sede in questo paese: ${f.country(country)}`,
      fail: {
        what: ({ country, call }, f) =>
          `${f.country(country)}: da questo paese non si può coordinare nell’invito ${call}`,
        why: ({ call, isWider }) =>
          isWider
            ? "Il coordinatore deve avere sede in un paese le cui organizzazioni possono coordinare in questa azione."
            : call > 2020
              ? "Il coordinatore deve avere sede in uno Stato membro dell’UE o in un paese terzo associato al programma."
              : "Il richiedente deve avere sede in un paese aderente al programma.",
        fix: (who, f) =>
          `Far coordinare un’altra organizzazione e fare di ${f.who(who)} un partner, se il suo paese può partecipare.`,
        cells: { "partners.country": ({ country }, f) => `${f.country(country)}: non può coordinare` },
      },
    },
    "coordinator-of-wrong-kind": {
      title: "Tipo di coordinatore",
      met: () => "Il coordinatore è di un tipo che può presentare domanda",
      fail: {
        what: (who, f) => `${f.who(who)} non è un’ONG europea`,
        why: () => "In questo settore possono presentare domanda solo le ONG europee.",
        fix: () => "Far coordinare un’ONG europea, o scegliere un altro settore.",
        cells: { "partners.type": () => "deve essere un’ONG europea" },
      },
    },
    "coordinator-too-young": {
      title: "Età del coordinatore",
      met: ({ founded }, f) => `Costituzione del coordinatore: ${f.date(founded)}`,
      open: {
        what: (who, f) => `Quando è avvenuta la costituzione di ${f.who(who)}?`,
        why: ({ years }, f) => `Il coordinatore deve esistere da almeno ${f.count(years, "year")} alla scadenza.`,
        fix: ({ latest }, f) =>
          latest === undefined
            ? "Scrivere la data di costituzione."
            : `Scrivere la data: ${f.date(latest)} o prima va bene.`,
        cells: { "partners.established": () => "quando?" },
      },
      fail: {
        what: ({ founded, ...who }, f) =>
          `${f.who(who)}: costituzione ${f.date(founded)}, troppo recente per coordinare`,
        why: ({ years, latest }, f) =>
          `Il coordinatore deve esistere da almeno ${f.count(years, "year")} alla scadenza. Data limite: ${f.date(latest)}.`,
        fix: () => "Far coordinare un’organizzazione più vecchia.",
        cells: { "partners.established": ({ latest }, f) => `al più tardi ${f.date(latest)}` },
      },
      review: {
        what: ({ last, ...who }, f) => `${f.who(who)} presenta domanda alla scadenza ${f.date(last)}?`,
        why: ({ founded, first, last, years }, f) =>
          `Costituzione: ${f.date(founded)}. Almeno ${f.count(years, "year")} per la scadenza ${f.date(last)}, non per quella precedente, ${f.date(first)}.`,
        fix: () => "Chiedere all’agenzia se apre il secondo turno, o far coordinare un’organizzazione più vecchia.",
        cells: { "partners.established": ({ last }, f) => `basta solo per ${f.date(last)}` },
      },
    },
    "participant-not-eligible": {
      title: "Tipo di organizzazione",
      met: () => "Tutte le organizzazioni sono di un tipo che può partecipare",
      fail: {
        what: ({ type, ...who }, f) => `${f.who(who)} non può partecipare con questo tipo: ${f.organisationType(type)}`,
        why: ({ onlySchools }) =>
          onlySchools
            ? "A questa azione possono partecipare solo scuole."
            : "In questa azione questo tipo non conta come organizzazione.",
        fix: ({ onlySchools }) =>
          onlySchools
            ? "Toglierla, o scegliere un’azione aperta ad altre organizzazioni."
            : "Far partecipare invece l’organizzazione che c’è dietro.",
        cells: {
          "partners.type": ({ onlySchools }) =>
            onlySchools ? "possono partecipare solo scuole" : "questo tipo non può partecipare",
        },
      },
    },
    "country-not-eligible": {
      title: "Paesi",
      met: ({ outside }, f) =>
        outside.length === 0
          ? "Tutti i paesi possono partecipare"
          : `Possono partecipare come partner: ${f.countries(outside)}`,
      fail: {
        doubt: ({ country, call }, f) => `${f.country(country)}: può partecipare all’invito ${call}?`,
        what: ({ country, role, call }, f) =>
          role === "associated"
            ? `${f.country(country)}: da questo paese nessun partner associato nell’invito ${call}`
            : `${f.country(country)}: da questo paese nessun partner nell’invito ${call}`,
        why: ({ name, row }, f) => `La Guida non prevede il paese di ${f.who({ name, row })} in questo ruolo.`,
        fix: ({ mayBeAssociated, name, row }, f) =>
          mayBeAssociated
            ? `Prendere ${f.who({ name, row })} come partner associato senza fondi UE, o trovare un partner in un altro paese.`
            : "Trovare un partner in un altro paese.",
        cells: {
          "partners.country": ({ country, role }, f) =>
            `${f.country(country)}: nessun ${role === "associated" ? "partner associato" : "partner"}`,
        },
      },
      review: {
        what: ({ country, call }, f) => `${f.country(country)}: può partecipare all’invito ${call}?`,
        why: ({ call }) => `Su questo punto non abbiamo letto la Guida ${call}.`,
        fix: ({ call }) => `Guardare nella Guida ${call} sotto «Who can apply?», poi segnare come valutato.`,
        cells: { "partners.country": ({ call }) => `può partecipare nel ${call}?` },
      },
    },
    "eche-missing": {
      title: "ECHE",
      met: ({ holders }) =>
        holders === 1
          ? "L’università che deve avere l’ECHE la possiede"
          : `Tutte le ${holders} università che devono avere l’ECHE la possiedono`,
      open: {
        what: (who, f) => `${f.who(who)} possiede un’ECHE?`,
        why: () =>
          "Ogni università di un paese aderente al programma ha bisogno della Carta Erasmus per l’istruzione superiore.",
        fix: () => "Rispondere sì o no.",
        cells: { "partners.eche": () => "sì o no?" },
      },
      fail: {
        what: (who, f) => `${f.who(who)} non possiede un’ECHE`,
        why: () =>
          "Ogni università di un paese aderente al programma deve possedere la Carta Erasmus per l’istruzione superiore.",
        fix: () =>
          "Verificare con l’università: deve possedere la Carta, oppure un’altra organizzazione prende il suo posto.",
        cells: { "partners.eche": () => "la Carta è obbligatoria" },
      },
    },
    "added-value-to-judge": {
      title: "Valore aggiunto",
      met: () => "Nessun partner deve dimostrare un valore aggiunto",
      open: {
        what: (who, f) => `Che cosa porta ${f.who(who)} che gli altri non possono portare?`,
        why: () =>
          "Un partner esterno deve portare un valore aggiunto essenziale, altrimenti viene escluso in sede di valutazione.",
        fix: () => "Scrivere una o due frasi.",
        cells: { "partners.addedValue": () => "che cosa porta solo lui?" },
      },
      review: {
        what: (who, f) => `Il valore aggiunto di ${f.who(who)} è essenziale?`,
        why: ({ country }, f) =>
          `Un partner di questo paese (${f.country(country)}) deve portare un valore aggiunto essenziale, altrimenti viene escluso in sede di valutazione.`,
        fix: () => "Leggerlo con gli occhi di chi valuta, poi segnare come valutato.",
        cells: { "partners.addedValue": () => "è essenziale?" },
      },
    },
    "consultancy-to-judge": {
      title: "Società di consulenza",
      met: () => "Nessuna società di consulenza da valutare",
      review: {
        what: (who, f) => `${f.who(who)} ha l’esperienza per contare come impresa?`,
        why: () =>
          "Società di consulenza e intermediari possono partecipare come imprese se hanno esperienza e impegno pertinenti nel settore.",
        fix: () => "Annotare che cosa lo dimostra, poi segnare come valutato.",
        cells: { "partners.type": () => "esperienza pertinente?" },
      },
    },
    "too-few-partners": {
      title: "Organizzazioni",
      met: ({ found, needed: least }, f) => `${f.count(found, "organisation")}, almeno ${least}`,
      open: {
        what: ({ needed: least }) => `Quali ${least} organizzazioni partecipano?`,
        why: ({ found, needed: least }, f) =>
          `Devono partecipare almeno ${f.count(least, "organisation")}. Finora se ne ${found === 1 ? "può contare" : "possono contare"} ${found}.`,
        fix: ({ associatedCount }) =>
          `Compilare nomi, paesi e ruoli nella scheda Partner.${associatedCount ? "" : " I partner associati non contano."}`,
      },
      fail: {
        what: ({ found, needed: least }, f) => `Solo ${f.count(found, "organisation")}. ${atLeastNeeded(least)}`,
        why: ({ associated, associatedCount }) =>
          associated === 0 || associatedCount
            ? "Un consorzio sotto il minimo è respinto prima che qualcuno legga la proposta."
            : "I partner associati non contano. Un consorzio sotto il minimo è respinto prima che qualcuno legga la proposta.",
        fix: ({ found, needed: least, associatedCount }, f) =>
          `Aggiungere ${f.count(least - found, "organisation")}${associatedCount ? "" : " a pieno titolo"}.`,
      },
      review: {
        what: ({ exception }) => `Vale l’eccezione per ${exception} organizzazioni?`,
        why: ({ found, needed: least }) =>
          `${found === 1 ? "Ce n’è" : "Ce ne sono"} ${found}; di norma ne servono almeno ${least}.`,
        fix: () => "Leggere l’eccezione nella Guida, poi segnare come valutato.",
      },
    },
    "too-few-programme-partners": {
      title: "Organizzazioni di paesi aderenti",
      met: ({ found, needed: least }, f) =>
        `${f.count(found, "organisation")} di paesi aderenti al programma, almeno ${least}`,
      open: {
        what: ({ needed: least }) => `Quali ${least} organizzazioni vengono da paesi aderenti al programma?`,
        why: () => "Forse solo queste contano per il minimo.",
        fix: () => "Compilare paesi e ruoli nella scheda Partner.",
      },
      review: {
        what: ({ found, needed: least }, f) =>
          `${f.count(found, "organisation")} di paesi aderenti al programma: ${found === 1 ? "basta" : "bastano"}? Forse ne servono ${least}.`,
        why: ({ needed: least }) =>
          `Un’agenzia legge il minimo di ${least} in modo che i partner di altri paesi si aggiungano. La frase della Guida si può leggere in entrambi i modi.`,
        fix: ({ found, needed: least }, f) =>
          `Per sicurezza aggiungere ${f.count(least - found, "organisation")} di un paese aderente al programma, o chiedere all’agenzia.`,
      },
    },
    "too-few-countries": {
      title: "Paesi nel consorzio",
      met: ({ countries }, f) => `${f.count(countries.length, "country")}: ${f.countries(countries)}`,
      open: {
        what: ({ needed: least }, f) => `Da quali ${f.count(least, "country")} vengono le organizzazioni?`,
        why: ({ countries, needed: least }, f) =>
          countries.length === 0
            ? `Servono almeno ${f.count(least, "country")}.`
            : `Servono almeno ${f.count(least, "country")}. Finora: ${f.countries(countries)}.`,
        fix: () => "Compilare paesi e ruoli nella scheda Partner.",
      },
      fail: {
        what: ({ countries, needed: least }, f) =>
          countries.length === 0
            ? `Nessun paese che conti. ${atLeastNeeded(least)}`
            : `Solo ${f.count(countries.length, "country")}: ${f.countries(countries)}. ${atLeastNeeded(least)}`,
        why: ({ anyCountry, associatedCount }) =>
          anyCountry
            ? `Ogni paese che può partecipare conta una volta${associatedCount ? "." : "; i partner associati non contano."}`
            : `Contano solo gli Stati membri dell’UE e i paesi associati al programma${associatedCount ? "." : "; i partner associati non contano."}`,
        fix: ({ countries, needed: least, associatedCount }, f) =>
          `Aggiungere un partner${associatedCount ? "" : " a pieno titolo"} da ${least - countries.length === 1 ? "un altro paese" : `ciascuno di altri ${f.count(least - countries.length, "country")}`}.`,
      },
      review: {
        what: ({ exception }) => `Vale l’eccezione per ${exception} paesi?`,
        why: ({ countries, needed: least }, f) =>
          `Paesi dei partner: ${f.countries(countries)}; di norma servono ${least} paesi.`,
        fix: () => "Leggere l’eccezione nella Guida, poi segnare come valutato.",
      },
    },
    "too-few-of-a-kind": {
      title: "Tipi di organizzazioni",
      met: ({ kinds }, f) => f.and(kinds.map(({ kind: id, found }) => `${found} ${kind(id, found, f)}`)),
      open: {
        what: ({ kind: id, needed: least }, f) =>
          least === 1 ? `Quale ${kind(id, 1, f)} partecipa?` : `Quali ${least} ${kind(id, least, f)} partecipano?`,
        why: ({ kind: id, found, needed: least }, f) =>
          `Devono partecipare almeno ${least} ${kind(id, least, f)}. Finora se ne ${found === 1 ? "può contare" : "possono contare"} ${found}.`,
        fix: () => "Compilare tipi e ruoli nella scheda Partner.",
      },
      fail: {
        what: ({ kind: id, found, needed: least }, f) => `Solo ${found} ${kind(id, found, f)}. ${atLeastNeeded(least)}`,
        why: () => "L’azione riunisce questi tipi di organizzazioni; i partner associati non contano.",
        fix: ({ kind: id, found, needed: least }, f) =>
          `Aggiungere ${least - found} ${kind(id, least - found, f)} come partner a pieno titolo.`,
      },
    },
    "too-many-partners": {
      title: "Numero massimo di organizzazioni",
      met: ({ found, most }, f) => `${f.count(found, "organisation")}, al massimo ${most}`,
      fail: {
        what: ({ found, most }, f) => `${f.count(found, "organisation")}, ma possono partecipare al massimo ${most}`,
        why: () => "L’azione limita il numero di organizzazioni.",
        fix: ({ found, most }) => `Toglierne ${found - most}.`,
      },
    },
    "same-consortium-elsewhere": {
      title: "Una sola domanda",
      met: () => "Lo stesso consorzio presenta una sola domanda",
      review: {
        what: () => "Lo stesso gruppo di partner presenta domanda anche altrove?",
        why: () => "Lo stesso consorzio può presentare una sola domanda, a una sola agenzia, per ogni scadenza.",
        fix: () => "Chiedere a ogni partner. Poi segnare come valutato.",
      },
    },
    "activities-outside-partner-countries": {
      title: "Luoghi",
      met: () => "Tutte le attività si svolgono nei paesi dei partner",
      review: {
        what: () => "Tutte le attività si svolgono nei paesi dei partner?",
        why: ({ where }, f) => f.said(where),
        fix: () => "Rivedere gli incontri e gli eventi previsti, poi segnare come valutato.",
      },
    },
    "no-chapter-in-edition": {
      title: "Capitolo nella Guida",
      met: () => "La Guida ha un capitolo sull’azione",
      open: {
        what: ({ action, call }, f) => `${f.action(action)}: azione non trattata nella Guida ${call}`,
        why: ({ call }) => `La Guida ${call} nomina l’azione ma non ha un capitolo: non c’è nulla da controllare.`,
        fix: () =>
          "Cercare un testo specifico dell’invito nel portale Funding & Tenders, o scegliere un’altra azione o un altro invito.",
        cells: { "project.call": ({ call }) => `nessun capitolo nella Guida ${call}` },
      },
    },
    "too-few-of-these": {
      title: "Composizione",
      met: ({ counts }, f) => f.and(counts.map(({ found, label }) => `${found} ${f.counted(label, found)}`)),
      fail: {
        what: ({ found, needed: least, label }, f) => `${onlySoMany(label, found, f)}. ${atLeastNeeded(least)}`,
        why: ({ needed: least, label }, f) => `La Guida richiede almeno ${least} ${f.counted(label, least)}.`,
        fix: ({ found, needed: least, label }, f) => `Aggiungere ${least - found} ${f.counted(label, least - found)}.`,
      },
      review: {
        what: ({ needed: least, label, question }, f) =>
          question === undefined
            ? `${least === 1 ? "C’è" : "Ci sono"} almeno ${least} ${f.counted(label, least)}?`
            : f.said(question),
        why: ({ found, needed: least, label }, f) =>
          `Di sicuro ${found === 0 ? "" : "solo "}${found} ${f.counted(label, found)}. ${atLeastNeeded(least)}`,
        fix: lookItUp,
      },
    },
    "too-many-of-these": {
      title: "Composizione, massimo",
      met: () => "Di nessun tipo più del consentito",
      fail: {
        what: ({ found, most, label }, f) =>
          `${found} ${f.counted(label, found)}, ma ${most === 0 ? "non è prevista alcuna partecipazione" : `al massimo ${most}`}`,
        why: ({ most, label }, f) =>
          most === 0
            ? `La Guida non prevede ${f.several(label)}.`
            : `La Guida prevede al massimo ${most} ${f.counted(label, most)}.`,
        fix: ({ found, most }) => `Toglierne ${found - most}, o cambiare il ruolo se la Guida ne prevede un altro.`,
        cells: ({ most }) => (most === 0 ? "così non può partecipare" : `al massimo ${most}`),
      },
    },
    "wrong-number-of-countries": {
      title: "Paesi di un tipo",
      met: ({ counts }, f) => f.and(counts.map(({ countries, label }) => soManyCountries(countries, label, f))),
      fail: {
        what: ({ countries, least, most, label }, f) =>
          `${soManyCountries(countries, label, f)}. ${countries.length < least ? atLeastNeeded(least) : `Al massimo ${most}.`}`,
        why: ({ countries, least, most }, f) =>
          `La Guida richiede ${countries.length < least ? `almeno ${f.count(least, "country")}` : `al massimo ${f.count(most, "country")}`}.`,
        fix: ({ countries, least, most }, f) =>
          countries.length < least
            ? `Aggiungere ${f.count(least - countries.length, "country")}.`
            : `Togliere ${f.count(countries.length - most, "country")}.`,
      },
    },
    "several-regions": {
      title: "Una sola regione",
      met: () => "Tutti i partner esterni vengono da una sola regione",
      fail: {
        what: ({ regions, label }, f) => `${capital(f.several(label))}: regioni ${f.and(regions)}`,
        why: () => "In questa azione devono venire tutti da una sola regione.",
        fix: () => "Tenere i partner di una regione e pianificare un altro progetto per gli altri.",
        cells: ({ regions }, f) => `regioni ${f.and(regions)}: non insieme`,
      },
    },
    "too-few-in-a-country": {
      title: "Composizione in ogni paese",
      met: () => "Ogni paese ha le organizzazioni che servono",
      fail: {
        what: ({ country, found, needed: least, label }, f) =>
          `${f.country(country)}: ${found === 0 ? "" : "solo "}${found} ${f.counted(label, found)}. ${atLeastNeeded(least)}`,
        why: ({ isCoordinators, needed: least, label }, f) =>
          `${isCoordinators ? "Il paese del coordinatore" : "Ognuno di questi paesi"} deve portare almeno ${least} ${f.counted(label, least)}.`,
        fix: ({ country, found, needed: least, label }, f) =>
          `Aggiungere ${least - found} ${f.counted(label, least - found)} da questo paese: ${f.country(country)}.`,
      },
      review: {
        what: ({ country, needed: least, label, question }, f) =>
          `${f.country(country)}: ${question === undefined ? `${least === 1 ? "c’è" : "ci sono"} almeno ${least} ${f.counted(label, least)}?` : f.said(question)}`,
        why: ({ found, needed: least, label }, f) =>
          `Di sicuro ${found === 0 ? "" : "solo "}${found} ${f.counted(label, found)}. ${atLeastNeeded(least)}`,
        fix: lookItUp,
      },
    },
    "too-few-complete-countries": {
      title: "Paesi con tutto il necessario",
      met: ({ countries }, f) => `${f.count(countries.length, "country")}: ${f.countries(countries)}`,
      fail: {
        what: ({ countries, needed: least, beside, parts }, f) =>
          `${countries.length === 0 ? "Nessun paese" : `Solo ${f.countries(countries)}`}${beside ? ", oltre al paese del coordinatore," : ""} ${countries.length > 1 ? "hanno" : "ha"} ${f.and(parts.map((part) => `${part.needed} ${f.counted(part.label, part.needed)}`))}. ${atLeastNeeded(least)}`,
        why: ({ needed: least, beside }, f) =>
          `Almeno ${f.count(least, "country")}${beside ? ", oltre a quello del coordinatore," : ""} ${least === 1 ? "deve" : "devono"} portare tutto.`,
        fix: ({ lacking }, f) =>
          lacking.length === 0
            ? "Aggiungere organizzazioni di tutti questi tipi da un altro paese."
            : `La via più breve, aggiungere: ${f.and(lacking.map(({ country, missing, label }) => `${missing} ${f.counted(label, missing)} (${f.country(country)})`))}.`,
      },
      review: {
        what: ({ country, question }, f) => `${f.country(country)}: ${f.said(question)}`,
        why: () => "Senza questa eccezione il paese non conterebbe.",
        fix: lookItUp,
      },
    },
    outnumbered: {
      title: "Equilibrio",
      met: ({ pairs }, f) =>
        f.and(
          pairs.map(
            ({ some, others }) =>
              `${some.found} ${f.counted(some.label, some.found)}, ${others.found} ${f.counted(others.label, others.found)}`,
          ),
        ),
      fail: {
        what: ({ some, others }, f) =>
          `${onlySoMany(some.label, some.found, f)}, ma ${others.found} ${f.counted(others.label, others.found)}`,
        why: ({ some, others }, f) =>
          `Il numero di ${f.several(some.label)} non può essere inferiore a quello di ${f.several(others.label)}.`,
        fix: ({ some, others }) =>
          `Aggiungere al primo gruppo ${others.found - some.found}, o togliere altrettanto dal secondo.`,
      },
    },
    "not-of-the-kind": {
      title: "Chi può fare che cosa",
      met: () => "Tutti sono del tipo che il loro ruolo richiede",
      fail: {
        what: ({ name, row, must }, f) => `${f.who({ name, row })} non è ${f.said(must)}`,
        why: ({ each, must }, f) => `${capital(f.said(each))} deve essere ${f.said(must)}.`,
        fix: () => "Affidare questo ruolo a un’altra organizzazione, o correggere la riga.",
        cells: ({ must }, f) => `deve essere ${f.said(must)}`,
      },
      review: {
        what: ({ name, row, must }, f) => `${f.who({ name, row })} è ${f.said(must)}?`,
        why: ({ each, must }, f) => `${capital(f.said(each))} deve essere ${f.said(must)}.`,
        fix: lookItUp,
        cells: ({ must }, f) => `deve essere ${f.said(must)}`,
      },
    },
    "grant-above-co-financing": {
      title: "Quota del costo",
      met: ({ grant, cost, rate }, f) => `${f.money(grant)} su ${f.money(cost)}, al massimo ${f.percent(rate)}`,
      open: {
        what: () => "Quanto costerà l’intero progetto?",
        why: ({ rate }, f) => `Quota massima pagata dall’UE: ${f.percent(rate)} del costo stimato.`,
        fix: () => "Scrivere nella scheda Progetto la stima del costo totale.",
        cells: { "project.totalCost": () => "quanto costa?" },
      },
      fail: {
        what: ({ over, rate }, f) =>
          `La sovvenzione supera di ${f.money(over)} la quota massima (${f.percent(rate)} del costo)`,
        why: ({ grant, cost, rate, limit }, f) =>
          `Il progetto costa ${f.money(cost)}. Quota massima pagata dall’UE: ${f.percent(rate)}, cioè ${f.money(limit)}. Chiedete ${f.money(grant)}.`,
        fix: ({ over }, f) => `Chiedere ${f.money(over)} in meno, o correggere il costo stimato.`,
        cells: { "project.grant": ({ limit }, f) => `al massimo ${f.money(limit)}` },
      },
    },
    "category-above-limit": {
      title: "Limiti delle categorie",
      met: () => "Nessuna categoria supera il suo limite",
      fail: {
        what: ({ category, limit, over, by, year, partner }, f) =>
          `${category === undefined ? "Budget" : f.category(category)}${by === undefined ? "" : ` (${f.said(by)})`}${year === undefined ? "" : `, anno ${year}`}${partner === undefined ? "" : `, ${partner}`}: ${limit === 0 ? `${f.money(over)} non finanziati` : `${f.money(over)} di troppo`}`,
        why: ({ amount, limit, share, of, monthly, year, partner, isUnit }, f) =>
          limit === 0
            ? "La Guida non prevede questi costi."
            : `Sono ${f.money(amount)}. Massimo secondo la Guida: ${monthly !== undefined ? `${f.money(monthly)} al mese, cioè ` : share === undefined ? "" : `${f.percent(share)} ${of === "grant" ? "della sovvenzione" : "del costo"}, cioè `}${f.money(limit)}${isUnit ? " per ciascuno" : year !== undefined ? " all’anno" : partner === undefined ? "" : " per ogni partner"}.`,
        fix: ({ over, year, partner, isUnit }, f) =>
          isUnit
            ? `Ridurre di ${f.money(over)} ciascuno.`
            : `Spostare ${f.money(over)} ${year !== undefined ? "in un altro anno" : partner === undefined ? "in altre categorie" : "ad altri partner"}.`,
        cells: {
          "budget.amount": ({ limit, over }, f) =>
            limit === 0 ? "non finanziato" : `${f.money(over)} oltre il limite`,
          "budget.rate": ({ over }, f) => `${f.money(over)} oltre il limite`,
        },
      },
    },
    "differs-from-unit-cost": {
      title: "Costi unitari",
      met: ({ lines }, f) => `${f.count(lines, "line")} al costo unitario della Guida`,
      open: {
        what: ({ item, needs, persons }, f) =>
          `${f.said(item)}: ${needs === "staff" ? `${f.or(persons.map(f.person))}?` : needed[needs]}`,
        why: ({ lines }, f) => `Ne dipende il costo unitario di ${f.count(lines, "line")}.`,
        fix: ({ needs }) =>
          ({
            staff: "Scriverlo nella colonna Personale o partecipanti.",
            country: "Scriverlo nella colonna Paese.",
            km: "Scrivere i chilometri di sola andata nella colonna Distanza, km.",
            days: "Scriverli nella colonna Giorni a testa; la quantità è il numero di persone.",
            purpose:
              "Scrivere i chilometri di sola andata nella colonna Distanza, km, o i giorni di soggiorno in Giorni a testa.",
          })[needs],
        cells: {
          "budget.staff": () => "per chi?",
          "budget.country": () => "quale paese?",
          "budget.km": ({ needs }) => (needs === "km" ? "quanto lontano?" : "viaggio o soggiorno?"),
          "budget.days": () => "quanti giorni?",
        },
      },
      fail: {
        what: ({ quantity, each, share, due, rate, amount }, f) =>
          each === undefined
            ? `Quota pagata dall’UE: ${f.percent(share ?? 0)}, cioè ${f.money(due)}, non ${f.money(amount)}`
            : rate === undefined
              ? `${f.number(quantity)} × ${f.money(each)} dà ${f.money(Math.abs(amount - due))} in ${amount > due ? "meno" : "più"} di ${f.money(amount)}`
              : `La Guida paga ${f.money(each)}, non ${f.money(rate)}`,
        why: ({ item, quantity, each, due }, f) =>
          each === undefined
            ? `${f.said(item)}: l’UE paga una quota della spesa reale.`
            : `${f.said(item)}: la Guida paga ${f.number(quantity)} × ${f.money(each)}, cioè ${f.money(due)}.`,
        fix: ({ each, due, rate, amount }, f) =>
          rate === undefined || each === undefined
            ? `Scrivere ${f.money(due)} come importo, ${f.money(Math.abs(amount - due))} in ${amount > due ? "meno" : "più"}.`
            : `Scrivere ${f.money(each)} come tariffa: la voce diventa ${f.money(due)}.`,
        cells: {
          "budget.rate": ({ each }, f) => `${f.money(each ?? 0)} nella Guida`,
          "budget.amount": ({ due }, f) => `${f.money(due)} secondo la Guida`,
        },
      },
      review: {
        what: ({ item, quantity, each, due, lines }, f) =>
          each === undefined || due === undefined
            ? `${f.said(item)}: qual è la tariffa di ${f.count(lines, "line")}?`
            : `${f.said(item)}: è ${f.number(quantity)} × ${f.money(each)} = ${f.money(due)}?`,
        why: ({ due }) =>
          due === undefined
            ? "Nessuna fonte che abbiamo letto la riporta, quindi queste voci non sono controllate."
            : "La tariffa è citata a memoria, quindi la voce non conta finché non si scrive l’importo.",
        fix: () => "Cercarla nella Guida del vostro invito e scrivere tariffa e importo.",
        cells: {
          "budget.rate": () => "non la conosciamo",
          "budget.amount": ({ due }, f) => `${f.money(due ?? 0)}?`,
        },
      },
    },
    "amount-differs-from-rate": {
      title: "Quantità e tariffa",
      met: () => "Ogni importo è quantità per tariffa",
      fail: {
        what: ({ quantity, rate, product, amount }, f) =>
          `${f.number(quantity)} × ${f.money(rate)} dà ${f.money(product)}, non ${f.money(amount)}`,
        why: ({ product, amount }, f) => `La differenza è di ${f.money(Math.abs(amount - product))}. Conta l’importo.`,
        fix: ({ product }, f) => `Scrivere ${f.money(product)} come importo, o correggere quantità o tariffa.`,
        cells: { "budget.amount": ({ product }, f) => `quantità × tariffa dà ${f.money(product)}` },
      },
    },
    "wrong-number-of-work-packages": {
      title: "Numero di pacchetti di lavoro",
      met: ({ found }) => `${found} oltre alla gestione del progetto`,
      fail: {
        what: ({ found, least, most }) =>
          `${counted(found, "pacchetto", "pacchetti")} di lavoro oltre alla gestione del progetto. ${found < least ? atLeastNeeded(least) : `Al massimo ${most}.`}`,
        why: ({ found, least, most }) =>
          `La Guida fissa un ${found < least ? `minimo di ${least}` : `massimo di ${most}`} oltre alla gestione del progetto.`,
        fix: ({ found, least, most }) =>
          found < least
            ? `Dividere il lavoro: ${counted(least - found, "pacchetto", "pacchetti")} in più.`
            : `Unirne ${found - most} ad altri.`,
      },
    },
    "applications-to-count": {
      title: "Numero di domande",
      met: () => "Nessuna organizzazione presenta troppe domande",
      review: {
        what: ({ as, most, coordinator }) =>
          as === "coordinator"
            ? `${coordinator ?? "Il coordinatore"} coordina più di ${counted(most, "domanda", "domande")}?`
            : `C’è un’organizzazione in più di ${counted(most, "domanda", "domande")}?`,
        why: ({ as, most }) =>
          `Per questa scadenza un’organizzazione può ${as === "coordinator" ? "coordinare" : "figurare in"} al massimo ${counted(most, "domanda", "domande")}.`,
        fix: () => "Chiedere a ogni partner. Poi segnare come valutato.",
      },
    },
    "participants-to-count": {
      title: "Numero di partecipanti",
      met: () => "I partecipanti bastano per la sovvenzione",
      review: {
        what: ({ needed: least }, f) => `Parteciperanno almeno ${f.number(least)} persone?`,
        why: ({ grant, each }, f) => `Per ciascuna si pagano al massimo ${f.money(each)}. Chiedete ${f.money(grant)}.`,
        fix: ({ needed }, f) =>
          `Scrivete quanti in una riga chiamata Partecipanti della scheda Progetto; ne bastano ${f.number(needed)}.`,
        cells: { "project.participants": ({ needed }, f) => `${f.number(needed)} o più?` },
      },
      fail: {
        what: ({ participants, most }, f) => `${f.number(participants)} partecipanti danno al massimo ${f.money(most)}`,
        why: ({ grant, each }, f) => `Per ciascuna si pagano al massimo ${f.money(each)}. Chiedete ${f.money(grant)}.`,
        fix: ({ needed, most }, f) =>
          `Coinvolgete almeno ${f.number(needed)} persone, oppure chiedete al massimo ${f.money(most)}.`,
        cells: { "project.participants": ({ needed }, f) => `la sovvenzione ne richiede ${f.number(needed)}` },
      },
    },
    "to-confirm": {
      title: "Da confermare",
      met: () => "Tutto è confermato",
      review: {
        what: ({ question }, f) => f.said(question),
        why: () => "Le regole lo richiedono, e da un piano non risulta.",
        fix: () => "Verificare con i partner, poi segnare come valutato.",
      },
    },
    "unknown-country": {
      title: "Paese",
      met: () => "Tutti i paesi sono leggibili",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} non è un paese che conosciamo${suggestion === undefined ? "" : `. ${f.country(suggestion)}?`}`,
        why: () => "Ciò che non si può leggere non si può contare.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Scrivere il nome o il codice del paese, per esempio Italia o IT."
            : `Cambiare in ${f.quote(f.country(suggestion))}.`,
        cells: {
          "partners.country": ({ typed, suggestion }, f) =>
            `${f.quote(typed)} non è un paese.${suggestion === undefined ? "" : ` ${f.country(suggestion)}?`}`,
          "budget.country": ({ typed }, f) => `${f.quote(typed)} non è un paese.`,
        },
      },
    },
    "unreadable-cell": {
      title: "Celle illeggibili",
      met: () => "Tutte le celle sono leggibili",
      fail: {
        what: ({ typed, expected: what, suggestion, isFormulaError }, f) => {
          if (isFormulaError) return `La cella mostra ${typed}`;
          const uncovered = what === "action" ? f.uncovered(typed) : undefined;
          if (uncovered !== undefined) return `Le regole di questa azione non sono state lette: ${uncovered}`;
          return `${f.quote(typed)} non è ${expected[what]}${suggestion === undefined ? "" : `.${suggestionOf(what, suggestion, f)}`}`;
        },
        why: ({ isFormulaError }) =>
          isFormulaError
            ? "La formula non funziona, quindi non c’è nulla da controllare."
            : "Ciò che non si può leggere non si può controllare. Il testo resta com’è.",
        fix: ({ expected: what, isFormulaError }) =>
          isFormulaError ? `Riparare la formula, o scrivere il valore. ${wouldWork[what]}` : wouldWork[what],
        cells: unreadableCell,
      },
    },
  },
  common: {
    wholePlan: "Piano intero",
    row: (row) => `riga ${row}`,
    lines: (count) => counted(count, "voce", "voci"),
    notConfirmed: {
      what: (title, call) => `${title}: non confermato per l’invito ${call}`,
      why: (call, met) =>
        `Su questo punto non abbiamo letto la Guida ${call}. Per quanto ne sappiamo il piano rispetta la regola${met === "" ? "" : `: ${met}`}.`,
      fix: (call) => `Verificare nella Guida ${call}, poi segnare come valutato.`,
    },
    unconfirmedFinding: (what, call) => `Non confermato per l’invito ${call}: ${what}`,
    notRead: (call) => `Su questo punto non abbiamo letto la Guida ${call}.`,
    couldNotRun: {
      what: (title) => `Il controllo «${title}» non è stato eseguito`,
      why: "Qualcosa nel piano non è come il controllo si aspetta. Tutti gli altri controlli sono stati eseguiti.",
      fix: "Guardare le celle interessate; se sono in ordine, segnalare il caso con una copia del file.",
    },
    evidence: {
      guide: "Letto nella Guida stessa",
      official: "Letto su una pagina della Commissione o di un’agenzia, non nella Guida",
      secondary: "Di seconda mano: letto altrove, non nella Guida",
      unverified: "Non confermato. Mai indicato come errore finché qualcuno non ha letto la Guida",
    },
    kinds: { error: "Errore", open: "Da compilare", judge: "Da valutare", met: "Rispettato" },
    ok: "OK",
    page: (page) => `pag. ${page}`,
    unconfirmedSource: "Non confermato",
    accepted: (reason) => `(Accettato: ${reason})`,
    headline: {
      problems: (count, accepted) =>
        accepted === 0
          ? `${counted(count, "problema", "problemi")} da risolvere`
          : `${counted(count, "problema", "problemi")}, ${counted(accepted, "accettato", "accettati")}`,
      open: (count) => `${counted(count, "cella", "celle")} da compilare`,
      review: (count) => `${counted(count, "punto", "punti")} da valutare`,
      ok: (count) => `Rispetta tutte le ${count} regole che controlliamo`,
      unchecked: (count) => counted(count, "controllo non eseguito", "controlli non eseguiti"),
    },
    verdict: {
      problems: (count) => `✖ ${counted(count, "problema", "problemi")}`,
      open: (count) => `? ${counted(count, "cella", "celle")} da compilare`,
      review: (count) => `▲ ${counted(count, "punto", "punti")} da valutare`,
      ok: (count) => `✔ Rispetta tutte le ${count} regole che controlliamo`,
      unchecked: (count) => `? ${counted(count, "controllo non eseguito", "controlli non eseguiti")}`,
    },
    bars: {
      lumpSum: "Importo forfettario",
      grant: "Sovvenzione UE, intero progetto",
      management: (share) => `Gestione, al massimo ${share}`,
      year: (year) => `Anno ${year}`,
      over: (amount) => `${amount} di troppo`,
      left: (amount) => `${amount} disponibili`,
      missing: (amount) => `${amount} mancanti`,
      exact: "Esatto",
      nothingPlanned: "Ancora nessuna voce di budget",
      exactlyTheLumpSum: "Esattamente l’importo forfettario",
      noYearCap: "nessun massimale annuo in questo invito",
      none: "nessuno",
    },
    matrix: { total: "Totale", share: "Quota", noPartner: "? Nessun partner", noWorkPackage: "? Nessuno" },
    tiers: {
      cut: (amount) => `Togliere ${amount}`,
      add: (amount) => `Aggiungere ${amount}`,
      withoutAmount: (lines) => `? ${counted(lines, "voce", "voci")} senza importo`,
    },
    notChecked: [
      "La qualità della proposta e il punteggio che darà chi valuta",
      "La capacità finanziaria e operativa delle organizzazioni",
      "Il doppio finanziamento e domande simili presentate altrove",
      "I motivi di esclusione e le misure restrittive dell’UE",
      "Ciò che l’Agenzia nazionale aggiunge alla Guida",
    ],
    answers: {
      heading: "Che cosa significa",
      calls: (first, last) => (first === last ? String(first) : `dal ${first} al ${last}`),
      starts: (from, to) => `${from} – ${to}`,
      atMost: (amount) => `Al massimo ${amount}`,
      above: (amount) => `Quanto costa davvero il progetto; deve superare ${amount}`,
    },
    checkHeadings: ["Stato", "Controllo", "Dove", "Che cosa non va o manca", "Che cosa fare", "Fonte"],
    headroomHeadings: ["Ambito", "Massimale", "Pianificato", "Disponibile", "Stato"],
    summary: {
      headings: ["Che cosa", "Pianificato, euro", "Massimale, euro", "Quota", "Confronto", "Stato"],
      years: "Per anno",
      partners: "Per partner",
      workPackages: "Per pacchetto di lavoro",
      categories: "Per categoria",
      notSaid: "Voci che non lo indicano",
    },
    functions: {
      unknownAction: (typed, nearest) =>
        `Nessuna azione si chiama «${typed}».${nearest === undefined ? " Provare Partenariati di cooperazione o KA220-HED." : ` Forse ${nearest}?`}`,
      actionNotRead: (action) => `Le regole di questa azione non sono state lette: ${action}.`,
      unknownVariant: (typed, kindName, call, choices) =>
        `«${typed}» non è ${isFeminine(kindName) ? "una" : "un"} ${kindName} di questa azione nell’invito ${call}. Scelte: ${choices}.`,
      callOutside: (title, call, first, last) =>
        `${title}: nessun invito nel ${call}. Inviti: dal ${first} al ${last}.`,
      callNotCovered: (call, newest) => `Ancora nessuna regola per l’invito ${call}. Il più recente: ${newest}.`,
      callNotRead: (call, read) => `Le regole dell’invito ${call} non sono state lette. Letti: ${read}.`,
      variantMissing: (kindName, choices) => `Quale ${kindName}? ${choices}.`,
      callMissing: "Quale invito? Scrivere l’anno.",
      noProject: "Questo file non ha una scheda Progetto con un’azione e un invito.",
      noLumpSums: (title, call) => `${title}: nessun importo forfettario fisso nell’invito ${call}.`,
      noCap: (title, call) => `${title}: nessun massimale noto nell’invito ${call}.`,
      durationNotAllowed: (title, duration) => `${title}: i progetti durano ${duration}.`,
      unknownCountry: (typed, nearest) =>
        `«${typed}» non è un paese che conosciamo.${nearest === undefined ? "" : ` ${nearest}?`}`,
      sourceUnknown: (parameter, choices) => `Nessuna fonte per «${parameter}». Provare ${choices}.`,
      headingsMissing: (headings) => `L’intervallo ha bisogno della riga di intestazione con: ${headings}.`,
      noCountries: (call) => `Non conosciamo i paesi dell’invito ${call}.`,
      noDeadline: (title, call) => `${title}: nessuna scadenza nota nell’invito ${call}.`,
      noUnitCosts: (title, call) => `${title}: non conosciamo costi unitari nell’invito ${call}.`,
      noTravelRates: (title, call) => `${title}: non conosciamo tariffe di viaggio per distanza nell’invito ${call}.`,
      unknownItem: (typed, choices) => `Nessun costo unitario «${typed}». Provare ${choices}.`,
      unknownPerson: (typed, choices) => `«${typed}» non è tra questi: ${choices}.`,
      paidShare: (share) => `${share} del costo reale`,
      notANumber: (typed) => `«${typed}» non è un numero leggibile.`,
      notOnEarth: "Le latitudini vanno da -90 a 90, le longitudini da -180 a 180.",
    },
    fitting: {
      headings: ["Azione", "Stato", "Che cosa manca"],
      fits: "Adatta",
      judge: "Da valutare",
      open: "Non si può ancora dire",
      missing: "Non adatta",
      unknown: "Non trattata",
    },
    deadlines: {
      headings: ["Scadenza, ora di Bruxelles", "Turno", "Inizio dei progetti", "Settore o lotto", "Fonte"],
      round: (round) => `Turno ${round}`,
      optionalRound: (round) => `Turno ${round}, solo dove l’Agenzia nazionale lo apre`,
      starts: (from, to) => `${from} – ${to}`,
      notKnown: "Non nota",
    },
    standing: {
      memberState: "Stato membro dell’UE",
      associated: "paese terzo associato al programma",
      programmeCountry: "paese aderente al programma",
      region: (region) => `paese terzo non associato, regione ${region}`,
      partnerCountry: (region) => `paese partner, regione ${region}`,
      overseas: (memberState) => `partecipa con lo status di questo Stato: ${memberState}`,
      mayCoordinate: "può coordinare o essere partner",
      mayBePartner: "può essere partner, non coordinatore",
      mayBeAssociated: "solo come partner associato, senza fondi UE",
      mayNotTakePart: "non può partecipare",
      mayNotBePartner: "non può essere né coordinatore né partner",
      roleNotKnown: "non sappiamo quale ruolo può avere",
      roleIn: (role, variants) => `${role} (${variants})`,
      regionNotConfirmed: "il numero della regione non è confermato",
      notChecked: (call, newest, standing) => `non ancora verificato per il ${call}; nel ${newest}: ${standing}`,
    },
    context: { months: (count) => counted(count, "mese", "mesi") },
    preparation: {
      done: "Fatto",
      late: (time) => `In ritardo di ${time}`,
      waits: (steps) => `Attende: ${steps}`,
      thisWeek: (time) => `Questa settimana: ancora ${time}`,
      left: (time) => `Ancora ${time}`,
      today: "Oggi",
      undated: "Senza data",
      before: (time) => `${time} prima della scadenza`,
      deadline: (code, call) => `Scadenza ${code}, invito ${call}`,
      possibleDeadline: (code, call) => `Possibile seconda scadenza ${code}, invito ${call}`,
      brusselsTime: (hour) => `${hour}, ora di Bruxelles`,
      noDeadline: (call) =>
        `Nessuna scadenza nota ancora per l’invito ${call}. Le date si contano a ritroso dalla scadenza.`,
    },
  },
};

function suggestionOf(what: Expected, suggestion: string, f: Format): string {
  switch (what) {
    case "amount":
    case "number":
      // As it is typed: points between thousands could be read as decimals.
      return ` Scrivere ${suggestion.replace(".", ",")}.`;
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
  if (isFormulaError) return `mostra ${typed}`;
  if (what === "action" && f.uncovered(typed) !== undefined) return `regole di ${typed} non lette`;
  return `${f.quote(typed)} non è ${expected[what]}.${suggestion === undefined ? "" : suggestionOf(what, suggestion, f)}`;
}
