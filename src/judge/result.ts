import type { Advice, AnswerKey, Brief, Problem } from '../../rules/internal.ts';

/** The record that a result belongs to. */
interface Origin {
  /** The file's name, if there are several files. */
  readonly file?: string | undefined;
  readonly line: number;
  /** Absent if the record has none or it could not be read. */
  readonly id?: string | number | undefined;
}

/** A judged record, with the full advice or the brief form. */
export type Judged = Origin & {
  readonly verdict: Advice['verdict'];
  readonly ignored: readonly AnswerKey[];
} & (
    | { readonly advice: Advice; readonly brief?: undefined }
    | { readonly advice?: undefined; readonly brief: Brief }
  );

/** A record that could not be judged. */
export interface Failed extends Origin {
  readonly problems: readonly Problem[];
}

/** The result of one record. */
export type Result = Judged | Failed;
