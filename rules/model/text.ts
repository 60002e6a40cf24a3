/** The languages of all texts. */
export const LANGS = ['en', 'zh'] as const;

export type Lang = (typeof LANGS)[number];

/** A text in both languages, with the same `{name}` placeholders. */
export type Text = { readonly [L in Lang]: string };

/** A text in both languages. */
export const t = (en: string, zh: string): Text => ({ en, zh });

/** A text that is the same in both languages: a name, a code, an empty string. */
export const same = (text: string): Text => ({ en: text, zh: text });
