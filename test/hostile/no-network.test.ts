import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLEAN_ENV, PROGRAM } from '../support/program.ts';
import { GOOD } from './support/case.ts';

/**
 * Stands in front of everything that could reach another machine or another program, and tells when
 * it is touched; at the end it tells which of Node's own modules were loaded.
 */
const HOOK = `
const { writeFileSync } = require('node:fs');
const told = [];
const tell = (what) => () => { told.push(what); throw new Error('not allowed: ' + what); };
for (const [name, methods] of [
  ['net', ['connect', 'createConnection', 'createServer']],
  ['dns', ['lookup', 'resolve']],
  ['dgram', ['createSocket']],
  ['child_process', ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']],
]) {
  const module = require('node:' + name);
  for (const method of methods) module[method] = tell(name + '.' + method);
}
require('node:net').Socket.prototype.connect = tell('Socket.connect');
require('node:net').Server.prototype.listen = tell('Server.listen');
globalThis.fetch = tell('fetch');
const before = new Set(process.moduleLoadList);
process.on('exit', () => {
  const loaded = process.moduleLoadList.filter((one) => !before.has(one));
  writeFileSync(process.env.TOLD, JSON.stringify({ told, loaded }));
});
`;

/** What talks to the network or runs something; net itself comes with any pipe. */
const FORBIDDEN =
  /NativeModule (?:http|https|http2|tls|dgram|dns\/promises|inspector|cluster|repl|wasi|_http_\w+|_tls_\w+|internal\/(?:deps\/undici|http\/|http2\/|tls\/|dgram|cluster\/)\S*)$/;

const COMMANDS = [
  ['--brief'],
  ['--json'],
  ['--width', '80'],
  ['-f', 'md'],
  ['-f', 'html'],
  ['-f', 'ics'],
  ['-f', 'csv'],
  ['-f', 'html', '-o', 'page.html'],
  ['check', '-', '--explain'],
  ['next'],
  ['ask', '--no-input', '--role', 'member', '--device', 'ios', '--type', 'ordinary', '--region', 'eu'],
  ['compare'],
  ['rules'],
  ['rules', 'wechat.dissolve.not-owner'],
  ['rules', '--coverage'],
  ['verify'],
  ['completion', 'bash'],
  ['--help'],
  ['--version'],
];

test.concurrent.each(COMMANDS.map((args) => [args.join(' '), args] as const))(
  '%s opens no connection, runs no program, loads nothing that could, and writes nothing unasked',
  async (_, args) => {
    const folder = mkdtempSync(join(tmpdir(), 'group-exit-'));
    const hook = join(folder, 'hook.cjs');
    writeFileSync(hook, HOOK);
    const told = join(folder, 'told.json');
    const child = spawn(
      process.execPath,
      // A write to a prototype by way of __proto__ would throw as well.
      [
        '--disable-proto=throw',
        '--disallow-code-generation-from-strings',
        '--require',
        hook,
        PROGRAM,
        ...args,
      ],
      {
        cwd: folder,
        env: { ...CLEAN_ENV, TOLD: told, HOME: folder, TMPDIR: folder, XDG_CACHE_HOME: folder },
      },
    );
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.resume();
    child.stdin.on('error', () => {});
    child.stdin.end(GOOD);
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const named = args.includes('-o') ? ['page.html'] : [];
    expect(readdirSync(folder).sort()).toEqual(['hook.cjs', ...named, 'told.json']);
    const { default: seen } = await import(told, { with: { type: 'json' } });
    expect(seen.told).toEqual([]);
    expect(seen.loaded.filter((name: string) => FORBIDDEN.test(name))).toEqual([]);
  },
);

test('the hook itself works', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-'));
  writeFileSync(join(folder, 'hook.cjs'), HOOK);
  writeFileSync(join(folder, 'bad.mjs'), "import 'node:https'; try { fetch('http://127.0.0.1') } catch {}");
  const told = join(folder, 'told.json');
  const child = spawn(process.execPath, ['--require', join(folder, 'hook.cjs'), join(folder, 'bad.mjs')], {
    env: { ...CLEAN_ENV, TOLD: told },
    stdio: 'ignore',
  });
  await new Promise((resolve) => child.on('close', resolve));
  const { default: seen } = await import(told, { with: { type: 'json' } });
  expect(seen.told).toEqual(['fetch']);
  expect(seen.loaded.filter((name: string) => FORBIDDEN.test(name))).toContain('NativeModule https');
});
