import {
  type Advice,
  type AnswerKey,
  fill,
  isCoveredByCaution,
  type Question,
  type RuleBase,
  type Text,
} from '../../../rules/index.ts';
import { WORDS } from '../../words.ts';
import { wrap } from '../wrap.ts';
import { comma, labelled, type Page, word } from './page.ts';

/** The answers the advice is for, in one line, and what was assumed. */
export function situation(page: Page, advice: Advice, base: RuleBase): string[] {
  const told = base.questions.flatMap((question) => {
    const answer = advice.answers[question.key];
    const assumed = advice.assumed.includes(question.key);
    return answer === undefined || assumed ? [] : [describe(page, question, answer)];
  });
  // Where a caution stands in for the answer, the caution says it all.
  const takenCautiously = base.questions
    .filter((question) => advice.assumed.includes(question.key) && !isCoveredByCaution(question))
    .map((question) => question.key);
  const line = (label: Text, keys: readonly AnswerKey[]) =>
    keys.length === 0 ? [] : wrap(labelled(page, label, keys.join(comma(page))), page.width);
  return [
    ...wrap(told.join(' · '), page.width).map((text) => page.style.faint(text)),
    ...line(WORDS.assumed, takenCautiously).map((text) => page.style.faint(text)),
    ...line(WORDS.ignored, advice.ignored ?? []).map((text) => page.style.faint(text)),
  ];
}

function describe(page: Page, question: Question, answer: string | number | boolean): string {
  if (question.kind === 'choice') {
    const choice = question.choices.find((one) => one.value === answer);
    return choice ? fill(choice.label, page.lang) : String(answer);
  }
  if (question.kind === 'number') {
    const unit = fill(question.unit, page.lang);
    return question.key === 'groupSize'
      ? `${answer} ${unit}`
      : `${fill(question.text, page.lang)} ${answer} ${unit}`;
  }
  const said = answer === 'unsure' ? WORDS.notSure : answer ? WORDS.yes : WORDS.no;
  return `${fill(question.text, page.lang)} ${word(page, said)}`;
}
