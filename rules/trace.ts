import { isNumberKey, toFacts } from './facts.ts';
import { judge } from './judge.ts';
import { alternativesOf, match, openFacts } from './match.ts';
import type { RuleBase } from './model/base.ts';
import {
  type Answers,
  BANDS,
  type Band,
  type Condition,
  type FactKey,
  type Facts,
  type NumberKey,
  type When,
} from './model/facts.ts';
import type { TracedRule } from './model/trace.ts';
import { apply, draftPlan } from './plan.ts';
import { settle } from './settle.ts';

/**
 * Every rule of the base and why it did or did not fire for these answers.
 *
 * Steps are matched, as the planner does it, against the situation after all fixes.
 */
export function traceOf(given: Answers, base: RuleBase): TracedRule[] {
  const { answers, facts } = settle(given, base);
  const reachable = !base.blockers.some((b) => b.clearedBy === 'nobody' && match(b.when, facts) === 'yes');
  const after = reachable
    ? toFacts(apply(answers, draftPlan(answers, base, 'reported', () => true).changed), base.questions)
    : facts;
  const trace = (kind: TracedRule['kind'], known: Facts) => (rule: { id: string; when: Condition }) =>
    traced(kind, rule.id, rule.when, known);
  return [
    ...base.blockers.map((blocker) => {
      const one = traced('blocker', blocker.id, blocker.when, facts);
      return one.outcome === 'fired' ? { ...one, liftedBy: liftedBy(blocker.when, facts, base) } : one;
    }),
    ...base.steps.map(trace('step', after)),
    ...base.effects.map(trace('effect', facts)),
    ...base.cautions.map(trace('caution', facts)),
    ...base.residue.map(trace('residue', facts)),
    ...base.alternatives.map(trace('alternative', facts)),
  ];
}

function traced(kind: TracedRule['kind'], id: string, when: Condition, facts: Facts): TracedRule {
  const outcome = match(when, facts);
  if (outcome === 'open') return { kind, id, outcome, hangsOn: openFacts(when, facts) };
  if (outcome === 'yes') return { kind, id, outcome: 'fired', because: because(when, facts) };
  return { kind, id, outcome: 'not-fired', ...failure(when, facts) };
}

function because(when: Condition, facts: Facts): Facts {
  const way = alternativesOf(when).find((one) => match(one, facts) === 'yes') ?? {};
  return Object.fromEntries(keysOf(way).map((key) => [key, facts[key]])) as Facts;
}

function failure(when: Condition, facts: Facts): Pick<TracedRule, 'failedOn'> {
  const [way = {}] = alternativesOf(when);
  const fact = keysOf(way).find((key) => facts[key] !== undefined && !listOf(way, key).includes(facts[key]));
  return fact ? { failedOn: { fact, is: String(facts[fact]), wants: [...listOf(way, fact)] } } : {};
}

/** The values of single facts that would take a blocker away, numbers as ranges: `1–40`. */
function liftedBy(when: Condition, facts: Facts, base: RuleBase): NonNullable<TracedRule['liftedBy']> {
  const lifting: Partial<Record<FactKey, readonly string[]>> = {};
  for (const way of alternativesOf(when)) {
    for (const key of keysOf(way)) {
      if (key === 'platform' || key === 'goal') continue;
      const values = valuesOf(key, facts, base).filter((value) => {
        const other = { ...facts, [key]: value } as Facts;
        // A role that cannot reach the goal at all is no way past an obstacle.
        return match(when, other) === 'no' && judge(other, base).verdict !== 'impossible';
      });
      if (values.length > 0) lifting[key] = isNumberKey(key) ? rangesOf(key, values, base) : values;
    }
  }
  return lifting;
}

function valuesOf(key: FactKey, facts: Facts, base: RuleBase): string[] {
  const question = base.questions.find((one) => one.key === key);
  if (question?.kind === 'number') return BANDS[question.key].map((band) => band.name);
  if (question?.kind !== 'choice') return ['yes', 'no'];
  return question.choices
    .filter((one) => !facts.platform || !one.platforms || one.platforms.includes(facts.platform))
    .map((choice) => choice.value);
}

/** Neighbouring bands joined: `1–40` for whole numbers, `0–<24` for hours, `≥ 72` without an end. */
function rangesOf(key: NumberKey, names: readonly string[], base: RuleBase): string[] {
  const question = base.questions.find((one) => one.key === key);
  const whole = question?.kind === 'number' && question.whole;
  const bands: readonly Band[] = BANDS[key];
  const found: { from: number; below: number | undefined }[] = [];
  for (const [at, band] of bands.entries()) {
    if (!names.includes(band.name)) continue;
    const last = found.at(-1);
    const below = bands[at + 1]?.from;
    if (last && last.below === band.from) last.below = below;
    else found.push({ from: band.from, below });
  }
  return found.map(({ from, below }) => {
    if (below === undefined) return `≥ ${from}`;
    return whole ? `${from}–${below - 1}` : `${from}–<${below}`;
  });
}

function keysOf(when: When): FactKey[] {
  return Object.keys(when) as FactKey[];
}

function listOf(when: When, key: FactKey): readonly (string | undefined)[] & readonly string[] {
  return (when[key] ?? []) as readonly string[];
}
