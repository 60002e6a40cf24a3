import type { Advice } from '../../rules/internal.ts';
import { WORDS } from '../messages/words.ts';
import type { Io } from '../process/io.ts';
import { notesTo } from '../process/output.ts';
import { FORMATS } from '../render/formats.ts';
import { hasMessage } from '../render/sections.ts';
import type { Settings } from './spec.ts';

/** Says so where a text to send was asked for and there is nobody to ask. */
export async function noteNoMessage(
  advice: Advice,
  { format, shown, lang }: Pick<Settings, 'format' | 'shown' | 'lang'>,
  io: Io,
): Promise<void> {
  // A calendar has no texts to send.
  const isPage = FORMATS[format].isShort && format !== 'ics';
  const isAsked = shown !== 'short' && shown !== 'full' && shown.includes('message');
  if (!isPage || !isAsked || hasMessage(advice)) return;
  await notesTo(io.stderr).write(`group-exit: ${WORDS.noMessage[lang]}\n`);
}
