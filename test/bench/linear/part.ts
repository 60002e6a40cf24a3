import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { CLEAN_ENV, interleaved } from '../measure.ts';
import type { Options } from '../options.ts';
import { PROGRAM } from '../places.ts';
import { type Row, type Section, seconds } from '../row.ts';
import { inTempFolder } from '../temp-folder.ts';
import { HOSTILE } from './inputs.ts';

const BYTES = 480 << 10;
const QUICK = 60 << 10;

/** Inputs that mean harm, and the same twice as long: nothing may take more than in proportion. */
export function linear({ quick, rounds }: Options): Promise<Section> {
  return inTempFolder(async (folder) => {
    const bytes = quick ? QUICK : BYTES;
    const empty = join(folder, 'empty');
    writeFileSync(empty, '{}\n');
    const rows: Row[] = [];
    for (const [at, { en, zh, make }] of HOSTILE.entries()) {
      const [short, long] = [join(folder, `${at}-short`), join(folder, `${at}-long`)];
      writeFileSync(short, make(bytes));
      writeFileSync(long, make(bytes * 2));
      const times = await interleaved(rounds, {
        start: () => timed(empty),
        short: () => timed(short),
        long: () => timed(long),
      });
      // What is over at once has no slope: ten milliseconds keep the noise of the start out of the ratio.
      const cost = (time: number) => Math.max(time - times.start, 0) + 0.01;
      rows.push({
        what: { en: `${en}, twice as much of it`, zh: `${zh}，长度加倍` },
        against: { en: `${bytes >> 10} KiB of it`, zh: `${bytes >> 10} KiB` },
        ratio: cost(times.long) / cost(times.short),
        goal: { atMost: 2.4 },
        figure: seconds(times.long),
      });
    }
    return {
      title: { en: 'Twice as much takes at most twice as long', zh: '长度加倍，用时最多加倍' },
      rows,
      notes: [
        {
          en: 'Standard input to `group-exit check - --brief`, the start of the program taken off. Lines of over 1 MiB are refused as they come.',
          zh: '标准输入交给 `group-exit check - --brief`，已减去程序启动时间。超过 1 MiB 的行读到时即拒绝。',
        },
      ],
      equal: true,
    };
  });
}

/** The seconds of a run, however it ends: most of these inputs are refused. */
function timed(path: string): number {
  const input = openSync(path, 'r');
  const nowhere = openSync(devNull, 'w');
  try {
    const began = performance.now();
    const { status, error } = spawnSync(process.execPath, [PROGRAM, 'check', '-', '--brief'], {
      env: CLEAN_ENV,
      stdio: [input, nowhere, nowhere],
    });
    if (error) throw error;
    if (status === null || status > 2) throw new Error(`${path} ended it with ${status}`);
    return (performance.now() - began) / 1_000;
  } finally {
    closeSync(input);
    closeSync(nowhere);
  }
}
