// `npm run sbom`: writes build/sbom.json, what the product is made of and made with, in CycloneDX 1.5.

import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = path.resolve(fileURLToPath(import.meta.url), "../..");

/** The built files whose notices name the packages inside them. */
const built = [
  "dist/Code.js",
  "dist/Sidebar.html",
  "build/cli/erasmus-planner.js",
  "build/library/erasmus-planner.js",
  "build/library/erasmus-planner-udf.js",
];

interface Component {
  readonly name: string;
  readonly version: string;
  readonly scope: string;
  readonly [member: string]: unknown;
}

interface BillOfMaterials {
  readonly metadata: { readonly component: Component; readonly [member: string]: unknown };
  readonly components: readonly Component[];
  readonly [member: string]: unknown;
}

/** "preact 11.2.0" of every package whose code is in one of the built files. Throws where one is not built. */
async function bundledPackages(): Promise<ReadonlySet<string>> {
  const texts = await Promise.all(built.map((file) => readFile(path.join(ROOT, file), "utf8")));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/^ {2}(\S+ \d+\.\S+)\. Copyright/gm)].map(([, name = ""]) => name)),
  );
}

/** npm's own list of the lock file; what is inside the built files is told apart from what only builds and tests them. */
async function billOfMaterials(): Promise<BillOfMaterials> {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { stdout } = await promisify(execFile)(
    npm,
    ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"],
    { cwd: ROOT, maxBuffer: 64 * 1024 * 1024, shell: process.platform === "win32" },
  );
  const bill: BillOfMaterials = JSON.parse(stdout);
  const bundled = await bundledPackages();
  const { component, ...metadata } = bill.metadata;
  return {
    ...bill,
    // npm names it after the folder that it lies in.
    metadata: { ...metadata, component: { ...component, name: "erasmus-planner" } },
    components: bill.components.map((one) => {
      const isInside = bundled.has(`${one.name} ${one.version}`);
      return { ...one, scope: isInside ? "required" : one.scope === "required" ? "optional" : one.scope };
    }),
  };
}

await mkdir(path.join(ROOT, "build"), { recursive: true });
await writeFile(path.join(ROOT, "build/sbom.json"), `${JSON.stringify(await billOfMaterials(), null, 2)}\n`);
console.log("build/sbom.json");
