// SARIF 2.1.0 by the official schema, as the SARIF SDK brings it for tests.

import { createRequire } from "node:module";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };

interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly dataPath: string; readonly message?: string }[] | null;
}

interface Ajv {
  addMetaSchema(schema: object): void;
  compile(schema: object): Validate;
}

// The schema is written in draft 4, which newer validators have given up: the package brings one that knows it.
const ofPackage = createRequire(createRequire(import.meta.url).resolve("@microsoft/jest-sarif/package.json"));
const OldAjv: new (options: object) => Ajv = ofPackage("ajv");
const ajv = new OldAjv({ schemaId: "auto", validateSchema: false, allErrors: true });
ajv.addMetaSchema(ofPackage("ajv/lib/refs/json-schema-draft-04.json"));
const validate = ajv.compile(schema);

/** Where a log breaks the official schema; empty when nowhere. */
export function sarifFaults(log: unknown): string[] {
  return validate(log) ? [] : (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}
