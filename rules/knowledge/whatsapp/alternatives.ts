import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { ADMINS, DISSOLVE, WHATSAPP } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('whatsapp', {
  'any-admin-ends-group': {
    rows: ['W-01'],
    says: t('Any group admin can end a group.', '任何群管理员都可以结束群组。'),
    for: {
      'whatsapp-faq-delete': t(
        'Describes it for group admins; no right of an owner alone is named.',
        '说明由群管理员操作；没有提到仅限群主的权限。',
      ),
    },
  },
});

/** What else can be done where the goal is blocked or out of reach: what is known of WhatsApp. */
export const alternatives = [
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.leave',
    when: { ...WHATSAPP, goal: ['dissolve', 'transfer'] },
    examples: [{ answers: { platform: 'whatsapp', goal: 'dissolve', role: 'member' }, fires: true }],
    goal: 'leave',
    verdict: 'judge',
    short: { en: 'Leave: the others go on without you.', zh: '自己退出：其他人照常使用。' },
    evidence: ['whatsapp.exit-does-not-end-group'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.transfer',
    when: { ...DISSOLVE, role: ADMINS },
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12 },
        fires: true,
      },
    ],
    goal: 'transfer',
    verdict: 'judge',
    short: {
      en: 'Make somebody else admin and leave: nobody has to be removed.',
      zh: '把别人设为管理员后退出：不用移除任何人。',
    },
    evidence: ['whatsapp.no-owner-role'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.ask-admin',
    when: { ...DISSOLVE, role: ['member'] },
    examples: [{ answers: { platform: 'whatsapp', goal: 'dissolve', role: 'member' }, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    short: {
      en: 'Ask an admin to end it (a community: its creator).',
      zh: '请管理员来结束（社群则请创建者停用）。',
    },
    evidence: ['whatsapp.any-admin-ends-group', 'whatsapp.creator-ends-community'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.become-admin',
    when: { ...DISSOLVE, role: ['member'] },
    examples: [{ answers: { platform: 'whatsapp', goal: 'dissolve', role: 'member' }, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    short: {
      en: 'Have an admin make you admin of the group, then end it yourself. Does not help with a community.',
      zh: '请管理员把你设为群管理员，再由你结束。对社群不适用。',
    },
    evidence: ['whatsapp.no-owner-role', 'whatsapp.any-admin-ends-group'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.ask-creator',
    when: { ...DISSOLVE, role: ['admin'], groupType: ['community'] },
    examples: [
      {
        answers: { platform: 'whatsapp', goal: 'dissolve', role: 'admin', groupType: 'community' },
        fires: true,
      },
    ],
    goal: 'dissolve',
    verdict: 'blocked',
    short: { en: 'Ask its creator to deactivate the community.', zh: '请创建者停用社群。' },
    evidence: ['whatsapp.creator-ends-community'],
  },
] as const satisfies readonly Rule<ClaimId>[];
