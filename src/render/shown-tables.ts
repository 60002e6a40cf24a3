import {
  type Advice,
  type Cited,
  COMPARED_PLATFORMS,
  explainClaims,
  fill,
  type Lang,
  PLATFORMS,
  type Platform,
  type RuleBase,
  standingOf,
} from '../../rules/internal.ts';
import { GOAL_WORDS, WORDS } from '../messages/words.ts';
import { partsBeyondShort } from './sections.ts';

/** A table of the article in one language, with its standing. */
export interface ShownTable {
  readonly title: string;
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly cited: Cited;
}

/** The article's own tables, for the platforms that they are about; all where no platform is named. */
export function figuresFor(platform: Platform | undefined, base: RuleBase, lang: Lang): ShownTable[] {
  if (platform && !PLATFORMS[platform].showsTables) return [];
  return base.tables.map((one) => ({
    title: fill(one.title, lang),
    note: fill(one.note, lang),
    head: one.columns.map((column) => fill(column, lang)),
    rows: one.rows.map((row) => row.map((cell) => fill(cell, lang))),
    cited: { ...standingOf(one, base), sources: one.evidence },
  }));
}

/** Every claim that a page cites: the advice's own, and those of the tables shown with it. */
export function sourcesOf(advice: Advice, base: RuleBase, lang: Lang): Advice['sources'] {
  const tables = figuresFor(advice.answers.platform, base, lang);
  const cited = tables.flatMap((table) => table.cited.sources);
  return explainClaims([...Object.keys(advice.sources), ...cited], base, lang);
}

/** The asker's own situation on the other apps, an app a row, with the goal in the corner. */
export function yoursElsewhere(
  { comparison, goal }: Pick<Advice, 'comparison' | 'goal'>,
  lang: Lang,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    head: [GOAL_WORDS[goal][lang], WORDS.yourGroup[lang]],
    rows: COMPARED_PLATFORMS.flatMap((platform) => {
      const there = comparison.yours[platform];
      return there ? [[PLATFORMS[platform].name, there.text]] : [];
    }),
  };
}

/** The asker's own situation as the comparison's first row: the verdict here, and how it would be elsewhere. */
export function yoursRow(
  { comparison, verdict }: Pick<Advice, 'comparison' | 'verdict'>,
  lang: Lang,
): string[] {
  const here = WORDS[verdict][lang];
  const cell = (platform: keyof typeof comparison.yours) => comparison.yours[platform]?.text ?? here;
  return [WORDS.yourGroup[lang], ...COMPARED_PLATFORMS.map(cell)];
}

/** The names of the compared platforms, as heads of columns. */
export function comparedNames(): string[] {
  return COMPARED_PLATFORMS.map((platform) => PLATFORMS[platform].name);
}

/** The line that tells how to see what the short form leaves out. */
export function moreOf(advice: Advice, base: RuleBase, lang: Lang): string {
  const parts = partsBeyondShort(advice, figuresFor(advice.answers.platform, base, lang).length > 0);
  return `${WORDS.more[lang]} ${parts.join(',')}`;
}
