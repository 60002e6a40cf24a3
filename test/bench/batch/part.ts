import { jqVersion } from '../machine.ts';
import { interleaved, ran } from '../measure.ts';
import type { Options } from '../options.ts';
import { PROGRAM } from '../places.ts';
import { type Row, type Section, seconds } from '../row.ts';
import { inTempFolder } from '../temp-folder.ts';
import { type LinesFile, linesFile } from './lines-file.ts';
import { memoryRows } from './memory.ts';
import { judged, looped, runOn } from './run-on.ts';

const FLOOR = { en: 'a bare loop that parses each line', zh: '只逐行解析的循环' };
const JOBS = 4;
const IN_THREADS = ['check', '-', '--json', '--jobs', String(JOBS)];
/** Lines on which the length of an advice is taken: enough for the average, few enough to hold. */
const SAMPLE = 500;

interface JobsTimes {
  readonly full: number;
  readonly jobs: number;
}

/** The same batch in threads and without, where what each thread has to learn first counts for little. */
function longTimes(folder: string, { mostLines, rounds }: Options): Promise<JobsTimes> {
  const { path } = linesFile(folder, mostLines);
  return interleaved(Math.min(3, rounds), {
    full: () => judged(path, ['--json']),
    jobs: () => judged(path, IN_THREADS),
  });
}

function jobsRow({ full, jobs }: JobsTimes, lines: number): Row {
  const count = lines.toLocaleString('en');
  return {
    what: {
      en: `full advice of ${count} lines, \`--jobs ${JOBS}\`, times as fast`,
      zh: `${count} 行的完整建议，\`--jobs ${JOBS}\`，快慢倍数`,
    },
    against: { en: 'the same in one thread', zh: '单线程做同样的事' },
    ratio: full / jobs,
    goal: { atLeast: 2.2 },
    figure: rateOf(jobs, lines),
  };
}

function rateOf(time: number, lines: number): string {
  return `${seconds(time)}, ${Number((lines / time / 1_000).toPrecision(3))} k/s`;
}

/** Batches of records, a line each, against the least that any program would have to do. */
export function batch(options: Options): Promise<Section> {
  return inTempFolder(async (folder) => {
    const file = linesFile(folder, options.lines);
    const size = adviceBytes(linesFile(folder, SAMPLE));
    const jq = jqVersion();
    const jobs = hasJobs();
    const { path } = file;
    const times = await interleaved(options.rounds, {
      floor: () => looped(path, 'floor'),
      brief: () => judged(path, ['--brief']),
      jq: () => (jq ? runOn(path, 'jq', ['-c', '.']) : Number.NaN),
      constant: () => looped(path, 'constant', [String(size)]),
      full: () => judged(path, ['--json']),
      jobs: () => (jobs ? judged(path, IN_THREADS) : Number.NaN),
    });
    const rate = (time: number) => rateOf(time, file.lines);
    const rows: Row[] = [
      {
        what: { en: '`--brief`', zh: '`--brief`' },
        against: FLOOR,
        ratio: times.brief / times.floor,
        goal: { atMost: 1.8 },
        figure: rate(times.brief),
      },
      {
        what: { en: 'full advice as JSON', zh: '完整建议（JSON）' },
        against: {
          en: `the same loop, writing ${size} bytes a line`,
          zh: `同样的循环，每行写出 ${size} 字节`,
        },
        ratio: times.full / times.constant,
        goal: { atMost: 2.5 },
        figure: rate(times.full),
      },
    ];
    if (jq) {
      rows.push({
        what: { en: '`--brief`, times as fast', zh: '`--brief` 的快慢倍数' },
        against: { en: '`jq -c .`', zh: '`jq -c .`' },
        ratio: times.jq / times.brief,
        goal: { atLeast: 3.5 },
        figure: rate(times.brief),
      });
    }
    if (jobs)
      rows.push(jobsRow(times, file.lines), jobsRow(await longTimes(folder, options), options.mostLines));
    rows.push(...memoryRows(folder, options));
    return {
      title: { en: 'Batches', zh: '批量' },
      rows,
      notes: [
        {
          en: `${file.lines.toLocaleString('en')} lines of ${(file.bytes / file.lines).toFixed(0)} bytes from a file, output thrown away, medians of ${options.rounds} rounds in turn; the bare loop took ${seconds(times.floor)}, with writing ${seconds(times.constant)}.${jobs ? '' : ' Without `--jobs`: this version has no such option.'}${jq ? '' : ' Without jq: not installed.'}`,
          zh: `从文件读 ${file.lines.toLocaleString('en')} 行，平均 ${(file.bytes / file.lines).toFixed(0)} 字节，输出丢弃，轮流跑 ${options.rounds} 轮取中位数；只解析的循环用时 ${seconds(times.floor)}，加上写出 ${seconds(times.constant)}。${jobs ? '' : '此版本没有 `--jobs`，未测。'}${jq ? '' : '没有安装 jq，未测。'}`,
        },
      ],
      equal: true,
    };
  });
}

/** Bytes of one full advice on average, its line end included, on the first lines. */
function adviceBytes({ path, lines }: LinesFile): number {
  const { stdout } = ran(process.execPath, [PROGRAM, 'check', '--json', path]);
  return Math.round(Buffer.byteLength(stdout) / lines);
}

/** Whether this version of the program judges in several threads. */
function hasJobs(): boolean {
  return ['--help', 'check --help'].some((args) =>
    ran(process.execPath, [PROGRAM, ...args.split(' ')]).stdout.includes('--jobs'),
  );
}
