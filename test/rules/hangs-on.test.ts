import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hangingKeys, hangsOn } from '../../rules/engine/next-question.ts';
import { BASE, FACT_VALUES, type FactKey, type Facts } from '../../rules/internal.ts';

const KEYS = Object.keys(FACT_VALUES) as FactKey[];

const facts = fc.record(Object.fromEntries(KEYS.map((key) => [key, fc.constantFrom(...FACT_VALUES[key])])), {
  requiredKeys: ['platform', 'goal'],
}) as fc.Arbitrary<Facts>;

test('what hangs on one fact is what hangs on all of them, asked for one', () => {
  let open = 0;
  fc.assert(
    fc.property(facts, (known) => {
      const hanging = hangingKeys(known, BASE);
      open += hanging.size;
      for (const key of KEYS) {
        if (known[key] === undefined) expect(hangsOn(key, known, BASE)).toBe(hanging.has(key));
      }
    }),
    { numRuns: 2_000 },
  );
  expect(open).toBeGreaterThan(100);
});
