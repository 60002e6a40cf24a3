import {
  type Answers,
  choicesIn,
  DEFAULT_PLATFORM,
  type Lang,
  type Problem,
  type Question,
  type Text,
  t,
  tell,
} from '../../rules/internal.ts';
import { asStarted, type Caller, optionName } from './command-line.ts';
import { sanitiseLine } from './sanitise.ts';
import { WORDS } from './words.ts';

/** Problems for a person to read: what is wrong, then what to do. */
export function problemLines(problems: readonly Problem[], lang: Lang, caller: Caller, where = ''): string {
  return problems
    .map((problem) => {
      const { message, hint } = tell(problem, lang);
      const next = hint ? `\n  ${sanitiseLine(asStarted(hint, caller), 600)}` : '';
      return `group-exit: ${where}${sanitiseLine(message, 400)}${next}\n`;
    })
    .join('');
}

/** One problem for each missing answer, with its option and the allowed values. */
export function missingProblems(
  keys: readonly string[],
  questions: readonly Question[],
  answers: Answers,
): Problem[] {
  const missing = questions.filter(({ key }) => keys.includes(key));
  return missing.map((question) => {
    const { key, text } = question;
    const allowed = allowedFor(question, { platform: DEFAULT_PLATFORM, ...answers });
    const option = `--${optionName(key)}`;
    return {
      code: 'missing-answer',
      message: t(`the answer “${key}” is missing: ${text.en}`, `缺少“${key}”：${text.zh}`),
      path: key,
      hint: t(
        `give it as “${key}” or ${option}: ${allowed.en}`,
        `请用“${key}”或 ${option} 给出：${allowed.zh}`,
      ),
    };
  });
}

/**
 * Explains why missing answers were not asked for.
 *
 * @param gitBash whether it runs in Git Bash's window, where winpty provides a terminal
 */
export function notAskedProblem(reasons: readonly Text[], gitBash: boolean): Problem {
  const told = (lang: Lang, mark: string) => reasons.map((reason) => reason[lang]).join(mark);
  return {
    code: 'not-asked',
    message: t(`nothing was asked: ${told('en', '; ')}`, `没有提问：${told('zh', '；')}`),
    path: '',
    hint: gitBash ? WORDS.winpty : IN_A_TERMINAL,
  };
}

const IN_A_TERMINAL = t(
  'to be asked, run it in a terminal, without --no-input, and with CI unset or “false”',
  '想回答问题，请在终端里运行，不加 --no-input，并且不设 CI 或把它设为“false”',
);

function allowedFor(question: Question, answers: Answers): Text {
  switch (question.kind) {
    case 'choice': {
      const values = choicesIn(question, answers).map((choice) => choice.value);
      return t(`one of ${values.join(', ')}`, `以下之一：${values.join('、')}`);
    }
    case 'number':
      return t(`a number from ${question.min}, or unsure`, `从 ${question.min} 起的数字，或 unsure`);
    case 'yes-no':
      return t('true, false or unsure', 'true、false 或 unsure');
  }
}
