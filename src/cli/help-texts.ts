import { t } from '../../rules/internal.ts';

/** Help texts other than the lists of commands and options. */
export const HELP_TEXTS = {
  about: t(
    'Advice on getting out of a chat group: leave it, dissolve it or hand it over.\nIn a terminal it asks; with JSON on standard input it judges. It never touches an account.',
    '告诉你怎样离开一个群：退出、解散或转让。\n在终端里它会提问；从标准输入给 JSON 它就直接判断。它不会碰你的账号。',
  ),
  shortOptions: [
    {
      flags: '--goal, --role …',
      help: t('each answer is an option too: not asked again', '每个回答都可以写成选项，就不再问'),
    },
    { flags: '--full', help: t('everything, with grades and sources', '全部内容，含可信度和出处') },
    {
      flags: '--show <parts>',
      help: t('only some parts, such as stays,tables', '只看几部分，如 stays,tables'),
    },
    { flags: '--json', help: t('JSON; --fields picks members', 'JSON；--fields 选字段') },
    { flags: '-o <file>', help: t('write to a file', '写入文件') },
    { flags: '--lang <en|zh>', help: t('language', '语言') },
  ],
  longHelp: t(
    'group-exit --help has all options, group-exit COMMAND --help those of a command.',
    'group-exit --help 列出全部选项，group-exit 命令 --help 列出某个命令的选项。',
  ),
  examples: t(
    `Examples:
  group-exit
  group-exit --role owner --size 55
  echo '{"role":"owner","device":"ios","size":55,"type":"ordinary","region":"eu"}' \\
    | group-exit --json
  group-exit check groups.ndjson --brief`,
    `示例：
  group-exit
  group-exit --role 群主 --size 55
  echo '{"身份":"群主","设备":"iPhone","人数":55,"类型":"普通","地区":"中国"}' \\
    | group-exit --json
  group-exit check groups.ndjson --brief`,
  ),
  environment: t(
    `Environment:
  LC_ALL, LC_MESSAGES, LANG  the language, unless --lang is given
  NO_COLOR, FORCE_COLOR      colours off or on, unless --color is given
  ACCESSIBLE=1, TERM=dumb    the same as --accessible
  FORCE_HYPERLINK=1 or 0     links that the terminal can open, on or off
  CI                         never ask, unless it is empty, 0 or false
  GROUP_EXIT_DEBUG=1         show the trace of a bug`,
    `环境变量：
  LC_ALL, LC_MESSAGES, LANG  语言，--lang 优先
  NO_COLOR, FORCE_COLOR      关或开颜色，--color 优先
  ACCESSIBLE=1, TERM=dumb    等同于 --accessible
  FORCE_HYPERLINK=1 或 0     开或关终端里可点的链接
  CI                         不提问；为空、0 或 false 时除外
  GROUP_EXIT_DEBUG=1         显示程序缺陷的细节`,
  ),
} as const;
