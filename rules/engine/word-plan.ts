import type { Cited, Plan, PlannedStep } from '../model/advice.ts';
import type { RuleBase } from '../model/base.ts';
import type { Answers } from '../model/facts.ts';
import type { Lang } from '../model/text.ts';
import { citation } from './evidence/cite.ts';
import { fill, sizesIn, type Values } from './fill.ts';
import { apply, type Draft, type DraftStep, type Fix, fixWait, planWait } from './plan.ts';

/** Puts a drafted plan into one language, each step with the evidence it rests on. */
export function planInWords(draft: Draft, answers: Answers, base: RuleBase, lang: Lang): Plan {
  return {
    waitHours: planWait(draft, answers),
    steps: draft.steps.map((step) => stepInWords(step, answers, base, lang)),
  };
}

function stepInWords(step: DraftStep, answers: Answers, base: RuleBase, lang: Lang): PlannedStep {
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
  const waitHours = fixWait(step, answers);
  return {
    id: fix.id,
    phase: fix.phase,
    text: fill(fix.text, lang, { ...valuesOf(step, answers), waitHours }),
    path: [...(fix.path ?? [])],
    waitHours,
    clears: [blocker.id],
    sets,
    ...cite([blocker], base),
  };
}

function valuesOf({ changed, sets }: Fix, answers: Answers): Values {
  const before = apply(answers, changed);
  const { groupSize } = before;
  const target = typeof sets.groupSize === 'number' ? sets.groupSize : undefined;
  const excess = target !== undefined && groupSize !== undefined ? groupSize - target : undefined;
  return { ...sizesIn(before), target, excess };
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
