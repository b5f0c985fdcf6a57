// What happened in the host that a person or a test may want to read: script output, errors, lost events.

/** One line of the log. */
export interface LogEntry {
  readonly level: "info" | "warning" | "error";
  readonly message: string;
  /** Where it comes from, such as `console`, `ERASMUS_CAP` or `onEdit`. */
  readonly from: string;
}

/** The newest entries, oldest first. */
export interface HostLog {
  readonly entries: readonly LogEntry[];
  add(entry: LogEntry): void;
  clear(): void;
}

const KEPT = 500;

/** A log that also tells `heard` of each entry. */
export function createLog(heard: (entry: LogEntry) => void): HostLog {
  const entries: LogEntry[] = [];
  return {
    entries,
    add(entry) {
      entries.push(entry);
      if (entries.length > KEPT) entries.shift();
      heard(entry);
    },
    clear() {
      entries.length = 0;
    },
  };
}

/** The message of anything thrown. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) return String(thrown.message);
  return String(thrown);
}
