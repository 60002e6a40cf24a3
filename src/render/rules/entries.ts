import {
  type Entry,
  explainClaims,
  type Lang,
  placeholdersIn,
  type Rules,
  templateOf,
} from '../../../rules/internal.ts';

/** One entry as JSON lists it. */
export function brief(entry: Entry, lang: Lang) {
  const { id, kind, platforms, evidence, disputed, sources, pack, texts } = entry;
  const text = templateOf(texts[0]?.[lang] ?? '');
  return { id, kind, platforms, evidence, disputed, sources, ...(pack && { pack }), text };
}

/** One entry with its condition, its texts and its claims. */
export function whole(entry: Entry, base: Rules, lang: Lang) {
  const { texts, when, ...rest } = entry;
  return {
    ...rest,
    when,
    texts: texts.map((text) => templateOf(text[lang])),
    placeholders: [...new Set(texts.flatMap((text) => placeholdersIn(text.en)))],
    claims: explainClaims(entry.sources, base, lang),
  };
}

export type WholeEntry = ReturnType<typeof whole>;
