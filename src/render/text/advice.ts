import { type Advice, joinSentences, withoutStop } from '../../../rules/internal.ts';
import { sanitiseLine } from '../../messages/sanitise.ts';
import type { DocumentOptions, Section } from '../blocks.ts';
import { screenSections } from '../first-screen.ts';
import { head, moreInShort, moreOf, sections, verdictOf } from '../sections.ts';
import { inWizard, type SectionName, sectionsFor } from '../shown.ts';
import { notesOf } from '../situation.ts';
import { drawBlocks, drawSections, verdictLines } from './blocks.ts';
import { faint, isNarrow, type Page } from './page.ts';

/** A page with what an advice needs in addition. */
export interface AdvicePage extends Page, DocumentOptions {}

/** An advice as text, ready to print: the first screen, or what was asked for. */
export async function renderAdvice(advice: Advice, page: AdvicePage): Promise<string> {
  const lines = advice.id === undefined ? [] : [sanitiseLine(String(advice.id))];
  if (page.shown === 'short') {
    const { notes } = notesOf(advice, page);
    // One line with the notes: the short way to more leaves room for them.
    const more = isNarrow(page) || notes.length > 0 ? moreInShort(advice, page) : moreOf(advice, page);
    const last = withoutStop(joinSentences([...notes, more], page.lang));
    lines.push(...(await screenLines(advice, page, false)), '', ...faint(page, '', last));
    // Not wrapped, for copying.
    if (page.repeat !== undefined) lines.push(page.repeat);
  } else lines.push(...(await sectionLines(advice, page, sectionsFor(page.shown))));
  return `${lines.join('\n')}\n`;
}

async function screenLines(advice: Advice, page: AdvicePage, hasNotes = true): Promise<string[]> {
  return (await drawSections(page, screenSections(advice, page, hasNotes))).slice(1);
}

async function sectionLines(
  advice: Advice,
  page: AdvicePage,
  wanted: readonly SectionName[],
): Promise<string[]> {
  return [
    ...(await drawBlocks(page, head(advice, page))),
    ...(await drawSections(page, sections(advice, wanted, page))),
  ];
}

/** An advice for the wizard: without the sections in its menu; a long one repeats the verdict at its end. */
export async function renderInWizard(advice: Advice, page: AdvicePage): Promise<string> {
  if (page.shown === 'short') return `${(await screenLines(advice, page)).join('\n')}\n`;
  const wanted = inWizard(page.shown);
  return `${(await sectionLines(advice, page, wanted)).join('\n')}\n${renderVerdict(advice, page)}`;
}

/** Some sections in full. */
export async function renderSections(
  advice: Advice,
  wanted: readonly SectionName[],
  page: AdvicePage,
): Promise<string> {
  return `${(await drawSections(page, sections(advice, wanted, page))).join('\n')}\n`;
}

/** Whether any of some sections has something to say. */
export function hasAny(advice: Advice, wanted: readonly SectionName[], page: AdvicePage): boolean {
  return sections(advice, wanted, page).some(({ blocks }) => blocks.length > 0);
}

/** The verdict alone, to repeat it at the end of a long output. */
export function renderVerdict(advice: Advice, page: AdvicePage): string {
  return `\n${verdictLines(page, verdictOf(advice, page)).join('\n')}\n`;
}

/** Sections without an advice. */
export async function renderStandalone(sections: readonly Section[], page: Page): Promise<string> {
  return `${(await drawSections(page, sections)).join('\n').trimStart()}\n`;
}
