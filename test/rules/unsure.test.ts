import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { toFacts } from '../../rules/engine/facts.ts';
import { draftScreen, screenInWords } from '../../rules/engine/first-screen.ts';
import { BADNESS } from '../../rules/engine/judge.ts';
import {
  type Answers,
  advise,
  adviseBriefly,
  BANDS,
  BASE,
  type BadAnswersError,
  compile,
  FACT_VALUES,
  nextTurn,
  type Rule,
  readAnswers,
} from '../../rules/internal.ts';
import { kindsHolding, usualKind } from '../../rules/knowledge/platforms.ts';
import { fromSize } from '../../rules/model/sizes.ts';
import { t } from '../../rules/model/text.ts';
import { checkOrdinaryEnd } from '../../rules/verify/ordinary.ts';
import { drawConversation } from '../support/conversations.ts';
import { seededRandom } from '../support/random.ts';
import { RULES } from '../support/rules.ts';

/** What can't be left out, but can be unsure. */
const KEYS = ['device', 'groupType', 'groupSize'] as const;

const conversation = fc.integer({ min: 1 }).map((seed) => drawConversation(seededRandom(seed)));

/** The answers with another one, unless it is not asked then: it is made a kind of the app's. */
const withUnsure = (answers: Answers, keys: readonly (typeof KEYS)[number][]): Answers => ({
  ...answers,
  ...Object.fromEntries(keys.map((key) => [key, 'unsure'])),
});

describe('an answer that nobody is sure of', () => {
  test('makes no verdict better than any device, or any size of more than one', () => {
    fc.assert(
      fc.property(conversation, fc.constantFrom('device', 'groupSize'), (answers, key) => {
        const whole = { device: 'ios', groupSize: 12, ...answers } as Answers;
        if (whole.groupType === 'unsure') return;
        const unsure = adviseBriefly(withUnsure(whole, [key]), RULES).verdict;
        for (const value of key === 'device' ? FACT_VALUES.device : BANDS.groupSize.map(({ from }) => from)) {
          if (value === 1) continue;
          const verdict = verdictOf({ ...whole, [key]: value } as Answers);
          if (verdict) expect(BADNESS[unsure], String(value)).toBeGreaterThanOrEqual(BADNESS[verdict]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is judged as the usual kind of a group', () => {
    for (const platform of FACT_VALUES.platform) {
      for (const groupSize of [12, 'unsure'] as const) {
        const answers = { platform, goal: 'leave', role: 'member', device: 'ios', groupSize } as const;
        const kind = usualKind(platform, groupSize === 12 ? groupSize : undefined);
        const { blockers, plan } = advise({ ...answers, groupType: 'unsure' }, RULES);
        const usual = advise({ ...answers, groupType: kind }, RULES);
        expect([blockers, plan]).toEqual([usual.blockers, usual.plan]);
      }
    }
  });

  test('is echoed and listed, never counted, and asked no second time', () => {
    fc.assert(
      fc.property(conversation, fc.subarray([...KEYS]), (drawn, keys) => {
        const unasked = KEYS.filter((key) => drawn[key] === undefined);
        const given = withUnsure(drawn, [...keys, ...unasked]);
        expect(KEYS).not.toContain(nextTurn(given, RULES)?.question.key);
        const advice = advise(given, RULES);
        for (const key of advice.assumed.filter((one) => KEYS.some((each) => each === one)))
          expect(advice.answers[key]).toBe('unsure');
        const { sources: _, comparison, ...said } = advice;
        expect(JSON.stringify([said, comparison.yours])).not.toMatch(
          /\? (people|members|person|人)|NaN|unsure \w/,
        );
        // Read back, it says the same.
        expect(advise(advice.answers, RULES).verdict).toBe(advice.verdict);
      }),
      { numRuns: 300 },
    );
  });

  test('is said: what is counted without a number, and special kinds by their names', () => {
    const unsure = { goal: 'dissolve', role: 'owner', device: 'ios', groupSize: 'unsure' } as const;
    const { blockers, plan, cautions } = advise({ ...unsure, groupType: 'unsure' }, RULES);
    expect(blockers.map(({ title }) => title)).toEqual(['Above 40 people it may refuse']);
    expect(plan.steps.map(({ text }) => text)).toContain('Remove people (“…” → “−”) until 39 stay');
    for (const kind of ['a red-packet group', 'a live-stream group', 'a school group'])
      expect(cautions.some(({ text }) => text.startsWith(`If it is ${kind}, this may be in the way: `))).toBe(
        true,
      );
    const community = advise({ ...unsure, platform: 'whatsapp', groupType: 'unsure' }, RULES);
    expect(community.cautions.some(({ text }) => text.startsWith('If it is a community: '))).toBe(true);
  });
});

test.each([
  ['live', 'liveNow', /群里正在直播|A live stream is running/],
  ['school', 'schoolReviewed', /No school review yet|还没有审核/],
  ['payment', 'redPacketsUnclaimed', /Not all red packets are taken yet|还有没领完/],
] as const)('in a %s group nothing of %s is told as a fact', (groupType, key, fact) => {
  const owner = { role: 'owner', goal: 'dissolve', device: 'ios', groupSize: 12, region: 'eu' } as const;
  for (const lang of ['en', 'zh'] as const) {
    const { firstScreen, blockers } = advise({ ...owner, groupType, [key]: 'unsure' }, RULES, { lang });
    expect(blockers).not.toEqual([]);
    expect(JSON.stringify([firstScreen, blockers])).not.toMatch(fact);
  }
});

test('a rule about one kind of group that asks for more does not keep an unsure one from its advice', () => {
  const large = {
    kind: 'blocker',
    id: 'test.leave.large-live-group',
    when: { platform: ['wechat'], goal: ['leave'], groupType: ['live'], groupSize: fromSize(2) },
    short: t('A large one', '人多'),
    detail: t('It is large.', '人多。'),
    clearedBy: 'you',
    fix: [{ id: 'test.wait', phase: 'prepare', short: t('Ask.', '问一下。'), sets: { groupSize: 1 } }],
    evidence: ['wechat.limit-40'],
  } as const satisfies Rule;
  const rules = compile({ ...BASE, rules: [large, ...BASE.rules] });
  const member = { platform: 'wechat', goal: 'leave', role: 'member', device: 'ios' } as const;
  const unsure = { ...member, groupType: 'unsure', region: 'eu' } as const;
  expect(nextTurn(unsure, rules)).toBeUndefined();
  expect(advise(unsure, rules).cautions.map(({ id }) => id)).toContain(large.id);
});

test('verify checks the screen of an unsure kind, as an advice has it', () => {
  const check = vi.fn();
  const screens = { check, heights: () => expect.fail('not asked') };
  const known = {
    platform: 'wechat',
    role: 'owner',
    goal: 'dissolve',
    device: 'desktop',
    groupSize: 55,
  } as const;
  const answers = { ...known, groupType: 'ordinary' } as const;
  const end = { answers, facts: toFacts(answers, RULES.questions), questions: 6, weight: 1, share: 1 };
  checkOrdinaryEnd(end, RULES, screens);
  const [screened, goal, unsure] = check.mock.lastCall ?? [];
  expect(unsure).toEqual({ ...known, groupType: 'unsure' });
  const { steps, know, ways } = screenInWords(
    draftScreen({ ...screened, isUnsure: true }, goal, unsure, RULES),
    undefined,
    'en',
  );
  expect(JSON.stringify(steps)).toContain('First: is it a red-packet group');
  expect(advise(unsure, RULES).firstScreen).toMatchObject({ steps, know, ways });
});

describe('the other apps', () => {
  const leaves = { platform: 'whatsapp', role: 'owner', goal: 'dissolve', groupType: 'ordinary' } as const;

  test('promise nothing that depends on what is not known', () => {
    const { comparison, firstScreen } = advise({ ...leaves, device: 'android', groupSize: 'unsure' }, RULES);
    expect(comparison.yours.wechat).toMatchObject({ verdict: 'blocked', dependsOn: ['groupSize'] });
    const row = firstScreen.sideBySide?.rows.find(({ app }) => app === 'WeChat');
    expect(row?.cells[0]?.text).toBe('depends on the size');
  });

  test('depend on the size where the device is not known either', () => {
    const { yours } = advise({ ...leaves, device: 'unsure', groupSize: 'unsure' }, RULES).comparison;
    expect(yours.wechat?.dependsOn).toEqual(['groupSize', 'device']);
  });

  test('promise no hand-over on Telegram to whom nobody asked about the password there', () => {
    const handsOver = { ...leaves, goal: 'transfer', device: 'ios', groupSize: 55 } as const;
    const { comparison, firstScreen } = advise(handsOver, RULES);
    const { telegram, wechat } = comparison.yours;
    expect(telegram).toMatchObject({ verdict: 'blocked', dependsOn: ['passwordAgeDays', 'sessionAgeHours'] });
    expect(telegram?.text).toMatch(/^depends on the password: /);
    expect(wechat).not.toHaveProperty('dependsOn');
    const row = firstScreen.sideBySide?.rows.find(({ app }) => app === 'Telegram');
    expect(row?.cells[0]?.text).toBe('depends on the password');
  });

  test('depend on nothing where all is known', () => {
    const { yours } = advise({ ...leaves, device: 'android', groupSize: 12 }, RULES).comparison;
    for (const there of Object.values(yours)) expect(there).not.toHaveProperty('dependsOn');
  });
});

test('every band of a clock can be chosen as a range', () => {
  for (const question of RULES.questions) {
    if (question.kind !== 'number' || question.key === 'groupSize') continue;
    const from = (question.ranges ?? []).map((range) => range.from);
    expect([...new Set(from)].sort(), question.key).toEqual(
      BANDS[question.key].map((band) => band.from).sort(),
    );
  }
});

test('words for it are read for every question but the app and the role', () => {
  for (const question of RULES.questions) {
    const { key } = question;
    const read = () => readAnswers({ [key]: '不确定' }, RULES).answers[key];
    if (key === 'platform' || key === 'role') expect(read).toThrow();
    else if (key !== 'trouble') expect(read()).toBe('unsure');
  }
});

/** undefined where such a group can't be */
function verdictOf(answers: Answers) {
  try {
    return adviseBriefly(answers, RULES).verdict;
  } catch (error) {
    expect((error as BadAnswersError).name).toBe('BadAnswersError');
    return undefined;
  }
}

test.each(FACT_VALUES.platform)(
  '%s: of a kind of group that is not known nothing is told that holds in some only',
  (platform) => {
    for (const goal of FACT_VALUES.goal)
      for (const role of ['owner', 'member'] as const)
        for (const groupSize of [60, 150]) {
          const own: Answers = { platform, goal, role, groupSize, device: 'ios', region: 'other' };
          const kinds = kindsHolding(groupSize, platform);
          const all = kinds.map((groupType) => advise({ ...own, groupType }, RULES));
          if (all.some(({ verdict }) => verdict === 'impossible')) continue;
          for (const { id } of advise({ ...own, groupType: 'unsure' }, RULES).effects)
            for (const [at, there] of all.entries())
              expect(
                there.effects.map((one) => one.id),
                `${goal} ${role} ${kinds[at]}`,
              ).toContain(id);
        }
  },
);
