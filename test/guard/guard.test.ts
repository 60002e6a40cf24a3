import { beforeAll, expect, test } from 'vitest';
import type { Answers } from '../../rules/internal.ts';
import { readNdjson } from '../support/ndjson.ts';
import { alone, batches, type Fingerprints, standing } from './fingerprints.ts';

/**
 * What the program printed at ce07318, before the house was made lighter, as hashes: everything but
 * what the change log names is to stay byte for byte, apart from the sources of what is said and the
 * order of rules in their list. Where a line differs, run its record by that
 * commit and by this one, and compare.
 */
const RECORDED = readNdjson<unknown>(new URL('recorded.ndjson', import.meta.url));
const [STANDING, ...RECORDS] = RECORDED as [Fingerprints, ...Recorded[]];

interface Recorded {
  readonly record: Answers;
  readonly batch: readonly string[];
  readonly alone: readonly string[];
}

/** What asks for everything that was printed then. */
const FULL: readonly string[] = ['--full'];
const ALL: readonly string[] = ['--fields', 'all'];

beforeAll(() => {
  process.env.TZ = 'UTC';
});

test('batches say of each record what they said', async () => {
  const said = await batches(
    RECORDS.map(({ record }) => record),
    ALL,
  );
  for (const [at, { record, batch }] of RECORDS.entries())
    expect(said[at], JSON.stringify(record)).toEqual(batch);
});

test('text, pages, calendars and traces say of one record what they said', async () => {
  for (const [at, one] of RECORDS.entries()) {
    expect(await alone(one.record, at, FULL, ALL), `${at} ${JSON.stringify(one.record)}`).toEqual(one.alone);
  }
});

test('help, tables, rules, the proof and the conversations are what they were', async () => {
  expect(await standing(FULL)).toEqual(STANDING);
});
