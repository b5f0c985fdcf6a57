// Writes to the terminal or a pipe, and knows what it can show.

import { styleText } from "node:util";

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "blue";
export type Paint = (style: Style, text: string) => string;

/** Waits until the text is handed over, so that a slow reader of a pipe gets all of it. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}

/** A line of its own on standard output: what was asked for. */
export function print(text: string): Promise<void> {
  return write(process.stdout, `${text}\n`);
}

/** A piece of what was asked for, as it is. */
export function printPiece(text: string): Promise<void> {
  return write(process.stdout, text);
}

/** A line of its own on standard error: what could not be done, and notes. */
export function tell(text: string): Promise<void> {
  return write(process.stderr, `${text}\n`);
}

/** A reader that has seen enough, such as `head`, is no failure. */
export function allowClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

/** Whether to colour; as in Node itself FORCE_COLOR outweighs NO_COLOR, and without either a terminal decides. */
function isColoured(): boolean {
  const { FORCE_COLOR, NO_COLOR } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return process.stdout.isTTY === true && (NO_COLOR === undefined || NO_COLOR === "");
}

/** Colours text for standard output, or leaves it plain where colour is not wanted. */
export function painter(): Paint {
  return isColoured() ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}

/** Characters per line: those of the terminal, but lines that are too long are hard to read; 80 in a pipe. */
export function lineWidth(): number {
  return process.stdout.isTTY ? Math.max(40, Math.min(process.stdout.columns, 100)) : 80;
}
