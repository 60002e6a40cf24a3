import { median, ran } from '../measure.ts';
import type { Options } from '../options.ts';
import { script } from '../places.ts';
import type { Section } from '../row.ts';
import { ENGINE_NAMES, type EngineName } from './engines.ts';

/** Situations that the engines judge over and over: so many that they do not fit the nearest caches. */
const MANY = 10_000;
const FEW = 500;

/** Judging by the rules as data against the same rules in other engines and written by hand. */
export function judge(options: Options): Section {
  const equality = JSON.parse(run('judge/equality.js', [options.situations])) as {
    situations: number;
    differing: { engine: string; count: number; first: unknown }[];
  };
  for (const { engine, count, first } of equality.differing) {
    console.error(`${engine} differs in ${count} situations, first in ${JSON.stringify(first)}`);
  }
  const many = rates(MANY, ENGINE_NAMES, options);
  const few = rates(FEW, ['own', 'if-chain'], options);
  const compile = median(
    Array.from({ length: options.starts }, () => Number(run('judge/compile-time.js', []))),
  );
  const ratio = (engine: EngineName) => many.own / many[engine];
  const figure = `${perSecond(many.own)}`;
  return {
    title: { en: 'Judging: verdict, ids of blockers, hours to wait', zh: '判断：结论、障碍编号、等待小时数' },
    rows: [
      {
        what: { en: 'judgements a second', zh: '每秒判断次数' },
        against: { en: 'json-rules-engine', zh: 'json-rules-engine' },
        ratio: ratio('json-rules-engine'),
        goal: { atLeast: 1_500 },
        figure,
      },
      {
        what: { en: 'judgements a second', zh: '每秒判断次数' },
        against: { en: 'json-logic-js', zh: 'json-logic-js' },
        ratio: ratio('json-logic-js'),
        figure,
      },
      {
        what: { en: 'judgements a second', zh: '每秒判断次数' },
        against: { en: 'an if-chain written by hand', zh: '手写的 if 链' },
        ratio: ratio('if-chain'),
        goal: { atLeast: 0.8 },
        figure,
      },
      {
        what: { en: `the same, ${FEW} situations over and over`, zh: `同上，${FEW} 种情形反复判断` },
        against: { en: 'an if-chain written by hand', zh: '手写的 if 链' },
        ratio: few.own / few['if-chain'],
        figure: perSecond(few.own),
      },
      {
        what: { en: 'compiling the rules', zh: '编译规则' },
        against: { en: '5 ms', zh: '5 毫秒' },
        ratio: compile / 5,
        goal: { atMost: 1 },
        figure: `${compile.toPrecision(2)} ms`,
      },
    ],
    notes: [
      {
        en: `All rules of all platforms, the same in every engine; ${equality.situations.toLocaleString('en')} random situations ${equality.differing.length === 0 ? 'came out alike in all' : 'did NOT come out alike in all'}. One process each, ${MANY.toLocaleString('en')} situations, medians of ${options.rounds} rounds in turn.`,
        zh: `所有平台的全部规则，各引擎相同；${equality.situations.toLocaleString('en')} 个随机情形的结果${equality.differing.length === 0 ? '全部一致' : '并不一致'}。各用一个进程，${MANY.toLocaleString('en')} 种情形，轮流跑 ${options.rounds} 轮取中位数。`,
      },
    ],
    equal: equality.differing.length === 0,
  };
}

/** Judgements a second of each engine, measured in turn. */
function rates<Name extends EngineName>(
  situations: number,
  names: readonly Name[],
  options: Options,
): Record<Name, number> {
  const seen = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < options.rounds; round++) {
    for (const name of names) {
      seen[name].push(Number(run('judge/rate.js', [name, options.judgeSeconds, situations])));
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(seen[name])])) as Record<Name, number>;
}

function run(name: string, args: readonly (string | number)[]): string {
  return ran(process.execPath, [script(name), ...args.map(String)]).stdout.trim();
}

function perSecond(rate: number): string {
  return rate >= 1e5 ? `${(rate / 1e6).toPrecision(3)} M/s` : `${(rate / 1e3).toPrecision(3)} k/s`;
}
