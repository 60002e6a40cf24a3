import { fill, type Lang } from '../../rules/internal.ts';
import { WORDS } from '../messages/words.ts';

const YEAR = 365 * 24;

/** A span in the unit a person would use: none, 5 minutes, 18.5 hours, 7 days, 3 years. */
export function span(hours: number, lang: Lang): string {
  if (hours === 0) return WORDS.none[lang];
  if (hours < 1) return unit(hours * 60, WORDS.unknownMinutes, lang);
  if (hours >= YEAR) return unit(hours / YEAR, WORDS.years, lang);
  if (hours > 72 && hours % 24 === 0) return unit(hours / 24, WORDS.days, lang);
  return unit(hours, WORDS.hours, lang);
}

function unit(amount: number, name: { en: string; zh: string }, lang: Lang): string {
  return `${Math.round(amount * 100) / 100} ${fill(name, lang)}`;
}
