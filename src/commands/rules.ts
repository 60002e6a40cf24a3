import {
  catalogue,
  coverageOf,
  type Entry,
  explainClaims,
  type Grade,
  type Lang,
  placeholdersIn,
  type RuleBase,
  staleSources,
} from '../../rules/index.ts';
import { BadInput } from '../input/problem.ts';
import { nearest } from '../input/vocabulary.ts';
import type { Output } from '../output.ts';
import { coverageText, entryText, listText, staleText } from '../render/rules/text.ts';
import { notAllowed, type Settings } from '../settings.ts';
import { t } from '../text.ts';

type Raw = Readonly<Record<string, unknown>>;

const GRADES: readonly Grade[] = ['official', 'corroborated', 'reported'];

/** Prints the knowledge: a list, one entry with its sources, the coverage, or sources to look at again. */
export async function rules(
  args: readonly string[],
  settings: Settings,
  raw: Raw,
  output: Output,
): Promise<number> {
  const { base, format, lang, jsonLang } = settings;
  if (format !== 'json' && format !== 'text')
    throw new BadInput([notAllowed('--format', format, ['text', 'json'])]);
  const json = format === 'json';
  const page = { ...settings, style: await settings.style('stdout') };
  const print = (value: object) =>
    output.write(`${JSON.stringify({ schemaVersion: 1, ...value }, null, 2)}\n`);
  if (raw.coverage) {
    const coverage = coverageOf(base);
    await (json ? print(coverage) : output.write(coverageText(page, coverage)));
  } else if (raw.stale !== undefined) {
    const days = /^\d{1,6}$/.test(String(raw.stale)) ? Number(raw.stale) : Number.NaN;
    if (Number.isNaN(days)) {
      throw new BadInput([notAllowed('--stale', raw.stale, t('a whole number of days', '整数天数'))]);
    }
    const sources = staleSources(base, days, settings.now);
    await (json ? print({ sources }) : output.write(staleText(page, sources)));
  } else if (args[0] !== undefined) {
    const entries = entriesWith(args[0], catalogue(base));
    await (json
      ? print({ rules: entries.map((entry) => whole(entry, base, jsonLang)) })
      : output.write(entries.map((entry) => entryText(page, whole(entry, base, lang))).join('\n')));
  } else {
    const entries = filtered(catalogue(base), settings, raw);
    await (json
      ? print({ rules: entries.map((entry) => brief(entry, jsonLang)) })
      : output.write(listText(page, entries, raw.disputed === true ? base : undefined)));
  }
  return 0;
}

/** One entry as JSON lists it. */
function brief({ id, kind, platforms, evidence, disputed, sources, texts }: Entry, lang: Lang) {
  return { id, kind, platforms, evidence, disputed, sources, text: texts[0]?.[lang] ?? '' };
}

/** One entry with its condition, its texts and everything its sources say. */
function whole(entry: Entry, base: RuleBase, lang: Lang) {
  const { texts, when, ...rest } = entry;
  return {
    ...rest,
    when,
    texts: texts.map((text) => text[lang]),
    placeholders: [...new Set(texts.flatMap((text) => placeholdersIn(text.en)))],
    claims: explainClaims(entry.sources, base, lang),
  };
}

export type WholeEntry = ReturnType<typeof whole>;

function entriesWith(id: string, entries: readonly Entry[]): Entry[] {
  const found = entries.filter((entry) => entry.id === id);
  if (found.length > 0) return found;
  const like = nearest(id, [...new Set(entries.map((entry) => entry.id))]);
  throw new BadInput([
    {
      code: 'unknown-rule',
      message: t(`there is no rule “${id}”`, `没有“${id}”这条规则`),
      path: id,
      hint: t(
        `${like ? `did you mean “${like}”? ` : ''}group-exit rules lists them all`,
        `${like ? `你是想写“${like}”吗？` : ''}group-exit rules 会列出全部`,
      ),
    },
  ]);
}

function filtered(entries: readonly Entry[], settings: Settings, raw: Raw): Entry[] {
  const { platform } = settings.answers;
  const { grade, source } = raw;
  if (grade !== undefined && !GRADES.includes(grade as Grade)) {
    throw new BadInput([notAllowed('--grade', grade, GRADES)]);
  }
  const citedFrom = (entry: Entry) =>
    entry.sources.some(
      (id) => id === source || settings.base.claims[id]?.from.some((citation) => citation.source === source),
    );
  const known =
    source === undefined ||
    Object.hasOwn(settings.base.claims, String(source)) ||
    Object.hasOwn(settings.base.sources, String(source));
  if (!known) {
    const ids = [...Object.keys(settings.base.claims), ...Object.keys(settings.base.sources)];
    const like = nearest(String(source), ids);
    const what = t('the id of a claim (A2.1) or of a source', '一条说法（A2.1）或一个来源的编号');
    throw new BadInput([notAllowed('--source', source, like ? [like] : what)]);
  }
  return entries.filter(
    (entry) =>
      (!platform || entry.platforms.includes(platform)) &&
      (grade === undefined || entry.evidence === grade) &&
      (raw.disputed !== true || entry.disputed) &&
      (source === undefined || citedFrom(entry)),
  );
}
