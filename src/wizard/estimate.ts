import {
  type Answers,
  type AnswerValue,
  choicesIn,
  nextQuestion,
  type Question,
} from '../../rules/internal.ts';
import type { JudgeOptions } from '../judge/judge-record.ts';

/** Options that decide which questions are asked. */
export interface AskOptions extends JudgeOptions {
  /** Also asks the questions that a caution would cover. */
  readonly thorough: boolean;
  /** What the machine lets one guess; preselected. */
  readonly likely?: Answers;
}

/**
 * Estimates the number of remaining questions by assuming typical answers. For display only (“question 3 of
 * about 7”).
 */
export function questionsAhead(answers: Answers, { rules, trust, thorough }: AskOptions): number {
  let typical = answers;
  let count = 0;
  for (;;) {
    const question = nextQuestion(typical, rules, { trust, thorough });
    if (!question) return count;
    count++;
    typical = { ...typical, [question.key]: typicalAnswer(question, typical) };
  }
}

function typicalAnswer(question: Question, answers: Answers): AnswerValue {
  switch (question.kind) {
    case 'choice':
      return choicesIn(question, answers)[0]?.value ?? '';
    case 'number':
      return Math.max(question.min, 2);
    case 'yes-no':
      return false;
  }
}
