import { parentPort, workerData } from 'node:worker_threads';
import { rulesFor, sparingTexts } from '../rules-for.ts';
import { readSettings } from '../settings.ts';
import { Block } from './block.ts';
import { exchangeOf } from './exchange.ts';
import type { Done, Order, Task, Told } from './pool.ts';
import { stretchJudge } from './stretch-judge.ts';
import { type Alike, MOST_ALIKE } from './templates.ts';
import { TurnWriter } from './turn-writer.ts';
import { Turns } from './turns.ts';

/** Problems of a stretch that are handed back; more are never told. */
const MOST_TOLD = 20;
/** Bytes that results hold at most while they wait for their turn. */
const MOST_HELD = 16 << 20;
/** Bytes of results, some hundred lines' or some ten's, after which it is asked whose turn it is. */
const POLL_BYTES = { brief: 16 << 10, full: 1 << 20 };

/** Judges the stretches that the main thread sends, and writes the results when it is their turn. */
export async function work(): Promise<void> {
  const { raw, env, fd, turns: shared, channel } = workerData as Order;
  const turns = new Turns(shared);
  const nowhere = { columns: 80, isTTY: false } as never;
  const io = { stdin: nowhere, stdout: nowhere, stderr: nowhere, env, stdinKind: 'data' } as const;
  const base = await rulesFor(raw);
  const settings = readSettings(raw, { ...io, version: async () => '' }, base);
  const judge = stretchJudge(sparingTexts(settings), exchangeOf<Alike>(channel, MOST_ALIKE));
  const block = new Block(settings.brief ? POLL_BYTES.brief : POLL_BYTES.full);
  const writer = new TurnWriter(fd, turns);
  /** Judges one stretch; its results are written when it is their turn, while others are judged. */
  const judgeOne = async ({ number, file, line, whole }: Task) => {
    const told: Told[] = [];
    let bad = 0;
    await judge.judge(
      { line, whole },
      {
        block,
        file,
        relieve() {
          const { owned } = block;
          writer.add(number, block.take(), owned);
          if (writer.owned > MOST_HELD) return writer.relieved();
        },
        tell: (problems, at) => {
          bad++;
          if (told.length < MOST_TOLD) told.push({ line: at, problems });
        },
      },
    );
    const { blocked } = judge;
    const { owned } = block;
    writer.add(number, block.take(), owned, (failure) =>
      parentPort?.postMessage({ told, bad, blocked, failure } satisfies Done),
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
