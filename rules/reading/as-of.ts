import { canBeOff, hasNotBegun } from '../engine/facts.ts';
import { type Amount, type AnswerKey, type Answers, CLOCKS } from '../model/facts.ts';
import type { NumberQuestion, Question } from '../model/question.ts';
import { t } from '../model/text.ts';
import { BadInput, type Problem } from './problem.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** The moment that an ISO 8601 date and time with a zone means; undefined for anything else, or no such day. */
export function readMoment(text: string): Date | undefined {
  const [, year = 0, month = 0, day = 0] = (ISO.exec(text) ?? []).map(Number);
  // Years that a calendar file can express, with room for events that end years later.
  if (year < 1900 || year > 9800 || !dayExists(year, month, day)) return undefined;
  const time = Date.parse(text);
  return Number.isFinite(time) ? new Date(time) : undefined;
}

/** What to write for a moment. Without a zone it would be another one on every machine. */
export const MOMENT_WANTED = t(
  'give an existing date and time with its zone, such as 2026-05-01T09:00:00+08:00, from 1900 to 9800',
  '请给一个存在的、带时区的日期时间，例如 2026-05-01T09:00:00+08:00，年份 1900 到 9800',
);

function dayExists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The problem of what is no moment. @param name what the record or the options call it */
export function noMoment(value: unknown, name: string): Problem {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  const message = t(`${name} is no moment: “${shown}”`, `${name} 不是一个时刻：“${shown}”`);
  return { code: 'out-of-range', message, path: name, hint: MOMENT_WANTED };
}

/**
 * Answers that were true some time ago, as they are now: their clocks have gone on. One that nobody was sure
 * of is at least as old as what has passed since; one that has not begun stands still.
 *
 * @param given with the moment at which they were true; without one, they are true now
 * @param name what the record or the options call that moment
 * @throws BadInput if it lies in the future
 */
export function goneOn<
  G extends {
    readonly answers: Answers;
    readonly approximate: readonly AnswerKey[];
    readonly asOf?: string;
    readonly id?: string | number;
  },
>(given: G, now: Date, questions: readonly Question[], name = 'asOf'): G {
  const then = given.asOf === undefined ? undefined : readMoment(given.asOf);
  if (!then) return given;
  // Whole seconds: parts of one would be numbers that nobody can type.
  const hours = Math.floor((now.getTime() - then.getTime()) / 1_000) / 3_600;
  if (hours < 0) {
    const message = t(`${name} lies in the future: ${given.asOf}`, `${name} 在未来：${given.asOf}`);
    const hint = t('give the moment at which the answers were true', '请给这些回答属实的时刻');
    throw new BadInput([{ code: 'out-of-range', message, path: name, hint }], given.id);
  }
  const answers: { -readonly [K in keyof Answers]: Answers[K] } = { ...given.answers };
  const approximate = [...given.approximate];
  for (const question of questions) {
    if (question.kind !== 'number' || question.key === 'groupSize') continue;
    const { key, max } = question;
    const least = leastAge(answers[key], question, approximate.includes(key));
    if (least === undefined || hours === 0) continue;
    if (answers[key] === 'unsure') approximate.push(key);
    answers[key] = Math.min(max, round(least + hours / CLOCKS[key].hoursPerUnit));
  }
  return { ...given, answers, approximate, asOf: now.toISOString() };
}

/** What a clock had counted at least when it was asked about; undefined for one that is not known to run. */
function leastAge(
  amount: Amount | undefined,
  question: NumberQuestion,
  isApproximate: boolean,
): number | undefined {
  // The password may be off and the school not asked: then nothing runs, and the whole wait is still ahead.
  if (amount === 'unsure') return canBeOff(question) ? undefined : 0;
  return amount === undefined || hasNotBegun(question, amount, isApproximate) ? undefined : amount;
}

/** Hides floating-point error; finer than the millionth of an hour to which waits are rounded. */
const round = (value: number): number => Math.round(value * 1e9) / 1e9;
