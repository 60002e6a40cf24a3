import { lawClaims } from './law.ts';
import { telegramClaims } from './telegram.ts';
import { wechatClaims } from './wechat.ts';
import { wecomClaims } from './wecom.ts';
import { whatsappClaims } from './whatsapp.ts';

/** Every claim that a rule, a table or a cell of the comparison may cite, by its id. */
export const CLAIMS = {
  ...wechatClaims,
  ...wecomClaims,
  ...telegramClaims,
  ...whatsappClaims,
  ...lawClaims,
};

export type ClaimId = keyof typeof CLAIMS;
