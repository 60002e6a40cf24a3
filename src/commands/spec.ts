import type { Text } from '../../rules/internal.ts';
import type { OptionSpec } from '../cli/options.ts';
import type { Settings } from '../cli/settings.ts';
import type { ExitCode } from '../process/exit-codes.ts';
import type { Io } from '../process/io.ts';
import type { Output } from '../process/output.ts';

/** What a command gets to work with. */
export interface Call {
  /** Its arguments: files, an id. */
  readonly args: readonly string[];
  readonly settings: Settings;
  /** The options as they were given, for those of one command alone. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly io: Io;
  readonly output: Output;
}

/** One command. Its code is imported when it runs, so that nothing loads what it does not use. */
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
  /** @returns the exit code of the contract */
  run(call: Call): Promise<ExitCode>;
}
