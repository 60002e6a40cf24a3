import { parentPort, workerData } from 'node:worker_threads';
import { rulesFor } from '../rules-for.ts';
import { readSettings } from '../settings.ts';
import { Block } from './block.ts';
import type { Done, Task, Told } from './pool.ts';
import { stretchJudge } from './stretch-judge.ts';

/** Problems of a stretch that are handed back; more are never told. */
const MOST_TOLD = 20;

/** Judges the stretches that the main thread sends, one after the other, until it is stopped. */
export async function work(): Promise<void> {
  const { raw, env } = workerData as { raw: Record<string, unknown>; env: Record<string, string> };
  const nowhere = { columns: 80, isTTY: false } as never;
  const io = { stdin: nowhere, stdout: nowhere, stderr: nowhere, env, stdinKind: 'data' } as const;
  const base = await rulesFor(raw);
  const judge = stretchJudge(readSettings(raw, { ...io, version: async () => '' }, base));
  const block = new Block();
  const judgeOne = async ({ line, whole }: Task) => {
    const told: Told[] = [];
    let bad = 0;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    // Bytes of their own: what is handed over whole costs nothing, what is copied costs all around it.
    const hand = () => void parts.push(new Uint8Array(Buffer.concat(block.take())));
    await judge.judge(
      { line, whole },
      {
        block,
        relieve: hand,
        tell: (problems, at) => {
          bad++;
          if (told.length < MOST_TOLD) told.push({ line: at, problems });
        },
      },
    );
    hand();
    const done: Done = { parts, told, bad, blocked: judge.blocked };
    parentPort?.postMessage(
      done,
      parts.map((part) => part.buffer),
    );
  };
  // One after the other: they share the block.
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (task: Task) => {
    last = last.then(() => judgeOne(task));
    last.catch((error) => {
      throw error;
    });
  });
}
