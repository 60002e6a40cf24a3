import type { Advice, Lang } from '../../../rules/internal.ts';
import type { DocumentOptions, Section } from '../blocks.ts';
import { screenSections } from '../first-screen.ts';
import { head, moreOf, sections } from '../sections.ts';
import { ALL_SECTIONS, type SectionName, sectionsFor } from '../shown.ts';
import { madeAt } from '../time.ts';
import { titleOf } from '../title.ts';
import { drawBlocks } from './blocks.ts';
import { fold, page, section } from './document.ts';
import { html } from './escape.ts';
import { FOLDED } from './style.ts';

/** CSS classes that control the print layout of a section: in columns, or hidden. */
const CLASSES: Readonly<Partial<Record<SectionName, string>>> = {
  effects: 'lists',
  cautions: 'lists',
  tables: 'tables reference',
  elsewhere: 'tables',
  sources: 'reference',
};

/**
 * An advice as one self-contained HTML file: no scripts, no requests, printable. Below the first screen the rest
 * is folded, without the sources.
 */
export function renderHtml(advice: Advice, options: DocumentOptions): string {
  const { lang, now, shown } = options;
  const id = advice.id === undefined ? '' : ` — ${html(String(advice.id))}`;
  const title = html(titleOf(advice, lang)) + id;
  const draw = (wrap: typeof section, wanted: readonly SectionName[], cites = true) =>
    sections(advice, wanted, options).map(({ name, heading, blocks }) =>
      wrap(html(heading), drawBlocks(blocks, lang, cites), CLASSES[name]),
    );
  const made = `<p class="meta">${html(madeAt(now, lang))}</p>`;
  if (shown !== 'short') {
    const content = [made, drawBlocks(head(advice, options), lang), ...draw(section, sectionsFor(shown))];
    return page(title, content.join('\n'), lang);
  }
  const screen = screenSections(advice, options)
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ heading, blocks }) => section(html(heading), drawBlocks(blocks, lang)));
  const rest = ALL_SECTIONS.filter((name) => name !== 'sources');
  const { repeat } = options;
  const command = repeat === undefined ? '' : ` <code>${html(repeat)}</code>`;
  const more = `<p class="meta">${html(moreOf(advice, options))}${command}</p>`;
  return page(title, [made, ...screen, ...draw(fold, rest, false), more].join('\n'), lang, FOLDED);
}

/** Sections without an advice; the heading of the first is the title. */
export function renderStandalone([first, ...others]: readonly Section[], lang: Lang): string {
  const content = [
    drawBlocks(first?.blocks ?? [], lang),
    ...others.map(({ heading, blocks }) => section(html(heading), drawBlocks(blocks, lang))),
  ];
  return page(html(first?.heading ?? ''), content.join('\n'), lang);
}
