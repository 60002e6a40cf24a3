/** Bytes that JSON and line splitting look at. */
export const [NEWLINE, RETURN, SPACE, TAB, QUOTE, BACKSLASH] = [10, 13, 32, 9, 34, 92];
export const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE, COMMA] = [91, 93, 123, 125, 44];

/** Whether there is nothing but white space. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === SPACE || byte === TAB || byte === RETURN || byte === NEWLINE);
}

/**
 * Bytes gathered up to a cap. They are copied together at once, so that a sender who sends them one by
 * one does not make each take the room of a whole chunk.
 */
export class CappedBuffer {
  readonly #most: number;
  #bytes: Buffer = Buffer.alloc(0);
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
  get soFar(): Buffer {
    return this.#bytes.subarray(0, this.isOver ? 0 : this.#length);
  }

  add(bytes: Uint8Array): void {
    const at = this.#length;
    this.#length += bytes.length;
    if (this.isOver) this.#bytes = Buffer.alloc(0);
    else {
      if (this.#length > this.#bytes.length) {
        const grown = Buffer.alloc(at === 0 ? bytes.length : Math.max(this.#length, at * 2));
        grown.set(this.#bytes.subarray(0, at));
        this.#bytes = grown;
      }
      this.#bytes.set(bytes, at);
    }
  }

  /** What has come, or undefined if it was over the cap; the buffer begins anew. */
  take(): Buffer | undefined {
    const bytes = this.isOver ? undefined : this.#bytes.subarray(0, this.#length);
    this.#bytes = Buffer.alloc(0);
    this.#length = 0;
    return bytes;
  }
}
