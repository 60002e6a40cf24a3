import { writevSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { behind } from '../output.ts';
import { rulesFor } from '../rules-for.ts';
import { readSettings } from '../settings.ts';
import { Block } from './block.ts';
import type { Done, Order, Task, Told } from './pool.ts';
import { stretchJudge } from './stretch-judge.ts';
import { Turns } from './turns.ts';

/** Problems of a stretch that are handed back; more are never told. */
const MOST_TOLD = 20;
/** Bytes of results that wait for their turn; most of them are lent by the templates, not held twice. */
const MOST_WAITING = 32 << 20;
/** How long a pipe that does not wait is left alone when it is full. */
const PAUSE_MS = 2;

/** Judges the stretches that the main thread sends, and writes the results when it is their turn. */
export async function work(): Promise<void> {
  const { raw, env, fd, turns: shared } = workerData as Order;
  const turns = new Turns(shared);
  const nowhere = { columns: 80, isTTY: false } as never;
  const io = { stdin: nowhere, stdout: nowhere, stderr: nowhere, env, stdinKind: 'data' } as const;
  const base = await rulesFor(raw);
  const judge = stretchJudge(readSettings(raw, { ...io, version: async () => '' }, base));
  const block = new Block(MOST_WAITING);
  /** Judges one stretch; its results are written when it is their turn, while others are judged. */
  const judgeOne = async ({ number, line, whole }: Task) => {
    const told: Told[] = [];
    let bad = 0;
    let failure: string | undefined;
    const write = async (parts: readonly Uint8Array[]) => {
      // After a failure the rest is judged for nothing, and so it is where all is to stop.
      if (failure === undefined && (await turns.wait(number))) failure = writeAll(fd, parts, turns);
    };
    await judge.judge(
      { line, whole },
      {
        block,
        relieve: () => write(block.take()),
        tell: (problems, at) => {
          bad++;
          if (told.length < MOST_TOLD) told.push({ line: at, problems });
        },
      },
    );
    const { blocked } = judge;
    return {
      async written(parts: readonly Uint8Array[]): Promise<Done> {
        await write(parts);
        turns.pass();
        return { told, bad, blocked, failure };
      },
      parts: block.take(),
    };
  };
  // One after the other: they share the block.
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (task: Task) => {
    last = last.then(async () => {
      const { parts, written } = await judgeOne(task);
      void written(parts).then((done) => parentPort?.postMessage(done));
    });
    last.catch((error) => {
      throw error;
    });
  });
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
