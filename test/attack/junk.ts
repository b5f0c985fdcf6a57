// Values that no honest panel sends, one or more of each sort that can travel to the server or stand in JSON.

/** Names that every object has, or that lead to its prototype. */
export const prototypeNames = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
] as const;

function nested(depth: number): unknown {
  let value: unknown = "deep";
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

/** Everything here is plain data, as it comes out of JSON. */
export const junk: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, -(2 ** 31)],
  ...["", " ", "a", "undefined", "null", "NaN", "{}", "[]", "[null]", "{", "x".repeat(130_000)],
  ...["=1+1", '=IMPORTXML("https://evil.example/", "//a")', "<script>alert(1)</script>", "\u0000", "\ud800"],
  ...prototypeNames,
  ...[[], [[]], [null], [{}], nested(2000)],
  ...[{}, { length: 5 }, { toString: null }, { valueOf: 1, toJSON: "x" }],
  JSON.parse('{"__proto__": {"isPolluted": true}}'),
  JSON.parse('{"constructor": {"prototype": {"isPolluted": true}}}'),
];
