/** Longer lines are left to the thorough way. */
const LONGEST = 4_096;
const MOST_HOLES = 8;
const [QUOTE, BACKSLASH, MINUS, POINT, ZERO, NINE] = [0x22, 0x5c, 0x2d, 0x2e, 0x30, 0x39];
const [NEWLINE, SPACE] = [0x0a, 0x20];
const [SMALL_I, SMALL_D] = [0x69, 0x64];

/**
 * Takes one line of JSON apart without parsing it: the bytes that a situation is told by (its
 * skeleton), and the holes between them, which are the numbers and what is inside the id's quotes.
 *
 * Two lines with the same skeleton differ in their numbers and id only. Whether a skeleton is valid
 * JSON is not its question: that is known of one such line, and so of all.
 */
export class Scan {
  /** The line without its holes; each hole leaves a NUL, which no valid line holds. */
  readonly skeleton = new Uint8Array(LONGEST * 2);
  /** The same four bytes at a time, filled up with NULs: to compare them so takes a quarter of the time. */
  readonly words = new Int32Array(this.skeleton.buffer);
  length = 0;
  hash = 0;
  holes = 0;
  /** What stands in each hole; NaN in the quotes of an id. */
  readonly values = new Float64Array(MOST_HOLES);
  readonly starts = new Int32Array(MOST_HOLES);
  readonly ends = new Int32Array(MOST_HOLES);
  /** The hole that is the id, or -1. */
  id = -1;

  /** Where the line ends: at its line break, or behind the last byte. */
  end = 0;

  /**
   * Scans the line that begins at `from`.
   *
   * @returns false for a line that it leaves to others: very long, or with more numbers than answers
   */
  line(bytes: Uint8Array, from: number): boolean {
    const { skeleton } = this;
    const to = Math.min(bytes.length, from + LONGEST);
    let [length, at] = [0, from];
    let isId = false;
    this.holes = 0;
    this.id = -1;
    for (; at < to; ) {
      const byte = bytes[at] as number;
      if (byte === NEWLINE) break;
      if (byte >= ZERO && byte <= NINE) {
        const end = this.#number(bytes, at, to, isId);
        if (end < 0) return false;
        isId = false;
        at = end;
        skeleton[length++] = 0;
        continue;
      }
      skeleton[length++] = byte;
      at++;
      if (byte !== QUOTE) continue;
      if (isId) {
        at = this.#idEnd(bytes, at, to);
        if (at < 0) return false;
        isId = false;
        skeleton[length++] = 0;
      } else {
        const begin = at;
        for (; at < to; at++) {
          const inside = bytes[at] as number;
          if (inside <= QUOTE) {
            if (inside === QUOTE) break;
            // A string that is not closed on its line is for others.
            if (inside === NEWLINE) return false;
          }
          skeleton[length++] = inside;
          if (inside === BACKSLASH && at + 1 < to) skeleton[length++] = bytes[++at] as number;
        }
        isId = at - begin === 2 && bytes[begin] === SMALL_I && bytes[begin + 1] === SMALL_D;
      }
      skeleton[length++] = QUOTE;
      at++;
    }
    if (at >= to && to < bytes.length) return false;
    for (let rest = length; rest & 3; rest++) skeleton[rest] = 0;
    this.end = Math.min(at, bytes.length);
    this.length = length;
    this.hash = hashOf(this.words, wordsIn(length));
    return true;
  }

  /** A number without sign; an exponent stays in the skeleton. @returns its end, or -1 */
  #number(bytes: Uint8Array, from: number, to: number, isId: boolean): number {
    let at = from;
    let value = 0;
    let byte = bytes[at] as number;
    while (byte >= ZERO && byte <= NINE) {
      value = value * 10 + byte - ZERO;
      byte = ++at < to ? (bytes[at] as number) : 0;
    }
    if (bytes[from - 1] === MINUS) return -1;
    // No leading zero, and no more digits than a number holds exactly.
    if (at - from > 15 || (at - from > 1 && bytes[from] === ZERO)) return -1;
    if (byte === POINT) {
      const point = at;
      do byte = ++at < to ? (bytes[at] as number) : 0;
      while (byte >= ZERO && byte <= NINE);
      if (at - point < 2 || at - from > 15) return -1;
      value = Number(ascii(bytes, from, at));
      // 35.0 is 35, and prints so.
      if (isId) return -1;
    }
    return this.#hole(from, at, value, isId) ? at : -1;
  }

  /** Where an id's quotes end; -1 for one that would have to be escaped or is long. */
  #idEnd(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    for (let byte = bytes[at] as number; at < to && byte !== QUOTE; byte = bytes[++at] as number) {
      // C2, D8 and E2 begin, among others, what JSON is escaped for here (render/json.ts).
      if (byte < SPACE || byte === BACKSLASH || byte === 0x7f) return -1;
      if (byte === 0xc2 || byte === 0xd8 || byte === 0xe2) return -1;
    }
    return this.#hole(from, at, Number.NaN, true) ? at : -1;
  }

  #hole(start: number, end: number, value: number, isId: boolean): boolean {
    const { holes } = this;
    if (holes === MOST_HOLES || (isId && this.id >= 0)) return false;
    this.starts[holes] = start;
    this.ends[holes] = end;
    this.values[holes] = value;
    if (isId) this.id = holes;
    this.holes = holes + 1;
    return true;
  }
}

/** Word by word: a multiplication for every byte would take longer than all the rest. */
function hashOf(words: Int32Array, count: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < count; at++) {
    hash = Math.imul(hash ^ (words[at] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Words that hold so many bytes. */
export function wordsIn(bytes: number): number {
  return (bytes + 3) >> 2;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
