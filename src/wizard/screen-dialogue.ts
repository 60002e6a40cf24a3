import type { Lang } from '../../rules/index.ts';
import { Cancelled } from '../cancelled.ts';
import type { Io } from '../io.ts';
import type { Style } from '../render/style.ts';
import { hang, wrap, wrapItems } from '../render/wrap.ts';
import type { Settings } from '../settings.ts';
import { WORDS } from '../words.ts';
import { type Dialogue, type Item, type Prompt, type Reply, whyText } from './dialogue.ts';
import { filterKeys } from './key-filter.ts';
import { keysOf } from './keys.ts';
import { themeFor } from './theme.ts';
import { Transcript } from './transcript.ts';

/** What keys mean that the prompts themselves do not know, or not well. */
type Wish = 'back' | 'why' | 'cancel' | 'suspend' | 'redraw';

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
  const rows = () => io.stderr.rows || 24;
  const transcript = new Transcript(columns, style);

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
      const onResize = () => {
        wish = 'redraw';
        stop.abort();
      };
      io.stderr.on('resize', onResize);
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
        if (wish === 'redraw') {
          await write(transcript.redrawn());
          continue;
        }
        if (wish !== 'why') throw new Cancelled(WORDS.cancelled[lang]);
        explained = prompt.why !== '';
      } finally {
        io.stderr.off('resize', onResize);
        keys.stop();
      }
    }
  };

  const done = (prompt: Prompt, answer: string) => write(transcript.answered(prompt.text, answer));

  return {
    async choose<V>(prompt: Prompt, items: readonly Item<V>[], preset?: V): Promise<Reply<V>> {
      // What the menu follows was written elsewhere: none of it is to be drawn again.
      if (prompt.isMenu) transcript.forget();
      let at = Math.max(0, preset === undefined ? 0 : items.findIndex((item) => item.value === preset));
      const ask = (explained: boolean): Ask<V> => {
        const names = items.map((item) => wrap(item.name, columns() - 5).join('\n    '));
        const most = names.join('\n').split('\n').length;
        const { text, tip, room } = layOut(prompt, most, {
          columns: columns(),
          rows: rows(),
          style,
          lang,
          explained,
        });
        const question = {
          message: text,
          choices: items.map(({ value, short }, index) => ({
            value,
            name: names[index] ?? '',
            ...(short && { short }),
          })),
          // After a resize it goes on where the person was.
          default: items[at]?.value as V,
          // The library counts lines, not choices, so that a wrapped one would push the last ones out.
          pageSize: Math.max(LEAST_LINES, Math.min(most, room)),
          loop: false,
          theme: themeFor(style, tip, columns(), (shown) => {
            at = Math.max(
              0,
              names.findIndex((name) => shown.endsWith(name)),
            );
          }),
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
      let typed = preset ?? '';
      const ask = (explained: boolean): Ask<string> => {
        const question = {
          // What is typed gets a line of its own below the help.
          message: `${shortened(prompt, { columns: columns(), rows: rows(), style, lang, explained })}\n ›`,
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
      await done(prompt, answer.trim() || WORDS.notSure[lang]);
      return { value: answer };
    },
    say: (text) => write(transcript.said(text)),
    takeBack: () => write(transcript.takeBack(rows())),
  };
}

/** Lines of a list that are shown at the least, however small the window. */
const LEAST_LINES = 3;

interface Window {
  readonly columns: number;
  readonly rows: number;
  readonly style: Style;
  readonly lang: Lang;
  /** Tells why it is asked as well. */
  readonly explained: boolean;
}

/**
 * A question as far as the window holds it: where there is little room, first the keys are told more
 * shortly, then the help gives way. The question itself and its choices never do.
 *
 * @param most lines of all choices
 * @returns the question, what the keys do, and lines that are left for the choices
 */
function layOut(prompt: Prompt, most: number, window: Window): { text: string; tip: string; room: number } {
  const { columns, rows, style, lang, explained } = window;
  const why = explained ? lang : undefined;
  const keys = keysOf(prompt, 'choose', lang);
  const ways = [
    { told: prompt, tip: keys },
    { told: prompt, tip: WORDS.fewKeys[lang] },
    { told: { ...prompt, help: '' }, tip: WORDS.fewKeys[lang] },
    { told: { ...prompt, help: '', position: '' }, tip: '' },
  ].map(({ told, tip }) => {
    const text = message(told, columns, style, why);
    const below = tip === '' ? 0 : wrapItems(tip, columns - 1).length + 1;
    return { text, tip, room: rows - text.split('\n').length - below - 1 };
  });
  const wanted = Math.min(most, ENOUGH_LINES);
  const last = ways.at(-1) as (typeof ways)[number];
  return ways.find(({ room }) => room >= wanted) ?? last;
}

/** The same for a question that is answered by typing; two lines are left for that and its error. */
function shortened(prompt: Prompt, { columns, rows, style, lang, explained }: Window): string {
  const helps = [
    [prompt.help, wrapItems(keysOf(prompt, 'type', lang), columns - 3).join('\n')],
    [prompt.help, WORDS.fewTextKeys[lang]],
    [WORDS.fewTextKeys[lang]],
  ].map((parts) => parts.filter(Boolean).join('\n'));
  const texts = helps.map((help) =>
    message({ ...prompt, help }, columns, style, explained ? lang : undefined),
  );
  return texts.find((text) => text.split('\n').length + 3 <= rows) ?? (texts.at(-1) as string);
}

/** Lines of a list for which the help is worth giving up. */
const ENOUGH_LINES = 5;

const BACK: unique symbol = Symbol('back');

/** One prompt of the library, ready to be run over some input and output. */
type Ask<V> = (context: {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  signal: AbortSignal;
  clearPromptOnDone: boolean;
}) => Promise<V>;

/**
 * Wrapped here: the library cuts words, and Chinese at any place.
 *
 * @param whyIn the language in which to tell why it is asked, if so
 */
function message(prompt: Prompt, columns: number, style: Style, whyIn?: Lang): string {
  return [
    ...(prompt.position ? wrap(prompt.position, columns - 2).map((line) => style.faint(line)) : []),
    ...hang('', prompt.text, columns - 2).map((line) => style.heading(line)),
    ...(prompt.help ? hang('  ', prompt.help, columns - 1).map((line) => style.faint(line)) : []),
    ...(whyIn ? hang('  ', whyText(prompt, whyIn), columns - 1) : []),
  ].join('\n');
}
