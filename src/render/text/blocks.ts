import type { ExplainedClaim } from '../../../rules/internal.ts';
import { bracketed, labelled, marksOf } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import type { Block, Item, Obstacle, Section, Step, Table, Verdict } from '../blocks.ts';
import { publisherOf, webLink } from '../evidence.ts';
import { table } from '../table.ts';
import { durations } from './durations.ts';
import { bullet, faint, item, type Page, standing, strong } from './page.ts';

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
        ...difficultyLines(page, block),
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
    case 'durations': {
      const { legend, items } = block;
      const note = legend && (page.accessible ? legend.listed : legend.drawn);
      return [...(note ? faint(page, '', note) : []), ...durations(page, items)];
    }
    case 'table':
      return tableLines(page, block);
    case 'sources':
      return Object.entries(block.claims).flatMap(([id, claim]) => footnote(page, id, claim));
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

/** How hard it is, and why. */
export function difficultyLines(page: Page, { difficulty }: Verdict): string[] {
  const { colon, comma } = marksOf(page.lang);
  const { label, grade, name, reason } = difficulty;
  return item(page, '', label + colon + grade + comma + name + bracketed(reason, page.lang));
}

function obstacleLines(page: Page, obstacle: Obstacle, number: number): string[] {
  const { title, text, clearedBy, wait } = obstacle;
  const mark = `${number}. `;
  const indent = ' '.repeat(mark.length);
  return [
    ...strong(page, mark, title),
    ...item(page, indent, text),
    ...item(page, indent, clearedBy + (wait ? marksOf(page.lang).comma + wait : '')),
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

/** Lines below a sentence: the answers that led to it, and its evidence. */
function reasons(page: Page, indent: string, { why = [], cited }: Item): string[] {
  const lines = [...why, ...(cited ? [standing(page, cited)] : [])];
  return lines.flatMap((line) => faint(page, indent, line));
}

async function tableLines(page: Page, { caption, head, rows, note }: Table): Promise<string[]> {
  const cells = rows.map((row) =>
    row.map(({ text, cited }) => (cited ? `${text} ${standing(page, cited)}` : text)),
  );
  const drawn = await table(head, cells, page.width, page.accessible);
  if (!note) return drawn;
  return [
    '',
    ...item(page, '', caption),
    ...drawn,
    ...faint(page, '', note.text),
    ...reasons(page, '', note),
  ];
}

/** A claim with its grade and its publishers for and against. */
function footnote(page: Page, id: string, claim: ExplainedClaim): string[] {
  const by = (stance: 'supports' | 'disputes') => {
    const publishers = claim.from.filter((source) => source.stance === stance);
    const names = publishers.map((source) => publisherOf(source, page.lang));
    return [...new Set(names)].join(marksOf(page.lang).semicolon);
  };
  const [supporting, disputing] = [by('supports'), by('disputes')];
  const against = disputing ? labelled(WORDS.against, disputing, page.lang) : '';
  const publishers = [supporting, against].filter(Boolean).join(' — ');
  return [
    ...item(page, '', `${id}: ${claim.claim} ${standing(page, { ...claim, sources: [] })}`),
    ...(publishers ? faint(page, '  ', publishers) : []),
    ...(page.links ? links(claim) : []),
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
