import { type Amount, type Mark, waitOf } from './amount.ts';
import { decisions } from './decisions.ts';
import { atLeast, standingOf } from './evidence/cite.ts';
import { both, match } from './match.ts';
import type { Trust, Verdict } from './model/advice.ts';
import type { RuleBase } from './model/base.ts';
import type { Answers, Facts } from './model/facts.ts';
import type { Blocker } from './model/rule.ts';

/** What stands in the way, and what that makes of the goal. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Blockers that hold and count, in the order of the rule base. */
  readonly blockers: readonly Blocker[];
  /** Their ids. */
  readonly ids: readonly string[];
  /** The clocks that they wait for, which `judgedWait` reads. */
  readonly waits: readonly Mark[];
  /** Blockers that hold but rest on weaker evidence than the caller trusts. */
  readonly distrusted: readonly Blocker[];
}

/**
 * Judges a situation. Facts that are not known hold nothing up; `settle` fills them first.
 *
 * @param trust blockers whose evidence is weaker do not count
 * @returns a judgement that situations which no blocker tells apart share; it cannot be changed
 */
export function judge(facts: Facts, base: RuleBase, trust: Trust = 'reported'): Judgement {
  if (base.blockers !== latest.blockers || trust !== latest.trust) latest = compiledFor(base, trust);
  return latest.judge(facts);
}

/** Blockers compiled for one grade of trust. */
interface Compiled {
  readonly blockers: readonly Blocker[] | undefined;
  readonly trust: Trust;
  readonly judge: (facts: Facts) => Judgement;
}

/** Rule bases are constants: the blockers of each are compiled when it is first judged by. */
const COMPILED: Readonly<Record<Trust, WeakMap<readonly Blocker[], Compiled>>> = {
  reported: new WeakMap(),
  corroborated: new WeakMap(),
  official: new WeakMap(),
};

/** What was judged by last, which is what is judged by next: a look into the map costs a tenth of it. */
let latest: Compiled = { blockers: undefined, trust: 'reported', judge: () => READY };

const READY: Judgement = { verdict: 'ready', blockers: [], ids: [], waits: [], distrusted: [] };

function compiledFor(base: RuleBase, trust: Trust): Compiled {
  const known = COMPILED[trust].get(base.blockers);
  if (known) return known;
  const compiled = { blockers: base.blockers, trust, judge: compile(base, trust) };
  COMPILED[trust].set(base.blockers, compiled);
  return compiled;
}

/** Blockers and their waits as one list of conditions, so that one look through the facts finds both. */
function compile(base: RuleBase, trust: Trust): Compiled['judge'] {
  const counts = (blocker: Blocker) =>
    trust === 'reported' || atLeast(standingOf(blocker, base).evidence, trust);
  const entries = base.blockers.flatMap((blocker) => {
    const waits = blocker.fix.flatMap(({ until, when }) => (until ? [{ until, when }] : []));
    const counted = counts(blocker);
    return [
      { blocker, counted, until: undefined, when: blocker.when },
      ...waits.map(({ until, when }) => ({ blocker, counted, until, when: both(blocker.when, when) })),
    ];
  });
  return decisions(
    entries.map(({ when }) => when),
    (holding): Judgement => {
      const held = holding.map((at) => entries[at] as (typeof entries)[number]);
      const those = (counted: boolean) =>
        held.filter((entry) => !entry.until && entry.counted === counted).map(({ blocker }) => blocker);
      const blockers = those(true);
      return Object.freeze({
        verdict: verdictOf(blockers),
        blockers: Object.freeze(blockers),
        ids: Object.freeze(blockers.map(({ id }) => id)),
        waits: Object.freeze(held.flatMap(({ until, counted }) => (until && counted ? [until] : []))),
        distrusted: Object.freeze(those(false)),
      });
    },
  );
}

/**
 * The hours until the last wait of what blocks is over; 0 where the goal is impossible, since no wait
 * helps there. What clearing the blockers may bring up in turn is the plan's to find.
 */
export function judgedWait({ verdict, waits }: Judgement, answers: Answers): number {
  if (verdict === 'impossible' || waits.length === 0) return 0;
  let longest = 0;
  for (const mark of waits) longest = Math.max(longest, waitOf(mark, answers));
  return longest;
}

/** The hours a blocker still needs at the least: the longest of its waits that apply. */
export function blockerWait(blocker: Blocker, facts: Facts): Amount {
  const marks = blocker.fix.flatMap((step) =>
    step.until && (!step.when || match(step.when, facts) === 'yes') ? [step.until] : [],
  );
  return marks.length === 0 ? 0 : { longest: marks };
}

function verdictOf(blockers: readonly Blocker[]): Verdict {
  if (blockers.length === 0) return 'ready';
  return blockers.some((blocker) => blocker.clearedBy === 'nobody') ? 'impossible' : 'blocked';
}
