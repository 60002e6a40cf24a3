import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inMemory } from '../support/in-memory.ts';
import { anyLine, cuts, mutatedJson } from './support/drawn.ts';
import { fuzz, holds, PATIENCE } from './support/fuzz.ts';

const FORMATS = [
  [['--brief'], 'json'],
  [['--json'], 'json'],
  [['--width', '80'], 'text'],
  [['-f', 'csv'], 'csv'],
] as const;

/** What the reader itself looks at. */
const markup = fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '\n', '\r', ' ', '1', '\ufeff', '\0');

test(
  'any bytes, in any chunks and format: a code of the contract, a valid result or none',
  async () => {
    const input = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: markup, maxLength: 60 }),
      mutatedJson,
    );
    await fuzz(
      38,
      fc.asyncProperty(input, cuts, fc.constantFrom(...FORMATS), async (bytes, places, [args, format]) => {
        holds(await inMemory(args, bytes, { cuts: places }), format);
      }),
    );
  },
  PATIENCE,
);

test(
  'chunks make no difference',
  async () => {
    const lines = fc.array(anyLine, { maxLength: 4 });
    const input = fc.oneof(
      lines.map((list) => list.join('\n')),
      lines.map((list) => `[${list.join(',')}]`),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
    );
    await fuzz(
      6,
      fc.asyncProperty(input, cuts, fc.constantFrom(...FORMATS), async (text, places, [args]) => {
        const whole = await inMemory(args, text);
        expect(await inMemory(args, text, { cuts: places })).toEqual(whole);
      }),
    );
  },
  PATIENCE,
);
