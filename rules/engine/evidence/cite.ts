import type { Cited } from '../../model/advice.ts';
import type { RuleBase } from '../../model/base.ts';
import type { Source } from '../../model/evidence.ts';
import { frozen } from '../frozen.ts';
import { type Standing, sides, standing } from './grade.ts';

/** Anything that cites claims: a rule, a table, a comparison cell. */
export interface Citing {
  readonly supports: readonly string[];
  /** True where each claim bears out a part of what is said: the weakest of them counts then. */
  readonly joined?: true;
  readonly disputes?: readonly string[];
}

/** The ids of all claims that something cites, supporting ones first. */
export function claimsOf(citing: Citing): string[] {
  return [...new Set([...citing.supports, ...(citing.disputes ?? [])])];
}

/**
 * The standing of a statement: the sources of the claims that support it, and those that speak
 * against these claims or for a claim that says otherwise.
 */
export function standingOf(citing: Citing, base: Pick<RuleBase, 'claims' | 'sources'>): Standing {
  const known = STANDINGS.get(citing);
  if (known?.claims === base.claims && known.sources === base.sources) return known.standing;
  const { claims, sources } = base;
  const found = weigh(citing, base);
  STANDINGS.set(citing, { claims, sources, standing: found });
  return found;
}

/** Whether a statement is only reported, or disputed: worth a look before anything is done about it. */
export function isDoubtful(citing: Citing, base: Pick<RuleBase, 'claims' | 'sources'>): boolean {
  const { evidence, disputed } = standingOf(citing, base);
  return evidence === 'reported' || disputed;
}

/** What is told of a statement's evidence: its standing, and the claims. It is not to be changed. */
export function citation(citing: Citing, base: Pick<RuleBase, 'claims' | 'sources'>): Cited {
  const known = CITATIONS.get(citing);
  if (known?.claims === base.claims && known.sources === base.sources) return known.cited;
  const { claims, sources } = base;
  const cited = frozen({ ...standingOf(citing, base), sources: claimsOf(citing) });
  CITATIONS.set(citing, { claims, sources, cited });
  return cited;
}

const CITATIONS = new WeakMap<Citing, Pick<RuleBase, 'claims' | 'sources'> & { cited: Cited }>();

/** Statements and evidence are constants: each statement is weighed once. */
const STANDINGS = new WeakMap<Citing, Pick<RuleBase, 'claims' | 'sources'> & { standing: Standing }>();

function weigh(citing: Citing, base: Pick<RuleBase, 'claims' | 'sources'>): Standing {
  if (citing.joined && citing.supports.length > 1) {
    const disputes = citing.disputes ?? [];
    const parts = citing.supports.map((id) => weigh({ supports: [id], disputes }, base));
    return {
      evidence: weakest(parts.map((part) => part.evidence)),
      disputed: parts.some((part) => part.disputed),
    };
  }
  const supporting: Source[] = [];
  const disputing: Source[] = [];
  for (const id of citing.supports) {
    const claim = base.claims[id];
    if (!claim) continue;
    const side = sides(claim, base.sources);
    supporting.push(...side.supporting);
    disputing.push(...side.disputing);
  }
  for (const id of citing.disputes ?? []) {
    const claim = base.claims[id];
    if (claim) disputing.push(...sides(claim, base.sources).supporting);
  }
  return standing(supporting, disputing);
}

const ORDER = ['official', 'corroborated', 'reported'] as const;

/** The weakest of some grades; official for none. */
export function weakest(grades: readonly Standing['evidence'][]): Standing['evidence'] {
  return ORDER[Math.max(0, ...grades.map((grade) => ORDER.indexOf(grade)))] ?? 'official';
}

/** Whether a grade is at least as strong as another. */
export function atLeast(grade: Standing['evidence'], least: Standing['evidence']): boolean {
  return ORDER.indexOf(grade) <= ORDER.indexOf(least);
}
