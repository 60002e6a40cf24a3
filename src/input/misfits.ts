import type { Question, Text } from '../../rules/internal.ts';
import { didYouMean, same, t } from '../messages/text.ts';
import type { Problem } from './problem.ts';
import { findQuestion, namesOf, nearest } from './vocabulary.ts';

export function inexact(value: number): Problem {
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

export function unknownKey(name: string, questions: readonly Question[]): Problem {
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

export function twice(first: string, second: string, key: string): Problem {
  return {
    code: 'duplicate-key',
    message: t(`“${first}” and “${second}” both mean ${key}`, `“${first}”和“${second}”都是 ${key}`),
    path: second,
    hint: t('give it once', '只写一次'),
  };
}

export function oneOf(allowed: readonly string[]): Text {
  return t(`one of ${allowed.join(', ')}`, `以下之一：${allowed.join(', ')}`);
}

export function wrongType(path: string, expected: Text, value: unknown): Problem {
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

export function tooMany(what: Text, count: number, most: number): Problem {
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

export function describe(value: unknown): Text {
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

/** The problem of a text that nests deeper than is read. */
export function tooDeep(most: number): Problem {
  return {
    code: 'too-deep',
    message: t(`nested more than ${most} deep`, `嵌套超过 ${most} 层`),
    path: '',
    hint: t('answers are one flat object', '回答是一个不嵌套的对象'),
  };
}
