import { type Advice, type Answers, advise, type Lang, settle } from '../../rules/index.ts';
import type { KeptAnswers } from '../input/answers-file.ts';
import { BadInput, type Problem } from '../input/problem.ts';
import { type Io, screenOf } from '../io.ts';
import { optionName } from '../options.ts';
import { type Output, outputTo } from '../output.ts';
import { render } from '../render/render.ts';
import { renderPlan, renderReference, renderToAct, renderVerdict } from '../render/text/advice.ts';
import { wrap } from '../render/wrap.ts';
import { missingProblems } from '../report.ts';
import { sanitise } from '../sanitise.ts';
import type { Settings } from '../settings.ts';
import { WORDS } from '../words.ts';

/**
 * Asks what is still open, then advises. Where nobody can answer, what is missing is an error.
 *
 * @returns 0 after a conversation; without one, the exit code of a judgement
 */
export async function ask(
  file: string | undefined,
  settings: Settings,
  io: Io,
  output: Output,
  mayAsk: boolean,
): Promise<number> {
  const kept = file === undefined ? NOTHING_KEPT : await keptIn(file, settings, io);
  // Options are the newer word.
  const known = { ...settings, answers: { ...kept.answers, ...settings.answers } };
  if (mayAsk) return converseAndAdvise(known, kept.problems, io, output);
  if (kept.problems.length > 0) throw new BadInput(kept.problems);
  return adviseAtOnce(known, output);
}

const NOTHING_KEPT: KeptAnswers = { answers: {}, problems: [] };

async function keptIn(file: string, settings: Settings, io: Io): Promise<KeptAnswers> {
  const [{ onlyRecord }, { readAnswersFile }] = await Promise.all([
    import('./only-record.ts'),
    import('../input/answers-file.ts'),
  ]);
  return readAnswersFile(await onlyRecord(file, 'ask', settings, io), settings.base.questions);
}

async function adviseAtOnce(settings: Settings, output: Output): Promise<number> {
  const { base, trust, answers } = settings;
  const { missing } = settle(answers, base, trust);
  if (missing.length > 0) throw new BadInput(missingProblems(missing, base.questions, answers.platform));
  const advice = adviceFor(answers, settings);
  await output.write(await render(advice, settings, await settings.style('stdout')));
  return advice.verdict === 'ready' ? 0 : 1;
}

async function converseAndAdvise(
  settings: Settings,
  problems: readonly Problem[],
  io: Io,
  output: Output,
): Promise<number> {
  const [{ converse }, { questionsAhead }, { openDialogue }] = await Promise.all([
    import('../wizard/converse.ts'),
    import('../wizard/estimate.ts'),
    import('../wizard/open.ts'),
  ]);
  const { dialogue, close } = await openDialogue(settings, io);
  try {
    if (problems.length > 0) await dialogue.say(noLongerFits(problems, settings.lang));
    const style = await settings.style('stdout');
    const ahead = (answers: Answers) => questionsAhead(answers, settings);
    const { answers } = await converse(dialogue, settings, settings.answers, {}, ahead);
    const page = { ...settings, style };
    const { base } = settings;
    // Where the result goes to a file or a pipe there is nobody to look at it again.
    const menuFollows = settings.format === 'text' && settings.output === undefined && screenOf(io)?.isTTY;
    const printAdvice = async (so: Answers) => {
      const advice = adviceFor(so, settings);
      if (menuFollows) {
        // What is looked up has a place in the menu; at the end stands what it all comes to.
        await output.write((await renderToAct(advice, base, page)) + renderVerdict(advice, page));
      } else await output.write(await render(advice, settings, style));
      await outputTo(io.stderr).write(repeatLine(so, settings));
    };
    await printAdvice(answers);
    if (menuFollows) {
      const { menu } = await import('../wizard/menu.ts');
      const printPlan = (advice: Advice) => output.write(renderPlan(advice, base, page));
      const printReference = async (advice: Advice) =>
        output.write(await renderReference(advice, base, page));
      await menu(answers, { dialogue, settings, printPlan, printReference, printAdvice });
    }
    return 0;
  } finally {
    close();
  }
}

function adviceFor(answers: Answers, settings: Settings): Advice {
  const lang = settings.format === 'json' ? settings.jsonLang : settings.lang;
  return advise(answers, settings.base, { lang, trust: settings.trust, explain: settings.explain });
}

/** What of a file could not be taken; its questions come up again by themselves. */
function noLongerFits(problems: readonly Problem[], lang: Lang): string {
  const told = problems.map((problem) => `• ${sanitise(problem.message[lang], 300)}`);
  return [WORDS.noLongerFits[lang], ...told].join('\n');
}

/** The command that gives the same advice without questions. */
function repeatLine(answers: Answers, settings: Settings): string {
  const options = settings.base.questions.flatMap((question) => {
    const answer = answers[question.key];
    return answer === undefined ? [] : [`--${optionName(question.key)} ${answer}`];
  });
  const command = `group-exit ask --no-input ${options.join(' ')}`;
  const lines = [WORDS.again[settings.lang], command].flatMap((text) => wrap(text, settings.width));
  return `\n${lines.join('\n')}\n`;
}
