/** The languages every text exists in. */
export const LANGS = ['en', 'zh'] as const;

export type Lang = (typeof LANGS)[number];

/** A text in both languages. `{name}` is a placeholder, the same ones in both. */
export type Text = { readonly [L in Lang]: string };

/** A text in both languages. */
export const t = (en: string, zh: string): Text => ({ en, zh });

/** What reads the same in both languages: a name, a code, nothing. */
export const same = (text: string): Text => ({ en: text, zh: text });
