import { type Advice, difficultyOf } from '../../../rules/internal.ts';
import { labelled, marksOf } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import { span } from '../time.ts';
import { item, type Page } from './page.ts';

const MARK = { ready: '✔', blocked: '■', impossible: '✘' } as const;

/** The verdict in one line, with the earliest time and, in the full form, how sure it is. */
export function verdictLines(page: Page, { verdict, evidence, plan }: Advice): string[] {
  const { lang } = page;
  const mark = page.accessible ? '' : `${MARK[verdict]} `;
  const earliest = labelled(WORDS.earliest, inTime(page, plan.waitHours), lang);
  const when = verdict === 'blocked' ? marksOf(lang).blank + earliest : '';
  const grade = page.form === 'short' ? '' : ` [${WORDS[evidence][lang]}]`;
  const lines = item(page, '', mark + WORDS[verdict][lang] + when + grade);
  return lines.map((line) => page.style.verdict(verdict, line));
}

/** How hard it is, and why. */
export function difficultyLines(page: Page, advice: Advice): string[] {
  const { grade, name, reason } = difficultyOf(advice);
  const how =
    page.lang === 'zh'
      ? `难度：${grade}/5，${name.zh}（${reason.zh}）`
      : `${WORDS.difficulty.en}: ${grade}/5, ${name.en} (${reason.en})`;
  return item(page, '', how);
}

function inTime({ lang }: Page, hours: number): string {
  if (hours === 0) return WORDS.now[lang];
  return lang === 'zh' ? `${span(hours, lang)}后` : `in ${span(hours, lang)}`;
}
