import { writevSync } from 'node:fs';
import { behind } from '../output.ts';
import type { Turns } from './turns.ts';

/** How long a pipe that does not wait is left alone when it is full. */
const PAUSE_MS = 2;

/** Results of one turn that wait to be written. */
interface Waiting {
  readonly number: number;
  parts: Uint8Array[];
  /** Bytes that are held for it alone. */
  owned: number;
  /** Called when all of the turn is written; there is more to come as long as it is missing. */
  done: ((failure: string | undefined) => void) | undefined;
}

/**
 * Writes a thread's results when their turn has come. Whoever judges asks now and then (`poll`): to
 * be woken takes as long as judging a hundred lines, and all other threads would wait for that.
 */
export class TurnWriter {
  readonly #fd: number;
  readonly #turns: Turns;
  readonly #waiting: Waiting[] = [];
  #owned = 0;
  #failure: string | undefined;
  #awake = false;

  constructor(fd: number, turns: Turns) {
    this.#fd = fd;
    this.#turns = turns;
  }

  /** Bytes that are held until they are written. */
  get owned(): number {
    return this.#owned;
  }

  /**
   * Takes results of a turn.
   *
   * @param owned how many bytes of them are held for that alone; others belong to a template
   * @param done called when the turn is over, with the code of what went wrong if anything did; left
   *   out while there is more to come
   */
  add(
    number: number,
    parts: readonly Uint8Array[],
    owned: number,
    done?: (failure: string | undefined) => void,
  ): void {
    let last = this.#waiting.at(-1);
    if (last?.number !== number) {
      last = { number, parts: [], owned: 0, done: undefined };
      this.#waiting.push(last);
    }
    for (const part of parts) last.parts.push(part);
    last.owned += owned;
    this.#owned += owned;
    last.done = done;
    this.poll();
    if (this.#waiting.length > 0) void this.#wake();
  }

  /** Writes what can be written by now. */
  poll(): void {
    if (this.#turns.stopped) this.#abandon();
    for (;;) {
      const [first] = this.#waiting;
      if (!first || !this.#turns.isUp(first.number)) return;
      const { parts, done } = first;
      first.parts = [];
      // After a failure the rest is judged for nothing.
      this.#failure ??= writeAll(this.#fd, parts, this.#turns);
      this.#owned -= first.owned;
      first.owned = 0;
      if (!done) return;
      this.#waiting.shift();
      this.#turns.pass();
      done(this.#failure);
    }
  }

  /** Waits until the first of what waits is written. */
  async relieved(): Promise<void> {
    const [first] = this.#waiting;
    if (first) await this.#turns.wait(first.number);
    this.poll();
  }

  /** Writes while nobody judges. */
  async #wake(): Promise<void> {
    if (this.#awake) return;
    this.#awake = true;
    // A turn whose results are still being judged is looked after by whoever judges them.
    while (this.#waiting[0]?.done) {
      await this.#turns.wait(this.#waiting[0].number);
      this.poll();
    }
    this.#awake = false;
  }

  /** All is to stop: nothing more is written, and nobody is to wait for it. */
  #abandon(): void {
    this.#owned = 0;
    for (const { done } of this.#waiting.splice(0)) done?.(this.#failure);
  }
}

/** @returns the code of what went wrong, if anything did */
function writeAll(fd: number, parts: readonly Uint8Array[], turns: Turns): string | undefined {
  for (let left = parts; left.length > 0; ) {
    try {
      left = behind(left, writevSync(fd, left as Uint8Array[]));
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException;
      if (code !== 'EAGAIN') return code;
      turns.sleep(PAUSE_MS);
    }
  }
  return undefined;
}
