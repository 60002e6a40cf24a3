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
import { type Asking, questionsAhead } from './estimate.ts';

/** Where a conversation stands. */
export interface Conversation extends Given {
  /** Keys in the order in which they were asked. */
  readonly asked: readonly AnswerKey[];
}

/**
 * Asks until nothing is open. Esc goes back to the question before, with its answer preset.
 *
 * @param known answers that are taken as given where their question comes up (a changed interview is
 *   replayed with the earlier ones); what does not fit any more is asked again
 * @param anew a key among the known ones that is asked all the same, with its answer preset
 * @returns undefined if the person went back from the question that is asked anew
 */
export function converse(
  dialogue: Dialogue,
  settings: Asking,
  given: Given,
  known?: Given,
): Promise<Conversation>;
export function converse(
  dialogue: Dialogue,
  settings: Asking,
  given: Given,
  known: Given,
  anew: AnswerKey,
): Promise<Conversation | undefined>;
export async function converse(
  dialogue: Dialogue,
  settings: Asking,
  given: Given,
  known: Given = { answers: {}, approximate: [] },
  anew?: AnswerKey,
): Promise<Conversation | undefined> {
  const { rules, trust, thorough, lang } = settings;
  const presets = new Map(Object.entries(known.answers)) as Map<AnswerKey, AnswerValue>;
  const kept = new Set(Object.keys(known.answers).filter((key) => key !== anew));
  const asked: AnswerKey[] = [];
  /** Numbers that were left open. They count as the cautious ones until all is asked, and are not answers. */
  const unsure = new Set<AnswerKey>();
  const approximate = new Set(givenWith(known, given).approximate);
  let { answers } = given;
  for (;;) {
    // What came as an option may not go with the app or the kind of group chosen since: it is asked again.
    for (const problem of contradictions(answers, rules.questions, nameGiven()))
      await dialogue.say(problem.message[lang]);
    for (const key of badKeys(answers, settings)) {
      presets.set(key, answers[key] as AnswerValue);
      answers = without(answers, key);
    }
    const question = nextQuestion(answers, rules, { thorough, trust });
    if (!question) {
      const left = [...unsure].reduce(without, answers);
      return { answers: left, approximate: [...approximate].filter((key) => left[key] !== undefined), asked };
    }
    const preset = presets.get(question.key);
    if (kept.has(question.key) && preset !== undefined && fits(question.key, preset, answers, settings)) {
      answers = { ...answers, [question.key]: preset };
      asked.push(question.key);
      continue;
    }
    const first = asked.length === 0 && question.key !== anew;
    const position = { n: asked.length + 1, of: asked.length + questionsAhead(answers, settings), first };
    const before =
      preset === undefined ? undefined : { value: preset, isApproximate: approximate.has(question.key) };
    const reply = await askQuestion(dialogue, question, answers, settings, position, before);
    if (reply === 'back') {
      if (question.key === anew) return undefined;
      const last = asked.pop();
      if (last === undefined) continue;
      kept.delete(last);
      unsure.delete(last);
      await dialogue.takeBack();
      answers = without(answers, last);
      continue;
    }
    const { value } = reply;
    if (reply.isApproximate) approximate.add(question.key);
    else approximate.delete(question.key);
    if (question.kind === 'number' && value === 'unsure') {
      unsure.add(question.key);
      presets.delete(question.key);
      answers = { ...answers, [question.key]: question.leftOut };
    } else {
      presets.set(question.key, value);
      answers = { ...answers, [question.key]: value };
    }
    asked.push(question.key);
  }
}

/** Whether an earlier answer is still one of the answers: platforms differ in roles, kinds and sizes of groups. */
function fits(key: AnswerKey, value: AnswerValue, answers: Answers, settings: Asking): boolean {
  return !badKeys({ ...answers, [key]: value }, settings).includes(key);
}

function badKeys(answers: Answers, { rules }: Asking): AnswerKey[] {
  return badAnswers(answers, rules.questions).map(({ key }) => key as AnswerKey);
}

/** Answers without one key. */
export function without(answers: Answers, key: AnswerKey): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== key)) as Answers;
}
