import { sanitise } from '../../messages/sanitise.ts';

/** Text as Markdown shows it letter by letter: nothing in it makes markup, mathematics, HTML, a link or a cell. */
export function md(text: string): string {
  return (
    sanitise(text, 4_000)
      .replace(/[\r\n]+/g, ' ')
      .replace(/[\\`*_{}[\]<>#|!~&$]/g, '\\$&')
      .replace(/^(\s*)([-+=])/, '$1\\$2')
      // A number is no mark that could be escaped; what makes it a list is.
      .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
      .replace(/(https?|ftp):/gi, '$1\\:')
      // Some readers make links of these without a scheme.
      .replace(/(www)\./gi, '$1\\.')
      .replace(/@/g, '\\@')
      // Some pages draw :name: as a picture.
      .replace(/:(?=[\w+-]+:)/g, '\\:')
  );
}
