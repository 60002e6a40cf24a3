import { sanitise } from '../../sanitise.ts';

/** Text as Markdown shows it letter by letter: nothing in it makes markup, HTML, a link or a cell. */
export function md(text: string): string {
  return (
    sanitise(text, 4_000)
      .replace(/[\r\n]+/g, ' ')
      .replace(/[\\`*_{}[\]<>#|!~&]/g, '\\$&')
      .replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2')
      .replace(/(https?|ftp):/gi, '$1\\:')
      // Some readers make links of these without a scheme.
      .replace(/(www)\./gi, '$1\\.')
      .replace(/@/g, '\\@')
  );
}
