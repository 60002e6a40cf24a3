import type { Advice } from '../../../rules/internal.ts';
import { WORDS } from '../../messages/words.ts';
import { span } from '../time.ts';
import { leftOf, place, type Span, TICKS, waitsOf } from '../timeline.ts';
import { widthOf, wrap } from '../wrap.ts';
import { colon, heading, item, type Page, word } from './page.ts';

/** Wider bars than this tell nothing more. */
const MOST_BAR = 96;

/** When waits and leftovers end, drawn on a logarithmic scale; in words only where drawings do not help. */
export function timelines(page: Page, advice: Advice): string[] {
  const waits = waitsOf(advice);
  const left = leftOf(advice);
  return [
    ...(waits.length === 0 ? [] : [...heading(page, WORDS.waits), ...drawn(page, waits)]),
    ...(left.length === 0
      ? []
      : [
          ...heading(page, WORDS.timeline),
          ...wrap(word(page, page.accessible ? WORDS.fromAct : WORDS.timelineNote), page.width).map((line) =>
            page.style.faint(line),
          ),
          ...drawn(page, left),
        ]),
  ];
}

function drawn(page: Page, spans: readonly Span[]): string[] {
  const told = spans.map(({ label, hours }) => ({
    label,
    hours,
    until: hours === null ? word(page, WORDS.noEnd) : span(hours, page.lang),
  }));
  if (page.accessible)
    return told.flatMap(({ label, until }) => item(page, '- ', `${until}${colon(page)}${label}`));
  const room = Math.min(MOST_BAR, page.width - 1 - Math.max(...told.map(({ until }) => widthOf(until))));
  if (room < 10)
    return told.flatMap(({ label, until }) => item(page, '• ', `${until}${colon(page)}${label}`));
  return [
    ...scale(page, room),
    ...told.flatMap(({ label, hours, until }) => {
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
