import {
  type Answers,
  BadInput,
  contradictions,
  fold,
  type Given,
  goneOn,
  type Problem,
  type Rules,
  readWhatFits,
} from '../../rules/internal.ts';
import { nameGiven } from '../messages/command-line.ts';
import { nearest } from '../messages/nearest.ts';
import { answersIn } from './answers-in.ts';

/** What a file of answers holds, and what in it no longer fits: a file can be older than the program. */
export interface KeptAnswers extends Given {
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of answers for the wizard: an object with answers, or a saved advice, whose answers
 * are taken.
 *
 * @param over answers that count in place of the file's
 * @throws BadInput for what is no such file at all
 */
export function readAnswersFile(value: unknown, rules: Rules, now: Date, over: Answers = {}): KeptAnswers {
  const { answers, approximate } = answersIn(value, rules.questions);
  const read = readWhatFits(answers, rules, {
    platform: over.platform,
    suggest: nearest,
  });
  // Without its moment nobody knows how far the file's clocks have gone on.
  const noMoment = read.problems.filter(({ path }) => fold(path) === fold('asOf'));
  if (noMoment.length > 0) throw new BadInput(noMoment);
  const problems = contradictions({ ...read.answers, ...over }, rules.questions, nameGiven(read.names));
  const kept = { ...read, approximate, problems: [...read.problems, ...problems] };
  return goneOn(kept, now, rules.questions);
}
