import { nctoroSources, recentNctoroSources } from './nctoro.ts';
import { telegramSources } from './telegram.ts';
import { recentTencentSources, tencentSources } from './tencent.ts';
import { recentWechatHowToSources, wechatHowToSources } from './wechat-how-to.ts';
import { recentWechatObserverSources, wechatObserverSources } from './wechat-observers.ts';
import { wecomSources } from './wecom.ts';
import { whatsappSources } from './whatsapp.ts';

/** Every publication that a claim rests on, by id. */
export const SOURCES = {
  ...tencentSources,
  ...recentTencentSources,
  ...wecomSources,
  ...nctoroSources,
  ...recentNctoroSources,
  ...wechatObserverSources,
  ...recentWechatObserverSources,
  ...wechatHowToSources,
  ...recentWechatHowToSources,
  ...telegramSources,
  ...whatsappSources,
};

export type SourceId = keyof typeof SOURCES;
