import { createInterface } from 'node:readline';
import type { Text } from '../../rules/internal.ts';
import { bracketed, marksOf } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import { Cancelled, type Io } from '../process/io.ts';
import { wrap } from '../render/wrap.ts';
import {
  type Dialogue,
  type DialogueOptions,
  type Item,
  type Prompt,
  type Reply,
  whyText,
} from './dialogue.ts';
import { findInMenu } from './find-item.ts';
import { lineKeysOf } from './key-hints.ts';

/**
 * Numbered prompts, line by line: no redrawing, no boxes, no arrow keys, for screen readers and dumb
 * terminals.
 */
export function openLineDialogue({ lang }: DialogueOptions, io: Io): Dialogue {
  const reader = createInterface({ input: io.stdin, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const columns = () => Math.max(20, io.stderr.columns || 80);
  const write = (text: string) => new Promise<void>((resolve) => io.stderr.write(text, () => resolve()));
  const tell = (text: string) => write(`${wrap(text, columns() - 1).join('\n')}\n`);

  const nextLine = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done || value.trim() === 'q') throw new Cancelled(WORDS.cancelled[lang]);
    return value.trim();
  };

  const introduce = async (prompt: Prompt) => {
    await write('\n');
    for (const text of [prompt.position, prompt.text, prompt.help]) if (text) await tell(text);
  };

  /** Reads a line, explaining the question as often as “?” is entered. @param mark the prompt string */
  const ask = async (prompt: Prompt, mark: string): Promise<string> => {
    for (;;) {
      await write(mark);
      const line = await nextLine();
      if (line !== '?' && line !== '？') return line;
      await tell(prompt.why ? whyText(prompt, lang) : prompt.text);
    }
  };

  return {
    async choose<V>(prompt: Prompt, items: readonly Item<V>[], preset?: V): Promise<Reply<V>> {
      await introduce(prompt);
      for (const [at, item] of items.entries()) await tell(`${at + 1}. ${item.name}`);
      const preselected = items.findIndex((item) => item.value === preset);
      const usual = Math.max(0, preselected) + 1;
      const keys = bracketed(lineKeysOf(prompt, 'choose', lang), lang);
      for (;;) {
        const line = await ask(prompt, `${WORDS.yourNumber[lang]} [${usual}]${keys}${marksOf(lang).colon}`);
        if (line === 'b') return 'back';
        const item = items[(line === '' ? usual : Number(line)) - 1];
        if (item) return { value: item.value };
        await tell(WORDS.noSuchNumber[lang]);
      }
    },
    async pick<V>(text: Text, items: readonly Item<V>[], back?: Item<V>): Promise<V> {
      await write('\n');
      await tell(text[lang]);
      for (const [at, item] of items.entries()) await tell(`${at + 1}. ${item.name}`);
      if (back) await tell(`0. ${back.name}`);
      const usual = back ? 0 : 1;
      for (;;) {
        await write(`${WORDS.yourNumber[lang]} [${usual}]${marksOf(lang).colon}`);
        const line = await nextLine();
        const number = line === '' ? usual : findInMenu(items, line, back);
        const item = number === 0 ? back : items[(number ?? 0) - 1];
        if (item) return item.value;
        await tell(WORDS.noSuchNumber[lang]);
      }
    },
    async enter(prompt, check, { preset } = {}): Promise<Reply<string>> {
      await introduce(prompt);
      await tell(lineKeysOf(prompt, 'type', lang));
      for (;;) {
        const line = await ask(prompt, preset === undefined ? '> ' : `[${preset}] > `);
        if (line === 'b') return 'back';
        const typed = line === '' && preset !== undefined ? preset : line;
        const wrong = check(typed);
        if (wrong === undefined) return { value: typed };
        await tell(wrong);
      }
    },
    say: tell,
    takeBack: async () => {},
    close: () => reader.close(),
  };
}
