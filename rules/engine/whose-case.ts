import type { AnswerKey, Answers, AnswerValue } from '../model/facts.ts';
import type { ChoiceQuestion, NumberQuestion, Question } from '../model/question.ts';
import type { Lang } from '../model/text.ts';
import { numbered } from './fill.ts';

type Labelled = ChoiceQuestion | NumberQuestion;

/** What tells one case from another, the most telling first. */
const TOLD: readonly AnswerKey[] = ['platform', 'role', 'groupSize', 'groupType', 'device'];

/**
 * Whose case it is, for the first line of the screen: app, role, size, special kind, device.
 *
 * @param guessed what nobody has said, and is not told
 */
export function whoseCase(
  answers: Partial<Answers>,
  guessed: readonly AnswerKey[],
  questions: readonly Question[],
  lang: Lang,
): string {
  return TOLD.flatMap((key) => {
    const question = questions.find((one) => one.key === key);
    const answer = answers[key];
    if (question?.kind === 'yes-no' || !question || answer === undefined || guessed.includes(key)) return [];
    return answer === 'ordinary' || answer === 'unsure' ? [] : [shortAnswer(question, answer, lang)];
  }).join(' · ');
}

/** An answer without what only tells two choices apart. */
function shortAnswer(question: Labelled, answer: AnswerValue, lang: Lang): string {
  const label = answerLabel(question, answer, lang);
  const short = question.kind === 'choice' ? label.replace(/ (?:\/|or|或) .*/, '') : label;
  return question.key === 'role' && lang === 'en' ? short.toLowerCase() : short;
}

/** The label of a choice; a number with its unit, whole, as waits are told: so long at least. */
export function answerLabel(question: Labelled, answer: AnswerValue, lang: Lang): string {
  if (question.kind === 'number') return numbered(Math.floor(Number(answer)), question.unit[lang]);
  return question.choices.find(({ value }) => value === answer)?.label[lang] ?? String(answer);
}
