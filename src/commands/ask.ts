import { type Answers, advise, nextQuestion, settle } from '../../rules/index.ts';
import { BadInput } from '../input/problem.ts';
import type { Io } from '../io.ts';
import { optionName } from '../options.ts';
import { type Output, outputTo } from '../output.ts';
import { briefOf } from '../render/brief.ts';
import { renderAdvice } from '../render/text/advice.ts';
import { wrap } from '../render/wrap.ts';
import { missingProblems } from '../report.ts';
import type { Settings } from '../settings.ts';
import { WORDS } from '../words.ts';

/**
 * Asks what is still open, then advises. Where nobody can answer, what is missing is an error.
 *
 * @returns 0 after a conversation; without one, the exit code of a judgement
 */
export async function ask(settings: Settings, io: Io, output: Output, mayAsk: boolean): Promise<number> {
  const { base, trust, thorough } = settings;
  let answers: Answers = settings.answers;
  let asked = 0;
  if (mayAsk) {
    const { openDialogue } = await import('../wizard/dialogue.ts');
    const dialogue = await openDialogue(settings, io);
    for (;;) {
      const question = nextQuestion(answers, base, { thorough, trust });
      if (!question) break;
      answers = { ...answers, [question.key]: await dialogue.ask(question, answers) };
      asked++;
    }
  }
  const { missing } = settle(answers, base, trust);
  if (missing.length > 0) throw new BadInput(missingProblems(missing, base.questions, answers.platform));
  const json = settings.format === 'json';
  const advice = advise(answers, base, { lang: json ? settings.jsonLang : settings.lang, trust });
  if (json) {
    await output.write(`${JSON.stringify(settings.brief ? briefOf(advice) : advice, null, 2)}\n`);
  } else if (settings.format === 'csv') {
    const { csvWriter } = await import('../render/csv/writer.ts');
    const writer = csvWriter(output, settings);
    await writer.write({ line: 1, advice, json: advice }, 'object');
    await writer.end();
  } else if (settings.format !== 'text') {
    const { renderDocument } = await import('../render/document.ts');
    await output.write(await renderDocument(advice, settings));
  } else {
    const style = await settings.style('stdout');
    await output.write(await renderAdvice(advice, base, { ...settings, style }));
  }
  if (asked === 0) return advice.verdict === 'ready' ? 0 : 1;
  await outputTo(io.stderr).write(repeatLine(answers, settings));
  return 0;
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
