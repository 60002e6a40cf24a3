import { DEFAULT_PLATFORM } from '../knowledge/platforms.ts';
import type { Trust } from '../model/advice.ts';
import type { AnswerKey, Answers, AnswerValue, Facts } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import type { Blocker } from '../model/rule.ts';
import { checkRules, checkTrust } from './arguments.ts';
import { checkAnswers } from './check-answers.ts';
import type { Rules } from './compile.ts';
import { defaultGoal, goalBeside, toFact, toFacts } from './facts.ts';
import { counts, isOutOfReach } from './judge.ts';
import { match } from './match.ts';
import { isCoveredByCaution, isRequired, openForGoal, openForWays, openIn } from './open.ts';
import { cautiousFact, firstToSettle } from './unsure.ts';

/** Completed answers: defaults filled in, the cautious case assumed where that is allowed. */
export interface Situation {
  /** In the order of the questions, not the order in which they were given. */
  readonly answers: Answers;
  readonly facts: Facts;
  /** Keys that were missing or unsure, so that the cautious case was assumed. */
  readonly assumed: readonly AnswerKey[];
  /** Required keys that are missing and affect the output; judging must wait for them. */
  readonly missing: readonly AnswerKey[];
  /** Situational keys that were given but make no difference here. */
  readonly ignored: readonly AnswerKey[];
}

/**
 * Fills in the answers that may be left out and lists the missing ones that may not.
 *
 * @throws BadAnswersError for answers that no question allows, RangeError for rules that are not
 *   compiled or an invalid grade
 */
export function complete(given: Answers, rules: Rules, trust: Trust = 'reported'): Situation {
  checkRules(rules);
  checkTrust(trust);
  checkAnswers(given, rules.questions);
  return completeUnchecked(given, rules, trust);
}

/**
 * Like `complete`, but without validating. A situation transferred to another platform may exceed the
 * size limit there.
 */
export function completeUnchecked(given: Answers, rules: Rules, trust?: Trust): Situation {
  const { trouble, ...others } = given;
  const goal = goalBeside(given) ?? (trouble ? 'unsure' : given.role && defaultGoal(given.role));
  const answers: Record<string, AnswerValue> = {
    platform: DEFAULT_PLATFORM,
    ...others,
    ...(goal && { goal }),
    ...(goal === 'unsure' && trouble && { trouble }),
  };
  // The same as left out: the cautious case is assumed where it matters.
  const unsure = rules.questions.filter(
    (question) => answers[question.key] === 'unsure' && !isRequired(question),
  );
  for (const { key } of unsure) delete answers[key];
  const facts = toFacts(answers, rules.questions);
  const unread = ignoredKeys(answers, facts, rules, trust);
  const ignored = unread.filter((key) => !isTold(key, answers, facts, rules, trust));
  for (const key of ignored) {
    delete answers[key];
    delete (facts as Record<string, string>)[key];
  }
  const rest = assumeRest(facts, rules, trust, answers);
  for (const question of rest.assumed)
    answers[question.key] ??= unsure.includes(question) ? 'unsure' : cautious(question);
  // What is optional is assumed to be nothing; that nobody was sure of it is remembered.
  const optional = unsure.filter(({ kind }) => kind === 'choice');
  for (const { key } of optional) answers[key] = 'unsure';
  // Listed with the others where something is said of it: each remark that hangs on it is left out.
  const leftOut = optional.filter(({ key }) => rest.facts[key] !== undefined);
  const missing = rest.missing.map(({ key }) => key);
  const inOrder = rules.questions.filter(({ key }) => answers[key] !== undefined);
  return {
    answers: Object.fromEntries(inOrder.map(({ key }) => [key, answers[key]])),
    facts: rest.facts,
    // The usual kind of a group stands for an unsure one.
    assumed: inOrder
      .filter(
        (question) => [...rest.assumed, ...leftOut].includes(question) || isUnsureKind(question, answers),
      )
      .map(({ key }) => key),
    // The goal follows from the role or the trouble, so only that is asked for.
    missing: missing.includes('role') || goal ? missing.filter((key) => key !== 'goal') : missing,
    ignored: trouble && goal !== 'unsure' ? ['trouble', ...ignored] : ignored,
  };
}

const isUnsureKind = ({ key }: Question, answers: Answers): boolean =>
  key === 'groupType' && answers.groupType === 'unsure';

/**
 * Assumes the cautious case for every open question that allows it; stops at the first required one.
 *
 * @param given answers of which some may be unsure: these are assumed as well
 */
export function assumeRest(
  known: Facts,
  rules: Rules,
  trust?: Trust,
  given: Answers = {},
): { facts: Facts; assumed: Question[]; missing: Question[] } {
  const assumed: Question[] = [];
  let facts = known;
  for (;;) {
    const keys = openIn(facts, rules, trust);
    const open = rules.questions.filter(({ key }) => keys.has(key));
    const missing = open.filter((question) => isRequired(question) && given[question.key] !== 'unsure');
    const next = firstToSettle(open) ?? open.find((question) => !isCoveredByCaution(question)) ?? open[0];
    if (missing.length > 0 || !next) return { facts, assumed, missing };
    // What is optional isn't assumed to be anything: what hangs on it is left out.
    if (next.kind !== 'choice' || isRequired(next)) assumed.push(next);
    const fact = isRequired(next) ? cautiousFact(next, facts, rules, trust) : assumedFact(next);
    facts = { ...facts, [next.key]: fact };
  }
}

/** Thrown if an answer is missing that affects the output. */
export class MissingAnswersError extends Error {
  readonly keys: readonly AnswerKey[];
  constructor(keys: readonly AnswerKey[]) {
    super(`missing answers: ${keys.join(', ')}`);
    this.name = 'MissingAnswersError';
    this.keys = keys;
  }
}

/** The value assumed for a missing or unsure answer; “unsure” if it only triggers a caution. */
function cautious(question: Question): AnswerValue {
  if (question.kind === 'choice' || question.leftOut === undefined) return 'unsure';
  return question.leftOut === 'caution' ? 'unsure' : question.leftOut;
}

/** The fact assumed for a missing answer; undefined if the question must be answered. */
export function assumedFact(question: Question): string | undefined {
  return isRequired(question) ? undefined : toFact(cautious(question), question);
}

/** Whether the look of a blocker, which is a step of the plan, mentions an answer. */
function isTold(
  key: AnswerKey,
  answers: Record<string, AnswerValue>,
  facts: Facts,
  rules: Rules,
  trust: Trust = 'reported',
): boolean {
  const tells = ({ look }: Blocker) => {
    const clocks = look?.ifKnown?.marks.map(({ clock }) => clock) ?? [];
    return clocks.some((clock) => clock === key) && clocks.every((clock) => answers[clock] !== undefined);
  };
  const holds = (one: Blocker) => match(one.when, facts) === 'yes' && counts(one, rules, trust);
  return (
    rules.candidates(facts).blocker.some((one) => tells(one) && holds(one)) &&
    !isOutOfReach(facts, rules, trust)
  );
}

/** A situational answer (a choice never is one) counts only if its question would come up given the required and earlier answers. */
function ignoredKeys(
  answers: Record<string, AnswerValue>,
  all: Facts,
  rules: Rules,
  trust: Trust = 'reported',
): AnswerKey[] {
  const given = rules.questions.filter(
    (question) => question.kind !== 'choice' && !isRequired(question) && answers[question.key] !== undefined,
  );
  if (given.length === 0) return [];
  const facts: Record<string, string> = { ...all };
  for (const { key } of given) delete facts[key];
  let open = openForGoal(facts, rules);
  return given.flatMap(({ key }) => {
    // Out of reach, it is the alternatives that ask for it; what else blocks is listed all the same.
    const isRead = open.has(key) || (isOutOfReach(facts, rules, trust) && openForWays(facts, rules).has(key));
    if (!isRead) return [key];
    facts[key] = all[key] as string;
    open = openForGoal(facts, rules);
    return [];
  });
}
