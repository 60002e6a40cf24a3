import type { AnswerKey, Answers, AnswerValue } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import type { Lang, Text } from '../model/text.ts';
import { checkLang, checkObject, checkQuestion } from './arguments.ts';
import { choicesIn, maxFor } from './check-answers.ts';
import { fill } from './fill.ts';

/** A question in one language, with the choices available on the platform. */
export interface AskedQuestion {
  readonly key: AnswerKey;
  readonly text: string;
  readonly help: string;
  readonly why: string;
  readonly type: 'choice' | 'number' | 'yes-no';
  readonly choices?: readonly {
    readonly value: AnswerValue;
    readonly label: string;
    readonly hint: string;
  }[];
  readonly min?: number;
  readonly max?: number;
}

const TEXTS = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  unsure: { en: 'not sure', zh: '不确定' },
  cautious: { en: 'the cautious case is assumed', zh: '按谨慎情形处理' },
} as const satisfies Record<string, Text>;

/**
 * Puts a question into one language, for another program to show.
 *
 * @throws RangeError for an invalid question, answers or language
 */
export function askedIn(question: Question, answers: Answers, lang: Lang): AskedQuestion {
  checkQuestion(question);
  checkObject(answers, 'answers');
  checkLang(lang);
  const { key, kind: type } = question;
  const said = {
    key,
    text: fill(question.text, lang),
    help: fill(question.help, lang),
    why: fill(question.why, lang),
    type,
  };
  if (question.kind === 'number') {
    return { ...said, min: question.min, max: maxFor(question, answers) };
  }
  if (question.kind === 'yes-no') {
    const choice = (value: AnswerValue, label: Text, hint = '') => ({
      value,
      label: fill(label, lang),
      hint,
    });
    return {
      ...said,
      choices: [
        choice(true, TEXTS.yes),
        choice(false, TEXTS.no),
        choice('unsure', TEXTS.unsure, fill(TEXTS.cautious, lang)),
      ],
    };
  }
  return {
    ...said,
    choices: choicesIn(question, answers).map(({ value, label, hint }) => ({
      value,
      label: fill(label, lang),
      hint: fill(hint, lang),
    })),
  };
}
