// The reference page of the custom functions: what each takes, gives and answers to its examples.

import type { CustomFunction } from "../../src/functions/function.ts";
import { customFunctions } from "../../src/functions/functions.ts";
import { generatedFrom, type ReferencePage, table } from "./page.ts";

/** docs/reference/functions.md, one section per function in the declared order. */
export function functionsPage(): ReferencePage {
  const overview = table(
    ["Function", "Gives"],
    customFunctions.map(({ name, summary }) => [`[${name}](#${name.toLowerCase()})`, summary]),
  );
  return {
    path: "functions.md",
    text: [
      generatedFrom("src/functions/"),
      "# Custom functions",
      'Type them in any cell. Where the decimal sign is a comma, Google Sheets wants ";" between arguments instead of ",".',
      overview,
      ...customFunctions.map(section),
    ].join("\n\n"),
  };
}

function section({ name, summary, parameters, returns, examples }: CustomFunction): string {
  const call = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ");
  return [
    `## ${name}`,
    summary,
    `\`=${name}(${call})\``,
    ...(parameters.length > 0
      ? [
          table(
            ["Argument", "Kind", "", "Example"],
            parameters.map(({ name: argument, kind, help, optional, example }) => [
              argument,
              optional ? `${kind}, optional` : kind,
              help,
              `\`${example}\``,
            ]),
          ),
        ]
      : []),
    `Gives: ${returns}`,
    ...(examples.length > 0
      ? [
          table(
            ["Example", "Gives"],
            examples.map(({ formula, gives }) => [`\`${formula}\``, String(gives)]),
          ),
        ]
      : []),
  ].join("\n\n");
}
