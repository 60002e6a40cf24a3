import { marksOf } from '../../messages/punctuation.ts';
import type { Duration } from '../blocks.ts';
import { scalePosition, span, TICKS } from '../time.ts';
import { widthOf } from '../wrap.ts';
import { bullet, item, type Page, reasons } from './page.ts';

/** Longer bars add no information. */
const MAX_BAR = 96;
/** Shorter ones are useless. */
const MIN_BAR = 10;

/** When things end, as bars on a logarithmic scale, or as words if accessible or too narrow. */
export function durations(page: Page, items: readonly Duration[]): string[] {
  const room = Math.min(MAX_BAR, page.width - 1 - Math.max(...items.map(({ until }) => widthOf(until))));
  if (page.accessible || room < MIN_BAR) {
    const { colon } = marksOf(page.lang);
    return items.flatMap((one) => [
      ...item(page, bullet(page), one.until + colon + one.text),
      ...reasons(page, '  ', one),
    ]);
  }
  return [
    ...scale(page, room),
    ...items.flatMap((one) => {
      const { text, hours, until } = one;
      const end = Math.max(1, Math.round(scalePosition(hours ?? Number.POSITIVE_INFINITY) * (room - 1)));
      const bar = hours === null ? `├${'╌'.repeat(room - 2)}▶` : `├${'─'.repeat(end - 1)}●`;
      return [...item(page, '', text), `${page.style.button(bar)} ${until}`, ...reasons(page, '', one)];
    }),
  ];
}

/** The scale above the bars; labels that would overlap the previous one are omitted. */
function scale(page: Page, room: number): string[] {
  let line = '';
  for (const tick of TICKS) {
    const text = span(tick, page.lang);
    const at = Math.min(Math.round(scalePosition(tick) * (room - 1)), page.width - widthOf(text));
    if (line !== '' && at < widthOf(line) + 1) continue;
    line += ' '.repeat(at - widthOf(line)) + text;
  }
  return [page.style.faint(line)];
}
