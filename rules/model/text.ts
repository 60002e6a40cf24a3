/** The languages every text exists in. */
export const LANGS = ['en', 'zh'] as const;

export type Lang = (typeof LANGS)[number];

/** A text in both languages. `{name}` is a placeholder, the same ones in both. */
export type Text = { readonly [L in Lang]: string };
