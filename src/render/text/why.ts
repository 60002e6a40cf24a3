import { fill, isNumberKey, type Question, type RuleBase, type TracedRule } from '../../../rules/internal.ts';
import { WORDS } from '../../messages/words.ts';
import { hang } from '../wrap.ts';
import { labelled, type Page, word } from './page.ts';

/** Which answers led to a rule, and which others would lift it, below the rule itself. */
export function whyLines(
  page: Page,
  indent: string,
  traced: TracedRule | undefined,
  base: RuleBase,
): string[] {
  if (!traced?.because) return [];
  const told = Object.entries(traced.because)
    .filter(([key]) => key !== 'platform' && key !== 'goal')
    .map(([key, value]) => `${nameOf(key, base, page)} ${sayValue(key, String(value), base, page)}`);
  const lifts = Object.entries(traced.liftedBy ?? {}).map(([key, values = []]) => {
    const others = values.map((value) => sayValue(key, value, base, page)).join(' / ');
    return `${nameOf(key, base, page)} ${others}`;
  });
  return [
    ...(traced.distrusted ? hang(indent, notCounted(traced.distrusted, page), page.width) : []),
    ...(told.length > 0 ? hang(indent, labelled(page, WORDS.because, told.join(' · ')), page.width) : []),
    ...(lifts.length > 0
      ? hang(indent, labelled(page, WORDS.liftedBy, lifts.join(` ${word(page, WORDS.or)} `)), page.width)
      : []),
  ].map((line) => page.style.faint(line));
}

function notCounted({ is, wants }: NonNullable<TracedRule['distrusted']>, page: Page): string {
  return WORDS.distrusted[page.lang].replace('{is}', word(page, WORDS[is])).replace('{wants}', wants);
}

function nameOf(key: string, base: RuleBase, page: Page): string {
  const question = base.questions.find((one) => one.key === key);
  return question ? fill(question.text, page.lang) : key;
}

/** A fact's value as a person says it: a choice by its label, a band as its range with the unit. */
function sayValue(key: string, value: string, base: RuleBase, page: Page): string {
  const question: Question | undefined = base.questions.find((one) => one.key === key);
  if (question?.kind === 'choice') {
    const choice = question.choices.find((one) => one.value === value);
    return choice ? fill(choice.label, page.lang) : value;
  }
  if (question?.kind === 'number' && isNumberKey(question.key))
    return sayBand(value, fill(question.unit, page.lang), page);
  return word(page, value === 'yes' ? WORDS.yes : value === 'no' ? WORDS.no : WORDS.notSure);
}

/** A band of numbers by its name (`under-24`, `24-up`, `41-100`), as a person says it. */
function sayBand(name: string, unit: string, page: Page): string {
  const [, least] = /^(\d+)-up$/.exec(name) ?? [];
  if (least) return word(page, WORDS.orMore).replace('{}', `${least} ${unit}`);
  const [, most] = /^under-(\d+)$/.exec(name) ?? [];
  if (most) return word(page, WORDS.under).replace('{}', `${most} ${unit}`);
  return `${name.replace('-', '–')} ${unit}`;
}
