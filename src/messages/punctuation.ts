import { fill, type Lang, type Text } from '../../rules/internal.ts';

/** Punctuation with its spacing; full-width Chinese marks need no spaces. */
export interface Punctuation {
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly opening: string;
  readonly closing: string;
  /** Between two sentences, or after a label that ends in a colon. */
  readonly blank: string;
}

const MARKS: Readonly<Record<Lang, Punctuation>> = {
  en: { colon: ': ', comma: ', ', semicolon: '; ', stop: '.', opening: ' (', closing: ')', blank: ' ' },
  zh: { colon: '：', comma: '，', semicolon: '；', stop: '。', opening: '（', closing: '）', blank: '' },
};

export const marksOf = (lang: Lang): Punctuation => MARKS[lang];

/** A text in parentheses, to append to another. */
export function bracketed(text: string, lang: Lang): string {
  return MARKS[lang].opening + text + MARKS[lang].closing;
}

/** A label that ends in a colon, followed by a text. */
export function labelled(label: Text, text: string, lang: Lang): string {
  return fill(label, lang) + MARKS[lang].blank + text;
}
