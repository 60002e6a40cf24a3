/** Bytes that are worth writing. */
const ENOUGH = 256 << 10;
/** Room for what is written at once, and a record more. */
const SIZE = 512 << 10;
/** Fewer bytes are copied faster one by one than by a call. */
const FEW = 48;

/** Bytes that pile up until there are enough to be worth writing. */
export class Block {
  #bytes: Buffer = Buffer.allocUnsafe(SIZE);
  #at = 0;

  get length(): number {
    return this.#at;
  }

  /** True once there is enough to be worth writing. */
  get isFull(): boolean {
    return this.#at >= ENOUGH;
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
    this.#at += this.#bytes.write(text, this.#at);
  }

  bytes(bytes: Uint8Array): void {
    this.stretch(bytes, 0, bytes.length);
  }

  /** Adds some of the bytes. */
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

  /** What has piled up; the block begins anew. The bytes stay as they are. */
  take(): Uint8Array {
    const full = this.#bytes.subarray(0, this.#at);
    // What was handed out may be on its way for long: it is not written over.
    if (this.#bytes.length - this.#at > SIZE / 4) this.#bytes = this.#bytes.subarray(this.#at);
    else this.#bytes = Buffer.allocUnsafe(SIZE);
    this.#at = 0;
    return full;
  }

  #room(more: number): void {
    if (this.#at + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(SIZE, this.#at * 2, this.#at + more));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}
