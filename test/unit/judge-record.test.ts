import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Answers,
  advise,
  adviseBriefly,
  BadAnswersError,
  choicesFor,
  FACT_VALUES,
  MissingAnswersError,
  readAnswers,
} from '../../rules/internal.ts';
import { recordJudge } from '../../src/judge/judge-record.ts';
import { RULES } from '../support/rules.ts';

/** Records as people write them: keys left out, synonyms, numbers of all kinds, ids of all kinds. */
const record: fc.Arbitrary<Record<string, unknown>> = fc
  .constantFrom(...FACT_VALUES.platform)
  .chain((platform) => {
    const fields = RULES.questions.flatMap((question): [string, fc.Arbitrary<unknown>][] => {
      if (question.key === 'platform') return [];
      if (question.kind === 'number') {
        const number = fc.oneof(
          fc.integer({ min: 1, max: 600 }),
          fc.integer({ min: 2, max: 360 }).map((quarters) => quarters / 4),
        );
        return [[question.key, question.whole ? fc.integer({ min: 1, max: 600 }) : number]];
      }
      if (question.kind !== 'choice') return [[question.key, fc.constantFrom(true, false, 'unsure')]];
      const words = choicesFor(question, platform).flatMap((one) => [one.value, ...one.synonyms]);
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

const reversed = (answers: object) => Object.fromEntries(Object.entries(answers).reverse());

/** A judge of records for which nothing is remembered yet. */
function judgeOf(brief: boolean) {
  const settings = {
    rules: RULES,
    trust: 'reported',
    lang: 'en',
    explain: false,
    now: new Date(0),
    answers: {},
    approximate: [],
    brief,
  } as const;
  return recordJudge(settings, () => ({ withSources: true, withScreen: true }));
}

/** What a judge says of a record, or what is wrong with it. */
function said(judge: ReturnType<typeof recordJudge>, answers: object): string {
  const result = judge({ line: 1, text: JSON.stringify(answers) }, 'lines');
  return JSON.stringify('problems' in result ? result.problems : (result.advice ?? result.brief));
}

test.each([true, false])('what is remembered changes no byte (brief: %s)', (brief) => {
  const judge = judgeOf(brief);
  fc.assert(
    fc.property(record, fc.integer({ min: 1, max: 600 }), (answers, size) => {
      // Each record again with another size and with its keys turned round, when its situation is known.
      for (const one of [answers, { ...answers, groupSize: size }, reversed(answers), answers]) {
        expect(said(judge, one)).toBe(said(judgeOf(brief), one));
      }
    }),
    { numRuns: brief ? 1_000 : 200 },
  );
});

test('a number that was ignored, and assumed to be another, is not written in', () => {
  const judge = judgeOf(false);
  const who = { platform: 'wecom', goal: 'transfer', role: 'super-admin', device: 'ios' } as const;
  const answers: Answers = { ...who, groupType: 'payment', groupSize: 1, region: 'eu' };
  for (const hoursSinceRedPacket of [0, 1]) {
    const json = said(judge, { ...answers, hoursSinceRedPacket });
    expect(json).toBe(JSON.stringify(advise({ ...answers, hoursSinceRedPacket }, RULES)));
  }
});

test('an advice piped back in comes to the same advice', () => {
  const judge = judgeOf(false);
  const inexact = fc.uniqueArray(fc.constantFrom('groupSize', 'hoursSinceRedPacket'));
  fc.assert(
    fc.property(record, inexact, (all, approximate) => {
      // “Unsure” where nothing hangs on it is not told from what was left out.
      const answers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== 'unsure'));
      const text = JSON.stringify({ schemaVersion: 1, answers, approximate });
      const first = judge({ line: 1, text }, 'lines');
      if ('problems' in first || !first.advice) return;
      const { ignored: _, ...advice } = first.advice;
      expect(said(judge, first.advice)).toBe(JSON.stringify(advice));
    }),
    { numRuns: 300 },
  );
});

test('the brief form is what the advice comes to', () => {
  fc.assert(
    fc.property(record, (one) => {
      let answers: ReturnType<typeof readAnswers>['answers'];
      try {
        ({ answers } = readAnswers(one, RULES));
      } catch {
        return;
      }
      for (const trust of ['reported', 'corroborated', 'official'] as const) {
        try {
          const { goal, verdict, doubtful, blockers, plan } = advise(answers, RULES, { trust });
          const ids = blockers.map((blocker) => blocker.id);
          const whole = { goal, verdict, doubtful, blockers: ids, waitHours: plan.waitHours };
          expect(adviseBriefly(answers, RULES, { trust })).toEqual(whole);
        } catch (error) {
          if (!(error instanceof MissingAnswersError || error instanceof BadAnswersError)) throw error;
        }
      }
    }),
    { numRuns: 3_000 },
  );
});

test('an advice says when the facts were last checked', () => {
  const days = Object.values(RULES.sources).map(({ checked }) => checked);
  const { knowledgeDate } = advise({ goal: 'quiet', role: 'member', device: 'ios' }, RULES);
  expect(knowledgeDate).toBe(days.sort().at(-1));
});
