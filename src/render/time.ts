import { type Advice, CLOCK_KEYS, type Lang, numbered } from '../../rules/internal.ts';
import { bracketed, labelled, marksOf } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';

const HOUR = 3_600_000;
const AFTER_9999 = Date.UTC(10_000, 0);
const YEAR = 365 * 24;

/**
 * Hours in a suitable unit: none, 5 minutes, 19 hours, 7 days, 3 years; null is no known end. Minutes and hours
 * are whole, rather too long than too short: what is left of a wait isn't over yet.
 */
export function span(hours: number | null, lang: Lang): string {
  if (hours === null) return WORDS.noEnd[lang];
  if (hours === 0) return WORDS.none[lang];
  // A minute is no whole number of hours to a computer: 5 / 60 · 60 is a little more than 5.
  const minutes = Math.ceil(Math.round(hours * 60e6) / 1e6) || 1;
  if (minutes < 60) return numbered(minutes, WORDS.unknownMinutes[lang]);
  if (hours >= YEAR) return numbered(hours / YEAR, WORDS.years[lang]);
  const whole = Math.ceil(hours);
  if (whole > 72 && whole % 24 === 0) return numbered(whole / 24, WORDS.days[lang]);
  return numbered(whole, WORDS.hours[lang]);
}

/** Whether waits may be shorter than told: a clock that they count from was given as a range, or not at all. */
export const mayBeShorter = ({ assumed, notBegun = [] }: Pick<Advice, 'assumed' | 'notBegun'>): boolean =>
  CLOCK_KEYS.some((key) => assumed.includes(key) && !notBegun.includes(key));

/** When a wait ends, in a sentence; '' if there is none. @param isLatest whether it may end earlier */
export function earliestOf(
  { waitHours = 0 }: { readonly waitHours?: number },
  now: Date,
  lang: Lang,
  isLatest: boolean,
): string {
  if (waitHours === 0) return '';
  const wait = span(waitHours, lang);
  const after = lang === 'zh' ? `${wait}后` : `in ${wait}`;
  const label = isLatest ? WORDS.atLatest : WORDS.earliest;
  return labelled(label, moment(later(now, waitHours), lang) + marksOf(lang).comma + after, lang);
}

/** The day and time some hours from now, as one would tell a friend. */
export function dayIn(hours: number, now: Date, lang: Lang): string {
  const date = later(now, hours);
  if (date.getTime() >= AFTER_9999) return WORDS.afterCalendars[lang];
  const isFar = hours > YEAR / 2;
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    ...(isFar ? { year: 'numeric' } : { weekday: 'short', hour: '2-digit', minute: '2-digit' }),
    month: 'short',
    day: 'numeric',
    hourCycle: 'h23',
  }).format(date);
}

/** A moment some hours later, or the last that there is a date for, in the year 275760. */
function later(now: Date, hours: number): Date {
  return new Date(Math.min(now.getTime() + hours * HOUR, 8.64e15));
}

/** A date and time for people, with the machine's time zone. */
export function moment(date: Date, lang: Lang): string {
  if (date.getTime() >= AFTER_9999) return WORDS.afterCalendars[lang];
  const format = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  // Moved to the end: in Chinese, Intl puts the zone between date and time.
  const parts = format.formatToParts(date);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const rest = parts.filter(({ type }) => type !== 'timeZoneName').map(({ value }) => value);
  return rest.join('').replace(/\s+/g, ' ').trim() + bracketed(zone, lang);
}

/** When a document was made, which its waits are counted from. */
export function madeAt(now: Date, lang: Lang): string {
  return WORDS.made[lang] + marksOf(lang).colon + moment(now, lang);
}

const MIN_HOURS = 5 / 60;
const MAX_HOURS = 3 * 365 * 24;

/** The marks of the scale, in hours: 5 minutes, 24 h, 72 h, 7 days, 30 days, 3 years. */
export const TICKS: readonly number[] = [MIN_HOURS, 24, 72, 7 * 24, 30 * 24, MAX_HOURS];

/** The position of a span of hours on a logarithmic scale from 5 minutes (0) to 3 years (1). */
export function scalePosition(hours: number): number {
  const share = Math.log(Math.max(hours, MIN_HOURS) / MIN_HOURS) / Math.log(MAX_HOURS / MIN_HOURS);
  return Math.min(1, Math.max(0, share));
}
