import type { Answers, Goal } from '../model/facts.ts';
import type { Text } from '../model/text.ts';
import type { Rules } from './compile.ts';
import { type DraftLine, lowerCased, plainLine, type Said } from './fill.ts';
import type { FullOutcome } from './outcome.ts';
import { type DraftStep, type Fix, stepWait } from './plan.ts';
import { sayStep } from './say-step.ts';
import { SCREEN_WORDS } from './screen-words.ts';
import { inSomeKinds, whichKind } from './special-kinds.ts';
import { asksOthersFirst, ifItAsks } from './verdict.ts';

interface LinesBelow {
  readonly under: readonly DraftLine[];
  readonly ifRefused: readonly DraftLine[];
}

/** A step of the screen, with the lines below it. */
export type ScreenRow = DraftLine & LinesBelow;

/** Steps of a screen, plus one for each obstacle beyond two (answer-first.md). */
const MOST_STEPS = 5;
/** What a step that the plan works without must weigh to stand on the screen. */
const WEIGHTY = 60;
/** The weight of what the plan doesn't work without. */
const NEEDED = Number.POSITIVE_INFINITY;
/** Steps that clear something, beyond which the sign of success gives way. */
const MOST_FIXES = 2;

/**
 * The plan's steps, joined to a few: whatever trying the act settles is told once, below the act; a look
 * goes with the fix that it can save; all waits are one step; what isn't needed gives way by its weight. What to
 * prepare that has no room as a step is to be known before.
 */
export function joinedSteps(
  {
    draft,
    judgement,
    cautions,
    isUnsure,
  }: Pick<FullOutcome, 'draft' | 'judgement' | 'cautions'> & { readonly isUnsure: boolean },
  answers: Answers,
  goal: Goal,
  rules: Rules,
): { readonly steps: ScreenRow[]; readonly aside?: Said | undefined } {
  const { steps } = draft;
  const tried = new Set(steps.flatMap((one) => (one.kind === 'look' && one.look.tries ? one.blockers : [])));
  // What to do if the app refuses is a list; a plan without one needs each of its steps.
  const fewer = isUnsure && tried.size > 0 ? 1 : 0;
  const most = MOST_STEPS + Math.max(0, judgement.blockers.length - 2) - fewer;
  const isTried = (one: DraftStep): boolean => one.kind === 'fix' && tried.has(one.blocker);
  const line = (one: DraftStep): DraftLine => ({
    ...sayStep(one, answers),
    waitHours: stepWait(one, answers),
  });
  const rows: {
    readonly row: ScreenRow;
    readonly weight: number;
    readonly hints: readonly DraftLine[];
    readonly isPrepared: boolean;
  }[] = [];
  // Where much is in the way, or trying tells, there is no room for hints.
  const hasRoom = judgement.blockers.length <= 1 && tried.size === 0;
  const add = (
    step: DraftStep,
    { under = [], ifRefused = [] }: Partial<LinesBelow> = {},
    weight = NEEDED,
    hints: readonly DraftLine[] = [],
  ) => {
    const isPrepared = step.kind === 'general' && step.step.phase === 'prepare';
    rows.push({ row: { ...line(step), under, ifRefused }, weight, hints, isPrepared });
  };
  const fixes = steps.filter((one) => one.kind === 'fix' && one.step.phase !== 'wait' && !isTried(one));
  const isLong = tried.size > 0 || fixes.length > MOST_FIXES;
  const waits = steps
    .filter((one) => one.kind === 'fix' && one.step.phase === 'wait' && !isTried(one))
    .sort((a, b) => stepWait(b, answers) - stepWait(a, answers));
  for (const step of steps) {
    if (step.kind === 'fix') {
      if (isTried(step)) continue;
      // A look before what must not be tried changes nothing; where much is to be done, it gives way.
      const looks = step.blocker.noTrying && isLong ? [] : looksBefore(step, steps);
      if (step.step.phase !== 'wait') add(step, { under: looks.map(line) });
      else if (step === waits[0]) add(step, { under: waits.slice(1).map(line) });
    } else if (step.kind === 'general') {
      const { phase, weight } = step.step;
      const hints = hasRoom ? (step.step.under ?? []).map(plainLine) : [];
      if (phase === 'prepare' || phase === 'afterwards') add(step, {}, weight ?? 0, hints);
      // What to do if the first check fails gives way on a crowded screen.
      else if (phase === 'check' && step !== steps[0]) add(step, {}, weight);
      // What the app asks has said already when it is done; after much else has been done, it gives way, too.
      else if (phase === 'confirm' && isLong) add(step, {}, WEIGHTY);
      else if (phase === 'act' && tried.size > 0) {
        // Nobody is removed for what a special kind of group has in the way.
        const kinds = inSomeKinds(cautions).inTheWay.flatMap((one) => one.kinds);
        const first = kinds.length > 0 ? [plainLine(whichKind(kinds, rules))] : [];
        const clearing = steps.filter((one): one is Fix => isTried(one)).toSorted(othersFirst);
        // Who has to agree is asked in any case, not only if the app refuses.
        const asked = asksOthersFirst(goal) ? clearing.filter(isAsking) : [];
        const isForOthers = asked.length > 0;
        const ifRefused = [...first, ...clearing.filter((one) => !asked.includes(one)).map(line)];
        const [only, another] = ifRefused;
        const under = [plainLine(ifItAsks(goal, isForOthers)), ...asked.map(line)];
        if (only && !another) add(step, { under: [...under, firstIfRefused(only, isForOthers)] });
        else add(step, { under, ifRefused });
      } else add(step, {}, NEEDED, hints);
    }
  }
  const needed = rows.filter(({ weight }) => weight === NEEDED);
  const extras = rows.filter(({ weight }) => weight >= WEIGHTY && weight !== NEEDED);
  // The lines below a step, but for hints, take the room of what isn't needed; the one of what the app asks is always there.
  const below = linesBelow(needed.map(({ row }) => row));
  // Where a step has room at all, what weighs most is one: to save something first, to make somebody an admin.
  const free = most - needed.length;
  const room = Math.max(0, Math.min(free, Math.max(1, free - below + (tried.size > 0 ? 1 : 0))));
  const heaviest = extras.sort((a, b) => b.weight - a.weight);
  const kept = new Set([...needed, ...heaviest.slice(0, room)]);
  const aside = room === 0 ? heaviest.find(({ isPrepared }) => isPrepared) : undefined;
  // Hints stand where a step could stand as well.
  const hasHints = free > 0;
  const shown = rows.flatMap((one) => {
    if (!kept.has(one)) return [];
    return hasHints ? { ...one.row, under: [...one.row.under, ...one.hints] } : one.row;
  });
  return { steps: shown, aside: aside?.row };
}

/** Lines that stand below some steps. */
export const linesBelow = (steps: readonly LinesBelow[]): number =>
  steps.reduce((sum, { under, ifRefused }) => sum + under.length + ifRefused.length, 0);

/** Whether a step asks others, or waits for their answer. */
const isAsking = ({ blocker }: Fix): boolean => blocker.clearedBy === 'others';

/** Whoever has to agree is asked, and what has to be waited for is waited for, before anybody is removed. */
function othersFirst(a: Fix, b: Fix): number {
  const rank = ({ step, blocker }: Fix) => (step.phase === 'wait' ? 1 : blocker.clearedBy === 'you' ? 2 : 0);
  return rank(a) - rank(b);
}

/** The one thing to do if the app refuses, as a sentence of its own. */
function firstIfRefused(line: DraftLine, isAgreed: boolean): DraftLine {
  const { uncounted, ...text } = line.text;
  const words = SCREEN_WORDS[isAgreed ? 'ifAgreedFirst' : 'ifRefusedFirst'];
  const sentence = ({ en, zh }: Text): Text => ({
    en: words.en + lowerCased(en),
    zh: words.zh + zh,
  });
  return { ...line, text: { ...sentence(text), ...(uncounted && { uncounted: sentence(uncounted) }) } };
}

/** The looks that can save an obstacle's fix, with the first step of that fix. */
function looksBefore(fix: Fix, steps: readonly DraftStep[]): DraftStep[] {
  const first = steps.find((one) => one.kind === 'fix' && one.blocker === fix.blocker);
  if (first !== fix) return [];
  return steps.filter((one) => one.kind === 'look' && !one.look.tries && one.blockers[0] === fix.blocker);
}
