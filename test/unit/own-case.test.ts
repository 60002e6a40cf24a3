import { expect, test } from 'vitest';
import { type Answers, advise } from '../../rules/internal.ts';
import { comparisonTable } from '../../src/render/comparison.ts';
import { renderCalendar } from '../../src/render/ics/advice.ts';
import { PLAIN } from '../../src/render/style.ts';
import { renderAdvice } from '../../src/render/text/advice.ts';
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
    const plain = renderCalendar({ ...advice, residue: [] }, { lang, now: NOW, shown: 'short' });
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

test('whoever can’t do it learns who can, and nothing that would come of it', () => {
  const member = { ...GROUP, role: 'member', trouble: 'owner-unreachable' } as const;
  const { sideBySide } = advise(member, RULES).firstScreen;
  expect(sideBySide?.heads).toEqual(['Can you?']);
  expect(sideBySide?.rows.map(({ cells }) => cells[0]?.text)).toEqual([
    'the owner does it',
    'only the owner can',
    'only an admin can',
  ]);
});

// Without its head, “that you left” doesn't say who sees it.
test.each<[Answers, 'en' | 'zh', string[]]>([
  [
    { ...GROUP, role: 'member', goal: 'leave' },
    'en',
    ['Telegram: they see that you left, maybe.', 'WhatsApp: they see no notice; admins do.'],
  ],
  [
    { ...GROUP, role: 'member', goal: 'leave' },
    'zh',
    ['Telegram：别人可能看到你退了。', 'WhatsApp：别人看不到提示，管理员除外。'],
  ],
  [
    { ...GROUP, role: 'owner', goal: 'dissolve', groupSize: 55 },
    'en',
    ['Telegram: yes, now.', 'WhatsApp: first remove 54.'],
  ],
  [
    { ...GROUP, role: 'member', goal: 'quiet', platform: 'whatsapp' },
    'en',
    ['WeChat: they see no notice.', 'Telegram: no source says what they see.'],
  ],
  [
    { ...GROUP, role: 'member', goal: 'quiet', platform: 'whatsapp' },
    'zh',
    ['微信：别人收不到通知。', 'Telegram：别人怎样，没查到。'],
  ],
])('%o at 40 columns in %s: a sentence on each other app', async (answers, lang, sentences) => {
  const page = { lang, rules: RULES, width: 40, style: PLAIN, shown: 'short', now: NOW } as const;
  const printed = await renderAdvice(advise(answers, RULES, { lang }), page);
  expect(printed).toContain(`\n\n${sentences.join('\n')}\n\n`);
});

test('each fact of the comparison can be read behind its head', () => {
  const read = RULES.comparison.flatMap(({ head, cells }) =>
    Object.values(cells).flatMap((cell) =>
      cell === 'unknown' || !cell.brief || !head
        ? []
        : [`${head.en} ${cell.brief.en} / ${head.zh}${cell.brief.zh}`],
    ),
  );
  expect([...new Set(read)]).toMatchInlineSnapshot(`
    [
      "They see nothing in the chat / 别人看不到提示",
      "They see that you left, maybe / 别人可能看到你退了",
      "They see no notice; admins do / 别人看不到提示，管理员除外",
      "They see your name / 别人看到是你解散的",
      "They see a notice / 别人收到通知",
      "They see a closed group / 别人看到群还在，不能发言",
      "They see a notice, maybe / 别人可能看到一行提示",
      "They see a notice / 别人看到提示",
      "They see a line, maybe / 别人可能看到一行提示",
      "You are then an ordinary member / 你变成普通成员",
      "You are then a member, a page says / 你变成普通成员，教程说",
      "You are then an admin, we conclude / 你变成管理员（推断）",
      "You are then an admin, we conclude / 你还是管理员（推断）",
      "They see no notice / 别人收不到通知",
      "You keep the chat, if offered / 你这里让选就能留",
      "You keep what you export / 你这里只剩自己导出的",
      "You keep the chat, unless deleted / 你这里记录还在，除非自己删",
      "They keep their copies, a user saw / 别人那里记录还在，有用户看到",
      "They keep nothing, pages say / 别人那里会清掉，教程说",
      "They keep nothing: all is deleted / 别人那里什么都没了",
      "They keep their own copies / 别人那里记录还在",
    ]
  `);
});
