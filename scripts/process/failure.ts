/** Something that went wrong in a way a person can mend: shown as its one sentence, without a stack. */
export class Failure extends Error {}
