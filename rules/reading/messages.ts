import { fold, type Vocabulary } from '../engine/vocabulary.ts';
import type { Question } from '../model/question.ts';
import { same, type Text, t } from '../model/text.ts';
import type { Problem } from './problem.ts';

/** Finds the candidate that a mistyped word was probably meant to be. */
export type Suggest = (word: string, candidates: readonly string[]) => string | undefined;

/** “did you mean …?” in front of a list of what is allowed, where something is near. */
export function didYouMean(like: string | undefined, allowed: readonly string[]): Text {
  const [en, zh] = [allowed.join(', '), allowed.join('、')];
  return like
    ? t(`did you mean “${like}”? allowed: ${en}`, `你是想写“${like}”吗？可用的有：${zh}`)
    : t(`allowed: ${en}`, `可用的有：${zh}`);
}

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

export function unknownKey(
  name: string,
  questions: readonly Question[],
  vocabulary: Vocabulary,
  suggest?: Suggest,
): Problem {
  const names = [...ID_NAMES, ...vocabulary.names];
  const near = (word: string) => keyOf(word, vocabulary) ?? keyOf(suggest?.(word, names) ?? '', vocabulary);
  const last = lastWord(name);
  const meant = near(name) ?? (last === undefined ? undefined : near(last));
  const keys = questions.map((question) => question.key);
  return {
    code: 'unknown-key',
    message: t(`there is no answer “${name}”`, `没有“${name}”这一项`),
    path: name,
    hint: didYouMean(meant, ['id', ...keys]),
  };
}

/** What other programs call the id of a group. */
const ID_NAMES = ['id', 'chat id', 'group id', 'room id', 'peer id', 'jid', 'wid', '群号', '编号'];

function keyOf(name: string, vocabulary: Vocabulary): string | undefined {
  const isId = ID_NAMES.some((one) => fold(one) === fold(name));
  return isId ? 'id' : vocabulary.question(name)?.key;
}

/** The last word of a name that has others in front: `ChatMemberStatus.OWNER`, `chatMemberStatusCreator`. */
export function lastWord(name: string): string | undefined {
  const last = name.split(/[.:/]+|(?<=\p{Ll})(?=\p{Lu})/u).at(-1);
  return last === name ? undefined : last;
}

/** The problem of an id that is an object, as some libraries have it: what it wraps is the id. */
export function wrappedId(value: unknown): Problem {
  const problem = wrongType('id', t('a string or a number', '字符串或数字'), value);
  if (typeof value !== 'object' || value === null) return problem;
  const inside = ['_serialized', '$oid', 'id'].find((key) => Object.hasOwn(value, key));
  if (inside === undefined) return problem;
  return { ...problem, hint: t(`give what stands under “${inside}”`, `请给出“${inside}”里的值`) };
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

/** @param hint what to write instead, where there is more to say than what is expected */
export function wrongType(path: string, expected: Text, value: unknown, hint: Text = same('')): Problem {
  return {
    code: 'wrong-type',
    message: t(
      `${path} must be ${expected.en}, got ${describe(value).en}`,
      `${path} 必须是${expected.zh}，实际是${describe(value).zh}`,
    ),
    path,
    hint,
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
