import { fill, type Lang, type Text } from '../../rules/internal.ts';

/** How a language sets its marks; Chinese ones are wide and take no blanks. */
export interface Punctuation {
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly opening: string;
  readonly closing: string;
  /** Between two sentences, or behind a label that ends in a colon. */
  readonly blank: string;
}

const MARKS: Readonly<Record<Lang, Punctuation>> = {
  en: { colon: ': ', comma: ', ', semicolon: '; ', opening: ' (', closing: ')', blank: ' ' },
  zh: { colon: '：', comma: '，', semicolon: '；', opening: '（', closing: '）', blank: '' },
};

export const marksOf = (lang: Lang): Punctuation => MARKS[lang];

/** A text in brackets, to stand behind another. */
export function bracketed(text: string, lang: Lang): string {
  return MARKS[lang].opening + text + MARKS[lang].closing;
}

/** A label that ends in a colon and what follows it. */
export function labelled(label: Text, text: string, lang: Lang): string {
  return fill(label, lang) + MARKS[lang].blank + text;
}
