import {
  type Advice,
  type AnswerKey,
  type AnswerValue,
  BASE,
  isCoveredByCaution,
  type Lang,
  match,
  type Question,
  type RuleBase,
  type Text,
  toFacts,
} from '../../rules/internal.ts';
import { optionName } from '../messages/command-line.ts';
import { bracketed, labelled } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import type { Situation, View } from './blocks.ts';
import type { Form } from './shown.ts';

/**
 * The given answers of an advice, the assumed ones and the ignored ones.
 *
 * @param form the short form refers to questions by their options only
 */
export function situationOf(advice: Advice, form: Form, { rules, lang }: View): Situation {
  // If a caution covers the answer, a note would only repeat it.
  const covered = rules.questions.filter(isCoveredByCaution).map((question) => question.key);
  const note = (label: Text, keys: readonly AnswerKey[]): string[] => {
    const asked = rules.questions
      .filter((question) => keys.includes(question.key))
      .map(({ text, key }) => {
        const option = `--${optionName(key)}`;
        return form === 'short' ? option : text[lang] + bracketed(option, lang);
      });
    return asked.length === 0 ? [] : [labelled(label, asked.join(' · '), lang)];
  };
  const { approximate = [] } = advice;
  const given = rules.questions.flatMap((question) => {
    const answer = advice.answers[question.key];
    const assumed = advice.assumed.includes(question.key) && !approximate.includes(question.key);
    return answer === undefined || assumed ? [] : [describe(question, answer, lang)];
  });
  return {
    kind: 'situation',
    given: given.join(' · '),
    notes: [
      ...note(
        WORDS.assumed,
        advice.assumed.filter((key) => !covered.includes(key) && !approximate.includes(key)),
      ),
      ...note(WORDS.approximate, approximate),
      ...note(WORDS.ignored, advice.ignored ?? []),
      ...(form === 'short' ? warnings(advice, rules, lang) : []),
      ...(mentionsArticle(advice, form) ? [WORDS.articleNote[lang]] : []),
    ],
  };
}

/**
 * Cautions that the short form must not omit: those of rule packs (including overdue reviews), and blockers
 * that `--trust` discounts.
 */
function warnings({ answers, blockers, cautions }: Advice, base: RuleBase, lang: Lang): string[] {
  const facts = toFacts(answers, base.questions);
  const isOfPack = (id: string) => !BASE.rules.some((rule) => rule.id === id);
  const isDistrusted = (id: string) =>
    !blockers.some((blocker) => blocker.id === id) &&
    base.rules.some((rule) => rule.kind === 'blocker' && rule.id === id && match(rule.when, facts) === 'yes');
  return cautions.flatMap(({ id, text }) => {
    if (isDistrusted(id)) return [labelled(WORDS.notCounted, text, lang)];
    return isOfPack(id) ? [text] : [];
  });
}

/** Whether “the article” is mentioned before the sources section, which explains it. */
function mentionsArticle(advice: Advice, form: Form): boolean {
  const { blockers, plan, effects, cautions, residue, alternatives } = advice;
  const shown = form === 'short' ? [alternatives] : [effects, cautions, residue];
  const said = JSON.stringify([blockers, plan.steps, ...shown]);
  return /[Tt]he article|\u8be5\u6587\u7ae0/.test(said);
}

/** An answer in words: the label of a choice, a number with its unit. */
export function answerText(question: Question, answer: AnswerValue, lang: Lang): string {
  switch (question.kind) {
    case 'choice': {
      const choice = question.choices.find((one) => one.value === answer);
      return choice ? choice.label[lang] : String(answer);
    }
    case 'number':
      return `${answer} ${question.unit[lang]}`;
    case 'yes-no':
      return (answer === 'unsure' ? WORDS.notSure : answer ? WORDS.yes : WORDS.no)[lang];
  }
}

/** An answer with its question, unless it is clear without. */
function describe(question: Question, answer: AnswerValue, lang: Lang): string {
  const text = answerText(question, answer, lang);
  const isClear = question.kind === 'choice' || question.key === 'groupSize';
  return isClear ? text : `${question.text[lang]} ${text}`;
}
