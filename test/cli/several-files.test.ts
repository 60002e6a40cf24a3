import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { run } from '../support/program.ts';

const GOOD = '{"id":"g-1","role":"owner","device":"ios","groupSize":35,"groupType":"ordinary","region":"eu"}';

const folder = mkdtempSync(join(tmpdir(), 'group-exit-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Line 2 is bad in either file, in the second with an id. */
writeFileSync(join(folder, 'north.ndjson'), `${GOOD}\n{"rolle":1}\n`);
writeFileSync(join(folder, 'south.ndjson'), `${GOOD}\n{"id":"g-7","size":-1}\n`);

const check = async (...args: readonly string[]) => {
  const { stdout } = await run(['check', ...args], '', {}, folder);
  return stdout;
};

const BOTH = ['north.ndjson', 'south.ndjson'];

test.each([['--brief'], ['--json'], ['--json', '--explain']])(
  'with several files an error record names its own (%s %s %s)',
  async (...form) => {
    const lines = (await check(...BOTH, ...form)).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line));
    expect(records.map(({ file, line }) => [file, line])).toEqual([
      [undefined, undefined],
      ['north.ndjson', 2],
      [undefined, undefined],
      ['south.ndjson', 2],
    ]);
    const ajv = new Ajv2020({ strict: true, strictTypes: false });
    ajv.addSchema(JSON.parse((await run(['schema', 'advice'])).stdout), 'it');
    expect(ajv.getSchema('it#/$defs/failed')?.(records[3])).toBe(true);
  },
);

test('a single file goes without saying', async () => {
  expect(JSON.parse((await check('north.ndjson', '--brief')).split('\n')[1] ?? '')).not.toHaveProperty(
    'file',
  );
});

test('the summary calls a bad record by its id, else by its file and line', async () => {
  const text = await check(...BOTH);
  expect(text).toContain('north.ndjson#2  there is no answer “rolle”');
  expect(text).toContain('g-7  size must be');
  expect(await check('north.ndjson')).toMatch(/^error {2}#2 /m);
});

test('CSV has a column for it', async () => {
  const rows = parse(await check(...BOTH, '-f', 'csv'), { columns: true }) as Record<string, string>[];
  expect(rows.map(({ id, file, line, verdict }) => [id, file, line, verdict])).toEqual([
    ['g-1', 'north.ndjson', '1', 'ready'],
    ['', 'north.ndjson', '2', 'error'],
    ['g-1', 'south.ndjson', '1', 'ready'],
    ['g-7', 'south.ndjson', '2', 'error'],
  ]);
  expect(await check('north.ndjson', '-f', 'csv')).toMatch(/^id,line,/);
});
