import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wecom', {
  'compliance-interface': {
    rows: ['A8.2', 'A30'],
    says: t(
      "WeCom's compliance interface is one of the official ways out when dissolving fails.",
      '解散不了时，企业微信的合规管理接口是官方的替代办法之一。',
    ),
    for: {
      'nctoro-article': {
        says: t('In its eighth section; names no source.', '见第八节，没有给出出处。'),
        quote: '使用企业微信的合规管理接口',
      },
    },
  },
});

/** What else can be done where the goal is blocked or out of reach: what is known of WeCom alone. */
export const alternatives = [
  {
    kind: 'alternative',
    id: 'wecom.alternative.super-admin',
    when: { platform: ['wecom'], goal: ['dissolve'], role: ['member', 'admin', 'owner'] },
    examples: [
      {
        answers: { platform: 'wecom', goal: 'dissolve', role: 'member', groupType: 'internal' },
        fires: true,
      },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'blocked',
    short: {
      en: 'Ask a super administrator of your company: the article says that they can force the end of any group.',
      zh: '找企业的超级管理员：该文章称他们可以强制解散任何群。',
    },
    evidence: ['wecom.super-admin-forces-any-size'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.reassign',
    when: { platform: ['wecom'], goal: ['transfer'], role: ['super-admin'], groupType: ['customer'] },
    examples: [
      {
        answers: { platform: 'wecom', goal: 'transfer', role: 'super-admin', groupType: 'customer' },
        fires: true,
      },
      {
        answers: { platform: 'wecom', goal: 'transfer', role: 'owner', groupType: 'customer' },
        fires: false,
      },
    ],
    goal: 'transfer',
    verdict: 'blocked',
    short: {
      en: 'Reassign the customer group by interface instead: of a departed owner (within a year) or of a serving one.',
      zh: '改用接口分配客户群：离职群主（一年内）或在职群主的群都可以。',
    },
    evidence: ['wecom.reassign-departed-owner', 'wecom.reassign-serving-owner'],
  },
] as const satisfies readonly Rule<ClaimId>[];
