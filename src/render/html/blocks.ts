import type { Cited, Lang } from '../../../rules/internal.ts';
import { bracketed, marksOf } from '../../messages/punctuation.ts';
import type { Block, Duration, Item, Table } from '../blocks.ts';
import { gradeOf, publishersOf } from '../evidence.ts';
import { durations } from './durations.ts';
import { html } from './escape.ts';

/** Blocks as HTML. */
export function drawBlocks(blocks: readonly Block[], lang: Lang): string {
  return blocks
    .map((block) => draw(block, lang))
    .join('')
    .trimEnd();
}

function draw(block: Block, lang: Lang): string {
  const { colon } = marksOf(lang);
  const sentence = ({ text, cited }: Item) => html(text) + grade(cited, lang);
  switch (block.kind) {
    case 'situation':
      return `<p>${html(block.given)}</p>\n${block.notes.map(meta).join('\n')}\n`;
    case 'verdict': {
      const { verdict, text, earliest, doubt, difficulty, made } = block;
      const { label, grade, name, reason } = difficulty;
      return `<div class="verdict ${verdict}"><strong>${html(text)}</strong>
${earliest && paragraph(earliest)}
${doubt ? `${paragraph(doubt)}\n` : ''}<p>${html(label)}${colon}<b>${grade} ${html(name)}</b> — ${html(reason)}</p></div>
${made ? meta(made) : ''}`;
    }
    case 'paragraph':
      return paragraph(block.text);
    case 'legend':
      return meta(block.text);
    case 'list':
      return list(block.items.map(sentence));
    case 'obstacles':
      return list(
        block.items.map(({ title, text, clearedBy, cited }) => {
          const detail = html(text) + bracketed(html(clearedBy), lang);
          return `<b>${html(title)}</b> — ${detail}${grade(cited, lang)}`;
        }),
      );
    case 'steps': {
      const steps = block.items.map(({ phase, phaseName, text, path, cited }) => {
        const buttons = path.length > 0 ? `<span class="path">${path.map(html).join(' → ')}</span>` : '';
        return `<li class="${phase}"><b>${html(phaseName)}</b>${colon}${html(text)}${buttons}${grade(cited, lang)}</li>`;
      });
      return `<ol class="plan">${steps.join('\n')}</ol>`;
    }
    case 'durations': {
      const where = ({ where, cited }: Duration) =>
        where ? `<div class="where">${html(where)}${grade(cited, lang)}</div>` : '';
      return (block.legend ? meta(block.legend.drawn) : '') + durations(block.items, lang, where);
    }
    case 'table':
      return table(block, sentence);
    case 'sources':
      return sources(block.claims, lang);
    default:
      return block satisfies never;
  }
}

const paragraph = (text: string): string => `<p>${html(text)}</p>`;
const meta = (text: string): string => `<p class="meta">${html(text)}</p>`;
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;

/** A table with row headers; on a narrow screen each cell repeats its column's name. */
function table({ caption, head, rows, note }: Table, sentence: (item: Item) => string): string {
  const columns = head.map((name) => `<th scope="col">${html(name)}</th>`).join('');
  const lines = rows.map(([label = { text: '' }, ...cells]) => {
    const data = cells.map(
      (cell, at) => `<td data-head="${html(head[at + 1] ?? '')}">${sentence(cell)}</td>`,
    );
    return `<tr><th scope="row">${sentence(label)}</th>${data.join('')}</tr>`;
  });
  return `<table><caption>${html(caption)}</caption>
<thead><tr>${columns}</tr></thead><tbody>${lines.join('\n')}</tbody></table>${note ? `<p class="meta">${sentence(note)}</p>\n` : ''}`;
}

/** The cited claims, with links to the sources for and against. */
function sources(claims: Extract<Block, { kind: 'sources' }>['claims'], lang: Lang): string {
  const link = (name: string, url: string) => `<a href="${html(url)}" rel="noreferrer">${name}</a>`;
  const items = Object.entries(claims).map(([id, claim]) => {
    const publishers = publishersOf(claim, lang, html, link);
    return `<li id="${anchor(id)}"><b>${html(id)}</b> ${html(claim.claim)} ${publishers}</li>`;
  });
  return `<ul class="sources">${items.join('\n')}</ul>`;
}

/** The evidence of a sentence, appended to it: grade, dispute, sources. */
function grade(cited: Cited | undefined, lang: Lang): string {
  if (!cited) return '';
  const links = cited.sources.map(
    (id) => `<span class="by"> · <a href="#${anchor(id)}">${html(id)}</a></span>`,
  );
  return ` <span class="grade">[${html(gradeOf(cited, lang))}${links.join('')}]</span>`;
}

/** The id of a claim's element on the page. */
const anchor = (id: string): string => html(`claim-${id}`);
