import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitise } from '../../src/messages/sanitise.ts';
import { inMemory } from '../support/in-memory.ts';
import { GOOD } from './support/case.ts';
import { cuts, validAnswers } from './support/drawn.ts';
import { fuzz, holds, PATIENCE } from './support/fuzz.ts';

const LOCALES = ['C', '', 'en_US.UTF-8', 'zh_CN.UTF-8', 'zh_CN.GBK', 'tr_TR.UTF-8', 'xx_YY'];

test(
  'valid answers: JSON is the same bytes in any locale, width, colour and chunking',
  async () => {
    const surroundings = fc.record({
      LC_ALL: fc.constantFrom(...LOCALES),
      LANG: fc.constantFrom(...LOCALES),
      FORCE_COLOR: fc.constantFrom('', '0', '1', '3'),
      COLUMNS: fc.constantFrom('0', '20', '400'),
      TERM: fc.constantFrom('dumb', 'xterm-256color', ''),
    });
    const options = fc.tuple(fc.constantFrom('20', '80', '400'), fc.constantFrom('always', 'never', 'auto'));
    const given = fc.tuple(
      fc.array(validAnswers, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('\n', ',', 'one'),
    );
    await fuzz(
      2,
      fc.asyncProperty(
        given,
        surroundings,
        options,
        cuts,
        async ([list, between], env, [width, color], places) => {
          const texts = list.map((one) => JSON.stringify(one));
          const input =
            between === 'one' ? (texts[0] ?? '') : between === ',' ? `[${texts.join()}]` : texts.join('\n');
          const plain = await inMemory(['--json'], input);
          holds(plain, 'json');
          const other = await inMemory(['--json', '--width', width, '--color', color], input, {
            cuts: places,
            env,
          });
          expect(other.stdout).toBe(plain.stdout);
          expect(other.code).toBe(plain.code);
        },
      ),
    );
  },
  PATIENCE,
);

test(
  'valid answers in every format to take along',
  async () => {
    const format = fc.constantFrom('text', 'md', 'html', 'ics', 'csv');
    await fuzz(
      2,
      fc.asyncProperty(
        // An id may look like a placeholder that was not filled.
        validAnswers.map((answers) => ({ ...answers, id: 'x' })),
        format,
        fc.constantFrom('en', 'zh'),
        async (answers, form, lang) => {
          const args = ['-f', form, '--lang', lang, '--now', '2026-05-01T09:00:00Z'];
          const said = await inMemory(args, JSON.stringify(answers));
          expect([0, 1, 2]).toContain(said.code);
          if (said.code === 2) return;
          expect(said.stdout).not.toBe('');
          expect(said.stdout).not.toMatch(
            /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/,
          );
          expect(said.stdout).not.toMatch(
            /undefined|\[object|\{[a-zA-Z]+\}(?![^<]*<\/style>)(?<!\{[a-z]+:.*\})/,
          );
          if (form === 'html') expect(said.stdout).not.toMatch(/<script|onerror=|href="(?!https?:|#)/i);
        },
      ),
    );
  },
  PATIENCE,
);

test(
  'an id comes back as it went in, in JSON and in the column idJson of CSV, and its column id calculates nothing',
  async () => {
    const numeral = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    const id = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
      fc.constantFrom(...'=+-@').chain((sign) => fc.string({ maxLength: 5 }).map((rest) => sign + rest)),
      numeral,
      numeral.map(String),
      numeral.map((number) => `+${Math.abs(number)}`),
    );
    await fuzz(
      2,
      fc.asyncProperty(id, async (one) => {
        const input = JSON.stringify({ ...JSON.parse(GOOD), id: one });
        const json = await inMemory(['--brief'], input);
        holds(json, 'json');
        expect(JSON.parse(json.stdout).id).toBe(one);
        const csv = await inMemory(['-f', 'csv'], input);
        holds(csv, 'csv');
        const [row] = parse(csv.stdout, { columns: true }) as Record<string, string>[];
        expect(JSON.parse(row?.idJson ?? '')).toBe(one);
        expect(row?.idJson).toMatch(/^("|-?\d)/);
        const isFormula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(String(one));
        const isNumber = /^[+-]?\d+$/.test(String(one));
        const shown = sanitise(String(one), 4_096);
        expect(row?.id).toBe(isFormula && !isNumber ? `'${shown}` : shown);
      }),
    );
  },
  PATIENCE,
);
