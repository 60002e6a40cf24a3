import { advise, askedIn, nextTurn } from '../../rules/index.ts';
import { parseJson } from '../input/parse-json.ts';
import { BadInput } from '../input/problem.ts';
import { readAnswers } from '../input/read-answers.ts';
import { type RawRecord, readRecords } from '../input/records.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { briefOf } from '../render/brief.ts';
import type { Settings } from '../settings.ts';
import { t } from '../text.ts';
import { open, problemsOf } from './check.ts';

/** Partial answers in, the next question or the advice out, as JSON. @returns 0 */
export async function next(file: string, settings: Settings, io: Io, output: Output): Promise<number> {
  const { base, trust, thorough, jsonLang: lang } = settings;
  const record = await onlyRecord(file, settings, io);
  const read = readAnswers(await parseJson(record.text ?? ''), base.questions).answers;
  const answers = { ...settings.answers, ...read };
  const turn = nextTurn(answers, base, { thorough, trust });
  const said = turn
    ? { question: askedIn(turn.question, answers, lang), remaining: turn.remaining }
    : { advice: adviceFor() };
  await output.write(`${JSON.stringify({ schemaVersion: 1, ...said }, null, 2)}\n`);
  return 0;

  function adviceFor() {
    const advice = advise(answers, base, { lang, trust });
    return settings.brief ? briefOf(advice) : advice;
  }
}

/** @throws BadInput unless there is exactly one record */
async function onlyRecord(file: string, settings: Settings, io: Io): Promise<RawRecord> {
  const records: RawRecord[] = [];
  try {
    for await (const { record } of readRecords(open(file, settings, io))) {
      if (record.problem) throw new BadInput([record.problem]);
      records.push(record);
      if (records.length > 1) break;
    }
  } catch (error) {
    throw new BadInput(problemsOf(error, file));
  }
  const [first] = records;
  if (first && records.length === 1) return first;
  throw new BadInput([
    {
      code: 'wrong-shape',
      message: t('next takes one object with answers', 'next 只接受一个包含回答的对象'),
      path: '',
      hint: t('for example {} or {"platform":"wechat"}', '例如 {} 或 {"platform":"wechat"}'),
    },
  ]);
}
