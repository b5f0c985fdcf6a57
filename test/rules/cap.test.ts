// Caps by the number of organisations, and caps that depend on a condition.
import { expect, it } from "vitest";
import type { GrantCap } from "../../src/programme/parameters.ts";
import { planCap } from "../../src/rules/cap.ts";
import { partners, since2026, tallyOf } from "./made-up.ts";

const participating = { role: ["coordinator", "partner"] } as const;
const bySize: GrantCap = {
  byPartners: [
    { from: 3, euro: 600_000 },
    { from: 5, euro: 900_000 },
  ],
  who: participating,
};
const byRegion: GrantCap = {
  when: { countriesWith: { country: { standings: ["region-9"] } }, atLeast: 1 },
  euro: 450_000,
  otherwise: 300_000,
};

it.each([
  [bySize, ["ES hei coordinator", "SE hei partner"], 600_000],
  [bySize, ["ES hei coordinator", "SE hei partner", "FI hei partner", "FR hei partner"], 600_000],
  [bySize, ["ES hei coordinator", "SE hei partner", "FI hei partner", "FR hei partner", "DE hei partner"], 900_000],
  [bySize, ["ES hei coordinator", "SE hei partner", "FI hei partner", "FR hei partner", "DE hei associated"], 600_000],
  [bySize, ["ES hei coordinator", "SE hei partner", "FI hei partner", "FR hei partner", "DE hei ?"], undefined],
  [byRegion, ["ES ngo coordinator", "MA ngo partner"], 300_000],
  [byRegion, ["ES ngo coordinator", "KE ngo partner"], 450_000],
  [byRegion, ["ES ngo coordinator", "? ngo partner"], undefined],
])("%j with %j: %s", (grantCap, written, euro) => {
  const cap = planCap(tallyOf({ partners: partners(...written) }, [], { grantCap: since2026(grantCap) }));
  expect(cap?.exact).toBe(euro === undefined ? undefined : euro * 100);
});
