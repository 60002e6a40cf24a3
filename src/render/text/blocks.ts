import { type Advice, type ExplainedClaim, SCREEN_WORDS, withStop } from '../../../rules/internal.ts';
import { asStarted } from '../../messages/command-line.ts';
import { marksOf } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import type { Action, Block, Obstacle, Remarks, Section, Step, Table, Verdict } from '../blocks.ts';
import { gradeOf, publishersOf, standing, webLink } from '../evidence.ts';
import { smallTable, table } from '../table.ts';
import { pad, widthOf, wrapItems } from '../wrap.ts';
import { durations } from './durations.ts';
import { bullet, faint, isNarrow, item, type Page, reasons, strong } from './page.ts';

/** Sections as lines of text, each below its heading and a blank line. */
export async function drawSections(page: Page, sections: readonly Section[]): Promise<string[]> {
  const lines: string[] = [];
  for (const { heading, blocks } of sections) {
    if (blocks.length === 0) continue;
    lines.push('', ...(heading ? strong(page, '', heading) : []), ...(await drawBlocks(page, blocks)));
  }
  return lines;
}

export async function drawBlocks(page: Page, blocks: readonly Block[]): Promise<string[]> {
  const lines: string[] = [];
  for (const block of blocks) lines.push(...(await draw(page, block)));
  return lines;
}

function draw(page: Page, block: Block): string[] | Promise<string[]> {
  switch (block.kind) {
    case 'situation':
      return [block.given, ...block.notes].flatMap((line) => faint(page, '', line));
    case 'verdict':
      return [...verdictLines(page, block), ...(block.difficulty ? item(page, '', block.difficulty) : [])];
    case 'paragraph':
      return item(page, '', block.text);
    case 'legend':
      return faint(page, '', block.text);
    case 'list':
      return block.items.flatMap((one) => [
        ...item(page, bullet(page), one.text),
        ...reasons(page, '  ', one),
      ]);
    case 'actions':
      return block.items.flatMap((action, at) => actionLines(page, action, at + 1));
    case 'remarks':
      return remarkLines(page, block.rows);
    case 'obstacles':
      return block.items.flatMap((obstacle, at) => obstacleLines(page, obstacle, at + 1));
    case 'steps':
      return block.items.flatMap((step, at) => stepLines(page, step, at + 1));
    case 'durations':
      return durations(page, block.items);
    case 'table':
      return tableLines(page, block);
    case 'sources':
      return sourceLines(page, block.claims);
    default:
      return block satisfies never;
  }
}

const MARK = { ready: '✔', blocked: '■', impossible: '✘' } as const;

/** The verdict in one line, with the earliest time, the grade, and whose case it is at the right. */
export function verdictLines(page: Page, { verdict, text, earliest, grade, whose }: Verdict): string[] {
  const mark = page.accessible ? '' : `${MARK[verdict]} `;
  const when = earliest && marksOf(page.lang).blank + earliest;
  const lines = item(page, '', mark + text + when + (grade ? ` [${grade}]` : ''));
  const [first = '', ...others] = lines.map((line) => page.style.verdict(verdict, line));
  if (!whose) return [first, ...others];
  const room = page.width - widthOf(lines[0] ?? '') - widthOf(whose);
  if (lines.length > 1 || room < 2) return [first, ...others, page.style.faint(whoseFits(whose, page.width))];
  return [first + ' '.repeat(room) + page.style.faint(whose)];
}

/** As much of the case as a line holds: what comes first identifies it. */
function whoseFits(whose: string, width: number): string {
  return wrapItems(whose, width)[0] ?? '';
}

function actionLines(page: Page, { text, under, ifRefused }: Action, number: number): string[] {
  const narrow = isNarrow(page);
  const mark = `${String(number).padStart(narrow ? 1 : 2)}. `;
  const indent = ' '.repeat(mark.length) + (narrow ? bullet(page) : '  ');
  return [
    ...item(page, mark, text),
    ...under.flatMap((line) => item(page, indent, line)),
    ...(ifRefused.length > 0 ? item(page, indent, SCREEN_WORDS.ifRefused[page.lang]) : []),
    ...ifRefused.flatMap((line) => item(page, ' '.repeat(indent.length) + bullet(page), line)),
  ];
}

function remarkLines(page: Page, rows: readonly Remarks[]): string[] {
  if (isNarrow(page) || page.accessible) {
    const { colon } = marksOf(page.lang);
    return rows.flatMap(({ label, texts }) =>
      texts.flatMap((text, at) => item(page, '', at === 0 ? label + colon + text : text)),
    );
  }
  const column = Math.max(...rows.map(({ label }) => widthOf(label))) + 2;
  return rows.flatMap(({ label, texts }) =>
    texts.flatMap((text, at) => item(page, pad(at === 0 ? label : '', column), text)),
  );
}

function obstacleLines(page: Page, obstacle: Obstacle, number: number): string[] {
  const mark = `${number}. `;
  const indent = ' '.repeat(mark.length);
  return [
    ...strong(page, mark, obstacle.title),
    ...item(page, indent, obstacle.text),
    ...(obstacle.clearedBy ? item(page, indent, obstacle.clearedBy) : []),
    ...reasons(page, indent, obstacle),
  ];
}

function stepLines(page: Page, step: Step, number: number): string[] {
  const mark = `${String(number).padStart(2)}. `;
  const indent = ' '.repeat(mark.length);
  const [first = '', ...rest] = item(page, mark, step.phaseName + marksOf(page.lang).colon + step.text);
  const path = step.path.length > 0 ? item(page, indent, step.path.join(' → ')) : [];
  return [
    step.phase === 'act' ? page.style.heading(first) : first,
    ...rest,
    ...path.map((line) => page.style.button(line)),
    ...reasons(page, indent, step),
  ];
}

async function tableLines(
  page: Page,
  { caption, head, rows, note, small, lines = [] }: Table,
): Promise<string[]> {
  const cells = rows.map((row) =>
    // Names of claims would be broken in a narrow column: they stand among the sources.
    row.map(({ text, cited }) => (cited ? `${text} [${gradeOf(cited, page.lang)}]` : text)),
  );
  if (small) {
    // The asker's own app has been told above.
    if (isNarrow(page)) return lines.slice(1).flatMap((facts) => item(page, '', asLine(facts, page)));
    // One fact is a line of an app.
    if (head.length === 2 && !page.accessible) return remarkLines(page, [oneFact(head, lines, page)]);
    const drawn = page.accessible ? undefined : await smallTable(head, cells, page.width);
    return drawn ?? lines.flatMap((facts) => item(page, '', asSentence(facts, page)));
  }
  return [
    ...(caption ? ['', ...item(page, '', caption)] : []),
    ...(await table(head, cells, page.width, page.accessible)),
    ...(note ? [...faint(page, '', note.text), ...reasons(page, '', note)] : []),
  ];
}

/** What is left of one fact, an app a line. */
function oneFact([goal = '']: readonly string[], lines: readonly (readonly string[])[], page: Page): Remarks {
  return { label: goal, texts: lines.map((facts) => asSentence(facts, page)) };
}

/** As many facts as fit a line, the first in any case. */
function asLine(facts: readonly string[], page: Page): string {
  const fitting = facts.filter(
    (_, at) => widthOf(asSentence(facts.slice(0, at + 1), page)) <= page.width,
  ).length;
  return asSentence(facts.slice(0, Math.max(1, fitting)), page);
}

function asSentence(facts: readonly string[], { lang }: Page): string {
  const { comma, semicolon } = marksOf(lang);
  return withStop(facts.join(lang === 'zh' ? comma : semicolon), lang);
}

/** Each claim with its grade and its publishers, after the command that tells their addresses. */
function sourceLines(page: Page, claims: Advice['sources']): string[] {
  const { lang, caller } = page;
  const [first] = Object.keys(claims);
  const command = WORDS.oneSource[lang] + first;
  return [
    ...faint(page, '', caller ? asStarted(command, caller) : command),
    ...Object.entries(claims).flatMap(([id, claim]) => {
      const publishers = publishersOf(claim, lang, (name) => name);
      return [
        ...item(page, '', id + marksOf(lang).colon + claim.claim),
        ...faint(page, '  ', [standing(claim, lang), publishers].filter(Boolean).join(' ')),
        ...(page.links ? links(claim) : []),
      ];
    }),
  ];
}

/** The claim's sources as terminal links, one per line so that wrapping doesn't break them. */
function links(claim: ExplainedClaim): string[] {
  return claim.from.flatMap((source) => {
    const url = webLink(source.url);
    if (!url) return [];
    const { hostname } = new URL(url);
    return [`  \u001b]8;;${url}\u001b\\${hostname}\u001b]8;;\u001b\\`];
  });
}
