import type { Advice, ExplainedClaim } from '../../../rules/internal.ts';
import { marksOf } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import { webLink } from '../link.ts';
import { publisherOf } from '../publisher.ts';
import { hang, wrap } from '../wrap.ts';
import { heading, labelled, type Page, standing, word } from './page.ts';

/** Every claim the page cites: what it says, how far to trust it, who says so and who does not. */
export function footnotes(page: Page, sources: Advice['sources']): string[] {
  const claims = Object.entries(sources);
  const [first] = claims;
  if (!first) return [];
  const key = [word(page, WORDS.sourcesKey), word(page, WORDS.oneSource) + first[0]];
  return [
    ...heading(page, WORDS.sources),
    ...key.flatMap((text) => wrap(text, page.width)).map((line) => page.style.faint(line)),
    ...claims.flatMap(([id, claim]) => footnote(page, id, claim)),
  ];
}

function footnote(page: Page, id: string, claim: ExplainedClaim): string[] {
  const grade = standing(page, { ...claim, sources: [] });
  const by = (stance: 'supports' | 'disputes') => [
    ...new Set(
      claim.from.filter((source) => source.stance === stance).map((source) => publisherOf(source, page.lang)),
    ),
  ];
  const { semicolon } = marksOf(page.lang);
  const supporting = by('supports').join(semicolon);
  const disputing = by('disputes').join(semicolon);
  const against = disputing ? `${supporting ? ' — ' : ''}${labelled(page, WORDS.against, disputing)}` : '';
  return [
    ...hang(`${id} `, `${claim.claim} ${grade}`, page.width),
    ...(supporting || against
      ? hang('  ', supporting + against, page.width).map((line) => page.style.faint(line))
      : []),
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
