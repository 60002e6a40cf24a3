import { BASE, catalogue, indexed, type Lang, type Question } from '../../../rules/internal.ts';
import { optionName } from '../../messages/command-line.ts';
import { evidenceIds } from '../../render/rules/evidence.ts';
import { SCHEMAS } from '../../schema/names.ts';
import { COMMON_OPTIONS, optionFor } from '../options.ts';
import type { CommandSpec } from '../spec.ts';

/** The supported shells. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** What a shell can complete: commands, and options with their values if those are a fixed list. */
export interface Completable {
  readonly commands: readonly { readonly name: string; readonly about: string }[];
  /** Commands whose argument is one of a fixed list of words. */
  readonly args: Readonly<Record<string, readonly string[]>>;
  readonly options: readonly {
    readonly names: readonly string[];
    readonly takesValue: boolean;
    readonly values: readonly string[];
    /** True if the value is a file name. */
    readonly file: boolean;
    readonly help: string;
  }[];
}

/** Collects commands and options from the same data as the parser and the help. */
export function completable(commands: readonly CommandSpec[], lang: Lang): Completable {
  const answers = BASE.questions.map((question) => ({
    ...optionFor(question),
    help: question.text,
    choices: wordsOf(question),
    name: optionName(question.key),
  }));
  const own = commands.flatMap((command) => command.options ?? []);
  const seen = new Set<string>();
  // Answers first: their options know the values, a command's own option of the same name does not.
  const options = [...COMMON_OPTIONS, ...answers, ...own].flatMap((spec) => {
    if (seen.has(spec.flags)) return [];
    seen.add(spec.flags);
    const names: readonly string[] = spec.flags.match(/(?<![\w-])--?[a-z][a-z-]*/g) ?? [];
    const inFlags = /<([a-z]+(?:\|[a-z]+)+)>/.exec(spec.flags)?.[1]?.split('|') ?? [];
    return [
      {
        names,
        takesValue: spec.flags.includes('<'),
        values: names.includes('--source') ? evidenceIds(BASE) : (spec.choices ?? spec.suggested ?? inFlags),
        file: spec.flags.includes('<file>'),
        help: spec.help[lang],
      },
    ];
  });
  const basic = (names: string[], help: string) => ({
    names,
    takesValue: false,
    values: [],
    file: false,
    help,
  });
  return {
    commands: commands.map(({ name, about }) => ({ name, about: about[lang] })),
    args: {
      completion: SHELLS,
      schema: SCHEMAS,
      rules: [...catalogue(indexed(BASE)).map(({ id }) => id), ...evidenceIds(BASE)],
      help: commands.map(({ name }) => name),
    },
    options: [...options, basic(['-h', '--help'], 'help'), basic(['-V', '--version'], 'version')],
  };
}

function wordsOf(question: Question): string[] {
  switch (question.kind) {
    case 'choice':
      return question.choices.map((choice) => choice.value);
    case 'number':
      return [];
    case 'yes-no':
      return ['true', 'false', 'unsure'];
  }
}
