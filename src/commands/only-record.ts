import { recordsOf } from '../input/part.ts';
import { BadInput } from '../input/problem.ts';
import type { RawRecord } from '../input/raw-record.ts';
import { readParts } from '../input/read-parts.ts';
import type { Io } from '../io.ts';
import type { Settings } from '../settings.ts';
import { t } from '../text.ts';
import { open, problemsOf } from './check.ts';

/** The one record of a file, or of standard input. @throws BadInput unless there is exactly one record */
export async function onlyRecord(
  file: string,
  command: string,
  settings: Settings,
  io: Io,
): Promise<RawRecord> {
  const records: RawRecord[] = [];
  try {
    for await (const part of readParts(open(file, settings, io))) {
      for (const record of recordsOf(part)) {
        if (record.problem) throw new BadInput([record.problem]);
        records.push(record);
      }
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
      message: t(`${command} takes one object with answers`, `${command} 只接受一个包含回答的对象`),
      path: '',
      hint: t('for example {} or {"platform":"wechat"}', '例如 {} 或 {"platform":"wechat"}'),
    },
  ]);
}
