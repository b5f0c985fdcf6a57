// Makes the data of the programme small in dist/Code.js: all of it is one deflated text there, read when it is first used.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { type Declaration, type ModuleDeclaration, parse, type Statement } from "acorn";
import { build, type Plugin, transform } from "esbuild";
import { digits } from "./unpack.ts";

/** Modules whose constants are plain data; their functions stay as they are. */
export const dataModules: readonly string[] = [
  "src/programme/actions.ts",
  "src/programme/sources.ts",
  "src/programme/countries.ts",
  "src/programme/country-names.ts",
  "src/programme/organisation-types.ts",
  "src/programme/categories.ts",
  "src/programme/roles.ts",
  "src/programme/variants.ts",
  "src/sheet/columns.ts",
  "src/sheet/template-words.ts",
  "src/sheet/yes-no-words.ts",
];

/** A constant that is shorter as JSON stays in the code. */
const WORTH_PACKING = 80;

const PACKED = "packed-data";
const UNPACK = fileURLToPath(new URL("unpack.ts", import.meta.url));

export interface Packed {
  /** Digits of base 85 for `unpack`. */
  readonly text: string;
  /** Bytes of the JSON in it, all ASCII. */
  readonly length: number;
}

/** Packs plain data for `unpack`. */
export function pack(data: unknown): Packed {
  const json = JSON.stringify(data).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const deflated = deflateRawSync(json, { level: 9, memLevel: 9 });
  const whole = Buffer.concat([deflated, Buffer.alloc(-deflated.length & 3)]);
  let text = "";
  for (let from = 0; from < whole.length; from += 4) {
    let group = whole.readUInt32BE(from);
    let five = "";
    for (let place = 0; place < 5; place++) {
      five = digits.charAt(group % 85) + five;
      group = Math.floor(group / 85);
    }
    text += five;
  }
  return { text, length: json.length };
}

/**
 * An esbuild plugin that takes the constants out of these modules (paths relative to the root; absent ones are skipped)
 * and puts them into the bundle as one packed text. Importers notice nothing: a name becomes a property that unpacks
 * everything when it is first read. The build fails when a constant is not plain data or a module is not only constants
 * and functions.
 */
export function packData(root: string, modules: readonly string[]): Plugin {
  const files = modules.filter((file) => existsSync(path.join(root, file)));
  const names = new Map<string, string>();
  const values: unknown[] = [];
  return {
    name: PACKED,
    setup({ onStart, onResolve, onLoad }) {
      onStart(async () => {
        const evaluated = await evaluate(root, files);
        for (const file of files) {
          for (const [name, value] of Object.entries(evaluated[file] ?? {})) {
            if (typeof value === "function") continue;
            const fault = notPlain(value, name);
            if (fault !== undefined) throw new Error(`${file}: ${fault}; it cannot be packed.`);
            if (JSON.stringify(value).length < WORTH_PACKING) continue;
            names.set(`${file} ${name}`, `value${values.length}`);
            values.push(value);
          }
        }
      });
      onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        const name = path.relative(root, file).replaceAll("\\", "/");
        if (!files.includes(name)) return undefined;
        return { contents: await withoutData(file, (constant) => names.get(`${name} ${constant}`)), loader: "js" };
      });
      onResolve({ filter: new RegExp(`^${PACKED}$`) }, () => ({ path: PACKED, namespace: PACKED }));
      onLoad({ filter: /^/, namespace: PACKED }, () => {
        const { text, length } = pack(values);
        const getters = values.map((_, index) => `get value${index}() { return read()[${index}]; }`);
        return {
          // CommonJS: an importer reads a property at each use, and what is required runs when it is first called.
          contents: `let values;
const read = () => values || (values = require(${JSON.stringify(UNPACK)}).unpack(${JSON.stringify(text)}, ${length}));
module.exports = {\n${getters.join(",\n")}\n};`,
          loader: "js",
          resolveDir: root,
        };
      });
    },
  };
}

/** What each module exports, by file and name. */
async function evaluate(
  root: string,
  files: readonly string[],
): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  const result = await build({
    stdin: {
      contents: files
        .map((file) => `export * as ${JSON.stringify(file)} from ${JSON.stringify(`./${file}`)};`)
        .join("\n"),
      resolveDir: root,
    },
    bundle: true,
    format: "esm",
    target: "node20",
    write: false,
    logLevel: "silent",
  });
  const source = Buffer.from(result.outputFiles[0]?.text ?? "").toString("base64");
  return await import(`data:text/javascript;base64,${source}`);
}

/** Says where a value is something that JSON does not give back; `undefined` when it is plain. */
function notPlain(value: unknown, at: string): string | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return undefined;
  if (typeof value === "object" && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)) {
    const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, member] of members) {
      const fault = notPlain(member, `${at}.${key}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  return `${at} is not plain data`;
}

/**
 * A module without its packed constants, as JavaScript that imports them. What only those constants needed goes too.
 * `packedName` gives the name of a packed constant in the packed data.
 */
async function withoutData(file: string, packedName: (constant: string) => string | undefined): Promise<string> {
  const { code } = await transform(await readFile(file, "utf8"), { loader: "ts", target: "es2022" });
  const parts: { readonly names: readonly string[]; readonly text: string; kept: boolean }[] = [];
  for (const statement of parse(code, { ecmaVersion: 2022, sourceType: "module" }).body) {
    const exported = statement.type === "ExportNamedDeclaration";
    const text = code.slice(statement.start, statement.end);
    const names = namesIn(exported ? statement.declaration : statement);
    if (names === undefined) throw new Error(`${file} holds more than constants and functions: ${text.slice(0, 80)}`);
    const packed = exported ? packedName(names[0] ?? "") : undefined;
    parts.push(
      packed === undefined
        ? { names, text, kept: exported }
        : { names: [], text: `import { ${packed} as ${names} } from "${PACKED}";\nexport { ${names} };`, kept: true },
    );
  }
  for (let added = parts; added.length > 0; ) {
    const mentioned = new Set(parts.flatMap(({ text, kept }) => (kept ? text.match(/[\w$]+/g) : null) ?? []));
    added = parts.filter(({ names, kept }) => !kept && names.some((name) => mentioned.has(name)));
    for (const part of added) part.kept = true;
  }
  return parts.flatMap(({ text, kept }) => (kept ? [text] : [])).join("\n");
}

/** The names that an import, a function or a single constant brings; `undefined` for any other statement. */
function namesIn(
  statement: Statement | ModuleDeclaration | Declaration | null | undefined,
): readonly string[] | undefined {
  if (statement?.type === "ImportDeclaration") return statement.specifiers.map(({ local }) => local.name);
  if (statement?.type === "FunctionDeclaration") return [statement.id.name];
  if (statement?.type !== "VariableDeclaration" || statement.kind !== "const") return undefined;
  const [declared, ...more] = statement.declarations;
  return declared?.id.type === "Identifier" && more.length === 0 ? [declared.id.name] : undefined;
}
