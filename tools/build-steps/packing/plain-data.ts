// Finds what JSON would not give back.

/** Says where a value is something that JSON does not give back; `undefined` when it is plain. */
export function notPlain(value: unknown, at: string): string | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return undefined;
  if (typeof value === "object" && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)) {
    const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, member] of members) {
      const fault = notPlain(member, `${at}.${key}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  return `${at} is not plain data`;
}
