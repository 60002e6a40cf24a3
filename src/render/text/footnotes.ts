import type { Advice, ExplainedClaim } from '../../../rules/internal.ts';
import { labelled, marksOf } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import { publisherOf, webLink } from '../evidence.ts';
import { faint, item, type Page, standing, titled } from './page.ts';

/** Every claim the page cites: what it says, how far to trust it, who says so and who does not. */
export function footnotes(page: Page, sources: Advice['sources']): string[] {
  const claims = Object.entries(sources);
  const [first] = claims;
  if (!first) return [];
  return titled(page, WORDS.sources, [
    ...faint(page, '', WORDS.sourcesKey[page.lang]),
    ...faint(page, '', WORDS.oneSource[page.lang] + first[0]),
    ...claims.flatMap(([id, claim]) => footnote(page, id, claim)),
  ]);
}

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
    ...item(page, `${id} `, `${claim.claim} ${standing(page, { ...claim, sources: [] })}`),
    ...(publishers ? faint(page, '  ', publishers) : []),
    ...(page.links ? links(claim) : []),
  ];
}

/** The claim's sources as terminal links, a line each, so that no link is broken by wrapping. */
function links(claim: ExplainedClaim): string[] {
  return claim.from.flatMap((source) => {
    const url = webLink(source.url);
    if (!url) return [];
    const { hostname } = new URL(url);
    return [`  \u001b]8;;${url}\u001b\\${hostname}\u001b]8;;\u001b\\`];
  });
}
