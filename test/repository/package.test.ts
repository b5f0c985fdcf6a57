// What a published package would hold: everything that it offers by name.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

const { bin, exports, files } = z
  .object({
    bin: z.record(z.string(), z.string()),
    exports: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])),
    files: z.array(z.string()),
  })
  .parse(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")));

describe("the package", () => {
  it("offers the programme library and its schema", async () => {
    expect(Object.keys(exports)).toEqual(expect.arrayContaining(["./programme.json", "./programme.schema.json"]));
    const { default: library } = await import("erasmus-planner/programme.json", { with: { type: "json" } });
    expect(library.actions.length).toBeGreaterThan(20);
  });

  it("holds what it offers", () => {
    const offered = [
      ...Object.values(bin),
      ...Object.values(exports).flatMap((one) => (typeof one === "string" ? one : Object.values(one))),
    ].map((path) => path.replace(/^\.\//, ""));
    const held = (path: string): boolean => path === "package.json" || files.some((one) => path.startsWith(`${one}/`));
    expect(offered.filter((path) => !held(path))).toEqual([]);
  });
});
