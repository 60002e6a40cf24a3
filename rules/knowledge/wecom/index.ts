import { wecomAlternatives } from './alternatives.ts';
import { wecomBlockers } from './blockers.ts';
import { wecomCautions, wecomEffects, wecomResidue } from './effects.ts';
import { wecomSteps } from './steps.ts';

/** What WeCom has of its own; what it shares with WeChat stands there. */
export const wecom = {
  blockers: wecomBlockers,
  steps: wecomSteps,
  effects: wecomEffects,
  cautions: wecomCautions,
  residue: wecomResidue,
  alternatives: wecomAlternatives,
};
