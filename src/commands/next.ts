import { advise, askedIn, BadInput, contradictions, nextTurn, readAnswers } from '../../rules/internal.ts';
import { onlyRecord } from '../input/only-record.ts';
import { parseJson } from '../input/parse-json.ts';
import { nameGiven } from '../messages/command-line.ts';
import { nearest } from '../messages/nearest.ts';
import { EXIT, type ExitCode } from '../process/exit-codes.ts';
import type { Io } from '../process/io.ts';
import type { Output } from '../process/output.ts';
import { jsonOf } from '../render/fields.ts';
import type { Settings } from './spec.ts';

/** Partial answers in, the next question or the advice out, as JSON. @returns 0 */
export async function next(file: string, settings: Settings, io: Io, output: Output): Promise<ExitCode> {
  const { rules, trust, thorough, jsonLang: lang } = settings;
  const record = await onlyRecord(file, 'next', settings.lang, io);
  const value = parseJson(record.text ?? '');
  const read = readAnswers(value, rules, { platform: settings.answers.platform, suggest: nearest });
  const answers = { ...settings.answers, ...read.answers };
  const problems = contradictions(answers, rules.questions, nameGiven(read.names));
  if (problems.length > 0) throw new BadInput(problems);
  const turn = nextTurn(answers, rules, { thorough, trust });
  const said = turn
    ? { question: askedIn(turn.question, answers, lang), remaining: turn.remaining }
    : { advice: jsonOf(advise(answers, rules, { lang, trust }), settings) };
  await output.write(`${JSON.stringify({ schemaVersion: 1, ...said }, null, 2)}\n`);
  return EXIT.done;
}
