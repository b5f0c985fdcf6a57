// Makes the programme's data and the sentences small in dist/Code.js: a few packed texts there, each read when first used.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, transform } from "esbuild";
import { withoutData } from "./data-module.ts";
import { CAREFUL, pack, QUICK } from "./pack.ts";
import { type PageWords, pageElement } from "./page-words.ts";
import { notPlain } from "./plain-data.ts";
import { eachText } from "./said-texts.ts";
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
  /** Modules of sentences, by the language they are in. */
  readonly languages: Readonly<Record<string, string>>;
  /** The module of the language that speaks where the page cannot be read. */
  readonly instead: string;
  /** Modules of data whose texts, `{ en, sv }`, are said but never read from a cell. */
  readonly texts: readonly string[];
  /** A member of the records in a module's constant that only some answers show, and those that none shows. */
  readonly member: {
    readonly file: string;
    readonly constant: string;
    readonly name: string;
    readonly unused?: readonly string[];
  };
}

export const packedModules: PackedModules = {
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
  sentences: ["src/messages/en.ts", "src/apps-script/words.ts"],
  // No cell, note or message of the sheet says why; the panel does, and its page has sentences of its own.
  unsaid: ["why", "notRead", "evidence", "context", "noYearCap"],
  inPage: {
    languages: { sv: "src/messages/sv.ts" },
    instead: "src/messages/en.ts",
    texts: ["src/programme/actions.ts"],
    member: { file: "src/programme/sources.ts", constant: "sources", name: "url", unused: ["edition"] },
  },
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

  /** Where in its pack a constant stands whose member is in the page. */
  const later = new Map<number, number>();
  /** The packed constants whose texts are in the page. */
  const texts: string[] = [];
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
        const its = packed.inPage?.texts.includes(file) ? takeTexts(shipped, Object.keys(packed.inPage.languages)) : [];
        names.set(name, add(shipped));
        if (packed.inPage !== undefined && isMemberIn(packed.inPage, file, name)) {
          const { name: member, unused = [] } = packed.inPage.member;
          for (const one of [member, ...unused]) takeMember(shipped, one);
          later.set(packs.length - 1, (packs[packs.length - 1]?.length ?? 0) - 1);
        }
        if (its.length > 0) texts.push(`${names.get(name)}`);
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
  for (const [language, file] of Object.entries(packed.inPage?.languages ?? {})) {
    const instead = path.join(root, packed.inPage?.instead ?? "");
    if (isThere(file))
      modules.set(file, await changed(root, file, (code) => pageModule(code, language, instead, texts)));
  }
  return { modules, data: dataModule(packs, packed.isCareful ? CAREFUL : QUICK, later, packed.inPage?.member.name) };
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
function pageModule(code: string, language: string, instead: string, texts: readonly string[]): string {
  const { name, code: left, scope } = readSentences(code);
  if (left !== "") throw new Error(`in a language that is kept in the page, all must be written as data: ${left}`);
  return `import * as other from ${JSON.stringify(instead)};
import { sentences } from ${JSON.stringify(SENTENCES)};
import { readPageWords } from ${JSON.stringify(PAGE_WORDS)};
${texts.map((text) => `import { ${text} } from "${PACKED}";`).join("\n")}
const [instead] = Object.values(other);
let read;
const words = () => (read = read || [readPageWords(${JSON.stringify(language)}, () => [${texts}])])[0];
export const ${name} = sentences(Object.keys(instead), words, () => ({ ${scope} }), instead);`;
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

/** Takes the texts of these languages out of data, and gives them, language by language. */
function takeTexts(data: unknown, languages: readonly string[]): readonly (readonly unknown[])[] {
  return languages.map((language) => {
    const taken: unknown[] = [];
    eachText(data, (text) => {
      taken.push(text[language]);
      delete text[language];
    });
    return taken;
  });
}

function isMemberIn({ member }: InPage, file: string, constant: string): boolean {
  return member.file === file && member.constant === constant;
}

/** Takes a member out of records, and gives it, record by record. */
function takeMember(records: unknown, member: string): Readonly<Record<string, unknown>> {
  const taken: Record<string, unknown> = {};
  for (const [key, record] of Object.entries(records as Record<string, Record<string, unknown>>)) {
    taken[key] = record[member];
    delete record[member];
  }
  return taken;
}

/** The elements of the panel's page that hold its languages and what else is kept there. */
export async function pageElements(root: string, { inPage }: PackedModules): Promise<readonly string[]> {
  if (inPage === undefined || !existsSync(path.join(root, inPage.instead))) return [];
  const { languages, texts, member } = inPage;
  const exportsOf = await evaluateModules(root, [...texts, member.file]);
  const records = takeMember(withoutNotes(exportsOf[member.file]?.[member.constant]), member.name);
  const shipped = texts.flatMap((file) =>
    Object.values(exportsOf[file] ?? {}).flatMap((value) => {
      const data = typeof value === "function" ? undefined : withoutNotes(value);
      return data !== undefined && isWorthPacking(data) ? [data] : [];
    }),
  );
  const taken = takeTexts(shipped, Object.keys(languages));
  const spoken = Object.entries(languages).map(async ([language, file], index) => {
    const words: PageWords = { spoken: await sentencesIn(root, file), texts: taken[index] ?? [] };
    return element(language, words);
  });
  return [...(await Promise.all(spoken)), element(member.name, records)];
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
  member: string | undefined,
): string {
  const readers = packs.map((values, index) => {
    const { text, length } = pack(values, level);
    const its = `pack${index + 1}`;
    const at = later.get(index);
    const more =
      at === undefined
        ? ""
        : `require(${JSON.stringify(PAGE_WORDS)}).readMemberLater(${its}[${at}], ${JSON.stringify(member)}),`;
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
