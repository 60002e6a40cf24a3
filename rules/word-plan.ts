import { claimsOf, standingOf } from './evidence/cite.ts';
import { fill, type Values } from './fill.ts';
import type { Cited, Plan, PlannedStep } from './model/advice.ts';
import type { RuleBase } from './model/base.ts';
import type { Lang } from './model/text.ts';
import type { Draft, DraftStep } from './plan.ts';

/** Puts a drafted plan into one language, each step with the evidence it rests on. */
export function putIntoWords(draft: Draft, base: RuleBase, lang: Lang): Plan {
  return {
    waitHours: draft.waitHours,
    steps: draft.steps.map((step) => wordStep(step, base, lang)),
  };
}

function wordStep(step: DraftStep, base: RuleBase, lang: Lang): PlannedStep {
  if (step.kind === 'general') {
    const { id, phase, text, path = [] } = step.step;
    const plain = { waitHours: 0, clears: [], sets: {} };
    return { id, phase, text: fill(text, lang), path, ...plain, ...cite([step.step], base) };
  }
  if (step.kind === 'look') {
    const { id, text, path = [] } = step.look;
    const plain = { waitHours: 0, clears: [], sets: {} };
    return { id, phase: 'check', text: fill(text, lang), path, ...plain, ...cite(step.blockers, base) };
  }
  const { step: fix, blocker, waitHours, sets } = step;
  return {
    id: fix.id,
    phase: fix.phase,
    text: fill(fix.text, lang, valuesOf(step)),
    path: fix.path ?? [],
    waitHours,
    clears: [blocker.id],
    sets,
    ...cite([blocker], base),
  };
}

function valuesOf(step: Extract<DraftStep, { kind: 'fix' }>): Values {
  const groupSize = step.before.groupSize;
  const target = typeof step.sets.groupSize === 'number' ? step.sets.groupSize : undefined;
  return {
    groupSize,
    others: groupSize === undefined ? undefined : groupSize - 1,
    target,
    excess: groupSize === undefined || target === undefined ? undefined : groupSize - target,
    waitHours: step.waitHours,
  };
}

function cite(
  statements: readonly { readonly supports: readonly string[]; readonly disputes?: readonly string[] }[],
  base: RuleBase,
): Cited {
  const all = {
    supports: statements.flatMap((statement) => statement.supports),
    disputes: statements.flatMap((statement) => statement.disputes ?? []),
  };
  return { ...standingOf(all, base), sources: claimsOf(all) };
}
