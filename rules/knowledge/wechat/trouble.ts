import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';

/** For somebody who can't name a goal, but knows what has happened. */
export const trouble = [
  {
    kind: 'step',
    id: 'wechat.already-out.act',
    phase: 'act',
    when: { platform: ['wechat'], trouble: ['already-out'] },
    examples: [{ answers: { trouble: 'already-out', role: 'member' }, fires: true }],
    short: t('Save what you want, then delete the chat.', '想留的先存好，再把这个聊天删掉。'),
    detail: t(
      'Two wishes, one choice: what you delete is off your list and gone. If you only want to keep it, leave it where it is.',
      '要么清净，要么留着：删掉聊天，列表里没有了，记录也没有了。想留着就别动它。',
    ),
    evidence: ['wechat.leaver-keeps-record'],
  },
  {
    kind: 'step',
    id: 'wechat.done-by-mistake.act',
    phase: 'act',
    when: { platform: ['wechat'], trouble: ['done-by-mistake'] },
    examples: [{ answers: { trouble: 'done-by-mistake', role: 'member' }, fires: true }],
    short: t('If you left: ask someone in it to add you again.', '误退了：请群里的人再拉你进去。'),
    detail: t(
      'In a group of more than 40 you have to accept the invitation. If you handed it over, only the new owner can give it back. If you ended it, it is gone: start a new group.',
      '群里超过 40 人，邀请要你自己点接受。误转让了：只有新群主能转回来。误解散了：恢复不了，只能重新建群。',
    ),
    joined: true,
    evidence: [
      'wechat.above-40-invitees-accept',
      'wechat.dissolving-is-final',
      'wechat.only-owner-transfers',
    ],
  },
] as const satisfies readonly Rule<ClaimId>[];
