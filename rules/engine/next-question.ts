import type { Trust } from '../model/advice.ts';
import type { RuleBase } from '../model/base.ts';
import type { Answers, Condition, FactKey, Facts } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import type { Blocker } from '../model/rule.ts';
import { toFacts } from './facts.ts';
import { judge } from './judge.ts';
import { addOpenFacts, factsRead, isOpenOn, match } from './match.ts';

/** How far an interview goes. */
export interface InterviewOptions {
  /**
   * Also asks what is otherwise covered by a caution (another device online, linked accounts …).
   * Left alone by default: the caution says the same, and a question less is a question less.
   */
  readonly thorough?: boolean;
  /** Blockers with weaker evidence do not count, so they close no way either. */
  readonly trust?: Trust;
}

/**
 * The next question worth asking: the first unanswered one, in the order of the questions, that a
 * rule still hangs on and that can therefore change something that will be printed.
 *
 * @returns undefined once the advice is settled
 */
export function nextQuestion(
  answers: Answers,
  base: RuleBase,
  options: InterviewOptions = {},
): Question | undefined {
  const open = openKeys(toFacts(answers, base.questions), base, options.trust);
  return base.questions.find(
    (question) => open.has(question.key) && (options.thorough || !isCoveredByCaution(question)),
  );
}

/** True for questions whose missing answer is harmless because a caution stands in for it. */
export function isCoveredByCaution(question: Question): boolean {
  return question.kind === 'yes-no' && question.leftOut === 'caution';
}

/** True for questions that must be answered if anything hangs on them. */
export function isRequired(question: Question): boolean {
  return question.kind === 'choice' || question.leftOut === undefined;
}

/**
 * The unanswered keys that something printed still hangs on. Once a goal is out of reach nothing of
 * its plan and effects will be printed, so only what the alternatives hang on is left.
 */
export function openKeys(facts: Facts, base: RuleBase, trust: Trust = 'reported'): Set<FactKey> {
  if (judge(facts, base, trust).verdict !== 'impossible') return hangingKeys(facts, base);
  const open = new Set<FactKey>();
  for (const way of base.alternatives) {
    addOpenFacts(open, way.when, facts);
    if (way.verdict !== 'judge' || match(way.when, facts) === 'no') continue;
    const elsewhere = { ...facts, goal: way.goal };
    for (const blocker of base.blockers) addOpenFacts(open, blocker.when, elsewhere);
  }
  return open;
}

/** The unanswered keys that any statement about the goal hangs on, in reach or not. */
export function hangingKeys(facts: Facts, base: RuleBase): Set<FactKey> {
  const open = new Set<FactKey>();
  const near = nearTo(facts, base);
  for (const blocker of near.blockers) {
    addOpenFacts(open, blocker.when, facts);
    if (blocker.fix.length === 0 || match(blocker.when, facts) === 'no') continue;
    // How to clear what blocks, and how long that takes, may hang on more than that it blocks.
    for (const step of blocker.fix) {
      if (step.when) addOpenFacts(open, step.when, facts);
      if (step.until && facts[step.until.clock] === undefined) open.add(step.until.clock);
    }
  }
  for (const condition of near.others) addOpenFacts(open, condition, facts);
  return open;
}

/**
 * Whether `hangingKeys` has a key that is not known: the same, but only what reads the key is looked at.
 */
export function hangsOn(key: FactKey, facts: Facts, base: RuleBase): boolean {
  const { conditions, fixes } = readingOf(key, nearTo(facts, base));
  if (conditions.some((condition) => isOpenOn(key, condition, facts))) return true;
  return fixes.some(
    ({ when, fix }) =>
      match(when, facts) !== 'no' &&
      fix.some((step) => step.until?.clock === key || (step.when && isOpenOn(key, step.when, facts))),
  );
}

/** The part of a rule base that an app and a goal do not already rule out: a fifth of it or so. */
interface Near {
  readonly blockers: readonly Blocker[];
  readonly others: readonly Condition[];
  /** What of it reads a fact, once somebody has asked. */
  readonly reading: Map<FactKey, Reading>;
}

/** What reads one fact. */
interface Reading {
  readonly conditions: readonly Condition[];
  /** Blockers whose clearing reads it. */
  readonly fixes: readonly Blocker[];
}

function readingOf(key: FactKey, { blockers, others, reading }: Near): Reading {
  let known = reading.get(key);
  if (!known) {
    const reads = (condition: Condition) => factsRead(condition).includes(key);
    known = {
      conditions: [...blockers.map(({ when }) => when), ...others].filter(reads),
      fixes: blockers.filter(({ fix }) =>
        fix.some(({ when, until }) => until?.clock === key || (when && reads(when))),
      ),
    };
    reading.set(key, known);
  }
  return known;
}

const NEAR = new WeakMap<RuleBase, Map<string, Near>>();

function nearTo({ platform, goal }: Facts, base: RuleBase): Near {
  let known = NEAR.get(base);
  if (!known) {
    known = new Map();
    NEAR.set(base, known);
  }
  const name = `${platform} ${goal}`;
  let near = known.get(name);
  if (!near) {
    const facts: Facts = { ...(platform && { platform }), ...(goal && { goal }) };
    const others = [base.steps, base.effects, base.cautions, base.residue].flatMap((statements) =>
      statements.map(({ when }): Condition => when),
    );
    near = {
      blockers: base.blockers.filter(({ when }) => match(when, facts) !== 'no'),
      others: others.filter((condition) => match(condition, facts) !== 'no'),
      reading: new Map(),
    };
    known.set(name, near);
  }
  return near;
}
