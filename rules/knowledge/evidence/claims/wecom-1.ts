import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Facts about WeCom groups: C01 to C08. */
export const wecomClaims1 = {
  C01: {
    claim: {
      en: "The group owner dissolves a WeCom customer group; the firm's system then gets a dismissal event.",
      zh: '企业微信客户群由群主解散；随后企业的系统会收到解散事件。',
    },
    from: [
      {
        source: 'wecom-dev-96361',
        stance: 'supports',
        says: { en: 'Documents the dismissal event.', zh: '说明了解散事件。' },
      },
      {
        source: 'wecom-dev-92277',
        stance: 'supports',
        says: { en: 'Documents the same event.', zh: '说明了同一事件。' },
      },
      {
        source: 'wecom-event-code',
        stance: 'supports',
        says: { en: 'Copies the wording of the event.', zh: '照录了该事件的说明。' },
      },
    ],
    found: 'official',
  },
  C02: {
    claim: {
      en: 'The owner dissolves an internal WeCom group.',
      zh: '企业微信内部群由群主解散。',
    },
    from: [
      {
        source: 'shrmw',
        stance: 'supports',
        says: { en: 'Describes how to dissolve it.', zh: '介绍了解散方法。' },
      },
      {
        source: 'tianqing123',
        stance: 'supports',
        says: { en: 'Describes how to dissolve it.', zh: '介绍了解散方法。' },
      },
      {
        source: 'rpa-46208497',
        stance: 'supports',
        says: { en: 'Says one must be the owner and cannot undo it.', zh: '说必须是群主，且不可撤销。' },
      },
    ],
    found: 'reported',
  },
  C03: {
    claim: {
      en: 'No documented WeCom call dissolves a group; the calls create, change, read and send.',
      zh: '企业微信文档里没有解散群的接口，只有创建、修改、读取和发送。',
    },
    from: [
      {
        source: 'wecom-dev-90244',
        stance: 'supports',
        says: {
          en: 'Part of the group chat calls, none of which dissolves.',
          zh: '属于群聊接口文档，其中没有解散接口。',
        },
      },
      {
        source: 'wecom-dev-90245',
        stance: 'supports',
        says: {
          en: 'Part of the group chat calls, none of which dissolves.',
          zh: '属于群聊接口文档，其中没有解散接口。',
        },
      },
      {
        source: 'wecom-dev-98913',
        stance: 'supports',
        says: {
          en: 'Part of the group chat calls, none of which dissolves.',
          zh: '属于群聊接口文档，其中没有解散接口。',
        },
      },
      {
        source: 'wecom-dev-98914',
        stance: 'supports',
        says: {
          en: 'Part of the group chat calls, none of which dissolves.',
          zh: '属于群聊接口文档，其中没有解散接口。',
        },
      },
      {
        source: 'wechaty-puppet-599',
        stance: 'supports',
        says: { en: 'Says dissolving is not supported.', zh: '说不支持解散。' },
      },
    ],
    found: 'official',
  },
  C04: {
    claim: {
      en: 'The update call can rename a group, change its owner and add or remove members, only in groups made by the same app; at most 1000 changes an hour per firm and 2000 people. It can empty a group, not delete it.',
      zh: '修改接口可改群名、换群主、增减成员，仅限本应用创建的群；每家企业每小时最多 1000 次，群最多 2000 人。它能清空群，但不能删除群。',
    },
    from: [
      {
        source: 'wecom-dev-98913',
        stance: 'supports',
        says: {
          en: 'Documents the call; if the owner is removed, a new one must be named.',
          zh: '说明了该接口；移出群主时必须指定新群主。',
        },
      },
    ],
    found: 'official',
  },
  C05: {
    claim: {
      en: 'A department group can be dissolved with 「解散该群聊」 in its settings or from the console.',
      zh: '部门群可以在群设置里点「解散该群聊」，或在管理后台解散。',
    },
    from: [
      { source: 'zixun-6520', stance: 'supports', says: { en: 'Describes this.', zh: '介绍了这一做法。' } },
      { source: 'a8app', stance: 'supports', says: { en: 'Describes this.', zh: '介绍了这一做法。' } },
      {
        source: 'dancihu',
        stance: 'disputes',
        says: { en: 'Describes only an on/off switch in the console.', zh: '只介绍了后台的开启和关闭开关。' },
      },
    ],
    found: 'reported',
  },
  C06: {
    claim: {
      en: 'A super administrator turns all-staff and department groups on or off under 「管理后台 > 我的企业 > 聊天管理」. A switched-off all-staff group takes no new members and lets nobody post. Leaving the firm or department removes you automatically.',
      zh: '超级管理员在「管理后台 > 我的企业 > 聊天管理」开启或关闭全员群和部门群。全员群关闭后不再进新成员，也不能发言。离开企业或部门会自动退出。',
    },
    from: [
      {
        source: 'dancihu',
        stance: 'supports',
        says: { en: 'Describes this in detail.', zh: '对此有详细介绍。' },
      },
    ],
    found: 'reported',
  },
  C07: {
    claim: {
      en: 'A WeCom internal group holds at most 2000 people and an external one at most 500.',
      zh: '企业微信内部群最多 2000 人，外部群最多 500 人。',
    },
    from: [
      {
        source: 'wecom-dev-98429',
        stance: 'supports',
        says: { en: 'Gives both sizes.', zh: '给出了这两个上限。' },
      },
      {
        source: 'dancihu',
        stance: 'supports',
        says: {
          en: 'Adds 10000 as the default for all-staff groups.',
          zh: '另外提到全员群默认上限为 10000 人。',
        },
      },
      {
        source: 'zjbjg',
        stance: 'disputes',
        says: {
          en: 'Says 200 for an external group that a WeChat user started.',
          zh: '说微信用户发起的外部群上限是 200 人。',
        },
      },
    ],
    found: 'official',
  },
  C08: {
    claim: {
      en: 'When the owner leaves the firm, internal groups and mixed groups started from WeChat pass to a member; an external group started in WeCom passes to a colleague inside it, if any; a customer group must be reassigned by an administrator.',
      zh: '群主离职后，内部群和从微信发起的互通群自动转给群成员；从企业微信发起的外部群转给群内同事（如有）；客户群须由管理员分配。',
    },
    from: [
      {
        source: 'hixs-owner-resigns',
        stance: 'supports',
        says: { en: 'Describes all three cases.', zh: '介绍了这三种情况。' },
      },
      {
        source: 'ike-scrm',
        stance: 'supports',
        says: {
          en: 'Describes the first and the last case alike.',
          zh: '对第一种和最后一种情况的介绍相同。',
        },
      },
    ],
    found: 'corroborated',
  },
} as const satisfies Record<string, Claim<SourceId>>;
