import type { Advice, Goal } from '../../rules/internal.ts';
import type { Settings } from '../cli/settings.ts';
import { bracketed } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import { table } from '../render/table.ts';
import { span } from '../render/time.ts';
import { verdict } from './what-differs.ts';

const GOALS: readonly Goal[] = ['leave', 'transfer', 'dissolve'];

/**
 * The three ways out beside each other for one situation.
 *
 * @param adviceFor gives the advice for another goal, asking what that goal needs besides
 */
export async function compareWays(
  adviceFor: (goal: Goal) => Promise<Advice>,
  settings: Settings,
): Promise<string> {
  const { lang, width, base, accessible } = settings;
  const advices: Advice[] = [];
  for (const goal of GOALS) advices.push(await adviceFor(goal));
  const row = (label: string, tell: (advice: Advice) => string) => [label, ...advices.map(tell)];
  const names = { leave: WORDS.goalLeave, transfer: WORDS.goalTransfer, dissolve: WORDS.goalDissolve };
  const rows = [
    row(WORDS.verdict[lang], (advice) => verdict(advice, settings)),
    row(WORDS.wait[lang], (advice) =>
      advice.verdict === 'impossible' ? '—' : span(advice.plan.waitHours, lang),
    ),
    row(WORDS.blockers[lang], (advice) => list(advice.blockers.map((blocker) => blocker.title))),
    row(WORDS.whoNotices[lang], (advice) => {
      const told = advice.effects.filter((effect) =>
        base.effects.some((one) => one.id === effect.id && one.notice),
      );
      if (advice.verdict === 'impossible') return '—';
      return told.map((effect) => effect.text).join(' ') || WORDS.unknown[lang];
    }),
    row(WORDS.staysBehind[lang], (advice) =>
      advice.verdict === 'impossible'
        ? '—'
        : list(
            advice.residue.map((left) => {
              const kept = left.keptHours === null ? WORDS.noEnd[lang] : span(left.keptHours, lang);
              return left.what + bracketed(kept, lang);
            }),
          ),
    ),
  ];
  const head = ['', ...GOALS.map((goal) => names[goal][lang])];
  return (await table(head, rows, width, settings.accessible)).join('\n');

  function list(things: readonly string[]): string {
    return things.length === 0
      ? WORDS.nothing[lang]
      : things.map((thing) => (accessible ? thing : `· ${thing}`)).join('\n');
  }
}
