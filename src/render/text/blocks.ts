import type { Advice, ExplainedClaim } from '../../../rules/internal.ts';
import { marksOf } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import type { Block, Obstacle, Section, Step, Table, Verdict } from '../blocks.ts';
import { publishersOf, standing, webLink } from '../evidence.ts';
import { table } from '../table.ts';
import { durations } from './durations.ts';
import { bullet, faint, item, type Page, reasons, strong } from './page.ts';

/** Sections as lines of text, each below its heading and a blank line. */
export async function drawSections(page: Page, sections: readonly Section[]): Promise<string[]> {
  const lines: string[] = [];
  for (const { heading, blocks } of sections) {
    if (blocks.length === 0) continue;
    lines.push('', ...strong(page, '', heading), ...(await drawBlocks(page, blocks)));
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
      return [
        ...verdictLines(page, block),
        ...(block.doubt ? item(page, '', block.doubt) : []),
        ...item(page, '', block.difficulty),
      ];
    case 'paragraph':
      return item(page, '', block.text);
    case 'legend':
      return faint(page, '', block.text);
    case 'list':
      return block.items.flatMap((one) => [
        ...item(page, bullet(page), one.text),
        ...reasons(page, '  ', one),
      ]);
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

/** The verdict in one line, with the earliest time and, in the full form, the grade. */
export function verdictLines(page: Page, { verdict, text, earliest, grade }: Verdict): string[] {
  const mark = page.accessible ? '' : `${MARK[verdict]} `;
  const when = earliest && marksOf(page.lang).blank + earliest;
  const lines = item(page, '', mark + text + when + (grade ? ` [${grade}]` : ''));
  return lines.map((line) => page.style.verdict(verdict, line));
}

function obstacleLines(page: Page, obstacle: Obstacle, number: number): string[] {
  const mark = `${number}. `;
  const indent = ' '.repeat(mark.length);
  return [
    ...strong(page, mark, obstacle.title),
    ...item(page, indent, obstacle.text),
    ...item(page, indent, obstacle.clearedBy),
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

async function tableLines(page: Page, { caption, head, rows, note }: Table): Promise<string[]> {
  const cells = rows.map((row) =>
    row.map(({ text, cited }) => (cited ? `${text} ${standing(cited, page.lang)}` : text)),
  );
  return [
    ...(caption ? ['', ...item(page, '', caption)] : []),
    ...(await table(head, cells, page.width, page.accessible)),
    ...(note ? [...faint(page, '', note.text), ...reasons(page, '', note)] : []),
  ];
}

/** Each claim with its grade and its publishers, after the command that tells their addresses. */
function sourceLines(page: Page, claims: Advice['sources']): string[] {
  const { lang } = page;
  const [first] = Object.keys(claims);
  return [
    ...faint(page, '', WORDS.oneSource[lang] + first),
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
