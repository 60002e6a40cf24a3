import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { NEWLINE } from '../input/bytes.ts';
import type { Stretch } from '../input/lines.ts';
import type { Problem } from '../input/problem.ts';
import { ReaderGone, Stopped, writeFailure } from '../output.ts';
import { Turns } from './turns.ts';

type Raw = Readonly<Record<string, unknown>>;
type Env = Readonly<Record<string, string | undefined>>;

/** What a worker is told when it begins. */
export interface Order {
  /** The options, from which it makes its own settings. */
  readonly raw: Raw;
  readonly env: Env;
  /** The open file that results go to. */
  readonly fd: number;
  readonly turns: SharedArrayBuffer;
  /** Where the workers tell each other what they have made. */
  readonly channel: string;
}

/** A stretch for a worker. */
export interface Task {
  /** Its turn, when the results are written. */
  readonly number: number;
  readonly file: string | undefined;
  readonly line: number;
  readonly whole: Uint8Array<ArrayBuffer>;
}

export interface Told {
  readonly line: number;
  readonly problems: readonly Problem[];
}

/** What a worker made of it. */
export interface Done {
  /** What was wrong with the first bad lines, and how many there were. */
  readonly told: readonly Told[];
  readonly bad: number;
  readonly blocked: boolean;
  /** The code of what went wrong with writing, if anything did. */
  readonly failure: string | undefined;
}

/**
 * Bytes that are on their way for each worker: in hand, waiting to be judged or for their turn. With
 * less, the others wait for one that meets what is new to it, and all of them do in turn.
 */
const IN_FLIGHT = 2 << 20;

const CHANNEL = 'group-exit --jobs';

/** Workers that judge stretches side by side and write the results in the order of the stretches. */
export interface Pool {
  /**
   * Hands a stretch to a worker; waits while too many are on their way.
   *
   * @param file the name of its file, where there are several
   */
  add(lines: Stretch, file: string | undefined): Promise<void>;
  /** Waits for all that is on its way. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param jobs workers wanted; there are no more than are worth their memory (`workersFor`)
 * @param fd the open file that results go to, on which nothing else is on its way
 * @param most bytes of a stretch that is handed out at once
 * @param take called with each result, in order
 * @param stopped once aborted, no more is written
 */
export function startPool(
  jobs: number,
  order: { readonly raw: Raw; readonly env: Env; readonly fd: number },
  most: number,
  take: (done: Done) => Promise<void>,
  stopped: AbortSignal | undefined,
): Pool {
  const file = join(__dirname, 'worker.cjs');
  const turns = new Turns();
  stopped?.addEventListener('abort', () => turns.stop());
  const workerData: Order = { ...order, env: { ...order.env }, turns: turns.shared, channel: CHANNEL };
  const count = workersFor(jobs, availableParallelism());
  const workers = Array.from({ length: count }, () => {
    // They print nothing; with streams of theirs each would hang another listener on ours.
    const worker = new Worker(file, { workerData, stdout: true, stderr: true });
    const waiting: { resolve(done: Done): void; reject(error: unknown): void }[] = [];
    worker.on('message', (done: Done) => waiting.shift()?.resolve(done));
    worker.on('error', (error) => {
      for (const one of waiting.splice(0)) one.reject(error);
    });
    return {
      worker,
      run: (task: Task) =>
        new Promise<Done>((resolve, reject) => {
          waiting.push({ resolve, reject });
          worker.postMessage(task, [task.whole.buffer]);
        }),
    };
  });
  const queue: Promise<Done>[] = [];
  const mostQueued = count * Math.ceil(IN_FLIGHT / most);
  let next = 0;
  const takeFirst = async () => {
    const done = await queue.shift();
    if (!done) return;
    if (done.failure === 'EPIPE') throw new ReaderGone();
    if (done.failure !== undefined) throw writeFailure({ code: done.failure });
    await take(done);
  };
  const hand = async (file: string | undefined, line: number, part: Uint8Array) => {
    if (stopped?.aborted) throw new Stopped();
    if (queue.length >= mostQueued) await takeFirst();
    const task = { number: next, file, line, whole: new Uint8Array(part) };
    const result = workers[next++ % count]?.run(task);
    if (!result) return;
    // Its error is met when its turn comes; until then nobody looks at it.
    result.catch(() => {});
    queue.push(result);
  };
  return {
    async add({ line: first, whole }, file) {
      let line = first;
      for (let from = 0; from < whole.length; ) {
        const to = cutAt(whole, from, most);
        await hand(file, line, whole.subarray(from, to));
        if (to < whole.length) line += countLines(whole, from, to);
        from = to;
      }
    },
    async drain() {
      while (queue.length > 0) await takeFirst();
    },
    async close() {
      turns.stop();
      // Whoever is writing writes to the end of a line.
      await Promise.allSettled(queue);
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    },
  };
}

/**
 * One core is left to the thread that reads and to the engine's own, which compile and clear away: on
 * four cores, three workers were faster than four with every batch that was tried.
 */
export function workersFor(jobs: number, cores: number): number {
  return Math.min(jobs, Math.max(Math.min(cores, 2), cores - 1));
}

/** Behind the last whole line within `most` bytes, or behind the first line if that is longer. */
function cutAt(whole: Uint8Array, from: number, most: number): number {
  if (whole.length - from <= most) return whole.length;
  const last = whole.lastIndexOf(NEWLINE, from + most);
  return (last >= from ? last : whole.indexOf(NEWLINE, from)) + 1;
}

function countLines(whole: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (whole[at] === NEWLINE) count++;
  return count;
}
