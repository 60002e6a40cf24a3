import type { Options } from '../options.ts';
import type { Row } from '../row.ts';
import { linesFile } from './lines-file.ts';
import { peakOfFloor, peakOn } from './run-on.ts';

/** Lines of the shorter batch; the longer one is the longest of the run. */
const FEWER = 50;

/** The most memory for a long batch against a short one: what a program that streams holds is the same. */
export function memoryRows(folder: string, { mostLines }: Options): Row[] {
  const few = Math.ceil(mostLines / FEWER);
  const short = linesFile(folder, few);
  const long = linesFile(folder, mostLines);
  const count = (lines: number) => lines.toLocaleString('en');
  const ways = [
    { args: ['--brief'], en: '`--brief`', zh: '`--brief`' },
    { args: ['--json'], en: 'full advice', zh: '完整建议' },
  ];
  const floor = peakOfFloor(long.path);
  const bare: Row = {
    what: {
      en: `most memory, the bare loop, ${count(mostLines)} lines`,
      zh: `内存峰值，只解析的循环，${count(mostLines)} 行`,
    },
    against: { en: `${count(few)} lines`, zh: `${count(few)} 行` },
    ratio: floor / peakOfFloor(short.path),
    figure: `${floor.toFixed(0)} MiB`,
  };
  const measured = ways.flatMap(({ args, en, zh }): Row[] => {
    const one = peakOn(short.path, args);
    const other = peakOn(long.path, args);
    return [
      {
        what: {
          en: `most memory, ${en}, ${count(mostLines)} lines`,
          zh: `内存峰值，${zh}，${count(mostLines)} 行`,
        },
        against: { en: `${count(few)} lines`, zh: `${count(few)} 行` },
        ratio: other / one,
        goal: { atMost: 1.1 },
        figure: `${other.toFixed(0)} MiB`,
      },
      {
        what: { en: 'the same', zh: '同上' },
        against: { en: '200 MB', zh: '200 MB' },
        ratio: (other * 1.048576) / 200,
        goal: { atMost: 1 },
        figure: `${other.toFixed(0)} MiB`,
      },
    ];
  });
  return [bare, ...measured];
}
