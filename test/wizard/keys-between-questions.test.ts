import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { openScreenDialogue } from '../../src/wizard/screen-dialogue.ts';
import { ioWith } from '../support/in-memory.ts';
import { RULES } from '../support/rules.ts';
import { inTerminal, KEY } from '../support/terminal.ts';

const PROMPT = { position: '', text: 'Which?', help: '', why: '' };
const ITEMS = ['one', 'two', 'three'].map((name) => ({ value: name, name }));

describe('between two questions', () => {
  test('a key waits for the next one, and the terminal stays without an echo until the end', async () => {
    const { type, log, dialogue } = await dialogueWith('\u001b[B\r');
    expect(await dialogue.choose(PROMPT, ITEMS)).toEqual({ value: 'two' });
    type('\u001b[B');
    await dialogue.say('something');
    type('\u001b[B');
    await new Promise(setImmediate);
    const reply = dialogue.choose(PROMPT, ITEMS);
    type('\r');
    expect(await reply).toEqual({ value: 'three' });
    expect(log).toEqual(['raw']);
    dialogue.close();
    dialogue.close();
    expect(log).toEqual(['raw', 'cooked']);
  });

  test('Ctrl-Z gives the terminal back until the program goes on', async () => {
    const { log, dialogue } = await dialogueWith('\u001a', '\r');
    expect(await dialogue.choose(PROMPT, ITEMS)).toEqual({ value: 'one' });
    expect(log).toEqual(['raw', 'cooked', 'suspended', 'raw']);
  });
});

test('Ctrl-C counts while the terminal tells where its cursor is after a resize', async () => {
  const { type, io, dialogue } = await dialogueWith('\u001b[B');
  const reply = dialogue.choose(PROMPT, ITEMS);
  let isResized = false;
  io.stderr.on('data', (drawn) => {
    if (String(drawn).includes('\u001b[6n')) {
      type('\u0003');
      type('\u001b[5;1R');
    } else if (String(drawn).includes('› 2. two') && !isResized) {
      isResized = true;
      io.stderr.emit('resize');
    }
  });
  await expect(reply).rejects.toThrow('Cancelled.');
});

test('a result that no menu follows is printed once the terminal is given back', async () => {
  const { log, io } = terminal('\r');
  const stdout = new Writable({
    write(_chunk, _encoding, done) {
      log.push('printed');
      done();
    },
  });
  const given = '--platform wechat --goal leave --role member --device ios --type ordinary'.split(' ');
  expect(await main(['ask', ...given], { ...io, stdout })).toBe(0);
  expect(log.slice(0, 3)).toEqual(['raw', 'cooked', 'printed']);
});

test('all questions can be answered before they are asked', async () => {
  const ended = 'stty -a > /dev/null; "$@"; code=$?; stty -a; (exit $code)';
  const terminal = inTerminal([], { command: ended, columns: 160 });
  await terminal.asks('Which app is the group in?');
  // WeChat, leave, a member, Android, an ordinary group, the first region, and Enter once more than was asked.
  for (const downs of [0, 0, 2, 1, 0, 0]) terminal.type(`${KEY.up}${KEY.down.repeat(downs)}${KEY.enter}`);
  terminal.type(KEY.enter);
  // Nobody has seen the menu yet, which an Enter would quit.
  await terminal.asks('What next?');
  terminal.type(KEY.enter);
  expect(await terminal.ended()).toBe(0);
  const screen = terminal.screen();
  expect(screen).toContain('--goal leave --role member --device android --type ordinary');
  expect(screen).toMatch(/[^-]icanon/);
  expect(screen).toMatch(/[^-]echo\b/);
});

/**
 * A terminal with somebody at it.
 *
 * @param typed what is typed once the program reads, and once it reads again
 */
function terminal(...typed: string[]) {
  const log: string[] = [];
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode(on: boolean) {
      log.push(on ? 'raw' : 'cooked');
      const keys = on ? typed.shift() : undefined;
      // What is there at once is dropped.
      if (keys) setImmediate(() => setImmediate(() => stdin.write(keys)));
    },
  });
  const io = ioWith({
    stdin,
    stderr: Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 }),
    env: { TERM: 'xterm' },
    stdinKind: 'terminal',
    suspend: async () => void log.push('suspended'),
  });
  return { type: (keys: string) => stdin.write(keys), log, io };
}

async function dialogueWith(...typed: string[]) {
  const { type, log, io } = terminal(...typed);
  const dialogue = await openScreenDialogue(readSettings({}, io, RULES), io);
  return { type, log, io, dialogue };
}
