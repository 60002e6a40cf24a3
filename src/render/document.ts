import type { Advice } from '../../rules/index.ts';
import { BadInput } from '../input/problem.ts';
import type { Output } from '../output.ts';
import type { Settings } from '../settings.ts';
import { t } from '../text.ts';
import { WORDS } from '../words.ts';
import type { BatchWriter } from './batch.ts';

/** An advice in one of the formats to take along; each format's code is imported when it is asked for. */
export async function renderDocument(advice: Advice, settings: Settings): Promise<string> {
  if (settings.format === 'md') return (await import('./md/advice.ts')).renderMarkdown(advice, settings);
  if (settings.format === 'html') return (await import('./html/advice.ts')).renderHtml(advice, settings);
  return (await import('./ics/advice.ts')).renderCalendar(advice, settings);
}

/**
 * Writes the one advice that such a document holds.
 *
 * @throws BadInput from `write` if there are several records: a page for each would have no bound
 */
export function documentWriter(output: Output, settings: Settings, files: number): BatchWriter {
  return {
    async write(item, layout) {
      if (layout !== 'object' || files > 1) {
        throw new BadInput([
          {
            code: 'usage',
            message: t(
              `-f ${settings.format}: ${WORDS.oneRecordOnly.en}`,
              `-f ${settings.format}：${WORDS.oneRecordOnly.zh}`,
            ),
            path: '--format',
            hint: WORDS.oneRecordHint,
          },
        ]);
      }
      if ('advice' in item && item.advice) await output.write(await renderDocument(item.advice, settings));
    },
    async flush() {},
    async end() {},
  };
}
