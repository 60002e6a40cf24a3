import { DEFAULT_PLATFORM } from '../knowledge/platforms.ts';
import type { Trust } from '../model/advice.ts';
import type { AnswerKey, Answers, AnswerValue, Facts, Goal, Role } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import type { Blocker } from '../model/rule.ts';
import { checkRules, checkTrust } from './arguments.ts';
import { checkAnswers } from './check-answers.ts';
import type { Rules } from './compile.ts';
import { toFact, toFacts } from './facts.ts';
import { counts, isOutOfReach } from './judge.ts';
import { match } from './match.ts';
import { isCoveredByCaution, isRequired, openForGoal, openIn } from './open.ts';

/** Answers made complete: defaults filled in, the cautious case assumed where it may be. */
export interface Situation {
  /** In the order of the questions, whatever the order in which they were given. */
  readonly answers: Answers;
  readonly facts: Facts;
  /** Keys that were left out or unsure and for which the cautious case was taken. */
  readonly assumed: readonly AnswerKey[];
  /** Required keys that are missing and that something printed hangs on; judge nothing before. */
  readonly missing: readonly AnswerKey[];
  /** Situational keys that were given though nothing hangs on them here. */
  readonly ignored: readonly AnswerKey[];
}

/** The goal taken where none is given: those who can end a group mean to. */
function defaultGoal(role: Role): Goal {
  return role === 'owner' || role === 'super-admin' ? 'dissolve' : 'leave';
}

/**
 * Fills in what the contract lets a person leave out, and lists what it does not.
 *
 * @throws BadAnswersError for answers that no question could have had, RangeError for rules that are not
 *   compiled and for no grade
 */
export function complete(given: Answers, rules: Rules, trust: Trust = 'reported'): Situation {
  checkRules(rules);
  checkTrust(trust);
  checkAnswers(given, rules.questions);
  return completed(given, rules, trust);
}

/**
 * The same for answers that the rules make themselves: a situation carried over to another platform can
 * have more people than a group there holds.
 */
export function completed(given: Answers, rules: Rules, trust?: Trust): Situation {
  const goal = given.goal ?? (given.role ? defaultGoal(given.role) : undefined);
  const answers: Record<string, AnswerValue> = {
    platform: DEFAULT_PLATFORM,
    ...given,
    ...(goal && { goal }),
  };
  const facts = toFacts(answers, rules.questions);
  const unread = ignoredKeys(answers, facts, rules);
  const ignored =
    unread.length === 0 ? [] : unread.filter((key) => !isTold(key, answers, facts, rules, trust));
  for (const key of ignored) {
    delete answers[key];
    delete (facts as Record<string, string>)[key];
  }
  const unsure = rules.questions.filter(({ key }) => answers[key] === 'unsure');
  const rest = assumeRest(facts, rules, trust);
  for (const question of [...unsure, ...rest.assumed]) answers[question.key] = cautious(question);
  const missing = rest.missing.map(({ key }) => key);
  const assumed = [...unsure, ...rest.assumed];
  const inOrder = rules.questions.filter(({ key }) => answers[key] !== undefined);
  return {
    answers: Object.fromEntries(inOrder.map(({ key }) => [key, answers[key]])),
    facts: rest.facts,
    assumed: inOrder.filter((question) => assumed.includes(question)).map(({ key }) => key),
    // Where the role is missing, the goal is: it follows from the role.
    missing:
      given.goal === undefined && missing.includes('role')
        ? missing.filter((key) => key !== 'goal')
        : missing,
    ignored,
  };
}

/** What a situation comes to once the cautious case is taken for all that is open and may be. */
export function assumeRest(
  known: Facts,
  rules: Rules,
  trust?: Trust,
): { facts: Facts; assumed: Question[]; missing: Question[] } {
  const assumed: Question[] = [];
  let facts = known;
  for (;;) {
    const keys = openIn(facts, rules, trust);
    const open = rules.questions.filter(({ key }) => keys.has(key));
    const missing = open.filter(isRequired);
    const next = open.find((question) => !isCoveredByCaution(question)) ?? open[0];
    if (missing.length > 0 || !next) return { facts, assumed, missing };
    assumed.push(next);
    facts = { ...facts, [next.key]: toFact(cautious(next), next) };
  }
}

/** Thrown where an answer is missing that something printed hangs on. */
export class MissingAnswersError extends Error {
  readonly keys: readonly AnswerKey[];
  constructor(keys: readonly AnswerKey[]) {
    super(`missing answers: ${keys.join(', ')}`);
    this.name = 'MissingAnswersError';
    this.keys = keys;
  }
}

/** What a missing or unsure answer is taken for; "unsure" where only a caution hangs on it. */
function cautious(question: Question): AnswerValue {
  if (question.kind === 'choice' || question.leftOut === undefined) return 'unsure';
  return question.leftOut === 'caution' ? 'unsure' : question.leftOut;
}

/** Whether the look of a blocker, which is a step of the plan, tells of it. */
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
    rules.near(facts).blocker.some((one) => tells(one) && holds(one)) && !isOutOfReach(facts, rules, trust)
  );
}

/** A situational answer is read if its question would be asked after all required and earlier ones. */
function ignoredKeys(answers: Record<string, AnswerValue>, all: Facts, rules: Rules): AnswerKey[] {
  const given = rules.questions.filter(
    (question) => !isRequired(question) && answers[question.key] !== undefined,
  );
  if (given.length === 0) return [];
  const facts: Record<string, string> = { ...all };
  for (const { key } of given) delete facts[key];
  let open = openForGoal(facts, rules);
  return given.flatMap(({ key }) => {
    if (!open.has(key)) return [key];
    facts[key] = all[key] as string;
    open = openForGoal(facts, rules);
    return [];
  });
}
