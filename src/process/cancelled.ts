/** Somebody pressed Ctrl-C or Ctrl-D at a question; the message is for that person. */
export class Cancelled extends Error {}
