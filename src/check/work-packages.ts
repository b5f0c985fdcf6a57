// Which work package a budget line means, and which one is project management, however people name them.
import { normalise } from "../model/matching.ts";
import type { Plan } from "../model/plan.ts";

/** A number as people put it before a title: "WP1", "Arbetspaket 01", "1". */
const numberFirst =
  /^(?:wp|ap|tp|work ?package|arbetspaket|tyopaketti|arbeitspaket|lot(?: de travail)?|paquete(?: de trabajo)?|pakiet(?: roboczy)?)? ?0*(\d{1,2})(?= |$)/;

/** "WP 1", "wp01", "1" and "WP1: Kick-off" are one work package. */
export function workPackageKey(typed: string): string {
  const plain = normalise(typed);
  const number = numberFirst.exec(plain)?.[1];
  return number === undefined ? plain.split(" ").join("") : `wp${number}`;
}

/** What cannot be anything else than project management. */
const certainTitle =
  /\b(?:project (?:management|coordination|administration)|management of the project|projekt(?:ledning|management|koordin\w*|administration)|hankehallin\w*|hankkeen (?:hallin|koordin)\w*|projektin (?:hallin|koordin)\w*|gestion d[eu]l? pro\w+|coordination du projet|gestione del progetto|zarzadzanie projektem)\b/;

/** What is project management unless another work package is so more clearly: "Management and quality", not "Waste management". */
const likelyTitle =
  /^(?:management|coordination|koordin\w*|hallin\w*|verwaltung|gestion|gestione|zarzadzanie|ledning|administration)\b/;

interface WorkPackageNames {
  readonly id: string;
  /** Normalised, without a number before them; more than one where lines do not agree. */
  readonly titles: readonly string[];
}

/** The work packages of a plan by key, from their own table and from the lines. */
export interface WorkPackages {
  readonly known: ReadonlyMap<string, WorkPackageNames>;
  /** The key of the work package that a line names by id or by title. */
  keyOf(typed: string): string;
}

/** Lines may name a work package by its id, by its title, or by both. */
export function workPackagesOf(plan: Plan): WorkPackages {
  const known = new Map<string, WorkPackageNames>();
  const add = (key: string, id: string, title: string): void => {
    const { titles, ...first } = known.get(key) ?? { id, titles: [] };
    known.set(key, { ...first, titles: title === "" ? titles : [...titles, title] });
  };
  const byTitle = new Map<string, string>();
  for (const { id, title } of plan.workPackages) {
    const key = workPackageKey(id);
    add(key, id, title === undefined ? titleIn(id) : normalise(title));
    if (title !== undefined && !byTitle.has(normalise(title))) byTitle.set(normalise(title), key);
  }
  const keys = new Map<string, string>();
  const keyOf = (typed: string): string => {
    let key = keys.get(typed);
    if (key === undefined) {
      key = byTitle.get(normalise(typed)) ?? workPackageKey(typed);
      keys.set(typed, key);
      add(key, typed, titleIn(typed));
    }
    return key;
  };
  return { known, keyOf };
}

/** "project management" of "WP1.2: Project management" and of itself. */
function titleIn(typed: string): string {
  const title = normalise(typed).replace(numberFirst, "").trim();
  return title.replace(/^\d[\d ]*/, "");
}

/** The application form's name for project management. */
const first = "wp1";

/**
 * The key of the work package of project management: the one titled so, else WP1, unless titles are missing elsewhere too.
 * `undefined` where none can be told.
 */
export function managementKey({ known }: WorkPackages): string | undefined {
  const titled = (pattern: RegExp): string | undefined => {
    const keys = [...known].filter(([, { titles }]) => titles.some((title) => pattern.test(title))).map(([key]) => key);
    return keys.includes(first) ? first : keys.sort()[0];
  };
  const untitled = [...known].filter(([, { titles }]) => titles.length === 0).map(([key]) => key);
  const isFirst = untitled.includes(first) && (untitled.length === 1 || untitled.length === known.size);
  return titled(certainTitle) ?? titled(likelyTitle) ?? (isFirst ? first : undefined);
}

/** How many there are beside project management; one of them must be it where none can be told. */
export function implementationPackages(packages: WorkPackages): number {
  return Math.max(0, packages.known.size - 1);
}
