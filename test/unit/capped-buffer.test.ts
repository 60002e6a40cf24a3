import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CappedBuffer } from '../../src/input/bytes.ts';

const parts = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 60 });

test('for all parts: what was added is taken, whole or not at all, and then it begins anew', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 600 }), (added, most) => {
      const buffer = new CappedBuffer(most);
      for (let round = 0; round < 2; round++) {
        for (const part of added) buffer.add(part);
        const whole = Buffer.concat(added);
        expect(buffer.length).toBe(whole.length);
        expect(buffer.isOver).toBe(whole.length > most);
        if (!buffer.isOver) expect(buffer.soFar).toEqual(whole);
        expect(buffer.take()).toEqual(whole.length > most ? undefined : whole);
        expect(buffer.length).toBe(0);
      }
    }),
  );
});

test('bytes that come one by one take no more room than twice their number', () => {
  const buffer = new CappedBuffer(1 << 20);
  for (let at = 0; at < 100_000; at++) buffer.add(Uint8Array.of(at));
  expect(buffer.soFar.buffer.byteLength).toBeLessThanOrEqual(200_000);
});
