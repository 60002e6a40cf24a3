import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CLEAN_ENV, PROGRAM } from './support/program.ts';

const RECORD = '{"role":"owner","device":"ios","size":35,"type":"payment","region":"eu"}';

/** The built package in a folder of its own, without some of its files. */
function without(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-start-'));
  cpSync(dirname(dirname(PROGRAM)), folder, { recursive: true });
  for (const file of files) rmSync(join(folder, file));
  return join(folder, 'bin/group-exit.cjs');
}

function outcome(program: string, args: readonly string[], input = RECORD) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: CLEAN_ENV,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('piped records, help and the version load nothing of what lies beside the program’s first file', () => {
  const lean = without('bin/parts.cjs', 'bin/parts.cache');
  for (const args of [['--brief'], ['--json'], ['check', '-', '--brief', '--jobs', '1']]) {
    for (const input of [RECORD, `${RECORD}\n${RECORD}\n`, `[${RECORD}]`]) {
      expect(outcome(lean, args, input)).toEqual(outcome(PROGRAM, args, input));
    }
  }
  for (const args of [['--help'], ['check', '--help'], ['--version']]) {
    expect(outcome(lean, args)).toEqual(outcome(PROGRAM, args));
  }
});

test('a brief judgement reads no evidence', () => {
  expect(outcome(without('rules/evidence.js'), ['--brief'])).toEqual(outcome(PROGRAM, ['--brief']));
});

test('compiled code that is missing, or of another version of Node, changes nothing but the start', () => {
  const uncompiled = without('bin/program.cache', 'bin/parts.cache');
  for (const args of [
    ['--brief'],
    [],
    ['-f', 'html', '--now', '2026-11-01T00:00:00Z'],
    ['schema', 'answers'],
  ]) {
    expect(outcome(uncompiled, args)).toEqual(outcome(PROGRAM, args));
  }
});
