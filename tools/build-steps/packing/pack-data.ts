// Makes the programme's data and the sentences small in dist/Code.js: a few packed texts there, each read when first used.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, transform } from "esbuild";
import { languages } from "../../../src/messages/messages.ts";
import { withoutData } from "./data-module.ts";
import { CAREFUL, pack, QUICK } from "./pack.ts";
import { pageElement, RECORDS } from "./page-words.ts";
import { notPlain } from "./plain-data.ts";
import { readSentences, type SentenceModule } from "./sentence-module.ts";
import type { Spoken, Written } from "./sentences.ts";

/** What to pack, paths relative to the root; files that are not there are skipped. */
export interface PackedModules {
  /**
   * Modules whose constants are plain data; their functions stay as they are. Those in one list are packed together: what
   * one formula needs and another does not is better apart.
   */
  readonly data: readonly (readonly string[])[];
  /** Modules that export one object of sentences each. */
  readonly sentences: readonly string[];
  /** Members of these modules that nobody hears where this is packed for: they are left out. */
  readonly unsaid?: readonly string[];
  /** Make it as small as can be, which takes seconds. */
  readonly isCareful?: boolean;
  /** Languages that are not in the script but in the panel's page, where they cost only those who read them. */
  readonly inPage?: InPage;
}

export interface InPage {
  /** Languages in the page; each has a module of its name in every folder of sentences, beside that of English. */
  readonly languages: readonly string[];
  /** Folders with a module of sentences for each language. */
  readonly sentences: readonly string[];
  /** Modules that export functions without parameters, alone or as members of an object, which give plain data. */
  readonly functions: readonly string[];
  /** Members of the records in a module's constant that only some answers show. */
  readonly records: {
    readonly file: string;
    readonly constant: string;
    readonly members: readonly string[];
    /** Members that no answer shows. */
    readonly unused?: readonly string[];
    /** Keys of the records that most answers show: they keep theirs. */
    readonly whole?: readonly string[];
  };
}

export const packedModules: PackedModules & { readonly inPage: InPage } = {
  isCareful: true,
  data: [
    ["src/programme/actions.ts", "src/programme/variants.ts"],
    [
      "src/programme/sources.ts",
      "src/programme/countries.ts",
      "src/programme/country-outlooks.ts",
      "src/programme/country-names.ts",
      "src/programme/organisation-types.ts",
      "src/programme/categories.ts",
      "src/programme/roles.ts",
      "src/programme/persons.ts",
      "src/sheet/columns.ts",
      "src/sheet/example-rows.ts",
      "src/sheet/template-words.ts",
      "src/sheet/yes-no-words.ts",
      "src/programme/processes/processes.ts",
    ],
  ],
  sentences: ["src/messages/en.ts", "src/apps-script/words/en.ts"],
  // No cell, note or message of the sheet says why; the panel does, and its page has sentences of its own.
  unsaid: ["why", "notRead", "evidence", "context", "noYearCap", "brusselsTime"],
  inPage: {
    languages: languages.filter((language) => language !== "en"),
    sentences: ["src/messages", "src/messages/conventions", "src/apps-script/words"],
    functions: ["src/phrases/dictionaries.ts", "src/programme/further-country-names.ts"],
    records: {
      file: "src/programme/sources.ts",
      constant: "sources",
      members: ["title", "url"],
      unused: ["edition", "call", "kind"],
      whole: ["guide-2026"],
    },
  },
};

/** The same for the page's own script: the panel says all sentences, and shows what no answer in a cell does. */
export const packedInPage: PackedModules = {
  ...packedModules,
  unsaid: [],
  inPage: { ...packedModules.inPage, records: { ...packedModules.inPage.records, unused: [] } },
};

/** A constant that is shorter as JSON stays in the code. */
const WORTH_PACKING = 80;

const PACKED = "packed-data";
const UNPACK = fileURLToPath(new URL("unpack.ts", import.meta.url));
const SENTENCES = fileURLToPath(new URL("sentences.ts", import.meta.url));
const PAGE_WORDS = fileURLToPath(new URL("page-words.ts", import.meta.url));

/**
 * An esbuild plugin that packs these modules. Importers notice nothing: a packed constant becomes a property that unpacks
 * its pack when it is first read. Throws when a constant is not plain data.
 */
export async function packData(root: string, modules: PackedModules): Promise<Plugin> {
  const packed = await packSources(root, modules);
  return {
    name: PACKED,
    setup({ onResolve, onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const contents = packed.modules.get(path.relative(root, file).replaceAll("\\", "/"));
        return contents === undefined ? undefined : { contents, loader: "js", resolveDir: path.dirname(file) };
      });
      onResolve({ filter: new RegExp(`^${PACKED}$`) }, () => ({ path: PACKED, namespace: PACKED }));
      onLoad({ filter: /^/, namespace: PACKED }, () => ({ contents: packed.data, loader: "js", resolveDir: root }));
    },
  };
}

interface PackedSources {
  /** What each packed module holds instead, as JavaScript. */
  readonly modules: ReadonlyMap<string, string>;
  /** The module with all the data. */
  readonly data: string;
}

async function packSources(root: string, packed: PackedModules): Promise<PackedSources> {
  const isThere = (file: string): boolean => existsSync(path.join(root, file));
  const modules = new Map<string, string>();
  const packs: unknown[][] = [];
  /** Adds a value to the pack begun last and gives the name it has in the packed data. */
  const add = (value: unknown): string => `p${packs.length}v${packs[packs.length - 1]?.push(value)}`;

  /** Where in its pack a constant stands whose members are in the page. */
  const later = new Map<number, number>();
  const data = packed.data.map((files) => files.filter(isThere));
  const exportsOf = await evaluateModules(root, data.flat());
  for (const files of data) {
    packs.push([]);
    for (const file of files) {
      const names = new Map<string, string>();
      for (const [name, value] of Object.entries(exportsOf[file] ?? {})) {
        if (typeof value === "function") continue;
        const fault = notPlain(value, name);
        if (fault !== undefined) throw new Error(`${file} cannot be packed: ${fault}`);
        const shipped = withoutNotes(value);
        if (!isWorthPacking(shipped)) continue;
        names.set(name, add(shipped));
        if (packed.inPage !== undefined && areRecords(packed.inPage, file, name)) {
          takeMembers(shipped, packed.inPage);
          later.set(packs.length - 1, (packs[packs.length - 1]?.length ?? 0) - 1);
        }
      }
      modules.set(file, await changed(root, file, (code) => withoutData(code, PACKED, (name) => names.get(name))));
    }
  }
  packs.push([]);
  for (const file of packed.sentences.filter(isThere)) {
    modules.set(
      file,
      await changed(root, file, (code) => sentenceModule(readSentences(code), add, packed.unsaid ?? [])),
    );
  }
  if (packed.inPage !== undefined) {
    for (const { file, id, instead } of sentenceFiles(root, packed.inPage)) {
      modules.set(file, await changed(root, file, (code) => pageModule(code, id, path.join(root, instead))));
    }
    for (const file of packed.inPage.functions.filter(isThere)) {
      modules.set(file, keptFunctionsModule((await evaluateModules(root, [file]))[file] ?? {}));
    }
  }
  return {
    modules,
    data: dataModule(packs, packed.isCareful ? CAREFUL : QUICK, later, packed.inPage?.records.members),
  };
}

/** Without the notes on dated values: the command line and the documents show them, the add-on does not. */
function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([key]) => key !== "note" || !("evidence" in value));
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNotes(member)]));
}

function isWorthPacking(value: unknown): boolean {
  return JSON.stringify(value).length >= WORTH_PACKING;
}

/** A module that gives its sentences. */
function sentenceModule(read: SentenceModule, add: (value: unknown) => string, unsaid: readonly string[]): string {
  const { name, code, scope } = read;
  const spoken = spokenIn({ ...read, tree: without(read.tree, unsaid) });
  return `import { ${add(spoken)} as spoken } from "${PACKED}";
import { sentences } from ${JSON.stringify(SENTENCES)};
${code}
export const ${name} = sentences(${JSON.stringify(Object.keys(spoken.trees))}, () => spoken, () => ({ ${scope} }));`;
}

/** A module that gives the sentences of a language in the page. */
function pageModule(code: string, id: string, instead: string): string {
  const { name, code: left, scope } = readSentences(code);
  if (left !== "") throw new Error(`in a language that is kept in the page, all must be written as data: ${left}`);
  return `import { en } from ${JSON.stringify(instead)};
import { keptSentences } from ${JSON.stringify(PAGE_WORDS)};
export const ${name} = keptSentences(${JSON.stringify(id)}, en, () => ({ ${scope} }));`;
}

/** The modules of sentences that are in the page, what they are called there, and the English one that speaks where it cannot be read. */
function sentenceFiles(root: string, { languages, sentences: folders }: InPage) {
  return folders.flatMap((folder) =>
    languages
      .map((language) => ({
        file: `${folder}/${language}.ts`,
        id: `${path.basename(folder)}-${language}`,
        instead: `${folder}/en.ts`,
      }))
      .filter(({ file }) => existsSync(path.join(root, file))),
  );
}

/** What functions give: by the id in the page, in the shape of the module's exports. */
function keptValues(exported: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(exported)) {
    const members = typeof value === "function" ? { "": value } : (value as Readonly<Record<string, () => unknown>>);
    for (const [key, give] of Object.entries(members)) values.set(key === "" ? name : `${name}-${key}`, give());
  }
  return values;
}

/** A module whose functions read the page. */
function keptFunctionsModule(exported: Readonly<Record<string, unknown>>): string {
  const values = keptValues(exported);
  const reading = (id: string): string => {
    const instead = typeof values.get(id) === "string" ? "" : {};
    return `() => kept(${JSON.stringify(id)}, ${JSON.stringify(instead)})`;
  };
  const lines = Object.entries(exported).map(([name, value]) => {
    if (typeof value === "function") return `export const ${name} = ${reading(name)};`;
    const members = Object.keys(value as object).map((key) => `${JSON.stringify(key)}: ${reading(`${name}-${key}`)}`);
    return `export const ${name} = { ${members.join(", ")} };`;
  });
  return [`import { kept } from ${JSON.stringify(PAGE_WORDS)};`, ...lines].join("\n");
}

/** The tree without these members; lists are expressions and stay whole. */
function without(tree: Written, unsaid: readonly string[]): Written {
  if (typeof tree !== "object" || tree === null || Array.isArray(tree)) return tree;
  const kept = Object.entries(tree).filter(([key]) => !unsaid.includes(key));
  return Object.fromEntries(kept.map(([key, member]) => [key, without(member, unsaid)]));
}

function spokenIn({ tree, functions, constants }: SentenceModule): Spoken {
  return { trees: tree as Spoken["trees"], functions, constants };
}

function areRecords({ records }: InPage, file: string, constant: string): boolean {
  return records.file === file && records.constant === constant;
}

type Records = Record<string, Record<string, unknown>>;

/** Takes out of the records what the page keeps and what nobody reads; gives what the page keeps, record by record. */
function takeMembers(given: unknown, { records }: InPage): Records {
  const { members, unused = [], whole = [] } = records;
  const taken: Records = {};
  for (const [key, record] of Object.entries(given as Records)) {
    const kept = whole.includes(key) ? [] : Object.entries(record).filter(([name]) => members.includes(name));
    taken[key] = Object.fromEntries(kept);
    for (const name of [...unused, ...kept.map(([one]) => one)]) delete record[name];
  }
  return taken;
}

/** The elements of the panel's page that hold its languages and what else is kept there. */
export async function pageElements(root: string, { inPage }: PackedModules): Promise<readonly string[]> {
  if (inPage === undefined || !existsSync(path.join(root, inPage.records.file))) return [];
  const { functions, records } = inPage;
  const exportsOf = await evaluateModules(root, [...functions, records.file]);
  const spoken = sentenceFiles(root, inPage).map(async ({ file, id }) => element(id, await sentencesIn(root, file)));
  const given = functions.flatMap((file) =>
    [...keptValues(exportsOf[file] ?? {})].map(([id, value]) => element(id, value)),
  );
  const taken = takeMembers(withoutNotes(exportsOf[records.file]?.[records.constant]), inPage);
  return [...(await Promise.all(spoken)), ...given, element(RECORDS, taken)];
}

function element(id: string, value: unknown): string {
  const { text, length } = pack(value);
  return pageElement(id, length, text);
}

async function sentencesIn(root: string, file: string): Promise<Spoken> {
  let spoken: Spoken | undefined;
  await changed(root, file, (code) => {
    spoken = spokenIn(readSentences(code));
    return "";
  });
  if (spoken === undefined) throw new Error(`${file} holds no sentences.`);
  return spoken;
}

/** A source as JavaScript, changed. Failures name the file. */
async function changed(root: string, file: string, change: (code: string) => string): Promise<string> {
  const source = await readFile(path.join(root, file), "utf8");
  const { code } = await transform(source, { loader: "ts", target: "es2022", charset: "utf8" });
  try {
    return change(code);
  } catch (error) {
    throw new Error(`${file} cannot be packed: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/**
 * CommonJS, for two reasons: importers read its properties at each use instead of copying them at the start, and what it
 * requires runs only when it is called.
 */
function dataModule(
  packs: readonly (readonly unknown[])[],
  level: typeof CAREFUL | typeof QUICK,
  later: ReadonlyMap<number, number>,
  members: readonly string[] = [],
): string {
  const readers = packs.map((values, index) => {
    const { text, length } = pack(values, level);
    const its = `pack${index + 1}`;
    const at = later.get(index);
    const more =
      at === undefined
        ? ""
        : `require(${JSON.stringify(PAGE_WORDS)}).readMembersLater(${its}[${at}], ${JSON.stringify(members)}),`;
    return `let ${its};
const read${index + 1} = () => ${its} || (${its} = require(${JSON.stringify(UNPACK)}).unpack(${JSON.stringify(text)}, ${length}), ${more} ${its});`;
  });
  const getters = packs.flatMap((values, index) =>
    values.map((_, at) => `get p${index + 1}v${at + 1}() { return read${index + 1}()[${at}]; }`),
  );
  return `${readers.join("\n")}\nmodule.exports = {\n${getters.join(",\n")}\n};`;
}

/** What each module exports, by file and name. */
async function evaluateModules(
  root: string,
  files: readonly string[],
): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  const lines = [...new Set(files)].map(
    (file) => `export * as ${JSON.stringify(file)} from ${JSON.stringify(`./${file}`)};`,
  );
  const result = await build({
    stdin: { contents: lines.join("\n"), resolveDir: root },
    bundle: true,
    format: "esm",
    target: "node20",
    write: false,
    logLevel: "silent",
  });
  const source = Buffer.from(result.outputFiles[0]?.text ?? "").toString("base64");
  return await import(`data:text/javascript;base64,${source}`);
}
