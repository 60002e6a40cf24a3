import { type Advice, difficultyOf } from '../../../rules/internal.ts';
import { marksOf } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import { span } from '../time.ts';
import { wrap } from '../wrap.ts';
import { labelled, type Page, word } from './page.ts';

const MARK = { ready: '✔', blocked: '■', impossible: '✘' } as const;

/** The verdict in one line, with the earliest time and, in the full form, how sure it is. */
export function verdictLines(page: Page, advice: Advice): string[] {
  const grade = page.form === 'short' ? '' : ` [${word(page, WORDS[advice.evidence])}]`;
  const earliest =
    advice.verdict === 'blocked'
      ? `${marksOf(page.lang).blank}${labelled(page, WORDS.earliest, inTime(page, advice.plan.waitHours))}`
      : '';
  const text = `${page.accessible ? '' : `${MARK[advice.verdict]} `}${word(page, WORDS[advice.verdict])}${earliest}${grade}`;
  return wrap(text, page.width).map((line) => page.style.verdict(advice.verdict, line));
}

/** How hard it is, and why. */
export function difficultyLines(page: Page, advice: Advice): string[] {
  const hard = difficultyOf(advice);
  const how =
    page.lang === 'zh'
      ? `难度：${hard.grade}/5，${hard.name.zh}（${hard.reason.zh}）`
      : `${word(page, WORDS.difficulty)}: ${hard.grade}/5, ${hard.name.en} (${hard.reason.en})`;
  return wrap(how, page.width);
}

function inTime(page: Page, hours: number): string {
  if (hours === 0) return word(page, WORDS.now);
  return page.lang === 'zh' ? `${span(hours, 'zh')}后` : `in ${span(hours, 'en')}`;
}
