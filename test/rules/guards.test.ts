import { expect, test } from 'vitest';
import { type Answers, advise, BadAnswersError, complete, type Lang } from '../../rules/internal.ts';
import { RULES } from '../support/rules.ts';

const GOOD = {
  platform: 'wechat',
  goal: 'dissolve',
  role: 'owner',
  device: 'ios',
  groupType: 'ordinary',
  groupSize: 77,
  region: 'eu',
} as const satisfies Answers;

// What a page or a bot in plain JavaScript may pass on as it came: no compiler looks at it.
test.each<Record<string, unknown>>([
  { role: '群主' },
  { role: 'Owner' },
  { role: null },
  { groupSize: Number.NaN },
  { groupSize: -5 },
  { groupSize: 2.5 },
  { groupSize: '77' },
  { platform: 'signal' },
  { goal: 'die' },
  { liveNow: 'yes' },
  { grupSize: 12 },
  { ['__proto__']: 1, constructor: 'x' },
])('is not judged: %j', (odd) => {
  const [key] = Object.keys(odd);
  const answers = { ...GOOD, ...odd } as unknown as Answers;
  expect(() => advise(answers, RULES)).toThrow(BadAnswersError);
  expect(() => complete(answers, RULES)).toThrow(key);
});

test('an answer that is undefined is one that was left out', () => {
  expect(advise({ ...GOOD, liveNow: undefined } as unknown as Answers, RULES)).toEqual(advise(GOOD, RULES));
});

test('a language in which nothing is written is refused by name', () => {
  expect(() => advise(GOOD, RULES, { lang: 'fr' as Lang })).toThrow(/“fr”.*en, zh/);
});

test('whatever is done to an advice changes no other', () => {
  const before = JSON.stringify(advise(GOOD, RULES, { explain: true }));
  spoil(advise(GOOD, RULES, { explain: true }));
  // Compared here, since all of it would be printed otherwise.
  expect(JSON.stringify(advise(GOOD, RULES, { explain: true })) === before).toBe(true);
});

/** Changes all that can be changed. */
function spoil(value: object): void {
  for (const one of Object.values(value)) if (typeof one === 'object' && one !== null) spoil(one);
  if (Object.isFrozen(value)) return;
  if (Array.isArray(value)) value.push('spoilt');
  else Object.assign(value, { spoilt: true });
}
