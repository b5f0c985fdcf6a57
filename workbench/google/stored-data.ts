// What scripts keep beside the cells: properties, caches, protections.

/** The three stores of PropertiesService; saved with the plan. */
export interface PropertyStores {
  document: Record<string, string>;
  user: Record<string, string>;
  script: Record<string, string>;
}

/** One cached text with the time, in milliseconds, until which it is kept. */
export interface CachedText {
  readonly text: string;
  readonly until: number;
}

/** All data of the services that is not in the workbook. */
export interface StoredData {
  readonly properties: PropertyStores;
  /** The user properties of other people than the one who opened the file, by address; not saved. */
  readonly propertiesOfOthers: Map<string, Record<string, string>>;
  readonly caches: Record<"document" | "user" | "script", Map<string, CachedText>>;
  /** The locks the running script holds; it loses them when it ends. */
  readonly locksHeld: Set<string>;
  /** Set by tests: another editor holds the locks, so that none can be taken. */
  locksHeldElsewhere: boolean;
}

/** Data as of a new file, or with the properties of a saved one. */
export function createStoredData(properties?: PropertyStores): StoredData {
  return {
    properties: {
      document: { ...properties?.document },
      user: { ...properties?.user },
      script: { ...properties?.script },
    },
    propertiesOfOthers: new Map(),
    caches: { document: new Map(), user: new Map(), script: new Map() },
    locksHeld: new Set(),
    locksHeldElsewhere: false,
  };
}
