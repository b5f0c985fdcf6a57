// Does what may fail while something that failed is being taken back: the first failure is the one to tell of.

export function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // Told already.
  }
}
