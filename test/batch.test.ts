import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Answers,
  advise,
  adviseBriefly,
  alikeName,
  BASE,
  compose,
  elsewhereName,
  FACT_VALUES,
  MissingAnswersError,
  type Numerals,
  settleFully,
  yoursElsewhere,
} from '../rules/index.ts';
import { Block } from '../src/batch/block.ts';
import { quickJudge } from '../src/batch/quick-judge.ts';
import { readAnswers } from '../src/input/read-answers.ts';
import { choicesFor } from '../src/input/vocabulary.ts';
import { toJson } from '../src/render/json.ts';
import type { Settings } from '../src/settings.ts';

/** Records as people write them: keys left out, synonyms, numbers of all kinds, ids of all kinds. */
const record: fc.Arbitrary<Record<string, unknown>> = fc
  .constantFrom(...FACT_VALUES.platform)
  .chain((platform) => {
    const fields = BASE.questions.flatMap((question): [string, fc.Arbitrary<unknown>][] => {
      if (question.key === 'platform') return [];
      if (question.kind === 'number') {
        const number = fc.oneof(
          fc.integer({ min: 1, max: 600 }),
          fc.integer({ min: 2, max: 360 }).map((quarters) => quarters / 4),
        );
        return [[question.key, question.whole ? fc.integer({ min: 1, max: 600 }) : number]];
      }
      if (question.kind !== 'choice') return [[question.key, fc.constantFrom(true, false, 'unsure')]];
      const words = choicesFor(question.choices, platform).flatMap((one) => [one.value, ...one.synonyms]);
      return [[question.key, fc.constantFrom(...words)]];
    });
    const id = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.double({ noNaN: true }));
    const shape: Record<string, fc.Arbitrary<unknown>> = {
      id,
      platform: fc.constant(platform),
      ...Object.fromEntries(fields),
    };
    return fc.record(shape, {
      requiredKeys: ['platform', 'role', 'device', 'groupSize', 'groupType', 'region'],
    });
  });

const turned = (answers: object) => Object.fromEntries(Object.entries(answers).reverse());

const thoroughly = (line: string, brief: boolean): string | undefined => {
  try {
    const { answers, id } = readAnswers(JSON.parse(line), BASE.questions);
    const { schemaVersion, ...rest } = advise(answers, BASE);
    const ids = { schemaVersion, ...(id === undefined ? {} : { id }) };
    if (!brief) return toJson({ ...ids, ...rest });
    const { goal, verdict, blockers, plan } = rest;
    return toJson({
      ...ids,
      goal,
      verdict,
      blockers: blockers.map((one) => one.id),
      waitHours: plan.waitHours,
    });
  } catch {
    return undefined;
  }
};

test.each([true, false])('what is remembered changes no byte (brief: %s)', (brief) => {
  const settings = {
    base: BASE,
    trust: 'reported',
    jsonLang: 'en',
    brief,
    answers: {},
  } as unknown as Settings;
  const quick = quickJudge(settings);
  let judged = 0;
  fc.assert(
    fc.property(record, fc.integer({ min: 1, max: 600 }), (answers, size) => {
      // Each record again with another size, by which time its bytes are known; and with its keys turned round.
      for (const one of [answers, { ...answers, groupSize: size }, turned(answers)]) {
        const line = JSON.stringify(one);
        const block = new Block();
        if (!quick.one(Buffer.from(line), block)) continue;
        judged++;
        expect(Buffer.concat(block.take()).toString()).toBe(thoroughly(line, brief));
      }
    }),
    { numRuns: brief ? 3_000 : 400 },
  );
  expect(judged).toBeGreaterThan(200);
});

test('a number that was ignored, and assumed to be another, is not written in', () => {
  const settings = { base: BASE, trust: 'reported', jsonLang: 'en', brief: false, answers: {} };
  const quick = quickJudge(settings as unknown as Settings);
  for (const hoursSinceRedPacket of [0, 1]) {
    const line = JSON.stringify({
      ...{ platform: 'wecom', goal: 'transfer', role: 'super-admin', device: 'ios' },
      ...{ groupType: 'payment', groupSize: 1, region: 'eu', hoursSinceRedPacket },
    });
    const block = new Block();
    expect(quick.one(Buffer.from(line), block)).toBe(true);
    expect(Buffer.concat(block.take()).toString()).toBe(thoroughly(line, false));
  }
});

test('the brief form is what the advice comes to', () => {
  fc.assert(
    fc.property(record, (one) => {
      let answers: ReturnType<typeof readAnswers>['answers'];
      try {
        ({ answers } = readAnswers(one, BASE.questions));
      } catch {
        return;
      }
      for (const trust of ['reported', 'corroborated', 'official'] as const) {
        try {
          const { goal, verdict, blockers, plan } = advise(answers, BASE, { trust });
          const ids = blockers.map((blocker) => blocker.id);
          const whole = { goal, verdict, blockers: ids, waitHours: plan.waitHours };
          expect(adviseBriefly(answers, BASE, { trust }).said).toEqual(whole);
        } catch (error) {
          if (!(error instanceof MissingAnswersError)) throw error;
        }
      }
    }),
    { numRuns: 3_000 },
  );
});

/** The answers of a record; undefined if it holds one that there is not. */
function answersOf(one: Record<string, unknown>): Answers | undefined {
  try {
    return readAnswers(one, BASE.questions).answers;
  } catch {
    return undefined;
  }
}

/** Numbers are not the situation's: all are written alike. */
const ALIKE: Numerals = { alone: () => 7, inText: () => '7' };

/** Calls back with pairs that differ in one answer, on the same platform. */
function everyPair(numRuns: number, look: (one: Answers, other: Answers) => void): void {
  fc.assert(
    fc.property(record, record, (first, second) => {
      const one = answersOf(first);
      for (const key of Object.keys(second)) {
        const other = answersOf({ ...first, [key]: second[key] });
        if (one && other && key !== 'platform') look(one, other);
      }
    }),
    { numRuns },
  );
}

test('situations that no rule tells apart are advised alike', () => {
  const saidOf = (answers: Answers) => {
    try {
      const { answers: _, comparison, ...rest } = compose(settleFully(answers, BASE), BASE, {}, ALIKE);
      return JSON.stringify({ ...rest, rows: comparison.rows });
    } catch (error) {
      return String(error);
    }
  };
  let alike = 0;
  everyPair(800, (one, other) => {
    if (alikeName(one, BASE) !== alikeName(other, BASE)) return;
    alike++;
    expect(saidOf(other)).toBe(saidOf(one));
  });
  expect(alike).toBeGreaterThan(1_000);
});

test('so are they elsewhere', () => {
  let alike = 0;
  everyPair(400, (one, other) => {
    if (elsewhereName(one, BASE) !== elsewhereName(other, BASE)) return;
    alike++;
    expect(yoursElsewhere(other, BASE, 'en', ALIKE)).toEqual(yoursElsewhere(one, BASE, 'en', ALIKE));
  });
  expect(alike).toBeGreaterThan(500);
});
