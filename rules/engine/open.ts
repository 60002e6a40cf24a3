import { kindsHolding } from '../knowledge/platforms.ts';
import type { Trust } from '../model/advice.ts';
import type { Answers, FactKey, Facts } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import type { Blocker, FixStep, Rule, Step } from '../model/rule.ts';
import { checkObject, checkRules, checkTrust } from './arguments.ts';
import { BadAnswersError, badAnswers } from './check-answers.ts';
import type { Rules } from './compile.ts';
import { toFacts } from './facts.ts';
import { forGoal, isOutOfReach } from './judge.ts';
import { match, openFacts, type PossibleFacts } from './match.ts';

/** The unknown facts that still affect the output, with the rules that read them. */
export type Open = ReadonlyMap<FactKey, readonly Rule[]>;

/**
 * The open facts. They decide which question comes next and why, which answers are missing, and which
 * are ignored.
 *
 * Once a goal is out of reach, its plan and effects are not printed, so only the facts that its
 * alternatives depend on remain open. As long as the kind of group is not known, only what matters in one of the
 * kinds is.
 */
export function openIn(facts: Facts, rules: Rules, trust: Trust = 'reported'): Open {
  const open = isOutOfReach(facts, rules, trust) ? openForWays(facts, rules) : openForGoal(facts, rules);
  if (!facts.platform || !facts.role || !open.has('groupType')) return open;
  const inSomeKind = new Set(
    kindsHolding(undefined, facts.platform).flatMap((groupType) => [
      ...openIn({ ...facts, groupType }, rules, trust).keys(),
    ]),
  );
  return new Map([...open].filter(([key]) => key === 'groupType' || inSomeKind.has(key)));
}

/** The open facts that the alternatives depend on. */
export function openForWays(facts: Facts, rules: Rules): Open {
  const open = new Map<FactKey, Rule[]>();
  for (const way of rules.candidates(facts).alternative) {
    note(open, way, openFacts(way.when, facts));
    if (way.verdict !== 'judge' || match(way.when, facts) === 'no') continue;
    const elsewhere = forGoal(facts, way.goal);
    for (const one of rules.candidates(elsewhere).blocker) note(open, one, openFacts(one.when, elsewhere));
  }
  return open;
}

/** The open facts of the goal, whether or not it is in reach. */
export function openForGoal(facts: Facts, rules: Rules): Open {
  const { blocker, step, alternative: _, ...others } = rules.candidates(facts);
  const open = new Map<FactKey, Rule[]>();
  noteWithFixes(open, blocker, step, facts, rules);
  for (const list of Object.values(others))
    for (const one of list) note(open, one, openFacts(one.when, facts));
  return open;
}

/** Every fact that could become open, whatever the next answers; blockers may be judged for other goals too. */
function possiblyOpen({ trouble, ...known }: Facts, rules: Rules): Set<FactKey> {
  // Until a goal is named, it may still be “unsure”, and then the trouble is asked.
  const facts: Facts = known.goal && trouble ? { ...known, trouble } : known;
  const { goal: _, trouble: _trouble, ...anyGoal } = facts;
  const open = new Map(openForGoal(facts, rules)) as Map<FactKey, Rule[]>;
  for (const one of rules.candidates(facts).alternative) note(open, one, openFacts(one.when, facts));
  noteWithFixes(open, rules.candidates(anyGoal).blocker, [], anyGoal, rules);
  return new Set([...open.keys()].filter((key) => facts[key] === undefined));
}

function note(open: Map<FactKey, Rule[]>, rule: Rule, keys: readonly FactKey[]): void {
  for (const key of keys) {
    const known = open.get(key);
    if (known?.includes(rule)) continue;
    if (known) known.push(rule);
    else open.set(key, [rule]);
  }
}

/**
 * Notes what blockers depend on, and what clearing them and the steps afterwards do: a fix may change
 * facts that are known, and so bring up another blocker, with a wait of its own.
 */
function noteWithFixes(
  open: Map<FactKey, Rule[]>,
  blockers: readonly Blocker[],
  steps: readonly Step[],
  facts: Facts,
  rules: Rules,
): void {
  const { possible, fixes } = withFixes(facts, blockers, rules);
  for (const one of [...blockers, ...steps]) note(open, one, openFacts(one.when, possible));
  for (const [blocker, { when, until }] of fixes) {
    if (when) note(open, blocker, openFacts(when, possible));
    if (until && facts[until.clock] === undefined) note(open, blocker, [until.clock]);
  }
}

/** The known facts, each also with the values that it may have after some fixes, and these fixes. */
function withFixes(
  facts: Facts,
  blockers: readonly Blocker[],
  rules: Rules,
): { readonly possible: PossibleFacts; readonly fixes: readonly PossibleFix[] } {
  let possible: PossibleFacts = facts;
  // Ends, since every round but the last adds a value.
  for (;;) {
    const before = possible;
    const fixes = fixesOf(blockers, before);
    for (const [, step] of fixes) {
      for (const [key, value] of Object.entries(rules.factsAfter(step))) {
        const values = [possible[key as FactKey] ?? []].flat();
        if (values.length > 0 && !values.includes(value))
          possible = { ...possible, [key]: [...values, value] };
      }
    }
    if (possible === before) return { possible, fixes };
  }
}

type PossibleFix = readonly [Blocker, FixStep];

/** The steps that may be needed to clear blockers that may hold. */
function fixesOf(blockers: readonly Blocker[], facts: PossibleFacts): PossibleFix[] {
  return blockers.flatMap((blocker) =>
    blocker.fix.length === 0 || match(blocker.when, facts) === 'no'
      ? []
      : blocker.fix.flatMap((step) =>
          step.when && match(step.when, facts) === 'no' ? [] : [[blocker, step] as const],
        ),
  );
}

/** Options of an interview. */
export interface InterviewOptions {
  /**
   * Also asks what a caution would otherwise cover (another device online, linked accounts …).
   * Off by default, to keep the interview short.
   */
  readonly thorough?: boolean;
  /** Blockers with weaker evidence do not count, so they don't put a goal out of reach either. */
  readonly trust?: Trust;
}

/** The next turn of an interview: the question, and the maximum number that can follow. */
export interface Turn {
  readonly question: Question;
  /** Rules that depend on the answer. */
  readonly because: readonly Rule[];
  /** Questions after this one, at most. */
  readonly remaining: number;
}

/**
 * The next turn of the interview: the first question, in order, whose fact is still open. Stateless: it
 * depends on the answers alone.
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
  const [question] = toAsk(open, answers, rules, options);
  if (!question) return undefined;
  const later = toAsk(possiblyOpen(facts, rules), answers, rules, options).filter(
    ({ key }) => key !== question.key,
  );
  return { question, because: open.get(question.key) ?? [], remaining: later.length };
}

/** The question of the next turn, without the reasons and the estimate. */
export function nextQuestion(
  answers: Answers,
  rules: Rules,
  options: InterviewOptions = {},
): Question | undefined {
  const open = openIn(toFacts(answers, rules.questions), rules, options.trust);
  return toAsk(open, answers, rules, options)[0];
}

/**
 * The questions on facts that are open, but for those that an interview leaves to cautions. The fact of an
 * unsure goal stays open until the trouble is known, and nobody is asked twice.
 */
function toAsk(
  open: Open | ReadonlySet<FactKey>,
  answers: Answers,
  rules: Rules,
  { thorough = false }: InterviewOptions,
): Question[] {
  return rules.questions.filter(
    (question) =>
      open.has(question.key) &&
      answers[question.key] === undefined &&
      (thorough || !isCoveredByCaution(question)),
  );
}

/** Whether a caution covers for a missing answer. */
export function isCoveredByCaution(question: Question): boolean {
  return question.kind === 'yes-no' && question.leftOut === 'caution';
}

/** Whether a question must be answered when its fact is open. */
export function isRequired(question: Question): boolean {
  return question.kind === 'choice' ? !question.optional : question.leftOut === undefined;
}
