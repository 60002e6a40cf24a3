import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountOf } from '../../rules/amount.ts';
import { decisions } from '../../rules/decisions.ts';
import { atLeast, standingOf } from '../../rules/evidence/cite.ts';
import {
  type Answers,
  advise,
  BASE,
  type Facts,
  judge,
  judgedWait,
  match,
  settle,
  type Trust,
  type When,
} from '../../rules/index.ts';
import { blockerWait } from '../../rules/judge.ts';
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
        const { verdict, blockers, ids: said, distrusted } = judge(facts, BASE, trust);
        const ids = (list: typeof blockers) => list.map((blocker) => blocker.id);
        expect({ verdict, blockers: ids(blockers), distrusted: ids(distrusted) }).toEqual(
          judgePlainly(facts, trust),
        );
        expect(said).toEqual(ids(blockers));
      }),
      { numRuns: 2_000 },
    );
  },
);

test('the wait of a judgement is the longest that its blockers have, and the plan’s', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sample()), (answers) => {
      const { facts, answers: settled } = settle(answers, BASE);
      const judgement = judge(facts, BASE);
      const waits = judgement.blockers.map((blocker) => amountOf(blockerWait(blocker, facts), settled));
      const longest = judgement.verdict === 'impossible' ? 0 : Math.max(0, ...waits);
      expect(judgedWait(judgement, settled)).toBe(longest);
      expect(advise(answers, BASE).plan.waitHours).toBe(longest);
    }),
  );
});

/** Situations with clocks on both sides of their marks. */
function sample(): Answers[] {
  const group = { device: 'ios', groupSize: 12, region: 'eu' } as const;
  const hours = [undefined, 0, 3.3, 23.9, 24, 71.5, 72];
  const roles = ['owner', 'member'] as const;
  return hours.flatMap((at) =>
    roles.flatMap((role): Answers[] => [
      {
        ...group,
        role,
        goal: 'dissolve',
        groupType: 'payment',
        ...(at === undefined ? {} : { hoursSinceRedPacket: at }),
      },
      {
        ...group,
        role,
        goal: 'dissolve',
        groupType: 'school',
        ...(at === undefined ? {} : { hoursSinceRequest: at }),
      },
      {
        ...group,
        platform: 'telegram',
        role,
        goal: 'transfer',
        groupType: 'basic',
        ...(at === undefined ? {} : { passwordAgeDays: at / 12, sessionAgeHours: at }),
      },
    ]),
  );
}

test('a rule base that tells more situations apart than are kept is judged as well', () => {
  const random = fc.sample(situations, { numRuns: 3_000, seed: 7 });
  const exact = random.slice(0, 400).map((facts) =>
    Object.fromEntries(
      Object.entries(facts)
        .filter(([, value]) => String(value) !== 'unheard-of')
        .map(([key, value]) => [key, [value]]),
    ),
  ) as When[];
  const conditions = [...exact, ...BASE.blockers.map((blocker) => blocker.when)];
  const holding = decisions(conditions, (indexes) => indexes);
  for (const facts of random) {
    const plainly = conditions.flatMap((condition, at) => (match(condition, facts) === 'yes' ? [at] : []));
    expect(holding(facts)).toEqual(plainly);
  }
});
