import type { Answers } from '../../model/facts.ts';

/** Lists that several rules share. */
export const TENCENT = ['wechat', 'wecom'] as const;
export const PHONES = ['ios', 'android', 'harmonyos'] as const;
export const COMPUTERS = ['desktop', 'web'] as const;
/** Where people have international WeChat, as far as the region tells: accounts without a +86 number. */
export const ABROAD = ['eu', 'middle-east', 'north-america', 'other'] as const;
/** Groups that are over when they are dissolved, of WeChat and WeCom. */
export const ENDED = ['ordinary', 'payment', 'live', 'school', 'internal', 'customer'] as const;

/** The answers of most examples. */
export const OWNER = {
  role: 'owner',
  device: 'ios',
  groupType: 'ordinary',
  groupSize: 12,
  region: 'eu',
} as const satisfies Answers;
export const MEMBER = {
  role: 'member',
  device: 'ios',
  groupType: 'ordinary',
  region: 'eu',
} as const satisfies Answers;
