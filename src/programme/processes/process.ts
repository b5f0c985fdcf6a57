// What a ready-made way from idea to submission is: steps counted back from the deadline, with their source.
import type { Parameters } from "../parameters.ts";
import type { Basis } from "../programme.ts";
import type { Text } from "../requirements.ts";

export interface Step {
  /** Names it within its process; calendars and dependencies rely on it. */
  readonly id: string;
  readonly title: Text;
  /** Who sees to it, where nobody is named. */
  readonly who: Text;
  /** How long before the deadline it must be done; without it the source gives no date. */
  readonly before?: { readonly weeks: number } | { readonly days: number };
  /** Ids of steps that must be done before. */
  readonly after?: readonly string[];
  /** Page of the process's source, where it has pages. */
  readonly page?: string;
  /** Only for applications to these; without it for all. */
  readonly agency?: Parameters["managedBy"];
}

export interface Process extends Basis {
  readonly id: "kth" | "guide" | "blank";
  readonly title: Text;
  readonly steps: readonly Step[];
}
