import type { Advice, Lang } from '../../../rules/internal.ts';
import { WORDS } from '../../messages/words.ts';
import type { DocumentOptions, Section, View } from '../blocks.ts';
import { head, sections } from '../sections.ts';
import { formOf, sectionsFor } from '../shown.ts';
import { drawBlocks, drawSections } from './blocks.ts';
import { md } from './escape.ts';

/** An advice as a Markdown checklist. */
export function renderMarkdown(advice: Advice, { lang, now, rules, shown, repeat }: DocumentOptions): string {
  const view: View = { lang, now, rules, format: 'md' };
  const lines = [
    `# ${md(WORDS.title[lang])}${advice.id === undefined ? '' : ` — ${md(String(advice.id))}`}`,
    '',
    ...drawBlocks(head(advice, formOf(shown), view), lang),
    ...drawSections(sections(advice, sectionsFor(shown), view), lang),
    ...(shown === 'short' && repeat ? ['', md(WORDS.moreBy[lang]), '', `    ${repeat}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Sections without an advice; the heading of the first is the title. */
export function renderStandalone([first, ...others]: readonly Section[], lang: Lang): string {
  const lines = [
    `# ${md(first?.heading ?? '')}`,
    '',
    ...drawBlocks(first?.blocks ?? [], lang),
    ...drawSections(others, lang),
  ];
  return `${lines.join('\n')}\n`;
}
