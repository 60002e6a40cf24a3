import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
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
  const caution = (when: unknown) => ({
    cautions: [{ id: 'wechat.a.b', supports: ['A2.1'], text: { en: 'a', zh: 'b' }, when }],
  });
  const source = { publisher: 'p', title: 't', url: null, date: null, kind: 'press', checked: '2020-01-01' };
  test.each([
    ['a hundred thousand wrong conditions', caution(new Array(125_000).fill(1))],
    ['a hundred thousand wrong values', caution({ device: new Array(125_000).fill(1) })],
    ['a source under an escape sequence', { sources: { 'evil\u001b[31m': source } }],
    [
      'what is kept for longer than there are calendars',
      {
        residue: [
          {
            id: 'wechat.a.b',
            when: {},
            supports: ['A2.1'],
            what: { en: 'a', zh: 'b' },
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
