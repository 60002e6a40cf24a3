import {
  type AnswerKey,
  type Answers,
  type AnswerValue,
  badAnswers,
  contradictions,
  type Given,
  givenWith,
  nextQuestion,
} from '../../rules/internal.ts';
import { nameGiven } from '../messages/command-line.ts';
import { askQuestion } from './ask-question.ts';
import type { Dialogue } from './dialogue.ts';
import { type AskOptions, questionsAhead } from './estimate.ts';

/** The state of a conversation. */
export interface Conversation extends Given {
  /** Keys in the order in which they were asked. */
  readonly asked: readonly AnswerKey[];
}

/**
 * Asks until nothing is open. Esc goes back to the question before, with its answer preset.
 *
 * @param given answers that are not asked
 * @param known earlier answers, reused when their question comes up; those that no longer fit are asked again
 * @param askAgain a known key that is asked anyway, with its answer preset
 * @returns undefined if the person went back from the `askAgain` question
 */
export function converse(
  dialogue: Dialogue,
  settings: AskOptions,
  given: Given,
  known?: Given,
): Promise<Conversation>;
export function converse(
  dialogue: Dialogue,
  settings: AskOptions,
  given: Given,
  known: Given,
  askAgain: AnswerKey,
): Promise<Conversation | undefined>;
export async function converse(
  dialogue: Dialogue,
  settings: AskOptions,
  given: Given,
  known: Given = { answers: {}, approximate: [] },
  askAgain?: AnswerKey,
): Promise<Conversation | undefined> {
  const { rules, trust, thorough, lang } = settings;
  const presets = new Map(Object.entries({ ...settings.likely, ...known.answers })) as Map<
    AnswerKey,
    AnswerValue
  >;
  const kept = new Set(Object.keys(known.answers).filter((key) => key !== askAgain));
  const asked: AnswerKey[] = [];
  const approximate = new Set(givenWith(known, given).approximate);
  let { answers } = given;
  for (;;) {
    // An answer given as an option may not fit the app or kind of group chosen since; it is asked again.
    for (const problem of contradictions(answers, rules.questions, nameGiven()))
      await dialogue.say(problem.message[lang]);
    for (const key of badKeys(answers, settings)) {
      presets.set(key, answers[key] as AnswerValue);
      answers = without(answers, key);
    }
    const question = nextQuestion(answers, rules, { thorough, trust });
    if (!question) {
      const kept = [...approximate].filter((key) => answers[key] !== undefined);
      return { answers, approximate: kept, asked };
    }
    const preset = presets.get(question.key);
    if (kept.has(question.key) && preset !== undefined && fits(question.key, preset, answers, settings)) {
      answers = { ...answers, [question.key]: preset };
      asked.push(question.key);
      continue;
    }
    const first = asked.length === 0 && question.key !== askAgain;
    const position = { n: asked.length + 1, of: asked.length + questionsAhead(answers, settings), first };
    const before =
      preset === undefined ? undefined : { value: preset, isApproximate: approximate.has(question.key) };
    const reply = await askQuestion(dialogue, question, answers, settings, position, before);
    if (reply === 'back') {
      if (question.key === askAgain) return undefined;
      const last = asked.pop();
      if (last === undefined) continue;
      kept.delete(last);
      await dialogue.takeBack();
      answers = without(answers, last);
      continue;
    }
    const { value } = reply;
    if (reply.isApproximate) approximate.add(question.key);
    else approximate.delete(question.key);
    presets.set(question.key, value);
    answers = { ...answers, [question.key]: value };
    asked.push(question.key);
  }
}

/** Whether an earlier answer is still valid; platforms differ in roles, kinds and sizes of groups. */
function fits(key: AnswerKey, value: AnswerValue, answers: Answers, settings: AskOptions): boolean {
  return !badKeys({ ...answers, [key]: value }, settings).includes(key);
}

function badKeys(answers: Answers, { rules }: AskOptions): AnswerKey[] {
  return badAnswers(answers, rules.questions).map(({ key }) => key as AnswerKey);
}

/** Answers without one key. */
export function without(answers: Answers, key: AnswerKey): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== key)) as Answers;
}
