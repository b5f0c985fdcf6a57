// Parameters that several functions have, so that their help says the same everywhere.
import type { FunctionParameter } from "./function.ts";

export const actionParameter: FunctionParameter = {
  name: "action",
  kind: "text",
  help: "Its title or code, in any language.",
  example: '"KA220-HED"',
};

export const callParameter: FunctionParameter = {
  name: "call",
  kind: "number",
  help: "The year of the call.",
  example: "2026",
};

export const monthsParameter: FunctionParameter = {
  name: "months",
  kind: "number",
  help: "The project's months.",
  example: "30",
};

export const grantParameter: FunctionParameter = {
  name: "grant",
  kind: "number",
  help: "The EU grant or lump sum asked for, in euro.",
  example: "250000",
};

export const variantParameter: FunctionParameter = {
  name: "variant",
  kind: "text",
  help: "Its field, lot, strand or type, if it has any.",
  optional: true,
  example: '"Higher education"',
};

export const partnersParameter: FunctionParameter = {
  name: "partners",
  kind: "range",
  help: "The partners with their heading row.",
  example: "Partners!A1:H200",
};

export const budgetParameter: FunctionParameter = {
  name: "budget",
  kind: "range",
  help: "The budget with its heading row.",
  example: "Budget!A1:H500",
};

export const workPackagesParameter: FunctionParameter = {
  name: "work_packages",
  kind: "range",
  help: "Work packages with their heading row.",
  optional: true,
  example: "'Work packages'!A1:E50",
};

export const totalCostParameter: FunctionParameter = {
  name: "total_cost",
  kind: "number",
  help: "What the project costs, in euro.",
  optional: true,
  example: "262000",
};

export const participantsParameter: FunctionParameter = {
  name: "participants",
  kind: "number",
  help: "How many people take part.",
  optional: true,
  example: "2500",
};

export function optional(parameter: FunctionParameter): FunctionParameter {
  return { ...parameter, optional: true };
}
