import type { GroupType, Platform, Unsure } from '../../model/facts.ts';
import type { Choice, Question } from '../../model/question.ts';
import { type Text, t } from '../../model/text.ts';
import { platformsWhere } from '../platforms.ts';

const withKind = (kind: GroupType): Platform[] => platformsWhere(({ kinds }) => kind in kinds);

/** The last choice of a question that somebody may not know the answer to. @param hint what follows from it */
const unsure = (hint: Text): Choice<Unsure> => ({
  value: 'unsure',
  label: t('Not sure', '不确定'),
  hint,
  synonyms: ['not sure', 'unknown', "don't know", '不确定', '不知道', '不清楚'],
});

/** The group and the device: what the five required answers ask beyond the role. */
export const situationQuestions = [
  {
    kind: 'choice',
    key: 'device',
    name: { en: 'device', zh: '设备' },
    text: { en: 'Which device will you do it on?', zh: '你打算用什么设备操作？' },
    help: { en: 'Several at hand? Take the phone.', zh: '手边有好几个的话，选手机。' },
    why: {
      en: 'The buttons differ, and some things may only work on a phone.',
      zh: '按钮位置不一样，有的事可能只能在手机上做。',
    },
    synonyms: ['client', 'os', 'system', '设备', '系统', '终端'],
    ifUnknown: {
      en: 'write “unsure”, or better the phone that you have: “ios”, “android” or “harmonyos”',
      zh: '可以写“unsure”；最好写你的手机系统：“ios”、“android”或“harmonyos”',
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
        label: { en: 'Computer', zh: '电脑' },
        hint: { en: 'the program for Windows or Mac', zh: '装在 Windows 或 Mac 上的' },
        synonyms: ['pc', 'windows', 'mac', 'macos', 'linux', 'computer', '电脑', '电脑版', '桌面', '桌面端'],
      },
      {
        value: 'web',
        label: { en: 'Browser', zh: '网页版' },
        hint: { en: 'nothing installed', zh: '不用装，浏览器里打开' },
        synonyms: ['browser', '网页', '网页版', '浏览器'],
      },
      unsure(t('we assume the hardest case', '按最难办的情况算')),
    ],
  },
  {
    kind: 'choice',
    key: 'groupType',
    name: { en: 'kind of group', zh: '群类型' },
    text: { en: 'What kind of group is it?', zh: '这是什么类型的群？' },
    help: {
      en: 'Choose what comes closest. You can’t tell? Then “Not sure”.',
      zh: '选最接近的就行；看不出来就选“不确定”。',
    },
    why: { en: 'Some kinds are said to have conditions of their own.', zh: '据说有的群另有条件。' },
    synonyms: ['type', 'kind', '类型', '群类型'],
    ifUnknown: {
      en: 'write “unsure”: it is judged as a usual group, and special kinds are named',
      zh: '可以写“unsure”：按一般的群判断，特殊的群会另外提到',
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
        label: { en: 'Red packets, payments', zh: '有红包或收款的群' },
        hint: { en: 'some may be unopened or unpaid', zh: '可能有红包没领完、钱没收完' },
        synonyms: ['pay', 'red packet', 'hongbao', '支付', '支付群', '红包群', '收款群'],
        platforms: withKind('payment'),
      },
      {
        value: 'live',
        label: { en: 'Live streams', zh: '直播群' },
        hint: { en: 'somebody streams to the group', zh: '有人在群里直播' },
        synonyms: ['live stream', 'streaming', 'livestream', '直播', '直播群'],
        platforms: withKind('live'),
      },
      {
        value: 'school',
        label: { en: 'School and parents', zh: '家校群' },
        hint: { en: 'a class’s group, with teachers', zh: '班级群，有老师' },
        synonyms: ['class', 'parents', 'education', '家校', '家校群', '班级群', '学校'],
        platforms: withKind('school'),
      },
      {
        value: 'internal',
        label: { en: 'Internal', zh: '内部群' },
        hint: { en: 'colleagues only, a department’s too', zh: '只有同事，部门群也算' },
        synonyms: ['colleagues', 'staff', 'department', '内部', '内部群', '部门群'],
        platforms: withKind('internal'),
      },
      {
        value: 'customer',
        label: { en: 'Customer', zh: '客户群' },
        hint: { en: 'with people from outside', zh: '有企业外面的人' },
        synonyms: ['external', 'client group', 'customers', '客户', '客户群', '外部群'],
        platforms: withKind('customer'),
      },
      {
        value: 'all-staff',
        label: { en: 'All staff', zh: '全员群' },
        hint: { en: 'the whole company, joined by itself', zh: '全公司都在，自动进群' },
        synonyms: ['everyone', 'company wide', 'all hands', '全员', '全员群'],
        platforms: withKind('all-staff'),
      },
      {
        value: 'basic',
        label: { en: 'Basic group', zh: '基本群组' },
        hint: { en: 'up to 200 people, never upgraded', zh: '200 人以内，没升级过' },
        synonyms: ['basic group', 'small group', '基本', '基本群组', '普通群组'],
        // What its interface calls every group that is no supergroup.
        synonymsOn: { telegram: ['group'] },
        platforms: withKind('basic'),
      },
      {
        value: 'supergroup',
        label: { en: 'Supergroup', zh: '超级群组' },
        hint: { en: 'over 200, a public link, topics …', zh: '超过 200 人、有公开链接或话题' },
        synonyms: ['super group', 'megagroup', 'forum', 'gigagroup', '超级群', '超级群组'],
        platforms: withKind('supergroup'),
      },
      {
        value: 'channel',
        label: { en: 'Channel', zh: '频道' },
        hint: { en: 'only admins post', zh: '只有管理员能发' },
        synonyms: ['broadcast', '频道'],
        platforms: withKind('channel'),
      },
      {
        value: 'community',
        label: { en: 'Community', zh: '社群' },
        hint: { en: 'holds several groups', zh: '里面有好几个群' },
        synonyms: ['communities', '社群', '社区'],
        platforms: withKind('community'),
      },
      unsure(t('taken for a usual group; exceptions are named', '按一般的群说，特殊情况会提到')),
    ],
  },
  {
    kind: 'number',
    key: 'groupSize',
    name: { en: 'number of people', zh: '人数' },
    text: { en: 'How many people are in it, you included?', zh: '群里有多少人（算上你）？' },
    help: {
      en: 'The number is shown with the group’s name or on its info page.',
      zh: '群名旁边或群信息页里有人数。',
    },
    why: {
      en: 'Some pages say that a large group can’t be ended; and if it is only you, nobody can take it over.',
      zh: '有的资料说人太多不能解散；只有你一个人的话，也没人能接手。',
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
      en: 'write the number that the group’s info page shows, or “unsure” for a large group',
      zh: '请写群信息页显示的人数；不知道就写“unsure”，按人多的群判断',
    },
    whole: true,
    min: 1,
    max: 100_000_000,
    unit: { en: 'member|members', zh: '人' },
  },
  {
    kind: 'choice',
    key: 'region',
    name: { en: 'region', zh: '地区' },
    optional: true,
    text: { en: 'Where is your account registered?', zh: '你的账号是哪里的？' },
    help: {
      en: 'Look at the phone number it is bound to: +86 is mainland China.',
      zh: '看绑定的手机号：+86 就是中国大陆。',
    },
    why: {
      en: 'What the servers keep differs; one how-to page also names special cases by region.',
      zh: '服务器上留多久，各地不一样；有篇教程还提到几个地区的特例。',
    },
    synonyms: ['country', 'area', 'location', '地区', '国家', '区域'],
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
        hint: { en: 'any EU country', zh: '欧盟任何一国' },
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
        label: { en: 'Somewhere else', zh: '别的地方' },
        hint: { en: 'none of these', zh: '上面都不是' },
        synonyms: ['elsewhere', 'none', 'uk', 'united kingdom', '其他', '其它', '别的地区', '英国'],
      },
      unsure(t('leaves out what is said of regions', '那就不提各地的特例')),
    ],
  },
] as const satisfies readonly Question[];
