import { telegramAlternatives } from './alternatives.ts';
import { telegramBlockers } from './blockers.ts';
import { telegramCautions } from './cautions.ts';
import { telegramEffects } from './effects.ts';
import { telegramResidue } from './residue.ts';
import { telegramSteps } from './steps.ts';

/** What is known of Telegram: groups, supergroups and channels. */
export const telegram = {
  blockers: telegramBlockers,
  steps: telegramSteps,
  effects: telegramEffects,
  cautions: telegramCautions,
  residue: telegramResidue,
  alternatives: telegramAlternatives,
};
