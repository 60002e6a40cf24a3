import type { Advice, RuleBase, Text, TracedRule } from '../../../rules/internal.ts';
import { bracketed, marksOf } from '../../messages/punctuation.ts';
import { sanitiseLine } from '../../messages/sanitise.ts';
import { VERDICT_WORDS, WORDS } from '../../messages/words.ts';
import { doubtBelow } from '../doubt.ts';
import { type SectionName, type Shown, sectionsOf, type Wanted, wizardSections } from '../sections.ts';
import { figuresFor, moreOf, sourcesOf } from '../shown-tables.ts';
import { situationOf } from '../situation.ts';
import { table } from '../table.ts';
import { span } from '../time.ts';
import { footnotes } from './footnotes.ts';
import { bullet, faint, heading, item, type Page, standing, standingLines, strong, titled } from './page.ts';
import { comparisonTable, figureTables, ownCaseTable } from './tables.ts';
import { timelines } from './timeline.ts';
import { difficultyLines, verdictLines } from './verdict.ts';
import { whyLines } from './why.ts';

/** An advice as a person reads it, ready to print. */
export function renderAdvice(advice: Advice, base: RuleBase, page: Page, shown: Shown): Promise<string> {
  return renderSections(advice, base, page, shown, sectionsOf(shown));
}

/** The same as the wizard prints it: without what its menu has, and with the verdict once more at the end. */
export async function renderInWizard(
  advice: Advice,
  base: RuleBase,
  page: Page,
  shown: Shown,
): Promise<string> {
  const text = await renderSections(advice, base, page, shown, wizardSections(shown).atOnce);
  return text + renderVerdict(advice, page, shown);
}

/** What the wizard prints on request: all that it left out. */
export async function renderReference(
  advice: Advice,
  base: RuleBase,
  page: Page,
  shown: Shown,
): Promise<string> {
  return `${(await sectionLines(page, advice, base, wizardSections(shown).onRequest)).join('\n')}\n`;
}

/** The verdict in a line or two, for the end of a long print. */
export function renderVerdict(advice: Advice, page: Page, shown: Shown): string {
  const formed = inForm(page, shown);
  // The short form has said it on the same screen.
  const difficulty = shown === 'short' ? [] : difficultyLines(formed, advice);
  return `\n${[...verdictLines(formed, advice), ...difficulty].join('\n')}\n`;
}

/** The part of an advice that is acted on: verdict, obstacles and plan. */
export function renderPlan(advice: Advice, base: RuleBase, page: Page, shown: Shown): string {
  const formed = inForm(page, shown);
  const lines = [
    ...verdictLines(formed, advice),
    ...difficultyLines(formed, advice),
    ...blockers(formed, advice, base),
    ...plan(formed, advice, base),
  ];
  return `\n${lines.join('\n')}\n`;
}

const inForm = (page: Page, shown: Shown): Page => ({ ...page, form: shown === 'short' ? 'short' : 'full' });

async function renderSections(
  advice: Advice,
  base: RuleBase,
  page: Page,
  shown: Shown,
  wanted: readonly Wanted[],
): Promise<string> {
  const lines = [
    ...head(inForm(page, shown), advice, base),
    ...(await sectionLines(page, advice, base, wanted)),
    ...(shown === 'short' ? ['', ...faint(page, '', moreOf(advice, base, page.lang))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Whose case it is, and the verdict. */
function head(page: Page, advice: Advice, base: RuleBase): string[] {
  const { given, notes } = situationOf(advice, base, page.lang, page.form ?? 'full');
  return [
    ...(advice.id === undefined ? [] : [sanitiseLine(String(advice.id))]),
    ...[given.join(' · '), ...notes].flatMap((line) => faint(page, '', line)),
    ...verdictLines(page, advice),
    ...doubt(page, 'verdict', advice),
    ...difficultyLines(page, advice),
  ];
}

/** In the short form a doubt is said once, in words; in the full one by the grades. */
function doubt(page: Page, place: 'verdict' | 'obstacles', advice: Advice): string[] {
  const text = doubtBelow(place, advice, page.form ?? 'full');
  return text ? item(page, '', text[page.lang]) : [];
}

type Draw = (page: Page, advice: Advice, base: RuleBase) => string[] | Promise<string[]>;

const DRAW: Readonly<Record<SectionName, Draw>> = {
  obstacles: blockers,
  plan,
  effects: (page, { effects }) => sentences(page, WORDS.effects, effects),
  stays: async (page, advice) => [...(await residue(page, advice)), ...timelines(page, advice)],
  cautions: (page, advice, base) =>
    sentences(page, WORDS.cautions, advice.cautions, ({ id }) => whyDistrusted(page, advice, id, base)),
  ways: alternatives,
  tables: (page, advice, base) => figureTables(page, figuresFor(advice.answers.platform, base, page.lang)),
  elsewhere: (page, advice) =>
    page.form === 'short'
      ? ownCaseTable(page, advice)
      : comparisonTable(page, advice.comparison.rows, advice),
  sources: (page, advice, base) => footnotes(page, sourcesOf(advice, base, page.lang)),
};

async function sectionLines(
  page: Page,
  advice: Advice,
  base: RuleBase,
  wanted: readonly Wanted[],
): Promise<string[]> {
  const lines: string[] = [];
  for (const { name, form } of wanted) lines.push(...(await DRAW[name]({ ...page, form }, advice, base)));
  return lines;
}

function blockers(page: Page, advice: Advice, base: RuleBase): string[] {
  const { lang } = page;
  const { colon, comma } = marksOf(lang);
  const lines = advice.blockers.flatMap((blocker, at) => {
    const mark = `${at + 1}. `;
    const indent = ' '.repeat(mark.length);
    const { clearedBy, waitHours } = blocker;
    const wait = waitHours > 0 ? `${comma}${WORDS.wait[lang]} ${span(waitHours, lang)}` : '';
    return [
      ...strong(page, mark, blocker.title),
      ...item(page, indent, blocker.detail),
      ...item(page, indent, WORDS.whoClears[lang] + colon + WORDS[clearedBy][lang] + wait),
      ...whyLines(page, indent, tracedOf(advice, 'blocker', blocker.id), base),
      ...standingLines(page, indent, blocker),
    ];
  });
  return titled(page, WORDS.inTheWay, [...lines, ...doubt(page, 'obstacles', advice)]);
}

function plan(page: Page, advice: Advice, base: RuleBase): string[] {
  const { steps } = advice.plan;
  const lines = steps.flatMap((step, at) => {
    const mark = `${String(at + 1).padStart(2)}. `;
    const indent = ' '.repeat(mark.length);
    const path = step.path.length > 0 ? item(page, indent, step.path.join(' → ')) : [];
    const text = WORDS[step.phase][page.lang] + marksOf(page.lang).colon + step.text;
    const [first = '', ...rest] = item(page, mark, text);
    return [
      step.phase === 'act' ? page.style.heading(first) : first,
      ...rest,
      ...path.map((line) => page.style.button(line)),
      ...whyLines(page, indent, whyStep(advice, step), base),
      ...standingLines(page, indent, step),
    ];
  });
  const hasPath = steps.some((step) => step.path.length > 0);
  const note = page.form !== 'short' && hasPath ? faint(page, '', WORDS.labelNote[page.lang]) : [];
  return titled(page, WORDS.plan, [...lines, ...note]);
}

function sentences(
  page: Page,
  title: Text,
  list: Advice['effects'],
  why: (one: Advice['effects'][number]) => string[] = () => [],
): string[] {
  const lines = list.flatMap((one) => [
    ...item(page, bullet(page), one.text),
    ...why(one),
    ...standingLines(page, '  ', one),
  ]);
  return titled(page, title, lines);
}

async function residue(page: Page, advice: Advice): Promise<string[]> {
  if (advice.residue.length === 0) return [];
  const rows = advice.residue.map((left) => [
    `${left.what} ${standing(page, left)}`,
    left.where,
    span(left.keptHours, page.lang),
  ]);
  const head = [WORDS.what, WORDS.where, WORDS.howLong].map((text) => text[page.lang]);
  return [...heading(page, WORDS.residue), ...(await table(head, rows, page.width, page.accessible))];
}

function alternatives(page: Page, advice: Advice): string[] {
  const lines = advice.alternatives.flatMap((way) => [
    ...item(page, bullet(page), way.why + bracketed(VERDICT_WORDS[way.verdict][page.lang], page.lang)),
    ...standingLines(page, '  ', way),
  ]);
  return titled(page, WORDS.alternatives, lines);
}

/** A step is there because its own condition holds, or because of the blocker that it clears. */
function whyStep(advice: Advice, step: Advice['plan']['steps'][number]): TracedRule | undefined {
  const [cleared] = step.clears;
  if (cleared === undefined) return tracedOf(advice, 'step', step.id);
  const blocker = tracedOf(advice, 'blocker', cleared);
  if (!blocker) return undefined;
  const { liftedBy: _, ...because } = blocker;
  return because;
}

/** Of a caution that is a blocker on too weak evidence: that it is one, and which answers led to it. */
function whyDistrusted(page: Page, advice: Advice, id: string, base: RuleBase): string[] {
  const traced = tracedOf(advice, 'blocker', id);
  return traced?.outcome === 'distrusted' ? whyLines(page, '  ', traced, base) : [];
}

function tracedOf(advice: Advice, kind: TracedRule['kind'], id: string): TracedRule | undefined {
  return advice.trace?.find((one) => one.kind === kind && one.id === id);
}
