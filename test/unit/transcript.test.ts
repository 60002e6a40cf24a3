import { expect, test } from 'vitest';
import { PLAIN } from '../../src/render/style.ts';
import { Transcript } from '../../src/wizard/transcript.ts';

/** Goes up so many rows and erases them. */
const erased = (rows: number) => '\u001b[1A\u001b[2K'.repeat(rows);

function transcript(columns = 80) {
  const window = { columns };
  const made = new Transcript({ columns: () => window.columns, style: PLAIN });
  return { made, window };
}

test('an answer is broken between words, and taken back by its lines', () => {
  const { made } = transcript(40);
  expect(made.answered('Which device are you going to do it on?', 'iPhone or iPad')).toBe(
    '✔ Which device are you going to do it\n  on? iPhone or iPad\n',
  );
  expect(made.takeBack()).toBe(erased(2));
  expect(made.takeBack()).toBe('');
});

test('what was said is not taken back, nor what was written by others', () => {
  const { made } = transcript();
  made.answered('A?', 'a');
  made.said('one\ntwo');
  expect(made.takeBack()).toBe('');
  made.answered('B?', 'b');
  made.forget();
  expect(made.takeBack()).toBe('');
});

test('another width is another wrapping; what was said stays said', () => {
  const { made, window } = transcript();
  made.said('one\ntwo');
  made.answered('What do you want?', 'Dissolve it');
  window.columns = 22;
  // The answer takes two rows now, and so does the second line of the question, of which one is erased.
  expect(made.redrawn(['» What?', '› Dissolve it, for good'], 24)).toBe(
    `${erased(5)}one\ntwo\n✔ What do you want?\n  Dissolve it\n`,
  );
  window.columns = 80;
  expect(made.redrawn(['» What?', '› Dissolve it'], 24)).toBe(
    `${erased(4)}one\ntwo\n✔ What do you want? Dissolve it\n`,
  );
});

test('wide characters that don’t fit the end of a row stand in the next', () => {
  const { made, window } = transcript();
  window.columns = 21;
  // 42 columns: twice 20 and once 2.
  expect(made.redrawn(['退出群'.repeat(7)], 24)).toBe(erased(2));
});

test('what went out at the top is erased once a larger window shows it again', () => {
  const { made, window } = transcript();
  made.answered('A?', 'a');
  window.columns = 20;
  // Twelve rows, of which four are out of reach.
  expect(made.redrawn(['x'.repeat(60), 'y'.repeat(60), 'z'.repeat(120)], 8)).toBe(erased(8));
  window.columns = 80;
  // Those four are two lines at this width, behind the answer.
  expect(made.redrawn(['» short'], 24)).toBe(`${erased(3)}✔ A? a\n`);
});
