import type { ExplainedClaim, Source } from '../../../rules/internal.ts';
import type { About } from '../../commands/about.ts';
import { WORDS } from '../../messages/words.ts';
import { colon, comma, labelled, type Page, standing, word } from '../text/page.ts';
import { hang } from '../wrap.ts';
import { SOURCE_KINDS } from './kinds.ts';

const MARKS = { supports: '  + ', disputes: '  − ' } as const;

/** A claim with every source for and against it. */
export function claimLines(page: Page, id: string, claim: ExplainedClaim): string[] {
  return [
    ...hang(`${id} `, `${claim.claim} ${standing(page, { ...claim, sources: [] })}`, page.width),
    ...claim.from.flatMap((source) => [
      ...hang(MARKS[source.stance], source.publisher + colon(page) + source.says, page.width),
      ...publication(page, source, [source.title]),
    ]),
  ];
}

/** A claim or a source, with all that speaks for it or that it speaks for. */
export function aboutText(page: Page, about: About): string {
  const lines =
    'claims' in about
      ? [
          ...Object.entries(about.claims).flatMap(([id, claim]) => claimLines(page, id, claim)),
          ...(about.see.length > 0
            ? hang('', labelled(page, WORDS.checkedBy, about.see.join(comma(page))), page.width)
            : []),
        ]
      : [
          ...Object.entries(about.sources).flatMap(([id, source]) =>
            source
              ? [
                  ...hang(
                    '',
                    `${id}${colon(page)}${source.publisher}${comma(page)}${source.title}`,
                    page.width,
                  ).map((line) => page.style.heading(line)),
                  ...publication(page, source, []),
                ]
              : [],
          ),
          ...about.cited.flatMap(({ claim, text, stance, says }) => [
            ...hang(MARKS[stance], `${claim} ${text}`, page.width),
            ...hang('    ', says, page.width).map((line) => page.style.faint(line)),
          ]),
        ];
  return `${lines.join('\n')}\n`;
}

/** What sort of publication it is, from when and where. */
function publication(
  page: Page,
  source: Pick<Source, 'kind' | 'date' | 'checked' | 'url'>,
  before: readonly string[],
): string[] {
  const said = [
    ...before,
    word(page, SOURCE_KINDS[source.kind]),
    source.date ?? word(page, WORDS.undated),
    `${word(page, WORDS.lastChecked)} ${source.checked}`,
    source.url ?? '',
  ];
  return hang('    ', said.filter(Boolean).join(' · '), page.width).map((line) => page.style.faint(line));
}
