import { type SpawnSyncOptions, spawnSync } from 'node:child_process';

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/**
 * Measures several things in turn, round after round, so that a machine that slows down or speeds up
 * meanwhile does so for all of them.
 *
 * @returns the median of each, in whatever unit the thing gives back
 */
export async function interleaved<Name extends string>(
  rounds: number,
  things: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(things) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) values[name].push(await things[name]());
  }
  return Object.fromEntries(names.map((name) => [name, median(values[name])])) as Record<Name, number>;
}

/**
 * What programs are run with: nothing of the machine but the way to them. Certificates named in the
 * environment, for one, triple Node's own start and would hide what the program takes.
 */
export const CLEAN_ENV = { PATH: process.env.PATH ?? '', LANG: 'C' };

export interface Ran {
  readonly seconds: number;
  readonly stdout: string;
}

/**
 * Runs a program from its start to its end.
 *
 * @throws if it could not run; group-exit's codes 0 and 1 both mean that it did
 */
export function ran(command: string, args: readonly string[], options: SpawnSyncOptions = {}): Ran {
  const began = performance.now();
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    env: CLEAN_ENV,
    maxBuffer: 1 << 28,
    ...options,
  });
  const seconds = (performance.now() - began) / 1_000;
  if (error) throw error;
  if (status !== 0 && status !== 1) {
    throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${String(stderr)}`);
  }
  return { seconds, stdout: String(stdout ?? '') };
}
