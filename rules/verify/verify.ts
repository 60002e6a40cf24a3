import { compile, type Rules } from '../engine/compile.ts';
import { listsFor } from '../engine/match.ts';
import type { RuleBase } from '../model/rule.ts';
import { aboutOthers, checkAlone } from './check-alone.ts';
import { offersOf } from './check-alternatives.ts';
import { checkEnd } from './check-end.ts';
import { type Heights, screenCheck } from './check-screen.ts';
import { checkExamples } from './examples.ts';
import { collectFindings, type Finding, type Findings } from './finding.ts';
import { type QuestionCounts, walkOrdinary } from './ordinary.ts';
import { statementsOf } from './statements.ts';
import { checkStatics } from './static.ts';
import { type End, walk } from './walk.ts';

/** How much a verification covered. */
export interface Covered extends QuestionCounts {
  /** Possible conversations, including all situational questions. */
  readonly conversations: number;
  /** Distinct situations at their ends, as far as any rule distinguishes them. */
  readonly situations: number;
  /** Statements that held somewhere, and the total number. */
  readonly rules: number;
  readonly rulesInAll: number;
  /** Plans that were followed to their end. */
  readonly plans: number;
  /** Steps of the longest plan. */
  readonly longestPlan: number;
  /** Lines of the first screens. */
  readonly screens: Heights;
}

export interface Verification {
  readonly findings: readonly Finding[];
  readonly covered: Covered;
}

/**
 * Proves a rule base: walks every conversation to its end and checks that it yields an advice, that its
 * plan works, that no statements contradict each other and that every statement is used.
 *
 * @throws RangeError for what is no rule base, TooManySituationsError
 */
export function verify(base: RuleBase): Verification {
  const steps = verifyInSteps(base);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Ten times as many as the built-in rules distinguish: some ten seconds. */
const MAX_SITUATIONS = 250_000;

/** Thrown if the rules distinguish too many situations to walk. */
export class TooManySituationsError extends Error {
  readonly max = MAX_SITUATIONS;
  constructor() {
    super(`the rules distinguish more than ${MAX_SITUATIONS} situations`);
    this.name = 'TooManySituationsError';
  }
}

/** Situations per step: a few milliseconds. */
const STEP = 100;

/**
 * Like `verify`, but in small steps, so that the caller can show progress or stop: with rule packs it can
 * take long.
 *
 * @yields the number of situations so far
 * @returns the verification
 * @throws TooManySituationsError if the rules distinguish more situations than can be walked
 */
export function* verifyInSteps(base: RuleBase): Generator<number, Verification> {
  const rules = compile(base);
  const findings = collectFindings();
  checkStatics(rules, findings);
  for (const _rule of checkExamples(rules, findings)) yield 0;
  const screens = screenCheck(rules, findings);
  const others = aboutOthers(rules);
  const offers = offersOf(rules);
  const fired = new Set<string>();
  const asked = new Map<string, Set<unknown>>();
  let situations = 0;
  let conversations = 0;
  let plans = 0;
  let longestPlan = 0;
  for (const end of walk(rules)) {
    const seen = checkEnd(end, rules, screens, findings);
    checkAlone(end, seen.fired, others, findings);
    offers.note(end, seen.fired);
    for (const key of seen.fired) fired.add(key);
    noteAnswers(end, asked);
    conversations += end.weight;
    if (seen.steps !== undefined) {
      plans++;
      longestPlan = Math.max(longestPlan, seen.steps);
    }
    if (++situations % STEP === 0) yield situations;
    if (situations > MAX_SITUATIONS) throw new TooManySituationsError();
  }
  for (const id of offers.never(fired)) findings.add('never-offered', [id], {});
  const questions = yield* walkOrdinary(rules, screens, situations);
  const all = checkUse(rules, fired, asked, findings);
  return {
    findings: findings.list(),
    covered: {
      conversations,
      situations,
      rules: all.used,
      rulesInAll: all.total,
      plans,
      longestPlan,
      screens: screens.heights(),
      ...questions,
    },
  };
}

function noteAnswers({ answers }: End, asked: Map<string, Set<unknown>>): void {
  for (const [key, value] of Object.entries(answers)) {
    const values = asked.get(key) ?? new Set();
    values.add(value);
    asked.set(key, values);
  }
}

/** Point 4: every statement holds somewhere, every question is asked, every choice is read. */
function checkUse(
  base: Rules,
  fired: ReadonlySet<string>,
  asked: ReadonlyMap<string, ReadonlySet<unknown>>,
  findings: Findings,
): { used: number; total: number } {
  const keys = [
    ...statementsOf(base).map(({ kind, id }) => ({ id, key: `${kind === 'fix' ? 'step' : kind} ${id}` })),
    ...base.of.blocker.flatMap(({ look }) => (look ? [{ id: look.id, key: `step ${look.id}` }] : [])),
  ];
  const distinct = new Map(keys.map((one) => [one.key, one.id]));
  let used = 0;
  for (const [key, id] of distinct) {
    if (fired.has(key)) used++;
    else findings.add('never-fires', [id], {});
  }
  for (const question of base.questions) {
    if (!asked.has(question.key)) findings.add('question-idle', [question.key], {});
    // The engine itself reads the goal and the trouble.
    if (question.kind !== 'choice' || question.key === 'goal' || question.key === 'trouble') continue;
    const read = statementsOf(base).flatMap(({ when }) => listsFor(when, question.key).flat());
    for (const { value } of question.choices) {
      // Whoever is unsure is judged as if another one had been chosen, or nothing.
      if (value !== 'unsure' && !read.includes(value)) findings.add('choice-idle', [question.key, value], {});
    }
  }
  return { used, total: distinct.size };
}
