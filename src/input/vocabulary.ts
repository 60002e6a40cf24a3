import { distance } from 'fastest-levenshtein';
import type { Choice, Platform, Question } from '../../rules/index.ts';

/** A word as it is compared: without case, hyphens, underscores and spaces. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/** The question whose key or synonym a name is. */
export function findQuestion(name: string, questions: readonly Question[]): Question | undefined {
  const folded = fold(name);
  return (
    questions.find((question) => fold(question.key) === folded) ??
    questions.find((question) => question.synonyms.some((synonym) => fold(synonym) === folded))
  );
}

/** The choices of a question that a platform has. */
export function choicesFor(choices: readonly Choice[], platform: Platform | undefined): readonly Choice[] {
  return choices.filter((choice) => !platform || !choice.platforms || choice.platforms.includes(platform));
}

/** The choice that a word means. */
export function findChoice(word: string, choices: readonly Choice[]): Choice | undefined {
  const folded = fold(word);
  return (
    choices.find((choice) => fold(choice.value) === folded) ??
    choices.find((choice) => choice.synonyms.some((synonym) => fold(synonym) === folded))
  );
}

const UNSURE = ['unsure', 'not sure', "don't know", 'dont know', '不确定', '不知道', '不清楚'].map(fold);

/** Whether a word means "not sure". */
export function meansUnsure(word: string): boolean {
  return UNSURE.includes(fold(word));
}

/** The candidate that is most like a word, if any is like it at all. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const folded = fold(word.slice(0, 100).normalize('NFKC'));
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of candidates) {
    const far = distance(folded, fold(candidate));
    if (!best || far < best.far) best = { candidate, far };
  }
  return best && best.far <= Math.max(2, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}
