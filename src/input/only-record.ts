import { BadInput, type Lang, type Problem, t } from '../../rules/internal.ts';
import type { Io } from '../process/io.ts';
import { open, readingProblems } from './open.ts';
import { parseJson } from './parse-json.ts';
import type { RawRecord } from './raw-record.ts';
import { readRecords } from './records.ts';

/** The one record of a file, or of standard input, parsed. @throws BadInput unless there is exactly one */
export async function onlyRecord(file: string, command: string, lang: Lang, io: Io): Promise<unknown> {
  const records: RawRecord[] = [];
  try {
    for await (const batch of readRecords(open(file, lang, io))) {
      for (const record of batch.records) {
        if (record.problem) throw new BadInput([record.problem]);
        records.push(record);
      }
      if (records.length > 1) break;
    }
    const [first] = records;
    if (first && records.length === 1) return parseJson(first.text ?? '');
  } catch (error) {
    const problems = readingProblems(error, file);
    throw new BadInput(file === '-' ? problems : problems.map((problem) => inFile(file, problem)));
  }
  throw new BadInput([
    {
      code: 'wrong-shape',
      message: t(`${command} takes one object with answers`, `${command} 只接受一个包含回答的对象`),
      path: '',
      hint: t('for example {} or {"platform":"wechat"}', '例如 {} 或 {"platform":"wechat"}'),
    },
  ]);
}

function inFile(file: string, problem: Problem): Problem {
  const { en, zh } = problem.message;
  return { ...problem, message: t(`${file}: ${en}`, `${file}：${zh}`) };
}
