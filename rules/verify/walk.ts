import { choicesIn, maxFor } from '../engine/check-answers.ts';
import type { Rules } from '../engine/compile.ts';
import { toFact, toFacts } from '../engine/facts.ts';
import { listsFor, match } from '../engine/match.ts';
import { type InterviewOptions, nextQuestion } from '../engine/open.ts';
import {
  type AnswerKey,
  type Answers,
  type AnswerValue,
  BANDS,
  type Facts,
  PURPOSE_KEYS,
} from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import { statementsOf } from './statements.ts';

/** One end of a conversation. */
export interface End {
  readonly answers: Answers;
  readonly facts: Facts;
  /** Questions asked on the way. */
  readonly questions: number;
  /** Conversations that end here: equivalent answers are walked once and counted. */
  readonly weight: number;
  /** Probability, assuming that all answers to a question are equally likely. */
  readonly share: number;
}

/**
 * Walks every conversation: from the first question through every answer to every end.
 *
 * Two reductions keep the number of steps small without skipping a conversation:
 *
 * - A fact that no open rule reads is not asked, so the walk doesn't branch on it. That is how the
 *   interview works (`nextQuestion`); situations that differ only in such a fact get the same advice.
 * - Answers that no condition distinguishes (two bands of members, “no” and a “not sure” that is treated as
 *   “no”) appear in exactly the same lists, so every match, the next question and the advice are the same.
 *   One of them is walked and stands for all.
 * - An unsure device, kind or size of a group is judged as one of the others (`cautiousFact`), which is walked.
 *
 * A property test compares the result with a brute-force walk on small rule bases.
 */
export function* walk(rules: Rules, options: InterviewOptions = { thorough: true }): Generator<End> {
  const start = { answers: {}, questions: 0, weight: 1, share: 1 };
  yield* walkFrom(start, listsOf({}, rules), rules, options);
}

function* walkFrom(
  path: Omit<End, 'facts'>,
  lists: Lists,
  rules: Rules,
  options: InterviewOptions,
): Generator<End> {
  const { answers } = path;
  const question = nextQuestion(answers, rules, options);
  if (!question) {
    yield { ...path, facts: toFacts(answers, rules.questions) };
    return;
  }
  const ways = branches(question, answers, lists);
  const total = ways.reduce((sum, { count }) => sum + count, 0);
  for (const { value, count } of ways) {
    const next = { ...answers, [question.key]: value };
    // Rules of other platforms, goals and troubles can no longer hold; dropping them speeds up the rest.
    const rest = isPurpose(question.key) ? listsOf(next, rules) : lists;
    const { questions, weight, share } = path;
    const further = { questions: questions + 1, weight: weight * count, share: (share * count) / total };
    yield* walkFrom({ answers: next, ...further }, rest, rules, options);
  }
}

/** Whether the code itself depends on an answer, besides the rules. */
const isPurpose = (key: AnswerKey): boolean => PURPOSE_KEYS.some((one) => one === key);

interface Branch {
  readonly value: AnswerValue;
  readonly count: number;
}

/** One answer for each class that the rules distinguish, with the size of the class. */
function branches(question: Question, answers: Answers, lists: Lists): Branch[] {
  const classes = new Map<string, { value: AnswerValue; count: number }>();
  for (const value of answersTo(question, answers)) {
    const fact = toFact(value, question);
    const read = lists.get(question.key) ?? [];
    const signature = read.map((list) => (fact !== undefined && list.includes(fact) ? '1' : '0')).join('');
    const known = classes.get(signature);
    if (known) known.count++;
    else classes.set(signature, { value, count: 1 });
  }
  return [...classes.values()];
}

/**
 * Every possible answer that is not judged as another one; numbers as the start of each band, up to the
 * group's size limit.
 */
export function answersTo(question: Question, answers: Answers): AnswerValue[] {
  if (question.kind === 'yes-no') return [true, false, 'unsure'];
  if (question.kind === 'choice') {
    const values = choicesIn(question, answers).map((choice) => choice.value);
    return question.key === 'goal' || question.optional ? values : values.filter((one) => one !== 'unsure');
  }
  const most = maxFor(question, answers);
  return BANDS[question.key].map((band) => band.from).filter((number) => number <= most);
}

/** By fact, the distinct lists of values in conditions. */
type Lists = ReadonlyMap<AnswerKey, readonly (readonly string[])[]>;

/** The values that the rules which can still hold distinguish; blockers and alternatives are kept for other goals. */
function listsOf(answers: Answers, { rules, questions }: Rules): Lists {
  const facts = toFacts(answers, questions);
  const { goal: _, ...anyGoal } = facts;
  const possible = rules.filter(({ kind, when }) => {
    const known = kind === 'blocker' || kind === 'alternative' ? anyGoal : facts;
    return match(when, known) !== 'no';
  });
  const statements = statementsOf({ rules: possible });
  const listsOn = (question: Question): (readonly string[])[] => {
    const lists = statements.flatMap(({ when }) => listsFor(when, question.key));
    const distinct = [...new Map(lists.map((list) => [[...list].sort().join(), list])).values()];
    // Each of their values is distinguished.
    const singletons =
      question.kind === 'choice' && isPurpose(question.key)
        ? question.choices.map(({ value }) => [value])
        : [];
    return [...distinct, ...singletons];
  };
  return new Map(questions.map((question) => [question.key, listsOn(question)]));
}
