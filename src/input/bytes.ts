/** Bytes that JSON and line splitting look at. */
export const [NEWLINE, RETURN, SPACE, TAB, QUOTE, BACKSLASH] = [10, 13, 32, 9, 34, 92];
export const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE, COMMA] = [91, 93, 123, 125, 44];

/** A reader over chunks that can look at what comes and hand back what it did not use. */
export interface Pieces {
  /** The next bytes, or undefined at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Puts bytes back in front. */
  back(bytes: Uint8Array): void;
}

/** Whether there is nothing but white space. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === SPACE || byte === TAB || byte === RETURN || byte === NEWLINE);
}

/** Several stretches of bytes as one. */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
