// LockService: one person at one computer gets every lock, unless a test says that somebody else holds it.

import type { GoogleContext } from "./context.ts";

type Lock = GoogleAppsScript.Lock.Lock;

/** The service with its three locks. */
export function createLockService(context: GoogleContext): GoogleAppsScript.Lock.LockService {
  const { access, supported } = context;
  const lock = (): Lock => {
    let held = false;
    const take = () => {
      held = held || !context.data.locksHeldElsewhere;
      return held;
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
      hasLock: () => held,
      releaseLock() {
        held = false;
      },
    };
    return supported<Lock>("LockService.Lock", methods);
  };
  const locks = { document: lock(), user: lock(), script: lock() };
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
