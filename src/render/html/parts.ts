import { type Advice, type ComparedCell, fill, type Lang } from '../../../rules/index.ts';
import { WORDS } from '../../words.ts';
import { webLink } from '../link.ts';
import { html } from './escape.ts';

const APPS = [
  ['wechat', 'WeChat'],
  ['telegram', 'Telegram'],
  ['whatsapp', 'WhatsApp'],
] as const;

/** The comparison with the other platforms; on a narrow screen each cell repeats its column's name. */
export function comparison(advice: Advice, lang: Lang, grade: (cell: ComparedCell) => string): string {
  const head = APPS.map(([, name]) => `<th scope="col">${name}</th>`).join('');
  const rows = advice.comparison.rows.map((row) => {
    const cells = APPS.map(([key, name]) => {
      const cell = row.cells[key];
      return `<td data-head="${name}">${html(cell.text)}${cell.unknown ? '' : grade(cell)}</td>`;
    });
    return `<tr><th scope="row">${html(row.label)}</th>${cells.join('')}</tr>`;
  });
  const what = html(fill(WORDS.what, lang));
  return `<table><caption>WeChat · Telegram · WhatsApp</caption>
<thead><tr><th scope="col">${what}</th>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

/** Every claim the page cites, with links to who says so and who does not. */
export function sources(advice: Advice, lang: Lang): string {
  const claims = Object.entries(advice.sources).map(([id, claim]) => {
    const from = claim.from.map((source) => {
      const name = html(`${source.publisher} (${source.date ?? fill(WORDS.undated, lang)})`);
      const url = webLink(source.url);
      const against = source.stance === 'disputes' ? `${html(fill(WORDS.against, lang))} ` : '';
      return against + (url ? `<a href="${html(url)}" rel="noreferrer">${name}</a>` : name);
    });
    return `<li><b>${html(id)}</b> ${html(claim.claim)} ${from.join('; ')}</li>`;
  });
  const key = html(fill(WORDS.sourcesKey, lang));
  return `<p class="meta">${key}</p><ul class="sources">${claims.join('\n')}</ul>`;
}
