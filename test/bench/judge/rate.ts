import { ENGINES, type EngineName } from './engines.ts';
import { settledSituations } from './random-situations.ts';
import type { Engine, Situation } from './situation.ts';

/**
 * A process of its own: judges situations with one engine for so many seconds and prints the
 * judgements a second. The situations are made before the clock starts; half as long again is warming
 * up.
 *
 * Usage: node rate.js ENGINE SECONDS SITUATIONS
 */
const [name = 'own', seconds = '1', count = '10000'] = process.argv.slice(2);
const engine = ENGINES[name as EngineName]();
const situations = settledSituations(Number(count), 1);
const milliseconds = Number(seconds) * 1_000;
// What comes out is used, so that no compiler may leave the work out.
let used = 0;
await rateOf(engine, milliseconds / 2);
const rate = await rateOf(engine, milliseconds);
if (used > 0) console.log(rate);

async function rateOf(judge: Engine, time: number): Promise<number> {
  const began = performance.now();
  let count = 0;
  let passed = 0;
  while (passed < time) {
    count += await judgeSome(judge, count);
    passed = performance.now() - began;
  }
  return (count / passed) * 1_000;
}

/** Judges a few hundred: enough that looking at the clock costs nothing. */
async function judgeSome(judge: Engine, from: number): Promise<number> {
  const some = 500;
  for (let at = from; at < from + some; at++) {
    const said = judge(situations[at % situations.length] as Situation);
    const { blockers, waitHours, verdict } = 'then' in said ? await said : said;
    used += blockers.length + waitHours + (verdict === 'ready' ? 1 : 0);
  }
  return some;
}
