import type { Advice, RuleBase, TracedRule } from '../../../rules/index.ts';
import { sanitiseLine } from '../../sanitise.ts';
import { VERDICT_WORDS, WORDS } from '../../words.ts';
import { citedWith, figuresFor } from '../shown-tables.ts';
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
import { comparisonTable, figureTables } from './tables.ts';
import { timelines } from './timeline.ts';
import { verdictLines } from './verdict.ts';
import { whyLines } from './why.ts';

/** A whole advice as a person reads it, ready to print. */
export async function renderAdvice(advice: Advice, base: RuleBase, page: Page): Promise<string> {
  const parts = [await renderToAct(advice, base, page), await renderReference(advice, base, page)];
  return parts.join('');
}

/** What is acted on and what comes of it; without what one looks up. */
export async function renderToAct(advice: Advice, base: RuleBase, page: Page): Promise<string> {
  const lines = [
    ...(advice.id === undefined ? [] : [sanitiseLine(String(advice.id))]),
    ...situation(page, advice, base),
    ...verdictLines(page, advice),
    ...blockers(page, advice, base),
    ...plan(page, advice, base),
    ...sentences(page, WORDS.effects, advice.effects),
    ...(await residue(page, advice)),
    ...timelines(page, advice),
    ...sentences(page, WORDS.cautions, advice.cautions, ({ id }) => whyDistrusted(page, advice, id, base)),
    ...alternatives(page, advice),
  ];
  return `${lines.join('\n')}\n`;
}

/** What one looks up: the article's tables, the other platforms, the sources. */
export async function renderReference(advice: Advice, base: RuleBase, page: Page): Promise<string> {
  const tables = figuresFor(advice.answers.platform, base, page.lang);
  const lines = [
    ...(await figureTables(page, tables)),
    ...(await comparisonTable(page, advice.comparison.rows, advice)),
    ...footnotes(page, citedWith(tables, advice, base, page.lang)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The verdict in a line or two, for the end of a long print. */
export function renderVerdict(advice: Advice, page: Page): string {
  return `\n${verdictLines(page, advice).join('\n')}\n`;
}

/** The answers the advice is for, in one line, and what was assumed. */
function situation(page: Page, advice: Advice, base: RuleBase): string[] {
  const { told, notes } = situationOf(advice, base, page.lang);
  return [told.join(' · '), ...notes].flatMap((line) => wrap(line, page.width)).map(page.style.faint);
}

/** The part of an advice that is acted on: verdict, obstacles and plan. */
export function renderPlan(advice: Advice, base: RuleBase, page: Page): string {
  const lines = [...verdictLines(page, advice), ...blockers(page, advice, base), ...plan(page, advice, base)];
  return `\n${lines.join('\n')}\n`;
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
    ...(advice.plan.steps.some((step) => step.path.length > 0)
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
