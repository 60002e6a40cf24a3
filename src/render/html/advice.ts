import type { Advice, Lang } from '../../../rules/internal.ts';
import type { DocumentOptions, Section } from '../blocks.ts';
import { screenSections } from '../first-screen.ts';
import { belowScreen, head, moreInFile, type NamedSection, sections } from '../sections.ts';
import { type SectionName, sectionsFor } from '../shown.ts';
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
  const draw = (wrap: typeof section, parts: readonly NamedSection[]) =>
    parts.map(({ name, heading, blocks }) => wrap(html(heading), drawBlocks(blocks, lang), CLASSES[name]));
  const made = `<p class="meta">${html(madeAt(now, lang))}</p>`;
  if (shown !== 'short') {
    const parts = draw(section, sections(advice, sectionsFor(shown), options));
    const content = [made, drawBlocks(head(advice, options), lang), ...parts];
    return page(title, content.join('\n'), lang);
  }
  const screen = screenSections(advice, options)
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ heading, blocks }) => section(html(heading), drawBlocks(blocks, lang)));
  const rest = draw(fold, belowScreen(advice, options));
  const { repeat } = options;
  const command = repeat === undefined ? '' : ` <code>${html(repeat)}</code>`;
  const more = `<p class="meta">${html(moreInFile(options))}${command}</p>`;
  return page(title, [made, ...screen, ...rest, more].join('\n'), lang, FOLDED);
}

/** Sections without an advice; the heading of the first is the title. */
export function renderStandalone([first, ...others]: readonly Section[], lang: Lang): string {
  const content = [
    drawBlocks(first?.blocks ?? [], lang),
    ...others.map(({ heading, blocks }) => section(html(heading), drawBlocks(blocks, lang))),
  ];
  return page(html(first?.heading ?? ''), content.join('\n'), lang);
}
