// Who sits at the spreadsheet: several people share a file, and each has rights, properties and an add-on of their own.

/** What a member of a shared file may do, as in Google's *Share* dialog. */
export type Right = "owner" | "editor" | "commenter" | "viewer";

export interface Person {
  readonly email: string;
  readonly right: Right;
  /** Without the add-on nobody hears of this person's edits; formulas are calculated all the same. */
  readonly hasAddOn: boolean;
}

/** The person that a workbench is opened by unless somebody else is named. */
export const planner: Person = { email: "planner@example.org", right: "editor", hasAddOn: true };

/** Whether this person's changes of cells are refused everywhere. */
export function isReader({ right }: Person): boolean {
  return right === "commenter" || right === "viewer";
}
