// Every tab, column and answer of the planning sheet, declared once: heading, what else it may be called, kind, width, list, help.
import type { Language } from "../messages/messages.ts";
import type { TableName } from "../model/place.ts";

export type Texts = Readonly<Record<Language, string>>;

export type ColumnKind = "text" | "choice" | "date" | "whole" | "number" | "amount" | "calculated";

/** Where a drop-down takes its entries from. */
export type ChoiceSource =
  | "actions"
  | "variants"
  | "calls"
  | "lumpSums"
  | "countries"
  | "organisationTypes"
  | "roles"
  | "eche"
  | "partners"
  | "workPackages"
  | "categories"
  | "years";

/** A column, or on the Project tab a row. */
export interface Column {
  readonly key: string;
  readonly heading: Texts;
  /** Further headings, compared without case, accents, punctuation and spaces; "in euro" at the end may always be left out. */
  readonly accepted: readonly string[];
  readonly kind: ColumnKind;
  /** Pixels; columns without a width are read where they exist but are not part of the template. */
  readonly width?: number;
  readonly choices?: ChoiceSource;
  readonly help: Texts;
}

export interface Table {
  readonly tab: Texts;
  /** Further tab names. */
  readonly acceptedTabs: readonly string[];
  readonly columns: readonly Column[];
  /** Columns without which the table cannot be read; of the keys in one entry one is enough. */
  readonly needs: readonly (readonly string[])[];
}

const status: Column = {
  key: "status",
  heading: { en: "Status", sv: "Status" },
  accepted: ["Check", "Tila", "Statut", "Estado", "Stato"],
  kind: "calculated",
  width: 330,
  help: { en: "Follows your row. Nothing to type", sv: "Följer din rad. Inget att skriva" },
};

const partners: Table = {
  tab: { en: "Partners", sv: "Partner" },
  acceptedTabs: [
    "Consortium",
    "Partnership",
    "Organisations",
    "Participants",
    "Partnerskap",
    "Konsortium",
    "Organisationer",
    "Kumppanit",
    "Konsortio",
    "Partnerschaft",
    "Partenaires",
    "Socios",
    "Partnerzy",
  ],
  needs: [["name"], ["country"]],
  columns: [
    {
      key: "name",
      heading: { en: "Organisation", sv: "Organisation" },
      accepted: [
        "Organization",
        "Name",
        "Partner",
        "Partners",
        "Partner name",
        "Partner organisation",
        "Participant",
        "Participating organisation",
        "Organisation name",
        "Name of organisation",
        "Legal name",
        "Institution",
        "Beneficiary",
        "Namn",
        "Partnerorganisation",
        "Organisationens namn",
        "Lärosäte",
        "Deltagare",
        "Organisaatio",
        "Organisaation nimi",
        "Kumppani",
        "Nimi",
        "Osallistuja",
        "Einrichtung",
        "Partnereinrichtung",
        "Name der Organisation",
        "Organisme",
        "Partenaire",
        "Nom",
        "Nom de l'organisation",
        "Organización",
        "Socio",
        "Organizzazione",
        "Organizacja",
      ],
      kind: "text",
      width: 236,
      help: { en: "One row per organisation, not per faculty", sv: "En rad per organisation, inte per fakultet" },
    },
    {
      key: "country",
      heading: { en: "Country", sv: "Land" },
      accepted: ["Country code", "Country of establishment", "Landskod", "Maa", "Maakoodi", "Pays", "País", "Paese", "Kraj"],
      kind: "choice",
      width: 104,
      choices: "countries",
      help: { en: "Where it is established. Name or code", sv: "Där den är etablerad. Namn eller kod" },
    },
    {
      key: "type",
      heading: { en: "Type", sv: "Typ" },
      accepted: [
        "Type of organisation",
        "Organisation type",
        "Organization type",
        "Kind of organisation",
        "Organisationstyp",
        "Typ av organisation",
        "Tyyppi",
        "Organisaatiotyyppi",
        "Art",
        "Art der Einrichtung",
        "Organisationsart",
        "Type d'organisation",
        "Type d'organisme",
        "Tipo",
        "Tipo de organización",
      ],
      kind: "choice",
      width: 196,
      choices: "organisationTypes",
      help: {
        en: "Choose the nearest; a rule may ask for universities or enterprises",
        sv: "Välj den närmaste; en regel kan kräva högskolor eller företag",
      },
    },
    {
      key: "role",
      heading: { en: "Role", sv: "Roll" },
      accepted: ["Role in the project", "Partner role", "Participant role", "Roll i projektet", "Rooli", "Rolle", "Rôle", "Función", "Ruolo", "Rola"],
      kind: "choice",
      width: 112,
      choices: "roles",
      help: {
        en: "Exactly one coordinator. Associated partners get no EU money",
        sv: "Exakt en koordinator. Associerade partner får inga EU-pengar",
      },
    },
    {
      key: "id",
      heading: { en: "OID or PIC", sv: "OID eller PIC" },
      accepted: [
        "OID",
        "PIC",
        "OID/PIC",
        "PIC/OID",
        "OID number",
        "PIC number",
        "PIC code",
        "Organisation ID",
        "OID tai PIC",
        "OID oder PIC",
        "OID ou PIC",
        "OID-nummer",
        "PIC-nummer",
      ],
      kind: "text",
      width: 104,
      help: {
        en: "E and 8 digits, or 9 digits. The status says which one your agency needs",
        sv: "E och 8 siffror, eller 9 siffror. Statusen säger vilken ditt programkontor behöver",
      },
    },
    {
      key: "eche",
      heading: { en: "ECHE", sv: "ECHE" },
      accepted: [
        "Holds an ECHE",
        "ECHE holder",
        "Erasmus Charter",
        "Erasmus Charter for Higher Education",
        "Charter",
        "Erasmusstadgan",
        "Erasmusstadgan för högre utbildning",
        "Erasmus-peruskirja",
        "Erasmus-Charta",
        "Charte Erasmus",
      ],
      kind: "choice",
      width: 84,
      choices: "eche",
      help: {
        en: "Erasmus Charter for Higher Education. Every university from an EU or associated country needs one",
        sv: "Erasmusstadgan för högre utbildning. Varje högskola från ett EU-land eller associerat land behöver en",
      },
    },
    {
      key: "established",
      heading: { en: "Established", sv: "Grundad" },
      accepted: [
        "Established on",
        "Date of establishment",
        "Founded",
        "Founding date",
        "Date founded",
        "Etablerad",
        "Bildad",
        "Perustettu",
        "Perustamispäivä",
        "Gegründet",
        "Gründungsdatum",
        "Date de création",
        "Fundada",
      ],
      kind: "date",
      width: 104,
      help: {
        en: "Coordinator only: founded at least 2 years before the deadline",
        sv: "Bara koordinatorn: grundad minst 2 år före sista ansökningsdag",
      },
    },
    {
      key: "addedValue",
      heading: { en: "Added value", sv: "Mervärde" },
      accepted: ["Essential added value", "What they add", "Tillfört värde", "Lisäarvo", "Mehrwert", "Valeur ajoutée", "Valor añadido"],
      kind: "text",
      width: 250,
      help: {
        en: "Partners from outside the EU and associated countries: what only they can bring",
        sv: "Partner från länder utanför EU och associerade länder: vad bara de kan bidra med",
      },
    },
    status,
  ],
};

const budget: Table = {
  tab: { en: "Budget", sv: "Budget" },
  acceptedTabs: ["Budget lines", "Costs", "Kostnader", "Budjetti", "Kustannukset", "Kosten", "Finanzplan", "Presupuesto", "Bilancio", "Budżet"],
  needs: [["amount", "rate"]],
  columns: [
    {
      key: "partner",
      heading: { en: "Partner", sv: "Partner" },
      accepted: [
        "Organisation",
        "Organization",
        "Partner name",
        "Partner organisation",
        "Participant",
        "Beneficiary",
        "Institution",
        "Deltagare",
        "Kumppani",
        "Organisaatio",
        "Einrichtung",
        "Partenaire",
        "Organisme",
        "Socio",
        "Partnerorganisation",
      ],
      kind: "choice",
      width: 244,
      choices: "partners",
      help: { en: "Who spends it", sv: "Vem som använder pengarna" },
    },
    {
      key: "workPackage",
      heading: { en: "Work package", sv: "Arbetspaket" },
      accepted: ["WP", "Workpackage", "Work package number", "AP", "Työpaketti", "TP", "Arbeitspaket", "Lot de travail", "Paquete de trabajo", "Pakiet roboczy"],
      kind: "choice",
      width: 108,
      choices: "workPackages",
      help: { en: "Its id on the Work packages tab, such as WP1", sv: "Dess id på fliken Arbetspaket, till exempel WP1" },
    },
    {
      key: "category",
      heading: { en: "Category", sv: "Kategori" },
      accepted: [
        "Cost category",
        "Budget category",
        "Budget heading",
        "Budget item",
        "Type of cost",
        "Kostnadsslag",
        "Kostnadskategori",
        "Budgetpost",
        "Kategoria",
        "Kustannuslaji",
        "Kategorie",
        "Kostenart",
        "Catégorie",
        "Categoría",
        "Categoria",
      ],
      kind: "choice",
      width: 128,
      choices: "categories",
      help: { en: "What kind of cost it is", sv: "Vilket slags kostnad det är" },
    },
    {
      key: "year",
      heading: { en: "Year", sv: "År" },
      accepted: ["Project year", "Projektår", "Vuosi", "Hankevuosi", "Projektivuosi", "Jahr", "Projektjahr", "Année", "Año", "Anno", "Rok"],
      kind: "whole",
      width: 60,
      choices: "years",
      help: { en: "Project year, not calendar year", sv: "Projektår, inte kalenderår" },
    },
    {
      key: "quantity",
      heading: { en: "Quantity", sv: "Antal" },
      accepted: ["Units", "Number", "Number of units", "Qty", "Days", "Kvantitet", "Antal enheter", "Määrä", "Lukumäärä", "Anzahl", "Menge", "Quantité", "Cantidad", "Quantità", "Ilość"],
      kind: "number",
      width: 84,
      help: { en: "Leave empty if you know the amount", sv: "Lämna tomt om du vet beloppet" },
    },
    {
      key: "rate",
      heading: { en: "Rate, euro", sv: "À-pris, euro" },
      accepted: [
        "Rate",
        "Unit cost",
        "Unit price",
        "Cost per unit",
        "Price",
        "À-pris",
        "Enhetskostnad",
        "Styckpris",
        "Yksikköhinta",
        "Satz",
        "Einheitskosten",
        "Stückpreis",
        "Coût unitaire",
        "Coste unitario",
      ],
      kind: "amount",
      width: 92,
      help: { en: "Euro per unit. Leave empty if you know the amount", sv: "Euro per enhet. Lämna tomt om du vet beloppet" },
    },
    {
      key: "amount",
      heading: { en: "Amount, euro", sv: "Belopp, euro" },
      accepted: [
        "Amount",
        "Total",
        "Total amount",
        "Cost",
        "Costs",
        "Sum",
        "Budget",
        "Belopp",
        "Summa",
        "Kostnad",
        "Totalt",
        "Yhteensä",
        "Kustannus",
        "Betrag",
        "Summe",
        "Kosten",
        "Montant",
        "Coût",
        "Importe",
        "Importo",
        "Kwota",
      ],
      kind: "amount",
      width: 108,
      help: { en: "Typed amounts are never overwritten", sv: "Belopp du skrivit ändras aldrig" },
    },
    {
      key: "note",
      heading: { en: "Note", sv: "Anteckning" },
      accepted: ["Notes", "Comment", "Comments", "Description", "Kommentar", "Anmärkning", "Beskrivning", "Huomautus", "Kommentti", "Kuvaus", "Bemerkung", "Beschreibung", "Anmerkung", "Remarque", "Nota"],
      kind: "text",
      width: 210,
      help: { en: "Yours", sv: "Din egen" },
    },
    {
      key: "country",
      heading: { en: "Country", sv: "Land" },
      accepted: ["Country code", "Landskod", "Maa", "Pays", "País", "Paese"],
      kind: "choice",
      choices: "countries",
      help: { en: "The country whose unit cost applies", sv: "Landet vars enhetskostnad gäller" },
    },
    {
      key: "staff",
      heading: { en: "Staff category", sv: "Personalkategori" },
      accepted: ["Staff", "Staff profile", "Personal", "Henkilöstöryhmä", "Personalkategorie", "Catégorie de personnel"],
      kind: "text",
      help: { en: "Manager, teacher or researcher, technician, administration", sv: "Chef, lärare eller forskare, tekniker, administration" },
    },
    {
      key: "km",
      heading: { en: "Distance, km", sv: "Avstånd, km" },
      accepted: ["Distance", "Km", "Kilometres", "Avstånd", "Kilometer", "Etäisyys", "Entfernung"],
      kind: "number",
      help: { en: "One way, of a journey", sv: "Enkel väg, för en resa" },
    },
    status,
  ],
};

const workPackages: Table = {
  tab: { en: "Work packages", sv: "Arbetspaket" },
  acceptedTabs: ["WPs", "Work plan", "Työpaketit", "Arbeitspakete", "Lots de travail", "Paquetes de trabajo"],
  needs: [["id", "title"]],
  columns: [
    {
      key: "id",
      heading: { en: "WP", sv: "AP" },
      accepted: ["Work package", "Work package number", "No", "Number", "Id", "Nr", "Arbetspaket", "Työpaketti", "TP", "Arbeitspaket", "Lot de travail"],
      kind: "text",
      width: 52,
      help: { en: "WP1 is project management", sv: "WP1 är projektledning" },
    },
    {
      key: "title",
      heading: { en: "Title", sv: "Titel" },
      accepted: ["Name", "Work package title", "Work package name", "Namn", "Otsikko", "Nimi", "Bezeichnung", "Titre", "Título", "Titolo"],
      kind: "text",
      width: 150,
      help: { en: "What the work package is about", sv: "Vad arbetspaketet handlar om" },
    },
    {
      key: "lead",
      heading: { en: "Lead", sv: "Ansvarig" },
      accepted: ["Lead partner", "Leader", "Responsible", "Lead organisation", "Ledare", "Vastuutaho", "Vetäjä", "Leitung", "Verantwortlich", "Responsable", "Chef de file"],
      kind: "choice",
      width: 196,
      choices: "partners",
      help: { en: "The partner that leads it", sv: "Partnern som leder det" },
    },
    {
      key: "startMonth",
      heading: { en: "Start month", sv: "Startmånad" },
      accepted: ["Start", "From month", "First month", "Från månad", "Alkukuukausi", "Alkaa", "Startmonat", "Beginn", "Mois de début"],
      kind: "whole",
      width: 62,
      help: { en: "Month 1 is the first month of the project", sv: "Månad 1 är projektets första månad" },
    },
    {
      key: "endMonth",
      heading: { en: "End month", sv: "Slutmånad" },
      accepted: ["End", "To month", "Last month", "Slut", "Till månad", "Loppukuukausi", "Päättyy", "Endmonat", "Ende", "Mois de fin"],
      kind: "whole",
      width: 62,
      help: { en: "Month 1 is the first month of the project", sv: "Månad 1 är projektets första månad" },
    },
  ],
};

/** The answers of the Project tab: one row each, label in the first column, answer beside it. */
const project: Table = {
  tab: { en: "Project", sv: "Projekt" },
  acceptedTabs: ["Overview", "Basic data", "Projektdata", "Översikt", "Hanke", "Projekti", "Überblick", "Projet", "Proyecto", "Progetto"],
  needs: [["action"]],
  columns: [
    {
      key: "title",
      heading: { en: "Title", sv: "Titel" },
      accepted: ["Project", "Project title", "Project name", "Name", "Acronym", "Projekttitel", "Projekt", "Projektnamn", "Otsikko", "Hankkeen nimi", "Projekttitel", "Titre", "Título"],
      kind: "text",
      help: { en: "For your own use", sv: "För eget bruk" },
    },
    {
      key: "action",
      heading: { en: "Action", sv: "Insats" },
      accepted: ["Action type", "Programme action", "Åtgärd", "Toiminto", "Toimintotyyppi", "Aktion", "Leitaktion", "Acción", "Azione"],
      kind: "choice",
      choices: "actions",
      help: { en: "Official title or code, for example KA220-HED", sv: "Officiell titel eller kod, till exempel KA220-HED" },
    },
    {
      key: "variant",
      heading: { en: "Field", sv: "Område" },
      accepted: ["Variant", "Lot", "Strand", "Project type", "Sector", "Fält", "Delområde", "Sektor", "Ala", "Koulutusala", "Bereich", "Bildungsbereich", "Domaine", "Secteur"],
      kind: "choice",
      choices: "variants",
      help: { en: "Decides the agency and the form", sv: "Avgör programkontor och formulär" },
    },
    {
      key: "call",
      heading: { en: "Call", sv: "Utlysning" },
      accepted: ["Call year", "Call for proposals", "Year of call", "Ansökningsomgång", "Ansökningsår", "Utlysningsår", "Hakuvuosi", "Haku", "Aufruf", "Antragsrunde", "Appel", "Appel à propositions"],
      kind: "whole",
      choices: "calls",
      help: { en: "The year on the Programme Guide you follow", sv: "Året på den programhandledning du följer" },
    },
    {
      key: "start",
      heading: { en: "Start", sv: "Start" },
      accepted: ["Start date", "Project start", "Startdatum", "Projektstart", "Projektets start", "Alkaa", "Alkamispäivä", "Beginn", "Projektbeginn", "Début", "Date de début"],
      kind: "date",
      help: { en: "The first day of the project", sv: "Projektets första dag" },
    },
    {
      key: "months",
      heading: { en: "Months", sv: "Månader" },
      accepted: ["Duration", "Duration in months", "Duration, months", "Project duration", "Length in months", "Längd", "Projekttid", "Projekttid i månader", "Kesto", "Kesto kuukausina", "Kuukaudet", "Laufzeit", "Dauer", "Durée", "Mois", "Duración"],
      kind: "whole",
      help: { en: "How long the project lasts", sv: "Hur länge projektet pågår" },
    },
    {
      key: "grant",
      heading: { en: "EU grant, euro", sv: "EU-bidrag, euro" },
      accepted: [
        "Grant",
        "Grant requested",
        "Requested grant",
        "EU contribution",
        "EU grant requested",
        "Lump sum",
        "Bidrag",
        "Sökt bidrag",
        "Klumpsumma",
        "Schablonbelopp",
        "Avustus",
        "Haettu avustus",
        "Kertakorvaus",
        "Zuschuss",
        "EU-Zuschuss",
        "Pauschalbetrag",
        "Subvention",
        "Montant forfaitaire",
      ],
      kind: "amount",
      choices: "lumpSums",
      help: { en: "What you ask the EU for", sv: "Det ni söker från EU" },
    },
    {
      key: "totalCost",
      heading: { en: "Total cost, euro", sv: "Total kostnad, euro" },
      accepted: ["Total cost", "Total costs", "Project cost", "Total budget", "Total eligible cost", "Totalkostnad", "Total kostnad", "Kokonaiskustannus", "Kokonaiskustannukset", "Gesamtkosten", "Coût total", "Coste total"],
      kind: "amount",
      help: { en: "What the project really costs", sv: "Vad projektet verkligen kostar" },
    },
    {
      key: "deadline",
      heading: { en: "Deadline", sv: "Sista ansökningsdag" },
      accepted: ["Application deadline", "Deadlines", "Sista dag", "Hakuaika päättyy", "Määräaika", "Frist", "Antragsfrist", "Date limite"],
      kind: "calculated",
      help: { en: "Brussels time. Calculated", sv: "Brysseltid. Beräknas" },
    },
    {
      key: "verdict",
      heading: { en: "Verdict", sv: "Omdöme" },
      accepted: ["Result", "Resultat", "Tulos", "Ergebnis", "Résultat"],
      kind: "calculated",
      help: { en: "What the checks come to. Calculated", sv: "Vad kontrollen kommer fram till. Beräknas" },
    },
  ],
};

export const tablesOfSheet: Readonly<Record<TableName, Table>> = { project, partners, budget, workPackages };

/** Label of the grant on the Project tab for actions that pay lump sums. */
export const lumpSumHeading: Texts = { en: "Lump sum, euro", sv: "Klumpsumma, euro" };

/** Headings above the rows of the Project tab; "What it means" and "Status" come from the formula beside them. */
export const projectHeadings: { readonly label: Texts; readonly answer: Texts } = {
  label: { en: "What", sv: "Vad" },
  answer: { en: "Your plan", sv: "Er plan" },
};

/** The tab that holds the list of all checks: one formula, nothing to type. */
export const checksTab: Texts = { en: "Checks", sv: "Kontroll" };

/** Widths of the Checks tab: status, check, where, what is wrong or open, what to do, source. */
export const checksWidths = [92, 150, 150, 470, 330, 210] as const;

/** A column by its key. Throws for a key that the table does not have: keys are written in code, never typed. */
export function columnOf(table: TableName, key: string): Column {
  const column = tablesOfSheet[table].columns.find((one) => one.key === key);
  if (column === undefined) throw new Error(`The table ${table} has no column ${key}.`);
  return column;
}
