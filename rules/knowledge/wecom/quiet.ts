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
      'nctoro-42585': {
        says: t(
          'Its table of ways to mute gives the same switch for WeChat and WeCom.',
          '它的对照表里，微信和企业微信是同一个开关。',
        ),
        quote: '群设置→消息免打扰 同微信+后台策略配置',
      },
    },
  },
  'who-sees-muting-unknown': {
    rows: ['B14'],
    says: t(
      'No source says whether others can see that somebody muted a WeCom group.',
      '没查到：企业微信的群开了消息免打扰，别人看不看得到。',
    ),
    for: {},
  },
});

const QUIET = { platform: ['wecom'], goal: ['quiet'] } as const satisfies When;
const ANYBODY = { answers: { platform: 'wecom', goal: 'quiet', role: 'member' }, fires: true } as const;

/** Staying in the group without being disturbed by it. */
export const quiet = [
  {
    kind: 'step',
    id: 'wecom.quiet.act',
    phase: 'act',
    when: QUIET,
    examples: [ANYBODY],
    short: t('“…” (top right): switch on 消息免打扰 (mute).', '右上角「…」→ 打开「消息免打扰」'),
    detail: t(
      'One how-to page has the switch in the group’s settings, as on WeChat, and adds that the company can set rules for it in its console. That they are behind “…” we conclude from another, which has leaving there.',
      '有篇教程说开关在群设置里，和微信一样；企业在后台还能配策略。群设置在「…」里，是照另一篇讲退群的教程推断的。',
    ),
    path: ['…', '消息免打扰'],
    joined: true,
    evidence: ['wecom.mute-in-group-settings', 'wecom.leave-path'],
  },
  {
    kind: 'step',
    id: 'wecom.quiet.confirm',
    phase: 'confirm',
    when: QUIET,
    examples: [ANYBODY],
    short: t('It is on when the switch shows it.', '开关亮着，就是开了。'),
    evidence: ['wecom.mute-in-group-settings'],
  },
  {
    kind: 'effect',
    id: 'wecom.quiet.undo',
    when: QUIET,
    examples: [ANYBODY],
    short: t('To undo: switch it off in the same place.', '想恢复，在同一个地方关掉就行。'),
    weight: 70,
    evidence: ['wecom.mute-in-group-settings'],
  },
  {
    kind: 'effect',
    id: 'wecom.quiet.who-sees',
    notice: true,
    when: QUIET,
    examples: [ANYBODY],
    short: t('No source says whether others can see that.', '别人看不看得到，没查到。'),
    weight: 60,
    evidence: ['wecom.who-sees-muting-unknown'],
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
    short: t('Only want quiet? Mute it (消息免打扰).', '只想清静？开「消息免打扰」，留在群里。'),
    weight: 40,
    evidence: ['wecom.mute-in-group-settings'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.leave-instead',
    when: QUIET,
    examples: [ANYBODY],
    goal: 'leave',
    verdict: 'judge',
    short: t(
      'Leave instead? 退出群聊 (leave); owners hand over first.',
      '不想待了？点「退出群聊」；是群主就先转让。',
    ),
    weight: 40,
    joined: true,
    evidence: [
      'wecom.leave-path',
      'wecom.owner-just-leaves-unknown',
      'wecom.owner-leaves-after-handing-over',
    ],
  },
] as const satisfies readonly Rule<ClaimId>[];
