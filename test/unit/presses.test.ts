import { describe, expect, test } from 'vitest';
import { MAX_TYPED, pressInLine, pressInList, pressInMenu } from '../../src/wizard/keys/presses.ts';
import { EDITING, NOTHING } from '../support/key-table.ts';

const UP = '\u001b[A';
const DOWN = '\u001b[B';
/** Inquirer's list stops at its ends. */
const to = (index: number) => UP.repeat(2) + DOWN.repeat(index);

const ITEMS = [
  { value: 'dissolve', name: 'Dissolve it — for everybody', short: 'Dissolve it', words: ['解散', 'end'] },
  { value: 'leave', name: 'Leave it — alone', short: 'Leave it', words: ['退出', '退出这个群', 'quit'] },
  { value: 'transfer', name: 'Let others have it', words: ['转让'] },
];

describe('at a list', () => {
  test.each([
    ['退出', to(1), ''],
    ['退出\n', `${to(1)}\r`, ''],
    ['\n\n退出\n\n群主\n', `${to(1)}\r`, '\n群主\n'],
    ['LEAVE-IT\n', `${to(1)}\r`, ''],
    ['Leave it — alone\n', `${to(1)}\r`, ''],
    ['lea\n', `${to(1)}\r`, ''],
    ['２\n', `${to(1)}\r`, ''],
    ['3', '3', ''],
    ['w', 'w', ''],
  ])('a text that means a choice takes it at its line break: %j', (text, pressed, rest) => {
    const pasted = { rest: '' };
    expect(pressInList({ text }, ITEMS, pasted)).toBe(pressed);
    expect(pasted.rest).toBe(rest);
  });

  test.each([
    '你好\n群主\n',
    'hello\n',
    '\n',
    ' \n \n',
    'le\n',
    '4\n',
    '0\n',
    '退出群主\n',
    'x'.repeat(4_096),
  ])('one that means none, or several, takes nothing: %j', (text) => {
    const pasted = { rest: '' };
    expect(pressInList({ text }, ITEMS, pasted)).toBe('');
    expect(pasted.rest).toBe('');
  });

  test('keys for editing do nothing', () => {
    for (const [name, , [key]] of EDITING) {
      expect(pressInList(key as 'left', ITEMS, { rest: '' }), name).toBe('');
    }
    expect(NOTHING.every(([, , keys]) => keys.length === 0)).toBe(true);
  });
});

describe('at a line', () => {
  test('a text is typed, its first line break is Enter, and the rest is left', () => {
    const pasted = { rest: '' };
    expect(pressInLine({ text: '\n55\n群主\n' }, '', pasted)).toBe('55\r');
    expect(pasted.rest).toBe('群主\n');
  });

  test('a line break alone takes nothing that stood there', () => {
    expect(pressInLine({ text: '\n' }, '55', { rest: '' })).toBe('');
  });

  test('a line has an end', () => {
    const text = '9'.repeat(4_000);
    expect(pressInLine({ text }, '', { rest: '' })).toHaveLength(MAX_TYPED);
    expect(pressInLine({ text }, text.slice(0, MAX_TYPED), { rest: '' })).toBe('');
  });

  test.each(['up', 'down', 'page-up', 'page-down'] as const)('%s is no history', (key) => {
    expect(pressInLine(key, '55', { rest: '' })).toBe('');
  });
});

describe('at a menu', () => {
  test.each([
    ['2', '2\r'],
    ['３', '3\r'],
    ['d', '1\r'],
    ['l', ''],
    ['9', ''],
    ['x', ''],
    ['2\n', '2\r'],
    ['12', ''],
    ['dissolve', ''],
  ])('%j picks %j', (text, pressed) => expect(pressInMenu({ text }, ITEMS)).toBe(pressed));

  test('0, Enter and its first letter go back where there is a way back', () => {
    const back = { value: undefined, name: 'back' };
    expect(pressInMenu('enter', ITEMS, back)).toBe('\r');
    for (const text of ['0', '０', 'b']) {
      expect(pressInMenu({ text }, ITEMS, back)).toBe('0\r');
      expect(pressInMenu({ text }, ITEMS)).toBe('');
    }
    expect(pressInMenu({ text: '1' }, ITEMS, back)).toBe('1\r');
    expect(pressInMenu({ text: '9' }, ITEMS, back)).toBe('');
  });

  test('Enter takes the first; other keys do nothing', () => {
    expect(pressInMenu('enter', ITEMS)).toBe('\r');
    for (const key of ['up', 'down', 'home', 'end', 'backspace'] as const)
      expect(pressInMenu(key, ITEMS)).toBe('');
  });
});
