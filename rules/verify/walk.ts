import { mostFor } from '../engine/check-answers.ts';
import type { Rules } from '../engine/compile.ts';
import { toFacts } from '../engine/facts.ts';
import { alternativesOf, match } from '../engine/match.ts';
import { type InterviewOptions, nextQuestion } from '../engine/open.ts';
import { choicesFor } from '../engine/vocabulary.ts';
import { type AnswerKey, type Answers, type AnswerValue, BANDS, type Facts } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import { statementsOf } from './statements.ts';

/** One end of a conversation. */
export interface End {
  readonly answers: Answers;
  readonly facts: Facts;
  /** Questions asked on the way. */
  readonly questions: number;
  /** Conversations that end here: answers that no rule tells apart are walked once and counted. */
  readonly weight: number;
  /** How often it comes up if every answer to every question is as likely as the others. */
  readonly share: number;
}

/**
 * Walks every conversation: from the first question through every answer to every end.
 *
 * Two reductions keep the number of steps small, and neither leaves a conversation out:
 *
 * - A fact that no open rule reads is not asked, so it is not branched on. That is the interview's own
 *   rule (`nextQuestion`), not the walk's; a situation that differs only in such a fact gets the same
 *   advice, since every statement of the advice is a rule that reads or does not read it.
 * - Answers that no condition of the platform's rules tells apart (two bands of members, "no" and a
 *   "not sure" that is taken for it) stand in exactly the same lists, so every match, and with it the
 *   next question and the advice, is the same for both. One of them is walked with the number of all.
 *
 * A property test compares the result with a brute-force walk on small rule bases.
 */
export function* walk(rules: Rules, options: InterviewOptions = { thorough: true }): Generator<End> {
  const start = { answers: {}, questions: 0, weight: 1, share: 1 };
  yield* walkFrom(start, listsOf({}, rules), rules, options);
}

function* walkFrom(
  so: Omit<End, 'facts'>,
  lists: Lists,
  rules: Rules,
  options: InterviewOptions,
): Generator<End> {
  const { answers } = so;
  const question = nextQuestion(answers, rules, options);
  if (!question) {
    yield { ...so, facts: toFacts(answers, rules.questions) };
    return;
  }
  const ways = branches(question, answers, lists, rules);
  const total = ways.reduce((sum, { count }) => sum + count, 0);
  for (const { value, count } of ways) {
    const next = { ...answers, [question.key]: value };
    // Rules of other platforms and goals cannot hold any more, so they tell nothing apart.
    const rest = question.key === 'platform' || question.key === 'goal' ? listsOf(next, rules) : lists;
    const { questions, weight, share } = so;
    const further = { questions: questions + 1, weight: weight * count, share: (share * count) / total };
    yield* walkFrom({ answers: next, ...further }, rest, rules, options);
  }
}

interface Branch {
  readonly value: AnswerValue;
  readonly count: number;
}

/** The answers to a question, one for each that some rule tells apart, with how many it stands for. */
function branches(question: Question, answers: Answers, lists: Lists, rules: Rules): Branch[] {
  const classes = new Map<string, { value: AnswerValue; count: number }>();
  for (const value of answersTo(question, answers)) {
    const fact = toFacts({ [question.key]: value } as Answers, rules.questions)[question.key] as string;
    const read = lists.get(question.key) ?? [];
    const signature = read.map((list) => (list.includes(fact) ? '1' : '0')).join('');
    const known = classes.get(signature);
    if (known) known.count++;
    else classes.set(signature, { value, count: 1 });
  }
  return [...classes.values()];
}

/** Every answer a person can give: numbers as the first of each band, as far as such a group can have them. */
export function answersTo(question: Question, answers: Answers): AnswerValue[] {
  if (question.kind === 'yes-no') return [true, false, 'unsure'];
  if (question.kind === 'choice') return choicesFor(question, answers.platform).map((choice) => choice.value);
  const most = mostFor(question, answers);
  return BANDS[question.key].map((band) => band.from).filter((number) => number <= most);
}

/** By fact, the distinct lists of values that conditions have for it. */
type Lists = ReadonlyMap<AnswerKey, readonly (readonly string[])[]>;

/** What the rules tell apart that can still hold; blockers and alternatives keep the other goals alive. */
function listsOf(answers: Answers, { rules, questions }: Rules): Lists {
  const facts = toFacts(answers, questions);
  const { goal: _, ...anyGoal } = facts;
  const possible = rules.filter(({ kind, when }) => {
    const known = kind === 'blocker' || kind === 'alternative' ? anyGoal : facts;
    return match(when, known) !== 'no';
  });
  const conditions = statementsOf({ rules: possible }).flatMap(({ when }) => alternativesOf(when));
  const listsOn = (question: Question): (readonly string[])[] => {
    const lists = conditions.flatMap((when): (readonly string[])[] => {
      const values = when[question.key];
      return values ? [values] : [];
    });
    const distinct = [...new Map(lists.map((list) => [[...list].sort().join(), list])).values()];
    // What the platform and the goal lead to may hang on the value itself: each is told apart.
    const alone =
      question.key === 'platform' || question.key === 'goal'
        ? question.choices.map(({ value }) => [value])
        : [];
    return [...distinct, ...alone];
  };
  return new Map(questions.map((question) => [question.key, listsOn(question)]));
}
