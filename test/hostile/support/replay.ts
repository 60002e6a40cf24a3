import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { CLEAN_ENV, PROGRAM, type Ran, run } from '../../support/program.ts';
import { GOOD, type Hostile, type Says } from './case.ts';

const INPUTS = fileURLToPath(new URL('../inputs/', import.meta.url));

/** Puts one case through the built program in a folder of its own and holds it to what must come of it. */
export async function replay(one: Hostile): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-'));
  try {
    for (const [name, text] of Object.entries(one.files ?? {})) writeFileSync(join(folder, name), text);
    const ran = one.shell === undefined ? await direct(one, folder) : await inShell(one, folder);
    expect(ran).toMatchObject({ code: one.code, signal: null });
    says(ran.stdout, one.out, 'stdout');
    says(ran.stderr, one.err, 'stderr');
    holdsAlways(ran);
    expect(readdirSync(folder).sort()).toEqual([...(one.left ?? Object.keys(one.files ?? {}))].sort());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What must hold whatever came in: no trace of a bug, nothing for a terminal to obey. */
export function holdsAlways({ code, stdout, stderr }: Ran): void {
  expect(code).not.toBe(70);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toMatch(/\(node:\d+\)/);
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
    expect(text).not.toMatch(/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u);
  }
}

function says(text: string, wanted: Says | undefined, stream: string): void {
  if (wanted === undefined) expect(text, stream).toBe('');
  const parts = typeof wanted === 'string' || wanted instanceof RegExp ? [wanted] : (wanted ?? []);
  for (const part of parts) {
    if (typeof part === 'string') expect(text, stream).toContain(part);
    else expect(text, stream).toMatch(part);
  }
}

function direct({ args = ['--brief'], file, input, env }: Hostile, folder: string): Promise<Ran> {
  const given = file === undefined ? (input?.() ?? '') : readFileSync(join(INPUTS, file));
  return run(args, given, { ...env }, folder);
}

function inShell({ shell = '', env }: Hostile, cwd: string): Promise<Ran> {
  const child = spawn('bash', ['-c', shell], {
    cwd,
    env: { ...CLEAN_ENV, P: `${process.execPath} ${PROGRAM}`, GOOD, I: INPUTS, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
  );
}
