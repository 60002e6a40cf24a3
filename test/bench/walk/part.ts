import { BASE, type Question, type RuleBase, type Text } from '../../../rules/index.ts';
import { walk as walkAll } from '../../../rules/verify/walk.ts';
import type { Row, Section } from '../row.ts';

/** How much the order of the questions matters: a shorter interview than a fixed list for everybody. */
export function walk(): Section {
  const fixed = BASE.questions.length;
  const row = (what: Text, questions: readonly Question[]): Row => {
    const { conversations, average, perSecond } = measure(questions);
    return {
      what,
      against: { en: `a fixed list of ${fixed}`, zh: `固定的 ${fixed} 个问题` },
      ratio: average / fixed,
      figure: `${average.toFixed(2)} · ${conversations} · ${(perSecond / 1e3).toPrecision(3)} k/s`,
    };
  };
  return {
    title: { en: 'Questions asked', zh: '提问数' },
    rows: [
      row({ en: 'the order as it is', zh: '现有顺序' }, BASE.questions),
      row({ en: 'size before kind', zh: '人数在群类型之前' }, moved('groupType', 'groupSize')),
      row({ en: 'region before device', zh: '地区在设备之前' }, moved('region', 'role')),
      row({ en: 'kind before role', zh: '群类型在身份之前' }, moved('groupType', 'goal')),
    ],
    notes: [
      {
        en: 'Measured: questions on average if every answer is equally likely, conversations walked, and how many of them a second.',
        zh: '实测依次为：每个答案同样可能时的平均提问数、遍历的对话数、每秒遍历数。',
      },
    ],
    equal: true,
  };
}

/** Conversations of one order of the questions, their questions, and how fast they were walked. */
function measure(questions: readonly Question[]) {
  const base: RuleBase = { ...BASE, questions };
  const began = performance.now();
  let conversations = 0;
  let average = 0;
  for (const { weight, share, questions: count } of walkAll(base, {})) {
    conversations += weight;
    average += share * count;
  }
  return { conversations, average, perSecond: conversations / ((performance.now() - began) / 1_000) };
}

/** The landed order with one question moved to another place. */
function moved(key: string, behind: string): readonly Question[] {
  const one = BASE.questions.filter((question) => question.key === key);
  return BASE.questions
    .filter((question) => question.key !== key)
    .flatMap((question) => (question.key === behind ? [question, ...one] : [question]));
}
