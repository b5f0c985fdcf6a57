// Logger and console: what scripts write goes to the host's log.

import type { LogEntry } from "../host/log.ts";
import type { GoogleContext } from "./context.ts";

/** Google's Logger with `log` and `clear`. */
export function createLogger(context: GoogleContext): GoogleAppsScript.Base.Logger {
  const methods: Pick<GoogleAppsScript.Base.Logger, "log" | "clear"> = {
    log(message: unknown, ...values: unknown[]) {
      let given = 0;
      const text = textOf(message).replace(/%s/g, () => textOf(values[given++]));
      context.log.add({ level: "info", from: "Logger", message: text });
      return logger;
    },
    clear: () => context.log.clear(),
  };
  const logger = context.supported<GoogleAppsScript.Base.Logger>("Logger", methods);
  return logger;
}

/** The console that Apps Script has. */
export function createConsole(context: GoogleContext): object {
  const write =
    (level: LogEntry["level"]) =>
    (...values: unknown[]): void => {
      context.log.add({ level, from: "console", message: values.map(textOf).join(" ") });
    };
  const started = new Map<string, number>();
  return context.supported<Record<string, unknown>>("console", {
    log: write("info"),
    info: write("info"),
    warn: write("warning"),
    error: write("error"),
    time: (label: string) => void started.set(label, performance.now()),
    timeEnd: (label: string) => write("info")(label, Math.round(performance.now() - (started.get(label) ?? 0)), "ms"),
  });
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null && "stack" in value) return String(value.stack);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
