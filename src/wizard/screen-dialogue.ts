import type { Text } from '../../rules/internal.ts';
import { sanitiseLine } from '../messages/sanitise.ts';
import { WORDS } from '../messages/words.ts';
import { Cancelled, type Io } from '../process/io.ts';
import { hang, wrap } from '../render/wrap.ts';
import {
  type Dialogue,
  type DialogueOptions,
  type Item,
  type Prompt,
  plainPrompt,
  type Reply,
} from './dialogue.ts';
import { createKeyReader } from './keys/key-reader.ts';
import { MAX_TYPED, type Pasted, pressInLine, pressInList, pressInMenu } from './keys/presses.ts';
import type { Key } from './keys/sequences.ts';
import { type PromptRun, runPrompt } from './run-prompt.ts';
import { layOutList, layOutMenu, layOutText, type Window } from './screen-layout.ts';
import { lineTheme, listTheme } from './theme.ts';
import { Transcript } from './transcript.ts';

/** Prompts with inquirer, on stderr to keep the result on stdout clean. */
export function openScreenDialogue({ lang, promptStyle: style }: DialogueOptions, io: Io): Dialogue {
  const columns = () => Math.max(20, io.stderr.columns || 80);
  const rows = () => io.stderr.rows || 24;
  const write = (text: string) => new Promise<void>((resolve) => io.stderr.write(text, () => resolve()));
  const transcript = new Transcript({ columns: () => io.stderr.columns || 80, style });
  const reader = createKeyReader(io.stdin);

  const pasted: Pasted = { rest: '' };

  /** Asks until there is an answer or a request to go back. */
  const ask = async (prompt: Prompt, layOut: (window: Window) => PromptRun): Promise<Reply<unknown>> => {
    let explained = false;
    for (;;) {
      await reader.start();
      const window = { columns: columns(), rows: rows(), style, lang, explained };
      const { question, typed, press } = layOut(window);
      // Remaining pasted text is entered first; any key discards it.
      const { rest } = pasted;
      const pressKey = (key: Key) => {
        pasted.rest = '';
        return press(key);
      };
      const run = { question, typed: rest ? pressKey({ text: rest }) : typed, press: pressKey };
      const ending = await runPrompt(run, io, reader);
      if ('answer' in ending) return { value: ending.answer };
      const { interruption, frame, row } = ending;
      if (interruption === 'back') return 'back';
      if (interruption === 'cancel') throw new Cancelled(WORDS.cancelled[lang]);
      if (interruption === 'why') explained = prompt.why !== '';
      else if (interruption === 'resize') await write(transcript.redrawn(frame, row ?? rows()));
      else {
        interruption satisfies 'suspend';
        reader.stop();
        await io.suspend?.();
        // The shell has written below.
        transcript.forget();
      }
    }
  };

  const done = (prompt: Prompt, answer: string) => write(transcript.answered(prompt.text, answer));

  return {
    async choose<V>(prompt: Prompt, items: readonly Item<V>[], preset?: V): Promise<Reply<V>> {
      // Kept across redraws.
      let marked = Math.max(
        0,
        items.findIndex((item) => item.value === preset),
      );
      const reply = await ask(prompt, (window) => {
        // Inquirer puts “› 1. ” before a name.
        const before = `› ${items.length}. `.length;
        const indent = `\n${' '.repeat(before)}`;
        const names = items.map((item) => wrap(item.name, window.columns - before - 1).join(indent));
        const { text, hints, pageSize } = layOutList(prompt, names, window);
        return {
          question: {
            type: 'select',
            message: text,
            choices: names.map((name, value) => ({ value, name })),
            default: marked,
            // In lines, not choices, so that a wrapped choice doesn't push out the last ones.
            pageSize,
            loop: false,
            theme: listTheme(style, hints, window.columns, (shown) => {
              marked = names.findIndex((name) => shown.endsWith(name));
            }),
          },
          typed: '',
          press: (key) => pressInList(key, items, pasted),
        };
      });
      if (reply === 'back') return 'back';
      const { value, name, short = name } = items[reply.value as number] as Item<V>;
      await done(prompt, short);
      return { value };
    },
    async pick<V>(text: Text, items: readonly Item<V>[], back?: Item<V>): Promise<V> {
      // What is above must not be redrawn, and earlier input must not answer the menu.
      transcript.forget();
      pasted.rest = '';
      await reader.drop();
      for (;;) {
        const reply = await ask(plainPrompt(text, lang), ({ columns: width }) => ({
          question: {
            type: 'input',
            message: layOutMenu(text[lang], items, width, back),
            transformer: () => '',
            theme: lineTheme(style),
          },
          typed: '',
          press: (key) => pressInMenu(key, items, back),
        }));
        // Enter alone is 0, too.
        const number = reply === 'back' ? 0 : Number(reply.value);
        if (back && number === 0) return back.value;
        // Without a way back, leaving has its own entry.
        if (reply !== 'back') return (items[Math.max(0, number - 1)] as Item<V>).value;
      }
    },
    async enter(prompt, check, { preset, ifEmpty = '' } = {}): Promise<Reply<string>> {
      let typed = preset ?? '';
      /** The line that was rejected on Enter. */
      let refused: string | undefined;
      const reply = await ask(prompt, (window) => ({
        question: {
          type: 'input',
          // Puts the input on a separate line below the help.
          message: `${layOutText(prompt, window)}\n`,
          validate(line: string) {
            const wrong = check(line);
            refused = wrong === undefined ? undefined : line;
            return wrong ?? true;
          },
          // Runs on every key, so it can show errors immediately; inquirer validates on Enter only.
          transformer(line: string) {
            typed = line;
            // Input that doesn't end in a digit (“about”, “50-”) is not an error yet.
            const unfinished = !/\d$/.test(line);
            const wrong = unfinished && line !== refused ? undefined : check(line);
            const lines = wrong === undefined ? [] : hang('> ', wrong, window.columns - 2);
            const error = lines.map((part) => style.verdict('error', part));
            // Pasted text may contain control characters.
            return [...error, `› ${sanitiseLine(line, MAX_TYPED)}`].join('\n ');
          },
          theme: lineTheme(style),
        },
        typed,
        press: (key) => pressInLine(key, typed, pasted),
      }));
      if (reply === 'back') return 'back';
      const line = reply.value as string;
      await done(prompt, line.trim() || ifEmpty);
      return { value: line };
    },
    say: (text) => write(transcript.said(text)),
    takeBack: () => write(transcript.takeBack()),
    close: () => reader.stop(),
  };
}
