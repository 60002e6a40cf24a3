import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hang, widthOf, wrap, wrapItems } from '../../src/render/wrap.ts';

const without = (text: string) => text.replace(/\s/g, '');
const mixed = fc
  .array(
    fc.constantFrom(
      '群',
      '主',
      '管理',
      '，',
      '。',
      '「',
      '」',
      'button ',
      'a',
      ' ',
      '→',
      '…',
      '40 ',
      '👨‍👩‍👧',
      'é',
      '（',
      '）',
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));

describe('wrapping', () => {
  test('loses no character, whatever the width', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 2, max: 120 }), (text, width) => {
        expect(without(wrap(text, width).join(''))).toBe(without(text));
      }),
    );
  });

  test('keeps every line within the width', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 8, max: 120 }), (text, width) => {
        for (const line of wrap(text, width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('does not begin a line with a closing mark', () => {
    expect(wrap('一二三四，五', 8)).toEqual(['一二三', '四，五']);
  });

  test('breaks no item that fits a line', () => {
    const keys = '↑↓：选择 · 回车：确认 · Esc：返回 · ?：为什么问 · Ctrl-C：退出';
    expect(wrapItems(keys, 39)).toEqual(['↑↓：选择 · 回车：确认 · Esc：返回', '?：为什么问 · Ctrl-C：退出']);
    for (const line of wrapItems(keys, 9)) expect(widthOf(line)).toBeLessThanOrEqual(9);
  });

  test('hangs under its mark', () => {
    expect(hang('1. ', 'one two three', 10)).toEqual(['1. one two', '   three']);
  });
});
