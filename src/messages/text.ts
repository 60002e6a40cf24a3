import type { Text } from '../../rules/internal.ts';

/** A text in both languages. */
export const t = (en: string, zh: string): Text => ({ en, zh });

/** What reads the same in both languages: a name, a code, nothing. */
export const same = (text: string): Text => ({ en: text, zh: text });

/** “did you mean …? ” in front of a list of what is allowed, where something is near. */
export function didYouMean(like: string | undefined, allowed: readonly string[]): Text {
  const [en, zh] = [allowed.join(', '), allowed.join('、')];
  return like
    ? t(`did you mean “${like}”? allowed: ${en}`, `你是想写“${like}”吗？可用的有：${zh}`)
    : t(`allowed: ${en}`, `可用的有：${zh}`);
}
