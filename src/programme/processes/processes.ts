// Every ready-made process, in the order in which they are offered; the first is taken where nobody chooses.
import { blank } from "./blank.ts";
import { guide } from "./guide.ts";
import { kth } from "./kth.ts";
import type { Process } from "./process.ts";

export const processes: { readonly [Id in Process["id"]]: Process } = { kth, guide, blank };
