import fc from 'fast-check';
import { BANDS, BASE, choicesFor, type Platform } from '../../../rules/internal.ts';
import { GOOD } from './case.ts';

/** Places to cut an input at, in thousandths. */
export const cuts = fc.array(fc.nat(1_000), { maxLength: 12 });

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('__proto__', 'constructor', 'unsure', '群主', '', '\u001b[31m', '\ud800', '\u202e', '𠮷'),
);

/** Any answer to a question, most of them of the right kind. */
const answerTo = (question: (typeof BASE.questions)[number], platform: Platform) => {
  if (question.kind === 'choice') {
    const here = choicesFor(question, platform);
    return fc.constantFrom(...here.map((choice) => choice.value));
  }
  if (question.kind === 'number') {
    // As many as any kind of group there can have, and both sides of each threshold.
    const most = platform === 'telegram' ? 200 : 500;
    const max = Math.min(question.max, most);
    const step = question.whole ? 1 : 0.1;
    const edges = BANDS[question.key].flatMap(({ from }) => [from - step, from, from + step]);
    return fc.oneof(
      fc.integer({ min: question.min, max }),
      fc.constantFrom(...edges.filter((edge) => edge >= question.min && edge <= max)),
    );
  }
  return fc.constantFrom(true, false, 'unsure');
};

/** Answers as the program wants them, whole or with gaps. */
export const validAnswers = fc
  .constantFrom<Platform>('wechat', 'wecom', 'telegram', 'whatsapp')
  .chain((platform) =>
    fc.record(
      {
        platform: fc.constant(platform),
        id: fc.oneof(
          fc.string(),
          fc.integer(),
          fc.double({ noNaN: true, max: 1e6, min: -1e6 }).map((id) => Number(id.toPrecision(12))),
        ),
        ...Object.fromEntries(
          BASE.questions
            .filter(({ key }) => key !== 'platform')
            .map((question) => [question.key, answerTo(question, platform)]),
        ),
      },
      { requiredKeys: ['platform', 'role', 'device', 'groupSize', 'groupType', 'region'] as never[] },
    ),
  );

/** Objects that look like answers and are none, or just about. */
const nearAnswers = fc.dictionary(
  fc.oneof(fc.constantFrom('id', ...BASE.questions.map(({ key }) => key as string)), word),
  fc.oneof(word, fc.double(), fc.boolean(), fc.constant(null), fc.array(fc.nat(), { maxLength: 3 })),
  { maxKeys: 8 },
);

type Mutation = readonly [at: number, kind: 'drop' | 'double' | 'put', text: string];

const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.nat(1_000),
  fc.constantFrom('drop', 'double', 'put'),
  fc.oneof(
    fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\u0000', '：', '1e999', '\\ud800'),
    word,
  ),
);

/** A valid JSON text with a few letters dropped, doubled or put in. */
export const mutatedJson = fc
  .tuple(
    fc.oneof(
      fc.constant(GOOD),
      nearAnswers.map((value) => JSON.stringify(value)),
    ),
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
  )
  .map(([text, mutations]) => mutations.reduce(mutate, text));

function mutate(text: string, [place, kind, put]: Mutation): string {
  const at = Math.floor((place * text.length) / 1_000);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (kind === 'drop') return before + after.slice(1 + put.length);
  return kind === 'put' ? before + put + after : before + after.slice(0, 4) + after;
}

/** Anything that could be a line: good, nearly good, broken, noise. Line ends are taken out. */
export const anyLine = fc
  .oneof(
    mutatedJson,
    nearAnswers.map((value) => JSON.stringify(value)),
    validAnswers.map((value) => JSON.stringify(value)),
    fc.json(),
    word,
  )
  .map((text) => text.replace(/[\r\n]/g, ' '));
