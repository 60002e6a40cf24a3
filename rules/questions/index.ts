import type { Question } from '../model/question.ts';
import { roleQuestions } from './role.ts';
import { situationQuestions } from './situation.ts';
import { specialQuestions } from './special.ts';

/** All questions, in the order in which they are asked: who and what first, then what hangs on it. */
export const QUESTIONS: readonly Question[] = [...roleQuestions, ...situationQuestions, ...specialQuestions];
