import type { AnswerKey, Answers, NumberKey, Platform } from './facts.ts';
import type { Text } from './text.ts';

/** One choice of a question. */
export interface Choice<V extends string = string> {
  readonly value: V;
  readonly label: Text;
  readonly hint: Text;
  /** Other words that mean this value, in both languages; matched without case, `-`, `_` or spaces. */
  readonly synonyms: readonly string[];
  /** Synonyms that apply on one platform only. */
  readonly synonymsOn?: Readonly<Partial<Record<Platform, readonly string[]>>>;
  /** The platforms that have it; all if absent. */
  readonly platforms?: readonly Platform[];
}

interface QuestionBase {
  /** What it asks for, in a word or two, in the middle of a sentence. */
  readonly name: Text;
  readonly text: Text;
  /** Where in the app to look the answer up, or what it means. */
  readonly help: Text;
  /** Why it matters. */
  readonly why: Text;
  /** Other names of the key. */
  readonly synonyms: readonly string[];
  /** What to enter if the answer is not known; absent if it can be left out. */
  readonly ifUnknown?: Text;
}

/** Words that are not an answer, and what to enter instead. */
export interface NoAnswer {
  readonly words: readonly string[];
  readonly hint: Text;
}

/** A range of a clock, in words. */
export interface Range {
  readonly label: Text;
  /** The number that stands for it: its cautious end. */
  readonly from: number;
  /** True for a clock that has not begun: switched off, not asked for yet. It does not grow older by itself. */
  readonly notBegun?: true;
}

/** The facts that are chosen from a list. */
export type ChoiceKey = 'platform' | 'goal' | 'trouble' | 'role' | 'device' | 'groupType' | 'region';
/** The facts that are true or false. */
export type YesNoKey = Exclude<AnswerKey, ChoiceKey | NumberKey>;

interface ChoiceQuestionOn<K extends ChoiceKey> extends QuestionBase {
  readonly kind: 'choice';
  readonly key: K;
  readonly choices: readonly Choice<NonNullable<Answers[K]>>[];
  readonly noAnswers?: readonly NoAnswer[];
  /** True if it may be left out, or be “unsure”: then no rule that reads it holds. */
  readonly optional?: true;
}

export type ChoiceQuestion = { [K in ChoiceKey]: ChoiceQuestionOn<K> }[ChoiceKey];

export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly key: NumberKey;
  readonly whole: boolean;
  readonly min: number;
  /** The largest number that is accepted at all; `maxFor` knows the size limits of groups. */
  readonly max: number;
  /** Words that mean the smallest number, such as for the age of a password that is turned off. */
  readonly wordsForLeast?: readonly string[];
  /** What people can choose from instead of typing a number: one for each band at least. */
  readonly ranges?: readonly Range[];
  /** What is counted, in the singular and, after a “|”, in the plural: `member|members`. */
  readonly unit: Text;
  /** Assumed if the answer is missing or unsure: a clock that has just begun. Absent if the answer is required. */
  readonly leftOut?: 0;
}

export interface YesNoQuestion extends QuestionBase {
  readonly kind: 'yes-no';
  readonly key: YesNoKey;
  /**
   * The value assumed for a missing or unsure answer: the cautious one, or a caution where a person can
   * rule out the problem in a second.
   */
  readonly leftOut: boolean | 'caution';
}

/** A question; the wizard, the options, the JSON answers and their errors are all derived from it. */
export type Question = ChoiceQuestion | NumberQuestion | YesNoQuestion;
