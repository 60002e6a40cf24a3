import type { Coverage, Entry, RuleBase, StaleSource } from '../../../rules/internal.ts';
import type { WholeEntry } from '../../commands/entries.ts';
import { WORDS } from '../../messages/words.ts';
import { bracketed, colon, comma, labelled, type Page, standing, word } from '../text/page.ts';
import { hang, wrap } from '../wrap.ts';
import { claimLines } from './about.ts';
import { bothSides } from './both-sides.ts';
import { ENTRY_KINDS } from './kinds.ts';

/** The list of entries, a line or two each; with a base, both sides of each dispute as well. */
export function listText(page: Page, entries: readonly Entry[], base: RuleBase | undefined): string {
  const lines = entries.flatMap((entry) => [
    ...hang(
      '',
      `${word(page, ENTRY_KINDS[entry.kind])} ${entry.id} ${standing(page, entry)}`,
      page.width,
    ).map((line, at) => (at === 0 ? page.style.heading(line) : line)),
    ...hang('  ', entry.texts[0]?.[page.lang] ?? '', page.width),
    ...(base ? entry.sources.flatMap((id) => bothSides(page, id, base)) : []),
  ]);
  return `${[...lines, '', labelled(page, WORDS.entries, String(entries.length))].join('\n')}\n`;
}

/** One entry with its condition, its texts and all that its sources say, for and against. */
export function entryText(page: Page, entry: WholeEntry): string {
  const conditions = (Array.isArray(entry.when) ? entry.when : [entry.when]) as Record<
    string,
    readonly string[]
  >[];
  const lines = [
    ...wrap(`${word(page, ENTRY_KINDS[entry.kind])} ${entry.id}`, page.width).map((line) =>
      page.style.heading(line),
    ),
    ...wrap(standing(page, { ...entry, sources: [] }), page.width),
    ...conditions.flatMap((when) => [
      `${word(page, WORDS.holdsWhen)}`,
      ...Object.entries(when).flatMap(([fact, values]) =>
        hang('  ', `${fact}: ${values.join(' | ')}`, page.width),
      ),
    ]),
    ...entry.texts.flatMap((text) => hang('· ', text, page.width)),
    ...Object.entries(entry.claims).flatMap(([id, claim]) => claimLines(page, id, claim)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Where each fact of the article is, what better sources found, and how much rests on which grade. */
export function coverageText(page: Page, coverage: Coverage): string {
  const percent = (count: number) => `${Math.round((count / coverage.entries) * 1_000) / 10} %`;
  const lines = [
    ...coverage.facts.flatMap((fact) => [
      ...wrap(`${fact.id} ${standing(page, { ...fact, sources: [] })}`, page.width).map((line) =>
        page.style.heading(line),
      ),
      ...hang('  ', labelled(page, WORDS.isIn, fact.citedBy.join(', ') || '—'), page.width),
      ...hang(
        '  ',
        labelled(
          page,
          WORDS.checkedBy,
          fact.checkedBy.map((row) => `${row.id} ${row.found}`).join(', ') || '—',
        ),
        page.width,
      ),
    ]),
    '',
    ...(['official', 'corroborated', 'reported'] as const).flatMap((grade) =>
      wrap(
        `${word(page, WORDS[grade])} ${coverage.grades[grade]}${bracketed(page, percent(coverage.grades[grade]))}`,
        page.width,
      ),
    ),
    ...wrap(
      `${word(page, WORDS.disputed)} ${coverage.disputed}${bracketed(page, percent(coverage.disputed))}`,
      page.width,
    ),
    ...wrap(
      `${labelled(page, WORDS.wellFounded, '')}${Math.round(coverage.wellFounded * 1_000) / 10} %`,
      page.width,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Sources that should be looked at again. */
export function staleText(page: Page, sources: readonly StaleSource[]): string {
  const lines = sources.flatMap((source) => [
    ...hang('', `${source.id}${colon(page)}${source.publisher}${comma(page)}${source.title}`, page.width),
    ...hang(
      '  ',
      `${source.checked} · ${source.days} ${word(page, WORDS.days)} ${source.url ?? ''}`,
      page.width,
    ),
  ]);
  return `${[...lines, `${word(page, WORDS.staleSources)} ${sources.length}`].join('\n')}\n`;
}
