import type { GroupType, Platform } from '../../model/facts.ts';
import type { Question } from '../../model/question.ts';
import { platformsWhere } from '../platforms.ts';

const withKind = (kind: GroupType): Platform[] => platformsWhere(({ kinds }) => kind in kinds);

/** The group and the device: what the five required answers ask beyond the role. */
export const situationQuestions = [
  {
    kind: 'choice',
    key: 'device',
    text: { en: 'Which device are you going to do it on?', zh: '你打算用什么设备操作？' },
    help: {
      en: 'If you have several at hand, choose the phone.',
      zh: '如果手边有好几种设备，请选手机。',
    },
    why: {
      en: 'Buttons differ, and some things can only be done on a phone.',
      zh: '按钮位置不同，有些操作只能在手机上完成。',
    },
    synonyms: ['client', 'os', 'system', '设备', '系统', '终端'],
    ifUnknown: {
      en: 'write the phone that you have: “ios”, “android” or “harmonyos”',
      zh: '请写你的手机系统：“ios”、“android”或“harmonyos”',
    },
    choices: [
      {
        value: 'ios',
        label: { en: 'iPhone or iPad', zh: 'iPhone 或 iPad' },
        hint: { en: 'iOS', zh: 'iOS' },
        synonyms: ['iphone', 'ipad', 'apple', '苹果', '苹果手机'],
      },
      {
        value: 'android',
        label: { en: 'Android phone', zh: '安卓手机' },
        hint: { en: 'Xiaomi, OPPO, vivo, Samsung …', zh: '小米、OPPO、vivo、三星等' },
        synonyms: ['安卓', 'android phone', '安卓手机'],
      },
      {
        value: 'harmonyos',
        label: { en: 'HarmonyOS phone', zh: '鸿蒙手机' },
        hint: { en: 'Huawei', zh: '华为' },
        synonyms: ['harmony', 'huawei', 'hongmeng', '鸿蒙', '华为', '鸿蒙手机'],
      },
      {
        value: 'desktop',
        label: { en: 'Computer', zh: '电脑客户端' },
        hint: { en: 'the program for Windows or Mac', zh: 'Windows 或 Mac 版' },
        synonyms: ['pc', 'windows', 'mac', 'macos', 'linux', 'computer', '电脑', '电脑版', '桌面', '桌面端'],
      },
      {
        value: 'web',
        label: { en: 'Browser', zh: '网页版' },
        hint: { en: 'no program installed', zh: '在浏览器里使用' },
        synonyms: ['browser', '网页', '网页版', '浏览器'],
      },
    ],
  },
  {
    kind: 'choice',
    key: 'groupType',
    text: { en: 'What kind of group is it?', zh: '这是什么类型的群？' },
    help: {
      en: 'In WeChat and WeCom: if nothing special comes to mind, it is an ordinary one.',
      zh: '微信和企业微信里，想不出有什么特别的，就是普通群。',
    },
    why: {
      en: 'Special groups are said to have conditions of their own.',
      zh: '据说特殊的群有额外的条件。',
    },
    synonyms: ['type', 'kind', '类型', '群类型'],
    ifUnknown: {
      en: 'write “ordinary” if nothing special comes to mind; on Telegram “supergroup” above 200 members or with a public link, else “basic”',
      zh: '想不出有什么特别的就写“ordinary”；Telegram 超过 200 人或有公开链接的写“supergroup”，否则写“basic”',
    },
    choices: [
      {
        value: 'ordinary',
        label: { en: 'Ordinary', zh: '普通群' },
        hint: { en: 'friends, family, hobby, work', zh: '亲友、兴趣、工作等' },
        synonyms: ['normal', 'regular', 'standard', 'group', '普通', '普通群', '一般'],
        platforms: withKind('ordinary'),
      },
      {
        value: 'payment',
        label: { en: 'With red packets or payments', zh: '有红包或收款的群' },
        hint: { en: 'some may still be unclaimed', zh: '可能还有没领完的红包' },
        synonyms: ['pay', 'red packet', 'hongbao', '支付', '支付群', '红包群', '收款群'],
        platforms: withKind('payment'),
      },
      {
        value: 'live',
        label: { en: 'With live streams', zh: '直播群' },
        hint: { en: 'somebody streams to the group', zh: '有人在群里直播' },
        synonyms: ['live stream', 'streaming', 'livestream', '直播', '直播群'],
        platforms: withKind('live'),
      },
      {
        value: 'school',
        label: { en: 'School and parents', zh: '家校群' },
        hint: { en: 'class group with teachers', zh: '有老师的班级群' },
        synonyms: ['class', 'parents', 'education', '家校', '家校群', '班级群', '学校'],
        platforms: withKind('school'),
      },
      {
        value: 'internal',
        label: { en: 'Internal', zh: '内部群' },
        hint: { en: 'colleagues only', zh: '只有同事' },
        synonyms: ['colleagues', 'staff', 'department', '内部', '内部群', '部门群'],
        platforms: withKind('internal'),
      },
      {
        value: 'customer',
        label: { en: 'Customer', zh: '客户群' },
        hint: { en: 'with people outside the company', zh: '有企业外部的人' },
        synonyms: ['external', 'client group', 'customers', '客户', '客户群', '外部群'],
        platforms: withKind('customer'),
      },
      {
        value: 'all-staff',
        label: { en: 'All staff', zh: '全员群' },
        hint: { en: 'the whole company, made by the system', zh: '系统建的全公司群' },
        synonyms: ['everyone', 'company wide', 'all hands', '全员', '全员群'],
        platforms: withKind('all-staff'),
      },
      {
        value: 'basic',
        label: { en: 'Basic group', zh: '基本群组' },
        hint: { en: 'up to 200 people, never upgraded', zh: '200 人以内，没有升级过' },
        synonyms: ['basic group', 'small group', '基本', '基本群组', '普通群组'],
        // What its interface calls every group that is no supergroup.
        synonymsOn: { telegram: ['group'] },
        platforms: withKind('basic'),
      },
      {
        value: 'supergroup',
        label: { en: 'Supergroup', zh: '超级群组' },
        hint: { en: 'more than 200, a public link, topics …', zh: '超过 200 人、有公开链接或话题等' },
        synonyms: ['super group', 'megagroup', 'forum', 'gigagroup', '超级群', '超级群组'],
        platforms: withKind('supergroup'),
      },
      {
        value: 'channel',
        label: { en: 'Channel', zh: '频道' },
        hint: { en: 'only admins post', zh: '只有管理员能发言' },
        synonyms: ['broadcast', '频道'],
        platforms: withKind('channel'),
      },
      {
        value: 'community',
        label: { en: 'Community', zh: '社群' },
        hint: { en: 'holds several groups', zh: '包含多个群组' },
        synonyms: ['communities', '社群', '社区'],
        platforms: withKind('community'),
      },
    ],
  },
  {
    kind: 'number',
    key: 'groupSize',
    text: { en: 'How many people are in the group, you included?', zh: '群里有多少人（包括你自己）？' },
    help: {
      en: 'The group’s info page lists its members and how many there are.',
      zh: '群信息页会列出成员和人数。',
    },
    why: {
      en: 'Some sources say that large groups cannot be dissolved until people are removed.',
      zh: '有资料说人数太多的群要先移出一部分人才能解散。',
    },
    synonyms: [
      'size',
      'members',
      'member count',
      'members count',
      'member num',
      'participants',
      'participants count',
      'people',
      'count',
      '人数',
      '群人数',
      '成员数',
    ],
    ifUnknown: {
      en: 'write the number that the group’s info page shows; if in doubt, the larger one',
      zh: '请写群信息页显示的人数；拿不准就写较大的数',
    },
    whole: true,
    min: 1,
    max: 100_000_000,
    unit: { en: 'members', zh: '人' },
  },
  {
    kind: 'choice',
    key: 'region',
    text: { en: 'Where is your account registered?', zh: '你的账号注册在哪里？' },
    help: {
      en: 'The country code of the phone number the account is bound to: +86 is mainland China.',
      zh: '看账号绑定的手机号区号：+86 为中国大陆。',
    },
    why: {
      en: 'The article claims that notices and what stays behind differ by region.',
      zh: '该文章称，不同地区的退群通知和残留数据不一样。',
    },
    synonyms: ['country', 'area', 'location', '地区', '国家', '区域'],
    ifUnknown: { en: 'write “other”', zh: '请写“other”' },
    choices: [
      {
        value: 'mainland-china',
        label: { en: 'Mainland China', zh: '中国大陆' },
        hint: { en: '+86', zh: '+86' },
        synonyms: ['china', 'cn', 'prc', 'mainland', '中国', '中国大陆', '大陆', '国内'],
      },
      {
        value: 'eu',
        label: { en: 'European Union', zh: '欧盟' },
        hint: { en: 'any EU country', zh: '任一欧盟国家' },
        synonyms: ['europe', 'european union', 'eea', '欧洲', '欧盟'],
      },
      {
        value: 'middle-east',
        label: { en: 'Middle East', zh: '中东' },
        hint: { en: 'Saudi Arabia, UAE, Türkiye …', zh: '沙特、阿联酋、土耳其等' },
        synonyms: ['mideast', 'gulf', '中东'],
      },
      {
        value: 'north-america',
        label: { en: 'North America', zh: '北美' },
        hint: { en: 'USA, Canada', zh: '美国、加拿大' },
        synonyms: ['us', 'usa', 'canada', 'america', 'united states', '北美', '美国', '加拿大'],
      },
      {
        value: 'other',
        label: { en: 'Somewhere else', zh: '其他地区' },
        hint: { en: 'none of these', zh: '以上都不是' },
        synonyms: ['elsewhere', 'none', '其他', '其它', '别的地区'],
      },
    ],
  },
] as const satisfies readonly Question[];
