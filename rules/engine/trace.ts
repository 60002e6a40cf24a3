import type { TracedRule, Trust } from '../model/advice.ts';
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
import { RULE_KINDS, type Rule } from '../model/rule.ts';
import type { Rules } from './compile.ts';
import { completeUnchecked } from './complete.ts';
import { isNumberKey } from './facts.ts';
import { judge } from './judge.ts';
import { alternativesOf, match, openFacts } from './match.ts';
import { draftPlan } from './plan.ts';
import { choicesFor } from './vocabulary.ts';

/**
 * Every rule of the base and why it did or did not fire for these answers.
 *
 * Steps are matched against the situation after all fixes, as in the planner, but for those that come first.
 *
 * @param trust blockers whose evidence is weaker are distrusted: they hold, but do not count
 */
export function traceOf(given: Answers, rules: Rules, trust: Trust = 'reported'): TracedRule[] {
  const { facts } = completeUnchecked(given, rules, trust);
  const judgement = judge(facts, rules, trust);
  const draft = draftPlan(facts, judgement, rules, trust, () => true);
  const factsFor = (rule: Rule) => {
    if (rule.kind !== 'step') return facts;
    if (rule.phase === 'check') return facts;
    return rule.phase === 'prepare' ? draft.after : draft.afterAll;
  };
  return RULE_KINDS.flatMap((kind) =>
    rules.of[kind].map((rule: Rule): TracedRule => {
      const one = traced(rule, factsFor(rule));
      if (rule.kind !== 'blocker' || one.outcome !== 'fired') return one;
      if (judgement.distrusted.some(({ id }) => id === rule.id))
        return { ...one, outcome: 'distrusted', distrusted: { is: rules.cite(rule).evidence, wants: trust } };
      return { ...one, liftedBy: liftedBy(rule.when, facts, rules, trust) };
    }),
  );
}

function traced({ kind, id, when }: Rule, facts: Facts): TracedRule {
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

/** For each fact, the values that alone would lift a blocker; numbers as ranges: `1–40`. */
function liftedBy(
  when: Condition,
  facts: Facts,
  rules: Rules,
  trust: Trust,
): NonNullable<TracedRule['liftedBy']> {
  const lifting: Partial<Record<FactKey, readonly string[]>> = {};
  for (const way of alternativesOf(when)) {
    for (const key of keysOf(way)) {
      if (key === 'platform' || key === 'goal') continue;
      const values = valuesOf(key, facts, rules).filter((value) => {
        const other = { ...facts, [key]: value } as Facts;
        // A role that cannot reach the goal at all doesn't help.
        return match(when, other) === 'no' && judge(other, rules, trust).verdict !== 'impossible';
      });
      if (values.length > 0) lifting[key] = isNumberKey(key) ? rangesOf(key, values, rules) : values;
    }
  }
  return lifting;
}

function valuesOf(key: FactKey, facts: Facts, rules: Rules): string[] {
  const question = rules.questions.find((one) => one.key === key);
  if (question?.kind === 'number') return BANDS[question.key].map((band) => band.name);
  if (question?.kind !== 'choice') return ['yes', 'no'];
  return choicesFor(question, facts.platform).map((choice) => choice.value);
}

/** Adjacent bands merged: `1–40` for whole numbers, `0–<24` for hours, `≥ 72` if open-ended. */
function rangesOf(key: NumberKey, names: readonly string[], rules: Rules): string[] {
  const question = rules.questions.find((one) => one.key === key);
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
