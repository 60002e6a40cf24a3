import type {
  AnswerKey,
  Answers,
  ChoiceQuestion,
  NumberQuestion,
  Platform,
  Question,
  Text,
  YesNoQuestion,
} from '../../rules/index.ts';
import { didYouMean, same, t } from '../text.ts';
import { BadInput, type Problem } from './problem.ts';
import { choicesFor, findChoice, findQuestion, meansUnsure, namesOf, nearest } from './vocabulary.ts';

/** Answers as a record gave them, besides what is only handed through. */
export interface AnswerRecord {
  readonly answers: Answers;
  /** Echoed in the result; not a fact. */
  readonly id?: string | number;
}

const MAX_STRING = 4_096;
const MAX_KEYS = 200;
const EXAMPLE =
  '{"role":"owner","device":"ios","groupSize":35,"groupType":"ordinary","region":"mainland-china"}';

/**
 * Turns a parsed JSON value into answers: strict types, lenient words.
 *
 * @throws BadInput with every problem of the record
 */
export function readAnswers(value: unknown, questions: readonly Question[]): AnswerRecord {
  const { problems, ...record } = readWhatFits(value, questions);
  if (problems.length > 0) throw new BadInput(problems, record.id);
  return record;
}

/**
 * The same, but what does not fit is told instead of thrown, beside the answers that do.
 *
 * @throws BadInput for a value that is no object with answers at all
 */
export function readWhatFits(
  value: unknown,
  questions: readonly Question[],
): AnswerRecord & { readonly problems: readonly Problem[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadInput([
      {
        code: 'wrong-shape',
        message: t(
          `expected an object with answers, got ${describe(value).en}`,
          `这里应该是一个包含回答的对象，实际是${describe(value).zh}`,
        ),
        path: '',
        hint: t(`for example ${EXAMPLE}`, `例如 ${EXAMPLE}`),
      },
    ]);
  }
  const entries = Object.entries(value);
  if (entries.length > MAX_KEYS) {
    throw new BadInput([tooMany(t('keys', '个键'), entries.length, MAX_KEYS)]);
  }
  const problems: Problem[] = [];
  const given = new Map<AnswerKey, { question: Question; name: string; value: unknown }>();
  let id: string | number | undefined;
  for (const [name, entry] of entries) {
    const problem = checkString(name, name) ?? checkString(entry, name);
    if (problem) {
      problems.push(problem);
      continue;
    }
    if (name === 'id') {
      if (typeof entry === 'number' && !isExact(entry)) problems.push(inexact(entry));
      else if (typeof entry === 'string' || typeof entry === 'number') id = entry;
      else problems.push(wrongType('id', t('a string or a number', '字符串或数字'), entry));
      continue;
    }
    const question = findQuestion(name, questions);
    const earlier = question && given.get(question.key);
    if (!question) problems.push(unknownKey(name, questions));
    else if (earlier) problems.push(twice(earlier.name, name, question.key));
    else given.set(question.key, { question, name, value: entry });
  }
  const answers: Record<string, unknown> = {};
  const platform = readPlatform(given.get('platform')?.value, questions);
  for (const { question, name, value: entry } of given.values()) {
    const read = readAnswer(question, entry, name, platform);
    if ('problem' in read) problems.push(read.problem);
    else answers[question.key] = read.answer;
  }
  return { answers: answers as Answers, problems, ...(id === undefined ? {} : { id }) };
}

type Read = { readonly answer: string | number | boolean } | { readonly problem: Problem };

/** One answer, as its question wants it. */
export function readAnswer(
  question: Question,
  value: unknown,
  path: string,
  platform: Platform | undefined,
): Read {
  if (question.kind === 'choice') return readChoice(question, value, path, platform);
  if (question.kind === 'number') return readNumber(question, value, path);
  return readYesNo(question, value, path);
}

function readChoice(
  question: ChoiceQuestion,
  value: unknown,
  path: string,
  platform: Platform | undefined,
): Read {
  const here = choicesFor(question.choices, platform);
  const allowed = here.map((choice) => choice.value);
  if (typeof value !== 'string') {
    return { problem: wrongType(path, oneOf(allowed), value) };
  }
  const choice = findChoice(value, here);
  if (choice) return { answer: choice.value };
  const elsewhere = findChoice(value, question.choices);
  if (elsewhere) {
    const where = elsewhere.platforms ?? [];
    return {
      problem: {
        code: 'not-on-platform',
        message: t(
          `${path} “${value}” does not go with platform “${platform}”: it exists on ${where.join(' and ')} only`,
          `${path}“${value}”和平台“${platform}”不搭配，它只存在于 ${where.join('、')}`,
        ),
        path,
        hint: t(
          `on ${platform}, ${question.key} is one of ${allowed.join(', ')}`,
          `在 ${platform} 上，${question.key} 可以是 ${allowed.join(', ')}`,
        ),
      },
    };
  }
  const words = here.flatMap((one) => [one.value, ...one.synonyms]);
  const like = nearest(value, words);
  const meant = like && findChoice(like, here)?.value;
  return {
    problem: {
      code: 'unknown-value',
      message: t(`${path} has no value “${value}”`, `${path} 没有“${value}”这个值`),
      path,
      hint: didYouMean(meant, allowed),
    },
  };
}

function readNumber(question: NumberQuestion, value: unknown, path: string): Read {
  const { min, max, whole } = question;
  const expected = t(
    `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`,
    ` ${min} 到 ${max} 的${whole ? '整数' : '数字'}`,
  );
  if (typeof value !== 'number') return { problem: wrongType(path, expected, value) };
  if (!Number.isFinite(value) || value < min || value > max || (whole && !Number.isInteger(value))) {
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
  return { answer: value === 0 ? 0 : value };
}

function readYesNo(_question: YesNoQuestion, value: unknown, path: string): Read {
  if (typeof value === 'boolean') return { answer: value };
  if (typeof value === 'string' && meansUnsure(value)) return { answer: 'unsure' };
  return { problem: wrongType(path, t('true, false or "unsure"', 'true、false 或 "unsure"'), value) };
}

/** The platform that the other answers are read for; its own problem is reported with the rest. */
function readPlatform(value: unknown, questions: readonly Question[]): Platform {
  const question = questions.find((one) => one.key === 'platform');
  const choice =
    question?.kind === 'choice' && typeof value === 'string'
      ? findChoice(value, question.choices)
      : undefined;
  return (choice?.value ?? 'wechat') as Platform;
}

function checkString(value: unknown, path: string): Problem | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.length > MAX_STRING)
    return { ...tooMany(t('characters', '个字符'), value.length, MAX_STRING), path: path.slice(0, 100) };
  if (value.isWellFormed()) return undefined;
  return {
    code: 'bad-text',
    message: t('a string holds half of a surrogate pair', '字符串里有半个代理对'),
    path,
    hint: t('write the whole character, or leave it out', '写出完整的字符，或者去掉它'),
  };
}

/** Digits that a fraction surely keeps. */
const EXACT_DIGITS = 15;

/** Whether a number is the one that was written: beyond 2^53 digits get lost, beyond 1e308 all. */
function isExact(value: number): boolean {
  if (Number.isInteger(value) || !Number.isFinite(value)) return Number.isSafeInteger(value);
  return String(value).replace(/e.*|^-?0\.0*|\D/g, '').length <= EXACT_DIGITS;
}

function inexact(value: number): Problem {
  return {
    code: 'unsafe-number',
    message: t(
      `id is a number that would come back as another one: ${value}`,
      `id 这个数字会变成另一个：${value}`,
    ),
    path: 'id',
    hint: t('write the id as a string', '请把 id 写成字符串'),
  };
}

function unknownKey(name: string, questions: readonly Question[]): Problem {
  const like = nearest(name, namesOf(questions));
  const meant = like && findQuestion(like, questions)?.key;
  const keys = questions.map((question) => question.key);
  return {
    code: 'unknown-key',
    message: t(`there is no answer “${name}”`, `没有“${name}”这一项`),
    path: name,
    hint: didYouMean(meant, ['id', ...keys]),
  };
}

function twice(first: string, second: string, key: string): Problem {
  return {
    code: 'duplicate-key',
    message: t(`“${first}” and “${second}” both mean ${key}`, `“${first}”和“${second}”都是 ${key}`),
    path: second,
    hint: t('give it once', '只写一次'),
  };
}

function oneOf(allowed: readonly string[]): Text {
  return t(`one of ${allowed.join(', ')}`, `以下之一：${allowed.join(', ')}`);
}

function wrongType(path: string, expected: Text, value: unknown): Problem {
  return {
    code: 'wrong-type',
    message: t(
      `${path} must be ${expected.en}, got ${describe(value).en}`,
      `${path} 必须是${expected.zh}，实际是${describe(value).zh}`,
    ),
    path,
    hint: value === null ? t('leave a key out if it is not known', '不知道就不要写这个键') : same(''),
  };
}

function tooMany(what: Text, count: number, most: number): Problem {
  return {
    code: 'too-large',
    message: t(
      `${count} ${what.en}, at most ${most} are read`,
      `有 ${count} ${what.zh}，最多读 ${most} ${what.zh}`,
    ),
    path: '',
    hint: t('only the answers and an id belong here', '这里只放回答和 id'),
  };
}

function describe(value: unknown): Text {
  if (value === null) return same('null');
  if (Array.isArray(value)) return t('an array', '数组');
  if (typeof value === 'object') return t('an object', '对象');
  if (typeof value === 'string') {
    const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    return t(`the string “${shown}”`, `字符串“${shown}”`);
  }
  if (typeof value === 'number') return t(`the number ${value}`, `数字 ${value}`);
  return t(`the ${typeof value} ${String(value)}`, `${String(value)}`);
}
