// The conventions of each language.
import type { Conventions } from "../conventions.ts";
import type { Language } from "../messages.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { pl } from "./pl.ts";
import { sv } from "./sv.ts";

export const conventions: Readonly<Record<Language, Conventions>> = { en, sv, fi, de, fr, es, it, pl };
