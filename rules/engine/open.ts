import type { Trust } from '../model/advice.ts';
import type { Answers, FactKey, Facts } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import type { Blocker, Rule } from '../model/rule.ts';
import { checkObject, checkRules, checkTrust } from './arguments.ts';
import { BadAnswersError, badAnswers } from './check-answers.ts';
import type { Rules } from './compile.ts';
import { toFacts } from './facts.ts';
import { isOutOfReach } from './judge.ts';
import { match, openFacts } from './match.ts';

/** The facts that are not known and on which something printed still hangs, with the rules that read them. */
export type Open = ReadonlyMap<FactKey, readonly Rule[]>;

/**
 * What is open. Everything that asks reads this: which question comes next and why, which answers are
 * missing, which were given in vain.
 *
 * Once a goal is out of reach nothing of its plan and effects will be printed, so only what the
 * alternatives hang on is left.
 */
export function openIn(facts: Facts, rules: Rules, trust: Trust = 'reported'): Open {
  if (!isOutOfReach(facts, rules, trust)) return openForGoal(facts, rules);
  const open = new Map<FactKey, Rule[]>();
  for (const way of rules.near(facts).alternative) {
    note(open, way, openFacts(way.when, facts));
    if (way.verdict !== 'judge' || match(way.when, facts) === 'no') continue;
    const elsewhere = { ...facts, goal: way.goal };
    for (const one of rules.near(elsewhere).blocker) note(open, one, openFacts(one.when, elsewhere));
  }
  return open;
}

/** What the goal hangs on, in reach or not. */
export function openForGoal(facts: Facts, rules: Rules): Open {
  const { blocker, alternative: _, ...told } = rules.near(facts);
  const open = new Map<FactKey, Rule[]>();
  for (const one of blocker) noteWithFixes(open, one, facts);
  for (const list of Object.values(told)) for (const one of list) note(open, one, openFacts(one.when, facts));
  return open;
}

/** What can come to be open, whatever is answered next: a blocker may be judged for other goals too. */
function everOpen(facts: Facts, rules: Rules): Set<FactKey> {
  const { goal: _, ...anyGoal } = facts;
  const open = new Map(openForGoal(facts, rules)) as Map<FactKey, Rule[]>;
  for (const one of rules.near(facts).alternative) note(open, one, openFacts(one.when, facts));
  for (const one of rules.near(anyGoal).blocker) noteWithFixes(open, one, anyGoal);
  return new Set([...open.keys()].filter((key) => facts[key] === undefined));
}

function note(open: Map<FactKey, Rule[]>, rule: Rule, keys: readonly FactKey[]): void {
  for (const key of keys) {
    const known = open.get(key);
    if (known) known.push(rule);
    else open.set(key, [rule]);
  }
}

/** How to clear what blocks, and how long that takes, may hang on more than that it blocks. */
function noteWithFixes(open: Map<FactKey, Rule[]>, blocker: Blocker, facts: Facts): void {
  note(open, blocker, openFacts(blocker.when, facts));
  if (blocker.fix.length === 0 || match(blocker.when, facts) === 'no') return;
  for (const { when, until } of blocker.fix) {
    if (when) note(open, blocker, openFacts(when, facts));
    if (until && facts[until.clock] === undefined) note(open, blocker, [until.clock]);
  }
}

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

/** The next turn of an interview: the question, and how many can follow it at most. */
export interface Turn {
  readonly question: Question;
  /** Rules that hang on it. */
  readonly because: readonly Rule[];
  /** Questions after this one, at most. */
  readonly remaining: number;
}

/**
 * The next turn of the interview, from the answers alone: nothing is remembered in between. It is the
 * first unanswered question, in their order, that a rule still hangs on and that can therefore change
 * something that will be printed.
 *
 * @returns undefined once nothing is open and the advice can be given
 * @throws BadAnswersError for answers that no question could have had, RangeError for rules that are not
 *   compiled and for no grade
 */
export function nextTurn(answers: Answers, rules: Rules, options: InterviewOptions = {}): Turn | undefined {
  checkRules(rules);
  checkObject(options, 'the options');
  checkTrust(options.trust ?? 'reported');
  const bad = badAnswers(answers, rules.questions);
  if (bad.length > 0) throw new BadAnswersError(bad);
  const facts = toFacts(answers, rules.questions);
  const open = openIn(facts, rules, options.trust);
  const [question] = toAsk(open, rules, options);
  if (!question) return undefined;
  const later = toAsk(everOpen(facts, rules), rules, options).filter(({ key }) => key !== question.key);
  return { question, because: open.get(question.key) ?? [], remaining: later.length };
}

/** The question of the next turn alone. */
export function nextQuestion(
  answers: Answers,
  rules: Rules,
  options: InterviewOptions = {},
): Question | undefined {
  const open = openIn(toFacts(answers, rules.questions), rules, options.trust);
  return toAsk(open, rules, options)[0];
}

/** The questions on facts that are open, but for those that an interview leaves to cautions. */
function toAsk(
  open: Open | ReadonlySet<FactKey>,
  rules: Rules,
  { thorough = false }: InterviewOptions,
): Question[] {
  return rules.questions.filter(
    (question) => open.has(question.key) && (thorough || !isCoveredByCaution(question)),
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
