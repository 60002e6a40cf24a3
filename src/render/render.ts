import type { Advice } from '../../rules/internal.ts';
import { FORMATS } from '../cli/formats.ts';
import type { Settings } from '../cli/settings.ts';
import type { Output } from '../process/output.ts';
import type { BatchWriter } from './batch.ts';
import { briefOfAdvice } from './brief.ts';
import { documentWriter } from './document.ts';
import { pick } from './fields.ts';
import type { Style } from './style.ts';

/** One advice in the form that was asked for. */
export async function render(advice: Advice, settings: Settings, style: Style): Promise<string> {
  const format = FORMATS[settings.format];
  if (format.holds === 'one') return (await format.load())(advice, settings);
  let text = '';
  const collect: Output = {
    async write(part) {
      text += part;
    },
    end: async () => {},
  };
  const openWriter = await format.load();
  const writer = await openWriter(collect, { ...settings, lines: false, style: async () => style }, 1);
  const { verdict, ignored = [] } = advice;
  const json = settings.brief ? briefOfAdvice(advice) : pick(advice, settings.fields);
  await writer.write({ line: 1, verdict, ignored, advice, json }, 'object');
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
