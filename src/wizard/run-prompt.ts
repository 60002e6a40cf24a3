import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { createPromptModule } from 'inquirer';
import type { Io } from '../process/io.ts';
import type { KeyReader } from './keys/key-reader.ts';
import type { Key, KeyName } from './keys/sequences.ts';

/** What ends a prompt without an answer: a key of the wizard itself, or a resize. */
export type Interruption = 'back' | 'why' | 'cancel' | 'suspend' | 'resize';

/** A question for inquirer, without its name. */
export interface Question {
  readonly type: 'select' | 'input';
  readonly message: string;
  readonly [setting: string]: unknown;
}

export interface PromptRun {
  readonly question: Question;
  /** The initial input. */
  readonly typed: string;
  /** Translates a key into input for inquirer; '' if it has no use here. */
  press(key: Key): string;
}

export type Ending =
  | { readonly answer: unknown }
  | {
      readonly interruption: Interruption;
      readonly frame: readonly string[];
      /** The cursor's row after a resize; undefined if unknown. */
      readonly row: number | undefined;
    };

/**
 * Runs one inquirer prompt until it is answered or interrupted, then erases it.
 *
 * @param reader must be started
 */
export async function runPrompt(
  { question, typed, press }: PromptRun,
  { stdin, stderr }: Io,
  reader: KeyReader,
): Promise<Ending> {
  const stop = new AbortController();
  let interruption: Interruption | undefined;
  let immediate: NodeJS.Immediate | undefined;
  const leave = (why: Interruption) => {
    // A resize must neither replace Ctrl-C nor disturb the next prompt.
    if (stop.signal.aborted) return;
    interruption = why;
    stop.abort();
    // Later keys belong to the next prompt.
    clearImmediate(immediate);
    reader.listen(undefined);
  };
  // Not a TTY: from one, inquirer drops pending input when a prompt starts.
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
      const interrupted = interruptionOf(key);
      if (interrupted) return leave(interrupted);
      const pressed = press(key);
      input.write(pressed);
      if (!pressed.endsWith('\r')) return;
      // Pause while inquirer validates a line: it would mishandle further keys.
      reader.listen(undefined);
      immediate = setImmediate(listen);
    });
  listen();
  // One module per question: a signal applies to a module, not to a single question.
  const prompt = createPromptModule({ input, output, signal: stop.signal, clearPromptOnDone: true });
  try {
    const { answer } = await prompt([{ ...question, name: 'answer' }]);
    return { answer };
  } catch (error) {
    if (interruption === undefined && !(error instanceof Error && error.name === 'ExitPromptError'))
      throw error;
    return { interruption: interruption ?? 'cancel', frame: output.frame(), row };
  } finally {
    stop.abort();
    stderr.off('resize', onResize);
    clearImmediate(immediate);
    reader.listen(undefined);
    input.destroy();
  }
}

const INTERRUPTIONS: Partial<Record<KeyName, Interruption>> = {
  escape: 'back',
  cancel: 'cancel',
  suspend: 'suspend',
};

function interruptionOf(key: Key): Interruption | undefined {
  if (typeof key === 'string') return INTERRUPTIONS[key];
  return /^[?？]+$/.test(key.text) ? 'why' : undefined;
}

/** How long to wait for the terminal to report its cursor position. */
const REPORT_MS = 200;

/** The cursor's row, from 1, as the terminal reports it; undefined if it doesn't answer. */
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

/** The output for inquirer, which also records the last drawn frame, line by line. */
function promptOutput(stderr: Io['stderr']): Writable & { frame(): readonly string[] } {
  let frame: readonly string[] = [];
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      // A frame is written at once and has at least two lines; other writes only move the cursor.
      if (chunk.includes('\n')) frame = stripVTControlCharacters(chunk).split('\n');
      stderr.write(chunk);
      done();
    },
  });
  Object.defineProperty(output, 'columns', { get: () => stderr.columns });
  return Object.assign(output, { frame: () => frame });
}
