import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Io, isGitBash, reasonsNotToAsk } from '../../src/process/io.ts';
import { ioWith } from '../support/in-memory.ts';
import { CLEAN_ENV, PROGRAM, run } from '../support/program.ts';
import { inTerminal, KEY } from '../support/terminal.ts';

/** A terminal that somebody sits at, or what is left of it. */
function io(change: Partial<Io> = {}): Io {
  const stderr = Object.assign(new PassThrough(), { isTTY: true });
  return ioWith({ stdin: new PassThrough(), stderr, stdinKind: 'terminal', ...change });
}

const NO_TERMINAL: Pick<Io, 'stdout' | 'stderr'> = { stdout: new Writable(), stderr: new Writable() };
const english = (it: Io, noInput = false) => reasonsNotToAsk(it, noInput).map(({ en }) => en);

describe('who can be asked', () => {
  test.each([undefined, '', '0', 'false', 'False'])('CI=%s is no CI', (CI) => {
    expect(reasonsNotToAsk(io({ env: { CI } }), false)).toEqual([]);
  });

  test.each(['1', 'true', 'yes', 'no'])('CI=%s is one', (CI) => {
    expect(english(io({ env: { CI } }))).toEqual([`CI is set to “${CI}” in the environment`]);
  });

  test('every reason is told, not only the first', () => {
    const nobody = io({ ...NO_TERMINAL, env: { CI: '1' }, stdinKind: 'data' });
    expect(english(nobody, true)).toEqual([
      '--no-input was given',
      'CI is set to “1” in the environment',
      'standard input is not a terminal',
      'standard error is not a terminal',
    ]);
  });

  test('Git Bash is three pipes under MSYSTEM, and nothing less', () => {
    const mintty: Partial<Io> = { ...NO_TERMINAL, env: { MSYSTEM: 'MINGW64' }, stdinKind: 'data' };
    expect(isGitBash(io(mintty))).toBe(true);
    expect(isGitBash(io({ ...mintty, env: {} }))).toBe(false);
    expect(isGitBash(io({ ...mintty, stdinKind: 'terminal' }))).toBe(false);
    expect(isGitBash(io({ ...mintty, stdinFile: { dev: 1, ino: 1 } }))).toBe(false);
    expect(isGitBash(io({ ...mintty, stderr: io().stderr }))).toBe(false);
  });
});

describe('through the program', () => {
  test.each(['', '0', 'false'])('CI=%s: it asks', async (CI) => {
    const terminal = inTerminal([], { env: { CI } });
    await terminal.asks('Which app');
    terminal.type(KEY.ctrlC);
    expect(await terminal.ended()).toBe(130);
  });

  test.each([
    [[], { CI: 'true' }, '"$@"', 'nothing was asked: CI is set to “true” in the environment'],
    [['--no-input'], {}, '"$@"', 'nothing was asked: --no-input was given'],
    [[], {}, '"$@" 2>&1 | cat', 'nothing was asked: standard error is not a terminal'],
    [['--lang', 'zh'], { CI: '1' }, '"$@"', '没有提问：环境变量 CI 设成了“1”'],
  ])('%j with %j says why nothing is asked', async (args, env, command, told) => {
    const terminal = inTerminal(args, { env, command, columns: 160 });
    await terminal.ended();
    expect(terminal.screen()).toContain('--role');
    expect(terminal.screen()).toContain(told);
  });

  test('of a pipe it says so and where to go, with 2', async () => {
    const { code, stdout, stderr } = await run(['ask']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(
      'nothing was asked: standard input is not a terminal; standard error is not a terminal',
    );
    expect(stderr).toContain('to be asked, run it in a terminal');
    const zh = await run(['ask', '--lang', 'zh']);
    expect(zh.stderr).toContain('没有提问：标准输入不是终端；标准错误不是终端');
  });

  test('in Git Bash it names winpty: where answers are missing, and while it waits for them', async () => {
    const MSYSTEM = 'MINGW64';
    expect((await run(['ask'], '', { MSYSTEM })).stderr).toContain('run winpty group-exit');
    expect((await run(['ask', '--lang', 'zh'], '', { MSYSTEM })).stderr).toContain(
      '请运行 winpty group-exit',
    );
    const child = spawn(process.execPath, [PROGRAM], { env: { ...CLEAN_ENV, MSYSTEM } });
    const [told] = await once(child.stderr, 'data');
    expect(String(told)).toContain('run winpty group-exit');
    child.stdin.end();
    await once(child, 'close');
  });
});
