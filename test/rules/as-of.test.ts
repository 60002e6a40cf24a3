import { describe, expect, test } from 'vitest';
import { advise, goneOn, readAnswers, readMoment } from '../../rules/internal.ts';
import { RULES } from '../support/rules.ts';

const NOW = new Date('2026-11-28T09:00:00Z');
const HANDING_OVER = {
  platform: 'telegram',
  goal: 'transfer',
  role: 'owner',
  device: 'ios',
  groupType: 'supergroup',
  groupSize: 300,
  passwordAgeDays: 3,
  sessionAgeHours: 1,
} as const;
const read = (asOf: string) => readAnswers({ ...HANDING_OVER, asOf }, RULES);
const now = (asOf: string) => goneOn(read(asOf), NOW, RULES.questions);

test('two days later, every clock has gone on by two days, each in its unit', () => {
  const { answers } = now('2026-11-26T10:00:00+01:00');
  expect(answers).toEqual({ ...HANDING_OVER, passwordAgeDays: 5, sessionAgeHours: 49 });
  expect(advise(answers, RULES).plan.waitHours).toBe(48);
});

test('what is gone on is true now, so that it goes on once', () => {
  const once = now('2026-11-26T09:00:00Z');
  expect(once.asOf).toBe(NOW.toISOString());
  expect(goneOn(once, NOW, RULES.questions).answers).toEqual(once.answers);
});

test('whoever has asked the school is not told to ask it', () => {
  const school = {
    platform: 'wechat',
    role: 'owner',
    goal: 'dissolve',
    device: 'ios',
    groupType: 'school',
    groupSize: 30,
    schoolReviewed: false,
  } as const;
  const steps = (hoursSinceRequest: number | 'unsure', approximate: readonly 'hoursSinceRequest'[] = []) => {
    const { plan, firstScreen } = advise({ ...school, hoursSinceRequest }, RULES, { approximate });
    const isAsked = plan.steps.every(({ id }) => id !== 'wechat.dissolve.ask-school');
    expect(JSON.stringify(firstScreen.steps).includes('Ask the school')).toBe(!isAsked);
    return isAsked;
  };
  expect([steps(10), steps(0), steps('unsure'), steps(0, ['hoursSinceRequest'])]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

describe('a clock', () => {
  const wednesday = (clocks: object) =>
    goneOn(
      readAnswers({ ...HANDING_OVER, ...clocks, asOf: '2026-11-26T09:00:00Z' }, RULES),
      NOW,
      RULES.questions,
    );

  test('that nobody was sure of is at least as old as the time since, unless it may be off', () => {
    const { answers, approximate } = wednesday({ passwordAgeDays: 'unsure', sessionAgeHours: 'unsure' });
    expect(answers).toMatchObject({ passwordAgeDays: 'unsure', sessionAgeHours: 48 });
    expect(approximate).toEqual(['sessionAgeHours']);
    const { blockers } = advise(answers, RULES);
    expect(blockers.map(({ id }) => id)).toEqual(['telegram.transfer.password-too-fresh']);
    const others = { hoursSinceRedPacket: 'unsure', hoursSinceRequest: 'unsure' };
    expect(wednesday(others).answers).toMatchObject({ ...others, hoursSinceRedPacket: 48 });
  });

  test('that has not begun stands still, and is listed; a range from 0 runs', () => {
    const off = wednesday({ passwordAgeDays: 0, hoursSinceRequest: 0 });
    expect(off.answers).toMatchObject({ passwordAgeDays: 0, hoursSinceRequest: 0, sessionAgeHours: 49 });
    const { assumed, approximate, notBegun } = advise(off.answers, RULES);
    expect([assumed, approximate, notBegun]).toEqual([['passwordAgeDays'], undefined, ['passwordAgeDays']]);
    const ranges = {
      answers: { passwordAgeDays: 0, hoursSinceRequest: 0 },
      approximate: ['passwordAgeDays', 'hoursSinceRequest'],
      asOf: '2026-11-26T09:00:00Z',
    } as const;
    expect(goneOn(ranges, NOW, RULES.questions).answers).toEqual({
      passwordAgeDays: 2,
      hoursSinceRequest: 48,
    });
  });

  test('has gone on for whole hours after whole hours', () => {
    const later = goneOn(
      readAnswers({ ...HANDING_OVER, passwordAgeDays: 1, asOf: '2026-11-28T07:00:00Z' }, RULES),
      NOW,
      RULES.questions,
    );
    expect(advise(later.answers, RULES).plan.waitHours).toBe(142);
  });
});

test('a clock stops at the most that it can say', () => {
  expect(now('1900-01-01T00:00:00Z').answers.sessionAgeHours).toBe(1_000_000);
});

test('without a moment nothing changes', () => {
  const given = readAnswers(HANDING_OVER, RULES);
  expect(goneOn(given, NOW, RULES.questions)).toBe(given);
});

test('the future is refused', () => {
  expect(() => now('2026-11-28T09:00:01Z')).toThrow(/lies in the future/);
});

test.each(['2026-11-26', '2026-11-26T09:00:00', 'yesterday', '2026-02-30T09:00:00Z', ''])(
  '“%s” is no moment',
  (text) => {
    expect(readMoment(text)).toBeUndefined();
    expect(() => read(text)).toThrow(/is no moment/);
  },
);

test.each(['asOf', 'as-of', 'as_of'])('it is called %s', (name) => {
  expect(readAnswers({ [name]: '2026-11-26T09:00:00Z' }, RULES).asOf).toBe('2026-11-26T09:00:00Z');
});
