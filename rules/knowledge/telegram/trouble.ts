import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';

/** For somebody who can't name a goal, but knows what has happened. */
export const trouble = [
  {
    kind: 'step',
    id: 'telegram.already-out.act',
    phase: 'act',
    when: { platform: ['telegram'], trouble: ['already-out'] },
    examples: [{ answers: { platform: 'telegram', trouble: 'already-out', role: 'member' }, fires: true }],
    short: t('Save what you still see, then delete the chat.', '还看得到的先存好，再删掉这个聊天。'),
    detail: t(
      'A basic group leaves you your own copy, and deleting the chat takes it. A private supergroup can’t be read any more once you are out.',
      '普通群组会给你留一份，删掉聊天就没了。私有的超级群组，出来之后就看不到了。',
    ),
    evidence: ['telegram.what-leaver-keeps'],
  },
  {
    kind: 'step',
    id: 'telegram.done-by-mistake.act',
    phase: 'act',
    when: { platform: ['telegram'], trouble: ['done-by-mistake'] },
    examples: [
      { answers: { platform: 'telegram', trouble: 'done-by-mistake', role: 'member' }, fires: true },
    ],
    short: t('If you left: come back by a link, or ask to be added.', '误退了：用链接回去，或请人拉你。'),
    detail: t(
      'If you own a supergroup or channel and left it, come back within 7 days and it stays yours. If you ended it, it is gone.',
      '你是超级群组或频道的群主：7 天内回去，群还是你的。误解散了就没了。',
    ),
    joined: true,
    evidence: ['telegram.coming-back', 'telegram.owner-may-return'],
  },
] as const satisfies readonly Rule<ClaimId>[];
