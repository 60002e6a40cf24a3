import type { Blocker } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';

/** What stands in the way in WeCom alone. */
export const wecomBlockers = [
  {
    id: 'wecom.leave.organisation-check',
    when: { platform: ['wecom'], goal: ['leave'], organisationApproved: ['no'] },
    title: { en: 'Your company has not cleared it', zh: '企业还没有同意' },
    detail: {
      en: 'The article says that leaving passes a check against the organisation first. Tencent’s own interface knows of people simply leaving a customer group, which speaks against it.',
      zh: '该文章称，退群前要经组织架构权限验证。但腾讯的接口文档里就有成员自行退出客户群的情形，与此不符。',
    },
    clearedBy: 'others',
    fix: [
      {
        id: 'wecom.leave.ask-organisation',
        phase: 'prepare',
        text: {
          en: 'Ask your WeCom administrator to clear your leaving.',
          zh: '请企业微信管理员同意你退群。',
        },
        sets: { organisationApproved: true },
      },
    ],
    look: {
      id: 'wecom.leave.look',
      text: {
        en: 'First try to leave: if the app lets you, nobody need be asked.',
        zh: '先直接试着退出：如果应用放行，就不用再问谁。',
      },
      path: ['…', '退出群聊'],
    },
    ifUnknown: {
      when: { platform: ['wecom'], goal: ['leave'], organisationApproved: ['unsure'] },
      text: {
        en: 'The article says that WeCom checks against the organisation before you can leave. If the app refuses, ask your administrator.',
        zh: '该文章称，企业微信退群前要经组织架构权限验证。如果应用不让退，请找管理员。',
      },
    },
    supports: ['A1.4', 'A07'],
  },
  {
    id: 'wecom.dissolve.all-staff',
    when: { platform: ['wecom'], goal: ['dissolve'], role: ['owner'], groupType: ['all-staff'] },
    title: { en: 'Only a super administrator can switch it off', zh: '只有超级管理员能关闭全员群' },
    detail: {
      en: 'The all-staff group is made by the system. It is switched on and off in the admin console; off means frozen, not deleted.',
      zh: '全员群由系统建立，在管理后台开启或关闭；关闭是冻结，不是删除。',
    },
    clearedBy: 'others',
    fix: [
      {
        id: 'wecom.dissolve.ask-super-admin',
        phase: 'prepare',
        text: {
          en: 'Ask a super administrator to do the last step of this plan.',
          zh: '请超级管理员完成本方案的最后操作。',
        },
        sets: { role: 'super-admin' },
      },
    ],
    look: {
      id: 'wecom.dissolve.look',
      text: {
        en: 'First see whether the group’s settings offer you 解散群聊.',
        zh: '先看看群设置里有没有「解散群聊」。',
      },
      path: ['…', '群管理', '解散群聊'],
    },
    supports: ['C06'],
  },
] as const satisfies readonly Blocker<ClaimId>[];
