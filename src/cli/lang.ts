import { LANGS, type Lang } from '../../rules/internal.ts';
import type { Io } from '../process/io.ts';

/** What languages are called besides. */
const NAMES: Readonly<Record<string, Lang>> = { cn: 'zh', chinese: 'zh', 中文: 'zh', english: 'en' };

/**
 * The language of a locale name: `zh`, `zh_CN.UTF-8`, `ZH-cn`, `chinese` …
 *
 * @returns undefined for a language that there are no texts in
 */
export function parseLang(name: string): Lang | undefined {
  const [language = ''] = name.toLowerCase().split(/[_.@-]/);
  const named = Object.hasOwn(NAMES, language) ? NAMES[language] : undefined;
  return named ?? LANGS.find((lang) => lang === language);
}

/**
 * The language of the machine: LC_ALL, LC_MESSAGES, LANG, the first that is set; where none is, what the
 * system tells (Windows knows none of them); else English.
 */
export function machineLang(io: Pick<Io, 'env' | 'locale'>): Lang {
  const { LC_ALL, LC_MESSAGES, LANG } = io.env;
  return parseLang(LC_ALL || LC_MESSAGES || LANG || io.locale || '') ?? 'en';
}
