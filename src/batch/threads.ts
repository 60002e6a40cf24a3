import type { Stretch } from '../input/lines.ts';
import type { Output } from '../output.ts';
import type { Settings } from '../settings.ts';
import type { Done, Pool } from './pool.ts';

/** Bytes that a worker is given at once: of a whole advice a line gives a hundred kilobytes. */
const TASK = { brief: 256 << 10, full: 32 << 10 };

/** The workers of a run, started with the first lines. Between lines the output is the main thread's. */
export interface Threads {
  /**
   * Has lines judged and written.
   *
   * @param file the name of their file, where there are several
   * @returns false where the output is no file that threads could write to: nothing was done then
   */
  add(lines: Stretch, file: string | undefined): Promise<boolean>;
  /** Waits for all that is on its way; then others may write again. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param raw the options, from which each worker makes its own settings
 * @param flush called before threads write, to write what has piled up before
 * @param take called with what became of each stretch, in order
 */
export function threadsFor(
  { jobs, brief }: Settings,
  raw: Readonly<Record<string, unknown>>,
  { env, stopped }: { env: Readonly<Record<string, string | undefined>>; stopped?: AbortSignal },
  output: Output,
  flush: () => Promise<void>,
  take: (done: Done) => Promise<void>,
): Threads {
  let pool: Pool | undefined;
  let giveBack: (() => void) | undefined;
  /** @returns whether threads may write */
  const borrow = async (): Promise<boolean> => {
    await flush();
    const fd = await output.lend?.(
      new Promise((resolve) => {
        giveBack = resolve;
      }),
    );
    if (fd === undefined) {
      giveBack = undefined;
      return false;
    }
    const { startPool } = await import('./pool.ts');
    pool ??= startPool(jobs, { raw, env, fd }, brief ? TASK.brief : TASK.full, take, stopped);
    return true;
  };
  const end = () => {
    giveBack?.();
    giveBack = undefined;
  };
  return {
    async add(lines, file) {
      if (!giveBack && !(await borrow())) return false;
      await pool?.add(lines, file);
      return true;
    },
    async drain() {
      await pool?.drain();
      end();
    },
    async close() {
      await pool?.close();
      end();
    },
  };
}
