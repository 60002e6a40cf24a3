import type { Advice, Text } from '../../rules/internal.ts';
import { WORDS } from '../messages/words.ts';
import type { Io } from '../process/io.ts';
import { notesTo } from '../process/output.ts';
import { FORMATS } from '../render/formats.ts';
import { isEmpty } from '../render/sections.ts';
import type { Part } from '../render/shown.ts';
import type { Settings } from './spec.ts';

/** Says so where a part was asked for that has nothing in it, such as a text to send where there is nobody to ask. */
export async function noteEmpty(
  advice: Advice,
  { format, shown, lang, rules }: Pick<Settings, 'format' | 'shown' | 'lang' | 'rules'>,
  io: Io,
): Promise<void> {
  // A calendar has neither texts nor tables.
  if (!FORMATS[format].isShort || format === 'ics' || shown === 'short' || shown === 'full') return;
  for (const part of shown) {
    const note = NOTES[part];
    if (note && isEmpty(part, advice, rules)) await notesTo(io.stderr).write(`group-exit: ${note[lang]}\n`);
  }
}

const NOTES: Partial<Record<Part, Text>> = {
  message: WORDS.noMessage,
  tables: WORDS.noTables,
  stays: WORDS.noStays,
};
