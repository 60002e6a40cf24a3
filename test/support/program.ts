import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { inject } from 'vitest';

/** The folder of the package built for this run (support/build.ts). */
export const PACKAGE = inject('package');

/** The built program, as a user would run it. */
export const PROGRAM = join(PACKAGE, 'dist/bin/group-exit.cjs');

/** The folder with the link `group-exit`. */
const BIN = join(PACKAGE, 'bin-link');

export interface RunResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An environment that is independent of the machine, with the program on the PATH as npm installs it. */
export const CLEAN_ENV = { PATH: [BIN, process.env.PATH].join(delimiter), LANG: 'C' };

/** Runs the built program with piped input and waits for its end. */
export function run(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Record<string, string> = {},
  cwd?: string,
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...CLEAN_ENV, ...env }, cwd });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({
        code,
        signal,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
      }),
    );
    // A program that ends early (a usage error) may break the pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
