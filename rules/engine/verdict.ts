import type { Goal, Trouble } from '../model/facts.ts';
import type { Blocker } from '../model/rule.ts';
import { type Text, t } from '../model/text.ts';
import type { Rules } from './compile.ts';
import type { Judgement } from './judge.ts';

interface GoalInWords {
  /** It can be done. */
  readonly ready: Text;
  /** Trying does it, if it works. */
  readonly tried: Text;
  /** Looking doesn't do it yet. */
  readonly looked: Text;
  /** What the app's question means if it comes. */
  readonly asks: Text;
  /** The same where others should agree first. */
  readonly asksBeforeOthers?: Text;
}

const LOOK_FIRST = 'Maybe. Look first: it asks before it acts.';

const GOALS: Readonly<Record<Goal, GoalInWords>> = {
  leave: {
    ready: t('Yes, you can leave now.', '可以，现在就能退。'),
    tried: t('Maybe: try it. If it works, you’re out.', '先点进去看看：也许能退，一确认就退了。'),
    looked: t(LOOK_FIRST, '先点进去看看：确认之前不会退。'),
    asks: t('If it asks: “yes” puts you out.', '弹出确认框：一确认就退了。'),
  },
  dissolve: {
    ready: t('Yes, you can end it now.', '可以，现在就能解散。'),
    tried: t('Maybe: try it. If it works, it’s final.', '先点进去看看：也许能解散，一确认就没法反悔。'),
    looked: t(LOOK_FIRST, '先点进去看看：确认之前不会解散。'),
    asks: t('If it asks: “yes” makes it final.', '弹出确认框：一确认就解散，取消就还在。'),
    asksBeforeOthers: t(
      '“Yes” ends it; cancel to ask first.',
      '弹出确认框：一确认就解散；还没都说好，就先取消。',
    ),
  },
  transfer: {
    ready: t('Yes, you can hand it over now.', '可以，现在就能转让。'),
    tried: t('Maybe: try it. If it works, it’s handed over.', '先点进去看看：也许能转，一确认就转出去了。'),
    looked: t(LOOK_FIRST, '先点进去看看：确认之前不会转让。'),
    asks: t('If it asks: “yes” hands it over.', '弹出确认框：一确认就转出去了。'),
  },
  quiet: {
    ready: t('Yes, you can silence it now.', '可以，现在就能免打扰。'),
    tried: t('Maybe: try it.', '先点进去看看。'),
    looked: t('Maybe: try it.', '先点进去看看。'),
    asks: t('If it asks: say yes.', '弹出确认框就点确认。'),
  },
};

/** Said of some troubles if nothing is in the way. */
const TROUBLED: Readonly<Partial<Record<Trouble, Text>>> = {
  'already-out': t('Yes, here is what you can do.', '可以，这么办。'),
  // Some mistakes can be mended, others can't.
  'done-by-mistake': t('It depends on what happened: see below.', '能不能补救，看是哪种情况。'),
  'missing-button': t('Yes, but look for the button first.', '可以，先找找按钮在哪。'),
};
const WAIT = t('Not yet: wait first.', '还不行，要先等。');
const NOT_YET = t('Not yet.', '还不行。');
const NO = t('No.', '不行。');

/** The verdict as a person would say it, and the obstacle that it names. */
export interface SaidVerdict {
  /** Yes, no, maybe or not yet. */
  readonly answer: Text;
  /** The obstacle that is the reason of a no or a not yet. */
  readonly reason?: Blocker | undefined;
  /** True if trying is no use, so that its wait has to be served. */
  readonly isFirm: boolean;
}

export function sayVerdict(
  goal: Goal,
  trouble: Trouble | undefined,
  { verdict, doubtful, blockers }: Judgement,
  rules: Rules,
): SaidVerdict {
  const words = GOALS[goal];
  switch (verdict) {
    case 'ready':
      return { answer: TROUBLED[trouble ?? 'none'] ?? words.ready, isFirm: false };
    case 'blocked': {
      if (doubtful) return { answer: words.tried, isFirm: false };
      const firm = blockers.filter((blocker) => isFirm(blocker, rules));
      if (firm.length === 0) return { answer: words.looked, isFirm: false };
      if (firm.every(({ clearedBy }) => clearedBy === 'time')) return { answer: WAIT, isFirm: true };
      return { answer: NOT_YET, reason: firm[0], isFirm: true };
    }
    case 'impossible':
      return { answer: NO, reason: blockers.find(({ clearedBy }) => clearedBy === 'nobody'), isFirm: true };
  }
}

/** Whether others are asked before the app is, where they should agree. */
export const asksOthersFirst = (goal: Goal): boolean => GOALS[goal].asksBeforeOthers !== undefined;

/**
 * What to make of it if the app asks whether one is sure.
 *
 * @param isForOthers whether something is in the way that others have to clear
 */
export function ifItAsks(goal: Goal, isForOthers: boolean): Text {
  const { asks, asksBeforeOthers } = GOALS[goal];
  return (isForOthers && asksBeforeOthers) || asks;
}

/** Whether trying is no way to find out: it is well supported, must not be tried, or shows nowhere. */
function isFirm(blocker: Blocker, rules: Rules): boolean {
  const { evidence, disputed } = rules.cite(blocker);
  if (evidence === 'official' || (evidence === 'corroborated' && !disputed)) return true;
  return blocker.noTrying === true || blocker.look === undefined;
}
