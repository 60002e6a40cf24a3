import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { widthOf } from '../../src/render/wrap.ts';
import { inMemory } from '../support/in-memory.ts';
import { run } from '../support/program.ts';

/** A line in which a Chinese reader finds at least one word of their own. */
const HAN = /\p{Script=Han}/u;

describe('whoever reads Chinese is told in Chinese', () => {
  test.each([
    ['an unknown command', ['chekc']],
    ['an unknown option', ['--frmat', 'x']],
    ['an option without its value', ['-o']],
    ['a missing argument', ['completion']],
    ['too many arguments', ['next', 'a', 'b']],
    ['a wrong shell', ['completion', 'tcsh']],
    ['a wrong format', ['-f', 'pdf']],
    ['a wrong width', ['--width', '3']],
    ['a wrong time', ['--now', 'noon']],
    ['a contradiction', ['--json', '-f', 'md']],
    ['an unknown rule', ['rules', 'wechat.nothing']],
    ['a wrong grade', ['rules', '--grade', 'good']],
    ['a missing file', ['check', 'there-is-no-such-file.json']],
    ['a folder as output', ['-o', '/', '--role', 'owner']],
  ])('%s', async (_, args) => {
    const ran = await run(['--lang', 'zh', ...args]);
    expect(ran.code).toBe(2);
    for (const line of ran.stderr.trimEnd().split('\n')) expect(line).toMatch(HAN);
  });

  test.each([
    ['nothing', ''],
    ['blank lines', '\n\n'],
    ['no object', '42'],
    ['a list of words', '["a"]'],
    ['an unknown key', '{"rolle":"owner"}'],
    ['an unknown value', '{"role":"ownr"}'],
    ['null', '{"role":null}'],
    ['a number as a string', '{"size":"50"}'],
    ['a size out of range', '{"size":0}'],
    ['a role of another platform', '{"role":"super-admin"}'],
    ['one key twice', '{"role":"owner","role":"owner"}'],
    ['one answer twice', '{"size":5,"members":5}'],
    ['a trailing comma', '{"role":"owner",}'],
    ['a full-width colon', '{"role"："owner"}'],
    ['an open string', '{"role":"owner'],
    ['a wrong escape', '{"role":"\\x"}'],
    ['too deep', `${'['.repeat(80)}${']'.repeat(80)}`],
    ['an array left open', '[{}'],
    ['two objects on a line', '{} {}'],
    ['missing answers', '{"role":"owner"}'],
    ['half a surrogate pair', '{"id":"\\ud800"}'],
    ['UTF-16', Buffer.from([0xff, 0xfe, 0x7b, 0])],
    ['GBK', Buffer.from([0x7b, 0x22, 0xd6, 0xd0, 0x22])],
  ])('%s', async (_, input) => {
    const [zh, json] = await Promise.all([
      run(['check', '-'], input, { LANG: 'zh_CN.UTF-8' }),
      run(['check', '-', '--json', '--lang', 'zh'], input),
    ]);
    expect(zh.code).toBe(2);
    for (const line of zh.stderr.trimEnd().split('\n')) expect(line).toMatch(HAN);
    for (const [, message = ''] of json.stdout.matchAll(/"message": ?"((?:[^"\\]|\\.)*)"/g)) {
      expect(message).toMatch(HAN);
    }
  });

  test('JSON stays English on a Chinese machine', async () => {
    const ran = await run(['--json'], '{"rolle":1}', { LANG: 'zh_CN.UTF-8' });
    expect(ran.stdout).not.toMatch(HAN);
  });

  test('help has no title or explanation in English', async () => {
    for (const command of ['', 'ask', 'check', 'next', 'compare', 'rules', 'verify', 'completion']) {
      const { stdout } = await run([...(command ? [command] : []), '--help', '--lang', 'zh']);
      expect(stdout).not.toMatch(/^(Usage|Options|Commands|Arguments|Answers|Examples)/m);
      expect(stdout).not.toMatch(/display help|output the version|\[options\]/);
    }
  });

  test.each(['', ...COMMANDS.map(({ name }) => name)])('help of “%s” fits 80 columns', async (command) => {
    const { stdout } = await inMemory([...(command ? [command] : []), '--help', '--lang', 'zh'], '');
    expect(stdout).toContain('-h, --help');
    expect(stdout.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
  });
});

/** Half-width marks beside Chinese, and blanks behind full-width ones. */
const HALF_WIDTH =
  /.{0,9}(?:[\u4e00-\u9fff](?:[,;]|: )|[,;)] ?[\u4e00-\u9fff]| \([\u4e00-\u9fff]|[\uff1a\uff08] ).{0,9}/g;

describe('Chinese is set with its own marks', () => {
  const situations = [
    { platform: 'wechat', goal: 'dissolve', role: 'owner', device: 'desktop', size: 55, type: 'payment' },
    { platform: 'telegram', goal: 'transfer', role: 'owner', device: 'ios', size: 55, type: 'supergroup' },
    { platform: 'wecom', goal: 'dissolve', role: 'member', device: 'desktop', size: 55, type: 'school' },
    { platform: 'whatsapp', goal: 'leave', role: 'admin', device: 'web', size: 55, type: 'community' },
  ].map((one) => JSON.stringify({ ...one, region: 'eu' }));
  test.each([
    ...situations.flatMap((input) => ['text', 'md', 'html', 'ics'].map((form) => [form, input] as const)),
  ])('%s of %s', async (form, input) => {
    const { stdout } = await run(['check', '-', '-f', form, '--lang', 'zh', '--width', '400'], input);
    const said = stdout
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replaceAll('&gt;', '>')
      .replace(/<[^>]+>/g, '')
      .replace(/\]\([^)]*\)/g, ']');
    // What stands in brackets behind English names of publishers is theirs.
    expect(said.match(HALF_WIDTH) ?? []).toEqual([]);
  });

  test.each([[['compare']], [['compare', '--accessible']], [['--help']], [['check', '--help']], [['rules']]])(
    '%j',
    async (args) => {
      const { stdout } = await run([...args, '--lang', 'zh', '--width', '400']);
      expect(stdout.match(HALF_WIDTH) ?? []).toEqual([]);
    },
  );
});
