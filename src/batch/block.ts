/** Bytes that are worth writing. */
const ENOUGH = 4 << 20;
/** Bytes of one's own of which that is so: they take room until they are written, what is lent does not. */
const ENOUGH_COPIED = 1 << 20;
/** Bytes of one's own that are got from the system at once. */
const SIZE = 256 << 10;
/** Less than this is not worth going on in: a record would soon overflow it. */
const LEAST = 16 << 10;
/** Fewer bytes are copied faster one by one than by a call. */
const FEW = 48;
/** Fewer bytes are copied sooner than a part of their own is handed on. */
const A_PART = 1 << 10;

const encoder = new TextEncoder();

/**
 * Bytes that pile up until there are enough to be worth writing: parts, some copied together, some
 * lent by whoever keeps them.
 */
export class Block {
  readonly #enough: number;
  #bytes = new Uint8Array(SIZE);
  /** Rooms that are full: since bytes were taken, those taken last, and those taken before. */
  #full: Uint8Array<ArrayBuffer>[] = [];
  #last: Uint8Array<ArrayBuffer>[] = [];
  #before: Uint8Array<ArrayBuffer>[] = [];
  /** Rooms to be filled anew. */
  #spare: Uint8Array<ArrayBuffer>[] = [];
  /** Where the bytes begin that are in no part yet. */
  #from = 0;
  #at = 0;
  #parts: Uint8Array[] = [];
  /** Bytes in parts, and how many of them are lent. */
  #sealed = 0;
  #lent = 0;

  /** @param enough bytes that are worth writing */
  constructor(enough = ENOUGH) {
    this.#enough = enough;
  }

  get length(): number {
    return this.#sealed + this.#at - this.#from;
  }

  /** Bytes of one's own: what is lent takes no room here. */
  get owned(): number {
    return this.length - this.#lent;
  }

  /** True once there is enough to be worth writing. */
  get isFull(): boolean {
    return this.length >= this.#enough || this.owned >= ENOUGH_COPIED;
  }

  /** Adds a text of ASCII. */
  ascii(text: string): void {
    this.#room(text.length);
    const [target, begin] = [this.#bytes, this.#at];
    for (let at = 0; at < text.length; at++) target[begin + at] = text.charCodeAt(at);
    this.#at = begin + text.length;
  }

  /** Adds any text. */
  text(text: string): void {
    this.#room(text.length * 3);
    this.#at += encoder.encodeInto(text, this.#bytes.subarray(this.#at)).written;
  }

  /** Adds bytes that never change: many of them are not copied. */
  bytes(bytes: Uint8Array): void {
    if (bytes.length < A_PART) {
      this.stretch(bytes, 0, bytes.length);
      return;
    }
    this.#seal();
    this.#parts.push(bytes);
    this.#sealed += bytes.length;
    this.#lent += bytes.length;
  }

  /** Adds a copy of some of the bytes. */
  stretch(bytes: Uint8Array, from: number, to: number): void {
    const length = to - from;
    this.#room(length);
    if (length <= FEW) {
      const target = this.#bytes;
      let at = this.#at;
      for (let source = from; source < to; source++) target[at++] = bytes[source] as number;
    } else {
      this.#bytes.set(length === bytes.length ? bytes : bytes.subarray(from, to), this.#at);
    }
    this.#at += length;
  }

  /** What has piled up, in parts that stay as they are; the block begins anew. */
  take(): readonly Uint8Array[] {
    this.#seal();
    const parts = this.#parts;
    this.#parts = [];
    this.#sealed = 0;
    this.#lent = 0;
    this.#before = this.#last;
    this.#last = this.#full;
    this.#full = [];
    return parts;
  }

  /**
   * Told that what was taken before the last time is written and looked at no more: its room is used
   * anew. To be given other room each time costs memory until the engine clears it away.
   */
  reuse(): void {
    this.#spare.push(...this.#before.filter(({ length }) => length === SIZE));
    this.#before = [];
  }

  #seal(): void {
    if (this.#at === this.#from) return;
    this.#parts.push(this.#bytes.subarray(this.#from, this.#at));
    this.#sealed += this.#at - this.#from;
    this.#from = this.#at;
  }

  /** What was handed out may be on its way for long: it is not written over before `reuse` says so. */
  #room(more: number): void {
    if (this.#at + more <= this.#bytes.length) return;
    this.#seal();
    this.#full.push(this.#bytes);
    const spare = more <= SIZE ? this.#spare.pop() : undefined;
    this.#bytes = spare ?? new Uint8Array(Math.max(SIZE, more + LEAST));
    this.#from = 0;
    this.#at = 0;
  }
}
