import { t } from '../../rules/internal.ts';
import { UsageError } from '../messages/usage.ts';
import { EXIT, type ExitCode } from '../process/exit-codes.ts';
import { completionScript } from './completion/scripts.ts';
import { completable, SHELLS } from './completion/words.ts';
import type { Call, CommandSpec } from './spec.ts';

/**
 * Prints the completion script for a shell.
 *
 * @param commands the commands to complete
 * @throws UsageError for an unknown shell
 */
export async function completion(
  { args, settings, output }: Call,
  commands: readonly CommandSpec[],
): Promise<ExitCode> {
  const shell = SHELLS.find((one) => one === args[0]);
  if (!shell) {
    const [given = ''] = args;
    const shells = SHELLS.join(', ');
    throw new UsageError(
      t(`completion is for one of ${shells}, not “${given}”`, `completion 支持 ${shells}，没有“${given}”`),
    );
  }
  await output.write(completionScript(shell, completable(commands, settings.lang)));
  return EXIT.done;
}
