import type { Lang, Text } from '../../rules/index.ts';

/** One thing that is wrong with an input: what, where, what is allowed, what to do. */
export interface Problem {
  /** Stable, for scripts: `unknown-key`, `wrong-type`, `bad-json` … */
  readonly code: string;
  readonly message: Text;
  /** Key of the answer, or '' for the whole record. */
  readonly path: string;
  readonly hint: Text;
}

/** A problem in one language, as JSON prints it. */
export interface ToldProblem {
  readonly code: string;
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
