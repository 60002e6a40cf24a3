import { expect, test } from 'vitest';
import { PLAIN } from '../../src/render/style.ts';
import { Transcript } from '../../src/wizard/transcript.ts';

const CLEAR = '\u001b[2J\u001b[H';

test('an answer is broken between words, and taken back by its lines', () => {
  const transcript = new Transcript(() => 40, PLAIN);
  const text = 'Which device are you going to do it on?';
  expect(transcript.answered(text, 'iPhone or iPad')).toBe(
    '✔ Which device are you going to do it\n  on? iPhone or iPad\n',
  );
  expect(transcript.takeBack(24)).toBe('\u001b[2A\u001b[J');
  expect(transcript.takeBack(24)).toBe('');
});

test('in a small window what went out at the top is drawn again', () => {
  const transcript = new Transcript(() => 80, PLAIN);
  transcript.answered('A?', 'a');
  transcript.answered('B?', 'b');
  transcript.answered('C?', 'c');
  expect(transcript.takeBack(10)).toBe(`${CLEAR}✔ A? a\n✔ B? b\n`);
});

test('another width is another wrapping, and what was said stays said', () => {
  let columns = 80;
  const transcript = new Transcript(() => columns, PLAIN);
  transcript.said('one\ntwo');
  transcript.answered('What do you want?', 'Dissolve it');
  columns = 22;
  expect(transcript.redrawn()).toBe(`${CLEAR}one\ntwo\n✔ What do you want?\n  Dissolve it\n`);
  transcript.takeBack(40);
  expect(transcript.takeBack(40)).toBe('');
  transcript.forget();
  expect(transcript.redrawn()).toBe('');
});
