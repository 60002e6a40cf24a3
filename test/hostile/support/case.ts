/** What must be found in a stream: every part of it, each as a text or a pattern; '' for nothing at all. */
export type Says = string | RegExp | readonly (string | RegExp)[];

type Input = string | Uint8Array;

/** One hostile input or fault, and what must come of it. */
export interface Hostile {
  /** Begins with the numbers of the rows that this tries in the list of hostile inputs, if it is in there. */
  readonly title: string;
  /** Arguments of the program; a command for bash instead, where it takes a process to make the fault. */
  readonly run: readonly string[] | { readonly shell: string };
  /** Standard input; a function where it is big. */
  readonly input: Input | (() => Input);
  readonly env: Readonly<Record<string, string>>;
  readonly code: number;
  readonly out: Says;
  readonly err: Says;
  /** Files that lie in the working folder. */
  readonly files: Readonly<Record<string, string>>;
  /** Names in the working folder afterwards, besides those. */
  readonly left: readonly string[];
}

/** A record that is ready. */
export const GOOD = '{"role":"owner","device":"ios","groupSize":35,"groupType":"ordinary","region":"eu"}';

/** The same over many lines. */
export const PRETTY = JSON.stringify(JSON.parse(GOOD), null, 2);

/** The good record with something in front of its answers. */
export const goodWith = (more: string): string => `{${more},${GOOD.slice(1)}`;

/** The good record with other JSON as one of its answers. */
export const goodBut = (key: string, json: string): string =>
  GOOD.replace(new RegExp(`("${key}":)("[^"]*"|\\d+)`), (_, before) => before + json);

/** Bytes, written as the characters U+0000 to U+00FF. */
export const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const words = (args: string | readonly string[]) => (typeof args === 'string' ? args.split(' ') : args);
const NOTHING = { env: {}, files: {}, left: [] };

/** Something on standard input, judged with `--brief` or other arguments. */
export function given(
  title: string,
  input: Hostile['input'],
  code: number,
  out: Says,
  err: Says,
  args: string | readonly string[] = '--brief',
): Hostile {
  return { title, input, run: words(args), code, out, err, ...NOTHING };
}

/** Something on standard input, of which text comes. */
export const asText = (title: string, input: Hostile['input'], code: number, out: Says, err: Says): Hostile =>
  given(title, input, code, out, err, '--width 80');

/** JSON that is none. */
export const broken = (title: string, input: string, err: Says): Hostile =>
  given(title, input, 2, 'bad-json', ['not valid JSON at ', err].flat());

/** The good record, with other arguments and environments. */
export function called(
  title: string,
  args: string | readonly string[],
  code: number,
  out: Says,
  err: Says,
  env: Hostile['env'] = {},
): Hostile {
  return { ...given(title, GOOD, code, out, err, args), env };
}

/** A command for bash, in which `$P` is the program and `$GOOD` the good record. */
export function inShell(
  title: string,
  shell: string,
  code: number,
  out: Says,
  err: Says,
  more: Partial<Pick<Hostile, 'files' | 'left' | 'env'>> = {},
): Hostile {
  return { title, input: '', run: { shell }, code, out, err, ...NOTHING, ...more };
}

/** The rows of the list that a case tries. */
export function rowsOf({ title }: Hostile): number[] {
  const [, rows] = /^((?:\d+, )*\d+) /.exec(title) ?? [];
  return rows === undefined ? [] : rows.split(', ').map(Number);
}
