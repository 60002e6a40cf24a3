import type { Advice, AnswerKey, Brief, Problem } from '../../rules/internal.ts';

/** Which record a result is for. */
interface Origin {
  /** The file's name, where there are several. */
  readonly file?: string | undefined;
  readonly line: number;
  /** As far as it could be read. */
  readonly id?: string | number | undefined;
}

/** One record that was judged: at length, or in the brief form. */
export type Judged = Origin & {
  readonly verdict: Advice['verdict'];
  readonly ignored: readonly AnswerKey[];
} & (
    | { readonly advice: Advice; readonly brief?: undefined }
    | { readonly advice?: undefined; readonly brief: Brief }
  );

/** One record that could not be judged. */
export interface Failed extends Origin {
  readonly problems: readonly Problem[];
}

/** What became of one record. */
export type Result = Judged | Failed;
