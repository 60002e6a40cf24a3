import { linesFile } from '../batch/lines-file.ts';
import { judged, looped } from '../batch/run-on.ts';
import { interleaved } from '../measure.ts';
import type { Options } from '../options.ts';
import { type Row, type Section, seconds } from '../row.ts';
import { inTempFolder } from '../temp-folder.ts';

/** Shares of the longest batch, 10⁴ to 5·10⁶ lines in a full run. */
const SHARES = [1 / 500, 1 / 50, 1 / 5, 1];

/** How the cost of a batch grows with its length: time per line, without the start of the program. */
export function growth(options: Options): Promise<Section> {
  return inTempFolder(async (folder) => {
    const one = linesFile(folder, 1);
    const start = await interleaved(options.starts, {
      brief: () => judged(one.path, ['--brief']),
      floor: () => looped(one.path, 'floor'),
    });
    const measured: { lines: number; brief: number; floor: number }[] = [];
    for (const share of SHARES) {
      const { path, lines } = linesFile(folder, Math.max(1, Math.round(options.mostLines * share)));
      // Short batches vary more and cost less: they are run more often.
      const rounds = share < 0.1 ? options.starts : Math.min(3, options.rounds);
      const times = await interleaved(rounds, {
        brief: () => judged(path, ['--brief']),
        floor: () => looped(path, 'floor'),
      });
      measured.push({
        lines,
        brief: (times.brief - start.brief) / lines,
        floor: (times.floor - start.floor) / lines,
      });
    }
    const further = measured.slice(1).map(({ lines, brief }, at) => {
      const before = measured[at] as (typeof measured)[number];
      return (brief * lines - before.brief * before.lines) / (lines - before.lines);
    });
    const last = measured.at(-1);
    if (!last) throw new Error('nothing was measured');
    return {
      title: { en: 'Growth: time per line, `--brief`', zh: '增长：每行用时，`--brief`' },
      rows: measured.map(({ lines, brief }): Row => {
        const count = lines.toLocaleString('en');
        const most = last.lines.toLocaleString('en');
        return {
          what: { en: `a line of ${most}`, zh: `${most} 行中的每行` },
          against: { en: `a line of ${count}`, zh: `${count} 行中的每行` },
          ratio: last.brief / brief,
          ...(lines === last.lines ? {} : { goal: { within: 0.15 } }),
          figure: microseconds(brief),
        };
      }),
      notes: [
        {
          en: `The start of the program, ${seconds(start.brief)}, is measured with one line and taken off. Measured: a line of the batch named beside it. The bare loop, the same way: ${measured.map(({ floor }) => microseconds(floor)).join(', ')}. Short batches are dearer a line, there as here, since the engine still compiles what it runs and the program meets what is new to it. Each line beyond the batch before: ${further.map(microseconds).join(', ')}.`,
          zh: `已减去程序启动时间 ${seconds(start.brief)}（用一行测得）。实测一栏为对照那批中每行的用时。只解析的循环同样测得：${measured.map(({ floor }) => microseconds(floor)).join('、')}。批量小时每行更贵，两者都一样，因为引擎还在编译所运行的代码，程序也还在遇到新的情形。比前一批多出来的每一行：${further.map(microseconds).join('、')}。`,
        },
      ],
      equal: true,
    };
  });
}

function microseconds(value: number): string {
  return `${(value * 1e6).toPrecision(3)} µs`;
}
