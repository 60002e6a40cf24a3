import type { Advice, Lang } from '../../../rules/internal.ts';
import type { DocumentOptions, Section } from '../blocks.ts';
import { screenSections } from '../first-screen.ts';
import { belowScreen, head, moreInFile, sections } from '../sections.ts';
import { sectionsFor } from '../shown.ts';
import { madeAt } from '../time.ts';
import { titleOf } from '../title.ts';
import { drawBlocks, drawSections, linksTo } from './blocks.ts';
import { md } from './escape.ts';

/** An advice as a Markdown checklist. Below the first screen stands the rest, without the sources. */
export function renderMarkdown(advice: Advice, options: DocumentOptions): string {
  const { lang, now, shown, repeat } = options;
  const lines = [
    `# ${md(titleOf(advice, lang))}${advice.id === undefined ? '' : ` — ${md(String(advice.id))}`}`,
    '',
    md(madeAt(now, lang)),
    '',
    ...(shown === 'short'
      ? drawSections(screenSections(advice, options), lang).slice(1)
      : [
          ...drawBlocks(head(advice, options), lang),
          ...drawSections(sections(advice, sectionsFor(shown), options), lang),
        ]),
  ];
  if (shown === 'short') {
    const rest = belowScreen(advice, options);
    lines.push('', ...linksTo(rest), ...drawSections(rest, lang));
    lines.push('', md(moreInFile(options)));
    if (repeat !== undefined) lines.push('', `    ${repeat}`);
  }
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
