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
  type Said,
  saidInWords,
  sizesIn,
  withWait,
} from './fill.ts';
import type { FullOutcome } from './outcome.ts';
import { actOf, planWait } from './plan.ts';
import { joinedSteps, linesBelow, type ScreenRow } from './screen-steps.ts';
import { type SideBySideDraft, sideBySideInWords } from './side-by-side.ts';
import { inSomeKinds, kindText } from './special-kinds.ts';
import { sayVerdict } from './verdict.ts';

/** What the first screen is made of. */
export type Screened = Pick<FullOutcome, 'judgement' | 'draft' | 'effects' | 'cautions'> & {
  readonly alternatives: readonly { readonly way: Alternative }[];
  /** Whether the screen names answers that nobody was sure of: that takes lines, and so does what may hold. */
  readonly isUnsure: boolean;
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

/** Ways that take the place of the steps if the goal can't be reached. */
export const MOST_INSTEAD = 3;
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
    : joinedSteps(outcome, answers, goal, rules);
  const lines = steps.length + linesBelow(steps);
  const know = knowBefore(outcome, lines > CROWDED ? 1 : MOST_KNOWN - (aside ? 1 : 0), rules);
  const headings = steps.filter(({ ifRefused }) => ifRefused.length > 0).length;
  const moreReasons = Math.max(0, outcome.judgement.blockers.length - 1);
  const rows = moreReasons + lines + headings + (aside ? 1 : 0) + know.length;
  const hasRoom = !outcome.isUnsure && rows + MOST_WAYS <= MOST_ROWS;
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
 * What would change a person's mind: what must be known first, then by weight.
 *
 * @param most sentences; what must be known stands there as far as there is room at all
 */
function knowBefore({ effects, cautions }: Screened, most: number, rules: Rules): Text[] {
  const sentences = [
    ...effects,
    ...cautions.flatMap((one) => ('blocker' in one || 'differs' in one ? [] : [one])),
  ];
  const standIns = cautions.flatMap((one) =>
    'blocker' in one && one.ifUnknown && one.blocker.ifUnknown ? [one.blocker.ifUnknown.short] : [],
  );
  const { happening, inTheWay } = inSomeKinds(cautions);
  const sorted = heaviestFirst<Effect | Caution>(sentences);
  const must = sorted.filter(({ mustKnow }) => mustKnow);
  return [
    ...must.map(({ short }) => short),
    ...heaviestFirst(happening.filter(({ mustKnow }) => mustKnow)).map((one) => kindText(one, rules)),
    ...standIns,
    ...inTheWay.map((one) => kindText(one, rules)),
    ...sorted.filter(({ mustKnow }) => !mustKnow).map(({ short }) => short),
  ].slice(0, Math.min(MOST_KNOWN, Math.max(must.length, most)));
}

export function heaviestFirst<R extends { readonly weight?: number }>(rules: readonly R[]): R[] {
  return rules.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
}
