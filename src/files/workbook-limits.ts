// How large a spreadsheet file may be: far above any plan, far below what would stop a computer.

/** Of the packed file, and of all that is read of it unpacked. */
export const mostMegabytes = { packed: 50, unpacked: 100 } as const;
/** Parts of a workbook: tabs, styles, comments, pictures. */
export const mostParts = 2_000;
/** Of one tab; the add-on looks at half as many. */
export const mostRows = 20_000;
/** Of all tabs, with those that have a look and nothing in them: each takes a thousand times the memory of its text. */
export const mostCells = 500_000;
/** Nobody plans beyond these; what stands further right is left out, as in the add-on. */
export const mostColumns = 100;
export const mostTabs = 100;
