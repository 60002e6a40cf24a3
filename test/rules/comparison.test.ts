import { expect, test } from 'vitest';
import { advise, PLATFORMS, type Platform } from '../../rules/internal.ts';
import { comparisonTable } from '../../src/render/comparison.ts';
import { RULES } from '../support/rules.ts';

const CELLS = RULES.comparison.flatMap(({ id, cells }) =>
  Object.entries(cells).map(([platform, cell]) => ({ id, platform, cell })),
);

test('a cell cites claims of its own app alone', () => {
  const borrowed = CELLS.flatMap(({ id, platform, cell }) => {
    if (cell === 'unknown') return [];
    const { evidence, against = [] } = cell;
    return [...evidence, ...against].filter((claim) => !claim.startsWith(`${platform}.`)).map(() => id);
  });
  expect(borrowed).toEqual([]);
});

// Before a cell joins them, its author has looked through the claims of that app.
test('these cells are the ones that no source answers, not even in part', () => {
  const unknown = CELLS.filter(({ cell }) => cell === 'unknown').map(
    ({ id, platform }) => `${id} ${platform}`,
  );
  expect(unknown.sort()).toEqual([
    'auto-delete-timer wechat',
    'auto-delete-timer wecom',
    'group-lifetime-timer wechat',
    'group-lifetime-timer wecom',
    'quiet-notice telegram',
    'quiet-notice wecom',
  ]);
});

test.each([
  ['wechat', ['WeChat', 'Telegram', 'WhatsApp']],
  ['wecom', ['WeCom', 'Telegram', 'WhatsApp']],
  ['telegram', ['Telegram', 'WeChat', 'WhatsApp']],
  ['whatsapp', ['WhatsApp', 'WeChat', 'Telegram']],
] as const)('a group on %s has a column of its own, the first one', (platform: Platform, columns) => {
  const groupType = Object.keys(PLATFORMS[platform].kinds)[0] as 'ordinary';
  const advice = advise(
    { platform, goal: 'dissolve', role: 'owner', device: 'ios', groupSize: 12, groupType },
    RULES,
  );
  const { head, rows } = comparisonTable(advice.comparison.rows, { lang: 'en', rules: RULES }, advice);
  expect(head.slice(1)).toEqual(columns);
  expect(rows[0]?.[1]?.text).toBe(advice.firstScreen.verdict.text);
  for (const [at, { cells }] of advice.comparison.rows.entries())
    expect(rows[at + 1]?.[1]?.text).toBe(cells[platform].text);
});
