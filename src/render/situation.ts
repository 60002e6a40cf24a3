import {
  type Advice,
  type AnswerKey,
  fill,
  isCoveredByCaution,
  type Lang,
  type Question,
  type RuleBase,
  type Text,
} from '../../rules/internal.ts';
import { optionName } from '../cli/options.ts';
import { bracketed, labelled } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import type { Form } from './sections.ts';

/** What an advice is for, in words. */
export interface Situation {
  /** Each answer that was given, by its label. */
  readonly told: readonly string[];
  /** A line each, where there is any: what was assumed, and what was given but not needed. */
  readonly notes: readonly string[];
}

/**
 * The answers that an advice is for, what was assumed, and what was not needed.
 *
 * @param form the short one names questions by their options alone
 */
export function situationOf(advice: Advice, base: RuleBase, lang: Lang, form: Form): Situation {
  // Where a caution stands in for the answer, the caution says it all.
  const covered = base.questions.filter(isCoveredByCaution).map((question) => question.key);
  const note = (label: Text, keys: readonly AnswerKey[]): string[] => {
    const asked = base.questions
      .filter((question) => keys.includes(question.key))
      .map(({ text, key }) => {
        const option = `--${optionName(key)}`;
        return form === 'short' ? option : fill(text, lang) + bracketed(option, lang);
      });
    return asked.length === 0 ? [] : [labelled(label, asked.join(' · '), lang)];
  };
  return {
    told: base.questions.flatMap((question) => {
      const answer = advice.answers[question.key];
      const assumed = advice.assumed.includes(question.key);
      return answer === undefined || assumed ? [] : [describe(question, answer, lang)];
    }),
    notes: [
      ...note(
        WORDS.assumed,
        advice.assumed.filter((key) => !covered.includes(key)),
      ),
      ...note(WORDS.ignored, advice.ignored ?? []),
      ...(speaksOfArticle(advice, form) ? [fill(WORDS.articleNote, lang)] : []),
    ],
  };
}

/** Whether "the article" is named before the sources, where it is explained once more. */
function speaksOfArticle(advice: Advice, form: Form): boolean {
  const { blockers, plan, effects, cautions, residue, alternatives } = advice;
  const shown = form === 'short' ? [alternatives] : [effects, cautions, residue];
  const said = JSON.stringify([blockers, plan.steps, ...shown]);
  return /[Tt]he article|\u8be5\u6587\u7ae0/.test(said);
}

function describe(question: Question, answer: string | number | boolean, lang: Lang): string {
  switch (question.kind) {
    case 'choice': {
      const choice = question.choices.find((one) => one.value === answer);
      return choice ? fill(choice.label, lang) : String(answer);
    }
    case 'number': {
      const unit = fill(question.unit, lang);
      return question.key === 'groupSize'
        ? `${answer} ${unit}`
        : `${fill(question.text, lang)} ${answer} ${unit}`;
    }
    case 'yes-no': {
      const said = answer === 'unsure' ? WORDS.notSure : answer ? WORDS.yes : WORDS.no;
      return `${fill(question.text, lang)} ${fill(said, lang)}`;
    }
  }
}
