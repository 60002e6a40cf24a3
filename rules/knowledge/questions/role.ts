import type { Question } from '../../model/question.ts';
import { platformsWhere } from '../platforms.ts';

/** Which app, what for, and who is asking. */
export const roleQuestions = [
  {
    kind: 'choice',
    key: 'platform',
    text: { en: 'Which app is the group in?', zh: '这个群在哪个应用里？' },
    help: {
      en: 'WeCom (企业微信) is a separate app for companies; the group is wherever you open it.',
      zh: '企业微信是另一个供公司使用的应用；你在哪个应用里打开这个群，就选哪个。',
    },
    why: {
      en: 'Every app has its own rules and buttons.',
      zh: '每个应用的规则和按钮都不同。',
    },
    synonyms: ['app', 'messenger', '平台', '应用', '软件'],
    ifUnknown: {
      en: 'leave it out for WeChat, or name the app in which you open the group',
      zh: '微信可以不写；否则请写你在哪个应用里打开这个群',
    },
    choices: [
      {
        value: 'wechat',
        label: { en: 'WeChat / Weixin', zh: '微信 / WeChat' },
        hint: { en: 'personal account', zh: '个人账号' },
        synonyms: ['weixin', 'wx', '微信', '个人微信'],
      },
      {
        value: 'wecom',
        label: { en: 'WeCom', zh: '企业微信' },
        hint: { en: 'WeChat for companies', zh: '公司使用的版本' },
        synonyms: ['wxwork', 'work wechat', 'wechat work', 'wework', 'qywx', '企业微信', '企微'],
      },
      {
        value: 'telegram',
        label: { en: 'Telegram', zh: 'Telegram' },
        hint: { en: 'group, supergroup or channel', zh: '群组、超级群组或频道' },
        synonyms: ['tg', '电报', '纸飞机'],
      },
      {
        value: 'whatsapp',
        label: { en: 'WhatsApp', zh: 'WhatsApp' },
        hint: { en: 'group or community', zh: '群组或社群' },
        synonyms: ['wa', 'whats app'],
      },
    ],
  },
  {
    kind: 'choice',
    key: 'goal',
    text: { en: 'What do you want?', zh: '你想做什么？' },
    help: {
      en: 'Leaving lets the group go on without you; dissolving ends it for everyone and cannot be undone.',
      zh: '退出后群还在，只是没有你；解散是对所有人结束这个群，不能撤销。',
    },
    why: { en: 'Each way out has its own conditions.', zh: '不同的做法有不同的条件。' },
    synonyms: ['want', 'action', '目标', '目的', '操作'],
    ifUnknown: {
      en: 'leave it out: that means dissolve for an owner and leave for everybody else',
      zh: '可以不写：群主按 dissolve（解散），其他人按 leave（退出）',
    },
    choices: [
      {
        value: 'dissolve',
        label: { en: 'Dissolve it', zh: '解散这个群' },
        hint: { en: 'end it for everybody, for good', zh: '对所有人结束，无法恢复' },
        synonyms: ['disband', 'delete', 'end', 'destroy', '解散', '取消', '解散群', '删除'],
      },
      {
        value: 'leave',
        label: { en: 'Leave it', zh: '退出这个群' },
        hint: { en: 'the group goes on without you', zh: '群继续存在，你不在里面' },
        synonyms: ['exit', 'quit', '退出', '退群', '离开'],
      },
      {
        value: 'transfer',
        label: { en: 'Hand it over', zh: '把群交给别人' },
        hint: { en: 'make somebody else the owner, then leave', zh: '转让群主，然后退出' },
        synonyms: ['hand over', 'handover', '转让', '移交', '转让群主'],
      },
    ],
  },
  {
    kind: 'choice',
    key: 'role',
    text: { en: 'What are you in the group?', zh: '你在群里是什么身份？' },
    help: {
      en: 'If you neither made the group nor were given rights in it, you are a member.',
      zh: '群不是你建的，也没有人给过你权限，就是普通成员。',
    },
    why: {
      en: 'Mostly only the owner can dissolve a group or hand it over.',
      zh: '解散或转让通常只有群主能做。',
    },
    synonyms: ['position', 'i am', '身份', '角色'],
    ifUnknown: {
      en: 'write “member”, which has the fewest rights, unless you made the group or were given rights in it',
      zh: '请写“member”（权限最少），除非群是你建的，或有人给过你权限',
    },
    noAnswers: [
      {
        words: ['left', 'kicked', 'banned', 'removed', '已退出', '已退群', '被移出', '被踢'],
        hint: {
          en: 'somebody who has left or was removed has no role in it any more; write “member” to see what stays behind',
          zh: '已退群或被移出的人在群里没有身份；想知道会留下什么，请写“member”',
        },
      },
    ],
    choices: [
      {
        value: 'owner',
        label: { en: 'Owner', zh: '群主' },
        hint: { en: 'I made it, or it was handed to me', zh: '我建的群，或别人转让给我' },
        synonyms: ['creator', 'group owner', 'founder', '群主', '创建者', '建群人'],
        // So its programs call whoever made the group.
        synonymsOn: { whatsapp: ['superadmin'] },
      },
      {
        value: 'admin',
        label: { en: 'Admin', zh: '群管理员' },
        hint: { en: 'the owner gave me rights', zh: '群主给了我管理权限' },
        synonyms: ['administrator', 'manager', 'moderator', '管理员', '群管理员', '管理'],
      },
      {
        value: 'member',
        label: { en: 'Member', zh: '普通成员' },
        hint: { en: 'no special rights', zh: '没有特别的权限' },
        synonyms: ['user', 'participant', 'ordinary member', '成员', '群成员', '普通成员', '群员'],
        // A member with fewer rights.
        synonymsOn: { telegram: ['restricted'] },
      },
      {
        value: 'super-admin',
        label: { en: 'Super administrator', zh: '超级管理员' },
        hint: { en: 'of the company, in the WeCom admin console', zh: '企业微信管理后台的超级管理员' },
        synonyms: [
          'superadmin',
          'super administrator',
          'enterprise admin',
          '超级管理员',
          '超管',
          '企业管理员',
        ],
        platforms: platformsWhere(({ roles }) => roles.includes('super-admin')),
      },
    ],
  },
] as const satisfies readonly Question[];
