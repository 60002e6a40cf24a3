import type { Advice, Lang } from '../../../rules/internal.ts';
import { WORDS } from '../../messages/words.ts';
import type { DocumentOptions, Section, View } from '../blocks.ts';
import { head, type NamedSection, sections } from '../sections.ts';
import { foldedSections, formOf, type SectionName, sectionsFor } from '../shown.ts';
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
 * An advice as one self-contained HTML file: no scripts, no requests, printable. In the short form, the rest
 * is included but collapsed.
 */
export function renderHtml(advice: Advice, { lang, now, rules, shown }: DocumentOptions): string {
  const view: View = { lang, now, rules, format: 'html' };
  const id = advice.id === undefined ? '' : ` — ${html(String(advice.id))}`;
  const title = html(WORDS.title[lang]) + id;
  const draw = (wrap: typeof section, { name, heading, blocks }: NamedSection) =>
    wrap(html(heading), drawBlocks(blocks, lang), CLASSES[name]);
  const opened = (wanted: Parameters<typeof sections>[1]) =>
    sections(advice, wanted, view).map((one) => draw(section, one));
  const content = [drawBlocks(head(advice, formOf(shown), view), lang), ...opened(sectionsFor(shown))];
  if (shown !== 'short') return page(title, `${content.join('\n')}\n`, lang);
  const { graded, others } = foldedSections();
  content.push(
    fold(html(WORDS.graded[lang]), opened(graded).join('')),
    ...sections(advice, others, view).map((one) => draw(fold, one)),
  );
  return page(title, `${content.join('\n')}\n`, lang, FOLDED);
}

/** Sections without an advice; the heading of the first is the title. */
export function renderStandalone([first, ...others]: readonly Section[], lang: Lang): string {
  const content = [
    drawBlocks(first?.blocks ?? [], lang),
    ...others.map(({ heading, blocks }) => section(html(heading), drawBlocks(blocks, lang))),
  ];
  return page(html(first?.heading ?? ''), content.join('\n'), lang);
}
