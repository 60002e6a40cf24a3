import { BadInput, type Lang, t } from '../../rules/internal.ts';
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
  } catch (error) {
    throw new BadInput(readingProblems(error, file));
  }
  const [first] = records;
  if (first && records.length === 1) return parseJson(first.text ?? '');
  throw new BadInput([
    {
      code: 'wrong-shape',
      message: t(`${command} takes one object with answers`, `${command} 只接受一个包含回答的对象`),
      path: '',
      hint: t('for example {} or {"platform":"wechat"}', '例如 {} 或 {"platform":"wechat"}'),
    },
  ]);
}
