import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect } from 'vitest';
import { INVISIBLE_CLASS } from '../../../src/messages/sanitise.ts';
import type { RunOutput } from '../../support/in-memory.ts';

/** Runs of all properties together in the normal tests; one run is one input, or one record, through one road. */
const TOTAL = 20_000;
/** With a seed that is fixed, the normal tests say the same every time. */
const SEED = Number(
  process.env.FUZZ_SEED ?? (process.env.FUZZ_SECONDS === undefined ? 20_261_123 : Date.now()),
);
/** Instead of `TOTAL`, as `npm run fuzz` sets it. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0);

/** Enough for the time that was asked for, and for the counterexample to be made smaller. */
export const PATIENCE = 300_000 + SECONDS * 2_000;

/**
 * Holds a property to its share of the runs, or of the time, and prints how many that were. A failure
 * says the seed, which FUZZ_SEED takes, and the smallest counterexample.
 *
 * @param percent the share
 * @param runsPerCase how many runs the property makes of one case that is drawn
 */
export async function fuzz<T>(
  percent: number,
  property: fc.IAsyncPropertyWithHooks<T>,
  runsPerCase = 1,
): Promise<void> {
  const numRuns = Math.ceil((TOTAL * percent) / 100 / runsPerCase);
  const end = Date.now() + (SECONDS * 1_000 * percent) / 100;
  let rounds = 0;
  // In rounds, since a time limit of fast-check would also end the search for a smaller counterexample.
  do await fc.assert(property, { numRuns, seed: SEED + rounds++ });
  while (Date.now() < end);
  const runs = rounds * numRuns * runsPerCase;
  if (SECONDS > 0) console.log(`${expect.getState().currentTestName}: ${runs} runs from seed ${SEED}`);
}

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
