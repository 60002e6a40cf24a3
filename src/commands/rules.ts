import {
  BadInput,
  catalogue,
  citationsOf,
  coverageOf,
  type Entry,
  type Grade,
  type Lang,
  type Rules,
  STALE_DAYS,
  staleSources,
  t,
} from '../../rules/internal.ts';
import { nearest } from '../messages/nearest.ts';
import { toJson } from '../messages/to-json.ts';
import { notAllowed } from '../messages/usage.ts';
import { EXIT, type ExitCode } from '../process/exit-codes.ts';
import { aboutText } from '../render/rules/about.ts';
import { brief, whole } from '../render/rules/entries.ts';
import { about, claimsBy, evidenceIds } from '../render/rules/evidence.ts';
import { coverageText, entryText, listText, staleText } from '../render/rules/text.ts';
import type { Page } from '../render/text/page.ts';
import type { Call, Settings } from './spec.ts';

type Raw = Readonly<Record<string, unknown>>;

const GRADES: readonly Grade[] = ['official', 'corroborated', 'reported'];

/** Prints the knowledge: a list, one entry with its sources, the coverage, or stale sources. */
export async function rules({ args, settings, options: raw, output }: Call): Promise<ExitCode> {
  const { rules: base, format, lang, jsonLang } = settings;
  if (format !== 'json' && format !== 'text')
    throw new BadInput([notAllowed('--format', format, ['text', 'json'])]);
  const json = format === 'json';
  const page: Page = settings;
  const print = (value: object) => output.write(`${toJson({ schemaVersion: 1, ...value }, 2)}\n`);
  if (raw.coverage) {
    const coverage = coverageOf(base);
    await (json ? print(coverage) : output.write(coverageText(page, coverage)));
  } else if (raw.stale !== undefined) {
    const given = raw.stale === true ? STALE_DAYS : raw.stale;
    const days = /^\d{1,6}$/.test(String(given)) ? Number(given) : Number.NaN;
    if (Number.isNaN(days)) {
      throw new BadInput([notAllowed('--stale', raw.stale, t('a whole number of days', '整数天数'))]);
    }
    const sources = staleSources(base, days, settings.now);
    await (json ? print({ sources }) : output.write(staleText(page, sources)));
  } else if (args[0] !== undefined) {
    await (json ? print(jsonOf(args[0], base, jsonLang)) : output.write(textOf(page, args[0], base, lang)));
  } else {
    const listed = filtered(catalogue(base), settings, raw);
    const entries = raw.search === undefined ? listed : await found(listed, String(raw.search), base);
    await (json
      ? print({ rules: entries.map((entry) => brief(entry, jsonLang)) })
      : output.write(listText(page, entries, raw.disputed === true ? base : undefined)));
  }
  return EXIT.done;
}

/** The rules with this id, or else the rules that rest on the claim or source with this id. */
function lookUp(id: string, base: Rules) {
  const entries = catalogue(base);
  const rules = entries.filter((entry) => entry.id === id);
  if (rules.length > 0) return { rules };
  if (!isEvidence(id, base)) throw unknownId(id, [...entries.map((entry) => entry.id), ...findable(base)]);
  return { resting: entries.filter((entry) => restsOn(entry, id, base)) };
}

/** The lookup as JSON. */
function jsonOf(id: string, base: Rules, lang: Lang) {
  const { rules, resting } = lookUp(id, base);
  if (rules) return { rules: rules.map((entry) => whole(entry, base, lang)) };
  return { ...about(id, base, lang), rules: resting.map((entry) => brief(entry, lang)) };
}

function textOf(page: Page, id: string, base: Rules, lang: Lang): string {
  const { rules, resting } = lookUp(id, base);
  if (rules) return rules.map((entry) => entryText(page, whole(entry, base, lang), base)).join('\n');
  return `${aboutText(page, about(id, base, lang))}\n${listText(page, resting, undefined)}`;
}

function unknownId(id: string, ids: readonly string[]): BadInput {
  const like = nearest(id, [...new Set(ids)]);
  return new BadInput([
    {
      code: 'unknown-rule',
      message: t(`there is no rule, claim or source “${id}”`, `没有编号为“${id}”的规则、依据或来源`),
      path: id,
      hint: t(
        `${like ? `did you mean “${like}”? ` : ''}group-exit rules lists all rules`,
        `${like ? `你是想写“${like}”吗？` : ''}group-exit rules 会列出全部规则`,
      ),
    },
  ]);
}

/** Whether an id belongs to a claim, a row of the fact files or a source. */
const isEvidence = (id: string, base: Rules): boolean =>
  claimsBy(id, base).length > 0 || Object.hasOwn(base.sources, id);

/** All ids of claims, rows and sources. */
const findable = (base: Rules): string[] => [
  ...evidenceIds(base),
  ...Object.values(base.claims).flatMap(({ rows }) => rows ?? []),
];

/** Whether an entry cites this claim (by id or row), or a claim that cites this source. */
function restsOn(entry: Entry, id: string, base: Rules): boolean {
  const claims = claimsBy(id, base);
  return entry.sources.some((cited) => {
    const claim = base.claims[cited];
    return claims.includes(cited) || (claim && citationsOf(claim).some(({ source }) => source === id));
  });
}

/**
 * The search is loaded only if it is used.
 *
 * @throws BadInput if there is no letter to look for
 */
async function found(entries: readonly Entry[], words: string, base: Rules): Promise<Entry[]> {
  if (!/[\p{L}\p{N}]/u.test(words))
    throw new BadInput([notAllowed('--search', words, t('words to look for', '要找的词'))]);
  const { search } = await import('./search.ts');
  return search(entries, words, base);
}

function filtered(entries: readonly Entry[], settings: Settings, raw: Raw): Entry[] {
  const { platform } = settings.answers;
  const { grade, source } = raw;
  if (grade !== undefined && !GRADES.includes(grade as Grade)) {
    throw new BadInput([notAllowed('--grade', grade, GRADES)]);
  }
  if (source !== undefined && !isEvidence(String(source), settings.rules)) {
    const like = nearest(String(source), findable(settings.rules));
    const what = t(
      'the id of a claim (wechat.limit-40) or of a source',
      '一条依据（wechat.limit-40）或一个来源的编号',
    );
    throw new BadInput([notAllowed('--source', source, like ? [like] : what)]);
  }
  return entries.filter(
    (entry) =>
      (!platform || entry.platforms.includes(platform)) &&
      (grade === undefined || entry.evidence === grade) &&
      (raw.disputed !== true || entry.disputed) &&
      (source === undefined || restsOn(entry, String(source), settings.rules)),
  );
}
