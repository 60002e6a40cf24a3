import { parseArgs } from 'node:util';

export const PARTS = ['start', 'judge', 'batch', 'growth', 'linear', 'walk'] as const;
export type PartName = (typeof PARTS)[number];

export interface Options {
  readonly parts: readonly PartName[];
  /** A short run that shows that everything works; its figures say little. */
  readonly quick: boolean;
  /** Puts the table into the READMEs. */
  readonly write: boolean;
  /** Lines of the batches that are timed. */
  readonly lines: number;
  /** Lines of the longest batch: for memory and growth. */
  readonly mostLines: number;
  /** Runs of each whole process that takes well under a second. */
  readonly starts: number;
  /** Runs of each batch, and of each engine. */
  readonly rounds: number;
  /** Seconds for which an engine judges in one round. */
  readonly judgeSeconds: number;
  /** Random situations on which the engines must agree. */
  readonly situations: number;
}

export const USAGE = `npm run bench -- [options]
  --only PART      one of ${PARTS.join(', ')}; may be given again
  --quick          a short run
  --lines N        lines of the batches that are timed (1000000)
  --most-lines N   lines of the longest batch, for memory and growth (5000000)
  --rounds N       runs of each batch and each engine (5)
  --starts N       runs of each short process (31)
  --situations N   situations on which the engines must agree (100000)
  --write          put the table between the bench markers of the READMEs`;

/** @throws for a command line that makes no sense */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      lines: { type: 'string' },
      'most-lines': { type: 'string' },
      rounds: { type: 'string' },
      starts: { type: 'string' },
      situations: { type: 'string' },
    },
  });
  const { only, quick, write } = values;
  const strange = only.find((name) => !PARTS.some((part) => part === name));
  if (strange !== undefined) throw new Error(`there is no part “${strange}”: ${PARTS.join(', ')}`);
  if (write && (quick || only.length > 0)) {
    throw new Error('--write is for the whole table: leave --only and --quick out');
  }
  const number = (name: 'lines' | 'most-lines' | 'rounds' | 'starts' | 'situations', usual: number) =>
    values[name] === undefined ? usual : count(name, values[name]);
  const lines = number('lines', quick ? 10_000 : 1_000_000);
  return {
    parts: PARTS.filter((part) => only.length === 0 || only.includes(part)),
    quick,
    write,
    lines,
    mostLines: number('most-lines', quick ? 2 * lines : 5_000_000),
    rounds: number('rounds', quick ? 1 : 5),
    starts: number('starts', quick ? 3 : 31),
    judgeSeconds: quick ? 0.3 : 2,
    situations: number('situations', quick ? 2_000 : 100_000),
  };
}

function count(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} must be a whole number from 1`);
  return value;
}
