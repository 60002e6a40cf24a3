/** One thing that is wrong with an input: what, where, what is allowed, what to do. */
export interface Problem {
  /** Stable, for scripts: `unknown-key`, `wrong-type`, `bad-json` … */
  readonly code: string;
  readonly message: string;
  /** Key of the answer, or '' for the whole record. */
  readonly path: string;
  readonly hint: string;
}

/** An input that cannot be judged, with everything that is wrong with it. */
export class BadInput extends Error {
  readonly problems: readonly Problem[];
  /** The record's id, where it could still be read. */
  readonly id: string | number | undefined;
  constructor(problems: readonly Problem[], id?: string | number) {
    super(problems[0]?.message ?? 'bad input');
    this.name = 'BadInput';
    this.problems = problems;
    this.id = id;
  }
}
