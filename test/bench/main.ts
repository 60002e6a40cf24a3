import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { batch } from './batch.ts';
import { judging } from './judge.ts';
import { linear } from './linear.ts';
import type { Row, Scale, Section } from './measure.ts';
import { start } from './start.ts';

const USAGE = `npm run bench -- [--quick] [--only PART …] prints a table in Markdown.
  --only PART   one of start, judge, batch, linear; may be given again
  --quick       a short run that shows that everything works; its figures say little`;

const FULL: Scale = { lines: 500_000, mostLines: 5_000_000, rounds: 3, starts: 31, judgeSeconds: 2 };
const QUICK: Scale = { lines: 10_000, mostLines: 20_000, rounds: 1, starts: 3, judgeSeconds: 0.3 };

const PARTS: Readonly<Record<string, (scale: Scale, folder: string) => Promise<Section>>> = {
  start,
  judge: judging,
  batch,
  linear,
};

/** The processor, Node and jq: what the reader of a figure must know. */
function machine(): string {
  const jq = spawnSync('jq', ['--version'], { encoding: 'utf8' }).stdout?.trim();
  const model = cpus()[0]?.model.trim() || 'unknown processor';
  return [`${model}, ${availableParallelism()} cores`, `Node ${process.versions.node}`, jq ?? 'no jq'].join(
    ' · ',
  );
}

function inMarkdown({ title, rows, note }: Section): string {
  const lines = rows.map((row) => [row.what, row.against, inFigures(row.ratio), wanted(row), row.figure]);
  const table = [
    ['what', 'against', 'ratio', 'goal', 'measured'],
    ['---', '---', '---:', '---', '---:'],
    ...lines,
  ];
  return [`**${title}**`, table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'), note].join('\n\n');
}

const inFigures = (ratio: number) => (ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2));

/** The goal, and whether it is met. */
function wanted({ ratio, goal }: Row): string {
  if (!goal) return '';
  if ('atMost' in goal) return `≤ ${goal.atMost} ${ratio <= goal.atMost ? '✔' : '✘'}`;
  return `≥ ${goal.atLeast} ${ratio >= goal.atLeast ? '✔' : '✘'}`;
}

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: Object.keys(PARTS) },
  },
});
if (values.help) console.log(USAGE);
else {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-bench-'));
  try {
    console.log(machine());
    for (const name of values.only) {
      const part = PARTS[name];
      if (!part) throw new Error(`there is no part “${name}”\n${USAGE}`);
      console.log(`\n${inMarkdown(await part(values.quick ? QUICK : FULL, folder))}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
