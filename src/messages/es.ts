// Every sentence of the checker in Spanish.
import type { Expected } from "../model/plan.ts";
import type { Extension } from "../programme/parameters.ts";
import type { Label } from "../programme/requirements.ts";
import type { RuleSlots } from "../rules/slots.ts";
import type { Format, Messages } from "./messages.ts";

const numbers = ["Ningún", "Un", "Dos", "Tres", "Cuatro", "Cinco", "Seis", "Siete", "Ocho", "Nueve", "Diez"];
const spelled = (count: number): string => numbers[count] ?? String(count);

/** Of the words for variants only two are feminine. */
const isFeminine = (kind: string): boolean => kind === "región" || kind === "duración del programa";
const other = (kind: string): string => `${isFeminine(kind) ? "otra" : "otro"} ${kind}`;

/** What a cell should have held, in the negative. */
const not: Readonly<Record<Expected, string>> = {
  action: "no es una acción que conozcamos",
  call: "no es el año de una convocatoria",
  variant: "no es una opción de esta acción",
  country: "no es un país que conozcamos",
  "organisation-type": "no es un tipo de organización que conozcamos",
  role: "no es una función que conozcamos",
  category: "no es una categoría presupuestaria que conozcamos",
  amount: "no es un importe que podamos leer",
  number: "no es un número entero",
  date: "no es una fecha que podamos leer",
  "yes-no": "no es una respuesta que podamos leer",
};

const wouldWork = {
  action: "Elija de la lista, por ejemplo Asociaciones de cooperación o KA220-HED.",
  call: "Escriba el año, por ejemplo 2026.",
  variant: "Elija de la lista.",
  country: "Escriba el nombre o el código del país, por ejemplo Suecia o SE.",
  "organisation-type": "Elija de la lista, por ejemplo Institución de educación superior.",
  role: "Escriba Coordinador, Socio, Afiliado o Asociado.",
  category: "Elija de la lista, por ejemplo Gestión.",
  amount: "Escriba el importe en euros como un simple número, por ejemplo 1234,56.",
  number: "Escriba un número entero, por ejemplo 24.",
  date: "Escriba año, mes y día, por ejemplo 2026-11-01.",
  "yes-no": "Escriba sí o no.",
} as const;

/** How long a running project may be made longer. */
function extended(extension: Extension, f: Format): string {
  const most =
    extension.by !== undefined
      ? ` de ${f.count(extension.by, "month")} como máximo`
      : extension.inAll !== undefined
        ? ` hasta ${f.count(extension.inAll, "month")} en total`
        : "";
  return `una prórroga${most} se concede en su caso más tarde, sin más dinero`;
}

/** What stands for an answer of yes or no. */
const answers: Readonly<Record<string, string>> = { yes: "sí", no: "no", "not-needed": "no hace falta" };

const kindNames: Readonly<Record<string, readonly [string, string]>> = {
  hei: ["institución de educación superior", "instituciones de educación superior"],
  enterprise: ["empresa", "empresas"],
  school: ["centro escolar", "centros escolares"],
};

/** What a unit cost depends on, as a question. */
const needed = {
  country: "¿en qué país?",
  km: "¿qué distancia tiene el viaje?",
  days: "¿cuántos días dura cada estancia?",
  purpose: "¿un viaje o una estancia?",
} as const;

function kind(id: string, count: number, format: Format): string {
  const names = kindNames[id];
  return names === undefined ? format.organisationType(id) : format.form(count, names);
}

/** "Solo 2 proveedores de EFP", "0 proveedores de EFP". */
function onlySoMany(label: Label, count: number, format: Format): string {
  return `${count === 0 ? "" : "Solo "}${count} ${format.counted(label, count)}`;
}

function atLeastNeeded(count: number): string {
  return `Se ${count === 1 ? "necesita" : "necesitan"} al menos ${count}.`;
}

function soManyCountries(countries: readonly string[], label: Label, format: Format): string {
  if (countries.length === 0) return `Ningún país con ${format.several(label)}`;
  return `${capital(format.several(label))} (${format.count(countries.length, "country")}): ${format.countries(countries)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const identifiers = { oid: "OID", pic: "PIC" } as const;
const identifierShapes = {
  oid: "E y 8 cifras, por ejemplo E10012345",
  pic: "9 cifras, por ejemplo 912345678",
} as const;

const documents = {
  id: "OID o PIC",
  echeCode: "código ECHE",
  mandate: "mandato firmado",
  declaration: "declaración responsable firmada",
  representative: "nombre del representante legal",
  contact: "contacto",
} as const;

function lookItUp(): string {
  return "Consúltelo y márquelo después como valorado.";
}

export const es: Messages = {
  rules: {
    "action-missing": {
      title: "Acción",
      met: () => "La acción es conocida",
      open: {
        what: () => "¿Para qué acción es este plan?",
        why: () => "Cada acción tiene sus propias reglas; sin ella no se puede comprobar nada más.",
        fix: () => "Elija la acción en la pestaña Proyecto.",
      },
    },
    "call-not-open": {
      title: "Convocatoria",
      met: ({ call }) => `Convocatoria de ${call}`,
      open: {
        what: () => "¿A qué convocatoria se presenta?",
        why: () => "Los países, los límites y las obligaciones cambian de una convocatoria a otra.",
        fix: ({ first, last }) => `Escriba el año de la convocatoria, de ${first} a ${last}.`,
        cells: { "project.call": () => "¿qué año?" },
      },
      fail: {
        what: ({ call, action }, f) => `${f.action(action)}: sin convocatoria en ${call}`,
        why: ({ first, last }) => `Las convocatorias que conocemos de esta acción van de ${first} a ${last}.`,
        fix: ({ first, last }) => `Elija una convocatoria de ${first} a ${last}, u otra acción.`,
        cells: { "project.call": ({ first, last }) => `hubo de ${first} a ${last}` },
      },
    },
    "call-not-covered": {
      title: "Convocatoria",
      met: () => "Las reglas de esta convocatoria son conocidas",
      open: {
        what: ({ call, newest, read }) =>
          read === undefined
            ? `Aún no hay reglas para la convocatoria de ${call}. Puede planificar con las de ${newest}.`
            : `No se han leído las reglas de la convocatoria de ${call}. Puede comparar con las de ${newest}.`,
        why: ({ newest, read }, f) =>
          read === undefined
            ? `La convocatoria más reciente que hemos leído es la de ${newest}. No adivinamos lo que cambia.`
            : `De esta acción hemos leído ${f.calls(read)}. No adivinamos qué era distinto.`,
        fix: ({ call, newest, read }) =>
          read === undefined
            ? `Ponga ${newest} como convocatoria por ahora y vuelva a comprobar cuando esté incluida la nueva guía.`
            : `Compare el plan con la guía de ${call}, o elija una convocatoria que hayamos leído.`,
        cells: {
          "project.call": ({ newest, read }, f) =>
            read === undefined ? `sin leer; la última: ${newest}` : `sin leer; leídas: ${f.calls(read)}`,
        },
      },
    },
    "variant-missing": {
      title: "Ámbito o lote",
      met: ({ variant, action }, f) => f.variant(action, variant),
      open: {
        what: ({ choices, action }, f) => `¿Para qué ${f.variantKind(action, choices[0])} es la solicitud?`,
        why: () => "De ello dependen algunas reglas, y a veces el formulario y dónde se presenta.",
        fix: ({ choices, action }, f) => `Elija ${f.or(choices.map((one) => f.variant(action, one)))}.`,
        cells: { "project.variant": ({ choices, action }, f) => `¿qué ${f.variantKind(action, choices[0])}?` },
      },
    },
    "variant-closed": {
      title: "Ámbito o lote",
      met: () => "Abierto en esta convocatoria",
      fail: {
        what: ({ variant, action, call }, f) =>
          `${f.variant(action, variant)}: sin abrir en la convocatoria de ${call}`,
        why: ({ action, call }, f) => `${f.action(action)}: sin convocatoria para estos proyectos en ${call}.`,
        fix: ({ action, variant }, f) => `Elija ${other(f.variantKind(action, variant))}.`,
        cells: { "project.variant": ({ call }) => `sin abrir en ${call}` },
      },
    },
    "duration-not-allowed": {
      title: "Duración",
      met: ({ months, duration, extension }, f) =>
        `${f.count(months, "month")}; se admiten ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}`,
      open: {
        what: () => "¿Cuántos meses dura el proyecto?",
        why: ({ duration }, f) => `La guía del programa admite ${f.duration(duration)}.`,
        fix: () => "Escriba el número de meses en la pestaña Proyecto.",
        cells: { "project.months": () => "¿cuántos?" },
      },
      fail: {
        what: ({ months, duration }, f) =>
          `La duración de ${f.count(months, "month")} no se admite: ${f.duration(duration)}`,
        why: ({ action, duration, extension }, f) =>
          `${f.action(action)}: los proyectos duran ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}.`,
        fix: ({ duration }, f) => `Elija una duración admitida: ${f.duration(duration)}.`,
        cells: { "project.months": ({ duration }, f) => `se admiten ${f.duration(duration)}` },
      },
      review: {
        what: ({ months }, f) =>
          `¿Prevé el proyecto estancias largas de alumnos en el extranjero? Dura ${f.count(months, "month")}.`,
        why: ({ limit, longest }) =>
          `Más de ${limit} meses, hasta ${longest}, solo para proyectos con movilidad de larga duración de alumnos.`,
        fix: ({ limit }) => `Confírmelo, o acorte el proyecto a ${limit} meses.`,
        cells: { "project.months": () => "¿movilidad larga de alumnos?" },
      },
    },
    "start-outside-window": {
      title: "Inicio",
      met: ({ start, end }, f) => (end === undefined ? f.date(start) : `Del ${f.date(start)} al ${f.date(end)}`),
      fail: {
        what: ({ start }, f) => `Los proyectos de esta convocatoria no empiezan el ${f.date(start)}`,
        why: ({ from, to }, f) => `Empiezan entre el ${f.date(from)} y el ${f.date(to)}.`,
        fix: ({ from, to }, f) => `Elija un día entre el ${f.date(from)} y el ${f.date(to)}.`,
        cells: { "project.start": () => "fuera de los meses previstos" },
      },
      review: {
        what: ({ round, start }, f) =>
          `¿Abre su agencia la ronda ${round}? Un inicio el ${f.date(start)} le corresponde.`,
        why: ({ deadline }, f) =>
          `Su plazo terminaría el ${f.date(deadline)}. Las agencias solo la abren si lo desean.`,
        fix: () => "Pregunte a su agencia, o empiece en los meses de la primera ronda.",
        cells: { "project.start": ({ round }) => `solo en la ronda ${round}` },
      },
    },
    "grant-above-cap": {
      title: "Subvención máxima",
      met: ({ grant, cap }, f) => `${f.money(grant)}, como máximo ${f.money(cap)}`,
      open: {
        what: () => "¿Qué importe se solicita?",
        why: ({ cap }, f) =>
          cap === undefined
            ? "La subvención se compara con el límite de la convocatoria."
            : `La subvención máxima es de ${f.money(cap)}.`,
        fix: () => "Escriba la subvención en la pestaña Proyecto, o rellene la pestaña Presupuesto.",
        cells: { "project.grant": () => "¿cuánto?" },
      },
      fail: {
        what: ({ over, cap }, f) => `La subvención supera en ${f.money(over)} el límite de ${f.money(cap)}`,
        why: ({ grant, cap, months }, f) =>
          `Se solicitan ${f.money(grant)}. La subvención máxima${months === undefined ? "" : ` para ${f.count(months, "month")}`} es de ${f.money(cap)}.`,
        fix: ({ over }, f) => `Solicite ${f.money(over)} menos.`,
        cells: { "project.grant": ({ over }, f) => `sobran ${f.money(over)}` },
      },
    },
    "grant-below-minimum": {
      title: "Subvención mínima",
      met: ({ grant, minimum }, f) => `${f.money(grant)}, como mínimo ${f.money(minimum)}`,
      fail: {
        what: ({ missing, minimum }, f) =>
          `Faltan ${f.money(missing)} para la subvención mínima de ${f.money(minimum)}`,
        why: ({ grant, minimum }, f) =>
          `Se solicitan ${f.money(grant)}. La subvención mínima es de ${f.money(minimum)}.`,
        fix: ({ missing }, f) => `Prevea ${f.money(missing)} más, o elija una acción para proyectos más pequeños.`,
        cells: { "project.grant": ({ missing }, f) => `faltan ${f.money(missing)}` },
      },
    },
    "grant-not-a-lump-sum": {
      title: "Importe a tanto alzado",
      met: ({ grant }, f) => `Importe a tanto alzado de ${f.money(grant)}`,
      open: {
        what: () => "¿Qué importe a tanto alzado se solicita?",
        why: ({ choices }, f) => `La subvención es uno de los importes fijos: ${f.or(choices.map(f.money))}.`,
        fix: ({ choices }, f) => `Elija ${f.or(choices.map(f.money))}.`,
        cells: { "project.grant": () => "¿qué tanto alzado?" },
      },
      fail: {
        what: ({ grant }, f) => `${f.money(grant)} no es uno de los importes a tanto alzado`,
        why: ({ choices }, f) =>
          `La subvención debe ser de ${f.or(choices.map(f.money))}. No se puede solicitar un importe intermedio.`,
        fix: ({ nearest }, f) => `Elija ${f.money(nearest)}, el más próximo, y adapte el proyecto.`,
        cells: { "project.grant": ({ choices }, f) => f.or(choices.map(f.money)) },
      },
    },
    "lines-differ-from-lump-sum": {
      title: "Líneas y tanto alzado",
      met: ({ total }, f) => `Las líneas suman ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) =>
          `Las líneas suman ${f.money(total)}. El importe a tanto alzado es de ${f.money(grant)}: ${total < grant ? "faltan" : "sobran"} ${f.money(Math.abs(grant - total))}.`,
        why: () =>
          "Las partes de todos los socios y paquetes de trabajo deben sumar exactamente el importe a tanto alzado.",
        fix: ({ total, grant }, f) =>
          total < grant
            ? `Añada ${f.money(grant - total)} en la pestaña Presupuesto.`
            : `Quite ${f.money(total - grant)} de la pestaña Presupuesto.`,
        cells: {
          "project.grant": ({ total, grant }, f) =>
            `${total < grant ? "faltan" : "sobran"} ${f.money(Math.abs(grant - total))} en las líneas`,
        },
      },
    },
    "lines-differ-from-grant": {
      title: "Líneas y subvención",
      met: ({ total }, f) => `Las líneas suman ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) => `Las líneas suman ${f.money(total)}, la subvención es de ${f.money(grant)}`,
        why: ({ total, grant }, f) => `La diferencia es de ${f.money(Math.abs(grant - total))}.`,
        fix: () => "Ponga como subvención la suma de las líneas, o corrija las líneas.",
        cells: { "project.grant": ({ total }, f) => `las líneas suman ${f.money(total)}` },
      },
    },
    "year-above-cap": {
      title: "Subvención por año",
      met: ({ cap }, f) => `Ningún año por encima de ${f.money(cap)}`,
      fail: {
        what: ({ year, over, cap }, f) => `El año ${year} supera en ${f.money(over)} el límite de ${f.money(cap)}`,
        why: ({ year, total, cap }, f) =>
          `El año ${year} tiene ${f.money(total)}. El límite es de ${f.money(cap)} al año.`,
        fix: ({ year, over, roomiest }, f) =>
          roomiest === undefined
            ? `Quite ${f.money(over)} del año ${year}.`
            : `Pase ${f.money(over)} del año ${year} al año ${roomiest}, o explique el aumento en la solicitud.`,
        cells: { "budget.amount": ({ year, over }, f) => `sobran ${f.money(over)} en el año ${year}` },
      },
    },
    "cost-not-above-grant": {
      title: "Cofinanciación",
      met: ({ cost, grant }, f) => `Coste de ${f.money(cost)}, superior a ${f.money(grant)}`,
      open: {
        what: () => "¿Cuánto costará realmente el proyecto?",
        why: ({ grant }, f) =>
          `El coste estimado debe superar la subvención de ${f.money(grant)}: los proyectos se cofinancian.`,
        fix: () => "Escriba su estimación del coste total en la pestaña Proyecto.",
        cells: { "project.totalCost": () => "¿cuánto cuesta?" },
      },
      fail: {
        what: ({ cost, grant }, f) =>
          `El proyecto cuesta ${f.money(cost)}, que no supera la subvención de ${f.money(grant)}`,
        why: () => "El coste estimado debe superar el importe a tanto alzado: los proyectos se cofinancian.",
        fix: () => "Corrija la estimación, o elija un importe a tanto alzado menor.",
        cells: { "project.totalCost": ({ grant }, f) => `debe superar ${f.money(grant)}` },
      },
    },
    "management-above-share": {
      title: "Parte de la gestión",
      met: ({ amount, share, limit }, f) =>
        `Gestión: ${f.money(amount)}, como máximo el ${f.percent(share)}, ${f.money(limit)}`,
      open: {
        what: ({ lines }, f) =>
          lines === undefined
            ? "¿Qué paquete de trabajo es la gestión del proyecto?"
            : `¿De qué paquete de trabajo ${f.form(lines, ["es", "son"])} ${f.count(lines, "line")}?`,
        why: ({ share, limit }, f) =>
          `La gestión del proyecto puede llevarse como máximo el ${f.percent(share)}: ${f.money(limit)}.`,
        fix: ({ lines }) =>
          lines === undefined
            ? "Dele el identificador WP1, o el título Gestión del proyecto."
            : "Elija el paquete de trabajo.",
        cells: { "budget.workPackage": () => "¿qué paquete de trabajo?" },
      },
      fail: {
        what: ({ over }, f) => `Sobran ${f.money(over)} en la gestión del proyecto`,
        why: ({ workPackage, amount, base, share, limit }, f) =>
          `${workPackage ?? "La gestión"} tiene ${f.money(amount)} de ${f.money(base)}, es decir, el ${f.percent(amount / base)}. La guía del programa admite como máximo el ${f.percent(share)}: ${f.money(limit)}.`,
        fix: ({ workPackage, over }, f) =>
          workPackage === undefined
            ? `Pase ${f.money(over)} de la gestión a otras líneas.`
            : `Pase ${f.money(over)} de ${workPackage} a otros paquetes de trabajo.`,
        cells: {
          "budget.amount": ({ workPackage, over, share }, f) =>
            `${workPackage ?? "gestión"} supera el ${f.percent(share)} en ${f.money(over)}`,
          "workPackages.id": ({ over, share }, f) => `supera el ${f.percent(share)} en ${f.money(over)}`,
        },
      },
    },
    "too-many-work-packages": {
      title: "Paquetes de trabajo",
      met: ({ found, recommended }, f) =>
        `${found} ${f.form(found, ["paquete de trabajo", "paquetes de trabajo"])} de ejecución; se recomiendan ${f.number(recommended)}`,
      review: {
        what: ({ found }) => `¿Hacen falta ${found} paquetes de trabajo de ejecución?`,
        why: ({ recommended }) =>
          `La guía del programa recomienda como máximo ${recommended}, además de la gestión del proyecto.`,
        fix: () => "Agrupe algunos, o prepárese para explicar por qué hacen falta tantos.",
      },
    },
    "category-not-allowed": {
      title: "Categorías presupuestarias",
      met: () => "Todas las categorías presupuestarias se financian en esta acción",
      fail: {
        what: ({ category, amount }, f) =>
          `${f.category(category)}: ${f.money(amount)} que no se financian en este proyecto`,
        why: ({ allowed }, f) => `Se financian: ${f.and(allowed.map(f.category))}.`,
        fix: ({ amount }, f) => `Pase ${f.money(amount)} a otra categoría, o elija otro tipo de proyecto.`,
        cells: { "budget.category": () => "no se financia en este proyecto" },
      },
    },
    "associated-partner-funded": {
      title: "Socios asociados",
      met: () => "Ningún socio asociado tiene fondos",
      fail: {
        what: ({ amount, ...who }, f) =>
          `${f.who(who)} es socio asociado pero tiene ${f.money(amount)} en el presupuesto`,
        why: () => "Los socios asociados no reciben fondos de la UE y no cuentan como socios.",
        fix: () => "Asigne ese importe a un socio financiado, o cambie la función a Socio.",
        cells: {
          "partners.role": ({ amount }, f) => `asociado, con ${f.money(amount)}`,
          "budget.partner": () => "asociado: sin fondos de la UE",
        },
      },
    },
    "line-partner-unknown": {
      title: "Socios de las líneas",
      met: () => "Cada línea es de un socio",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} tiene líneas de presupuesto pero no está en la pestaña Socios${suggestion === undefined ? "" : `. ¿${suggestion}?`}`,
        why: ({ lines }, f) =>
          `${f.count(lines, "line")} no se ${f.form(lines, ["puede", "pueden"])} contar para ningún socio.`,
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Añada la organización a la pestaña Socios, o corrija el nombre."
            : `Cambie el nombre a ${f.quote(suggestion)}, o añada la organización a la pestaña Socios.`,
        cells: {
          "budget.partner": ({ suggestion }) =>
            suggestion === undefined ? "no está en la pestaña Socios" : `no está en Socios. ¿${suggestion}?`,
        },
      },
    },
    "line-without-partner": {
      title: "Socios de las líneas",
      met: () => "Cada línea indica un socio",
      open: {
        what: ({ lines, amount }, f) =>
          `¿Quién gasta ${f.money(amount)}${lines === 1 ? "" : ` en ${f.count(lines, "line")}`}?`,
        why: () => "Una línea sin socio no se puede comparar con la función del socio.",
        fix: () => "Elija el socio.",
        cells: { "budget.partner": () => "¿quién lo gasta?" },
      },
    },
    "line-without-amount": {
      title: "Importes",
      met: () => "Cada línea tiene un importe",
      open: {
        what: ({ partner }) =>
          partner === undefined ? "¿Qué importe tiene esta línea?" : `${partner}: ¿qué importe tiene esta línea?`,
        why: () => "Sin el importe no se puede comprobar ninguna suma.",
        fix: () => "Escriba el importe, o la cantidad y la tarifa.",
        cells: { "budget.amount": () => "¿cuánto?" },
      },
    },
    "line-without-year": {
      title: "Años de las líneas",
      met: () => "Cada línea tiene su año de proyecto",
      open: {
        what: ({ lines }, f) => `¿En qué año del proyecto ${f.form(lines, ["cae", "caen"])} ${f.count(lines, "line")}?`,
        why: () => "Hay un límite para cada año del proyecto.",
        fix: () => "Escriba 1 para los doce primeros meses, 2 para los siguientes, y así sucesivamente.",
        cells: { "budget.year": () => "¿qué año del proyecto?" },
      },
    },
    "line-year-outside-project": {
      title: "Años de las líneas",
      met: ({ years }, f) => `Todas las líneas caen en ${f.count(years, "year")}`,
      fail: {
        what: ({ year, years }, f) => `El año ${year} queda fuera del proyecto, que tiene ${f.count(years, "year")}`,
        why: () => "El año se cuenta desde el inicio del proyecto; no es el año natural.",
        fix: ({ years }) => (years === 1 ? "Escriba 1." : `Escriba un año de 1 a ${years}, o alargue el proyecto.`),
        cells: { "budget.year": ({ years }) => (years === 1 ? "el proyecto tiene 1 año" : `escriba de 1 a ${years}`) },
      },
    },
    "identifier-to-correct": {
      title: "OID o PIC",
      met: ({ checked, wanted }) => `${checked} ${identifiers[wanted]} con la forma correcta`,
      fail: {
        what: ({ typed, wanted, isOther, ...who }, f) =>
          `${f.who(who)}: ${f.quote(typed)} no es ${isOther ? `un ${identifiers[wanted]}` : "ni un OID ni un PIC"}`,
        why: ({ wanted, isEverywhere }) =>
          isEverywhere
            ? "En esta convocatoria, las agencias nacionales y la EACEA identificaban a las organizaciones por su PIC."
            : wanted === "oid"
              ? "Las agencias nacionales identifican a las organizaciones por su OID; la EACEA, por su PIC."
              : "La EACEA identifica a las organizaciones por su PIC; las agencias nacionales, por su OID.",
        fix: ({ wanted }) => `Escriba el ${identifiers[wanted]}: ${identifierShapes[wanted]}.`,
        cells: { "partners.id": ({ wanted }) => `hace falta un ${identifiers[wanted]}` },
      },
      review: {
        what: ({ typed, ...who }, f) => `${f.who(who)}: ¿es ${f.quote(typed)} un código ECHE?`,
        why: () => "Los códigos Erasmus tienen la forma S NORRVIK01; los números de las cartas tienen nueve cifras.",
        fix: () => "Compárelo con la lista de titulares de la carta y márquelo después como valorado.",
        cells: { "partners.echeCode": () => "¿el código de una carta?" },
      },
    },
    "document-missing": {
      title: "Documentos",
      met: () => "Están todos los documentos",
      open: {
        what: ({ missing, ...who }, f) =>
          `${f.who(who)}: ${f.and(missing.map((key) => documents[key]))}, ¿ha llegado ya?`,
        why: () => "Sin ello la solicitud, o después el convenio, no puede seguir adelante.",
        fix: () => "Pídalo y escriba el día en que llegó, o la respuesta.",
        cells: () => "falta todavía",
      },
    },
    "line-without-work-package": {
      title: "Paquetes de trabajo de las líneas",
      met: () => "Cada línea es de un paquete de trabajo o de una actividad",
      open: {
        what: ({ lines }, f) =>
          `¿De qué paquete de trabajo o actividad ${f.form(lines, ["es", "son"])} ${f.count(lines, "line")}?`,
        why: ({ amount }, f) =>
          `Los paquetes de trabajo o actividades deben sumar exactamente el importe a tanto alzado; ${f.money(amount)} no son de ninguno.`,
        fix: () => "Elija uno para cada línea.",
        cells: { "budget.workPackage": () => "¿cuál?" },
      },
    },
    "line-outside-work-package": {
      title: "Meses de las líneas",
      met: () => "Cada línea cae en los meses de su paquete de trabajo",
      review: {
        what: ({ id, year, lines }, f) => `¿Se paga ${id} en el año ${year}, con ${f.count(lines, "line")}?`,
        why: ({ id, start, end }) => `${id} va del mes ${start} al mes ${end}.`,
        fix: ({ id }) => `Cambie el año, o los meses de ${id}.`,
        cells: { "budget.year": ({ id, start, end }) => `${id} va del mes ${start} al ${end}` },
      },
    },
    "work-package-without-lead": {
      title: "Responsables",
      met: () => "Cada paquete de trabajo tiene un responsable",
      open: {
        what: ({ ids }, f) => `¿Quién es responsable de ${f.and(ids)}?`,
        why: () => "La solicitud pide una organización responsable para cada paquete de trabajo.",
        fix: ({ ids }) => (ids.length === 1 ? "Elija un socio." : "Elija un socio para cada uno."),
        cells: { "workPackages.lead": () => "¿quién?" },
      },
      fail: {
        what: ({ id, lead, suggestion }, f) =>
          `${f.quote(lead)} es responsable de ${id} pero no está en la pestaña Socios${suggestion === undefined ? "" : `. ¿${suggestion}?`}`,
        why: () => "Solo una organización del consorcio puede ser responsable de un paquete de trabajo.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Elija un socio, o añada la organización a la pestaña Socios."
            : `Cámbielo a ${f.quote(suggestion)}.`,
        cells: { "workPackages.lead": () => "no está en la pestaña Socios" },
      },
    },
    "work-package-outside-project": {
      title: "Meses de los paquetes de trabajo",
      met: () => "Cada paquete de trabajo cae dentro del proyecto",
      fail: {
        what: ({ id, start, end, months }) =>
          months === undefined
            ? `${id} termina en el mes ${end}, antes de empezar en el mes ${start}`
            : `${id} llega al mes ${Math.max(start, end)}; el proyecto, al mes ${months}`,
        why: () => "El mes 1 es el primer mes del proyecto.",
        fix: ({ months }) =>
          months === undefined
            ? "Corrija uno de los dos meses."
            : `Escriba meses de 1 a ${months}, o alargue el proyecto.`,
        cells: ({ months, start }) =>
          months === undefined ? `antes de su inicio, ${start}` : `escriba de 1 a ${months}`,
      },
    },
    "partner-without-lines": {
      title: "Líneas de los socios",
      met: () => "Cada socio tiene líneas de presupuesto",
      review: {
        what: (who, f) => `¿Participa ${f.who(who)} sin financiación?`,
        why: () => "No tiene ninguna línea en la pestaña Presupuesto. Quizá no se pague su trabajo, o falte una línea.",
        fix: () => "Añada sus líneas, o márquelo como valorado.",
        cells: { "partners.name": () => "¿sin líneas de presupuesto?" },
      },
    },
    "uneven-shares": {
      title: "Partes de los socios",
      met: ({ count }, f) => `Ninguna parte se aleja de una parte igual entre ${f.count(count, "organisation")}`,
      review: {
        what: ({ share, amount, ...who }, f) =>
          `${f.who(who)}: ¿es adecuado el ${f.percent(share)} del presupuesto, ${f.money(amount)}?`,
        why: ({ count }, f) =>
          `A partes iguales, ${f.count(count, "organisation")} tendrían el ${f.percent(1 / count)} cada una. Ninguna regla prohíbe otro reparto, pero los evaluadores miran el equilibrio de las tareas.`,
        fix: () => "Compárelo con las tareas de los paquetes de trabajo.",
        cells: { "partners.name": ({ share }, f) => `¿${f.percent(share)} del presupuesto?` },
      },
    },
    "partner-without-name": {
      title: "Nombres",
      met: () => "Cada organización tiene un nombre",
      open: {
        what: ({ row }) => `¿Qué organización está en la fila ${row}?`,
        why: () => "Las comprobaciones y las líneas de presupuesto van por el nombre.",
        fix: () => "Escriba el nombre de la organización.",
        cells: { "partners.name": () => "¿qué organización?" },
      },
    },
    "partner-without-country": {
      title: "País",
      met: () => "Cada organización tiene un país",
      open: {
        what: (who, f) => `¿Dónde está establecida ${f.who(who)}?`,
        why: () => "El país decide qué función puede tener la organización.",
        fix: () => "Escriba el nombre o el código del país.",
        cells: { "partners.country": () => "¿dónde está establecida?" },
      },
    },
    "partner-without-role": {
      title: "Función",
      met: () => "Cada organización tiene una función",
      open: {
        what: (who, f) => `${f.who(who)}: ¿coordinador, socio o asociado?`,
        why: () => "La función decide si la organización cuenta y si puede recibir fondos.",
        fix: () => "Elija la función.",
        cells: { "partners.role": () => "¿qué función?" },
      },
    },
    "partner-without-type": {
      title: "Tipo",
      met: () => "Cada organización tiene un tipo",
      open: {
        what: (who, f) => `¿Qué tipo de organización es ${f.who(who)}?`,
        why: () => "Algunas reglas exigen universidades, empresas o centros escolares.",
        fix: () => "Elija el tipo más próximo.",
        cells: { "partners.type": () => "¿qué tipo?" },
      },
    },
    "duplicate-organisation": {
      title: "Una fila por organización",
      met: ({ organisations }, f) => f.count(organisations, "organisation"),
      review: {
        what: ({ name, other: second, rows }, f) =>
          name === second
            ? `${name} está en las filas ${f.and(rows.map(String))}. ¿Es una sola organización?`
            : `¿Son ${f.quote(name)} y ${f.quote(second)} una sola organización?`,
        why: () => "La guía cuenta organizaciones, no facultades ni departamentos. La contamos una sola vez.",
        fix: () => "Deje una sola fila, o dé a cada una su OID si de verdad son organizaciones distintas.",
        cells: { "partners.name": ({ rows }, f) => `filas ${f.and(rows.map(String))}: cuentan como una` },
      },
    },
    "no-coordinator": {
      title: "Coordinador",
      met: ({ country, ...who }, f) =>
        `Un coordinador${country === undefined ? "" : `, en ${f.country(country)}`}: ${f.who(who)}`,
      open: {
        what: () => "¿Quién coordina?",
        why: () => "Una organización presenta la solicitud en nombre de todas.",
        fix: () => "Dé a una organización la función de coordinador.",
      },
      fail: {
        what: () => "Falta el coordinador",
        why: () => "Una organización debe presentar la solicitud en nombre de todas.",
        fix: () => "Dé a una organización la función de coordinador.",
      },
    },
    "several-coordinators": {
      title: "Coordinador",
      met: () => "Un solo coordinador",
      fail: {
        what: ({ rows }, f) =>
          `${spelled(rows.length)} coordinadores: filas ${f.and(rows.map(String))}. Solo puede haber uno.`,
        why: () => "Una sola organización presenta la solicitud en nombre de todas.",
        fix: () => "Deje la función a una organización y haga socios a las demás.",
        cells: { "partners.role": () => "solo puede haber un coordinador" },
      },
    },
    "coordinator-country-not-eligible": {
      title: "País del coordinador",
      met: ({ country }, f) => `País del coordinador: ${f.country(country)}`,
      fail: {
        what: ({ country, call }, f) =>
          `Una organización de ${f.country(country)} no puede coordinar en la convocatoria de ${call}`,
        why: ({ call, isWider }) =>
          isWider
            ? "El coordinador debe estar establecido en un país cuyas organizaciones puedan coordinar en esta acción."
            : call > 2020
              ? "El coordinador debe estar establecido en un Estado miembro de la UE o en un tercer país asociado al Programa."
              : "El solicitante debe estar establecido en un país del programa.",
        fix: (who, f) =>
          `Deje que coordine otra organización y haga socio a ${f.quote(f.who(who))}, si su país puede participar.`,
        cells: { "partners.country": ({ country }, f) => `sin coordinador de ${f.country(country)}` },
      },
    },
    "coordinator-of-wrong-kind": {
      title: "Tipo de coordinador",
      met: () => "El coordinador es de un tipo que puede presentar la solicitud",
      fail: {
        what: (who, f) => `${f.who(who)} no es una ONG europea`,
        why: () => "En este ámbito solo pueden presentar la solicitud las ONG europeas.",
        fix: () => "Deje que coordine una ONG europea, o elija otro ámbito.",
        cells: { "partners.type": () => "debe ser una ONG europea" },
      },
    },
    "coordinator-too-young": {
      title: "Antigüedad del coordinador",
      met: ({ founded }, f) => `El coordinador se creó el ${f.date(founded)}`,
      open: {
        what: (who, f) => `¿Cuándo se creó ${f.who(who)}?`,
        why: ({ years }, f) => `El coordinador debe haberse creado al menos ${f.count(years, "year")} antes del plazo.`,
        fix: ({ latest }, f) =>
          latest === undefined
            ? "Escriba la fecha de creación."
            : `Escriba una fecha: sirve el ${f.date(latest)} o antes.`,
        cells: { "partners.established": () => "¿cuándo se creó?" },
      },
      fail: {
        what: ({ founded, ...who }, f) => `${f.who(who)} se creó el ${f.date(founded)}, demasiado tarde para coordinar`,
        why: ({ years, latest }, f) =>
          `El coordinador debe haberse creado al menos ${f.count(years, "year")} antes del plazo: el ${f.date(latest)} o antes.`,
        fix: () => "Deje que coordine una organización más antigua.",
        cells: { "partners.established": ({ latest }, f) => `${f.date(latest)} o antes` },
      },
      review: {
        what: ({ last, ...who }, f) => `¿Presenta ${f.who(who)} la solicitud para el ${f.date(last)}?`,
        why: ({ founded, first, last, years }, f) =>
          `Se creó el ${f.date(founded)}: al menos ${f.count(years, "year")} antes del ${f.date(last)}, pero no antes del ${f.date(first)}.`,
        fix: () =>
          "Pregunte a la agencia si abre la ronda posterior, o deje que coordine una organización más antigua.",
        cells: { "partners.established": ({ last }, f) => `solo para el ${f.date(last)}` },
      },
    },
    "participant-not-eligible": {
      title: "Tipo de organización",
      met: () => "Todas las organizaciones son de un tipo que puede participar",
      fail: {
        what: ({ type, ...who }, f) => `${f.who(who)} no puede participar (${f.organisationType(type)})`,
        why: ({ onlySchools }) =>
          onlySchools
            ? "En esta acción solo pueden participar centros escolares."
            : "Este tipo no cuenta como organización en esta acción.",
        fix: ({ onlySchools }) =>
          onlySchools
            ? "Quítela, o elija una acción abierta a otras organizaciones."
            : "Haga participar en su lugar a la organización de la que depende.",
        cells: {
          "partners.type": ({ onlySchools }) =>
            onlySchools ? "solo centros escolares" : "este tipo no puede participar",
        },
      },
    },
    "country-not-eligible": {
      title: "Países",
      met: ({ outside }, f) =>
        outside.length === 0
          ? "Todos los países pueden participar"
          : `Pueden participar como socios: ${f.countries(outside)}`,
      fail: {
        doubt: ({ country, call }, f) => `¿Se admite ${f.country(country)} en la convocatoria de ${call}?`,
        what: ({ country, role, call }, f) =>
          role === "associated"
            ? `Una organización de ${f.country(country)} no puede ser socio asociado en la convocatoria de ${call}`
            : `Una organización de ${f.country(country)} no puede ser socio en la convocatoria de ${call}`,
        why: ({ name, row }, f) => `${f.who({ name, row })}: la guía del programa no admite su país en esta función.`,
        fix: ({ mayBeAssociated, name, row }, f) =>
          mayBeAssociated
            ? `Incluya a ${f.quote(f.who({ name, row }))} como socio asociado sin fondos de la UE, o busque un socio en otro país.`
            : "Busque un socio en otro país.",
        cells: {
          "partners.country": ({ country, role }, f) =>
            `sin ${role === "associated" ? "asociados" : "socios"} de ${f.country(country)}`,
        },
      },
      review: {
        what: ({ country, call }, f) => `¿Se admite ${f.country(country)} en la convocatoria de ${call}?`,
        why: ({ call }) => `No hemos leído la guía de ${call} sobre este punto.`,
        fix: ({ call }) => `Busque en la guía de ${call}, en «Who can apply?», y márquelo después como valorado.`,
        cells: { "partners.country": ({ call }) => `¿se admite en ${call}?` },
      },
    },
    "eche-missing": {
      title: "ECHE",
      met: ({ holders }) =>
        holders === 1
          ? "La universidad que necesita una ECHE la tiene"
          : `Las ${holders} universidades que necesitan una ECHE la tienen`,
      open: {
        what: (who, f) => `¿Tiene ${f.who(who)} una ECHE?`,
        why: () => "Toda universidad de un país del programa necesita la Carta Erasmus de Educación Superior.",
        fix: () => "Responda sí o no.",
        cells: { "partners.eche": () => "¿sí o no?" },
      },
      fail: {
        what: (who, f) => `${f.who(who)} no tiene ECHE`,
        why: () =>
          "Toda universidad de un país del programa debe ser titular de la Carta Erasmus de Educación Superior.",
        fix: () => "Consulte a la universidad: debe tener la carta, u otra organización debe ocupar su lugar.",
        cells: { "partners.eche": () => "se exige la carta" },
      },
    },
    "added-value-to-judge": {
      title: "Valor añadido",
      met: () => "Ningún socio tiene que demostrar un valor añadido",
      open: {
        what: (who, f) => `¿Qué aporta ${f.who(who)} que los demás no puedan aportar?`,
        why: () => "Un socio de fuera debe aportar un valor añadido esencial; si no, queda excluido en la evaluación.",
        fix: () => "Escriba una o dos frases.",
        cells: { "partners.addedValue": () => "¿qué aporta solo él?" },
      },
      review: {
        what: (who, f) => `${f.who(who)}: ¿es esencial su valor añadido?`,
        why: ({ country }, f) =>
          `Un socio de ${f.country(country)} debe aportar un valor añadido esencial; si no, queda excluido en la evaluación.`,
        fix: () => "Léalo como lo haría un evaluador y márquelo después como valorado.",
        cells: { "partners.addedValue": () => "¿es esencial?" },
      },
    },
    "consultancy-to-judge": {
      title: "Consultoras",
      met: () => "Ninguna consultora por valorar",
      review: {
        what: (who, f) => `¿Tiene ${f.who(who)} experiencia suficiente para contar como empresa?`,
        why: () =>
          "Las consultoras e intermediarias pueden participar como empresas si tienen experiencia y compromiso pertinentes en el ámbito.",
        fix: () => "Anote lo que lo demuestra y márquelo después como valorado.",
        cells: { "partners.type": () => "¿experiencia pertinente?" },
      },
    },
    "too-few-partners": {
      title: "Organizaciones",
      met: ({ found, needed: least }, f) => `${f.count(found, "organisation")}, como mínimo ${least}`,
      open: {
        what: ({ needed: least }) => `¿Qué ${least} organizaciones participan?`,
        why: ({ found, needed: least }, f) =>
          `Deben participar al menos ${f.count(least, "organisation")}. Hasta ahora se ${f.form(found, ["puede", "pueden"])} contar ${found}.`,
        fix: ({ associatedCount }) =>
          `Rellene nombres, países y funciones en la pestaña Socios.${associatedCount ? "" : " Los socios asociados no cuentan."}`,
      },
      fail: {
        what: ({ found, needed: least }, f) => `Solo ${f.count(found, "organisation")}. ${atLeastNeeded(least)}`,
        why: ({ associated, associatedCount }) =>
          associated === 0 || associatedCount
            ? "Un consorcio por debajo del mínimo queda rechazado antes de que nadie lea la propuesta."
            : "Los socios asociados no cuentan. Un consorcio por debajo del mínimo queda rechazado antes de que nadie lea la propuesta.",
        fix: ({ found, needed: least, associatedCount }, f) =>
          `Añada ${f.count(least - found, "organisation")}${associatedCount ? "" : ` como ${f.form(least - found, ["socio", "socios"])} de pleno derecho`}.`,
      },
      review: {
        what: ({ exception }) => `¿Se aplica la excepción para ${exception} organizaciones?`,
        why: ({ found, needed: least }) => `Hay ${found}; normalmente se necesitan al menos ${least}.`,
        fix: () => "Lea la excepción en la guía y márquelo después como valorado.",
      },
    },
    "too-few-programme-partners": {
      title: "Organizaciones de países del programa",
      met: ({ found, needed: least }, f) =>
        `${f.count(found, "organisation")} de países del programa, como mínimo ${least}`,
      open: {
        what: ({ needed: least }) => `¿Qué ${least} organizaciones son de países del programa?`,
        why: () => "Puede que el mínimo solo las cuente a ellas.",
        fix: () => "Rellene países y funciones en la pestaña Socios.",
      },
      review: {
        what: ({ found, needed: least }, f) =>
          `¿${f.form(found, ["Basta", "Bastan"])} ${f.count(found, "organisation")} de países del programa? Pueden hacer falta ${least}.`,
        why: ({ needed: least }) =>
          `Una agencia entiende el mínimo de ${least} sin contar los socios de otros países, que se suman. La frase de la guía se puede leer de las dos maneras.`,
        fix: ({ found, needed: least }, f) =>
          `Por seguridad, añada ${f.count(least - found, "organisation")} de un país del programa, o pregunte a la agencia.`,
      },
    },
    "too-few-countries": {
      title: "Países del consorcio",
      met: ({ countries }, f) =>
        `${spelled(countries.length)} ${f.form(countries.length, ["país", "países"])}: ${f.countries(countries)}`,
      open: {
        what: ({ needed: least }, f) => `¿De qué ${f.count(least, "country")} son las organizaciones?`,
        why: ({ countries, needed: least }, f) =>
          countries.length === 0
            ? `Se necesitan al menos ${f.count(least, "country")}.`
            : `Se necesitan al menos ${f.count(least, "country")}. Hasta ahora: ${f.countries(countries)}.`,
        fix: () => "Rellene países y funciones en la pestaña Socios.",
      },
      fail: {
        what: ({ countries, needed: least }, f) =>
          countries.length === 0
            ? `Ningún país que cuente. ${atLeastNeeded(least)}`
            : `Solo ${f.count(countries.length, "country")}: ${f.countries(countries)}. ${atLeastNeeded(least)}`,
        why: ({ anyCountry, associatedCount }) =>
          anyCountry
            ? `Cada país admitido cuenta una vez${associatedCount ? "." : ", y los socios asociados no cuentan."}`
            : `Solo cuentan los Estados miembros de la UE y los países asociados al Programa${associatedCount ? "." : "; los socios asociados no cuentan."}`,
        fix: ({ countries, needed: least, associatedCount }, f) =>
          `Añada ${f.form(least - countries.length, ["un socio", "socios"])}${associatedCount ? "" : " de pleno derecho"} de ${f.count(least - countries.length, "country")} más.`,
      },
      review: {
        what: ({ exception }) => `¿Se aplica la excepción para ${exception} países?`,
        why: ({ countries, needed: least }, f) =>
          `Los socios son de ${f.countries(countries)}; normalmente se necesitan ${least} países.`,
        fix: () => "Lea la excepción en la guía y márquelo después como valorado.",
      },
    },
    "too-few-of-a-kind": {
      title: "Tipos de organizaciones",
      met: ({ kinds }, f) => f.and(kinds.map(({ kind: id, found }) => `${found} ${kind(id, found, f)}`)),
      open: {
        what: ({ kind: id, needed: least }, f) => `¿Qué ${least} ${kind(id, least, f)} participan?`,
        why: ({ kind: id, found, needed: least }, f) =>
          `Se necesitan al menos ${least} ${kind(id, least, f)}. Hasta ahora: ${found}.`,
        fix: () => "Rellene tipos y funciones en la pestaña Socios.",
      },
      fail: {
        what: ({ kind: id, found, needed: least }, f) => `Solo ${found} ${kind(id, found, f)}. ${atLeastNeeded(least)}`,
        why: () => "La acción reúne estos tipos de organizaciones; los socios asociados no cuentan.",
        fix: ({ kind: id, found, needed: least }, f) =>
          `Añada ${least - found} ${kind(id, least - found, f)} como ${f.form(least - found, ["socio", "socios"])} de pleno derecho.`,
      },
    },
    "too-many-partners": {
      title: "Máximo de organizaciones",
      met: ({ found, most }, f) => `${f.count(found, "organisation")}, como máximo ${most}`,
      fail: {
        what: ({ found, most }, f) => `${f.count(found, "organisation")}, pero pueden participar como máximo ${most}`,
        why: () => "La acción limita el número de organizaciones.",
        fix: ({ found, most }) => `Quite ${found - most}.`,
      },
    },
    "same-consortium-elsewhere": {
      title: "Una solicitud",
      met: () => "El mismo consorcio presenta una sola solicitud",
      review: {
        what: () => "¿Presenta el mismo grupo de socios otra solicitud en otro lugar?",
        why: () => "El mismo consorcio puede presentar una solicitud, a una agencia, por plazo.",
        fix: () => "Pregunte a cada socio y márquelo después como valorado.",
      },
    },
    "activities-outside-partner-countries": {
      title: "Lugares",
      met: () => "Todas las actividades tienen lugar en los países de los socios",
      review: {
        what: () => "¿Tienen lugar todas las actividades en los países de los socios?",
        why: ({ where }, f) => f.said(where),
        fix: () => "Repase las reuniones y los eventos previstos y márquelo después como valorado.",
      },
    },
    "no-chapter-in-edition": {
      title: "Capítulo de la guía",
      met: () => "La guía tiene un capítulo sobre la acción",
      open: {
        what: ({ action, call }, f) => `${f.action(action)}: sin capítulo en la guía de ${call}`,
        why: ({ call }) =>
          `La guía de ${call} nombra la acción pero no tiene un capítulo sobre ella: no se puede comprobar nada.`,
        fix: () =>
          "Busque un texto de convocatoria propio en el portal Funding & Tenders, o elija otra acción o convocatoria.",
        cells: { "project.call": ({ call }) => `sin capítulo en la guía de ${call}` },
      },
    },
    "too-few-of-these": {
      title: "Composición",
      met: ({ counts }, f) => f.and(counts.map(({ found, label }) => `${found} ${f.counted(label, found)}`)),
      fail: {
        what: ({ found, needed: least, label }, f) => `${onlySoMany(label, found, f)}. ${atLeastNeeded(least)}`,
        why: ({ needed: least, label }, f) => `La guía pide al menos ${least} ${f.counted(label, least)}.`,
        fix: ({ found, needed: least, label }, f) => `Añada ${least - found} ${f.counted(label, least - found)}.`,
      },
      review: {
        what: ({ needed: least, label, question }, f) =>
          question === undefined ? `¿Hay al menos ${least} ${f.counted(label, least)}?` : f.said(question),
        why: ({ found, needed: least, label }, f) =>
          `${onlySoMany(label, found, f)} con seguridad. ${atLeastNeeded(least)}`,
        fix: lookItUp,
      },
    },
    "too-many-of-these": {
      title: "Composición máxima",
      met: () => "Ningún tipo supera su máximo",
      fail: {
        what: ({ found, most, label }, f) =>
          `${found} ${f.counted(label, found)}, pero ${most === 0 ? "no pueden participar" : `pueden participar como máximo ${most}`}`,
        why: ({ most, label }, f) =>
          most === 0
            ? `La guía no admite ${f.several(label)}.`
            : `La guía admite como máximo ${most} ${f.counted(label, most)}.`,
        fix: ({ found, most }) => `Quite ${found - most}, o cambie la función si la guía admite otra.`,
        cells: ({ most }) => (most === 0 ? "no puede participar así" : `como máximo ${most}`),
      },
    },
    "wrong-number-of-countries": {
      title: "Países por tipo",
      met: ({ counts }, f) => f.and(counts.map(({ countries, label }) => soManyCountries(countries, label, f))),
      fail: {
        what: ({ countries, least, most, label }, f) =>
          `${soManyCountries(countries, label, f)}. ${countries.length < least ? atLeastNeeded(least) : `Pueden participar como máximo ${most}.`}`,
        why: ({ countries, least, most }, f) =>
          `La guía pide como ${countries.length < least ? `mínimo ${f.count(least, "country")}` : `máximo ${f.count(most, "country")}`}.`,
        fix: ({ countries, least, most }, f) =>
          countries.length < least
            ? `Añada ${f.count(least - countries.length, "country")}.`
            : `Quite ${f.count(countries.length - most, "country")}.`,
      },
    },
    "several-regions": {
      title: "Una región",
      met: () => "Todos los socios de fuera son de una misma región",
      fail: {
        what: ({ regions, label }, f) => `${capital(f.several(label))} de las regiones ${f.and(regions)}`,
        why: () => "En esta acción todos deben ser de una misma región.",
        fix: () => "Deje los socios de una región y planifique otro proyecto para los demás.",
        cells: ({ regions }, f) => `regiones ${f.and(regions)}: no juntas`,
      },
    },
    "too-few-in-a-country": {
      title: "Composición por país",
      met: () => "Cada país tiene las organizaciones que necesita",
      fail: {
        what: ({ country, found, needed: least, label }, f) =>
          `${f.country(country)}: ${found === 0 ? "" : "solo "}${found} ${f.counted(label, found)}. ${atLeastNeeded(least)}`,
        why: ({ isCoordinators, needed: least, label }, f) =>
          `${isCoordinators ? "El país del coordinador" : "Cada uno de estos países"} debe aportar al menos ${least} ${f.counted(label, least)}.`,
        fix: ({ country, found, needed: least, label }, f) =>
          `${f.country(country)}: añada ${least - found} ${f.counted(label, least - found)}.`,
      },
      review: {
        what: ({ country, needed: least, label, question }, f) =>
          `${f.country(country)}: ${question === undefined ? `¿hay al menos ${least} ${f.counted(label, least)}?` : f.said(question)}`,
        why: ({ found, needed: least, label }, f) =>
          `${onlySoMany(label, found, f)} con seguridad. ${atLeastNeeded(least)}`,
        fix: lookItUp,
      },
    },
    "too-few-complete-countries": {
      title: "Países completos",
      met: ({ countries }, f) => `${f.count(countries.length, "country")}: ${f.countries(countries)}`,
      fail: {
        what: ({ countries, needed: least, beside, parts }, f) =>
          `Países${beside ? ", aparte del país del coordinador," : ""} con ${f.and(parts.map((part) => `${part.needed} ${f.counted(part.label, part.needed)}`))}: ${countries.length === 0 ? "ninguno" : f.countries(countries)}. ${atLeastNeeded(least)}`,
        why: ({ needed: least, beside }, f) =>
          `Al menos ${f.count(least, "country")}${beside ? ", aparte del país del coordinador," : ""} ${f.form(least, ["debe", "deben"])} aportarlas todas.`,
        fix: ({ lacking }, f) =>
          lacking.length === 0
            ? "Añada organizaciones de todos estos tipos de otro país."
            : `Lo más sencillo: añada ${f.and(lacking.map(({ country, missing, label }) => `${missing} ${f.counted(label, missing)} (${f.country(country)})`))}.`,
      },
      review: {
        what: ({ country, question }, f) => `${f.country(country)}: ${f.said(question)}`,
        why: () => "Sin esta excepción el país no contaría.",
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
          `${onlySoMany(some.label, some.found, f)}, pero ${others.found} ${f.counted(others.label, others.found)}`,
        why: ({ some, others }, f) => `No puede haber más ${f.several(others.label)} que ${f.several(some.label)}.`,
        fix: ({ some, others }) =>
          `Añada ${others.found - some.found} del primer tipo, o quite otras tantas del segundo.`,
      },
    },
    "not-of-the-kind": {
      title: "Quién puede hacer qué",
      met: () => "Cada organización es del tipo que exige su parte",
      fail: {
        what: ({ name, row, must }, f) => `${f.who({ name, row })} no es ${f.said(must)}`,
        why: ({ each, must }, f) => `${capital(f.said(each))} debe ser ${f.said(must)}.`,
        fix: () => "Deje que otra organización asuma esta parte, o corrija la fila.",
        cells: ({ must }, f) => `debe ser ${f.said(must)}`,
      },
      review: {
        what: ({ name, row, must }, f) => `¿Es ${f.who({ name, row })} ${f.said(must)}?`,
        why: ({ each, must }, f) => `${capital(f.said(each))} debe ser ${f.said(must)}.`,
        fix: lookItUp,
        cells: ({ must }, f) => `debe ser ${f.said(must)}`,
      },
    },
    "grant-above-co-financing": {
      title: "Parte del coste",
      met: ({ grant, cost, rate }, f) => `${f.money(grant)} de ${f.money(cost)}, como máximo el ${f.percent(rate)}`,
      open: {
        what: () => "¿Cuánto costará el proyecto entero?",
        why: ({ rate }, f) => `La UE paga como máximo el ${f.percent(rate)} del coste estimado.`,
        fix: () => "Escriba su estimación del coste total en la pestaña Proyecto.",
        cells: { "project.totalCost": () => "¿cuánto cuesta?" },
      },
      fail: {
        what: ({ over, rate }, f) => `La subvención supera en ${f.money(over)} el ${f.percent(rate)} del coste`,
        why: ({ grant, cost, rate, limit }, f) =>
          `El proyecto cuesta ${f.money(cost)}. La UE paga como máximo el ${f.percent(rate)}: ${f.money(limit)}. Se solicitan ${f.money(grant)}.`,
        fix: ({ over }, f) => `Solicite ${f.money(over)} menos, o corrija el coste estimado.`,
        cells: { "project.grant": ({ limit }, f) => `como máximo ${f.money(limit)}` },
      },
    },
    "category-above-limit": {
      title: "Límites de las categorías",
      met: () => "Ninguna categoría supera su límite",
      fail: {
        what: ({ category, limit, over, by, year, partner }, f) =>
          `${category === undefined ? "Presupuesto" : f.category(category)}${by === undefined ? "" : ` (${f.said(by)})`}${year === undefined ? "" : `, año ${year}`}${partner === undefined ? "" : `, ${partner}`}: ${limit === 0 ? "no se financian" : "sobran"} ${f.money(over)}`,
        why: ({ amount, limit, share, of, monthly, year, partner, isUnit }, f) =>
          limit === 0
            ? "La guía no admite estos costes."
            : `Son ${f.money(amount)}. La guía admite como máximo ${monthly !== undefined ? `${f.money(monthly)} al mes: ` : share === undefined ? "" : `el ${f.percent(share)} ${of === "grant" ? "de la subvención" : "del coste"}: `}${f.money(limit)}${isUnit ? " por unidad" : year !== undefined ? " al año" : partner === undefined ? "" : " por socio"}.`,
        fix: ({ over, year, partner, isUnit }, f) =>
          isUnit
            ? `Redúzcalo en ${f.money(over)} por unidad.`
            : `Pase ${f.money(over)} a ${year !== undefined ? "otro año" : partner === undefined ? "otras categorías" : "otros socios"}.`,
        cells: {
          "budget.amount": ({ limit, over }, f) => (limit === 0 ? "no se financia" : `sobran ${f.money(over)}`),
          "budget.rate": ({ over }, f) => `sobran ${f.money(over)}`,
        },
      },
    },
    "differs-from-unit-cost": {
      title: "Costes unitarios",
      met: ({ lines }, f) => `${f.count(lines, "line")} con el coste unitario de la guía`,
      open: {
        what: ({ item, needs, persons }, f) =>
          `${f.said(item)}: ${needs === "staff" ? `¿${f.or(persons.map(f.person))}?` : needed[needs]}`,
        why: ({ lines }, f) => `De ello depende el coste unitario de ${f.count(lines, "line")}.`,
        fix: ({ needs }) =>
          ({
            staff: "Escríbalo en la columna Personal o participantes.",
            country: "Escríbalo en la columna País.",
            km: "Escriba los kilómetros de ida en la columna Distancia, km.",
            days: "Escríbalo en la columna Días por persona; la cantidad es el número de personas.",
            purpose:
              "Escriba los kilómetros de ida en la columna Distancia, km, o los días de una estancia en Días por persona.",
          })[needs],
        cells: {
          "budget.staff": () => "¿para quién?",
          "budget.country": () => "¿qué país?",
          "budget.km": ({ needs }) => (needs === "km" ? "¿qué distancia?" : "¿un viaje o una estancia?"),
          "budget.days": () => "¿cuántos?",
        },
      },
      fail: {
        what: ({ quantity, each, share, due, rate, amount }, f) =>
          each === undefined
            ? `La UE paga el ${f.percent(share ?? 0)}: ${f.money(due)}, no ${f.money(amount)}`
            : rate === undefined
              ? `${f.number(quantity)} × ${f.money(each)} son ${f.money(Math.abs(amount - due))} ${amount > due ? "menos" : "más"} que ${f.money(amount)}`
              : `La guía paga ${f.money(each)}, no ${f.money(rate)}`,
        why: ({ item, quantity, each, due }, f) =>
          each === undefined
            ? `${f.said(item)}: la UE paga una parte de lo que se gasta realmente.`
            : `${f.said(item)}: la guía paga ${f.number(quantity)} × ${f.money(each)}, es decir, ${f.money(due)}.`,
        fix: ({ each, due, rate, amount }, f) =>
          rate === undefined || each === undefined
            ? `Escriba ${f.money(due)} como importe, ${f.money(Math.abs(amount - due))} ${amount > due ? "menos" : "más"}.`
            : `Escriba ${f.money(each)} como tarifa: la línea será entonces de ${f.money(due)}.`,
        cells: {
          "budget.rate": ({ each }, f) => `${f.money(each ?? 0)} en la guía`,
          "budget.amount": ({ due }, f) => `${f.money(due)} según la guía`,
        },
      },
      review: {
        what: ({ item, quantity, each, due, lines }, f) =>
          each === undefined || due === undefined
            ? `${f.said(item)}: ¿cuál es la tarifa de ${f.count(lines, "line")}?`
            : `${f.said(item)}: ¿son ${f.number(quantity)} × ${f.money(each)} = ${f.money(due)}?`,
        why: ({ due }) =>
          due === undefined
            ? "Ninguna fuente que hayamos leído la indica; estas líneas no se comprueban."
            : "La tarifa es de memoria; la línea no cuenta hasta que escriba el importe.",
        fix: () => "Consúltela en la guía de su convocatoria y escriba la tarifa y el importe.",
        cells: {
          "budget.rate": () => "no la conocemos",
          "budget.amount": ({ due }, f) => `¿${f.money(due ?? 0)}?`,
        },
      },
    },
    "amount-differs-from-rate": {
      title: "Cantidad y tarifa",
      met: () => "Cada importe es cantidad por tarifa",
      fail: {
        what: ({ quantity, rate, product, amount }, f) =>
          `${f.number(quantity)} × ${f.money(rate)} son ${f.money(product)}, no ${f.money(amount)}`,
        why: ({ product, amount }, f) =>
          `La diferencia es de ${f.money(Math.abs(amount - product))}. Lo que cuenta es el importe.`,
        fix: ({ product }, f) => `Escriba ${f.money(product)} como importe, o corrija la cantidad o la tarifa.`,
        cells: { "budget.amount": ({ product }, f) => `cantidad × tarifa = ${f.money(product)}` },
      },
    },
    "wrong-number-of-work-packages": {
      title: "Número de paquetes de trabajo",
      met: ({ found }) => `${found} además de la gestión del proyecto`,
      fail: {
        what: ({ found, least, most }, f) =>
          `${found} ${f.form(found, ["paquete de trabajo", "paquetes de trabajo"])} además de la gestión del proyecto. ${found < least ? atLeastNeeded(least) : `Se admiten como máximo ${most}.`}`,
        why: ({ found, least, most }) =>
          `La guía fija un ${found < least ? `mínimo de ${least}` : `máximo de ${most}`} además de la gestión del proyecto.`,
        fix: ({ found, least, most }) =>
          found < least ? `Divida el trabajo para añadir ${least - found}.` : `Agrupe ${found - most} con otros.`,
      },
    },
    "applications-to-count": {
      title: "Número de solicitudes",
      met: () => "Ninguna organización está en demasiadas solicitudes",
      review: {
        what: ({ as, most, coordinator }, f) =>
          as === "coordinator"
            ? `¿Coordina ${coordinator ?? "el coordinador"} más de ${most} ${f.form(most, ["solicitud", "solicitudes"])}?`
            : `¿Está alguna organización en más de ${most} ${f.form(most, ["solicitud", "solicitudes"])}?`,
        why: ({ as, most }) =>
          `Una organización puede ${as === "coordinator" ? "coordinar" : "estar en"} como máximo ${most} en este plazo.`,
        fix: () => "Pregunte a cada socio y márquelo después como valorado.",
      },
    },
    "participants-to-count": {
      title: "Número de participantes",
      met: () => "Hay participantes suficientes para la subvención",
      review: {
        what: ({ needed: least }, f) => `¿Participarán al menos ${f.number(least)} personas?`,
        why: ({ grant, each }, f) =>
          `Se pagan como máximo ${f.money(each)} por cada una. Se solicitan ${f.money(grant)}.`,
        fix: ({ needed }, f) =>
          `Escriba cuántos en una fila llamada Participantes de la pestaña Proyecto; bastan ${f.number(needed)} o más.`,
        cells: { "project.participants": ({ needed }, f) => `¿${f.number(needed)} o más?` },
      },
      fail: {
        what: ({ participants, most }, f) => `${f.number(participants)} participantes dan como máximo ${f.money(most)}`,
        why: ({ grant, each }, f) =>
          `Se pagan como máximo ${f.money(each)} por cada una. Se solicitan ${f.money(grant)}.`,
        fix: ({ needed, most }, f) =>
          `Que participen ${f.number(needed)} personas o más, o solicite ${f.money(most)} o menos.`,
        cells: { "project.participants": ({ needed }, f) => `la subvención exige ${f.number(needed)}` },
      },
    },
    "to-confirm": {
      title: "Por confirmar",
      met: () => "Todo está confirmado",
      review: {
        what: ({ question }, f) => f.said(question),
        why: () => "Las reglas lo piden, y un plan no lo muestra.",
        fix: () => "Compruébelo con sus socios y márquelo después como valorado.",
      },
    },
    "unknown-country": {
      title: "País",
      met: () => "Se pueden leer todos los países",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} no es un país que conozcamos${suggestion === undefined ? "" : `. ¿${f.country(suggestion)}?`}`,
        why: () => "Lo que no se puede leer no se puede contar.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Escriba el nombre o el código del país, por ejemplo Suecia o SE."
            : `Cámbielo a ${f.country(suggestion)}.`,
        cells: {
          "partners.country": ({ typed, suggestion }, f) =>
            `${f.quote(typed)} no es un país.${suggestion === undefined ? "" : ` ¿${f.country(suggestion)}?`}`,
          "budget.country": ({ typed }, f) => `${f.quote(typed)} no es un país.`,
        },
      },
    },
    "unreadable-cell": {
      title: "Celdas que no podemos leer",
      met: () => "Se pueden leer todas las celdas",
      fail: {
        what: ({ typed, expected: what, suggestion, isFormulaError }, f) => {
          if (isFormulaError) return `La celda muestra ${typed}`;
          const uncovered = what === "action" ? f.uncovered(typed) : undefined;
          if (uncovered !== undefined) return `Reglas sin leer: ${uncovered}`;
          return `${f.quote(typed)} ${not[what]}${suggestion === undefined ? "" : `.${suggestionOf(what, suggestion, f)}`}`;
        },
        why: ({ isFormulaError }) =>
          isFormulaError
            ? "Su fórmula no funciona, así que no hay nada que comprobar."
            : "Lo que no se puede leer no se puede comprobar. Su texto se queda como está.",
        fix: ({ expected: what, isFormulaError }) =>
          isFormulaError ? `Repare la fórmula, o escriba el valor. ${wouldWork[what]}` : wouldWork[what],
        cells: unreadableCell,
      },
    },
  },
  common: {
    wholePlan: "Todo el plan",
    row: (row) => `fila ${row}`,
    lines: (count) => (count === 1 ? "1 línea" : `${count} líneas`),
    notConfirmed: {
      what: (title, call) => `${title}: sin confirmar para la convocatoria de ${call}`,
      why: (call, met) =>
        `No hemos leído la guía de ${call} sobre este punto. Por lo que sabemos, su plan lo cumple${met === "" ? "" : `: ${met}`}.`,
      fix: (call) => `Consúltelo en la guía de ${call} y márquelo después como valorado.`,
    },
    unconfirmedFinding: (what, call) => `Sin confirmar para la convocatoria de ${call}: ${what}`,
    notRead: (call) => `No hemos leído la guía de ${call} sobre este punto.`,
    couldNotRun: {
      what: (title) => `No se ha podido hacer la comprobación «${title}»`,
      why: "Algo en el plan no es como la comprobación lo espera. Todas las demás se han hecho.",
      fix: "Mire las celdas afectadas; si están bien, comuníquelo con una copia del archivo.",
    },
    evidence: {
      guide: "Leído en la propia guía",
      official: "Leído en una página de la Comisión o de una agencia, no en la guía",
      secondary: "De segunda mano: leído en otro sitio, no en la guía",
      unverified: "Sin confirmar. Nunca se muestra como error hasta que alguien haya leído la guía",
    },
    kinds: { error: "Error", open: "Por rellenar", judge: "Por valorar", met: "Se cumple" },
    ok: "OK",
    page: (page) => `p. ${page}`,
    unconfirmedSource: "Sin confirmar",
    accepted: (reason) => `(Aceptado: ${reason})`,
    headline: {
      problems: (count, accepted) =>
        accepted === 0
          ? `${count} ${count === 1 ? "problema" : "problemas"} por corregir`
          : `${count} ${count === 1 ? "problema" : "problemas"}, ${accepted} ${accepted === 1 ? "aceptado" : "aceptados"}`,
      open: (count) => `${count} ${count === 1 ? "celda" : "celdas"} por rellenar`,
      review: (count) => `${count} ${count === 1 ? "punto" : "puntos"} por valorar`,
      ok: (count) => `Cumple las ${count} reglas que comprobamos`,
      unchecked: (count) =>
        `${count} ${count === 1 ? "comprobación no se ha podido hacer" : "comprobaciones no se han podido hacer"}`,
    },
    verdict: {
      problems: (count) => `✖ ${count} ${count === 1 ? "problema" : "problemas"}`,
      open: (count) => `? ${count} ${count === 1 ? "celda" : "celdas"} por rellenar`,
      review: (count) => `▲ ${count} ${count === 1 ? "punto" : "puntos"} por valorar`,
      ok: (count) => `✔ Cumple las ${count} reglas que comprobamos`,
      unchecked: (count) =>
        `? ${count} ${count === 1 ? "comprobación no se ha podido hacer" : "comprobaciones no se han podido hacer"}`,
    },
    bars: {
      lumpSum: "Importe a tanto alzado",
      grant: "Subvención de la UE, todo el proyecto",
      management: (share) => `Gestión, como máximo el ${share}`,
      year: (year) => `Año ${year}`,
      over: (amount) => `${amount} de más`,
      left: (amount) => `${amount} disponibles`,
      missing: (amount) => `${amount} por asignar`,
      exact: "Exacto",
      nothingPlanned: "Aún no hay líneas de presupuesto",
      exactlyTheLumpSum: "Exactamente el importe a tanto alzado",
      noYearCap: "sin límite anual en esta convocatoria",
      none: "ninguno",
    },
    matrix: { total: "Total", share: "Parte", noPartner: "? Sin socio", noWorkPackage: "? Ninguno" },
    tiers: {
      cut: (amount) => `Quitar ${amount}`,
      add: (amount) => `Añadir ${amount}`,
      withoutAmount: (lines) => (lines === 1 ? "? 1 línea no tiene importe" : `? ${lines} líneas no tienen importe`),
    },
    notChecked: [
      "La calidad de la propuesta y la puntuación de los evaluadores",
      "La capacidad financiera y operativa de las organizaciones",
      "La doble financiación y las solicitudes similares en otros lugares",
      "Los motivos de exclusión y las medidas restrictivas de la UE",
      "Lo que su agencia nacional añade a la guía",
    ],
    answers: {
      heading: "Qué significa",
      calls: (first, last) => (first === last ? String(first) : `de ${first} a ${last}`),
      starts: (from, to) => `del ${from} al ${to}`,
      atMost: (amount) => `Como máximo ${amount}`,
      above: (amount) => `Lo que el proyecto cuesta realmente; debe superar ${amount}`,
    },
    checkHeadings: ["Estado", "Comprobación", "Dónde", "Qué falla o falta", "Qué hacer", "Fuente"],
    headroomHeadings: ["Alcance", "Límite", "Previsto", "Disponible", "Estado"],
    summary: {
      headings: ["Concepto", "Previsto, euros", "Límite, euros", "Parte", "Comparación", "Estado"],
      years: "Por año",
      partners: "Por socio",
      workPackages: "Por paquete de trabajo",
      categories: "Por categoría",
      notSaid: "Líneas que no lo indican",
    },
    functions: {
      unknownAction: (typed, nearest) =>
        `Ninguna acción se llama «${typed}».${nearest === undefined ? " Pruebe con Asociaciones de cooperación o KA220-HED." : ` ¿Quería decir ${nearest}?`}`,
      actionNotRead: (action) => `Reglas sin leer: ${action}.`,
      unknownVariant: (typed, kind, call, choices) =>
        `«${typed}» no es ${isFeminine(kind) ? "una" : "un"} ${kind} de esta acción en la convocatoria de ${call}. Opciones: ${choices}.`,
      callOutside: (title, call, first, last) =>
        `${title}: sin convocatoria en ${call}. Convocatorias: de ${first} a ${last}.`,
      callNotCovered: (call, newest) =>
        `Aún no hay reglas para la convocatoria de ${call}. La más reciente: ${newest}.`,
      callNotRead: (call, read) => `No se han leído las reglas de la convocatoria de ${call}. Leídas: ${read}.`,
      variantMissing: (kind, choices) => `¿Qué ${kind}? ${choices}.`,
      callMissing: "¿Qué convocatoria? Escriba el año.",
      noProject: "Este archivo no tiene una pestaña Proyecto con acción y convocatoria.",
      noLumpSums: (title, call) => `${title}: sin importes fijos a tanto alzado en la convocatoria de ${call}.`,
      noCap: (title, call) => `${title}: no se conoce ningún límite en la convocatoria de ${call}.`,
      durationNotAllowed: (title, duration) => `${title}: los proyectos duran ${duration}.`,
      unknownCountry: (typed, nearest) =>
        `«${typed}» no es un país que conozcamos.${nearest === undefined ? "" : ` ¿${nearest}?`}`,
      sourceUnknown: (parameter, choices) => `Ninguna fuente en «${parameter}». Pruebe con ${choices}.`,
      headingsMissing: (headings) => `El rango necesita su fila de encabezados con: ${headings}.`,
      noCountries: (call) => `No conocemos los países de la convocatoria de ${call}.`,
      noDeadline: (title, call) => `${title}: no se conoce ningún plazo en la convocatoria de ${call}.`,
      noUnitCosts: (title, call) => `${title}: no conocemos costes unitarios en la convocatoria de ${call}.`,
      noTravelRates: (title, call) =>
        `${title}: no conocemos tarifas de viaje por distancia en la convocatoria de ${call}.`,
      unknownItem: (typed, choices) => `Ningún coste unitario «${typed}». Pruebe con ${choices}.`,
      unknownPerson: (typed, choices) => `«${typed}» no es ninguna de estas opciones: ${choices}.`,
      paidShare: (share) => `${share} del coste real`,
      notANumber: (typed) => `«${typed}» no es un número que podamos leer.`,
      notOnEarth: "Las latitudes van de -90 a 90; las longitudes, de -180 a 180.",
    },
    fitting: {
      headings: ["Acción", "Estado", "Qué falta"],
      fits: "Encaja",
      judge: "Por valorar",
      open: "Aún no se puede decir",
      missing: "No encaja",
      unknown: "No incluida",
    },
    deadlines: {
      headings: ["Plazo, hora de Bruselas", "Ronda", "Inicio de los proyectos", "Ámbito o lote", "Fuente"],
      round: (round) => `Ronda ${round}`,
      optionalRound: (round) => `Ronda ${round}, solo si la abre la agencia nacional`,
      starts: (from, to) => `del ${from} al ${to}`,
      notKnown: "No se conoce",
    },
    standing: {
      memberState: "Estado miembro de la UE",
      associated: "tercer país asociado al Programa",
      programmeCountry: "país del programa",
      region: (region) => `tercer país no asociado, región ${region}`,
      partnerCountry: (region) => `país asociado (no del programa), región ${region}`,
      overseas: (memberState) => `participa con el estatus de ${memberState}`,
      mayCoordinate: "puede coordinar o ser socio",
      mayBePartner: "puede ser socio, no coordinador",
      mayBeAssociated: "solo como socio asociado, sin fondos de la UE",
      mayNotTakePart: "no puede participar",
      mayNotBePartner: "no puede ser coordinador ni socio",
      roleNotKnown: "no sabemos qué función puede tener",
      roleIn: (role, variants) => `${role} (${variants})`,
      regionNotConfirmed: "el número de su región está sin confirmar",
      notChecked: (call, newest, standing) => `aún sin comprobar para ${call}; en ${newest}: ${standing}`,
    },
    context: { months: (count) => `${count} ${count === 1 ? "mes" : "meses"}` },
    preparation: {
      done: "Hecho",
      late: (time) => `${time} de retraso`,
      waits: (steps) => `Espera a: ${steps}`,
      thisWeek: (time) => `Esta semana: margen de ${time}`,
      left: (time) => `Margen: ${time}`,
      today: "Hoy",
      undated: "Sin fecha",
      before: (time) => `${time} antes del plazo`,
      deadline: (code, call) => `Plazo ${code}, convocatoria de ${call}`,
      possibleDeadline: (code, call) => `Posible segundo plazo ${code}, convocatoria de ${call}`,
      brusselsTime: (hour) => `${hour}, hora de Bruselas`,
      noDeadline: (call) =>
        `Aún no se conoce ningún plazo de la convocatoria de ${call}. Las fechas se cuentan hacia atrás desde él.`,
    },
  },
};

function suggestionOf(what: Expected, suggestion: string, f: Format): string {
  switch (what) {
    case "amount":
    case "number":
      // As it is typed: points between thousands could be read as decimals.
      return ` Escriba ${suggestion.replace(".", ",")}.`;
    case "organisation-type":
      return ` ¿${f.organisationType(suggestion)}?`;
    case "role":
      return ` ¿${f.role(suggestion)}?`;
    case "category":
      return ` ¿${f.category(suggestion)}?`;
    case "action":
      return ` ¿${f.action(suggestion)}?`;
    case "variant":
      return ` ¿${f.variant("", suggestion)}?`;
    case "yes-no":
      return ` ¿${answers[suggestion] ?? suggestion}?`;
    default:
      return ` ¿${suggestion}?`;
  }
}

function unreadableCell(
  { typed, expected: what, suggestion, isFormulaError }: RuleSlots["unreadable-cell"]["fail"],
  f: Format,
): string {
  if (isFormulaError) return `muestra ${typed}`;
  if (what === "action" && f.uncovered(typed) !== undefined) return `reglas sin leer: ${typed}`;
  return `${f.quote(typed)} ${not[what]}.${suggestion === undefined ? "" : suggestionOf(what, suggestion, f)}`;
}
