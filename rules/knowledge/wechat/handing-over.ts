import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'only-owner-transfers': {
    rows: ['B07'],
    says: t(
      'Only the owner can transfer ownership: 「群管理」 → 「群主管理权转让」 → pick a member → confirm. The old owner becomes an ordinary member, and only the new owner can reverse it.',
      '只有群主能转让：「群管理」→「群主管理权转让」→ 选择成员 → 确认。原群主变为普通成员，只有新群主能再转回来。',
    ),
    for: { senqingzn: true, 'nctoro-a196440': true },
  },
  'transfer-conditions': {
    rows: ['B08'],
    says: t(
      'A transfer has conditions: 48 or 72 hours in the group, or acceptance by the new owner.',
      '转让有条件：新群主须入群满 48 或 72 小时，或须由其本人接受。',
    ),
    for: {
      sboyo: t('Names 48 hours and consent.', '说须满 48 小时并经同意。'),
      senqingzn: t('Names 72 hours.', '说须满 72 小时。'),
      kmw: t('Names consent by the new owner.', '说须经新群主同意。'),
    },
    against: {
      'gewe-protocol': t('Shows the new owner simply being informed.', '记录显示新群主只是收到通知。'),
    },
  },
});

const WECHAT = { platform: ['wechat'] } as const satisfies When;
const HANDOVER = { ...WECHAT, goal: ['transfer'] } as const satisfies When;

/** Making somebody else the owner: what is known of WeChat, and of WeCom where both are alike. */
export const handingOver = [
  {
    kind: 'step',
    id: 'wechat.transfer.act',
    phase: 'act',
    when: HANDOVER,
    examples: [
      {
        answers: { goal: 'transfer', role: 'owner', device: 'ios', groupType: 'ordinary', region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'On the phone, open the group’s management, choose 群主管理权转让, pick the new owner and confirm. You become an ordinary member; only the new owner can give it back. Whether the new owner must have been in the group for some time, or must accept, sources disagree.',
      zh: '在手机上进入「群管理」，点「群主管理权转让」，选新群主并确认。之后你变为普通成员，只有新群主能转回来。新群主是否须入群满一定时间、是否要对方同意，各方说法不一。',
    },
    path: ['…', '群管理', '群主管理权转让'],
    evidence: ['wechat.only-owner-transfers', 'wechat.transfer-conditions'],
  },
  {
    kind: 'step',
    id: 'wechat.transfer.confirm',
    phase: 'confirm',
    when: HANDOVER,
    examples: [
      {
        answers: { goal: 'transfer', role: 'owner', device: 'ios', groupType: 'ordinary', region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'It worked if the new owner got the line 你已成为新群主. Ask before you leave.',
      zh: '新群主收到“你已成为新群主”就说明转让成功。退出之前问一声。',
    },
    evidence: ['wechat.owner-leaves-system-picks', 'wechat.only-owner-transfers'],
  },
] as const satisfies readonly Rule<ClaimId>[];
