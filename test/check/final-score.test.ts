// The weighted score of a final report, and what a scale would pay.
import { describe, expect, it } from "vitest";
import { payOutOf, percentFor, weightedScoreOf } from "../../src/check/final-score.ts";
import { paymentScale, weightedScore } from "../../src/programme/final-score.ts";

const packages = (...pairs: readonly (readonly [amount: number, score: number | undefined])[]) =>
  pairs.map(([amount, score]) => ({ amount, score }));

describe("the weighted score", () => {
  it("is that of the Commission's first example: shares 19, 14, 32, 25 and 11 per cent", () => {
    const score = weightedScoreOf(packages([19, undefined], [14, 21], [32, 22], [25, 16], [11, 20]).map(scaled));
    expect(score?.shares).toEqual([19, 14, 32, 25, 11]);
    expect(score?.exact).toBeCloseTo(1618 / 82, 12);
    expect(score?.points).toBe(20);
  });

  it("is that of the second, whose shares add up to 101", () => {
    const score = weightedScoreOf(packages([760, undefined], [2450, 80], [2450, 80], [4340, 80]));
    expect(score?.shares).toEqual([8, 25, 25, 43]);
    expect(score).toMatchObject({ exact: 80, points: 80 });
  });

  it("is rounded up to a whole point, and not beyond one", () => {
    expect(weightedScoreOf(packages([50, 69], [50, 70]))).toMatchObject({ exact: 69.5, points: 70 });
    expect(weightedScoreOf(packages([50, 70], [50, 70]))).toMatchObject({ exact: 70, points: 70 });
    expect(weightedScoreOf(packages([99, 69], [1, 70]))?.points).toBe(70);
  });

  it("cannot be told where nothing is scored", () => {
    expect(weightedScoreOf([])).toBeUndefined();
    expect(weightedScoreOf(packages([100, undefined]))).toBeUndefined();
    expect(weightedScoreOf(packages([0, 50]))).toBeUndefined();
  });
});

/** The first example's percentages add up to 101 as well; the page divides by 81 there, which gives 20 too. */
function scaled({ amount, score }: { amount: number; score: number | undefined }) {
  return { amount: amount === 19 ? 1850 : amount === 11 ? 1050 : amount * 100, score };
}

describe("what would be paid", () => {
  const scale = [
    { points: 0, percent: 30 },
    { points: 40, percent: 60 },
    { points: 55, percent: 90 },
    { points: 70, percent: 100 },
  ];

  it("changes at each threshold and not a point before", () => {
    expect([39, 40, 54, 55, 69, 70, 100, 0].map((score) => percentFor(score, scale))).toEqual([
      30, 60, 60, 90, 90, 100, 100, 30,
    ]);
  });

  it("is the whole with full pay, less only for work packages that score lower", () => {
    const own = packages([8_000_000, undefined], [16_000_000, 90], [16_000_000, 60]);
    expect(payOutOf(own, { points: 75 }, scale)).toEqual({
      percent: 100,
      total: 38_400_000,
      byPackage: [8_000_000, 16_000_000, 14_400_000],
    });
  });

  it("is a share of the whole below, to the cent and never more", () => {
    const own = packages([101, undefined], [102, 60], [100, 90]);
    expect(payOutOf(own, { points: 69 }, scale)).toMatchObject({ percent: 90, total: 272 });
  });
});

it("rests on what was read: the formula on an official page, the scale on nothing that is confirmed", () => {
  expect(weightedScore.evidence).toBe("official");
  expect(paymentScale.evidence).toBe("unverified");
  expect(paymentScale.note).not.toBe("");
});
