// What a mail that asks a partner for missing documents says, in the languages it can be written in.

import type { DocumentKey } from "../../model/plan.ts";

/** What may be asked for: the documents, and whether the organisation holds the charter. */
export type Asked = DocumentKey | "oid" | "pic" | "eche";

export interface MailWords {
  /** The language by its own name. */
  readonly name: string;
  /** As they stand in a date, from January on. */
  readonly months: string;
  readonly date: (day: number, month: string, year: number) => string;
  readonly subject: (project: string) => string;
  readonly greeting: string;
  readonly intro: (project: string) => string;
  readonly asked: Readonly<Record<Asked, string>>;
  readonly by: (day: string) => string;
  readonly deadline: (day: string, hour: string) => string;
  readonly close: string;
}

const en: MailWords = {
  name: "English",
  months: "January February March April May June July August September October November December",
  date: (day, month, year) => `${day} ${month} ${year}`,
  subject: (project) => `${project}: what we still need from you`,
  greeting: "Dear colleagues,",
  intro: (project) => `for our application ${project} we still need from you:`,
  asked: {
    id: "your OID or PIC",
    oid: "your OID (E and 8 digits)",
    pic: "your PIC (9 digits)",
    eche: "whether you hold the Erasmus Charter for Higher Education (ECHE)",
    echeCode: "your Erasmus code or the number of your charter",
    mandate: "the signed mandate (Accession and Declaration on Honour Form)",
    declaration: "the signed declaration on honour",
    representative: "the name of your legal representative",
    contact: "a contact person",
  },
  by: (day) => `Please send it by ${day}.`,
  deadline: (day, hour) => `The application is submitted by ${day}, ${hour} Brussels time.`,
  close: "Many thanks and kind regards",
};

const sv: MailWords = {
  name: "Svenska",
  months: "januari februari mars april maj juni juli augusti september oktober november december",
  date: (day, month, year) => `${day} ${month} ${year}`,
  subject: (project) => `${project}: det här behöver vi från er`,
  greeting: "Hej!",
  intro: (project) => `Till vår ansökan ${project} behöver vi fortfarande det här från er:`,
  asked: {
    id: "er OID eller PIC",
    oid: "er OID (E och 8 siffror)",
    pic: "er PIC (9 siffror)",
    eche: "besked om ni har Erasmusstadgan för högre utbildning (ECHE)",
    echeCode: "er Erasmuskod eller stadgans nummer",
    mandate: "det undertecknade mandatet (Accession and Declaration on Honour Form)",
    declaration: "den undertecknade försäkran på heder",
    representative: "firmatecknarens namn",
    contact: "en kontaktperson",
  },
  by: (day) => `Skicka det senast ${day}, tack.`,
  deadline: (day, hour) => `Ansökan lämnas in senast ${day} kl. ${hour}, Brysseltid.`,
  close: "Tack på förhand och vänliga hälsningar",
};

const fi: MailWords = {
  name: "Suomi",
  months:
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  date: (day, month, year) => `${day}. ${month} ${year}`,
  subject: (project) => `${project}: tarvitsemme teiltä vielä`,
  greeting: "Hyvät kollegat,",
  intro: (project) => `hakemustamme ${project} varten tarvitsemme teiltä vielä:`,
  asked: {
    id: "OID- tai PIC-tunnuksenne",
    oid: "OID-tunnuksenne (E ja 8 numeroa)",
    pic: "PIC-tunnuksenne (9 numeroa)",
    eche: "tiedon siitä, onko teillä Erasmus-peruskirja (ECHE)",
    echeCode: "Erasmus-koodinne tai peruskirjan numeron",
    mandate: "allekirjoitetun valtuutuksen (Accession and Declaration on Honour Form)",
    declaration: "allekirjoitetun kunnian ja omantunnon kautta annetun vakuutuksen",
    representative: "nimenkirjoittajanne nimen",
    contact: "yhteyshenkilön",
  },
  by: (day) => `Lähettäkää ne viimeistään ${day}.`,
  deadline: (day, hour) => `Hakemus jätetään viimeistään ${day} klo ${hour.replace(":", ".")} Brysselin aikaa.`,
  close: "Kiitos ja ystävällisin terveisin",
};

const de: MailWords = {
  name: "Deutsch",
  months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  date: (day, month, year) => `${day}. ${month} ${year}`,
  subject: (project) => `${project}: Was wir von Ihnen noch brauchen`,
  greeting: "Liebe Kolleginnen und Kollegen,",
  intro: (project) => `für unseren Antrag ${project} fehlen von Ihnen noch:`,
  asked: {
    id: "Ihre OID oder PIC",
    oid: "Ihre OID (E und 8 Ziffern)",
    pic: "Ihre PIC (9 Ziffern)",
    eche: "die Angabe, ob Sie die Erasmus-Charta für die Hochschulbildung (ECHE) haben",
    echeCode: "Ihr Erasmus-Code oder die Nummer Ihrer Charta",
    mandate: "das unterschriebene Mandat (Accession and Declaration on Honour Form)",
    declaration: "die unterschriebene ehrenwörtliche Erklärung",
    representative: "der Name Ihrer gesetzlichen Vertretung",
    contact: "eine Ansprechperson",
  },
  by: (day) => `Bitte bis ${day}.`,
  deadline: (day, hour) => `Der Antrag wird bis ${day}, ${hour} Uhr Brüsseler Zeit eingereicht.`,
  close: "Vielen Dank und freundliche Grüße",
};

const fr: MailWords = {
  name: "Français",
  months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  date: (day, month, year) => `${day} ${month} ${year}`,
  subject: (project) => `${project} : ce qu’il nous manque de votre part`,
  greeting: "Chères collègues, chers collègues,",
  intro: (project) => `pour notre candidature ${project}, il nous manque encore de votre part :`,
  asked: {
    id: "votre OID ou PIC",
    oid: "votre OID (E et 8 chiffres)",
    pic: "votre PIC (9 chiffres)",
    eche: "si vous êtes titulaire de la charte Erasmus pour l’enseignement supérieur (ECHE)",
    echeCode: "votre code Erasmus ou le numéro de votre charte",
    mandate: "le mandat signé (Accession and Declaration on Honour Form)",
    declaration: "la déclaration sur l’honneur signée",
    representative: "le nom de votre représentant légal",
    contact: "une personne de contact",
  },
  by: (day) => `Merci de l’envoyer au plus tard le ${day}.`,
  deadline: (day, hour) => `La candidature est déposée au plus tard le ${day} à ${hour}, heure de Bruxelles.`,
  close: "Avec nos remerciements et nos meilleures salutations",
};

const es: MailWords = {
  name: "Español",
  months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  date: (day, month, year) => `${day} de ${month} de ${year}`,
  subject: (project) => `${project}: lo que aún necesitamos de ustedes`,
  greeting: "Estimadas y estimados colegas:",
  intro: (project) => `Para nuestra solicitud ${project} aún necesitamos de ustedes:`,
  asked: {
    id: "su OID o PIC",
    oid: "su OID (E y 8 cifras)",
    pic: "su PIC (9 cifras)",
    eche: "si tienen la Carta Erasmus de Educación Superior (ECHE)",
    echeCode: "su código Erasmus o el número de su carta",
    mandate: "el mandato firmado (Accession and Declaration on Honour Form)",
    declaration: "la declaración jurada firmada",
    representative: "el nombre de su representante legal",
    contact: "una persona de contacto",
  },
  by: (day) => `Les rogamos que lo envíen a más tardar el ${day}.`,
  deadline: (day, hour) => `La solicitud se presenta a más tardar el ${day} a las ${hour}, hora de Bruselas.`,
  close: "Muchas gracias y un cordial saludo",
};

const it: MailWords = {
  name: "Italiano",
  months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  date: (day, month, year) => `${day} ${month} ${year}`,
  subject: (project) => `${project}: che cosa ci manca ancora da parte vostra`,
  greeting: "Gentili colleghe e colleghi,",
  intro: (project) => `per la nostra candidatura ${project} ci mancano ancora da parte vostra:`,
  asked: {
    id: "il vostro OID o PIC",
    oid: "il vostro OID (E e 8 cifre)",
    pic: "il vostro PIC (9 cifre)",
    eche: "se siete titolari della Carta Erasmus per l’istruzione superiore (ECHE)",
    echeCode: "il vostro codice Erasmus o il numero della vostra carta",
    mandate: "il mandato firmato (Accession and Declaration on Honour Form)",
    declaration: "la dichiarazione sull’onore firmata",
    representative: "il nome del vostro rappresentante legale",
    contact: "una persona di contatto",
  },
  by: (day) => `Vi chiediamo di inviarlo entro il ${day}.`,
  deadline: (day, hour) => `La candidatura viene presentata entro il ${day}, ore ${hour}, ora di Bruxelles.`,
  close: "Grazie e cordiali saluti",
};

const pl: MailWords = {
  name: "Polski",
  months: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  date: (day, month, year) => `${day} ${month} ${year}`,
  subject: (project) => `${project}: czego jeszcze potrzebujemy od Państwa`,
  greeting: "Szanowni Państwo,",
  intro: (project) => `do naszego wniosku ${project} potrzebujemy jeszcze od Państwa:`,
  asked: {
    id: "numeru OID lub PIC",
    oid: "numeru OID (E i 8 cyfr)",
    pic: "numeru PIC (9 cyfr)",
    eche: "informacji, czy mają Państwo Kartę Erasmusa dla szkolnictwa wyższego (ECHE)",
    echeCode: "kodu Erasmusa lub numeru Karty",
    mandate: "podpisanego mandatu (Accession and Declaration on Honour Form)",
    declaration: "podpisanego oświadczenia (Declaration on Honour)",
    representative: "imienia i nazwiska prawnego przedstawiciela",
    contact: "osoby do kontaktu",
  },
  by: (day) => `Prosimy o przesłanie do ${day}.`,
  deadline: (day, hour) => `Wniosek składamy do ${day}, godz. ${hour} czasu brukselskiego.`,
  close: "Dziękujemy i łączymy pozdrowienia",
};

export const mailWords = { en, sv, fi, de, fr, es, it, pl } as const satisfies Readonly<Record<string, MailWords>>;

export type MailLanguage = keyof typeof mailWords;

/** The language to write to an organisation in a country; English where none of ours is spoken in all of it. */
const byCountry: Readonly<Record<string, MailLanguage>> = {
  SE: "sv",
  FI: "fi",
  AX: "sv",
  DE: "de",
  AT: "de",
  LI: "de",
  FR: "fr",
  GP: "fr",
  MQ: "fr",
  GF: "fr",
  RE: "fr",
  ES: "es",
  MX: "es",
  AR: "es",
  CL: "es",
  CO: "es",
  IT: "it",
  SM: "it",
  VA: "it",
  PL: "pl",
};

export function mailLanguage(country: string | undefined): MailLanguage {
  return byCountry[country ?? ""] ?? "en";
}
