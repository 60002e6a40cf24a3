import type { Advice } from '../../../rules/internal.ts';
import { sanitiseLine } from '../../messages/sanitise.ts';
import { WORDS } from '../../messages/words.ts';
import type { DocumentOptions, Section, View } from '../blocks.ts';
import { head, moreOf, sections, verdictOf } from '../sections.ts';
import { formOf, type SectionRequest, sectionsFor, wizardSections } from '../shown.ts';
import { difficultyLines, drawBlocks, drawSections, verdictLines } from './blocks.ts';
import { faint, type Page } from './page.ts';

/** A page with what an advice needs in addition. No `now`, since waits are printed as spans. */
export interface AdvicePage extends Page, Omit<DocumentOptions, 'now'> {}

/** An advice as text, ready to print. */
export async function renderAdvice(
  advice: Advice,
  page: AdvicePage,
  wanted: readonly SectionRequest[] = sectionsFor(page.shown),
): Promise<string> {
  const view = viewOf(page);
  const lines = [
    ...(advice.id === undefined ? [] : [sanitiseLine(String(advice.id))]),
    ...(await drawBlocks(page, head(advice, formOf(page.shown), view))),
    ...(await drawSections(page, sections(advice, wanted, view))),
    ...(page.shown === 'short' ? ['', ...more(advice, page)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** How to see what the short form leaves out. */
function more(advice: Advice, page: AdvicePage): string[] {
  if (page.repeat === undefined) return faint(page, '', moreOf(advice, viewOf(page)));
  // Not wrapped, for copying.
  return [...faint(page, '', WORDS.moreBy[page.lang]), page.repeat];
}

/** An advice for the wizard: without the sections in its menu, and with the verdict repeated at the end. */
export async function renderInWizard(advice: Advice, page: AdvicePage): Promise<string> {
  const text = await renderAdvice(advice, page, wizardSections(page.shown).atOnce);
  return text + renderVerdict(advice, page);
}

/** The sections that the wizard prints on request. */
export async function renderReference(advice: Advice, page: AdvicePage): Promise<string> {
  const left = sections(advice, wizardSections(page.shown).onRequest, viewOf(page));
  return `${(await drawSections(page, left)).join('\n')}\n`;
}

/** The verdict in a line or two, repeated at the end of a long output. */
export function renderVerdict(advice: Advice, page: AdvicePage): string {
  const verdict = verdictOf(advice, formOf(page.shown), viewOf(page));
  // In the short form it is still on the screen.
  const difficulty = page.shown === 'short' ? [] : difficultyLines(page, verdict);
  return `\n${[...verdictLines(page, verdict), ...difficulty].join('\n')}\n`;
}

/** The actionable part of an advice: verdict, obstacles and plan. */
export async function renderPlan(advice: Advice, page: AdvicePage): Promise<string> {
  const form = formOf(page.shown);
  const verdict = verdictOf(advice, form, viewOf(page));
  const wanted: SectionRequest[] = [
    { name: 'obstacles', form },
    { name: 'plan', form },
  ];
  const lines = [
    ...verdictLines(page, verdict),
    ...difficultyLines(page, verdict),
    ...(await drawSections(page, sections(advice, wanted, viewOf(page)))),
  ];
  return `\n${lines.join('\n')}\n`;
}

/** Sections without an advice. */
export async function renderStandalone(sections: readonly Section[], page: Page): Promise<string> {
  return `${(await drawSections(page, sections)).join('\n').trimStart()}\n`;
}

/** Without the time of day: on a terminal, times are counted from now. */
const viewOf = ({ lang, rules }: AdvicePage): View => ({ lang, rules, format: 'text' });
