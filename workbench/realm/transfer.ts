// What may pass between sidebar and server: the plain data google.script.run takes, and nothing else.

/**
 * The value as JSON text, undefined for no value.
 * Throws where Google refuses too: dates, functions and other objects with code in them, at any depth.
 */
export function transferText(value: unknown, name: string): string | undefined {
  refuseUnplain(value, name);
  return JSON.stringify(value);
}

function refuseUnplain(value: unknown, name: string): void {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    throw new TypeError(`Failed due to illegal value in property: ${name}`);
  }
  if (typeof value !== "object" || value === null) return;
  const kind = Object.prototype.toString.call(value);
  if (kind !== "[object Object]" && kind !== "[object Array]") {
    throw new TypeError(`Failed due to illegal value in property: ${name}`);
  }
  for (const [key, inner] of Object.entries(value)) refuseUnplain(inner, key);
}
