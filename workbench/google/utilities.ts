// Utilities: formatting dates, identifiers and digests.

import type { GoogleContext } from "./context.ts";
import { md5, sha256 } from "./digests.ts";
import { enumeration } from "./supported.ts";

/** The service; `sleep` is missing because nothing here can wait. */
export function createUtilities(context: GoogleContext): GoogleAppsScript.Utilities.Utilities {
  const { supported, make } = context;
  type Service = GoogleAppsScript.Utilities.Utilities;
  const methods: Pick<Service, "formatDate" | "getUuid" | "computeDigest" | "base64Encode" | "base64Decode"> & {
    DigestAlgorithm: object;
    Charset: object;
  } = {
    DigestAlgorithm: enumeration(supported, "Utilities.DigestAlgorithm", ["MD5", "SHA_256"]),
    Charset: enumeration(supported, "Utilities.Charset", ["UTF_8"]),
    formatDate(date, timeZone, format) {
      return formatDate(new Date(date.getTime()), timeZone, format, make.error);
    },
    getUuid: () => crypto.randomUUID(),
    computeDigest(algorithm: unknown, value: string | number[]) {
      const bytes =
        typeof value === "string" ? new TextEncoder().encode(value) : Uint8Array.from(value, (byte) => byte & 255);
      const digest = make.array<number>();
      // Google's bytes are signed.
      digest.push(...Int8Array.from(String(algorithm) === "MD5" ? md5(bytes) : sha256(bytes)));
      return digest;
    },
    base64Encode(value: string | number[]) {
      const bytes =
        typeof value === "string" ? new TextEncoder().encode(value) : Uint8Array.from(value, (byte) => byte & 255);
      return btoa(String.fromCharCode(...bytes));
    },
    base64Decode(encoded: string) {
      const bytes = make.array<number>();
      for (const character of atob(encoded)) bytes.push((character.charCodeAt(0) << 24) >> 24);
      return bytes;
    },
  };
  return supported<Service>("Utilities", methods as Partial<Service>);
}

/**
 * Writes the moment as Java's SimpleDateFormat does: `yyyy-MM-dd HH:mm`, `d MMMM yyyy`, `EEEE`, `'text'`.
 * Throws at a letter it does not know.
 */
export function formatDate(date: Date, timeZone: string, format: string, error: (message: string) => Error): string {
  const parts = new Map(
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
      weekday: "long",
    })
      .formatToParts(date)
      .map(({ type, value }) => [type as string, value]),
  );
  const number = (name: string) => Number(parts.get(name));
  const month = new Intl.DateTimeFormat("en-US", { timeZone, month: "long" }).format(date);
  const offset = () =>
    new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" })
      .formatToParts(date)
      .find(({ type }) => type === "timeZoneName")
      ?.value.slice(3) || "+00:00";
  const padded = (value: number, letters: string) => String(value).padStart(letters.length, "0");
  const named = (name: string, letters: string) => (letters.length > 3 ? name : name.slice(0, 3));
  const write: Record<string, (letters: string) => string> = {
    y: (letters) =>
      letters.length === 2 ? String(number("year") % 100).padStart(2, "0") : padded(number("year"), letters),
    M: (letters) => (letters.length > 2 ? named(month, letters) : padded(number("month"), letters)),
    d: (letters) => padded(number("day"), letters),
    H: (letters) => padded(number("hour"), letters),
    h: (letters) => padded(number("hour") % 12 || 12, letters),
    m: (letters) => padded(number("minute"), letters),
    s: (letters) => padded(number("second"), letters),
    S: (letters) => padded(date.getMilliseconds(), letters),
    E: (letters) => named(parts.get("weekday") ?? "", letters),
    a: () => (number("hour") < 12 ? "AM" : "PM"),
    X: () => offset(),
    Z: () => offset().replace(":", ""),
    z: () => timeZone,
  };
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (piece, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted;
    const writeLetter = write[letter];
    if (!writeLetter) throw error(`Invalid argument: format letter ${letter}`);
    return writeLetter(piece);
  });
}
