import { type Answers, badAnswers, choicesFor, nextQuestion, type Question } from '../../rules/internal.ts';
import { RULES } from './rules.ts';

/** Group sizes on both sides of every limit. */
const SIZES = [1, 5, 39, 40, 41, 55, 101, 201, 500, 'unsure'] as const;
/** Hours and days on both sides of every clock's end. */
const SPANS = [0, 3, 6.5, 7, 23.9, 24, 71, 72, 200, 'unsure'] as const;

/**
 * Draws a random conversation: the wizard's questions, with equally likely answers.
 *
 * @param below draws an integer from 0 up to but excluding its argument
 */
export function drawConversation(below: (n: number) => number): Answers {
  let answers: Answers = {};
  for (;;) {
    const question = nextQuestion(answers, RULES);
    if (!question) return answers;
    // No more people than such a group can have.
    const values = valuesOf(question, answers).filter(
      (value) => badAnswers({ ...answers, [question.key]: value } as Answers, RULES.questions).length === 0,
    );
    answers = { ...answers, [question.key]: values[below(values.length)] };
  }
}

function valuesOf(question: Question, { platform }: Answers): readonly unknown[] {
  if (question.kind === 'choice') return choicesFor(question, platform).map(({ value }) => value);
  if (question.kind === 'yes-no') return [true, false, 'unsure'];
  return question.key === 'groupSize' ? SIZES : SPANS;
}
