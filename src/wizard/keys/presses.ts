import type { Item } from '../dialogue.ts';
import { findItem } from '../find-item.ts';
import type { Key, KeyName } from './sequences.ts';

/** The lines of a paste that are left for the prompts to come. */
export interface Pasted {
  rest: string;
}

/** Characters that a line holds; each is drawn by inquirer one by one. */
export const MOST_TYPED = 1_000;

const ENTER = '\r';
const UP = '\u001b[A';
const DOWN = '\u001b[B';
const BACKSPACE = '\u007f';

/** Keys that edit a line, as readline knows them. */
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
 * What to type into inquirer's list for a key. It takes every key that it does not know for a search,
 * which moves the choice: it gets none of those.
 */
export function pressInList(key: Key, items: readonly Item<unknown>[], pasted: Pasted): string {
  const to = (index: number) => UP.repeat(items.length - 1) + DOWN.repeat(index);
  if (typeof key === 'object') {
    const { line, ended, rest } = firstLine(key.text);
    // Inquirer itself goes to a number, or to what begins with what is typed.
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

/** What to type into inquirer's line for a key. */
export function pressInLine(key: Key, typed: string, pasted: Pasted): string {
  if (key === 'enter') return ENTER;
  if (typeof key === 'string') return EDITING[key] ?? '';
  const { line, ended, rest } = firstLine(key.text);
  if (line === '') return '';
  const fits = line.slice(0, Math.max(0, MOST_TYPED - typed.length));
  if (!ended) return fits;
  pasted.rest = rest;
  return fits + ENTER;
}

/** The first line of a text that is not empty: a line break before it takes nothing. */
function firstLine(text: string): { line: string; ended: boolean; rest: string } {
  const [line = '', ...others] = text.replace(/^\s*\n/, '').split('\n');
  return { line, ended: others.length > 0, rest: others.join('\n') };
}
