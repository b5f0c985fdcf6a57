// Where the activities of a project may take place, as several chapters put it.
import type { Text } from "./requirements.ts";

export const inPartnerCountries: Text = "Activities take place in the countries of the organisations that take part.";

export const orAtSeatOfInstitution: Text =
  "Activities take place in the countries of the organisations that take part, or if justified at a seat of an EU institution.";

export const orToShareInProgramme: Text =
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution together with it, and in any Member State or associated country to share results.";

export const orToShareAnywhere: Text =
  "Activities take place in the countries of full or associated partners. If justified, also at a seat of an EU institution, and in any country that may take part to share results.";

export const orAtConferences: Text =
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution, and at international conferences in further countries to share results.";
