// The dictionary of each language but English.
import type { Language } from "../messages/messages.ts";
import type { Dictionary } from "./phrases.ts";
import { sv } from "./sv.ts";

/** Functions, because in the add-on a dictionary is read from the panel's page when it is first asked. */
export const dictionaries: { readonly [Other in Exclude<Language, "en">]: () => Dictionary } = { sv: () => sv };
