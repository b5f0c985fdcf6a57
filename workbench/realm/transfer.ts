// What may pass between sidebar and server: the plain data google.script.run takes, and nothing else.

/**
 * The value as JSON text, undefined for no value.
 * Throws where Google refuses too: dates, functions and other objects with code in them, at any depth.
 * It is sent to the sidebar's frame as text, so it uses nothing from outside itself.
 */
export function transferText(value: unknown, name: string): string | undefined {
  const refuseUnplain = (part: unknown, partName: string): void => {
    const kind = Object.prototype.toString.call(part);
    const unplain =
      typeof part === "object"
        ? part !== null && kind !== "[object Object]" && kind !== "[object Array]"
        : ["function", "symbol", "bigint"].includes(typeof part);
    if (unplain) throw new TypeError(`Failed due to illegal value in property: ${partName}`);
    if (typeof part !== "object" || part === null) return;
    for (const [key, inner] of Object.entries(part)) refuseUnplain(inner, key);
  };
  refuseUnplain(value, name);
  return JSON.stringify(value);
}
