import type { Alternative } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';

/** Other ways that only a company has. */
export const wecomAlternatives = [
  {
    id: 'wecom.alternative.super-admin',
    when: { platform: ['wecom'], goal: ['dissolve'], role: ['member', 'admin', 'owner'] },
    goal: 'dissolve',
    verdict: 'blocked',
    why: {
      en: 'Ask a super administrator of your company: the article says that they can force the end of any group.',
      zh: '找企业的超级管理员：该文章称他们可以强制解散任何群。',
    },
    supports: ['A2.4', 'A13'],
  },
  {
    id: 'wecom.alternative.reassign',
    when: { platform: ['wecom'], goal: ['transfer'], role: ['super-admin'], groupType: ['customer'] },
    goal: 'transfer',
    verdict: 'blocked',
    why: {
      en: 'Reassign the customer group by interface instead: of a departed owner (within a year) or of a serving one.',
      zh: '改用接口分配客户群：离职群主（一年内）或在职群主的群都可以。',
    },
    supports: ['C10', 'C11'],
  },
] as const satisfies readonly Alternative<ClaimId>[];
