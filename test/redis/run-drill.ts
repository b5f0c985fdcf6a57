// `npm run drill`: twenty kills of workers and Redis, and one of who asks, while two workers check 5,000 plans; the seed may be given.

import { drill } from "./drill.ts";

const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 1e9));
const plans = Number(process.argv[3] ?? 5_000);
console.log(`Seed ${seed}, ${plans} plans`);
const { kills, seconds, checksums, counts } = await drill({ plans, kills: 21, workers: 2, seed, tell: console.log });
console.log({ kills, seconds, checksums, counts });
const isGood =
  new Set(Object.values(checksums)).size === 1 &&
  counts.answered === plans &&
  counts.stored === plans &&
  counts.left === 0;
console.log(isGood ? "Nothing was lost and nothing doubled." : "NOT THE SAME.");
process.exitCode = isGood ? 0 : 1;
