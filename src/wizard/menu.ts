import {
  type Advice,
  type Answers,
  type Given,
  type Goal,
  givenWith,
  isCoveredByCaution,
} from '../../rules/internal.ts';
import { adviceFor } from '../judge/advice-for.ts';
import type { RawOptions } from '../messages/command-line.ts';
import { labelled } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import type { Output } from '../process/output.ts';
import type { Target } from '../render/formats.ts';
import { answerText } from '../render/situation.ts';
import { renderPlan, renderReference } from '../render/text/advice.ts';
import { converse, without } from './converse.ts';
import { type Dialogue, type Item, plainPrompt } from './dialogue.ts';
import type { AskOptions } from './estimate.ts';
import { save } from './save.ts';
import { compareWays, whatDiffers } from './side-by-side.ts';

type Entry = 'quit' | 'plan' | 'reference' | 'change' | 'what-if' | 'ways' | 'save';

/** The arguments of the menu. */
export interface MenuCall {
  readonly dialogue: Dialogue;
  readonly settings: AskOptions & Target;
  /** The raw options. */
  readonly raw: RawOptions;
  /** The output of the result. */
  readonly output: Output;
  /** Prints the advice and the command that repeats it. */
  printAdvice(given: Given): Promise<void>;
}

/**
 * The menu after the advice: show, change, compare, save, until the person quits.
 *
 * @returns the final answers, and whether anything was shown since their advice
 */
export async function menu(
  first: Given,
  call: MenuCall,
): Promise<{ readonly given: Given; readonly shownMore: boolean }> {
  const { dialogue, settings, output } = call;
  const { lang, rules } = settings;
  const entries: Item<Entry>[] = [
    { value: 'quit', name: WORDS.menuQuit[lang] },
    { value: 'plan', name: WORDS.menuPlan[lang] },
    { value: 'change', name: WORDS.menuChange[lang] },
    { value: 'what-if', name: WORDS.menuWhatIf[lang] },
    { value: 'ways', name: WORDS.menuWays[lang] },
    { value: 'save', name: WORDS.menuSave[lang] },
    { value: 'reference', name: WORDS.menuReference[lang] },
  ];
  let given = first;
  // Keeps answers that are no longer needed, in case their question comes up again.
  let remembered = first;
  let shownMore = false;
  for (;;) {
    const prompt = {
      ...plainPrompt(WORDS.menu, lang),
      help: (settings.shown === 'full' ? WORDS.scrollUp : WORDS.restInMenu)[lang],
      why: WORDS.menuWhy[lang],
      first: true,
      isMenu: true,
    };
    const reply = await dialogue.choose(prompt, entries);
    // Nothing to go back to; leaving has its own entry.
    if (reply === 'back') continue;
    await dialogue.takeBack();
    if (reply.value === 'quit') return { given, shownMore };
    shownMore = true;
    const advice = adviceFor(given, settings);
    if (reply.value === 'plan') await output.write(await renderPlan(advice, settings));
    else if (reply.value === 'reference') await output.write(await renderReference(advice, settings));
    else if (reply.value === 'save') await save(dialogue, given, settings, call.raw);
    else if (reply.value === 'ways') {
      await dialogue.say(await compareWays((goal) => otherGoal(given, goal, call), settings));
    } else {
      const changed = await changeOne(given, remembered, call);
      if (!changed) continue;
      remembered = givenWith(remembered, changed);
      if (reply.value === 'what-if') {
        const changes = rules.questions.flatMap((question) => {
          const answer = changed.answers[question.key];
          if (answer === undefined || answer === given.answers[question.key]) return [];
          return [answerText(question, answer, lang)];
        });
        await dialogue.say(await whatDiffers(advice, adviceFor(changed, settings), changes, settings));
      } else {
        given = changed;
        await call.printAdvice(given);
        shownMore = false;
      }
    }
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
  { dialogue, settings }: MenuCall,
): Promise<Given | undefined> {
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

async function otherGoal(
  { answers, approximate }: Given,
  goal: Goal,
  { dialogue, settings }: MenuCall,
): Promise<Advice> {
  const given = { answers: notAsked(answers, settings), approximate };
  const all = await converse(dialogue, settings, given, { answers: { ...answers, goal }, approximate });
  return adviceFor(all, settings);
}

/** The answers whose questions the interview doesn't ask, because a caution covers them. */
function notAsked(answers: Answers, { rules, thorough }: AskOptions): Answers {
  const asked = rules.questions.filter((question) => thorough || !isCoveredByCaution(question));
  return asked.reduce((rest, { key }) => without(rest, key), answers);
}
