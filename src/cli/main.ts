import { BadInput, type Lang, type Text, t } from '../../rules/internal.ts';
import { COMMANDS, commandFor } from '../commands/index.ts';
import { asStarted, callerOf } from '../messages/command-line.ts';
import { problemLines } from '../messages/report.ts';
import { sanitiseLine } from '../messages/sanitise.ts';
import { UsageError } from '../messages/usage.ts';
import { rulesFor } from '../packs/rules-for.ts';
import { EXIT, type ExitCode } from '../process/exit-codes.ts';
import { Cancelled, type Io } from '../process/io.ts';
import { notesTo, type Output, outputTo, ReaderGone, WriteFailed } from '../process/output.ts';
import { type FileNames, isAmong } from '../process/same-file.ts';
import { formatNote, partsNote } from './format-note.ts';
import { machineLang, parseLang } from './lang.ts';
import { type Invocation, parseCommandLine } from './parse-command-line.ts';
import { readSettings, readWidth } from './settings.ts';

const FAILURES = {
  seeHelp: t('group-exit --help lists commands and options', 'group-exit --help 列出命令和选项'),
  cannotWrite: t('cannot write the result: ', '无法写出结果：'),
  bug: t('this is a bug in group-exit, please report it', '这是 group-exit 的程序缺陷，请报告给我们'),
  debug: t(' (GROUP_EXIT_DEBUG=1 shows where)', '（设 GROUP_EXIT_DEBUG=1 可看到位置）'),
} as const;

/**
 * Runs one command line.
 *
 * @param argv the arguments without node and the script
 * @returns the exit code; nothing is thrown
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const stdout = outputTo(io.stdout, io.stopped);
  try {
    return await run(argv, io, stdout);
  } catch (error) {
    return await fail(error, io, outputTo(io.stderr), helpLang(argv, io)).catch(() => EXIT.unable);
  }
}

async function run(argv: readonly string[], io: Io, stdout: Output): Promise<ExitCode> {
  const invocation = parseCommandLine(argv, COMMANDS, io.version, {
    lang: helpLang(argv, io),
    width: readWidth(givenValue('--width', argv), io, []),
    caller: callerOf(io),
  });
  if (typeof invocation === 'string') {
    await stdout.write(invocation);
    await stdout.end();
    return EXIT.done;
  }
  rejectFields(invocation);
  const { command, args, options } = invocation;
  const packNotes: Text[] = [];
  const rules = await rulesFor(options, (note) => packNotes.push(note));
  const settings = readSettings(options, io, rules);
  const inputs = inputsOf(invocation, io);
  if (settings.output === undefined) await refuseInput(inputs, io);
  const output =
    settings.output === undefined ? stdout : await toFile(settings.output, settings.force, inputs);
  const notes = [
    ...packNotes,
    ignoresFormat(invocation) ? undefined : formatNote(settings, options),
    partsNote(settings, options, givesAdvice(invocation) ? undefined : command),
  ];
  for (const note of notes) if (note) await notesTo(io.stderr).write(`group-exit: ${note[settings.lang]}\n`);
  try {
    const run = await commandFor(command, io, settings).load();
    const code = await run({ args, options, settings, io, output });
    await output.end();
    return code;
  } catch (error) {
    await output.abandon?.();
    throw error;
  }
}

/** The files that a run may read. */
function inputsOf({ args, options }: Invocation, { stdinFile }: Io): FileNames {
  const rules = (options.rules as string[] | undefined) ?? [];
  return [...args, ...rules, ...(stdinFile ? [stdinFile] : [])];
}

/** Refuses what would read its own results (`check f >> f`), which may never end. */
async function refuseInput(inputs: FileNames, { stdoutFile }: Io): Promise<void> {
  if (!stdoutFile || !(await isAmong(stdoutFile, inputs))) return;
  throw new WriteFailed(
    t(
      'standard output goes to the input itself; redirect it to another file',
      '标准输出重定向到了输入文件本身；请重定向到另一个文件',
    ),
  );
}

/** Loads the code for files only if one is written. */
async function toFile(path: string, force: boolean, inputs: FileNames): Promise<Output> {
  const { fileOutput } = await import('../process/output-file.ts');
  return fileOutput(path, force, inputs);
}

/** Whether the command prints advice; the bare command does. */
const givesAdvice = ({ command }: Invocation): boolean =>
  command === undefined || COMMANDS.some((spec) => spec.name === command && spec.takesAnswers);

const ignoresFormat = ({ command }: Invocation): boolean =>
  COMMANDS.some((spec) => spec.name === command && spec.ignoresFormat === true);

/** `--fields` applies to advice only, not to tables or lists of rules. */
function rejectFields(invocation: Invocation): void {
  const { command, options } = invocation;
  if (options.fields === undefined || givesAdvice(invocation)) return;
  throw new UsageError(
    t(
      `${command} prints no advice to pick --fields from`,
      `${command} 输出的不是建议，不能用 --fields 选取字段`,
    ),
  );
}

async function fail(error: unknown, io: Io, stderr: Output, lang: Lang): Promise<ExitCode> {
  // A failure after a signal is just a consequence of it.
  if (io.stopped?.aborted) return EXIT.interrupted;
  if (error instanceof ReaderGone) return EXIT.done;
  if (error instanceof Cancelled) {
    await stderr.write(`${error.message}\n`);
    return EXIT.interrupted;
  }
  if (error instanceof UsageError) {
    const seeHelp = asStarted(FAILURES.seeHelp[lang], callerOf(io));
    await stderr.write(`group-exit: ${sanitiseLine(error.text[lang], 400)}\n  ${seeHelp}\n`);
    return EXIT.unable;
  }
  if (error instanceof BadInput) {
    await stderr.write(problemLines(error.problems, lang, callerOf(io)));
    return EXIT.unable;
  }
  if (error instanceof WriteFailed) {
    await stderr.write(`group-exit: ${FAILURES.cannotWrite[lang]}${sanitiseLine(error.text[lang])}\n`);
    return EXIT.unable;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const detail = io.env.GROUP_EXIT_DEBUG === '1' ? `\n${trace}` : FAILURES.debug[lang];
  await stderr.write(`group-exit: ${FAILURES.bug[lang]}${detail}\n`);
  return EXIT.bug;
}

/** The language for help, before the options are checked. */
function helpLang(argv: readonly string[], io: Io) {
  const given = givenValue('--lang', argv);
  return (given && parseLang(given)) || machineLang(io);
}

/** The value of an option, before the command line is parsed. */
function givenValue(option: string, argv: readonly string[]): string | undefined {
  const at = argv.indexOf(option);
  if (at >= 0) return argv[at + 1];
  return argv.find((arg) => arg.startsWith(`${option}=`))?.slice(option.length + 1);
}
