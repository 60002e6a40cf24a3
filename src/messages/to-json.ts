import { UNSEEN_CLASS } from './sanitise.ts';

/** Line breaks are the layout's; those inside a string are escapes already. */
const UNSEEN = new RegExp(`(?!\\n)[${UNSEEN_CLASS}]`, 'gu');

/**
 * A value as JSON that is also safe to look at: an id may hold anything, and what nobody sees or a
 * terminal would obey is written as an escape, which means the same to every reader.
 */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSEEN, (char) => {
    const units = Array.from({ length: char.length }, (_, at) => char.charCodeAt(at));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  });
}
