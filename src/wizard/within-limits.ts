import { type Answers, isNumberKey, type Question } from '../../rules/index.ts';
import type { KeptAnswers } from '../input/answers-file.ts';
import type { Problem } from '../input/problem.ts';
import { t } from '../text.ts';
import { checkNumber } from './check-number.ts';

/** Leaves out numbers that nobody could have typed at their questions: more members than an app lets in. */
export function withinLimits(kept: KeptAnswers, questions: readonly Question[]): KeptAnswers {
  const problems: Problem[] = [...kept.problems];
  const answers: Record<string, unknown> = { ...kept.answers };
  const { platform = 'wechat' } = kept.answers;
  for (const question of questions) {
    if (question.kind !== 'number' || !isNumberKey(question.key)) continue;
    const value = kept.answers[question.key];
    if (value === undefined) continue;
    const wrong = (lang: 'en' | 'zh') => checkNumber(String(value), question, platform, lang);
    const [en, zh] = [wrong('en'), wrong('zh')];
    if (en === undefined || zh === undefined) continue;
    const { key } = question;
    delete answers[key];
    problems.push({
      code: 'out-of-range',
      message: t(`${key} ${value}: ${en}`, `${key} ${value}：${zh}`),
      path: key,
      hint: t('', ''),
    });
  }
  return { answers: answers as Answers, problems };
}
