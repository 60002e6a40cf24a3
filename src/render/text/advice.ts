import type { Advice, RuleBase, TracedRule } from '../../../rules/internal.ts';
import { sanitiseLine } from '../../messages/sanitise.ts';
import { VERDICT_WORDS, WORDS } from '../../messages/words.ts';
import { doubtOf } from '../doubt.ts';
import { type SectionName, type Shown, sectionsOf, type Wanted, wizardSections } from '../sections.ts';
import { citedWith, figuresFor, moreOf } from '../shown-tables.ts';
import { situationOf } from '../situation.ts';
import { table } from '../table.ts';
import { span } from '../time.ts';
import { hang, wrap } from '../wrap.ts';
import { footnotes } from './footnotes.ts';
import {
  bracketed,
  bullet,
  colon,
  comma,
  heading,
  item,
  type Page,
  standing,
  standingLines,
  word,
} from './page.ts';
import { comparisonTable, figureTables, ownCaseTable } from './tables.ts';
import { timelines } from './timeline.ts';
import { difficultyLines, verdictLines } from './verdict.ts';
import { whyLines } from './why.ts';

/** An advice as a person reads it, ready to print. */
export async function renderAdvice(
  advice: Advice,
  base: RuleBase,
  page: Page,
  shown: Shown,
): Promise<string> {
  const lines = [
    ...head(formed(page, shown), advice, base),
    ...(await sectionLines(page, advice, base, sectionsOf(shown))),
    ...(shown === 'short' ? moreLines(page, advice, base) : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as the wizard prints it: without what its menu has, and with the verdict once more at the end. */
export async function renderInWizard(
  advice: Advice,
  base: RuleBase,
  page: Page,
  shown: Shown,
): Promise<string> {
  const lines = [
    ...head(formed(page, shown), advice, base),
    ...(await sectionLines(page, advice, base, wizardSections(shown).atOnce)),
    ...(shown === 'short' ? moreLines(page, advice, base) : []),
  ];
  return `${lines.join('\n')}\n${renderVerdict(advice, page, shown)}`;
}

/** What the wizard's menu has for whoever looks it up. */
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
  const so = formed(page, shown);
  // The short form has told it on the same screen.
  const hard = shown === 'short' ? [] : difficultyLines(so, advice);
  return `\n${[...verdictLines(so, advice), ...hard].join('\n')}\n`;
}

/** The part of an advice that is acted on: verdict, obstacles and plan. */
export function renderPlan(advice: Advice, base: RuleBase, page: Page, shown: Shown): string {
  const so = formed(page, shown);
  const lines = [
    ...verdictLines(so, advice),
    ...difficultyLines(so, advice),
    ...blockers(so, advice, base),
    ...plan(so, advice, base),
  ];
  return `\n${lines.join('\n')}\n`;
}

const formed = (page: Page, shown: Shown): Page => ({ ...page, form: shown === 'short' ? 'short' : 'full' });

/** Whose case it is, and the verdict. */
function head(page: Page, advice: Advice, base: RuleBase): string[] {
  return [
    ...(advice.id === undefined ? [] : [sanitiseLine(String(advice.id))]),
    ...situation(page, advice, base),
    ...verdictLines(page, advice),
    ...(advice.blockers.length === 0 ? doubt(page, advice) : []),
    ...difficultyLines(page, advice),
  ];
}

/** In the short form a doubt is told once, in words; in the full one by the grades. */
function doubt(page: Page, advice: Advice): string[] {
  const text = page.form === 'short' ? doubtOf(advice) : undefined;
  return text ? wrap(word(page, text), page.width) : [];
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
  sources: (page, advice, base) => {
    const tables = figuresFor(advice.answers.platform, base, page.lang);
    return footnotes(page, citedWith(tables, advice, base, page.lang));
  },
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

/** How to see what the short form leaves out. */
function moreLines(page: Page, advice: Advice, base: RuleBase): string[] {
  return ['', ...wrap(moreOf(advice, base, page.lang), page.width).map((line) => page.style.faint(line))];
}

/** The answers the advice is for, in one line, and what was assumed. */
function situation(page: Page, advice: Advice, base: RuleBase): string[] {
  const { told, notes } = situationOf(advice, base, page.lang, page.form ?? 'full');
  return [told.join(' · '), ...notes].flatMap((line) => wrap(line, page.width)).map(page.style.faint);
}

function blockers(page: Page, advice: Advice, base: RuleBase): string[] {
  if (advice.blockers.length === 0) return [];
  return [
    ...heading(page, WORDS.inTheWay),
    ...advice.blockers.flatMap((blocker, at) => {
      const mark = `${at + 1}. `;
      const indent = ' '.repeat(mark.length);
      const wait =
        blocker.waitHours > 0
          ? `${comma(page)}${word(page, WORDS.wait)} ${span(blocker.waitHours, page.lang)}`
          : '';
      const who = `${word(page, WORDS.whoClears)}${colon(page)}${word(page, WORDS[blocker.clearedBy])}${wait}`;
      return [
        ...item(page, mark, blocker.title).map((line) => page.style.heading(line)),
        ...item(page, indent, blocker.detail),
        ...item(page, indent, who),
        ...whyLines(page, indent, tracedOf(advice, 'blocker', blocker.id), base),
        ...standingLines(page, indent, blocker),
      ];
    }),
    ...doubt(page, advice),
  ];
}

function plan(page: Page, advice: Advice, base: RuleBase): string[] {
  if (advice.plan.steps.length === 0) return [];
  return [
    ...heading(page, WORDS.plan),
    ...advice.plan.steps.flatMap((step, at) => {
      const name = word(page, step.phase === 'wait' ? WORDS.waiting : WORDS[step.phase]);
      const mark = `${String(at + 1).padStart(2)}. `;
      const indent = ' '.repeat(mark.length);
      const path = step.path.length > 0 ? hang(indent, step.path.join(' → '), page.width) : [];
      const [first = '', ...rest] = item(page, mark, `${name}${colon(page)}${step.text}`);
      return [
        step.phase === 'act' ? page.style.heading(first) : first,
        ...rest,
        ...path.map((line) => page.style.button(line)),
        ...whyLines(page, indent, whyStep(advice, step), base),
        ...standingLines(page, indent, step),
      ];
    }),
    ...(page.form !== 'short' && advice.plan.steps.some((step) => step.path.length > 0)
      ? wrap(word(page, WORDS.labelNote), page.width).map((line) => page.style.faint(line))
      : []),
  ];
}

function sentences(
  page: Page,
  title: (typeof WORDS)[keyof typeof WORDS],
  list: Advice['effects'],
  why: (one: Advice['effects'][number]) => string[] = () => [],
): string[] {
  if (list.length === 0) return [];
  return [
    ...heading(page, title),
    ...list.flatMap((one) => [
      ...item(page, bullet(page), one.text),
      ...why(one),
      ...standingLines(page, '  ', one),
    ]),
  ];
}

async function residue(page: Page, advice: Advice): Promise<string[]> {
  if (advice.residue.length === 0) return [];
  const rows = advice.residue.map((left) => [
    `${left.what} ${standing(page, left)}`,
    left.where,
    left.keptHours === null ? word(page, WORDS.noEnd) : span(left.keptHours, page.lang),
  ]);
  const head = [WORDS.what, WORDS.where, WORDS.howLong].map((text) => word(page, text));
  return [...heading(page, WORDS.residue), ...(await table(head, rows, page.width, page.accessible))];
}

function alternatives(page: Page, advice: Advice): string[] {
  if (advice.alternatives.length === 0) return [];
  return [
    ...heading(page, WORDS.alternatives),
    ...advice.alternatives.flatMap((way) => [
      ...item(page, bullet(page), `${way.why}${bracketed(page, word(page, VERDICT_WORDS[way.verdict]))}`),
      ...standingLines(page, '  ', way),
    ]),
  ];
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
