/** Lists that several rules share. */
export const TENCENT = ['wechat', 'wecom'] as const;
export const PHONES = ['ios', 'android', 'harmonyos'] as const;
export const COMPUTERS = ['desktop', 'web'] as const;
/** The goal that ends with the asker out of a group that lives on. */
export const LEAVING = ['leave'] as const;
/** Groups that are over when they are dissolved, of WeChat and WeCom. */
export const ENDED = ['ordinary', 'payment', 'live', 'school', 'internal', 'customer'] as const;
