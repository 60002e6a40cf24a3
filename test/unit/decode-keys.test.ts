import { describe, expect, test } from 'vitest';
import { createKeyDecoder, type KeyDecoder } from '../../src/wizard/keys/decode-keys.ts';
import type { Key } from '../../src/wizard/keys/sequences.ts';
import { CANCEL, EDITING, ENTER, ESCAPE, MOVING, NOTHING, type Row } from '../support/key-table.ts';

const ESC = '\u001b';

/** Waits until nothing is open any more. */
function settle(decoder: KeyDecoder): Key[] {
  const keys: Key[] = [];
  while (decoder.wait() !== undefined) keys.push(...decoder.idle());
  return keys;
}

/** The keys of chunks that come one right after the other. */
function keysOf(...chunks: readonly (string | Uint8Array)[]): Key[] {
  const decoder = createKeyDecoder();
  return [...chunks.flatMap((chunk) => decoder.write(chunk)), ...settle(decoder)];
}

const bytesOf = (sent: string) => [...Buffer.from(sent)].map((byte) => Uint8Array.of(byte));

const ALL: readonly Row[] = [
  ...MOVING,
  ...EDITING,
  ...ENTER,
  ...ESCAPE,
  ...CANCEL,
  ...NOTHING,
  ['Backspace', '\u007f', ['backspace']],
  ['Ctrl-Z', '\u001a', ['suspend']],
  ['a letter', 'w', [{ text: 'w' }]],
  ['a letter in the kitty protocol', `${ESC}[119u`, [{ text: 'w' }]],
  ['a capital letter in the kitty protocol', `${ESC}[119:87;2u`, [{ text: 'W' }]],
  ['a digit of the number pad', `${ESC}Ou`, [{ text: '5' }]],
  ['a digit of the number pad in the kitty protocol', `${ESC}[57404u`, [{ text: '5' }]],
  ['Chinese', '退出', [{ text: '退出' }]],
  ['an emoji', '👋', [{ text: '👋' }]],
  ['half a character', '\ufffd', []],
  ['lines', '退出\r群主\r', [{ text: '退出\n群主\n' }]],
  ['lines, marked as pasted', `${ESC}[200~退出\r\n群主\r\n${ESC}[201~`, [{ text: '退出\n群主\n' }]],
  ['a line break, marked as pasted', `${ESC}[200~\r${ESC}[201~`, [{ text: '\n' }]],
  ['keys within a paste', `${ESC}[200~a${ESC}[Bb\u007fc${ESC}[201~`, [{ text: 'abc' }]],
  ['keys before and behind a text', `${ESC}[B55${ESC}[A\r`, ['down', { text: '55' }, 'up', 'enter']],
];

test.each(ALL)('%s', (_, sent, keys) => {
  expect(keysOf(sent)).toEqual(keys);
  expect(keysOf(Buffer.from(sent))).toEqual(keys);
  expect(keysOf(...bytesOf(sent)), 'byte by byte').toEqual(keys);
});

test.each(ALL.filter(([, sent]) => !/[\u0003\u0004\u001a]/.test(sent)))(
  '%s, between two other keys',
  (_, sent, keys) => {
    const around = [`${ESC}[3~`, sent, `${ESC}[3~`];
    // An Esc right before another key is Alt with that key.
    const expected = /^\u001b+$/.test(sent) ? ['delete'] : ['delete', ...keys, 'delete'];
    expect(keysOf(...around)).toEqual(expected);
    expect(keysOf(around.join(''))).toEqual(expected);
  },
);

describe('a lone Esc', () => {
  test('is a key after 50 to 100 ms in which nothing comes', () => {
    const decoder = createKeyDecoder();
    expect(decoder.write(ESC)).toEqual([]);
    expect(decoder.wait()).toBeGreaterThanOrEqual(50);
    expect(decoder.wait()).toBeLessThanOrEqual(100);
    expect(decoder.idle()).toEqual(['escape']);
  });

  test.each(['[B', 'OB', '[1;5B', '[27;5;99~', ']11;rgb:1e1e/1e1e/1e1e\u0007'])(
    'what comes too late to be its rest is no text: %j',
    (rest) => {
      for (const chunks of [[rest], [...rest]]) {
        const decoder = createKeyDecoder();
        decoder.write(ESC);
        expect(decoder.idle()).toEqual(['escape']);
        expect(decoder.wait()).toBeGreaterThanOrEqual(225);
        expect(chunks.flatMap((chunk) => decoder.write(chunk))).toEqual([]);
        expect(settle(decoder)).toEqual([]);
      }
    },
  );

  test.each(['5', 'w', '\r'])('another key is not its rest: %j', (key) => {
    const decoder = createKeyDecoder();
    decoder.write(ESC);
    decoder.idle();
    expect([...decoder.write(key), ...settle(decoder)]).toEqual(key === '\r' ? ['enter'] : [{ text: key }]);
  });

  test('later a bracket is typed', () => {
    const decoder = createKeyDecoder();
    decoder.write(ESC);
    settle(decoder);
    decoder.write('[B');
    expect(settle(decoder)).toEqual([{ text: '[B' }]);
  });
});

test.each(['[', '[1;', 'O', ']11;rgb:', 'P', '[M ', '[200~'])(
  'what begins with Esc and %j and never ends is given up; the next key counts',
  (begun) => {
    const decoder = createKeyDecoder();
    decoder.write(ESC + begun);
    expect(settle(decoder)).toEqual([]);
    expect(decoder.write(`${ESC}[B`)).toEqual(['down']);
  },
);

test('Ctrl-C is heard in the middle of everything', () => {
  for (const before of ['x'.repeat(100_000), `${ESC}[200~x`, `${ESC}]11;rgb:`, `${ESC}[`, ESC, '\u4e2d']) {
    expect(keysOf(`${before}\u0003`)).toEqual(['cancel']);
    expect(keysOf(before, '\u0003', 'x').slice(0, 1)).toEqual(['cancel']);
  }
});

test('of a long paste the beginning is kept', () => {
  const chunks = Array.from({ length: 100 }, () => '9'.repeat(1_000));
  const keys = keysOf(...chunks);
  expect(keys).toHaveLength(1);
  expect((keys[0] as { text: string }).text).toMatch(/^9{1000,5000}$/);
});
