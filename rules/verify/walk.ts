import { toFacts } from '../engine/facts.ts';
import { alternativesOf, match } from '../engine/match.ts';
import { type InterviewOptions, nextQuestion } from '../engine/next-question.ts';
import { statementsOf } from '../engine/statements.ts';
import type { RuleBase } from '../model/base.ts';
import { type AnswerKey, type Answers, type AnswerValue, BANDS, type Facts } from '../model/facts.ts';
import type { Question } from '../model/question.ts';

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
export function* walk(base: RuleBase, options: InterviewOptions = { thorough: true }): Generator<End> {
  yield* walkFrom({ answers: {}, questions: 0, weight: 1, share: 1 }, base, base, options);
}

function* walkFrom(
  so: Omit<End, 'facts'>,
  narrow: RuleBase,
  base: RuleBase,
  options: InterviewOptions,
): Generator<End> {
  const { answers } = so;
  const question = nextQuestion(answers, narrow, options);
  if (!question) {
    yield { ...so, facts: toFacts(answers, base.questions) };
    return;
  }
  const ways = branches(question, answers, narrow);
  const total = ways.reduce((sum, { count }) => sum + count, 0);
  for (const { value, count } of ways) {
    const next = { ...answers, [question.key]: value };
    // Rules of other platforms and goals cannot hold any more; leaving them out makes the rest quick.
    const rules = question.key === 'platform' || question.key === 'goal' ? narrowed(next, base) : narrow;
    const { questions, weight, share } = so;
    const further = { questions: questions + 1, weight: weight * count, share: (share * count) / total };
    yield* walkFrom({ answers: next, ...further }, rules, base, options);
  }
}

interface Branch {
  readonly value: AnswerValue;
  readonly count: number;
}

/** The answers to a question, one for each that some rule tells apart, with how many it stands for. */
export function branches(question: Question, answers: Answers, base: RuleBase): Branch[] {
  const values = answersTo(question, answers);
  const conditions = conditionsOn(question.key, base);
  const classes = new Map<string, { value: AnswerValue; count: number }>();
  for (const value of values) {
    const fact = toFacts({ [question.key]: value } as Answers, base.questions)[question.key] as string;
    const signature = conditions.map((list) => (list.includes(fact) ? '1' : '0')).join('');
    const known = classes.get(signature);
    if (known) known.count++;
    else classes.set(signature, { value, count: 1 });
  }
  return [...classes.values()];
}

/** Every answer a person can give: numbers as the first of each band. */
export function answersTo(question: Question, answers: Answers): AnswerValue[] {
  if (question.kind === 'number') return BANDS[question.key].map((band) => band.from);
  if (question.kind === 'yes-no') return [true, false, 'unsure'];
  return question.choices
    .filter((one) => !answers.platform || !one.platforms || one.platforms.includes(answers.platform))
    .map((choice) => choice.value);
}

const conditionCache = new WeakMap<RuleBase, Map<string, (readonly string[])[]>>();

/** The distinct lists of values that conditions have for one fact. */
function conditionsOn(key: AnswerKey, base: RuleBase): (readonly string[])[] {
  const known = conditionCache.get(base) ?? new Map<string, (readonly string[])[]>();
  conditionCache.set(base, known);
  let lists = known.get(key);
  if (!lists) {
    const all = statementsOf(base)
      .flatMap(({ when }) => alternativesOf(when))
      .flatMap((when): (readonly string[])[] => (when[key] ? [when[key]] : []));
    lists = [...new Map(all.map((list) => [[...list].sort().join(), list])).values()];
    // What a question's value leads to may hang on the value itself: each is told apart.
    if (key === 'platform' || key === 'goal') lists = lists.concat(valuesOf(key, base).map((one) => [one]));
    known.set(key, lists);
  }
  return lists;
}

function valuesOf(key: AnswerKey, base: RuleBase): string[] {
  const question = base.questions.find((one) => one.key === key);
  return question?.kind === 'choice' ? question.choices.map((choice) => choice.value) : [];
}

/** The rule base without what cannot hold any more; alternatives keep the other goals alive. */
export function narrowed(answers: Answers, base: RuleBase): RuleBase {
  const facts = toFacts(answers, base.questions);
  const { goal: _, ...anyGoal } = facts;
  const possible = <S extends { readonly when: Parameters<typeof match>[0] }>(
    list: readonly S[],
    known: Facts,
  ) => list.filter((one) => match(one.when, known) !== 'no');
  return {
    ...base,
    blockers: possible(base.blockers, anyGoal),
    steps: possible(base.steps, facts),
    effects: possible(base.effects, facts),
    cautions: possible(base.cautions, facts),
    residue: possible(base.residue, facts),
    alternatives: possible(base.alternatives, anyGoal),
  };
}
