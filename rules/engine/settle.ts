import { DEFAULT_PLATFORM } from '../knowledge/platforms.ts';
import type { Trust } from '../model/advice.ts';
import type { RuleBase } from '../model/base.ts';
import type { AnswerKey, Answers, AnswerValue, FactKey, Facts, Goal, Role } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import { checkAnswers } from './check-answers.ts';
import { toFact, toFacts } from './facts.ts';
import { hangsOn, isCoveredByCaution, isRequired, openKeys } from './next-question.ts';

/** Answers made complete: defaults filled in, the cautious case assumed where it may be. */
export interface Settled {
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
export function defaultGoal(role: Role): Goal {
  return role === 'owner' || role === 'super-admin' ? 'dissolve' : 'leave';
}

/**
 * Fills in what the contract lets a person leave out, and lists what it does not.
 *
 * @throws BadAnswersError for answers that no question could have had
 */
export function settle(given: Answers, base: RuleBase, trust?: Trust): Settled {
  checkAnswers(given, base.questions);
  return complete(given, base, trust);
}

/**
 * The same for answers that the rules make themselves: a situation carried over to another platform can
 * have more people than a group there holds.
 */
export function complete(given: Answers, base: RuleBase, trust: Trust = 'reported'): Settled {
  const assumed = new Set<AnswerKey>();
  const all = withDefaults(given);
  const ignored = ignoredKeys(all, base);
  let answers = omit(all, ignored);
  for (const question of base.questions) {
    if (answers[question.key] !== 'unsure') continue;
    assumed.add(question.key);
    answers = { ...answers, [question.key]: cautious(question) };
  }
  for (;;) {
    const facts = toFacts(answers, base.questions);
    const keys = openKeys(facts, base, trust);
    const open = base.questions.filter((question) => keys.has(question.key));
    const missing = open.filter(isRequired).map((question) => question.key);
    if (given.goal === undefined && missing.includes('role')) drop(missing, 'goal');
    const next = open.find((question) => !isCoveredByCaution(question)) ?? open[0];
    if (missing.length > 0 || !next) {
      return { answers: ordered(answers, base), facts, assumed: inOrder(assumed, base), missing, ignored };
    }
    assumed.add(next.key);
    answers = { ...answers, [next.key]: cautious(next) };
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

/**
 * The same where nothing may be missing.
 *
 * @throws MissingAnswersError if a required answer is missing
 */
export function settleFully(given: Answers, base: RuleBase, trust?: Trust): Settled {
  const settled = settle(given, base, trust);
  if (settled.missing.length > 0) throw new MissingAnswersError(settled.missing);
  return settled;
}

function ordered(answers: Answers, base: RuleBase): Answers {
  const sorted: Record<string, AnswerValue> = {};
  for (const { key } of base.questions) {
    const answer = answers[key];
    if (answer !== undefined) sorted[key] = answer;
  }
  return sorted as Answers;
}

function withDefaults(given: Answers): Answers {
  const goal = given.goal ?? (given.role ? defaultGoal(given.role) : undefined);
  return { platform: DEFAULT_PLATFORM, ...given, ...(goal ? { goal } : {}) };
}

/** What a missing or unsure answer is taken for; "unsure" where only a caution hangs on it. */
function cautious(question: Question): AnswerValue {
  if (question.kind === 'choice' || question.leftOut === undefined) return 'unsure';
  return question.leftOut === 'caution' ? 'unsure' : question.leftOut;
}

/** A situational answer is read if its question would be asked after all required and earlier ones. */
function ignoredKeys(answers: Answers, base: RuleBase): AnswerKey[] {
  const given = base.questions.filter(
    (question) => !isRequired(question) && answers[question.key] !== undefined,
  );
  if (given.length === 0) return [];
  const facts: Partial<Record<FactKey, string>> = toFacts(answers, base.questions);
  for (const { key } of given) delete facts[key];
  return given
    .filter((question) => {
      const { key } = question;
      const isRead = hangsOn(key, facts as Facts, base);
      facts[key] = toFact(answers[key] as AnswerValue, question);
      return !isRead;
    })
    .map(({ key }) => key);
}

function omit(answers: Answers, keys: readonly AnswerKey[]): Answers {
  if (keys.length === 0) return answers;
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => !keys.includes(key as AnswerKey)),
  ) as Answers;
}

function inOrder(keys: ReadonlySet<AnswerKey>, base: RuleBase): AnswerKey[] {
  return base.questions.map((question) => question.key).filter((key) => keys.has(key));
}

function drop(keys: AnswerKey[], key: AnswerKey): void {
  const at = keys.indexOf(key);
  if (at >= 0) keys.splice(at, 1);
}
