import type { Platform, Role } from '../../model/facts.ts';
import type { Question } from '../../model/question.ts';
import { platformsWhere } from '../platforms.ts';

const withRole = (role: Role): Platform[] => platformsWhere(({ roles }) => roles.includes(role));

/** Which app, what for, and who is asking. */
export const roleQuestions = [
  {
    kind: 'choice',
    key: 'platform',
    name: { en: 'app', zh: '应用' },
    text: { en: 'Which app is the group in?', zh: '这个群在哪个应用里？' },
    help: {
      en: 'WeCom (企业微信) is the one for companies. Choose the app in which you open the group.',
      zh: '企业微信是公司用的那个。你在哪个应用里打开这个群，就选哪个。',
    },
    why: { en: 'Every app has its own buttons and rules.', zh: '每个应用的按钮和规则都不一样。' },
    synonyms: ['app', 'messenger', '平台', '应用', '软件'],
    ifUnknown: {
      en: 'leave it out for WeChat, or name the app in which you open the group',
      zh: '微信可以不写；否则请写你在哪个应用里打开这个群',
    },
    choices: [
      {
        value: 'wechat',
        label: { en: 'WeChat / Weixin', zh: '微信 / WeChat' },
        hint: { en: 'the personal one', zh: '个人用的' },
        synonyms: ['weixin', 'wx', '微信', '个人微信'],
      },
      {
        value: 'wecom',
        label: { en: 'WeCom', zh: '企业微信' },
        hint: { en: 'the one for companies', zh: '公司用的' },
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
    name: { en: 'what you want', zh: '想做什么' },
    text: { en: 'What do you want?', zh: '你想做什么？' },
    help: {
      en: 'Leaving takes only you out. Ending is for everyone, and no way back is known.',
      zh: '退出：只是你自己走。解散：群对所有人都结束，没听说能恢复。',
    },
    why: { en: 'Each is done in a different way.', zh: '想做的不一样，做法就不一样。' },
    synonyms: ['want', 'action', '目标', '目的', '操作'],
    ifUnknown: {
      en: 'leave it out: that means dissolve for an owner and leave for everybody else',
      zh: '可以不写：群主按 dissolve（解散），其他人按 leave（退出）',
    },
    choices: [
      {
        value: 'leave',
        label: { en: 'Leave it', zh: '退出这个群' },
        hint: { en: 'the group goes on without you', zh: '群还在，你不在里面' },
        synonyms: ['exit', 'quit', '退出', '退群', '离开'],
      },
      {
        value: 'dissolve',
        label: { en: 'End it for everyone', zh: '解散这个群' },
        hint: { en: 'for good: no way back is known', zh: '对所有人都结束，没听说能恢复' },
        synonyms: ['disband', 'delete', 'end', 'destroy', '解散', '取消', '解散群', '删除'],
      },
      {
        value: 'transfer',
        label: { en: 'Hand it over', zh: '把群交给别人' },
        hint: { en: 'somebody else owns it, you stay', zh: '别人当群主，你还在群里' },
        synonyms: ['hand over', 'handover', '转让', '移交', '转让群主'],
      },
      {
        value: 'quiet',
        label: { en: 'Just mute it', zh: '只想免打扰' },
        hint: { en: 'stay, but in peace', zh: '留在群里，图个清静' },
        synonyms: ['mute', 'silence', 'archive', 'fold', '免打扰', '静音', '折叠', '归档', '屏蔽', '清静'],
      },
      {
        value: 'unsure',
        label: { en: 'Something is wrong', zh: '出了问题，或说不清' },
        hint: { en: '… or I don’t know', zh: '先说说是什么情况' },
        synonyms: ['help', 'trouble', 'not sure', '不确定', '不知道', '求助'],
      },
    ],
  },
  {
    kind: 'choice',
    key: 'trouble',
    name: { en: 'what has happened', zh: '遇到的情况' },
    text: { en: 'What has happened?', zh: '遇到了什么情况？' },
    help: { en: 'Choose what comes closest.', zh: '选最接近的就行。' },
    why: { en: 'Some of these have a way of their own.', zh: '有的情况有专门的办法。' },
    synonyms: ['problem', 'issue', '问题', '情况', '麻烦'],
    ifUnknown: { en: 'write “none” if nothing fits', zh: '都不像就写“none”' },
    choices: [
      {
        value: 'none',
        label: { en: 'None of these', zh: '都不是' },
        hint: { en: 'I just don’t know what to do', zh: '就是不知道该怎么办' },
        synonyms: [
          'unsure',
          'not sure',
          "don't know",
          '不确定',
          '不知道',
          'nothing',
          'other',
          '没有',
          '其他',
          '都不是',
        ],
      },
      {
        value: 'owner-unreachable',
        label: { en: 'The owner is gone', zh: '群主找不到了' },
        hint: { en: 'away, banned, dead, left the company', zh: '联系不上、被封、去世或离职' },
        synonyms: [
          'owner gone',
          'owner left',
          'owner banned',
          '群主失联',
          '群主不在',
          '群主被封',
          '群主离职',
          '群主去世',
        ],
      },
      {
        value: 'scam',
        label: { en: 'It is a scam', zh: '是骗人的群' },
        hint: { en: 'fraud, spam, something illegal', zh: '诈骗、乱发广告、违法的' },
        synonyms: ['fraud', 'spam', 'phishing', '诈骗', '骗子', '骗局', '违法'],
      },
      {
        value: 'missing-button',
        label: { en: 'The button is missing', zh: '没有那个按钮' },
        hint: { en: '… or it is grey, or does nothing', zh: '或者是灰的、点了没反应' },
        synonyms: ['no button', 'button missing', 'grey', '找不到按钮', '没有按钮', '灰色'],
      },
      {
        value: 'done-by-mistake',
        label: { en: 'I did it by mistake', zh: '手滑点错了' },
        hint: { en: 'left, ended it or handed it over', zh: '误退、误解散、误转让' },
        synonyms: ['mistake', 'accident', 'undo', '误操作', '误退', '误解散', '误转让', '手滑', '后悔'],
      },
      {
        value: 'already-out',
        label: { en: 'I am out already', zh: '我已经不在群里了' },
        hint: { en: 'removed, left, or it was ended', zh: '被移出、自己退了、群散了' },
        synonyms: ['removed', 'kicked', 'left', 'ghost', '被移出', '被踢', '已退群', '已解散'],
      },
      {
        value: 'many-groups',
        label: { en: 'I want out of many', zh: '想退很多群' },
        hint: { en: 'not just this one', zh: '不止这一个' },
        synonyms: ['many', 'all groups', 'bulk', '很多群', '批量', '全部退'],
      },
    ],
  },
  {
    kind: 'choice',
    key: 'role',
    name: { en: 'role', zh: '身份' },
    text: { en: 'What is your role in the group?', zh: '你在群里是什么身份？' },
    help: {
      en: 'You didn’t make it and nobody gave you rights? Then you are a member. A group can pass to you by itself when its owner leaves: look whether its info shows you as the owner.',
      zh: '群不是你建的，也没人给过你权限，就是普通成员。群主走了，群也可能自动转到你名下：看看群资料里群主是不是你。',
    },
    why: {
      en: 'Ending a group or handing it over is mostly up to its owner.',
      zh: '解散和转让，一般只有群主能做。',
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
        hint: {
          en: 'I made it, was given it, or it passed to me',
          zh: '我建的，别人转给我的，或自动转到我名下的',
        },
        synonyms: ['creator', 'group owner', 'founder', '群主', '创建者', '建群人'],
        // So its programs call whoever made the group.
        synonymsOn: { whatsapp: ['superadmin'] },
        platforms: withRole('owner'),
      },
      {
        value: 'admin',
        label: { en: 'Admin', zh: '群管理员' },
        hint: { en: 'I was given rights', zh: '有人给了我管理权限' },
        synonyms: ['administrator', 'manager', 'moderator', '管理员', '群管理员', '管理'],
        platforms: withRole('admin'),
      },
      {
        value: 'member',
        label: { en: 'Member', zh: '普通成员' },
        hint: { en: 'no special rights', zh: '没有特别的权限' },
        synonyms: ['user', 'participant', 'ordinary member', '成员', '群成员', '普通成员', '群员'],
        // A member with fewer rights.
        synonymsOn: { telegram: ['restricted'] },
        platforms: withRole('member'),
      },
      {
        value: 'super-admin',
        label: { en: 'Super administrator', zh: '超级管理员' },
        hint: { en: 'of the company, in the admin console', zh: '企业的，能进管理后台' },
        synonyms: [
          'superadmin',
          'super administrator',
          'enterprise admin',
          '超级管理员',
          '超管',
          '企业管理员',
        ],
        platforms: withRole('super-admin'),
      },
    ],
  },
] as const satisfies readonly Question[];
