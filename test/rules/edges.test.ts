import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as library from '../../rules/index.ts';
import {
  type Answers,
  advise,
  BASE,
  BadAnswersError,
  BadInput,
  compile,
  complete,
  type Facts,
  MissingAnswersError,
  type Question,
  type Rules,
} from '../../rules/index.ts';
import * as packs from '../../src/packs/index.ts';
import * as render from '../../src/render/index.ts';
import { RULES } from '../support/rules.ts';

const GOOD: Answers = {
  role: 'owner',
  device: 'ios',
  groupSize: 55,
  groupType: 'ordinary',
  region: 'eu',
};
const { facts } = library.complete(GOOD, RULES);
const ADVICE = advise(GOOD, RULES);
const [QUESTION] = RULES.questions as [Question];
const SMALL_BASE = { questions: [QUESTION], rules: [], tables: [], comparison: [], claims: {}, sources: {} };

type Never = never;

/** Each public function with something to be its first argument, a good one to be spoilt, and its own errors. */
const FUNCTIONS: readonly {
  readonly name: string;
  readonly call: (value: unknown) => unknown;
  readonly good: unknown;
  readonly errors: readonly (new (...args: Never[]) => Error)[];
}[] = [
  {
    name: 'advise',
    call: (v) => advise(v as Answers, RULES),
    good: GOOD,
    errors: [BadAnswersError, MissingAnswersError],
  },
  {
    name: 'adviseBriefly',
    call: (v) => library.adviseBriefly(v as Answers, RULES),
    good: GOOD,
    errors: [BadAnswersError, MissingAnswersError],
  },
  {
    name: 'complete',
    call: (v) => library.complete(v as Answers, RULES),
    good: GOOD,
    errors: [BadAnswersError],
  },
  {
    name: 'nextTurn',
    call: (v) => library.nextTurn(v as Answers, RULES),
    good: { role: 'owner' },
    errors: [BadAnswersError],
  },
  { name: 'judge', call: (v) => library.judge(v as Facts, RULES), good: facts, errors: [RangeError] },
  { name: 'readAnswers', call: (v) => library.readAnswers(v, RULES), good: GOOD, errors: [BadInput] },
  {
    name: 'askedIn',
    call: (v) => library.askedIn(v as Question, {}, 'en'),
    good: QUESTION,
    errors: [RangeError],
  },
  { name: 'catalogue', call: (v) => library.catalogue(v as Rules), good: SMALL_BASE, errors: [RangeError] },
  {
    name: 'explainClaims',
    call: (v) => library.explainClaims(v as string[], RULES, 'en'),
    good: ['wechat.limit-40'],
    errors: [RangeError],
  },
  { name: 'compile', call: (v) => compile(v as Rules), good: SMALL_BASE, errors: [RangeError] },
  { name: 'verify', call: (v) => library.verify(v as Rules), good: SMALL_BASE, errors: [RangeError] },
  {
    name: 'withPack',
    call: (v) => packs.withPack(v as Rules, {}),
    good: SMALL_BASE,
    errors: [RangeError, BadInput],
  },
  {
    name: 'renderText',
    call: (v) => render.renderText(v as typeof ADVICE, RULES),
    good: ADVICE,
    errors: [RangeError],
  },
  {
    name: 'renderMarkdown',
    call: (v) => render.renderMarkdown(v as typeof ADVICE, RULES),
    good: ADVICE,
    errors: [RangeError],
  },
  {
    name: 'renderHtml',
    call: (v) => render.renderHtml(v as typeof ADVICE, RULES),
    good: ADVICE,
    errors: [RangeError],
  },
];

test('each public function is held to its errors', () => {
  const functions = Object.entries({ ...library, ...packs, ...render })
    .filter(([, value]) => typeof value === 'function' && !(value.prototype instanceof Error))
    .map(([name]) => name);
  expect(FUNCTIONS.map(({ name }) => name).sort()).toEqual(functions.sort());
});

test('a kind of group that is no text is a bad answer, not a crash', () => {
  const answers = { groupSize: 55, groupType: { toString: null } } as unknown as Answers;
  expect(() => complete(answers, RULES)).toThrow(BadAnswersError);
});

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(undefined, Number.NaN, Number.POSITIVE_INFINITY, '__proto__', 'x'.repeat(10_000)),
);

describe.each(FUNCTIONS)('$name', ({ call, good, errors }) => {
  const hold = async (value: unknown) => {
    try {
      await call(value);
    } catch (error) {
      if (!errors.some((one) => error instanceof one)) throw error;
      expect((error as Error).message.length).toBeLessThan(5_000);
    }
  };

  test('throws its own errors alone, whatever it is given', () =>
    fc.assert(fc.asyncProperty(odd, hold), { numRuns: 300 }));

  test('and for what is nearly right', () => {
    const member = fc
      .oneof(fc.constantFrom(...Object.keys(good as object)), fc.string())
      .filter((key) => key !== 'length');
    const spoilt = fc.tuple(member, odd).map(([key, value]) => {
      const copy = Array.isArray(good) ? [...good] : { ...(good as object) };
      return Object.defineProperty(copy, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    });
    return fc.assert(fc.asyncProperty(spoilt, hold), { numRuns: 300 });
  });
});

test.each<[string, () => unknown, RegExp]>([
  [
    'a trust',
    () => advise(GOOD, RULES, { trust: 'x' as 'official' }),
    /“x”: official, corroborated, reported/,
  ],
  ['a language', () => library.askedIn(QUESTION, {}, 'fr' as 'en'), /“fr”: en, zh/],
  ['rules that are not compiled', () => advise(GOOD, BASE as Rules), /compile\(BASE\)/],
  ['options that are none', () => advise(GOOD, RULES, null as never), /must be an object, not null/],
  [
    'options to read with',
    () => library.readAnswers(GOOD, RULES, null as never),
    /must be an object, not null/,
  ],
  ['options of a pack', () => packs.withPack(BASE, {}, null as never), /must be an object, not null/],
  ['a pack with a bigint', () => packs.withPack(BASE, { reviewBy: 1n }), /JSON can hold/],
  [
    'a width',
    () => render.renderMarkdown(ADVICE, RULES, { width: Number.NaN } as never),
    /whole number from 20/,
  ],
  ['a time', () => render.renderHtml(ADVICE, RULES, { now: new Date(Number.NaN) }), /now/],
  ['parts', () => render.renderHtml(ADVICE, RULES, { shown: ['x'] as never }), /steps, effects/],
])('%s that there is not is a RangeError with what is allowed', (_, call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});

test('a key of ten megabytes makes no message of ten megabytes', () => {
  const key = 'k'.repeat(10_000_000);
  const many = Object.fromEntries(
    Array.from({ length: 1_000 }, (_, at) => [`${key.slice(0, 1_000)}${at}`, 1]),
  );
  for (const call of [
    () => advise({ ...GOOD, [key]: 1 }, RULES),
    () => advise({ ...GOOD, ...many }, RULES),
  ]) {
    expect(call).toThrow(expect.objectContaining({ message: expect.stringMatching(/^.{0,2000}$/) }));
  }
  expect(() => library.readAnswers({ [key]: 1 }, RULES)).toThrow(BadInput);
});

test('a base is not changed through what comes of it', () => {
  const before = JSON.stringify(BASE);
  spoil(compile(BASE));
  spoil(library.catalogue(RULES));
  spoil(library.nextTurn({}, RULES) as object);
  spoil(library.judge(facts, RULES));
  spoil(advise(GOOD, RULES, { explain: true }));
  expect(JSON.stringify(BASE) === before).toBe(true);
  expect(JSON.stringify(advise(GOOD, RULES)) === JSON.stringify(ADVICE)).toBe(true);
});

/** Changes all that can be changed. */
function spoil(value: object): void {
  for (const one of Object.values(value)) if (typeof one === 'object' && one !== null) spoil(one);
  if (Object.isFrozen(value)) return;
  if (Array.isArray(value)) value.push('spoilt');
  else Object.assign(value, { spoilt: true });
}
