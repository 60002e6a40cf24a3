import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, Pile } from '../../src/input/bytes.ts';

const parts = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 60 });

test('for all parts: what was added is taken, whole or not at all, and then it begins anew', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 600 }), (added, most) => {
      const pile = new Pile(most);
      for (let round = 0; round < 2; round++) {
        for (const part of added) pile.add(part);
        const whole = concat(added);
        expect(pile.length).toBe(whole.length);
        expect(pile.isOver).toBe(whole.length > most);
        if (!pile.isOver) expect(pile.soFar).toEqual(whole);
        expect(pile.take()).toEqual(whole.length > most ? undefined : whole);
        expect(pile.length).toBe(0);
      }
    }),
  );
});

test('bytes that come one by one take no more room than twice their number', () => {
  const pile = new Pile(1 << 20);
  for (let at = 0; at < 100_000; at++) pile.add(Uint8Array.of(at));
  expect(pile.soFar.buffer.byteLength).toBeLessThanOrEqual(200_000);
});
