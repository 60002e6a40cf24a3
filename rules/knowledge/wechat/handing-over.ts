import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { OWNER } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'only-owner-transfers': {
    rows: ['B07'],
    says: t(
      'Only the owner can transfer ownership: 「群管理」 → 「群主管理权转让」 → pick a member → confirm. The old owner becomes an ordinary member, and only the new owner can reverse it.',
      '只有群主能转让：「群管理」→「群主管理权转让」→ 选择成员 → 确认。原群主变为普通成员，只有新群主能再转回来。',
    ),
    for: {
      senqingzn: true,
      'nctoro-a196440': {
        says: t('Gives the way.', '写了怎么走。'),
        quote: '选择"群管理"-"群主管理权转让"',
        partly: true,
      },
    },
  },
  'transfer-conditions': {
    rows: ['B08'],
    says: t(
      'How-to pages name conditions of a transfer and disagree: 48 hours, 72 hours or 3 days in the group, and a yes from the new owner.',
      '教程说转让有条件，说法不一：入群满 48 小时、72 小时或 3 天，还要新群主同意。',
    ),
    for: {
      sboyo: {
        says: t('Names 48 hours and consent.', '说须满 48 小时并经同意。'),
        quote: '加入群聊超过48小时',
      },
      senqingzn: t('Names 72 hours.', '说须满 72 小时。'),
      'nctoro-a196440': { quote: '需满足入群超过3天且未触发安全限制' },
      kmw: {
        says: t('Names consent by the new owner.', '说须经新群主同意。'),
        quote: '需要新群主在系统弹窗中点击同意方可生效',
      },
    },
  },
  'new-owner-is-told': {
    rows: ['B08'],
    says: t('The new owner gets the line 你已成为新群主.', '新群主会收到一行「你已成为新群主」。'),
    for: {
      'gewe-protocol': {
        says: t(
          'Recorded it as sent to the account that the group then names as its owner.',
          '录到它发给了一个账号，随后群信息里的群主就是这个账号。',
        ),
        quote: '你已成为新群主',
      },
      'wehub-log': {
        says: t('Has the line; doesn’t say who gets it.', '有这一行，没说谁收到。'),
        quote: '你已成为新群主',
        partly: true,
      },
    },
  },
  'new-owner-line': {
    says: t(
      'A log shows the line “…”已成为新群主 after a change of the owner; who sees it is not said.',
      '一份记录里，换群主后有「“…”已成为新群主」这一行；谁看得到没说。',
    ),
    for: {
      'wehub-log': {
        says: t('A log kept by a program, until 2018-12.', '一个程序留的记录，到 2018 年 12 月为止。'),
        quote: '已成为新群主',
      },
    },
  },
  'all-are-told-of-new-owner': {
    says: t('All members are told of the new owner.', '换群主会通知所有群成员。'),
    for: { kmw: { quote: '系统会自动向群成员发送转让通知' } },
  },
});

const WECHAT = { platform: ['wechat'] } as const satisfies When;
const HANDOVER = { ...WECHAT, goal: ['transfer'] } as const satisfies When;

/** Making somebody else the owner: what is known of WeChat, and of WeCom where both are alike. */
export const handingOver = [
  {
    kind: 'step',
    id: 'wechat.transfer.ask-first',
    phase: 'prepare',
    when: HANDOVER,
    examples: [{ answers: { ...OWNER, goal: 'transfer' }, fires: true }],
    weight: 80,
    message: MESSAGES.takeIt,
    short: t('Ask the person first if they want it.', '先问问对方愿不愿意当群主。'),
    detail: t(
      'Pages disagree on whether the new owner has to accept, and whether they must have been in the group for 48 hours, 72 hours or 3 days. No text from Tencent was found.',
      '新群主要不要点同意，要不要入群满 48 小时、72 小时还是 3 天，各家教程说法不一。腾讯自己的说法没查到。',
    ),
    evidence: ['wechat.transfer-conditions'],
  },
  {
    kind: 'step',
    id: 'wechat.transfer.act',
    phase: 'act',
    when: HANDOVER,
    examples: [{ answers: { ...OWNER, goal: 'transfer' }, fires: true }],
    short: t('“…” → 群管理 (manage) → 群主管理权转让 (hand over)', '点右上角「…」→ 群管理 → 群主管理权转让'),
    under: [t('Pick the person → confirm: then it is theirs.', '选好人，一点确认就转出去了。')],
    detail: t(
      '“…” is at the top right of the chat. Pick the new owner from the list, then confirm.',
      '在名单里选新群主，再点确认。',
    ),
    path: ['…', '群管理', '群主管理权转让'],
    evidence: ['wechat.only-owner-transfers'],
  },
  {
    kind: 'step',
    id: 'wechat.transfer.confirm',
    phase: 'confirm',
    when: HANDOVER,
    examples: [{ answers: { ...OWNER, goal: 'transfer' }, fires: true }],
    short: t(
      'Done when the new owner sees 群主管理权转让: ask them.',
      '问新群主：「群管理」里有「群主管理权转让」了，就成了。',
    ),
    detail: t(
      'It is in 群管理 (manage), and only the owner can use it. The new owner also gets the line 你已成为新群主 (you are now the owner), as recorded in 2024.',
      '只有群主能转让。新群主还会收到一行「你已成为新群主」，2024 年录到过。',
    ),
    joined: true,
    evidence: ['wechat.only-owner-transfers', 'wechat.new-owner-is-told'],
  },
] as const satisfies readonly Rule<ClaimId>[];
