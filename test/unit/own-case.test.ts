import { expect, test } from 'vitest';
import { briefsIn } from '../../rules/engine/side-by-side.ts';
import { type Answers, advise, FACT_VALUES } from '../../rules/internal.ts';
import { comparisonTable } from '../../src/render/comparison.ts';
import { renderCalendar } from '../../src/render/ics/advice.ts';
import { PLAIN } from '../../src/render/style.ts';
import { renderAdvice } from '../../src/render/text/advice.ts';
import { widthOf } from '../../src/render/wrap.ts';
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

test('the table of the own case fits into 80 columns where nothing has to be waited for', () => {
  const kinds = {
    wechat: 'ordinary',
    wecom: 'internal',
    telegram: 'supergroup',
    whatsapp: 'ordinary',
  } as const;
  const wide: string[] = [];
  for (const platform of FACT_VALUES.platform)
    for (const role of ['owner', 'member'] as const)
      for (const device of ['ios', 'desktop', 'unsure'] as const)
        for (const goal of ['leave', 'dissolve', 'transfer', 'quiet'] as const)
          for (const groupSize of [1, 2, 500]) {
            const known = { groupType: kinds[platform], passwordAgeDays: 8, sessionAgeHours: 200 } as const;
            const answers = { platform, role, device, goal, groupSize, ...known };
            const { sideBySide } = advise(answers, RULES).firstScreen;
            if (!sideBySide) continue;
            const { goal: corner, heads, rows } = sideBySide;
            const table = [
              [corner, ...heads],
              ...rows.map(({ app, cells }) => [app, ...cells.map(({ text }) => text)]),
            ];
            const columns = [corner, ...heads].map((_, at) =>
              Math.max(...table.map((row) => widthOf(row[at] ?? ''))),
            );
            if (columns.reduce((sum, one) => sum + one + 2, -2) > 80) wide.push(JSON.stringify(answers));
          }
  expect(wide).toEqual([]);
});

test('no group is emptied where none so big can be', () => {
  const { firstScreen, comparison } = advise(
    {
      platform: 'telegram',
      role: 'owner',
      goal: 'dissolve',
      groupType: 'supergroup',
      groupSize: 5_000,
      device: 'ios',
    },
    RULES,
  );
  const cells = firstScreen.sideBySide?.rows.map(({ app, cells: [can] }) => [app, can?.text]);
  expect(cells).toEqual([
    ['Telegram', 'yes, now'],
    ['WeChat', 'holds no group this big'],
    ['WhatsApp', 'holds no group this big'],
  ]);
  expect(comparison.yours.whatsapp?.text).toBe('holds no group this big');
});

test('who is out already gets no table of ways to leave, but what to do elsewhere', () => {
  const { firstScreen } = advise({ role: 'member', trouble: 'already-out', device: 'ios' }, RULES);
  expect(
    firstScreen.sideBySide?.rows.map(({ app, cells }) => [app, ...cells.map(({ text }) => text)]),
  ).toEqual([
    ['WeChat', firstScreen.steps[0]?.text],
    ['Telegram', 'Still in your list? Delete the chat there.'],
    ['WhatsApp', 'Off your list: hold the group → delete group'],
  ]);
});

test.each([
  [55, 'maybe; look first'],
  [300, 'yes, now'],
  ['unsure', 'depends on the size'],
] as const)('of %s people on a computer Telegram says no more than is known', (groupSize, can) => {
  const own = { ...GROUP, goal: 'dissolve', role: 'owner', device: 'desktop', groupSize } as const;
  const { sideBySide } = advise(own, RULES).firstScreen;
  expect(sideBySide?.rows.find(({ app }) => app === 'Telegram')?.cells[0]?.text).toBe(can);
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

test.each<[Partial<Answers>, string]>([
  [{ platform: 'telegram', role: 'member', groupType: 'basic' }, 'that you left'],
  [{ platform: 'telegram', role: 'member', groupType: 'supergroup' }, 'that you left, maybe'],
  [{ platform: 'telegram', role: 'owner', groupType: 'supergroup' }, 'that you left, who follows'],
  [{ platform: 'telegram', role: 'member', groupType: 'channel' }, 'admins can, for 48 h'],
])('%o: who leaves reads what holds for that kind of group, and for that role', (own, sees) => {
  const { sideBySide } = advise({ ...GROUP, goal: 'leave', ...own }, RULES).firstScreen;
  const column = sideBySide?.heads.indexOf('They see') ?? -1;
  expect(sideBySide?.rows[0]?.cells[column]?.text).toBe(sees);
});

test('who deactivates a community does not read what becomes of a group', () => {
  const own = { platform: 'whatsapp', role: 'owner', goal: 'dissolve', groupType: 'community' } as const;
  const { sideBySide } = advise({ ...GROUP, ...own }, RULES).firstScreen;
  expect(sideBySide?.rows[0]?.aloud.map(({ text }) => text)).toEqual([
    'they see your name',
    'they keep its groups',
  ]);
});

test('somebody alone reads nothing of others, on any app', () => {
  for (const platform of FACT_VALUES.platform)
    for (const goal of ['leave', 'dissolve', 'quiet'] as const) {
      const own = { ...GROUP, platform, goal, role: 'owner', groupType: 'unsure', groupSize: 1 } as const;
      const { sideBySide } = advise(own, RULES).firstScreen;
      expect(sideBySide?.heads.filter((head) => head.startsWith('They')) ?? []).toEqual([]);
    }
});

test('at 80 columns what is left of one fact is a line of each app', async () => {
  const page = { lang: 'en', rules: RULES, width: 80, style: PLAIN, shown: 'short', now: NOW } as const;
  const printed = await renderAdvice(advise({ ...GROUP, role: 'member', goal: 'quiet' }, RULES), page);
  expect(printed).toContain(
    '\n\nTo mute it  WeChat: they see no notice.\n            Telegram: no source says what they see.\n',
  );
});

// Without its head, “that you left” doesn't say who sees it.
test.each<[Answers, 'en' | 'zh', string[]]>([
  [
    { ...GROUP, role: 'member', goal: 'leave' },
    'en',
    ['Telegram: they see that you left, maybe.', 'WhatsApp: they see nothing (admins do).'],
  ],
  [
    { ...GROUP, role: 'member', goal: 'leave' },
    'zh',
    ['Telegram：别人可能看到你退了。', 'WhatsApp：别人看不到提示，管理员除外。'],
  ],
  [
    { ...GROUP, role: 'owner', goal: 'dissolve', groupSize: 55 },
    'en',
    ['Telegram: yes, now.', 'WhatsApp: first remove 54 people.'],
  ],
  [
    { ...GROUP, role: 'member', goal: 'quiet', platform: 'whatsapp' },
    'en',
    ['WeChat: they see no notice.', 'Telegram: no source says what they see.'],
  ],
  [
    { ...GROUP, role: 'member', goal: 'quiet', platform: 'whatsapp' },
    'zh',
    ['微信：别人收不到通知。', 'Telegram：别人会怎样，没查到。'],
  ],
])('%o at 40 columns in %s: a sentence on each other app', async (answers, lang, sentences) => {
  const page = { lang, rules: RULES, width: 40, style: PLAIN, shown: 'short', now: NOW } as const;
  const printed = await renderAdvice(advise(answers, RULES, { lang }), page);
  expect(printed).toContain(`\n\n${sentences.join('\n')}\n\n`);
});

test('each fact of the comparison can be read behind its head', () => {
  const read = RULES.comparison.flatMap(({ head, cells }) =>
    Object.values(cells).flatMap((cell) =>
      cell === 'unknown' || !head
        ? []
        : briefsIn(cell).map((brief) => `${head.en} ${brief.en} / ${head.zh}${brief.zh}`),
    ),
  );
  expect([...new Set(read)]).toMatchInlineSnapshot(`
    [
      "They see nothing in the chat / 别人看不到提示",
      "They see only the hand-over, maybe / 别人最多看到转让提示",
      "They see that you left, maybe / 别人可能看到你退了",
      "They see that you left, who follows / 别人看到你退了、谁接任",
      "They see that you left / 别人看到你退了",
      "They see admins can, for 48 h / 别人管理员能查到（48 小时内）",
      "They see nothing (admins do) / 别人看不到提示，管理员除外",
      "They see your name / 别人看到是你解散的",
      "They see a notice / 别人收到通知",
      "They see a closed group / 别人看到群还在，不能发言",
      "They see your name / 别人看到是你停用的",
      "They see a notice, maybe / 别人可能看到一行提示",
      "They see a notice / 别人看到提示",
      "You are then an ordinary member / 你变成普通成员",
      "You are then a member, a page says / 你变成普通成员，教程说",
      "You are then what you were / 你和原来一样",
      "You are then an admin, we think / 你变成管理员（推断）",
      "You are then an admin, we think / 你还是管理员（推断）",
      "You are then a community admin / 你还是社群管理员",
      "They see no notice / 别人收不到通知",
      "You keep all, if offered / 你这里弹窗问了就能留",
      "You keep what you export / 你这里只剩自己导出的",
      "You keep all, if you like / 你这里记录还在，除非自己删",
      "They keep their copies, says a user / 别人那里记录还在，有用户说",
      "They keep nothing, say pages / 别人那里会清掉，教程说",
      "They keep the group, frozen / 别人那里群还在，只是冻结了",
      "They keep nothing: all is deleted / 别人那里什么都没了",
      "They keep their own copies / 别人那里记录还在",
      "They keep its groups / 别人那里各个群还在",
    ]
  `);
});

test.each([
  [
    'en',
    'Worst case assumed: the teacher’s yes · the creator’s yes · the school’s review',
    'You weren’t sure: region',
  ],
  ['zh', '按最难办的算：班主任同意没有 · 建群的人同意没有 · 学校审了没有', '你不确定的：地区'],
] as const)('what was assumed is told by the names of its questions (%s)', async (lang, assumed, unsure) => {
  const answers = {
    ...GROUP,
    role: 'owner',
    goal: 'dissolve',
    groupType: 'school',
    region: 'unsure',
  } as const;
  const advice = advise({ ...answers, hoursSinceRequest: 1 }, RULES, { lang });
  expect(advice.assumed).toContain('region');
  const page = { rules: RULES, lang, width: 200, style: PLAIN, now: NOW } as const;
  const screen = await renderAdvice(advice, { ...page, shown: 'short' });
  expect(screen).toContain(assumed);
  expect(screen).toContain(unsure);
  expect(screen).not.toContain('--teacher-confirmed');
  expect(await renderAdvice(advice, { ...page, shown: 'full' })).toContain('--teacher-confirmed');
});

test('a region that nothing hangs on is not listed', () => {
  const member = { platform: 'telegram', role: 'member', goal: 'leave', device: 'ios' } as const;
  const advice = advise({ ...member, groupType: 'basic', groupSize: 12, region: 'unsure' }, RULES);
  expect(advice.assumed).not.toContain('region');
});
