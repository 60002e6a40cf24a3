import {
  type Answers,
  type AnswerValue,
  asTyped,
  type ChoiceQuestion,
  choicesIn,
  fill,
  type Lang,
  maxFor,
  meansUnsure,
  NO,
  type NumberQuestion,
  numbered,
  type Question,
  type Range,
  readTypedNumber,
  twoReadings,
  UNSURE,
  wordsFor,
  YES,
} from '../../rules/internal.ts';
import type { JudgeOptions } from '../judge/judge-record.ts';
import { marksOf } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import type { Dialogue, Item, Prompt } from './dialogue.ts';
import { possibleBlockers } from './possible-blockers.ts';

/** Where in the conversation a question stands: the n-th of about so many. */
export interface Position {
  readonly n: number;
  readonly of: number;
  /** True where there is nothing to go back to. */
  readonly first: boolean;
}

/** What was answered. */
export interface Answer {
  readonly value: AnswerValue;
  /** True for a number that stands for others: the cautious end of a range. */
  readonly isApproximate?: boolean;
}

/** Puts one question of the rules to a person. */
export async function askQuestion(
  dialogue: Dialogue,
  question: Question,
  answers: Answers,
  settings: JudgeOptions,
  position: Position,
  preset: Answer | undefined,
): Promise<Answer | 'back'> {
  const { lang } = settings;
  const prompt: Prompt = {
    position: positionText(position, settings),
    first: position.first,
    text: fill(question.text, lang),
    help: fill(question.help, lang),
    why: [fill(question.why, lang), possibleBlockers(question, answers, settings)]
      .filter(Boolean)
      .join(marksOf(lang).blank),
  };
  switch (question.kind) {
    case 'choice':
      return dialogue.choose(prompt, listed(question, answers, settings), preset?.value);
    case 'number':
      return question.ranges
        ? askRange(dialogue, prompt, question, answers, settings, preset)
        : askNumber(dialogue, prompt, question, answers, settings, preset);
    case 'yes-no': {
      // Pressing Enter too often must not say that all is agreed: the cautious answer is marked.
      const cautious = question.leftOut === 'caution' ? undefined : question.leftOut;
      return dialogue.choose(prompt, yesNo(settings), preset?.value ?? cautious);
    }
  }
}

/** The last choice of a range: to type the number. */
const TYPED = 'typed';

/** Asks for a range; whoever knows the number can type it. */
async function askRange(
  dialogue: Dialogue,
  prompt: Prompt,
  question: NumberQuestion,
  answers: Answers,
  settings: JudgeOptions,
  preset: Answer | undefined,
): Promise<Answer | 'back'> {
  const { lang } = settings;
  const { ranges = [] } = question;
  const items: Item<Range | typeof TYPED | 'unsure'>[] = [
    ...ranges.map((value) => ({ value, name: fill(value.label, lang) })),
    notSure(lang),
    { value: TYPED, name: WORDS.typeIt[lang] },
  ];
  const isPreset = ({ from, notBegun }: Range) =>
    preset?.value === from && (preset.isApproximate ?? false) !== (notBegun ?? false);
  // Enter takes the cautious case, unless there was another answer.
  const before = typeof preset?.value === 'number' ? (ranges.find(isPreset) ?? TYPED) : 'unsure';
  for (;;) {
    const reply = await dialogue.choose(prompt, items, before);
    if (reply === 'back') return 'back';
    if (reply.value === 'unsure') return { value: 'unsure' };
    if (reply.value !== TYPED) return { value: reply.value.from, isApproximate: !reply.value.notBegun };
    await dialogue.takeBack();
    const typed = await askNumber(dialogue, prompt, question, answers, settings, preset);
    if (typed !== 'back') return typed;
  }
}

async function askNumber(
  dialogue: Dialogue,
  prompt: Prompt,
  question: NumberQuestion,
  answers: Answers,
  { lang }: JudgeOptions,
  preset: Answer | undefined,
): Promise<Answer | 'back'> {
  const before =
    typeof preset?.value === 'number'
      ? asTyped(preset.value, !preset.isApproximate, question.key)
      : undefined;
  const hint =
    before === undefined ? WORDS.emptyIsUnsure[lang] : WORDS.emptyKeepsIt[lang].replace('{}', before);
  const meant = (typed: string) => typed.trim() || (before ?? 'unsure');
  const check = (typed: string) =>
    meansUnsure(meant(typed)) ? undefined : checkNumber(meant(typed), question, answers, lang);
  const reply = await dialogue.enter({ ...prompt, help: prompt.help + marksOf(lang).blank + hint }, check, {
    ifEmpty: before ?? WORDS.notSure[lang],
  });
  if (reply === 'back') return 'back';
  const read = readTypedNumber(meant(reply.value), question, maxFor(question, answers));
  // Only what means “not sure” passes the check without being a number.
  if (!('value' in read)) return { value: 'unsure' };
  return { value: read.value, isApproximate: !read.exact };
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
  const max = maxFor(question, answers);
  const unit = question.unit[lang];
  const read = readTypedNumber(typed, question, max);
  if (!('value' in read)) {
    const { readings, hint } = read;
    if (!readings) return hint[lang];
    return twoReadings(typed.trim(), readings)[lang] + marksOf(lang).colon + hint[lang];
  }
  const { value } = read;
  if (value < question.min) return `${WORDS.atLeast[lang]} ${numbered(question.min, unit)}`;
  if (value > max) return `${WORDS.atMost[lang]} ${numbered(max, unit)}`;
  return undefined;
}

function positionText({ n, of }: Position, { lang }: JudgeOptions): string {
  return WORDS.questionOf[lang].replace('{n}', String(n)).replace('{of}', String(Math.max(n, of)));
}

function listed(question: ChoiceQuestion, answers: Answers, { lang }: JudgeOptions): Item<AnswerValue>[] {
  return choicesIn(question, answers).map((choice) => {
    const label = fill(choice.label, lang);
    const labels = [fill(choice.label, 'en'), fill(choice.label, 'zh')];
    const words = [choice.value, ...labels, ...wordsFor(choice, answers.platform)];
    return { value: choice.value, name: `${label} — ${fill(choice.hint, lang)}`, short: label, words };
  });
}

const notSure = (lang: Lang): Item<'unsure'> => ({
  value: 'unsure',
  name: WORDS.notSure[lang],
  words: UNSURE,
});

function yesNo({ lang }: JudgeOptions): Item<AnswerValue>[] {
  return [
    { value: true, name: WORDS.yes[lang], words: YES },
    { value: false, name: WORDS.no[lang], words: NO },
    notSure(lang),
  ];
}
