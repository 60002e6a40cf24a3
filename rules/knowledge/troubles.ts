import { type Goal, TROUBLES, type Trouble, type TroubleInfo } from '../model/facts.ts';

/** The troubles with which an owner leaves, but for a scam, which is handed to nobody: who misses a button wants to end it. */
export const ownerLeavesNoScam = (): Trouble[] => troublesBut('leave', 'scam', 'missing-button');

/** The troubles with which somebody can come to a goal, but for some that have an answer of their own. */
export function troublesBut(goal: Goal, ...left: readonly Trouble[]): Trouble[] {
  const leadsThere = ({ goal: stands, replaces }: TroubleInfo) =>
    !replaces && (stands === goal || (stands === 'by-role' && (goal === 'leave' || goal === 'dissolve')));
  return (Object.keys(TROUBLES) as Trouble[]).filter(
    (trouble) => !left.includes(trouble) && (trouble === 'none' || leadsThere(TROUBLES[trouble])),
  );
}
