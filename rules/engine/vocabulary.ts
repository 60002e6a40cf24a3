import type { Platform } from '../model/facts.ts';
import type { Choice, ChoiceQuestion, Question } from '../model/question.ts';

/** Lookup of questions and choices by the words people use, in both languages. */
export interface Vocabulary {
  /** All names of all questions. */
  readonly names: readonly string[];
  /** The question with this key or synonym. */
  question(name: string): Question | undefined;
  /** The choice that a word means on the platform, or on any if none is given. */
  choice(word: string, question: ChoiceQuestion, platform?: Platform): Choice | undefined;
}

/** Normalizes a word for comparison: ignores case, hyphens, underscores and spaces. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/** Builds the vocabulary of some questions. Choices are indexed on first use. */
export function vocabularyOf(questions: readonly Question[]): Vocabulary {
  const byName = byFolded(
    questions,
    (question) => question.key,
    (question) => question.synonyms,
  );
  const choices = new Map<string, ReadonlyMap<string, Choice>>();
  return {
    names: questions.flatMap((question) => [question.key, ...question.synonyms]),
    question: (name) => byName.get(name) ?? byName.get(fold(name)),
    choice(word, question, platform) {
      const list = `${question.key} ${platform}`;
      let byWord = choices.get(list);
      if (!byWord) {
        byWord = byFolded(
          choicesFor(question, platform),
          (choice) => choice.value,
          (choice) => wordsFor(choice, platform),
        );
        choices.set(list, byWord);
      }
      return byWord.get(word) ?? byWord.get(fold(word));
    },
  };
}

/** Indexes things by name and synonym, exact and folded. Names win over synonyms, earlier things over later. */
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

/** The choices of a question on a platform (undefined: on any). */
export function choicesFor(question: ChoiceQuestion, platform: Platform | undefined): readonly Choice[] {
  const { choices }: { readonly choices: readonly Choice[] } = question;
  return choices.filter(({ platforms }) => !platform || !platforms || platforms.includes(platform));
}

/** The words for a choice on a platform, those that mean it only there before the others. */
export function wordsFor(
  { synonyms, synonymsOn = {} }: Choice,
  platform: Platform | undefined,
): readonly string[] {
  return [...((platform && synonymsOn[platform]) ?? []), ...synonyms];
}

/** Words that mean yes, and words that mean no. */
export const YES = ['true', 'yes', 'y', '是', '有'];
export const NO = ['false', 'no', 'n', '否', '没有'];

/** Words that mean “not sure”; the first is the canonical value. */
export const UNSURE = ['unsure', 'not sure', "don't know", 'dont know', '不确定', '不知道', '不清楚'];

/** Whether a word means "not sure". */
export function meansUnsure(word: string): boolean {
  const folded = fold(word);
  return UNSURE.some((one) => fold(one) === folded);
}
