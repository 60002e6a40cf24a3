import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { countedWidth } from '../../src/render/counted-width.ts';

const unit = fc.oneof(
  fc.integer({ min: 0x20, max: 0x24ff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x2600, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(
    '群',
    '主',
    '，',
    '》',
    '›',
    '»',
    '↑',
    '↓',
    '·',
    '…',
    '“',
    '\u001b[1m',
    '\u001b[38;5;4m',
    '\u001b[?25l',
    '\u001b[?25h',
    '\ufe0f',
    '👍',
  ),
);

test('what is counted is as wide as it is measured', () => {
  let counted = 0;
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = units.join('');
      const width = countedWidth(text);
      if (width === undefined) return;
      counted++;
      expect(width).toBe(stringWidth(text));
    }),
    { numRuns: 20_000 },
  );
  expect(counted).toBeGreaterThan(500);
});

test('every single character that is counted is', () => {
  for (let code = 0x20; code < 0x1_0000; code++) {
    const one = String.fromCharCode(code);
    const width = countedWidth(one);
    if (width !== undefined) expect(width, code.toString(16)).toBe(stringWidth(one));
  }
});
