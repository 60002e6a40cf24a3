import type { Trust } from '../model/advice.ts';
import { GRADES } from '../model/evidence.ts';
import { FACT_VALUES, type Facts } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import { RULE_KINDS, type RuleBase, type RuleKind } from '../model/rule.ts';
import { LANGS, type Lang } from '../model/text.ts';

/*
 * Runtime checks for the arguments of public functions, since callers may not use TypeScript. Answers are
 * checked by check-answers.ts.
 */

/** @throws RangeError for an unsupported language */
export function checkLang(lang: Lang): void {
  if (!LANGS.includes(lang)) throw new RangeError(`no texts in ${named(lang)}: ${LANGS.join(', ')}`);
}

/** @throws RangeError for an invalid grade */
export function checkTrust(trust: Trust): void {
  if (!GRADES.includes(trust)) throw new RangeError(`no grade ${named(trust)}: ${GRADES.join(', ')}`);
}

/** @throws RangeError for anything but an object */
export function checkObject(value: object, what: string): void {
  if (!isObject(value)) throw new RangeError(`${what} must be an object, not ${named(value)}`);
}

/** @throws RangeError for anything but an object of strings */
export function checkFacts(facts: Facts): void {
  checkObject(facts, 'facts');
  for (const fact of Object.values(facts))
    if (typeof fact !== 'string') throw new RangeError(`a fact must be a word, not ${named(fact)}`);
}

/** @throws RangeError for rules that are not compiled */
export function checkRules(rules: object): void {
  if (!isObject(rules) || !isObject(rules.vocabulary))
    throw new RangeError('rules must be what compile gives: compile(BASE)');
}

/**
 * Checks only the rough shape of a base, which the caller controls. `withPack` validates untrusted data.
 *
 * @throws RangeError for an invalid base
 */
export function checkBase(base: RuleBase): void {
  checkObject(base, 'a rule base');
  const lists = { questions: isQuestion, rules: isRule, tables: isTable, comparison: isRow };
  for (const [list, fits] of Object.entries(lists)) {
    const entries: unknown = base[list as keyof typeof lists];
    if (!Array.isArray(entries) || !entries.every(fits))
      throw new RangeError(`not a rule base: “${list}” must be a list like that of BASE`);
  }
  const maps = { claims: isClaim, sources: isObject };
  for (const [map, fits] of Object.entries(maps)) {
    const entries: unknown = base[map as keyof typeof maps];
    if (!isObject(entries) || !Object.values(entries).every(fits))
      throw new RangeError(`not a rule base: “${map}” must be an object like that of BASE`);
  }
}

/** @throws RangeError for an invalid question */
export function checkQuestion(question: Question): void {
  if (!isQuestion(question)) throw new RangeError('a question must be one of those in a rule base');
}

/** @throws RangeError for anything but a list of strings */
export function checkWords(words: readonly string[], what: string): void {
  if (!areWords(words)) throw new RangeError(`${what} must be a list of strings`);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (text: unknown) => isObject(text) && LANGS.every((lang) => typeof text[lang] === 'string');

const areTexts = (list: unknown) => Array.isArray(list) && list.every(isText);

function isQuestion(value: unknown): boolean {
  if (!isObject(value) || typeof value.key !== 'string' || !areWords(value.synonyms)) return false;
  if (![value.text, value.help, value.why].every(isText)) return false;
  if (value.kind !== 'choice') return value.kind === 'number' || value.kind === 'yes-no';
  return Array.isArray(value.choices) && value.choices.every(isChoice);
}

const isChoice = (value: unknown) =>
  isObject(value) && isText(value.label) && isText(value.hint) && areWords(value.synonyms);

function isRule(value: unknown): boolean {
  if (!isObject(value) || !RULE_KINDS.includes(value.kind as RuleKind)) return false;
  const ways: unknown[] = Array.isArray(value.when) ? value.when : [value.when];
  return (
    typeof value.id === 'string' && isText(value.short) && areWords(value.evidence) && ways.every(isObject)
  );
}

const isTable = (value: unknown) =>
  isObject(value) &&
  isText(value.title) &&
  isText(value.note) &&
  areTexts(value.columns) &&
  Array.isArray(value.rows) &&
  value.rows.every(areTexts) &&
  areWords(value.evidence);

const isRow = (value: unknown) =>
  isObject(value) &&
  isText(value.label) &&
  isObject(value.cells) &&
  FACT_VALUES.platform.every((column) => isCell((value.cells as Record<string, unknown>)[column]));

const isCell = (value: unknown) =>
  value === 'unknown' || (isObject(value) && isText(value.text) && areWords(value.evidence));

const isClaim = (value: unknown) => isObject(value) && isText(value.says) && isObject(value.for);

const areWords = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string');

/** A value for an error message, truncated. */
function named(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 60)}”`;
  return Array.isArray(value) ? 'an array' : value === null ? 'null' : typeof value;
}
