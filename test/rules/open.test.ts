import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openIn } from '../../rules/engine/open.ts';
import { FACT_VALUES, type FactKey, type Facts, judge } from '../../rules/internal.ts';
import { RULES } from '../support/rules.ts';

// Who names a goal has no trouble.
const KEYS = (Object.keys(FACT_VALUES) as FactKey[]).filter((key) => key !== 'trouble');

const facts = fc.record(Object.fromEntries(KEYS.map((key) => [key, fc.constantFrom(...FACT_VALUES[key])])), {
  requiredKeys: ['platform', 'goal'],
}) as fc.Arbitrary<Facts>;

test('what is open is not known, and the rules that are named for it read it', () => {
  let open = 0;
  fc.assert(
    fc.property(facts, (known) => {
      for (const [key, because] of openIn(known, RULES)) {
        open++;
        expect(known[key]).toBeUndefined();
        expect(because.length).toBeGreaterThan(0);
        for (const rule of because) expect(JSON.stringify(rule)).toContain(key);
      }
    }),
    { numRuns: 1_000 },
  );
  expect(open).toBeGreaterThan(100);
});

test('an answer that nothing is open on changes nothing that stands in the way', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...KEYS), (known, key) => {
      if (known[key] !== undefined || openIn(known, RULES).has(key)) return;
      const before = judge(known, RULES);
      for (const value of FACT_VALUES[key]) {
        const after = judge({ ...known, [key]: value }, RULES);
        expect(after.verdict).toBe(before.verdict);
        if (after.verdict !== 'impossible') expect(after.blockers).toEqual(before.blockers);
      }
    }),
    { numRuns: 1_000 },
  );
});
