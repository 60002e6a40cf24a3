import {
  type Answers,
  type AnswerValue,
  choicesFor,
  nextQuestion,
  type Question,
} from '../../rules/internal.ts';
import type { Judging } from '../judge/judge-record.ts';

/** What decides which questions come up. */
export interface Asking extends Judging {
  /** Also asks what a caution would cover. */
  readonly thorough: boolean;
}

/**
 * About how many questions are still to come: as many as the usual answers lead to. For the eyes
 * only ("question 3 of about 7"); nothing is decided by it.
 */
export function questionsAhead(answers: Answers, { rules, trust, thorough }: Asking): number {
  let usual = answers;
  let count = 0;
  for (;;) {
    const question = nextQuestion(usual, rules, { trust, thorough });
    if (!question) return count;
    count++;
    usual = { ...usual, [question.key]: usualAnswer(question, usual) };
  }
}

function usualAnswer(question: Question, answers: Answers): AnswerValue {
  switch (question.kind) {
    case 'choice':
      return choicesFor(question, answers.platform)[0]?.value ?? '';
    case 'number':
      return Math.max(question.min, 2);
    case 'yes-no':
      return false;
  }
}
