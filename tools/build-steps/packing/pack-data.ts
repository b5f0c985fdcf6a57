// Makes the programme's data and the sentences small in dist/Code.js: a few packed texts there, each read when first used.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, transform } from "esbuild";
import { withoutData } from "./data-module.ts";
import { pack } from "./pack.ts";
import { notPlain } from "./plain-data.ts";
import { readSentences, type SentenceModule } from "./sentence-module.ts";
import type { Trees, Written } from "./sentences.ts";

/** What to pack, paths relative to the root; files that are not there are skipped. */
export interface PackedModules {
  /**
   * Modules whose constants are plain data; their functions stay as they are. Those in one list are packed together: what
   * one formula needs and another does not is better apart.
   */
  readonly data: readonly (readonly string[])[];
  /** Modules that export one object of sentences each; those in one list, the languages, have the same keys. */
  readonly sentences: readonly (readonly string[])[];
}

export const packedModules: PackedModules = {
  data: [
    ["src/programme/actions.ts", "src/programme/variants.ts"],
    [
      "src/programme/sources.ts",
      "src/programme/countries.ts",
      "src/programme/country-names.ts",
      "src/programme/organisation-types.ts",
      "src/programme/categories.ts",
      "src/programme/roles.ts",
      "src/sheet/columns.ts",
      "src/sheet/template-words.ts",
      "src/sheet/yes-no-words.ts",
      "src/programme/processes/processes.ts",
    ],
  ],
  sentences: [["src/messages/en.ts", "src/messages/sv.ts"], ["src/apps-script/words.ts"]],
};

/** A constant that is shorter as JSON stays in the code. */
const WORTH_PACKING = 80;

const PACKED = "packed-data";
const UNPACK = fileURLToPath(new URL("unpack.ts", import.meta.url));
const SENTENCES = fileURLToPath(new URL("sentences.ts", import.meta.url));

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
        if (isWorthPacking(shipped)) names.set(name, add(shipped));
      }
      modules.set(file, await changed(root, file, (code) => withoutData(code, PACKED, (name) => names.get(name))));
    }
  }
  packs.push([]);
  for (const languages of packed.sentences) {
    const trees: Written[] = [];
    const allTrees = {};
    const name = add(allTrees);
    for (const file of languages.filter(isThere)) {
      const change = (code: string): string => {
        const read = readSentences(code);
        return sentenceModule(read, `import { ${name} as trees } from "${PACKED}";`, trees.push(read.tree) - 1, add);
      };
      modules.set(file, await changed(root, file, change));
    }
    Object.assign(allTrees, sideBySide(trees));
  }
  return { modules, data: dataModule(packs) };
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

/** A module that gives the sentences of one language. */
function sentenceModule(
  { name, tree, constants, code, scope }: SentenceModule,
  importTrees: string,
  language: number,
  add: (value: unknown) => string,
): string {
  const data = [...constants].map(([constant, value]) =>
    isWorthPacking(value)
      ? `import { ${add(value)} as ${constant} } from "${PACKED}";`
      : `const ${constant} = ${JSON.stringify(value)};`,
  );
  const chapters = JSON.stringify(Object.keys(tree ?? {}));
  return `${importTrees}
import { sentences } from ${JSON.stringify(SENTENCES)};
${data.join("\n")}
${code}
export const ${name} = sentences(${chapters}, () => trees, ${language}, () => ({ ${scope} }));`;
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
function dataModule(packs: readonly (readonly unknown[])[]): string {
  const readers = packs.map((values, index) => {
    const { text, length } = pack(values);
    const given = `${JSON.stringify(text)}, ${length}`;
    return `let pack${index + 1};
const read${index + 1} = () => pack${index + 1} || (pack${index + 1} = require(${JSON.stringify(UNPACK)}).unpack(${given}));`;
  });
  const getters = packs.flatMap((values, index) =>
    values.map((_, at) => `get p${index + 1}v${at + 1}() { return read${index + 1}()[${at}]; }`),
  );
  return `${readers.join("\n")}\nmodule.exports = {\n${getters.join(",\n")}\n};`;
}

/** Merges the trees of the languages. Throws when they have not the same chapters and entries. */
function sideBySide(languages: readonly Written[]): Trees {
  const trees: Record<string, Record<string, Written[]>> = {};
  for (const tree of languages) {
    for (const [chapter, entries] of Object.entries(tree ?? {})) {
      trees[chapter] ??= {};
      for (const [entry, written] of Object.entries<Written>(entries)) {
        trees[chapter][entry] = [...(trees[chapter][entry] ?? []), written];
      }
    }
  }
  for (const [chapter, entries] of Object.entries(trees)) {
    for (const [entry, { length }] of Object.entries(entries)) {
      if (length < languages.length) throw new Error(`Not every language has ${chapter}.${entry}.`);
    }
  }
  return trees;
}

/** What each module exports, by file and name. */
async function evaluateModules(
  root: string,
  files: readonly string[],
): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  const lines = files.map((file) => `export * as ${JSON.stringify(file)} from ${JSON.stringify(`./${file}`)};`);
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
