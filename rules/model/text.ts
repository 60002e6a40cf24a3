/** The languages every text exists in. */
export type Lang = 'en' | 'zh';

/** A text in both languages. `{name}` is a placeholder, the same ones in both. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}
