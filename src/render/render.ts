import { type Advice, BadInput } from '../../rules/internal.ts';
import { FORMATS, type Renderer } from '../cli/formats.ts';
import type { Settings } from '../cli/settings.ts';
import { t } from '../messages/text.ts';
import { usageProblem } from '../messages/usage.ts';
import { WORDS } from '../messages/words.ts';
import type { Output } from '../process/output.ts';
import type { BatchWriter } from './batch.ts';
import { jsonOf } from './fields.ts';
import type { Style } from './style.ts';

/** One advice in the form that was asked for. */
export async function render(advice: Advice, settings: Settings, style: Style): Promise<string> {
  let text = '';
  const collect: Output = {
    async write(part) {
      text += part;
    },
    end: async () => {},
  };
  const writer = await writerFor({ ...settings, lines: false, style: async () => style }, collect, 1);
  const { verdict, ignored = [] } = advice;
  await writer.write({ line: 1, verdict, ignored, advice, json: jsonOf(advice, settings) }, 'object');
  await writer.end();
  return text;
}

/**
 * A writer of results in the form that was asked for.
 *
 * @param files how many files the records come from
 */
export async function writerFor(settings: Settings, output: Output, files: number): Promise<BatchWriter> {
  const format = FORMATS[settings.format];
  if (format.holds === 'one') return documentWriter(output, settings, files, format.load);
  return (await format.load())(output, settings, files);
}

/**
 * Writes the one advice that a document holds.
 *
 * @param load gives what makes the document
 * @throws BadInput from `write` if there are several records: a page for each would have no bound
 */
function documentWriter(
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
