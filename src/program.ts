import { Command, CommanderError, Option } from 'commander';
import { fill, type Lang, QUESTIONS } from '../rules/index.ts';
import type { CommandSpec } from './commands/index.ts';
import { nearest } from './input/vocabulary.ts';
import { ASK_OPTIONS, COMMON_OPTIONS, type OptionSpec, optionFor } from './options.ts';

/** What the command line asks for. */
export interface Invocation {
  /** undefined for the bare command. */
  readonly command: string | undefined;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** Help or a version was asked for and has been given out. */
export class HelpShown extends Error {
  readonly text: string;
  constructor(text: string) {
    super('help');
    this.text = text;
  }
}

/** The command line is wrong. */
export class UsageError extends Error {}

const TEXTS = {
  about: {
    en: 'Advice on getting out of a chat group: leave it, dissolve it or hand it over.\nIn a terminal it asks; with JSON on standard input it judges. It never touches an account.',
    zh: '告诉你怎样离开一个群：退出、解散或转让。\n在终端里它会提问；从标准输入给 JSON 它就直接判断。它不会碰你的账号。',
  },
  codes: {
    en: 'Exit codes: 0 ready or done · 1 blocked or impossible · 2 could not judge (usage, bad or missing answers) · 70 a bug · 130 Ctrl-C',
    zh: '退出码：0 可以进行或已完成 · 1 受阻或做不到 · 2 无法判断（用法错误、回答有误或缺失） · 70 程序缺陷 · 130 Ctrl-C',
  },
  environment: {
    en: 'Environment: LC_ALL, LC_MESSAGES, LANG language · NO_COLOR, FORCE_COLOR colours · ACCESSIBLE=1, TERM=dumb as --accessible · FORCE_HYPERLINK=1 or 0 links · CI never ask · GROUP_EXIT_DEBUG=1 the trace of a bug',
    zh: '环境变量：LC_ALL、LC_MESSAGES、LANG 语言 · NO_COLOR、FORCE_COLOR 颜色 · ACCESSIBLE=1、TERM=dumb 等同于 --accessible · FORCE_HYPERLINK=1 或 0 链接 · CI 不提问 · GROUP_EXIT_DEBUG=1 显示程序缺陷的细节',
  },
  examples: {
    en: 'Examples:\n  group-exit\n  group-exit --role owner --size 55\n  echo \'{"role":"owner","device":"ios","size":55,"type":"ordinary","region":"eu"}\' | group-exit --json\n  group-exit check groups.ndjson --brief',
    zh: '示例：\n  group-exit\n  group-exit --role 群主 --size 55\n  echo \'{"身份":"群主","设备":"iPhone","人数":55,"类型":"普通群","地区":"中国大陆"}\' | group-exit --json\n  group-exit check groups.ndjson --brief',
  },
} as const;

/**
 * Reads a command line.
 *
 * @throws HelpShown for --help and --version, UsageError for anything it does not know
 */
export function parseCommandLine(
  argv: readonly string[],
  commands: readonly CommandSpec[],
  version: string,
  lang: Lang,
): Invocation {
  let printed = '';
  let invocation: Invocation | undefined;
  const print = (text: string) => {
    printed += text;
  };
  const program = new Command('group-exit');
  const prepare = (command: Command, options: readonly OptionSpec[], takesAnswers: boolean) => {
    command.exitOverride().configureOutput({ writeOut: print, writeErr: print });
    const answers = takesAnswers ? QUESTIONS.map(optionFor) : [];
    for (const spec of [...COMMON_OPTIONS, ...options, ...answers]) command.addOption(toOption(spec, lang));
    command.allowExcessArguments(false);
    command.action(() => {
      const name = command === program ? undefined : command.name();
      const args = command.processedArgs.flat() as string[];
      invocation = { command: name, args, options: { ...program.opts(), ...givenOptions(command) } };
    });
  };
  prepare(program, ASK_OPTIONS, true);
  program
    .description(fill(TEXTS.about, lang))
    .version(version, '-V, --version')
    .addHelpText(
      'after',
      `\n${fill(TEXTS.examples, lang)}\n\n${fill(TEXTS.codes, lang)}\n\n${fill(TEXTS.environment, lang)}`,
    );
  for (const { name, about, args, options = [], takesAnswers, examples = [] } of commands) {
    const command = program.command(name).description(fill(about, lang));
    if (args) command.argument(args);
    prepare(command, options, takesAnswers);
    if (examples.length > 0) {
      const title = lang === 'zh' ? '示例：' : 'Examples:';
      command.addHelpText('after', `\n${[title, ...examples].join('\n  ')}\n\n${fill(TEXTS.codes, lang)}`);
    }
  }
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) throw new HelpShown(printed);
    if (error.code === 'commander.excessArguments')
      throw new UsageError(unknownCommand(program.args, commands));
    throw new UsageError(error.message.replace(/^error: /, ''));
  }
  if (!invocation) throw new UsageError('nothing to do');
  return invocation;
}

/** What stands on the command line itself; defaults of a command must not win over the program's. */
function givenOptions(command: Command): Record<string, unknown> {
  const all = command.opts();
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => command.getOptionValueSource(name) === 'cli'),
  );
}

function unknownCommand(args: readonly string[], commands: readonly CommandSpec[]): string {
  const name = args[0] ?? '';
  const names = commands.map((command) => command.name);
  if (names.includes(name)) return `${name} does not take so many arguments: ${args.slice(1).join(' ')}`;
  const like = nearest(name, names);
  return `there is no command “${name}”${like ? `; did you mean “${like}”?` : `: ${names.join(', ')}`}`;
}

function toOption({ flags, help, choices }: OptionSpec, lang: Lang): Option {
  const listed = choices ? ` (${choices.join(', ')})` : '';
  return new Option(flags, fill(help, lang) + listed);
}
