import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitise } from '../src/sanitise.ts';

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b',
      '\u009b',
      '\u0007',
      '\b',
      '\r',
      '\u202e',
      '\u2066',
      '\u200b',
      '\ud800',
      '\u2028',
      '\u0301',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 300,
});

test('for all strings, nothing that controls a terminal comes out', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const shown = sanitise(text);
      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      expect(shown).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
      expect(shown).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 2_000 },
  );
});

test('the escape is shown, not swallowed', () => {
  expect(sanitise('a\u001b[31mb')).toBe('a\\u{1b}[31mb');
  expect(sanitise('tab\tstays a blank')).toBe('tab stays a blank');
});

test('what is harmless stays as it is', () => {
  for (const text of ['群主', 'plain', '👨‍👩‍👧 ❤️ 1️⃣ 🇨🇳', 'é']) expect(sanitise(text)).toBe(text);
});

test('length and piled-up marks are bounded', () => {
  expect([...sanitise('字'.repeat(5_000))].length).toBe(201);
  expect(sanitise(`a${'\u0301'.repeat(200_000)}`).length).toBeLessThan(20);
});
