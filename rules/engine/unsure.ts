import { sizeLimit } from '../knowledge/platforms.ts';
import type { Trust } from '../model/advice.ts';
import { type AnswerKey, type Answers, BANDS, type Facts } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import type { Rules } from './compile.ts';
import { bandOf } from './facts.ts';
import { BADNESS, type Judgement, judge } from './judge.ts';
import { choicesFor } from './vocabulary.ts';

/** What somebody may be unsure of though it can't be left out, in the order in which it is settled. */
const ORDER: readonly AnswerKey[] = ['groupSize', 'device'];

/** The open question to settle first: the size can decide about the device. */
export const firstToSettle = (open: readonly Question[]): Question | undefined =>
  ORDER.flatMap((key) => open.filter((question) => question.key === key))[0];

/** The same answers, with what was never asked as unsure: in another app or kind of group it may matter. */
export const orUnsure = (answers: Answers): Answers & Required<Pick<Answers, 'device' | 'groupSize'>> => ({
  device: 'unsure',
  groupSize: 'unsure',
  ...answers,
});

/** The fact with which most is in the way. What else is not known yet counts for nothing. */
export function cautiousFact(
  question: Question,
  facts: Facts,
  rules: Rules,
  trust?: Trust,
): string | undefined {
  let worst: { fact: string; judgement: Judgement } | undefined;
  for (const fact of factsMeant(question, facts)) {
    const judgement = judge({ ...facts, [question.key]: fact }, rules, trust);
    if (!worst || isWorse(judgement, worst.judgement)) worst = { fact, judgement };
  }
  return worst?.fact;
}

/** The facts that may be meant: every device; every size of more than one, the largest first; every age of a clock. */
export function factsMeant(question: Question, facts: Facts): string[] {
  if (question.kind === 'choice') {
    const values = choicesFor(question, facts.platform).map(({ value }) => value);
    return values.filter((value) => value !== 'unsure');
  }
  if (question.kind === 'yes-no') return ['yes', 'no'];
  const isSize = question.key === 'groupSize';
  const most = isSize ? (sizeLimit(facts)?.most ?? question.max) : question.max;
  // Who is alone in a group knows it.
  const bands = BANDS[question.key].filter(({ from }) => from <= most && !(isSize && from <= 1));
  return bands.map(({ from }) => bandOf(question.key, from)).reverse();
}

/** More is in the way: a worse verdict, one that can't be tried, or more blockers. */
function isWorse(one: Judgement, other: Judgement): boolean {
  const difference =
    BADNESS[one.verdict] - BADNESS[other.verdict] ||
    Number(other.doubtful) - Number(one.doubtful) ||
    one.blockers.length - other.blockers.length;
  return difference > 0;
}
