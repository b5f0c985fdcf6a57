// Keeps findings where they are while somebody reads them.

/**
 * The keys in the order to show: those shown before stay where they were, new ones come below them. Without a former
 * order it is the newest.
 */
export function steadyOrder(shown: readonly string[] | undefined, newest: readonly string[]): readonly string[] {
  if (shown === undefined) return newest;
  const kept = shown.filter((key) => newest.includes(key));
  return [...kept, ...newest.filter((key) => !kept.includes(key))];
}
