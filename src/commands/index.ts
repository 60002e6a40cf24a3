import { badAnswers, complete, DEFAULT_PLATFORM, t } from '../../rules/internal.ts';
import type { Io } from '../process/io.ts';
import { ASK_OPTIONS, CHECK_OPTIONS, COMPARE_OPTIONS, RULES_OPTIONS } from './options.ts';
import type { CommandSpec, Settings } from './spec.ts';

/** All commands, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'ask',
    about: t(
      'ask, then advise; goes on from a plan saved as JSON, too',
      '问几个问题，然后给出建议；也可以接着保存为 JSON 的方案',
    ),
    options: ASK_OPTIONS,
    args: '[file]',
    examples: [
      'group-exit ask --lang zh',
      'group-exit ask --role owner --size 55 -f html -o plan.html',
      'group-exit ask plan.json',
    ],
    takesAnswers: true,
    load: async () => (await import('./ask.ts')).ask,
  },
  {
    name: 'check',
    about: t(
      'judge JSON: one object, an array, or one object a line',
      '判断 JSON 形式的回答：一个对象、一个数组，或每行一个对象',
    ),
    args: '[files...]',
    options: CHECK_OPTIONS,
    examples: [
      'group-exit check groups.ndjson -f csv --bom -o audit.csv',
      'group-exit check one.json -f ics -o dates.ics',
    ],
    takesAnswers: true,
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'next',
    about: t(
      'for programs: answers in, next question or advice out',
      '供其他程序使用：输入部分回答，输出下一个问题或建议',
    ),
    args: '[file]',
    options: ASK_OPTIONS,
    examples: ['echo \'{"platform":"wechat"}\' | group-exit next'],
    ignoresFormat: true,
    takesAnswers: true,
    load: async () => (await import('./next.ts')).next,
  },
  {
    name: 'compare',
    about: t('the comparison tables alone', '只看比较表格'),
    options: COMPARE_OPTIONS,
    examples: ['group-exit compare --platform wecom --lang zh'],
    takesAnswers: false,
    load: async () => (await import('./compare.ts')).compare,
  },
  {
    name: 'rules',
    about: t(
      'every rule with its evidence, or one with its sources',
      '全部知识：每条规则及其证据，或某一条的来源',
    ),
    args: '[id]',
    options: RULES_OPTIONS,
    examples: [
      'group-exit rules A2.1',
      'group-exit rules --platform telegram --grade official',
      'group-exit rules --coverage',
    ],
    takesAnswers: false,
    load: async () => (await import('./rules.ts')).rules,
  },
  {
    name: 'verify',
    about: t(
      'prove the rules: walk every conversation, follow every plan',
      '检验规则：遍历所有对话，走完所有方案',
    ),
    examples: ['group-exit verify', 'group-exit verify --rules pack.json --json'],
    takesAnswers: false,
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'schema',
    about: t('JSON Schema of answers, advice or rules', '回答、建议或规则的 JSON Schema'),
    args: '<what>',
    examples: ['group-exit schema answers', 'group-exit schema advice'],
    ignoresFormat: true,
    takesAnswers: false,
    load: async () => (await import('./schema.ts')).schema,
  },
  {
    name: 'completion',
    about: t('shell completion: bash, zsh or fish', '命令行补全：bash、zsh 或 fish'),
    args: '<shell>',
    examples: ['source <(group-exit completion bash)', 'group-exit completion fish | source'],
    ignoresFormat: true,
    takesAnswers: false,
    async load() {
      const { completion } = await import('./completion.ts');
      return (call) => completion(call, COMMANDS);
    },
  },
];

/**
 * The command by name. Without one: ask if stdin is a terminal, or offers nothing and there are answers as
 * options, or these answer everything that is required; else check.
 */
export function commandFor(name: string | undefined, { stdinKind }: Io, settings: Settings): CommandSpec {
  const { answers } = settings;
  const answered = Object.keys(answers).length > 0;
  // In a loop that reads lines, standard input belongs to the loop.
  const asks = stdinKind === 'terminal' || (answered && (stdinKind === 'nothing' || isComplete(settings)));
  const wanted = name ?? (asks ? 'ask' : 'check');
  return COMMANDS.find((command) => command.name === wanted) as CommandSpec;
}

/** Whether the answers among the options are all that is required. */
function isComplete({ answers: given, rules, trust, lines }: Settings): boolean {
  const answers = { platform: DEFAULT_PLATFORM, ...given };
  if (lines) return false;
  // What doesn't fit together is told by the command itself.
  return (
    badAnswers(answers, rules.questions).length === 0 && complete(answers, rules, trust).missing.length === 0
  );
}
