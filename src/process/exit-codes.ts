import { type Text, t } from '../../rules/internal.ts';

/** The exit codes. */
export const EXIT = { done: 0, blocked: 1, unable: 2, bug: 70, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The meaning of each code, for the help. After a signal, the shell sets the code. */
const MEANINGS: Readonly<Record<keyof typeof EXIT, Text>> = {
  done: t('everything is ready, or the command is done', '都可以进行，或命令已完成'),
  blocked: t('judged, and something is blocked or impossible', '已判断，有受阻或做不到的'),
  unable: t(
    'could not judge: usage, bad or missing answers, output not written',
    '无法判断：用法错误、回答有误或缺失、结果无法写出',
  ),
  bug: t('a bug', '程序缺陷'),
  interrupted: t(
    'Ctrl-C; 143 and 129 after SIGTERM and SIGHUP',
    'Ctrl-C；收到 SIGTERM、SIGHUP 时为 143、129',
  ),
};

/** The list of exit codes in help. */
export function exitCodesHelp(): Text {
  const names = Object.keys(EXIT) as (keyof typeof EXIT)[];
  const lines = (lang: keyof Text) =>
    names.map((name) => `\n  ${String(EXIT[name]).padEnd(5)}${MEANINGS[name][lang]}`).join('');
  return t(`Exit codes:${lines('en')}`, `退出码：${lines('zh')}`);
}
