import * as v from 'valibot';
import { placeholdersIn, type Text, t } from '../../rules/internal.ts';
import { sanitise } from '../messages/sanitise.ts';
import { closed, maybe } from '../schema/parts.ts';
import { inBoth } from './problem.ts';

const MAX_TEXT_LENGTH = 2_000;

/** A string that is safe to display and of limited length. */
export const wordSchema = () =>
  v.pipe(
    v.string(),
    check(isShort, `is longer than ${MAX_TEXT_LENGTH} characters`, `超过 ${MAX_TEXT_LENGTH} 个字符`),
    check(isSafe, 'holds control or invisible characters', '含有控制字符或不可见字符'),
  );

/** A check of a string, with its error message in both languages. */
export const check = (holds: (text: string) => boolean, en: string, zh: string) =>
  v.check(holds, inBoth(t(en, zh)));

const isShort = (text: string): boolean => text.length <= MAX_TEXT_LENGTH;

function isSafe(text: string): boolean {
  return sanitise(text, text.length) === text.replaceAll('\t', ' ') && !/[\n\r]/.test(text);
}

/** A text in both languages. @param placeholders the numbers available to it */
export function textSchema(word: ReturnType<typeof wordSchema>, placeholders: readonly string[]) {
  const known = placeholders.map((name) => `{${name}}`).join(' ');
  return v.pipe(
    closed({ en: word, zh: word, uncounted: maybe(closed({ en: word, zh: word })) }),
    v.check(
      ({ uncounted, ...text }: Text) =>
        [text, ...(uncounted ? [uncounted] : [])].every(({ en, zh }) => {
          const [ours, theirs] = [placeholdersIn(en), placeholdersIn(zh)];
          const same = ours.join() === theirs.join() && ours.every((name) => placeholders.includes(name));
          return same && en.trim() !== '' && zh.trim() !== '';
        }),
      inBoth(
        known === ''
          ? t(
              'both languages need a text, without placeholders: no number is known there',
              '两种语言都要有文字，且不能有占位符：那里没有可用的数字',
            )
          : t(
              `both languages need a text with the same placeholders, of ${known}`,
              `两种语言都要有文字，占位符相同，可用的有 ${known}`,
            ),
      ),
    ),
  );
}
