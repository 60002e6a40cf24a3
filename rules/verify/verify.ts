import { compile, type Rules } from '../engine/compile.ts';
import type { RuleBase } from '../model/rule.ts';
import { checkEnd } from './check-end.ts';
import { checkExamples } from './examples.ts';
import { collectFindings, type Finding, type Findings } from './finding.ts';
import { statementsOf } from './statements.ts';
import { checkStatics } from './static.ts';
import { type End, walk } from './walk.ts';

/** How much a verification covered. */
export interface Covered {
  /** Conversations that the interview can have, every exceptional question included. */
  readonly conversations: number;
  /** Situations at their ends that some rule tells apart. */
  readonly situations: number;
  /** Statements that held somewhere, and how many there are. */
  readonly rules: number;
  readonly rulesInAll: number;
  /** Plans that were followed to their end. */
  readonly plans: number;
  /** Steps of the longest plan. */
  readonly longestPlan: number;
  /** Questions of the interview as a person has it (what a caution covers is not asked). */
  readonly leastQuestions: number;
  readonly mostQuestions: number;
  /** With every answer to every question as likely as the others. */
  readonly averageQuestions: number;
}

export interface Verification {
  readonly findings: readonly Finding[];
  readonly covered: Covered;
}

/**
 * Proves a rule base: walks every conversation to its end and checks there that an advice comes out,
 * that its plan works, that nothing contradicts and that nothing is out of use.
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

/** Ten times what the landed rules tell apart: some ten seconds. */
const MOST_SITUATIONS = 250_000;

/** Thrown where rules read so many facts that their situations cannot all be walked. */
export class TooManySituationsError extends Error {
  readonly most = MOST_SITUATIONS;
  constructor() {
    super(`the rules tell apart more than ${MOST_SITUATIONS} situations`);
    this.name = 'TooManySituationsError';
  }
}

/** Situations between two steps: a few milliseconds' worth. */
const STEP = 100;

/**
 * The same in small steps, for those who want to show how far it is, or to stop it: rules from
 * elsewhere can make it long.
 *
 * @returns a generator of the number of situations so far, that ends with the verification
 * @throws TooManySituationsError where the rules tell apart more than can be walked
 */
export function* verifyInSteps(base: RuleBase): Generator<number, Verification> {
  const rules = compile(base);
  const findings = collectFindings();
  checkStatics(rules, findings);
  for (const _rule of checkExamples(rules, findings)) yield 0;
  const fired = new Set<string>();
  const asked = new Map<string, Set<unknown>>();
  let situations = 0;
  let conversations = 0;
  let plans = 0;
  let longestPlan = 0;
  for (const end of walk(rules)) {
    const seen = checkEnd(end, rules, findings);
    for (const key of seen.fired) fired.add(key);
    noteAnswers(end, asked);
    conversations += end.weight;
    if (seen.steps !== undefined) {
      plans++;
      longestPlan = Math.max(longestPlan, seen.steps);
    }
    if (++situations % STEP === 0) yield situations;
    if (situations > MOST_SITUATIONS) throw new TooManySituationsError();
  }
  const all = checkUse(rules, fired, asked, findings);
  return {
    findings: findings.list(),
    covered: {
      conversations,
      situations,
      rules: all.used,
      rulesInAll: all.inAll,
      plans,
      longestPlan,
      ...(yield* countQuestions(rules, situations)),
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

/** Point 4: every statement holds somewhere, every question is asked, every choice can be met. */
function checkUse(
  base: Rules,
  fired: ReadonlySet<string>,
  asked: ReadonlyMap<string, ReadonlySet<unknown>>,
  findings: Findings,
): { used: number; inAll: number } {
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
    if (question.kind !== 'choice') continue;
    for (const { value } of question.choices) {
      if (!isRead(question.key, value, base)) findings.add('choice-idle', [question.key, value], {});
    }
  }
  return { used, inAll: distinct.size };
}

/** Whether some condition tells a choice from the others. */
function isRead(key: string, value: string, base: RuleBase): boolean {
  return statementsOf(base).some(({ when }) =>
    (Array.isArray(when) ? when : [when]).some((one: Record<string, readonly string[]>) =>
      one[key]?.includes(value),
    ),
  );
}

function* countQuestions(rules: Rules, situations: number) {
  let average = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let ends = 0;
  for (const { questions, share } of walk(rules, {})) {
    if (++ends % STEP === 0) yield situations;
    average += share * questions;
    least = Math.min(least, questions);
    most = Math.max(most, questions);
  }
  return {
    leastQuestions: Number.isFinite(least) ? least : 0,
    mostQuestions: most,
    averageQuestions: Math.round(average * 100) / 100,
  };
}
