// CacheService: texts that may be gone at any time, at most 100 KB each and six hours long.

import type { GoogleContext } from "./context.ts";

const VALUE_BYTES = 100 * 1024;
const KEY_LENGTH = 250;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

type Cache = GoogleAppsScript.Cache.Cache;
type CacheName = "document" | "user" | "script";

/** The service with its three caches, which live as long as the host. */
export function createCacheService(context: GoogleContext): GoogleAppsScript.Cache.CacheService {
  const { access, supported } = context;
  const caches = { document: cache("document"), user: cache("user"), script: cache("script") };
  const open = (name: CacheName, method: string) => () => {
    access.pass("open", `CacheService.${method}`);
    return caches[name];
  };
  return supported<GoogleAppsScript.Cache.CacheService>("CacheService", {
    getDocumentCache: open("document", "getDocumentCache"),
    getUserCache: open("user", "getUserCache"),
    getScriptCache: open("script", "getScriptCache"),
  });

  function cache(name: CacheName): Cache {
    const kept = context.data.caches[name];
    const find = (key: string): string | null => {
      const found = kept.get(key);
      if (!found) return null;
      if (found.until > Date.now()) return found.text;
      kept.delete(key);
      return null;
    };
    const put = (key: string, value: string, seconds = DEFAULT_SECONDS) => {
      if (typeof value !== "string")
        throw context.make.error("Caches keep texts only; turn the value into a text first.");
      if (key.length > KEY_LENGTH) throw context.make.error("Argument too large: key");
      if (new TextEncoder().encode(value).length > VALUE_BYTES) throw context.make.error("Argument too large: value");
      if (seconds < 1 || seconds > LONGEST_SECONDS) throw context.make.error(`Invalid argument: ${seconds}`);
      kept.set(key, { text: value, until: Date.now() + seconds * 1000 });
    };
    const methods: Pick<Cache, "get" | "getAll" | "put" | "putAll" | "remove" | "removeAll"> = {
      get(key) {
        access.pass("read-storage", "Cache.get");
        return find(key);
      },
      getAll(keys) {
        access.pass("read-storage", "Cache.getAll");
        const found = context.make.object() as Record<string, string>;
        for (const key of keys) {
          const text = find(key);
          if (text !== null) found[key] = text;
        }
        return found;
      },
      put(key: string, value: string, seconds?: number) {
        access.pass("write-storage", "Cache.put");
        put(key, value, seconds);
      },
      putAll(values: Record<string, string>, seconds?: number) {
        access.pass("write-storage", "Cache.putAll");
        for (const [key, value] of Object.entries(values)) put(key, value, seconds);
      },
      remove(key) {
        access.pass("write-storage", "Cache.remove");
        kept.delete(key);
      },
      removeAll(keys) {
        access.pass("write-storage", "Cache.removeAll");
        for (const key of keys) kept.delete(key);
      },
    };
    return supported<Cache>("CacheService.Cache", methods);
  }
}
