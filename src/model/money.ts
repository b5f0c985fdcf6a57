// Money is whole cents, so that a cap is met or missed to the cent and never by a rounding error.

/** Whole euro cents; always a safe integer. */
export type Cents = number;

/** The largest amount that is read: beyond it cents would no longer be exact. */
export const largestEuro = 9_000_000_000_000;

export function euroToCents(euro: number): Cents {
  return Math.round(euro * 100);
}

export function centsToEuro(cents: Cents): number {
  return cents / 100;
}

/** Quantity times rate, rounded to whole cents. */
export function product(quantity: number, rate: Cents): Cents {
  // The last step of a binary product must not push half a cent down.
  return Math.round(quantity * rate + 1e-7);
}

/** A share of an amount, rounded down: a cap is never rounded up. `share` is a fraction such as 0.2. */
export function shareOf(cents: Cents, share: number): Cents {
  // 0.2 * 100 cents must be 20, not 19.999…: the millionth part absorbs the binary rounding of `share`.
  return Math.floor(cents * share + 1e-6);
}
