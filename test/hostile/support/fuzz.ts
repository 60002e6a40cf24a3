import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect } from 'vitest';
import { BASE, choicesFor, type Platform } from '../../../rules/internal.ts';
import { INVISIBLE_CLASS } from '../../../src/messages/sanitise.ts';
import type { RunOutput } from '../../support/in-memory.ts';
import { GOOD } from './case.ts';

/** Runs of all properties together; `npm run fuzz` sets more. */
const TOTAL = Number(process.env.FUZZ_RUNS ?? 20_000);

/**
 * How often a property is tried: its share of all runs, in percent. The seed is fixed in the normal
 * tests, so that they say the same every time; a longer run looks elsewhere each time.
 */
export function runs(percent: number): { numRuns: number; seed?: number } {
  const numRuns = Math.max(1, Math.round((TOTAL * percent) / 100));
  return process.env.FUZZ_RUNS === undefined ? { numRuns, seed: 20_261_123 } : { numRuns };
}

/** A time limit that grows with the number of runs. */
export const PATIENCE = 60_000 + TOTAL * 20;

/** Places to cut an input at, in thousandths. */
export const cuts = fc.array(fc.nat(1_000), { maxLength: 12 });

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('__proto__', 'constructor', 'unsure', '群主', '', '\u001b[31m', '\ud800', '\u202e', '𠮷'),
);

/** Any answer to a question, most of them of the right kind. */
const answerTo = (question: (typeof BASE.questions)[number], platform: Platform) => {
  if (question.kind === 'choice') {
    const here = choicesFor(question, platform);
    return fc.constantFrom(...here.map((choice) => choice.value));
  }
  if (question.kind === 'number') {
    // As many as any kind of group there can have.
    const most = platform === 'telegram' ? 200 : 500;
    return fc.integer({ min: question.min, max: Math.min(question.max, most) });
  }
  return fc.constantFrom(true, false, 'unsure');
};

/** Answers as the program wants them, whole or with gaps. */
export const validAnswers = fc
  .constantFrom<Platform>('wechat', 'wecom', 'telegram', 'whatsapp')
  .chain((platform) =>
    fc.record(
      {
        platform: fc.constant(platform),
        id: fc.oneof(
          fc.string(),
          fc.integer(),
          fc.double({ noNaN: true, noDefaultInfinity: true, maxExcluded: true, max: 1e6, min: -1e6 }),
        ),
        ...Object.fromEntries(
          BASE.questions
            .filter(({ key }) => key !== 'platform')
            .map((question) => [question.key, answerTo(question, platform)]),
        ),
      },
      { requiredKeys: ['platform', 'role', 'device', 'groupSize', 'groupType', 'region'] as never[] },
    ),
  );

/** Objects that look like answers and are none, or just about. */
const nearAnswers = fc.dictionary(
  fc.oneof(fc.constantFrom('id', ...BASE.questions.map(({ key }) => key as string)), word),
  fc.oneof(word, fc.double(), fc.boolean(), fc.constant(null), fc.array(fc.nat(), { maxLength: 3 })),
  { maxKeys: 8 },
);

type Mutation = readonly [at: number, kind: 'drop' | 'double' | 'put', text: string];

const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.nat(1_000),
  fc.constantFrom('drop', 'double', 'put'),
  fc.oneof(
    fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\u0000', '：', '1e999', '\\ud800'),
    word,
  ),
);

/** A valid JSON text with a few letters dropped, doubled or put in. */
export const mutatedJson = fc
  .tuple(
    fc.oneof(
      fc.constant(GOOD),
      nearAnswers.map((value) => JSON.stringify(value)),
    ),
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
  )
  .map(([text, mutations]) => mutations.reduce(mutate, text));

function mutate(text: string, [place, kind, put]: Mutation): string {
  const at = Math.floor((place * text.length) / 1_000);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (kind === 'drop') return before + after.slice(1 + put.length);
  return kind === 'put' ? before + put + after : before + after.slice(0, 4) + after;
}

/** Anything that could be a line: good, nearly good, broken, noise. Line ends are taken out. */
export const anyLine = fc
  .oneof(
    mutatedJson,
    nearAnswers.map((value) => JSON.stringify(value)),
    validAnswers.map((value) => JSON.stringify(value)),
    fc.json(),
    word,
  )
  .map((text) => text.replace(/[\r\n]/g, ' '));

const INVISIBLE = new RegExp(`(?!\\n)[${INVISIBLE_CLASS}]`, 'u');

/** What must hold whatever came in: a code of the contract, a result that is valid or none, nothing to obey. */
export function holds({ code, stdout, stderr }: RunOutput, format: 'json' | 'lines' | 'text' | 'csv'): void {
  expect([0, 1, 2]).toContain(code);
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  const controls =
    format === 'csv' ? /[\u0000-\u0009\u000b\u000c\u000e-\u001f]/ : /[\u0000-\u0009\u000b-\u001f]/;
  expect(stdout).not.toMatch(controls);
  expect(stdout).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
  if (format === 'json' || format === 'lines') expect(stdout).not.toMatch(INVISIBLE);
  if (stdout === '') expect(code).toBe(2);
  else if (format === 'json') parseJson(stdout);
  else if (format === 'lines') for (const line of linesOf(stdout)) JSON.parse(line);
  else if (format === 'csv') expect(parse(stdout, { columns: true }).length).toBeGreaterThan(0);
}

/** One document, or one a line. */
function parseJson(text: string): void {
  if (/^[{[]\n/.test(text)) JSON.parse(text);
  else for (const line of linesOf(text)) JSON.parse(line);
}

/** The lines of a result, each of which must have its end. */
export function linesOf(text: string): string[] {
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}
