import { expect, test } from 'vitest';
import { table } from '../../src/render/table.ts';
import { widthOf } from '../../src/render/wrap.ts';

test.each([
  [['device', 'leaving takes', 'notes'], 80],
  [['设备', '退出所需时间', '说明'], 80],
  [['设备', 'leaving', '说明'], 52],
] as const)('%j in %i columns: every line is as wide as the borders', async (head, width) => {
  const rows = [
    ['iOS', '0.8 秒 and a lot more to say than there is room for in one line', ''],
    ['安卓', '', 'x'],
    ['', '“…” — 全角，标点', '群管理 → 解散该群聊，然后确认；这一步不能撤销，想清楚再点'],
  ];
  const lines = await table([...head], rows, width);
  const widths = new Set(lines.map(widthOf));
  expect(widths.size).toBe(1);
  expect([...widths][0]).toBeLessThanOrEqual(width);
  expect(lines.length).toBeGreaterThan(8);
});

const texts = (lines: readonly string[]) =>
  lines
    .flatMap((line) => line.split('│').slice(1, -1))
    .map((cell) => cell.trim())
    .join('');

test('nothing of a long cell is lost, Chinese least of all, and it takes no time', async () => {
  const long = '先把群里的文件存下来，再把群主交给别人。'.repeat(100);
  const lines = await table(['a', 'b'], [['', long]], 80);
  expect(texts(lines)).toBe(`ab${long}`);
  expect(new Set(lines.map(widthOf))).toEqual(new Set([80]));
});

test('emoji, joined ones as well, and combining marks keep the borders straight', async () => {
  const rows = [
    ['👨‍👩‍👧‍👦 家', 'é é é'],
    ['🇨🇳', '全 ✓ ① —'],
  ];
  const lines = await table(['a', 'b'], rows, 80);
  expect(new Set(lines.map(widthOf)).size).toBe(1);
});

test('lines of one row have no border between them, rows have', async () => {
  expect(
    await table(
      ['', 'bb'],
      [
        ['one', 'x\ny'],
        ['two', ''],
      ],
      80,
    ),
  ).toEqual([
    '┌─────┬────┐',
    '│     │ bb │',
    '├─────┼────┤',
    '│ one │ x  │',
    '│     │ y  │',
    '├─────┼────┤',
    '│ two │    │',
    '└─────┴────┘',
  ]);
});

test('a table of very many lines is told in blocks', async () => {
  const rows = Array.from({ length: 1_200 }, (_, at) => [`row ${at}`, 'x']);
  const lines = await table(['', 'b'], rows, 80);
  expect(lines.slice(0, 3)).toEqual(['row 0', '  b: x', '']);
  expect(lines).toHaveLength(1_200 * 3 - 1);
});

test('a stacked table in Chinese has Chinese colons behind Latin names too', async () => {
  const rows = [['谁能解散', '群主', '只有群主']];
  expect(await table(['内容', '微信', 'Telegram'], rows, 24)).toEqual([
    '谁能解散',
    '  微信：群主',
    '  Telegram：只有群主',
  ]);
});
