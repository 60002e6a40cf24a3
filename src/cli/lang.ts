import { LANGS, type Lang, type Region } from '../../rules/internal.ts';
import type { Io } from '../process/io.ts';

/** Other names of the languages. */
const NAMES: Readonly<Record<string, Lang>> = { cn: 'zh', chinese: 'zh', 中文: 'zh', english: 'en' };

/**
 * The language of a locale name: `zh`, `zh_CN.UTF-8`, `ZH-cn`, `chinese` …
 *
 * @returns undefined for an unsupported language
 */
export function parseLang(name: string): Lang | undefined {
  const [language = ''] = name.toLowerCase().split(/[_.@-]/);
  const named = Object.hasOwn(NAMES, language) ? NAMES[language] : undefined;
  return named ?? LANGS.find((lang) => lang === language);
}

/**
 * The locale of the machine: the first of LC_ALL, LC_MESSAGES and LANG that is set, or the system's own if none
 * is (as on Windows); '' if there is none at all.
 */
function localeOf({ env, locale }: Pick<Io, 'env' | 'locale'>): string {
  return env.LC_ALL || env.LC_MESSAGES || env.LANG || locale || '';
}

/** The language of the machine's locale, else English. */
export function machineLang(io: Pick<Io, 'env' | 'locale'>): Lang {
  return parseLang(localeOf(io)) ?? 'en';
}

/** The countries of the European Union. */
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const MIDDLE_EAST = 'AE BH EG IQ IL IR JO KW LB OM PS QA SA SY TR YE'.split(' ');

/** The region in which an account is probably registered, by the machine's locale; undefined if that names no country. */
export function likelyRegion(io: Pick<Io, 'env' | 'locale'>): Region | undefined {
  const country = /[_-]([A-Z]{2})\b/.exec(localeOf(io))?.[1];
  if (country === undefined) return undefined;
  if (country === 'CN') return 'mainland-china';
  if (country === 'US' || country === 'CA') return 'north-america';
  if (EU.includes(country)) return 'eu';
  return MIDDLE_EAST.includes(country) ? 'middle-east' : 'other';
}
