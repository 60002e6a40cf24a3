import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeast, standingOf } from '../../rules/engine/evidence.ts';
import { blockerWait } from '../../rules/engine/judge.ts';
import {
  type Answers,
  advise,
  complete,
  type Facts,
  judge,
  match,
  type Trust,
} from '../../rules/internal.ts';
import { FACT_VALUES } from '../../rules/model/facts.ts';
import { drawConversation } from '../support/conversations.ts';
import { seededRandom } from '../support/random.ts';
import { RULES } from '../support/rules.ts';

/** Any situation on the way out of a group: each fact unknown, one of its values, or a value no rule has heard of. */
const situations = fc.record(
  Object.fromEntries(
    Object.entries(FACT_VALUES)
      .filter(([key]) => key !== 'trouble')
      .map(([key, values]) => [key, fc.constantFrom(...values, 'unheard-of')]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;

/** What judging means, in other words. */
function judgePlainly(facts: Facts, trust: Trust) {
  const holding = RULES.of.blocker.filter((blocker) => match(blocker.when, facts) === 'yes');
  const counts = (blocker: (typeof holding)[number]) =>
    trust === 'reported' ||
    atLeast(standingOf((facts.platform && blocker.on?.[facts.platform]) ?? blocker, RULES).evidence, trust);
  const blockers = holding.filter(counts);
  const hopeless = blockers.some((blocker) => blocker.clearedBy === 'nobody');
  return {
    verdict: blockers.length === 0 ? 'ready' : hopeless ? 'impossible' : 'blocked',
    blockers: blockers.map((blocker) => blocker.id),
    distrusted: holding.filter((blocker) => !counts(blocker)).map((blocker) => blocker.id),
  };
}

test.each<Trust>(['reported', 'corroborated', 'official'])(
  'what holds and is trusted blocks, what is not trusted is told, trusting what is %s',
  (trust) => {
    fc.assert(
      fc.property(situations, (facts) => {
        const { verdict, blockers, distrusted } = judge(facts, RULES, trust);
        const ids = (list: typeof blockers) => list.map((blocker) => blocker.id);
        expect({ verdict, blockers: ids(blockers), distrusted: ids(distrusted) }).toEqual(
          judgePlainly(facts, trust),
        );
      }),
      { numRuns: 2_000 },
    );
  },
);

test('the wait of a plan is the longest that its blockers have', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sample()), (answers) => {
      const { facts, answers: settled } = complete(answers, RULES);
      const judgement = judge(facts, RULES);
      const waits = judgement.blockers.map((blocker) => blockerWait(blocker, facts, settled));
      const longest = judgement.verdict === 'impossible' ? 0 : Math.max(0, ...waits);
      expect(advise(answers, RULES).plan.waitHours).toBe(longest);
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

describe('another way', () => {
  test('that is not ready names what is in its way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), (seed) => {
        for (const way of advise(drawConversation(seededRandom(seed)), RULES).alternatives)
          expect(way.blockers.length > 0, way.id).toBe(way.verdict !== 'ready');
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [
      'wechat.alternative.ask-owner',
      { role: 'member', goal: 'dissolve', device: 'desktop' },
      ['wechat.dissolve.not-owner'],
    ],
    ['wechat.alternative.empty-and-leave', { role: 'owner', goal: 'dissolve' }, ['wechat.leave.owner']],
    ['wechat.alternative.support', { role: 'owner', goal: 'dissolve' }, ['wechat.dissolve.too-many-members']],
    ['wechat.alternative.support', { role: 'owner', goal: 'dissolve', groupSize: 12 }, []],
    [
      'wechat.done-by-mistake.handed-over',
      { role: 'owner', trouble: 'done-by-mistake' },
      ['wechat.transfer.not-owner'],
    ],
  ] as const)('%s for %o: %o', (id, answers, blockers) => {
    const group = { device: 'ios', groupType: 'ordinary', groupSize: 55, region: 'eu' } as const;
    const { alternatives } = advise({ ...group, ...answers }, RULES);
    const way = alternatives.find((one) => one.id === id);
    expect([way?.verdict, way?.blockers]).toEqual([blockers.length > 0 ? 'blocked' : 'ready', blockers]);
  });
});
