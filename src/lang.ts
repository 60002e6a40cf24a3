import type { Lang } from '../rules/index.ts';

/**
 * The language of a locale name: `zh`, `zh_CN.UTF-8`, `ZH-cn` …
 *
 * @returns undefined for a language that there are no texts in
 */
export function parseLang(name: string): Lang | undefined {
  const language = name.toLowerCase().split(/[_.@-]/)[0];
  return language === 'zh' || language === 'en' ? language : undefined;
}

/** The language of the machine: LC_ALL, LC_MESSAGES, LANG, the first that is set; else English. */
export function machineLang(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return parseLang(locale) ?? 'en';
}
