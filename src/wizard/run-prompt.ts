import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { createPromptModule } from 'inquirer';
import type { Io } from '../process/io.ts';
import type { KeyReader } from './keys/key-reader.ts';
import type { Key, KeyName } from './keys/sequences.ts';

/** What ends a prompt without an answer: a key that it has no part in, or another size of the window. */
export type Wish = 'back' | 'why' | 'cancel' | 'suspend' | 'resize';

/** A question as inquirer takes it, but for its name. */
export interface Question {
  readonly type: 'select' | 'input';
  readonly message: string;
  readonly [setting: string]: unknown;
}

export interface PromptRun {
  readonly question: Question;
  /** What stands there as if typed. */
  readonly typed: string;
  /** The input by which inquirer knows a key; '' if the key means nothing here. */
  press(key: Key): string;
}

export type Ending =
  | { readonly answer: unknown }
  | {
      readonly wish: Wish;
      readonly frame: readonly string[];
      /** The row where the question ended when the window changed its size; undefined where nothing tells. */
      readonly row: number | undefined;
    };

/**
 * Runs one prompt of inquirer over a terminal until it is answered or left. Erases it at its end.
 *
 * @param reader reads keys already
 */
export async function runPrompt(
  { question, typed, press }: PromptRun,
  { stdin, stderr }: Io,
  reader: KeyReader,
): Promise<Ending> {
  const stop = new AbortController();
  let wish: Wish | undefined;
  let immediate: NodeJS.Immediate | undefined;
  const leave = (why: Wish) => {
    // A resize must not take the place of Ctrl-C, nor disturb the prompt after this one.
    if (stop.signal.aborted) return;
    wish = why;
    stop.abort();
    // What is typed behind it is for what comes next.
    clearImmediate(immediate);
    reader.listen(undefined);
  };
  // No terminal by its own account: inquirer drops what it finds there when a prompt begins.
  const input = new PassThrough();
  const output = promptOutput(stderr);
  let row: number | undefined;
  const onResize = async () => {
    row = await cursorRow(stdin, stderr);
    leave('resize');
  };
  stderr.on('resize', onResize);
  input.write(typed);
  const listen = () =>
    reader.listen((key) => {
      const wished = wishOf(key);
      if (wished) return leave(wished);
      const pressed = press(key);
      input.write(pressed);
      if (!pressed.endsWith('\r')) return;
      // While it checks a line, inquirer would half take what follows.
      reader.listen(undefined);
      immediate = setImmediate(listen);
    });
  listen();
  // One module a question: a signal ends what was asked by a module, not a single question.
  const prompt = createPromptModule({ input, output, signal: stop.signal, clearPromptOnDone: true });
  try {
    const { answer } = await prompt([{ ...question, name: 'answer' }]);
    return { answer };
  } catch (error) {
    if (wish === undefined && !(error instanceof Error && error.name === 'ExitPromptError')) throw error;
    return { wish: wish ?? 'cancel', frame: output.frame(), row };
  } finally {
    stop.abort();
    stderr.off('resize', onResize);
    clearImmediate(immediate);
    reader.listen(undefined);
    input.destroy();
  }
}

const WISHES: Partial<Record<KeyName, Wish>> = { escape: 'back', cancel: 'cancel', suspend: 'suspend' };

function wishOf(key: Key): Wish | undefined {
  if (typeof key === 'string') return WISHES[key];
  return /^[?？]+$/.test(key.text) ? 'why' : undefined;
}

/** How long a terminal has to tell where its cursor is. */
const REPORT_MS = 200;

/** The row of the cursor, from 1, by the terminal's own account; undefined if it doesn't tell. */
function cursorRow(stdin: Io['stdin'], stderr: Io['stderr']): Promise<number | undefined> {
  return new Promise((resolve) => {
    const onData = (chunk: Buffer | string) => {
      const row = /\u001b\[(\d+);\d+R/.exec(String(chunk))?.[1];
      if (row !== undefined) done(Number(row));
    };
    const done = (row?: number) => {
      clearTimeout(timer);
      stdin.off('data', onData);
      resolve(row);
    };
    const timer = setTimeout(done, REPORT_MS).unref();
    stdin.on('data', onData);
    stderr.write('\u001b[6n');
  });
}

/** What inquirer draws on, and what it drew last, line by line. */
function promptOutput(stderr: Io['stderr']): Writable & { frame(): readonly string[] } {
  let frame: readonly string[] = [];
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      // A prompt is drawn as a whole, in at least two lines; all else moves the cursor.
      if (chunk.includes('\n')) frame = stripVTControlCharacters(chunk).split('\n');
      stderr.write(chunk);
      done();
    },
  });
  Object.defineProperty(output, 'columns', { get: () => stderr.columns });
  return Object.assign(output, { frame: () => frame });
}
