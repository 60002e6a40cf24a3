import { pluralOf } from '../engine/fill.ts';
import { choicesFor, fold, meansUnsure, NO, type Vocabulary, wordsFor, YES } from '../engine/vocabulary.ts';
import type { Platform } from '../model/facts.ts';
import type { Choice, ChoiceQuestion, NumberQuestion, Question } from '../model/question.ts';
import { same, type Text, t } from '../model/text.ts';
import { didYouMean, lastWord, oneOf, type Suggest, wrongType } from './messages.ts';
import type { Problem } from './problem.ts';
import { readTypedNumber, type TypedNumber, twoReadings } from './typed-number.ts';

type Read =
  | { readonly answer: string | number | boolean; readonly isApproximate?: boolean }
  | { readonly problem: Problem };

/** How an answer is read. */
export interface ReadingOf {
  readonly vocabulary: Vocabulary;
  /** What problems call it. */
  readonly path: string;
  readonly platform: Platform | undefined;
  /** The largest number that fits, where it is one. */
  readonly most: number;
  /** Numbers and yes/no are text, as somebody has typed them. */
  readonly typed: boolean;
  readonly suggest?: Suggest | undefined;
}

/** One answer, as its question wants it. */
export function readAnswer(question: Question, value: unknown, reading: ReadingOf): Read {
  switch (question.kind) {
    case 'choice':
      return readChoice(question, value, reading);
    case 'number':
      return readNumber(question, value, reading);
    case 'yes-no':
      return readYesNo(question, value, reading);
  }
}

function readChoice(
  question: ChoiceQuestion,
  value: unknown,
  { vocabulary, path, platform, suggest }: ReadingOf,
): Read {
  const choice = typeof value === 'string' ? vocabulary.choice(value, question, platform) : undefined;
  if (choice) return { answer: choice.value };
  const here = choicesFor(question, platform);
  const allowed = here.map((one) => one.value);
  if (typeof value !== 'string') {
    return { problem: wrongType(path, oneOf(allowed), value, ifUnknown(question, value)) };
  }
  const elsewhere = vocabulary.choice(value, question);
  if (elsewhere) return { problem: notOnPlatform(question, value, elsewhere, path, platform) };
  const words = here.flatMap((one) => [one.value, ...wordsFor(one, platform)]);
  const near = (word: string) => {
    const found = vocabulary.choice(word, question, platform);
    const like = found ? undefined : suggest?.(word, words);
    return found ?? (like ? vocabulary.choice(like, question, platform) : undefined);
  };
  const last = lastWord(value);
  const meant = (near(value) ?? ((last && near(last)) || undefined))?.value;
  return {
    problem: {
      code: 'unknown-value',
      message: t(`${path} has no value “${value}”`, `${path} 没有“${value}”这个值`),
      path,
      hint: instead(question, value) ?? ifUnknown(question, value) ?? didYouMean(meant, allowed),
    },
  };
}

/** What to write in place of a word that is no answer. */
function instead({ noAnswers = [] }: ChoiceQuestion, value: string): Text | undefined {
  const words = [value, lastWord(value) ?? ''].map(fold);
  return noAnswers.find((one) => one.words.some((word) => words.includes(fold(word))))?.hint;
}

/** What to write for somebody who gives `null` or "not sure" because they do not know. */
function ifUnknown(question: Question, value: unknown): Text | undefined {
  const isUnknown = value === null || (typeof value === 'string' && meansUnsure(value));
  return isUnknown ? (question.ifUnknown ?? LEAVE_OUT) : undefined;
}

const LEAVE_OUT = t('leave a key out if it is not known', '不知道就不要写这个键');

/** The problem of a choice that only other platforms have. */
export function notOnPlatform(
  question: ChoiceQuestion,
  value: string,
  { platforms = [] }: Choice,
  path: string,
  platform: Platform | undefined,
): Problem {
  const allowed = choicesFor(question, platform).map((choice) => choice.value);
  return {
    code: 'not-on-platform',
    message: t(
      `${path} “${value}” does not go with platform “${platform}”: it exists on ${platforms.join(' and ')} only`,
      `${path}“${value}”和平台“${platform}”不搭配，它只存在于 ${platforms.join('、')}`,
    ),
    path,
    hint: t(
      `on ${platform}, ${question.key} is one of ${allowed.join(', ')}`,
      `在 ${platform} 上，${question.key} 可以是 ${allowed.join(', ')}`,
    ),
  };
}

function readNumber(question: NumberQuestion, given: unknown, { path, typed, most }: ReadingOf): Read {
  const { min, max, whole } = question;
  if (typeof given === 'string' && meansUnsure(given)) return { answer: 'unsure' };
  const asTyped = typeof given === 'string' ? readTypedNumber(given, question, most) : undefined;
  // In JSON a string is no number, and this one would be none without its quotes either.
  if (asTyped && 'readings' in asTyped && asTyped.readings) {
    const { en, zh } = twoReadings(given as string, asTyped.readings);
    const message = t(`${path} ${en}`, `${path} ${zh}`);
    return { problem: { code: 'wrong-type', message, path, hint: typed ? asTyped.hint : BARE } };
  }
  const read = typed ? asTyped : undefined;
  const value = read && 'value' in read ? read.value : given;
  const isNumber = typeof value === 'number';
  if (isNumber && value >= min && value <= max && (!whole || Number.isInteger(value))) {
    // Not −0, which is another number to some that read it.
    return {
      answer: value === 0 ? 0 : value,
      isApproximate: read !== undefined && 'exact' in read && !read.exact,
    };
  }
  const expected = t(
    `a ${whole ? 'whole ' : ''}number from ${min} to ${most}`,
    ` ${min} 到 ${most} 的${whole ? '整数' : '数字'}`,
  );
  if (!isNumber) {
    const hint =
      ifUnknown(question, value) ??
      (read && 'hint' in read ? read.hint : inJson(asTyped, { min, max: most }));
    return { problem: wrongType(path, expected, value, hint) };
  }
  return {
    problem: {
      code: 'out-of-range',
      message: t(
        `${path} must be ${expected.en}, got ${value}`,
        `${path} 必须是${expected.zh}，实际是 ${value}`,
      ),
      path,
      hint: question.unit.en
        ? t(`counted in ${pluralOf(question.unit.en)}`, `单位：${question.unit.zh}`)
        : same(''),
    },
  };
}

const BARE = t(
  'write it as a number: without quotes and marks between the digits',
  '请写成数字：不加引号，数字之间不加标点',
);

/** What to write in JSON for what would be read among options. */
function inJson(asTyped: TypedNumber | undefined, { min, max }: { min: number; max: number }): Text {
  const isAllowed =
    asTyped !== undefined && 'value' in asTyped && asTyped.value >= min && asTyped.value <= max;
  if (!isAllowed) return t('write a number, or "unsure"', '请写数字，或者 "unsure"');
  const { value, exact } = asTyped;
  if (exact) return t(`write ${value}, without quotes`, `请写 ${value}，不加引号`);
  return t(
    `a range is no number in JSON: write ${value}, the cautious end, or "unsure"`,
    `JSON 里不能写范围：请写 ${value}（按谨慎的一头算），或者 "unsure"`,
  );
}

function readYesNo(question: Question, value: unknown, { path, typed }: ReadingOf): Read {
  if (typed && typeof value === 'string') {
    const folded = value.trim().toLowerCase();
    if (YES.includes(folded)) return { answer: true };
    if (NO.includes(folded)) return { answer: false };
  }
  if (typeof value === 'boolean') return { answer: value };
  if (typeof value === 'string' && meansUnsure(value)) return { answer: 'unsure' };
  const expected = t('true, false or "unsure"', 'true、false 或 "unsure"');
  return { problem: wrongType(path, expected, value, ifUnknown(question, value)) };
}
