import { type Advice, numbered, type Text, t } from '../../rules/internal.ts';

/** How hard a way out is: 1 at once, 2 easy, 3 takes time, 4 needs others, 5 not possible. */
export interface Difficulty {
  readonly grade: 1 | 2 | 3 | 4 | 5;
  readonly name: Text;
  readonly reason: Text;
}

/**
 * The difficulty of a way out, by who has to act. Checked in order: what the asker cannot speed up weighs
 * more than what they can do themselves.
 *
 * 5 impossible in this role · 4 somebody else has to agree or act · 3 a clock has to run out ·
 * 2 the asker has something to clear first · 1 nothing in the way
 */
export function difficultyOf(advice: Pick<Advice, 'verdict' | 'blockers' | 'plan'>): Difficulty {
  if (advice.verdict === 'impossible')
    return {
      grade: 5,
      name: t('not possible', '做不到'),
      reason: t('nothing you or time can do changes it', '你自己做什么、等多久都改变不了'),
    };
  const count = (by: string) => advice.blockers.filter((blocker) => blocker.clearedBy === by).length;
  const others = count('others');
  const all = advice.blockers.length;
  if (others > 0)
    return {
      grade: 4,
      name: t('needs others', '要靠别人'),
      reason:
        others === all
          ? t('only other people can clear what is in the way', '障碍要靠别人解决')
          : t(
              `${others} of ${all} obstacles only other people can clear`,
              `${all} 个障碍中有 ${others} 个要靠别人解决`,
            ),
    };
  if (advice.plan.waitHours > 0)
    return {
      grade: 3,
      name: t('takes time', '要等'),
      reason: t('a wait has to run out', '需要等到时限过去'),
    };
  if (all > 0)
    return {
      grade: 2,
      name: t('some work', '要先准备'),
      reason: t(
        `${numbered(all, 'obstacle|obstacles')}, and you can clear all of it yourself`,
        all === 1 ? '有 1 个障碍，自己就能解决' : `有 ${all} 个障碍，都能自己解决`,
      ),
    };
  return { grade: 1, name: t('at once', '马上可以'), reason: t('nothing stands in the way', '没有任何障碍') };
}
