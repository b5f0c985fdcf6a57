// The conventions of each language.
import type { Conventions } from "../conventions.ts";
import type { Language } from "../messages.ts";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

export const conventions: Readonly<Record<Language, Conventions>> = { en, sv };
