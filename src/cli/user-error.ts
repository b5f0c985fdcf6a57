// What a user can mend: the sentence says what is wrong and what would work.

/** Ends the command with exit code 2; the message is shown as it is, without a stack. */
export class UserError extends Error {}
