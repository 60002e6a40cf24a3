import type { Lang } from '../../../rules/internal.ts';
import { span } from '../time.ts';
import { place, type Span, TICKS } from '../timeline.ts';
import { html } from './escape.ts';

const WIDE = 400;

interface NotedSpan extends Span {
  /** What stands below its name, as HTML. */
  readonly note?: string;
}

/**
 * A timeline: each span in words, with a bar on a logarithmic scale beside it. The drawing repeats
 * what the words say, but still names itself for those who come upon it.
 */
export function chart(spans: readonly NotedSpan[], lang: Lang): string {
  const rows = spans.map(({ label, hours, note = '' }) => {
    const until = span(hours, lang);
    const end = hours === null ? WIDE : Math.max(6, Math.round(place(hours) * WIDE));
    const bar =
      hours === null
        ? `<path class="open" d="M0 8H${WIDE}"/>`
        : `<rect class="bar" x="0" y="4" width="${end}" height="8" rx="4"/>`;
    const marks = TICKS.map((tick) => {
      const x = Math.round(place(tick) * (WIDE - 1)) + 0.5;
      return `<path class="rule" d="M${x} 0V16"/>`;
    }).join('');
    const name = html(`${label}: ${until}`);
    return `<li><div class="head"><span>${html(label)}</span><b>${html(until)}</b></div>${note}
<svg viewBox="0 0 ${WIDE} 16" preserveAspectRatio="none" style="height:1rem" role="img" aria-label="${name}">${marks}${bar}</svg></li>`;
  });
  return `<ul class="chart">${rows.join('\n')}</ul>${scale(lang)}`;
}

/** The marks' names, each below its mark; on a narrow page the crowded ones are left out. */
function scale(lang: Lang): string {
  const names = TICKS.map((tick, at) => {
    const share = place(tick);
    const shift = share === 0 ? 0 : share === 1 ? -100 : -50;
    const crowded = at === 2 || at === 3 ? ' class="crowded"' : '';
    const style = `left:${(share * 100).toFixed(1)}%;transform:translateX(${shift}%)`;
    return `<span${crowded} style="${style}">${html(span(tick, lang))}</span>`;
  });
  return `<p class="meta scale" aria-hidden="true">${names.join('')}</p>`;
}
