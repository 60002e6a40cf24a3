import { usualKind } from '../knowledge/platforms.ts';
import {
  type Amount,
  type Answers,
  type AnswerValue,
  BANDS,
  type Band,
  type FactKey,
  type Facts,
  type Goal,
  knownNumber,
  type NumberKey,
  type ReplacingTrouble,
  type Role,
  TROUBLES,
  type Trouble,
  type TroubleInfo,
} from '../model/facts.ts';
import type { NumberQuestion, Question } from '../model/question.ts';
import type { Changes, FixStep } from '../model/rule.ts';

/**
 * Turns answers into facts: numbers into bands, yes/no into words, “unsure” into the value that its
 * question assumes, an unsure kind of group into the usual one. Missing keys stay unknown, and so do an
 * unsure device and size.
 *
 * @param answers already validated by `checkAnswers`
 */
export function toFacts(answers: Answers, questions: readonly Question[]): Facts {
  const facts: Record<string, string> = {};
  for (const question of questions) {
    const answer = answers[question.key];
    const fact = answer === undefined || question.key === 'goal' ? undefined : toFact(answer, question);
    if (fact !== undefined) facts[question.key] = fact;
  }
  const { platform, groupType, groupSize } = answers;
  if (groupType === 'unsure' && platform) facts.groupType = usualKind(platform, knownNumber(groupSize));
  return { ...facts, ...purpose(answers) };
}

/** A trouble stands for a goal; whoever names another one has none, and nobody is asked before the goal is unsure. */
function purpose(answers: Answers): Pick<Facts, 'goal' | 'trouble'> {
  const { trouble, role } = answers;
  const goal = goalBeside(answers);
  if (goal !== undefined && goal !== 'unsure') return { goal, trouble: 'none' };
  if (trouble === undefined) return goal === 'unsure' ? {} : { trouble: 'none' };
  const meant = goalOf(trouble, role);
  return { ...(meant && { goal: meant }), trouble };
}

/**
 * The goal beside a trouble: whoever names the very goal that the trouble stands for has said no more than the
 * trouble does.
 */
export function goalBeside({ goal, trouble, role }: Answers): Answers['goal'] {
  if (goal === undefined || trouble === undefined || trouble === 'none') return goal;
  const stands = goalOf(trouble, role);
  return stands === undefined || stands === goal ? 'unsure' : goal;
}

/** The goal that a trouble stands for; undefined as long as that depends on an unknown role. */
function goalOf(trouble: Trouble, role: Role | undefined): Goal | undefined {
  const { goal } = TROUBLES[trouble];
  return goal === 'by-role' ? role && defaultGoal(role) : goal;
}

/** Whether a trouble has a plan of its own, in place of the goal's. A trouble that nobody has heard of has none. */
export function replacesGoal(trouble: string): trouble is ReplacingTrouble {
  const troubles: Readonly<Record<string, TroubleInfo>> = TROUBLES;
  return Object.hasOwn(troubles, trouble) && troubles[trouble]?.replaces === true;
}

/** Whether somebody knows neither what to do nor what the trouble is, and is answered as most in that role. */
export const isAimless = ({ goal, trouble = 'none' }: Answers): boolean =>
  goal === 'unsure' && trouble === 'none';

/** Whether nobody in a role has a trouble: an owner looks for no owner. */
export function isTroubleOfOthers(trouble: Trouble, role: Role): boolean {
  const { notFor = [] }: TroubleInfo = TROUBLES[trouble];
  return notFor.includes(role);
}

/**
 * Whether a trouble stands for another goal than the one beside it. One whose goal follows from the role can
 * be met with any.
 */
export function isTroubleOfAnotherGoal(trouble: Trouble, goal: Goal): boolean {
  const stands = TROUBLES[trouble].goal;
  return trouble !== 'none' && stands !== 'by-role' && stands !== goal;
}

/** The goal assumed if none is given: whoever can dissolve a group is assumed to want that. */
export function defaultGoal(role: Role): Goal {
  return role === 'owner' || role === 'super-admin' ? 'dissolve' : 'leave';
}

/** The fact for one answer; undefined for an unsure one whose question assumes nothing. */
export function toFact(answer: AnswerValue, question: Question): string | undefined {
  const isUnsure = answer === 'unsure';
  if (question.kind === 'choice') return isUnsure && !question.optional ? undefined : (answer as string);
  if (question.kind === 'yes-no') return certainty(isUnsure ? question.leftOut : (answer as boolean));
  const number = isUnsure ? question.leftOut : (answer as number);
  return number === undefined ? undefined : bandOf(question.key, number);
}

/** The name of the band that contains a number. */
export function bandOf(key: NumberKey, value: number): string {
  const bands: readonly Band[] = BANDS[key];
  let name = '';
  for (const band of bands) if (value >= band.from) name = band.name;
  return name;
}

/** The least number of a band; undefined if there is none of that name. */
export const startOf = (key: NumberKey, name: string): number | undefined =>
  BANDS[key].find((band) => band.name === name)?.from;

/** Whether a clock can be one that has not begun: a password that is off, a school that was not asked yet. */
export const canBeOff = ({ ranges = [] }: NumberQuestion): boolean =>
  ranges.some(({ notBegun }) => notBegun === true);

/** Whether a number says that its clock has not begun, which is what 0 says there unless it stands for a range. */
export const hasNotBegun = (question: NumberQuestion, amount: Amount, isApproximate: boolean): boolean =>
  amount === 0 && !isApproximate && canBeOff(question);

/** Keys of facts that are numbers. */
export const NUMBER_KEYS = Object.keys(BANDS) as readonly NumberKey[];

/** Whether a fact is a number. */
export function isNumberKey(key: FactKey): key is NumberKey {
  return Object.hasOwn(BANDS, key);
}

function certainty(value: boolean | 'caution'): string {
  return value === 'caution' ? 'unsure' : value ? 'yes' : 'no';
}

/** The answers that a step changes, including the clock it waits for. */
export function changesOf({ sets, until }: FixStep): Changes {
  return { ...(until && { [until.clock]: until.reaches }), ...sets };
}

/** The facts that changes result in. */
export function factsSet(sets: Changes, questions: readonly Question[]): Facts {
  const changed = apply({}, sets);
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = changed[question.key];
      return answer === undefined ? [] : [[question.key, toFact(answer, question)]];
    }),
  );
}

/** The answers after a step; a list of possible values is represented by its first. */
export function apply(answers: Answers, sets: Changes): Answers {
  const after: Record<string, AnswerValue> = { ...answers };
  for (const [key, value] of Object.entries(sets))
    after[key] = (Array.isArray(value) ? value[0] : value) as AnswerValue;
  return after;
}
