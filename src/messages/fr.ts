// Every sentence of the checker in French.
import type { Expected } from "../model/plan.ts";
import type { Extension } from "../programme/parameters.ts";
import type { Label } from "../programme/requirements.ts";
import type { RuleSlots } from "../rules/slots.ts";
import type { Format, Messages } from "./messages.ts";

const numbers = ["Aucun", "Un", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf", "Dix"];
const spelled = (count: number): string => numbers[count] ?? String(count);

/** Of the words for variants only two are feminine. */
const isFeminine = (kind: string): boolean => kind === "région" || kind === "durée du programme";
const which = (kind: string): string => `${isFeminine(kind) ? "Quelle" : "Quel"} ${kind}`;
const other = (kind: string): string => `${isFeminine(kind) ? "une" : "un"} autre ${kind}`;

/** What a cell should have held, in the negative: "n’est pas …". */
const not: Readonly<Record<Expected, string>> = {
  action: "n’est pas une action que nous connaissons",
  call: "n’est pas l’année d’un appel",
  variant: "n’est pas un choix de cette action",
  country: "n’est pas un pays que nous connaissons",
  "organisation-type": "n’est pas un type d’organisation que nous connaissons",
  role: "n’est pas un rôle que nous connaissons",
  category: "n’est pas une catégorie budgétaire que nous connaissons",
  amount: "n’est pas un montant que nous pouvons lire",
  number: "n’est pas un nombre entier",
  date: "n’est pas une date que nous pouvons lire",
  "yes-no": "n’est pas une réponse que nous pouvons lire",
};

const wouldWork = {
  action: "Choisissez dans la liste, par exemple Partenariats de coopération ou KA220-HED.",
  call: "Écrivez l’année, par exemple 2026.",
  variant: "Choisissez dans la liste.",
  country: "Écrivez le nom ou le code du pays, par exemple Suède ou SE.",
  "organisation-type": "Choisissez dans la liste, par exemple Établissement d’enseignement supérieur.",
  role: "Écrivez Coordinateur, Partenaire, Affilié ou Associé.",
  category: "Choisissez dans la liste, par exemple Gestion.",
  amount: "Écrivez le montant en euros comme un simple nombre, par exemple 1234,56.",
  number: "Écrivez un nombre entier, par exemple 24.",
  date: "Écrivez l’année, le mois et le jour, par exemple 2026-11-01.",
  "yes-no": "Écrivez oui ou non.",
} as const;

/** How long a running project may be made longer. */
function extended(extension: Extension, f: Format): string {
  const most =
    extension.by !== undefined
      ? ` de ${f.count(extension.by, "month")} au plus`
      : extension.inAll !== undefined
        ? ` jusqu’à ${f.count(extension.inAll, "month")} en tout`
        : "";
  return `une prolongation${most} s’accorde plus tard, sans argent supplémentaire`;
}

/** What stands for an answer of yes or no. */
const answers: Readonly<Record<string, string>> = { yes: "oui", no: "non", "not-needed": "pas nécessaire" };

const kindNames: Readonly<Record<string, readonly [string, string]>> = {
  hei: ["établissement d’enseignement supérieur", "établissements d’enseignement supérieur"],
  enterprise: ["entreprise", "entreprises"],
  school: ["établissement scolaire", "établissements scolaires"],
};

/** What a unit cost depends on, as a question. */
const needed = {
  country: "dans quel pays\u00a0?",
  km: "quelle est la distance du voyage\u00a0?",
  days: "combien de jours dure chaque séjour\u00a0?",
  purpose: "un voyage ou un séjour\u00a0?",
} as const;

function kind(id: string, count: number, format: Format): string {
  const names = kindNames[id];
  return names === undefined ? format.organisationType(id) : format.form(count, names);
}

/** "Seulement 2 établissements d’enseignement supérieur", "0 établissement d’enseignement supérieur". */
function onlySoMany(label: Label, count: number, format: Format): string {
  return `${count === 0 ? "" : "Seulement "}${count} ${format.counted(label, count)}`;
}

function atLeastNeeded(count: number): string {
  return `Il en faut au moins ${count}.`;
}

function soManyCountries(countries: readonly string[], label: Label, format: Format): string {
  if (countries.length === 0) return `Aucun pays avec des ${format.several(label)}`;
  return `${capital(format.several(label))} (${format.count(countries.length, "country")})\u00a0: ${format.countries(countries)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const identifiers = { oid: "OID", pic: "PIC" } as const;
const identifierShapes = {
  oid: "E suivi de 8 chiffres, par exemple E10012345",
  pic: "9 chiffres, par exemple 912345678",
} as const;

const documents = {
  id: "OID ou PIC",
  echeCode: "code ECHE",
  mandate: "mandat signé",
  declaration: "déclaration sur l’honneur signée",
  representative: "nom du représentant légal",
  contact: "contact",
} as const;

function lookItUp(): string {
  return "Vérifiez, puis marquez le point comme apprécié.";
}

export const fr: Messages = {
  rules: {
    "action-missing": {
      title: "Action",
      met: () => "L’action est connue",
      open: {
        what: () => "À quelle action ce plan est-il destiné\u00a0?",
        why: () => "Chaque action a ses propres règles\u00a0: rien d’autre ne peut être contrôlé avant.",
        fix: () => "Choisissez l’action dans l’onglet Projet.",
      },
    },
    "call-not-open": {
      title: "Appel",
      met: ({ call }) => `Appel ${call}`,
      open: {
        what: () => "À quel appel répondez-vous\u00a0?",
        why: () => "Les pays, les plafonds et les obligations changent d’un appel à l’autre.",
        fix: ({ first, last }) => `Écrivez l’année de l’appel, de ${first} à ${last}.`,
        cells: { "project.call": () => "quelle année\u00a0?" },
      },
      fail: {
        what: ({ call, action }, f) => `${f.action(action)}\u00a0: pas d’appel en ${call}`,
        why: ({ first, last }) => `Les appels que nous connaissons pour cette action vont de ${first} à ${last}.`,
        fix: ({ first, last }) => `Choisissez un appel de ${first} à ${last}, ou une autre action.`,
        cells: { "project.call": ({ first, last }) => `appels de ${first} à ${last}` },
      },
    },
    "call-not-covered": {
      title: "Appel",
      met: () => "Les règles de cet appel sont connues",
      open: {
        what: ({ call, newest, read }) =>
          read === undefined
            ? `Pas encore de règles pour l’appel ${call}. Vous pouvez planifier avec celles de ${newest}.`
            : `Les règles de l’appel ${call} n’ont pas été lues. Vous pouvez comparer avec celles de ${newest}.`,
        why: ({ newest, read }, f) =>
          read === undefined
            ? `L’appel le plus récent que nous avons lu est celui de ${newest}. Nous ne devinons pas ce qui change.`
            : `Pour cette action, nous avons lu ${f.calls(read)}. Nous ne devinons pas ce qui était différent.`,
        fix: ({ call, newest, read }) =>
          read === undefined
            ? `Mettez ${newest} comme appel pour l’instant, et refaites le contrôle quand le nouveau guide sera pris en compte.`
            : `Comparez le plan avec le guide de ${call}, ou choisissez un appel que nous avons lu.`,
        cells: {
          "project.call": ({ newest, read }, f) =>
            read === undefined
              ? `pas encore lu\u00a0; dernier\u00a0: ${newest}`
              : `non lu\u00a0; lus\u00a0: ${f.calls(read)}`,
        },
      },
    },
    "variant-missing": {
      title: "Domaine ou lot",
      met: ({ variant, action }, f) => f.variant(action, variant),
      open: {
        what: ({ choices, action }, f) =>
          `${which(f.variantKind(action, choices[0]))} la candidature concerne-t-elle\u00a0?`,
        why: () => "Certaines règles en dépendent, et parfois aussi le formulaire et l’agence destinataire.",
        fix: ({ choices, action }, f) => `Choisissez ${f.or(choices.map((one) => f.variant(action, one)))}.`,
        cells: { "project.variant": () => "lequel\u00a0?" },
      },
    },
    "variant-closed": {
      title: "Domaine ou lot",
      met: () => "Ouvert dans cet appel",
      fail: {
        what: ({ variant, action, call }, f) => `${f.variant(action, variant)}\u00a0: non ouvert dans l’appel ${call}`,
        why: ({ action, call }, f) => `${f.action(action)}\u00a0: pas d’appel pour ces projets en ${call}.`,
        fix: ({ action, variant }, f) => `Choisissez ${other(f.variantKind(action, variant))}.`,
        cells: { "project.variant": ({ call }) => `non ouvert en ${call}` },
      },
    },
    "duration-not-allowed": {
      title: "Durée",
      met: ({ months, duration, extension }, f) =>
        `${f.count(months, "month")}, durée admise\u00a0: ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}`,
      open: {
        what: () => "Combien de mois dure le projet\u00a0?",
        why: ({ duration }, f) => `Le guide du programme admet ${f.duration(duration)}.`,
        fix: () => "Écrivez le nombre de mois dans l’onglet Projet.",
        cells: { "project.months": () => "combien\u00a0?" },
      },
      fail: {
        what: ({ months, duration }, f) =>
          `La durée de ${f.count(months, "month")} n’est pas admise\u00a0: ${f.duration(duration)}`,
        why: ({ action, duration, extension }, f) =>
          `${f.action(action)}\u00a0: les projets durent ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}.`,
        fix: ({ duration }, f) => `Choisissez une durée admise\u00a0: ${f.duration(duration)}.`,
        cells: { "project.months": ({ duration }, f) => `durée admise\u00a0: ${f.duration(duration)}` },
      },
      review: {
        what: ({ months }, f) =>
          `Le projet prévoit-il de longs séjours d’élèves à l’étranger\u00a0? Il dure ${f.count(months, "month")}.`,
        why: ({ limit, longest }) =>
          `Plus de ${limit} mois, jusqu’à ${longest}\u00a0: seulement pour les projets avec mobilité de longue durée des élèves.`,
        fix: ({ limit }) => `Confirmez-le, ou ramenez le projet à ${limit} mois.`,
        cells: { "project.months": () => "longue mobilité des élèves\u00a0?" },
      },
    },
    "start-outside-window": {
      title: "Début",
      met: ({ start, end }, f) => (end === undefined ? f.date(start) : `Du ${f.date(start)} au ${f.date(end)}`),
      fail: {
        what: ({ start }, f) => `Les projets de cet appel ne débutent pas le ${f.date(start)}`,
        why: ({ from, to }, f) => `Ils débutent entre le ${f.date(from)} et le ${f.date(to)}.`,
        fix: ({ from, to }, f) => `Choisissez un jour entre le ${f.date(from)} et le ${f.date(to)}.`,
        cells: { "project.start": () => "hors des mois de cet appel" },
      },
      review: {
        what: ({ round, start }, f) =>
          `Votre agence ouvre-t-elle la session ${round}\u00a0? Un début le ${f.date(start)} en relève.`,
        why: ({ deadline }, f) =>
          `Sa date limite serait le ${f.date(deadline)}. Les agences ne l’ouvrent que si elles le souhaitent.`,
        fix: () => "Demandez à votre agence, ou débutez pendant les mois de la première session.",
        cells: { "project.start": ({ round }) => `seulement dans la session ${round}` },
      },
    },
    "grant-above-cap": {
      title: "Subvention maximale",
      met: ({ grant, cap }, f) => `${f.money(grant)}, au plus ${f.money(cap)}`,
      open: {
        what: () => "Quel montant demandez-vous\u00a0?",
        why: ({ cap }, f) =>
          cap === undefined
            ? "La subvention est comparée au plafond de l’appel."
            : `La subvention maximale est de ${f.money(cap)}.`,
        fix: () => "Écrivez la subvention dans l’onglet Projet, ou remplissez l’onglet Budget.",
        cells: { "project.grant": () => "combien\u00a0?" },
      },
      fail: {
        what: ({ over, cap }, f) => `La subvention dépasse de ${f.money(over)} le plafond de ${f.money(cap)}`,
        why: ({ grant, cap, months }, f) =>
          `Vous demandez ${f.money(grant)}. La subvention maximale${months === undefined ? "" : ` pour ${f.count(months, "month")}`} est de ${f.money(cap)}.`,
        fix: ({ over }, f) => `Demandez ${f.money(over)} de moins.`,
        cells: { "project.grant": ({ over }, f) => `${f.money(over)} de trop` },
      },
    },
    "grant-below-minimum": {
      title: "Subvention minimale",
      met: ({ grant, minimum }, f) => `${f.money(grant)}, au moins ${f.money(minimum)}`,
      fail: {
        what: ({ missing, minimum }, f) =>
          `Il manque ${f.money(missing)} pour atteindre la subvention minimale de ${f.money(minimum)}`,
        why: ({ grant, minimum }, f) =>
          `Vous demandez ${f.money(grant)}. La subvention minimale est de ${f.money(minimum)}.`,
        fix: ({ missing }, f) =>
          `Prévoyez ${f.money(missing)} de plus, ou choisissez une action pour des projets plus petits.`,
        cells: { "project.grant": ({ missing }, f) => `il manque ${f.money(missing)}` },
      },
    },
    "grant-not-a-lump-sum": {
      title: "Montant forfaitaire",
      met: ({ grant }, f) => `Montant forfaitaire de ${f.money(grant)}`,
      open: {
        what: () => "Quel montant forfaitaire demandez-vous\u00a0?",
        why: ({ choices }, f) => `La subvention est l’un des montants fixes\u00a0: ${f.or(choices.map(f.money))}.`,
        fix: ({ choices }, f) => `Choisissez ${f.or(choices.map(f.money))}.`,
        cells: { "project.grant": () => "quel montant forfaitaire\u00a0?" },
      },
      fail: {
        what: ({ grant }, f) => `${f.money(grant)} n’est pas l’un des montants forfaitaires`,
        why: ({ choices }, f) =>
          `La subvention doit être de ${f.or(choices.map(f.money))}. Aucun montant intermédiaire ne peut être demandé.`,
        fix: ({ nearest }, f) => `Choisissez ${f.money(nearest)}, le plus proche, et adaptez le projet.`,
        cells: { "project.grant": ({ choices }, f) => f.or(choices.map(f.money)) },
      },
    },
    "lines-differ-from-lump-sum": {
      title: "Lignes et montant forfaitaire",
      met: ({ total }, f) => `Total des lignes\u00a0: ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) =>
          `Le total des lignes est de ${f.money(total)}, le montant forfaitaire de ${f.money(grant)}\u00a0: ${f.money(Math.abs(grant - total))} ${total < grant ? "manquants" : "de trop"}`,
        why: () =>
          "Les parts de tous les partenaires et lots de travail doivent donner exactement le montant forfaitaire.",
        fix: ({ total, grant }, f) =>
          total < grant
            ? `Ajoutez ${f.money(grant - total)} dans l’onglet Budget.`
            : `Retirez ${f.money(total - grant)} dans l’onglet Budget.`,
        cells: {
          "project.grant": ({ total, grant }, f) =>
            `lignes\u00a0: ${f.money(Math.abs(grant - total))} ${total < grant ? "manquants" : "de trop"}`,
        },
      },
    },
    "lines-differ-from-grant": {
      title: "Lignes et subvention",
      met: ({ total }, f) => `Total des lignes\u00a0: ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) =>
          `Le total des lignes est de ${f.money(total)}, la subvention de ${f.money(grant)}`,
        why: ({ total, grant }, f) => `L’écart est de ${f.money(Math.abs(grant - total))}.`,
        fix: () => "Mettez le total des lignes comme subvention, ou corrigez les lignes.",
        cells: { "project.grant": ({ total }, f) => `total des lignes\u00a0: ${f.money(total)}` },
      },
    },
    "year-above-cap": {
      title: "Subvention par année",
      met: ({ cap }, f) => `Aucune année au-dessus de ${f.money(cap)}`,
      fail: {
        what: ({ year, over, cap }, f) => `L’année ${year} dépasse de ${f.money(over)} le plafond de ${f.money(cap)}`,
        why: ({ year, total, cap }, f) =>
          `Année ${year}\u00a0: ${f.money(total)}. Le plafond est de ${f.money(cap)} par année.`,
        fix: ({ year, over, roomiest }, f) =>
          roomiest === undefined
            ? `Retirez ${f.money(over)} de l’année ${year}.`
            : `Déplacez ${f.money(over)} de l’année ${year} à l’année ${roomiest}, ou expliquez ce pic dans la candidature.`,
        cells: { "budget.amount": ({ year, over }, f) => `année ${year}\u00a0: ${f.money(over)} de trop` },
      },
    },
    "cost-not-above-grant": {
      title: "Cofinancement",
      met: ({ cost, grant }, f) => `Coût de ${f.money(cost)}, supérieur à ${f.money(grant)}`,
      open: {
        what: () => "Combien le projet coûtera-t-il réellement\u00a0?",
        why: ({ grant }, f) =>
          `Le coût estimé doit dépasser la subvention de ${f.money(grant)}\u00a0: les projets sont cofinancés.`,
        fix: () => "Écrivez votre estimation du coût total dans l’onglet Projet.",
        cells: { "project.totalCost": () => "quel coût\u00a0?" },
      },
      fail: {
        what: ({ cost, grant }, f) =>
          `Le projet coûte ${f.money(cost)}, ce qui ne dépasse pas la subvention de ${f.money(grant)}`,
        why: () => "Le coût estimé doit dépasser le montant forfaitaire\u00a0: les projets sont cofinancés.",
        fix: () => "Corrigez l’estimation, ou choisissez un montant forfaitaire plus petit.",
        cells: { "project.totalCost": ({ grant }, f) => `doit dépasser ${f.money(grant)}` },
      },
    },
    "management-above-share": {
      title: "Part de la gestion",
      met: ({ amount, share, limit }, f) =>
        `Gestion\u00a0: ${f.money(amount)}, au plus ${f.percent(share)}, soit ${f.money(limit)}`,
      open: {
        what: ({ lines }, f) =>
          lines === undefined
            ? "Quel lot de travail est la gestion de projet\u00a0?"
            : `À quel lot de travail ${f.form(lines, ["se rattache", "se rattachent"])} ${f.count(lines, "line")}\u00a0?`,
        why: ({ share, limit }, f) =>
          `La gestion de projet peut prendre au plus ${f.percent(share)}, soit ${f.money(limit)}.`,
        fix: ({ lines }) =>
          lines === undefined
            ? "Donnez-lui l’identifiant WP1, ou le titre Gestion de projet."
            : "Choisissez le lot de travail.",
        cells: { "budget.workPackage": () => "quel lot de travail\u00a0?" },
      },
      fail: {
        what: ({ over }, f) => `La gestion de projet prend ${f.money(over)} de trop`,
        why: ({ workPackage, amount, base, share, limit }, f) =>
          `${workPackage ?? "La gestion"} prend ${f.money(amount)} sur ${f.money(base)}, soit ${f.percent(amount / base)}. Le guide du programme admet au plus ${f.percent(share)}, soit ${f.money(limit)}.`,
        fix: ({ workPackage, over }, f) =>
          workPackage === undefined
            ? `Déplacez ${f.money(over)} de la gestion vers d’autres lignes.`
            : `Déplacez ${f.money(over)} de ${workPackage} vers d’autres lots de travail.`,
        cells: {
          "budget.amount": ({ workPackage, over, share }, f) =>
            `${workPackage ?? "gestion"}\u00a0: ${f.money(over)} au-delà de ${f.percent(share)}`,
          "workPackages.id": ({ over, share }, f) => `${f.money(over)} au-delà de ${f.percent(share)}`,
        },
      },
    },
    "too-many-work-packages": {
      title: "Lots de travail",
      met: ({ found, recommended }, f) =>
        `${found} ${f.form(found, ["lot de travail", "lots de travail"])} de mise en œuvre, ${f.number(recommended)} recommandés`,
      review: {
        what: ({ found }) => `Faut-il ${found} lots de travail de mise en œuvre\u00a0?`,
        why: ({ recommended }) =>
          `Le guide du programme en recommande au plus ${recommended}, en plus de la gestion de projet.`,
        fix: () => "Regroupez-en, ou préparez-vous à expliquer pourquoi il en faut autant.",
      },
    },
    "category-not-allowed": {
      title: "Catégories budgétaires",
      met: () => "Toutes les catégories budgétaires sont financées dans cette action",
      fail: {
        what: ({ category, amount }, f) =>
          `${f.category(category)}\u00a0: ${f.money(amount)} non financés dans ce projet`,
        why: ({ allowed }, f) => `Sont financés\u00a0: ${f.and(allowed.map(f.category))}.`,
        fix: ({ amount }, f) =>
          `Déplacez ${f.money(amount)} vers une autre catégorie, ou choisissez un autre type de projet.`,
        cells: { "budget.category": () => "non financée dans ce projet" },
      },
    },
    "associated-partner-funded": {
      title: "Partenaires associés",
      met: () => "Aucun partenaire associé ne reçoit d’argent",
      fail: {
        what: ({ amount, ...who }, f) =>
          `${f.who(who)} est partenaire associé mais a ${f.money(amount)} dans le budget`,
        why: () => "Les partenaires associés ne reçoivent pas de fonds de l’UE et ne comptent pas comme partenaires.",
        fix: () => "Attribuez ce montant à un partenaire financé, ou changez le rôle en Partenaire.",
        cells: {
          "partners.role": ({ amount }, f) => `associé, mais ${f.money(amount)} au budget`,
          "budget.partner": () => "associé\u00a0: pas de fonds de l’UE",
        },
      },
    },
    "line-partner-unknown": {
      title: "Partenaires des lignes",
      met: () => "Chaque ligne se rattache à un partenaire",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} a des lignes budgétaires mais ne figure pas dans l’onglet Partenaires${suggestion === undefined ? "" : `. ${suggestion}\u00a0?`}`,
        why: ({ lines }, f) =>
          `${f.count(lines, "line")} ne ${f.form(lines, ["peut être comptée", "peuvent être comptées"])} pour aucun partenaire.`,
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Ajoutez l’organisation dans l’onglet Partenaires, ou corrigez le nom."
            : `Remplacez le nom par ${f.quote(suggestion)}, ou ajoutez l’organisation dans l’onglet Partenaires.`,
        cells: {
          "budget.partner": ({ suggestion }) =>
            suggestion === undefined
              ? "absent de l’onglet Partenaires"
              : `absent des Partenaires. ${suggestion}\u00a0?`,
        },
      },
    },
    "line-without-partner": {
      title: "Partenaires des lignes",
      met: () => "Chaque ligne indique un partenaire",
      open: {
        what: ({ lines, amount }, f) =>
          `Qui dépense ${f.money(amount)}${lines === 1 ? "" : ` en ${f.count(lines, "line")}`}\u00a0?`,
        why: () => "Une ligne sans partenaire ne peut pas être comparée au rôle du partenaire.",
        fix: () => "Choisissez le partenaire.",
        cells: { "budget.partner": () => "qui dépense\u00a0?" },
      },
    },
    "line-without-amount": {
      title: "Montants",
      met: () => "Chaque ligne a un montant",
      open: {
        what: ({ partner }) =>
          partner === undefined
            ? "Quel est le montant de cette ligne\u00a0?"
            : `${partner}\u00a0: quel est le montant de cette ligne\u00a0?`,
        why: () => "Sans le montant, aucun total ne peut être contrôlé.",
        fix: () => "Écrivez le montant, ou la quantité et le tarif.",
        cells: { "budget.amount": () => "combien\u00a0?" },
      },
    },
    "line-without-year": {
      title: "Années des lignes",
      met: () => "Chaque ligne a son année de projet",
      open: {
        what: ({ lines }, f) =>
          `À quelle année du projet ${f.form(lines, ["se rattache", "se rattachent"])} ${f.count(lines, "line")}\u00a0?`,
        why: () => "Il y a un plafond pour chaque année du projet.",
        fix: () => "Écrivez 1 pour les douze premiers mois, 2 pour les douze suivants, et ainsi de suite.",
        cells: { "budget.year": () => "quelle année du projet\u00a0?" },
      },
    },
    "line-year-outside-project": {
      title: "Années des lignes",
      met: ({ years }, f) => `Toutes les lignes se situent dans ${f.count(years, "year")}`,
      fail: {
        what: ({ year, years }, f) => `L’année ${year} est hors du projet, qui compte ${f.count(years, "year")}`,
        why: () => "L’année se compte depuis le début du projet\u00a0; ce n’est pas l’année civile.",
        fix: ({ years }) => (years === 1 ? "Écrivez 1." : `Écrivez une année de 1 à ${years}, ou allongez le projet.`),
        cells: { "budget.year": ({ years }) => (years === 1 ? "le projet a 1 année" : `écrivez 1 à ${years}`) },
      },
    },
    "identifier-to-correct": {
      title: "OID ou PIC",
      met: ({ checked, wanted }) => `${checked} ${identifiers[wanted]} de la bonne forme`,
      fail: {
        what: ({ typed, wanted, isOther, ...who }, f) =>
          `${f.who(who)}\u00a0: ${f.quote(typed)} n’est ${isOther ? `pas un ${identifiers[wanted]}` : "ni un OID ni un PIC"}`,
        why: ({ wanted, isEverywhere }) =>
          isEverywhere
            ? "Dans cet appel, les agences nationales et l’EACEA identifiaient les organisations par leur PIC."
            : wanted === "oid"
              ? "Les agences nationales identifient les organisations par leur OID, l’EACEA par leur PIC."
              : "L’EACEA identifie les organisations par leur PIC, les agences nationales par leur OID.",
        fix: ({ wanted }) => `Écrivez ${wanted === "oid" ? "l’OID" : "le PIC"}\u00a0: ${identifierShapes[wanted]}.`,
        cells: { "partners.id": ({ wanted }) => `il faut un ${identifiers[wanted]}` },
      },
      review: {
        what: ({ typed, ...who }, f) => `${f.who(who)}\u00a0: ${f.quote(typed)} est-il un code ECHE\u00a0?`,
        why: () => "Les codes Erasmus ont la forme S NORRVIK01\u00a0; les numéros de charte ont neuf chiffres.",
        fix: () => "Comparez-le avec la liste des titulaires de la charte, puis marquez le point comme apprécié.",
        cells: { "partners.echeCode": () => "le code d’une charte\u00a0?" },
      },
    },
    "document-missing": {
      title: "Documents",
      met: () => "Tous les documents sont là",
      open: {
        what: ({ missing, ...who }, f) =>
          `${f.who(who)}\u00a0: ${f.and(missing.map((key) => documents[key]))}, est-ce arrivé\u00a0?`,
        why: () => "Sans cela, la candidature, ou plus tard la convention, ne peut pas aboutir.",
        fix: () => "Demandez-le, puis écrivez le jour de réception ou la réponse.",
        cells: () => "manque encore",
      },
    },
    "line-without-work-package": {
      title: "Lots de travail des lignes",
      met: () => "Chaque ligne se rattache à un lot de travail ou à une activité",
      open: {
        what: ({ lines }, f) =>
          `À quel lot de travail ou à quelle activité ${f.form(lines, ["se rattache", "se rattachent"])} ${f.count(lines, "line")}\u00a0?`,
        why: ({ amount }, f) =>
          `Les lots de travail ou activités doivent donner exactement le montant forfaitaire\u00a0; ${f.money(amount)} ne se rattachent à aucun.`,
        fix: () => "Choisissez-en un pour chaque ligne.",
        cells: { "budget.workPackage": () => "lequel\u00a0?" },
      },
    },
    "line-outside-work-package": {
      title: "Mois des lignes",
      met: () => "Chaque ligne se situe dans les mois de son lot de travail",
      review: {
        what: ({ id, year, lines }, f) => `${id} est-il payé en année ${year}, avec ${f.count(lines, "line")}\u00a0?`,
        why: ({ id, start, end }) => `${id} va du mois ${start} au mois ${end}.`,
        fix: ({ id }) => `Changez l’année, ou les mois de ${id}.`,
        cells: { "budget.year": ({ id, start, end }) => `${id}\u00a0: mois ${start} à ${end}` },
      },
    },
    "work-package-without-lead": {
      title: "Responsables",
      met: () => "Chaque lot de travail a un responsable",
      open: {
        what: ({ ids }, f) => `Qui est responsable de ${f.and(ids)}\u00a0?`,
        why: () => "La candidature demande une organisation responsable pour chaque lot de travail.",
        fix: ({ ids }) => (ids.length === 1 ? "Choisissez un partenaire." : "Choisissez un partenaire pour chacun."),
        cells: { "workPackages.lead": () => "qui\u00a0?" },
      },
      fail: {
        what: ({ id, lead, suggestion }, f) =>
          `${f.quote(lead)} est responsable de ${id} mais ne figure pas dans l’onglet Partenaires${suggestion === undefined ? "" : `. ${suggestion}\u00a0?`}`,
        why: () => "Seule une organisation du consortium peut être responsable d’un lot de travail.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Choisissez un partenaire, ou ajoutez l’organisation dans l’onglet Partenaires."
            : `Remplacez par ${f.quote(suggestion)}.`,
        cells: { "workPackages.lead": () => "absent de l’onglet Partenaires" },
      },
    },
    "work-package-outside-project": {
      title: "Mois des lots de travail",
      met: () => "Chaque lot de travail se situe dans le projet",
      fail: {
        what: ({ id, start, end, months }) =>
          months === undefined
            ? `${id} se termine au mois ${end}, avant de commencer au mois ${start}`
            : `${id} va jusqu’au mois ${Math.max(start, end)}, le projet jusqu’au mois ${months}`,
        why: () => "Le mois 1 est le premier mois du projet.",
        fix: ({ months }) =>
          months === undefined
            ? "Corrigez l’un des deux mois."
            : `Écrivez des mois de 1 à ${months}, ou allongez le projet.`,
        cells: ({ months, start }) => (months === undefined ? `avant son début, ${start}` : `écrivez 1 à ${months}`),
      },
    },
    "partner-without-lines": {
      title: "Lignes des partenaires",
      met: () => "Chaque partenaire a des lignes budgétaires",
      review: {
        what: (who, f) => `${f.who(who)} participe sans financement\u00a0?`,
        why: () => "Aucune ligne dans l’onglet Budget. Son travail n’est peut-être pas financé, ou une ligne manque.",
        fix: () => "Ajoutez ses lignes, ou marquez le point comme apprécié.",
        cells: { "partners.name": () => "aucune ligne budgétaire\u00a0?" },
      },
    },
    "uneven-shares": {
      title: "Parts des partenaires",
      met: ({ count }, f) => `Aucune part n’est loin d’une part égale pour ${f.count(count, "organisation")}`,
      review: {
        what: ({ share, amount, ...who }, f) =>
          `${f.who(who)}\u00a0: ${f.percent(share)} du budget, soit ${f.money(amount)}, est-ce juste\u00a0?`,
        why: ({ count }, f) =>
          `À parts égales, ${f.count(count, "organisation")} auraient ${f.percent(1 / count)} chacune. Aucune règle n’interdit d’autres parts, mais les évaluateurs regardent l’équilibre des tâches.`,
        fix: () => "Comparez avec les tâches des lots de travail.",
        cells: { "partners.name": ({ share }, f) => `${f.percent(share)} du budget\u00a0?` },
      },
    },
    "partner-without-name": {
      title: "Noms",
      met: () => "Chaque organisation a un nom",
      open: {
        what: ({ row }) => `Quelle organisation est à la ligne ${row}\u00a0?`,
        why: () => "Les contrôles et les lignes budgétaires se rattachent au nom.",
        fix: () => "Écrivez le nom de l’organisation.",
        cells: { "partners.name": () => "quelle organisation\u00a0?" },
      },
    },
    "partner-without-country": {
      title: "Pays",
      met: () => "Chaque organisation a un pays",
      open: {
        what: (who, f) => `${f.who(who)}\u00a0: dans quel pays\u00a0?`,
        why: () => "Le pays décide du rôle que l’organisation peut avoir.",
        fix: () => "Écrivez le nom ou le code du pays.",
        cells: { "partners.country": () => "pays d’établissement\u00a0?" },
      },
    },
    "partner-without-role": {
      title: "Rôle",
      met: () => "Chaque organisation a un rôle",
      open: {
        what: (who, f) => `${f.who(who)}\u00a0: coordinateur, partenaire ou associé\u00a0?`,
        why: () => "Le rôle décide si l’organisation compte et si elle peut recevoir de l’argent.",
        fix: () => "Choisissez le rôle.",
        cells: { "partners.role": () => "quel rôle\u00a0?" },
      },
    },
    "partner-without-type": {
      title: "Type",
      met: () => "Chaque organisation a un type",
      open: {
        what: (who, f) => `${f.who(who)}\u00a0: quel type d’organisation\u00a0?`,
        why: () => "Certaines règles exigent des universités, des entreprises ou des établissements scolaires.",
        fix: () => "Choisissez le type le plus proche.",
        cells: { "partners.type": () => "quel type\u00a0?" },
      },
    },
    "duplicate-organisation": {
      title: "Une ligne par organisation",
      met: ({ organisations }, f) => f.count(organisations, "organisation"),
      review: {
        what: ({ name, other: second, rows }, f) =>
          name === second
            ? `${name} figure aux lignes ${f.and(rows.map(String))}. Est-ce une seule organisation\u00a0?`
            : `${f.quote(name)} et ${f.quote(second)}\u00a0: est-ce une seule organisation\u00a0?`,
        why: () =>
          "Le guide compte les organisations, non les facultés ou les départements. Nous la comptons une seule fois.",
        fix: () =>
          "Gardez une seule ligne, ou donnez à chacune son OID s’il s’agit vraiment d’organisations différentes.",
        cells: { "partners.name": ({ rows }, f) => `lignes ${f.and(rows.map(String))}\u00a0: comptées une fois` },
      },
    },
    "no-coordinator": {
      title: "Coordinateur",
      met: ({ country, ...who }, f) =>
        `Un coordinateur\u00a0: ${f.who(who)}${country === undefined ? "" : ` (${f.country(country)})`}`,
      open: {
        what: () => "Qui coordonne\u00a0?",
        why: () => "Une organisation dépose la candidature au nom de toutes.",
        fix: () => "Donnez à une organisation le rôle de coordinateur.",
      },
      fail: {
        what: () => "Pas de coordinateur",
        why: () => "Une organisation doit déposer la candidature au nom de toutes.",
        fix: () => "Donnez à une organisation le rôle de coordinateur.",
      },
    },
    "several-coordinators": {
      title: "Coordinateur",
      met: () => "Un seul coordinateur",
      fail: {
        what: ({ rows }, f) =>
          `${spelled(rows.length)} coordinateurs\u00a0: lignes ${f.and(rows.map(String))}. Il ne peut y en avoir qu’un.`,
        why: () => "Une seule organisation dépose la candidature au nom de toutes.",
        fix: () => "Laissez ce rôle à une organisation et faites des autres des partenaires.",
        cells: { "partners.role": () => "un seul coordinateur possible" },
      },
    },
    "coordinator-country-not-eligible": {
      title: "Pays du coordinateur",
      met: ({ country }, f) => `Pays du coordinateur\u00a0: ${f.country(country)}`,
      fail: {
        what: ({ country, call }, f) =>
          `${f.country(country)}\u00a0: une organisation de ce pays ne peut pas coordonner dans l’appel ${call}`,
        why: ({ call, isWider }) =>
          isWider
            ? "Le coordinateur doit être établi dans un pays dont les organisations peuvent coordonner dans cette action."
            : call > 2020
              ? "Le coordinateur doit être établi dans un État membre de l’UE ou un pays tiers associé au programme."
              : "Le candidat doit être établi dans un pays membre du programme.",
        fix: (who, f) =>
          `Laissez une autre organisation coordonner et faites de ${f.quote(f.who(who))} un partenaire, si son pays peut participer.`,
        cells: { "partners.country": ({ country }, f) => `pas de coordinateur\u00a0: ${f.country(country)}` },
      },
    },
    "coordinator-of-wrong-kind": {
      title: "Type de coordinateur",
      met: () => "Le coordinateur est d’un type qui peut déposer une candidature",
      fail: {
        what: (who, f) => `${f.who(who)} n’est pas une ONG européenne`,
        why: () => "Dans ce domaine, seules les ONG européennes peuvent déposer une candidature.",
        fix: () => "Laissez une ONG européenne coordonner, ou choisissez un autre domaine.",
        cells: { "partners.type": () => "doit être une ONG européenne" },
      },
    },
    "coordinator-too-young": {
      title: "Ancienneté du coordinateur",
      met: ({ founded }, f) => `Création du coordinateur\u00a0: ${f.date(founded)}`,
      open: {
        what: (who, f) => `${f.who(who)}\u00a0: quelle est la date de création\u00a0?`,
        why: ({ years }, f) =>
          `Le coordinateur doit avoir été créé au moins ${years}\u00a0${f.form(years, ["an", "ans"])} avant la date limite.`,
        fix: ({ latest }, f) =>
          latest === undefined
            ? "Écrivez la date de création."
            : `Écrivez une date\u00a0: le ${f.date(latest)} ou plus tôt convient.`,
        cells: { "partners.established": () => "date de création\u00a0?" },
      },
      fail: {
        what: ({ founded, ...who }, f) =>
          `${f.who(who)}\u00a0: création le ${f.date(founded)}, trop tard pour coordonner`,
        why: ({ years, latest }, f) =>
          `Le coordinateur doit avoir été créé au moins ${years}\u00a0${f.form(years, ["an", "ans"])} avant la date limite\u00a0: le ${f.date(latest)} ou plus tôt.`,
        fix: () => "Laissez une organisation plus ancienne coordonner.",
        cells: { "partners.established": ({ latest }, f) => `au plus tard le ${f.date(latest)}` },
      },
      review: {
        what: ({ last, ...who }, f) => `${f.who(who)}\u00a0: candidature pour le ${f.date(last)}\u00a0?`,
        why: ({ founded, first, last, years }, f) =>
          `Création le ${f.date(founded)}\u00a0: au moins ${years}\u00a0${f.form(years, ["an", "ans"])} avant le ${f.date(last)}, mais pas avant le ${f.date(first)}.`,
        fix: () =>
          "Demandez à l’agence si elle ouvre la session suivante, ou laissez une organisation plus ancienne coordonner.",
        cells: { "partners.established": ({ last }, f) => `seulement pour le ${f.date(last)}` },
      },
    },
    "participant-not-eligible": {
      title: "Type d’organisation",
      met: () => "Toutes les organisations sont d’un type qui peut participer",
      fail: {
        what: ({ type, ...who }, f) => `${f.who(who)} ne peut pas participer (${f.organisationType(type)})`,
        why: ({ onlySchools }) =>
          onlySchools
            ? "Seuls les établissements scolaires peuvent participer à cette action."
            : "Ce type ne compte pas comme organisation dans cette action.",
        fix: ({ onlySchools }) =>
          onlySchools
            ? "Retirez-la, ou choisissez une action ouverte à d’autres organisations."
            : "Faites participer à sa place l’organisation dont elle dépend.",
        cells: {
          "partners.type": ({ onlySchools }) =>
            onlySchools ? "établissements scolaires seulement" : "ce type ne peut pas participer",
        },
      },
    },
    "country-not-eligible": {
      title: "Pays",
      met: ({ outside }, f) =>
        outside.length === 0
          ? "Tous les pays peuvent participer"
          : `Peuvent participer comme partenaires\u00a0: ${f.countries(outside)}`,
      fail: {
        doubt: ({ country, call }, f) =>
          `${f.country(country)}\u00a0: ce pays est-il admis dans l’appel ${call}\u00a0?`,
        what: ({ country, role, call }, f) =>
          role === "associated"
            ? `${f.country(country)}\u00a0: une organisation de ce pays ne peut pas être partenaire associé dans l’appel ${call}`
            : `${f.country(country)}\u00a0: une organisation de ce pays ne peut pas être partenaire dans l’appel ${call}`,
        why: ({ name, row }, f) =>
          `${f.who({ name, row })}\u00a0: le guide du programme n’admet pas son pays dans ce rôle.`,
        fix: ({ mayBeAssociated, name, row }, f) =>
          mayBeAssociated
            ? `Prenez ${f.quote(f.who({ name, row }))} comme partenaire associé sans fonds de l’UE, ou trouvez un partenaire dans un autre pays.`
            : "Trouvez un partenaire dans un autre pays.",
        cells: {
          "partners.country": ({ role }) =>
            role === "associated" ? "pas de partenaire associé de ce pays" : "pas de partenaire de ce pays",
        },
      },
      review: {
        what: ({ country, call }, f) => `${f.country(country)}\u00a0: ce pays est-il admis dans l’appel ${call}\u00a0?`,
        why: ({ call }) => `Nous n’avons pas lu le guide de ${call} sur ce point.`,
        fix: ({ call }) =>
          `Cherchez dans le guide de ${call}, sous «\u00a0Who can apply?\u00a0», puis marquez le point comme apprécié.`,
        cells: { "partners.country": ({ call }) => `admis en ${call}\u00a0?` },
      },
    },
    "eche-missing": {
      title: "ECHE",
      met: ({ holders }) =>
        holders === 1
          ? "L’université qui a besoin d’une ECHE en a une"
          : `Les ${holders} universités qui ont besoin d’une ECHE en ont une`,
      open: {
        what: (who, f) => `${f.who(who)}\u00a0: titulaire d’une ECHE\u00a0?`,
        why: () =>
          "Toute université d’un pays du programme a besoin de la charte Erasmus pour l’enseignement supérieur.",
        fix: () => "Répondez oui ou non.",
        cells: { "partners.eche": () => "oui ou non\u00a0?" },
      },
      fail: {
        what: (who, f) => `${f.who(who)} n’a pas d’ECHE`,
        why: () =>
          "Toute université d’un pays du programme doit être titulaire de la charte Erasmus pour l’enseignement supérieur.",
        fix: () =>
          "Vérifiez auprès de l’université\u00a0: il lui faut la charte, ou une autre organisation doit prendre sa place.",
        cells: { "partners.eche": () => "la charte est exigée" },
      },
    },
    "added-value-to-judge": {
      title: "Valeur ajoutée",
      met: () => "Aucun partenaire n’a à démontrer une valeur ajoutée",
      open: {
        what: (who, f) => `Qu’apporte ${f.quote(f.who(who))} que les autres ne peuvent pas apporter\u00a0?`,
        why: () =>
          "Un partenaire de l’extérieur doit apporter une valeur ajoutée essentielle, sinon il est écarté à l’évaluation.",
        fix: () => "Écrivez une ou deux phrases.",
        cells: { "partners.addedValue": () => "quel apport unique\u00a0?" },
      },
      review: {
        what: (who, f) => `${f.who(who)}\u00a0: la valeur ajoutée est-elle essentielle\u00a0?`,
        why: ({ country }, f) =>
          `${f.country(country)}\u00a0: un partenaire de ce pays doit apporter une valeur ajoutée essentielle, sinon il est écarté à l’évaluation.`,
        fix: () => "Lisez-la comme le ferait un évaluateur, puis marquez le point comme apprécié.",
        cells: { "partners.addedValue": () => "est-elle essentielle\u00a0?" },
      },
    },
    "consultancy-to-judge": {
      title: "Cabinets de conseil",
      met: () => "Aucun cabinet de conseil à apprécier",
      review: {
        what: (who, f) => `${f.who(who)}\u00a0: assez d’expérience pour compter comme entreprise\u00a0?`,
        why: () =>
          "Les cabinets de conseil et les intermédiaires peuvent participer comme entreprises s’ils ont une expérience et un engagement pertinents dans le domaine.",
        fix: () => "Notez ce qui le montre, puis marquez le point comme apprécié.",
        cells: { "partners.type": () => "expérience pertinente\u00a0?" },
      },
    },
    "too-few-partners": {
      title: "Organisations",
      met: ({ found, needed: least }, f) => `${f.count(found, "organisation")}, au moins ${least}`,
      open: {
        what: ({ needed: least }) => `Quelles sont les ${least} organisations participantes\u00a0?`,
        why: ({ found, needed: least }, f) =>
          `Il faut au moins ${f.count(least, "organisation")}. Pour l’instant, ${found} ${f.form(found, ["peut être comptée", "peuvent être comptées"])}.`,
        fix: ({ associatedCount }) =>
          `Remplissez les noms, pays et rôles dans l’onglet Partenaires.${associatedCount ? "" : " Les partenaires associés ne comptent pas."}`,
      },
      fail: {
        what: ({ found, needed: least }, f) => `Seulement ${f.count(found, "organisation")}. ${atLeastNeeded(least)}`,
        why: ({ associated, associatedCount }) =>
          associated === 0 || associatedCount
            ? "Un consortium sous le minimum est écarté avant que quiconque lise la proposition."
            : "Les partenaires associés ne comptent pas. Un consortium sous le minimum est écarté avant que quiconque lise la proposition.",
        fix: ({ found, needed: least, associatedCount }, f) =>
          `Ajoutez ${f.count(least - found, "organisation")}${associatedCount ? "" : ` comme ${f.form(least - found, ["partenaire", "partenaires"])} à part entière`}.`,
      },
      review: {
        what: ({ exception }) => `L’exception pour ${exception} organisations s’applique-t-elle\u00a0?`,
        why: ({ found, needed: least }) => `Il y en a ${found}\u00a0; normalement, il en faut au moins ${least}.`,
        fix: () => "Lisez l’exception dans le guide, puis marquez le point comme apprécié.",
      },
    },
    "too-few-programme-partners": {
      title: "Organisations des pays du programme",
      met: ({ found, needed: least }, f) => `${f.count(found, "organisation")} de pays du programme, au moins ${least}`,
      open: {
        what: ({ needed: least }) => `Quelles sont les ${least} organisations de pays du programme\u00a0?`,
        why: () => "Il se peut que le minimum ne compte qu’elles.",
        fix: () => "Remplissez les pays et les rôles dans l’onglet Partenaires.",
      },
      review: {
        what: ({ found, needed: least }, f) =>
          `${f.count(found, "organisation")} de pays du programme\u00a0: est-ce assez\u00a0? Il en faut peut-être ${least}.`,
        why: ({ needed: least }) =>
          `Une agence comprend le minimum de ${least} sans les partenaires d’autres pays, qui s’y ajoutent. La phrase du guide peut se lire des deux façons.`,
        fix: ({ found, needed: least }, f) =>
          `Par sécurité, ajoutez ${f.count(least - found, "organisation")} d’un pays du programme, ou demandez à l’agence.`,
      },
    },
    "too-few-countries": {
      title: "Pays du consortium",
      met: ({ countries }, f) => `${spelled(countries.length)} pays\u00a0: ${f.countries(countries)}`,
      open: {
        what: ({ needed: least }, f) => `De quels ${f.count(least, "country")} viennent les organisations\u00a0?`,
        why: ({ countries, needed: least }, f) =>
          countries.length === 0
            ? `Il faut au moins ${f.count(least, "country")}.`
            : `Il faut au moins ${f.count(least, "country")}. Pour l’instant\u00a0: ${f.countries(countries)}.`,
        fix: () => "Remplissez les pays et les rôles dans l’onglet Partenaires.",
      },
      fail: {
        what: ({ countries, needed: least }, f) =>
          countries.length === 0
            ? `Aucun pays qui compte. ${atLeastNeeded(least)}`
            : `Seulement ${f.count(countries.length, "country")}\u00a0: ${f.countries(countries)}. ${atLeastNeeded(least)}`,
        why: ({ anyCountry, associatedCount }) =>
          anyCountry
            ? `Chaque pays admis compte une fois${associatedCount ? "." : ", et les partenaires associés ne comptent pas."}`
            : `Seuls comptent les États membres de l’UE et les pays associés au programme${associatedCount ? "." : "\u00a0; les partenaires associés ne comptent pas."}`,
        fix: ({ countries, needed: least, associatedCount }, f) =>
          `Ajoutez ${f.form(least - countries.length, ["un partenaire", "des partenaires"])}${associatedCount ? "" : " à part entière"} de ${least - countries.length} ${f.form(least - countries.length, ["autre", "autres"])} pays.`,
      },
      review: {
        what: ({ exception }) => `L’exception pour ${exception} pays s’applique-t-elle\u00a0?`,
        why: ({ countries, needed: least }, f) =>
          `Pays des partenaires\u00a0: ${f.countries(countries)}\u00a0; normalement, il faut ${least} pays.`,
        fix: () => "Lisez l’exception dans le guide, puis marquez le point comme apprécié.",
      },
    },
    "too-few-of-a-kind": {
      title: "Types d’organisations",
      met: ({ kinds }, f) => f.and(kinds.map(({ kind: id, found }) => `${found} ${kind(id, found, f)}`)),
      open: {
        what: ({ kind: id, needed: least }, f) => `Il faut ${least} ${kind(id, least, f)}\u00a0: qui participe\u00a0?`,
        why: ({ kind: id, found, needed: least }, f) =>
          `Il faut au moins ${least} ${kind(id, least, f)}. Pour l’instant\u00a0: ${found}.`,
        fix: () => "Remplissez les types et les rôles dans l’onglet Partenaires.",
      },
      fail: {
        what: ({ kind: id, found, needed: least }, f) =>
          `Seulement ${found} ${kind(id, found, f)}. ${atLeastNeeded(least)}`,
        why: () => "L’action réunit ces types d’organisations\u00a0; les partenaires associés ne comptent pas.",
        fix: ({ kind: id, found, needed: least }, f) =>
          `Ajoutez ${least - found} ${kind(id, least - found, f)} comme ${f.form(least - found, ["partenaire", "partenaires"])} à part entière.`,
      },
    },
    "too-many-partners": {
      title: "Nombre maximal d’organisations",
      met: ({ found, most }, f) => `${f.count(found, "organisation")}, au plus ${most}`,
      fail: {
        what: ({ found, most }, f) => `${f.count(found, "organisation")}, mais au plus ${most} peuvent participer`,
        why: () => "L’action limite le nombre d’organisations.",
        fix: ({ found, most }) => `Retirez-en ${found - most}.`,
      },
    },
    "same-consortium-elsewhere": {
      title: "Une candidature",
      met: () => "Le même consortium dépose une seule candidature",
      review: {
        what: () => "Le même groupe de partenaires dépose-t-il une candidature ailleurs\u00a0?",
        why: () => "Le même consortium peut déposer une candidature, auprès d’une agence, par date limite.",
        fix: () => "Demandez à chaque partenaire, puis marquez le point comme apprécié.",
      },
    },
    "activities-outside-partner-countries": {
      title: "Lieux",
      met: () => "Toutes les activités se déroulent dans les pays des partenaires",
      review: {
        what: () => "Toutes les activités se déroulent-elles dans les pays des partenaires\u00a0?",
        why: ({ where }, f) => f.said(where),
        fix: () => "Passez en revue les réunions et événements prévus, puis marquez le point comme apprécié.",
      },
    },
    "no-chapter-in-edition": {
      title: "Chapitre du guide",
      met: () => "Le guide a un chapitre sur l’action",
      open: {
        what: ({ action, call }, f) => `${f.action(action)}\u00a0: absent du guide ${call}`,
        why: ({ call }) =>
          `Le guide ${call} cite l’action mais n’a pas de chapitre à son sujet\u00a0: rien ne peut être contrôlé.`,
        fix: () =>
          "Cherchez un texte d’appel propre à l’action sur le portail Funding & Tenders, ou choisissez une autre action ou un autre appel.",
        cells: { "project.call": ({ call }) => `pas de chapitre dans le guide ${call}` },
      },
    },
    "too-few-of-these": {
      title: "Composition",
      met: ({ counts }, f) => f.and(counts.map(({ found, label }) => `${found} ${f.counted(label, found)}`)),
      fail: {
        what: ({ found, needed: least, label }, f) => `${onlySoMany(label, found, f)}. ${atLeastNeeded(least)}`,
        why: ({ needed: least, label }, f) => `Le guide demande au moins ${least} ${f.counted(label, least)}.`,
        fix: ({ found, needed: least, label }, f) => `Ajoutez ${least - found} ${f.counted(label, least - found)}.`,
      },
      review: {
        what: ({ needed: least, label, question }, f) =>
          question === undefined ? `Y a-t-il au moins ${least} ${f.counted(label, least)}\u00a0?` : f.said(question),
        why: ({ found, needed: least, label }, f) =>
          `${onlySoMany(label, found, f)} avec certitude. ${atLeastNeeded(least)}`,
        fix: lookItUp,
      },
    },
    "too-many-of-these": {
      title: "Composition maximale",
      met: () => "Aucun type n’est trop nombreux",
      fail: {
        what: ({ found, most, label }, f) =>
          `${found} ${f.counted(label, found)}\u00a0: ${most === 0 ? "participation impossible" : `au plus ${most}`}`,
        why: ({ most, label }, f) =>
          most === 0
            ? `Le guide n’admet pas les ${f.several(label)}.`
            : `Le guide admet au plus ${most} ${f.counted(label, most)}.`,
        fix: ({ found, most }) => `Retirez-en ${found - most}, ou changez le rôle si le guide en admet un autre.`,
        cells: ({ most }) => (most === 0 ? "ne peut pas participer ainsi" : `au plus ${most}`),
      },
    },
    "wrong-number-of-countries": {
      title: "Pays par type",
      met: ({ counts }, f) => f.and(counts.map(({ countries, label }) => soManyCountries(countries, label, f))),
      fail: {
        what: ({ countries, least, most, label }, f) =>
          `${soManyCountries(countries, label, f)}. ${countries.length < least ? atLeastNeeded(least) : `Au plus ${most} peuvent participer.`}`,
        why: ({ countries, least, most }, f) =>
          `Le guide demande au ${countries.length < least ? `moins ${f.count(least, "country")}` : `plus ${f.count(most, "country")}`}.`,
        fix: ({ countries, least, most }, f) =>
          countries.length < least
            ? `Ajoutez ${f.count(least - countries.length, "country")}.`
            : `Retirez ${f.count(countries.length - most, "country")}.`,
      },
    },
    "several-regions": {
      title: "Une région",
      met: () => "Tous les partenaires de l’extérieur viennent d’une même région",
      fail: {
        what: ({ regions, label }, f) => `${capital(f.several(label))} des régions ${f.and(regions)}`,
        why: () => "Dans cette action, tous doivent venir d’une même région.",
        fix: () => "Gardez les partenaires d’une région et prévoyez un autre projet pour les autres.",
        cells: ({ regions }, f) => `régions ${f.and(regions)}\u00a0: pas ensemble`,
      },
    },
    "too-few-in-a-country": {
      title: "Composition par pays",
      met: () => "Chaque pays a les organisations qu’il lui faut",
      fail: {
        what: ({ country, found, needed: least, label }, f) =>
          `${f.country(country)}\u00a0: ${found === 0 ? "" : "seulement "}${found} ${f.counted(label, found)}. ${atLeastNeeded(least)}`,
        why: ({ isCoordinators, needed: least, label }, f) =>
          `${isCoordinators ? "Le pays du coordinateur" : "Chacun de ces pays"} doit apporter au moins ${least} ${f.counted(label, least)}.`,
        fix: ({ country, found, needed: least, label }, f) =>
          `${f.country(country)}\u00a0: ajoutez ${least - found} ${f.counted(label, least - found)}.`,
      },
      review: {
        what: ({ country, needed: least, label, question }, f) =>
          `${f.country(country)}\u00a0: ${question === undefined ? `y a-t-il au moins ${least} ${f.counted(label, least)}\u00a0?` : f.said(question)}`,
        why: ({ found, needed: least, label }, f) =>
          `${onlySoMany(label, found, f)} avec certitude. ${atLeastNeeded(least)}`,
        fix: lookItUp,
      },
    },
    "too-few-complete-countries": {
      title: "Pays complets",
      met: ({ countries }, f) => `${f.count(countries.length, "country")}\u00a0: ${f.countries(countries)}`,
      fail: {
        what: ({ countries, needed: least, beside, parts }, f) =>
          `Pays${beside ? ", hors celui du coordinateur," : ""} avec ${f.and(parts.map((part) => `${part.needed} ${f.counted(part.label, part.needed)}`))}\u00a0: ${countries.length === 0 ? "aucun" : f.countries(countries)}. ${atLeastNeeded(least)}`,
        why: ({ needed: least, beside }, f) =>
          `Au moins ${f.count(least, "country")}${beside ? ", hors celui du coordinateur," : ""} ${f.form(least, ["doit", "doivent"])} les apporter tous.`,
        fix: ({ lacking }, f) =>
          lacking.length === 0
            ? "Ajoutez des organisations de tous ces types d’un autre pays."
            : `Le plus simple\u00a0: ajoutez ${f.and(lacking.map(({ country, missing, label }) => `${missing} ${f.counted(label, missing)} (${f.country(country)})`))}.`,
      },
      review: {
        what: ({ country, question }, f) => `${f.country(country)}\u00a0: ${f.said(question)}`,
        why: () => "Sans cette exception, le pays ne compterait pas.",
        fix: lookItUp,
      },
    },
    outnumbered: {
      title: "Équilibre",
      met: ({ pairs }, f) =>
        f.and(
          pairs.map(
            ({ some, others }) =>
              `${some.found} ${f.counted(some.label, some.found)}, ${others.found} ${f.counted(others.label, others.found)}`,
          ),
        ),
      fail: {
        what: ({ some, others }, f) =>
          `${onlySoMany(some.label, some.found, f)}, mais ${others.found} ${f.counted(others.label, others.found)}`,
        why: ({ some, others }, f) =>
          `Les ${f.several(others.label)} ne peuvent pas être en plus grand nombre que les ${f.several(some.label)}.`,
        fix: ({ some, others }) =>
          `Ajoutez ${others.found - some.found} du premier type, ou retirez-en autant du second.`,
      },
    },
    "not-of-the-kind": {
      title: "Qui peut faire quoi",
      met: () => "Chaque organisation est du type que sa part exige",
      fail: {
        what: ({ name, row, must }, f) => `${f.who({ name, row })} n’est pas ${f.said(must)}`,
        why: ({ each, must }, f) => `${capital(f.said(each))} doit être ${f.said(must)}.`,
        fix: () => "Laissez une autre organisation prendre cette part, ou corrigez la ligne.",
        cells: ({ must }, f) => `doit être ${f.said(must)}`,
      },
      review: {
        what: ({ name, row, must }, f) => `${f.who({ name, row })}\u00a0: est-ce ${f.said(must)}\u00a0?`,
        why: ({ each, must }, f) => `${capital(f.said(each))} doit être ${f.said(must)}.`,
        fix: lookItUp,
        cells: ({ must }, f) => `doit être ${f.said(must)}`,
      },
    },
    "grant-above-co-financing": {
      title: "Part du coût",
      met: ({ grant, cost, rate }, f) => `${f.money(grant)} sur ${f.money(cost)}, au plus ${f.percent(rate)}`,
      open: {
        what: () => "Combien coûtera l’ensemble du projet\u00a0?",
        why: ({ rate }, f) => `L’UE paie au plus ${f.percent(rate)} du coût estimé.`,
        fix: () => "Écrivez votre estimation du coût total dans l’onglet Projet.",
        cells: { "project.totalCost": () => "quel coût\u00a0?" },
      },
      fail: {
        what: ({ over, rate }, f) => `La subvention dépasse de ${f.money(over)} les ${f.percent(rate)} du coût`,
        why: ({ grant, cost, rate, limit }, f) =>
          `Le projet coûte ${f.money(cost)}. L’UE paie au plus ${f.percent(rate)}, soit ${f.money(limit)}. Vous demandez ${f.money(grant)}.`,
        fix: ({ over }, f) => `Demandez ${f.money(over)} de moins, ou corrigez le coût estimé.`,
        cells: { "project.grant": ({ limit }, f) => `au plus ${f.money(limit)}` },
      },
    },
    "category-above-limit": {
      title: "Limites des catégories",
      met: () => "Aucune catégorie ne dépasse sa limite",
      fail: {
        what: ({ category, limit, over, by, year, partner }, f) =>
          `${category === undefined ? "Budget" : f.category(category)}${by === undefined ? "" : ` (${f.said(by)})`}${year === undefined ? "" : `, année ${year}`}${partner === undefined ? "" : `, ${partner}`}\u00a0: ${f.money(over)} ${limit === 0 ? "non financés" : "de trop"}`,
        why: ({ amount, limit, share, of, monthly, year, partner, isUnit }, f) =>
          limit === 0
            ? "Le guide n’admet pas ces coûts."
            : `Montant\u00a0: ${f.money(amount)}. Le guide admet au plus ${monthly !== undefined ? `${f.money(monthly)} par mois, soit ` : share === undefined ? "" : `${f.percent(share)} ${of === "grant" ? "de la subvention" : "du coût"}, soit `}${f.money(limit)}${isUnit ? " par unité" : year !== undefined ? " par année" : partner === undefined ? "" : " par partenaire"}.`,
        fix: ({ over, year, partner, isUnit }, f) =>
          isUnit
            ? `Diminuez de ${f.money(over)} par unité.`
            : `Déplacez ${f.money(over)} vers ${year !== undefined ? "une autre année" : partner === undefined ? "d’autres catégories" : "d’autres partenaires"}.`,
        cells: {
          "budget.amount": ({ limit, over }, f) => (limit === 0 ? "non financé" : `${f.money(over)} de trop`),
          "budget.rate": ({ over }, f) => `${f.money(over)} de trop`,
        },
      },
    },
    "differs-from-unit-cost": {
      title: "Coûts unitaires",
      met: ({ lines }, f) => `${f.count(lines, "line")} au coût unitaire du guide`,
      open: {
        what: ({ item, needs, persons }, f) =>
          `${f.said(item)}\u00a0: ${needs === "staff" ? `${f.or(persons.map(f.person))}\u00a0?` : needed[needs]}`,
        why: ({ lines }, f) => `Le coût unitaire en dépend pour ${f.count(lines, "line")}.`,
        fix: ({ needs }) =>
          ({
            staff: "Écrivez-le dans la colonne Personnel ou participants.",
            country: "Écrivez-le dans la colonne Pays.",
            km: "Écrivez les kilomètres d’un aller simple dans la colonne Distance, km.",
            days: "Écrivez-le dans la colonne Jours par personne\u00a0; la quantité est le nombre de personnes.",
            purpose:
              "Écrivez les kilomètres d’un aller simple dans la colonne Distance, km, ou les jours d’un séjour dans Jours par personne.",
          })[needs],
        cells: {
          "budget.staff": () => "pour qui\u00a0?",
          "budget.country": () => "quel pays\u00a0?",
          "budget.km": ({ needs }) => (needs === "km" ? "quelle distance\u00a0?" : "voyage ou séjour\u00a0?"),
          "budget.days": () => "combien\u00a0?",
        },
      },
      fail: {
        what: ({ quantity, each, share, due, rate, amount }, f) =>
          each === undefined
            ? `L’UE en paie ${f.percent(share ?? 0)}\u00a0: ${f.money(due)}, et non ${f.money(amount)}`
            : rate === undefined
              ? `${f.number(quantity)} × ${f.money(each)} donne ${f.money(Math.abs(amount - due))} de ${amount > due ? "moins" : "plus"} que ${f.money(amount)}`
              : `Le guide paie ${f.money(each)}, et non ${f.money(rate)}`,
        why: ({ item, quantity, each, due }, f) =>
          each === undefined
            ? `${f.said(item)}\u00a0: l’UE paie une part des dépenses réelles.`
            : `${f.said(item)}\u00a0: le guide paie ${f.number(quantity)} × ${f.money(each)}, soit ${f.money(due)}.`,
        fix: ({ each, due, rate, amount }, f) =>
          rate === undefined || each === undefined
            ? `Écrivez ${f.money(due)} comme montant, soit ${f.money(Math.abs(amount - due))} de ${amount > due ? "moins" : "plus"}.`
            : `Écrivez ${f.money(each)} comme tarif\u00a0: la ligne est alors de ${f.money(due)}.`,
        cells: {
          "budget.rate": ({ each }, f) => `${f.money(each ?? 0)} dans le guide`,
          "budget.amount": ({ due }, f) => `${f.money(due)} selon le guide`,
        },
      },
      review: {
        what: ({ item, quantity, each, due, lines }, f) =>
          each === undefined || due === undefined
            ? `${f.said(item)}\u00a0: quel est le tarif pour ${f.count(lines, "line")}\u00a0?`
            : `${f.said(item)}\u00a0: est-ce ${f.number(quantity)} × ${f.money(each)} = ${f.money(due)}\u00a0?`,
        why: ({ due }) =>
          due === undefined
            ? "Aucune source que nous avons lue ne l’indique\u00a0: ces lignes ne sont pas contrôlées."
            : "Le tarif est cité de mémoire\u00a0: la ligne ne compte pas tant que vous n’avez pas écrit le montant.",
        fix: () => "Vérifiez-le dans le guide de votre appel, puis écrivez le tarif et le montant.",
        cells: {
          "budget.rate": () => "inconnu de nous",
          "budget.amount": ({ due }, f) => `${f.money(due ?? 0)}\u00a0?`,
        },
      },
    },
    "amount-differs-from-rate": {
      title: "Quantité et tarif",
      met: () => "Chaque montant est la quantité multipliée par le tarif",
      fail: {
        what: ({ quantity, rate, product, amount }, f) =>
          `${f.number(quantity)} × ${f.money(rate)} = ${f.money(product)}, et non ${f.money(amount)}`,
        why: ({ product, amount }, f) =>
          `L’écart est de ${f.money(Math.abs(amount - product))}. C’est le montant qui compte.`,
        fix: ({ product }, f) => `Écrivez ${f.money(product)} comme montant, ou corrigez la quantité ou le tarif.`,
        cells: { "budget.amount": ({ product }, f) => `quantité × tarif = ${f.money(product)}` },
      },
    },
    "wrong-number-of-work-packages": {
      title: "Nombre de lots de travail",
      met: ({ found }) => `${found} en plus de la gestion de projet`,
      fail: {
        what: ({ found, least, most }, f) =>
          `${found} ${f.form(found, ["lot de travail", "lots de travail"])} en plus de la gestion de projet. ${found < least ? atLeastNeeded(least) : `Au plus ${most} sont admis.`}`,
        why: ({ found, least, most }) =>
          `Le guide fixe un ${found < least ? `minimum de ${least}` : `maximum de ${most}`} en plus de la gestion de projet.`,
        fix: ({ found, least, most }) =>
          found < least
            ? `Divisez le travail pour en ajouter ${least - found}.`
            : `Regroupez-en ${found - most} avec d’autres.`,
      },
    },
    "applications-to-count": {
      title: "Nombre de candidatures",
      met: () => "Aucune organisation n’a trop de candidatures",
      review: {
        what: ({ as, most, coordinator }, f) =>
          as === "coordinator"
            ? `${coordinator ?? "Le coordinateur"}\u00a0: plus de ${most} ${f.form(most, ["candidature coordonnée", "candidatures coordonnées"])}\u00a0?`
            : `Une organisation figure-t-elle dans plus de ${most} ${f.form(most, ["candidature", "candidatures"])}\u00a0?`,
        why: ({ as, most }, f) =>
          `Une organisation peut ${as === "coordinator" ? "coordonner" : "figurer dans"} au plus ${most} ${f.form(most, ["candidature", "candidatures"])} pour cette date limite.`,
        fix: () => "Demandez à chaque partenaire, puis marquez le point comme apprécié.",
      },
    },
    "participants-to-count": {
      title: "Nombre de participants",
      met: () => "Il y a assez de participants pour la subvention",
      review: {
        what: ({ needed: least }, f) => `Y aura-t-il au moins ${f.number(least)} participants\u00a0?`,
        why: ({ grant, each }, f) =>
          `Au plus ${f.money(each)} sont payés pour chacun. Vous demandez ${f.money(grant)}.`,
        fix: ({ needed }, f) =>
          `Indiquez combien dans une ligne nommée Participants de l’onglet Projet\u00a0; ${f.number(needed)} ou plus suffisent.`,
        cells: { "project.participants": ({ needed }, f) => `${f.number(needed)} ou plus\u00a0?` },
      },
      fail: {
        what: ({ participants, most }, f) => `${f.number(participants)} participants donnent au plus ${f.money(most)}`,
        why: ({ grant, each }, f) =>
          `Au plus ${f.money(each)} sont payés pour chacun. Vous demandez ${f.money(grant)}.`,
        fix: ({ needed, most }, f) =>
          `Faites participer ${f.number(needed)} personnes ou plus, ou demandez ${f.money(most)} ou moins.`,
        cells: { "project.participants": ({ needed }, f) => `la subvention en exige ${f.number(needed)}` },
      },
    },
    "to-confirm": {
      title: "À confirmer",
      met: () => "Tout est confirmé",
      review: {
        what: ({ question }, f) => f.said(question),
        why: () => "Les règles le demandent, et un plan ne le montre pas.",
        fix: () => "Vérifiez avec vos partenaires, puis marquez le point comme apprécié.",
      },
    },
    "unknown-country": {
      title: "Pays",
      met: () => "Tous les pays peuvent être lus",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} n’est pas un pays que nous connaissons${suggestion === undefined ? "" : `. ${f.country(suggestion)}\u00a0?`}`,
        why: () => "Ce qui ne peut être lu ne peut être compté.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Écrivez le nom ou le code du pays, par exemple Suède ou SE."
            : `Remplacez par ${f.country(suggestion)}.`,
        cells: {
          "partners.country": ({ typed, suggestion }, f) =>
            `${f.quote(typed)} n’est pas un pays.${suggestion === undefined ? "" : ` ${f.country(suggestion)}\u00a0?`}`,
          "budget.country": ({ typed }, f) => `${f.quote(typed)} n’est pas un pays.`,
        },
      },
    },
    "unreadable-cell": {
      title: "Cellules illisibles",
      met: () => "Toutes les cellules peuvent être lues",
      fail: {
        what: ({ typed, expected: what, suggestion, isFormulaError }, f) => {
          if (isFormulaError) return `La cellule affiche ${typed}`;
          const uncovered = what === "action" ? f.uncovered(typed) : undefined;
          if (uncovered !== undefined) return `Règles non lues\u00a0: ${uncovered}`;
          return `${f.quote(typed)} ${not[what]}${suggestion === undefined ? "" : `.${suggestionOf(what, suggestion, f)}`}`;
        },
        why: ({ isFormulaError }) =>
          isFormulaError
            ? "Sa formule ne fonctionne pas\u00a0: il n’y a rien à contrôler."
            : "Ce qui ne peut être lu ne peut être contrôlé. Votre texte reste tel quel.",
        fix: ({ expected: what, isFormulaError }) =>
          isFormulaError ? `Réparez la formule, ou écrivez la valeur. ${wouldWork[what]}` : wouldWork[what],
        cells: unreadableCell,
      },
    },
  },
  common: {
    wholePlan: "Ensemble du plan",
    row: (row) => `ligne ${row}`,
    lines: (count) => `${count} ${count < 2 ? "ligne" : "lignes"}`,
    notConfirmed: {
      what: (title, call) => `${title}\u00a0: non confirmé pour l’appel ${call}`,
      why: (call, met) =>
        `Nous n’avons pas lu le guide de ${call} sur ce point. D’après ce que nous savons, votre plan respecte la règle${met === "" ? "" : `\u00a0: ${met}`}.`,
      fix: (call) => `Vérifiez dans le guide de ${call}, puis marquez le point comme apprécié.`,
    },
    unconfirmedFinding: (what, call) => `Non confirmé pour l’appel ${call}\u00a0: ${what}`,
    notRead: (call) => `Nous n’avons pas lu le guide de ${call} sur ce point.`,
    couldNotRun: {
      what: (title) => `Le contrôle «\u00a0${title}\u00a0» n’a pas pu être fait`,
      why: "Quelque chose dans le plan n’est pas comme le contrôle l’attend. Tous les autres contrôles ont été faits.",
      fix: "Regardez les cellules concernées\u00a0; si elles sont correctes, signalez le problème avec une copie du fichier.",
    },
    evidence: {
      guide: "Lu dans le guide lui-même",
      official: "Lu sur une page de la Commission ou d’une agence, pas dans le guide",
      secondary: "De seconde main\u00a0: lu ailleurs, pas dans le guide",
      unverified: "Non confirmé. Jamais présenté comme une erreur tant que personne n’a lu le guide",
    },
    kinds: { error: "Erreur", open: "À remplir", judge: "À apprécier", met: "Respecté" },
    ok: "OK",
    page: (page) => `p. ${page}`,
    unconfirmedSource: "Non confirmé",
    accepted: (reason) => `(Accepté\u00a0: ${reason})`,
    headline: {
      problems: (count, accepted) =>
        accepted === 0
          ? `${count} ${count < 2 ? "problème" : "problèmes"} à corriger`
          : `${count} ${count < 2 ? "problème" : "problèmes"}, dont ${accepted} ${accepted < 2 ? "accepté" : "acceptés"}`,
      open: (count) => `${count} ${count < 2 ? "cellule" : "cellules"} à remplir`,
      review: (count) => `${count} ${count < 2 ? "point" : "points"} à apprécier`,
      ok: (count) => `Respecte les ${count} règles que nous contrôlons`,
      unchecked: (count) =>
        `${count} ${count < 2 ? "contrôle n’a pas pu être fait" : "contrôles n’ont pas pu être faits"}`,
    },
    verdict: {
      problems: (count) => `✖ ${count} ${count < 2 ? "problème" : "problèmes"}`,
      open: (count) => `? ${count} ${count < 2 ? "cellule" : "cellules"} à remplir`,
      review: (count) => `▲ ${count} ${count < 2 ? "point" : "points"} à apprécier`,
      ok: (count) => `✔ Respecte les ${count} règles que nous contrôlons`,
      unchecked: (count) =>
        `? ${count} ${count < 2 ? "contrôle n’a pas pu être fait" : "contrôles n’ont pas pu être faits"}`,
    },
    bars: {
      lumpSum: "Montant forfaitaire",
      grant: "Subvention de l’UE, ensemble du projet",
      management: (share) => `Gestion, au plus ${share}`,
      year: (year) => `Année ${year}`,
      over: (amount) => `${amount} de trop`,
      left: (amount) => `${amount} restants`,
      missing: (amount) => `${amount} manquants`,
      exact: "Exact",
      nothingPlanned: "Pas encore de lignes budgétaires",
      exactlyTheLumpSum: "Exactement le montant forfaitaire",
      noYearCap: "pas de plafond annuel dans cet appel",
      none: "aucun",
    },
    matrix: { total: "Total", share: "Part", noPartner: "? Aucun partenaire", noWorkPackage: "? Aucun" },
    tiers: {
      cut: (amount) => `Retirer ${amount}`,
      add: (amount) => `Ajouter ${amount}`,
      withoutAmount: (lines) => (lines < 2 ? `? ${lines} ligne sans montant` : `? ${lines} lignes sans montant`),
    },
    notChecked: [
      "La qualité de la proposition et la note des évaluateurs",
      "La capacité financière et opérationnelle des organisations",
      "Le double financement et les candidatures semblables ailleurs",
      "Les motifs d’exclusion et les mesures restrictives de l’UE",
      "Ce que votre agence nationale ajoute au guide",
    ],
    answers: {
      heading: "Signification",
      calls: (first, last) => (first === last ? String(first) : `de ${first} à ${last}`),
      starts: (from, to) => `du ${from} au ${to}`,
      atMost: (amount) => `Au plus ${amount}`,
      above: (amount) => `Ce que le projet coûte réellement\u00a0; doit dépasser ${amount}`,
    },
    checkHeadings: ["Statut", "Contrôle", "Où", "Ce qui ne va pas ou manque", "Que faire", "Source"],
    headroomHeadings: ["Portée", "Plafond", "Prévu", "Reste", "Statut"],
    summary: {
      headings: ["Élément", "Prévu, euros", "Plafond, euros", "Part", "Comparaison", "Statut"],
      years: "Par année",
      partners: "Par partenaire",
      workPackages: "Par lot de travail",
      categories: "Par catégorie",
      notSaid: "Lignes qui ne le disent pas",
    },
    functions: {
      unknownAction: (typed, nearest) =>
        `Aucune action ne s’appelle «\u00a0${typed}\u00a0».${nearest === undefined ? " Essayez Partenariats de coopération ou KA220-HED." : ` Vouliez-vous dire ${nearest}\u00a0?`}`,
      actionNotRead: (action) => `Règles non lues\u00a0: ${action}.`,
      unknownVariant: (typed, kind, call, choices) =>
        `«\u00a0${typed}\u00a0» n’est pas ${isFeminine(kind) ? "une" : "un"} ${kind} de cette action dans l’appel ${call}. Choix possibles\u00a0: ${choices}.`,
      callOutside: (title, call, first, last) =>
        `${title}\u00a0: pas d’appel en ${call}. Appels\u00a0: de ${first} à ${last}.`,
      callNotCovered: (call, newest) => `Pas encore de règles pour l’appel ${call}. Le plus récent\u00a0: ${newest}.`,
      callNotRead: (call, read) => `Les règles de l’appel ${call} n’ont pas été lues. Lus\u00a0: ${read}.`,
      variantMissing: (kind, choices) => `${which(kind)}\u00a0? ${choices}.`,
      callMissing: "Quel appel\u00a0? Écrivez l’année.",
      noProject: "Ce fichier n’a pas d’onglet Projet avec une action et un appel.",
      noLumpSums: (title, call) => `${title}\u00a0: pas de montants forfaitaires fixes dans l’appel ${call}.`,
      noCap: (title, call) => `${title}\u00a0: aucun plafond connu dans l’appel ${call}.`,
      durationNotAllowed: (title, duration) => `${title}\u00a0: les projets durent ${duration}.`,
      unknownCountry: (typed, nearest) =>
        `«\u00a0${typed}\u00a0» n’est pas un pays que nous connaissons.${nearest === undefined ? "" : ` ${nearest}\u00a0?`}`,
      sourceUnknown: (parameter, choices) => `Aucune source sous «\u00a0${parameter}\u00a0». Essayez ${choices}.`,
      headingsMissing: (headings) => `Il faut à la plage sa ligne d’en-têtes, avec\u00a0: ${headings}.`,
      noCountries: (call) => `Nous ne connaissons pas les pays de l’appel ${call}.`,
      noDeadline: (title, call) => `${title}\u00a0: aucune date limite connue dans l’appel ${call}.`,
      noUnitCosts: (title, call) => `${title}\u00a0: nous ne connaissons pas de coûts unitaires dans l’appel ${call}.`,
      noTravelRates: (title, call) =>
        `${title}\u00a0: nous ne connaissons pas de tarifs de voyage par distance dans l’appel ${call}.`,
      unknownItem: (typed, choices) => `Aucun coût unitaire «\u00a0${typed}\u00a0». Essayez ${choices}.`,
      unknownPerson: (typed, choices) => `«\u00a0${typed}\u00a0» ne figure pas parmi\u00a0: ${choices}.`,
      paidShare: (share) => `${share} du coût réel`,
      notANumber: (typed) => `«\u00a0${typed}\u00a0» n’est pas un nombre que nous pouvons lire.`,
      notOnEarth: "Les latitudes vont de -90 à 90, les longitudes de -180 à 180.",
    },
    fitting: {
      headings: ["Action", "Statut", "Ce qui manque"],
      fits: "Convient",
      judge: "À apprécier",
      open: "Encore impossible à dire",
      missing: "Ne convient pas",
      unknown: "Non prise en compte",
    },
    deadlines: {
      headings: ["Date limite, heure de Bruxelles", "Session", "Début des projets", "Domaine ou lot", "Source"],
      round: (round) => `Session ${round}`,
      optionalRound: (round) => `Session ${round}, seulement si l’agence nationale l’ouvre`,
      starts: (from, to) => `du ${from} au ${to}`,
      notKnown: "Inconnue",
    },
    standing: {
      memberState: "État membre de l’UE",
      associated: "pays tiers associé au programme",
      programmeCountry: "pays membre du programme",
      region: (region) => `pays tiers non associé, région ${region}`,
      partnerCountry: (region) => `pays partenaire, région ${region}`,
      overseas: (memberState) => `participe avec le statut de ce pays\u00a0: ${memberState}`,
      mayCoordinate: "peut coordonner ou être partenaire",
      mayBePartner: "peut être partenaire, pas coordinateur",
      mayBeAssociated: "seulement comme partenaire associé, sans fonds de l’UE",
      mayNotTakePart: "ne peut pas participer",
      mayNotBePartner: "ne peut être ni coordinateur ni partenaire",
      roleNotKnown: "nous ne savons pas quel rôle est possible",
      roleIn: (role, variants) => `${role} (${variants})`,
      regionNotConfirmed: "le numéro de sa région n’est pas confirmé",
      notChecked: (call, newest, standing) => `pas encore vérifié pour ${call}\u00a0; en ${newest}\u00a0: ${standing}`,
    },
    context: { months: (count) => `${count} mois` },
    preparation: {
      done: "Fait",
      late: (time) => `${time} de retard`,
      waits: (steps) => `Attend\u00a0: ${steps}`,
      thisWeek: (time) => `Cette semaine\u00a0: encore ${time}`,
      left: (time) => `Encore ${time}`,
      today: "Aujourd’hui",
      undated: "Sans date",
      before: (time) => `${time} avant la date limite`,
      deadline: (code, call) => `Date limite ${code}, appel ${call}`,
      possibleDeadline: (code, call) => `Seconde date limite possible ${code}, appel ${call}`,
      brusselsTime: (hour) => `${hour}, heure de Bruxelles`,
      noDeadline: (call) =>
        `Aucune date limite connue pour l’appel ${call}. Les dates se comptent à rebours à partir d’elle.`,
    },
  },
};

function suggestionOf(what: Expected, suggestion: string, f: Format): string {
  switch (what) {
    case "amount":
    case "number":
      // As it is typed: spaces between thousands would make it text again.
      return ` Écrivez ${suggestion.replace(".", ",")}.`;
    case "organisation-type":
      return ` ${f.organisationType(suggestion)}\u00a0?`;
    case "role":
      return ` ${f.role(suggestion)}\u00a0?`;
    case "category":
      return ` ${f.category(suggestion)}\u00a0?`;
    case "action":
      return ` ${f.action(suggestion)}\u00a0?`;
    case "variant":
      return ` ${f.variant("", suggestion)}\u00a0?`;
    case "yes-no":
      return ` ${answers[suggestion] ?? suggestion}\u00a0?`;
    default:
      return ` ${suggestion}\u00a0?`;
  }
}

function unreadableCell(
  { typed, expected: what, suggestion, isFormulaError }: RuleSlots["unreadable-cell"]["fail"],
  f: Format,
): string {
  if (isFormulaError) return `affiche ${typed}`;
  if (what === "action" && f.uncovered(typed) !== undefined) return `règles non lues\u00a0: ${typed}`;
  return `${f.quote(typed)} ${not[what]}.${suggestion === undefined ? "" : suggestionOf(what, suggestion, f)}`;
}
