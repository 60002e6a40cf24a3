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
