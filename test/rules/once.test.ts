import { expect, test, vi } from 'vitest';
import { toFacts } from '../../rules/engine/facts.ts';
import { judge } from '../../rules/engine/judge.ts';
import { advise, COMPARED_PLATFORMS } from '../../rules/internal.ts';
import { drawConversation } from '../support/conversations.ts';
import { seededRandom } from '../support/random.ts';
import { RULES } from '../support/rules.ts';

vi.mock('../../rules/engine/facts.ts', { spy: true });
vi.mock('../../rules/engine/judge.ts', { spy: true });

test('an advice makes facts once an app, and judges no situation twice', () => {
  const draw = seededRandom(7);
  let judged = 0;
  let told = 0;
  for (let n = 0; n < 500; n++) {
    const answers = drawConversation(draw);
    // What stands for an answer that is not known, here or on another app, is found by judging.
    const known = [answers.device, answers.groupType, answers.groupSize];
    if (known.some((answer) => answer === undefined || answer === 'unsure')) continue;
    // Whoever hands over elsewhere was not asked for the password on Telegram.
    if (answers.goal === 'transfer' && answers.platform !== 'telegram') continue;
    vi.mocked(toFacts).mockClear();
    vi.mocked(judge).mockClear();
    advise(answers, RULES);
    expect(vi.mocked(toFacts).mock.calls.length).toBeLessThanOrEqual(COMPARED_PLATFORMS.length);
    const situations = vi.mocked(judge).mock.calls.map(([facts]) => JSON.stringify(facts));
    expect(new Set(situations).size, JSON.stringify(answers)).toBe(situations.length);
    judged += situations.length;
    told++;
  }
  expect(told).toBeGreaterThan(50);
  // Its own, the other apps and each other way; more where a plan clears something.
  expect(judged / told).toBeLessThan(COMPARED_PLATFORMS.length + 4);
});
