import type { Rules, Text } from '../../rules/internal.ts';
import type { RecordJudgeOptions } from '../judge/judge-record.ts';
import type { Caller, RawOptions } from '../messages/command-line.ts';
import type { ExitCode } from '../process/exit-codes.ts';
import type { Io } from '../process/io.ts';
import type { Output } from '../process/output.ts';
import type { Target } from '../render/formats.ts';
import type { DialogueOptions } from '../wizard/dialogue.ts';
import type { AskOptions } from '../wizard/estimate.ts';
import type { OptionSpec } from './options.ts';

/** The parsed options: what each room reads, plus what the commands themselves need. */
export interface Settings extends RecordJudgeOptions, AskOptions, Target, DialogueOptions {
  readonly rules: Rules;
  readonly accessible: boolean;
  /** The file for the result; undefined for standard output. */
  readonly output: string | undefined;
  /** Whether an existing file may be replaced. */
  readonly force: boolean;
  readonly noInput: boolean;
  readonly caller: Caller;
}

/** The arguments of a command. */
export interface Call {
  /** Positional arguments: files, an id. */
  readonly args: readonly string[];
  readonly settings: Settings;
  /** The raw options, for options of a single command. */
  readonly options: RawOptions;
  readonly io: Io;
  readonly output: Output;
}

/** One command; its code is loaded on demand. */
export interface CommandSpec {
  readonly name: string;
  readonly about: Text;
  /** Arguments in commander's notation: `[files...]`. */
  readonly args?: string;
  readonly options?: readonly OptionSpec[];
  /** Example command lines for the help. */
  readonly examples?: readonly string[];
  /** Whether it prints one form, whatever `--format` says. */
  readonly ignoresFormat?: boolean;
  /** Whether it accepts the answers as options. */
  readonly takesAnswers: boolean;
  /** Loads the function that runs it and returns the exit code of the contract. */
  load(): Promise<(call: Call) => Promise<ExitCode>>;
}
