import { expect, test } from 'vitest';
import { BASE } from '../../../rules/internal.ts';
import { answerLimitFindings } from '../../checks/answer-limits.ts';
import { doubleEntryFindings } from '../../checks/double-entry.ts';
import { numbersThatDiffer } from '../../checks/numbers.ts';
import { readFacts } from '../../support/facts-file.ts';

test('docs/facts/facts.md and the knowledge say the same', () => {
  expect(doubleEntryFindings(BASE, readFacts())).toEqual([]);
});

test('each number of a text is the same in both languages', () => {
  expect(numbersThatDiffer(BASE)).toEqual([]);
});

test('numbers are read from what can be to what is more than any', () => {
  expect(answerLimitFindings(BASE)).toEqual([]);
});
