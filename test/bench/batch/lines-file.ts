import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../random.ts';
import { recordLine } from './record.ts';

export interface LinesFile {
  readonly path: string;
  readonly lines: number;
  readonly bytes: number;
}

const BLOCK = 1 << 20;

/** Writes a file of so many records, one a line; the same ones each time, so a longer file begins so. */
export function linesFile(folder: string, lines: number): LinesFile {
  const path = join(folder, `${lines}.ndjson`);
  const random = randomFrom(3);
  const file = openSync(path, 'w');
  let bytes = 0;
  let block = '';
  for (let number = 1; number <= lines; number++) {
    block += `${recordLine(number, random)}\n`;
    if (block.length < BLOCK && number < lines) continue;
    bytes += writeSync(file, block);
    block = '';
  }
  closeSync(file);
  return { path, lines, bytes };
}
