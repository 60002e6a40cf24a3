import { describe, expect, test } from 'vitest';
import { advise } from '../../rules/internal.ts';
import { PLAIN } from '../../src/render/style.ts';
import { renderAdvice } from '../../src/render/text/advice.ts';
import { widthOf } from '../../src/render/wrap.ts';
import { allCases } from '../support/cases.ts';
import { RULES } from '../support/rules.ts';

const cases = allCases();
/** Every tenth case and the width and language in turn would be sampling; one of each verdict and platform is not. */
const telling = [
  ...new Map(
    cases.map((one) => [`${one.answers.platform} ${one.expect.goal} ${one.expect.verdict}`, one]),
  ).values(),
];

const NOW = new Date('2026-11-28T09:00:00Z');
const PAGE = { rules: RULES, lang: 'en', width: 80, style: PLAIN, shown: 'full', now: NOW } as const;
const squeeze = (text: string) => text.replace(/[\s│┌┐└┘├┤┬┴┼─]/g, '');

describe.each([20, 40, 80, 120])('at %i columns', (width) => {
  test.each(telling)('no line is too long: $name', async ({ answers }) => {
    for (const lang of ['en', 'zh'] as const) {
      const advice = advise(answers, RULES, { lang });
      const text = await renderAdvice(advice, { ...PAGE, lang, width });
      for (const line of text.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    }
  });
});

test('no word of the advice is lost, in either language', async () => {
  for (const { answers } of telling) {
    for (const lang of ['en', 'zh'] as const) {
      const advice = advise(answers, RULES, { lang });
      const text = squeeze(await renderAdvice(advice, { ...PAGE, lang }));
      const said = [
        ...advice.blockers.flatMap((blocker) => [blocker.title, blocker.detail]),
        ...advice.plan.steps.map((step) => step.text),
        ...advice.effects.map((effect) => effect.text),
        ...advice.cautions.map((caution) => caution.text),
        ...advice.alternatives.map((way) => way.why),
        ...Object.values(advice.sources).map((source) => source.claim),
      ];
      for (const sentence of said) expect(text).toContain(squeeze(sentence));
    }
  }
});

test('plain text holds no escape codes and no unfilled placeholder', async () => {
  for (const { answers } of telling) {
    const text = await renderAdvice(advise(answers, RULES), PAGE);
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/\{\w+\}/);
  }
});
