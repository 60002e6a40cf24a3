import {
  type Answers,
  type AnswerValue,
  type ChoiceQuestion,
  fill,
  type NumberQuestion,
  type Question,
} from '../../rules/index.ts';
import { Cancelled } from '../cancelled.ts';
import { choicesFor } from '../input/vocabulary.ts';
import type { Io } from '../io.ts';
import { hang } from '../render/wrap.ts';
import type { Settings } from '../settings.ts';
import { WORDS } from '../words.ts';
import { checkNumber } from './check-number.ts';
import { themeFor } from './theme.ts';

/** Puts questions to a person, one at a time. */
export interface Dialogue {
  /** @throws Cancelled on Ctrl-C and Ctrl-D */
  ask(question: Question, answers: Answers): Promise<AnswerValue>;
}

interface Item {
  readonly value: AnswerValue;
  readonly name: string;
  readonly short: string;
}

/** Opens a conversation on the terminal: questions go to stderr, so that stdout stays the result. */
export async function openDialogue(settings: Settings, io: Io): Promise<Dialogue> {
  // Imported here because it costs more than everything else together.
  const { default: inquirer } = await import('inquirer');
  const style = await settings.style('stderr');
  const theme = themeFor(style, settings.lang);
  const say = (text: { en: string; zh: string }) => fill(text, settings.lang);
  const columns = Math.max(20, io.stderr.columns || 80);
  // Wrapped here: the library cuts words, and Chinese at any place.
  const message = (question: Question) =>
    [
      ...hang('', say(question.text), columns - 2),
      ...hang('  ', say(question.help), columns - 1).map((line) => style.faint(line)),
    ].join('\n');

  const select = (question: Question, choices: readonly Item[]) => ({
    type: 'select' as const,
    name: 'answer',
    message: message(question),
    choices: choices.map((choice) => ({ ...choice })),
    pageSize: choices.length,
    loop: false,
    theme,
  });
  const number = (question: NumberQuestion, answers: Answers) => ({
    type: 'input' as const,
    name: 'answer',
    // What is typed gets a line of its own below the help.
    message: `${message(question)}\n ›`,
    validate: (typed: string) => checkNumber(typed, question, answers.platform, settings.lang) ?? true,
    theme,
  });

  return {
    async ask(question, answers) {
      const cancel = new AbortController();
      const onData = (data: Buffer | string) => {
        if (String(data).includes('\u0004')) cancel.abort();
      };
      io.stdin.on('data', onData);
      const prompt = inquirer.createPromptModule({
        input: io.stdin,
        output: io.stderr,
        signal: cancel.signal,
      } as Parameters<typeof inquirer.createPromptModule>[0]);
      try {
        if (question.kind === 'number') {
          const { answer } = await prompt([number(question, answers)]);
          return Number(String(answer).trim());
        }
        const choices = question.kind === 'choice' ? listed(question, answers, settings) : yesNo(settings);
        const { answer } = await prompt([select(question, choices)]);
        return answer as AnswerValue;
      } catch (error) {
        if (error instanceof Error && /^(Exit|Abort|Cancel)PromptError$/.test(error.name))
          throw new Cancelled(say(WORDS.cancelled));
        throw error;
      } finally {
        io.stdin.off('data', onData);
      }
    },
  };
}

function listed(question: ChoiceQuestion, answers: Answers, { lang }: Settings): Item[] {
  return choicesFor(question.choices, answers.platform).map((choice) => {
    const label = fill(choice.label, lang);
    return { value: choice.value, name: `${label} — ${fill(choice.hint, lang)}`, short: label };
  });
}

function yesNo({ lang }: Settings): Item[] {
  const item = (value: AnswerValue, text: { en: string; zh: string }): Item => {
    const name = fill(text, lang);
    return { value, name, short: name };
  };
  return [item(true, WORDS.yes), item(false, WORDS.no), item('unsure', WORDS.notSure)];
}
