import { lawClaims } from './law.ts';
import { telegramClaims } from './telegram/index.ts';
import { wechatClaims } from './wechat/index.ts';
import { wecomClaims } from './wecom/index.ts';
import { whatsappClaims } from './whatsapp/index.ts';

/** Every claim that a rule, a table or a cell of the comparison may cite, by its id. */
export const CLAIMS = {
  ...wechatClaims,
  ...wecomClaims,
  ...telegramClaims,
  ...whatsappClaims,
  ...lawClaims,
};

export type ClaimId = keyof typeof CLAIMS;
