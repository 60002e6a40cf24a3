import type { Cited, Lang } from '../../../rules/internal.ts';
import { bracketed, marksOf } from '../../messages/punctuation.ts';
import type { Block, Item, Section, Table } from '../blocks.ts';
import { gradeOf, publishersOf } from '../evidence.ts';
import { md } from './escape.ts';

/** Sections as lines of Markdown, each below its heading. */
export function drawSections(sections: readonly Section[], lang: Lang): string[] {
  return sections.flatMap(({ heading, blocks }) =>
    blocks.length === 0 ? [] : ['', `## ${md(heading)}`, '', ...drawBlocks(blocks, lang)],
  );
}

/** Blocks as lines of Markdown, with a blank line between them. */
export function drawBlocks(blocks: readonly Block[], lang: Lang): string[] {
  return blocks
    .map((block) => draw(block, lang))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at > 0 ? ['', ...lines] : lines));
}

function draw(block: Block, lang: Lang): string[] {
  const { colon, comma } = marksOf(lang);
  const sentence = ({ text, cited }: Item) => md(text) + grade(cited, lang);
  switch (block.kind) {
    case 'situation':
      return [block.given, ...block.notes].flatMap((line, at) => [...(at > 0 ? [''] : []), md(line)]);
    case 'verdict': {
      const { text, earliest, doubt, difficulty, made } = block;
      const { label, grade, name, reason } = difficulty;
      return [
        `**${md(text)}**${earliest && ` ${md(earliest)}`}`,
        ...(doubt ? ['', md(doubt)] : []),
        '',
        `${md(label)}${colon}${grade}${comma}${md(name)} — ${md(reason)}`,
        ...(made ? ['', md(made)] : []),
      ];
    }
    case 'paragraph':
      return [md(block.text)];
    case 'legend':
      return [];
    case 'list':
      return block.items.map((item) => `- ${sentence(item)}`);
    case 'obstacles':
      return block.items.map(({ title, text, clearedBy, cited }) => {
        const detail = md(text) + bracketed(md(clearedBy), lang);
        return `- **${md(title)}** — ${detail}${grade(cited, lang)}`;
      });
    case 'steps':
      return block.items.flatMap((step) => [
        `- [ ] **${md(step.phaseName)}**${colon}${sentence(step)}`,
        ...(step.path.length > 0 ? [`  ${step.path.map(md).join(' → ')}`] : []),
      ]);
    case 'durations':
      return block.items.map(({ until, text, where, cited }) => {
        const what = md(text) + (where ? bracketed(md(where), lang) : '');
        return `- **${md(until)}**${colon}${what}${grade(cited, lang)}`;
      });
    case 'table':
      return tableLines(block, sentence);
    case 'sources':
      return Object.entries(block.claims).map(([id, claim]) => {
        const publishers = publishersOf(claim, lang, md, (name, url) => `[${name}](<${url}>)`);
        return `- **${md(id)}** ${md(claim.claim)}${grade({ ...claim, sources: [] }, lang)} ${publishers}`;
      });
    default:
      return block satisfies never;
  }
}

function tableLines({ caption, head, rows, note }: Table, sentence: (item: Item) => string): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    line(head.map(md)),
    line(head.map(() => '---')),
    ...rows.map((row) => line(row.map(sentence))),
  ];
  return note ? [`### ${md(caption)}`, '', ...lines, '', sentence(note)] : lines;
}

/** The evidence of a sentence, appended to it: grade, dispute, sources. */
function grade(cited: Cited | undefined, lang: Lang): string {
  return cited ? ` *(${[gradeOf(cited, lang), ...cited.sources].map(md).join(' · ')})*` : '';
}
