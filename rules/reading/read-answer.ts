import { choicesFor, meansUnsure, type Vocabulary } from '../engine/vocabulary.ts';
import type { Platform } from '../model/facts.ts';
import type { Choice, ChoiceQuestion, NumberQuestion, Question } from '../model/question.ts';
import { same, t } from '../model/text.ts';
import { didYouMean, oneOf, type Suggest, wrongType } from './messages.ts';
import type { Problem } from './problem.ts';

type Read = { readonly answer: string | number | boolean } | { readonly problem: Problem };

/** One answer, as its question wants it. */
export function readAnswer(
  question: Question,
  vocabulary: Vocabulary,
  value: unknown,
  path: string,
  platform: Platform | undefined,
  suggest?: Suggest,
): Read {
  switch (question.kind) {
    case 'choice':
      return readChoice(question, vocabulary, value, path, platform, suggest);
    case 'number':
      return readNumber(question, value, path);
    case 'yes-no':
      return readYesNo(value, path);
  }
}

function readChoice(
  question: ChoiceQuestion,
  vocabulary: Vocabulary,
  value: unknown,
  path: string,
  platform: Platform | undefined,
  suggest?: Suggest,
): Read {
  const choice = typeof value === 'string' ? vocabulary.choice(value, question, platform) : undefined;
  if (choice) return { answer: choice.value };
  const here = choicesFor(question, platform);
  const allowed = here.map((one) => one.value);
  if (typeof value !== 'string') return { problem: wrongType(path, oneOf(allowed), value) };
  const elsewhere = vocabulary.choice(value, question);
  if (elsewhere) return { problem: notOnPlatform(question, value, elsewhere, path, platform) };
  const words = here.flatMap((one) => [one.value, ...one.synonyms]);
  const like = suggest?.(value, words);
  const meant = like && vocabulary.choice(like, question, platform)?.value;
  return {
    problem: {
      code: 'unknown-value',
      message: t(`${path} has no value “${value}”`, `${path} 没有“${value}”这个值`),
      path,
      hint: didYouMean(meant, allowed),
    },
  };
}

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

function readNumber(question: NumberQuestion, value: unknown, path: string): Read {
  const { min, max, whole } = question;
  const isNumber = typeof value === 'number';
  if (isNumber && value >= min && value <= max && (!whole || Number.isInteger(value))) {
    // Not −0, which is another number to some that read it.
    return { answer: value === 0 ? 0 : value };
  }
  const expected = t(
    `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`,
    ` ${min} 到 ${max} 的${whole ? '整数' : '数字'}`,
  );
  if (!isNumber) return { problem: wrongType(path, expected, value) };
  return {
    problem: {
      code: 'out-of-range',
      message: t(
        `${path} must be ${expected.en}, got ${value}`,
        `${path} 必须是${expected.zh}，实际是 ${value}`,
      ),
      path,
      hint: question.unit.en ? t(`counted in ${question.unit.en}`, `单位：${question.unit.zh}`) : same(''),
    },
  };
}

function readYesNo(value: unknown, path: string): Read {
  if (typeof value === 'boolean') return { answer: value };
  if (typeof value === 'string' && meansUnsure(value)) return { answer: 'unsure' };
  return { problem: wrongType(path, t('true, false or "unsure"', 'true、false 或 "unsure"'), value) };
}
