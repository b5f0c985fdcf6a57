// Draws the plots of the guide as SVG: bars and lines on logarithmic scales.

const ink = "#3b4252";
const faint = "#c9ced8";
const colours = ["#0a5c4d", "#b4532a", "#5b4b8a"] as const;
const font = 'font-family="system-ui, sans-serif" font-size="13"';

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function page(title: string, width: number, height: number, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="16" y="26" ${font} font-weight="600" fill="${ink}">${escaped(title)}</text>`,
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}

function text(x: number, y: number, words: string, anchor: "start" | "middle" | "end", colour = ink): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${font} text-anchor="${anchor}" fill="${colour}">${escaped(words)}</text>`;
}

/** Microseconds as people say them. */
export function duration(microseconds: number): string {
  if (microseconds < 1000) return `${microseconds < 10 ? microseconds.toFixed(1) : Math.round(microseconds)} µs`;
  const milliseconds = microseconds / 1000;
  return milliseconds < 1000
    ? `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** One bar for each; each gridline is ten times the one before. */
export function bars(title: string, values: readonly (readonly [name: string, microseconds: number])[]): string {
  const [left, width, rowHeight] = [190, 760, 30];
  const powers = values.map(([, value]) => Math.log10(value));
  const [low, high] = [Math.floor(Math.min(...powers)), Math.ceil(Math.max(...powers))];
  const x = (power: number): number => left + ((power - low) / (high - low)) * (width - left - 90);
  const bottom = 48 + values.length * rowHeight;
  const lines = Array.from({ length: high - low + 1 }, (_, step) => {
    const at = x(low + step);
    return `<path d="M${at.toFixed(1)} 42V${bottom}" stroke="${faint}"/>${text(at, bottom + 18, duration(10 ** (low + step)), "middle")}`;
  });
  const rows = values.map(([name, value], index) => {
    const y = 48 + index * rowHeight;
    const end = x(Math.log10(value));
    const colour = name === "Erasmus Planner" ? colours[0] : "#8b93a5";
    return [
      text(left - 10, y + 17, name, "end"),
      `<rect x="${left}" y="${y + 3}" width="${(end - left).toFixed(1)}" height="${rowHeight - 10}" rx="3" fill="${colour}"/>`,
      text(end + 6, y + 17, duration(value), "start"),
    ].join("\n");
  });
  return page(title, width, bottom + 32, [...lines, ...rows]);
}

export interface Series {
  readonly name: string;
  readonly points: ReadonlyMap<number, number>;
}

/** Time against size, both logarithmic: a straight line that rises with the grid grows in proportion. */
export function curves(title: string, sizeWord: string, series: readonly Series[]): string {
  const [left, top, width, height] = [70, 44, 760, 380];
  const sizes = series.flatMap(({ points }) => [...points.keys()].map(Math.log10));
  const times = series.flatMap(({ points }) => [...points.values()].map(Math.log10));
  const [fromX, toX] = [Math.floor(Math.min(...sizes)), Math.ceil(Math.max(...sizes))];
  const [fromY, toY] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
  const x = (size: number): number => left + ((Math.log10(size) - fromX) / (toX - fromX)) * (width - left - 160);
  const y = (time: number): number => height - 40 - ((Math.log10(time) - fromY) / (toY - fromY)) * (height - 40 - top);
  const right = x(10 ** toX);
  const columns = Array.from({ length: toX - fromX + 1 }, (_, step) => {
    const size = 10 ** (fromX + step);
    return `<path d="M${x(size).toFixed(1)} ${top}V${height - 40}" stroke="${faint}"/>${text(x(size), height - 20, size.toLocaleString("en"), "middle")}`;
  });
  const rows = Array.from({ length: toY - fromY + 1 }, (_, step) => {
    const time = 10 ** (fromY + step);
    return `<path d="M${left} ${y(time).toFixed(1)}H${right.toFixed(1)}" stroke="${faint}"/>${text(left - 8, y(time) + 4, duration(time), "end")}`;
  });
  const drawn = series.map(({ name, points }, index) => {
    const colour = colours[index % colours.length] ?? ink;
    const path = [...points].map(([size, time]) => `${x(size).toFixed(1)} ${y(time).toFixed(1)}`);
    const [lastSize = 1, lastTime = 1] = [...points].at(-1) ?? [];
    return [
      `<path d="M${path.join("L")}" fill="none" stroke="${colour}" stroke-width="2.5"/>`,
      ...path.map((at) => `<circle cx="${at.split(" ")[0]}" cy="${at.split(" ")[1]}" r="4" fill="${colour}"/>`),
      text(x(lastSize) + 10, y(lastTime) + 4, name, "start", colour),
    ].join("\n");
  });
  return page(title, width, height + 8, [...columns, ...rows, ...drawn, text(right, height, sizeWord, "end")]);
}
