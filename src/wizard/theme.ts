import type { Style } from '../render/style.ts';
import { wrapItems } from '../render/wrap.ts';

const plain = (text: string) => text;

/** How prompts look: this program's colours (or none) and words instead of inquirer's. */
const themeFor = (style: Style) => ({
  prefix: { idle: '»', done: '✔' },
  style: { answer: style.button, message: plain },
});

/** How a line to type looks. What is wrong with it stands above it (see the dialogue), not below. */
export function lineTheme(style: Style) {
  const theme = themeFor(style);
  return { ...theme, style: { ...theme.style, error: () => '' } };
}

/**
 * How a list looks.
 *
 * @param hints what the keys do, shown below it; '' for none
 * @param onHighlight takes the choice that is marked, as it is shown
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
