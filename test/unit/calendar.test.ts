import { expect, test } from 'vitest';
import { type Advice, advise } from '../../rules/internal.ts';
import { renderCalendar } from '../../src/render/ics/advice.ts';
import { earliestOf } from '../../src/render/time.ts';
import { titleOf } from '../../src/render/title.ts';
import { RULES } from '../support/rules.ts';

const NOW = new Date('2026-12-01T00:00:00Z');
const ADVICE = advise(
  { goal: 'leave', role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' },
  RULES,
);

test('an id that iCalendar would take apart is escaped', () => {
  const [first, ...others] = ADVICE.residue;
  if (!first) throw new Error('nothing stays behind');
  const advice = { ...ADVICE, residue: [{ ...first, id: 'a;b,c\r\nX:1' }, ...others] };
  expect(renderCalendar(advice, { lang: 'en', now: NOW, shown: ['stays'] })).toMatch(
    /^UID:a%3bb%2cc%0d%0aX:1\./m,
  );
});

const OPTIONS = { lang: 'en', now: NOW, shown: 'short' } as const;
const titlesIn = (calendar: string) =>
  [...calendar.replaceAll('\r\n ', '').matchAll(/^SUMMARY:(.*)$/gm)].map(([, title = '']) => title.trim());

test('a calendar of what is ready has the act alone', () => {
  expect(titlesIn(renderCalendar(ADVICE, OPTIONS))).toEqual(['Now leave the group']);
});

test('a wait is titled by what is waited for, not by what stands in the way', () => {
  const school = advise(
    { role: 'owner', device: 'ios', groupSize: 35, groupType: 'school', hoursSinceRequest: 5 },
    RULES,
  );
  const [wait, act] = titlesIn(renderCalendar(school, OPTIONS));
  const { text = '' } = school.plan.steps.find(({ waitHours }) => waitHours > 0) ?? {};
  expect(wait).toBe(`Over: ${text.replace(/\.$/, '')}`);
  // The school’s yes doesn't come by itself.
  expect(act).toBe('See whether you can end the group now');
});

test('the act is due at an hour where nothing but time stands in the way', () => {
  const packets = { groupType: 'payment', redPacketsUnclaimed: true, hoursSinceRedPacket: 5 } as const;
  const advice = advise({ role: 'owner', device: 'ios', groupSize: 35, ...packets }, RULES);
  expect(advice.blockers.map(({ clearedBy }) => clearedBy)).toEqual(['time']);
  expect(titlesIn(renderCalendar(advice, OPTIONS))[1]).toBe('Now end the group');
});

test('what stands in the way without a wait is told by the verdict, not as an act', () => {
  const large = advise({ role: 'owner', device: 'ios', groupSize: 55, groupType: 'ordinary' }, RULES);
  expect(titlesIn(renderCalendar(large, OPTIONS))).toEqual([
    large.firstScreen.verdict.text.replaceAll(',', '\\,'),
  ]);
});

test('one who is out already is not told to leave', () => {
  const out = advise(
    { role: 'member', device: 'ios', groupSize: 20, groupType: 'ordinary', trouble: 'already-out' },
    RULES,
  );
  const calendar = renderCalendar(out, OPTIONS);
  expect(calendar).not.toContain('leave the group');
  expect(calendar).toContain('NAME:Already out of a WeChat group: what now');
});

test.each([
  ['leave', undefined, 'How to leave a WeChat group', '怎样退出微信群'],
  ['dissolve', 'telegram', 'How to end a Telegram group', '怎样解散 Telegram 群'],
  ['transfer', 'wecom', 'How to hand over a WeCom group', '怎样转让企业微信群'],
  ['quiet', 'whatsapp', 'How to keep a WhatsApp group quiet', '怎样让 WhatsApp 群安静下来'],
] as const)('the title of %s says what is done (%s)', (goal, platform, en, zh) => {
  const advice = { ...ADVICE, goal, answers: { ...ADVICE.answers, platform } } as Advice;
  expect([titleOf(advice, 'en'), titleOf(advice, 'zh')]).toEqual([en, zh]);
});

test('a wait beyond all dates is after the year 9999', () => {
  const plan = { ...ADVICE.plan, waitHours: 1e12 };
  expect(earliestOf(plan, NOW, 'en', false)).toContain('after the year 9999');
});
