import { type Advice, type Cited, type Text, t } from '../../rules/internal.ts';

/** Weak or disputed evidence in words, about all blockers or some of them. */
const DOUBTS = {
  weak: t('Only how-to pages say so.', '只有教程这么说。'),
  both: t('Only how-to pages say so, and other sources disagree.', '只有教程这么说，也有不同说法。'),
  disputed: t('Good sources say so, but others say otherwise.', '可靠的来源这么说，但也有不同说法。'),
  partlyWeak: t('For some of this there are only how-to pages.', '其中有的只有教程这么说。'),
  partlyDisputed: t('On some of this, sources disagree.', '其中有的说法不一。'),
  partlyBoth: t(
    'Not all of this is certain: for some there are only how-to pages, on some sources disagree.',
    '这些并不都确定：有的只有教程这么说，有的说法不一。',
  ),
} as const satisfies Record<string, Text>;

/** The same if nothing blocks: then the doubt is about how to do it. */
const WAY_DOUBTS = {
  weak: t('Only how-to pages say how to do it.', '具体做法只有教程写过。'),
  both: t(
    'Only how-to pages say how to do it, and they don’t agree.',
    '具体做法只有教程写过，而且说法不一。',
  ),
  disputed: t('Sources differ on how to do it.', '具体做法说法不一。'),
} as const satisfies Record<string, Text>;

/** One sentence on how reliable the verdict is; undefined if there is no doubt. */
export function doubtOf({ blockers, plan }: Pick<Advice, 'blockers' | 'plan'>): Text | undefined {
  if (blockers.length === 0) {
    const acts = plan.steps.filter(({ phase }) => phase === 'act');
    const [weak, disputed] = [acts.some(isWeak), acts.some((act) => act.disputed)];
    if (weak) return disputed ? WAY_DOUBTS.both : WAY_DOUBTS.weak;
    return disputed ? WAY_DOUBTS.disputed : undefined;
  }
  const [weak, disputed] = [blockers.filter(isWeak).length, blockers.filter((one) => one.disputed).length];
  if (weak + disputed === 0) return undefined;
  const isWhole = (count: number) => count === 0 || count === blockers.length;
  if (isWhole(weak) && isWhole(disputed))
    return weak === 0 ? DOUBTS.disputed : disputed === 0 ? DOUBTS.weak : DOUBTS.both;
  return weak === 0 ? DOUBTS.partlyDisputed : disputed === 0 ? DOUBTS.partlyWeak : DOUBTS.partlyBoth;
}

const isWeak = ({ evidence }: Cited): boolean => evidence === 'reported';
