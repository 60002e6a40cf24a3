import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';

/** For somebody who can't name a goal, but knows what has happened. */
export const trouble = [
  {
    kind: 'step',
    id: 'whatsapp.already-out.act',
    phase: 'act',
    when: { platform: ['whatsapp'], trouble: ['already-out'] },
    examples: [{ answers: { platform: 'whatsapp', trouble: 'already-out', role: 'member' }, fires: true }],
    short: t('Save what you want, then delete the group.', '想留的先存好，再把群删掉。'),
    detail: t(
      'Until you delete it, the chat stays on your phone. Look for the tick that decides over the media before you confirm.',
      '不删，聊天就还在你手机里。确认之前看清那个勾：它决定媒体文件留不留。',
    ),
    joined: true,
    evidence: ['whatsapp.leaver-keeps-history', 'whatsapp.delete-for-me-and-media'],
  },
  {
    kind: 'step',
    id: 'whatsapp.done-by-mistake.act',
    phase: 'act',
    when: { platform: ['whatsapp'], trouble: ['done-by-mistake'] },
    examples: [
      { answers: { platform: 'whatsapp', trouble: 'done-by-mistake', role: 'member' }, fires: true },
    ],
    short: t('If you left: use an invite link, or ask an admin.', '误退了：用邀请链接，或请管理员拉你。'),
    detail: t(
      'After leaving twice an admin has to wait 24 hours before adding you; the link works at once.',
      '退过两次的话，管理员要等 24 小时才能再拉你；用链接不用等。',
    ),
    evidence: ['whatsapp.re-add-wait-24-hours'],
  },
] as const satisfies readonly Rule<ClaimId>[];
