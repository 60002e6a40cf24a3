import { type Answers, choicesFor, nextQuestion, type Question } from '../../rules/internal.ts';
import { RULES } from './rules.ts';

/** Members of groups on both sides of every limit. */
const SIZES = [1, 5, 39, 40, 41, 55, 101, 201, 500];
/** Hours and days on both sides of every clock's end. */
const SPANS = [0, 3, 6.5, 7, 23.9, 24, 71, 72, 200];

/**
 * A whole conversation: what is asked, as the wizard asks it, each answer as likely as the others.
 *
 * @param below draws a whole number from 0 to below it
 */
export function drawConversation(below: (n: number) => number): Answers {
  let answers: Answers = {};
  for (;;) {
    const question = nextQuestion(answers, RULES);
    if (!question) return answers;
    const values = valuesOf(question, answers);
    answers = { ...answers, [question.key]: values[below(values.length)] };
  }
}

function valuesOf(question: Question, { platform }: Answers): readonly unknown[] {
  if (question.kind === 'choice') return choicesFor(question, platform).map(({ value }) => value);
  if (question.kind === 'yes-no') return [true, false, 'unsure'];
  return question.key === 'groupSize' ? SIZES : SPANS;
}
