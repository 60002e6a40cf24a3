import type { Answers } from '../../rules/internal.ts';
import { optionName } from './options.ts';
import type { Settings } from './settings.ts';

/** Options that change what is said; the others say where it goes or how it looks. */
const CONTENT_OPTIONS = [
  'trust',
  'lang',
  'format',
  'json',
  'brief',
  'fields',
  'full',
  'show',
  'explain',
  'now',
  'bom',
  'rules',
] as const;

/**
 * The command that gives the same advice without questions, on one line, so that it can be copied
 * whole.
 *
 * @param raw the options that were given
 */
export function repeatCommand(
  answers: Answers,
  { base }: Settings,
  raw: Readonly<Record<string, unknown>>,
): string {
  const options = CONTENT_OPTIONS.flatMap((name) => {
    const values = Array.isArray(raw[name]) ? raw[name] : [raw[name]];
    return values.flatMap((value) => {
      if (value === undefined || value === false) return [];
      return value === true ? [`--${name}`] : [`--${name}`, String(value)];
    });
  });
  const answered = base.questions.flatMap(({ key }) => {
    const answer = answers[key];
    return answer === undefined ? [] : [`--${optionName(key)}`, String(answer)];
  });
  return ['group-exit', 'ask', '--no-input', ...answered, ...options].map(quoted).join(' ');
}

/** A word as shells take it. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
