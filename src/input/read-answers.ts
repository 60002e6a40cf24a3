import type {
  AnswerKey,
  Answers,
  ChoiceQuestion,
  NumberQuestion,
  Platform,
  Question,
  YesNoQuestion,
} from '../../rules/index.ts';
import { BadInput, type Problem } from './problem.ts';
import { choicesFor, findChoice, findQuestion, meansUnsure, nearest } from './vocabulary.ts';

/** Answers as a record gave them, besides what is only handed through. */
export interface AnswerRecord {
  readonly answers: Answers;
  /** Echoed in the result; not a fact. */
  readonly id?: string | number;
}

const MAX_STRING = 4_096;
const MAX_KEYS = 200;

/**
 * Turns a parsed JSON value into answers: strict types, lenient words.
 *
 * @throws BadInput with every problem of the record
 */
export function readAnswers(value: unknown, questions: readonly Question[]): AnswerRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadInput([
      {
        code: 'wrong-shape',
        message: `expected an object with answers, got ${describe(value)}`,
        path: '',
        hint: 'for example {"role":"owner","device":"ios","groupSize":35,"groupType":"ordinary","region":"mainland-china"}',
      },
    ]);
  }
  const entries = Object.entries(value);
  if (entries.length > MAX_KEYS) {
    throw new BadInput([tooMany('keys', entries.length, MAX_KEYS)]);
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
      else problems.push(wrongType('id', 'a string or a number', entry));
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
  if (problems.length > 0) throw new BadInput(problems, id);
  return { answers: answers as Answers, ...(id === undefined ? {} : { id }) };
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
    return { problem: wrongType(path, `one of ${allowed.join(', ')}`, value) };
  }
  const choice = findChoice(value, here);
  if (choice) return { answer: choice.value };
  const elsewhere = findChoice(value, question.choices);
  if (elsewhere) {
    const where = elsewhere.platforms?.join(' and ') ?? '';
    return {
      problem: {
        code: 'not-on-platform',
        message: `${path} “${value}” does not go with platform “${platform}”: it exists on ${where} only`,
        path,
        hint: `on ${platform}, ${question.key} is one of ${allowed.join(', ')}`,
      },
    };
  }
  const words = here.flatMap((one) => [one.value, ...one.synonyms]);
  const like = nearest(value, words);
  const meant = like && findChoice(like, here)?.value;
  return {
    problem: {
      code: 'unknown-value',
      message: `${path} has no value “${value}”`,
      path,
      hint: `${meant ? `did you mean “${meant}”? ` : ''}allowed: ${allowed.join(', ')}`,
    },
  };
}

function readNumber(question: NumberQuestion, value: unknown, path: string): Read {
  const { min, max, whole } = question;
  const expected = `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
  if (typeof value !== 'number') return { problem: wrongType(path, expected, value) };
  if (!Number.isFinite(value) || value < min || value > max || (whole && !Number.isInteger(value))) {
    return {
      problem: {
        code: 'out-of-range',
        message: `${path} must be ${expected}, got ${value}`,
        path,
        hint: question.unit.en ? `counted in ${question.unit.en}` : '',
      },
    };
  }
  return { answer: value === 0 ? 0 : value };
}

function readYesNo(_question: YesNoQuestion, value: unknown, path: string): Read {
  if (typeof value === 'boolean') return { answer: value };
  if (typeof value === 'string' && meansUnsure(value)) return { answer: 'unsure' };
  return { problem: wrongType(path, 'true, false or "unsure"', value) };
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
    return { ...tooMany('characters', value.length, MAX_STRING), path: path.slice(0, 100) };
  if (wellFormed(value)) return undefined;
  return {
    code: 'bad-text',
    message: 'a string holds half of a surrogate pair',
    path,
    hint: 'write the whole character, or leave it out',
  };
}

/** No half of a surrogate pair in it. (String.prototype.isWellFormed is newer than our type library.) */
function wellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** Whether a number is the one that was written: beyond 2^53 digits get lost, beyond 1e308 all. */
function isExact(value: number): boolean {
  return Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value));
}

function inexact(value: number): Problem {
  return {
    code: 'unsafe-number',
    message: `id is a number that would come back as another one: ${value}`,
    path: 'id',
    hint: 'write the id as a string',
  };
}

function unknownKey(name: string, questions: readonly Question[]): Problem {
  const like = nearest(
    name,
    questions.flatMap((question) => [question.key, ...question.synonyms]),
  );
  const meant = like && findQuestion(like, questions)?.key;
  const keys = questions.map((question) => question.key);
  return {
    code: 'unknown-key',
    message: `there is no answer “${name}”`,
    path: name,
    hint: `${meant ? `did you mean “${meant}”? ` : ''}allowed: id, ${keys.join(', ')}`,
  };
}

function twice(first: string, second: string, key: string): Problem {
  return {
    code: 'duplicate-key',
    message: `“${first}” and “${second}” both mean ${key}`,
    path: second,
    hint: 'give it once',
  };
}

function wrongType(path: string, expected: string, value: unknown): Problem {
  return {
    code: 'wrong-type',
    message: `${path} must be ${expected}, got ${describe(value)}`,
    path,
    hint: value === null ? 'leave a key out if it is not known' : '',
  };
}

function tooMany(what: string, count: number, most: number): Problem {
  return {
    code: 'too-large',
    message: `${count} ${what}, at most ${most} are read`,
    path: '',
    hint: 'only the answers and an id belong here',
  };
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string')
    return `the string “${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  return `the ${typeof value} ${String(value)}`;
}
