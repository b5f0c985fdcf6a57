// `hand-over` and `mails`: the page for the internal approval, and the texts to partners.

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runCommandLine } from "../cli-harness.ts";
import { buildBeforeAll } from "./built.ts";
import { sandbox } from "./sandbox.ts";

buildBeforeAll();

const partner = { type: "hei", role: "partner", eche: true };
const plan = {
  title: "Open <Labs> & more",
  action: "KA220-HED",
  call: 2026,
  months: 30,
  start: "2026-11-01",
  grant: 250_000,
  totalCost: 262_000,
  partners: [
    {
      ...partner,
      name: "Norrviks <script>alert(1)</script>",
      country: "SE",
      role: "coordinator",
      established: "1990-01-01",
    },
    { ...partner, name: "Järvi", country: "FI", id: "E10023456", mandate: "2026-01-28", contact: "Mikko" },
    { ...partner, name: "Altenstadt", country: "DE", eche: undefined, id: "E10034567", mandate: "", contact: "" },
    { ...partner, name: "Dnister", country: "UA", eche: false, addedValue: "Field sites", mandate: "no" },
    { ...partner, name: "Handelskammare", country: "SE", type: "social-partner", role: "associated" },
  ],
  lines: [
    { partner: "Järvi", year: 1, amount: 100_000, workPackage: "WP2" },
    { partner: "Järvi", year: 3, amount: 50_000.5, workPackage: "WP2" },
    { partner: "Altenstadt", year: 2, amount: 99_999.5, workPackage: "WP2" },
  ],
  workPackages: [{ id: "WP2", title: "Course", lead: "Järvi", startMonth: 1, endMonth: 30 }],
};

/** Cells of each row of the page's tables, as text. */
function rowsOf(html: string): string[][] {
  const text = (cell: string): string =>
    cell
      .replace(/<[^>]+>/g, "")
      .replace(/\u00a0/g, " ")
      .trim();
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => text(cell)),
  );
}

describe("hand-over", () => {
  it("writes one page that a browser prints, and nothing of a plan becomes markup", async () => {
    const folder = sandbox({ "plan.json": plan });
    const run = await runCommandLine(["hand-over", "plan.json", "--output", "page.html"], { cwd: folder });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const html = readFileSync(path.join(folder, "page.html"), "utf8");
    expect(html).toContain("<h1>Open &lt;Labs&gt; &amp; more</h1>");
    expect(html).not.toMatch(/<script|alert\(1\)<\/script>/);
    expect(html).not.toMatch(/(?:src|href)=/);
    expect(html).toContain("Deadline: Thu 5 March 2026, 12:00 Brussels time");
    const again = await runCommandLine(["hand-over", "plan.json", "--output", "page.html"], { cwd: folder });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("--force");
  });

  it("adds up the budget by partner and year, to the cent", async () => {
    const { stdout } = await runCommandLine(["hand-over", "-"], { stdin: JSON.stringify(plan) });
    const rows = rowsOf(stdout);
    expect(rows).toContainEqual(["Partner", "Year 1", "Year 2", "Year 3", "Total"]);
    expect(rows).toContainEqual(["Järvi", "€100,000", "€0", "€50,000.50", "€150,000.50"]);
    expect(rows).toContainEqual(["Total", "€100,000", "€99,999.50", "€50,000.50", "€250,000"]);
    expect(rows).toContainEqual([
      "Agency’s form",
      "WP2",
      "Course · lead Järvi · M1–M30 · €250,000",
      "the form shows it",
    ]);
    expect(rows).toContainEqual(["Altenstadt", "Germany", "Higher education institution", "Partner", "E10034567"]);
  });

  it("says where each field goes, and a length only where a source gives it", async () => {
    const formOf = async (changes: object): Promise<string[][]> => {
      const stdin = JSON.stringify({ ...plan, ...changes });
      const rows = rowsOf((await runCommandLine(["hand-over", "-"], { stdin })).stdout);
      return rows.slice(rows.findIndex(([part, field]) => part === "Part" && field === "Field"));
    };
    const sport = await formOf({ action: "cooperation-partnerships", variant: "sport" });
    expect(sport[0]).toEqual(["Part", "Field", "Content", "Length at most"]);
    expect(sport).toContainEqual(["A", "Project title", "Open &lt;Labs&gt; &amp; more", "the form shows it"]);
    expect(sport).toContainEqual(["B", "WP2", "Course · lead Järvi · M1–M30 · €250,000", "the form shows it"]);
    expect(sport.at(-1)).toEqual([
      "B",
      "Description of the project",
      "Written outside this plan",
      "70 pages (Programme Guide 2026, p. 415-416)",
    ]);
    expect(sport.filter(([, , , limit]) => /\d/.test(limit ?? ""))).toHaveLength(1);
    // An agency's form has no length that we have read, and neither has a call before the Guide of 2026.
    for (const changes of [{}, { action: "cooperation-partnerships", variant: "sport", call: 2024 }]) {
      const limits = (await formOf(changes)).slice(1).map(([, , , limit]) => limit);
      expect(new Set(limits)).toEqual(new Set(["the form shows it"]));
    }
    expect(await formOf({})).toContainEqual([
      "Agency’s form",
      "Partner",
      "E10023456 · Järvi · Mikko",
      "the form shows it",
    ]);
  });

  it("lists what is open with its source, and what was accepted with its reason", async () => {
    const stdin = JSON.stringify(plan);
    const report = JSON.parse((await runCommandLine(["check", "-", "--format", "json"], { stdin })).stdout);
    const outcome = report[0].outcomes.find(({ rule }: { rule: string }) => rule === "same-consortium-elsewhere");
    const { key, message } = outcome.findings[0];
    const folder = sandbox({
      "plan.json": plan,
      "accepted.json": [{ key, reason: "Asked <all> of them", by: "Lena", when: "2026-02-02", euro: null }],
    });
    const plain = (await runCommandLine(["hand-over", "plan.json"], { cwd: folder })).stdout;
    expect(plain).toContain(`<li>${message}`);
    expect(plain).toMatch(/Does Altenstadt hold an ECHE\? <span class="fine">[^<]*Programme Guide 2026, p\. 236/);
    const { stdout } = await runCommandLine(["hand-over", "plan.json", "--accept", "accepted.json"], { cwd: folder });
    expect(stdout).not.toContain(`<li>${message}`);
    expect(rowsOf(stdout)).toContainEqual([message, "Asked &lt;all&gt; of them", "Lena, 2026-02-02"]);
  });

  it("is in Swedish when asked, and of a call without deadline says so", async () => {
    const stdin = JSON.stringify({ ...plan, call: 2027 });
    const { stdout } = await runCommandLine(["hand-over", "-", "--language", "sv"], { stdin });
    expect(stdout).toContain('<html lang="sv">');
    expect(stdout).toContain("Ingen sista ansökningsdag är känd för utlysning 2027 än.");
  });

  it("of several plans or none says what would work", async () => {
    const folder = sandbox({ "two.json": [plan, plan] });
    const two = await runCommandLine(["hand-over", "two.json"], { cwd: folder });
    expect(two).toMatchObject({ code: 2, stdout: "" });
    expect(two.stderr).toContain("2 plans");
    expect((await runCommandLine(["hand-over", "none.json"], { cwd: folder })).code).toBe(2);
  });
});

describe("mails", () => {
  it("ask each partner for what is missing from it, in its language, and send nothing", async () => {
    const stdin = JSON.stringify(plan);
    const run = await runCommandLine(["mails", "-", "--by", "2026-02-19", "--format", "json"], { stdin });
    const mails: { partner: string; language: string; text: string }[] = JSON.parse(run.stdout);
    expect(mails.map(({ partner: name, language }) => [name, language])).toEqual([
      ["Altenstadt", "de"],
      ["Dnister", "en"],
    ]);
    const [german, english] = mails.map(({ text }) => text);
    expect(german).toContain("Liebe Kolleginnen und Kollegen,");
    expect(german).toContain("1. das unterschriebene Mandat");
    expect(german).toContain("(ECHE)");
    expect(german).toContain("Bitte bis 19. Februar 2026.");
    expect(german).not.toContain("OID");
    expect(english).toContain("your OID (E and 8 digits)");
    expect(english).toContain("Please send it by 19 February 2026.");
    expect(english).not.toContain("ECHE");
    expect(run.stderr).toBe("Nothing was sent: copy what you need.\n");
  });

  it("of a plan without columns for documents ask for the usual ones, and name the deadline", async () => {
    const bare = plan.partners.map(({ name, country, type, role }) => ({ name, country, type, role, eche: true }));
    const stdin = JSON.stringify({ ...plan, partners: bare });
    const { stdout } = await runCommandLine(["mails", "-"], { stdin });
    expect(stdout).toContain("=== Järvi");
    expect(stdout).toContain("Hakemus jätetään viimeistään 5. maaliskuuta 2026 klo 12.00 Brysselin aikaa.");
    expect(stdout).not.toContain("Handelskammare\n");
  });

  it("are in Italian and Polish, too", async () => {
    const partners = [
      plan.partners[0],
      { ...partner, name: "Costiera", country: "IT", mandate: "" },
      { ...partner, name: "Wschodnia", country: "PL", mandate: "" },
    ];
    const stdin = JSON.stringify({ ...plan, partners, lines: [], workPackages: [] });
    const { stdout } = await runCommandLine(["mails", "-", "--by", "2026-02-01"], { stdin });
    expect(stdout).toContain("Vi chiediamo di inviarlo entro il 1 febbraio 2026.");
    expect(stdout).toContain("Prosimy o przesłanie do 1 lutego 2026.");
  });

  it("say when nothing is missing, and what a date should look like", async () => {
    const full = plan.partners.map((one) => ({ ...one, eche: true, id: "E10012345", mandate: "yes", contact: "Ek" }));
    const run = await runCommandLine(["mails", "-"], { stdin: JSON.stringify({ ...plan, partners: full }) });
    expect(run).toMatchObject({ code: 0, stdout: "", stderr: "Nothing is missing from any partner.\n" });
    const wrong = await runCommandLine(["mails", "-", "--by", "soon"], { stdin: JSON.stringify(plan) });
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("2026-02-19");
  });
});
