import type { RuleBase } from '../../rules/index.ts';

/** A pack: a part of a rule base, without questions. */
export type Pack = Partial<Omit<RuleBase, 'questions'>> & {
  /** The last day before these rules want to be looked at again. */
  readonly reviewBy?: string;
};
