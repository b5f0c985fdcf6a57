// The JSON report as programs rely on it: these members, with these meanings. Further members may come.

import * as z from "zod/mini";

const place = z.looseObject({
  table: z.nullable(z.enum(["project", "partners", "budget", "workPackages"])),
  row: z.nullable(z.string()),
  line: z.nullable(z.int()),
  column: z.nullable(z.string()),
});

const source = z.looseObject({
  guide: z.string(),
  page: z.nullable(z.string()),
  url: z.nullable(z.url()),
  evidence: z.enum(["guide", "official", "secondary", "unverified"]),
});

const sentence = z.string().check(z.minLength(1));

const finding = z.looseObject({
  key: sentence,
  severity: z.enum(["error", "warning", "review"]),
  message: sentence,
  why: sentence,
  fix: sentence,
  at: place,
  sources: z.array(source),
});

const outcome = z.looseObject({
  rule: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  kind: z.enum(["pass", "fail", "open", "review", "not-applicable"]),
  findings: z.array(finding),
});

const report = z.looseObject({
  plan: z.looseObject({
    file: z.string(),
    action: z.nullable(z.string()),
    call: z.nullable(z.int()),
    variant: z.nullable(z.string()),
    title: z.optional(z.string()),
  }),
  verdict: z.enum(["ok", "open", "review", "problems"]),
  cap: z.nullable(z.number()),
  outcomes: z.array(outcome).check(z.minLength(1)),
});

export type JsonReport = z.infer<typeof report>;

/** Reads the output of `check --format json`. Throws where it breaks the contract. */
export function reportsOf(stdout: string): JsonReport[] {
  return z.array(report).parse(JSON.parse(stdout));
}
