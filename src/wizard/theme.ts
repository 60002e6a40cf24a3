import { fill, type Lang } from '../../rules/index.ts';
import type { Style } from '../render/style.ts';
import { WORDS } from '../words.ts';

/** How prompts look: this program's colours (or none) and words instead of the library's. */
export function themeFor(style: Style, lang: Lang) {
  return {
    prefix: { idle: '?', done: '✔' },
    icon: { cursor: '›' },
    style: {
      answer: style.button,
      // Once answered, the question is told in one line: its first.
      message: (text: string, status: string) => {
        const [first = '', ...rest] = text.split('\n');
        return status === 'done'
          ? style.heading(first)
          : [style.heading(first), ...rest].join('\n').trimEnd();
      },
      error: (text: string) => style.verdict('error', `> ${text}`),
      defaultAnswer: style.faint,
      help: style.faint,
      highlight: style.button,
      description: style.faint,
      keysHelpTip: () => style.faint(fill(WORDS.chooseHelp, lang)),
    },
  };
}
