import { whatsappClaims1 } from './whatsapp-1.ts';
import { whatsappClaims2 } from './whatsapp-2.ts';
import { whatsappClaims3 } from './whatsapp-3.ts';

/** Every row of the fact file on WhatsApp, by its id. */
export const whatsappClaims = {
  ...whatsappClaims1,
  ...whatsappClaims2,
  ...whatsappClaims3,
};
