import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_ENV, PROGRAM } from '../support/program.ts';
import { GOOD } from './support/case.ts';

const NOBODY = 65_534;
/** Root may read and write everything: there the program is run as somebody who may not. */
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

function asOrdinaryUser(
  args: readonly string[],
  input: string,
  cwd: string,
  stdout: 'pipe' | number = 'pipe',
) {
  return spawnSync(process.execPath, [PROGRAM, ...args], {
    ...identity,
    cwd,
    input,
    env: CLEAN_ENV,
    encoding: 'utf8',
    stdio: ['pipe', stdout, 'pipe'],
  });
}

/** A folder that the ordinary user may look into and write to. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-'));
  chmodSync(folder, 0o777);
  return folder;
}

const reachable = asOrdinaryUser(['--version'], '', tmpdir()).status === 0;

describe.skipIf(!reachable)('as an ordinary user (left out where that user cannot reach the program)', () => {
  test('a file without permission is told, the others are judged', () => {
    const cwd = openFolder();
    writeFileSync(join(cwd, 'secret.json'), GOOD);
    chmodSync(join(cwd, 'secret.json'), 0);
    writeFileSync(join(cwd, 'open.json'), GOOD);
    const { status, stdout, stderr } = asOrdinaryUser(
      ['check', 'secret.json', 'open.json', '--brief'],
      '',
      cwd,
    );
    expect(status).toBe(2);
    expect(stderr).toContain('secret.json: cannot read the file: no permission');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  test('103 a folder without permission to write', () => {
    const cwd = openFolder();
    chmodSync(cwd, 0o555);
    const { status, stderr } = asOrdinaryUser(['--brief', '-o', 'a.json'], GOOD, cwd);
    expect(status).toBe(2);
    expect(stderr).toContain('cannot write to a.json: no permission (EACCES)');
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('103 a file that may not be written is replaced only if the folder lets it be', () => {
    const cwd = openFolder();
    writeFileSync(join(cwd, 'a.json'), 'old');
    chmodSync(join(cwd, 'a.json'), 0o444);
    chmodSync(cwd, 0o555);
    const { status } = asOrdinaryUser(['--brief', '-o', 'a.json', '--force'], GOOD, cwd);
    expect(status).toBe(2);
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('old');
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });

  test('a folder that may not be entered', () => {
    const cwd = openFolder();
    mkdirSync(join(cwd, 'd'));
    chmodSync(join(cwd, 'd'), 0o600);
    const { status, stderr } = asOrdinaryUser(['--brief', '-o', 'd/a.json'], GOOD, cwd);
    expect(status).toBe(2);
    expect(stderr).toContain('cannot write to d/a.json: no permission (EACCES)');
  });

  test('13, 105 a full device', () => {
    const cwd = openFolder();
    const shell = (command: string) =>
      spawnSync('bash', ['-c', command], {
        ...identity,
        cwd,
        env: { ...CLEAN_ENV, P: `${process.execPath} ${PROGRAM}`, GOOD },
        encoding: 'utf8',
      });
    expect(shell('echo "$GOOD" | $P --brief > /dev/full')).toMatchObject({
      status: 2,
      stderr: 'group-exit: cannot write the result: the disk is full (ENOSPC)\n',
    });
    expect(shell('echo "$GOOD" | $P --brief -o /dev/full --force').status).toBe(2);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

test('a file that Node.js does not let it read is named', () => {
  const cwd = openFolder();
  writeFileSync(join(cwd, 'a.json'), GOOD);
  const flag = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  const allowed = `--allow-fs-read=${dirname(PROGRAM)}/`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', flag, allowed, PROGRAM, 'check', 'a.json', '--brief'],
    { cwd, env: CLEAN_ENV, encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toContain('a.json: cannot read the file: Node.js was started with --permission');
});

describe.skipIf(!isRoot)('as root (left out for everybody else)', () => {
  test('a file of somebody else’s that is replaced stays theirs', () => {
    const cwd = openFolder();
    writeFileSync(join(cwd, 'a.json'), 'old');
    chownSync(join(cwd, 'a.json'), NOBODY, NOBODY);
    const { status } = spawnSync(process.execPath, [PROGRAM, '--brief', '-o', 'a.json', '--force'], {
      cwd,
      input: GOOD,
      env: CLEAN_ENV,
    });
    expect(status).toBe(0);
    expect(statSync(join(cwd, 'a.json'))).toMatchObject({ uid: NOBODY, gid: NOBODY });
  });

  test('a file that would not stay theirs is not replaced', () => {
    if (!reachable) return;
    const cwd = openFolder();
    writeFileSync(join(cwd, 'a.json'), 'old');
    const { status, stderr } = asOrdinaryUser(['--brief', '-o', 'a.json', '--force'], GOOD, cwd);
    expect(status).toBe(2);
    expect(stderr).toContain('cannot write to a.json: its owner and group would not stay');
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('old');
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });

  test('a file that is mounted by itself is named, with the way out', (context) => {
    const cwd = openFolder();
    for (const name of ['a', 'b']) writeFileSync(join(cwd, name), 'old');
    const mount = () => spawnSync('mount', ['--bind', 'a', 'b'], { cwd }).status === 0;
    context.skip(!mount(), 'nothing may be mounted here');
    try {
      const { status, stderr } = spawnSync(process.execPath, [PROGRAM, '--brief', '-o', 'b', '--force'], {
        cwd,
        input: GOOD,
        env: CLEAN_ENV,
        encoding: 'utf8',
      });
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /cannot write to b: it is in use, or mounted by itself .*\n {2}mount its folder/,
      );
      expect(readdirSync(cwd).sort()).toEqual(['a', 'b']);
    } finally {
      spawnSync('umount', ['b'], { cwd });
    }
  });
});

describe('files that change while they are read', () => {
  test('one that vanishes after it was opened is read to its end', async () => {
    const cwd = openFolder();
    const file = join(cwd, 'gone.ndjson');
    writeFileSync(file, `${GOOD}\n`.repeat(30_000));
    const child = spawn(process.execPath, [PROGRAM, 'check', file, '--brief'], { env: CLEAN_ENV });
    let lines = 0;
    child.stdout.once('data', () => unlinkSync(file));
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines++;
    });
    const [code] = await once(child, 'close');
    expect({ code, lines }).toEqual({ code: 0, lines: 30_000 });
  });

  test('one that is cut short ends where it ends now', async () => {
    const cwd = openFolder();
    const file = join(cwd, 'cut.ndjson');
    writeFileSync(file, `${GOOD}\n`.repeat(30_000));
    const child = spawn(process.execPath, [PROGRAM, 'check', file, '--brief'], { env: CLEAN_ENV });
    child.stderr.resume();
    let out = '';
    child.stdout.once('data', () => writeFileSync(file, ''));
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    const [code] = await once(child, 'close');
    expect([0, 2]).toContain(code);
    for (const line of out.trimEnd().split('\n')) expect(JSON.parse(line).schemaVersion).toBe(1);
  });

  test('the second of two files vanishes before its turn', async () => {
    const cwd = openFolder();
    // More results than are gathered before the first of them are written.
    writeFileSync(join(cwd, 'one.ndjson'), `${GOOD}\n`.repeat(100_000));
    writeFileSync(join(cwd, 'two.ndjson'), `${GOOD}\n`);
    const child = spawn(process.execPath, [PROGRAM, 'check', 'one.ndjson', 'two.ndjson', '--brief'], {
      cwd,
      env: CLEAN_ENV,
    });
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    // The first batch of results waits to be read while the second file goes.
    await once(child.stdout, 'readable');
    unlinkSync(join(cwd, 'two.ndjson'));
    child.stdout.resume();
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
    expect(told).toContain('two.ndjson: cannot read the file: there is none of that name');
  });

  test('108 the folder of -o vanishes while it is written', async () => {
    const cwd = openFolder();
    mkdirSync(join(cwd, 'd'));
    const place = join(cwd, 'd', 'a.ndjson');
    const child = spawn(process.execPath, [PROGRAM, '--brief', '-o', place], { env: CLEAN_ENV });
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    child.stdin.write('x\nx\n');
    await once(child.stderr, 'data');
    for (const name of readdirSync(dirname(place))) unlinkSync(join(dirname(place), name));
    child.stdin.end();
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
    expect(told).toContain('a.ndjson: there is no such folder (ENOENT)');
    expect(readdirSync(join(cwd, 'd'))).toEqual([]);
  });

  test('100 a file that comes while the result is written stays, without --force', async () => {
    const cwd = openFolder();
    const child = spawn(process.execPath, [PROGRAM, '--brief', '-o', 'a'], { cwd, env: CLEAN_ENV });
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    child.stdin.write('x\nx\n');
    await once(child.stderr, 'data');
    writeFileSync(join(cwd, 'a'), 'somebody else’s');
    child.stdin.end();
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
    expect(told).toContain('it exists');
    expect(readFileSync(join(cwd, 'a'), 'utf8')).toBe('somebody else’s');
    expect(readdirSync(cwd)).toEqual(['a']);
  });
});
