// Writes HTML pages: what a plan holds is text in them, never markup.

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it stands in an element or between the quotes of an attribute. */
export function asHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** The looks of every page: for the screen and for paper; nothing is fetched from anywhere. */
const style = `
:root { --ink: #1a1c21; --ink2: #535862; --line: #dfe2e7; --sunken: #f5f6f8; --bar: #5b6b8c; --track: #e3e6ec; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; color: var(--ink); background: #fff; font: 0.9375rem/1.45 Roboto, Arial, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 0.25rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0; }
h3 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
h4 { font-size: 0.9375rem; margin: 0; }
p { margin: 0.25rem 0; }
.fine { color: var(--ink2); font-size: 0.8125rem; }
.verdict { font-size: 1.125rem; font-weight: 600; margin: 0.5rem 0; }
.problems { color: #9c2e07; } .open { color: #174e8c; } .review { color: #684600; } .ok { color: #0a5c4d; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem 0.3rem 0; border-bottom: 1px solid var(--line); }
th { font-size: 0.8125rem; } td.number, th.number { text-align: right; }
.plan { border-top: 2px solid var(--ink); padding-top: 1rem; margin-top: 2rem; }
.finding { border: 1px solid var(--line); border-left-width: 4px; border-radius: 4px; padding: 0.6rem 0.8rem; margin: 0.5rem 0; break-inside: avoid; }
.finding.error { border-left-color: #c2410c; } .finding.open { border-left-color: #1f65b5; color: inherit; } .finding.judge { border-left-color: #684600; }
.bar { position: relative; height: 0.75rem; min-width: 10rem; background: var(--track); border-radius: 2px; overflow: hidden; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bar span { position: absolute; top: 0; bottom: 0; background: var(--bar); }
.bar .over { background: repeating-linear-gradient(135deg, #c2410c 0 4px, #fff 4px 6px); border: 1px solid #c2410c; }
.bar .cap { width: 2px; background: var(--ink); }
@page { margin: 15mm; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .plan { break-before: page; } .plan:first-of-type { break-before: auto; } }
`;

/** @param body is HTML already. */
export function htmlPage(title: string, language: string, body: string): string {
  return `<!doctype html>
<html lang="${asHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${asHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>`;
}

export interface HtmlColumn {
  readonly heading: string;
  readonly isNumber?: boolean;
}

/** @param rows cells that are HTML already. */
export function htmlTable(columns: readonly HtmlColumn[], rows: readonly (readonly string[])[]): string {
  const side = (index: number): string => (columns[index]?.isNumber === true ? ' class="number"' : "");
  const head = columns.map(({ heading }, index) => `<th scope="col"${side(index)}>${asHtml(heading)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell, index) => `<td${side(index)}>${cell}</td>`).join("")}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`;
}
