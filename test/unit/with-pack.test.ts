import { expect, test } from 'vitest';
import { BASE, BadInput } from '../../rules/index.ts';
import { withPack } from '../../src/packs/index.ts';

const now = new Date('2026-11-01T00:00:00Z');

test('packs past their day of review say so, each under an id and a name of its own', () => {
  const overdue = { reviewBy: '2026-10-31' };
  const one = withPack(BASE, overdue, { name: 'a/first.json', now });
  const two = withPack(one, overdue, { name: 'second.json', now });
  const added = two.rules.slice(BASE.rules.length);
  expect(added.map(({ id }) => id)).toEqual(['rules.review-due.1', 'rules.review-due.2']);
  expect(added.map(({ short }) => /“(.*?)”/.exec(short.en)?.[1])).toEqual(['first.json', 'second.json']);
  expect(withPack(BASE, overdue, { now: new Date('2026-10-31T00:00:00Z') }).rules).toHaveLength(
    BASE.rules.length,
  );
});

test.each([undefined, null, 7, 'a', [], { blockers: 1 }, { unknown: [] }])('%j is no pack', (value) => {
  expect(() => withPack(BASE, value)).toThrow(BadInput);
});
