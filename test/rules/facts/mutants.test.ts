import { expect, test } from 'vitest';
import { BASE } from '../../../rules/internal.ts';
import { described, mutantsOf, mutated } from '../../mutate/mutants.ts';

const mutants = [...mutantsOf(BASE)];

test('there are mutants of every kind', () => {
  const kinds = new Set(mutants.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['address', 'citation', 'grade', 'number', 'path', 'stance']);
});

test('a mutant changes a copy of the knowledge, and nothing else', () => {
  const before = JSON.stringify(BASE);
  // One in a hundred: each makes a copy.
  for (const mutant of mutants.filter((_, place) => place % 100 === 0))
    expect(JSON.stringify(mutated(BASE, mutant)) === before, described(BASE, mutant)).toBe(false);
  expect(JSON.stringify(BASE) === before).toBe(true);
});
