import { type Lang, SCREEN_WORDS } from '../../../rules/internal.ts';
import { marksOf } from '../../messages/punctuation.ts';
import type { Backing, Block, Item, Table } from '../blocks.ts';
import { gradeOf, publishersOf, standing } from '../evidence.ts';
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
  const { blank, colon } = marksOf(lang);
  switch (block.kind) {
    case 'situation':
      return paragraph(block.given) + block.notes.map(meta).join('');
    case 'verdict': {
      const { verdict, text, whose = '', earliest, grade, difficulty = '' } = block;
      const more = [earliest, difficulty, whose].filter(Boolean).map(paragraph).join('');
      const mark = grade ? ` <span class="grade">[${html(grade)}]</span>` : '';
      return `<div class="verdict ${verdict}"><strong>${html(text)}</strong>${mark}\n${more}</div>\n`;
    }
    case 'paragraph':
      return paragraph(block.text);
    case 'legend':
      return meta(block.text);
    case 'list':
      return list(
        'ul',
        block.items.map((item) => html(item.text) + reasons(item, lang)),
      );
    case 'actions':
      return list(
        'ol',
        block.items.map(({ text, under, ifRefused }) => {
          const box = `<label><input type="checkbox"> ${html(text)}</label>`;
          const refused = html(SCREEN_WORDS.ifRefused[lang]) + list('ul', ifRefused.map(html));
          const lines = [...under.map(html), ...(ifRefused.length > 0 ? [refused] : [])];
          return lines.length === 0 ? box : `${box}\n${list('ul', lines)}`;
        }),
      );
    case 'remarks':
      return block.rows
        .map(({ label, texts }) => `<h2>${html(label)}</h2>\n${list('ul', texts.map(html))}`)
        .join('');
    case 'obstacles':
      return list(
        'ol',
        block.items.map((obstacle) => {
          const { title, text, clearedBy } = obstacle;
          return `<b>${html(title)}</b> — ${html(text)}${clearedBy && blank + html(clearedBy)}${reasons(obstacle, lang)}`;
        }),
      );
    case 'steps': {
      const steps = block.items.map((step) => {
        const { phase, phaseName, text, path } = step;
        const buttons = path.length > 0 ? `<span class="path">${path.map(html).join(' → ')}</span>` : '';
        return `<li class="${phase}"><b>${html(phaseName)}</b>${colon}${html(text)}${buttons}${reasons(step, lang)}</li>`;
      });
      return `<ol class="plan">${steps.join('\n')}</ol>\n`;
    }
    case 'durations':
      return durations(block.items, lang, (one) => reasons(one, lang));
    case 'table':
      return table(block, lang);
    case 'sources':
      return sources(block.claims, lang);
    default:
      return block satisfies never;
  }
}

const paragraph = (text: string): string => `<p>${html(text)}</p>\n`;
const meta = (text: string): string => `<p class="meta">${html(text)}</p>\n`;
const list = (kind: 'ul' | 'ol', items: readonly string[]): string =>
  `<${kind}>${items.map((item) => `<li>${item}</li>`).join('\n')}</${kind}>\n`;

/** A table with row headers; on a narrow screen each cell repeats its column's name. */
function table({ caption, head, rows, note }: Table, lang: Lang): string {
  const sentence = (item: Item) => html(item.text) + reasons(item, lang);
  const columns = head.map((name) => `<th scope="col">${html(name)}</th>`).join('');
  const lines = rows.map(([label = { text: '' }, ...cells]) => {
    const data = cells.map(
      (cell, at) => `<td data-head="${html(head[at + 1] ?? '')}">${sentence(cell)}</td>`,
    );
    return `<tr><th scope="row">${sentence(label)}</th>${data.join('')}</tr>`;
  });
  return `<table>${caption ? `<caption>${html(caption)}</caption>` : ''}
<thead><tr>${columns}</tr></thead><tbody>${lines.join('\n')}</tbody></table>
${note ? `<p class="meta">${sentence(note)}</p>\n` : ''}`;
}

/** The cited claims, with links to the sources for and against. */
function sources(claims: Extract<Block, { kind: 'sources' }>['claims'], lang: Lang): string {
  const { colon } = marksOf(lang);
  const link = (name: string, url?: string) =>
    url ? `<a href="${html(url)}">${html(name)}</a>` : html(name);
  const items = Object.entries(claims).map(([id, claim]) => {
    const publishers = publishersOf(claim, lang, link);
    const grade = `<span class="grade">${standing(claim, lang)}</span>`;
    return `<li id="${anchor(id)}"><b>${html(id)}</b>${colon}${html(claim.claim)} ${grade} ${publishers}</li>`;
  });
  return `<ul class="sources">${items.join('\n')}</ul>`;
}

/** What stands behind a sentence: its evidence, and the answers that led to it. */
function reasons({ cited, why = [] }: Omit<Item, 'text'>, lang: Lang): string {
  return (
    (cited ? grade(cited, lang) : '') + why.map((line) => `<div class="meta">${html(line)}</div>`).join('')
  );
}

/** Grade, dispute and claims; the claims have their own element, since they aren't printed on paper. */
function grade(cited: Backing, lang: Lang): string {
  const links = cited.sources.map(
    (id) => `<span class="by"> · <a href="#${anchor(id)}">${html(id)}</a></span>`,
  );
  return ` <span class="grade">[${html(gradeOf(cited, lang))}${links.join('')}]</span>`;
}

/** The id of a claim's element on the page. */
const anchor = (id: string): string => html(`claim-${id}`);
