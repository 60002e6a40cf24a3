import { LANGS, type Lang } from '../../rules/internal.ts';
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
 * The language of the machine: the first of LC_ALL, LC_MESSAGES and LANG that is set, or the system's locale
 * if none is (as on Windows), else English.
 */
export function machineLang(io: Pick<Io, 'env' | 'locale'>): Lang {
  const { LC_ALL, LC_MESSAGES, LANG } = io.env;
  return parseLang(LC_ALL || LC_MESSAGES || LANG || io.locale || '') ?? 'en';
}
