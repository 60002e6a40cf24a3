import { type ExplainedClaim, type Source, type Text, t } from '../../../rules/internal.ts';
import { labelled, marksOf } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import { standing } from '../evidence.ts';
import { faint, item, type Page, strong } from '../text/page.ts';
import type { About } from './evidence.ts';

const MARKS = { supports: '  + ', disputes: '  − ' } as const;

/** Names of the kinds of sources. */
const SOURCE_KINDS: Readonly<Record<Source['kind'], Text>> = {
  law: t('law', '法律'),
  'vendor-policy': t('vendor policy', '厂商政策'),
  'vendor-documentation': t('vendor documentation', '厂商文档'),
  'vendor-source-code': t('vendor source code', '厂商源代码'),
  'developer-report': t('developer report', '开发者报告'),
  'user-report': t('user report', '用户反馈'),
  press: t('press', '媒体报道'),
  'how-to-page': t('how-to page', '教程网页'),
};

/** A claim with every source for and against it. */
export function claimLines(page: Page, id: string, claim: ExplainedClaim): string[] {
  return [
    ...strong(page, '', `${id} ${standing(claim, page.lang)}`),
    ...item(page, '', claim.claim),
    ...claim.from.flatMap((source) => [
      ...item(page, MARKS[source.stance], said(page, source.publisher, source)),
      ...publication(page, source, source.title),
    ]),
  ];
}

/** A claim with its sources, or a source with its claims. */
export function aboutText(page: Page, about: About): string {
  return `${('claims' in about ? aboutClaims(page, about) : aboutSource(page, about)).join('\n')}\n`;
}

function aboutClaims(page: Page, { claims }: Extract<About, { claims: unknown }>): string[] {
  return Object.entries(claims).flatMap(([id, claim]) => [
    ...claimLines(page, id, claim),
    ...(claim.rows.length > 0 ? item(page, '', labelled(WORDS.rows, claim.rows.join(', '), page.lang)) : []),
  ]);
}

function aboutSource(page: Page, { sources, cited }: Extract<About, { sources: unknown }>): string[] {
  const published = Object.entries(sources).flatMap(([id, source]) =>
    source ? [...strong(page, '', sourceName(page, { id, ...source })), ...publication(page, source)] : [],
  );
  const citations = cited.flatMap(({ claim, text, stance, ...words }) => {
    const told = saidWords(page, words);
    return [
      ...item(page, MARKS[stance], `${claim} ${text}`),
      ...(told === '' ? [] : faint(page, '    ', told)),
    ];
  });
  return [...published, ...citations];
}

/** What a source says: whether only in part, in our words, in its own. */
interface Told {
  readonly says?: string | undefined;
  readonly quote?: string | undefined;
  readonly partly?: true | undefined;
}

/** A publisher and what it says; only the publisher if it simply confirms the claim. */
export function said({ lang }: Pick<Page, 'lang'>, publisher: string, told: Told): string {
  const words = saidWords({ lang }, told);
  return words === '' ? publisher : publisher + marksOf(lang).colon + words;
}

function saidWords({ lang }: Pick<Page, 'lang'>, { says, quote, partly }: Told): string {
  const words = [partly && WORDS.inPart[lang], says, quote && `“${quote}”`];
  return words.filter(Boolean).join(marksOf(lang).blank);
}

/** A source by its id, its publisher and its title. */
export function sourceName(
  { lang }: Page,
  { id, publisher, title }: Pick<Source, 'publisher' | 'title'> & { readonly id: string },
): string {
  const { colon, comma } = marksOf(lang);
  return id + colon + publisher + comma + title;
}

/** Kind, date and address of a publication. */
function publication(
  page: Page,
  source: Pick<Source, 'kind' | 'date' | 'checked' | 'url'>,
  title = '',
): string[] {
  const parts = [
    title,
    SOURCE_KINDS[source.kind][page.lang],
    source.date ?? WORDS.undated[page.lang],
    `${WORDS.lastChecked[page.lang]} ${source.checked}`,
    source.url ?? '',
  ];
  return faint(page, '    ', parts.filter(Boolean).join(' · '));
}
