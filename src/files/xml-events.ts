// Reads XML piece by piece: starts and ends of elements and the text between them. No entity is ever looked up elsewhere.

export interface XmlStart {
  readonly kind: "start";
  readonly name: string;
  /** As written in the element; read them with `attributeOf`. */
  readonly attributes: string;
}

export type XmlEvent =
  | XmlStart
  | { readonly kind: "end"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const known: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The five names that XML has by itself, and characters by number; anything else stays as written. */
export function plainText(xml: string): string {
  if (!xml.includes("&")) return xml;
  return xml.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return known[name] ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** Made once for each name: a tab has some attributes of each of thousands of cells looked up. */
const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** The value of an attribute; `name` with its prefix, as in `table:name`. */
export function attributeOf({ attributes }: XmlStart, name: string): string | undefined {
  const found = patternOf(name).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : plainText(value);
}

/** What is written between `<` and `>`, a `>` inside quotation marks passed over. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const sign = xml[at];
    if (sign === ">") return at;
    if (sign === '"' || sign === "'") {
      at = xml.indexOf(sign, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** An element that is empty, `<a/>`, is a start and an end. @throws Error for what is no XML, or declares entities. */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    if (open < 0) return;
    if (open > at) yield { kind: "text", text: plainText(xml.slice(at, open)) };
    const rest = xml.slice(open, open + 9);
    if (rest.startsWith("<!--") || rest.startsWith("<?") || rest === "<![CDATA[") {
      const [sign, start] = rest.startsWith("<!--") ? ["-->", 4] : rest.startsWith("<?") ? ["?>", 2] : ["]]>", 9];
      const end = xml.indexOf(String(sign), open + Number(start));
      if (end < 0) throw new Error("The XML is not whole.");
      if (rest === "<![CDATA[") yield { kind: "text", text: xml.slice(open + 9, end) };
      at = end + String(sign).length;
      continue;
    }
    // A document type may define names for text that grow without end; no spreadsheet has one.
    if (rest.startsWith("<!")) throw new Error("The XML has a document type.");
    const end = endOfTag(xml, open + 1);
    if (end < 0) throw new Error("The XML is not whole.");
    at = end + 1;
    if (xml[open + 1] === "/") {
      yield { kind: "end", name: xml.slice(open + 2, end).trim() };
      continue;
    }
    const isEmpty = xml[end - 1] === "/";
    const inside = xml.slice(open + 1, isEmpty ? end - 1 : end);
    const space = inside.search(/\s/);
    const name = space < 0 ? inside : inside.slice(0, space);
    yield { kind: "start", name, attributes: space < 0 ? "" : inside.slice(space) };
    if (isEmpty) yield { kind: "end", name };
  }
}
