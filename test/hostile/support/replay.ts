import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { inMemory, type RunOutput } from '../../support/in-memory.ts';
import { CLEAN_ENV, PROGRAM, run } from '../../support/program.ts';
import { GOOD, type Hostile, type Says } from './case.ts';

/** Puts one case through the program and holds it to what must come of it. */
export async function replay(one: Hostile): Promise<void> {
  const { run: how, env, code } = one;
  const said = 'shell' in how ? await inShell(how.shell, one) : await inMemory(how, inputOf(one), { env });
  expect(said.code, said.stderr).toBe(code);
  says(said.stdout, one.out, 'stdout');
  says(said.stderr, one.err, 'stderr');
  holdsAlways(said);
}

/** Holds the built program to what is said in memory. */
export async function sameWhenBuilt(args: readonly string[], one: Hostile): Promise<void> {
  const built = await run(args, inputOf(one), { ...one.env });
  expect(built).toEqual({ signal: null, ...(await inMemory(args, inputOf(one), { env: one.env })) });
}

const inputOf = ({ input }: Hostile) => (typeof input === 'function' ? input() : input);

/** What must hold whatever came in: no trace of a bug, nothing for a terminal to obey. */
function holdsAlways({ code, stdout, stderr }: RunOutput): void {
  expect(code).not.toBe(70);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toMatch(/\(node:\d+\)/);
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
    expect(text).not.toMatch(/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u);
  }
}

function says(text: string, wanted: Says, stream: string): void {
  if (wanted === '') expect(text, stream).toBe('');
  for (const part of [wanted].flat()) {
    if (typeof part === 'string') expect(text, stream).toContain(part);
    else expect(text, stream).toMatch(part);
  }
}

/** Runs a command in a folder of its own, and looks at what lies there afterwards. */
async function inShell(shell: string, { files, left, env }: Hostile): Promise<RunOutput> {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const child = spawn('bash', ['-c', shell], {
      cwd: folder,
      env: { ...CLEAN_ENV, P: `${process.execPath} ${PROGRAM}`, GOOD, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [stdout, stderr, [code, signal]] = await Promise.all([
      child.stdout.setEncoding('utf8').toArray(),
      child.stderr.setEncoding('utf8').toArray(),
      once(child, 'close'),
    ]);
    expect(signal).toBeNull();
    expect(readdirSync(folder).sort()).toEqual([...Object.keys(files), ...left].sort());
    return { code, stdout: stdout.join(''), stderr: stderr.join('') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
