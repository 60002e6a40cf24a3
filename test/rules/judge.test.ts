import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atLeast, standingOf } from '../../rules/evidence/cite.ts';
import { BASE, type Facts, judge, match, type Trust } from '../../rules/index.ts';
import { FACT_VALUES } from '../../rules/model/facts.ts';

/** Any situation: each fact unknown, one of its values, or a value no rule has heard of. */
const situations = fc.record(
  Object.fromEntries(
    Object.entries(FACT_VALUES).map(([key, values]) => [key, fc.constantFrom(...values, 'unheard-of')]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;

/** What judging means, said plainly: every condition matched one by one. */
function judgePlainly(facts: Facts, trust: Trust) {
  const holding = BASE.blockers.filter((blocker) => match(blocker.when, facts) === 'yes');
  const counts = (blocker: (typeof holding)[number]) =>
    trust === 'reported' || atLeast(standingOf(blocker, BASE).evidence, trust);
  const blockers = holding.filter(counts);
  const hopeless = blockers.some((blocker) => blocker.clearedBy === 'nobody');
  return {
    verdict: blockers.length === 0 ? 'ready' : hopeless ? 'impossible' : 'blocked',
    blockers: blockers.map((blocker) => blocker.id),
    distrusted: holding.filter((blocker) => !counts(blocker)).map((blocker) => blocker.id),
  };
}

test.each<Trust>(['reported', 'corroborated', 'official'])(
  'the compiled rules judge as the plain ones do, trusting what is %s',
  (trust) => {
    fc.assert(
      fc.property(situations, (facts) => {
        const { verdict, blockers, distrusted } = judge(facts, BASE, trust);
        const ids = (list: typeof blockers) => list.map((blocker) => blocker.id);
        expect({ verdict, blockers: ids(blockers), distrusted: ids(distrusted) }).toEqual(
          judgePlainly(facts, trust),
        );
      }),
      { numRuns: 2_000 },
    );
  },
);
