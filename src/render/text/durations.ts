import { marksOf } from '../../messages/punctuation.ts';
import type { Duration } from '../blocks.ts';
import { place, span, TICKS } from '../time.ts';
import { widthOf } from '../wrap.ts';
import { bullet, item, type Page } from './page.ts';

/** Wider bars than this tell nothing more. */
const MOST_BAR = 96;
/** Narrower ones tell nothing at all. */
const LEAST_BAR = 10;

/** When things end, drawn on a logarithmic scale; in words only where a drawing doesn't help. */
export function durations(page: Page, items: readonly Duration[]): string[] {
  const room = Math.min(MOST_BAR, page.width - 1 - Math.max(...items.map(({ until }) => widthOf(until))));
  if (page.accessible || room < LEAST_BAR) {
    const { colon } = marksOf(page.lang);
    return items.flatMap(({ text, until }) => item(page, bullet(page), until + colon + text));
  }
  return [
    ...scale(page, room),
    ...items.flatMap(({ text, hours, until }) => {
      const end = Math.max(1, Math.round(place(hours ?? Number.POSITIVE_INFINITY) * (room - 1)));
      const bar = hours === null ? `├${'╌'.repeat(room - 2)}▶` : `├${'─'.repeat(end - 1)}●`;
      return [...item(page, '', text), `${page.style.button(bar)} ${until}`];
    }),
  ];
}

/** The marks of the scale over the bars; one that would run into the one before is left out. */
function scale(page: Page, room: number): string[] {
  let line = '';
  for (const tick of TICKS) {
    const text = span(tick, page.lang);
    const at = Math.min(Math.round(place(tick) * (room - 1)), page.width - widthOf(text));
    if (line !== '' && at < widthOf(line) + 1) continue;
    line += ' '.repeat(at - widthOf(line)) + text;
  }
  return [page.style.faint(line)];
}
