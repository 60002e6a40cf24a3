import type { Platform } from '../model/facts.ts';
import type { Choice, Question } from '../model/question.ts';

/** A word as it is compared: without case, hyphens, underscores and spaces. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/** The words for each question, folded; questions are constants, so each list is folded once. */
const QUESTIONS_BY_WORD = new WeakMap<readonly Question[], ReadonlyMap<string, Question>>();

/** The question whose key or synonym a name is. */
export function findQuestion(name: string, questions: readonly Question[]): Question | undefined {
  let byWord = QUESTIONS_BY_WORD.get(questions);
  if (!byWord) {
    byWord = byFolded(
      questions,
      (question) => question.key,
      (question) => question.synonyms,
    );
    QUESTIONS_BY_WORD.set(questions, byWord);
  }
  return byWord.get(name) ?? byWord.get(fold(name));
}

/** Things by their names, as they are and folded; a name goes before a synonym, and the first before later ones. */
function byFolded<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  synonymsOf: (thing: T) => readonly string[],
): ReadonlyMap<string, T> {
  const entries = [
    ...things.map((thing) => [nameOf(thing), thing] as const),
    ...things.map((thing) => [fold(nameOf(thing)), thing] as const),
    ...things.flatMap((thing) => synonymsOf(thing).map((word) => [fold(word), thing] as const)),
  ];
  return new Map(entries.reverse());
}

/** The choices of a question on a platform (undefined: on any); the same list each time. */
export function choicesFor(choices: readonly Choice[], platform: Platform | undefined): readonly Choice[] {
  if (!platform) return choices;
  let known = CHOICES_ON.get(choices);
  if (!known) {
    known = new Map();
    CHOICES_ON.set(choices, known);
  }
  let here = known.get(platform);
  if (!here) {
    here = choices.filter((choice) => !choice.platforms || choice.platforms.includes(platform));
    known.set(platform, here);
  }
  return here;
}

const CHOICES_ON = new WeakMap<readonly Choice[], Map<Platform, readonly Choice[]>>();
const CHOICES_BY_WORD = new WeakMap<readonly Choice[], ReadonlyMap<string, Choice>>();

/** The choice that a word means. */
export function findChoice(word: string, choices: readonly Choice[]): Choice | undefined {
  let byWord = CHOICES_BY_WORD.get(choices);
  if (!byWord) {
    byWord = byFolded(
      choices,
      (choice) => choice.value,
      (choice) => choice.synonyms,
    );
    CHOICES_BY_WORD.set(choices, byWord);
  }
  return byWord.get(word) ?? byWord.get(fold(word));
}

/** Words that mean yes, and words that mean no. */
export const YES = ['true', 'yes', 'y', '是', '有'];
export const NO = ['false', 'no', 'n', '否', '没有'];

/** Words that mean "not sure"; the first is the one that answers are kept as. */
export const UNSURE = ['unsure', 'not sure', "don't know", 'dont know', '不确定', '不知道', '不清楚'];
const UNSURE_FOLDED = UNSURE.map(fold);

/** Whether a word means "not sure". */
export function meansUnsure(word: string): boolean {
  return UNSURE_FOLDED.includes(fold(word));
}

/** Every name that a question goes by; the same list each time. */
export function namesOf(questions: readonly Question[]): readonly string[] {
  let names = NAMES.get(questions);
  if (!names) {
    names = questions.flatMap((question) => [question.key, ...question.synonyms]);
    NAMES.set(questions, names);
  }
  return names;
}

const NAMES = new WeakMap<readonly Question[], readonly string[]>();
