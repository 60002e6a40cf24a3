import {
  type AnswerKey,
  type AnswerRecord,
  asTyped,
  BASE,
  CLOCK_KEYS,
  fold,
  type Given,
  isNumberKey,
  type Question,
  wordsFor,
} from '../../rules/internal.ts';
import { sanitiseLine } from './sanitise.ts';

/** The options of a command line by name, as commander parsed them. */
export type RawOptions = Readonly<Record<string, unknown>>;

const SHORT: Partial<Record<Question['key'], string>> = { groupSize: 'size', groupType: 'type' };

/** The long option for an answer, without dashes: `groupSize` is `size`, `liveNow` is `live-now`. */
export function optionName(key: Question['key']): string {
  return SHORT[key] ?? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The program as it is called once it is installed, and as texts call it. */
export const PROGRAM = 'group-exit';

/** What to type for a word that is an answer: `leave`, `wechat`, 群主; undefined for any other. */
export function commandAnswering(word: string, program = PROGRAM): string | undefined {
  for (const question of BASE.questions) {
    if (question.kind !== 'choice') continue;
    const choice = question.choices.find((one) =>
      [one.value, ...wordsFor(one, undefined)].some((name) => fold(name) === fold(word)),
    );
    if (choice) return `${program} --${optionName(question.key)} ${choice.value}`;
  }
  return undefined;
}

/**
 * What the user calls each answer: the name in the record, or the option.
 *
 * @param inRecord the names used in the record; all others came as options
 */
export function nameGiven(inRecord: AnswerRecord['names'] = {}): (key: AnswerKey) => string {
  return (key) => inRecord[key] ?? `--${optionName(key)}`;
}

/** Options without which another screen would be shown; the others affect where it goes or its colours. */
const REPEATED_OPTIONS = [
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
  'accessible',
  'width',
] as const;

/** How the program was called, so that a command that it prints runs as it stands. */
export interface Caller {
  /** The words before the options: `npx group-exit` if it was started that way, or Node and a path. */
  readonly program: string;
  readonly shell: Shell;
}

export type Shell = 'posix' | 'powershell' | 'cmd';

type Environment = Readonly<Record<string, string | undefined>>;

/** Who called the program, by how it was started and what the shells leave in the environment. */
export function callerOf(
  { env, startedBy }: { readonly env: Environment; readonly startedBy: readonly string[] },
  platform: NodeJS.Platform = process.platform,
): Caller {
  const shell = shellIn(env, platform);
  return { program: startedBy.map((word) => quoted(word, shell)).join(' '), shell };
}

function shellIn(env: Environment, platform: NodeJS.Platform): Shell {
  if (platform !== 'win32' || env.MSYSTEM) return 'posix';
  // PowerShell adds the user's folder of modules to the two of the machine.
  return (env.PSModulePath ?? '').split(';').length >= 3 ? 'powershell' : 'cmd';
}

/**
 * A text of our own with its commands as the caller would have to type them: texts call the program as it is
 * called once it is installed. What names something else (`group-exit: …`, a file) stays.
 */
export function asStarted(text: string, { program }: Caller): string {
  if (program === PROGRAM) return text;
  return text.replace(/(?<![\w/.-])group-exit(?![\w/.:：@-])/g, () => program);
}

/**
 * The command that gives the same advice without questions, on one line for copying. Where clocks run, it says since
 * when, so that they go on if it is run later.
 *
 * @param raw the options that were given
 * @param now when the answers were true
 */
export function repeatCommand(
  { answers, approximate }: Given,
  questions: readonly Question[],
  raw: RawOptions,
  { program, shell }: Caller,
  now: Date,
): string {
  const options = REPEATED_OPTIONS.flatMap((name) => {
    const values = Array.isArray(raw[name]) ? raw[name] : [raw[name]];
    return values.flatMap((value) => {
      if (value === undefined || value === false) return [];
      return value === true ? [`--${name}`] : [`--${name}`, String(value)];
    });
  });
  const answered = questions.flatMap(({ key }) => {
    const answer = answers[key];
    if (answer === undefined) return [];
    const isNumber = isNumberKey(key) && typeof answer === 'number';
    const typed = isNumber ? asTyped(answer, !approximate.includes(key), key) : String(answer);
    return [`--${optionName(key)}`, typed];
  });
  const isRunning = CLOCK_KEYS.some((key) => answers[key] !== undefined);
  // With --now it is that moment again.
  const since = isRunning && raw.now === undefined ? ['--as-of', `${now.toISOString().slice(0, 19)}Z`] : [];
  const words = ['ask', '--no-input', ...answered, ...since, ...options];
  return [program, ...words.map((word) => quoted(word, shell))].join(' ');
}

/**
 * Quotes a word for a shell if necessary. Invisible characters become octal escapes in bash, zsh and ksh; the
 * shells of Windows have none.
 */
export function quoted(word: string, shell: Shell = 'posix'): string {
  if (/^[\w@+=:,./-]+$/.test(word)) return word;
  switch (shell) {
    case 'powershell':
      return `'${word.replaceAll("'", "''")}'`;
    case 'cmd':
      return `"${word.replaceAll('"', '""')}"`;
    case 'posix':
      return quotedInPosix(word);
  }
}

function quotedInPosix(word: string): string {
  if (sanitiseLine(word, word.length) === word) return `'${word.replaceAll("'", "'\\''")}'`;
  const bytes = [...Buffer.from(word)].map((byte) => {
    const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c;
    return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `$'${bytes.join('')}'`;
}
