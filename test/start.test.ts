import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { keptAt } from '../bin/compiled-code.ts';
import { CLEAN_ENV, PROGRAM } from './support/program.ts';
import { inTerminal, KEY } from './support/terminal.ts';

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

const BESIDE = ['wizard', 'parts'];

/** The built package without some of the files beside the program's first one. */
function lacking(...names: readonly string[]): string {
  return without(...names.flatMap((name) => [`bin/${name}.cjs`, `bin/${keptName(name)}`]));
}

/** The file with the compiled code of one of the program's files. */
const keptName = (name: string) => basename(keptAt('', name));

/** The built package as it is installed: without compiled code. */
const uncompiled = () => without(...['program', ...BESIDE].map((name) => `bin/${keptName(name)}`));

test('piped records load nothing of what lies beside the program’s first file', () => {
  const lean = lacking(...BESIDE);
  for (const args of [['--brief'], ['--json'], ['check', '-', '--brief']]) {
    for (const input of [RECORD, `${RECORD}\n${RECORD}\n`, `[${RECORD}]`]) {
      expect(outcome(lean, args, input)).toEqual(outcome(PROGRAM, args, input));
    }
  }
});

test('help and the version need no other file', () => {
  const lean = lacking('wizard', 'parts');
  for (const args of [['--help'], ['check', '--help'], ['--version'], ['-fjson'], ['chek']]) {
    expect(outcome(lean, args)).toEqual(outcome(PROGRAM, args));
  }
});

test('the wizard asks without what only advice needs', async () => {
  const lean = lacking('parts');
  const terminal = inTerminal([], { program: lean });
  await terminal.shows('Which app is the group in?');
  terminal.type(KEY.enter);
  await terminal.shows('What do you want?');
  terminal.type(KEY.ctrlC);
  expect(await terminal.ended()).toBe(130);
});

test('a brief judgement reads no evidence', () => {
  expect(outcome(without('rules/evidence.js'), ['--brief'])).toEqual(outcome(PROGRAM, ['--brief']));
});

test('files and pipes are judged without any stream, from a scheduler too, which gives no input', () => {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-start-'));
  const file = join(folder, 'group.json');
  writeFileSync(file, RECORD);
  const tellStreams = join(folder, 'tell.cjs');
  writeFileSync(
    tellStreams,
    "process.on('exit', () => console.error(process.moduleLoadList.includes('NativeModule stream')));",
  );
  const streams = (stdin: 'ignore' | number, ...args: readonly string[]) =>
    spawnSync(process.execPath, ['--require', tellStreams, ...args], {
      env: CLEAN_ENV,
      stdio: [stdin, 'pipe', 'pipe'],
      encoding: 'utf8',
    }).stderr;
  const opened = openSync(file, 'r');
  try {
    const asNodeItself = streams('ignore', '-e', '0');
    expect(streams('ignore', PROGRAM, 'check', file, '--brief')).toBe(asNodeItself);
    expect(streams(opened, PROGRAM, '--brief')).toBe(asNodeItself);
  } finally {
    closeSync(opened);
    rmSync(folder, { recursive: true });
  }
});

test('compiled code that is missing, or for other flags, changes nothing but the start', () => {
  const flagged = spawnSync(process.execPath, ['--max-lazy', PROGRAM, '--brief'], {
    env: CLEAN_ENV,
    input: RECORD,
    encoding: 'utf8',
  });
  expect(flagged.stdout).toBe(outcome(PROGRAM, ['--brief']).stdout);
  for (const args of [
    ['--brief'],
    [],
    ['-f', 'html', '--now', '2026-11-01T00:00:00Z'],
    ['schema', 'answers'],
  ]) {
    expect(outcome(uncompiled(), args)).toEqual(outcome(PROGRAM, args));
  }
});

const keptBeside = (program: string) =>
  readdirSync(dirname(program)).filter((name) => name.endsWith('.cache'));

test('the first run where it was installed keeps compiled code for those that follow', () => {
  const program = uncompiled();
  expect(keptBeside(program)).toEqual([]);
  const first = outcome(program, ['--brief']);
  expect(keptBeside(program).sort()).toEqual([...BESIDE, 'program'].map(keptName).sort());
  expect(outcome(program, ['--brief'])).toEqual(first);
});

test('compiled code of another build of Node, which could crash this one, is not looked at', () => {
  const program = uncompiled();
  const node = { version: process.version, arch: process.arch };
  expect(basename(keptAt('', 'program'))).toContain(`${node.version}-${process.platform}-${node.arch}-`);
  for (const other of ['v20.17.0', `${node.version}0`]) {
    const name = basename(keptAt('', 'program')).replace(node.version, other);
    writeFileSync(join(dirname(program), name), 'no code of any build');
  }
  expect(outcome(program, ['--brief'])).toEqual(outcome(PROGRAM, ['--brief']));
});

test('a folder that nobody may write to changes nothing but the start', () => {
  const closed = uncompiled();
  chmodSync(dirname(closed), 0o555);
  expect(outcome(closed, ['--brief'])).toEqual(outcome(PROGRAM, ['--brief']));
  // Who may do anything may write there all the same.
  if (process.getuid?.() !== 0) expect(keptBeside(closed)).toEqual([]);
  chmodSync(dirname(closed), 0o755);
});
