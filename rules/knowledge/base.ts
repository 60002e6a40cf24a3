import type { RuleBase } from '../model/base.ts';
import { COMPARISON } from './comparison/index.ts';
import { CLAIMS } from './evidence/claims/index.ts';
import { SOURCES } from './evidence/sources/index.ts';
import { QUESTIONS } from './questions/index.ts';
import { TABLES } from './tables.ts';
import { telegram } from './telegram/index.ts';
import { wechat } from './wechat/index.ts';
import { wecom } from './wecom/index.ts';
import { whatsapp } from './whatsapp/index.ts';

type Knowledge = Pick<RuleBase, 'blockers' | 'steps' | 'effects' | 'cautions' | 'residue' | 'alternatives'>;

const platforms: readonly Knowledge[] = [wechat, wecom, telegram, whatsapp];

/** Everything group-exit knows, in all languages. */
export const BASE: RuleBase = {
  questions: QUESTIONS,
  blockers: platforms.flatMap((platform) => platform.blockers),
  steps: platforms.flatMap((platform) => platform.steps),
  effects: platforms.flatMap((platform) => platform.effects),
  cautions: platforms.flatMap((platform) => platform.cautions),
  residue: platforms.flatMap((platform) => platform.residue),
  alternatives: platforms.flatMap((platform) => platform.alternatives),
  tables: TABLES,
  comparison: COMPARISON,
  claims: CLAIMS,
  sources: SOURCES,
};
