import {
  type Advice,
  DEFAULT_PLATFORM,
  type Goal,
  type GroupType,
  type Lang,
  PLATFORMS,
  type ReplacingTrouble,
  replacesGoal,
  type Text,
  t,
  type Unsure,
} from '../../rules/internal.ts';

/** What is done, by goal; `{}` is the group with its app. */
const BY_GOAL: Readonly<Record<Goal, Text>> = {
  leave: t('How to leave a {}', '怎样退出{}'),
  dissolve: t('How to end a {}', '怎样解散{}'),
  transfer: t('How to hand over a {}', '怎样转让{}'),
  quiet: t('How to keep a {} quiet', '怎样让{}安静下来'),
};

/** Where the plan of a trouble takes the place of the goal's. */
const BY_TROUBLE: Readonly<Record<ReplacingTrouble, Text>> = {
  'already-out': t('Already out of a {}: what now', '已经不在{}里了，怎么办'),
  'done-by-mistake': t('Done by mistake in a {}: what now', '在{}里操作错了，怎么办'),
};

const GROUP = t('group', '群');
const KINDS: Readonly<Partial<Record<GroupType | Unsure, Text>>> = {
  channel: t('channel', '频道'),
  community: t('community', '社群'),
};

/** The title of a page with an advice: what is done, and in which app. */
export function titleOf({ goal, answers }: Advice, lang: Lang): string {
  const { platform = DEFAULT_PLATFORM, trouble = 'none', groupType = 'ordinary' } = answers;
  const app = PLATFORMS[platform].name[lang];
  const kind = (KINDS[groupType] ?? GROUP)[lang];
  // A space between Latin and Chinese letters.
  const isLatin = /^\w/.test(app);
  const group = app + (isLatin ? ' ' : '') + kind;
  const title = (replacesGoal(trouble) ? BY_TROUBLE[trouble] : BY_GOAL[goal])[lang];
  return title.replace('{}', lang === 'zh' && isLatin && !title.startsWith('{}') ? ` ${group}` : group);
}
