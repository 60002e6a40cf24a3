import { BANDS, type NumberKey } from '../model/facts.ts';
import type { NumberQuestion } from '../model/question.ts';
import { type Text, t } from '../model/text.ts';

/** A number as somebody typed it, in a prompt or as an option. */
export type TypedNumber =
  | {
      readonly value: number;
      /** False where the words allow others: a range, “about”, “more than”. The cautious end stands for it. */
      readonly exact: boolean;
    }
  /** What it could mean, where that is more than one number, and what to type in its place. */
  | { readonly readings?: readonly [number, number]; readonly hint: Text };

/** 55 · 1 000 · 1,234,567 · 20.5 · 1万 */
const NUMBER = String.raw`\d+(?: \d{3})*(?:[.,]\d+)*\s?[k千万]?`;
const ONLY = new RegExp(`^-?${NUMBER}$`);
const RANGE = new RegExp(
  String.raw`^(?:(?:from|between|从)\s?)?(${NUMBER})\s?(?:[-‐‑–—−~〜]|到|至|to|and|bis)\s?(${NUMBER})$`,
);
const ABOUT =
  /^(?:[~〜≈]|about|around|approximately|approx\.?|circa|ca\.?|roughly|some|大约|大概|差不多|约|近)\s?|\s?(?:左右|上下|or so)$/g;
const MORE =
  /^(?:>=?|≥|over|more than|at least|超过|多于|至少|不少于)\s?|\s?(?:\+|以上|or more|and more|and up|plus)$/g;
/** 30多 is 31 to 39, 100多 is 101 to 199. */
const ODD = /\s?多$/g;
const BELOW = /^(?:<(?!=)|under|below|less than|fewer than|不到|少于|不足)\s?/g;
const AT_MOST = /^(?:<=|≤|at most|up to|最多|不超过)\s?|\s?(?:以下|以内|or less|or fewer)$/g;
/** Nobody writes a number that is longer. */
const LONGEST = 60;
const TIMES: Readonly<Record<string, number>> = { k: 1_000, 千: 1_000, 万: 10_000 };

/**
 * Reads a number as people write it: ~50, 50+, 50-60, 55人, ５５, 20.5 小时.
 *
 * What can be read in two ways (1.000, 1,000) is not guessed. Where the words leave a choice, the cautious
 * end stands for it: the most people, the least time gone by. “About” may be a tenth off.
 *
 * @param most the largest number that is possible
 */
export function readTypedNumber(typed: string, question: NumberQuestion, most: number): TypedNumber {
  if (typed.length > LONGEST) return { hint: wanted(question) };
  const text = typed.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (question.wordsForLeast?.includes(text)) return { value: question.min, exact: true };
  const [rough, isAbout] = without(text.replace(UNITS[question.key], '').trim(), ABOUT);
  const [more, isOdd] = without(rough, ODD);
  const [atMost, isMore] = without(more, MORE);
  const [below, isAtMost] = without(atMost, AT_MOST);
  const [bare, isBelow] = without(below, BELOW);
  const range = RANGE.exec(bare);
  const ends = range ? [range[1] as string, range[2] as string] : [bare];
  const values: number[] = [];
  for (const end of ends) {
    const read = amountIn(end, question);
    if (typeof read === 'object') return { readings: read, hint: withoutMarks };
    if (read === undefined) return { hint: wanted(question) };
    values.push(read);
  }
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const exact = !(range || isAbout || isOdd || isMore || isAtMost || isBelow);
  if (exact) return { value: low, exact };
  if (question.key !== 'groupSize') {
    // Less than 7 days may have been a minute ago.
    return { value: isBelow || isAtMost ? question.min : isAbout ? leastAbout(low) : low, exact };
  }
  const cautious = isOdd
    ? mostOdd(high)
    : isMore
      ? mostOver(high)
      : isBelow
        ? Math.max(question.min, high - 1)
        : isAbout
          ? mostAbout(high)
          : high;
  return { value: Math.min(cautious, Math.max(most, high)), exact };
}

/** How far off “about” may be: a tenth, by our reckoning of how people round. */
const OFF = 10;

/**
 * The people that “about” stands for: the number itself, unless a tenth more would be on the other side of
 * a threshold. About 38 and about 40 may be 41, the first that are too many; about 50 is 50.
 */
function mostAbout(value: number): number {
  const most = value + value / OFF;
  return BANDS.groupSize.findLast(({ from }) => from > value && from <= most)?.from ?? value;
}

/**
 * The people that “more than” stands for: one more, unless half as many again, the most that we take such
 * words to mean, would be on the other side of a threshold. 30+ may be 41, the first that are too many.
 */
function mostOver(value: number): number {
  return BANDS.groupSize.findLast(({ from }) => from > value && from <= value * 1.5)?.from ?? value + 1;
}

/** The people that 多 stands for: up to the next number that is as round. */
function mostOdd(value: number): number {
  const round = 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
  return round === 1 ? mostOver(value) : value + round - 1;
}

/** The time that “about” stands for, a tenth less: a wait is told as “at the latest”. */
function leastAbout(value: number): number {
  return Math.floor(value * (OFF - 1)) / OFF;
}

/** A number as it can be typed, so that it is read as the same, and as no more exact than it is. */
export function asTyped(value: number, exact: boolean, key: NumberKey): string {
  // Three decimals could be thousands.
  const typed = /\.\d{3}$/.test(`${value}`) ? `${value}0` : `${value}`;
  if (exact) return typed;
  return key === 'groupSize' ? `<=${typed}` : `${typed}+`;
}

const PEOPLE = /(?<=[\dk千万多+] ?)(?:个?人|名|位|people|persons?|members?)(?![a-z])/g;
const HOURS = /(?<=[\dk千万多+] ?)(?:个?小时|个?钟头|hours?|hrs?|h)(?![a-z])(?: ?(?:ago|以前|之前|前))?/g;
const DAYS = /(?<=[\dk千万多+] ?)(?:天|日|days?|d)(?![a-z])(?: ?(?:ago|以前|之前|前))?/g;

const UNITS: Readonly<Record<NumberQuestion['key'], RegExp>> = {
  groupSize: PEOPLE,
  hoursSinceRedPacket: HOURS,
  hoursSinceRequest: HOURS,
  passwordAgeDays: DAYS,
  sessionAgeHours: HOURS,
};

function without(text: string, words: RegExp): [string, boolean] {
  const rest = text.replace(words, '').trim();
  return [rest, rest !== text];
}

/** A number by itself: undefined for what is none, both numbers where it can be read in two ways. */
function amountIn(text: string, { whole }: NumberQuestion): number | readonly [number, number] | undefined {
  if (!ONLY.test(text)) return undefined;
  const unit = /[k千万]$/.exec(text)?.[0] ?? '';
  const digits = text.replace(/[k千万]$/, '').replaceAll(' ', '');
  const plain = plainDigits(digits);
  const value = Number(plain) * (TIMES[unit] ?? 1);
  if (!Number.isFinite(value)) return undefined;
  // 1.000 and 1,000 are one or a thousand; 0.125 and 1234.125 are no thousands.
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(digits) && unit !== '万') {
    return [value, Number(digits.replace(/[.,]/, '')) * (TIMES[unit] ?? 1)];
  }
  // 1,00 is no way to write a whole number: a digit may be missing. Programs write 55.0, and 1.2k is one.
  if (whole && !unit && plain.includes('.') && !/\d\.0$/.test(digits)) return undefined;
  if (whole && !Number.isSafeInteger(value)) return undefined;
  return value === 0 ? 0 : value;
}

/** Digits as JavaScript has them: a mark that stands twice, or before the other one, groups thousands. */
function plainDigits(digits: string): string {
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/.test(digits)) {
    return digits.replaceAll('.', '').replace(',', '.');
  }
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3},\d{3}\.\d+$/.test(digits))
    return digits.replaceAll(',', '');
  return digits.replace(',', '.');
}

const withoutMarks = t('write it without a point or comma', '请不要写点号或逗号');

function wanted({ whole }: NumberQuestion): Text {
  return whole
    ? t('type a whole number, such as 55, ~50, 50+ or 50-60', '请输入整数，例如 55、约50、50多 或 50-60')
    : t('type a number, such as 20, 20.5 or 20-30', '请输入数字，例如 20、20.5 或 20-30');
}

/** That a number can be read in two ways, and as which. */
export function twoReadings(typed: string, [one, other]: readonly [number, number]): Text {
  return t(
    `“${typed}” can be read as ${one} or as ${other}`,
    `“${typed}”可以读成 ${one}，也可以读成 ${other}`,
  );
}
