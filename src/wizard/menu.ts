import {
  type Advice,
  type Answers,
  complete,
  type Given,
  type Goal,
  givenWith,
  isCoveredByCaution,
  type Text,
} from '../../rules/internal.ts';
import { adviceFor } from '../judge/advice-for.ts';
import type { Caller, RawOptions } from '../messages/command-line.ts';
import { labelled } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import type { Output } from '../process/output.ts';
import type { Target } from '../render/formats.ts';
import type { SectionName } from '../render/shown.ts';
import { answerText } from '../render/situation.ts';
import { hasAny, renderSections } from '../render/text/advice.ts';
import { isNarrow } from '../render/text/page.ts';
import { converse, without } from './converse.ts';
import { type Dialogue, type Item, plainPrompt } from './dialogue.ts';
import type { AskOptions } from './estimate.ts';
import { save } from './save.ts';
import { compareWays, whatDiffers } from './side-by-side.ts';

type Entry = 'done' | 'more' | 'elsewhere' | 'save' | 'change';

/** What “More” offers: parts of the advice, each with what belongs together. */
const DETAILS = [
  { name: WORDS.menuSteps, sections: ['obstacles', 'plan'] },
  { name: WORDS.menuStays, sections: ['effects', 'stays', 'cautions'] },
  { name: WORDS.menuWays, sections: ['ways'] },
  { name: WORDS.menuTables, sections: ['tables'] },
  { name: WORDS.menuSources, sections: ['sources'] },
  { name: WORDS.menuMessages, sections: ['messages'] },
] as const satisfies readonly { readonly name: Text; readonly sections: readonly SectionName[] }[];

/** The arguments of the menu. */
export interface MenuCall {
  readonly dialogue: Dialogue;
  /** As they are now: the terminal can be made wider or narrower at any time. */
  settings(): AskOptions & Target & { readonly caller: Caller };
  /** The raw options. */
  readonly raw: RawOptions;
  /** The output of the result. */
  readonly output: Output;
  /** Prints the advice and the command that repeats it. */
  printAdvice(given: Given): Promise<void>;
}

/**
 * The short menu below the advice: show more, save, change an answer, until the person is done.
 *
 * @returns the final answers
 */
export async function menu(first: Given, call: MenuCall): Promise<Given> {
  const { dialogue, output } = call;
  const { lang } = call.settings();
  const entries: Item<Entry>[] = [
    { value: 'done', name: WORDS.menuDone[lang] },
    { value: 'more', name: WORDS.menuMore[lang] },
    { value: 'elsewhere', name: WORDS.menuElsewhere[lang] },
    { value: 'save', name: WORDS.menuSave[lang] },
    { value: 'change', name: WORDS.menuChange[lang] },
  ];
  let given = first;
  // Keeps answers that are no longer needed, in case their question comes up again.
  let remembered = first;
  for (;;) {
    const entry = await dialogue.pick(isNarrow(call.settings()) ? WORDS.menuInShort : WORDS.menu, entries);
    const settings = call.settings();
    const advice = adviceFor(given, settings);
    switch (entry) {
      case 'done':
        return given;
      case 'more':
        await more(advice, given, call);
        break;
      case 'elsewhere':
        await output.write(await renderSections(advice, ['elsewhere'], settings));
        break;
      case 'save':
        await save(dialogue, given, settings, call.raw);
        break;
      case 'change': {
        const changed = await changeOne(given, remembered, call);
        if (!changed) break;
        remembered = givenWith(remembered, changed);
        given = changed;
        await dialogue.say(await whatDiffers(advice, adviceFor(given, settings), call.settings()));
        await call.printAdvice(given);
        break;
      }
      default:
        entry satisfies never;
    }
  }
}

/** Prints the parts that are asked for, until the person goes back. */
async function more(advice: Advice, given: Given, call: MenuCall): Promise<void> {
  const { dialogue, output } = call;
  const { lang } = call.settings();
  const offered = DETAILS.filter(({ sections }) => hasAny(advice, sections, call.settings()));
  const items = offered.map((value) => ({ value, name: value.name[lang] }));
  const back = { value: undefined, name: WORDS.menuBack[lang] };
  for (;;) {
    const part = await dialogue.pick<(typeof DETAILS)[number] | undefined>(WORDS.menuDetails, items, back);
    if (!part) return;
    const settings = call.settings();
    await output.write(await renderSections(advice, part.sections, settings));
    if (part.name !== WORDS.menuWays) continue;
    const ways = await compareWays((goal) => adviceForGoal(given, goal, settings), settings);
    if (ways) await dialogue.say(ways);
  }
}

/**
 * Changes one answer and replays the interview: valid answers are kept, dropped ones are reported, newly
 * open questions are asked.
 *
 * @param remembered all answers ever given, for questions that come up again
 */
async function changeOne(
  { answers, approximate }: Given,
  remembered: Given,
  { dialogue, settings: present }: MenuCall,
): Promise<Given | undefined> {
  const settings = present();
  const { lang, rules } = settings;
  const items = rules.questions.flatMap((question) => {
    const answer = answers[question.key];
    if (answer === undefined) return [];
    return [{ value: question.key, name: `${question.text[lang]} ${answerText(question, answer, lang)}` }];
  });
  for (;;) {
    const chosen = await dialogue.choose(plainPrompt(WORDS.whichAnswer, lang), items);
    if (chosen === 'back') return undefined;
    await dialogue.takeBack();
    const given = { answers: notAsked(without(answers, chosen.value), settings), approximate };
    const known = givenWith(remembered, { answers, approximate });
    const again = await converse(dialogue, settings, given, known, chosen.value);
    // Esc at the question itself cancels the change; another answer can be chosen.
    if (!again) continue;
    const dropped = items.filter((item) => again.answers[item.value] === undefined);
    for (const item of dropped) await dialogue.say(labelled(WORDS.fellAway, item.name, lang));
    return again;
  }
}

/**
 * The advice for another goal: nothing is asked for it, what is open is not sure.
 *
 * @returns undefined if an answer is missing that cannot be unsure
 */
function adviceForGoal(
  { answers, approximate }: Given,
  goal: Goal,
  settings: Target & AskOptions,
): Advice | undefined {
  const known = { ...without(answers, 'trouble'), goal };
  const { missing } = complete(known, settings.rules, settings.trust);
  if (missing.includes('role')) return undefined;
  const unsure = Object.fromEntries(missing.map((key) => [key, 'unsure']));
  return adviceFor({ answers: { ...known, ...unsure }, approximate }, settings);
}

/** The answers whose questions the interview doesn't ask, because a caution covers them. */
function notAsked(answers: Answers, { rules, thorough }: AskOptions): Answers {
  const asked = rules.questions.filter((question) => thorough || !isCoveredByCaution(question));
  return asked.reduce((rest, { key }) => without(rest, key), answers);
}
