// The files of the catalogue of mistakes as they lie on disk, in the order of their titles.
import { readdirSync, readFileSync } from "node:fs";
import { type CatalogueFile, readCatalogueFile } from "./catalogue-file.ts";

/** Inside the repository. */
export const catalogueFolder = "test/plans/catalogue";

export interface NamedCatalogueFile extends CatalogueFile {
  /** Its name in the folder. */
  readonly file: string;
  readonly text: string;
}

export function catalogueFiles(): readonly NamedCatalogueFile[] {
  const folder = new URL(`../../${catalogueFolder}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => {
      const text = readFileSync(new URL(file, folder), "utf8");
      return { file, text, ...readCatalogueFile(text) };
    })
    .sort((one, other) => one.title.localeCompare(other.title, "en"));
}
