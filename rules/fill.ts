import type { Lang, Text } from './model/text.ts';

/** Numbers that a text may name, all optional: what is not known cannot be written in. */
export interface Values {
  /** Members now. */
  readonly groupSize?: number | undefined;
  /** Everybody but the asker. */
  readonly others?: number | undefined;
  /** Members left after the fix. */
  readonly target?: number | undefined;
  /** Members to remove. */
  readonly excess?: number | undefined;
  /** Hours to wait. */
  readonly waitHours?: number | undefined;
}

/** Names that may stand in braces in a text. */
export const PLACEHOLDERS = ['groupSize', 'others', 'target', 'excess', 'waitHours'] as const;

/** The placeholders that a text names, sorted. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? ''))].sort();
}

/** A text in one language with its numbers written in; an unknown number becomes "?". */
export function fill(text: Text, lang: Lang, values: Values = {}): string {
  const template = text[lang];
  if (!template.includes('{')) return template;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name as keyof Values];
    return value === undefined ? '?' : String(Math.round(value * 100) / 100);
  });
}
