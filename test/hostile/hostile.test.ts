import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_ENV, PROGRAM, run } from '../support/program.ts';

const GOOD = '{"role":"owner","device":"ios","groupSize":35,"groupType":"ordinary","region":"eu"}';
const bytes = (...values: number[]) => Uint8Array.from(values);
const text = (value: string) => new TextEncoder().encode(value);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Input, exit code, and what must be said. Numbers are rows of the list of hostile inputs. */
const INPUTS: readonly [string, string | Uint8Array, number, string][] = [
  ['29 a byte order mark at the start', joined(bytes(0xef, 0xbb, 0xbf), text(GOOD)), 0, '"ready"'],
  ['30 one inside', `${GOOD}\n\ufeff${GOOD}\n`, 2, 'line 2'],
  ['31 UTF-16', joined(bytes(0xff, 0xfe), text(GOOD)), 2, 'UTF-16'],
  ['32 GBK', joined(text('{"'), bytes(0xc9, 0xed, 0xb7, 0xdd), text('":1}')), 2, 'GBK'],
  ['33 a stray byte', joined(text('{"role":"'), bytes(0xff), text('"}')), 2, 'byte 10'],
  ['33 an encoded surrogate', joined(text('{"role":"'), bytes(0xed, 0xa0, 0x80), text('"}')), 2, 'UTF-8'],
  ['35 a raw NUL', '{"role":"ow\0ner"}', 2, 'not valid JSON'],
  ['36 an escaped NUL in an id', `{"id":"a\\u0000b",${GOOD.slice(1)}`, 0, '\\u0000'],
  ['37 Windows line ends', `${GOOD}\r\n${GOOD}\r\n`, 0, '"ready"'],
  ['38 old Mac line ends', `${GOOD}\r${GOOD}`, 2, 'several values'],
  ['39 a line separator inside a string', `{"id":"a\u2028b",${GOOD.slice(1)}`, 0, '"ready"'],
  ['41 blanks only', ' \n\n \t', 2, 'no records'],
  ['42 gzip', bytes(0x1f, 0x8b, 8, 0, 0, 0), 2, 'binary'],
  ['42 PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13), 2, 'binary'],
  ['43 full-width letters', `{"platform":"ＷｅＣｈａｔ",${GOOD.slice(1)}`, 2, 'did you mean “wechat”'],
  ['45 null', 'null', 2, 'expected an object'],
  ['45 an empty array', '[]', 2, ''],
  ['46 a comma too many', '{"role":"owner",}', 2, 'remove the comma'],
  ['46 single quotes', "{'role':'owner'}", 2, 'double quotes'],
  ['46 a comment', '{"role":"owner" // me\n}', 2, 'not valid JSON at line 1'],
  ['47 a full-width colon', '{"role"："owner"}', 2, 'full-width “：”'],
  ['48 a key twice', '{"role":"owner","role":"owner"}', 2, 'stands twice'],
  ['49 a key twice by escape', '{"role":"owner","r\\u006fle":"owner"}', 2, 'stands twice'],
  ['50 __proto__', '{"__proto__":{"role":"owner"}}', 2, 'there is no answer “__proto__”'],
  ['50 toString', '{"toString":1}', 2, 'there is no answer “toString”'],
  ['51 constructor as a value', '{"role":"constructor"}', 2, 'has no value “constructor”'],
  ['52 65 deep', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, 2, 'nested more than 64'],
  ['52 half a million deep', '{"a":'.repeat(200_000), 2, ''],
  ['53 many keys', `{${Array.from({ length: 20_000 }, (_, at) => `"k${at}":1`).join()}}`, 2, 'at most 200'],
  ['54 infinity', GOOD.replace('35', '1e400'), 2, 'Infinity'],
  ['55 minus zero', GOOD.replace('35', '-0'), 2, 'got 0'],
  ['55 1e2', GOOD.replace('35', '1e2'), 1, 'too-many-members'],
  ['58 half a surrogate pair', `{"id":"\\ud800",${GOOD.slice(1)}`, 2, 'surrogate'],
  ['59 a long string', `{"role":"${'群'.repeat(120_000)}"}`, 2, 'at most 4096'],
  ['60 two values', `${GOOD} ${GOOD}`, 2, 'several values'],
  ['66 null as an answer', GOOD.replace('"eu"', 'null'), 2, 'leave a key out'],
  ['71 a bad line in the middle', `${GOOD}\nx\n${GOOD}`, 2, '"line":2'],
  ['73 a line over a mebibyte', `{"a":"${'x'.repeat(1_100_000)}"}\n${GOOD}`, 2, 'longer than 1 MiB'],
  ['77 one object over many lines', JSON.stringify(JSON.parse(GOOD), null, 2), 0, '"ready"'],
  ['a broken first line is no reason to lose the others', `{"role":"owner"\n${GOOD}\n${GOOD}`, 2, '"ready"'],
  ['77 several objects over many lines', `{\n"role":"owner"\n}\n{\n"role":"owner"\n}`, 2, 'several values'],
  ['82 nothing but bad lines', 'x\ny\nz', 2, '"line":3'],
  ['an array that is not closed', `[${GOOD}`, 2, 'not closed'],
  ['something behind an array', `[${GOOD}] x`, 2, 'follows the end'],
];

describe('whatever comes in', () => {
  test.each(INPUTS)('%s', async (_, input, code, said) => {
    const ran = await run(['--brief'], input);
    expect(ran.code).toBe(code);
    expect(ran.stdout + ran.stderr).toContain(said);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
    // What is not text is not for a terminal.
    expect(ran.stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });

  test('a character that is cut by a chunk is put together again', async () => {
    const line = `${JSON.stringify({ id: '群'.repeat(1_000), ...JSON.parse(GOOD) })}\n`;
    const { stdout } = await run(['--brief'], line.repeat(200));
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(200);
    for (const one of lines) expect(JSON.parse(one).id).toBe('群'.repeat(1_000));
  });

  test('an id cannot fool the terminal', async () => {
    const { stdout } = await run([], `{"id":"\\u001b]0;x\\u0007\\u202e",${GOOD.slice(1)}`);
    expect(stdout).toContain('\\u{1b}]0;x\\u{7}\\u{202e}');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('where the streams go', () => {
  const shell = (command: string) =>
    spawnSync('bash', ['-c', command], {
      env: { ...CLEAN_ENV, P: `${process.execPath} ${PROGRAM}`, GOOD },
      encoding: 'utf8',
    });

  test.each([
    ['1 check - of nothing', '$P check - < /dev/null', 2, 'no answers'],
    ['2 the bare command with nothing', '$P < /dev/null', 2, 'no answers'],
    ['4 standard input closed', '$P <&-', 2, 'no answers'],
    ['5 a folder as standard input', '$P < /tmp', 2, 'no answers'],
    ['11 standard output closed', 'echo "$GOOD" | $P --brief >&-', 2, 'closed'],
    ['13 a full disk', 'echo "$GOOD" | $P --brief > /dev/full', 2, 'ENOSPC'],
    ['a null device is no closed output', 'echo "$GOOD" | $P --brief > /dev/null', 0, ''],
  ])('%s', (_, command, code, said) => {
    const { status, stderr } = shell(command);
    expect(status).toBe(code);
    expect(stderr).toContain(said);
  });

  test('12 a closed stderr changes nothing', () => {
    expect(shell('echo "$GOOD" | $P --brief 2>&-').status).toBe(0);
  });

  test('10 a reader that stops early is a quiet end', () => {
    const { status, stderr, stdout } = shell(
      'set -o pipefail; for i in $(seq 20000); do echo "$GOOD"; done | $P --brief | head -n 1',
    );
    expect(stderr).not.toContain('group-exit');
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(status).not.toBe(70);
  });
});

describe('-o FILE', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'group-exit-'));

  test('writes the whole result, and replaces only when told to', async () => {
    const cwd = folder();
    expect((await run(['--json', '-o', 'a.json'], GOOD, {}, cwd)).code).toBe(0);
    const first = readFileSync(join(cwd, 'a.json'), 'utf8');
    expect(JSON.parse(first).verdict).toBe('ready');
    const again = await run(['--brief', '-o', 'a.json'], GOOD, {}, cwd);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('--force');
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(first);
    expect((await run(['--brief', '-o', 'a.json', '--force'], GOOD, {}, cwd)).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toHaveProperty('waitHours');
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });

  test('refuses links, folders, devices, its own input and places that are not there', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'd'));
    writeFileSync(join(cwd, 'in.json'), GOOD);
    symlinkSync('nowhere', join(cwd, 'link'));
    execFileSync('mkfifo', [join(cwd, 'fifo')]);
    for (const place of ['d', 'link', 'fifo', '/dev/null', '/dev/full', 'x/y.json']) {
      const ran = await run(['check', 'in.json', '-o', place, '--force'], '', {}, cwd);
      expect(ran.code, place).toBe(2);
      expect(ran.stderr, place).toContain('cannot write');
    }
    const itself = await run(['check', 'in.json', '-o', 'in.json', '--force'], '', {}, cwd);
    expect(itself.stderr).toContain('input itself');
    expect(readFileSync(join(cwd, 'in.json'), 'utf8')).toBe(GOOD);
    expect(readdirSync(cwd).sort()).toEqual(['d', 'fifo', 'in.json', 'link']);
  });

  test('leaves the old file and nothing else where the disk is full', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'a.json'), 'old');
    const limited = spawnSync(
      'bash',
      [
        '-c',
        `ulimit -f 8; trap '' XFSZ; echo '${GOOD}' | ${process.execPath} ${PROGRAM} --json -o a.json --force`,
      ],
      { cwd, env: CLEAN_ENV, encoding: 'utf8' },
    );
    expect(limited.status).toBe(2);
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('old');
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });
});
