import {
  type Advice,
  type Answers,
  BadInput,
  complete,
  contradictions,
  DEFAULT_PLATFORM,
  type Given,
  givenWith,
  type Lang,
  nextQuestion,
  type Problem,
  type Text,
  t,
  withoutContradictions,
} from '../../rules/internal.ts';
import type { KeptAnswers } from '../input/answers-file.ts';
import { adviceFor } from '../judge/advice-for.ts';
import { nameGiven, type RawOptions, repeatCommand } from '../messages/command-line.ts';
import { labelled } from '../messages/punctuation.ts';
import { missingProblems, notAskedProblem } from '../messages/report.ts';
import { sanitiseLine } from '../messages/sanitise.ts';
import { UsageError } from '../messages/usage.ts';
import { WORDS } from '../messages/words.ts';
import { EXIT, type ExitCode } from '../process/exit-codes.ts';
import { type Io, isGitBash, reasonsNotToAsk, terminalWidth } from '../process/io.ts';
import { type Output, outputTo } from '../process/output.ts';
import { langFor } from '../render/formats.ts';
import { render } from '../render/render.ts';
import { type AdvicePage, renderInWizard, renderVerdict } from '../render/text/advice.ts';
import { noteEmpty } from './note-empty.ts';
import type { Call, Settings } from './spec.ts';

/**
 * Asks the open questions, then advises. If nobody can answer, missing answers are an error.
 *
 * @returns 0 after a conversation; without one, the exit code of a judgement
 */
export async function ask({ args: [file], options, settings, io, output }: Call): Promise<ExitCode> {
  if (io.stdinKind === 'terminal' && file === '-') {
    throw new UsageError(
      t(
        'ask reads answers beforehand from a file or a pipe, and standard input is a terminal',
        'ask 预先从文件或管道读取回答，而标准输入是终端',
      ),
    );
  }
  const notAsked = reasonsNotToAsk(io, settings.noInput);
  const kept = file === undefined ? NO_FILE : await keptIn(file, settings, io);
  const known = { ...settings, ...givenWith(kept, settings) };
  const answers = withoutContradictions(known.answers, settings.rules.questions);
  // Options that answer everything leave standard input alone, be it a terminal.
  const isAnswered = file === undefined && isFullyAnswered(answers, settings);
  if (notAsked.length === 0 && !isAnswered) {
    return converseAndAdvise({ ...known, answers }, kept.problems, io, output, options);
  }
  if (kept.problems.length > 0) throw new BadInput(kept.problems);
  return adviseWithoutAsking(known, io, output, notAsked);
}

/** Whether answers were given, and an interview has nothing left to ask. */
const isFullyAnswered = (answers: Answers, { rules, thorough, trust }: Settings): boolean =>
  Object.keys(answers).length > 0 && nextQuestion(answers, rules, { thorough, trust }) === undefined;

const NO_FILE: KeptAnswers = { answers: {}, approximate: [], problems: [] };

async function keptIn(file: string, settings: Settings, io: Io): Promise<KeptAnswers> {
  const [{ onlyRecord }, { readAnswersFile }] = await Promise.all([
    import('../input/only-record.ts'),
    import('../input/answers-file.ts'),
  ]);
  const value = await onlyRecord(file, 'ask', settings.lang, io);
  return readAnswersFile(value, settings.rules, settings.now, settings.answers);
}

async function adviseWithoutAsking(
  settings: Settings,
  io: Io,
  output: Output,
  notAsked: readonly Text[],
): Promise<ExitCode> {
  const { rules, trust, answers } = settings;
  const problems = contradictions({ platform: DEFAULT_PLATFORM, ...answers }, rules.questions, nameGiven());
  if (problems.length > 0) throw new BadInput(problems);
  const { missing } = complete(answers, rules, trust);
  if (missing.length > 0) {
    const unanswered = missingProblems(missing, rules.questions, answers);
    throw new BadInput([...unanswered, notAskedProblem(notAsked, isGitBash(io))]);
  }
  const advice = adviceIn(settings, settings);
  await output.write(await render(advice, settings));
  await noteEmpty(advice, settings, io);
  return advice.verdict === 'ready' ? EXIT.done : EXIT.blocked;
}

async function converseAndAdvise(
  settings: Settings,
  problems: readonly Problem[],
  io: Io,
  output: Output,
  raw: RawOptions,
): Promise<ExitCode> {
  const [{ converse }, { openDialogue }] = await Promise.all([
    import('../wizard/converse.ts'),
    import('../wizard/open.ts'),
  ]);
  const dialogue = await openDialogue(settings, io);
  try {
    if (problems.length > 0) await dialogue.say(noLongerFits(problems, settings.lang));
    const given = await converse(dialogue, settings, settings);
    // If the result goes to a file or a pipe, there is nothing to look at in a menu.
    const menuFollows = settings.format === 'text' && settings.output === undefined && io.stdout.isTTY;
    const tell = (text: string) => outputTo(io.stderr).write(text);
    // The terminal may have got another size since.
    const present = () => ({
      ...settings,
      width: raw.width === undefined ? terminalWidth(io) : settings.width,
    });
    const printAdvice = async (current: Given) => {
      const advice = adviceIn(current, settings);
      await output.write(await (menuFollows ? renderInWizard : render)(advice, present()));
      await noteEmpty(advice, settings, io);
      // With a menu, the command comes last, so that verdict and menu stand together.
      if (menuFollows) return;
      if (settings.output !== undefined) await tell(writtenNotice(advice, settings.output, settings));
      await tell(repeatLines(current, settings, raw));
    };
    // A pager reading the result needs the keyboard.
    if (!menuFollows) dialogue.close();
    await printAdvice(given);
    if (menuFollows) {
      const { menu } = await import('../wizard/menu.ts');
      const latest = await menu(given, { dialogue, settings: present, raw, output, printAdvice });
      await tell(repeatLines(latest, settings, raw));
    }
    return EXIT.done;
  } finally {
    dialogue.close();
  }
}

/** The advice; one that goes to a file keeps the moment, so that its clocks can go on from there. */
function adviceIn(given: Given, settings: Settings): Advice {
  const kept = settings.output === undefined ? given : { ...given, asOf: settings.now.toISOString() };
  return adviceFor(kept, { ...settings, lang: langFor(settings) }, settings.explain);
}

/** The answers that could not be taken from a file; their questions come up again. */
function noLongerFits(problems: readonly Problem[], lang: Lang): string {
  const told = problems.map((problem) => `• ${sanitiseLine(problem.message[lang], 300)}`);
  return [WORDS.noLongerFits[lang], ...told].join('\n');
}

/** The verdict, shown on the terminal because the advice itself goes to a file. */
function writtenNotice(advice: Advice, path: string, page: AdvicePage): string {
  return `${renderVerdict(advice, page)}${labelled(WORDS.writtenTo, sanitiseLine(path), page.lang)}\n`;
}

/** The command that gives the same advice without questions, as a single last line for copying. */
function repeatLines(given: Given, settings: Settings, raw: RawOptions): string {
  const { lang, rules, caller, now } = settings;
  return `\n${WORDS.again[lang]}\n${repeatCommand(given, rules.questions, raw, caller, now)}\n`;
}
