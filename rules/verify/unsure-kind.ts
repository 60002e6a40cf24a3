import type { Rules } from '../engine/compile.ts';
import { isCoveredByCaution } from '../engine/open.ts';
import { usualKind } from '../knowledge/platforms.ts';
import { type Answers, knownNumber } from '../model/facts.ts';

/**
 * The answers of whoever is not sure of the kind of group, for which the usual kind stands: then the screen tells
 * more. Once is enough, with everything left open that a caution covers.
 *
 * @returns undefined where the kind is not the usual one, or such an answer is given
 */
export function withUnsureKind<A extends Partial<Answers>>(
  answers: A,
  { questions }: Rules,
): (A & { readonly groupType: 'unsure' }) | undefined {
  const { platform, groupType, groupSize } = answers;
  if (!platform || groupType !== usualKind(platform, knownNumber(groupSize))) return undefined;
  const isOpen = questions.every(
    (one) => !isCoveredByCaution(one) || (answers[one.key] ?? 'unsure') === 'unsure',
  );
  return isOpen ? { ...answers, groupType: 'unsure' } : undefined;
}
