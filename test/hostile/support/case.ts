/** What must be found in a stream: every part of it, each as a text or a pattern. */
export type Says = string | RegExp | readonly (string | RegExp)[];

/** One hostile input or fault, and what must come of it. */
export interface Hostile {
  /** Rows of the list of hostile inputs that this tries; none for what the list does not name. */
  readonly rows?: readonly number[];
  readonly name: string;
  /** Arguments of the program; `--brief` where absent. */
  readonly args?: readonly string[];
  /** Standard input: a file of inputs/. */
  readonly file?: string;
  /** Standard input that is too big for a file, or made of what a file cannot hold. */
  readonly input?: () => string | Uint8Array;
  /**
   * A command for bash instead, where the shell makes the fault. `$P` is the program, `$GOOD` a good
   * record, `$I` the folder of inputs.
   */
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Files that lie in the working folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** Names in the working folder afterwards, where not the same as before. */
  readonly left?: readonly string[];
  readonly code: number;
  /** What stdout says; nothing at all where absent. */
  readonly out?: Says;
  /** What stderr says; nothing at all where absent. */
  readonly err?: Says;
}

/** A record that is ready. */
export const GOOD = '{"role":"owner","device":"ios","groupSize":35,"groupType":"ordinary","region":"eu"}';

/** The good record with something in front of its answers, or with one part replaced. */
export const goodWith = (more: string): string => `{${more},${GOOD.slice(1)}`;
