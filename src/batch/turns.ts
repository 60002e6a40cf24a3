/** Where in the shared memory it stands whose turn it is, and whether all is to stop. */
const [NEXT, STOPPED] = [0, 1];

/** Turns of threads that write to the same file, in the order of their numbers, from 0. */
export class Turns {
  readonly shared: SharedArrayBuffer;
  readonly #state: Int32Array;

  /** @param shared the memory of other turns, to be part of them */
  constructor(shared = new SharedArrayBuffer(8)) {
    this.shared = shared;
    this.#state = new Int32Array(shared);
  }

  /**
   * Waits until the turn of a number has come, or gone; the thread does other things meanwhile.
   *
   * @returns false if all is to stop
   */
  async wait(number: number): Promise<boolean> {
    for (;;) {
      if (this.stopped) return false;
      const next = Atomics.load(this.#state, NEXT);
      if (next >= number) return true;
      await Atomics.waitAsync(this.#state, NEXT, next).value;
    }
  }

  /** Whether it is the turn of a number. */
  isUp(number: number): boolean {
    return Atomics.load(this.#state, NEXT) === number;
  }

  /** Ends the turn that it is. */
  pass(): void {
    Atomics.add(this.#state, NEXT, 1);
    Atomics.notify(this.#state, NEXT);
  }

  /** Sleeps this thread, or less long if all is to stop. */
  sleep(milliseconds: number): void {
    Atomics.wait(this.#state, STOPPED, 0, milliseconds);
  }

  stop(): void {
    Atomics.store(this.#state, STOPPED, 1);
    Atomics.notify(this.#state, STOPPED);
    Atomics.notify(this.#state, NEXT);
  }

  get stopped(): boolean {
    return Atomics.load(this.#state, STOPPED) === 1;
  }
}
