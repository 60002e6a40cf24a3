import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('telegram', {
  'muted-chat-stays-archived': {
    says: t(
      'A chat in the archive comes back to the list with a new message, unless it is muted.',
      '归档的聊天来了新消息会回到列表，除非它已静音。',
    ),
    for: {
      'td-api': { quote: 'Unmuted chats are automatically moved from the Archive to the Main chat list' },
    },
  },
});

const QUIET = { platform: ['telegram'], goal: ['quiet'] } as const satisfies When;

/** Staying in the group without being disturbed by it. */
export const quiet = [
  {
    kind: 'step',
    id: 'telegram.quiet.act',
    phase: 'act',
    when: QUIET,
    examples: [
      { answers: { platform: 'telegram', goal: 'quiet', role: 'member', device: 'ios' }, fires: true },
    ],
    short: t('Mute the chat, then archive it.', '先静音，再归档。'),
    detail: t(
      'Both are in the chat’s own menu. A muted chat stays in the archive; one that isn’t muted comes back with the next message.',
      '两项都在这个聊天自己的菜单里。静音的聊天一直留在归档里；没静音的，来了新消息就会回到列表。',
    ),

    evidence: ['telegram.muted-chat-stays-archived'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.quiet',
    when: { platform: ['telegram'], goal: ['leave', 'dissolve', 'transfer'] },
    examples: [{ answers: { platform: 'telegram', goal: 'dissolve', role: 'member' }, fires: true }],
    goal: 'quiet',
    verdict: 'judge',
    short: t('Mute and archive it: you stay, but hear nothing.', '静音再归档：留在群里，听不到动静。'),
    weight: 40,
    evidence: ['telegram.muted-chat-stays-archived'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.leave-instead',
    when: QUIET,
    examples: [
      { answers: { platform: 'telegram', goal: 'quiet', role: 'member', device: 'ios' }, fires: true },
    ],
    goal: 'leave',
    verdict: 'judge',
    short: t('Another goal: leave the group.', '换个目标：干脆退群。'),
    weight: 40,
    evidence: ['telegram.muted-chat-stays-archived'],
  },
] as const satisfies readonly Rule<ClaimId>[];
