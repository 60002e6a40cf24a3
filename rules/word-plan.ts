import { type Amount, type Mark, type Numerals, waitOf } from './amount.ts';
import { citation } from './evidence/cite.ts';
import { fill, type Values } from './fill.ts';
import type { Cited, Plan, PlannedStep } from './model/advice.ts';
import type { RuleBase } from './model/base.ts';
import type { Lang } from './model/text.ts';
import type { Draft, DraftStep } from './plan.ts';

type FixDraft = Extract<DraftStep, { kind: 'fix' }>;

/** Puts a drafted plan into one language, each step with the evidence it rests on. */
export function putIntoWords(draft: Draft, base: RuleBase, lang: Lang, numerals: Numerals): Plan {
  return {
    waitHours: numerals.alone(planWait(draft)),
    steps: draft.steps.map((step) => wordStep(step, base, lang, numerals)),
  };
}

/** The wait of a whole plan: waits run side by side, so the longest one counts. */
export function planWait(draft: Draft): Amount {
  const waits = draft.steps.flatMap((step) => (step.kind === 'fix' ? [waitBefore(step)] : []));
  const longest = waits.filter((wait) => wait !== 0);
  return longest.length === 0 ? 0 : { longest };
}

/** A step's wait; a clock that an earlier step has set is a constant. */
function waitBefore({ step, before, changed }: FixDraft): number | Mark {
  if (!step.until) return 0;
  return step.until.clock in changed ? waitOf(step.until, before) : step.until;
}

function wordStep(step: DraftStep, base: RuleBase, lang: Lang, numerals: Numerals): PlannedStep {
  if (step.kind === 'general') {
    const { id, phase, text, path = [] } = step.step;
    const plain = { waitHours: 0, clears: [], sets: {} };
    return { id, phase, text: fill(text, lang), path: [...path], ...plain, ...cite([step.step], base) };
  }
  if (step.kind === 'look') {
    const { id, text, path = [] } = step.look;
    const plain = { waitHours: 0, clears: [], sets: {} };
    return {
      id,
      phase: 'check',
      text: fill(text, lang),
      path: [...path],
      ...plain,
      ...cite(step.blockers, base),
    };
  }
  const { step: fix, blocker, sets } = step;
  const wait = waitBefore(step);
  const waitHours: Amount = typeof wait === 'number' ? wait : { longest: [wait] };
  return {
    id: fix.id,
    phase: fix.phase,
    text: fill(fix.text, lang, { ...valuesOf(step), waitHours }, numerals),
    path: [...(fix.path ?? [])],
    waitHours: numerals.alone(waitHours),
    clears: [blocker.id],
    sets,
    ...cite([blocker], base),
  };
}

function valuesOf({ before, changed, sets }: FixDraft): Values {
  const target = typeof sets.groupSize === 'number' ? sets.groupSize : undefined;
  const less = (minus: number): Amount | undefined => {
    if (before.groupSize === undefined) return undefined;
    return 'groupSize' in changed ? before.groupSize - minus : { answer: 'groupSize', minus };
  };
  return {
    groupSize: less(0),
    others: less(1),
    target,
    excess: target === undefined ? undefined : less(target),
  };
}

function cite(
  statements: readonly { readonly supports: readonly string[]; readonly disputes?: readonly string[] }[],
  base: RuleBase,
): Cited {
  const [only, ...more] = statements;
  if (only && more.length === 0) return citation(only, base);
  const all = {
    supports: statements.flatMap((statement) => statement.supports),
    disputes: statements.flatMap((statement) => statement.disputes ?? []),
  };
  return citation(all, base);
}
