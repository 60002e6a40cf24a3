import {
  type Coverage,
  citationsOf,
  type Entry,
  type EntryKind,
  numbered,
  type RuleBase,
  type Rules,
  type StaleSource,
  type Text,
  t,
} from '../../../rules/internal.ts';
import { bracketed, labelled } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import { standing, withAge } from '../evidence.ts';
import { item, type Page, strong } from '../text/page.ts';
import { pad, wrap } from '../wrap.ts';
import { claimLines, said, sourceName } from './about.ts';
import type { WholeEntry } from './entries.ts';

/** Names of the kinds of entries. */
const ENTRY_KINDS: Readonly<Record<EntryKind, Text>> = {
  blocker: t('blocker', '障碍'),
  step: t('step', '步骤'),
  effect: t('effect', '后果'),
  caution: t('caution', '注意'),
  residue: t('residue', '残留'),
  alternative: t('alternative', '其他办法'),
  table: t('table', '表格'),
  comparison: t('comparison', '比较'),
};

/** The list of entries, a line or two each; with a base, both sides of each dispute as well. */
export function listText(page: Page, entries: readonly Entry[], base: RuleBase | undefined): string {
  const lines = entries.flatMap((entry) => {
    const name = `${ENTRY_KINDS[entry.kind][page.lang]} ${entry.id} ${standing(entry, page.lang)}`;
    const [first = '', ...rest] = item(page, '', name);
    return [
      page.style.heading(first),
      ...rest,
      ...item(page, '  ', entry.texts[0]?.[page.lang] ?? ''),
      ...(base ? entry.sources.flatMap((id) => bothSides(page, id, base)) : []),
    ];
  });
  return `${[...lines, '', labelled(WORDS.entries, String(entries.length), page.lang)].join('\n')}\n`;
}

/** The minimum width for two columns. */
const SIDE_BY_SIDE = 60;

/** What is said for and against a disputed claim, in two columns if there is room. */
function bothSides(page: Page, id: string, base: RuleBase): string[] {
  const claim = base.claims[id];
  if (!claim) return [];
  const say = (stance: 'supports' | 'disputes') =>
    citationsOf(claim)
      .filter((citation) => citation.stance === stance)
      .map(({ source, says, ...words }) => {
        const publisher = base.sources[source]?.publisher ?? source;
        return said(page, publisher, { ...words, says: says?.[page.lang] });
      });
  const [pro, contra] = [say('supports'), say('disputes')];
  if (contra.length === 0) return [];
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

/** One entry with its condition, its texts and its sources for and against. */
export function entryText(page: Page, entry: WholeEntry, rules: Rules): string {
  const conditions = [entry.when].flat() as Record<string, readonly string[]>[];
  const lines = [
    ...strong(page, '', `${ENTRY_KINDS[entry.kind][page.lang]} ${entry.id}`),
    ...item(page, '', standing({ ...withAge(entry, rules), sources: [] }, page.lang)),
    ...conditions.flatMap((when) => [
      WORDS.holdsWhen[page.lang],
      ...Object.entries(when).flatMap(([fact, values]) => item(page, '  ', `${fact}: ${values.join(' | ')}`)),
    ]),
    ...entry.texts.flatMap((text) => item(page, '· ', text)),
    ...Object.entries(entry.claims).flatMap(([id, claim]) => claimLines(page, id, claim)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Where each fact of the article is covered, by which claims, and the share of each grade. */
export function coverageText(page: Page, coverage: Coverage): string {
  const { lang } = page;
  const percent = (share: number) => `${Math.round(share * 1_000) / 10} %`;
  const share = (label: Text, count: number) =>
    item(page, '', `${label[lang]} ${count}${bracketed(percent(count / coverage.entries), lang)}`);
  const list = (label: Text, items: readonly string[]) =>
    item(page, '  ', labelled(label, items.join(', ') || '—', lang));
  const lines = [
    ...coverage.facts.flatMap((fact) => [
      ...strong(page, '', fact.id),
      ...fact.claims.flatMap((claim) => item(page, '  ', `${claim.id} ${standing(claim, page.lang)}`)),
      ...list(WORDS.isIn, fact.citedBy),
    ]),
    '',
    ...(['official', 'corroborated', 'reported'] as const).flatMap((grade) =>
      share(WORDS[grade], coverage.grades[grade]),
    ),
    ...share(WORDS.disputed, coverage.disputed),
    ...item(page, '', labelled(WORDS.wellFounded, percent(coverage.wellFounded), lang)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Sources that should be checked again. */
export function staleText(page: Page, sources: readonly StaleSource[]): string {
  const lines = sources.flatMap((source) => {
    const age = `${source.checked} · ${numbered(source.days, WORDS.days[page.lang])} ${source.url ?? ''}`;
    return [...item(page, '', sourceName(page, source)), ...item(page, '  ', age)];
  });
  return `${[...lines, `${WORDS.staleSources[page.lang]} ${sources.length}`].join('\n')}\n`;
}
