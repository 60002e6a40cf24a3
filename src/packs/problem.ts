import type { BaseIssue } from 'valibot';
import { didYouMean, type Text, t } from '../../rules/internal.ts';
import { nearest } from '../messages/nearest.ts';

/** One problem in a pack. */
export interface PackProblem {
  /** Path in the file: `rules[2].when.device[0]`. */
  readonly at: string;
  readonly message: Text;
  readonly hint: Text;
}

/** A message in both languages, encoded as the string that valibot expects. */
export const inBoth = (message: Text): string => JSON.stringify(message);

/** Issues about the type alone; `custom` is our check that distinguishes objects from lists. */
const TYPES = ['array', 'boolean', 'custom', 'integer', 'null', 'number', 'string'];

type Issue = BaseIssue<unknown>;

/**
 * Describes a valibot issue in both languages.
 *
 * @param within the path that the issue's own path is relative to
 */
export function explain(issue: Issue, within = ''): PackProblem {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const at = keys.reduce(placeIn, within);
  const { requirement, type } = issue;
  if (TYPES.includes(type)) return wrongType([issue], at);
  switch (type) {
    case 'union': {
      const ways = closest(issue.issues ?? []);
      const telling = ways.find((one) => one.path || !TYPES.includes(one.type));
      return telling ? explain(telling, at) : wrongType(ways, at);
    }
    case 'variant':
      if (keys.at(-1) !== 'kind') return problem(at, t('must be of type object', '类型必须是 object'));
      return issue.input === undefined
        ? problem(keys.slice(0, -1).reduce(placeIn, within), t('“kind” is missing', '缺少“kind”'))
        : unlike(issue.input, issue, at, t('has no such value', '没有这个值'));
    case 'strict_object': {
      const name = String(keys.at(-1));
      if (issue.expected === 'never')
        return unlike(name, issue, at, t('is not known here', '这里没有这个名字'));
      return problem(keys.slice(0, -1).reduce(placeIn, within), t(`“${name}” is missing`, `缺少“${name}”`));
    }
    case 'picklist':
    case 'literal':
      return unlike(issue.input, issue, at, t('has no such value', '没有这个值'));
    case 'min_value':
      return problem(at, t(`must be at least ${requirement}`, `不能小于 ${requirement}`));
    case 'max_value':
      return problem(at, t(`must be at most ${requirement}`, `不能大于 ${requirement}`));
    case 'max_length':
    case 'max_entries':
      return problem(at, t(`must have at most ${requirement} items`, `最多 ${requirement} 项`));
    case 'non_empty':
      return problem(at, t('must not be empty', '不能为空'));
    case 'check':
      return { at, message: JSON.parse(issue.message), hint: t('', '') };
    default:
      throw new Error(`no words for what valibot calls ${type}`);
  }
}

/** The issues of the union members that the value comes closest to: those whose path is deepest. */
function closest(issues: readonly Issue[]): readonly Issue[] {
  const depth = ({ path }: Issue) => path?.length ?? 0;
  const deepest = issues.reduce((most, issue) => Math.max(most, depth(issue)), 0);
  return issues.filter((issue) => depth(issue) === deepest);
}

function placeIn(within: string, key: unknown): string {
  if (typeof key === 'number') return `${within}[${key}]`;
  return within === '' ? String(key) : `${within}.${key}`;
}

function problem(
  at: string,
  message: Text,
  hint: Text = t('group-exit schema rules tells the shape', '形状见 group-exit schema rules'),
): PackProblem {
  return { at, message, hint };
}

function wrongType(issues: readonly Issue[], at: string): PackProblem {
  const names = issues.map(({ type }) => (type === 'custom' ? 'object' : type)).join(' / ');
  return problem(at, t(`must be of type ${names}`, `类型必须是 ${names}`));
}

/** A word that is not allowed; the schema puts the allowed ones into the message (src/schema/parts.ts). */
function unlike(given: unknown, { message: allowed }: Issue, at: string, message: Text): PackProblem {
  const words = (JSON.parse(allowed) as unknown[]).map(String);
  const like = typeof given === 'string' ? nearest(given, words) : undefined;
  return problem(at, message, didYouMean(like, words));
}
