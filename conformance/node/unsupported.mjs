/** Unsupported says what a case uses that this runner does not recompute. The case is skipped, and counted under these words. */
export class Unsupported extends Error {}
