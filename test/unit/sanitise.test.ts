import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitise, sanitiseLine } from '../../src/messages/sanitise.ts';

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
      '\n',
      '\u00ad',
      '\u{e0041}',
      '\ufe0f',
      '\u200d',
      '\u1100',
      '👩',
      '葛',
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

test('for all strings, nothing unseen comes out but inside emoji and beside an ideograph', () => {
  const unseen = /\p{Default_Ignorable_Code_Point}/u;
  const sequences =
    /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\ufe0f?\u20e3)[\u200d\ufe0e\ufe0f\u{e0020}-\u{e007f}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]*/gu;
  fc.assert(
    fc.property(nasty, (text) => {
      const rest = sanitise(text)
        .replace(sequences, '')
        .replace(/\p{Unified_Ideograph}[\u{e0100}-\u{e01ef}]/gu, '');
      expect(rest).not.toMatch(unseen);
    }),
    { numRuns: 2_000, examples: [['👩\u{e0100}\ufe0f']] },
  );
});

test('for all strings, one line stays one line, and its length is bounded', () => {
  fc.assert(
    fc.property(nasty, fc.integer({ min: 1, max: 60 }), (text, most) => {
      const shown = sanitiseLine(text, most);
      expect(shown).not.toContain('\n');
      // Twelve code points a cluster, each of them an escape of ten characters at worst.
      expect(shown.length).toBeLessThanOrEqual(most * 12 * 10 + 1);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['a soft hyphen', 'pay\u00adpal', 'pay\\u{ad}pal'],
  ['a filler that looks like nothing', '\u3164', '\\u{3164}'],
  ['tags beside a letter', 'a\u{e0041}', 'a\\u{e0041}'],
  ['a joiner alone', 'a\u200db', 'a\\u{200d}b'],
  ['a joiner before an emoji', '\u200d👩', '\\u{200d}👩'],
  ['the variant a name is written with', '葛\u{e0100}城', '葛\u{e0100}城'],
  ['a second variant', '葛\u{e0100}\u{e0101}', '葛\u{e0100}\\u{e0101}'],
  ['an emoji form behind what was escaped', '👩\u{e0100}\ufe0f', '👩\\u{e0100}\\u{fe0f}'],
  ['the flag of a nation', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', undefined],
])('%s', (_name, text, shown) => {
  expect(sanitise(text)).toBe(shown ?? text);
});

test('clusters without an end are cut', () => {
  for (const part of ['\u1100', '\u200d👩', '\ufe0f', '\u{e0041}', '\u0301', '\u200d', '🏽']) {
    expect([...sanitise(`👩${part.repeat(100_000)}`)].length, part).toBeLessThan(30_000);
    expect([...sanitise(`각${part.repeat(3_000)}`, 1)].length, part).toBeLessThan(130);
  }
});
