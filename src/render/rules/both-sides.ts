import type { RuleBase } from '../../../rules/internal.ts';
import { WORDS } from '../../messages/words.ts';
import { item, type Page } from '../text/page.ts';
import { pad, wrap } from '../wrap.ts';

/** The least width at which two columns can be read. */
const SIDE_BY_SIDE = 60;

/** What is said for and against a disputed claim: beside each other, or below each other if narrow. */
export function bothSides(page: Page, id: string, base: RuleBase): string[] {
  const claim = base.claims[id];
  const disputing = claim?.from.filter((citation) => citation.stance === 'disputes') ?? [];
  if (!claim || disputing.length === 0) return [];
  const say = (stance: 'supports' | 'disputes') =>
    claim.from
      .filter((citation) => citation.stance === stance)
      .map(({ source, says }) => `${base.sources[source]?.publisher ?? source}: ${says[page.lang]}`);
  const [pro, contra] = [say('supports'), say('disputes')];
  if (page.width < SIDE_BY_SIDE) {
    return [
      ...pro.flatMap((text) => item(page, '  + ', text)),
      ...contra.flatMap((text) => item(page, '  − ', text)),
    ];
  }
  const half = Math.floor((page.width - 5) / 2);
  const column = (head: string, texts: readonly string[]) => [
    head,
    ...texts.flatMap((text) => wrap(text, half)),
  ];
  const left = column(`${id} ${WORDS.supports[page.lang]}`, pro);
  const right = column(`${id} ${WORDS.disputes[page.lang]}`, contra);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    `  ${pad(left[at] ?? '', half)} | ${right[at] ?? ''}`.trimEnd(),
  );
}
