import { expect, test } from 'vitest';
import { fullOutcomeOf, outcomeOf } from '../../rules/engine/outcome.ts';
import { draftSideBySide } from '../../rules/engine/side-by-side.ts';
import { advise, CLOCK_KEYS, type Goal, LANGS } from '../../rules/internal.ts';
import { screenCheck } from '../../rules/verify/check-screen.ts';
import { collectFindings } from '../../rules/verify/finding.ts';
import { WIDTHS } from '../../rules/verify/screen-height.ts';
import { PLAIN } from '../../src/render/style.ts';
import { renderAdvice } from '../../src/render/text/advice.ts';
import { drawConversation } from '../support/conversations.ts';
import { seededRandom } from '../support/random.ts';
import { RULES } from '../support/rules.ts';

const NOW = new Date('2026-11-28T09:00:00Z');

test('a screen is as high as was counted without drawing it, and no higher', async () => {
  const draw = seededRandom(29);
  const exact = { yes: 0, no: 0 };
  for (let drawn = 0; drawn < 150; drawn++) {
    const answers = drawConversation(draw);
    // Days “at the latest” take more room; verify walks no clock that nobody can read.
    if (CLOCK_KEYS.some((key) => answers[key] === 'unsure')) continue;
    const outcome = fullOutcomeOf(outcomeOf(answers, RULES), RULES);
    const check = screenCheck(RULES, collectFindings());
    const sideBySide = draftSideBySide(outcome, answers, RULES);
    check.check(outcome, outcome.situation.facts.goal as Goal, answers, { share: 1, sideBySide });
    const heights = check.heights();
    for (const lang of LANGS) {
      const advice = advise(answers, RULES, { lang });
      for (const width of WIDTHS) {
        const page = { lang, rules: RULES, width, style: PLAIN, shown: 'short', now: NOW } as const;
        const lines = (await renderAdvice(advice, page)).trimEnd().split('\n').length;
        const counted = heights[lang][width].longest;
        const at = `${lang} ${width} ${JSON.stringify(answers)}`;
        expect(lines, at).toBeLessThanOrEqual(counted);
        exact[lines === counted ? 'yes' : 'no']++;
      }
    }
  }
  expect(exact.yes).toBeGreaterThan(4 * exact.no);
});
