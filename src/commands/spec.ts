import type { Rules, Text } from '../../rules/internal.ts';
import type { RecordJudging } from '../judge/judge-record.ts';
import type { RawOptions } from '../messages/command-line.ts';
import type { ExitCode } from '../process/exit-codes.ts';
import type { Io } from '../process/io.ts';
import type { Output } from '../process/output.ts';
import type { Target } from '../render/formats.ts';
import type { DialogueOptions } from '../wizard/dialogue.ts';
import type { Asking } from '../wizard/estimate.ts';
import type { OptionSpec } from './options.ts';

/** What the options come to: what each room reads, and what the commands themselves do. */
export interface Settings extends RecordJudging, Asking, Target, DialogueOptions {
  readonly rules: Rules;
  readonly accessible: boolean;
  /** The file for the result; undefined for standard output. */
  readonly output: string | undefined;
  /** Replaces that file. */
  readonly force: boolean;
  readonly noInput: boolean;
}

/** What a command gets to work with. */
export interface Call {
  /** Its arguments: files, an id. */
  readonly args: readonly string[];
  readonly settings: Settings;
  /** The options as they were given, for those of one command alone. */
  readonly options: RawOptions;
  readonly io: Io;
  readonly output: Output;
}

/** One command, whose code is loaded where it is asked for. */
export interface CommandSpec {
  readonly name: string;
  readonly about: Text;
  /** Arguments as commander writes them: `[files...]`. */
  readonly args?: string;
  readonly options?: readonly OptionSpec[];
  /** Command lines that show what it is good for, in help. */
  readonly examples?: readonly string[];
  /** True if the answers are options of it. */
  readonly takesAnswers: boolean;
  /** Gives what runs it and returns the exit code of the contract. */
  load(): Promise<(call: Call) => Promise<ExitCode>>;
}
