import { expect, test } from 'vitest';
import { advise, fill, numbered, placeholdersIn, t, templateOf } from '../../rules/internal.ts';
import { PLAIN } from '../../src/render/style.ts';
import { renderAdvice } from '../../src/render/text/advice.ts';
import { span } from '../../src/render/time.ts';
import { RULES } from '../support/rules.ts';

test.each([
  [0, '0 members'],
  [1, '1 member'],
  [1.001, '1 member'],
  [1.5, '1.5 members'],
  [2, '2 members'],
])('%s is counted as %s', (count, text) => {
  expect(numbered(count, 'member|members')).toBe(text);
  expect(numbered(count, '人')).toBe(text.replace(/members?/, '人'));
});

test('a placeholder can count', () => {
  const text = t('Remove {excess|person|people}.', '移出 {excess} 人。');
  expect(fill(text, 'en', { excess: 1 })).toBe('Remove 1 person.');
  expect(fill(text, 'en', { excess: 16 })).toBe('Remove 16 people.');
  expect(fill(text, 'zh', { excess: 1 })).toBe('移出 1 人。');
  expect(fill(text, 'en')).toBe('Remove ? people.');
  expect(placeholdersIn(text.en)).toEqual(placeholdersIn(text.zh));
  expect(templateOf(text.en)).toBe('Remove {excess} people.');
});

test('a span of one is singular', () => {
  expect(span(365 * 24, 'en')).toBe('1 year');
  expect(span(2 * 365 * 24, 'en')).toBe('2 years');
});

const NOW = new Date('2026-11-28T09:00:00Z');
const PAGE = { rules: RULES, lang: 'en', width: 200, style: PLAIN, shown: 'full', now: NOW } as const;

test.each([
  { platform: 'whatsapp', goal: 'dissolve', groupSize: 2 },
  { platform: 'whatsapp', goal: 'dissolve', groupSize: 1 },
  { goal: 'dissolve', groupSize: 40 },
  { goal: 'dissolve', groupSize: 1 },
  { goal: 'transfer', groupSize: 1 },
] as const)('%o: nothing is counted as “1 members”', async (given) => {
  const answers = { role: 'owner', device: 'ios', groupType: 'ordinary', region: 'eu', ...given } as const;
  const text = await renderAdvice(advise(answers, RULES), PAGE);
  expect(text).not.toMatch(/\b1 (members|people|others|obstacles|hours|days|years)\b/);
});
