import type { Advice } from '../../rules/internal.ts';
import type { Settings } from '../cli/settings.ts';
import { marksOf } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import { table } from '../render/table.ts';
import { span } from '../render/time.ts';

/**
 * What differs between two advices, side by side; one line if nothing does.
 *
 * @param changed the answers that the second has and the first has not, in words
 */
export async function whatDiffers(
  now: Advice,
  then: Advice,
  changed: readonly string[],
  settings: Settings,
): Promise<string> {
  const { lang, width } = settings;
  const rows = [
    [WORDS.verdict[lang], ...both(now, then, (advice) => verdict(advice, settings))],
    [WORDS.wait[lang], ...both(now, then, (advice) => span(advice.plan.waitHours, lang))],
    [
      WORDS.blockers[lang],
      ...both(
        now,
        then,
        (a) => a.blockers.map((b) => b.title).join(marksOf(lang).semicolon) || WORDS.nothing[lang],
      ),
    ],
    [WORDS.steps[lang], ...both(now, then, (advice) => String(advice.plan.steps.length))],
    [WORDS.onlyHere[lang], ...onlyIn(now, then, settings)],
  ].filter(([, one, other]) => one !== other);
  if (rows.length === 0) return WORDS.sameOutcome[lang];
  const told = changed.length === 0 ? '' : marksOf(lang).colon + changed.join(marksOf(lang).comma);
  const head = ['', WORDS.asIs[lang], WORDS.whatIf[lang] + told];
  return (await table(head, rows, width, settings.accessible)).join('\n');
}

function both(now: Advice, then: Advice, tell: (advice: Advice) => string): [string, string] {
  return [tell(now), tell(then)];
}

function onlyIn(now: Advice, then: Advice, { lang }: Settings): [string, string] {
  const lacking = (advice: Advice, other: Advice) =>
    advice.residue
      .filter((left) => !other.residue.some((one) => one.id === left.id))
      .map((left) => left.what)
      .join(marksOf(lang).semicolon) || WORDS.nothing[lang];
  return [lacking(now, then), lacking(then, now)];
}

/** The verdict as one word. */
export function verdict(advice: Pick<Advice, 'verdict'>, { lang }: Settings): string {
  const words = {
    ready: WORDS.verdictReady,
    blocked: WORDS.verdictBlocked,
    impossible: WORDS.verdictImpossible,
  };
  return words[advice.verdict][lang];
}
