import type { Claim, Source } from './evidence.ts';
import type { Question } from './question.ts';
import type { ComparisonRow, Rule, Table } from './rule.ts';

/** A whole rule base: the knowledge that the engine judges by. The engine knows nothing besides. */
export interface RuleBase {
  readonly questions: readonly Question[];
  /** In the order in which an advice tells those of a kind. */
  readonly rules: readonly Rule[];
  readonly tables: readonly Table[];
  readonly comparison: readonly ComparisonRow[];
  readonly claims: Readonly<Record<string, Claim>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** Ids of the rules that came with packs: `verify` runs their examples, but asks for none. */
  readonly fromPacks?: readonly string[];
}
