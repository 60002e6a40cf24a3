import type { CommanderError } from 'commander';
import { type Lang, same, type Text, t } from '../../rules/internal.ts';

/** The words of the command-line parser's help, which are not this program's own. */
const TITLES: Readonly<Record<string, Text>> = {
  'Usage:': t('Usage:', '用法：'),
  'Arguments:': t('Arguments:', '参数：'),
  'Options:': t('Options:', '选项：'),
  'Commands:': t('Commands:', '命令：'),
  'Answers:': t('Answers, each of which is not asked again:', '回答（给了就不再问）：'),
};

/** A title of the parser's help in one language. */
export const titleIn = (title: string, lang: Lang): string => TITLES[title]?.[lang] ?? title;

export const PARSER_WORDS = {
  help: t('display this help', '显示本帮助'),
  helpOf: t('display help for a command', '显示某个命令的帮助'),
  version: t('print the version', '显示版本号'),
  options: t('[options]', '[选项]'),
  command: t('[command]', '[命令]'),
} as const;

/** A parser error in both languages. The English is the parser's own message, with its suggestion. */
export function complaint({ code, message }: CommanderError): Text {
  // The parser puts its suggestion on a separate line.
  const en = message.replace(/^error: /, '').replace(/\n\(/, ' (');
  const [, name = ''] = /'([^']*)'/.exec(en) ?? [];
  const [, like] = /\(Did you mean (?:one of )?(.*)\?\)/s.exec(en) ?? [];
  const suggestion = like ? `；你是想写 ${like} 吗？` : '';
  const known: Readonly<Record<string, string>> = {
    'commander.unknownOption': `没有“${name}”这个选项${suggestion}`,
    'commander.optionMissingArgument': `选项“${name}”后面缺少值`,
    'commander.missingArgument': `缺少参数“${name}”`,
    'commander.unknownCommand': `没有“${name}”这个命令${suggestion}`,
  };
  if (code === 'commander.help') return t('there is no such command to help with', '没有这个命令的帮助');
  const zh = known[code];
  return zh === undefined ? same(en) : t(en, zh);
}
