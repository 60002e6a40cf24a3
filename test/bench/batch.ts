import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  inSeconds,
  interleaved,
  judged,
  PROGRAM,
  type Row,
  type Scale,
  type Section,
  script,
  timed,
} from './measure.ts';
import { linesFile } from './record.ts';

/** Lines on which the length of an advice is taken: enough for the average, few enough to hold. */
const SAMPLE = 500;
/** The short batch that memory is compared with is this share of the long one. */
const SHORTER = 1 / 50;
const MEBIBYTE = 1.048576;
/** An advice takes ten times as long as a brief line, at least. */
const FEWER_FOR_ADVICE = 10;

/** Batches of records, a line each, against the least that any program would have to do. */
export async function batch({ lines, mostLines, rounds }: Scale, folder: string): Promise<Section> {
  const { path, bytes } = linesFile(folder, lines);
  const fewer = lines / FEWER_FOR_ADVICE;
  const fewerLines = linesFile(folder, fewer).path;
  const size = adviceBytes(linesFile(folder, SAMPLE).path);
  const jq = spawnSync('jq', ['--version']).status === 0;
  const node = (file: string, ...args: string[]) => timed(file, process.execPath, args).seconds;
  const times = await interleaved(rounds, {
    floor: () => node(path, script('loop.js')),
    brief: () => judged(path, '--brief'),
    jq: () => (jq ? timed(path, 'jq', ['-c', '.']).seconds : Number.NaN),
    writing: () => node(fewerLines, script('loop.js'), String(size)),
    full: () => judged(fewerLines, '--json'),
  });
  const figure = (time: number, count = lines) =>
    `${inSeconds(time)}, ${Number((count / time / 1_000).toPrecision(3))} k/s`;
  const rows: Row[] = [
    {
      what: '`--brief`',
      against: 'a bare loop that parses each line',
      ratio: times.brief / times.floor,
      goal: { atMost: 4 },
      figure: figure(times.brief),
    },
    {
      what: `full advice as JSON, ${fewer.toLocaleString('en')} lines`,
      against: `the same loop, writing ${size} bytes a line`,
      ratio: times.full / times.writing,
      figure: figure(times.full, fewer),
    },
    {
      what: '`--brief`',
      against: '`jq -c .`',
      ratio: times.brief / times.jq,
      goal: { atMost: 1 },
      figure: figure(times.brief),
    },
  ];
  return {
    title: 'Batches',
    rows: [...rows.filter(({ ratio }) => !Number.isNaN(ratio)), ...memory(folder, mostLines)],
    note: `${lines.toLocaleString('en')} lines of ${(bytes / lines).toFixed(0)} bytes from a file, output thrown away, medians of ${rounds} rounds in turn; the bare loop took ${inSeconds(times.floor)}, with writing ${inSeconds(times.writing)}.`,
  };
}

/** Bytes of one full advice on average, its line end included. */
function adviceBytes(path: string): number {
  const args = [PROGRAM, 'check', '--json', path];
  const { stdout } = spawnSync(process.execPath, args, { maxBuffer: 1 << 28 });
  return Math.round(stdout.length / SAMPLE);
}

/** The most memory for a long batch against a short one: what a program that streams holds is the same. */
function memory(folder: string, mostLines: number): Row[] {
  const ways: readonly (readonly [name: string, lines: number, args: readonly string[]])[] = [
    ['the bare loop', mostLines, [script('loop.js')]],
    ['`--brief`', mostLines, [PROGRAM, '--brief']],
    ['full advice', mostLines / FEWER_FOR_ADVICE, [PROGRAM, '--json']],
  ];
  const count = (lines: number) => lines.toLocaleString('en');
  return ways.flatMap(([name, lines, args]): Row[] => {
    const fewer = Math.ceil(lines * SHORTER);
    const most = peakMemory(linesFile(folder, lines).path, args);
    const what = `most memory, ${name}, ${count(lines)} lines`;
    const figure = `${most.toFixed(0)} MiB`;
    const ratio = most / peakMemory(linesFile(folder, fewer).path, args);
    const growth = { what, against: `${count(fewer)} lines`, ratio, figure };
    if (args[0] !== PROGRAM) return [growth];
    const limit = { what, against: '200 MB', ratio: (most * MEBIBYTE) / 200, goal: { atMost: 1 }, figure };
    return [{ ...growth, goal: { atMost: 1.1 } }, limit];
  });
}

/** The most memory that a program held while it went through a file, in MiB. */
function peakMemory(path: string, args: readonly string[]): number {
  const hook = pathToFileURL(script('peak-memory.js')).href;
  const { stderr } = timed(path, process.execPath, ['--import', hook, ...args]);
  const peak = /^peak (\d+) KiB$/m.exec(stderr)?.[1];
  if (!peak) throw new Error(`no peak of memory was told: ${stderr}`);
  return Number(peak) / 1_024;
}
