import { BadInput, type Lang, type Text } from '../../rules/internal.ts';
import { bareCommand, COMMANDS } from '../commands/index.ts';
import type { Settings } from '../commands/spec.ts';
import { problemLines } from '../messages/report.ts';
import { sanitiseLine } from '../messages/sanitise.ts';
import { t } from '../messages/text.ts';
import { UsageError } from '../messages/usage.ts';
import { rulesFor } from '../packs/rules-for.ts';
import { Cancelled } from '../process/cancelled.ts';
import { EXIT, type ExitCode } from '../process/exit-codes.ts';
import type { Io } from '../process/io.ts';
import { notesTo, type Output, outputTo, ReaderGone, WriteFailed } from '../process/output.ts';
import type { FileIdentity } from '../process/output-file.ts';
import { formatNote, partsNote } from './format-note.ts';
import { HelpShown, type Invocation } from './invocation.ts';
import { machineLang, parseLang } from './lang.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { readSettings } from './settings.ts';

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
  const version = argv.some((arg) => arg === '--version' || arg === '-V') ? await io.version() : '';
  let invocation: Invocation;
  try {
    invocation = parseCommandLine(argv, COMMANDS, version, helpLang(argv, io));
  } catch (error) {
    if (!(error instanceof HelpShown)) throw error;
    refuseClosed(io);
    await stdout.write(error.text);
    await stdout.end();
    return EXIT.done;
  }
  refuseFields(invocation);
  const packNotes: Text[] = [];
  const rules = await rulesFor(invocation.options, (note) => packNotes.push(note));
  const settings = readSettings(invocation.options, io, rules);
  if (settings.output === undefined) refuseClosed(io);
  const output =
    settings.output === undefined
      ? stdout
      : await toFile(settings.output, settings.force, [
          ...invocation.args,
          ...((invocation.options.rules as string[] | undefined) ?? []),
          ...(io.stdinFile ? [io.stdinFile] : []),
        ]);
  const notes = [
    ...packNotes,
    formatNote(settings, invocation.options),
    partsNote(settings, invocation.options, givesAdvice(invocation) ? undefined : invocation.command),
  ];
  for (const note of notes) if (note) await notesTo(io.stderr).write(`group-exit: ${note[settings.lang]}\n`);
  try {
    const code = await dispatch(invocation, settings, io, output);
    await output.end();
    return code;
  } catch (error) {
    if ('abandon' in output) await (output as { abandon(): Promise<void> }).abandon();
    throw error;
  }
}

function refuseClosed({ stdoutClosed }: Io): void {
  if (stdoutClosed) throw new WriteFailed(t('standard output is closed', '标准输出已关闭'));
}

/** Loaded where a file is written; a run that only prints does without. */
async function toFile(
  path: string,
  force: boolean,
  inputs: readonly (string | FileIdentity)[],
): Promise<Output> {
  const { fileOutput } = await import('../process/output-file.ts');
  return fileOutput(path, force, inputs);
}

async function dispatch(
  { command, args, options }: Invocation,
  settings: Settings,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const name = command ?? bareCommand(io, settings);
  const spec = COMMANDS.find((one) => one.name === name);
  if (!spec) throw new UsageError(t(`there is no command “${name}”`, `没有“${name}”这个命令`));
  return spec.run({ args, options, settings, io, output });
}

/** Whether a command prints advice; without one it does. */
const givesAdvice = ({ command }: Invocation): boolean =>
  command === undefined || COMMANDS.some((spec) => spec.name === command && spec.takesAnswers);

/** Only an advice is picked from, no table and no list of rules. */
function refuseFields(invocation: Invocation): void {
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
  // Whatever failed after a signal is only its echo.
  if (io.stopped?.aborted) return EXIT.interrupted;
  if (error instanceof ReaderGone) return EXIT.done;
  if (error instanceof Cancelled) {
    await stderr.write(`${error.message}\n`);
    return EXIT.interrupted;
  }
  if (error instanceof UsageError) {
    await stderr.write(`group-exit: ${sanitiseLine(error.text[lang], 400)}\n  ${FAILURES.seeHelp[lang]}\n`);
    return EXIT.unable;
  }
  if (error instanceof BadInput) {
    await stderr.write(problemLines(error.problems, lang));
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
  const at = argv.indexOf('--lang');
  const given = at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice(7);
  return (given && parseLang(given)) || machineLang(io.env);
}
