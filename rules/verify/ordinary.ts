import type { Rules } from '../engine/compile.ts';
import { completeUnchecked } from '../engine/complete.ts';
import { fullOutcomeOf, outcomeIn } from '../engine/outcome.ts';
import { draftSideBySide } from '../engine/side-by-side.ts';
import { usualKind } from '../knowledge/platforms.ts';
import { type Answers, type Goal, knownNumber } from '../model/facts.ts';
import type { ScreenCheck } from './check-screen.ts';
import { type End, walk } from './walk.ts';

/** Questions of the ordinary conversations. */
export interface QuestionCounts {
  readonly leastQuestions: number;
  readonly mostQuestions: number;
  /** Assuming that all answers to a question are equally likely. */
  readonly averageQuestions: number;
}

/**
 * Walks the conversations as most people have them, without the questions that a caution covers: counts those that
 * are left, and checks the first screens.
 *
 * @param situations the number so far, yielded after each conversation
 */
export function* walkOrdinary(
  rules: Rules,
  screens: ScreenCheck,
  situations: number,
): Generator<number, QuestionCounts> {
  let average = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const end of walk(rules, {})) {
    yield situations;
    checkOrdinaryEnd(end, rules, screens);
    average += end.share * end.questions;
    least = Math.min(least, end.questions);
    most = Math.max(most, end.questions);
  }
  return {
    leastQuestions: Number.isFinite(least) ? least : 0,
    mostQuestions: most,
    averageQuestions: Math.round(average * 100) / 100,
  };
}

/** Checks the screen that an advice has, and the one for whoever is not sure of the kind of group. */
export function checkOrdinaryEnd({ answers, share }: End, rules: Rules, screens: ScreenCheck): void {
  for (const given of [answers, ...withUnsureKind(answers)]) {
    const outcome = fullOutcomeOf(outcomeIn(completeUnchecked(given, rules), rules), rules);
    const goal = outcome.situation.facts.goal as Goal | undefined;
    const sideBySide = goal && draftSideBySide(outcome, given, rules);
    screens.check(outcome, goal, given, { share, sideBySide });
  }
}

/** The same from whoever is not sure of the kind of group, for which the usual one stands: the screen tells more. */
function withUnsureKind(answers: Answers): Answers[] {
  const { platform, groupType, groupSize } = answers;
  const isUsual = platform !== undefined && groupType === usualKind(platform, knownNumber(groupSize));
  return isUsual ? [{ ...answers, groupType: 'unsure' }] : [];
}
