import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';

/** For somebody who can't name a goal, but knows what has happened. */
export const trouble = [
  {
    kind: 'step',
    id: 'wecom.already-out.act',
    phase: 'act',
    when: { platform: ['wecom'], trouble: ['already-out'] },
    examples: [{ answers: { platform: 'wecom', trouble: 'already-out', role: 'member' }, fires: true }],
    short: t('Save what you still see; ask your admin for the rest.', '还看得到的先存好，看不到的问管理员。'),
    detail: t(
      'If the company bought the message archive, what was said is still there. Whether the group stays in your list, no source says.',
      '公司买了会话存档的话，记录还在公司那里。群会不会留在你的列表里，没查到。',
    ),
    evidence: ['wecom.message-archive'],
  },
  {
    kind: 'step',
    id: 'wecom.done-by-mistake.act',
    phase: 'act',
    when: { platform: ['wecom'], trouble: ['done-by-mistake'] },
    examples: [{ answers: { platform: 'wecom', trouble: 'done-by-mistake', role: 'member' }, fires: true }],
    short: t('If you left: ask someone in it to add you again.', '误退了：请群里的人再拉你进去。'),
    detail: t(
      'A group that was ended is gone: one page says that it can’t be undone. Start a new one.',
      '误解散了：有网页说恢复不了，只能重新建群。',
    ),
    evidence: ['wecom.owner-ends-internal-group'],
  },
] as const satisfies readonly Rule<ClaimId>[];
