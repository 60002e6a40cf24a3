/** Words that there is room for at first; it doubles when they are used up. */
const FIRST = 1 << 12;

/**
 * Skeletons side by side in one array: an array for each would take several times its bytes, and the
 * engine time to clear away.
 */
export class Skeletons {
  #words = new Int32Array(FIRST);
  #used = 0;

  /** Keeps a copy of the first words. @returns where it is */
  add(words: Int32Array, count: number): number {
    const at = this.#used;
    this.#used += count;
    if (this.#used > this.#words.length) {
      const more = new Int32Array(Math.max(this.#used, this.#words.length * 2));
      more.set(this.#words.subarray(0, at));
      this.#words = more;
    }
    this.#words.set(words.subarray(0, count), at);
    return at;
  }

  /** Whether what was kept there begins with these words. */
  isAt(at: number, words: Int32Array, count: number): boolean {
    const kept = this.#words;
    for (let word = 0; word < count; word++) if (kept[at + word] !== words[word]) return false;
    return true;
  }

  clear(): void {
    this.#words = new Int32Array(FIRST);
    this.#used = 0;
  }
}
