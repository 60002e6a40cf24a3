import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openIn } from '../../rules/engine/open.ts';
import {
  type Alternative,
  type Answers,
  advise,
  adviseBriefly,
  BASE,
  type Blocker,
  compile,
  complete,
  FACT_VALUES,
  type FactKey,
  type Facts,
  judge,
  nextTurn,
  toFacts,
  type When,
} from '../../rules/internal.ts';
import { RULES } from '../support/rules.ts';

// Who names a goal has no trouble.
const KEYS = (Object.keys(FACT_VALUES) as FactKey[]).filter((key) => key !== 'trouble');

const facts = fc.record(Object.fromEntries(KEYS.map((key) => [key, fc.constantFrom(...FACT_VALUES[key])])), {
  requiredKeys: ['platform', 'goal'],
}) as fc.Arbitrary<Facts>;

test('what is open is not known, and the rules that are named for it read it', () => {
  let open = 0;
  fc.assert(
    fc.property(facts, (known) => {
      for (const [key, because] of openIn(known, RULES)) {
        open++;
        expect(known[key]).toBeUndefined();
        expect(because.length).toBeGreaterThan(0);
        for (const rule of because) expect(JSON.stringify(rule)).toContain(key);
      }
    }),
    { numRuns: 1_000 },
  );
  expect(open).toBeGreaterThan(100);
});

test('an answer that nothing is open on changes nothing that stands in the way', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...KEYS), (known, key) => {
      if (known[key] !== undefined || openIn(known, RULES).has(key)) return;
      const before = judge(known, RULES);
      for (const value of FACT_VALUES[key]) {
        const after = judge({ ...known, [key]: value }, RULES);
        expect(after.verdict).toBe(before.verdict);
        if (after.verdict !== 'impossible') expect(after.blockers).toEqual(before.blockers);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('what only a way out of an impossible goal reads is neither ignored nor assumed', () => {
  const way: Alternative = {
    kind: 'alternative',
    id: 'wechat.alternative.reviewed',
    when: { platform: ['wechat'], goal: ['dissolve'], schoolReviewed: ['yes'] },
    short: { en: 'Reviewed.', zh: '审核过。' },
    goal: 'leave',
    verdict: 'ready',
    evidence: ['wechat.limit-40'],
  };
  const rules = compile({ ...BASE, rules: [...BASE.rules, way] });
  const given = { goal: 'dissolve', role: 'member', groupType: 'ordinary', schoolReviewed: true } as const;
  const { ignored, assumed } = complete(given, rules);
  expect({ ignored, assumed }).toEqual({ ignored: [], assumed: [] });
  expect(advise(given, rules).alternatives.map(({ id }) => id)).toContain(way.id);
});

test('a clock counts that only a blocker waits for which a fix brings up', () => {
  const short = { en: 'Wait.', zh: '等一等。' };
  // Dissolving needs a phone, and there one has to wait.
  const onPhones: Blocker = {
    kind: 'blocker',
    id: 'wechat.dissolve.wait-on-phones',
    when: {
      platform: ['wechat'],
      goal: ['dissolve'],
      device: ['ios', 'android'],
      hoursSinceRequest: ['under-72'],
    },
    short,
    detail: short,
    clearedBy: 'time',
    fix: [
      {
        id: 'wechat.dissolve.wait-there',
        phase: 'wait',
        short,
        until: { clock: 'hoursSinceRequest', reaches: 72 },
      },
    ],
    evidence: ['wechat.limit-40'],
  };
  const rules = compile({ ...BASE, rules: [...BASE.rules, onPhones] });
  const answers: Answers = {
    role: 'owner',
    goal: 'dissolve',
    device: 'desktop',
    groupSize: 5,
    groupType: 'ordinary',
    region: 'eu',
  };
  const turn = nextTurn({ platform: 'wechat', ...answers }, rules);
  expect(turn?.question.key).toBe('hoursSinceRequest');
  expect(turn?.because.map(({ id }) => id)).toEqual([onPhones.id]);
  expect(complete(answers, rules).assumed).toContain('hoursSinceRequest');
  const waited = { ...answers, hoursSinceRequest: 70 };
  expect(complete(waited, rules).ignored).toEqual([]);
  expect(adviseBriefly(waited, rules)).toMatchObject({ verdict: 'blocked', waitHours: 2 });
});

/** Every clock that a fix of a built-in blocker waits for, with a situation in which it does. */
const WAITS = RULES.of.blocker.flatMap((blocker) => {
  const example = blocker.examples?.find(({ fires }) => fires);
  const clocks = blocker.fix.flatMap(({ until }) => (until ? [until.clock] : []));
  return clocks.map((clock) => ({ id: blocker.id, clock, answers: example?.answers ?? {} }));
});

test.each(WAITS)('$clock is asked where $id waits for it', ({ id, clock, answers }) => {
  const { [clock]: _, ...facts } = toFacts(complete(answers, RULES).answers, RULES.questions);
  const because = openIn(facts, RULES).get(clock) ?? [];
  expect(because.map((rule) => rule.id)).toContain(id);
});

test('a clock is asked that a blocker waits for and no condition reads', () => {
  const rules = compile({
    ...BASE,
    rules: BASE.rules.map((rule) => {
      if (rule.id !== 'wechat.dissolve.red-packets') return rule;
      const { hoursSinceRedPacket: _, ...when } = rule.when as When;
      return { ...rule, when };
    }),
  });
  const facts: Facts = {
    platform: 'wechat',
    goal: 'dissolve',
    role: 'owner',
    device: 'ios',
    groupType: 'payment',
    redPacketsUnclaimed: 'yes',
  };
  const because = openIn(facts, rules).get('hoursSinceRedPacket') ?? [];
  expect(because.map(({ id }) => id)).toContain('wechat.dissolve.red-packets');
});

test.each([
  ['wechat', 'dissolve', []],
  ['wechat', 'transfer', []],
  ['telegram', 'dissolve', []],
  // Of an all-staff group a company's administrator does it, of a community its creator.
  ['wecom', 'dissolve', ['groupType']],
  ['whatsapp', 'dissolve', ['groupType']],
] as const)(
  'a member who can’t do it is asked nothing that changes nothing: %s, %s',
  (platform, goal, asked) => {
    const answers: Record<string, string> = { platform, goal, role: 'member' };
    const keys: string[] = [];
    for (let turn = nextTurn(answers, RULES); turn; turn = nextTurn(answers, RULES)) {
      keys.push(turn.question.key);
      answers[turn.question.key] = 'unsure';
    }
    expect(keys).toEqual(asked);
  },
);
