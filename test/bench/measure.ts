import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project. The benchmark runs compiled, from `.bench/test/bench` in it. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The program as `npm run build` makes it. */
export const PROGRAM = join(ROOT, 'dist/bin/group-exit.cjs');

/** A compiled file of the benchmark, to be run as a process of its own. */
export const script = (name: string): string => join(dirname(fileURLToPath(import.meta.url)), name);

/** One line of the table: something measured, as a ratio to a baseline of the same run. */
export interface Row {
  readonly what: string;
  readonly against: string;
  readonly ratio: number;
  /** The ratio that is wanted, as docs/performance.md has it. */
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number };
  /** The measured value itself with its unit, for orientation: it depends on the machine. */
  readonly figure: string;
}

/** A table of the benchmark with its heading, and what a reader must know to read it rightly. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly note: string;
}

/** How much is run. */
export interface Scale {
  /** Lines of the batches that are timed. */
  readonly lines: number;
  /** Lines of the longest batch, for memory. */
  readonly mostLines: number;
  /** Runs of each batch and each engine. */
  readonly rounds: number;
  /** Runs of each short process. */
  readonly starts: number;
  /** Seconds for which an engine judges in one round. */
  readonly judgeSeconds: number;
}

/** The value in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
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
  const measured = (Object.keys(things) as Name[]).map((name) => ({ name, values: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { name, values } of measured) values.push(await things[name]());
  }
  return Object.fromEntries(measured.map(({ name, values }) => [name, median(values)])) as Record<
    Name,
    number
  >;
}

/**
 * What programs are run with. Certificates named in the environment, for one, triple Node's own start
 * and would hide what the program takes.
 */
export const CLEAN_ENV = { PATH: process.env.PATH ?? '', LANG: 'C' };

/**
 * Runs a program with a file as standard input, its output thrown away.
 *
 * @throws if it could not run; group-exit's codes 1 and 2 both mean that it did
 */
export function timed(file: string, command: string, args: readonly string[]) {
  const [input, nowhere] = [openSync(file, 'r'), openSync(devNull, 'w')];
  try {
    const began = performance.now();
    const { status, error, stderr } = spawnSync(command, args, {
      env: CLEAN_ENV,
      stdio: [input, nowhere, 'pipe'],
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const seconds = (performance.now() - began) / 1_000;
    if (error) throw error;
    if (status === null || status > 2) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    return { seconds, stderr };
  } finally {
    closeSync(input);
    closeSync(nowhere);
  }
}

/** The seconds that group-exit takes for a file. */
export const judged = (file: string, ...args: readonly string[]): number =>
  timed(file, process.execPath, [PROGRAM, ...args]).seconds;

/** Seconds, as people read them. */
export const inSeconds = (value: number): string =>
  value < 1 ? `${(value * 1_000).toPrecision(3)} ms` : `${value.toPrecision(3)} s`;
