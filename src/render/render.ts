import type { Advice } from '../../rules/index.ts';
import type { Output } from '../output.ts';
import type { Settings } from '../settings.ts';
import { briefOfAdvice } from './brief.ts';
import { pick } from './fields.ts';
import type { Style } from './style.ts';

/** One advice in the form that was asked for; what a form needs is loaded with it. */
export async function render(advice: Advice, settings: Settings, style: Style): Promise<string> {
  const { format, base } = settings;
  if (format === 'json') {
    return `${JSON.stringify(settings.brief ? briefOfAdvice(advice) : pick(advice, settings.fields), null, 2)}\n`;
  }
  if (format === 'text') {
    const { renderAdvice } = await import('./text/advice.ts');
    return renderAdvice(advice, base, { ...settings, style }, settings.shown);
  }
  if (format === 'csv') {
    const { csvWriter } = await import('./csv/writer.ts');
    let text = '';
    const collect: Output = {
      async write(part) {
        text += part;
      },
      end: async () => {},
    };
    const writer = csvWriter(collect, settings);
    const { verdict, ignored = [] } = advice;
    await writer.write({ line: 1, verdict, ignored, advice, json: advice }, 'object');
    await writer.end();
    return text;
  }
  const { renderDocument } = await import('./document.ts');
  return renderDocument(advice, settings);
}
