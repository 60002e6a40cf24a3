import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE, type NumberQuestion } from '../../rules/internal.ts';
import { asTyped, readTypedNumber } from '../../rules/reading/typed-number.ts';

const asked = (key: string) => BASE.questions.find((one) => one.key === key) as NumberQuestion;
const SIZE = asked('groupSize');
const HOURS = asked('hoursSinceRedPacket');
const DAYS = asked('passwordAgeDays');
const read = (typed: string, question = SIZE) => readTypedNumber(typed, question, 100_000);

test.each([
  ['55', 55],
  [' 55 ', 55],
  ['５５', 55],
  ['55人', 55],
  ['55 个人', 55],
  ['55 members', 55],
  ['1 000', 1_000],
  ['12000', 12_000],
  ['2k', 2_000],
  ['1.2万', 12_000],
  ['1.234万', 12_340],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['55.0', 55],
  ['1.0万', 10_000],
])('%s people are %i', (typed, value) => expect(read(typed)).toEqual({ value, exact: true }));

test.each([
  ['~50', 50],
  ['约50人', 50],
  ['50人左右', 50],
  ['about 50', 50],
  ['~35', 35],
  ['~38', 41],
  ['~40', 41],
  ['差不多40个人', 41],
  ['30-40人左右', 41],
  ['30-40', 40],
  ['~95', 101],
  ['50-60', 60],
  ['50～60人', 60],
  ['50到60', 60],
  ['60–50', 60],
  ['50+', 51],
  ['30+', 41],
  ['30 以上', 41],
  ['至少30人', 41],
  ['20+', 21],
  ['30多', 39],
  ['50多人', 59],
  ['100多', 199],
  ['35多人', 41],
  ['超过 50', 51],
  ['more than 50 people', 51],
  ['under 50', 49],
  ['不到50人', 49],
  ['at most 50', 50],
  ['50人以内', 50],
  ['50人到60人', 60],
  ['between 50 and 60 people', 60],
  ['≥50', 51],
])('%s people may be %i', (typed, value) => expect(read(typed)).toEqual({ value, exact: false }));

test.each([
  ['20.5', 20.5, true],
  ['20,5 h', 20.5, true],
  ['3 小时', 3, true],
  ['0.125', 0.125, true],
  ['20-30', 20, false],
  ['24+', 24, false],
  ['about 24 hours ago', 21.6, false],
  ['约20小时', 18, false],
  ['不到 24 小时', 0, false],
  ['3 hours ago', 3, true],
  ['3小时前', 3, true],
  ['1,234.5', 1_234.5, true],
  ['1.234,5', 1_234.5, true],
  ['1234.125', 1_234.125, true],
])('%s hours are %d', (typed, value, exact) => expect(read(typed, HOURS)).toEqual({ value, exact }));

test('days have a unit of their own', () => {
  expect(read('under 7 days', DAYS)).toEqual({ value: 0, exact: false });
  expect(read('7天以上', DAYS)).toEqual({ value: 7, exact: false });
  expect(read('off', DAYS)).toEqual({ value: 0, exact: true });
});

test.each([
  ['1.000', [1, 1_000]],
  ['1,000', [1, 1_000]],
  ['~12.500', [12.5, 12_500]],
  ['1.000-2.000', [1, 1_000]],
  ['1,200k', [1_200, 1_200_000]],
])('%s could be two numbers', (typed, readings) => {
  expect(read(typed)).toMatchObject({ readings });
  expect(read(typed, HOURS)).toMatchObject({ readings });
});

test.each([
  '',
  'many',
  'off',
  '1.5',
  '1,00',
  '1,0',
  '1.00',
  '5 5',
  '-',
  '~',
  '50-',
  '0x10',
  '1e3',
  '1..5',
  '50-60-70',
  'NaN',
  '５.５',
])('“%s” is no number of people', (typed) => expect(read(typed)).toEqual({ hint: expect.anything() }));

test('a number of three decimals is offered so that it cannot be thousands', () => {
  for (const days of [3.125, 11.375, 0.125])
    expect(read(asTyped(days, true, 'passwordAgeDays'), DAYS)).toEqual({ value: days, exact: true });
});

test('no other number than was typed, and nothing that takes long', () => {
  fc.assert(
    fc.property(fc.nat(99_999), (value) => {
      expect(read(String(value))).toEqual({ value, exact: true });
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,- ~+人kto') }), (typed) => {
      const found = read(typed);
      if (!('value' in found)) return;
      expect(Number.isInteger(found.value)).toBe(true);
      // What is offered to be typed again comes to the same.
      expect(read(asTyped(found.value, found.exact, 'groupSize'))).toEqual(found);
      const hours = read(typed, HOURS);
      if (!('value' in hours)) return;
      expect(read(asTyped(hours.value, hours.exact, 'hoursSinceRedPacket'), HOURS)).toEqual(hours);
    }),
    { numRuns: 2_000 },
  );
});
