import { type Amount, type Numerals, numeralsFor } from './amount.ts';
import type { Answers } from './model/facts.ts';
import type { Lang, Text } from './model/text.ts';

/** Numbers that a text may name, all optional: what is not known cannot be written in. */
export interface Values {
  /** Members now. */
  readonly groupSize?: Amount | undefined;
  /** Everybody but the asker. */
  readonly others?: Amount | undefined;
  /** Members left after the fix. */
  readonly target?: Amount | undefined;
  /** Members to remove. */
  readonly excess?: Amount | undefined;
  /** Hours to wait. */
  readonly waitHours?: Amount | undefined;
}

/** Names that may stand in braces in a text. */
export const PLACEHOLDERS = ['groupSize', 'others', 'target', 'excess', 'waitHours'] as const;

/** The placeholders that a text names, sorted. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? ''))].sort();
}

/** The numbers that texts about the situation as it is may name. */
export function sizesIn({ groupSize }: Answers): Values {
  if (groupSize === undefined) return {};
  return { groupSize: { answer: 'groupSize', minus: 0 }, others: { answer: 'groupSize', minus: 1 } };
}

/** Constants only: texts that name an answer are filled with the numerals of those answers. */
const PLAIN = numeralsFor({});

/** A text in one language with its numbers written in; an unknown number becomes "?". */
export function fill(text: Text, lang: Lang, values: Values = {}, numerals: Numerals = PLAIN): string {
  const template = text[lang];
  if (!template.includes('{')) return template;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name as keyof Values] : undefined;
    return value === undefined ? '?' : numerals.inText(value);
  });
}
