import { devNull } from 'node:os';
import { judge, replacesGoal } from '../../rules/internal.ts';
import { RULES } from '../support/rules.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { interleaved, type Scale, type Section, script, timed } from './measure.ts';
import { randomSituations } from './random-situations.ts';

/** Situations on which both must agree. */
const COMPARED = 20_000;

/** The verdict and the ids of what stands in the way, by the library and by a general rule engine. */
export async function judging({ rounds, judgeSeconds }: Scale): Promise<Section> {
  await compare();
  const rates = await interleaved(rounds, {
    own: () => rateOf('own', judgeSeconds),
    other: () => rateOf('json-rules-engine', judgeSeconds),
  });
  return {
    title: 'Judging: verdict and blockers',
    rows: [
      {
        what: '`judge`, judgements a second',
        against: 'json-rules-engine',
        ratio: rates.own / rates.other,
        goal: { atLeast: 300 },
        figure: `${Number((rates.own / 1_000).toPrecision(3))} k/s`,
      },
    ],
    note: `All rules of all platforms, the same in both; ${COMPARED.toLocaleString('en')} random situations, but for quiet and what is over, came out alike. A process each, medians of ${rounds} rounds in turn.`,
  };
}

/** Judgements a second, in a process of its own. */
function rateOf(engine: string, seconds: number): number {
  return Number(timed(devNull, process.execPath, [script('judge-rate.js'), engine, String(seconds)]).stderr);
}

/** @throws where the two do not say the same */
async function compare(): Promise<void> {
  const other = jsonRulesEngine();
  for (const { facts, answers } of randomSituations(COMPARED, 2)) {
    // Quiet and what is over have rules of their own, which the other engine can't be told in its terms.
    if (facts.goal === 'quiet' || replacesGoal(facts.trouble ?? 'none')) continue;
    const { verdict, blockers } = judge(facts, RULES);
    const own = { verdict, blockers: blockers.map(({ id }) => id).sort() };
    const said = await other(facts);
    if (JSON.stringify(own) !== JSON.stringify({ ...said, blockers: said.blockers.sort() })) {
      throw new Error(`json-rules-engine says ${JSON.stringify(said)} of ${JSON.stringify(answers)}`);
    }
  }
}
