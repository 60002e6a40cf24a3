import { BASE } from '../rules/index.ts';
import type { CommandSpec } from './commands/spec.ts';
import type { Invocation } from './invocation.ts';
import { ASK_OPTIONS, CHECK_OPTIONS, COMMON_OPTIONS, type OptionSpec, optionName } from './options.ts';

/**
 * Reads a command line of nothing but options written out with their values, behind a command that
 * comes first or none: what scripts write. It comes to what the parser would come to (a property
 * test holds that), which takes a tenth of a short run to load and to prepare.
 *
 * @returns undefined for everything else, right or wrong: then it is the parser's
 */
export function plainInvocation(
  argv: readonly string[],
  commands: readonly CommandSpec[],
): Invocation | undefined {
  const command = commands.find(({ name }) => name === argv[0]);
  const specs = command ? (command.options ?? []) : [...ASK_OPTIONS, ...CHECK_OPTIONS];
  const args: string[] = [];
  // What the parser takes for given where nothing is.
  const options: Record<string, unknown> = { input: true };
  for (let at = command ? 1 : 0; at < argv.length; at++) {
    const arg = argv[at] as string;
    if (!arg.startsWith('-') || arg === '-') {
      args.push(arg);
      continue;
    }
    const option = optionCalled(arg, specs, command?.takesAnswers ?? true);
    if (!option) return undefined;
    if (!option.takesValue) {
      options[option.name] = true;
      continue;
    }
    const value = argv[++at];
    if (value === undefined || value.startsWith('-')) return undefined;
    options[option.name] = option.repeatable ? [...((options[option.name] as string[]) ?? []), value] : value;
  }
  if (!takes(command?.args, args.length)) return undefined;
  return { command: command?.name, args, options };
}

interface PlainOption {
  /** As the parser calls it: `liveNow` for `--live-now`. */
  readonly name: string;
  readonly takesValue: boolean;
  readonly repeatable: boolean;
}

function optionCalled(
  arg: string,
  specs: readonly OptionSpec[],
  takesAnswers: boolean,
): PlainOption | undefined {
  if (!/^--[a-z]+(-[a-z]+)*$/.test(arg) || arg.startsWith('--no-')) return undefined;
  const name = arg.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  for (const list of [COMMON_OPTIONS, specs]) {
    for (const { flags, repeatable = false } of list) {
      const [long, value] = flags.slice(flags.indexOf('--')).split(' ');
      if (long === arg) return { name, takesValue: value !== undefined, repeatable };
    }
  }
  if (!takesAnswers || !BASE.questions.some(({ key }) => `--${optionName(key)}` === arg)) return undefined;
  return { name, takesValue: true, repeatable: false };
}

/** Whether a command takes so many arguments; the bare one takes none. */
function takes(args: string | undefined, count: number): boolean {
  if (args === undefined) return count === 0;
  if (args.startsWith('<')) return count === 1;
  return count <= 1 || args.includes('...');
}
