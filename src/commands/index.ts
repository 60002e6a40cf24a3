import { t } from '../messages/text.ts';
import { UsageError } from '../messages/usage.ts';
import { type Io, reasonsNotToAsk } from '../process/io.ts';
import { ASK_OPTIONS, CHECK_OPTIONS, RULES_OPTIONS } from './options.ts';
import type { CommandSpec, Settings } from './spec.ts';

/** All commands, in the order in which help lists them. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'ask',
    about: t(
      'ask a few questions, then advise; a file of answers, or a plan saved as JSON, answers some beforehand',
      '问几个问题，然后给出建议；可以先从回答文件或保存为 JSON 的方案里读取回答',
    ),
    options: ASK_OPTIONS,
    args: '[file]',
    examples: [
      'group-exit ask --lang zh',
      'group-exit ask --role owner --size 55 -f html -o plan.html',
      'group-exit ask plan.json',
    ],
    takesAnswers: true,
    async run({ args, options, settings, io, output }) {
      if (io.stdinKind === 'terminal' && args[0] === '-') {
        throw new UsageError(
          t(
            'ask reads answers beforehand from a file or a pipe, and standard input is a terminal',
            'ask 预先从文件或管道读取回答，而标准输入是终端',
          ),
        );
      }
      const { ask } = await import('./ask.ts');
      return ask(args[0], settings, io, output, reasonsNotToAsk(io, settings.noInput), options);
    },
  },
  {
    name: 'check',
    about: t(
      'judge answers given as JSON: one object, an array, or one object a line',
      '判断 JSON 形式的回答：一个对象、一个数组，或每行一个对象',
    ),
    args: '[files...]',
    options: CHECK_OPTIONS,
    examples: [
      'group-exit check groups.ndjson -f csv --bom -o audit.csv',
      'group-exit check one.json -f ics -o dates.ics',
    ],
    takesAnswers: true,
    async run({ args, settings, io, output }) {
      if (io.stdinKind === 'terminal' && (args.length === 0 || args.includes('-'))) {
        throw new UsageError(
          t(
            'check reads a file or a pipe, and standard input is a terminal; to be asked, run group-exit ask',
            'check 读取文件或管道，而标准输入是终端；想回答问题请运行 group-exit ask',
          ),
        );
      }
      const { check } = await import('./check.ts');
      return check(args, settings, io, output);
    },
  },
  {
    name: 'next',
    about: t(
      'for other programs: partial answers in, the next question or the advice out',
      '供其他程序使用：输入部分回答，输出下一个问题或建议',
    ),
    args: '[file]',
    options: ASK_OPTIONS,
    examples: ['echo \'{"platform":"wechat"}\' | group-exit next'],
    takesAnswers: true,
    async run({ args, settings, io, output }) {
      const file = args[0] ?? '-';
      if (io.stdinKind === 'terminal' && file === '-') {
        throw new UsageError(
          t(
            'next reads a file or a pipe, and standard input is a terminal',
            'next 读取文件或管道，而标准输入是终端',
          ),
        );
      }
      const { next } = await import('./next.ts');
      return next(file, settings, io, output);
    },
  },
  {
    name: 'compare',
    about: t('the comparison tables alone', '只看比较表格'),
    examples: ['group-exit compare --lang zh'],
    takesAnswers: false,
    async run({ settings, output }) {
      const { compare } = await import('./compare.ts');
      return compare(settings, output);
    },
  },
  {
    name: 'rules',
    about: t(
      'the whole knowledge: every rule with its evidence, or one with its sources',
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
    async run({ args, settings, options, output }) {
      const { rules } = await import('./rules.ts');
      return rules(args, settings, options, output);
    },
  },
  {
    name: 'verify',
    about: t(
      'prove the rules: walk every conversation, follow every plan',
      '检验规则：遍历所有对话，走完所有方案',
    ),
    examples: ['group-exit verify', 'group-exit verify --rules pack.json --json'],
    takesAnswers: false,
    async run({ settings, options, io, output }) {
      const { verify } = await import('./verify.ts');
      return verify(settings, (options.rules as string[] | undefined) ?? [], io, output);
    },
  },
  {
    name: 'schema',
    about: t('JSON Schema of answers, advice or rules', '回答、建议或规则的 JSON Schema'),
    args: '<what>',
    examples: ['group-exit schema answers', 'group-exit schema advice'],
    takesAnswers: false,
    async run({ args, settings, output }) {
      const { schema } = await import('./schema.ts');
      return schema(args, settings, output);
    },
  },
  {
    name: 'completion',
    about: t('shell completion: bash, zsh or fish', '命令行补全：bash、zsh 或 fish'),
    args: '<shell>',
    examples: ['source <(group-exit completion bash)', 'group-exit completion fish | source'],
    takesAnswers: false,
    async run({ args, settings, output }) {
      const { completion } = await import('./completion.ts');
      return completion(args, COMMANDS, settings, output);
    },
  },
];

/** What the bare command does: ask where there is a terminal (or answers on the line), else check. */
export function bareCommand(io: Io, settings: Settings): string {
  if (io.stdinKind === 'terminal') return 'ask';
  const answered = Object.keys(settings.answers).length > 0;
  return io.stdinKind === 'nothing' && answered ? 'ask' : 'check';
}
