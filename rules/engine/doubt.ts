import type { Blocker, Citing } from '../model/rule.ts';
import { type Text, t } from '../model/text.ts';
import type { Rules } from './compile.ts';
import { isOnlyTold, publishersOf, standingOf } from './evidence.ts';

/** How far what obstacles rest on is disputed, and in which words. */
type Disputed = Readonly<Record<'undisputed' | 'partly' | 'disputed', Text>>;

/** Weak evidence of all obstacles, by who says so. */
const WEAK = {
  toldOnce: {
    undisputed: t('Only one site says so.', '只有一家网站这么说。'),
    partly: t('Only one site says so; partly disputed.', '只有一家网站这么说，有的还有争议。'),
    disputed: t('Only one site says so; others disagree.', '只有一家网站这么说，也有不同说法。'),
  },
  told: {
    undisputed: t('Only how-to pages say so.', '只有教程这么说。'),
    partly: t('Only how-to pages say so; partly disputed.', '只有教程这么说，有的还有争议。'),
    disputed: t('Only how-to pages say so; others disagree.', '只有教程这么说，也有不同说法。'),
  },
  seen: {
    undisputed: t('Only a few people say so.', '只有个别人这么说。'),
    partly: t('Partly uncertain.', '这些说法不一定都准。'),
    disputed: t('Only a few people say so; others disagree.', '只有个别人这么说，也有不同说法。'),
  },
} as const satisfies Record<string, Disputed>;

/** What its publisher itself contradicts elsewhere. */
const TOLD_AND_NOT = t(
  'Only one site says so, and it contradicts itself.',
  '只有一家网站这么说，还前后不一。',
);

/** Weak evidence of some obstacles. */
const PARTLY_WEAK: Disputed = {
  undisputed: t('Some of this hardly anybody confirms.', '其中有的没什么人证实。'),
  partly: WEAK.seen.partly,
  disputed: WEAK.seen.partly,
};

/** Good evidence. */
const DISPUTED = {
  partly: t('On some of this, sources disagree.', '其中有的说法不一。'),
  disputed: t('Good sources say so; others disagree.', '可靠的来源这么说，但也有不同说法。'),
} as const;

/** One sentence on how reliable some obstacles are; undefined if there is no doubt. */
export function doubtOf(blockers: readonly Blocker[], rules: Rules): Text | undefined {
  const cited = blockers.map(rules.cite);
  const weak = cited.filter(({ evidence }) => evidence === 'reported').length;
  const against = cited.filter((one) => one.disputed).length;
  const dispute = against === 0 ? 'undisputed' : against < blockers.length ? 'partly' : 'disputed';
  if (weak === 0) return dispute === 'undisputed' ? undefined : DISPUTED[dispute];
  if (weak < blockers.length) return PARTLY_WEAK[dispute];
  const obstacles = blockers.map((one) => withoutFix(one, rules));
  if (!obstacles.every((one) => isOnlyTold(one, rules))) return WEAK.seen[dispute];
  const [site, another] = publishersOf(obstacles, 'supports', rules);
  if (another) return WEAK.told[dispute];
  const isItself = publishersOf(obstacles, 'disputes', rules).every((one) => one === site);
  return dispute === 'disputed' && isItself ? TOLD_AND_NOT : WEAK.toldOnce[dispute];
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
