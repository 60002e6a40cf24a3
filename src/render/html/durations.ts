import type { Lang } from '../../../rules/internal.ts';
import type { Duration } from '../blocks.ts';
import { scalePosition, span, TICKS } from '../time.ts';
import { html } from './escape.ts';

const WIDE = 400;

/**
 * When things end: in words and as bars on a logarithmic scale. The drawing only repeats the words, but is
 * labelled for screen readers that reach it.
 *
 * @param reasons what stands behind a duration, as HTML
 */
export function durations(
  items: readonly Duration[],
  lang: Lang,
  reasons: (one: Duration) => string,
): string {
  const rows = items.map((one) => {
    const { text, hours, until } = one;
    const end = hours === null ? WIDE : Math.max(6, Math.round(scalePosition(hours) * WIDE));
    const bar =
      hours === null
        ? `<path class="open" d="M0 8H${WIDE}"/>`
        : `<rect class="bar" x="0" y="4" width="${end}" height="8" rx="4"/>`;
    const marks = TICKS.map((tick) => {
      const x = Math.round(scalePosition(tick) * (WIDE - 1)) + 0.5;
      return `<path class="rule" d="M${x} 0V16"/>`;
    }).join('');
    const name = html(`${text}: ${until}`);
    return `<li><div class="head"><span>${html(text)}${reasons(one)}</span><b>${html(until)}</b></div>
<svg viewBox="0 0 ${WIDE} 16" preserveAspectRatio="none" style="height:1rem" role="img" aria-label="${name}">${marks}${bar}</svg></li>`;
  });
  return `<ul class="chart">${rows.join('\n')}</ul>${scale(lang)}`;
}

/** The labels of the scale, each below its mark; on a narrow page the crowded ones are hidden. */
function scale(lang: Lang): string {
  const names = TICKS.map((tick, at) => {
    const share = scalePosition(tick);
    const shift = share === 0 ? 0 : share === 1 ? -100 : -50;
    const crowded = at === 2 || at === 3 ? ' class="crowded"' : '';
    const style = `left:${(share * 100).toFixed(1)}%;transform:translateX(${shift}%)`;
    return `<span${crowded} style="${style}">${html(span(tick, lang))}</span>`;
  });
  return `<p class="meta scale" aria-hidden="true">${names.join('')}</p>`;
}
