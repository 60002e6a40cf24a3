import type { Claim, Source } from './evidence.ts';
import type { Question } from './question.ts';
import type { Alternative, Blocker, Caution, ComparisonRow, Effect, Residue, Step, Table } from './rule.ts';

/** A whole rule base: the knowledge that the engine judges by. The engine knows nothing besides. */
export interface RuleBase {
  readonly questions: readonly Question[];
  readonly blockers: readonly Blocker[];
  readonly steps: readonly Step[];
  readonly effects: readonly Effect[];
  readonly cautions: readonly Caution[];
  readonly residue: readonly Residue[];
  readonly alternatives: readonly Alternative[];
  readonly tables: readonly Table[];
  readonly comparison: readonly ComparisonRow[];
  readonly claims: Readonly<Record<string, Claim>>;
  readonly sources: Readonly<Record<string, Source>>;
}
