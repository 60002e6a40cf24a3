import { Cancelled } from '../cancelled.ts';
import type { Io } from '../io.ts';
import type { Style } from '../render/style.ts';
import { hang, widthOf, wrap } from '../render/wrap.ts';
import type { Settings } from '../settings.ts';
import { WORDS } from '../words.ts';
import type { Dialogue, Item, Prompt, Reply } from './dialogue.ts';
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
  const run = async <V>(prompt: Prompt, ask: Ask<V>): Promise<V | typeof BACK> => {
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
        return await ask({ input, output: io.stderr, signal: stop.signal, clearPromptOnDone: true });
      } catch (error) {
        if (!(error instanceof Error) || !/^(Exit|Abort|Cancel)PromptError$/.test(error.name)) throw error;
        if (wish === 'back') return BACK;
        if (wish === 'suspend') {
          await io.suspend?.();
          continue;
        }
        if (wish !== 'why') throw new Cancelled(WORDS.cancelled[lang]);
        if (!prompt.why) continue;
        const lines = whyLines(prompt, columns(), style, lang);
        told.push((told.pop() ?? 0) + lines.length);
        await write(`${lines.join('\n')}\n`);
      } finally {
        keys.stop();
      }
    }
  };

  const done = async (prompt: Prompt, answer: string) => {
    const line = `✔ ${prompt.text} ${answer}`;
    told.push(Math.max(1, Math.ceil(widthOf(line) / columns())));
    await write(`${style.faint('✔')} ${prompt.text} ${style.button(answer)}\n`);
  };

  return {
    async choose<V>(prompt: Prompt, items: readonly Item<V>[], preset?: V): Promise<Reply<V>> {
      // The library counts lines, not choices, so that a wrapped one would push the last ones out.
      const names = items.map((item) => wrap(item.name, columns() - 5).join('\n    '));
      const lines = names.join('\n').split('\n').length;
      const room = (io.stderr.rows || 24) - message(prompt, columns(), style).split('\n').length - 4;
      const question = {
        message: message(prompt, columns(), style),
        choices: items.map(({ value, short }, at) => ({
          value,
          name: names[at] ?? '',
          ...(short && { short }),
        })),
        ...(preset !== undefined && { default: preset }),
        pageSize: Math.max(5, Math.min(lines, room)),
        loop: false,
        theme: themeFor(style, `${WORDS.choiceKeys[lang]} · ${WORDS.keys[lang]}`, columns()),
      };
      const answer = await run(prompt, (context) => select<V>(question, context));
      if (answer === BACK) return 'back';
      const item = items.find((one) => one.value === answer);
      await done(prompt, item?.short ?? item?.name ?? '');
      return { value: answer };
    },
    async enter(prompt, check, preset): Promise<Reply<string>> {
      const help = [prompt.help, WORDS.keys[lang]].filter(Boolean).join('\n');
      const question = {
        // What is typed gets a line of its own below the help.
        message: `${message({ ...prompt, help }, columns(), style)}\n ›`,
        preset: preset ?? '',
        check,
        theme: themeFor(style, '', columns()),
      };
      const answer = await run(prompt, (context) => textPrompt(question, context));
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

const BACK: unique symbol = Symbol('back');

/** One prompt of the library, ready to be run over some input and output. */
type Ask<V> = (context: {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  signal: AbortSignal;
  clearPromptOnDone: boolean;
}) => Promise<V>;

/** Wrapped here: the library cuts words, and Chinese at any place. */
function message(prompt: Prompt, columns: number, style: Style): string {
  return [
    ...(prompt.position ? [style.faint(prompt.position)] : []),
    ...hang('', prompt.text, columns - 2).map((line) => style.heading(line)),
    ...(prompt.help ? hang('  ', prompt.help, columns - 1).map((line) => style.faint(line)) : []),
  ].join('\n');
}

function whyLines(prompt: Prompt, columns: number, style: Style, lang: 'en' | 'zh'): string[] {
  return wrap(`${WORDS.whyAsked[lang]} ${prompt.why}`, columns - 1).map((line) => style.faint(line));
}
