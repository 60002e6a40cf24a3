import { describe, expect, test } from 'vitest';
import { CANCEL, EDITING, ENTER, ESCAPE, MOVING, NOTHING } from '../support/key-table.ts';
import { inTerminal, KEY, type TerminalSession } from '../support/terminal.ts';

const GOAL = ['--platform', 'wechat'];
const SIZE = '--platform wechat --goal dissolve --role owner --device ios --type ordinary'.split(' ');
const CHOICES = ['Leave it', 'End it for everyone', 'Hand it over', 'Just mute it', 'Something is wrong'];

/** Sends a key as a whole, and byte by byte, each time waiting for what a test sees of it. */
async function bothWays(sent: string, press: (type: (terminal: TerminalSession) => void) => Promise<void>) {
  await press((terminal) => terminal.type(sent));
  await press((terminal) => {
    for (const byte of Buffer.from(sent)) terminal.type(Buffer.of(byte));
  });
}

/** What can be seen without scrolling up. */
const visible = (terminal: TerminalSession) =>
  terminal.screen().split('\n').slice(terminal.emulator.buffer.active.baseY).join('\n');

/** Resolves once nothing but this choice is marked. */
const marks = (terminal: TerminalSession, choice: number) =>
  terminal.asks(`› ${choice + 1}. ${CHOICES[choice]}`);

async function leave(terminal: TerminalSession) {
  terminal.type(KEY.ctrlC);
  expect(await terminal.ended()).toBe(130);
}

describe('at a choice', () => {
  test('what means nothing moves nothing and takes nothing, whole or in bytes', async () => {
    const terminal = inTerminal(GOAL);
    await marks(terminal, 0);
    terminal.type(KEY.down);
    for (const [, sent] of [...NOTHING, ...EDITING]) {
      await bothWays(sent, async (type) => {
        await marks(terminal, 1);
        type(terminal);
        // Only from the second choice these lead to the last and back.
        terminal.type(KEY.down);
        await marks(terminal, 2);
        terminal.type(KEY.up);
      });
    }
    await marks(terminal, 1);
    expect(terminal.screen().match(/What do you want/g)).toHaveLength(1);
    await leave(terminal);
  });

  test('arrows move by one; Home, End and the page keys lead to the ends', async () => {
    const terminal = inTerminal(GOAL);
    await marks(terminal, 0);
    const to = { up: 0, down: 2, home: 0, end: 4, 'page-up': 0, 'page-down': 4 };
    for (const [, sent, [key]] of MOVING) {
      await bothWays(sent, async (type) => {
        // The second choice, from wherever it stands.
        terminal.type(KEY.up.repeat(4) + KEY.down);
        await marks(terminal, 1);
        type(terminal);
        await marks(terminal, to[key as keyof typeof to]);
      });
    }
    await leave(terminal);
  });

  test.each(ESCAPE)('%s goes back, and takes nothing with it', async (_, sent) => {
    const terminal = inTerminal([]);
    await terminal.asks('Which app is the group in?');
    terminal.type(KEY.down + KEY.enter);
    await terminal.asks('What do you want?');
    terminal.type(sent);
    await terminal.asks('› 2. WeCom');
    terminal.type(`${KEY.down}${KEY.enter}`);
    await terminal.asks('✔ Which app is the group in? Telegram');
    await leave(terminal);
  });

  test('what is pasted is matched first, line by line and question by question', async () => {
    const terminal = inTerminal(GOAL);
    await marks(terminal, 0);
    terminal.type('退出\r群主\r');
    await terminal.asks('✔ What is your role in the group? Owner');
    expect(terminal.screen()).toContain('✔ What do you want? Leave it');
    await terminal.asks('Which device');
    terminal.type('\u001b[200~没有这种设备\r普通群\r\u001b[201~');
    terminal.type(KEY.down);
    await terminal.asks('› 2. Android');
    expect(terminal.screen()).not.toContain('✔ Which device');
    // A line break alone, pasted, takes nothing that is only marked.
    terminal.type('\u001b[200~\r\u001b[201~');
    terminal.type(KEY.down);
    await terminal.asks('› 3. HarmonyOS');
    await leave(terminal);
  });
});

describe('at a number', () => {
  test('what means nothing types nothing, whole or in bytes', async () => {
    const terminal = inTerminal(SIZE);
    await terminal.asks('How many people');
    for (const [, sent] of [...NOTHING, ['Up', KEY.up], ['PageDown', '\u001b[6~']] as const) {
      await bothWays(sent, async (type) => {
        type(terminal);
        terminal.type('7');
        await terminal.asks('› 7');
        expect(terminal.screen()).toMatch(/^ › 7$/m);
        const before = terminal.raw().length;
        terminal.type('\u007f');
        await terminal.prints(' ›\u001b', before);
      });
    }
    await leave(terminal);
  });

  test('the line can be edited', async () => {
    const terminal = inTerminal(SIZE);
    await terminal.asks('How many people');
    for (const [keys, line] of [
      ['3456', '3456'],
      ['\u001b[D\u007f', '346'],
      ['\u001b[H\u001b[3~', '46'],
      ['\u001b[F7', '467'],
      ['\u00011\u00052', '14672'],
      ['\u001b[D\u001b[D\u000b9', '1469'],
      ['\u0015\u001bOs8', '38'],
    ] as const) {
      terminal.type(keys);
      await terminal.asks(`› ${line}`);
    }
    terminal.type('\u001bOM');
    await terminal.asks('✔ How many people are in it, you included? 38');
    await leave(terminal);
  });

  test('100,000 pasted characters are taken in, and the next key after them', async () => {
    const terminal = inTerminal(SIZE);
    await terminal.asks('How many people');
    terminal.type('9'.repeat(100_000));
    await terminal.asks('a whole number, such as');
    await leave(terminal);
  });

  test('Ctrl-C is heard in the middle of a paste', async () => {
    const terminal = inTerminal(SIZE);
    await terminal.asks('How many people');
    terminal.type(`${'9'.repeat(50_000)}\u0003${'9'.repeat(50_000)}`);
    expect(await terminal.ended()).toBe(130);
  });
});

test('Enter by every way takes the choice that is marked', async () => {
  const terminal = inTerminal([]);
  const questions = ['Which app', 'What do you want', 'What is your role', 'Which device', 'What kind'];
  for (const [at, [, sent]] of ENTER.slice(1).entries()) {
    await terminal.asks(`» Question ${at + 1} of`);
    await terminal.asks(questions[at] as string);
    terminal.type(sent);
  }
  await terminal.asks('✔ What kind of group is it? Ordinary');
  await leave(terminal);
});

describe.each([
  ['a choice', GOAL, 'What do you want?'],
  ['a number', SIZE, 'How many people'],
] as const)('at %s', (_, args, question) => {
  test.concurrent.each(CANCEL)('%s cancels', async (_name, sent) => {
    const terminal = inTerminal(args);
    await terminal.asks(question);
    terminal.type(sent);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.screen()).toContain('Cancelled.');
  });
});

describe('80×24, 18×8 and 80×24 again', () => {
  test.each([
    ['the first question', [], '› 1. WeChat', '› 1. WeChat', 'Which app is'],
    ['a later question', [], '› 1. Leave it', '› 1. Leave it', 'What do you'],
    ['a number', SIZE, ' ›', ' ›', 'How many'],
    [
      'the menu',
      [...'--goal leave --role member'.split(' '), ...SIZE.slice(0, 2), ...SIZE.slice(6)],
      '1 Done',
      '1 Done',
      'What next',
    ],
  ] as const)('%s stands there once', async (name, args, marked, again, question) => {
    const terminal = inTerminal(args);
    if (name === 'a later question') {
      await terminal.asks('› 1. WeChat');
      terminal.type(KEY.enter);
    }
    if (name === 'the menu') {
      await terminal.asks('Where is your account');
      terminal.type(KEY.enter);
    }
    await terminal.asks(marked);
    for (const [columns, rows] of [
      [18, 8],
      [80, 24],
    ] as const) {
      const before = terminal.raw().length;
      terminal.resize(columns, rows);
      await terminal.prints(again, before);
      await terminal.asks(again);
    }
    expect(visible(terminal).split(question)).toHaveLength(2);
    await leave(terminal);
  });
});
