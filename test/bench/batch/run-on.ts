import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { pathToFileURL } from 'node:url';
import { CLEAN_ENV } from '../measure.ts';
import { PROGRAM, script } from '../places.ts';

/** Runs a program with a file as standard input and nothing behind it; gives the seconds it took. */
export function runOn(path: string, command: string, args: readonly string[]): number {
  return timed(path, command, args).seconds;
}

/** Group-exit on a file. */
export function judged(path: string, args: readonly string[]): number {
  return runOn(path, process.execPath, [PROGRAM, ...args]);
}

/** One of the loops of the benchmark on a file. */
export function looped(path: string, loop: 'floor' | 'constant', args: readonly string[] = []): number {
  return runOn(path, process.execPath, [script(`batch/${loop}.js`), ...args]);
}

/** The most memory that group-exit held while it judged a file, in MiB. */
export function peakOn(path: string, args: readonly string[]): number {
  return peakOf(path, [PROGRAM, ...args]);
}

/** The same of the bare loop: what the engine itself takes to go through so many lines. */
export function peakOfFloor(path: string): number {
  return peakOf(path, [script('batch/floor.js')]);
}

function peakOf(path: string, args: readonly string[]): number {
  const hook = pathToFileURL(script('batch/peak-memory.js')).href;
  const { complaints } = timed(path, process.execPath, ['--import', hook, ...args]);
  const peak = /^peak (\d+) KiB$/m.exec(complaints)?.[1];
  if (!peak) throw new Error(`no peak of memory was told: ${complaints}`);
  return Number(peak) / 1_024;
}

function timed(path: string, command: string, args: readonly string[]) {
  const input = openSync(path, 'r');
  const nowhere = openSync(devNull, 'w');
  try {
    const began = performance.now();
    const { status, error, stderr } = spawnSync(command, args, {
      env: CLEAN_ENV,
      stdio: [input, nowhere, 'pipe'],
      encoding: 'utf8',
    });
    const seconds = (performance.now() - began) / 1_000;
    if (error) throw error;
    // Of group-exit 1 means that something is in the way of somebody.
    if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    return { seconds, complaints: stderr };
  } finally {
    closeSync(input);
    closeSync(nowhere);
  }
}
