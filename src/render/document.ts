import { BadInput } from '../../rules/internal.ts';
import type { Renderer } from '../cli/formats.ts';
import type { Settings } from '../cli/settings.ts';
import { t } from '../messages/text.ts';
import { usageProblem } from '../messages/usage.ts';
import { WORDS } from '../messages/words.ts';
import type { Output } from '../process/output.ts';
import type { BatchWriter } from './batch.ts';

/**
 * Writes the one advice that a document holds.
 *
 * @param load gives what makes the document
 *
 * @throws BadInput from `write` if there are several records: a page for each would have no bound
 */
export function documentWriter(
  output: Output,
  settings: Settings,
  files: number,
  load: () => Promise<Renderer>,
): BatchWriter {
  return {
    async write(item, layout) {
      if (layout !== 'object' || files > 1) {
        const message = t(
          `-f ${settings.format}: ${WORDS.oneRecordOnly.en}`,
          `-f ${settings.format}：${WORDS.oneRecordOnly.zh}`,
        );
        throw new BadInput([usageProblem('--format', message, WORDS.oneRecordHint)]);
      }
      if ('advice' in item && item.advice) {
        const render = await load();
        await output.write(render(item.advice, settings));
      }
    },
    async flush() {},
    async end() {},
  };
}
