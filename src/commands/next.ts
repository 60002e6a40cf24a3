import { askedIn, BadInput, contradictions, givenWith, nextTurn, t } from '../../rules/internal.ts';
import { readRecord } from '../input/answers-in.ts';
import { onlyRecord } from '../input/only-record.ts';
import { adviceFor } from '../judge/advice-for.ts';
import { nameGiven } from '../messages/command-line.ts';
import { nearest } from '../messages/nearest.ts';
import { toJson } from '../messages/to-json.ts';
import { UsageError } from '../messages/usage.ts';
import { EXIT, type ExitCode } from '../process/exit-codes.ts';
import { jsonOf } from '../render/fields.ts';
import { errorRecord } from '../render/json.ts';
import type { Call } from './spec.ts';

/** Partial answers in, the next question or the advice out, as JSON. @returns 0 */
export async function next({ args, settings, io, output }: Call): Promise<ExitCode> {
  const [file = '-'] = args;
  if (io.stdinKind === 'terminal' && file === '-') {
    throw new UsageError(
      t(
        'next reads a file or a pipe, and standard input is a terminal',
        'next 读取文件或管道，而标准输入是终端',
      ),
    );
  }
  const { rules, trust, thorough, jsonLang: lang } = settings;
  try {
    await output.write(`${toJson({ schemaVersion: 1, ...(await said()) }, 2)}\n`);
  } catch (error) {
    // As `check` does: whoever only reads the result learns what was wrong.
    if (error instanceof BadInput)
      await output.write(`${toJson(errorRecord({ problems: error.problems }, lang), 2)}\n`);
    throw error;
  }
  return EXIT.done;

  async function said(): Promise<object> {
    const value = await onlyRecord(file, 'next', settings.lang, io);
    const read = readRecord(value, rules, {
      platform: settings.answers.platform,
      suggest: nearest,
      now: settings.now,
      asOf: settings.asOfOption,
    });
    const given = givenWith(settings, read);
    const { answers } = given;
    const problems = contradictions(answers, rules.questions, nameGiven(read.names));
    if (problems.length > 0) throw new BadInput(problems);
    const turn = nextTurn(answers, rules, { thorough, trust });
    return turn
      ? { question: askedIn(turn.question, answers, lang), remaining: turn.remaining }
      : { advice: jsonOf(adviceFor(given, { rules, trust, lang }), settings) };
  }
}
