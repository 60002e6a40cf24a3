import type { Style } from '../render/style.ts';
import { wrapItems } from '../render/wrap.ts';

const plain = (text: string) => text;

/**
 * How prompts look: this program's colours (or none) and words instead of the library's.
 *
 * @param keys what the keys do, told below a list; '' for none
 * @param onHighlight told which choice is marked, as it is shown
 */
export function themeFor(
  style: Style,
  keys: string,
  columns: number,
  onHighlight: (text: string) => void = () => {},
) {
  const tip = keys
    ? wrapItems(keys, columns - 1)
        .map((line) => style.faint(line))
        .join('\n')
    : undefined;
  return {
    prefix: { idle: '»', done: '✔' },
    icon: { cursor: '›' },
    style: {
      answer: style.button,
      message: plain,
      error: (text: string) => style.verdict('error', `> ${text}`),
      defaultAnswer: style.faint,
      help: style.faint,
      highlight: (text: string) => {
        onHighlight(text);
        return style.button(text);
      },
      description: style.faint,
      keysHelpTip: () => tip,
    },
  };
}
