import { describe, expect, test } from 'vitest';
import { advise, compile, type Source, STALE_DAYS, staleNewest, staleSources } from '../../rules/internal.ts';
import type { FORMATS, Target } from '../../src/render/formats.ts';
import { render } from '../../src/render/render.ts';
import { PLAIN } from '../../src/render/style.ts';
import { smallBase } from '../rules/proof/small-base.ts';
import { RULES } from '../support/rules.ts';

/** One claim with sources of these dates; all were checked on 22 November 2026. */
function claimFrom(dates: readonly (string | null)[], against: readonly string[] = []) {
  const base = smallBase();
  const sourceOf = (date: string | null) => ({ ...base.sources.x, date }) as Source;
  const cite = (side: string, list: readonly (string | null)[]) =>
    Object.fromEntries(list.map((date, at) => [`${side}${at}`, sourceOf(date)]));
  const [pro, contra] = [cite('for', dates), cite('against', against)];
  const side = (sources: object) => Object.fromEntries(Object.keys(sources).map((id) => [id, true as const]));
  return compile({
    ...base,
    claims: { X1: { says: { en: 'so', zh: '如此' }, for: side(pro), against: side(contra) } },
    sources: { ...pro, ...contra },
  });
}

describe('the newest source behind a sentence', () => {
  test.each([
    [['2021-05-01'], '2021-05-01'],
    [['2021-05-01', '2019'], '2021-05-01'],
    [['2021-05-01', '2026'], undefined],
    // The last day of three years, and the day after.
    [['2023-11-23'], '2023-11-23'],
    [['2023-11-24'], undefined],
    // A month or a year is as new as its last day.
    [['2023-10'], '2023-10'],
    [['2023-11'], undefined],
    [['2022'], '2022'],
    [['2023'], undefined],
    [['2022-12-30', '2022'], '2022'],
    // One without a date may be new.
    [['2021-05-01', null], undefined],
    [[], undefined],
  ])('%j: %s', (dates, newest) => {
    expect(staleNewest(['X1'], claimFrom(dates))).toBe(newest);
  });

  test('is one that supports it', () => {
    expect(staleNewest(['X1'], claimFrom(['2019'], ['2026-11-01']))).toBe('2019');
  });

  test('is stale by the same number of days as a source that nobody has checked', () => {
    const base = claimFrom(['2023-11-23']);
    const checked = { ...base, sources: { x: { ...base.sources.for0, checked: '2023-11-23' } as Source } };
    const now = new Date('2026-11-22');
    expect(staleSources(checked, STALE_DAYS, now)).toHaveLength(1);
    expect(staleSources(checked, STALE_DAYS + 1, now)).toHaveLength(0);
  });
});

describe.each([
  ['en', 'newest source: 2021'],
  ['zh', '最新的资料是 2021 年的'],
] as const)('a sentence of 2021, in %s', (lang, said) => {
  const answers = { platform: 'whatsapp', goal: 'quiet', role: 'member', device: 'android' } as const;
  const advice = advise(answers, RULES, { lang });
  const options = { rules: RULES, lang, width: 200, now: new Date('2026-11-28T09:00:00Z'), style: PLAIN };
  const drawn = (format: keyof typeof FORMATS, shown: 'short' | 'full') =>
    render(advice, { ...options, format, shown } as unknown as Target);

  test.each(['text', 'md', 'html'] as const)('says so with its grade in %s', async (format) => {
    expect(await drawn(format, 'full')).toContain(said);
  });

  test.each(['text'] as const)('says nothing where no grades are shown, in %s', async (format) => {
    expect(await drawn(format, 'short')).not.toContain(said);
  });
});
