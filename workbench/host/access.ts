// Who may do what: the authorisation mode script code runs in, checked and counted at every call of a Google service.

/** The modes Google runs script code in. */
export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** What a call does; decides the modes it is allowed in and how it is counted. */
export type CallKind =
  | "open"
  | "read"
  | "write"
  | "notice"
  | "menu"
  | "dialog"
  | "read-properties"
  | "write-properties"
  | "read-storage"
  | "write-storage";

interface KindRules {
  readonly modes: readonly AuthMode[];
  readonly counted: "reads" | "writes" | "neither";
}

const everywhereButNone: readonly AuthMode[] = ["LIMITED", "CUSTOM_FUNCTION", "FULL"];

/** After the table of modes in Google's guide to add-on authorisation. */
const rules: Record<CallKind, KindRules> = {
  open: { modes: everywhereButNone, counted: "neither" },
  read: { modes: everywhereButNone, counted: "reads" },
  write: { modes: ["LIMITED", "FULL"], counted: "writes" },
  notice: { modes: ["LIMITED", "FULL"], counted: "neither" },
  menu: { modes: ["NONE", "LIMITED", "FULL"], counted: "neither" },
  dialog: { modes: ["FULL"], counted: "neither" },
  "read-properties": { modes: everywhereButNone, counted: "reads" },
  "write-properties": { modes: ["LIMITED", "FULL"], counted: "writes" },
  "read-storage": { modes: everywhereButNone, counted: "reads" },
  "write-storage": { modes: everywhereButNone, counted: "writes" },
};

/** How often script code has called Google's services. */
export interface CallCounts {
  /** Calls that read the file, properties or a cache. */
  reads: number;
  /** Calls that change the file, properties or a cache. */
  writes: number;
  /** Calls by method, such as `Range.getValues`. */
  byMethod: Record<string, number>;
  reset(): void;
}

/** Lets calls through or stops them. */
export interface Access {
  readonly calls: CallCounts;
  /** How often the file or stored properties were changed since the start; caches do not count. */
  changes(): number;
  mode(): AuthMode;
  /** Does `work` in the mode. */
  runAs<Result>(mode: AuthMode, work: () => Result): Result;
  /** Checks and counts one call; throws where the mode forbids it. */
  pass(kind: CallKind, method: string): void;
  /** Set while a script waits for a person's answer: every call then throws what this gives. */
  interruption: (() => Error) | undefined;
}

/** Begins with no script running, that is in mode FULL; `error` makes errors of the script's own realm. */
export function createAccess(error: (message: string) => Error): Access {
  const calls: CallCounts = {
    reads: 0,
    writes: 0,
    byMethod: {},
    reset() {
      calls.reads = 0;
      calls.writes = 0;
      calls.byMethod = {};
    },
  };
  let current: AuthMode = "FULL";
  let changes = 0;
  const access: Access = {
    calls,
    interruption: undefined,
    changes: () => changes,
    mode: () => current,
    runAs(mode, work) {
      const outer = current;
      current = mode;
      try {
        return work();
      } finally {
        current = outer;
      }
    },
    pass(kind, method) {
      if (access.interruption) throw access.interruption();
      const { modes, counted } = rules[kind];
      if (!modes.includes(current)) {
        throw error(`You do not have permission to call ${method} (authorisation mode ${current}).`);
      }
      calls.byMethod[method] = (calls.byMethod[method] ?? 0) + 1;
      if (counted !== "neither") calls[counted]++;
      if (kind === "write" || kind === "write-properties") changes++;
    },
  };
  return access;
}
