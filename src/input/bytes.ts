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

/**
 * Bytes that come bit by bit, up to a cap. They are copied together at once: whoever sends them one
 * by one must not make each take as much room as a whole chunk.
 */
export class Pile {
  readonly #most: number;
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array();
  #length = 0;

  /** @param most bytes that are kept; of more, none are */
  constructor(most: number) {
    this.#most = most;
  }

  /** Bytes that were added since the last `take`, kept or not. */
  get length(): number {
    return this.#length;
  }

  get isOver(): boolean {
    return this.#length > this.#most;
  }

  /** What has come so far; none of it if it was over the cap. */
  get soFar(): Uint8Array {
    return this.#bytes.subarray(0, this.isOver ? 0 : this.#length);
  }

  add(bytes: Uint8Array): void {
    const at = this.#length;
    this.#length += bytes.length;
    if (this.isOver) this.#bytes = new Uint8Array();
    else {
      if (this.#length > this.#bytes.length) {
        const grown = new Uint8Array(at === 0 ? bytes.length : Math.max(this.#length, at * 2));
        grown.set(this.#bytes.subarray(0, at));
        this.#bytes = grown;
      }
      this.#bytes.set(bytes, at);
    }
  }

  /** What has come, or undefined if it was over the cap; the pile begins anew. */
  take(): Uint8Array<ArrayBuffer> | undefined {
    const bytes = this.isOver ? undefined : this.#bytes.subarray(0, this.#length);
    this.#bytes = new Uint8Array();
    this.#length = 0;
    return bytes;
  }
}
