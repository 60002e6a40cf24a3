import type { Alternative } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { ADMINS, DISSOLVE, WHATSAPP } from './values.ts';

/** What else can be done where the goal is blocked or out of reach. */
export const whatsappAlternatives = [
  {
    id: 'whatsapp.alternative.leave',
    when: { ...WHATSAPP, goal: ['dissolve', 'transfer'] },
    goal: 'leave',
    verdict: 'judge',
    why: { en: 'Leave: the others go on without you.', zh: '自己退出：其他人照常使用。' },
    supports: ['W-05'],
  },
  {
    id: 'whatsapp.alternative.transfer',
    when: { ...DISSOLVE, role: ADMINS },
    goal: 'transfer',
    verdict: 'judge',
    why: {
      en: 'Make somebody else admin and leave: nobody has to be removed.',
      zh: '把别人设为管理员后退出：不用移除任何人。',
    },
    supports: ['W-27'],
  },
  {
    id: 'whatsapp.alternative.ask-admin',
    when: { ...DISSOLVE, role: ['member'] },
    goal: 'dissolve',
    verdict: 'blocked',
    why: {
      en: 'Ask an admin to end it (a community: its creator).',
      zh: '请管理员来结束（社群则请创建者停用）。',
    },
    supports: ['W-01', 'W-40'],
  },
  {
    id: 'whatsapp.alternative.become-admin',
    when: { ...DISSOLVE, role: ['member'] },
    goal: 'dissolve',
    verdict: 'blocked',
    why: {
      en: 'Have an admin make you admin of the group, then end it yourself. Does not help with a community.',
      zh: '请管理员把你设为群管理员，再由你结束。对社群不适用。',
    },
    supports: ['W-27', 'W-01'],
  },
  {
    id: 'whatsapp.alternative.ask-creator',
    when: { ...DISSOLVE, role: ['admin'], groupType: ['community'] },
    goal: 'dissolve',
    verdict: 'blocked',
    why: { en: 'Ask its creator to deactivate the community.', zh: '请创建者停用社群。' },
    supports: ['W-40'],
  },
] as const satisfies readonly Alternative<ClaimId>[];
