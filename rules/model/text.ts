/** The languages of all texts. */
export const LANGS = ['en', 'zh'] as const;

export type Lang = (typeof LANGS)[number];

type InBoth = { readonly [L in Lang]: string };

/** A text in both languages, with the same `{name}` placeholders. */
export interface Text extends InBoth {
  /** What stands in its place where one of its numbers is not known. */
  readonly uncounted?: InBoth;
}

/** A text in both languages. */
export const t = (en: string, zh: string): Text => ({ en, zh });

/** A text that counts something, and what stands in its place where the number is not known. */
export const counted = (text: Text, uncounted: Text): Text => ({ ...text, uncounted });

/** A text that is the same in both languages: a name, a code, an empty string. */
export const same = (text: string): Text => ({ en: text, zh: text });
