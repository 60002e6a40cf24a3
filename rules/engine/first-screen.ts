import type { FirstScreen } from '../model/advice.ts';
import type { Answers, Goal } from '../model/facts.ts';
import type { Alternative, Caution, Effect } from '../model/rule.ts';
import type { Lang, Text } from '../model/text.ts';
import type { Rules } from './compile.ts';
import { doubtOf } from './doubt.ts';
import {
  type DraftLine,
  joinSentences,
  lineInWords,
  lowerCased,
  plainLine,
  type Said,
  saidInWords,
  sizesIn,
  withWait,
} from './fill.ts';
import type { FullOutcome } from './outcome.ts';
import { actOf, type DraftStep, type Fix, planWait, stepWait } from './plan.ts';
import { sayStep } from './say-step.ts';
import { SCREEN_WORDS } from './screen-words.ts';
import { type SideBySideDraft, sideBySideInWords } from './side-by-side.ts';
import { kindText, whichKind } from './special-kinds.ts';
import { ifItAsks, sayVerdict } from './verdict.ts';

/** What the first screen is made of. */
export type Screened = Pick<FullOutcome, 'judgement' | 'draft' | 'effects' | 'cautions'> & {
  readonly alternatives: readonly { readonly way: Alternative }[];
};

/** What a first screen begins with. */
interface AnswerDraft {
  /** The answer, and the reason of a no or a not yet. */
  readonly verdict: readonly Said[];
  /** Hours until the plan can be carried out, if that is sure. */
  readonly waitHours: number;
  readonly reasons: readonly Said[];
}

/** The first screen without a language: which sentences stand on it, in which order. */
export interface ScreenDraft extends AnswerDraft {
  readonly steps: readonly ScreenRow[];
  readonly know: readonly Said[];
  readonly ways: readonly Said[];
}

interface LinesBelow {
  readonly under: readonly DraftLine[];
  readonly ifRefused: readonly DraftLine[];
}

type ScreenRow = DraftLine & LinesBelow;

/** Steps of a screen, plus one for each obstacle beyond two (answer-first.md). */
const MOST_STEPS = 5;
/** What a step that the plan works without must weigh to stand on the screen. */
const WEIGHTY = 60;
/** Ways that take the place of the steps if the goal can't be reached. */
export const MOST_INSTEAD = 3;
/** The weight of what the plan doesn't work without. */
const NEEDED = Number.POSITIVE_INFINITY;
/** Steps that clear something, beyond which the sign of success gives way. */
const MOST_FIXES = 2;
const MOST_KNOWN = 3;
/** Lines of steps above which only what must be known has room beside them, and one sentence in any case. */
const CROWDED = 6;
export const MOST_WAYS = 2;
/** Lines of reasons beyond one, of steps, of what must be known and of other ways, beyond which only one other way has room. */
const MOST_ROWS = 13;

/**
 * The answer on one screen: the one place that decides which sentences stand on it. Formats only draw it.
 *
 * @param answers with the asker's own numbers
 */
export function draftScreen(outcome: Screened, goal: Goal, answers: Answers, rules: Rules): ScreenDraft {
  const values = sizesIn(answers);
  const say = (text: Text): Said => ({ text, values });
  const ways = heaviestFirst(outcome.alternatives.map(({ way }) => way));
  const isImpossible = outcome.judgement.verdict === 'impossible';
  const instead = isImpossible ? ways.filter((way) => way.goal !== 'quiet').slice(0, MOST_INSTEAD) : [];
  const { steps, aside } = isImpossible
    ? { steps: instead.map((way) => ({ ...say(way.short), waitHours: 0, under: [], ifRefused: [] })) }
    : joined(outcome, answers, goal, rules);
  const lines = steps.length + linesBelow(steps);
  const know = knowBefore(outcome, lines > CROWDED, rules);
  const headings = steps.filter(({ ifRefused }) => ifRefused.length > 0).length;
  const moreReasons = Math.max(0, outcome.judgement.blockers.length - 1);
  const rows = moreReasons + lines + headings + (aside ? 1 : 0) + know.length;
  const hasRoom = rows + MOST_WAYS <= MOST_ROWS;
  return {
    ...draftAnswer(outcome, goal, answers, rules),
    steps,
    know: [...(aside ? [aside] : []), ...know.map(say)],
    ways: ways
      .filter((way) => !instead.includes(way))
      .slice(0, hasRoom ? MOST_WAYS : 1)
      .map(({ short }) => say(short)),
  };
}

/** The screen without what stands below the reasons, for those who print only the summary. */
export function draftSummary(outcome: Screened, goal: Goal, answers: Answers, rules: Rules): ScreenDraft {
  return { ...draftAnswer(outcome, goal, answers, rules), steps: [], know: [], ways: [] };
}

function draftAnswer(
  { judgement, draft }: Screened,
  goal: Goal,
  answers: Answers,
  rules: Rules,
): AnswerDraft {
  const values = sizesIn(answers);
  const say = (text: Text): Said => ({ text, values });
  const { answer, reason, isFirm } = sayVerdict(goal, answers.trouble, judgement, rules);
  const isImpossible = judgement.verdict === 'impossible';
  const ready = judgement.verdict === 'ready' ? actOf(draft)?.answer : undefined;
  // Of what must not be tried, being alone for one, nobody asks how sure it is.
  const doubted = judgement.blockers.filter((one) => one !== reason || !one.noTrying);
  const doubt = isImpossible ? undefined : doubtOf(doubted, rules);
  return {
    verdict: [ready ?? answer, ...(reason ? [reason.short] : [])].map(say),
    waitHours: isFirm ? planWait(draft, answers) : 0,
    // Beside a plain no nothing else matters.
    reasons: [
      ...(isImpossible ? [] : judgement.blockers)
        .filter((one) => one !== reason)
        .map(({ short }) => say(short)),
      ...(doubt ? [say(doubt)] : []),
    ],
  };
}

/** The first screen in one language. */
export function screenInWords(
  draft: ScreenDraft,
  sideBySide: SideBySideDraft | undefined,
  lang: Lang,
): FirstScreen {
  const say = (one: Said) => saidInWords(one, lang);
  const line = (one: DraftLine) => lineInWords(one, lang);
  return {
    verdict: withWait(joinSentences(draft.verdict.map(say), lang), draft.waitHours),
    reasons: draft.reasons.map(say),
    steps: draft.steps.map(({ under, ifRefused, ...step }) => ({
      ...line(step),
      under: under.map(line),
      ifRefused: ifRefused.map(line),
    })),
    know: draft.know.map(say),
    ways: draft.ways.map(say),
    ...(sideBySide && { sideBySide: sideBySideInWords(sideBySide, lang) }),
  };
}

/**
 * The plan's steps, joined to a few: whatever trying the act settles is told once, below the act; a look
 * goes with the fix that it can save; all waits are one step; what isn't needed gives way by its weight. What to
 * prepare that has no room as a step is to be known before.
 */
function joined(
  { draft, judgement, cautions }: Screened,
  answers: Answers,
  goal: Goal,
  rules: Rules,
): { readonly steps: ScreenRow[]; readonly aside?: Said | undefined } {
  const { steps } = draft;
  const most = MOST_STEPS + Math.max(0, judgement.blockers.length - 2);
  const tried = new Set(steps.flatMap((one) => (one.kind === 'look' && one.look.tries ? one.blockers : [])));
  const isTried = (one: DraftStep) => one.kind === 'fix' && tried.has(one.blocker);
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
        const kinds = ofKinds(cautions).inTheWay.flatMap((one) => one.kinds);
        const first = kinds.length > 0 ? [plainLine(whichKind(kinds, rules))] : [];
        const ifRefused = [...first, ...steps.filter(isTried).toSorted(othersFirst).map(line)];
        const [only, another] = ifRefused;
        const isForOthers = steps.some(
          (one) => isTried(one) && one.kind === 'fix' && one.blocker.clearedBy === 'others',
        );
        const under = [plainLine(ifItAsks(goal, isForOthers))];
        if (only && !another) add(step, { under: [...under, ifRefusedFirst(only)] });
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

const linesBelow = (steps: readonly LinesBelow[]): number =>
  steps.reduce((sum, { under, ifRefused }) => sum + under.length + ifRefused.length, 0);

/** Whoever has to agree is asked, and what has to be waited for is waited for, before anybody is removed. */
function othersFirst(a: DraftStep, b: DraftStep): number {
  const rank = (one: DraftStep) =>
    one.kind !== 'fix' ? 0 : one.step.phase === 'wait' ? 1 : one.blocker.clearedBy === 'you' ? 2 : 0;
  return rank(a) - rank(b);
}

/** The one thing to do if the app refuses, as a sentence of its own. */
function ifRefusedFirst(line: DraftLine): DraftLine {
  const { uncounted, ...text } = line.text;
  const sentence = ({ en, zh }: Text): Text => ({
    en: SCREEN_WORDS.ifRefusedFirst.en + lowerCased(en),
    zh: SCREEN_WORDS.ifRefusedFirst.zh + zh,
  });
  return { ...line, text: { ...sentence(text), ...(uncounted && { uncounted: sentence(uncounted) }) } };
}

/** The looks that can save an obstacle's fix, with the first step of that fix. */
function looksBefore(fix: Fix, steps: readonly DraftStep[]): DraftStep[] {
  const first = steps.find((one) => one.kind === 'fix' && one.blocker === fix.blocker);
  if (first !== fix) return [];
  return steps.filter((one) => one.kind === 'look' && !one.look.tries && one.blockers[0] === fix.blocker);
}

/** What would change a person's mind: what must be known first, then by weight. */
function knowBefore({ effects, cautions }: Screened, isCrowded: boolean, rules: Rules): Text[] {
  const sentences = [
    ...effects,
    ...cautions.flatMap((one) => ('blocker' in one || 'differs' in one ? [] : [one])),
  ];
  const standIns = cautions.flatMap((one) =>
    'blocker' in one && one.ifUnknown && one.blocker.ifUnknown ? [one.blocker.ifUnknown.short] : [],
  );
  const { happening, inTheWay } = ofKinds(cautions);
  const sorted = heaviestFirst<Effect | Caution>(sentences);
  const must = sorted.filter(({ mustKnow }) => mustKnow);
  return [
    ...must.map(({ short }) => short),
    ...heaviestFirst(happening.filter(({ mustKnow }) => mustKnow)).map((one) => kindText(one, rules)),
    ...standIns,
    ...inTheWay.map((one) => kindText(one, rules)),
    ...sorted.filter(({ mustKnow }) => !mustKnow).map(({ short }) => short),
  ].slice(0, isCrowded ? Math.max(1, must.length) : MOST_KNOWN);
}

/** What differs in some kinds of groups: what happens there, and what is in the way or done in another way. */
function ofKinds(cautions: Screened['cautions']) {
  const all = cautions.flatMap((one) => ('differs' in one ? [{ ...one.differs, ...one }] : []));
  return {
    happening: all.filter(({ kind }) => kind === 'effect'),
    inTheWay: all.filter(({ kind }) => kind !== 'effect'),
  };
}

export function heaviestFirst<R extends { readonly weight?: number }>(rules: readonly R[]): R[] {
  return rules.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
}
