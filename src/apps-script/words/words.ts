// What the add-on must say outside cells and panel, in every language: menu, questions, messages.

export interface Words {
  readonly menu: {
    readonly make: string;
    readonly open: string;
    readonly check: string;
    readonly remove: string;
  };
  readonly title: string;
  readonly hasSheet: string;
  readonly noTables: string;
  readonly busy: string;
  readonly remove: {
    readonly title: string;
    /** `reasons`: those given for accepted findings, which are listed once more. */
    question(reasons: readonly string[]): string;
    readonly done: string;
    /** Cells on these tabs are protected. */
    readonly partly: (tabs: string) => string;
  };
  readonly apply: {
    done(cell: string): string;
    changed(cell: string): string;
    refused(cell: string): string;
    several(cells: number): string;
    readonly gone: string;
    undone(cell: string): string;
    severalUndone(cells: number): string;
    changedSince(cell: string): string;
  };
}
