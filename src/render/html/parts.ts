import {
  type Advice,
  type Cited,
  COMPARED_PLATFORMS,
  type ComparedRow,
  type Lang,
} from '../../../rules/internal.ts';
import { WORDS } from '../../messages/words.ts';
import { gradeOf, publishersOf } from '../evidence.ts';
import { comparedNames, type ShownTable } from '../shown-tables.ts';
import { html } from './escape.ts';

/** How far to trust a sentence, behind it: grade, dispute, sources. */
export function grade(cited: Cited, lang: Lang): string {
  const links = cited.sources.map(
    (id) => `<span class="by"> · <a href="#${anchor(id)}">${html(id)}</a></span>`,
  );
  return ` <span class="grade">[${html(gradeOf(cited, lang))}${links.join('')}]</span>`;
}

/** Where a claim is explained on the page. */
const anchor = (id: string): string => html(`claim-${id}`);

/** The comparison with the other platforms; `own` is the asker's situation as its first row. */
export function comparison(rows: readonly ComparedRow[], lang: Lang, own?: readonly string[]): string {
  const compared = rows.map((row) => [
    html(row.label),
    ...COMPARED_PLATFORMS.map((platform) => {
      const cell = row.cells[platform];
      return html(cell.text) + (cell.unknown ? '' : grade(cell, lang));
    }),
  ]);
  const head = [WORDS.what[lang], ...comparedNames()];
  return table(comparedNames().join(' · '), head, [...(own ? [own.map(html)] : []), ...compared]);
}

/** The asker's own case on the other apps, a row each. */
export function ownCase({ head, rows }: Pick<ShownTable, 'head' | 'rows'>): string {
  return plainTable(rows.map(([name]) => name).join(' · '), head, rows);
}

/** The article's own tables, each with its note and standing. */
export function figures(tables: readonly ShownTable[], lang: Lang): string {
  const drawn = tables.map(({ title, note, head, rows, cited }) => {
    return `${plainTable(title, head, rows)}<p class="meta">${html(note)}${grade(cited, lang)}</p>`;
  });
  return drawn.join('\n');
}

function plainTable(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return table(
    caption,
    head,
    rows.map((row) => row.map(html)),
  );
}

/** A table whose first column names the row; on a narrow screen each cell repeats its column's name. */
function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = head.map((name) => `<th scope="col">${html(name)}</th>`).join('');
  const lines = rows.map(([label = '', ...cells]) => {
    const data = cells.map((cell, at) => `<td data-head="${html(head[at + 1] ?? '')}">${cell}</td>`);
    return `<tr><th scope="row">${label}</th>${data.join('')}</tr>`;
  });
  return `<table><caption>${html(caption)}</caption>
<thead><tr>${columns}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}

/** Every claim the page cites, with links to who says so and who does not. */
export function sources(cited: Advice['sources'], lang: Lang): string {
  const link = (name: string, url: string) => `<a href="${html(url)}" rel="noreferrer">${name}</a>`;
  const claims = Object.entries(cited).map(([id, claim]) => {
    const publishers = publishersOf(claim, lang, html, link);
    return `<li id="${anchor(id)}"><b>${html(id)}</b> ${html(claim.claim)} ${publishers}</li>`;
  });
  const key = html(WORDS.sourcesKey[lang]);
  return `<p class="meta">${key}</p><ul class="sources">${claims.join('\n')}</ul>`;
}
