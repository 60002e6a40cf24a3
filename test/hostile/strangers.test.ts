import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { FACT_VALUES } from '../../rules/internal.ts';
import { CLEAN_ENV, PROGRAM, run } from '../support/program.ts';

const GOOD = '{"role":"owner","device":"ios","size":35,"type":"ordinary","region":"eu"}';
const folder = () => mkdtempSync(join(tmpdir(), 'group-exit-strangers-'));

test('a line break in an id stays inside its cell', async () => {
  const record = JSON.stringify({ ...JSON.parse(GOOD), id: '7\n=1+1\n999' });
  const { stdout } = await run(['check', '-', '-f', 'csv'], record);
  const rows = parse(stdout) as string[][];
  expect(rows).toHaveLength(2);
  expect(rows[1]?.[0]).toBe('7\n=1+1\n999');
});

test('a line left open that indented records follow loses none of them', async () => {
  const padded = (id: number) => `  ${JSON.stringify({ ...JSON.parse(GOOD), id })}${' '.repeat(400_000)}`;
  const lines = ['{"id":1,"role":"owner",', padded(2), padded(3), padded(4), GOOD, GOOD];
  const { code, stdout } = await run(['check', '-', '--brief'], lines.join('\n'));
  expect(code).toBe(2);
  const out = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(out).toHaveLength(lines.length);
  expect(out.map((one) => 'error' in one)).toEqual([true, false, false, false, false, false]);
});

test('a broken line above short indented records loses none of them either', async () => {
  const { stdout } = await run(['check', '-', '--brief'], `{"id":1,"role":"owner",\n  ${GOOD}\n  ${GOOD}`);
  const out = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(out.map((one) => one.error?.code ?? one.verdict)).toEqual(['bad-json', 'ready', 'ready']);
});

test('nonsense below a line left open is an error a line', async () => {
  const { stdout } = await run(['check', '-', '--brief'], `{"a":\n${`${'x'.repeat(400)}\n`.repeat(3_000)}`);
  expect(stdout.split('\n')).toHaveLength(3_002);
});

test('an array on the first line of a batch is one bad line', async () => {
  for (const first of ['[]', '[1]', '[{"role":"owner"}]']) {
    const { stdout } = await run(['check', '-', '--brief'], `${first}\n\n${GOOD}\n${GOOD}\n`);
    const out = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(out.map((one) => one.error?.code ?? one.verdict)).toEqual(['wrong-shape', 'ready', 'ready']);
  }
  const { stdout } = await run(['check', '-', '--brief'], `[${GOOD},\n${GOOD}]\n\n`);
  expect(JSON.parse(stdout)).toHaveLength(2);
});

/** Runs with a heap of 64 MB. */
function inSmallHeap(args: readonly string[], input: string) {
  return spawnSync(process.execPath, ['--max-old-space-size=64', PROGRAM, ...args], {
    env: CLEAN_ENV,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

test('64 MB of heap are enough where each record is written in a way of its own', () => {
  const spelled = (key: string, at: number) =>
    [...key].map((letter, bit) => ((at >> bit) & 1 ? letter.toUpperCase() : letter)).join('');
  const lines = Array.from({ length: 60_000 }, (_, at) => {
    const keys = [`"${spelled('region', at)}":"eu"`, `"${spelled('device', at >> 6)}":"ios"`];
    const kind = `"${spelled('grouptype', at >> 12)}":"ordinary","passwordAgeDays":${at % 9}`;
    return `{"role":"owner",${keys.join()},"groupSize":${(at % 500) + 1},${kind}}`;
  });
  const { status, stdout } = inSmallHeap(['--brief'], lines.join('\n'));
  expect(status).toBe(1);
  expect(stdout.split('\n')).toHaveLength(lines.length + 1);
});

test('64 MB of heap are enough for half a million lines below a bracket left open', () => {
  const { status, stdout } = inSmallHeap(['--brief'], `{\n${'1\n'.repeat(300_000)}`);
  expect(status).toBe(2);
  expect(stdout.split('\n')).toHaveLength(300_002);
});

test('claims and sources may be called en and zh', async () => {
  const path = join(folder(), 'pack.json');
  const claim = { says: { en: 'x', zh: '甲' }, for: {} };
  const caution = {
    kind: 'caution',
    id: 'wechat.dissolve.zzz',
    when: {},
    short: { en: 'x', zh: '甲' },
    evidence: ['en'],
  };
  writeFileSync(path, JSON.stringify({ rules: [caution], claims: { en: claim, zh: claim } }));
  expect((await run(['check', '-', '--brief', '--rules', path], GOOD)).code).toBe(0);
});

test('rules that read each fact by itself are not proved for ever', async () => {
  const path = join(folder(), 'pack.json');
  const facts = Object.entries(FACT_VALUES).map(([key, values]) => ({ [key]: [values[0]] }));
  const rules = facts.map((when, at) => ({
    kind: 'caution',
    id: `wechat.dissolve.each-${at}`,
    when,
    short: { en: `x${at}`, zh: `甲${at}` },
    evidence: ['wechat.limit-40'],
  }));
  writeFileSync(path, JSON.stringify({ rules }));
  const { code, stdout, stderr } = await run(['verify', '--rules', path]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('nothing is proved');
});

test('who ignores all output gets the exit code alone', () => {
  const { status } = spawnSync(process.execPath, [PROGRAM, 'check', '-'], {
    env: CLEAN_ENV,
    input: GOOD,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  expect(status).toBe(0);
});

test('a file of its own needs no standard output', () => {
  const path = join(folder(), 'out.json');
  const { status } = spawnSync(process.execPath, [PROGRAM, 'check', '-', '--json', '-o', path], {
    env: CLEAN_ENV,
    input: GOOD,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  expect(status).toBe(0);
  expect(JSON.parse(readFileSync(path, 'utf8')).verdict).toBe('ready');
});

test('a rule pack is not written over', async () => {
  const pack = join(folder(), 'pack.json');
  writeFileSync(pack, '{}');
  const { code } = await run(['check', '-', '--rules', pack, '-o', pack, '--force'], GOOD);
  expect(code).toBe(2);
  expect(readFileSync(pack, 'utf8')).toBe('{}');
});

test('behind a link, .. is what the system takes it for', async () => {
  const root = folder();
  mkdirSync(join(root, 'other', 'deep'), { recursive: true });
  symlinkSync(join(root, 'other', 'deep'), join(root, 'link'));
  writeFileSync(join(root, 'keep.json'), 'mine');
  const { code } = await run(['check', '-', '--json', '-o', `${root}/link/../keep.json`], GOOD);
  expect(code).toBe(0);
  expect(readFileSync(join(root, 'keep.json'), 'utf8')).toBe('mine');
  expect(JSON.parse(readFileSync(join(root, 'other', 'keep.json'), 'utf8')).verdict).toBe('ready');
});

describe('a rule pack of a stranger is refused', () => {
  const caution = (when: unknown, evidence = ['wechat.limit-40']) => ({
    rules: [{ kind: 'caution', id: 'wechat.a.b', evidence, short: { en: 'a', zh: 'b' }, when }],
  });
  const source = { publisher: 'p', title: 't', url: null, date: null, kind: 'press', checked: '2020-01-01' };
  test.each([
    ['a hundred thousand wrong conditions', caution(new Array(125_000).fill(1))],
    ['a hundred thousand wrong values', caution({ device: new Array(125_000).fill(1) })],
    ['a hundred thousand times the same claim', caution({}, new Array(125_000).fill('A2.1'))],
    ['a source under an escape sequence', { sources: { 'evil\u001b[31m': source } }],
    [
      'what is kept for longer than there are calendars',
      {
        rules: [
          {
            kind: 'residue',
            id: 'wechat.a.b',
            when: {},
            evidence: ['wechat.limit-40'],
            short: { en: 'a', zh: 'b' },
            where: { en: 'a', zh: 'b' },
            keptHours: 3e9,
          },
        ],
      },
    ],
  ])('%s', async (_, pack) => {
    const path = join(folder(), 'pack.json');
    writeFileSync(path, JSON.stringify(pack));
    const { code, stdout, stderr } = await run(['check', '-', '--rules', path, '-f', 'ics'], GOOD);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(stderr.split('\n').length).toBeLessThan(60);
  });
});

test.each([
  [['leave'], '“leave” is an answer, not a command: group-exit --goal leave'],
  [['ask', '--no-input', 'leave'], '“leave” is an answer, not a file: group-exit --goal leave'],
  [['check', '群主', '--lang', 'zh'], '“群主”是回答，不是文件：group-exit --role owner'],
  [['ask', '--no-input', 'no-such-plan.json'], 'give a file with JSON that you may read'],
])('an answer where a command or a file is expected: group-exit %j says what to type', async (args, said) => {
  const { code, stdout, stderr } = await run(args, '', {}, folder());
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
});

test('a number in a string of JSON that can be read in two ways is told with both, and how to write it', async () => {
  const record = JSON.stringify({ ...JSON.parse(GOOD), size: '1,234' });
  const { code, stderr } = await run(['check', '-'], record);
  expect(code).toBe(2);
  expect(stderr).toContain('size “1,234” can be read as 1.234 or as 1234');
  expect(stderr).toContain('write it as a number: without quotes and marks between the digits');
});
