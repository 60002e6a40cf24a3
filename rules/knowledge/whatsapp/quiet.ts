import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('whatsapp', {
  'archived-chat-is-silent': {
    says: t(
      'An archived group gives no notifications, unless you are mentioned or replied to; it stays archived when messages come in, unless that was switched off.',
      '归档的群不再提醒，除非有人提到你或回复你；来了新消息也留在归档里，除非关掉了这个设置。',
    ),
    for: {
      'whatsapp-faq-archive': {
        quote: "won't receive notifications for archived chats unless you're mentioned or replied to",
      },
    },
  },
});

const QUIET = { platform: ['whatsapp'], goal: ['quiet'] } as const satisfies When;

/** Staying in the group without being disturbed by it. */
export const quiet = [
  {
    kind: 'step',
    id: 'whatsapp.quiet.act-web',
    phase: 'act',
    when: { ...QUIET, device: ['web'] },
    examples: [
      { answers: { platform: 'whatsapp', goal: 'quiet', role: 'member', device: 'web' }, fires: true },
    ],
    short: t('Hover over the group → Archive chat', '鼠标移到群上 → Archive chat（归档）'),

    path: ['Archive chat'],
    evidence: ['whatsapp.archived-chat-is-silent'],
  },
  {
    kind: 'step',
    id: 'whatsapp.quiet.act',
    phase: 'act',
    when: { ...QUIET, device: ['ios', 'android', 'harmonyos', 'desktop'] },
    examples: [
      { answers: { platform: 'whatsapp', goal: 'quiet', role: 'member', device: 'ios' }, fires: true },
    ],
    short: t('Archive the group from the list of chats.', '在聊天列表里把这个群归档。'),
    detail: t(
      'The labels were read for the browser only (“Archive chat”).',
      '按钮的原文只查到网页版的（Archive chat）。',
    ),

    evidence: ['whatsapp.archived-chat-is-silent'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.quiet.still-mentioned',

    when: QUIET,
    examples: [
      { answers: { platform: 'whatsapp', goal: 'quiet', role: 'member', device: 'ios' }, fires: true },
    ],
    short: t('If someone mentions or answers you, you still hear it.', '有人提到你或回复你，还是会提醒。'),
    weight: 60,
    evidence: ['whatsapp.archived-chat-is-silent'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.quiet',
    when: { platform: ['whatsapp'], goal: ['leave', 'dissolve', 'transfer'] },
    examples: [{ answers: { platform: 'whatsapp', goal: 'dissolve', role: 'member' }, fires: true }],
    goal: 'quiet',
    verdict: 'judge',
    short: t('Archive it: you stay, but hear almost nothing.', '把群归档：留在群里，几乎没动静。'),
    weight: 40,
    evidence: ['whatsapp.archived-chat-is-silent'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.leave-instead',
    when: QUIET,
    examples: [
      { answers: { platform: 'whatsapp', goal: 'quiet', role: 'member', device: 'ios' }, fires: true },
    ],
    goal: 'leave',
    verdict: 'judge',
    short: t('Another goal: leave the group.', '换个目标：干脆退群。'),
    weight: 40,
    evidence: ['whatsapp.archived-chat-is-silent'],
  },
] as const satisfies readonly Rule<ClaimId>[];
