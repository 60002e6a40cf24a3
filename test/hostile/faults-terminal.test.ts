import { mkdtempSync, readdirSync, readFileSync, watch } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inTerminal, KEY, type TerminalSession } from '../support/terminal.ts';

const SHOW_CURSOR = '\u001b[?25h';
const HIDE_CURSOR = '\u001b[?25l';
/** Signals that end a program, but that few send: Ctrl-\ in a shell, a timer, another program, a limit. */
const RARE_SIGNALS = ['SIGQUIT', 'SIGALRM', 'SIGUSR1', 'SIGUSR2', 'SIGXCPU'] as const;
/** Two of them would leave a memory image behind. */
const WITHOUT_CORE = 'ulimit -c 0';
const CTRL_Z = '\u001a';

type Step = readonly [asked: string, keys: string];

/** Answers prompt after prompt: each is waited for, then its keys are typed. */
async function answer(terminal: TerminalSession, steps: readonly Step[]) {
  for (const [asked, keys] of steps) {
    await terminal.asks(asked);
    terminal.type(keys);
  }
}

/** The advice at once, so that the menu is the first prompt. */
const KNOWN = [
  ...['--platform', 'wechat', '--goal', 'leave', '--role', 'member', '--device', 'ios'],
  ...['--type', 'ordinary', '--region', 'eu'],
];
/** Answers to all but the last question, where the menu is wanted. */
const NEARLY = KNOWN.slice(0, -2);
const LAST = 'Where is your account';

/** Every kind of prompt, and the way to it. */
const PROMPTS: readonly (readonly [string, readonly string[], readonly Step[], string])[] = [
  ['a list', [], [], 'WhatsApp'],
  [
    'a number',
    '--platform wechat --goal dissolve --role owner --device ios --type ordinary'.split(' '),
    [],
    'How many people',
  ],
  [
    'yes or no',
    '--platform wechat --goal leave --role member --device ios --type live --region eu'.split(' '),
    [],
    'Is a live stream running',
  ],
  ['the menu', NEARLY, [[LAST, KEY.enter]], 'What next?'],
  [
    'the place to save to',
    NEARLY,
    [
      [LAST, KEY.enter],
      ['What next?', '4'],
      ['In which form?', KEY.enter],
    ],
    'group-exit.txt)',
  ],
  ['a list line by line', ['--accessible'], [], 'Your choice [1]'],
  [
    'the place to save to line by line',
    ['--accessible', ...NEARLY],
    [
      [LAST, '\r'],
      ['What next?', '4\r'],
      ['In which form?', '1\r'],
    ],
    'group-exit.txt)',
  ],
];

const WAYS_OUT: readonly (readonly [string, (terminal: TerminalSession) => void, number])[] = [
  ['17 Ctrl-C', (terminal) => terminal.type(KEY.ctrlC), 130],
  ['20 SIGTERM', (terminal) => terminal.signal('SIGTERM'), 143],
  ['20 SIGHUP', (terminal) => terminal.signal('SIGHUP'), 129],
  ['SIGINT from elsewhere', (terminal) => terminal.signal('SIGINT'), 130],
  ['21 Ctrl-D', (terminal) => terminal.type(KEY.ctrlD), 130],
];

describe.each(WAYS_OUT)('%s', (_, leave, code) => {
  test.concurrent.each(PROMPTS)(
    'at %s ends it and leaves the terminal as it was',
    async (_name, args, before, at) => {
      const terminal = inTerminal(args, {
        command: 'stty -a > /dev/null; "$@"; code=$?; stty -a; (exit $code)',
      });
      await answer(terminal, before);
      await terminal.asks(at);
      leave(terminal);
      expect(await terminal.ended()).toBe(code);
      const raw = terminal.raw();
      if (raw.includes(HIDE_CURSOR)) {
        expect(raw.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(raw.lastIndexOf(HIDE_CURSOR));
      }
      // The shell's own words for it: lines are put together and letters are seen again.
      expect(terminal.screen()).toMatch(/[^-]icanon/);
      expect(terminal.screen()).toMatch(/[^-]echo\b/);
      expect(raw).not.toMatch(/^\s+at /m);
    },
  );
});

test.each(RARE_SIGNALS)(
  '%s at a prompt ends it by that signal, with the terminal as it was',
  async (signal) => {
    const terminal = inTerminal([], { command: `${WITHOUT_CORE}; "$@"; code=$?; stty -a; (exit $code)` });
    await terminal.asks('Which app');
    terminal.signal(signal);
    expect(await terminal.ended()).toBe(128 + constants.signals[signal]);
    expect(terminal.raw().lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(terminal.raw().lastIndexOf(HIDE_CURSOR));
    expect(terminal.screen()).toMatch(/[^-]icanon/);
    expect(terminal.screen()).toMatch(/[^-]echo\b/);
  },
);

describe('the window is closed', () => {
  test.each([
    ['at a list', [], 'WhatsApp'],
    ['at a number', PROMPTS[1]?.[1] ?? [], 'How many people'],
    ['line by line', ['--accessible'], 'Your choice [1]'],
  ] as const)('%s: it ends as by SIGHUP, and Node does not abort', async (_, args, at) => {
    const cwd = mkdtempSync(join(tmpdir(), 'group-exit-'));
    // The shell lives on without a terminal to tell how the program ended.
    const command = 'trap : HUP; "$@"; echo $? > code; mv code ended';
    const terminal = inTerminal(args, { command, cwd });
    await terminal.asks(at);
    const ended = new Promise((resolve) => watch(cwd, (_event, name) => name === 'ended' && resolve(name)));
    terminal.close();
    await ended;
    expect(readFileSync(join(cwd, 'ended'), 'utf8')).toBe('129\n');
  });
});

describe('keys that come together', () => {
  test.each([
    ['two Ctrl-D', '\u0004\u0004', 130],
    ['Ctrl-D behind letters', 'x\u0004', 130],
    ['two Ctrl-C', '\u0003\u0003', 130],
  ] as const)('19, 21 %s end it at once', async (_, keys, code) => {
    const terminal = inTerminal([]);
    await terminal.asks('WhatsApp');
    terminal.type(keys);
    expect(await terminal.ended()).toBe(code);
    expect(terminal.screen()).toContain('Cancelled.');
  });

  test('two Esc go back', async () => {
    const terminal = inTerminal([]);
    await answer(terminal, [
      ['Which app is the group in?', KEY.enter],
      ['What do you want?', KEY.escape + KEY.escape],
      ['Question 1 of about', KEY.ctrlC],
    ]);
    expect(await terminal.ended()).toBe(130);
  });

  test('a pasted word of JavaScript, noise and half a character are no keys', async () => {
    const terminal = inTerminal([]);
    await answer(terminal, [['WhatsApp', 'constructor\u0007\u001b[200~__proto__\u001b[201~']]);
    // What was typed has come through once what is typed behind it shows.
    terminal.type(KEY.enter);
    await answer(terminal, [['What do you want?', KEY.ctrlC]]);
    expect(await terminal.ended()).toBe(130);
  });
});

describe('22 suspended and resumed', () => {
  // Job control as in an interactive shell: the program is stopped, and comes back by fg.
  const command =
    'set -m; "$@"; printf "\\nstopped with %s\\n" "$?"; read -r _; stty -a | grep -c " icanon"; fg > /dev/null';

  test.each([
    [
      'a list',
      PROMPTS[0]?.[1] ?? [],
      'Telegram — group',
      KEY.down + KEY.down + KEY.enter,
      'What do you want?',
    ],
    ['a number', PROMPTS[1]?.[1] ?? [], 'How many people', `35${KEY.enter}`, 'Where is your account'],
  ] as const)('at %s: the question is drawn again and can be answered', async (_, args, at, keys, next) => {
    const terminal = inTerminal(args, { command });
    await terminal.asks(at);
    terminal.type(CTRL_Z);
    await terminal.shows('stopped with 148');
    // While it is stopped the terminal is the shell's.
    const before = terminal.raw().length;
    terminal.type('\r');
    await terminal.prints(at, before);
    terminal.type(keys);
    await terminal.asks(next);
    terminal.type(KEY.ctrlC);
    await terminal.shows('Cancelled.');
    expect(await terminal.ended()).toBe(130);
  });

  test('with the earlier answers kept', async () => {
    const terminal = inTerminal([], { command });
    await answer(terminal, [
      ['Which app is the group in?', KEY.down + KEY.enter],
      ['What do you want?', CTRL_Z],
      ['stopped with 148', '\r'],
      ['What do you want?', KEY.enter],
      ['Super administrator', KEY.ctrlC],
    ]);
    expect(await terminal.ended()).toBe(130);
  });
});

describe('23 resized in the middle of a prompt', () => {
  test('80, 20 and 80 columns: nothing is lost, the answer is one line', async () => {
    const terminal = inTerminal([]);
    await answer(terminal, [
      ['Which app is the group in?', KEY.enter],
      ['What do you want?', ''],
    ]);
    for (const columns of [20, 80, 20, 80]) terminal.resize(columns, 24);
    terminal.type(KEY.down + KEY.enter);
    // The news of a resize may come after the key: then this is still laid out for 20 columns.
    await terminal.asks('What is your');
    terminal.type(KEY.ctrlC);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.screen().match(/✔ What\s+do\s+you\s+want\?\s+End\s+it\s+for\s+everyone/g)).toHaveLength(
      1,
    );
  });

  test('the choice that is marked stays marked', async () => {
    const terminal = inTerminal([]);
    await answer(terminal, [
      ['Which app is the group in?', KEY.enter],
      ['What do you want?', KEY.enter],
      ['What is your role in the group?', KEY.down],
      ['› 2. Admin', ''],
    ]);
    terminal.resize(40, 15);
    await terminal.asks('nobody gave you');
    terminal.type(KEY.enter);
    await terminal.asks('What is your role in the group? Admin');
    terminal.type(KEY.ctrlC);
    expect(await terminal.ended()).toBe(130);
  });

  test('while a number is typed', async () => {
    const terminal = inTerminal(PROMPTS[1]?.[1] ?? []);
    await terminal.asks('How many people');
    terminal.type('4');
    await terminal.shows('› 4');
    terminal.resize(30, 20);
    terminal.type(`1${KEY.enter}`);
    await terminal.asks('Where is your account');
    terminal.type(KEY.ctrlC);
    expect(await terminal.ended()).toBe(130);
  });
});

describe('24 a terminal of no use', () => {
  test.each([0, 1, 2, 19])('%i columns fall back to plain 80', async (columns) => {
    const terminal = inTerminal(['--no-input', ...KNOWN], {
      command: `stty cols ${columns}; "$@" > out; wc -L < out`,
      cwd: mkdtempSync(join(tmpdir(), 'group-exit-')),
    });
    expect(await terminal.ended()).toBe(0);
    expect(Number(/(\d+)\s+ended/.exec(terminal.screen())?.[1])).toBeGreaterThan(60);
  });

  test('the wizard in one column ends in order', async () => {
    const terminal = inTerminal([], { command: 'stty cols 1; "$@"' });
    await terminal.prints(HIDE_CURSOR, 0);
    terminal.type(KEY.ctrlC);
    expect(await terminal.ended()).toBe(130);
  });
});

describe('25 a terminal that can do nothing', () => {
  test.each(['dumb', ''])('TERM=%s: line by line where it says so, and no trace', async (term) => {
    const terminal = inTerminal(['--platform', 'wechat'], { env: { TERM: term } });
    await terminal.shows('What do you want?');
    if (term === 'dumb') expect(terminal.raw()).not.toContain('\u001b');
    terminal.type(KEY.ctrlC);
    expect(await terminal.ended()).toBe(130);
  });
});

describe('where the streams of a terminal go', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'group-exit-'));

  test('6 check without a file does not wait for somebody to type JSON', async () => {
    const terminal = inTerminal(['check']);
    expect(await terminal.ended()).toBe(2);
    expect(terminal.screen()).toContain('standard input is a terminal');
  });

  test('6 next neither', async () => {
    const terminal = inTerminal(['next']);
    expect(await terminal.ended()).toBe(2);
  });

  test('7 with stdout in a pipe the questions are asked, and the result alone goes there', async () => {
    const cwd = folder();
    const terminal = inTerminal(['--json', ...KNOWN.slice(0, 8)], { command: '"$@" | cat > out', cwd });
    await answer(terminal, [
      ['What kind of group', KEY.enter],
      ['Where is your account', KEY.enter],
    ]);
    expect(await terminal.ended()).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'out'), 'utf8')).verdict).toBe('ready');
  });

  test('8 with stderr in a file nothing is asked and nothing drawn', async () => {
    const cwd = folder();
    const terminal = inTerminal(['--role', 'owner'], { command: '"$@" 2> told', cwd });
    expect(await terminal.ended()).toBe(2);
    const told = readFileSync(join(cwd, 'told'), 'utf8');
    expect(told).toContain('“device” is missing');
    expect(told).not.toContain('\u001b');
  });

  test('17 Ctrl-C is heard in the middle of the proof', async () => {
    const terminal = inTerminal(['verify']);
    await terminal.shows('5000');
    terminal.type(KEY.ctrlC);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.screen()).not.toContain('findings');
  });

  test('a conversation that is cancelled leaves no file', async () => {
    const cwd = folder();
    const terminal = inTerminal(['-o', 'plan.txt'], { cwd, command: `${WITHOUT_CORE}; "$@"` });
    await answer(terminal, [['Which app', KEY.ctrlC]]);
    expect(await terminal.ended()).toBe(130);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.each(['SIGTERM', 'SIGHUP', 'SIGINT', ...RARE_SIGNALS] as const)(
    'one that %s ends neither',
    async (signal) => {
      const cwd = folder();
      const terminal = inTerminal(['-o', 'plan.txt'], { cwd, command: `${WITHOUT_CORE}; "$@"` });
      await terminal.asks('Which app');
      terminal.signal(signal);
      await terminal.ended();
      expect(readdirSync(cwd)).toEqual([]);
    },
  );

  test('119 colours: asked for, forced, and refused', async () => {
    const colours = async (args: readonly string[], env: Record<string, string>) => {
      const terminal = inTerminal(['--no-input', ...KNOWN, ...args], { env });
      expect(await terminal.ended()).toBe(0);
      expect(terminal.raw()).not.toContain('(node:');
      return /\u001b\[\d+m/.test(terminal.raw());
    };
    expect(await colours([], {})).toBe(true);
    expect(await colours([], { NO_COLOR: '' })).toBe(true);
    expect(await colours([], { NO_COLOR: '1' })).toBe(false);
    expect(await colours([], { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(await colours(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
    expect(await colours(['--no-color'], { FORCE_COLOR: '3' })).toBe(false);
    expect(await colours([], { TERM: 'dumb' })).toBe(false);
  });

  test('119 no warning of Node’s while it asks either', async () => {
    const terminal = inTerminal([], { env: { NO_COLOR: '1', FORCE_COLOR: '1' } });
    await answer(terminal, [
      ['Which app', KEY.enter],
      ['What do you want?', KEY.ctrlC],
    ]);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.raw()).not.toMatch(/\(node:|Warning/);
  });
});
