import type { Advice, Text } from '../../rules/internal.ts';
import { WORDS } from '../messages/words.ts';
import type { Io } from '../process/io.ts';
import { notesTo } from '../process/output.ts';
import { tablesFor } from '../render/comparison.ts';
import { FORMATS } from '../render/formats.ts';
import { hasMessage } from '../render/sections.ts';
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
  const isEmpty: Partial<Record<Part, readonly [boolean, Text]>> = {
    message: [!hasMessage(advice), WORDS.noMessage],
    tables: [tablesFor(advice, rules).length === 0, WORDS.noTables],
    stays: [advice.residue.length === 0, WORDS.noStays],
  };
  for (const part of shown) {
    const [empty, note] = isEmpty[part] ?? [];
    if (empty && note) await notesTo(io.stderr).write(`group-exit: ${note[lang]}\n`);
  }
}
