// The files of docs/programme/: the programme library as JSON, and the schema it keeps to.

import { programmeFile } from "./programme-file.ts";
import { programmeJsonSchema } from "./programme-schema.ts";

export interface ProgrammeJson {
  readonly name: string;
  readonly text: string;
}

/** One space of indentation: a line for each member, so that a change shows as what it is. */
function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

export function programmeFiles(): readonly ProgrammeJson[] {
  return [
    { name: "programme.json", text: jsonText(programmeFile()) },
    { name: "programme.schema.json", text: jsonText(programmeJsonSchema()) },
  ];
}
