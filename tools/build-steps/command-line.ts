// Builds the command line into one file that needs nothing but Node.

import { build } from "esbuild";
import { licenceNotice } from "./licences.ts";
import { onlyOutput } from "./only-output.ts";
import type { BuiltFile } from "./write-files.ts";

/** Packages written for CommonJS call `require` for Node's own modules; a module file has to bring it along. */
const REQUIRE =
  'import { createRequire as createRequireHere } from "node:module";\nconst require = createRequireHere(import.meta.url);';

/** Bundles src/cli/main.ts and everything it imports for Node 20. */
export async function buildCommandLine(root: string): Promise<BuiltFile> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    bundle: true,
    platform: "node",
    // Large, and for few: found where they are installed, and asked for where they are not.
    external: ["@duckdb/node-api", "@googleapis/sheets", "bullmq", "ioredis"],
    format: "esm",
    target: "node20",
    legalComments: "none",
    minifySyntax: true,
    banner: { js: REQUIRE },
    outfile: "out.js",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const { text, packages } = onlyOutput(result);
  const code = text.replace(/^#!.*\n/, "");
  const notice = await licenceNotice(root, packages);
  return {
    path: "build/cli/erasmus-planner.js",
    text: `#!/usr/bin/env node\n/*\n${notice}\n*/\n${code}`,
    executable: true,
  };
}
