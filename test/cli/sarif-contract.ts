// SARIF 2.1.0 as far as we use it: these members and no others, and valid by the official schema.

import * as z from "zod/mini";
import { sarifFaults } from "./official-sarif.ts";

const message = z.strictObject({ text: z.string().check(z.minLength(1)) });

/** A URI reference, as in a link. */
const uri = z.string().check(z.regex(/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/));

const location = z.strictObject({
  physicalLocation: z.optional(
    z.strictObject({
      artifactLocation: z.strictObject({ uri }),
      region: z.optional(z.strictObject({ startLine: z.int().check(z.minimum(1)) })),
    }),
  ),
  logicalLocations: z.array(z.strictObject({ name: z.string(), fullyQualifiedName: z.string() })).check(z.minLength(1)),
});

const result = z
  .strictObject({
    ruleId: z.string(),
    ruleIndex: z.int().check(z.minimum(0)),
    kind: z.enum(["notApplicable", "pass", "fail", "review", "open", "informational"]),
    level: z.enum(["none", "note", "warning", "error"]),
    message,
    locations: z.array(location),
    partialFingerprints: z.record(z.string(), z.string()),
    suppressions: z.optional(
      z.array(
        z.strictObject({
          kind: z.enum(["inSource", "external"]),
          status: z.enum(["accepted", "underReview", "rejected"]),
          justification: z.string(),
        }),
      ),
    ),
    properties: z.looseObject({}),
  })
  // Section 3.27.10 of the standard: only what fails has a level.
  .check(z.refine(({ kind, level }) => kind === "fail" || level === "none"));

const notification = z.strictObject({ level: z.enum(["none", "note", "warning", "error"]), message });

const run = z
  .strictObject({
    tool: z.strictObject({
      driver: z.strictObject({
        name: z.string(),
        version: z.string(),
        // As in "en" or "en-US".
        language: z.string().check(z.regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/)),
        rules: z.array(z.strictObject({ id: z.string(), shortDescription: message })),
      }),
    }),
    invocations: z.array(
      z.strictObject({ executionSuccessful: z.boolean(), toolExecutionNotifications: z.array(notification) }),
    ),
    results: z.array(result),
  })
  .check(
    z.refine(({ tool, results }) =>
      results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId),
    ),
    z.refine(({ tool: { driver } }) => new Set(driver.rules.map(({ id }) => id)).size === driver.rules.length),
  );

const log = z.strictObject({ $schema: z.url(), version: z.literal("2.1.0"), runs: z.array(run).check(z.minLength(1)) });

/** Reads a SARIF log. Throws where it breaks the standard, or uses a member that is not listed here. */
export function sarifOf(text: string): z.infer<typeof log> {
  const value: unknown = JSON.parse(text);
  const faults = sarifFaults(value);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return log.parse(value);
}
