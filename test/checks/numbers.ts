import type { RuleBase, Text } from '../../rules/internal.ts';
import { textsIn } from './texts.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

const MONTH = new RegExp(`\\b(${MONTHS.join('|')})\\b`, 'g');
const NUMBER = /\d[\d,]*(?:\.\d+)*/g;

/**
 * The numbers of a text in digits and without commas, in the order of the text. Dates fall into year, month and day, since
 * the languages write them differently: `2026-04-07`, 7 April 2026 and 2026 年 4 月 7 日 are all 2026, 4, 7.
 */
export function numbersIn(text: string): string[] {
  const plain = text
    .replace(/(\d{4})-(\d\d)(?:-(\d\d))?\b/g, '$1 $2 $3')
    .replace(MONTH, (name) => ` ${MONTHS.indexOf(name) + 1} `)
    .replace(/(\d+) 万/g, (_, tens) => `${tens}0000`);
  const found = [...plain.matchAll(NUMBER)].map(([digits]) => digits.replaceAll(',', ''));
  return found.map((digits) => (digits.includes('.') ? digits : String(Number(digits))));
}

/** English words that Chinese writes in digits. */
const IN_WORDS: Readonly<Record<string, RegExp>> = {
  1: /\b(one|once|a|an)\b/i,
  2: /\b(two|twice)\b/i,
  5: /\bfive\b/i,
  7: /\bweek\b/i,
};

/** Numbers that a text has in one language only. */
export function numbersThatDiffer(base: RuleBase): string[] {
  return textsIn(base).flatMap(([where, text]) => {
    const differing = differingNumbers(text);
    return differing.length > 0 ? [`${where}: ${differing.join(', ')} in one language only`] : [];
  });
}

function differingNumbers({ en, zh }: Text): string[] {
  const [english, chinese] = [numbersIn(en), numbersIn(zh)];
  return [
    ...without(english, chinese),
    ...without(chinese, english).filter((number) => !IN_WORDS[number]?.test(en)),
  ];
}

/** What is left of a list without the members of another one, each taken away once. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const place = left.indexOf(one);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
