// The dictionary of each language but English.
import type { Language } from "../messages/messages.ts";
import { de } from "./de.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { Dictionary } from "./phrases.ts";
import { pl } from "./pl.ts";
import { sv } from "./sv.ts";

/** Functions, because in the add-on a dictionary is read from the panel's page when it is first asked. */
export const dictionaries: { readonly [Other in Exclude<Language, "en">]: () => Dictionary } = {
  sv: () => sv,
  fi: () => fi,
  de: () => de,
  fr: () => fr,
  es: () => es,
  it: () => it,
  pl: () => pl,
};
