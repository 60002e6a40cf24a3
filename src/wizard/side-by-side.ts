import type { Advice, Goal } from '../../rules/internal.ts';
import type { JudgeOptions } from '../judge/judge-record.ts';
import { bracketed, marksOf } from '../messages/punctuation.ts';
import { GOAL_WORDS, VERDICT_WORDS, WORDS } from '../messages/words.ts';
import { table } from '../render/table.ts';
import type { Page } from '../render/text/page.ts';
import { span } from '../render/time.ts';

const GOALS: readonly Goal[] = ['leave', 'transfer', 'dissolve'];

/**
 * Compares the three goals for one situation in a table.
 *
 * @param adviceFor the advice for a goal, as far as the answers are enough for one
 * @returns undefined if they are not enough for two goals
 */
export async function compareWays(
  adviceFor: (goal: Goal) => Advice | undefined,
  { rules, lang, width, accessible }: JudgeOptions & Page,
): Promise<string | undefined> {
  const compared = GOALS.flatMap((goal) => {
    const advice = adviceFor(goal);
    return advice ? [{ goal, advice }] : [];
  });
  if (compared.length < 2) return undefined;
  const advices = compared.map(({ advice }) => advice);
  const ifPossible = (text: (advice: Advice) => string) => (advice: Advice) =>
    advice.verdict === 'impossible' ? '—' : text(advice);
  const list = (things: readonly string[]) =>
    things.map((thing) => (accessible ? thing : `· ${thing}`)).join('\n') || WORDS.nothing[lang];
  const noticed = rules.of.effect.filter((effect) => effect.notice).map(({ id }) => id);
  const notices = ({ effects }: Advice) =>
    effects
      .filter(({ id }) => noticed.includes(id))
      .map(({ text }) => text)
      .join(' ') || WORDS.unknown[lang];
  const left = ({ residue }: Advice) =>
    list(residue.map(({ what, keptHours }) => what + bracketed(span(keptHours, lang), lang)));
  const rows = [
    [WORDS.verdict[lang], ...advices.map(({ verdict }) => VERDICT_WORDS[verdict][lang])],
    [WORDS.wait[lang], ...advices.map(ifPossible(({ plan }) => span(plan.waitHours, lang)))],
    [WORDS.blockers[lang], ...advices.map(({ blockers }) => list(blockers.map(({ title }) => title)))],
    [WORDS.whoNotices[lang], ...advices.map(ifPossible(notices))],
    [WORDS.staysBehind[lang], ...advices.map(ifPossible(left))],
  ];
  const head = ['', ...compared.map(({ goal }) => GOAL_WORDS[goal][lang])];
  return (await table(head, rows, width, accessible)).join('\n');
}

/**
 * The differences between the first screens of two advices as a table, with what stays behind; a single line if
 * there are none.
 */
export async function whatDiffers(
  now: Advice,
  then: Advice,
  { lang, width, accessible }: Page,
): Promise<string> {
  const { semicolon } = marksOf(lang);
  const list = (things: readonly string[]) => things.join(semicolon) || WORDS.nothing[lang];
  const onlyIn = (advice: Advice, other: Advice) => {
    const others = other.residue.map(({ id }) => id);
    return list(advice.residue.filter(({ id }) => !others.includes(id)).map(({ what }) => what));
  };
  const both = [now, then];
  const rows = [
    [WORDS.verdict[lang], ...both.map(({ firstScreen }) => firstScreen.verdict.text)],
    [WORDS.wait[lang], ...both.map(({ plan }) => span(plan.waitHours, lang))],
    [WORDS.blockers[lang], ...both.map(({ blockers }) => list(blockers.map(({ title }) => title)))],
    [WORDS.steps[lang], ...both.map(({ firstScreen }) => String(firstScreen.steps.length))],
    [WORDS.onlyHere[lang], onlyIn(now, then), onlyIn(then, now)],
  ].filter(([, one, other]) => one !== other);
  if (rows.length === 0) return WORDS.sameOutcome[lang];
  const head = ['', WORDS.before[lang], WORDS.after[lang]];
  return (await table(head, rows, width, accessible)).join('\n');
}
