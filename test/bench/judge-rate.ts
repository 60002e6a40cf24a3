import { type Facts, judge } from '../../rules/internal.ts';
import { RULES } from '../support/rules.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { randomSituations } from './random-situations.ts';

/**
 * A process of its own: judges situations for so many seconds and tells the judgements a second on
 * standard error. Half as long again is warming up.
 *
 * Usage: node judge-rate.js own|json-rules-engine SECONDS
 */
const [name, seconds] = process.argv.slice(2);
const own = (facts: Facts) => judge(facts, RULES);
const engine = name === 'own' ? own : jsonRulesEngine();
const situations = randomSituations(10_000, 1);
// What comes out is used, so that no compiler may leave the work out.
let used = 0;
await rateOver(Number(seconds) / 2);
const rate = await rateOver(Number(seconds));
if (used > 0) console.error(rate);

async function rateOver(time: number): Promise<number> {
  const began = performance.now();
  let count = 0;
  let passed = 0;
  while (passed < time * 1_000) {
    // A few hundred at a time: enough that looking at the clock costs nothing.
    for (const { facts } of situations.slice(count % situations.length).slice(0, 500)) {
      const said = engine(facts);
      used += ('then' in said ? await said : said).blockers.length + 1;
      count++;
    }
    passed = performance.now() - began;
  }
  return (count / passed) * 1_000;
}
