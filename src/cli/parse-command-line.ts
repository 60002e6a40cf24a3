import { Command, CommanderError, Option } from 'commander';
import { BASE, fill, type Lang, type Text, t } from '../../rules/internal.ts';
import {
  ASK_OPTIONS,
  CHECK_OPTIONS,
  COMMON_OPTIONS,
  type OptionSpec,
  optionFor,
} from '../commands/options.ts';
import type { CommandSpec } from '../commands/spec.ts';
import {
  asStarted,
  type Caller,
  commandAnswering,
  quoted,
  type RawOptions,
} from '../messages/command-line.ts';
import { nearest } from '../messages/nearest.ts';
import { UsageError } from '../messages/usage.ts';
import { exitCodesHelp } from '../process/exit-codes.ts';
import { hang, pad, widthOf, wrap } from '../render/wrap.ts';
import { HELP_TEXTS } from './help-texts.ts';
import { complaint, PARSER_WORDS, titleIn } from './parser-words.ts';
import { refuseOtherDashes } from './refuse-dashes.ts';

/** What the command line asks for. */
export interface Invocation {
  /** undefined for the bare command. */
  readonly command: string | undefined;
  readonly args: readonly string[];
  readonly options: RawOptions;
}

/** For whom the help is laid out. */
export interface HelpView {
  readonly lang: Lang;
  readonly width: number;
  readonly caller: Caller;
}

/**
 * Reads a command line.
 *
 * @returns what to print, for --help and --version
 * @throws UsageError for unknown or malformed arguments
 */
export function parseCommandLine(
  argv: readonly string[],
  commands: readonly CommandSpec[],
  version: string,
  view: HelpView,
): Invocation | string {
  const { lang, width, caller } = view;
  refuseOtherDashes(argv);
  const isOfCommand = argv.some((arg) => commands.some(({ name }) => name === arg));
  if (argv.includes('-h') && !isOfCommand) return shortHelp(commands, view);
  let printed = '';
  let invocation: Invocation | undefined;
  const print = (text: string) => {
    // The parser adds a space after each title; a full-width colon needs none.
    printed += text.replaceAll('\uff1a ', '\uff1a');
  };
  const program = new Command('group-exit');
  const prepare = (command: Command, options: readonly OptionSpec[], takesAnswers: boolean) => {
    command
      .exitOverride()
      .configureOutput({ writeOut: print, writeErr: print })
      .configureHelp({
        helpWidth: width,
        styleTitle: (title) => titleIn(title, lang),
        subcommandTerm: (one) => `${one.name()} ${one.usage()}`,
        formatItem: (term, column, text) => helpItem(term, column, text, width).join('\n'),
        // The parser's own functions count characters and break at spaces: Chinese takes two columns and has no spaces.
        displayWidth: widthOf,
        boxWrap: (text, width) => wrap(text, width).join('\n'),
      })
      .helpOption('-h, --help', PARSER_WORDS.help[lang]);
    const answers = takesAnswers ? BASE.questions.map(optionFor) : [];
    const name = command === program ? undefined : command.name();
    const isOfUse = ({ for: commands }: OptionSpec) => !name || !commands || commands.includes(name);
    for (const spec of [...COMMON_OPTIONS, ...options])
      command.addOption(toOption(spec, lang).hideHelp(!isOfUse(spec)));
    for (const spec of answers) command.addOption(toOption(spec, lang).helpGroup('Answers:'));
    command.allowExcessArguments(false);
    command.action(() => {
      // Omitted optional arguments are listed as undefined.
      const args = command.processedArgs.flat().filter((arg) => arg !== undefined) as string[];
      invocation = { command: name, args, options: { ...program.opts(), ...givenOptions(command) } };
    });
  };
  // If a command comes first, all options after it belong to it.
  if (commands.some(({ name }) => name === argv[0])) prepare(program, [], false);
  // The bare command runs ask or check.
  else prepare(program, [...ASK_OPTIONS, ...CHECK_OPTIONS], true);
  program
    .description(fill(HELP_TEXTS.about, lang))
    .version(version, '-V, --version', PARSER_WORDS.version[lang])
    .usage(`${PARSER_WORDS.options[lang]} ${PARSER_WORDS.command[lang]}`)
    .helpCommand(`help ${PARSER_WORDS.command[lang]}`, PARSER_WORDS.helpOf[lang])
    .addHelpText(
      'after',
      `\n${fill(HELP_TEXTS.examples, lang)}\n\n${exitCodesHelp()[lang]}\n\n${fill(HELP_TEXTS.environment, lang)}`,
    );
  const named = argv.filter((arg) => commands.some((command) => command.name === arg));
  for (const { name, about, args, options = [], takesAnswers, examples = [] } of commands) {
    const command = program.command(name).description(fill(about, lang));
    command.usage([PARSER_WORDS.options[lang], args].filter(Boolean).join(' '));
    if (args) command.argument(args);
    // Creating all two hundred options takes longer than judging; only one command's are needed.
    if (named.includes(name)) prepare(command, options, takesAnswers);
    const title = lang === 'zh' ? '示例：' : 'Examples:';
    const parts = [
      ...(examples.length > 0 ? [[title, ...examples].join('\n  ')] : []),
      exitCodesHelp()[lang],
      fill(HELP_TEXTS.environment, lang),
    ];
    command.addHelpText('after', `\n${parts.join('\n\n')}`);
  }
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return asStarted(printed, caller);
    if (error.code === 'commander.excessArguments')
      throw new UsageError(unknownCommand(program.args, commands, caller));
    throw new UsageError(complaint(error));
  }
  if (!invocation) throw new UsageError(t('nothing to do', '没有要做的事'));
  return invocation;
}

/** The options given on the command line; a command's defaults must not override the program's. */
function givenOptions(command: Command): Record<string, unknown> {
  const all = command.opts();
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => command.getOptionValueSource(name) === 'cli'),
  );
}

function unknownCommand(args: readonly string[], commands: readonly CommandSpec[], caller: Caller): Text {
  const name = args[0] ?? '';
  const names = commands.map((command) => command.name);
  if (names.includes(name)) {
    const rest = args.slice(1).join(' ');
    return t(`${name} does not take so many arguments: ${rest}`, `${name} 不接受这么多参数：${rest}`);
  }
  const meant = answerMeant(name, caller) ?? fileMeant(name, caller);
  if (meant) return meant;
  // The goals are what people want to say; the word alone would not run.
  const like = nearest(name, [...names, ...GOALS]);
  const typed = like && !names.includes(like) ? commandAnswering(like, caller.program) : like;
  return t(
    `there is no command “${name}”${typed ? `; did you mean “${typed}”?` : `: ${names.join(', ')}`}`,
    `没有“${name}”这个命令${typed ? `；你是想写“${typed}”吗？` : `：${names.join(', ')}`}`,
  );
}

/** What people want to do, in one word. */
const GOALS = BASE.questions.flatMap((question) =>
  question.kind === 'choice' && question.key === 'goal' ? question.choices.map(({ value }) => value) : [],
);

/** What to type for a word that is an answer. */
function answerMeant(word: string, { program }: Caller): Text | undefined {
  const command = commandAnswering(word, program);
  return command === undefined
    ? undefined
    : t(`“${word}” is an answer, not a command: ${command}`, `“${word}”是回答，不是命令：${command}`);
}

/** What to type for the name of a file. */
function fileMeant(word: string, { program, shell }: Caller): Text | undefined {
  if (!/\.(json|ndjson|jsonl)$/i.test(word)) return undefined;
  const file = quoted(word, shell);
  return t(
    `“${word}” is no command; to go on with a plan: ${program} ask ${file}; to judge records: ${program} check ${file}`,
    `“${word}”不是命令；接着一份方案：${program} ask ${file}；判断多条记录：${program} check ${file}`,
  );
}

/** The help on one screen: the commands, the options that most people need, and where the rest is. */
function shortHelp(commands: readonly CommandSpec[], { lang, width, caller }: HelpView): string {
  const named = commands.map(({ name, about }) => [name, fill(about, lang)] as const);
  const options = HELP_TEXTS.shortOptions.map(({ flags, help }) => [flags, fill(help, lang)] as const);
  const column = Math.max(...[...named, ...options].map(([name]) => widthOf(name)));
  const row = ([name, text]: readonly [string, string]) => helpItem(name, column, text, width);
  const lines = [
    ...wrap(fill(HELP_TEXTS.about, lang), width),
    '',
    ...named.flatMap(row),
    '',
    ...options.flatMap(row),
    '',
    ...wrap(asStarted(fill(HELP_TEXTS.longHelp, lang), caller), width),
  ];
  return `${lines.join('\n')}\n`;
}

/** Below this width a text beside its term would be a column of single words. */
const LEAST_BESIDE = 30;

/** A term and what it means: beside it, or below it where there is no room. */
function helpItem(term: string, column: number, text: string, width: number): string[] {
  if (text === '') return [`  ${term}`];
  const beside = column + 4;
  if (width - beside >= LEAST_BESIDE) return hang(pad(`  ${term}`, beside), text, width);
  return [...wrap(`  ${term}`, width), ...hang('      ', text, width)];
}

function toOption({ flags, help, choices, repeatable }: OptionSpec, lang: Lang): Option {
  const listed = choices ? ` (${choices.join(', ')})` : '';
  const option = new Option(flags, fill(help, lang) + listed);
  if (repeatable) {
    option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  }
  return option;
}
