import { ENGINE_NAMES, ENGINES, type EngineName } from './engines.ts';
import { randomSituations } from './random-situations.ts';
import type { Outcome, Situation } from './situation.ts';

/**
 * A process of its own: judges random situations with every engine and prints how many came out
 * differently from the library, with the first that did for each. Blockers are compared as sets: the
 * order of theirs is the engines' own business.
 *
 * Usage: node equality.js SITUATIONS
 */
const count = Number(process.argv[2] ?? 1_000);
const engines = ENGINE_NAMES.map((name) => ({ name, judge: ENGINES[name]() }));
const differing: { engine: EngineName; count: number; first: unknown }[] = [];
for (const situation of randomSituations(count, 2)) {
  let wanted = '';
  for (const { name, judge } of engines) {
    const said = comparable(await judge(situation));
    if (name === 'own') wanted = said;
    else if (said !== wanted) note(name, situation, said, wanted);
  }
}
console.log(JSON.stringify({ situations: count, differing }));

function comparable({ verdict, blockers, waitHours }: Outcome): string {
  return JSON.stringify({ verdict, blockers: [...blockers].sort(), waitHours });
}

function note(engine: EngineName, situation: Situation, said: string, wanted: string): void {
  const entry = differing.find((one) => one.engine === engine);
  if (entry) entry.count++;
  else differing.push({ engine, count: 1, first: { answers: situation.answers, said, wanted } });
}
