import type { Blocker, Citing } from '../model/rule.ts';
import { type Text, t } from '../model/text.ts';
import type { Rules } from './compile.ts';
import { isOnlyTold, publishersOf, standingOf } from './evidence.ts';

/** Weak or disputed evidence in words, about all blockers or some of them. */
const DOUBTS = {
  told: t('Only how-to pages say so.', '只有教程这么说。'),
  toldDisputed: t('Only how-to pages say so; others disagree.', '只有教程这么说，也有不同说法。'),
  toldOnce: t('Only one site says so.', '只有一家网站这么说。'),
  toldOnceDisputed: t('Only one site says so; others disagree.', '只有一家网站这么说，也有不同说法。'),
  toldAndNot: t(
    'Only one site says so; elsewhere it says otherwise.',
    '只有一家网站这么说，它别处又有不同说法。',
  ),
  toldPartlyDisputed: t('Only how-to pages say so; partly disputed.', '只有教程这么说，有的还有争议。'),
  toldOncePartlyDisputed: t('Only one site says so; partly disputed.', '只有一家网站这么说，有的还有争议。'),
  weak: t('Only a few people say so.', '只有个别人这么说。'),
  weakDisputed: t('Only a few people say so; others disagree.', '只有个别人这么说，也有不同说法。'),
  disputed: t('Good sources say so; others disagree.', '可靠的来源这么说，但也有不同说法。'),
  partlyWeak: t('Some of this hardly anybody confirms.', '其中有的没什么人证实。'),
  partlyDisputed: t('On some of this, sources disagree.', '其中有的说法不一。'),
  partlyBoth: t('Partly uncertain.', '这些说法不一定都准。'),
} as const satisfies Record<string, Text>;

/** One sentence on how reliable some obstacles are; undefined if there is no doubt. */
export function doubtOf(blockers: readonly Blocker[], rules: Rules): Text | undefined {
  const cited = blockers.map(rules.cite);
  const weak = cited.filter(({ evidence }) => evidence === 'reported').length;
  const disputed = cited.filter((one) => one.disputed).length;
  if (weak + disputed === 0) return undefined;
  const isPartlyDisputed = disputed > 0 && disputed < blockers.length;
  if (weak === 0) return isPartlyDisputed ? DOUBTS.partlyDisputed : DOUBTS.disputed;
  if (weak < blockers.length) return disputed === 0 ? DOUBTS.partlyWeak : DOUBTS.partlyBoth;
  const obstacles = blockers.map((one) => withoutFix(one, rules));
  if (!obstacles.every((one) => isOnlyTold(one, rules))) {
    if (isPartlyDisputed) return DOUBTS.partlyBoth;
    return disputed ? DOUBTS.weakDisputed : DOUBTS.weak;
  }
  const [site, another] = publishersOf(obstacles, 'supports', rules);
  if (isPartlyDisputed) return another ? DOUBTS.toldPartlyDisputed : DOUBTS.toldOncePartlyDisputed;
  if (another) return disputed ? DOUBTS.toldDisputed : DOUBTS.told;
  if (!disputed) return DOUBTS.toldOnce;
  const isItself = publishersOf(obstacles, 'disputes', rules).every((one) => one === site);
  return isItself ? DOUBTS.toldAndNot : DOUBTS.toldOnceDisputed;
}

/** What says that it stands in the way: of an obstacle joined with its fix the first claim, where that is the weak one. */
function withoutFix(blocker: Blocker, rules: Rules): Citing {
  const [first, ...more] = blocker.evidence;
  // Where claims are about devices, the others are about other devices, not the fix.
  if (!blocker.joined || more.length === 0 || rules.claims[first]?.devices) return blocker;
  const { against } = blocker;
  const obstacle = { evidence: [first], ...(against && { against }) } as const;
  return standingOf(obstacle, rules).evidence === 'reported' ? obstacle : blocker;
}
