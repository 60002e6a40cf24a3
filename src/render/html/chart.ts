import { fill, type Lang } from '../../../rules/index.ts';
import { WORDS } from '../../words.ts';
import { span } from '../time.ts';
import { place, type Span, TICKS } from '../timeline.ts';
import { html } from './escape.ts';

const WIDE = 400;

/**
 * A timeline: each span in words, with a bar on a logarithmic scale beside it. The drawing repeats
 * what the words say, but still names itself for those who come upon it.
 *
 * @param note what stands below a span's name, as HTML
 */
export function chart(spans: readonly Span[], lang: Lang, note: (id: string) => string = () => ''): string {
  const rows = spans.map(({ id, label, hours }) => {
    const until = hours === null ? fill(WORDS.noEnd, lang) : span(hours, lang);
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
    return `<li><div class="head"><span>${html(label)}</span><b>${html(until)}</b></div>${note(id)}
<svg viewBox="0 0 ${WIDE} 16" preserveAspectRatio="none" style="height:1rem" role="img" aria-label="${name}">${marks}${bar}</svg></li>`;
  });
  const scale = TICKS.map((tick) => span(tick, lang)).join(' · ');
  return `<ul class="chart">${rows.join('\n')}</ul><p class="meta">${html(scale)}</p>`;
}
