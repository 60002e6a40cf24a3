import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Facts about WeCom groups: C09 to C16. */
export const wecomClaims2 = {
  C09: {
    claim: {
      en: 'When someone leaves a WeCom customer group, the firm gets an event that says whether they left by themselves or were removed.',
      zh: '有人离开企业微信客户群时，企业会收到事件，注明是自行退出还是被移出。',
    },
    from: [
      {
        source: 'wecom-dev-96361',
        stance: 'supports',
        says: {
          en: 'Gives exit type 0 for leaving and 1 for removal.',
          zh: '退出方式 0 为自行退出，1 为被移出。',
        },
      },
      {
        source: 'wecom-event-code',
        stance: 'supports',
        says: { en: 'Quotes the same fields.', zh: '引用了相同的字段。' },
      },
      {
        source: 'wxjava-3572',
        stance: 'supports',
        says: { en: 'Adds the list of changed members.', zh: '补充了变动成员列表。' },
      },
    ],
    found: 'official',
  },
  C10: {
    claim: {
      en: "A departed owner's customer groups can be reassigned by API: 1–100 groups per call and at most 300 per owner a day. The new owner must be real-name verified, activated, have customer contact and have logged in within a year; the old owner left no more than a year ago.",
      zh: '离职群主的客户群可用接口重新分配：每次 1～100 个，每位群主每天最多 300 个。新群主须已实名、已激活、有客户联系权限且一年内登录过；原群主离职不超过一年。',
    },
    from: [
      {
        source: 'wecom-dev-96334',
        stance: 'supports',
        says: { en: 'Documents these conditions.', zh: '说明了这些条件。' },
      },
      {
        source: 'wecom-dev-92127',
        stance: 'supports',
        says: { en: 'Documents the same call.', zh: '说明了同一接口。' },
      },
      {
        source: 'wecom-dev-93414',
        stance: 'supports',
        says: {
          en: 'Lists the handover statuses: awaiting, in progress, done.',
          zh: '列出了移交状态：待分配、进行中、已完成。',
        },
      },
    ],
    found: 'official',
  },
  C11: {
    claim: {
      en: "A serving owner's customer groups can be reassigned by API with the same caps, each group at most twice in 90 days.",
      zh: '在职群主的客户群也可用接口转移，数量限制相同，每个群 90 天内最多 2 次。',
    },
    from: [
      {
        source: 'wecom-dev-95703',
        stance: 'supports',
        says: { en: 'Documents this call.', zh: '说明了该接口。' },
      },
      {
        source: 'metacpan-groupchat',
        stance: 'supports',
        says: { en: 'Restates the documentation.', zh: '转述了该文档。' },
      },
    ],
    found: 'official',
  },
  C12: {
    claim: {
      en: 'With the WeCom message archive, a firm pulls messages itself; only the last 5 days can be pulled. What was pulled stays with the firm after people leave or the group ends.',
      zh: '开通企业微信会话内容存档后，企业可自行拉取消息，但只能拉取最近 5 天的；已拉取的内容在成员退出或群解散后仍归企业保存。',
    },
    from: [
      {
        source: 'wecom-dev-91774',
        stance: 'supports',
        says: { en: 'Documents the message archive.', zh: '说明了会话内容存档。' },
      },
      {
        source: 'wecom-dev-101365',
        stance: 'supports',
        says: { en: 'Gives the 5-day window.', zh: '写明了 5 天的时限。' },
      },
      {
        source: 'wecom-dev-92951',
        stance: 'supports',
        says: { en: 'Belongs to the documentation of the archive.', zh: '属于存档功能的文档。' },
      },
      {
        source: 'wener-archive',
        stance: 'supports',
        says: { en: 'Gives the same 5 days for the classic archive.', zh: '说传统存档同样是 5 天。' },
      },
      {
        source: 'aliyun-archive',
        stance: 'supports',
        says: { en: 'Says the archive is paid for per seat.', zh: '说该存档按人数收费。' },
      },
    ],
    found: 'official',
  },
  C13: {
    claim: {
      en: 'Without the archive, an administrator sets how long WeCom keeps messages in the cloud: 15 days by default, up to 90 for internal chats; 7 for external ones.',
      zh: '没有存档时，云端消息保留多久由管理员设定：默认 15 天，内部最多 90 天；外部为 7 天。',
    },
    from: [
      {
        source: 'ziliaobaba',
        stance: 'supports',
        says: { en: 'Gives these figures.', zh: '给出了这些数字。' },
      },
      { source: 'dsknw', stance: 'supports', says: { en: 'Gives these figures.', zh: '给出了这些数字。' } },
      {
        source: 'nctoro-article',
        stance: 'disputes',
        says: { en: 'Says 30 days for a cloud backup.', zh: '说云备份保留 30 天。' },
      },
      {
        source: 'wlcjsc',
        stance: 'disputes',
        says: { en: 'Says an archive is kept 6 months to 5 years.', zh: '说存档保留 6 个月到 5 年。' },
      },
    ],
    found: 'reported',
  },
  C14: {
    claim: {
      en: 'A chat opened by app code that includes WeChat contacts can be created with at most 40 people; this is not a rule about dissolving.',
      zh: '由应用代码创建、含微信联系人的群聊，创建时最多 40 人；这与解散无关。',
    },
    from: [
      {
        source: 'wecom-dev-98429',
        stance: 'supports',
        says: { en: 'Gives the 40 people.', zh: '写明了 40 人。' },
      },
    ],
    found: 'official',
  },
  C15: {
    claim: {
      en: 'A “join group” code of a customer group is a configuration for up to 5 groups; opening a new group automatically is on by default, and it has its own delete call.',
      zh: '客户群的「加入群聊」二维码是一项配置，最多关联 5 个群；默认会自动新建群，并有单独的删除接口。',
    },
    from: [
      {
        source: 'wecom-dev-99547',
        stance: 'supports',
        says: { en: 'Documents the configuration.', zh: '说明了该配置。' },
      },
      {
        source: 'wecom-dev-92229',
        stance: 'supports',
        says: { en: 'Documents the same calls.', zh: '说明了相同的接口。' },
      },
    ],
    found: 'official',
  },
  C16: {
    claim: {
      en: 'WeCom keeps customer group statistics for 180 days.',
      zh: '企业微信的客户群统计数据保留 180 天。',
    },
    from: [
      {
        source: 'wecom-group-statistics',
        stance: 'supports',
        says: { en: 'Gives 180 days.', zh: '写明为 180 天。' },
      },
    ],
    found: 'official',
  },
} as const satisfies Record<string, Claim<SourceId>>;
