/** Columns in a terminal: Chinese characters and their punctuation take two. */
export const columnsOf = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (/[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u.test(character) ? 2 : 1),
    0,
  );
