// Every example of the functions' help, calculated by the built bundle as in a new English file.
import vm from "node:vm";
import { expect, it } from "vitest";
import { customFunctions } from "../../src/functions/functions.ts";
import { readFormula } from "../functions/example-formula.ts";
import { builtFile } from "./dist.ts";

const script = new vm.Script(builtFile("Code.js"));

/** As much of Google's services as a formula asks for. */
const services = {
  SpreadsheetApp: { getActive: () => ({ getSpreadsheetLocale: () => "en_US" }) },
  PropertiesService: { getDocumentProperties: () => ({ getProperties: () => ({}) }) },
};

const examples = customFunctions.flatMap(({ examples: own }) =>
  own.map(({ formula, gives }) => [formula, gives] as const),
);

it.each(examples)("%s gives %s", (formula, gives) => {
  const { name, args } = readFormula(formula);
  const context = vm.createContext({ ...services, args });
  script.runInContext(context);
  const given: unknown = vm.runInContext(`${name}(...args)`, context);
  // Words that stay on one line are compared as words.
  expect(JSON.stringify(given).replace(/\u00a0/g, " ")).toContain(JSON.stringify(gives).replace(/^"|"$/g, ""));
});
