import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';

const QUIET = { platform: ['wechat'], goal: ['quiet'] } as const satisfies When;

/** Staying in the group without being disturbed by it. */
export const quiet = [
  {
    kind: 'step',
    id: 'wechat.quiet.act',
    phase: 'act',
    when: QUIET,
    examples: [{ answers: { goal: 'quiet', role: 'member', device: 'ios' }, fires: true }],
    short: t('“…” (top right) → 消息免打扰 (mute)', '点右上角「…」→ 打开「消息免打扰」'),
    detail: t(
      'Under it, 折叠该群聊 (fold it away) moves the group into one row with others that are muted.',
      '下面还有「折叠该群聊」，打开后它和别的免打扰的群收成一行。',
    ),
    path: ['…', '消息免打扰'],
    evidence: ['wechat.muting-is-silent', 'wechat.muted-group-folds'],
  },
  {
    kind: 'step',
    id: 'wechat.quiet.undo',
    phase: 'afterwards',
    when: QUIET,
    examples: [{ answers: { goal: 'quiet', role: 'member', device: 'ios' }, fires: true }],
    short: t('To undo it, switch 消息免打扰 (mute) off again.', '想恢复，再关掉「消息免打扰」就行。'),

    evidence: ['wechat.muting-is-silent'],
  },
  {
    kind: 'effect',
    id: 'wechat.quiet.nobody-told',
    notice: true,
    when: QUIET,
    examples: [{ answers: { goal: 'quiet', role: 'member', device: 'ios' }, fires: true }],
    short: t('Nobody is told, and you stay a member.', '没人知道，你还在群里。'),
    weight: 80,
    evidence: ['wechat.muting-is-silent'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.quiet',
    when: { platform: ['wechat'], goal: ['leave', 'dissolve', 'transfer'] },
    examples: [{ answers: { goal: 'dissolve', role: 'member', groupType: 'ordinary' }, fires: true }],
    goal: 'quiet',
    verdict: 'judge',
    short: t('消息免打扰 (mute): you stay, and nobody is told.', '开「消息免打扰」：留在群里，没人知道。'),
    weight: 40,
    evidence: ['wechat.muting-is-silent', 'wechat.muted-group-folds'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.leave-instead',
    when: QUIET,
    examples: [{ answers: { goal: 'quiet', role: 'member', device: 'ios' }, fires: true }],
    goal: 'leave',
    verdict: 'judge',
    short: t('Another goal: leave the group.', '换个目标：干脆退群。'),
    weight: 40,
    evidence: ['wechat.leave-button-in-settings'],
  },
] as const satisfies readonly Rule<ClaimId>[];
