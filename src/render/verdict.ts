import {
  type Advice,
  type AdvisedBlocker,
  type Goal,
  type Lang,
  type RuleBase,
  replacesGoal,
  type Text,
  t,
} from '../../rules/internal.ts';
import { marksOf } from '../messages/punctuation.ts';

/** What is said of a goal: that it can be done, what doing it means, and that looking doesn't do it yet. */
const GOALS: Readonly<Record<Goal, { readonly ready: Text; readonly tried: Text; readonly looked: Text }>> = {
  leave: {
    ready: t('Yes, you can leave now.', '可以，现在就能退。'),
    tried: t('Maybe: try it. If it works, you’re out.', '先点进去看看：也许现在就能退。'),
    looked: t('Maybe. Look first: it asks before it acts.', '先点进去看看：确认之前不会退。'),
  },
  dissolve: {
    ready: t('Yes, you can end it now.', '可以，现在就能解散。'),
    tried: t('Maybe: try it. If it works, it’s final.', '先点进去看看：也许现在就能解散。'),
    looked: t('Maybe. Look first: it asks before it acts.', '先点进去看看：确认之前不会解散。'),
  },
  transfer: {
    ready: t('Yes, you can hand it over now.', '可以，现在就能转让。'),
    tried: t(
      'Maybe: try it. If it works, only the new owner can give it back.',
      '先点进去看看：也许现在就能转让。',
    ),
    looked: t('Maybe. Look first: it asks before it acts.', '先点进去看看：确认之前不会转让。'),
  },
  quiet: {
    ready: t('Yes, you can have quiet now.', '可以，现在就能清静。'),
    tried: t('Maybe: try it.', '先点进去看看。'),
    looked: t('Maybe: try it.', '先点进去看看。'),
  },
};

/** Said if the trouble has a plan of its own in place of the goal's. */
const INSTEAD = t('Here is what you can do.', '可以这么办。');
const WAIT = t('Not yet: wait first.', '还不行，要先等。');
const NOT_YET = t('Not yet.', '还不行。');
const NO = t('No.', '不行。');

/** The verdict as a person would say it: yes, no, maybe or not yet, with the first reason. */
export function verdictInWords(advice: Advice, rules: Pick<RuleBase, 'rules'>, lang: Lang): string {
  const { goal, verdict, doubtful, blockers, answers } = advice;
  const words = GOALS[goal];
  const because = (answer: Text, blocker: AdvisedBlocker | undefined) =>
    blocker ? answer[lang] + marksOf(lang).blank + sentence(blocker.title, lang) : answer[lang];
  switch (verdict) {
    case 'ready':
      return (replacesGoal(answers.trouble ?? 'none') ? INSTEAD : words.ready)[lang];
    case 'blocked': {
      if (doubtful) return words.tried[lang];
      const firm = blockers.filter((blocker) => isFirm(blocker, rules));
      if (firm.length === 0) return words.looked[lang];
      if (firm.every(({ clearedBy }) => clearedBy === 'time')) return WAIT[lang];
      return because(NOT_YET, firm[0]);
    }
    case 'impossible':
      return because(
        NO,
        blockers.find(({ clearedBy }) => clearedBy === 'nobody'),
      );
  }
}

/** Whether trying is no way to find out: it is well supported, must not be tried, or shows nowhere. */
function isFirm({ id, evidence, disputed }: AdvisedBlocker, { rules }: Pick<RuleBase, 'rules'>): boolean {
  if (evidence === 'official' || (evidence === 'corroborated' && !disputed)) return true;
  return rules.some(
    (rule) =>
      rule.kind === 'blocker' && rule.id === id && (rule.noTrying === true || rule.look === undefined),
  );
}

function sentence(text: string, lang: Lang): string {
  return /[.!?。！？]$/.test(text) ? text : text + marksOf(lang).stop;
}
