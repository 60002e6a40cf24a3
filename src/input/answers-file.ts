import {
  type Answers,
  contradictions,
  type Problem,
  type Rules,
  readWhatFits,
} from '../../rules/internal.ts';
import { nameGiven } from '../messages/command-line.ts';
import { nearest } from '../messages/nearest.ts';

/** What a file of answers holds, and what in it no longer fits: a file can be older than the program. */
export interface KeptAnswers {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of answers for the wizard: an object with answers, or a saved advice, whose answers
 * are taken.
 *
 * @param over answers that count in place of the file's
 * @throws BadInput for what is no such file at all
 */
export function readAnswersFile(value: unknown, rules: Rules, over: Answers = {}): KeptAnswers {
  const read = readWhatFits(isAdvice(value) ? value.answers : value, rules, {
    platform: over.platform,
    suggest: nearest,
  });
  const problems = contradictions({ ...read.answers, ...over }, rules.questions, nameGiven(read.names));
  return { answers: read.answers, problems: [...read.problems, ...problems] };
}

function isAdvice(value: unknown): value is { answers: unknown } {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value && 'answers' in value;
}
