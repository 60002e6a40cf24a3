import type { Platform } from '../model/facts.ts';
import type { Rule, RuleBase } from '../model/rule.ts';
import { CLAIMS, type ClaimId } from './claims.ts';
import { COMPARISON } from './comparison/index.ts';
import { QUESTIONS } from './questions/index.ts';
import { SOURCES } from './sources/index.ts';
import { TABLES } from './tables.ts';
import { telegram } from './telegram/index.ts';
import { wechat } from './wechat/index.ts';
import { wecom } from './wecom/index.ts';
import { whatsapp } from './whatsapp/index.ts';

/** The id of a rule that there is. */
type RuleId = (typeof wechat | typeof wecom | typeof telegram | typeof whatsapp)[number]['id'];

// Here and not where they are written: which ids there are is only known once all are together. Typed, so that
// the declarations don't spell out every rule.
const BY_PLATFORM: Readonly<Record<Platform, readonly Rule<ClaimId, RuleId>[]>> = {
  wechat,
  wecom,
  telegram,
  whatsapp,
};

/** Everything group-exit knows, in all languages. */
export const BASE: RuleBase = {
  questions: QUESTIONS,
  rules: Object.values(BY_PLATFORM).flat(),
  tables: TABLES,
  comparison: COMPARISON,
  claims: CLAIMS,
  sources: SOURCES,
};
