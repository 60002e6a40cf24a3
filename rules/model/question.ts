import type { AnswerKey, FactValue, NumberKey, Platform } from './facts.ts';
import type { Text } from './text.ts';

/** One answer to choose. */
export interface Choice<V extends string = string> {
  readonly value: V;
  readonly label: Text;
  readonly hint: Text;
  /** Other words that mean this value, in both languages; matched without case, `-`, `_` or spaces. */
  readonly synonyms: readonly string[];
  /** Words that mean this value on one platform, where elsewhere they mean another one or none. */
  readonly synonymsOn?: Readonly<Partial<Record<Platform, readonly string[]>>>;
  /** The platforms that have it; all where absent. */
  readonly platforms?: readonly Platform[];
}

interface QuestionBase {
  readonly text: Text;
  /** Where in the app to look the answer up, or what it means. */
  readonly help: Text;
  /** What hangs on the answer. */
  readonly why: Text;
  /** Other names of the key. */
  readonly synonyms: readonly string[];
  /** What somebody who does not know it can write; absent where it can simply be left out. */
  readonly ifUnknown?: Text;
}

/** Words that stand where an answer should, and what to write instead. */
export interface NoAnswer {
  readonly words: readonly string[];
  readonly hint: Text;
}

/** The facts of which one is chosen from a list. */
export type ChoiceKey = 'platform' | 'goal' | 'role' | 'device' | 'groupType' | 'region';
/** The facts that are so or not. */
export type YesNoKey = Exclude<AnswerKey, ChoiceKey | NumberKey>;

interface ChoiceQuestionOn<K extends ChoiceKey> extends QuestionBase {
  readonly kind: 'choice';
  readonly key: K;
  readonly choices: readonly Choice<FactValue<K>>[];
  readonly noAnswers?: readonly NoAnswer[];
}

export type ChoiceQuestion = { [K in ChoiceKey]: ChoiceQuestionOn<K> }[ChoiceKey];

export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly key: NumberKey;
  readonly whole: boolean;
  readonly min: number;
  /** The largest number that is read at all; how many people a group holds, `mostFor` says. */
  readonly max: number;
  /** Words that are typed for the smallest number: of the days of a password that is off. */
  readonly wordsForLeast?: readonly string[];
  /** What is counted: members, hours, days. */
  readonly unit: Text;
  /** The number assumed where it is left out: the cautious one. Absent: the answer is required. */
  readonly leftOut?: number;
}

export interface YesNoQuestion extends QuestionBase {
  readonly kind: 'yes-no';
  readonly key: YesNoKey;
  /**
   * What a missing or unsure answer is taken for: the cautious side, or a caution where the article
   * names a nuisance that a person can rule out in a second.
   */
  readonly leftOut: boolean | 'caution';
}

/** A question, from which the wizard, the options, the JSON answers and their errors are all made. */
export type Question = ChoiceQuestion | NumberQuestion | YesNoQuestion;
