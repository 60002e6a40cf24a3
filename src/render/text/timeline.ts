import type { Advice } from '../../../rules/internal.ts';
import { marksOf } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import { span } from '../time.ts';
import { leftOf, place, type Span, TICKS, waitsOf } from '../timeline.ts';
import { widthOf } from '../wrap.ts';
import { bullet, faint, item, type Page, titled } from './page.ts';

/** Wider bars than this tell nothing more. */
const MOST_BAR = 96;
/** Narrower ones tell nothing at all. */
const LEAST_BAR = 10;

/** When waits and leftovers end, drawn on a logarithmic scale; in words only where drawings do not help. */
export function timelines(page: Page, advice: Advice): string[] {
  const waits = waitsOf(advice);
  const left = leftOf(advice).map(({ what, keptHours }) => ({ label: what, hours: keptHours }));
  const note = page.accessible ? WORDS.fromAct : WORDS.timelineNote;
  return [
    ...titled(page, WORDS.waits, drawn(page, waits)),
    ...(left.length === 0
      ? []
      : titled(page, WORDS.timeline, [...faint(page, '', note[page.lang]), ...drawn(page, left)])),
  ];
}

function drawn(page: Page, spans: readonly Span[]): string[] {
  if (spans.length === 0) return [];
  const ends = spans.map((one) => ({ ...one, until: span(one.hours, page.lang) }));
  const room = Math.min(MOST_BAR, page.width - 1 - Math.max(...ends.map(({ until }) => widthOf(until))));
  if (page.accessible || room < LEAST_BAR) {
    const { colon } = marksOf(page.lang);
    return ends.flatMap(({ label, until }) => item(page, bullet(page), until + colon + label));
  }
  return [
    ...scale(page, room),
    ...ends.flatMap(({ label, hours, until }) => {
      const end = Math.max(1, Math.round(place(hours ?? Number.POSITIVE_INFINITY) * (room - 1)));
      const bar = hours === null ? `├${'╌'.repeat(room - 2)}▶` : `├${'─'.repeat(end - 1)}●`;
      return [...item(page, '', label), `${page.style.button(bar)} ${until}`];
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
