import { expect, test } from 'vitest';
import { type Answers, advise } from '../../rules/internal.ts';
import { comparisonTable } from '../../src/render/comparison.ts';
import { renderCalendar } from '../../src/render/ics/advice.ts';
import { RULES } from '../support/rules.ts';

const NOW = new Date('2026-11-28T09:00:00Z');
const GROUP = { device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' } as const;

test.each<Answers>([
  { ...GROUP, role: 'member', goal: 'leave' },
  { ...GROUP, role: 'owner', goal: 'dissolve', groupSize: 55 },
  { ...GROUP, role: 'member', goal: 'dissolve' },
  { ...GROUP, role: 'owner', goal: 'leave' },
  { role: 'member', trouble: 'already-out' },
])('%o: the comparison and the calendar say the verdict as the first screen does', (answers) => {
  for (const lang of ['en', 'zh'] as const) {
    const advice = advise(answers, RULES, { lang });
    const said = advice.firstScreen.verdict.text;
    const [own] = comparisonTable(advice.comparison.rows, { lang, rules: RULES }, advice).rows;
    expect(own?.map(({ text }) => text)).toContain(said);
    const plain = renderCalendar({ ...advice, residue: [] }, { lang, now: NOW });
    const unfolded = plain.replace(/\r\n /g, '').replace(/\\([,;])/g, '$1');
    expect(unfolded).toContain(said);
  }
});

test('the table of the own case says where no source shows how', () => {
  const { sideBySide } = advise(
    { ...GROUP, role: 'member', goal: 'leave', device: 'desktop' },
    RULES,
  ).firstScreen;
  const cells = sideBySide?.rows.find(({ app }) => app === 'WhatsApp')?.cells.map(({ text }) => text);
  expect(cells).toContain('yes; no source shows how');
});

test('who is out already gets no table of ways to leave', () => {
  expect(advise({ role: 'member', trouble: 'already-out' }, RULES).firstScreen.sideBySide).toBeUndefined();
});
