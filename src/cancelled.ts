/** Somebody pressed Ctrl-C or Ctrl-D at a question. */
export class Cancelled extends Error {}
