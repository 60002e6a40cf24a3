import { describe, expect, test } from 'vitest';
import {
  type AnswerKey,
  type Answers,
  advise,
  adviseBriefly,
  askedIn,
  BadAnswersError,
  contradictions,
  FACT_VALUES,
  type Question,
} from '../../rules/internal.ts';
import { RULES } from '../support/rules.ts';

const CONTRADICTIONS: readonly (readonly [string, Answers, AnswerKey, string])[] = [
  ...FACT_VALUES.platform.map(
    (platform) =>
      [
        `${platform}: an owner who looks for the owner`,
        { platform, trouble: 'owner-unreachable', role: 'owner' },
        'role',
        'the owner is you',
      ] as const,
  ),
  ['out, and wants to end it', { goal: 'dissolve', trouble: 'already-out' }, 'trouble', 'it stands for'],
  ['a mistake, and quiet', { goal: 'quiet', trouble: 'done-by-mistake' }, 'trouble', 'it stands for'],
  ['a scam, and to end it', { goal: 'dissolve', trouble: 'scam' }, 'trouble', 'it stands for'],
  ['many groups, and a hand-over', { goal: 'transfer', trouble: 'many-groups' }, 'trouble', 'it stands for'],
];

describe('a trouble beside what it contradicts', () => {
  test.each(CONTRADICTIONS)('%s: the library refuses it', (_, answers, key) => {
    for (const judged of [advise, adviseBriefly]) {
      expect(() => judged(answers, RULES)).toThrow(BadAnswersError);
      try {
        judged(answers, RULES);
      } catch (error) {
        expect((error as BadAnswersError).problems).toMatchObject([{ key, code: 'contradiction' }]);
      }
    }
  });

  test.each(CONTRADICTIONS)('%s: the message names both', (_, answers, key, because) => {
    const [problem, ...others] = contradictions(answers, RULES.questions, (name) => name);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'contradiction', path: key });
    expect(problem?.message.en).toContain(because);
    for (const [name, value] of Object.entries(answers))
      if (name !== 'platform') expect(problem?.message.en).toContain(`${name} “${value}”`);
  });

  test.each<Answers>([
    { goal: 'dissolve', trouble: 'none' },
    { goal: 'leave', trouble: 'scam' },
    { goal: 'leave', trouble: 'missing-button', role: 'owner' },
    { goal: 'unsure', trouble: 'owner-unreachable', role: 'admin' },
    { platform: 'wecom', trouble: 'owner-unreachable', role: 'super-admin' },
    { trouble: 'already-out', role: 'owner' },
  ])('%o is none', (answers) => {
    expect(contradictions(answers, RULES.questions, (name) => name)).toEqual([]);
  });
});

function choicesOf(key: AnswerKey, answers: Answers): unknown[] {
  const question = RULES.questions.find((one) => one.key === key) as Question;
  return (askedIn(question, answers, 'en').choices ?? []).map(({ value }) => value);
}

describe('what contradicts is not offered', () => {
  test('no owner looks for the owner', () => {
    expect(choicesOf('role', { platform: 'wecom', goal: 'unsure', trouble: 'owner-unreachable' })).toEqual([
      'admin',
      'member',
      'super-admin',
    ]);
    expect(choicesOf('role', { platform: 'wecom', goal: 'unsure', trouble: 'scam' })).toContain('owner');
    expect(choicesOf('trouble', { role: 'owner' })).not.toContain('owner-unreachable');
    expect(choicesOf('trouble', { role: 'member' })).toContain('owner-unreachable');
  });

  test('other questions keep all their choices', () => {
    expect(choicesOf('device', { trouble: 'owner-unreachable', role: 'member' })).toHaveLength(6);
  });
});

describe('the other apps in the asker’s own case', () => {
  test('somebody who is out learns what to do there, not whether to leave', () => {
    const { yours } = advise({ trouble: 'already-out', role: 'member' }, RULES).comparison;
    expect(yours.telegram?.text).toBe('Still in your list? Delete the chat there.');
    expect(yours.whatsapp?.text).toBe('Off your list: hold the group → delete group');
  });

  test('a way whose buttons nobody has shown on that device is told so', () => {
    const leaving = { goal: 'leave', role: 'member', groupType: 'ordinary', region: 'eu' } as const;
    const said = (device: 'ios' | 'desktop') =>
      advise({ ...leaving, device }, RULES).comparison.yours.whatsapp;
    expect(said('desktop')).toMatchObject({
      verdict: 'ready',
      text: 'you could; no source shows how on your device',
    });
    expect(said('ios')).toMatchObject({ verdict: 'ready', text: 'you could do it now' });
  });

  test('a super administrator who looks for the owner is not the owner there', () => {
    const answers = {
      platform: 'wecom',
      trouble: 'owner-unreachable',
      role: 'super-admin',
      groupType: 'customer',
      groupSize: 12,
      device: 'ios',
    } as const;
    expect(advise(answers, RULES).comparison.yours.telegram?.verdict).toBe('impossible');
  });
});

describe('the owner of a scam', () => {
  const OF = {
    wechat: { groupType: 'ordinary', region: 'eu' },
    wecom: { groupType: 'internal' },
    telegram: { groupType: 'supergroup' },
    whatsapp: { groupType: 'ordinary' },
  } as const;

  test.each(FACT_VALUES.platform)('%s: leaves, is told to end it, and hands it to nobody', (platform) => {
    const answers = {
      platform,
      ...OF[platform],
      trouble: 'scam',
      role: 'owner',
      device: 'android',
      groupSize: 12,
    } as const;
    const advice = advise(answers, RULES);
    expect(advice.goal).toBe('leave');
    expect(advice.plan.steps[0]?.text).toContain('Hand it to nobody');
    expect(advice.firstScreen.ways[0]).toMatch(/\bend it\b/i);
    const { steps, verdict, reasons } = advice.firstScreen;
    const said = [
      verdict.text,
      ...reasons,
      ...steps.flatMap((step) => [step.text, ...step.under.map(({ text }) => text)]),
    ];
    expect(said.join('\n')).not.toMatch(/hand it over|handing over|transfer/i);
    expect(advice.alternatives.map(({ goal }) => goal)).not.toContain('transfer');
  });

  test('beside another app, WeChat’s cell speaks of ending, not of handing over', () => {
    const { yours } = advise(
      {
        platform: 'telegram',
        groupType: 'supergroup',
        trouble: 'scam',
        role: 'owner',
        device: 'ios',
        groupSize: 12,
      },
      RULES,
    ).comparison;
    expect(yours.wechat).toMatchObject({ verdict: 'blocked', blockers: ['wechat.leave.owner'] });
    expect(yours.wechat?.text).toContain('end it, or empty it');
  });
});

describe('the first screen of WeChat', () => {
  const WHERE = { device: 'ios', groupType: 'ordinary', region: 'eu' } as const;
  const screen = (answers: Answers) => advise({ ...WHERE, ...answers }, RULES).firstScreen;
  const stepsOf = ({ steps }: ReturnType<typeof screen>) =>
    steps.flatMap(({ text, under }) => [text, ...under.map((line) => line.text)]).join('\n');
  const OWNS = { role: 'owner', goal: 'leave', groupSize: 12 } as const;

  test('who is out already is told how to keep the chat, how to be rid of it, and what to do if added again', () => {
    const out = screen({ trouble: 'already-out', role: 'member' });
    expect(stepsOf(out)).toMatch(/keep the chat.*\n.*delete it/i);
    expect(out.know[0]).toContain('Leave again');
  });

  test.each<[string, Answers]>([
    ['leaving', { goal: 'leave', role: 'member' }],
    ['a scam', { trouble: 'scam', role: 'member' }],
  ])('%s: being added again is told with what to do', (_, answers) => {
    expect(screen(answers).know).toContainEqual(expect.stringContaining('Re-added? Leave'));
  });

  test('an owner who leaves gets the hints that a member gets', () => {
    for (const hint of ['删除并退出', '保留聊天记录']) {
      expect(stepsOf(screen({ goal: 'leave', role: 'member' }))).toContain(hint);
      expect(stepsOf(screen(OWNS))).toContain(hint);
    }
    const many = screen({ ...OWNS, goal: 'unsure', trouble: 'many-groups' });
    expect([stepsOf(many), ...many.know].join('\n')).toContain('First save');
  });

  test('the owner of a scam is told to end it before anything else, and not below the emptying', () => {
    const { verdict, ways, ...rest } = screen({ role: 'owner', trouble: 'scam', groupSize: 12 });
    expect(verdict.text).toContain('better end it');
    expect(ways[0]).toContain('群管理 → 解散该群聊');
    expect(stepsOf({ verdict, ways, ...rest })).not.toMatch(/\bend(ing)? it\b/);
  });

  test('whoever has to remove people is told where', () => {
    const { steps } = screen({ role: 'owner', goal: 'dissolve', groupSize: 55 });
    const below = steps.flatMap(({ under }) => under.map(({ text }) => text));
    expect(below).toContainEqual(expect.stringMatching(/^If it refuses, first remove 16 .*“−”/));
  });
});

test('what kind of group it is can be chosen without reading of other apps', () => {
  const question = RULES.questions.find(({ key }) => key === 'groupType');
  expect(question?.help.en).not.toMatch(/WeChat|WeCom|Telegram|WhatsApp/);
});

test('no app lends another its sources: a WeChat rule that holds on WeCom cites WeCom’s there', () => {
  const shared = RULES.of.blocker.filter(
    ({ id, when }) => id.startsWith('wechat.') && JSON.stringify(when).includes('"wecom"'),
  );
  expect(shared.map(({ id }) => id)).toEqual([
    'wechat.dissolve.not-owner',
    'wechat.transfer.not-owner',
    'wechat.leave.owner',
  ]);
  for (const goal of ['dissolve', 'transfer', 'leave'] as const) {
    const { blockers } = advise(
      {
        platform: 'wecom',
        goal,
        role: goal === 'leave' ? 'owner' : 'member',
        groupType: 'internal',
        groupSize: 12,
        device: 'ios',
      },
      RULES,
    );
    for (const { id, sources, evidence } of blockers.filter(({ id }) => id.startsWith('wechat.'))) {
      expect(
        sources.every((source) => source.startsWith('wecom.')),
        id,
      ).toBe(true);
      expect(evidence, id).toBe('reported');
    }
    expect(blockers.length).toBeGreaterThan(0);
  }
});
