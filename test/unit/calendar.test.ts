import { expect, test } from 'vitest';
import { advise } from '../../rules/internal.ts';
import { renderCalendar } from '../../src/render/ics/advice.ts';
import { earliestOf } from '../../src/render/time.ts';
import { RULES } from '../support/rules.ts';

const NOW = new Date('2026-12-01T00:00:00Z');
const ADVICE = advise(
  { goal: 'leave', role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' },
  RULES,
);

test('an id that iCalendar would take apart is escaped', () => {
  const [first, ...others] = ADVICE.residue;
  if (!first) throw new Error('nothing stays behind');
  const advice = { ...ADVICE, residue: [{ ...first, id: 'a;b,c\r\nX:1' }, ...others] };
  expect(renderCalendar(advice, { lang: 'en', now: NOW, shown: ['stays'] })).toMatch(
    /^UID:a%3bb%2cc%0d%0aX:1\./m,
  );
});

test('a wait beyond all dates is after the year 9999', () => {
  const plan = { ...ADVICE.plan, waitHours: 1e12 };
  expect(earliestOf(plan, NOW, 'en', false)).toContain('after the year 9999');
});
