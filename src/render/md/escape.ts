import { sanitise } from '../../messages/sanitise.ts';

/** Escapes text for Markdown, so that nothing in it becomes markup, mathematics, HTML, a link or a table cell. */
export function md(text: string): string {
  return (
    sanitise(text, 4_000)
      .replace(/[\r\n]+/g, ' ')
      .replace(/[\\`*_{}[\]<>#|!~&$]/g, '\\$&')
      .replace(/^(\s*)([-+=])/, '$1\\$2')
      // A digit can't be escaped, but the mark that makes it a list item can.
      .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
      .replace(/(https?|ftp):/gi, '$1\\:')
      // Some renderers turn these into links even without a scheme.
      .replace(/(www)\./gi, '$1\\.')
      .replace(/@/g, '\\@')
      // Some pages draw :name: as a picture.
      .replace(/:(?=[\w+-]+:)/g, '\\:')
  );
}
