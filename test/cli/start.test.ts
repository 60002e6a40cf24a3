import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CLEAN_ENV, PROGRAM } from '../support/program.ts';

const RECORD = '{"role":"owner","device":"ios","size":35,"type":"ordinary","region":"eu"}';
const folder = mkdtempSync(join(tmpdir(), 'group-exit-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
// Without it, a package.json further up would say what the link is, which has no ending.
writeFileSync(join(folder, 'package.json'), '{}');

/** A copy of the built program in a folder of its own, with `program.cjs` changed. */
function copy(name: string, change: (file: string) => void): string {
  const bin = join(folder, name);
  cpSync(dirname(PROGRAM), bin, { recursive: true });
  change(join(bin, 'program.cjs'));
  return join(bin, 'group-exit.cjs');
}

function start(program: string, nodeArgs: readonly string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeArgs, program, '--brief'], {
    env: { ...CLEAN_ENV, ...env },
    input: RECORD,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test.each([
  ['missing', (file: string) => rmSync(file)],
  ['cut short', (file: string) => writeFileSync(file, 'function broken( {')],
  ['empty', (file: string) => writeFileSync(file, '')],
  [
    'a folder',
    (file: string) => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
])('an installation whose program is %s is told so', (name, change) => {
  const program = copy(name, change);
  const { status, stdout, stderr } = start(program);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    'group-exit: the installation is incomplete: a file of it is missing or damaged. Install it again\n',
  );
  expect(start(program, [], { LANG: 'zh_CN.UTF-8' }).stderr).toMatch(/^group-exit: 安装不完整/);
});

test.each(['14.21.3', '18.20.4', '20.16.0'])('Node %s gets one line and 2', (version) => {
  const preload = join(folder, `node-${version}.cjs`);
  const versions = `{ ...process.versions, node: '${version}' }`;
  // Without what Node 14 does not have.
  const older = 'delete Object.hasOwn; delete Array.prototype.at; delete String.prototype.replaceAll;';
  writeFileSync(preload, `Object.defineProperty(process, 'versions', { value: ${versions} }); ${older}`);
  const { status, stdout, stderr } = start(PROGRAM, ['--require', preload]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe(`group-exit: needs Node.js 20.17 or newer, and this is ${version}\n`);
});

test('the program finds its files through a link, whatever Node takes for the main file', () => {
  const link = join(folder, 'group-exit');
  symlinkSync(PROGRAM, link);
  const direct = start(PROGRAM);
  expect(direct.status).toBe(0);
  expect(start(link)).toEqual(direct);
  expect(start(link, ['--preserve-symlinks-main'])).toEqual(direct);
});

test('an offered command begins with what started the program', () => {
  const bare = { PATH: dirname(process.execPath) };
  const offered = (env: Record<string, string>) => {
    const options = { env: { ...CLEAN_ENV, ...env }, encoding: 'utf8' } as const;
    return /did you mean “(.*) --goal leave”/.exec(
      spawnSync(process.execPath, [PROGRAM, 'lave'], options).stderr,
    )?.[1];
  };
  expect(offered({ npm_command: 'exec' })).toBe('npx group-exit');
  expect(offered({})).toBe('group-exit');
  expect(offered(bare)).toBe(`node ${PROGRAM}`);
});

test('it starts in a folder that is gone', () => {
  const gone = join(folder, 'gone');
  mkdirSync(gone);
  const lines = `cd "${gone}" && rmdir "${gone}" && "${process.execPath}" "${PROGRAM}" lave`;
  const { stderr, status } = spawnSync('sh', ['-c', lines], {
    env: { PATH: '/usr/bin:/bin', LANG: 'C' },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('there is no command “lave”')]);
});

test('a run writes nothing beside the program', () => {
  const program = copy('fresh', () => {});
  const before = readdirSync(dirname(program));
  expect(start(program).status).toBe(0);
  expect(readdirSync(dirname(program))).toEqual(before);
});
