import { wechatAlternatives } from './alternatives.ts';
import { wechatBlockers } from './blockers.ts';
import { wechatCautions } from './cautions.ts';
import { wechatEffects } from './effects.ts';
import { wechatResidue } from './residue.ts';
import { wechatSteps } from './steps.ts';

/** What is known of WeChat, and of WeCom where both are alike. */
export const wechat = {
  blockers: wechatBlockers,
  steps: wechatSteps,
  effects: wechatEffects,
  cautions: wechatCautions,
  residue: wechatResidue,
  alternatives: wechatAlternatives,
};
