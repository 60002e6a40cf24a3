import type { Io } from '../process/io.ts';
import type { Dialogue, DialogueOptions } from './dialogue.ts';

/** Opens a dialogue suited to the terminal and the options. */
export async function openDialogue(options: DialogueOptions, io: Io): Promise<Dialogue> {
  // Don't draw on a terminal of unknown type; Windows never sets TERM.
  const isUnknown = process.platform !== 'win32' && !io.env.TERM;
  if (options.accessible || isUnknown) {
    const { openLineDialogue } = await import('./line-dialogue.ts');
    return openLineDialogue(options, io);
  }
  const { openScreenDialogue } = await import('./screen-dialogue.ts');
  return openScreenDialogue(options, io);
}
