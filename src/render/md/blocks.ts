import { type Lang, SCREEN_WORDS } from '../../../rules/internal.ts';
import { marksOf } from '../../messages/punctuation.ts';
import type { Block, Item, Section, Table } from '../blocks.ts';
import { publishersOf, standing } from '../evidence.ts';
import { md } from './escape.ts';

/** Sections as lines of Markdown, each below its heading. */
export function drawSections(sections: readonly Section[], lang: Lang): string[] {
  return sections.flatMap(({ heading, blocks }) =>
    blocks.length === 0
      ? []
      : [...(heading ? ['', `## ${md(heading)}`] : []), '', ...drawBlocks(blocks, lang)],
  );
}

/** Links to the headings of the sections that have something to say. */
export function linksTo(sections: readonly Section[]): string[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ heading }) => `- [${md(heading)}](#${anchorOf(heading)})`);
}

/** The anchor that GitHub, GitLab and most renderers give to a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Blocks as lines of Markdown, with a blank line between them. */
export function drawBlocks(blocks: readonly Block[], lang: Lang): string[] {
  return blocks
    .map((block) => draw(block, lang))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at > 0 ? ['', ...lines] : lines));
}

function draw(block: Block, lang: Lang): string[] {
  const { blank, colon } = marksOf(lang);
  switch (block.kind) {
    case 'situation':
      return paragraphs([block.given, ...block.notes].map(md));
    case 'verdict': {
      const { text, whose, earliest, grade, difficulty } = block;
      const verdict = [`**${md(text)}**`, md(earliest), grade && `*[${grade}]*`].filter(Boolean).join(' ');
      return paragraphs([...(whose ? [md(whose)] : []), verdict, ...(difficulty ? [md(difficulty)] : [])]);
    }
    case 'paragraph':
    case 'legend':
      return [md(block.text)];
    case 'list':
      return block.items.flatMap((item) => itemLines('- ', md(item.text), item, lang));
    case 'actions':
      return block.items.flatMap(({ text, under, ifRefused }, at) => [
        `${at + 1}. [ ] ${md(text)}`,
        ...under.map((line) => `   - ${md(line)}`),
        ...(ifRefused.length > 0 ? [`   - ${md(SCREEN_WORDS.ifRefused[lang])}`] : []),
        ...ifRefused.map((line) => `     - ${md(line)}`),
      ]);
    case 'remarks':
      return block.rows.flatMap(({ label, texts }, at) => [
        ...(at > 0 ? [''] : []),
        `**${md(label)}**`,
        '',
        ...texts.map((text) => `- ${md(text)}`),
      ]);
    case 'obstacles':
      return block.items.flatMap((obstacle, at) => {
        const { title, text, clearedBy } = obstacle;
        const sentences = `**${md(title)}** — ${md(text)}${clearedBy && blank + md(clearedBy)}`;
        return itemLines(`${at + 1}. `, sentences, obstacle, lang);
      });
    case 'steps':
      return block.items.flatMap((step, at) => {
        const path = step.path.length > 0 ? ` ${step.path.map(md).join(' → ')}` : '';
        const sentence = `[ ] **${md(step.phaseName)}**${colon}${md(step.text)}${path}`;
        return itemLines(`${at + 1}. `, sentence, step, lang);
      });
    case 'durations':
      return block.items.flatMap((one) =>
        itemLines('- ', `**${md(one.until)}**${colon}${md(one.text)}`, one, lang),
      );
    case 'table':
      return tableLines(block, lang);
    case 'sources':
      return Object.entries(block.claims).map(([id, claim]) => {
        const link = (name: string, url?: string) => (url ? `[${md(name)}](<${url}>)` : md(name));
        const publishers = publishersOf(claim, lang, link);
        return `- **${md(id)}**${colon}${md(claim.claim)} *${standing(claim, lang)}* ${publishers}`.trimEnd();
      });
    default:
      return block satisfies never;
  }
}

const paragraphs = (texts: readonly string[]): string[] =>
  texts.flatMap((text, at) => (at > 0 ? ['', text] : [text]));

/** An item of a list, with its evidence, and the answers that led to it in a list below. */
function itemLines(mark: string, text: string, { cited, why = [] }: Item, lang: Lang): string[] {
  const indent = ' '.repeat(mark.length);
  return [mark + text + grade({ cited }, lang), ...why.map((line) => `${indent}- ${md(line)}`)];
}

function tableLines({ caption, head, rows, note }: Table, lang: Lang): string[] {
  const sentence = (item: Item) => md(item.text) + grade(item, lang);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    ...(caption ? [`### ${md(caption)}`, ''] : []),
    line(head.map(md)),
    line(head.map(() => '---')),
    ...rows.map((row) => line(row.map(sentence))),
    ...(note ? ['', sentence(note)] : []),
  ];
}

/** The evidence of a sentence, appended to it. */
function grade({ cited }: Pick<Item, 'cited'>, lang: Lang): string {
  return cited ? ` *${standing(cited, lang, md)}*` : '';
}
