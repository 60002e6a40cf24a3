import type { Io } from '../process/io.ts';
import type { Dialogue, DialogueOptions } from './dialogue.ts';

/** Opens the kind of dialogue that suits the terminal and the person. */
export async function openDialogue(options: DialogueOptions, io: Io): Promise<Dialogue> {
  // A terminal that does not say what it is gets nothing drawn; Windows never says.
  const isUnknown = process.platform !== 'win32' && !io.env.TERM;
  if (options.accessible || isUnknown) {
    const { openLineDialogue } = await import('./line-dialogue.ts');
    return openLineDialogue(options, io);
  }
  const { openScreenDialogue } = await import('./screen-dialogue.ts');
  return openScreenDialogue(options, io);
}
