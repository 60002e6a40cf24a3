import type { Trust } from '../model/advice.ts';
import type { RuleBase } from '../model/base.ts';
import {
  type Answers,
  BANDS,
  type Band,
  type Condition,
  type FactKey,
  type Facts,
  type NumberKey,
  type When,
} from '../model/facts.ts';
import type { Blocker } from '../model/rule.ts';
import type { TracedRule } from '../model/trace.ts';
import { standingOf } from './evidence/cite.ts';
import { isNumberKey, toFacts } from './facts.ts';
import { judge } from './judge.ts';
import { alternativesOf, match, openFacts } from './match.ts';
import { apply, clearedOfAll, draftPlan } from './plan.ts';
import { complete } from './settle.ts';

/**
 * Every rule of the base and why it did or did not fire for these answers.
 *
 * Steps are matched, as the planner does it, against the situation after all fixes.
 *
 * @param trust blockers whose evidence is weaker are distrusted: they hold, but do not count
 */
export function traceOf(given: Answers, base: RuleBase, trust: Trust = 'reported'): TracedRule[] {
  const { answers, facts } = complete(given, base, trust);
  const judgement = judge(facts, base, trust);
  const reachable = judgement.verdict !== 'impossible';
  const cleared = reachable ? apply(answers, draftPlan(answers, base, trust, () => true).changed) : answers;
  const after = toFacts(cleared, base.questions);
  const afterAll = reachable ? toFacts(clearedOfAll(cleared, base), base.questions) : facts;
  const trace = (kind: TracedRule['kind'], known: Facts) => (rule: { id: string; when: Condition }) =>
    traced(kind, rule.id, rule.when, known);
  return [
    ...base.blockers.map((blocker): TracedRule => {
      const one = traced('blocker', blocker.id, blocker.when, facts);
      if (one.outcome !== 'fired') return one;
      if (judgement.distrusted.includes(blocker)) return { ...one, ...distrusted(blocker, base, trust) };
      return { ...one, liftedBy: liftedBy(blocker.when, facts, base, trust) };
    }),
    ...base.steps.map((step) => trace('step', step.phase === 'prepare' ? after : afterAll)(step)),
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

function distrusted(blocker: Blocker, base: RuleBase, trust: Trust) {
  const { evidence } = standingOf(blocker, base);
  return { outcome: 'distrusted', distrusted: { is: evidence, wants: trust } } as const;
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
function liftedBy(
  when: Condition,
  facts: Facts,
  base: RuleBase,
  trust: Trust,
): NonNullable<TracedRule['liftedBy']> {
  const lifting: Partial<Record<FactKey, readonly string[]>> = {};
  for (const way of alternativesOf(when)) {
    for (const key of keysOf(way)) {
      if (key === 'platform' || key === 'goal') continue;
      const values = valuesOf(key, facts, base).filter((value) => {
        const other = { ...facts, [key]: value } as Facts;
        // A role that cannot reach the goal at all is no way past an obstacle.
        return match(when, other) === 'no' && judge(other, base, trust).verdict !== 'impossible';
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
