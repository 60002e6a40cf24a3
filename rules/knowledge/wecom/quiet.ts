import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wecom', {
  'mute-in-group-settings': {
    says: t(
      'A WeCom group can be muted with 「消息免打扰」 in its settings.',
      '企业微信的群可以在群设置里打开「消息免打扰」。',
    ),
    for: {
      'nctoro-42585': t(
        'Its table of ways to mute gives the same switch for WeChat and WeCom.',
        '它的对照表里，微信和企业微信是同一个开关。',
      ),
    },
  },
});

const QUIET = { platform: ['wecom'], goal: ['quiet'] } as const satisfies When;

/** Staying in the group without being disturbed by it. */
export const quiet = [
  {
    kind: 'step',
    id: 'wecom.quiet.act',
    phase: 'act',
    when: QUIET,
    examples: [{ answers: { platform: 'wecom', goal: 'quiet', role: 'member', device: 'ios' }, fires: true }],
    short: t('In the group’s settings: 消息免打扰 (mute)', '群设置 → 打开「消息免打扰」'),
    detail: t(
      'Only a how-to page says so; who sees it, and whether the company can switch it off, no source says.',
      '只有一篇教程这么写；别人看不看得到、公司能不能关掉它，没查到。',
    ),
    path: ['消息免打扰'],
    evidence: ['wecom.mute-in-group-settings'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.quiet',
    when: { platform: ['wecom'], goal: ['leave', 'dissolve', 'transfer'] },
    examples: [
      {
        answers: { platform: 'wecom', goal: 'dissolve', role: 'member', groupType: 'internal' },
        fires: true,
      },
    ],
    goal: 'quiet',
    verdict: 'judge',
    short: t('消息免打扰 (mute) in the group’s settings: you stay.', '群设置里开「消息免打扰」：留在群里。'),
    weight: 40,
    evidence: ['wecom.mute-in-group-settings'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.leave-instead',
    when: QUIET,
    examples: [{ answers: { platform: 'wecom', goal: 'quiet', role: 'member', device: 'ios' }, fires: true }],
    goal: 'leave',
    verdict: 'judge',
    short: t('Another goal: leave the group.', '换个目标：干脆退群。'),
    weight: 40,
    evidence: ['wecom.mute-in-group-settings'],
  },
] as const satisfies readonly Rule<ClaimId>[];
