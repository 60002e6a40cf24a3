import { expect, test } from 'vitest';
import { type Answers, advise, PLATFORMS, type Platform } from '../../rules/internal.ts';
import { comparisonTable, rowsFor, tablesFor } from '../../src/render/comparison.ts';
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
    'transfer-waits whatsapp',
    'waiting-periods wecom',
    'waiting-periods whatsapp',
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

const OF_LEAVING = [
  ...['leaving-on-computer', 'leave-notice', 'leaver-keeps', 'way-back'],
  ...['own-message-deletion', 'auto-delete-timer', 'retention'],
];

test.each([
  [{ goal: 'leave', role: 'member' }, OF_LEAVING, ['ways-to-end', 'devices']],
  [{ goal: 'leave', role: 'owner' }, ['owner-leaves', ...OF_LEAVING], ['ways-to-end', 'devices']],
  [
    { goal: 'transfer', role: 'owner' },
    ['ownership-transfer', 'transfer-waits', 'transfer-notice', 'after-transfer'],
    [],
  ],
  [{ goal: 'quiet', role: 'member' }, ['quiet-notice'], []],
] as const)('of %j the tables tell no more than what is about it', (asked, rows, tables) => {
  const answers: Answers = {
    platform: 'wechat',
    device: 'ios',
    groupSize: 12,
    groupType: 'ordinary',
    ...asked,
  };
  const advice = advise(answers, RULES);
  const view = { lang: 'en', rules: RULES } as const;
  const table = comparisonTable(rowsFor(advice, RULES), view);
  const labelled = RULES.comparison.filter(({ label }) =>
    table.rows.some(([first]) => first?.text === label.en),
  );
  expect(labelled.map(({ id }) => id)).toEqual(rows);
  expect(tablesFor(advice, RULES).map(({ id }) => id)).toEqual(tables);
});
