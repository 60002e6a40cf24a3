import type { Trust } from '../model/advice.ts';
import type { AnswerKey, Answers, AnswerValue, Facts } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import type { Blocker, Changes, FixStep, Look, Step } from '../model/rule.ts';
import type { Rules } from './compile.ts';
import { toFact } from './facts.ts';
import { type Judgement, judge, waitOf } from './judge.ts';
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
  /** The facts before the act: once everything that counts is cleared. */
  readonly after: Facts;
  /** The same once everything is cleared that stands in the way by anybody's word, trusted or not. */
  readonly atLast: Facts;
}

/** The hours that a step waits. */
export function fixWait({ step, changed }: Fix, answers: Answers): number {
  if (!step.until) return 0;
  return waitOf(step.until, step.until.clock in changed ? apply(answers, changed) : answers);
}

/** The hours of a whole plan: waits run side by side, so the longest one counts. */
export function planWait({ steps }: Pick<Draft, 'steps'>, answers: Answers): number {
  return Math.max(0, ...steps.map((step) => (step.kind === 'fix' ? fixWait(step, answers) : 0)));
}

/**
 * Derives the plan: the device and account to do it with, the quick looks, what helps in any case, the
 * fixes of what blocks (clocks are started first), the waits, each act with how to see that it worked,
 * what to do afterwards.
 *
 * @param facts of a complete situation
 * @param judgement of these facts; an impossible goal has no plan
 * @param look tells whether a blocker's quick look is worth a step: its evidence is weak or disputed
 */
export function draftPlan(
  facts: Facts,
  judgement: Judgement,
  rules: Rules,
  trust: Trust,
  look: (blocker: Blocker) => boolean,
): Draft {
  if (judgement.verdict === 'impossible') return { steps: [], after: facts, atLast: facts };
  const { handled, fixes, after } = clear(facts, judgement.blockers, rules, trust);
  // A blocker that is not trusted enough is only a caution, but the act is still the one that would
  // follow its fix: without its phone, a plan for a phone would have no act at all.
  const atLast =
    trust === 'reported' ? after : clear(after, judge(after, rules).blockers, rules, 'reported').after;
  const general = (known: Facts, ...phases: Step['phase'][]) =>
    rules
      .near(known)
      .step.filter((step) => phases.includes(step.phase) && match(step.when, known) === 'yes')
      .map((step) => ({ kind: 'general' as const, step }));
  // To take another device or account comes first: all that follows is done there.
  const moving = new Set(
    fixes.filter(({ sets }) => 'device' in sets || 'subAccount' in sets).map((fix) => fix.blocker),
  );
  const looks = looksOf(handled.filter(look));
  const looksAt = (which: (blocker: Blocker) => boolean) =>
    looks.filter(({ blockers }) => blockers.every(which));
  return {
    steps: [
      ...looksAt((blocker) => moving.has(blocker)),
      ...fixes.filter((fix) => moving.has(fix.blocker)),
      ...looksAt((blocker) => !moving.has(blocker)),
      ...general(after, 'prepare'),
      ...clocksFirst(fixes.filter((fix) => fix.step.phase === 'prepare' && !moving.has(fix.blocker))),
      ...fixes.filter((fix) => fix.step.phase === 'wait'),
      // As the rules have them: what was handed over is looked at before the owner leaves.
      ...general(atLast, 'act', 'confirm'),
      ...general(atLast, 'afterwards'),
    ],
    after,
    atLast,
  };
}

/**
 * What clears the blockers, and what the facts are then. Clearing one thing may bring up another (a phone
 * may have limits that the computer hid), so the situation is judged again until nothing blocks. A blocker
 * that survives its own fix ends it: it is left standing, which `verify` reports.
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
        const sets: Changes = {
          ...(step.until ? { [step.until.clock]: step.until.reaches } : {}),
          ...step.sets,
        };
        fixes.push({ kind: 'fix', step, blocker, sets, changed: changedBefore });
        facts = afterChanges(facts, sets, rules.questions);
        changed = { ...changed, ...sets };
      }
    }
    fresh = judge(facts, rules, trust).blockers.filter((blocker) => !handled.includes(blocker));
  }
  return { handled, fixes, after: facts };
}

/** The facts after a step. */
function afterChanges(facts: Facts, sets: Changes, questions: readonly Question[]): Facts {
  const changed = apply({}, sets);
  const read = questions.flatMap((question): [string, string][] => {
    const answer = changed[question.key];
    return answer === undefined ? [] : [[question.key, toFact(answer, question)]];
  });
  return { ...facts, ...Object.fromEntries(read) };
}

/** The answers after a step; of a list of possible values the first stands for all. */
export function apply(answers: Answers, sets: Changes): Answers {
  const changed = Object.entries(sets).map(([key, value]) => [
    key as AnswerKey,
    Array.isArray(value) ? (value[0] as AnswerValue) : value,
  ]);
  return { ...answers, ...Object.fromEntries(changed) };
}

/** The looks of some blockers; one that several share is taken once. */
function looksOf(blockers: readonly Blocker[]): Extract<DraftStep, { kind: 'look' }>[] {
  const ids = new Set(blockers.flatMap(({ look }) => look?.id ?? []));
  return [...ids].flatMap((id) => {
    const sharing = blockers.filter(({ look }) => look?.id === id);
    const look = sharing[0]?.look;
    return look ? [{ kind: 'look' as const, look, blockers: sharing }] : [];
  });
}

/** What has a wait behind it comes first, so that its clock runs while the rest is done. */
function clocksFirst(fixes: readonly Fix[]): Fix[] {
  const starts = (fix: Fix) => fix.blocker.fix.some((step) => step.phase === 'wait');
  return [...fixes.filter(starts), ...fixes.filter((fix) => !starts(fix))];
}
