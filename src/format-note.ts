import type { Text } from '../rules/index.ts';
import type { Format, Settings } from './settings.ts';
import { t } from './text.ts';

const FORMAT_OF: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  md: 'md',
  ics: 'ics',
  csv: 'csv',
  json: 'json',
  ndjson: 'json',
};

/** What to tell somebody whose file is named for one format and gets text; undefined for all others. */
export function formatNote(
  { output, format }: Pick<Settings, 'output' | 'format'>,
  { format: asked }: Readonly<Record<string, unknown>>,
): Text | undefined {
  const ending = /\.(\w+)$/.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
  const meant = FORMAT_OF[ending];
  if (!meant || asked !== undefined || format !== 'text') return undefined;
  return t(
    `note: this is text; -f ${meant} makes what “.${ending}” promises`,
    `提示：写入的是纯文本；要得到“.${ending}”应有的格式，请加 -f ${meant}`,
  );
}
