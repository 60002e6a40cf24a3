import type { Platform, Question } from '../rules/index.ts';
import type { Problem } from './input/problem.ts';
import { choicesFor } from './input/vocabulary.ts';
import { optionName } from './options.ts';
import { sanitise } from './sanitise.ts';

/** A problem as a person reads it: what is wrong, then what to do. */
export function problemLines(problems: readonly Problem[], where = ''): string {
  return problems
    .map(({ message, hint }) => {
      const next = hint ? `\n  ${sanitise(hint, 600)}` : '';
      return `group-exit: ${where}${sanitise(message, 400)}${next}\n`;
    })
    .join('');
}

/** The problem of missing answers: each with its option and what it can be. */
export function missingProblems(
  keys: readonly string[],
  questions: readonly Question[],
  platform: Platform = 'wechat',
): Problem[] {
  return keys.map((key) => {
    const question = questions.find((one) => one.key === key);
    const allowed =
      question?.kind === 'choice'
        ? `one of ${choicesFor(question.choices, platform)
            .map((choice) => choice.value)
            .join(', ')}`
        : question?.kind === 'number'
          ? `a number from ${question.min}`
          : 'true, false or unsure';
    const option = question ? `--${optionName(question.key)}` : '';
    return {
      code: 'missing-answer',
      message: `the answer “${key}” is missing: ${question?.text.en ?? ''}`,
      path: key,
      hint: `give it as “${key}” or ${option}: ${allowed}`,
    };
  });
}

/** A record that could not be judged, as JSON. */
export function errorRecord(problems: readonly Problem[], line: number | undefined, id?: string | number) {
  const [first] = problems;
  return {
    schemaVersion: 1,
    ...(id === undefined ? {} : { id }),
    ...(line === undefined ? {} : { line }),
    error: {
      code: first?.code ?? 'unknown',
      message: first?.message ?? '',
      path: first?.path ?? '',
      hint: first?.hint ?? '',
      ...(problems.length > 1 ? { problems } : {}),
    },
  };
}
