// A sheet that somebody had before the add-on: Finnish headings in another order below titles, columns of their own.

export type Cells = readonly (readonly (string | number)[])[];

export const consortium: Cells = [
  ["Hanke 2026", "", "", "", "", "", ""],
  ["Insats", "KA220-HED", "", "", "", "", ""],
  ["Utlysning", 2026, "", "", "", "", ""],
  ["Kuukaudet", 30, "", "", "", "", ""],
  ["", "", "", "", "", "", ""],
  ["Yhteyshenkilö X", "Rooli", "Organisaatio", "OID", "Maa", "Perustamisvuosi", "Laitos"],
  ["Lena Ek", "koordinaattori", "Norrviks universitet", "E10012345", "Ruotsi", 1978, "Korkeakoulu"],
  ["", "", "", "", "", "", ""],
  ["Mikko", "kumppani", "Järvi-Suomen ammattikorkeakoulu", "E10012346", "Suomi", 1992, "Korkeakoulu"],
  ["Uwe", "kumppani", "Hochschule Altenstadt", "E10012347", "Saksa", 1985, "Korkeakoulu"],
  ["Ana", "kumppani", "Universidad de Costa Clara", "E10012348", "Spian", 1990, "Korkeakoulu"],
];

export const costs: Cells = [
  ["Selite", "Paketti", "Summa (EUR)", "Kumppani"],
  ["Palkat", "WP1", 60000, "Norrviks universitet"],
  ["Matkat", "WP2", 190000, "Järvi-Suomen ammattikorkeakoulu"],
];
