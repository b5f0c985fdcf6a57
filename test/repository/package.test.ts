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
    const targets = Object.values(exports).flatMap((one) => (typeof one === "string" ? [one] : Object.values(one)));
    const offered = [...Object.values(bin), ...targets].map((path) => path.replace(/^\.\//, ""));
    expect(offered.length).toBeGreaterThan(3);
    expect(offered.filter((path) => !files.some((one) => path.startsWith(`${one}/`)))).toEqual([]);
  });
});
