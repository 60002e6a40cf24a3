import type { Item } from '../dialogue.ts';
import { findInMenu, findItem } from '../find-item.ts';
import type { Key, KeyName } from './sequences.ts';

/** Pasted lines that are left for later prompts. */
export interface Pasted {
  rest: string;
}

/** Maximum length of a typed line, since inquirer redraws for every character. */
export const MAX_TYPED = 1_000;

const ENTER = '\r';
const UP = '\u001b[A';
const DOWN = '\u001b[B';
const BACKSPACE = '\u007f';

/** Keys that edit a line, as readline expects them. */
const EDITING: Partial<Record<KeyName, string>> = {
  left: '\u001b[D',
  right: '\u001b[C',
  home: '\u001b[H',
  end: '\u001b[F',
  delete: '\u001b[3~',
  backspace: BACKSPACE,
  'ctrl-a': '\u0001',
  'ctrl-e': '\u0005',
  'ctrl-k': '\u000b',
  'ctrl-u': '\u0015',
  'ctrl-w': '\u0017',
};

/**
 * Translates a key into input for inquirer's list. Inquirer treats unknown keys as a search, which moves the
 * selection, so those are filtered out.
 */
export function pressInList(key: Key, items: readonly Item<unknown>[], pasted: Pasted): string {
  const to = (index: number) => UP.repeat(items.length - 1) + DOWN.repeat(index);
  if (typeof key === 'object') {
    const { line, ended, rest } = firstLine(key.text);
    // Inquirer itself handles single characters: numbers and prefixes.
    if ([...line].length === 1 && !ended) return line;
    const index = findItem(items, line);
    if (index === undefined) return '';
    if (!ended) return to(index);
    pasted.rest = rest;
    return to(index) + ENTER;
  }
  switch (key) {
    case 'enter':
      return ENTER;
    case 'up':
      return UP;
    case 'down':
      return DOWN;
    case 'home':
    case 'page-up':
      return to(0);
    case 'end':
    case 'page-down':
      return to(items.length - 1);
    case 'backspace':
      return BACKSPACE;
    default:
      return '';
  }
}

/**
 * Translates a key into the number of a menu's item, which it takes at once; Enter alone takes what leads back, or
 * else the first.
 */
export function pressInMenu(key: Key, items: readonly Item<unknown>[], back?: Item<unknown>): string {
  if (key === 'enter') return ENTER;
  if (typeof key === 'string') return '';
  const typed = key.text.trim();
  // Nothing that is pasted picks anything.
  if ([...typed].length !== 1) return '';
  const number = findInMenu(items, typed, back);
  return number === undefined ? '' : `${number}${ENTER}`;
}

/** Translates a key into input for inquirer's text prompt. */
export function pressInLine(key: Key, typed: string, pasted: Pasted): string {
  if (key === 'enter') return ENTER;
  if (typeof key === 'string') return EDITING[key] ?? '';
  const { line, ended, rest } = firstLine(key.text);
  if (line === '') return '';
  const fits = line.slice(0, Math.max(0, MAX_TYPED - typed.length));
  if (!ended) return fits;
  pasted.rest = rest;
  return fits + ENTER;
}

/** The first non-empty line of a text, whether it ended, and the rest. */
function firstLine(text: string): { line: string; ended: boolean; rest: string } {
  const [line = '', ...others] = text.replace(/^\s*\n/, '').split('\n');
  return { line, ended: others.length > 0, rest: others.join('\n') };
}
