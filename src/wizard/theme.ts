import type { Style } from '../render/style.ts';
import { wrapItems } from '../render/wrap.ts';

const plain = (text: string) => text;

/** The common theme: this program's colours and symbols instead of inquirer's. */
const themeFor = (style: Style) => ({
  prefix: { idle: '»', done: '✔' },
  style: { answer: style.button, message: plain },
});

/** The theme of a text prompt. Errors are shown above the input by the dialogue, not below by inquirer. */
export function lineTheme(style: Style) {
  const theme = themeFor(style);
  return { ...theme, style: { ...theme.style, error: () => '' } };
}

/**
 * The theme of a list.
 *
 * @param hints the key hints below the list; '' for none
 * @param onHighlight receives the highlighted choice as displayed
 */
export function listTheme(style: Style, hints: string, columns: number, onHighlight: (text: string) => void) {
  const theme = themeFor(style);
  const tip = hints
    ? wrapItems(hints, columns - 1)
        .map((line) => style.faint(line))
        .join('\n')
    : '';
  return {
    ...theme,
    icon: { cursor: '›' },
    indexMode: 'number' as const,
    style: {
      ...theme.style,
      highlight: (text: string) => {
        onHighlight(text);
        return style.button(text);
      },
      keysHelpTip: () => tip,
    },
  };
}
