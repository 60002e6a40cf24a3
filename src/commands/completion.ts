import { completionScript, SHELLS } from '../completion/scripts.ts';
import { completable } from '../completion/words.ts';
import type { Output } from '../output.ts';
import { UsageError } from '../program.ts';
import type { Settings } from '../settings.ts';
import { COMMANDS } from './index.ts';

/** Prints the completion script for a shell. @throws UsageError for a shell it does not know */
export async function completion(
  args: readonly string[],
  settings: Settings,
  output: Output,
): Promise<number> {
  const shell = SHELLS.find((one) => one === args[0]);
  if (!shell) throw new UsageError(`completion is for one of ${SHELLS.join(', ')}, not “${args[0] ?? ''}”`);
  await output.write(completionScript(shell, completable(COMMANDS, settings.lang)));
  return 0;
}
