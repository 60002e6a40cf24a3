import { type Problem, t } from '../../rules/internal.ts';
import { notAllowed } from '../messages/usage.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * Reads `--now`: an existing ISO 8601 date and time (no 30 February) with a zone. Without a zone, the same
 * command would mean different moments on different machines.
 *
 * @param problems receives the problem of an invalid value
 */
export function readNow(text: string, problems: Problem[]): Date {
  const [, year, month, day] = (ISO.exec(text) ?? []).map(Number);
  const exists = inCalendars(Number(year)) && dayExists(Number(year), Number(month), Number(day));
  const time = exists ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(time)) return new Date(time);
  const allowed = t(
    'give an existing date and time with its zone, such as 2026-05-01T09:00:00+08:00, from 1900 to 9800',
    '请给一个存在的、带时区的日期时间，例如 2026-05-01T09:00:00+08:00，年份 1900 到 9800',
  );
  problems.push(notAllowed('--now', text, allowed));
  return new Date(0);
}

/** Years that a calendar file can express, with room for events that end years later. */
function inCalendars(year: number): boolean {
  return year >= 1900 && year <= 9800;
}

function dayExists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
