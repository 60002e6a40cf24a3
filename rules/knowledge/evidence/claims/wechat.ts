import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';
import { wechatClaims1 } from './wechat-1.ts';
import { wechatClaims2 } from './wechat-2.ts';

/** Facts about personal WeChat and Weixin groups that the article lacks. */
export const wechatClaims = {
  ...wechatClaims1,
  ...wechatClaims2,
} as const satisfies Record<string, Claim<SourceId>>;
