import { Readable } from 'node:stream';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/process/io.ts';
import { inMemory } from '../support/in-memory.ts';

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
    const { stdout, stderr } = await inMemory(argv, input, { startedBy: ['npx', 'group-exit'] });
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
    // The command that was typed and the prompt are on it too.
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(22);
    expect(stdout).toContain(rest);
  });

  test.each([[['-h']], [['check', '-h']], [['--help']]])('%j keeps to --width', async (argv) => {
    for (const width of [[], ['--width', '80'], ['--width=48'], ['--width=48', '--lang=zh']]) {
      const { stdout } = await inMemory([...argv, ...width], '');
      const most = width.join().includes('48') ? 48 : 80;
      const [options = ''] = stdout.split(/^(?:Examples:|示例：)/m);
      const lines = options.split('\n').filter((line) => !line.includes('Usage'));
      for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(most);
    }
  });

  test('-h at 40 columns has no line that is only a mark', async () => {
    const { stdout } = await inMemory(['-h', '--width', '40'], '');
    const lines = stdout.split('\n');
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(40);
    for (const line of lines) expect(line).not.toMatch(/^\s+\W+$/);
  });

  test('the help of a command has only options that make a difference to it', async () => {
    for (const argv of [
      ['rules', '-h'],
      ['rules', '--help'],
      ['compare', '-h'],
      ['verify', '-h'],
      ['schema', '-h'],
    ]) {
      const { stdout } = await inMemory(argv, '');
      expect(stdout, argv.join(' ')).not.toMatch(
        /--(full|show|explain|fields|brief|bom|as-of|no-input|trust) /,
      );
      expect(stdout).toContain('--output');
    }
    expect((await inMemory(['rules', '-h'], '')).stdout).toContain('--stale');
    expect((await inMemory(['check', '-h'], '')).stdout).toMatch(/--full .*--show .*--as-of /s);
    // Scripts may pass the same options to every command.
    expect((await inMemory(['rules', 'A2.1', '--full'], '')).code).toBe(0);
  });

  const MEMBER = '--platform wechat --role member --goal leave --device ios --type ordinary'.split(' ');

  test.each([
    [['ask', '--no-input', ...MEMBER], ''],
    [['check'], '{"role":"member","device":"ios","type":"ordinary"}'],
  ])('%j --show message says that there is nobody to ask', async (argv, input) => {
    const { code, stderr } = await inMemory([...argv, '--show', 'message'], input);
    expect(code).toBe(0);
    expect(stderr).toBe('group-exit: note: there is nobody to ask here, so there is no text to send\n');
  });

  test.each([
    ['tables', 'telegram', 'owner', 'transfer', 'supergroup', 'has none on this'],
    ['stays', 'telegram', 'owner', 'transfer', 'supergroup', 'nothing is known here that stays behind'],
  ])('--show %s says so where there is nothing', async (part, platform, role, goal, type, note) => {
    const record = JSON.stringify({ platform, role, goal, type, device: 'ios', size: 55 });
    const { stderr } = await inMemory(['check', '--show', part], record);
    expect(stderr).toContain(note);
    expect((await inMemory(['check', '--show', 'steps'], record)).stderr).toBe('');
  });

  test.each([
    ['wecom', 'super-admin', 'transfer', 'internal', 'Could you hand it over?'],
    ['wecom', 'super-admin', 'dissolve', 'internal', 'Could you hand it over to me, or end it yourself?'],
    ['telegram', 'owner', 'leave', 'supergroup', 'Would you take over this group?'],
  ])('whoever has to be asked on %s by a %s gets a text', async (platform, role, goal, type, said) => {
    const record = JSON.stringify({ platform, role, goal, type, device: 'ios', size: 12 });
    const { stdout, stderr } = await inMemory(['check', '--show', 'message', '--width', '400'], record);
    expect(stdout).toContain(said);
    expect(stderr).toBe('');
  });

  test('--show message says nothing where there is a text', async () => {
    const record = '{"role":"member","device":"ios","type":"ordinary","goal":"dissolve"}';
    const { stdout, stderr } = await inMemory(['check', '--show', 'message'], record);
    expect(stdout).toContain('Texts to copy and send');
    expect(stderr).toBe('');
  });

  test('a comma at the end of --show is nothing', async () => {
    const shown = async (parts: string) => inMemory(['ask', '--no-input', ...MEMBER, '--show', parts], '');
    expect(await shown('steps,')).toEqual(await shown('steps'));
    expect((await shown('steps,,effects')).stderr).toContain('there is no part “”');
    expect((await shown(',')).stderr).toContain('there is no part “”');
  });

  test.each(['five', '-3', '0', '1000000000'])(
    '%s for the number of people is answered with the limit of the app',
    async (size) => {
      const { stderr } = await inMemory(['--platform', 'wechat', '--size', size], '');
      expect(stderr).toContain('from 1 to 500,');
    },
  );

  test.each([
    ['lave', 'group-exit --goal leave'],
    ['dissolv', 'group-exit --goal dissolve'],
    ['chek', 'did you mean “check”'],
  ])('%s is told the nearest word', async (word, command) => {
    const { code, stderr } = await inMemory([word], '');
    expect(code).toBe(2);
    expect(stderr).toContain(command);
  });
});
