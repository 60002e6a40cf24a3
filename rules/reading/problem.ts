import type { BadAnswerCode } from '../engine/check-answers.ts';
import type { Lang, Text } from '../model/text.ts';

/** Every code of a problem, and what it means. Scripts go by them, so none is renamed or given another meaning. */
export const PROBLEM_CODES = {
  'no-answers': 'there is nothing on the input',
  unreadable: 'the input can’t be read',
  'bad-encoding': 'not UTF-8, or not text at all',
  'bad-text': 'a string holds half a character',
  'bad-json': 'not valid JSON',
  'too-large': 'a line, a string or a record is longer than is read',
  'too-deep': 'nested deeper than is read',
  'wrong-shape': 'valid JSON, but no object with answers',
  'duplicate-key': 'an answer is given twice, under one name or two',
  'unsafe-number': 'the id is a number that would come back as another one',
  'unknown-key': 'there is no such answer',
  'unknown-value': 'none of the answer’s values',
  'wrong-type': 'a string where a number is wanted, and the like',
  'out-of-range': 'a number that is too small or too large, or more people than such a group can have',
  'not-on-platform': 'a value that only other platforms have',
  contradiction: 'two answers that exclude each other',
  'missing-answer': 'an answer that is needed was not given',
  'not-asked': 'why nobody was asked for it',
  usage: 'an option’s value is not allowed, or two options contradict each other',
  output: 'the result can’t be written where it should go',
  'output-exists': 'a file of that name is there, and --force was not given',
  'unknown-rule': 'there is no rule, claim or source of that id',
  'bad-rules': 'a rule pack can’t be used',
  'too-many-situations': 'the rules tell apart more situations than can be proved',
} as const satisfies Readonly<Record<BadAnswerCode, string>> & Readonly<Record<string, string>>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** One thing that is wrong with an input: what, where, what is allowed, what to do. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: Text;
  /** Key of the answer, or '' for the whole record. */
  readonly path: string;
  readonly hint: Text;
}

/** A problem in one language, as JSON prints it. */
export interface ToldProblem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly path: string;
  readonly hint: string;
}

/** The problem in one language. Nothing is filled in: what the user wrote may hold braces. */
export function tell({ code, message, path, hint }: Problem, lang: Lang): ToldProblem {
  return { code, message: message[lang], path, hint: hint[lang] };
}

/** An input that cannot be judged, with everything that is wrong with it. */
export class BadInput extends Error {
  readonly problems: readonly Problem[];
  /** The record's id, where it could still be read. */
  readonly id: string | number | undefined;
  constructor(problems: readonly Problem[], id?: string | number) {
    super(problems[0]?.message.en ?? 'bad input');
    this.name = 'BadInput';
    this.problems = problems;
    this.id = id;
  }
}
