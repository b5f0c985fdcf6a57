// What counts as the same although it is typed differently: the same text, the word that was meant, the same organisation.
import type { Partner } from "./plan.ts";

/** Nothing we know is longer; what is pasted beyond this is cut off, so that no cell can make a check slow. */
const longestText = 400;

/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["ς", "σ"],
]);

/** "&" stands for one of these, and people write an article or leave it out: they tell no two words apart. */
const connectingWords = new Set(["and", "the", "of", "och", "ja", "und", "et"]);

/**
 * Lower-case letters and digits without marks, each other run of characters one space: "  Côte-d’Ivoire* " is "cote d ivoire".
 * Text beyond 400 characters is ignored.
 */
export function normalise(text: string): string {
  const start = text.slice(0, longestText);
  // Most text is plain, and the pattern for all letters of the world is slow.
  if (/^[ -~]*$/.test(start)) {
    const lower = start.toLowerCase();
    return /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower) ? lower : lower.replace(/[^a-z0-9]+/g, " ").trim();
  }
  return start
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþıς]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .slice(0, longestText)
    .trim();
}

/**
 * The form under which words are looked up: normalised, without connecting words and spaces, "organisation" with an s:
 * "Bosnia & Herzegovina" is "bosniaherzegovina".
 */
export function wordKey(text: string): string {
  const whole = normalise(text).replace(/organiz/g, "organis");
  if (!whole.includes(" ")) return whole;
  const words = whole.split(" ");
  const telling = words.filter((word) => !connectingWords.has(word));
  // "ja" alone is an answer, "et" alone is Ethiopia.
  return (telling.length > 0 ? telling : words).join("");
}

/** How many typing errors a word of this length may have and still be recognisable. */
function tolerated(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  if (length < 9) return 2;
  return Math.min(4, Math.floor(length / 4));
}

/**
 * Levenshtein's distance where it is at most `most`, else some number above `most`: only the cells of the usual table are
 * filled in that so few errors reach, so that long texts are compared as fast as short ones.
 */
export function editDistance(a: string, b: string, most: number): number {
  const row: number[] = [];
  for (let column = 0; column <= b.length; column++) row.push(column);
  for (let line = 1; line <= a.length; line++) {
    let column = Math.max(1, line - most);
    let corner = row[column - 1] ?? 0;
    row[column - 1] = line;
    for (; column <= Math.min(b.length, line + most); column++) {
      const above = row[column] ?? 0;
      const changed = a[line - 1] === b[column - 1] ? 0 : 1;
      row[column] = Math.min(above + 1, (row[column - 1] ?? 0) + 1, corner + changed);
      corner = above;
    }
  }
  return row[b.length] ?? 0;
}

/** How many errors tell two words apart, swapped neighbours being one as well; exact where that is at most `most`. */
function typingErrors(a: string, b: string, most: number): number {
  const errors = editDistance(a, b, Math.max(2, most));
  if (errors !== 2 || a.length !== b.length) return errors;
  let start = 0;
  while (a[start] === b[start]) start++;
  const swapped = a.slice(0, start) + a.charAt(start + 1) + a.charAt(start) + a.slice(start + 2);
  return swapped === b ? 1 : errors;
}

/**
 * The value of the candidate that was probably meant, `undefined` when none is near or two different values are equally near.
 * `key` and the candidates' keys are in the same form (`normalise` or `wordKey`); a Map serves as candidates.
 */
export function nearest<Value>(key: string, candidates: Iterable<readonly [string, Value]>): Value | undefined {
  const limit = tolerated(key.length);
  if (limit === 0) return undefined;
  // People seldom miss the first letter: "holand" is rather "holland" than "poland".
  const otherStart = 0.5;
  let best: Value | undefined;
  let bestCost = limit + otherStart + 1;
  for (const [candidate, value] of candidates) {
    // Two wrong letters in a short candidate would make it another word.
    const allowed = Math.min(limit, tolerated(candidate.length));
    if (Math.abs(candidate.length - key.length) > allowed) continue;
    const errors = typingErrors(key, candidate, allowed);
    if (errors > allowed) continue;
    const cost = errors + (candidate[0] === key[0] ? 0 : otherStart);
    if (cost < bestCost) {
      best = value;
      bestCost = cost;
    } else if (cost === bestCost && value !== best) {
      best = undefined;
    }
  }
  return best;
}

/** What tells organisations apart. */
type Identified = Pick<Partner, "name" | "id" | "country">;

/** Words that make a university, where a part of one may follow: in "Lund University Faculty of Law" the faculty, in "Blekinge Institute of Technology" nothing. */
const institutionWord =
  "(?:univ\\S*|uniwersytet\\S*|\\S*universitet\\S*|\\S*hogskol\\S*|\\S*hoyskol\\S*|\\S*hogeschool\\S*|\\S*hochschule\\S*|\\S*yliopisto\\S*|\\S*korkeakoulu\\S*|college|polit?ec\\S*|polytec\\S*|institut\\S*|academ\\S*|akadem\\S*|school|ecole)";

/** Parts that never are organisations of their own. */
const partWord =
  "(?:facult\\S*|facolta|faculdade|fakult\\S*|\\S+fakultet\\S*|tiedekunta|wydzial\\S*|department|dept|departamento|departament|dipartimento|katedra|lehrstuhl|fachbereich|laitos|institutionen for|avdelningen for|chair of)";

/** Parts that may also be how an organisation's own name begins, such as "Institute of Technology, Carlow". */
const possiblePartWord =
  "(?:(?:school|college|institute|centre|center|division|office|section|unit) (?:of|for)|skolan for|sektionen for|centrum for|institut (?:for|fur|de|d)|zentrum fur|instituto de|istituto di|instytut|centro d[ei]|ecole (?:de|d)|escuela de|scuola di|departement|laboratoire|campus)";

const mentionsPart = new RegExp(`(?:^| )(?:${partWord}|${possiblePartWord}|\\S*fakult\\S*|faculty)(?= |$)`);
const namesInstitution = new RegExp(`(?:^| )${institutionWord}(?= |$)`);
const beginsWithPart = new RegExp(`^${partWord}(?= |$)`);
const beginsWithPossiblePart = new RegExp(`^${possiblePartWord}(?= |$)`);
/** "Juridiska fakulteten", "Oikeustieteellinen tiedekunta", "Medical Faculty". */
const endsWithPart = /(?: |^)(?:\S*fakult\S*|tiedekunta|faculty)$/;
/** "Lund University" of "Lund University Faculty of Law". */
const beforePart = new RegExp(`^((?:.* )?${institutionWord}(?: .*?)?) (?:${partWord}|${possiblePartWord})(?= |$)`);
/** "university of porto" of "faculty of science of the university of porto". */
const universityAfterPart = / (univ\S* (?:of|de|d|degli|di|do|da|du) .*)$/;
/** Institutes of an academy of sciences are organisations of their own. */
const academyOfSciences =
  /academy of science|akademi\S* nauk|akademie ved|akademia vied|academia de ciencias|akademie der wissenschaften/;
/** "KTH", as against "Carlow". */
const acronym = /^\p{Lu}{2,6}$/u;

const segmentSeparator = /[,;:/|()[\]–—·•\n]|\s-|-\s/;

/** The organisation's name without faculty, department or school, normalised. */
function nameWithoutParts(name: string): string {
  const whole = normalise(name);
  if (!mentionsPart.test(whole) || academyOfSciences.test(whole)) return whole;
  const kept: string[] = [];
  const afterPart: string[] = [];
  let partSeen = false;
  const segments = name.slice(0, longestText).split(segmentSeparator);
  const keys = segments.map(normalise);
  const named = segments.map((text, index) => acronym.test(text.trim()) || namesInstitution.test(keys[index] ?? ""));
  keys.forEach((key, index) => {
    if (key === "") return;
    const isPossiblePart = beginsWithPossiblePart.test(key) || endsWithPart.test(key);
    const othersName = named.some((one, other) => one && other !== index);
    if (beginsWithPart.test(key) || (isPossiblePart && (kept.length > 0 || othersName))) {
      partSeen = true;
      const university = universityAfterPart.exec(key)?.[1];
      if (university !== undefined) kept.push(university);
      return;
    }
    // "…, Economics and Law" goes on with the name of the school before it.
    if (partSeen && !named[index]) {
      afterPart.push(key);
      return;
    }
    const before = beforePart.exec(key)?.[1];
    if (before !== undefined) partSeen = true;
    kept.push(before ?? key);
  });
  if (kept.length > 0) return kept.join(" ");
  return afterPart.length > 0 ? afterPart.join(" ") : whole;
}

interface Ids {
  /** Organisation ID, "E10012345". */
  oid: string | undefined;
  /** Participant Identification Code, nine digits. */
  pic: string | undefined;
  other: string | undefined;
}

function readIds(typed: string | undefined): Ids {
  const plain = normalise(typed ?? "")
    .replace(/ /g, "")
    .toUpperCase();
  const oid = /E\d{8}(?!\d)|E\d{8}(?=\d{9}$)/.exec(plain)?.[0];
  const rest = oid === undefined ? plain : plain.replace(oid, " ");
  const pic = /(?:^|\D)(\d{9})(?!\d)/.exec(rest)?.[1];
  const isOther = oid === undefined && pic === undefined && /[1-9]/.test(plain);
  return { oid, pic: pic === "000000000" ? undefined : pic, other: isOther ? plain : undefined };
}

const idKinds = ["oid", "pic", "other"] as const;

function smallest(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

/** An OID and a PIC can be those of one organisation; two OIDs cannot. */
function contradict(a: Ids, b: Ids): boolean {
  return idKinds.some((kind) => a[kind] !== undefined && b[kind] !== undefined && a[kind] !== b[kind]);
}

function groupsBy<Key>(rows: readonly number[], keyOf: (row: number) => Key): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/**
 * For each partner the index of the first row of the same organisation, its own index where it comes first.
 * Rows are one organisation if they share an OID or PIC, or else if they have the same name apart from faculty,
 * department or school, and neither ids nor countries say otherwise. Rows without name and id stand for themselves.
 */
export function distinctOrganisations(partners: readonly Identified[]): readonly number[] {
  const rows = partners.map((_, row) => row);
  const parent = [...rows];
  const ids = partners.map((partner) => readIds(partner.id));
  const idsOf = (row: number): Ids => ids[row] ?? readIds(undefined);
  const first = (row: number): number => {
    let top = row;
    for (let above = parent[top] ?? top; above !== top; above = parent[top] ?? top) {
      parent[top] = parent[above] ?? above;
      top = above;
    }
    return top;
  };
  const join = (one: number, other: number): void => {
    const low = Math.min(first(one), first(other));
    const high = Math.max(first(one), first(other));
    if (low === high) return;
    parent[high] = low;
    for (const kind of idKinds) idsOf(low)[kind] = smallest(idsOf(low)[kind], idsOf(high)[kind]);
  };

  const names = partners.map((partner) => (partner.name === undefined ? "" : nameWithoutParts(partner.name)));
  const isRepeated = (words: readonly (string | undefined)[]): boolean => {
    const said = words.filter(Boolean);
    return new Set(said).size < said.length;
  };
  // As it mostly is, nothing stands twice.
  if (!isRepeated(names) && !idKinds.some((kind) => isRepeated(ids.map((one) => one[kind])))) return rows;
  // Sorted by what they say, so that the order in which people list them changes nothing.
  const said = partners.map(({ country }, row) =>
    [names[row], country, ...idKinds.map((kind) => idsOf(row)[kind])].map((word) => word ?? "\uffff").join("\t"),
  );
  const sorted = [...rows].sort((a, b) => {
    const [one = "", other = ""] = [said[a], said[b]];
    return one < other ? -1 : Number(one > other);
  });
  for (const kind of idKinds) {
    for (const [id, same] of groupsBy(sorted, (row) => idsOf(row)[kind])) {
      if (id !== undefined) for (const row of same) join(same[0] ?? row, row);
    }
  }
  const joinUnlessContradicting = (same: readonly number[]): void => {
    const known = same.find((row) => idKinds.some((kind) => idsOf(row)[kind] !== undefined)) ?? same[0];
    if (known === undefined) return;
    for (const row of same) if (!contradict(idsOf(first(known)), idsOf(first(row)))) join(known, row);
  };
  for (const [name, namesakes] of groupsBy(sorted, (row) => names[row])) {
    if (!name) continue;
    const byCountry = groupsBy(namesakes, (row) => partners[row]?.country);
    const nowhere = byCountry.get(undefined) ?? [];
    byCountry.delete(undefined);
    // A row without a country belongs to the namesakes of one country.
    const [home = []] = byCountry.values();
    for (const group of byCountry.values()) joinUnlessContradicting(group === home ? [...group, ...nowhere] : group);
    if (byCountry.size === 0) joinUnlessContradicting(nowhere);
  }
  return rows.map(first);
}
