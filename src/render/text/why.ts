import type { RuleBase, TracedRule } from '../../../rules/internal.ts';
import { labelled } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import { answerText } from '../situation.ts';
import { faint, type Page } from './page.ts';

/** Which answers led to a rule, and which others would lift it, below the rule itself. */
export function whyLines(
  page: Page,
  indent: string,
  traced: TracedRule | undefined,
  base: RuleBase,
): string[] {
  if (!traced?.because) return [];
  const { lang } = page;
  const because = Object.entries(traced.because)
    .filter(([key]) => key !== 'platform' && key !== 'goal')
    .map(([key, value]) => factText(key, [String(value)], base, page));
  const lifts = Object.entries(traced.liftedBy ?? {}).map(([key, values = []]) =>
    factText(key, values, base, page),
  );
  const lines = [
    ...(traced.distrusted ? [distrustedText(traced.distrusted, page)] : []),
    ...(because.length > 0 ? [labelled(WORDS.because, because.join(' · '), lang)] : []),
    ...(lifts.length > 0 ? [labelled(WORDS.liftedBy, lifts.join(` ${WORDS.or[lang]} `), lang)] : []),
  ];
  return lines.flatMap((line) => faint(page, indent, line));
}

function distrustedText({ is, wants }: NonNullable<TracedRule['distrusted']>, { lang }: Page): string {
  return WORDS.distrusted[lang].replace('{is}', WORDS[is][lang]).replace('{wants}', wants);
}

/** A fact as a person says it: the question, and the answer or those of which any would do. */
function factText(key: string, values: readonly string[], base: RuleBase, { lang }: Page): string {
  const question = base.questions.find((one) => one.key === key);
  if (!question) return `${key} ${values.join(' / ')}`;
  const texts = values.map((value) => {
    if (question.kind === 'choice') return answerText(question, value, lang);
    if (question.kind === 'number') return bandText(value, question.unit[lang], lang);
    return answerText(question, value === 'yes' ? true : value === 'no' ? false : 'unsure', lang);
  });
  return `${question.text[lang]} ${texts.join(' / ')}`;
}

/** A band of numbers by its name (`under-24`, `24-up`, `41-100`), as a person says it. */
function bandText(name: string, unit: string, lang: Page['lang']): string {
  const [, least] = /^(\d+)-up$/.exec(name) ?? [];
  if (least) return WORDS.orMore[lang].replace('{}', `${least} ${unit}`);
  const [, most] = /^under-(\d+)$/.exec(name) ?? [];
  if (most) return WORDS.under[lang].replace('{}', `${most} ${unit}`);
  return `${name.replace('-', '–')} ${unit}`;
}
