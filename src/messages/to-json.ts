import { INVISIBLE_CLASS } from './sanitise.ts';

/** Except line breaks: they are layout, since those inside strings are already escaped. */
const INVISIBLE = new RegExp(`(?!\\n)[${INVISIBLE_CLASS}]`, 'gu');

/**
 * A value as JSON that is safe to display, since an id may contain anything: invisible characters and those
 * that a terminal would interpret are escaped, which doesn't change the value.
 */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(INVISIBLE, (char) => {
    const units = Array.from({ length: char.length }, (_, at) => char.charCodeAt(at));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  });
}
