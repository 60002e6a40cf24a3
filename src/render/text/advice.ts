import type { Advice } from '../../../rules/internal.ts';
import { sanitiseLine } from '../../messages/sanitise.ts';
import type { DocumentOptions, Section } from '../blocks.ts';
import { head, moreOf, sections, verdictOf } from '../sections.ts';
import { formOf, type SectionRequest, sectionsFor, wizardSections } from '../shown.ts';
import { drawBlocks, drawSections, verdictLines } from './blocks.ts';
import { faint, type Page } from './page.ts';

/** A page with what an advice needs in addition. */
export interface AdvicePage extends Page, DocumentOptions {}

/** An advice as text, ready to print. */
export async function renderAdvice(
  advice: Advice,
  page: AdvicePage,
  wanted: readonly SectionRequest[] = sectionsFor(page.shown),
): Promise<string> {
  const lines = [
    ...(advice.id === undefined ? [] : [sanitiseLine(String(advice.id))]),
    ...(await drawBlocks(page, head(advice, page))),
    ...(await drawSections(page, sections(advice, wanted, page))),
  ];
  if (page.shown === 'short') {
    lines.push('', ...faint(page, '', moreOf(advice, page)));
    // Not wrapped, for copying.
    if (page.repeat !== undefined) lines.push(page.repeat);
  }
  return `${lines.join('\n')}\n`;
}

/** An advice for the wizard: without the sections in its menu, and with the verdict repeated at the end. */
export async function renderInWizard(advice: Advice, page: AdvicePage): Promise<string> {
  const text = await renderAdvice(advice, page, wizardSections(page.shown).atOnce);
  return text + renderVerdict(advice, page);
}

/** The sections that the wizard prints on request. */
export async function renderReference(advice: Advice, page: AdvicePage): Promise<string> {
  const left = sections(advice, wizardSections(page.shown).onRequest, page);
  return `${(await drawSections(page, left)).join('\n')}\n`;
}

/** The verdict alone, to repeat it at the end of a long output. */
export function renderVerdict(advice: Advice, page: AdvicePage): string {
  return `\n${verdictLines(page, verdictOf(advice, page)).join('\n')}\n`;
}

/** The actionable part of an advice: verdict, obstacles and plan. */
export async function renderPlan(advice: Advice, page: AdvicePage): Promise<string> {
  const form = formOf(page.shown);
  const wanted = (['obstacles', 'plan'] as const).map((name) => ({ name, form }));
  const lines = [
    ...(await drawBlocks(page, [verdictOf(advice, page)])),
    ...(await drawSections(page, sections(advice, wanted, page))),
  ];
  return `\n${lines.join('\n')}\n`;
}

/** Sections without an advice. */
export async function renderStandalone(sections: readonly Section[], page: Page): Promise<string> {
  return `${(await drawSections(page, sections)).join('\n').trimStart()}\n`;
}
