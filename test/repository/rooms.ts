// Which folder may import which: the directions of the house, written down once.

export interface Room {
  /** The folder it stands for. */
  readonly folder: string;
  /** Folders it may import from, besides itself. */
  readonly from?: readonly string[];
  /** Folders it may import types from. */
  readonly typesFrom?: readonly string[];
  /** Packages it may import; "node:" stands for Node's own modules, "*" for any. */
  readonly packages?: readonly string[];
}

const PURE = [
  "src/model",
  "src/phrases",
  "src/programme",
  "src/rules",
  "src/messages",
  "src/check",
  "src/sheet",
  "src/functions",
];

/** The most specific folder counts. */
export const rooms: readonly Room[] = [
  { folder: "src/model" },
  // The data's texts in other languages, which the data itself needs for labels and for words that people type.
  { folder: "src/phrases", from: ["src/model"], typesFrom: ["src/messages"] },
  { folder: "src/programme", from: ["src/model", "src/phrases"], typesFrom: ["src/messages"] },
  { folder: "src/rules", from: ["src/model", "src/programme"] },
  {
    folder: "src/messages",
    from: ["src/model", "src/phrases", "src/programme"],
    typesFrom: ["src/rules", "src/check"],
  },
  {
    folder: "src/check",
    from: ["src/model", "src/phrases", "src/programme", "src/rules", "src/messages"],
  },
  {
    folder: "src/sheet",
    from: ["src/model", "src/phrases", "src/programme", "src/rules", "src/messages", "src/check"],
  },
  {
    // Formulas read whole tables, so they find columns by heading as the sheet does.
    folder: "src/functions",
    from: ["src/model", "src/phrases", "src/programme", "src/rules", "src/messages", "src/check", "src/sheet"],
  },
  { folder: "src/apps-script", from: PURE },
  // Runs in the panel's page, beside the panel: what is tried out there needs no server.
  { folder: "src/answers", from: [...PURE, "src/files/calendar.ts"] },
  { folder: "src/library.ts", from: PURE },
  { folder: "src/warehouse-function.ts", from: ["src/library.ts"] },
  // Files of any host's: the packages that know their formats are seen here alone.
  {
    folder: "src/files",
    from: PURE,
    packages: ["@cj-tech-master/excelts", "csv-parse/browser/esm/sync", "ical-generator"],
  },
  { folder: "src/portfolio", from: PURE.slice(0, 7) },
  {
    folder: "src/cli",
    from: [...PURE, "src/files", "src/portfolio", "src/answers"],
    packages: ["node:", "commander", "@duckdb/node-api", "@googleapis/sheets", "bullmq", "ioredis"],
  },
  // The panel writes amounts as the sheet does.
  {
    folder: "sidebar",
    from: ["src/messages/conventions", "src/messages/number-text.ts"],
    typesFrom: [...PURE, "src/apps-script"],
    packages: ["preact", "preact/hooks"],
  },
  // `npm start` builds what the workbench shows.
  {
    folder: "workbench",
    from: ["tools/build.ts", "src/files"],
    typesFrom: [...PURE, "src/apps-script"],
    packages: ["*"],
  },
  { folder: "tools", from: [...PURE, "src/apps-script", "src/cli", "src/files"], packages: ["*"] },
  { folder: "test", from: ["src", "sidebar", "workbench", "tools", "package.json"], packages: ["*"] },
];
