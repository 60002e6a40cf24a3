import { assumedFact } from '../engine/complete.ts';
import { listsFor } from '../engine/match.ts';
import { choicesFor, fold, wordsFor } from '../engine/vocabulary.ts';
import { FACT_VALUES } from '../model/facts.ts';
import type { ChoiceQuestion, Question } from '../model/question.ts';
import type { Text } from '../model/text.ts';
import { checkText } from './check-text.ts';
import type { Findings } from './finding.ts';
import type { AnyStatement } from './statements.ts';

/** Checks the texts, words and assumptions of all questions. */
export function checkQuestions(
  questions: readonly Question[],
  statements: readonly AnyStatement[],
  findings: Findings,
): void {
  const names = questions.map(({ key, synonyms }) => ({ name: key, words: [key, ...synonyms] }));
  for (const { word, of } of doubleWords(names)) findings.add('duplicate-word', of, {}, word);
  for (const question of questions) {
    for (const text of textsOf(question)) checkText(question.key, text, findings);
    checkAssumption(question, statements, findings);
    if (question.kind !== 'choice') continue;
    for (const { value, label, hint } of question.choices) {
      for (const text of [label, hint]) checkText(`${question.key}.${value}`, text, findings);
    }
    checkWords(question, findings);
  }
}

function textsOf(question: Question): Text[] {
  const { text, help, why, ifUnknown } = question;
  return [
    ...[text, help, why, ...(ifUnknown ? [ifUnknown] : [])],
    ...(question.kind === 'number' ? [question.unit] : []),
    ...(question.kind === 'choice' ? (question.noAnswers ?? []).map(({ hint }) => hint) : []),
  ];
}

/** A word may mean one choice here and another one there, but not two on the same platform. */
function checkWords(question: ChoiceQuestion, findings: Findings): void {
  const { key, noAnswers = [] } = question;
  for (const platform of FACT_VALUES.platform) {
    const choices = choicesFor(question, platform).map((choice) => ({
      name: `${key}.${choice.value}`,
      words: [choice.value, ...wordsFor(choice, platform)],
    }));
    const others = noAnswers.map(({ words }) => ({ name: `${key}.noAnswers`, words }));
    for (const { word, of } of doubleWords([...choices, ...others]))
      findings.add('duplicate-word', of, {}, word);
  }
}

/** The words that stand for more than one thing, with the names of those things. */
function doubleWords(things: readonly { name: string; words: readonly string[] }[]) {
  const byWord = new Map<string, { word: string; of: Set<string> }>();
  for (const { name, words } of things) {
    for (const word of words) {
      const known = byWord.get(fold(word)) ?? { word, of: new Set() };
      byWord.set(fold(word), known);
      known.of.add(name);
    }
  }
  return [...byWord.values()].filter(({ of }) => of.size > 1).map(({ word, of }) => ({ word, of: [...of] }));
}

/**
 * What is assumed for a missing answer must be a value that something blocks or warns of. Whether it is also
 * the worst one shows at the ends of conversations.
 */
function checkAssumption(question: Question, statements: readonly AnyStatement[], findings: Findings): void {
  const assumed = assumedFact(question);
  // Of an optional answer nothing is assumed.
  if (assumed === undefined || question.kind === 'choice') return;
  const { key } = question;
  const listsOf = (kinds: readonly AnyStatement['kind'][]) =>
    statements.flatMap(({ kind, when }) => (kinds.includes(kind) ? listsFor(when, key) : []));
  const reading = listsOf(['blocker', 'fix', 'caution', 'stand-in']);
  const warning = assumed === 'unsure' ? listsOf(['caution', 'stand-in']) : reading;
  if (reading.length > 0 && !warning.some((values) => values.includes(assumed)))
    findings.add(assumed === 'unsure' ? 'unsure-unwarned' : 'incautious-assumption', [key], {}, assumed);
}
