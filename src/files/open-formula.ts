// Writes a formula of an OpenDocument file the way Excel does, where both mean the same by it.

/** Text in quotation marks, a reference in brackets, the name of a function, a number or one sign. */
const piece =
  /"(?:[^"]|"")*"|\[[^\]]*\]|[A-Za-z_][\w.]*(?=\()|[A-Za-z_]\w*|\d+(?:\.\d+)?|\s+|<>|<=|>=|[-+*/^&=<>%();,]/y;

/** "[.B4]" is "B4", "[$'My tab'.A1:.B2]" is "'My tab'!A1:B2". */
function reference(text: string): string | undefined {
  const found =
    /^\[(?:\$?('(?:[^']|'')*'|[^'.:[\]]+))?\.(\$?[A-Z]{1,3}\$?\d{1,7})(?::\.(\$?[A-Z]{1,3}\$?\d{1,7}))?\]$/.exec(text);
  if (found === null) return undefined;
  const [, tab, from = "", to] = found;
  const cells = to === undefined ? from : `${from}:${to}`;
  if (tab === undefined) return cells;
  return /^(?:'|\w+$)/.test(tab) ? `${tab}!${cells}` : `'${tab}'!${cells}`;
}

/** Without the `=`; `undefined` for what cannot be carried over word by word. */
export function excelFormula(openFormula: string): string | undefined {
  const text = /^of:=(.*)$/s.exec(openFormula)?.[1];
  if (text === undefined || text.length > 8000) return undefined;
  let result = "";
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const [one] = piece.exec(text) ?? [];
    if (one === undefined) return undefined;
    // Functions of one program: COM.MICROSOFT.CONCAT, ORG.LIBREOFFICE.RAND.NV.
    if (/^(?:COM|ORG)\./i.test(one)) return undefined;
    const written = one.startsWith("[") ? reference(one) : one === ";" ? "," : one;
    if (written === undefined) return undefined;
    result += written;
  }
  return result;
}
