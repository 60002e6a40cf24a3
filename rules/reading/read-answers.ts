import { checkObject, checkRules, isObject } from '../engine/arguments.ts';
import { maxFor } from '../engine/check-answers.ts';
import type { Rules } from '../engine/compile.ts';
import { fold, type Vocabulary } from '../engine/vocabulary.ts';
import { DEFAULT_PLATFORM } from '../knowledge/platforms.ts';
import type { AnswerKey, Answers, Platform } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import { t } from '../model/text.ts';
import { noMoment, readMoment } from './as-of.ts';
import { describe, inexact, type Suggest, tooMany, twice, unknownKey, wrappedId } from './messages.ts';
import { BadInput, type Problem } from './problem.ts';
import { readAnswer } from './read-answer.ts';

/** Answers as somebody gave them. */
export interface Given {
  readonly answers: Answers;
  /** Numbers that were typed as a range or as “about …”: the cautious end stands for them. */
  readonly approximate: readonly AnswerKey[];
  /** When the answers were true (ISO 8601 with a zone), if that was given. */
  readonly asOf?: string;
}

/** The same as a record gave them, besides what is only handed through. */
export interface AnswerRecord extends Given {
  /** Echoed in the result; not a fact. */
  readonly id?: string | number;
  /** The name under which each answer was given: `members` for `groupSize`. */
  readonly names: Readonly<Partial<Record<AnswerKey, string>>>;
}

/** What a record is read with. */
export interface Reading {
  /** Where the record names none. */
  readonly platform?: Platform | undefined;
  /** What problems call an answer; as the record has it where absent. */
  readonly nameOf?: (key: AnswerKey) => string;
  /** Numbers and yes/no are text, as people type them: ~50, 50-60, 55人, yes. In JSON they are not. */
  readonly typed?: boolean;
  /** Finds what a mistyped word was meant to be, for the hints; without it they list what is allowed. */
  readonly suggest?: Suggest;
}

/** What was given besides a record, with what the record has in its place. */
export function givenWith(besides: Given, record: Given): Given {
  const kept = besides.approximate.filter((key) => record.answers[key] === undefined);
  const asOf = record.asOf ?? besides.asOf;
  return {
    answers: { ...besides.answers, ...record.answers },
    approximate: [...kept, ...record.approximate],
    ...(asOf === undefined ? {} : { asOf }),
  };
}

const MAX_STRING = 4_096;
const MAX_KEYS = 200;
const EXAMPLE =
  '{"role":"owner","device":"ios","groupSize":35,"groupType":"ordinary","region":"mainland-china"}';

/**
 * Turns a parsed JSON value into answers: strict types, lenient words.
 *
 * @throws BadInput with every problem of the record, RangeError for rules that are not compiled and options that are none
 */
export function readAnswers(
  value: unknown,
  rules: Pick<Rules, 'questions' | 'vocabulary'>,
  reading?: Reading,
): AnswerRecord {
  const { problems, ...record } = readWhatFits(value, rules, reading);
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
  rules: Pick<Rules, 'questions' | 'vocabulary'>,
  reading: Reading = {},
): AnswerRecord & { readonly problems: readonly Problem[] } {
  checkRules(rules);
  checkObject(reading, 'the options');
  const { platform: usual = DEFAULT_PLATFORM, nameOf, typed = false, suggest } = reading;
  const { questions, vocabulary } = rules;
  if (!isObject(value)) {
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
  const names = Object.keys(value);
  if (names.length > MAX_KEYS) throw new BadInput([tooMany(t('keys', '个键'), names.length, MAX_KEYS)]);
  const problems: Problem[] = [];
  const given: { [K in AnswerKey]?: string } = {};
  let id: string | number | undefined;
  let asOf: string | undefined;
  for (const name of names) {
    const entry = value[name];
    const problem = checkString(name, name) ?? checkString(entry, name);
    if (problem) {
      problems.push(problem);
      continue;
    }
    if (name === 'id') {
      if (typeof entry === 'number' && !isExact(entry)) problems.push(inexact(entry));
      else if (typeof entry === 'string' || typeof entry === 'number') id = entry;
      else problems.push(wrappedId(entry));
      continue;
    }
    if (fold(name) === fold('asOf')) {
      if (typeof entry === 'string' && readMoment(entry)) asOf = entry;
      else problems.push(noMoment(entry, typed ? '--as-of' : name));
      continue;
    }
    const key = vocabulary.question(name)?.key;
    const earlier = key && given[key];
    if (!key) problems.push(unknownKey(name, questions, vocabulary, suggest));
    else if (earlier !== undefined) problems.push(twice(earlier, name, key));
    else given[key] = name;
  }
  const answers: Record<string, unknown> = {};
  const approximate: AnswerKey[] = [];
  const platform = readPlatform(given.platform && value[given.platform], questions, vocabulary) ?? usual;
  for (const key in given) {
    const name = given[key as AnswerKey] as string;
    const question = vocabulary.question(name) as Question;
    const most = question.kind === 'number' ? maxFor(question, { platform, ...answers }) : 0;
    const path = nameOf?.(question.key) ?? name;
    const read = readAnswer(question, value[name], { vocabulary, path, platform, most, typed, suggest });
    if ('problem' in read) problems.push(read.problem);
    else answers[key] = read.answer;
    if ('isApproximate' in read && read.isApproximate) approximate.push(question.key);
  }
  return {
    answers: answers as Answers,
    names: given,
    approximate,
    problems,
    ...(id === undefined ? {} : { id }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** The platform that the other answers are read for; its own problem is reported with the rest. */
function readPlatform(
  value: unknown,
  questions: readonly Question[],
  vocabulary: Vocabulary,
): Platform | undefined {
  const question = questions.find((one) => one.key === 'platform');
  const choice =
    question?.kind === 'choice' && typeof value === 'string' ? vocabulary.choice(value, question) : undefined;
  return choice?.value as Platform | undefined;
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
