// Where the activities of a project may take place, as several chapters put it.
import type { Text } from "./requirements.ts";

export const inPartnerCountries: Text = {
  en: "Activities take place in the countries of the organisations that take part.",
  sv: "Aktiviteterna sker i de deltagande organisationernas länder.",
};

export const orAtSeatOfInstitution: Text = {
  en: "Activities take place in the countries of the organisations that take part, or if justified at a seat of an EU institution.",
  sv: "Aktiviteterna sker i de deltagande organisationernas länder, eller av goda skäl vid en EU-institutions säte.",
};

export const orToShareInProgramme: Text = {
  en: "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution together with it, and in any Member State or associated country to share results.",
  sv: "Aktiviteterna sker i de deltagande organisationernas länder. Av goda skäl även vid en EU-institutions säte i samarbete med den, och i andra medlemsstater och associerade länder för att sprida resultat.",
};

export const orToShareAnywhere: Text = {
  en: "Activities take place in the countries of full or associated partners. If justified, also at a seat of an EU institution, and in any country that may take part to share results.",
  sv: "Aktiviteterna sker i länder med fullvärdiga eller associerade partner. Av goda skäl även vid en EU-institutions säte, och i andra länder som får delta för att sprida resultat.",
};

export const orAtConferences: Text = {
  en: "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution, and at international conferences in further countries to share results.",
  sv: "Aktiviteterna sker i de deltagande organisationernas länder. Av goda skäl även vid en EU-institutions säte, och vid internationella konferenser i andra länder för att sprida resultat.",
};
