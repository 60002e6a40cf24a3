import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { BASE, BadInput, compile, type Rules, type Trust } from '../../rules/internal.ts';
import { withPack } from '../../src/packs/index.ts';
import { inMemory } from '../support/in-memory.ts';
import { run } from '../support/program.ts';
import { GOOD } from './support/case.ts';
import { validAnswers } from './support/drawn.ts';
import { fuzz, PATIENCE } from './support/fuzz.ts';
import { packs } from './support/packs.ts';
import {
  byArray,
  byDocument,
  byInterview,
  byLibrary,
  byLines,
  byTable,
  type DrawnRecord,
  NOW,
} from './support/roads.ts';

const folder = mkdtempSync(join(tmpdir(), 'group-exit-roads-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Records, each with a twin whose numbers are others, mostly of the same bands: what is remembered of one must not be said of the other. */
const RECORDS = 4;

/** A moment up to ten days ago, or none. */
const dated = fc
  .option(fc.integer({ min: 0, max: 240 }), { nil: undefined, freq: 3 })
  .map((hours) =>
    hours === undefined ? {} : { asOf: new Date(NOW.getTime() - hours * 3_600_000).toISOString() },
  );

const record: fc.Arbitrary<DrawnRecord> = fc
  .tuple(
    fc.tuple(validAnswers, dated).map(([answers, moment]) => ({ ...answers, ...moment })),
    fc.oneof(
      { weight: 5, arbitrary: fc.constant<string[]>([]) },
      fc.subarray(['id', 'role', 'device', 'groupSize', 'groupType']),
    ),
  )
  .map(([answers, missing]) =>
    Object.fromEntries(Object.entries(answers).filter(([key]) => !missing.includes(key))),
  );

const records = fc
  .array(record, { minLength: RECORDS, maxLength: RECORDS })
  .map((list) => [...list, ...list.map(twin)]);

function twin(one: DrawnRecord): DrawnRecord {
  const more = ([key, value]: [string, unknown]) => {
    if (typeof value !== 'number' || key === 'id') return [key, value];
    return [key, value + (key === 'groupSize' ? 1 : 0.25)];
  };
  return Object.fromEntries(Object.entries(one).map(more));
}

const places = Array.from({ length: 2 * RECORDS }, (_, at) => at);
/** All of them, twice, in any order. */
const order = fc.shuffledSubarray([...places, ...places], { minLength: 4 * RECORDS });
const one = fc.constantFrom(...places);
const form = fc.constantFrom(['--brief'], ['--json'], ['--fields', 'all']);
const trust = fc.constantFrom<Trust>('reported', 'corroborated', 'official');

/** The library, three batches, an array, a document and an interview. */
const RUNS = places.length + 4 * 4 * RECORDS + 2;

test(
  'all ways come to the same verdict, blockers and wait, with any packs and whatever came before',
  async () => {
    await fuzz(
      25,
      fc.asyncProperty(
        packs,
        fc.boolean(),
        trust,
        records,
        fc.tuple(order, order, order, order),
        fc.tuple(one, form, one),
        async (list, trusted, grade, given, [first, second, third, fourth], [alone, how, asked]) => {
          const files = list.map(fileWith);
          const options = optionsFor(files, trusted, grade);
          const rules = rulesWith(list, files, trusted);
          if (rules === undefined) {
            const { code, stdout } = await inMemory(['--json', ...options], GOOD);
            expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
          }
          fc.pre(rules !== undefined);
          const calls = {
            options,
            records: given,
            expected: given.map((each) => byLibrary(each, rules, grade)),
          };
          await byLines(calls, first, '--brief');
          await byLines(calls, second, '--json');
          await byArray(calls, third);
          await byTable(calls, fourth);
          await byDocument(calls, alone, how);
          await byInterview(calls, asked);
        },
      ),
      RUNS,
    );
  },
  PATIENCE,
);

test('the built program says the same of three dozen records as in memory', async () => {
  const [list = []] = fc.sample(
    packs.filter((some) => some.length > 0 && rulesWith(some, ['a', 'b', 'c'], false) !== undefined),
    { numRuns: 1, seed: 1 },
  );
  const lines = fc.sample(records, { numRuns: 5, seed: 1 }).flat().slice(0, 36);
  const input = lines.map((each) => JSON.stringify(each)).join('\n');
  const files = list.map((pack, at) => fileWith(pack, 10 + at));
  const options = optionsFor(files, false, 'reported');
  for (const how of [['--brief'], ['--json'], ['--fields', 'all'], ['-f', 'csv']]) {
    const args = ['check', '-', ...how, ...options];
    const { signal, ...built } = await run(args, input);
    expect(signal).toBeNull();
    expect(built).toEqual(await inMemory(args, input));
    expect(built.stdout.trimEnd().split('\n').length).toBeGreaterThanOrEqual(lines.length);
  }
});

function fileWith(pack: object, at: number): string {
  const path = join(folder, `${at}.json`);
  writeFileSync(path, JSON.stringify(pack));
  return path;
}

function optionsFor(files: readonly string[], trusted: boolean, grade: Trust): string[] {
  const packs = files.flatMap((path) => ['--rules', path]);
  return [...packs, ...(trusted ? ['--trust-pack'] : []), '--trust', grade, '--now', NOW.toISOString()];
}

/** The rules with packs, as a program of one's own would add them; undefined if one is refused. */
function rulesWith(list: readonly unknown[], files: readonly string[], trusted: boolean): Rules | undefined {
  try {
    const base = list.reduce<typeof BASE>(
      (whole, pack, at) => withPack(whole, pack, { name: files[at] as string, now: new Date(0), trusted }),
      BASE,
    );
    return compile(base);
  } catch (error) {
    expect(error).toBeInstanceOf(BadInput);
    return undefined;
  }
}
