/** A command called in a way it cannot be carried out; its message says what and how to mend it. */
export class UsageError extends Error {}
