// Session: who the user is, as far as the authorisation mode lets a script know.

import type { GoogleContext } from "./context.ts";

type User = GoogleAppsScript.Base.User;

/** The service. Only in mode FULL does it tell the e-mail address; the language it always tells. */
export function createSession(context: GoogleContext): GoogleAppsScript.Base.Session {
  const { supported } = context;
  const user = () =>
    supported<User>("Session.User", {
      getEmail: () => (context.access.mode() === "FULL" ? context.settings.person.email : ""),
    });
  const methods: Pick<
    GoogleAppsScript.Base.Session,
    "getActiveUser" | "getEffectiveUser" | "getActiveUserLocale" | "getScriptTimeZone"
  > = {
    getActiveUser: user,
    getEffectiveUser: user,
    getActiveUserLocale: () => context.settings.locale.split("_")[0] ?? "en",
    getScriptTimeZone: ownTimeZone,
  };
  return supported<GoogleAppsScript.Base.Session>("Session", methods);
}

/** The computer's time zone: script and file have no other here. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat("en").resolvedOptions().timeZone;
}
