import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workersFor } from '../src/batch/pool.ts';
import { CLEAN_ENV, PROGRAM, run } from './support/program.ts';

const OWNER = { role: 'owner', device: 'ios', groupType: 'ordinary', region: 'eu' };

/** Lines as exports hold them: good ones, odd ones, bad ones and none at all. */
const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.integer({ min: 1, max: 500 }).map((size) => JSON.stringify({ id: size, ...OWNER, size })),
  },
  fc.constantFrom(
    '{"id":"甲","身份":"成员","目标":"解散","类型":"普通群"}',
    '{"id":"\\u0000","role":"owner"}',
    '{"role":"owner",}',
    '{"rolle":1}',
    '',
    '  ',
    '42',
    '{"role":"member","device":"ios","type":"ordinary","region":"eu","hoursSinceRequest":1e1}\r',
    '\ufeff{}',
  ),
);

test('threads change no byte, no message and no exit code', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 200, maxLength: 1_500 }),
      fc.constantFrom(['--brief'], ['--json']),
      fc.boolean(),
      async (lines, form, ended) => {
        const some = form[0] === '--json' ? lines.slice(0, 250) : lines;
        const input = some.join('\n') + (ended ? '\n' : '');
        const [one, two, four] = await Promise.all(
          ['1', '2', '4'].map((jobs) => run(['check', '-', ...form, '--jobs', jobs], input)),
        );
        expect(two).toEqual(one);
        expect(four).toEqual(one);
      },
    ),
    { numRuns: 8 },
  );
});

test('several files, one of them missing, in their order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-jobs-'));
  const files = ['a', 'b'].map((name) => {
    const path = join(folder, name);
    const records = Array.from({ length: 300 }, (_, at) =>
      JSON.stringify({ id: name + at, ...OWNER, size: at + 1 }),
    );
    writeFileSync(path, `${records.join('\n')}\n`);
    return path;
  });
  const args = ['check', files[0] ?? '', join(folder, 'none'), files[1] ?? '', '--brief'];
  const [one, three] = await Promise.all([run(args), run([...args, '--jobs', '3'])]);
  expect(one.stdout.split('\n')).toHaveLength(601);
  expect(three).toEqual(one);
});

test.each(['0', 'x', '-1', '1.5', '65', ''])('--jobs %j is a usage error', async (jobs) => {
  const { code, stdout, stderr } = await run(['check', '-', `--jobs=${jobs}`], '{}');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('a whole number from 1 to 64');
});

test('a reader that goes away ends the threads as well', async () => {
  const records = Array.from({ length: 3_000 }, (_, at) =>
    JSON.stringify({ id: at, ...OWNER, size: (at % 500) + 1 }),
  );
  const child = spawn(process.execPath, [PROGRAM, 'check', '-', '--json', '--jobs', '2'], { env: CLEAN_ENV });
  child.stdin.on('error', () => {});
  child.stdin.end(`${records.join('\n')}\n`);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('a signal in mid-batch leaves no half line', async () => {
  const records = Array.from({ length: 20_000 }, (_, at) =>
    JSON.stringify({ id: at, ...OWNER, size: (at % 500) + 1 }),
  );
  const child = spawn(process.execPath, [PROGRAM, 'check', '-', '--json', '--jobs', '2'], { env: CLEAN_ENV });
  child.stdin.on('error', () => {});
  child.stdin.end(`${records.join('\n')}\n`);
  let last = '';
  child.stdout.once('data', () => child.kill('SIGINT'));
  child.stdout.on('data', (chunk: Buffer) => {
    last = chunk.subarray(-1).toString();
  });
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
  expect({ signal, last }).toEqual({ signal: 'SIGINT', last: '\n' });
});

test('a file of its own is written by the threads as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-jobs-'));
  const records = Array.from({ length: 400 }, (_, at) => JSON.stringify({ id: at, ...OWNER, size: at + 1 }));
  const input = `${records.join('\n')}\n`;
  const one = await run(['check', '-', '--json'], input);
  const path = join(folder, 'out.ndjson');
  const { code, stdout } = await run(['check', '-', '--json', '--jobs', '3', '-o', path], input);
  expect({ code, stdout }).toEqual({ code: one.code, stdout: '' });
  expect(readFileSync(path, 'utf8')).toBe(one.stdout);
});

test('beyond two cores one is left free of workers', () => {
  const counts = [1, 2, 3, 4, 8].map((cores) => workersFor(64, cores));
  expect(counts).toEqual([1, 2, 2, 3, 7]);
  expect(workersFor(2, 8)).toBe(2);
});
