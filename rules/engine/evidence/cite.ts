import type { Cited } from '../../model/advice.ts';
import type { RuleBase } from '../../model/base.ts';
import type { Source } from '../../model/evidence.ts';
import type { Citing } from '../../model/rule.ts';
import { type Standing, sides, standing } from './grade.ts';

/** The ids of all claims that something cites, supporting ones first. */
export function claimsOf(citing: Citing): string[] {
  return [...new Set([...citing.evidence, ...(citing.against ?? [])])];
}

/** What is told of a statement's evidence: its standing, and the ids of its claims. */
export function citation(citing: Citing, base: Pick<RuleBase, 'claims' | 'sources'>): Cited {
  return { ...standingOf(citing, base), sources: claimsOf(citing) };
}

/**
 * The standing of a statement: the sources of the claims that support it, and those that speak
 * against these claims or for a claim that says otherwise.
 */
export function standingOf(citing: Citing, base: Pick<RuleBase, 'claims' | 'sources'>): Standing {
  if (citing.joined && citing.evidence.length > 1) {
    const against = citing.against ?? [];
    const parts = citing.evidence.map((id) => standingOf({ evidence: [id], against }, base));
    return {
      evidence: weakest(parts.map((part) => part.evidence)),
      disputed: parts.some((part) => part.disputed),
    };
  }
  const supporting: Source[] = [];
  const disputing: Source[] = [];
  for (const id of citing.evidence) {
    const claim = base.claims[id];
    if (!claim) continue;
    const side = sides(claim, base.sources);
    supporting.push(...side.supporting);
    disputing.push(...side.disputing);
  }
  for (const id of citing.against ?? []) {
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
