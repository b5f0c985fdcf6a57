// The same check as somebody would write it for this one action and call: constants in the code, one pass over each table.
import type { Cell } from "../../src/sheet/cell.ts";
import type { Answer } from "../answer.ts";
import type { Grids } from "../plans.ts";

/** What the rules need to know; also what an engine without sums and joins is given. */
export interface Facts {
  months: number;
  grant: number;
  totalCost: number;
  partners: number;
  organisations: number;
  countries: number;
  coordinators: number;
  coordinatorsElsewhere: number;
  coordinatorsTooYoung: number;
  coordinatorsWithoutDate: number;
  notAdmittedCountries: number;
  notAdmittedTypes: number;
  chartersMissing: number;
  chartersToAsk: number;
  addedValues: number;
  addedValuesMissing: number;
  namesMissing: number;
  countriesMissing: number;
  typesMissing: number;
  rolesMissing: number;
  namesakes: number;
  unreadable: number;
  lines: number;
  /** In cents. */
  total: number;
  management: number;
  withoutWorkPackage: number;
  workPackages: number;
  associatedMoney: number;
  unknownPartners: number;
  linesWithoutPartner: number;
  linesWithoutAmount: number;
  linesWithoutWorkPackage: number;
  partnersWithoutLines: number;
  unevenShares: number;
  latestYear: number;
  earliestYear: number;
}

/** An organisation and what its lines come to, in cents. */
interface Person {
  readonly isAssociated: boolean;
  money: number;
  isPaid: boolean;
}

const programmeCountries = new Map<string, string>();
for (const [code, ...names] of [
  ["AT", "austria"],
  ["BE", "belgium"],
  ["BG", "bulgaria"],
  ["HR", "croatia"],
  ["CY", "cyprus"],
  ["CZ", "czechia", "czech republic"],
  ["DK", "denmark"],
  ["EE", "estonia"],
  ["FI", "finland"],
  ["FR", "france"],
  ["DE", "germany"],
  ["EL", "greece", "gr"],
  ["HU", "hungary"],
  ["IE", "ireland"],
  ["IT", "italy"],
  ["LV", "latvia"],
  ["LT", "lithuania"],
  ["LU", "luxembourg"],
  ["MT", "malta"],
  ["NL", "netherlands", "the netherlands"],
  ["PL", "poland"],
  ["PT", "portugal"],
  ["RO", "romania"],
  ["SK", "slovakia"],
  ["SI", "slovenia"],
  ["ES", "spain"],
  ["SE", "sweden"],
  ["IS", "iceland"],
  ["LI", "liechtenstein"],
  ["MK", "north macedonia"],
  ["NO", "norway"],
  ["RS", "serbia"],
  ["TR", "türkiye", "turkey"],
] as const) {
  for (const name of [code.toLowerCase(), ...names]) programmeCountries.set(name, code);
}

/** Regions 1 to 3 are admitted as partners; of other countries those that the plans name. */
const otherCountries = new Map<string, { readonly code: string; readonly isAdmitted: boolean }>();
for (const [code, name, isAdmitted] of [
  ["UA", "ukraine", true],
  ["MD", "moldova", true],
  ["GE", "georgia", true],
  ["AM", "armenia", true],
  ["AZ", "azerbaijan", true],
  ["AL", "albania", true],
  ["BA", "bosnia and herzegovina", true],
  ["ME", "montenegro", true],
  ["XK", "kosovo", true],
  ["BY", "belarus", false],
  ["BR", "brazil", false],
  ["US", "united states", false],
  ["CH", "switzerland", false],
  ["GB", "united kingdom", false],
] as const) {
  otherCountries.set(name, { code, isAdmitted });
  otherCountries.set(code.toLowerCase(), { code, isAdmitted });
}

const types = new Map([
  ["higher education institution", "hei"],
  ["university", "hei"],
  ["ngo or association", "ngo"],
  ["ngo", "ngo"],
  ["association", "ngo"],
  ["enterprise", "enterprise"],
  ["public authority", "public-authority"],
  ["school", "school"],
  ["natural person", "individual"],
  ["informal group of young people", "informal-youth-group"],
]);

const roles = new Map([
  ["coordinator", "coordinator"],
  ["partner", "partner"],
  ["affiliated entity", "affiliated"],
  ["associated partner", "associated"],
]);

function textOf(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell.trim() : cell === undefined ? "" : String(cell);
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** In cents; `undefined` when there is no number. */
function centsOf(cell: Cell | undefined): number | undefined {
  if (typeof cell !== "number" || !Number.isFinite(cell) || cell < 0) return undefined;
  const cents = Math.round(cell * 100);
  return Math.abs(cell * 100 - cents) <= 1e-6 + cell * 1e-7 ? cents : undefined;
}

/** The columns by their headings, which may stand in any order. */
function columnsOf(headings: readonly Cell[] | undefined): ReadonlyMap<string, number> {
  return new Map((headings ?? []).map((heading, index) => [textOf(heading).toLowerCase(), index]));
}

/** One pass over the partners and one over the lines. */
export function factsOf({ project, partners, budget }: Grids): Facts {
  const answers = new Map(project.map(([key, value]) => [textOf(key).toLowerCase(), value]));
  const facts: Facts = {
    months: Number(answers.get("months") ?? 0),
    grant: centsOf(answers.get("lump sum, euro")) ?? 0,
    totalCost: centsOf(answers.get("total cost, euro")) ?? 0,
    partners: 0,
    organisations: 0,
    countries: 0,
    coordinators: 0,
    coordinatorsElsewhere: 0,
    coordinatorsTooYoung: 0,
    coordinatorsWithoutDate: 0,
    notAdmittedCountries: 0,
    notAdmittedTypes: 0,
    chartersMissing: 0,
    chartersToAsk: 0,
    addedValues: 0,
    addedValuesMissing: 0,
    namesMissing: 0,
    countriesMissing: 0,
    typesMissing: 0,
    rolesMissing: 0,
    namesakes: 0,
    unreadable: 0,
    lines: 0,
    total: 0,
    management: 0,
    withoutWorkPackage: 0,
    workPackages: 0,
    associatedMoney: 0,
    unknownPartners: 0,
    linesWithoutPartner: 0,
    linesWithoutAmount: 0,
    linesWithoutWorkPackage: 0,
    partnersWithoutLines: 0,
    unevenShares: 0,
    latestYear: 0,
    earliestYear: 99,
  };

  const at = columnsOf(partners[0]);
  const column = (name: string): number => at.get(name) ?? -1;
  const [name, country, type, role] = [column("organisation"), column("country"), column("type"), column("role")];
  const [id, eche, established, added] = [column("oid"), column("eche"), column("established"), column("added value")];
  const people = new Map<string, Person>();
  const seenIds = new Set<string>();
  const countries = new Set<string>();
  for (let index = 1; index < partners.length; index++) {
    const row = partners[index] ?? [];
    const typedName = textOf(row[name]);
    const typedCountry = keyOf(textOf(row[country]));
    const typedType = keyOf(textOf(row[type]));
    const typedRole = keyOf(textOf(row[role]));
    if (typedName === "" && typedCountry === "" && typedType === "" && typedRole === "") continue;
    facts.partners++;
    const itsRole = roles.get(typedRole);
    const itsType = types.get(typedType);
    const inProgramme = programmeCountries.get(typedCountry);
    const elsewhere = otherCountries.get(typedCountry);
    if (typedName === "") facts.namesMissing++;
    if (typedCountry === "") facts.countriesMissing++;
    else if (inProgramme === undefined && elsewhere === undefined) facts.unreadable++;
    if (typedType === "") facts.typesMissing++;
    else if (itsType === undefined) facts.unreadable++;
    if (typedRole === "") facts.rolesMissing++;
    else if (itsRole === undefined) facts.unreadable++;

    const key = keyOf(typedName);
    const itsId = textOf(row[id]);
    const isNew = !people.has(key) && (itsId === "" || !seenIds.has(itsId));
    if (!isNew) facts.namesakes++;
    people.set(key, { isAssociated: itsRole === "associated", money: 0, isPaid: false });
    seenIds.add(itsId);
    const isFull = itsRole === "coordinator" || itsRole === "partner";
    if (isFull && inProgramme !== undefined) {
      if (isNew) facts.organisations++;
      countries.add(inProgramme);
    }
    if (itsRole === "coordinator") {
      facts.coordinators++;
      if (elsewhere !== undefined) facts.coordinatorsElsewhere++;
      const founded = textOf(row[established]);
      if (founded === "") facts.coordinatorsWithoutDate++;
      else if (founded > "2024-03-05") facts.coordinatorsTooYoung++;
    } else if (elsewhere !== undefined && !elsewhere.isAdmitted && itsRole !== "associated")
      facts.notAdmittedCountries++;
    if (itsRole === "partner" && elsewhere !== undefined) {
      if (textOf(row[added]) === "") facts.addedValuesMissing++;
      else facts.addedValues++;
    }
    if (itsRole !== "associated" && (itsType === "individual" || itsType === "informal-youth-group"))
      facts.notAdmittedTypes++;
    if (isFull && itsType === "hei" && inProgramme !== undefined) {
      const charter = keyOf(textOf(row[eche]));
      if (charter === "no") facts.chartersMissing++;
      else if (charter === "") facts.chartersToAsk++;
    }
  }
  facts.countries = countries.size;

  const lineAt = columnsOf(budget[0]);
  const lineColumn = (heading: string): number => lineAt.get(heading) ?? -1;
  const [partner, workPackage, category] = [lineColumn("partner"), lineColumn("work package"), lineColumn("category")];
  const [year, quantity, rate] = [lineColumn("year"), lineColumn("quantity"), lineColumn("rate, euro")];
  const amount = lineColumn("amount, euro");
  /** Each spelling is looked up once. */
  const spellings = new Map<string, Person | undefined>();
  const unknown = new Set<string>();
  const packages = new Map<string, number>();
  for (let index = 1; index < budget.length; index++) {
    const row = budget[index] ?? [];
    const typedPartner = row[partner];
    const typedPackage = row[workPackage];
    if (typedPartner === "" && typedPackage === "" && row[category] === "" && row[amount] === "") continue;
    facts.lines++;
    let cents = centsOf(row[amount]);
    if (cents === undefined) {
      const [count, each] = [row[quantity], row[rate]];
      if (row[amount] === "" && typeof count === "number" && typeof each === "number")
        cents = Math.round(count * each * 100);
      else if (row[amount] !== "") facts.unreadable++;
    }
    if (cents === undefined) facts.linesWithoutAmount++;
    const money = cents ?? 0;
    facts.total += money;
    if (typeof typedPartner === "string" && typedPartner !== "") {
      let person = spellings.get(typedPartner);
      if (person === undefined && !spellings.has(typedPartner)) {
        person = people.get(keyOf(typedPartner));
        spellings.set(typedPartner, person);
        if (person === undefined) unknown.add(typedPartner);
      }
      if (person !== undefined && cents !== undefined) {
        person.money += money;
        person.isPaid = true;
        if (person.isAssociated) facts.associatedMoney += money;
      }
    } else if (cents !== undefined) facts.linesWithoutPartner++;
    if (typeof typedPackage === "string" && typedPackage !== "")
      packages.set(typedPackage, (packages.get(typedPackage) ?? 0) + money);
    else {
      facts.withoutWorkPackage += money;
      facts.linesWithoutWorkPackage++;
    }
    const itsYear = row[year];
    if (typeof itsYear === "number") {
      if (itsYear > facts.latestYear) facts.latestYear = itsYear;
      if (itsYear < facts.earliestYear) facts.earliestYear = itsYear;
    }
  }
  facts.unknownPartners = unknown.size;
  facts.workPackages = packages.size;
  facts.management = packages.get("WP1") ?? 0;
  const sharing = [...people.values()].filter((person) => !person.isAssociated);
  const paid = sharing.filter((person) => person.isPaid);
  const equal = paid.reduce((sum, person) => sum + person.money, 0) / paid.length;
  facts.partnersWithoutLines = sharing.length - paid.length;
  if (paid.length > 1) facts.unevenShares = paid.filter(({ money }) => money > equal * 2 || money < equal / 3).length;
  return facts;
}

/** The verdict, and every rule that is not met. */
export function checkByHand(grids: Grids): Answer {
  const facts = factsOf(grids);
  const said = ["activities-outside-partner-countries review", "same-consortium-elsewhere review", "to-confirm review"];
  const say = (rule: string, kind: string, isSo: boolean): void => {
    if (isSo) said.push(`${rule} ${kind}`);
  };
  say("unreadable-cell", "open", facts.unreadable > 0);
  say("duration-not-allowed", "fail", facts.months < 12 || facts.months > 36);
  say("too-few-partners", "fail", facts.organisations < 3);
  say("too-few-countries", "fail", facts.countries < 3);
  say("no-coordinator", "fail", facts.coordinators === 0);
  say("several-coordinators", "fail", facts.coordinators > 1);
  say("coordinator-country-not-eligible", "fail", facts.coordinatorsElsewhere > 0);
  say("coordinator-too-young", "fail", facts.coordinatorsTooYoung > 0);
  say("coordinator-too-young", "open", facts.coordinatorsTooYoung === 0 && facts.coordinatorsWithoutDate > 0);
  say("participant-not-eligible", "fail", facts.notAdmittedTypes > 0);
  say("country-not-eligible", "fail", facts.notAdmittedCountries > 0);
  say("eche-missing", "fail", facts.chartersMissing > 0);
  say("eche-missing", "open", facts.chartersMissing === 0 && facts.chartersToAsk > 0);
  say("added-value-to-judge", "open", facts.addedValuesMissing > 0);
  say("added-value-to-judge", "review", facts.addedValuesMissing === 0 && facts.addedValues > 0);
  say("duplicate-organisation", "review", facts.namesakes > 0);
  say("partner-without-name", "open", facts.namesMissing > 0);
  say("partner-without-country", "open", facts.countriesMissing > 0);
  say("partner-without-type", "open", facts.typesMissing > 0);
  say("partner-without-role", "open", facts.rolesMissing > 0);
  const isLumpSum = facts.grant === 120_000_00 || facts.grant === 250_000_00 || facts.grant === 400_000_00;
  say("grant-not-a-lump-sum", "fail", !isLumpSum);
  say("cost-not-above-grant", "fail", facts.totalCost <= facts.grant);
  const isCertain = facts.linesWithoutAmount === 0;
  say("lines-differ-from-lump-sum", "fail", isCertain && facts.total !== facts.grant);
  say("lines-differ-from-lump-sum", "open", !isCertain);
  const most = Math.floor(facts.grant * 0.2 + 1e-6);
  const isAbove = facts.management > most;
  say("management-above-share", "fail", isAbove);
  say("management-above-share", "open", !isAbove && (!isCertain || facts.management + facts.withoutWorkPackage > most));
  say("associated-partner-funded", "fail", facts.associatedMoney > 0);
  say("line-partner-unknown", "fail", facts.unknownPartners > 0);
  say("line-without-partner", "open", facts.linesWithoutPartner > 0);
  say("line-without-amount", "open", !isCertain);
  say("line-without-work-package", "open", facts.linesWithoutWorkPackage > 0);
  const isShared = facts.lines > 0 && isCertain && facts.total >= facts.grant;
  const isSaid = facts.unknownPartners === 0 && facts.linesWithoutPartner === 0;
  say("partner-without-lines", "open", isShared && !isSaid);
  say("partner-without-lines", "review", isShared && isSaid && facts.partnersWithoutLines > 0);
  say("uneven-shares", "open", isShared && !isSaid);
  say("uneven-shares", "review", isShared && isSaid && facts.unevenShares > 0);
  say("line-year-outside-project", "fail", facts.latestYear > Math.ceil(facts.months / 12) || facts.earliestYear < 1);
  say("too-many-work-packages", "review", facts.workPackages > 5);
  const has = (kind: string): boolean => said.some((one) => one.endsWith(kind));
  return { verdict: has(" fail") ? "problems" : has(" open") ? "open" : "review", said: said.sort() };
}
