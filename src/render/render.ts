import type { Advice } from '../../rules/index.ts';
import type { Settings } from '../settings.ts';
import { briefOf } from './brief.ts';
import type { Style } from './style.ts';
import { renderAdvice } from './text/advice.ts';

/** The forms an advice can be printed or saved in. */
export const FORMATS = ['text', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** One advice in one form. */
export async function render(
  advice: Advice,
  format: Format,
  settings: Settings,
  style: Style,
): Promise<string> {
  if (format === 'json') {
    return `${JSON.stringify(settings.brief ? briefOf(advice) : advice, null, 2)}\n`;
  }
  const { lang, width, accessible } = settings;
  return renderAdvice(advice, settings.base, { lang, width, style, accessible });
}
