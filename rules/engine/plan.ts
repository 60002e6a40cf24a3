import type { Trust } from '../model/advice.ts';
import type { Answers, Facts } from '../model/facts.ts';
import type { Blocker, Changes, FixStep, Look, Step } from '../model/rule.ts';
import type { Rules } from './compile.ts';
import { apply, changesOf } from './facts.ts';
import { type Judgement, judge, waitOf } from './judge.ts';
import { match } from './match.ts';

/** One step of a plan, not yet in words. */
export type DraftStep =
  | { readonly kind: 'look'; readonly look: Look; readonly blockers: readonly Blocker[] }
  | {
      readonly kind: 'fix';
      readonly step: FixStep;
      readonly blocker: Blocker;
      /** The answers it changes, including the clock it waits for. */
      readonly sets: Changes;
      /** The answers changed by earlier fixes. */
      readonly changed: Changes;
    }
  | { readonly kind: 'general'; readonly step: Step };

export type Fix = Extract<DraftStep, { kind: 'fix' }>;

/** A plan without words or numbers. Identical for all answers whose numbers are in the same bands. */
export interface Draft {
  readonly steps: readonly DraftStep[];
  /** The facts once all trusted blockers are cleared. */
  readonly after: Facts;
  /** The facts once distrusted blockers are cleared as well. */
  readonly afterAll: Facts;
}

/** The act of a plan. */
export function actOf({ steps }: Pick<Draft, 'steps'>): Step | undefined {
  for (const one of steps) if (one.kind === 'general' && one.step.phase === 'act') return one.step;
  return undefined;
}

/** The hours to wait at a step. */
export function fixWait({ step, changed }: Fix, answers: Answers): number {
  if (!step.until) return 0;
  return waitOf(step.until, step.until.clock in changed ? apply(answers, changed) : answers);
}

/** The hours to wait at any step; only a fix has some. */
export const stepWait = (step: DraftStep, answers: Answers): number =>
  step.kind === 'fix' ? fixWait(step, answers) : 0;

/** The hours of a whole plan. Waits run in parallel, so the longest one counts. */
export function planWait({ steps }: Pick<Draft, 'steps'>, answers: Answers): number {
  return Math.max(0, ...steps.map((step) => stepWait(step, answers)));
}

/**
 * Derives the plan, in this order: where to look before anything is done, switch device or account, quick
 * looks, what others have to do (one who is to be an admin has to be in the group), general preparation, the
 * asker's own fixes (of each sort those that start a clock first), waits, the acts with their confirmation, what
 * to do afterwards.
 *
 * @param facts of a complete situation
 * @param judgement of these facts; an impossible goal has no plan
 * @param look whether to include a blocker's quick look, because its evidence is weak or disputed
 */
export function draftPlan(
  facts: Facts,
  judgement: Judgement,
  rules: Rules,
  trust: Trust,
  look: (blocker: Blocker) => boolean,
): Draft {
  if (judgement.verdict === 'impossible') return { steps: [], after: facts, afterAll: facts };
  const { handled, fixes, after } = clear(facts, judgement.blockers, rules, trust);
  // A distrusted blocker is only a caution, but the act must still be the one that follows its fix.
  // Otherwise a plan that needs a phone would have no act at all.
  const afterAll =
    trust === 'reported' ? after : clear(after, judge(after, rules).blockers, rules, 'reported').after;
  const general = (known: Facts, ...phases: Step['phase'][]) =>
    rules
      .candidates(known)
      .step.filter((step) => phases.includes(step.phase) && match(step.when, known) === 'yes')
      .map((step) => ({ kind: 'general' as const, step }));
  // Switching device or account comes first: everything else is done there.
  const moving = new Set(
    fixes.filter(({ sets }) => 'device' in sets || 'subAccount' in sets).map((fix) => fix.blocker),
  );
  const prepare = clocksFirst(
    fixes.filter(({ step, blocker }) => step.phase === 'prepare' && !moving.has(blocker)),
  );
  const looks = looksOf(handled.filter(look));
  const looksAt = (which: (blocker: Blocker) => boolean) =>
    looks.filter(({ blockers }) => blockers.every(which));
  return {
    steps: [
      ...general(facts, 'check'),
      ...looksAt((blocker) => moving.has(blocker)),
      ...fixes.filter((fix) => moving.has(fix.blocker)),
      ...looksAt((blocker) => !moving.has(blocker)),
      ...prepare.filter(({ blocker }) => blocker.clearedBy === 'others'),
      ...general(after, 'prepare'),
      ...prepare.filter(({ blocker }) => blocker.clearedBy !== 'others'),
      ...fixes.filter((fix) => fix.step.phase === 'wait'),
      // In rule order: a handover is confirmed before the owner leaves.
      ...general(afterAll, 'act', 'confirm'),
      ...general(afterAll, 'afterwards'),
    ],
    after,
    afterAll,
  };
}

/**
 * Clears the blockers and returns the resulting facts. Clearing one may reveal another (a phone may have
 * limits that the computer hid), so the situation is judged again until nothing new blocks. A blocker that
 * survives its own fix is not retried; `verify` reports it.
 */
function clear(
  before: Facts,
  blockers: readonly Blocker[],
  rules: Rules,
  trust: Trust,
): { readonly handled: readonly Blocker[]; readonly fixes: readonly Fix[]; readonly after: Facts } {
  const fixes: Fix[] = [];
  const handled: Blocker[] = [];
  let facts = before;
  let changed: Changes = {};
  let fresh = blockers;
  while (fresh.length > 0) {
    const known = facts;
    const changedBefore = changed;
    for (const blocker of fresh) {
      handled.push(blocker);
      for (const step of blocker.fix) {
        if (step.when && match(step.when, known) !== 'yes') continue;
        const sets = changesOf(step);
        fixes.push({ kind: 'fix', step, blocker, sets, changed: changedBefore });
        facts = { ...facts, ...rules.factsAfter(step) };
        changed = { ...changed, ...sets };
      }
    }
    fresh = judge(facts, rules, trust).blockers.filter((blocker) => !handled.includes(blocker));
  }
  return { handled, fixes, after: facts };
}

/** The looks of some blockers, without duplicates. */
function looksOf(blockers: readonly Blocker[]): Extract<DraftStep, { kind: 'look' }>[] {
  const ids = new Set(blockers.flatMap(({ look }) => look?.id ?? []));
  return [...ids].flatMap((id) => {
    const sharing = blockers.filter(({ look }) => look?.id === id);
    const look = sharing[0]?.look;
    return look ? [{ kind: 'look' as const, look, blockers: sharing }] : [];
  });
}

/** Fixes that start a wait come first, so that the clock runs while the rest is done. */
function clocksFirst(fixes: readonly Fix[]): Fix[] {
  const starts = (fix: Fix) => fix.blocker.fix.some((step) => step.phase === 'wait');
  return [...fixes.filter(starts), ...fixes.filter((fix) => !starts(fix))];
}
