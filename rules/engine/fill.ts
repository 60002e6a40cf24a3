import type { ScreenLine } from '../model/advice.ts';
import type { Answers } from '../model/facts.ts';
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

/** The placeholders in a text, sorted. */
export function placeholdersIn(text: string): string[] {
  if (!text.includes('{')) return [];
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? ''))].sort();
}

/** Placeholder values for texts about the current situation. */
export function sizesIn({ groupSize }: Answers): Values {
  return groupSize === undefined ? {} : { groupSize, others: groupSize - 1 };
}

/**
 * Renders a text in one language. Numbers get at most two decimals, and one above 0 is never told as 0: a
 * wait isn't over yet. An unknown one becomes “?”.
 */
export function fill(text: Text, lang: Lang, values: Values = {}): string {
  const template = text[lang];
  if (!template.includes('{')) return template;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name as keyof Values] : undefined;
    if (value === undefined) return '?';
    const rounded = Math.round(value * 100) / 100;
    return String(value > 0 ? Math.max(0.01, rounded) : rounded);
  });
}

/** A line of the first screen in one language. */
export function lineInWords({ text, values, waitHours }: DraftLine, lang: Lang): ScreenLine {
  return withWait(fill(text, lang, values), waitHours);
}

export const withWait = (text: string, waitHours: number): ScreenLine =>
  waitHours > 0 ? { text, waitHours } : { text };

/** Sentences in a row; a short text may end without a full stop. */
export function joinSentences(sentences: readonly string[], lang: Lang): string {
  const [blank, stop] = lang === 'zh' ? ['', '。'] : [' ', '.'];
  return sentences.map((one) => (/[.!?…。！？]["”」]?$/.test(one) ? one : one + stop)).join(blank);
}
