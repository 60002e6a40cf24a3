import type { Settings } from '../cli/settings.ts';
import type { Io } from '../process/io.ts';
import type { Dialogue } from './dialogue.ts';

/** Opens the kind of dialogue that suits the terminal and the person. */
export async function openDialogue(
  settings: Settings,
  io: Io,
): Promise<{ dialogue: Dialogue; close: () => void }> {
  // A terminal that does not say what it is gets nothing drawn; Windows never says.
  const unknown = process.platform !== 'win32' && !io.env.TERM;
  if (settings.accessible || unknown) {
    const { openLineDialogue } = await import('./line-dialogue.ts');
    const dialogue = openLineDialogue(settings, io);
    return { dialogue, close: () => dialogue.close() };
  }
  const { openScreenDialogue } = await import('./screen-dialogue.ts');
  return { dialogue: await openScreenDialogue(settings, io), close: () => {} };
}
