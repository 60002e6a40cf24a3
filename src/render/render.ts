import { type Advice, BadInput, t } from '../../rules/internal.ts';
import { usageProblem } from '../messages/usage.ts';
import { WORDS } from '../messages/words.ts';
import type { Output } from '../process/output.ts';
import type { ResultWriter } from './batch.ts';
import { FORMATS, type Renderer, type Target } from './formats.ts';

/** Renders one advice in the requested format. */
export async function render(advice: Advice, target: Target): Promise<string> {
  let text = '';
  const collect: Output = {
    async write(part) {
      text += part;
    },
    end: async () => {},
  };
  const writer = await writerFor({ ...target, lines: false }, collect, 1);
  const { id, verdict, ignored = [] } = advice;
  await writer.write({ line: 1, id, verdict, ignored, advice }, 'object');
  await writer.end();
  return text;
}

/**
 * Opens a writer of results in the requested format.
 *
 * @param files the number of input files
 */
export async function writerFor(target: Target, output: Output, files: number): Promise<ResultWriter> {
  const format = FORMATS[target.format];
  if (format.holds === 'one') return documentWriter(output, target, files, format.load);
  return (await format.load())(output, target, files);
}

/**
 * A writer for formats that hold a single advice.
 *
 * @param load loads the renderer
 * @returns a writer whose `write` throws BadInput if there are several records
 */
function documentWriter(
  output: Output,
  target: Target,
  files: number,
  load: () => Promise<Renderer>,
): ResultWriter {
  return {
    async write(result, layout) {
      if (layout !== 'object' || files > 1) {
        const message = t(
          `-f ${target.format}: ${WORDS.oneRecordOnly.en}`,
          `-f ${target.format}：${WORDS.oneRecordOnly.zh}`,
        );
        throw new BadInput([usageProblem('--format', message, WORDS.oneRecordHint)]);
      }
      if ('advice' in result && result.advice) {
        const render = await load();
        await output.write(render(result.advice, target));
      }
    },
    async flush() {},
    async end() {},
  };
}
