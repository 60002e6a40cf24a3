import type { Advice, Lang } from '../../../rules/internal.ts';
import { labelled, marksOf } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import { webLink } from '../link.ts';
import { publisherOf } from '../publisher.ts';
import { md } from './escape.ts';
import { mark } from './tables.ts';

/** Every claim that is cited, with links to who says so and who does not. */
export function sourcesMd(sources: Advice['sources'], lang: Lang): string[] {
  return Object.entries(sources).map(([id, claim]) => {
    const from = claim.from.map((source) => {
      const name = md(publisherOf(source, lang));
      const url = webLink(source.url);
      const against = source.stance === 'disputes' ? md(labelled(WORDS.against, '', lang)) : '';
      return against + (url ? `[${name}](<${url}>)` : name);
    });
    return `- **${md(id)}** ${md(claim.claim)}${mark({ ...claim, sources: [] }, lang)} ${from.join(marksOf(lang).semicolon)}`;
  });
}
