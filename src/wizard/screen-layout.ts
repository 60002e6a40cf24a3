import type { Lang } from '../../rules/internal.ts';
import { bracketed } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import type { Style } from '../render/style.ts';
import { hang, inRows, wrap, wrapItems } from '../render/wrap.ts';
import { type Item, type Prompt, whyText } from './dialogue.ts';
import { keysOf } from './key-hints.ts';

/** The window that a question is laid out for. */
export interface Window {
  readonly columns: number;
  readonly rows: number;
  readonly style: Style;
  readonly lang: Lang;
  /** Whether to show why the question is asked. */
  readonly explained: boolean;
}

/** Lines of choices for which the help is sacrificed. */
const ENOUGH_LINES = 5;
/** Minimum lines of choices, however small the window. */
const MIN_LINES = 3;

/**
 * Lays out a question with choices. In a small window, first the key hints are shortened, then the help is
 * dropped, but never the question or its choices; where not all of these fit, the question says how many there are.
 *
 * @param names the choices, wrapped
 * @returns the question, the key hints, and the number of lines of choices shown at once
 */
export function layOutList(
  prompt: Prompt,
  names: readonly string[],
  window: Window,
): { text: string; hints: string; pageSize: number } {
  const { columns, rows, lang } = window;
  const lineCount = names.join('\n').split('\n').length;
  const mark = bracketed(WORDS.moreChoices[lang].replace('{}', String(names.length)), lang);
  const ways = [
    { shown: prompt, hints: keysOf(prompt, 'choose', lang) },
    { shown: prompt, hints: WORDS.fewKeys[lang] },
    { shown: { ...prompt, help: '' }, hints: WORDS.fewKeys[lang] },
    { shown: { ...prompt, help: '', position: '' }, hints: '' },
  ].map(({ shown, hints }) => {
    const below = hints === '' ? 0 : wrapItems(hints, columns - 1).length + 1;
    const roomBelow = (text: string) => rows - text.split('\n').length - below - 1;
    const whole = message(shown, window);
    if (roomBelow(whole) >= lineCount) return { text: whole, hints, room: roomBelow(whole) };
    const text = message({ ...shown, text: shown.text + mark }, window);
    return { text, hints, room: roomBelow(text) };
  });
  const wanted = Math.min(lineCount, ENOUGH_LINES);
  const last = ways.at(-1) as (typeof ways)[number];
  const { text, hints, room } = ways.find((way) => way.room >= wanted) ?? last;
  return { text, hints, pageSize: Math.max(MIN_LINES, Math.min(lineCount, room)) };
}

/** Lays out a question that is answered by typing; leaves two lines for the input and its error. */
export function layOutText(prompt: Prompt, window: Window): string {
  const { columns, rows, lang } = window;
  const helps = [
    [prompt.help, wrapItems(keysOf(prompt, 'type', lang), columns - 3).join('\n')],
    [prompt.help, WORDS.fewTextKeys[lang]],
    [WORDS.fewTextKeys[lang]],
  ].map((parts) => parts.filter(Boolean).join('\n'));
  const texts = helps.map((help) => message({ ...prompt, help }, window));
  return texts.find((text) => text.split('\n').length + 3 <= rows) ?? (texts.at(-1) as string);
}

/**
 * Lays out a menu: its text, then its numbered items side by side, on as few lines as they need; what leads back
 * comes last, as 0.
 */
export function layOutMenu(
  text: string,
  items: readonly Item<unknown>[],
  columns: number,
  back?: Item<unknown>,
): string {
  const named = items.map(({ name }, at) => `${at + 1} ${name}`);
  if (back) named.push(`0 ${back.name}`);
  const rows = inRows(named, '   ', columns - 3);
  return [...wrap(text, columns - 3), ...rows.map((row) => `  ${row}`)].join('\n');
}

/** Wrapped here, because inquirer breaks within words and ignores Chinese line-breaking rules. */
function message(prompt: Prompt, { columns, style, lang, explained }: Window): string {
  return [
    ...(prompt.position ? wrap(prompt.position, columns - 2).map((line) => style.faint(line)) : []),
    ...hang('', prompt.text, columns - 2).map((line) => style.heading(line)),
    ...(prompt.help ? hang('  ', prompt.help, columns - 1).map((line) => style.faint(line)) : []),
    ...(explained ? hang('  ', whyText(prompt, lang), columns - 1) : []),
  ].join('\n');
}
