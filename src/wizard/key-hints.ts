import { type Lang, type Text, t } from '../../rules/internal.ts';
import { marksOf } from '../messages/punctuation.ts';
import type { Prompt } from './dialogue.ts';

const KEYS = {
  choose: t('↑↓: choose', '↑↓：选择'),
  take: t('Enter: confirm', '回车：确认'),
  back: t('Esc: back', 'Esc：返回'),
  quit: t('Ctrl-C: quit', 'Ctrl-C：退出'),
} as const;

const LINE_KEYS = {
  number: t('number', '输入编号'),
  type: t('type it, then Enter', '输入后按回车'),
  back: t('b: back', 'b：返回'),
  quit: t('q: quit', 'q：退出'),
} as const;

const WHY = t('?: why', '?：为什么问');

type Answering = 'choose' | 'type';

/** The keys other than answering that are available at a prompt. */
function commandKeys({ first, why }: Prompt, { back, quit }: typeof KEYS | typeof LINE_KEYS): Text[] {
  return [...(first ? [] : [back]), ...(why ? [WHY] : []), quit];
}

/** Key hints for a prompt on a screen. */
export function keysOf(prompt: Prompt, answering: Answering, lang: Lang): string {
  const { choose, take } = KEYS;
  const keys = [...(answering === 'choose' ? [choose] : []), take, ...commandKeys(prompt, KEYS)];
  return keys.map((key) => key[lang]).join(' · ');
}

/** Key hints for a prompt that is answered line by line. */
export function lineKeysOf(prompt: Prompt, answering: Answering, lang: Lang): string {
  const { number, type } = LINE_KEYS;
  const keys = commandKeys(prompt, LINE_KEYS).map((key) => key[lang]);
  const { comma, semicolon } = marksOf(lang);
  return answering === 'choose'
    ? [number[lang], ...keys].join(comma)
    : [type[lang], keys.join(comma)].join(semicolon);
}
