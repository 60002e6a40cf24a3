import { telegramSources } from './telegram.ts';
import { tencentSources } from './tencent.ts';
import { wechatHowToSources } from './wechat-how-to.ts';
import { wechatIndependentSources } from './wechat-independent.ts';
import { whatsappSources } from './whatsapp.ts';

/** Every publication that a claim rests on, by id. */
export const SOURCES = {
  ...tencentSources,
  ...wechatIndependentSources,
  ...wechatHowToSources,
  ...telegramSources,
  ...whatsappSources,
};

export type SourceId = keyof typeof SOURCES;
