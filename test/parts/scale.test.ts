import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_ENV, PROGRAM } from '../support/program.ts';

const PAGE = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');

/** A recipe of docs/scale.md, as it stands there. */
function recipe(name: string): string {
  const found = PAGE.split(`<!-- recipe: ${name} -->\n`)[1]?.match(/^```\w+\n([\s\S]*?)^```$/m)?.[1];
  if (found === undefined) throw new Error(`docs/scale.md has no recipe “${name}”`);
  return found;
}

/** What the recipes need; where it is not installed they are left out, and it is said which. */
function has(what: string, command: string, args: readonly string[]): boolean {
  const there = spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (!there) console.warn(`left out: docs/scale.md with ${what}; it is not installed here`);
  return there;
}

const PARALLEL = has('GNU parallel', 'parallel', ['--version']);
const RSYNC = PARALLEL && has('files sent by rsync', 'rsync', ['--version']);
const DASK = has('Dask', '/usr/bin/python3', ['-c', 'import dask.bag, distributed']);

/** Runs the program where a recipe names it. */
const GROUP_EXIT = `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`;

/** Stands in for ssh: a login sets SHELL; a machine is a folder, or none where it cannot be reached. */
const SSH = `#!/bin/sh
cd "$MACHINES/$1" || exit 255
shift
[ "$1" = -- ] && shift
SHELL=/bin/sh exec sh -c "$*"
`;

/** A folder with the records in it, in which recipes find the program. */
function folderWith(records: string | Buffer, machines: readonly string[] = ['hosta', 'hostb']) {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-'));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const machine of machines) mkdirSync(join(folder, 'machines', machine), { recursive: true });
  for (const [name, script] of [
    ['group-exit', GROUP_EXIT],
    ['ssh', SSH],
  ] as const) {
    writeFileSync(join(bin, name), script);
    chmodSync(join(bin, name), 0o755);
  }
  writeFileSync(join(folder, 'groups.ndjson'), records);
  // Their block would hold all of these records; smaller ones make parts of them.
  writeFileSync(join(folder, 'pipe.py'), recipe('pipe.py').replace("'16MiB'", "'1MiB'"));
  const env = {
    ...CLEAN_ENV,
    PATH: `${bin}:${CLEAN_ENV.PATH}`,
    HOME: folder,
    PARALLEL_SSH: join(bin, 'ssh'),
    MACHINES: join(folder, 'machines'),
  };
  const read = () => readFileSync(join(folder, 'advice.ndjson'));
  const run = (name: string) => {
    const command = recipe(name).replace('--block 16M', '--block 1M');
    const { status, stdout } = spawnSync('sh', ['-c', command], { cwd: folder, env, encoding: 'utf8' });
    return { status, stdout };
  };
  /** What one process says of the same. */
  const alone = () => {
    const args = [PROGRAM, 'check', 'groups.ndjson', '--lines', '--brief'];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 1 << 28 });
    return { stdout, status };
  };
  return { folder, run, read, alone };
}

const KINDS = [
  ['wechat', ['ordinary', 'payment', 'live', 'school']],
  ['wecom', ['internal', 'customer']],
  ['telegram', ['basic', 'supergroup']],
  ['whatsapp', ['ordinary', 'community']],
] as const;

/** Complete records of all kinds: no answer is missing. */
const RECORDS = Array.from({ length: 20_000 }, (_, id) => {
  const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
  const [platform, types] = pick(KINDS, id);
  return JSON.stringify({
    id,
    platform,
    goal: pick(['leave', 'dissolve', 'transfer'], id >> 2),
    role: pick(['owner', 'admin', 'member'], id >> 3),
    device: pick(['ios', 'android', 'desktop'], id >> 4),
    groupSize: 1 + ((id * 37) % 199),
    groupType: pick(types, id >> 5),
    region: 'eu',
  });
});
const GOOD =
  '{"id":"good","role":"owner","device":"ios","groupSize":35,"groupType":"ordinary","region":"eu"}';

/** The recipes, whether they can be tried here, and the least that they end with where some are blocked. */
const RECIPES = [
  ['file', PARALLEL, 1],
  ['pipe', PARALLEL, 2],
  ['hosts', PARALLEL, 2],
  ['files', RSYNC, 0],
  ['dask', DASK, 0],
] as const;

describe.each(RECIPES)('%s', (name, installed, least) => {
  test.runIf(installed)('20,000 records: the bytes and the order of one process', () => {
    const { run, read, alone } = folderWith(`${RECORDS.join('\n')}\n`);
    const { status } = run(name);
    const one = alone();
    expect(read().equals(one.stdout)).toBe(true);
    expect(run('answer').status).toBe(one.status);
    expect(status).toBeGreaterThanOrEqual(least);
    // An answer is no failure to Dask or of a file; else parallel counts the parts, each with something blocked.
    if (least === 0) expect(status).toBe(0);
  });

  test.runIf(installed)('bad lines and broken bytes fail nothing: an error in their place', () => {
    const broken = Buffer.from('{"id":"caf\xe9"}', 'latin1');
    const lines = [...RECORDS.slice(0, 9_000), 'oops', '', '{"id":"r","role":"x"}\r'].join('\n');
    const { run, read, alone } = folderWith(Buffer.concat([Buffer.from(`${lines}\n`), broken]));
    run(name);
    // Only the number of the line counts from the beginning of the part.
    const unnumbered = (bytes: Buffer) => bytes.toString().replace(/"line":\d+/g, '"line":0');
    expect(unnumbered(read())).toBe(unnumbered(alone().stdout));
    expect(run('answer')).toMatchObject({
      status: 2,
      stdout: expect.stringMatching(/^9003 asked, 9003 answered/),
    });
  });
});

describe('one answer', () => {
  test.each([
    ['all ready', [GOOD, GOOD], 0],
    ['one blocked', [GOOD, GOOD.replace('35', '55')], 1],
    ['one not judged', [GOOD.replace('35', '55'), 'oops'], 2],
    ['words of ours in an id', [GOOD.replace('good', '\\"error\\":{')], 0],
    ['nothing', [], 0],
  ] as const)('%s: the exit code of one process', (_, lines, code) => {
    const { folder, run, alone } = folderWith(lines.map((line) => `${line}\n`).join(''));
    const one = alone();
    writeFileSync(join(folder, 'advice.ndjson'), one.stdout);
    expect({ one: one.status, told: run('answer').status }).toEqual({ one: code, told: code });
  });

  test.runIf(PARALLEL)('a machine that cannot be reached: parts are missing, and it says so', () => {
    const { run } = folderWith(`${RECORDS.join('\n')}\n`, ['hosta']);
    run('hosts');
    expect(run('answer').status).toBe(70);
  });

  test.runIf(RSYNC)('files go to the other machine, and nothing is missing', () => {
    const { run, read, alone } = folderWith(`${RECORDS.join('\n')}\n`, ['hosta']);
    expect(run('files').status).toBe(0);
    expect(read().equals(alone().stdout)).toBe(true);
  });
});
