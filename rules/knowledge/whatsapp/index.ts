import { whatsappAlternatives } from './alternatives.ts';
import { whatsappBlockers } from './blockers.ts';
import { whatsappCautions } from './cautions.ts';
import { whatsappEffects } from './effects.ts';
import { whatsappResidue } from './residue.ts';
import { whatsappSteps } from './steps.ts';

/** What is known of WhatsApp: groups and communities. */
export const whatsapp = {
  blockers: whatsappBlockers,
  steps: whatsappSteps,
  effects: whatsappEffects,
  cautions: whatsappCautions,
  residue: whatsappResidue,
  alternatives: whatsappAlternatives,
};
