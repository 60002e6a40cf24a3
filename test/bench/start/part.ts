import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE, fill, nextQuestion } from '../../../rules/index.ts';
import { interleaved, ran } from '../measure.ts';
import type { Options } from '../options.ts';
import { PROGRAM } from '../places.ts';
import { type Row, type Section, seconds } from '../row.ts';
import { inTempFolder } from '../temp-folder.ts';
import { untilShown } from './first-output.ts';

const RECORD = `${JSON.stringify({
  role: 'owner',
  device: 'ios',
  groupSize: 55,
  groupType: 'ordinary',
  region: 'mainland-china',
})}\n`;

const NODE = { en: '`node -e 0`', zh: '`node -e 0`' };
const LINE = { en: 'a bare Node line in a pseudo-terminal', zh: '伪终端里 Node 直接输出一行' };

/** How long the program takes to start, from the start of the process to its end or first question. */
export function start(options: Options): Promise<Section> {
  return inTempFolder(async (folder) => {
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, '');
    const node = (args: readonly string[], input = '') => ran(process.execPath, args, { input }).seconds;
    const times = await interleaved(options.starts, {
      node: () => node(['-e', '0']),
      empty: () => node([empty]),
      brief: () => node([PROGRAM, '--brief'], RECORD),
      full: () => node([PROGRAM, '--json'], RECORD),
      help: () => node([PROGRAM, '--help']),
      version: () => node([PROGRAM, '--version']),
    });
    const terminal = await interleaved(options.starts, {
      line: () => untilShown(['-e', "console.log('here I am')"], 'here I am'),
      question: () => untilShown([PROGRAM], firstQuestion()),
    });
    const row = (name: keyof typeof times, what: Row['what'], atMost?: number): Row => ({
      what,
      against: NODE,
      ratio: times[name] / times.node,
      ...(atMost ? { goal: { atMost } } : {}),
      figure: seconds(times[name]),
    });
    return {
      title: { en: 'Starting', zh: '启动' },
      rows: [
        row('empty', { en: 'an empty ES module', zh: '空的 ES 模块' }),
        row('brief', { en: 'one piped record, `--brief`', zh: '管道输入一条记录，`--brief`' }, 1.5),
        row(
          'full',
          { en: 'one piped record, full advice as JSON', zh: '管道输入一条记录，完整建议（JSON）' },
          1.5,
        ),
        row('help', { en: '`--help`', zh: '`--help`' }, 1.6),
        row('version', { en: '`--version`', zh: '`--version`' }),
        {
          what: { en: 'the wizard’s first question', zh: '向导的第一个问题' },
          against: LINE,
          ratio: terminal.question / terminal.line,
          goal: { atMost: 1.8 },
          figure: seconds(terminal.question),
        },
      ],
      notes: [
        {
          en: `Whole processes, medians of ${options.starts} runs each in turn; \`node -e 0\` took ${seconds(times.node)}, the bare line ${seconds(terminal.line)}.`,
          zh: `整个进程，轮流各跑 ${options.starts} 次取中位数；\`node -e 0\` 用时 ${seconds(times.node)}，直接输出一行用时 ${seconds(terminal.line)}。`,
        },
      ],
      equal: true,
    };
  });
}

/** The words of the question that the wizard asks first, as it shows them. */
function firstQuestion(): string {
  const question = nextQuestion({}, BASE);
  return question ? fill(question.text, 'en') : '';
}
