import type { ScreenLine } from '../model/advice.ts';
import { type AnswerKey, type Answers, knownNumber } from '../model/facts.ts';
import type { Lang, Text } from '../model/text.ts';

/** The placeholders that texts may contain. */
export const PLACEHOLDERS = ['groupSize', 'others', 'target', 'excess', 'waitHours'] as const;

/**
 * Values for the placeholders, all optional: members, members other than the asker, members to keep,
 * members to remove, hours to wait.
 */
export type Values = { readonly [K in (typeof PLACEHOLDERS)[number]]?: number | undefined };

/** A text and the values of its placeholders. */
export interface Said {
  readonly text: Text;
  readonly values: Values;
}

/** A line of the first screen without a language. */
export interface DraftLine extends Said {
  /** 0 if there is nothing to wait for. */
  readonly waitHours: number;
}

/** A line with nothing to fill in and nothing to wait for. */
export const plainLine = (text: Text): DraftLine => ({ text, values: {}, waitHours: 0 });

/** `{excess}`, or with what it counts in the singular and the plural: `{excess|person|people}`. */
const PLACEHOLDER = /\{(\w+)(?:\|([^{}]*))?\}/g;

/** The placeholders in a text, sorted. */
export function placeholdersIn(text: string): string[] {
  if (!text.includes('{')) return [];
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((found) => found[1] ?? ''))].sort();
}

/** A text as it is before its numbers are known: `{excess} people`. */
export function templateOf(text: string): string {
  return text.replace(PLACEHOLDER, (_, name: string, unit?: string) =>
    unit === undefined ? `{${name}}` : `{${name}} ${pluralOf(unit)}`,
  );
}

/**
 * A number with what it counts: 1 member, 2.5 hours. Numbers get at most two decimals.
 *
 * @param unit in the singular and, after a “|”, in the plural: `member|members`; one word if they are alike
 */
export function numbered(count: number, unit: string): string {
  const [one] = unit.split('|');
  return `${rounded(count)} ${rounded(count) === 1 ? one : pluralOf(unit)}`;
}

/** The plural of a unit. */
export function pluralOf(unit: string): string {
  const [one = '', many = one] = unit.split('|');
  return many;
}

/** At most two decimals; what is left of a wait is never told as nothing. */
const rounded = (value: number): number => {
  const near = Math.round(value * 100) / 100;
  return value > 0 ? Math.max(0.01, near) : near;
};

/** Placeholder values for texts about the current situation. */
export function sizesIn(answers: Answers): Values {
  const groupSize = knownNumber(answers.groupSize);
  return groupSize === undefined ? {} : { groupSize, others: groupSize - 1 };
}

/** The answers as texts tell them: what is not exact is counted nowhere, 39 stay, however many they are. */
export const asTold = (answers: Answers, inexact: readonly AnswerKey[]): Answers =>
  inexact.includes('groupSize') ? { ...answers, groupSize: 'unsure' } : answers;

/**
 * Renders a text in one language. People are whole, and hours are told whole, a wait rather too long than too
 * short. Without a number the text says what it has for that, or “?”.
 */
export function fill(text: Text, lang: Lang, values: Values = {}): string {
  const template = text[lang];
  if (!template.includes('{')) return template;
  const numberFor = (name: string) =>
    Object.hasOwn(values, name) ? values[name as keyof Values] : undefined;
  const { uncounted } = text;
  if (uncounted && placeholdersIn(template).some((name) => numberFor(name) === undefined))
    return fill(uncounted, lang, values);
  return template.replace(PLACEHOLDER, (_, name: string, unit?: string) => {
    const value = numberFor(name);
    if (value === undefined) return unit === undefined ? '?' : `? ${pluralOf(unit)}`;
    const whole = Math.ceil(value);
    return unit === undefined ? `${whole}` : numbered(whole, unit);
  });
}

/** A text with its own values in one language. */
export const saidInWords = ({ text, values }: Said, lang: Lang): string => fill(text, lang, values);

/** A line of the first screen in one language. */
export const lineInWords = (line: DraftLine, lang: Lang): ScreenLine =>
  withWait(saidInWords(line, lang), line.waitHours);

export const withWait = (text: string, waitHours: number): ScreenLine =>
  waitHours > 0 ? { text, waitHours } : { text };

/** A sentence as it reads on behind other words. */
export const lowerCased = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** A sentence with its full stop, which a short text may lack. */
export const withStop = (sentence: string, lang: Lang): string =>
  /[.!?…。！？]["”」]?$/.test(sentence) ? sentence : sentence + (lang === 'zh' ? '。' : '.');

/** A sentence that others follow in the same one. */
export const withoutStop = (sentence: string): string => sentence.replace(/[.。]$/, '');

/** Sentences in a row, each with its full stop. */
export const joinSentences = (sentences: readonly string[], lang: Lang): string =>
  sentences.map((one) => withStop(one, lang)).join(lang === 'zh' ? '' : ' ');
