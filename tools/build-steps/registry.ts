// Reads the declared custom functions by running src/functions/functions.ts.

import { build } from "esbuild";
import type { CustomFunction } from "../../src/functions/function.ts";

/** The custom functions in their declared order. Throws when the module does not export `customFunctions`. */
export async function readCustomFunctions(root: string): Promise<readonly CustomFunction[]> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ["src/functions/functions.ts"],
    bundle: true,
    format: "esm",
    target: "node20",
    write: false,
    logLevel: "silent",
  });
  const source = Buffer.from(result.outputFiles[0]?.text ?? "").toString("base64");
  const { customFunctions }: { customFunctions?: readonly CustomFunction[] } = await import(
    `data:text/javascript;base64,${source}`
  );
  if (customFunctions === undefined) throw new Error("src/functions/functions.ts does not export customFunctions.");
  return customFunctions;
}
