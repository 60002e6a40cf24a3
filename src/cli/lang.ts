import { LANGS, type Lang } from '../../rules/internal.ts';

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

/** The language of the machine: LC_ALL, LC_MESSAGES, LANG, the first that is set; else English. */
export function machineLang(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return parseLang(locale) ?? 'en';
}
