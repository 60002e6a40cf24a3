import { type AnswerKey, type Answers, type ClockKey, knownNumber } from '../model/facts.ts';
import type { Look } from '../model/rule.ts';
import { apply } from './facts.ts';
import { type Said, sizesIn, type Values } from './fill.ts';
import { waitOf } from './judge.ts';
import { type Draft, type DraftStep, type Fix, fixWait } from './plan.ts';

/**
 * A plan without what has been done: a step that starts a clock which runs.
 *
 * @param inexact numbers that stand for a range: of a clock, one that runs
 */
export function stillToDo(draft: Draft, answers: Answers, inexact: readonly AnswerKey[]): Draft {
  const runs = (clock: ClockKey) => inexact.includes(clock) || (knownNumber(answers[clock]) ?? 0) > 0;
  const isDone = (one: DraftStep) =>
    one.kind === 'fix' && one.step.starts !== undefined && runs(one.step.starts);
  return { ...draft, steps: draft.steps.filter((one) => !isDone(one)) };
}

/** The text of a drafted step, with the numbers that it takes from the answers. */
export function sayStep(step: DraftStep, answers: Answers): Said {
  switch (step.kind) {
    case 'general':
      return { text: step.step.short, values: {} };
    case 'look':
      return sayLook(step.look, answers);
    case 'fix':
      return {
        text: step.step.short,
        values: { ...valuesOf(step, answers), waitHours: fixWait(step, answers) },
      };
  }
}

function sayLook({ short, ifKnown }: Look, answers: Answers): Said {
  if (!ifKnown?.marks.every(({ clock }) => answers[clock] !== undefined)) return { text: short, values: {} };
  const waitHours = Math.max(0, ...ifKnown.marks.map((mark) => waitOf(mark, answers)));
  return { text: waitHours === 0 ? ifKnown.reached : ifKnown.pending, values: { waitHours } };
}

function valuesOf({ changed, sets }: Fix, answers: Answers): Values {
  const before = apply(answers, changed);
  const groupSize = knownNumber(before.groupSize);
  const target = typeof sets.groupSize === 'number' ? sets.groupSize : undefined;
  const excess = target !== undefined && groupSize !== undefined ? groupSize - target : undefined;
  return { ...sizesIn(before), target, excess };
}
