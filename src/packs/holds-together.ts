import { PLACEHOLDERS } from '../../rules/fill.ts';
import { placeholdersIn, type RuleBase, type Text } from '../../rules/index.ts';
import { sanitise } from '../sanitise.ts';
import { t } from '../text.ts';
import { isCalendarDay } from './calendar-day.ts';
import type { Misfit } from './fits-schema.ts';
import type { Pack } from './pack.ts';
import { undoing } from './undo.ts';

const ID = /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/;
const EVIDENCE_ID = /^[A-Za-z][\w.-]{0,79}$/;
/** What this program says about rules itself. */
const OWN = 'rules.';
const LONGEST_TEXT = 2_000;

/** What a schema cannot say: ids that are new, claims and sources that are there, texts that are safe. */
export function looseEnds(pack: Pack, base: RuleBase): Misfit[] {
  return [
    ...idMisfits(pack, base),
    ...citedMisfits(pack, base),
    ...textMisfits(pack, ''),
    ...dateMisfits(pack),
    ...undoing(pack, base),
  ];
}

function idMisfits(pack: Pack, base: RuleBase): Misfit[] {
  const lists = [
    'blockers',
    'steps',
    'effects',
    'cautions',
    'residue',
    'alternatives',
    'tables',
    'comparison',
  ] as const;
  const taken = new Set(lists.flatMap((list) => base[list].map(({ id }) => id)));
  const statements = lists.flatMap((list) =>
    (pack[list] ?? []).map(({ id }, index) => {
      const at = `${list}[${index}].id`;
      if (!ID.test(id))
        return say(at, t('must look like platform.goal.what', '应为 platform.goal.what 的形式'));
      if (taken.has(id) || id.startsWith(OWN))
        return say(at, t('is taken: give it an id of its own', '已被占用，请换一个编号'));
      taken.add(id);
      return undefined;
    }),
  );
  const evidence = (['claims', 'sources'] as const).flatMap((map) =>
    Object.keys(pack[map] ?? {}).map((id) =>
      !EVIDENCE_ID.test(id)
        ? say(
            map,
            t('has a name that is no id: letters, digits, . - _', '里有不合规的编号：只用字母、数字和 . - _'),
          )
        : Object.hasOwn(base[map], id)
          ? say(`${map}.${id}`, t('is taken: give it an id of its own', '已被占用，请换一个编号'))
          : undefined,
    ),
  );
  const fixes = (pack.blockers ?? []).map(({ clearedBy, fix }, index) =>
    (clearedBy === 'nobody') === (fix.length === 0)
      ? undefined
      : say(
          `blockers[${index}].fix`,
          t('must be empty exactly where nobody can clear it', '只有无人能解决时才能为空'),
        ),
  );
  return [...statements, ...evidence, ...fixes].filter((one) => one !== undefined);
}

function citedMisfits(pack: Pack, base: RuleBase): Misfit[] {
  const claims = new Set([...Object.keys(base.claims), ...Object.keys(pack.claims ?? {})]);
  const sources = new Set([...Object.keys(base.sources), ...Object.keys(pack.sources ?? {})]);
  const found: Misfit[] = [];
  const visit = (value: unknown, at: string) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, one] of Object.entries(value)) {
      const place = Array.isArray(value) ? `${at}[${name}]` : at === '' ? name : `${at}.${name}`;
      if ((name === 'supports' || name === 'disputes') && Array.isArray(one)) {
        one.forEach((id, index) => {
          if (!claims.has(id))
            found.push(say(`${place}[${index}]`, t('there is no such claim', '没有这条说法')));
        });
      } else if (name === 'source' && typeof one === 'string') {
        if (!sources.has(one)) found.push(say(place, t('there is no such source', '没有这个来源')));
      } else visit(one, place);
    }
  };
  visit(pack, '');
  return found;
}

/** Texts in both languages: safe to show, not endless, with the same known placeholders. */
function textMisfits(value: unknown, at: string): Misfit[] {
  if (typeof value === 'string') {
    if (value.length > LONGEST_TEXT)
      return [say(at, t(`is longer than ${LONGEST_TEXT} characters`, `超过 ${LONGEST_TEXT} 个字符`))];
    const safe = sanitise(value, LONGEST_TEXT) === value.replaceAll('\t', ' ') && !/[\n\r]/.test(value);
    return safe ? [] : [say(at, t('holds control or invisible characters', '含有控制字符或不可见字符'))];
  }
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.entries(value).flatMap(([name, one]) =>
    textMisfits(one, Array.isArray(value) ? `${at}[${name}]` : at === '' ? name : `${at}.${name}`),
  );
  const { en, zh } = value as Partial<Record<string, unknown>>;
  // A claim may be called so as well.
  if (typeof en !== 'string' || typeof zh !== 'string') return within;
  const [ours, theirs] = [placeholdersIn(en), placeholdersIn(zh)];
  const allowed = placeholdersAt(at);
  const same = ours.join() === theirs.join() && ours.every((name) => allowed.includes(name));
  if (same && en.trim() !== '' && zh.trim() !== '') return within;
  const known = allowed.map((name) => `{${name}}`).join(' ');
  const message =
    known === ''
      ? t(
          'both languages need a text, without placeholders: no number is known there',
          '两种语言都要有文字，且不能有占位符：那里没有可用的数字',
        )
      : t(
          `both languages need a text with the same placeholders, of ${known}`,
          `两种语言都要有文字，占位符相同，可用的有 ${known}`,
        );
  return [...within, say(at, message)];
}

/** The numbers that are known where a text stands. */
function placeholdersAt(at: string): readonly string[] {
  if (/^blockers\[\d+\]\.fix\[\d+\]\.text$/.test(at)) return PLACEHOLDERS;
  return /^blockers\[\d+\]\.(?:title|detail|ifUnknown\.text)$|^cautions\[\d+\]\.text$/.test(at)
    ? ['groupSize', 'others']
    : [];
}

function dateMisfits({ sources = {}, reviewBy }: Pack): Misfit[] {
  const day = (at: string, date: string | null | undefined) =>
    date === null || date === undefined || isCalendarDay(date)
      ? []
      : [say(at, t('must be a date such as 2026-08-06', '应为 2026-08-06 这样的日期'))];
  return [
    ...day('reviewBy', reviewBy),
    ...Object.entries(sources).flatMap(([id, { url, date, checked }]) => [
      ...(url === null || isHttps(url)
        ? []
        : [say(`sources.${id}.url`, t('must begin with https://', '必须以 https:// 开头'))]),
      ...day(`sources.${id}.date`, date),
      ...day(`sources.${id}.checked`, checked),
    ]),
  ];
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}

const say = (at: string, message: Text): Misfit => ({ at, message, hint: t('', '') });
