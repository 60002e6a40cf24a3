import { expect, test } from 'vitest';
import { type Answers, advise, BASE, BadAnswersError, type Lang, settle } from '../../rules/internal.ts';

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
  expect(() => advise(answers, BASE)).toThrow(BadAnswersError);
  expect(() => settle(answers, BASE)).toThrow(key);
});

test('an answer that is undefined is one that was left out', () => {
  expect(advise({ ...GOOD, liveNow: undefined } as unknown as Answers, BASE)).toEqual(advise(GOOD, BASE));
});

test('a language in which nothing is written is refused by name', () => {
  expect(() => advise(GOOD, BASE, { lang: 'fr' as Lang })).toThrow(/“fr”.*en, zh/);
});

test('whatever is done to an advice changes no other', () => {
  const before = JSON.stringify(advise(GOOD, BASE, { explain: true }));
  spoil(advise(GOOD, BASE, { explain: true }));
  // Compared here, since all of it would be printed otherwise.
  expect(JSON.stringify(advise(GOOD, BASE, { explain: true })) === before).toBe(true);
});

/** Changes all that can be changed. */
function spoil(value: object): void {
  for (const one of Object.values(value)) if (typeof one === 'object' && one !== null) spoil(one);
  if (Object.isFrozen(value)) return;
  if (Array.isArray(value)) value.push('spoilt');
  else Object.assign(value, { spoilt: true });
}
