import type { Trust } from '../model/advice.ts';
import type { RuleBase } from '../model/base.ts';
import type { Answers, AnswerValue, Facts } from '../model/facts.ts';
import type { Blocker, Changes, FixStep, Look, Step } from '../model/rule.ts';
import { waitOf } from './amount.ts';
import { toFacts } from './facts.ts';
import { judge } from './judge.ts';
import { match } from './match.ts';

/** One step of a plan before it is put into words. */
export type DraftStep =
  | { readonly kind: 'look'; readonly look: Look; readonly blockers: readonly Blocker[] }
  | {
      readonly kind: 'fix';
      readonly step: FixStep;
      readonly blocker: Blocker;
      /** What following it changes, the clock it waits for included. */
      readonly sets: Changes;
      /** What the fixes before it have changed of the answers. */
      readonly changed: Changes;
    }
  | { readonly kind: 'general'; readonly step: Step };

export type Fix = Extract<DraftStep, { kind: 'fix' }>;

/** A plan without words and numbers: the same for all answers whose numbers lie in the same bands. */
export interface Draft {
  readonly steps: readonly DraftStep[];
  /** What all of its fixes change of the answers. */
  readonly changed: Changes;
}

/** The plan of what cannot be reached. */
export const NO_PLAN: Draft = { steps: [], changed: {} };

/** The hours that a step waits. */
export function fixWait({ step, changed }: Fix, answers: Answers): number {
  if (!step.until) return 0;
  return waitOf(step.until, step.until.clock in changed ? apply(answers, changed) : answers);
}

/** The hours of a whole plan: waits run side by side, so the longest one counts. */
export function planWait({ steps }: Draft, answers: Answers): number {
  return Math.max(0, ...steps.map((step) => (step.kind === 'fix' ? fixWait(step, answers) : 0)));
}

/**
 * Derives the plan: the device and account to do it with, the quick looks, what helps in any case, the
 * fixes of what blocks (clocks are started first), the waits, each act with how to see that it worked,
 * what to do afterwards.
 *
 * Clearing one thing may bring up another (a phone may have limits that the computer hid), so the
 * situation is judged again until nothing blocks. A blocker that survives its own fix ends it: the
 * draft then leaves it standing, which `verify` reports.
 *
 * @param answers settled answers whose verdict is not `impossible`
 * @param look tells whether a blocker's quick look is worth a step: its evidence is weak or disputed
 */
export function draftPlan(
  answers: Answers,
  base: RuleBase,
  trust: Trust,
  look: (blocker: Blocker) => boolean,
): Draft {
  const fixes: Fix[] = [];
  const looks = new Map<string, { look: Look; blockers: Blocker[] }>();
  const handled = new Set<string>();
  let current = answers;
  let changed: Changes = {};
  for (;;) {
    const facts = toFacts(current, base.questions);
    const fresh = judge(facts, base, trust).blockers.filter((blocker) => !handled.has(blocker.id));
    if (fresh.length === 0) break;
    const changedBefore = changed;
    for (const blocker of fresh) {
      handled.add(blocker.id);
      if (blocker.look && look(blocker)) noteLook(looks, blocker.look, blocker);
      for (const step of blocker.fix) {
        if (step.when && match(step.when, facts) !== 'yes') continue;
        const sets = changesOf(step);
        fixes.push({ kind: 'fix', step, blocker, sets, changed: changedBefore });
        current = apply(current, sets);
        changed = { ...changed, ...sets };
      }
    }
  }
  const after = toFacts(current, base.questions);
  // A blocker that is not trusted enough is only a caution, but the act is still the one that would
  // follow its fix: without its phone, a plan for a phone would have no act at all.
  const atLast = trust === 'reported' ? after : toFacts(clearedOfAll(current, base), base.questions);
  const general = (...phases: Step['phase'][]) =>
    generalSteps(base, phases[0] === 'prepare' ? after : atLast, phases);
  // To take another device or account comes first: all that follows is done there.
  const moving = new Set(
    fixes.filter(({ sets }) => 'device' in sets || 'subAccount' in sets).map((fix) => fix.blocker),
  );
  const looksAt = (which: (blocker: Blocker) => boolean) =>
    [...looks.values()]
      .filter(({ blockers }) => blockers.every(which))
      .map((entry) => ({ kind: 'look' as const, ...entry }));
  return {
    steps: [
      ...looksAt((blocker) => moving.has(blocker)),
      ...fixes.filter((fix) => moving.has(fix.blocker)),
      ...looksAt((blocker) => !moving.has(blocker)),
      ...general('prepare'),
      ...clocksFirst(fixes.filter((fix) => fix.step.phase === 'prepare' && !moving.has(fix.blocker))),
      ...fixes.filter((fix) => fix.step.phase === 'wait'),
      // As the rules have them: what was handed over is looked at before the owner leaves.
      ...general('act', 'confirm'),
      ...general('afterwards'),
    ],
    changed,
  };
}

/** The answers once everything is cleared that stands in the way by anybody's word, trusted or not. */
export function clearedOfAll(answers: Answers, base: RuleBase): Answers {
  const handled = new Set<string>();
  let current = answers;
  for (;;) {
    const facts = toFacts(current, base.questions);
    const fresh = judge(facts, base).blockers.filter((blocker) => !handled.has(blocker.id));
    if (fresh.length === 0) return current;
    for (const blocker of fresh) {
      handled.add(blocker.id);
      for (const step of blocker.fix) {
        if (!step.when || match(step.when, facts) === 'yes') current = apply(current, changesOf(step));
      }
    }
  }
}

/** The answers after a step; of a list of possible values the first stands for all. */
export function apply(answers: Answers, sets: Changes): Answers {
  const changed = Object.entries(sets).map(([key, value]) => [
    key,
    Array.isArray(value) ? (value[0] as AnswerValue) : value,
  ]);
  return { ...answers, ...Object.fromEntries(changed) };
}

function changesOf(step: FixStep): Changes {
  return { ...(step.until ? { [step.until.clock]: step.until.reaches } : {}), ...step.sets };
}

function noteLook(
  looks: Map<string, { look: Look; blockers: Blocker[] }>,
  look: Look,
  blocker: Blocker,
): void {
  const entry = looks.get(look.id);
  if (entry) entry.blockers.push(blocker);
  else looks.set(look.id, { look, blockers: [blocker] });
}

/** What has a wait behind it comes first, so that its clock runs while the rest is done. */
function clocksFirst<F extends { blocker: Blocker }>(fixes: readonly F[]): F[] {
  const starts = (fix: F) => fix.blocker.fix.some((step) => step.phase === 'wait');
  return [...fixes.filter(starts), ...fixes.filter((fix) => !starts(fix))];
}

function generalSteps(base: RuleBase, facts: Facts, phases: readonly Step['phase'][]): DraftStep[] {
  return base.steps
    .filter((step) => phases.includes(step.phase) && match(step.when, facts) === 'yes')
    .map((step) => ({ kind: 'general' as const, step }));
}
