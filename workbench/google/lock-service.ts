// LockService: one person at one computer gets every lock, unless a test says that somebody else holds it.

import type { GoogleContext } from "./context.ts";

type Lock = GoogleAppsScript.Lock.Lock;

/** The service with its three locks. */
export function createLockService(context: GoogleContext): GoogleAppsScript.Lock.LockService {
  const { access, supported } = context;
  const lock = (name: string): Lock => {
    const { locksHeld } = context.data;
    const take = () => {
      if (!context.data.locksHeldElsewhere) locksHeld.add(name);
      return locksHeld.has(name);
    };
    const methods: Pick<Lock, "tryLock" | "waitLock" | "hasLock" | "releaseLock"> = {
      tryLock() {
        access.pass("notice", "Lock.tryLock");
        return take();
      },
      waitLock() {
        access.pass("notice", "Lock.waitLock");
        if (!take()) throw context.make.error("Lock timeout: another process was holding the lock for too long.");
      },
      hasLock: () => locksHeld.has(name),
      releaseLock: () => void locksHeld.delete(name),
    };
    return supported<Lock>("LockService.Lock", methods);
  };
  const locks = { document: lock("document"), user: lock("user"), script: lock("script") };
  const open = (name: keyof typeof locks, method: string) => () => {
    access.pass("open", `LockService.${method}`);
    return locks[name];
  };
  return supported<GoogleAppsScript.Lock.LockService>("LockService", {
    getDocumentLock: open("document", "getDocumentLock"),
    getUserLock: open("user", "getUserLock"),
    getScriptLock: open("script", "getScriptLock"),
  });
}
