import { telegramClaims1 } from './telegram-1.ts';
import { telegramClaims2 } from './telegram-2.ts';
import { telegramClaims3 } from './telegram-3.ts';
import { telegramClaims4 } from './telegram-4.ts';
import { telegramClaims5 } from './telegram-5.ts';
import { telegramClaims6 } from './telegram-6.ts';

/** Every row of the fact file on Telegram, by its id. */
export const telegramClaims = {
  ...telegramClaims1,
  ...telegramClaims2,
  ...telegramClaims3,
  ...telegramClaims4,
  ...telegramClaims5,
  ...telegramClaims6,
};
