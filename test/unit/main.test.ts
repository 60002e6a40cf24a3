import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Io } from '../../src/process/io.ts';

/** The program in memory, with a fault built in if wanted. */
async function inMemory(argv: readonly string[], input: string, change: Partial<Io> = {}) {
  const stdin = new PassThrough();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  stdin.end(input);
  const io: Io = {
    stdin,
    stdout,
    stderr,
    env: {},
    stdinKind: 'data',
    version: '0.0.0',
    ...change,
  };
  const code = await main(argv, io);
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

async function* fault(): AsyncGenerator<string> {
  yield ' ';
  throw new TypeError('a fault of ours');
}

const broken = (): Io['stdin'] => Readable.from(fault());

describe('a bug', () => {
  test('ends with 70 and a short message, and keeps its trace to itself', async () => {
    const { code, stdout, stderr } = await inMemory([], '', { stdin: broken() });
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(stderr).toContain('this is a bug in group-exit');
    expect(stderr).not.toContain('a fault of ours');
  });

  test('shows the trace under GROUP_EXIT_DEBUG=1', async () => {
    const { stderr } = await inMemory([], '', { stdin: broken(), env: { GROUP_EXIT_DEBUG: '1' } });
    expect(stderr).toContain('TypeError: a fault of ours');
  });
});

describe('what people type first', () => {
  test.each([
    ['leave', 'group-exit --goal leave'],
    ['解散', 'group-exit --goal dissolve'],
    ['wechat', 'group-exit --platform wechat'],
    ['plan.json', 'group-exit ask plan.json'],
  ])('%s is told what to type', async (word, command) => {
    const { code, stderr } = await inMemory([word], '');
    expect(code).toBe(2);
    expect(stderr).toContain(command);
  });

  test.each([
    [['leave'], '', 'npx group-exit --goal leave'],
    [['plan.json'], '', 'npx group-exit ask plan.json; to judge records: npx group-exit check plan.json'],
    [['--nothing'], '', 'npx group-exit --help'],
    [['-h'], '', 'npx group-exit --help has all options, npx group-exit COMMAND --help'],
    [['rules', '--help'], '', 'npx group-exit rules A2.1'],
    [['rules', 'A2.1x'], '', 'npx group-exit rules lists all rules'],
    [['check'], "'{}'", '{"role":"owner"} | npx group-exit'],
    [['check', 'leave'], '', '“leave” is an answer, not a file: npx group-exit --goal leave'],
  ])('through npx %j is told a command that runs there', async (argv, input, told) => {
    const { stdout, stderr } = await inMemory(argv, input, { env: { npm_command: 'exec' } });
    expect(stdout + stderr).toContain(told);
    // The prefix of a message is a name, not a command.
    expect(stderr).not.toContain('npx group-exit:');
    expect(stdout + stderr).not.toMatch(/npx npx|(?<!npx )group-exit (-|[a-z])/);
  });

  test.each([
    ['en', 'group-exit --help'],
    ['zh', '列出全部选项'],
  ])('-h fits on one screen (%s)', async (lang, rest) => {
    const { code, stdout } = await inMemory(['-h', '--lang', lang], '');
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(24);
    expect(stdout).toContain(rest);
  });
});
