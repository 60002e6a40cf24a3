import fc from 'fast-check';
import {
  BANDS,
  BASE,
  CLOCK_KEYS,
  FACT_VALUES,
  type FactKey,
  PURPOSE_KEYS,
  type Question,
} from '../../../rules/internal.ts';

const text = (en: string) => ({ en, zh: en });

/** A few values of a fact, so that a condition holds about as often as not. */
const valuesOf = (key: FactKey) => {
  const values: readonly string[] = FACT_VALUES[key];
  return fc.subarray([...values], { minLength: Math.ceil(values.length / 2) });
};

const KEYS = Object.keys(FACT_VALUES) as FactKey[];

/** The facts that a step can change. */
const FIXED: readonly string[] = [...PURPOSE_KEYS, 'role'];
const CHANGEABLE = BASE.questions.filter(({ key }) => !FIXED.includes(key));

const when = fc
  .subarray(
    KEYS.filter((key) => key !== 'platform'),
    { maxLength: 2 },
  )
  .chain((keys) =>
    fc.record(Object.fromEntries(['platform' as const, ...keys].map((key) => [key, valuesOf(key)]))),
  );

const condition = fc.oneof(
  { weight: 4, arbitrary: when },
  { weight: 1, arbitrary: fc.array(when, { minLength: 1, maxLength: 3 }) },
);

function changeOf(question: Question): fc.Arbitrary<unknown> {
  if (question.kind === 'yes-no') return fc.boolean();
  if (question.kind === 'number') return fc.constantFrom(...BANDS[question.key].map(({ from }) => from));
  const value = fc.constantFrom(...FACT_VALUES[question.key]);
  return fc.oneof(value, fc.uniqueArray(value, { minLength: 1, maxLength: 3 }));
}

const sets = fc
  .subarray([...CHANGEABLE], { maxLength: 2 })
  .chain((some) => fc.record(Object.fromEntries(some.map((question) => [question.key, changeOf(question)]))));

/** Marks on both sides of the thresholds of the rules, and where no rule has one. */
const until = fc.record({
  clock: fc.constantFrom(...CLOCK_KEYS),
  reaches: fc.constantFrom(0, 0.5, 5, 7, 12.25, 24, 30, 72, 100),
});

const fix = fc.record(
  { phase: fc.constantFrom('prepare', 'wait'), sets, when: condition, until },
  { requiredKeys: ['phase'] },
);

const blocker = fc
  .record({
    kind: fc.constant('blocker'),
    when: condition,
    clearedBy: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('you', 'others', 'time') },
      { weight: 1, arbitrary: fc.constant('nobody') },
    ),
    fix: fc.array(fix, { minLength: 1, maxLength: 3 }),
    ifUnknown: fc.option(condition, { nil: undefined, freq: 3 }),
  })
  .map(({ ifUnknown, ...rest }) => ({
    ...rest,
    fix: rest.clearedBy === 'nobody' ? [] : rest.fix,
    detail: text('Why, {groupSize}'),
    ...(ifUnknown && { ifUnknown: { when: ifUnknown, short: text('If so') } }),
  }));

const other = fc.oneof(
  fc.record(
    { kind: fc.constant('caution'), when: condition, always: fc.constant(true as const) },
    { requiredKeys: ['kind', 'when'] },
  ),
  fc.record({
    kind: fc.constant('step'),
    when: condition,
    phase: fc.constantFrom('check', 'prepare', 'act', 'confirm', 'afterwards'),
  }),
  fc.record({ kind: fc.constantFrom('effect'), when: condition }),
  fc.record({
    kind: fc.constant('residue'),
    when: condition,
    where: fc.constant(text('there')),
    keptHours: fc.constantFrom(null, 0, 72),
  }),
  fc.record({
    kind: fc.constant('alternative'),
    when: condition,
    goal: fc.constantFrom(...FACT_VALUES.goal),
    verdict: fc.constantFrom('judge', 'ready', 'blocked'),
  }),
);

const claim = fc.record({
  kind: fc.constantFrom('vendor-policy', 'developer-report', 'how-to-page'),
  against: fc.boolean(),
});

/**
 * Packs of the right shape, each with ids of its own. Some are refused, such as those whose fixes undo
 * each other.
 */
export const packs = fc
  .array(
    fc.record({
      rules: fc.array(fc.oneof({ weight: 3, arbitrary: blocker }, other), { minLength: 1, maxLength: 5 }),
      claim,
    }),
    { maxLength: 3 },
  )
  .map((list) => list.map(packed));

function packed(
  { rules, claim }: { rules: readonly object[]; claim: { kind: string; against: boolean } },
  at: number,
) {
  const [id, page] = [`P${at}`, `page-${at}`];
  const stance = { [page]: true };
  return {
    rules: rules.map((rule, index) => ({
      ...rule,
      id: `pack.p${at}.r${index}`,
      short: text('So'),
      evidence: [id],
      ...('fix' in rule && {
        fix: (rule.fix as object[]).map((step, place) => ({
          ...step,
          id: `pack.p${at}.r${index}-${place}`,
          short: text('Do so'),
        })),
      }),
    })),
    claims: {
      [id]: {
        says: text('So it is'),
        for: stance,
        ...(claim.against && { against: { 'wechat-privacy-policy': true } }),
      },
    },
    sources: {
      [page]: {
        publisher: 'Somebody',
        title: 'A page',
        url: null,
        date: null,
        kind: claim.kind,
        checked: '2026-11-01',
        direct: true,
      },
    },
  };
}
