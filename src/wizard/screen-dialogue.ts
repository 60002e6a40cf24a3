import type { Lang } from '../../rules/index.ts';
import { Cancelled } from '../cancelled.ts';
import type { Io } from '../io.ts';
import type { Style } from '../render/style.ts';
import { hang, wrap } from '../render/wrap.ts';
import type { Settings } from '../settings.ts';
import { WORDS } from '../words.ts';
import { type Dialogue, type Item, type Prompt, type Reply, whyText } from './dialogue.ts';
import { filterKeys } from './key-filter.ts';
import { themeFor } from './theme.ts';

/** What keys mean that the prompts themselves do not know, or not well. */
type Wish = 'back' | 'why' | 'cancel' | 'suspend';

/**
 * Keys pressed fast, or pasted, come together. Readline would close at a second Ctrl-D and be deaf
 * after Ctrl-Z, so it must see neither.
 */
function wishOf(typed: string): Wish | undefined {
  if (typed.includes('\u0004')) return 'cancel';
  if (typed.includes('\u001a')) return 'suspend';
  if (/^\u001b+$/.test(typed)) return 'back';
  return /^[?\uff1f]+$/.test(typed) ? 'why' : undefined;
}

/** Prompts with arrow keys, on stderr, so that stdout stays the result. */
export async function openScreenDialogue(settings: Settings, io: Io): Promise<Dialogue> {
  const [{ default: select }, { textPrompt }] = await Promise.all([
    import('@inquirer/select'),
    import('./text-prompt.ts'),
  ]);
  const { lang } = settings;
  const style = await settings.style('stderr');
  const columns = () => Math.max(20, io.stderr.columns || 80);
  const write = (text: string) => new Promise<void>((resolve) => io.stderr.write(text, () => resolve()));
  /** Lines that each answered question takes on the screen, to be able to take them back. */
  const told: number[] = [];

  /** Runs one prompt until it is answered, left for the one before, or cancelled. */
  const run = async <V>(prompt: Prompt, ask: (explained: boolean) => Ask<V>): Promise<V | typeof BACK> => {
    let explained = false;
    for (;;) {
      const stop = new AbortController();
      let wish: Wish | undefined;
      const keys = filterKeys(io.stdin, (typed) => {
        wish = wishOf(typed);
        if (wish) stop.abort();
        return wish !== undefined;
      });
      const { input } = keys;
      try {
        return await ask(explained)({
          input,
          output: io.stderr,
          signal: stop.signal,
          clearPromptOnDone: true,
        });
      } catch (error) {
        if (!(error instanceof Error) || !/^(Exit|Abort|Cancel)PromptError$/.test(error.name)) throw error;
        if (wish === 'back') return BACK;
        if (wish === 'suspend') {
          await io.suspend?.();
          continue;
        }
        if (wish !== 'why') throw new Cancelled(WORDS.cancelled[lang]);
        explained = prompt.why !== '';
      } finally {
        keys.stop();
      }
    }
  };

  const done = async (prompt: Prompt, answer: string) => {
    // Broken between words: the terminal would break it anywhere.
    const lines = wrap(`${prompt.text} ${answer}`, columns() - 3);
    told.push(lines.length);
    await write(
      `${lines.map((line, at) => (at === 0 ? `${style.faint('✔')} ${line}` : `  ${line}`)).join('\n')}\n`,
    );
  };

  return {
    async choose<V>(prompt: Prompt, items: readonly Item<V>[], preset?: V): Promise<Reply<V>> {
      // The library counts lines, not choices, so that a wrapped one would push the last ones out.
      const names = items.map((item) => wrap(item.name, columns() - 5).join('\n    '));
      const lines = names.join('\n').split('\n').length;
      const tip = `${WORDS.choiceKeys[lang]} · ${(prompt.first ? WORDS.menuKeys : WORDS.keys)[lang]}`;
      const ask = (explained: boolean): Ask<V> => {
        const text = message(prompt, columns(), style, explained ? lang : undefined);
        const room = (io.stderr.rows || 24) - text.split('\n').length - wrap(tip, columns() - 1).length - 2;
        const question = {
          message: text,
          choices: items.map(({ value, short }, at) => ({
            value,
            name: names[at] ?? '',
            ...(short && { short }),
          })),
          ...(preset !== undefined && { default: preset }),
          pageSize: Math.max(LEAST_LINES, Math.min(lines, room)),
          loop: false,
          theme: themeFor(style, tip, columns()),
        };
        return (context) => select<V>(question, context);
      };
      const answer = await run(prompt, ask);
      if (answer === BACK) return 'back';
      const item = items.find((one) => one.value === answer);
      await done(prompt, item?.short ?? item?.name ?? '');
      return { value: answer };
    },
    async enter(prompt, check, preset): Promise<Reply<string>> {
      const help = [prompt.help, WORDS.keys[lang]].filter(Boolean).join('\n');
      let typed = preset ?? '';
      const ask = (explained: boolean): Ask<string> => {
        const question = {
          // What is typed gets a line of its own below the help.
          message: `${message({ ...prompt, help }, columns(), style, explained ? lang : undefined)}\n ›`,
          // Whoever asks why in the middle of it goes on where they were.
          preset: typed,
          onTyped: (text: string) => {
            typed = text;
          },
          check,
          theme: themeFor(style, '', columns()),
        };
        return (context) => textPrompt(question, context);
      };
      const answer = await run(prompt, ask);
      if (answer === BACK) return 'back';
      await done(prompt, answer);
      return { value: answer };
    },
    say: (text) => {
      // What was said stays; nothing above it can be taken back any more.
      told.length = 0;
      return write(`${text}\n`);
    },
    async takeBack() {
      const lines = told.pop();
      if (lines) await write(`\u001b[${lines}A\u001b[J`);
    },
  };
}

/** Lines of a list that are shown at the least, however small the window. */
const LEAST_LINES = 3;

const BACK: unique symbol = Symbol('back');

/** One prompt of the library, ready to be run over some input and output. */
type Ask<V> = (context: {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  signal: AbortSignal;
  clearPromptOnDone: boolean;
}) => Promise<V>;

/** Wrapped here: the library cuts words, and Chinese at any place. */
/** @param whyIn the language in which to tell why it is asked, if so */
function message(prompt: Prompt, columns: number, style: Style, whyIn?: Lang): string {
  return [
    ...(prompt.position ? [style.faint(prompt.position)] : []),
    ...hang('', prompt.text, columns - 2).map((line) => style.heading(line)),
    ...(prompt.help ? hang('  ', prompt.help, columns - 1).map((line) => style.faint(line)) : []),
    ...(whyIn ? hang('  ', whyText(prompt, whyIn), columns - 1) : []),
  ].join('\n');
}
