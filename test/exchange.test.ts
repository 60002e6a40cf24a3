import { expect, test } from 'vitest';
import { exchangeOf } from '../src/batch/exchange.ts';

test('what one thread has made another takes, once', () => {
  const [one, other] = [exchangeOf<string>('test', 2), exchangeOf<string>('test', 2)];
  one.give('a', 'made');
  expect(one.take('a')).toBeUndefined();
  expect(other.take('b')).toBeUndefined();
  expect(other.take('a')).toBe('made');
  expect(other.take('a')).toBeUndefined();
});

test('bytes are not copied on the way', () => {
  const [one, other] = [exchangeOf<Uint8Array>('bytes', 1), exchangeOf<Uint8Array>('bytes', 1)];
  const bytes = new Uint8Array(new SharedArrayBuffer(3));
  one.give('a', bytes);
  const taken = other.take('a');
  bytes[0] = 7;
  expect(taken?.[0]).toBe(7);
});

test('no more is told than was agreed', () => {
  const [one, other] = [exchangeOf<number>('few', 2), exchangeOf<number>('few', 2)];
  for (const [at, name] of ['a', 'b', 'c'].entries()) one.give(name, at);
  expect(['c', 'b', 'a'].map((name) => other.take(name))).toEqual([undefined, 1, 0]);
});
