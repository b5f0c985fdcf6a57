// Actions that people name and whose rules nobody has read: they are known, and not covered.
import { wordKey } from "../model/matching.ts";

export interface UncoveredAction {
  readonly code: string;
  readonly title: string;
  readonly call: number;
}

/** The extraordinary calls of autumn 2020, with months, amounts and start dates of their own. */
export const uncoveredActions: readonly UncoveredAction[] = [
  { code: "KA226", title: "Partnerships for Digital Education Readiness", call: 2020 },
  { code: "KA227", title: "Partnerships for Creativity", call: 2020 },
];

/** Also with a field: "KA226-HED". */
export function uncoveredAction(typed: string): UncoveredAction | undefined {
  const key = wordKey(typed);
  return uncoveredActions.find(({ code, title }) => key.startsWith(wordKey(code)) || key === wordKey(title));
}
