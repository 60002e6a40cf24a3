import {
  type Answers,
  type AnswerValue,
  type ChoiceQuestion,
  choicesFor,
  fill,
  type Lang,
  mostFor,
  NO,
  type NumberQuestion,
  type Question,
  UNSURE,
  YES,
} from '../../rules/internal.ts';
import type { Judging } from '../judge/judge-record.ts';
import { marksOf } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import type { Dialogue, Item, Prompt, Reply } from './dialogue.ts';
import { hangsOn } from './hangs-on.ts';

/** Where in the conversation a question stands: the n-th of about so many. */
export interface Position {
  readonly n: number;
  readonly of: number;
  /** True where there is nothing to go back to. */
  readonly first?: boolean;
}

/** Puts one question of the rules to a person. */
export async function askQuestion(
  dialogue: Dialogue,
  question: Question,
  answers: Answers,
  settings: Judging,
  position: Position | undefined,
  preset: AnswerValue | undefined,
): Promise<Reply<AnswerValue>> {
  const { lang } = settings;
  const prompt: Prompt = {
    position: position ? positionText(position, settings) : '',
    first: position?.first ?? false,
    text: fill(question.text, lang),
    help: fill(question.help, lang),
    why: [fill(question.why, lang), hangsOn(question, answers, settings)]
      .filter(Boolean)
      .join(marksOf(lang).blank),
  };
  switch (question.kind) {
    case 'choice':
      return dialogue.choose(prompt, listed(question, answers, settings), preset);
    case 'number':
      return askNumber(dialogue, prompt, question, answers, settings, preset);
    case 'yes-no': {
      // Pressing Enter too often must not say that all is agreed: the cautious answer is marked.
      const cautious = question.leftOut === 'caution' ? undefined : question.leftOut;
      return dialogue.choose(prompt, yesNo(settings), preset ?? cautious);
    }
  }
}

async function askNumber(
  dialogue: Dialogue,
  prompt: Prompt,
  question: NumberQuestion,
  answers: Answers,
  { lang }: Judging,
  preset: AnswerValue | undefined,
): Promise<Reply<AnswerValue>> {
  const unsure = question.leftOut;
  const help =
    unsure === undefined ? prompt.help : prompt.help + marksOf(lang).blank + WORDS.emptyIsUnsure[lang];
  const check = (typed: string) => {
    if (typed.trim() === '' && unsure !== undefined) return undefined;
    return checkNumber(typed, question, answers, lang);
  };
  const reply = await dialogue.enter(
    { ...prompt, help },
    check,
    preset === undefined ? undefined : String(preset),
  );
  if (reply === 'back') return 'back';
  const typed = plainDigits(reply.value);
  return { value: typed === '' ? 'unsure' : Number(typed) };
}

/** A typed number without blanks around it; an input method for Chinese may give wide digits. */
function plainDigits(typed: string): string {
  return typed.normalize('NFKC').trim();
}

/**
 * What is wrong with a typed number, for the person who typed it; undefined if nothing is.
 *
 * @param answers those before it: how many people a group can have depends on its kind
 */
function checkNumber(
  typed: string,
  question: NumberQuestion,
  answers: Answers,
  lang: Lang,
): string | undefined {
  const text = plainDigits(typed);
  const max = mostFor(question, answers);
  const unit = question.unit[lang];
  if (question.whole && !/^\d{1,15}$/.test(text)) return WORDS.wholeNumber[lang];
  if (!/^\d{1,15}(\.\d{1,6})?$/.test(text)) return WORDS.aNumber[lang];
  const value = Number(text);
  if (value < question.min) return `${WORDS.atLeast[lang]} ${question.min} ${unit}`;
  if (value > max) return `${WORDS.atMost[lang]} ${max} ${unit}`;
  return undefined;
}

function positionText({ n, of }: Position, { lang }: Judging): string {
  return WORDS.questionOf[lang].replace('{n}', String(n)).replace('{of}', String(Math.max(n, of)));
}

function listed(question: ChoiceQuestion, answers: Answers, { lang }: Judging): Item<AnswerValue>[] {
  return choicesFor(question, answers.platform).map((choice) => {
    const label = fill(choice.label, lang);
    const words = [choice.value, fill(choice.label, 'en'), fill(choice.label, 'zh'), ...choice.synonyms];
    return { value: choice.value, name: `${label} — ${fill(choice.hint, lang)}`, short: label, words };
  });
}

function yesNo({ lang }: Judging): Item<AnswerValue>[] {
  return [
    { value: true, name: WORDS.yes[lang], words: YES },
    { value: false, name: WORDS.no[lang], words: NO },
    { value: 'unsure', name: WORDS.notSure[lang], words: UNSURE },
  ];
}
