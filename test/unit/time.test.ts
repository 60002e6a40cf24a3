import { expect, test } from 'vitest';
import { advise } from '../../rules/internal.ts';
import { span } from '../../src/render/time.ts';
import { RULES } from '../support/rules.ts';

test.each([
  [null, 'no known end', '没有已知期限'],
  [0, 'none', '无'],
  [1e-6, '1 min', '1 分钟'],
  [5 / 60, '5 min', '5 分钟'],
  [18.5, '19 h', '19 小时'],
  [59.1 / 60, '1 h', '1 小时'],
  [103.22, '104 h', '104 小时'],
  [48, '48 h', '48 小时'],
  [168, '7 days', '7 天'],
  [26_280, '3 years', '3 年'],
])('%s hours are told as “%s”', (hours, en, zh) => {
  expect([span(hours, 'en'), span(hours, 'zh')]).toEqual([en, zh]);
});

test.each([0.1, 1e-3, 1e-7, 1e-9])('with %s hours to go, a wait is not over', (left) => {
  const { verdict, plan } = advise(
    {
      role: 'owner',
      goal: 'dissolve',
      device: 'ios',
      groupType: 'payment',
      groupSize: 12,
      region: 'mainland-china',
      redPacketsUnclaimed: true,
      hoursSinceRedPacket: 24 - left,
    },
    RULES,
  );
  expect(verdict).toBe('blocked');
  expect(plan.waitHours).toBeGreaterThan(0);
  expect(plan.waitHours).toBeCloseTo(left, 5);
  expect(span(plan.waitHours, 'en')).not.toMatch(/^(?:none|0)/);
  const wait = plan.steps.find(({ phase }) => phase === 'wait');
  expect(wait?.text).toMatch(/^Wait (?!0 )/);
});
