import type { Advice, Lang } from '../../rules/internal.ts';
import { bracketed } from '../messages/punctuation.ts';

/** One thing that ends: a wait of the plan or something that stays behind. */
export interface Span {
  readonly id: string;
  readonly label: string;
  /** null: no known end. */
  readonly hours: number | null;
}

const LEAST = 5 / 60;
const MOST = 3 * 365 * 24;

/** The marks of the scale, in hours: 5 minutes, 24 h, 72 h, 7 days, 30 days, 3 years. */
export const TICKS: readonly number[] = [LEAST, 24, 72, 7 * 24, 30 * 24, MOST];

/** Where a span of hours stands between 5 minutes (0) and 3 years (1), on a logarithmic scale. */
export function place(hours: number): number {
  const share = Math.log(Math.max(hours, LEAST) / LEAST) / Math.log(MOST / LEAST);
  return Math.min(1, Math.max(0, share));
}

/** The waits of the plan, counted from now. */
export function waitsOf(advice: Advice): Span[] {
  return advice.plan.steps
    .filter((step) => step.waitHours > 0)
    .map((step) => ({ id: step.id, label: step.text, hours: step.waitHours }));
}

/** What stays behind, counted from the act: what ends first comes first, what never ends last. */
export function leftOf(advice: Advice): Span[] {
  return advice.residue
    .map((left) => ({ id: left.id, label: left.what, hours: left.keptHours }))
    .sort((a, b) => (a.hours ?? Number.POSITIVE_INFINITY) - (b.hours ?? Number.POSITIVE_INFINITY));
}

/** A moment as people read it, with the offset of the machine's zone. */
export function moment(date: Date, lang: Lang): string {
  const format = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  // In Chinese the zone would come between the day and the hour.
  const parts = format.formatToParts(date);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const told = parts
    .filter(({ type }) => type !== 'timeZoneName')
    .map(({ value }) => value)
    .join('');
  return told.replace(/\s+/g, ' ').trim() + bracketed(zone, lang);
}
