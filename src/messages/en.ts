// Every sentence of the checker in English.
import type { Extension } from "../programme/parameters.ts";
import type { Label } from "../programme/requirements.ts";
import type { RuleSlots } from "../rules/slots.ts";
import type { Format, Messages } from "./messages.ts";

const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
const spelled = (count: number): string => numbers[count] ?? String(count);

/** What a cell should hold, as the object of "is not … we can read". */
const expected = {
  action: "an action we know",
  call: "a call year",
  variant: "a field, lot or type that this action has",
  country: "a country we know",
  "organisation-type": "a type of organisation we know",
  role: "a role we know",
  category: "a budget category we know",
  amount: "an amount we can read",
  number: "a whole number",
  date: "a date we can read",
  "yes-no": "an answer we can read",
} as const;

const wouldWork = {
  action: "Choose from the list, for example Cooperation Partnerships or KA220-HED.",
  call: "Write the year, for example 2026.",
  variant: "Choose one from the list.",
  country: "Write the country's name or code, for example Sweden or SE.",
  "organisation-type": "Choose from the list, for example Higher education institution.",
  role: "Write Coordinator, Partner, Affiliated or Associated.",
  category: "Choose from the list, for example Management.",
  amount: "Write the euro as a plain number, for example 1234.56.",
  number: "Write a whole number, for example 24.",
  date: "Write year, month and day, for example 2026-11-01.",
  "yes-no": "Write yes or no.",
} as const;

/** How long a running project may be made longer. */
function extended(extension: Extension, f: Format): string {
  const most =
    extension.by !== undefined
      ? `, by ${f.count(extension.by, "month")} at most,`
      : extension.inAll !== undefined
        ? ` to ${f.count(extension.inAll, "month")} in all`
        : "";
  return `an extension${most} is for the agency to grant later, without more money`;
}

/** What stands for an answer of yes or no. */
const answers: Readonly<Record<string, string>> = { "not-needed": "not needed" };

const kindNames: Readonly<Record<string, readonly [string, string]>> = {
  hei: ["higher education institution", "higher education institutions"],
  enterprise: ["enterprise", "enterprises"],
  school: ["school", "schools"],
};

/** What a unit cost depends on, as a question. */
const needed = {
  country: "in which country?",
  km: "how far is the journey?",
  days: "how many days is each stay?",
  purpose: "a journey or a stay?",
} as const;

function kind(id: string, count: number, format: Format): string {
  const names = kindNames[id];
  return names === undefined ? format.organisationType(id) : (names[count === 1 ? 0 : 1] ?? id);
}

/** "Only 2 VET providers", "No VET provider". */
function onlySoMany(label: Label, count: number, format: Format): string {
  return count === 0 ? `No ${format.counted(label, 1)}` : `Only ${count} ${format.counted(label, count)}`;
}

function atLeastNeeded(count: number): string {
  return `At least ${count} ${count === 1 ? "is" : "are"} needed.`;
}

function soManyCountries(countries: readonly string[], label: Label, format: Format): string {
  if (countries.length === 0) return `No country with ${format.several(label)}`;
  return `${capital(format.several(label))} from ${format.count(countries.length, "country")}: ${format.countries(countries)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const identifiers = { oid: "OID", pic: "PIC" } as const;
const identifierShapes = { oid: "E and 8 digits, such as E10012345", pic: "9 digits, such as 912345678" } as const;

const documents = {
  id: "OID or PIC",
  echeCode: "ECHE code",
  mandate: "signed mandate",
  declaration: "signed declaration on honour",
  representative: "name of the legal representative",
  contact: "contact",
} as const;

function lookItUp(): string {
  return "Look it up, then mark it as judged.";
}

export const en: Messages = {
  rules: {
    "action-missing": {
      title: "Action",
      met: () => "The action is known",
      open: {
        what: () => "Which action is this plan for?",
        why: () => "Each action has its own rules, so nothing else can be checked before.",
        fix: () => "Choose the action on the Project tab.",
      },
    },
    "call-not-open": {
      title: "Call",
      met: ({ call }) => `Call ${call}`,
      open: {
        what: () => "Which call do you apply to?",
        why: () => "Countries, caps and duties differ from call to call.",
        fix: ({ first, last }) => `Write the year of the call, ${first} to ${last}.`,
        cells: { "project.call": () => "which year?" },
      },
      fail: {
        what: ({ call, action }, f) => `${f.action(action)} had no call in ${call}`,
        why: ({ first, last }) => `The calls we know of this action run from ${first} to ${last}.`,
        fix: ({ first, last }) => `Choose a call from ${first} to ${last}, or another action.`,
        cells: { "project.call": ({ first, last }) => `calls ran from ${first} to ${last}` },
      },
    },
    "call-not-covered": {
      title: "Call",
      met: () => "The rules of this call are known",
      open: {
        what: ({ call, newest, read }) =>
          read === undefined
            ? `No rules for call ${call} yet. You can plan with the rules of ${newest}.`
            : `The rules of call ${call} have not been read. You can compare with those of ${newest}.`,
        why: ({ newest, read }, f) =>
          read === undefined
            ? `The newest call we have read is ${newest}. We do not guess what changes.`
            : `Of this action we have read ${f.calls(read)}. We do not guess what was different.`,
        fix: ({ call, newest, read }) =>
          read === undefined
            ? `Set the call to ${newest} for now, and check again when the new Guide is covered.`
            : `Hold the plan against the Guide of ${call}, or set the call to one that we have read.`,
        cells: {
          "project.call": ({ newest, read }, f) =>
            read === undefined ? `no rules yet, newest is ${newest}` : `not read; read: ${f.calls(read)}`,
        },
      },
    },
    "variant-missing": {
      title: "Field or lot",
      met: ({ variant, action }, f) => f.variant(action, variant),
      open: {
        what: ({ choices, action }, f) => `Which ${f.variantKind(action, choices[0])} is the application for?`,
        why: () => "Some of the rules depend on it, and so may the form and where to apply.",
        fix: ({ choices, action }, f) => `Choose ${f.or(choices.map((one) => f.variant(action, one)))}.`,
        cells: { "project.variant": ({ choices, action }, f) => `which ${f.variantKind(action, choices[0])}?` },
      },
    },
    "variant-closed": {
      title: "Field or lot",
      met: () => "Open in this call",
      fail: {
        what: ({ variant, action, call }, f) => `${f.variant(action, variant)} is not open in call ${call}`,
        why: ({ action, call }, f) => `${f.action(action)} has no call for such projects in ${call}.`,
        fix: ({ action, variant }, f) => `Choose another ${f.variantKind(action, variant)}.`,
        cells: { "project.variant": ({ call }) => `not open in ${call}` },
      },
    },
    "duration-not-allowed": {
      title: "Duration",
      met: ({ months, duration, extension }, f) =>
        `${f.count(months, "month")}, allowed ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}`,
      open: {
        what: () => "How many months does the project last?",
        why: ({ duration }, f) => `The Guide allows ${f.duration(duration)}.`,
        fix: () => "Write the number of months on the Project tab.",
        cells: { "project.months": () => "how many?" },
      },
      fail: {
        what: ({ months, duration }, f) => `${f.count(months, "month")} is not allowed: ${f.duration(duration)}`,
        why: ({ action, duration, extension }, f) =>
          `Projects of ${f.action(action)} last ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}.`,
        fix: ({ duration }, f) => `Set the project to ${f.duration(duration)}.`,
        cells: { "project.months": ({ duration }, f) => `allowed ${f.duration(duration)}` },
      },
      review: {
        what: ({ months }, f) =>
          `Does the project send pupils abroad for long stays? It lasts ${f.count(months, "month")}.`,
        why: ({ limit, longest }) =>
          `More than ${limit} months, up to ${longest}, is only for projects with long-term mobility of pupils.`,
        fix: ({ limit }) => `Confirm it, or shorten the project to ${limit} months.`,
        cells: { "project.months": () => "long-term pupil mobility?" },
      },
    },
    "start-outside-window": {
      title: "Start",
      met: ({ start, end }, f) => (end === undefined ? f.date(start) : `${f.date(start)} to ${f.date(end)}`),
      fail: {
        what: ({ start }, f) => `Projects of this call do not start on ${f.date(start)}`,
        why: ({ from, to }, f) => `They start ${f.date(from)} to ${f.date(to)}.`,
        fix: ({ from, to }, f) => `Choose a day from ${f.date(from)} to ${f.date(to)}.`,
        cells: { "project.start": () => "outside the months of this call" },
      },
      review: {
        what: ({ round, start }, f) =>
          `Does your agency open round ${round}? A start on ${f.date(start)} belongs to it.`,
        why: ({ deadline }, f) => `Its deadline would be ${f.date(deadline)}. Agencies open it only if they wish.`,
        fix: () => "Ask your agency, or start in the months of the first round.",
        cells: { "project.start": ({ round }) => `only in round ${round}` },
      },
    },
    "grant-above-cap": {
      title: "Largest grant",
      met: ({ grant, cap }, f) => `${f.money(grant)} of at most ${f.money(cap)}`,
      open: {
        what: () => "How much do you ask for?",
        why: ({ cap }, f) =>
          cap === undefined
            ? "The grant is checked against the cap of the call."
            : `The largest grant is ${f.money(cap)}.`,
        fix: () => "Write the grant on the Project tab, or fill in the Budget tab.",
        cells: { "project.grant": () => "how much?" },
      },
      fail: {
        what: ({ over, cap }, f) => `The grant is ${f.money(over)} over ${f.money(cap)}`,
        why: ({ grant, cap, months }, f) =>
          `You ask for ${f.money(grant)}. The largest grant${months === undefined ? "" : ` for ${f.count(months, "month")}`} is ${f.money(cap)}.`,
        fix: ({ over }, f) => `Ask for ${f.money(over)} less.`,
        cells: { "project.grant": ({ over }, f) => `${f.money(over)} over` },
      },
    },
    "grant-below-minimum": {
      title: "Smallest grant",
      met: ({ grant, minimum }, f) => `${f.money(grant)}, at least ${f.money(minimum)}`,
      fail: {
        what: ({ missing, minimum }, f) => `The grant is ${f.money(missing)} below ${f.money(minimum)}`,
        why: ({ grant, minimum }, f) => `You ask for ${f.money(grant)}. The smallest grant is ${f.money(minimum)}.`,
        fix: ({ missing }, f) => `Plan for ${f.money(missing)} more, or choose an action for smaller projects.`,
        cells: { "project.grant": ({ missing }, f) => `${f.money(missing)} too little` },
      },
    },
    "grant-not-a-lump-sum": {
      title: "Lump sum",
      met: ({ grant }, f) => `Lump sum ${f.money(grant)}`,
      open: {
        what: () => "Which lump sum do you ask for?",
        why: ({ choices }, f) => `The grant is one of the fixed amounts: ${f.or(choices.map(f.money))}.`,
        fix: ({ choices }, f) => `Choose ${f.or(choices.map(f.money))}.`,
        cells: { "project.grant": () => "which lump sum?" },
      },
      fail: {
        what: ({ grant }, f) => `${f.money(grant)} is not one of the lump sums`,
        why: ({ choices }, f) =>
          `The grant must be ${f.or(choices.map(f.money))}. Nothing in between can be asked for.`,
        fix: ({ nearest }, f) => `Choose ${f.money(nearest)}, the nearest, and adapt the project to it.`,
        cells: { "project.grant": ({ choices }, f) => f.or(choices.map(f.money)) },
      },
    },
    "lines-differ-from-lump-sum": {
      title: "Lines and lump sum",
      met: ({ total }, f) => `Lines add up to ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) =>
          `The lines add up to ${f.money(total)}. The lump sum is ${f.money(grant)}: ${f.money(Math.abs(grant - total))} ${total < grant ? "missing" : "too much"}.`,
        why: () => "The shares of all partners and work packages must add up to exactly the lump sum.",
        fix: ({ total, grant }, f) =>
          total < grant
            ? `Add ${f.money(grant - total)} to the Budget tab.`
            : `Take ${f.money(total - grant)} out of the Budget tab.`,
        cells: {
          "project.grant": ({ total, grant }, f) =>
            `${f.money(Math.abs(grant - total))} ${total < grant ? "missing in the lines" : "too much in the lines"}`,
        },
      },
    },
    "lines-differ-from-grant": {
      title: "Lines and grant",
      met: ({ total }, f) => `Lines add up to ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) => `The lines add up to ${f.money(total)}, the grant is ${f.money(grant)}`,
        why: ({ total, grant }, f) => `They differ by ${f.money(Math.abs(grant - total))}.`,
        fix: () => "Set the grant to the sum of the lines, or correct the lines.",
        cells: { "project.grant": ({ total }, f) => `lines add up to ${f.money(total)}` },
      },
    },
    "year-above-cap": {
      title: "Grant per year",
      met: ({ cap }, f) => `No year above ${f.money(cap)}`,
      fail: {
        what: ({ year, over, cap }, f) => `Year ${year} is ${f.money(over)} over ${f.money(cap)}`,
        why: ({ year, total, cap }, f) => `Year ${year} has ${f.money(total)}. The ceiling is ${f.money(cap)} a year.`,
        fix: ({ year, over, roomiest }, f) =>
          roomiest === undefined
            ? `Take ${f.money(over)} out of year ${year}.`
            : `Move ${f.money(over)} from year ${year} to year ${roomiest}, or explain the peak in the application.`,
        cells: { "budget.amount": ({ year, over }, f) => `year ${year} is ${f.money(over)} over` },
      },
    },
    "cost-not-above-grant": {
      title: "Co-financing",
      met: ({ cost, grant }, f) => `Costs ${f.money(cost)}, above ${f.money(grant)}`,
      open: {
        what: () => "What will the project really cost?",
        why: ({ grant }, f) =>
          `The estimated cost must be above the grant of ${f.money(grant)}: projects are co-financed.`,
        fix: () => "Write your estimate of the whole cost on the Project tab.",
        cells: { "project.totalCost": () => "what does it cost?" },
      },
      fail: {
        what: ({ cost, grant }, f) =>
          `The project costs ${f.money(cost)}, which is not above the grant of ${f.money(grant)}`,
        why: () => "The estimated cost must be higher than the lump sum: projects are co-financed.",
        fix: () => "Correct the estimate, or choose a smaller lump sum.",
        cells: { "project.totalCost": ({ grant }, f) => `must be above ${f.money(grant)}` },
      },
    },
    "management-above-share": {
      title: "Management share",
      met: ({ amount, share, limit }, f) =>
        `Management ${f.money(amount)}, at most ${f.percent(share)}: ${f.money(limit)}`,
      open: {
        what: ({ lines }, f) =>
          lines === undefined
            ? "Which work package is project management?"
            : `In which work package ${lines === 1 ? "is" : "are"} ${f.count(lines, "line")}?`,
        why: ({ share, limit }, f) => `Project management may take at most ${f.percent(share)}: ${f.money(limit)}.`,
        fix: ({ lines }) =>
          lines === undefined ? "Give it the id WP1, or the title Project management." : "Choose the work package.",
        cells: { "budget.workPackage": () => "which work package?" },
      },
      fail: {
        what: ({ over }, f) => `Project management takes ${f.money(over)} too much`,
        why: ({ workPackage, amount, base, share, limit }, f) =>
          `${workPackage ?? "Management"} is ${f.money(amount)} of ${f.money(base)}, which is ${f.percent(amount / base)}. The Guide allows at most ${f.percent(share)}: ${f.money(limit)}.`,
        fix: ({ workPackage, over }, f) =>
          workPackage === undefined
            ? `Move ${f.money(over)} from management to other lines.`
            : `Move ${f.money(over)} from ${workPackage} to other work packages.`,
        cells: {
          "budget.amount": ({ workPackage, over, share }, f) =>
            `${workPackage ?? "management"} is ${f.money(over)} over ${f.percent(share)}`,
          "workPackages.id": ({ over, share }, f) => `${f.money(over)} over ${f.percent(share)}`,
        },
      },
    },
    "too-many-work-packages": {
      title: "Work packages",
      met: ({ found, recommended }, f) =>
        `${found} implementation work ${found === 1 ? "package" : "packages"}, ${f.number(recommended)} recommended`,
      review: {
        what: ({ found }) => `Are ${found} implementation work packages needed?`,
        why: ({ recommended }) => `The Guide recommends at most ${recommended} beside project management.`,
        fix: () => "Merge some, or be ready to explain why so many are needed.",
      },
    },
    "category-not-allowed": {
      title: "Budget categories",
      met: () => "All budget categories are paid in this action",
      fail: {
        what: ({ category, amount }, f) => `${f.category(category)} is not paid in this project: ${f.money(amount)}`,
        why: ({ allowed }, f) => `It pays ${f.and(allowed.map(f.category))}.`,
        fix: ({ amount }, f) => `Move ${f.money(amount)} to another category, or choose another project type.`,
        cells: { "budget.category": () => "not paid in this type of project" },
      },
    },
    "associated-partner-funded": {
      title: "Associated partners",
      met: () => "No associated partner has money",
      fail: {
        what: ({ amount, ...who }, f) =>
          `${f.who(who)} is an associated partner but has ${f.money(amount)} in the budget`,
        why: () => "Associated partners get no EU money and are not counted as partners.",
        fix: () => "Give the money to a funded partner, or change the role to partner.",
        cells: {
          "partners.role": ({ amount }, f) => `has ${f.money(amount)} in the budget; associated partners get none`,
          "budget.partner": () => "associated partners get no EU money",
        },
      },
    },
    "line-partner-unknown": {
      title: "Partners of the lines",
      met: () => "Every line belongs to a partner",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} has budget lines but is not on the Partners tab${suggestion === undefined ? "" : `. ${suggestion}?`}`,
        why: ({ lines }, f) => `${f.count(lines, "line")} cannot be counted for any partner.`,
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Add the organisation to the Partners tab, or correct the name."
            : `Change the name to ${f.quote(suggestion)}, or add the organisation to the Partners tab.`,
        cells: {
          "budget.partner": ({ suggestion }) =>
            suggestion === undefined ? "not on the Partners tab" : `not on the Partners tab. ${suggestion}?`,
        },
      },
    },
    "line-without-partner": {
      title: "Partners of the lines",
      met: () => "Every line names a partner",
      open: {
        what: ({ lines, amount }, f) =>
          `Who spends ${f.money(amount)}${lines === 1 ? "" : ` in ${f.count(lines, "line")}`}?`,
        why: () => "A line without a partner cannot be checked against the partner's role.",
        fix: () => "Choose the partner.",
        cells: { "budget.partner": () => "who spends it?" },
      },
    },
    "line-without-amount": {
      title: "Amounts",
      met: () => "Every line has an amount",
      open: {
        what: ({ partner }) =>
          partner === undefined ? "How much is this line?" : `How much is this line of ${partner}?`,
        why: () => "Without the amount no sum can be checked.",
        fix: () => "Write the amount, or quantity and rate.",
        cells: { "budget.amount": () => "how much?" },
      },
    },
    "line-without-year": {
      title: "Years of the lines",
      met: () => "Every line has its project year",
      open: {
        what: ({ lines }, f) =>
          `In which project year ${lines === 1 ? "does 1 line" : `do ${f.count(lines, "line")}`} fall?`,
        why: () => "There is a ceiling for each project year.",
        fix: () => "Write 1 for the first twelve months, 2 for the next, and so on.",
        cells: { "budget.year": () => "which project year?" },
      },
    },
    "line-year-outside-project": {
      title: "Years of the lines",
      met: ({ years }, f) => `All lines fall in ${f.count(years, "year")}`,
      fail: {
        what: ({ year, years }, f) => `Year ${year} is outside the project, which has ${f.count(years, "year")}`,
        why: () => "The year counts from the start of the project; it is not the calendar year.",
        fix: ({ years }) => (years === 1 ? "Write 1." : `Write a year from 1 to ${years}, or make the project longer.`),
        cells: { "budget.year": ({ years }) => (years === 1 ? "the project has 1 year" : `write 1 to ${years}`) },
      },
    },
    "identifier-to-correct": {
      title: "OID or PIC",
      met: ({ checked, wanted }) => `${checked} ${identifiers[wanted]} of the right form`,
      fail: {
        what: ({ typed, wanted, isOther, ...who }, f) =>
          `${f.who(who)}: ${f.quote(typed)} is ${isOther ? `no ${identifiers[wanted]}` : "neither an OID nor a PIC"}`,
        why: ({ wanted, isEverywhere }) =>
          isEverywhere
            ? "In this call National Agencies and EACEA knew organisations by their PIC."
            : wanted === "oid"
              ? "National Agencies know organisations by their OID, EACEA by their PIC."
              : "EACEA knows organisations by their PIC, National Agencies by their OID.",
        fix: ({ wanted }) => `Write the ${identifiers[wanted]}: ${identifierShapes[wanted]}.`,
        cells: { "partners.id": ({ wanted }) => `needs ${wanted === "oid" ? "an OID" : "a PIC"}` },
      },
      review: {
        what: ({ typed, ...who }, f) => `${f.who(who)}: is ${f.quote(typed)} an ECHE code?`,
        why: () => "Erasmus codes look like S NORRVIK01, numbers of charters have nine digits.",
        fix: () => "Compare it with the list of charter holders. Then mark it as judged.",
        cells: { "partners.echeCode": () => "a code of a charter?" },
      },
    },
    "document-missing": {
      title: "Documents",
      met: () => "All documents are there",
      open: {
        what: ({ missing, ...who }, f) =>
          `Has it come from ${f.who(who)}: ${f.and(missing.map((key) => documents[key]))}?`,
        why: () => "Without it the application, or later the contract, cannot go through.",
        fix: () => "Ask for it, and write the day it came, or the answer.",
        cells: () => "still missing",
      },
    },
    "line-without-work-package": {
      title: "Work packages of the lines",
      met: () => "Every line belongs to a work package or an activity",
      open: {
        what: ({ lines }, f) =>
          `Which work package or activity ${lines === 1 ? "is" : "are"} ${f.count(lines, "line")} for?`,
        why: ({ amount }, f) =>
          `Work packages or activities must add up to exactly the lump sum; ${f.money(amount)} belongs to none.`,
        fix: () => "Choose one for each line.",
        cells: { "budget.workPackage": () => "which one?" },
      },
    },
    "line-outside-work-package": {
      title: "Months of the lines",
      met: () => "Every line falls in the months of its work package",
      review: {
        what: ({ id, year, lines }, f) => `Is ${id} paid in year ${year}, with ${f.count(lines, "line")}?`,
        why: ({ id, start, end }) => `${id} runs from month ${start} to month ${end}.`,
        fix: ({ id }) => `Change the year, or the months of ${id}.`,
        cells: { "budget.year": ({ id, start, end }) => `${id} runs in months ${start} to ${end}` },
      },
    },
    "work-package-without-lead": {
      title: "Leads",
      met: () => "Every work package has a lead",
      open: {
        what: ({ ids }, f) => `Who leads ${f.and(ids)}?`,
        why: () => "The application asks for one lead organisation for each work package.",
        fix: ({ ids }) => (ids.length === 1 ? "Choose a partner." : "Choose a partner for each."),
        cells: { "workPackages.lead": () => "who?" },
      },
      fail: {
        what: ({ id, lead, suggestion }, f) =>
          `${f.quote(lead)} leads ${id} but is not on the Partners tab${suggestion === undefined ? "" : `. ${suggestion}?`}`,
        why: () => "Only an organisation of the consortium can lead a work package.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Choose a partner, or add the organisation to the Partners tab."
            : `Change it to ${f.quote(suggestion)}.`,
        cells: { "workPackages.lead": () => "not on the Partners tab" },
      },
    },
    "work-package-outside-project": {
      title: "Months of work packages",
      met: () => "Every work package lies inside the project",
      fail: {
        what: ({ id, start, end, months }) =>
          months === undefined
            ? `${id} ends in month ${end}, before it starts in month ${start}`
            : `${id} runs to month ${Math.max(start, end)}, the project to month ${months}`,
        why: () => "Month 1 is the first month of the project.",
        fix: ({ months }) =>
          months === undefined
            ? "Correct one of the two months."
            : `Write months from 1 to ${months}, or make the project longer.`,
        cells: ({ months, start }) => (months === undefined ? `before its start, ${start}` : `write 1 to ${months}`),
      },
    },
    "partner-without-lines": {
      title: "Lines of the partners",
      met: () => "Every partner has budget lines",
      review: {
        what: (who, f) => `Does ${f.who(who)} take part without money?`,
        why: () => "It has no line on the Budget tab. Its work may not be paid, or a line may be missing.",
        fix: () => "Add its lines, or mark this as judged.",
        cells: { "partners.name": () => "no budget lines?" },
      },
    },
    "uneven-shares": {
      title: "Shares of the partners",
      met: ({ count }, f) => `No share is far from an equal one of ${f.count(count, "organisation")}`,
      review: {
        what: ({ share, amount, ...who }, f) =>
          `Is ${f.percent(share)} of the budget right for ${f.who(who)}, ${f.money(amount)}?`,
        why: ({ count }, f) =>
          `Equal shares of ${f.count(count, "organisation")} would be ${f.percent(1 / count)} each. No rule forbids others, but assessors look at the balance of tasks.`,
        fix: () => "Compare it with the tasks in the work packages.",
        cells: { "partners.name": ({ share }, f) => `${f.percent(share)} of the budget?` },
      },
    },
    "partner-without-name": {
      title: "Names",
      met: () => "Every organisation has a name",
      open: {
        what: ({ row }) => `Which organisation is in row ${row}?`,
        why: () => "Findings and budget lines go by the name.",
        fix: () => "Write the organisation's name.",
        cells: { "partners.name": () => "which organisation?" },
      },
    },
    "partner-without-country": {
      title: "Country",
      met: () => "Every organisation has a country",
      open: {
        what: (who, f) => `Where is ${f.who(who)} established?`,
        why: () => "The country decides which part the organisation may take.",
        fix: () => "Write the country's name or code.",
        cells: { "partners.country": () => "where is it established?" },
      },
    },
    "partner-without-role": {
      title: "Role",
      met: () => "Every organisation has a role",
      open: {
        what: (who, f) => `Is ${f.who(who)} coordinator, partner or associated?`,
        why: () => "The role decides whether it counts and whether it may get money.",
        fix: () => "Choose the role.",
        cells: { "partners.role": () => "which role?" },
      },
    },
    "partner-without-type": {
      title: "Type",
      met: () => "Every organisation has a type",
      open: {
        what: (who, f) => `What kind of organisation is ${f.who(who)}?`,
        why: () => "Some rules ask for universities, enterprises or schools.",
        fix: () => "Choose the nearest type.",
        cells: { "partners.type": () => "what kind?" },
      },
    },
    "duplicate-organisation": {
      title: "Organisations listed once",
      met: ({ organisations }, f) => f.count(organisations, "organisation"),
      review: {
        what: ({ name, other, rows }, f) =>
          name === other
            ? `${name} stands in rows ${f.and(rows.map(String))}. Is it one organisation?`
            : `Are ${f.quote(name)} and ${f.quote(other)} one organisation?`,
        why: () => "The Guide counts organisations, not faculties or departments. We count it once.",
        fix: () => "Keep one row for it, or give each its own OID if they really are different organisations.",
        cells: { "partners.name": ({ rows }, f) => `rows ${f.and(rows.map(String))} count as one` },
      },
    },
    "no-coordinator": {
      title: "Coordinator",
      met: ({ country, ...who }, f) =>
        `One coordinator${country === undefined ? "" : `, in ${f.country(country)}`}: ${f.who(who)}`,
      open: {
        what: () => "Who coordinates?",
        why: () => "One organisation applies on behalf of all.",
        fix: () => "Give one organisation the role Coordinator.",
      },
      fail: {
        what: () => "No coordinator",
        why: () => "One organisation must apply on behalf of all.",
        fix: () => "Give one organisation the role Coordinator.",
      },
    },
    "several-coordinators": {
      title: "Coordinator",
      met: () => "Only one coordinator",
      fail: {
        what: ({ rows }, f) =>
          `${spelled(rows.length)} coordinators: rows ${f.and(rows.map(String))}. There can be only one.`,
        why: () => "One organisation applies on behalf of all.",
        fix: () => "Leave the role with one organisation and make the others partners.",
        cells: { "partners.role": () => "there can be only one coordinator" },
      },
    },
    "coordinator-country-not-eligible": {
      title: "Coordinator's country",
      met: ({ country }, f) => `The coordinator is in ${f.country(country)}`,
      fail: {
        what: ({ country, call }, f) => `An organisation in ${f.country(country)} cannot coordinate in call ${call}`,
        why: ({ call, isWider }) =>
          isWider
            ? "The coordinator must be established in a country whose organisations may coordinate in this action."
            : call > 2020
              ? "The coordinator must be established in an EU Member State or a third country associated to the Programme."
              : "The applicant must be established in a Programme Country.",
        fix: (who, f) =>
          `Let another organisation coordinate and make ${f.who(who)} a partner, if its country may take part.`,
        cells: { "partners.country": ({ country }, f) => `no coordinator from ${f.country(country)}` },
      },
    },
    "coordinator-of-wrong-kind": {
      title: "Kind of coordinator",
      met: () => "The coordinator is of the kind that may apply",
      fail: {
        what: (who, f) => `${f.who(who)} is not a European NGO`,
        why: () => "In this field only European NGOs can apply.",
        fix: () => "Let a European NGO coordinate, or choose another field.",
        cells: { "partners.type": () => "must be a European NGO" },
      },
    },
    "coordinator-too-young": {
      title: "Coordinator's age",
      met: ({ founded }, f) => `The coordinator was founded ${f.date(founded)}`,
      open: {
        what: (who, f) => `When was ${f.who(who)} founded?`,
        why: ({ years }, f) =>
          `The coordinator must have been established at least ${f.count(years, "year")} before the deadline.`,
        fix: ({ latest }, f) =>
          latest === undefined
            ? "Type the date of its founding."
            : `Type a date: ${f.date(latest)} or earlier is fine.`,
        cells: { "partners.established": () => "when was it founded?" },
      },
      fail: {
        what: ({ founded, ...who }, f) => `${f.who(who)} was founded ${f.date(founded)}, too late to coordinate`,
        why: ({ years, latest }, f) =>
          `The coordinator must have been established at least ${f.count(years, "year")} before the deadline: ${f.date(latest)} or earlier.`,
        fix: () => "Let an older organisation coordinate.",
        cells: { "partners.established": ({ latest }, f) => `must be ${f.date(latest)} or earlier` },
      },
      review: {
        what: ({ last, ...who }, f) => `Does ${f.who(who)} apply by ${f.date(last)}?`,
        why: ({ founded, first, last, years }, f) =>
          `It was founded ${f.date(founded)}: at least ${f.count(years, "year")} before ${f.date(last)}, but not before ${f.date(first)}.`,
        fix: () => "Ask the agency whether it opens the later round, or let an older organisation coordinate.",
        cells: { "partners.established": ({ last }, f) => `old enough only for ${f.date(last)}` },
      },
    },
    "participant-not-eligible": {
      title: "Kind of organisation",
      met: () => "All organisations are of a kind that may take part",
      fail: {
        what: ({ type, ...who }, f) => `${f.who(who)} cannot take part as ${f.organisationType(type)}`,
        why: ({ onlySchools }) =>
          onlySchools
            ? "Only schools can take part in this action."
            : "This kind does not count as an organisation in this action.",
        fix: ({ onlySchools }) =>
          onlySchools
            ? "Take it out, or choose an action that is open to other organisations."
            : "Let the organisation behind it take part instead.",
        cells: {
          "partners.type": ({ onlySchools }) =>
            onlySchools ? "only schools can take part" : "this kind cannot take part",
        },
      },
    },
    "country-not-eligible": {
      title: "Countries",
      met: ({ outside }, f) =>
        outside.length === 0 ? "All countries may take part" : `${f.countries(outside)} may take part as partner`,
      fail: {
        doubt: ({ country, call }, f) => `Is ${f.country(country)} allowed in call ${call}?`,
        what: ({ country, role, call }, f) =>
          role === "associated"
            ? `An organisation in ${f.country(country)} cannot be an associated partner in call ${call}`
            : `An organisation in ${f.country(country)} cannot be a partner in call ${call}`,
        why: ({ name, row }, f) => `The Guide does not admit the country of ${f.who({ name, row })} in this role.`,
        fix: ({ mayBeAssociated, name, row }, f) =>
          mayBeAssociated
            ? `Take ${f.who({ name, row })} as associated partner without EU money, or find a partner in another country.`
            : "Find a partner in another country.",
        cells: {
          "partners.country": ({ country, role }, f) =>
            `no ${role === "associated" ? "associated partner" : "partner"} from ${f.country(country)}`,
        },
      },
      review: {
        what: ({ country, call }, f) => `Is ${f.country(country)} allowed in call ${call}?`,
        why: ({ call }) => `We have not read the Guide of ${call} on this.`,
        fix: ({ call }) => `Look in the Guide of ${call} under “Who can apply?”, then mark it as judged.`,
        cells: { "partners.country": ({ call }) => `allowed in ${call}?` },
      },
    },
    "eche-missing": {
      title: "ECHE",
      met: ({ holders }) =>
        holders === 1
          ? "The university that needs an ECHE holds one"
          : `All ${holders} universities that need an ECHE hold one`,
      open: {
        what: (who, f) => `Does ${f.who(who)} hold an ECHE?`,
        why: () => "Every university from a programme country needs the Erasmus Charter for Higher Education.",
        fix: () => "Answer yes or no.",
        cells: { "partners.eche": () => "yes or no?" },
      },
      fail: {
        what: (who, f) => `${f.who(who)} holds no ECHE`,
        why: () => "Every university from a programme country must hold the Erasmus Charter for Higher Education.",
        fix: () => "Check with the university: it must hold the charter, or another organisation must take its place.",
        cells: { "partners.eche": () => "the charter is required" },
      },
    },
    "added-value-to-judge": {
      title: "Added value",
      met: () => "No partner needs to show an added value",
      open: {
        what: (who, f) => `What does ${f.who(who)} add that the others cannot?`,
        why: () => "A partner from outside must bring an essential added value, or it is left out at assessment.",
        fix: () => "Write one or two sentences.",
        cells: { "partners.addedValue": () => "what only they can bring?" },
      },
      review: {
        what: (who, f) => `Is ${f.who(who)}’s added value essential?`,
        why: ({ country }, f) =>
          `A partner from ${f.country(country)} must bring an essential added value, or it is left out at assessment.`,
        fix: () => "Read it as an assessor would, then mark it as judged.",
        cells: { "partners.addedValue": () => "is it essential?" },
      },
    },
    "consultancy-to-judge": {
      title: "Consultancies",
      met: () => "No consultancy to judge",
      review: {
        what: (who, f) => `Does ${f.who(who)} have the experience to count as an enterprise?`,
        why: () =>
          "Consultancies and intermediaries may take part as enterprises if they have relevant experience and commitment in the field.",
        fix: () => "Note what shows it, then mark it as judged.",
        cells: { "partners.type": () => "relevant experience?" },
      },
    },
    "too-few-partners": {
      title: "Organisations",
      met: ({ found, needed }, f) => `${f.count(found, "organisation")}, at least ${needed}`,
      open: {
        what: ({ needed }) => `Which ${needed} organisations take part?`,
        why: ({ found, needed }, f) =>
          `At least ${f.count(needed, "organisation")} must take part. So far ${found} can be counted.`,
        fix: ({ associatedCount }) =>
          `Fill in names, countries and roles on the Partners tab.${associatedCount ? "" : " Associated partners do not count."}`,
      },
      fail: {
        what: ({ found, needed }, f) => `Only ${f.count(found, "organisation")}. At least ${needed} are needed.`,
        why: ({ associated, associatedCount }) =>
          associated === 0 || associatedCount
            ? "A consortium below the minimum is turned down before anyone reads the proposal."
            : "Associated partners do not count. A consortium below the minimum is turned down before anyone reads the proposal.",
        fix: ({ found, needed, associatedCount }, f) =>
          `Add ${f.count(needed - found, "organisation")}${associatedCount ? "" : " as full partners"}.`,
      },
      review: {
        what: ({ exception }) => `Does the exception for ${exception} organisations apply?`,
        why: ({ found, needed }) => `There are ${found}; normally at least ${needed} are needed.`,
        fix: () => "Read the exception in the Guide, then mark it as judged.",
      },
    },
    "too-few-programme-partners": {
      title: "Organisations from programme countries",
      met: ({ found, needed }, f) => `${f.count(found, "organisation")} from programme countries, at least ${needed}`,
      open: {
        what: ({ needed }) => `Which ${needed} organisations come from programme countries?`,
        why: () => "The minimum may count them only.",
        fix: () => "Fill in countries and roles on the Partners tab.",
      },
      review: {
        what: ({ found, needed }) =>
          `Do ${found} organisations from programme countries suffice? ${needed} may be needed.`,
        why: ({ needed }) =>
          `One agency reads the minimum of ${needed} so that partners from elsewhere come on top. The Guide’s sentence can be read either way.`,
        fix: ({ found, needed }, f) =>
          `To be safe add ${f.count(needed - found, "organisation")} from a programme country, or ask the agency.`,
      },
    },
    "too-few-countries": {
      title: "Countries in the consortium",
      met: ({ countries }, f) =>
        `${spelled(countries.length)} ${countries.length === 1 ? "country" : "countries"}: ${f.countries(countries)}`,
      open: {
        what: ({ needed }, f) => `From which ${f.count(needed, "country")} do the organisations come?`,
        why: ({ countries, needed }, f) =>
          countries.length === 0
            ? `At least ${f.count(needed, "country")} are needed.`
            : `At least ${f.count(needed, "country")} are needed. So far: ${f.countries(countries)}.`,
        fix: () => "Fill in countries and roles on the Partners tab.",
      },
      fail: {
        what: ({ countries, needed }, f) =>
          countries.length === 0
            ? `No country that counts. At least ${needed} are needed.`
            : `Only ${f.count(countries.length, "country")}: ${f.countries(countries)}. At least ${needed} are needed.`,
        why: ({ anyCountry, associatedCount }) =>
          anyCountry
            ? `Each eligible country counts once${associatedCount ? "." : ", and associated partners do not count."}`
            : `Only EU Member States and countries associated to the programme count${associatedCount ? "." : ", and associated partners do not."}`,
        fix: ({ countries, needed, associatedCount }, f) =>
          `Add a ${associatedCount ? "partner" : "full partner"} from ${f.count(needed - countries.length, "country")} more.`,
      },
      review: {
        what: ({ exception }) => `Does the exception for ${exception} countries apply?`,
        why: ({ countries, needed }, f) =>
          `The partners come from ${f.countries(countries)}; normally ${needed} countries are needed.`,
        fix: () => "Read the exception in the Guide, then mark it as judged.",
      },
    },
    "too-few-of-a-kind": {
      title: "Kinds of organisation",
      met: ({ kinds }, f) => f.and(kinds.map(({ kind: id, found }) => `${found} ${kind(id, found, f)}`)),
      open: {
        what: ({ kind: id, needed }, f) => `Which ${needed} ${kind(id, needed, f)} take part?`,
        why: ({ kind: id, found, needed }, f) =>
          `At least ${needed} ${kind(id, needed, f)} must take part. So far ${found} can be counted.`,
        fix: () => "Fill in types and roles on the Partners tab.",
      },
      fail: {
        what: ({ kind: id, found, needed }, f) => `Only ${found} ${kind(id, found, f)}. At least ${needed} are needed.`,
        why: () => "The action brings these kinds of organisation together; associated partners do not count.",
        fix: ({ kind: id, found, needed }, f) =>
          `Add ${needed - found} ${kind(id, needed - found, f)} as full ${needed - found === 1 ? "partner" : "partners"}.`,
      },
    },
    "too-many-partners": {
      title: "Organisations at most",
      met: ({ found, most }, f) => `${f.count(found, "organisation")}, at most ${most}`,
      fail: {
        what: ({ found, most }, f) => `${f.count(found, "organisation")}, but at most ${most} may take part`,
        why: () => "The action limits the number of organisations.",
        fix: ({ found, most }) => `Take out ${found - most}.`,
      },
    },
    "same-consortium-elsewhere": {
      title: "One application",
      met: () => "The same consortium applies once",
      review: {
        what: () => "Does the same group of partners apply anywhere else?",
        why: () => "The same consortium may submit one application, to one agency, per deadline.",
        fix: () => "Ask each partner. Then mark it as judged.",
      },
    },
    "activities-outside-partner-countries": {
      title: "Venues",
      met: () => "All activities take place in the partners’ countries",
      review: {
        what: () => "Do all activities take place in the partners’ countries?",
        why: ({ where }, f) => f.said(where),
        fix: () => "Go through the planned meetings and events, then mark it as judged.",
      },
    },
    "no-chapter-in-edition": {
      title: "Chapter in the Guide",
      met: () => "The Guide has a chapter on the action",
      open: {
        what: ({ action, call }, f) => `${f.action(action)} is not covered by the Guide ${call}`,
        why: ({ call }) => `The Guide ${call} names the action but has no chapter on it, so nothing can be checked.`,
        fix: () => "Look for a call text of its own on the Funding & Tenders Portal, or choose another action or call.",
        cells: { "project.call": ({ call }) => `no chapter in the Guide ${call}` },
      },
    },
    "too-few-of-these": {
      title: "Composition",
      met: ({ counts }, f) => f.and(counts.map(({ found, label }) => `${found} ${f.counted(label, found)}`)),
      fail: {
        what: ({ found, needed, label }, f) => `${onlySoMany(label, found, f)}. ${atLeastNeeded(needed)}`,
        why: ({ needed, label }, f) => `The Guide asks for at least ${needed} ${f.counted(label, needed)}.`,
        fix: ({ found, needed, label }, f) => `Add ${needed - found} ${f.counted(label, needed - found)}.`,
      },
      review: {
        what: ({ needed, label, question }, f) =>
          question === undefined ? `Are there at least ${needed} ${f.counted(label, needed)}?` : f.said(question),
        why: ({ found, needed, label }, f) => `${onlySoMany(label, found, f)} for certain. ${atLeastNeeded(needed)}`,
        fix: lookItUp,
      },
    },
    "too-many-of-these": {
      title: "Composition at most",
      met: () => "No more of any kind than allowed",
      fail: {
        what: ({ found, most, label }, f) =>
          `${found} ${f.counted(label, found)}, but ${most === 0 ? "none" : `at most ${most}`} may take part`,
        why: ({ most, label }, f) =>
          `The Guide admits ${most === 0 ? "no" : `at most ${most}`} ${f.counted(label, most)}.`,
        fix: ({ found, most }) => `Take out ${found - most}, or change the role if the Guide admits another.`,
        cells: ({ most }) => (most === 0 ? "cannot take part so" : `at most ${most}`),
      },
    },
    "wrong-number-of-countries": {
      title: "Countries of a kind",
      met: ({ counts }, f) => f.and(counts.map(({ countries, label }) => soManyCountries(countries, label, f))),
      fail: {
        what: ({ countries, least, most, label }, f) =>
          `${soManyCountries(countries, label, f)}. ${countries.length < least ? atLeastNeeded(least) : `At most ${most} may take part.`}`,
        why: ({ countries, least, most }, f) =>
          `The Guide asks for at ${countries.length < least ? `least ${f.count(least, "country")}` : `most ${f.count(most, "country")}`}.`,
        fix: ({ countries, least, most }, f) =>
          countries.length < least
            ? `Add ${f.count(least - countries.length, "country")}.`
            : `Take out ${f.count(countries.length - most, "country")}.`,
      },
    },
    "several-regions": {
      title: "One region",
      met: () => "All partners from outside come from one region",
      fail: {
        what: ({ regions, label }, f) => `${capital(f.several(label))} from regions ${f.and(regions)}`,
        why: () => "In this action all of them must come from one region.",
        fix: () => "Keep the partners of one region, and plan another project for the others.",
        cells: ({ regions }, f) => `regions ${f.and(regions)} cannot take part together`,
      },
    },
    "too-few-in-a-country": {
      title: "Composition in each country",
      met: () => "Each country has the organisations it needs",
      fail: {
        what: ({ country, found, needed, label }, f) =>
          `${onlySoMany(label, found, f)} from ${f.country(country)}. ${atLeastNeeded(needed)}`,
        why: ({ isCoordinators, needed, label }, f) =>
          `${isCoordinators ? "The coordinator’s country" : "Each of these countries"} must bring at least ${needed} ${f.counted(label, needed)}.`,
        fix: ({ country, found, needed, label }, f) =>
          `Add ${needed - found} ${f.counted(label, needed - found)} from ${f.country(country)}.`,
      },
      review: {
        what: ({ country, needed, label, question }, f) =>
          `${f.country(country)}: ${question === undefined ? `are there at least ${needed} ${f.counted(label, needed)}?` : f.said(question)}`,
        why: ({ found, needed, label }, f) => `${onlySoMany(label, found, f)} for certain. ${atLeastNeeded(needed)}`,
        fix: lookItUp,
      },
    },
    "too-few-complete-countries": {
      title: "Countries with all they need",
      met: ({ countries }, f) => `${f.count(countries.length, "country")}: ${f.countries(countries)}`,
      fail: {
        what: ({ countries, needed, beside, parts }, f) =>
          `${countries.length === 0 ? "No country" : `Only ${f.countries(countries)}`}${beside ? " beside the coordinator’s country" : ""} ${countries.length > 1 ? "have" : "has"} ${f.and(parts.map((part) => `${part.needed} ${f.counted(part.label, part.needed)}`))}. ${atLeastNeeded(needed)}`,
        why: ({ needed, beside }, f) =>
          `At least ${f.count(needed, "country")}${beside ? " beside the coordinator’s" : ""} must bring them all.`,
        fix: ({ lacking }, f) =>
          lacking.length === 0
            ? "Add organisations of all these kinds from another country."
            : `The nearest way: add ${f.and(lacking.map(({ country, missing, label }) => `${missing} ${f.counted(label, missing)} from ${f.country(country)}`))}.`,
      },
      review: {
        what: ({ country, question }, f) => `${f.country(country)}: ${f.said(question)}`,
        why: () => "Without this exception the country would not count.",
        fix: lookItUp,
      },
    },
    outnumbered: {
      title: "Balance",
      met: ({ pairs }, f) =>
        f.and(
          pairs.map(
            ({ some, others }) => `${some.found} ${f.several(some.label)}, ${others.found} ${f.several(others.label)}`,
          ),
        ),
      fail: {
        what: ({ some, others }, f) =>
          `${onlySoMany(some.label, some.found, f)}, but ${others.found} ${f.counted(others.label, others.found)}`,
        why: ({ some, others }, f) =>
          `There must be at least as many ${f.several(some.label)} as ${f.several(others.label)}.`,
        fix: ({ some, others }) => `Add ${others.found - some.found} of the first, or take out as many of the others.`,
      },
    },
    "not-of-the-kind": {
      title: "Who may do what",
      met: () => "All are of the kind that their part asks for",
      fail: {
        what: ({ name, row, must }, f) => `${f.who({ name, row })} is not ${f.said(must)}`,
        why: ({ each, must }, f) => `${capital(f.said(each))} must be ${f.said(must)}.`,
        fix: () => "Let another organisation take this part, or correct the row.",
        cells: ({ must }, f) => `must be ${f.said(must)}`,
      },
      review: {
        what: ({ name, row, must }, f) => `Is ${f.who({ name, row })} ${f.said(must)}?`,
        why: ({ each, must }, f) => `${capital(f.said(each))} must be ${f.said(must)}.`,
        fix: lookItUp,
        cells: ({ must }, f) => `must be ${f.said(must)}`,
      },
    },
    "grant-above-co-financing": {
      title: "Share of the cost",
      met: ({ grant, cost, rate }, f) => `${f.money(grant)} of ${f.money(cost)}, at most ${f.percent(rate)}`,
      open: {
        what: () => "What will the whole project cost?",
        why: ({ rate }, f) => `The EU pays at most ${f.percent(rate)} of the estimated cost.`,
        fix: () => "Write your estimate of the whole cost on the Project tab.",
        cells: { "project.totalCost": () => "what does it cost?" },
      },
      fail: {
        what: ({ over, rate }, f) => `The grant is ${f.money(over)} more than ${f.percent(rate)} of the cost`,
        why: ({ grant, cost, rate, limit }, f) =>
          `The project costs ${f.money(cost)}. The EU pays at most ${f.percent(rate)}: ${f.money(limit)}. You ask for ${f.money(grant)}.`,
        fix: ({ over }, f) => `Ask for ${f.money(over)} less, or correct the estimated cost.`,
        cells: { "project.grant": ({ limit }, f) => `at most ${f.money(limit)}` },
      },
    },
    "category-above-limit": {
      title: "Limits of categories",
      met: () => "No category is above its limit",
      fail: {
        what: ({ category, limit, over, by, year, partner }, f) =>
          `${category === undefined ? "The budget" : f.category(category)}${by === undefined ? "" : ` of ${f.said(by)}`}${year === undefined ? "" : ` in year ${year}`}${partner === undefined ? "" : ` of ${partner}`} ${limit === 0 ? `is not paid: ${f.money(over)}` : `takes ${f.money(over)} too much`}`,
        why: ({ amount, limit, share, of, monthly, year, partner, isUnit }, f) =>
          limit === 0
            ? "The Guide does not allow these costs."
            : `It is ${f.money(amount)}. The Guide allows at most ${monthly !== undefined ? `${f.money(monthly)} a month: ` : share === undefined ? "" : `${f.percent(share)} of the ${of}: `}${f.money(limit)}${isUnit ? " for each" : year !== undefined ? " a year" : partner === undefined ? "" : " for each partner"}.`,
        fix: ({ over, year, partner, isUnit }, f) =>
          isUnit
            ? `Lower it by ${f.money(over)} each.`
            : `Move ${f.money(over)} to ${year !== undefined ? "another year" : partner === undefined ? "other categories" : "other partners"}.`,
        cells: {
          "budget.amount": ({ limit, over }, f) => (limit === 0 ? "not paid" : `${f.money(over)} over the limit`),
          "budget.rate": ({ over }, f) => `${f.money(over)} over the limit`,
        },
      },
    },
    "differs-from-unit-cost": {
      title: "Unit costs",
      met: ({ lines }, f) => `${f.count(lines, "line")} at the unit cost of the Guide`,
      open: {
        what: ({ item, needs, persons }, f) =>
          `${f.said(item)}: ${needs === "staff" ? `${f.or(persons.map(f.person))}?` : needed[needs]}`,
        why: ({ lines }, f) => `The unit cost of ${f.count(lines, "line")} depends on it.`,
        fix: ({ needs }) =>
          ({
            staff: "Write it in the column Staff or participants.",
            country: "Write it in the column Country.",
            km: "Write the kilometres one way in the column Distance, km.",
            days: "Write it in the column Days each; the quantity is how many stay.",
            purpose: "Write the kilometres one way in the column Distance, km, or the days of a stay in Days each.",
          })[needs],
        cells: {
          "budget.staff": () => "for whom?",
          "budget.country": () => "which country?",
          "budget.km": ({ needs }) => (needs === "km" ? "how far?" : "a journey or a stay?"),
          "budget.days": () => "how many days?",
        },
      },
      fail: {
        what: ({ quantity, each, share, due, rate, amount }, f) =>
          each === undefined
            ? `The EU pays ${f.percent(share ?? 0)} of it: ${f.money(due)}, not ${f.money(amount)}`
            : rate === undefined
              ? `${f.number(quantity)} × ${f.money(each)} is ${f.money(Math.abs(amount - due))} ${amount > due ? "less" : "more"} than ${f.money(amount)}`
              : `The Guide pays ${f.money(each)}, not ${f.money(rate)}`,
        why: ({ item, quantity, each, due }, f) =>
          each === undefined
            ? `${f.said(item)}: the EU pays a share of what is really spent.`
            : `${f.said(item)}: the Guide pays ${f.number(quantity)} × ${f.money(each)}, which is ${f.money(due)}.`,
        fix: ({ each, due, rate, amount }, f) =>
          rate === undefined || each === undefined
            ? `Write ${f.money(due)} as amount, ${f.money(Math.abs(amount - due))} ${amount > due ? "less" : "more"}.`
            : `Write ${f.money(each)} as rate: the line is then ${f.money(due)}.`,
        cells: {
          "budget.rate": ({ each }, f) => `${f.money(each ?? 0)} in the Guide`,
          "budget.amount": ({ due }, f) => `${f.money(due)} by the Guide`,
        },
      },
      review: {
        what: ({ item, quantity, each, due, lines }, f) =>
          each === undefined || due === undefined
            ? `${f.said(item)}: what is the rate of ${f.count(lines, "line")}?`
            : `${f.said(item)}: is it ${f.number(quantity)} × ${f.money(each)} = ${f.money(due)}?`,
        why: ({ due }) =>
          due === undefined
            ? "No source we read has it, so these lines are not checked."
            : "The rate is recalled, so the line does not count before you write the amount.",
        fix: () => "Look it up in the Guide of your call, and write rate and amount.",
        cells: {
          "budget.rate": () => "not known to us",
          "budget.amount": ({ due }, f) => `${f.money(due ?? 0)}?`,
        },
      },
    },
    "amount-differs-from-rate": {
      title: "Quantity and rate",
      met: () => "Every amount is quantity times rate",
      fail: {
        what: ({ quantity, rate, product, amount }, f) =>
          `${f.number(quantity)} × ${f.money(rate)} is ${f.money(product)}, not ${f.money(amount)}`,
        why: ({ product, amount }, f) =>
          `They are ${f.money(Math.abs(amount - product))} apart. The amount is what counts.`,
        fix: ({ product }, f) => `Write ${f.money(product)} as amount, or correct quantity or rate.`,
        cells: { "budget.amount": ({ product }, f) => `quantity × rate is ${f.money(product)}` },
      },
    },
    "wrong-number-of-work-packages": {
      title: "Number of work packages",
      met: ({ found }) => `${found} beside project management`,
      fail: {
        what: ({ found, least, most }) =>
          `${found} work ${found === 1 ? "package" : "packages"} beside project management. ${found < least ? atLeastNeeded(least) : `At most ${most} are allowed.`}`,
        why: ({ found, least, most }) =>
          `The Guide sets a ${found < least ? `minimum of ${least}` : `maximum of ${most}`} beside project management.`,
        fix: ({ found, least, most }) =>
          found < least ? `Split the work into ${least - found} more.` : `Merge ${found - most} with others.`,
      },
    },
    "applications-to-count": {
      title: "Number of applications",
      met: () => "No organisation applies too often",
      review: {
        what: ({ as, most, coordinator }) =>
          as === "coordinator"
            ? `Does ${coordinator ?? "the coordinator"} coordinate more than ${most} ${most === 1 ? "application" : "applications"}?`
            : `Is any organisation in more than ${most} applications?`,
        why: ({ as, most }) =>
          `An organisation may ${as === "coordinator" ? "coordinate" : "be in"} at most ${most} by this deadline.`,
        fix: () => "Ask each partner. Then mark it as judged.",
      },
    },
    "participants-to-count": {
      title: "Number of participants",
      met: () => "There are enough participants for the grant",
      review: {
        what: ({ needed }, f) => `Will at least ${f.number(needed)} people take part?`,
        why: ({ grant, each }, f) => `At most ${f.money(each)} is paid for each. You ask for ${f.money(grant)}.`,
        fix: ({ needed }, f) =>
          `Write how many in a row called Participants on the Project tab; ${f.number(needed)} or more will do.`,
        cells: { "project.participants": ({ needed }, f) => `${f.number(needed)} or more?` },
      },
      fail: {
        what: ({ participants, most }, f) => `${f.number(participants)} participants give ${f.money(most)} at most`,
        why: ({ grant, each }, f) => `At most ${f.money(each)} is paid for each. You ask for ${f.money(grant)}.`,
        fix: ({ needed, most }, f) =>
          `Involve ${f.number(needed)} people or more, or ask for ${f.money(most)} or less.`,
        cells: { "project.participants": ({ needed }, f) => `the grant needs ${f.number(needed)}` },
      },
    },
    "to-confirm": {
      title: "To confirm",
      met: () => "Everything is confirmed",
      review: {
        what: ({ question }, f) => f.said(question),
        why: () => "The rules ask for it, and a plan does not show it.",
        fix: () => "Check it with your partners, then mark it as judged.",
      },
    },
    "unknown-country": {
      title: "Country",
      met: () => "All countries can be read",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} is not a country we know${suggestion === undefined ? "" : `. ${f.country(suggestion)}?`}`,
        why: () => "What cannot be read cannot be counted.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Write the country’s name or code, for example Sweden or SE."
            : `Change it to ${f.country(suggestion)}.`,
        cells: {
          "partners.country": ({ typed, suggestion }, f) =>
            `${f.quote(typed)} is not a country.${suggestion === undefined ? "" : ` ${f.country(suggestion)}?`}`,
          "budget.country": ({ typed }, f) => `${f.quote(typed)} is not a country.`,
        },
      },
    },
    "unreadable-cell": {
      title: "Cells we cannot read",
      met: () => "All cells can be read",
      fail: {
        what: ({ typed, expected: what, suggestion, isFormulaError }, f) => {
          if (isFormulaError) return `The cell shows ${typed}`;
          const uncovered = what === "action" ? f.uncovered(typed) : undefined;
          if (uncovered !== undefined) return `The rules of ${uncovered}, have not been read`;
          const likely = suggestion === undefined ? "" : `.${suggestionOf(what, suggestion, f)}`;
          return `${f.quote(typed)} is not ${expected[what]}${likely}`;
        },
        why: ({ isFormulaError }) =>
          isFormulaError
            ? "Its formula does not work, so there is nothing to check."
            : "What cannot be read cannot be checked. Your text stays as it is.",
        fix: ({ expected: what, isFormulaError }) =>
          isFormulaError ? `Repair the formula, or type the value. ${wouldWork[what]}` : wouldWork[what],
        cells: unreadableCell,
      },
    },
  },
  common: {
    wholePlan: "Whole plan",
    row: (row) => `row ${row}`,
    lines: (count) => (count === 1 ? "1 line" : `${count} lines`),
    notConfirmed: {
      what: (title, call) => `${title}: not confirmed for call ${call}`,
      why: (call, met) =>
        `We have not read the Guide of ${call} on this. By what we know your plan keeps to it${met === "" ? "" : `: ${met}`}.`,
      fix: (call) => `Look it up in the Guide of ${call}, then mark it as judged.`,
    },
    unconfirmedFinding: (what, call) => `Not confirmed for call ${call}: ${what}`,
    notRead: (call) => `We have not read the Guide of ${call} on this.`,
    couldNotRun: {
      what: (title) => `The check “${title}” could not run`,
      why: "Something in the plan is not as the check expects. All other checks have run.",
      fix: "Look at the cells it concerns; if they are fine, report it with a copy of the file.",
    },
    evidence: {
      guide: "Read in the Guide itself",
      official: "Read on a page of the Commission or an agency, not in the Guide",
      secondary: "Second-hand: read elsewhere, not in the Guide",
      unverified: "Not confirmed. Never shown as an error until somebody has read the Guide",
    },
    kinds: { error: "Error", open: "Fill in", judge: "Judge", met: "Met" },
    ok: "OK",
    page: (page) => `p. ${page}`,
    unconfirmedSource: "Not confirmed",
    accepted: (reason) => `(Accepted: ${reason})`,
    headline: {
      problems: (count, accepted) =>
        accepted === 0
          ? `${count} ${count === 1 ? "problem" : "problems"} to fix`
          : `${count} ${count === 1 ? "problem" : "problems"}, ${accepted} accepted`,
      open: (count) => `${count} ${count === 1 ? "cell" : "cells"} to fill in`,
      review: (count) => `${count} ${count === 1 ? "point" : "points"} for you to judge`,
      ok: (count) => `Meets all ${count} rules we check`,
      unchecked: (count) => `${count} ${count === 1 ? "check could not run" : "checks could not run"}`,
    },
    verdict: {
      problems: (count) => `✖ ${count} ${count === 1 ? "problem" : "problems"}`,
      open: (count) => `? ${count} ${count === 1 ? "cell" : "cells"} to fill in`,
      review: (count) => `▲ ${count} ${count === 1 ? "point" : "points"} to judge`,
      ok: (count) => `✔ Meets all ${count} rules we check`,
      unchecked: (count) => `? ${count} ${count === 1 ? "check could not run" : "checks could not run"}`,
    },
    bars: {
      lumpSum: "Lump sum",
      grant: "EU grant, whole project",
      management: (share) => `Management, at most ${share}`,
      year: (year) => `Year ${year}`,
      over: (amount) => `${amount} over`,
      left: (amount) => `${amount} left`,
      missing: (amount) => `${amount} missing`,
      exact: "Exact",
      nothingPlanned: "No budget lines yet",
      exactlyTheLumpSum: "Exactly the lump sum",
      noYearCap: "no yearly cap in this call",
      none: "none",
    },
    matrix: { total: "Total", share: "Share", noPartner: "? No partner", noWorkPackage: "? None" },
    tiers: {
      cut: (amount) => `Cut ${amount}`,
      add: (amount) => `Add ${amount}`,
      withoutAmount: (lines) => (lines === 1 ? "? 1 line has no amount" : `? ${lines} lines have no amount`),
    },
    notChecked: [
      "The quality of the proposal and what assessors will score",
      "Financial and operational capacity of the organisations",
      "Double funding and similar applications elsewhere",
      "Exclusion grounds and EU restrictive measures",
      "What your National Agency adds to the Guide",
    ],
    answers: {
      heading: "What it means",
      calls: (first, last) => (first === last ? String(first) : `${first} to ${last}`),
      starts: (from, to) => `${from} to ${to}`,
      atMost: (amount) => `At most ${amount}`,
      above: (amount) => `What the project really costs; must be above ${amount}`,
    },
    checkHeadings: ["Status", "Check", "Where", "What is wrong or open", "What to do", "Source"],
    headroomHeadings: ["Scope", "Cap", "Planned", "Left", "Status"],
    summary: {
      headings: ["What", "Planned, euro", "Cap, euro", "Share", "Compared", "Status"],
      years: "Per year",
      partners: "Per partner",
      workPackages: "Per work package",
      categories: "Per category",
      notSaid: "Lines that do not say",
    },
    functions: {
      unknownAction: (typed, nearest) =>
        `No action is called “${typed}”.${nearest === undefined ? " Try Cooperation Partnerships or KA220-HED." : ` Did you mean ${nearest}?`}`,
      actionNotRead: (action) => `The rules of ${action}, have not been read.`,
      unknownVariant: (typed, kind, call, choices) =>
        `“${typed}” is not a ${kind} of this action in call ${call}. It has ${choices}.`,
      callOutside: (title, call, first, last) => `${title} had no call in ${call}. Calls: ${first} to ${last}.`,
      callNotCovered: (call, newest) => `No rules for call ${call} yet. Newest: ${newest}.`,
      callNotRead: (call, read) => `The rules of call ${call} have not been read. Read: ${read}.`,
      variantMissing: (kind, choices) => `Which ${kind}? ${choices}.`,
      callMissing: "Which call? Write the year.",
      noProject: "This file has no Project tab with an action and a call.",
      noLumpSums: (title, call) => `${title} has no fixed lump sums in call ${call}.`,
      noCap: (title, call) => `No cap known for ${title} in call ${call}.`,
      durationNotAllowed: (title, duration) => `Projects of ${title} last ${duration}.`,
      unknownCountry: (typed, nearest) =>
        `“${typed}” is not a country we know.${nearest === undefined ? "" : ` ${nearest}?`}`,
      sourceUnknown: (parameter, choices) => `No source under “${parameter}”. Try ${choices}.`,
      headingsMissing: (headings) => `The range needs its heading row with: ${headings}.`,
      noCountries: (call) => `We do not know the countries of call ${call}.`,
      noDeadline: (title, call) => `No deadline known for ${title} in call ${call}.`,
      noUnitCosts: (title, call) => `We know of no unit costs of ${title} in call ${call}.`,
      noTravelRates: (title, call) => `We know of no travel rates by distance of ${title} in call ${call}.`,
      unknownItem: (typed, choices) => `No unit cost “${typed}”. Try ${choices}.`,
      unknownPerson: (typed, choices) => `“${typed}” is none of these: ${choices}.`,
      paidShare: (share) => `${share} of the real cost`,
      notANumber: (typed) => `“${typed}” is not a number we can read.`,
      notOnEarth: "Latitudes lie between -90 and 90, longitudes between -180 and 180.",
    },
    fitting: {
      headings: ["Action", "Status", "What is missing"],
      fits: "Fits",
      judge: "To judge",
      open: "Cannot be told yet",
      missing: "Does not fit",
      unknown: "Not covered",
    },
    deadlines: {
      headings: ["Deadline, Brussels time", "Round", "Projects start", "Field or lot", "Source"],
      round: (round) => `Round ${round}`,
      optionalRound: (round) => `Round ${round}, only where the National Agency opens it`,
      starts: (from, to) => `${from} to ${to}`,
      notKnown: "Not known",
    },
    standing: {
      memberState: "EU Member State",
      associated: "third country associated to the Programme",
      programmeCountry: "Programme Country",
      region: (region) => `third country not associated, region ${region}`,
      partnerCountry: (region) => `Partner Country, region ${region}`,
      overseas: (memberState) => `takes part with the status of ${memberState}`,
      mayCoordinate: "may coordinate or be a partner",
      mayBePartner: "may be a partner, not the coordinator",
      mayBeAssociated: "only as associated partner, without EU money",
      mayNotTakePart: "may not take part",
      mayNotBePartner: "may not be coordinator or partner",
      roleNotKnown: "we do not know the role it may have",
      roleIn: (role, variants) => `${role} (${variants})`,
      regionNotConfirmed: "the number of its region is not confirmed",
      notChecked: (call, newest, standing) => `not yet checked for ${call}; in ${newest}: ${standing}`,
    },
    context: { months: (count) => `${count} ${count === 1 ? "month" : "months"}` },
    preparation: {
      done: "Done",
      late: (time) => `Late by ${time}`,
      waits: (steps) => `Waits for: ${steps}`,
      thisWeek: (time) => `This week: ${time} left`,
      left: (time) => `${time} left`,
      today: "Today",
      undated: "No date",
      before: (time) => `${time} before the deadline`,
      deadline: (code, call) => `Deadline ${code}, call ${call}`,
      possibleDeadline: (code, call) => `Possible second deadline ${code}, call ${call}`,
      brusselsTime: (hour) => `${hour} Brussels time`,
      noDeadline: (call) => `No deadline of call ${call} is known yet. Dates are counted back from it.`,
    },
  },
};

function suggestionOf(what: keyof typeof expected, suggestion: string, f: Format): string {
  switch (what) {
    case "amount":
    case "number":
      return ` Write ${f.number(Number(suggestion))}.`;
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
  if (isFormulaError) return `shows ${typed}`;
  if (what === "action" && f.uncovered(typed) !== undefined) return `rules of ${typed} not read`;
  return `${f.quote(typed)} is not ${expected[what]}.${suggestion === undefined ? "" : suggestionOf(what, suggestion, f)}`;
}
