import type { Answers } from '../model/facts.ts';
import type { Lang, Text } from '../model/text.ts';

/** Names that may stand in braces in a text. */
export const PLACEHOLDERS = ['groupSize', 'others', 'target', 'excess', 'waitHours'] as const;

/**
 * Numbers that a text may name, all optional: members, those besides the asker, the members to be left
 * and to be removed, hours to wait.
 */
export type Values = { readonly [K in (typeof PLACEHOLDERS)[number]]?: number | undefined };

/** The placeholders that a text names, sorted. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? ''))].sort();
}

/** The numbers that texts about the situation as it is may name. */
export function sizesIn({ groupSize }: Answers): Values {
  return groupSize === undefined ? {} : { groupSize, others: groupSize - 1 };
}

/**
 * A text in one language with its numbers written in, with two decimals at most; an unknown number
 * becomes "?".
 */
export function fill(text: Text, lang: Lang, values: Values = {}): string {
  const template = text[lang];
  if (!template.includes('{')) return template;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name as keyof Values] : undefined;
    return value === undefined ? '?' : String(Math.round(value * 100) / 100);
  });
}
