import type { Cited } from '../model/advice.ts';
import { type Text, t } from '../model/text.ts';

/** Weak or disputed evidence in words, about all blockers or some of them. */
const DOUBTS = {
  weak: t('Only how-to pages say so.', '只有教程这么说。'),
  both: t('Only how-to pages say so, and other sources disagree.', '只有教程这么说，也有不同说法。'),
  disputed: t('Good sources say so; others disagree.', '可靠的来源这么说，但也有不同说法。'),
  partlyWeak: t('For some of this there are only how-to pages.', '其中有的只有教程这么说。'),
  partlyDisputed: t('On some of this, sources disagree.', '其中有的说法不一。'),
  partlyBoth: t('Not all of it is certain.', '这些说法不一定都准。'),
} as const satisfies Record<string, Text>;

/** One sentence on how reliable some obstacles are; undefined if there is no doubt. */
export function doubtOf(blockers: readonly Cited[]): Text | undefined {
  const [weak, disputed] = [blockers.filter(isWeak).length, blockers.filter((one) => one.disputed).length];
  if (weak + disputed === 0) return undefined;
  const isWhole = (count: number) => count === 0 || count === blockers.length;
  if (isWhole(weak) && isWhole(disputed))
    return weak === 0 ? DOUBTS.disputed : disputed === 0 ? DOUBTS.weak : DOUBTS.both;
  return weak === 0 ? DOUBTS.partlyDisputed : disputed === 0 ? DOUBTS.partlyWeak : DOUBTS.partlyBoth;
}

const isWeak = ({ evidence }: Cited): boolean => evidence === 'reported';
