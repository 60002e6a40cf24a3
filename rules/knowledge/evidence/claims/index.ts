import { articleClaims } from './article.ts';
import { articleCheckClaims } from './article-check.ts';
import { policyClaims } from './policy.ts';
import { telegramClaims } from './telegram.ts';
import { wechatClaims } from './wechat.ts';
import { wecomClaims } from './wecom.ts';
import { whatsappClaims } from './whatsapp.ts';

/**
 * Every claim that a rule, a table figure or a comparison cell may cite, by the id of its row in the
 * fact files: `A1.1` … of the article, `A01`, `B01`, `P01`, `C01`, `T-01`, `W-01` … of what better
 * sources say.
 */
export const CLAIMS = {
  ...articleClaims,
  ...articleCheckClaims,
  ...wechatClaims,
  ...policyClaims,
  ...wecomClaims,
  ...telegramClaims,
  ...whatsappClaims,
};

export type ClaimId = keyof typeof CLAIMS;
