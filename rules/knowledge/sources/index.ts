import { nctoroSources } from './nctoro.ts';
import { telegramSources } from './telegram.ts';
import { tencentSources } from './tencent.ts';
import { wechatHowToSources } from './wechat-how-to.ts';
import { wechatObserverSources } from './wechat-observers.ts';
import { wecomSources } from './wecom.ts';
import { whatsappSources } from './whatsapp.ts';

/** Every publication that a claim rests on, by id. */
export const SOURCES = {
  ...tencentSources,
  ...wecomSources,
  ...nctoroSources,
  ...wechatObserverSources,
  ...wechatHowToSources,
  ...telegramSources,
  ...whatsappSources,
};

export type SourceId = keyof typeof SOURCES;
