import {
  type Advice,
  type ComparedRow,
  citation,
  claimsOf,
  comparedWith,
  DEFAULT_PLATFORM,
  explainClaims,
  fill,
  isAbout,
  type Lang,
  PLATFORMS,
  type Platform,
  type RuleBase,
} from '../../rules/internal.ts';
import { WORDS } from '../messages/words.ts';
import type { Block, Section, Table, View } from './blocks.ts';
import { backing } from './evidence.ts';

/** What a table has to be about to be shown. */
type About = Pick<Advice, 'goal' | 'answers'>;
type Wording = Pick<View, 'lang' | 'rules' | 'namesClaims'>;

/**
 * The comparison of the platforms, one platform first.
 *
 * @param own the asker's own case, shown as the first row: the verdict here and on the other platforms
 * @param platform the one of the first column
 */
export function comparisonTable(
  rows: readonly ComparedRow[],
  view: Wording,
  own?: Advice,
  platform: Platform = own?.answers.platform ?? DEFAULT_PLATFORM,
): Table {
  const { lang } = view;
  const others = comparedWith(platform);
  const columns: readonly Platform[] = [platform, ...others];
  const ownRow = own && [
    WORDS.yourGroup[lang],
    own.firstScreen.verdict.text,
    ...others.map((other) => own.comparison.yours[other]?.text ?? ''),
  ];
  return {
    kind: 'table',
    head: [WORDS.what[lang], ...columns.map((column) => PLATFORMS[column].name[lang])],
    rows: [
      ...(ownRow ? [ownRow.map((text) => ({ text }))] : []),
      ...rows.map(({ label, cells }) => [
        { text: label },
        ...columns.map((column) => {
          const { text, unknown, ...cited } = cells[column];
          return unknown ? { text } : { text, cited: backing(cited, view) };
        }),
      ]),
    ],
  };
}

/** The rows of an advice's comparison that are about its goal and the asker's role. */
export function rowsFor(
  { goal, answers, comparison }: Advice,
  rules: Pick<RuleBase, 'comparison'>,
): readonly ComparedRow[] {
  const about = rules.comparison.filter((row) => isAbout(row, goal, answers.role)).map(({ id }) => id);
  return comparison.rows.filter(({ id }) => about.includes(id));
}

/** The article's tables on the app and the goal of an advice; all without one. */
export function tablesFor(
  advice: About | undefined,
  { tables }: Pick<RuleBase, 'tables'>,
): RuleBase['tables'] {
  if (!advice) return tables;
  const { goal, answers } = advice;
  if (answers.platform && !PLATFORMS[answers.platform].showsTables) return [];
  return tables.filter((table) => isAbout(table, goal, answers.role));
}

/** The article's tables as blocks, each with its note and evidence. */
export function articleTables(advice: About | undefined, view: Wording): Table[] {
  const { lang } = view;
  return tablesFor(advice, view.rules).map((one) => ({
    kind: 'table',
    caption: fill(one.title, lang),
    head: one.columns.map((column) => fill(column, lang)),
    rows: one.rows.map((row) => row.map((cell) => ({ text: fill(cell, lang) }))),
    note: { text: fill(one.note, lang), cited: backing(citation(one, view.rules), view) },
  }));
}

/** Every claim that a document cites: those of the advice and of the tables shown with it. */
export function sourcesOf(advice: Advice, { rules, lang }: Wording): Advice['sources'] {
  const cited = tablesFor(advice, rules).flatMap(claimsOf);
  return explainClaims([...Object.keys(advice.sources), ...cited], rules, lang);
}

/** The claims, after an explanation of the grades. */
export function sourceBlocks(claims: Advice['sources'], lang: Lang): Block[] {
  if (Object.keys(claims).length === 0) return [];
  return [
    { kind: 'legend', text: WORDS.sourcesKey[lang] },
    { kind: 'sources', claims },
  ];
}

/** The comparison and the article's tables as a separate document, with all their claims. */
export function comparedSections(
  rows: readonly ComparedRow[],
  platform: Platform,
  claims: Advice['sources'],
  view: Wording,
): Section[] {
  const { lang } = view;
  return [
    { heading: WORDS.comparison[lang], blocks: [comparisonTable(rows, view, undefined, platform)] },
    { heading: WORDS.tables[lang], blocks: articleTables(undefined, view) },
    { heading: WORDS.sources[lang], blocks: sourceBlocks(claims, lang) },
  ];
}
