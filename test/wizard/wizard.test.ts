import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../support/program.ts';
import { inTerminal, KEY, type TerminalSession } from '../support/terminal.ts';

const SHOW_CURSOR = '\u001b[?25h';
const HIDE_CURSOR = '\u001b[?25l';

/** Leaves by the menu's first entry and gives the exit code. */
async function quit(terminal: TerminalSession, menu = 'What next?'): Promise<number> {
  await terminal.asks(menu);
  terminal.type(KEY.enter);
  return terminal.ended();
}

/** Answers question after question: each is waited for, then its keys are typed. */
async function answer(terminal: TerminalSession, steps: readonly (readonly [string, string])[]) {
  for (const [question, keys] of steps) {
    await terminal.asks(question);
    terminal.type(keys);
  }
}

const OWNER_EN = [
  ['Which app is the group in?', KEY.enter],
  ['What do you want?', KEY.down + KEY.enter],
  ['What is your role in the group?', KEY.enter],
  ['Which device will you do it on?', KEY.enter],
  ['What kind of group is it?', KEY.enter],
  ['How many people', `55${KEY.enter}`],
  ['Where is your account registered?', KEY.enter],
] as const;

describe('the wizard in a pseudo-terminal', () => {
  test('leads an owner to the plan, in English', async () => {
    const terminal = inTerminal([], { env: { LANG: 'en_US.UTF-8' } });
    await answer(terminal, OWNER_EN);
    expect(await quit(terminal)).toBe(0);
    const screen = terminal.screen();
    expect(screen).toContain('Maybe: try it');
    expect(screen).toContain('remove 16 people (“…” → “−”)');
    expect(screen).toContain('→ 群管理 (manage) → 解散该群聊 (end it)');
    expect(screen).toContain('group-exit ask --no-input --platform wechat --goal dissolve --role owner');
  });

  test('shows verdict and menu together; the menu has all the rest', async () => {
    const terminal = inTerminal([], { env: { LANG: 'en_US.UTF-8' } });
    await answer(terminal, OWNER_EN);
    await terminal.asks('What next?');
    await terminal.shows('5 Change an answer');
    const result = terminal.screen();
    expect(result).not.toMatch(/What happens|\[reported/);
    const lines = result.trimEnd().split('\n');
    const verdict = lines.findIndex((line) => line.startsWith('■ Maybe: try it'));
    expect(lines.length - verdict).toBeLessThanOrEqual(24);
    expect(lines.at(-1)).toBe('  1 Done   2 More   3 Other apps   4 Save   5 Change an answer');
    terminal.type('2');
    await terminal.asks('Details:');
    for (const [key, shown] of [
      ['1', 'What to do'],
      ['2', 'What stays behind'],
      ['3', 'who notices'],
      ['4', 'Figures of one how-to page'],
      ['5', 'Where each is to be read'],
    ] as const) {
      terminal.type(key);
      await terminal.shows(shown);
      await terminal.asks('Details:');
    }
    expect(terminal.screen()).toContain('1 steps');
    expect(terminal.screen().trimEnd()).toMatch(/0 back$/);
    for (const key of ['0', KEY.enter, KEY.escape]) {
      terminal.type(key);
      await terminal.asks('What next?');
      terminal.type('2');
      await terminal.asks('Details:');
    }
    terminal.type('b');
    await terminal.asks('What next?');
    terminal.type('o');
    await terminal.shows('Deleting your');
    expect(await quit(terminal)).toBe(0);
    expect(terminal.screen()).toMatch(/group-exit ask --no-input [\s\S]{1,200}\s+ended with 0/);
  });

  test.each([
    [80, 10, 'unsure', 'What has', 'I want out'],
    [20, 24, '', 'What do', 'Something'],
  ])(
    'says how many choices there are where %i × %i does not show all',
    async (columns, rows, goal, asked, last) => {
      const given = goal ? ['--goal', goal, '--role', 'member'] : [];
      const terminal = inTerminal(['--platform', 'wechat', ...given], { columns, rows });
      await terminal.asks(asked);
      const seen = terminal.screen().replace(/\s+/g, ' ');
      expect(seen).not.toContain(last);
      expect(seen).toMatch(/\([5-9] choices: ↑↓\)/);
      terminal.type('\u001b[F');
      await terminal.asks(last);
    },
  );

  test('says nothing of more choices where all are shown', async () => {
    const terminal = inTerminal(['--platform', 'wechat']);
    await terminal.asks('Something is wrong');
    expect(terminal.screen()).not.toContain('choices:');
  });

  test('takes at most eight key presses and the number to an owner’s complete plan', () => {
    const presses = OWNER_EN.map(([, keys]) => keys.replaceAll(KEY.down, '↓').length).reduce(
      (sum, count) => sum + count,
      0,
    );
    expect(presses).toBeLessThanOrEqual(8 + 2);
  });

  test('leads a member out, in Chinese, and asks nothing that makes no difference', async () => {
    const terminal = inTerminal([], { columns: 40, env: { LC_ALL: 'zh_CN.UTF-8' } });
    await answer(terminal, [
      ['这个群在哪个应用里', KEY.enter],
      ['你想做什么', KEY.enter],
      ['你在群里是什么身份', KEY.down + KEY.down + KEY.enter],
      ['你打算用什么设备操作', KEY.down + KEY.enter],
      ['这是什么类型的群', KEY.enter],
      ['你的账号是哪里的', KEY.enter],
    ]);
    expect(await quit(terminal, '接下来？')).toBe(0);
    const screen = terminal.screen();
    expect(screen).toContain('可以，现在就能退');
    expect(screen).toContain('退出群聊');
    // A member who leaves is never asked how large the group is.
    expect(screen).not.toContain('群里有多少人');
  });

  test('does not ask again for what was given as options', async () => {
    const terminal = inTerminal('--platform wechat --goal dissolve --role 群主 --size 35'.split(' '));
    await answer(terminal, [
      ['Which device', KEY.enter],
      ['What kind of group', KEY.enter],
      ['Where is your account', KEY.enter],
    ]);
    expect(await quit(terminal)).toBe(0);
    expect(terminal.screen()).toContain('Yes, you can ');
  });

  test('checks a number as it is typed, before Enter, and keeps the question open', async () => {
    const terminal = inTerminal(['--full']);
    await answer(terminal, OWNER_EN.slice(0, 5));
    await answer(terminal, [
      ['How many people', '600'],
      ['at most 500 members', KEY.enter],
      ['› 600', '\u007f\u007f\u007f4'],
    ]);
    await terminal.shows('› 4');
    expect(terminal.screen()).not.toContain('at most 500 members');
    terminal.type(`0${KEY.enter}`);
    await answer(terminal, OWNER_EN.slice(6));
    expect(await quit(terminal)).toBe(0);
    expect(terminal.screen()).toMatch(/[Ee]xactly 40/);
  });

  test('takes the answers of a file; what no longer fits is named and asked again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'group-exit-'));
    const file = join(folder, 'old.json');
    const old = {
      platform: 'wechat',
      goal: 'dissolve',
      role: 'owner',
      device: 'blackberry',
      pets: 2,
      size: 35,
    };
    writeFileSync(file, JSON.stringify({ schemaVersion: 1, answers: old }));
    const terminal = inTerminal(['ask', file]);
    await answer(terminal, [
      ['Which device', KEY.enter],
      ['What kind of group', KEY.enter],
      ['Where is your account', KEY.enter],
    ]);
    expect(await quit(terminal)).toBe(0);
    const screen = terminal.screen();
    expect(screen).toContain('• device has no value “blackberry”');
    expect(screen).toContain('• there is no answer “pets”');
    expect(screen).not.toContain('What is your role in the group?');
    expect(screen).toContain('Yes, you can ');
  });

  test('offers “not sure” where one can be unsure', async () => {
    const terminal = inTerminal('--platform wechat --goal leave --role member --type live'.split(' '));
    await answer(terminal, [
      ['Which device', KEY.enter],
      ['Where is your account', KEY.enter],
      ['Is a live stream running right now?', KEY.down + KEY.down + KEY.enter],
    ]);
    expect(await quit(terminal)).toBe(0);
    expect(terminal.screen()).toContain('No live stream may be on');
  });

  test.each([
    ['Ctrl-C at a choice', OWNER_EN.slice(0, 2), 'What is your role in the group?', KEY.ctrlC],
    ['Ctrl-D at a choice', OWNER_EN.slice(0, 2), 'What is your role in the group?', KEY.ctrlD],
    ['Ctrl-C at a number', OWNER_EN.slice(0, 5), 'How many people', KEY.ctrlC],
    ['Ctrl-D at a number', OWNER_EN.slice(0, 5), 'How many people', KEY.ctrlD],
  ] as const)('%s ends it by the signal and leaves the terminal clean', async (_, before, at, key) => {
    const terminal = inTerminal([]);
    await answer(terminal, before);
    await terminal.shows(at);
    terminal.type(key);
    expect(await terminal.ended()).toBe(130);
    const raw = terminal.raw();
    expect(raw.lastIndexOf(SHOW_CURSOR)).toBeGreaterThanOrEqual(raw.lastIndexOf(HIDE_CURSOR));
    expect(terminal.screen()).toContain('Cancelled.');
    expect(terminal.screen()).not.toContain('Error');
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s at a question ends it with %i and the cursor back', async (signal, code) => {
    const terminal = inTerminal([]);
    await terminal.asks('WhatsApp');
    terminal.signal(signal);
    expect(await terminal.ended()).toBe(code);
    const raw = terminal.raw();
    expect(raw.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(raw.lastIndexOf(HIDE_CURSOR));
  });

  test.each([
    [[], 'Esc: back'],
    [['--accessible'], 'b: back'],
  ])('%j: “%s” is offered where there is something to go back to', async (args, back) => {
    const terminal = inTerminal(args);
    await terminal.asks('Which app is the group in?');
    await terminal.shows('?: why');
    expect(terminal.screen()).not.toContain(back);
    terminal.type(KEY.enter);
    await terminal.asks('What do you want?');
    await terminal.shows(back);
    terminal.type(KEY.ctrlC);
    expect(await terminal.ended()).toBe(130);
  });

  test('Esc goes back with the answer preset, “?” says why', async () => {
    const terminal = inTerminal([]);
    await answer(terminal, [
      ['Which app is the group in?', KEY.enter],
      ['What do you want?', KEY.down + KEY.enter],
      ['What is your role in the group?', '?'],
      ['Ending a group or handing', KEY.escape],
      ['› 2. End it', KEY.escape],
      ['Question 1 of about', KEY.down + KEY.enter],
      ['✔ Which app is the group in? WeCom', KEY.enter],
      ['Super administrator', KEY.ctrlC],
    ]);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.screen()).not.toContain('✔ Which app is the group in? WeChat');
  });

  test('an answer can be changed at the end; what fell away is named', async () => {
    const terminal = inTerminal('--platform wechat --role owner --device ios --region eu'.split(' '));
    await answer(terminal, [
      ['What do you want?', KEY.down + KEY.enter],
      ['What kind of group', KEY.enter],
      ['How many people', `55${KEY.enter}`],
      ['What next?', '5'],
      ['Which answer?', KEY.down + KEY.enter],
      // Its help, since the list just shown names the question too.
      ['Leaving takes only you out', KEY.down + KEY.down + KEY.enter],
      ['you can silence it now', ''],
    ]);
    expect(await quit(terminal)).toBe(0);
    expect(terminal.screen()).toMatch(/No longer needed:[\s\S]*How many people are in it, you included\? 55/);
  });

  test('changed back, an answer that had fallen away is there again', async () => {
    const terminal = inTerminal([]);
    await answer(terminal, OWNER_EN);
    await answer(terminal, [
      ['What next?', 'c'],
      ['Which answer?', KEY.down + KEY.enter],
      ['Leaving takes only you out', KEY.down + KEY.down + KEY.enter],
      ['you can silence it now', ''],
      ['What next?', 'c'],
      ['Which answer?', KEY.down + KEY.enter],
      ['Leaving takes only you out', ''],
    ]);
    const before = terminal.raw().length;
    terminal.type(KEY.up + KEY.up + KEY.enter);
    await terminal.prints('40 people at most (55 now)', before);
    expect(await quit(terminal)).toBe(0);
  });

  test.each([[[]], [['--accessible']]])('a number that nobody knows is no answer %j', async (how) => {
    const given =
      '--platform telegram --goal transfer --role owner --device ios --type supergroup --size 800'.split(' ');
    const terminal = inTerminal([...given, ...how]);
    await answer(terminal, [
      ['How many days ago', KEY.enter],
      ['How many hours', KEY.enter],
    ]);
    expect(await quit(terminal)).toBe(0);
    const screen = terminal.screen();
    expect(screen).toContain('You weren’t sure: age of the password · age of the login');
    // It is remembered that nobody knew, and no number is made up.
    expect(screen.replace(/\n/g, '')).toContain('--password-age-days unsure --session-age-hours unsure');
    if (how.length === 0) expect(screen).toMatch(/✔ How many days ago.* not sure/);
  });

  test('offers no reason where there is none to tell', async () => {
    const terminal = inTerminal(
      '--platform telegram --goal leave --role member --type basic --region eu'.split(' '),
    );
    await answer(terminal, [
      ['Which device', KEY.enter],
      ['What next?', ''],
    ]);
    terminal.type('5');
    await terminal.asks('Which answer?');
    await terminal.shows('Esc: back · Ctrl-C: quit');
    terminal.type(KEY.ctrlC);
    expect(await terminal.ended()).toBe(130);
  });

  test('other ways are compared as far as the answers go, and ask nothing', async () => {
    const terminal = inTerminal('--platform wechat --goal quiet'.split(' '));
    await answer(terminal, [
      ['Which device', KEY.enter],
      ['What next?', '2'],
      ['Details:', '3'],
    ]);
    await terminal.shows('Other ways');
    await terminal.asks('Details:');
    terminal.type('0');
    await terminal.asks('What next?');
    expect(terminal.screen()).not.toContain('your role');
    expect(await quit(terminal)).toBe(0);
  });

  test('options that leave nothing to ask end with the answer, so that a script goes on', async () => {
    const terminal = inTerminal(
      '--platform wechat --role member --goal leave --device ios --type ordinary --region eu'.split(' '),
      { command: '"$@"; "$@"' },
    );
    expect(await terminal.ended()).toBe(0);
    expect(terminal.screen().split('you can leave now')).toHaveLength(3);
    expect(terminal.screen()).not.toContain('What next?');
  });

  test('Esc never quits at the menu, and drops a change that is not wanted', async () => {
    const terminal = inTerminal(
      '--platform wechat --role member --goal leave --device ios --type ordinary'.split(' '),
    );
    await answer(terminal, [
      ['Where is your account', KEY.enter],
      ['What next?', ''],
    ]);
    // Esc counts once nothing has followed it: then the menu is drawn again.
    const before = terminal.raw().length;
    terminal.type(KEY.escape);
    await terminal.prints('What next?', before);
    await answer(terminal, [
      ['What next?', '5'],
      ['Which answer?', KEY.enter],
      ['› 1. WeChat / Weixin', KEY.escape],
      ['Which answer?', KEY.escape],
    ]);
    expect(await quit(terminal)).toBe(0);
    expect(terminal.screen()).not.toContain('No longer needed');
  });

  test('what an answer changes is said before the new result', async () => {
    const terminal = inTerminal('--platform wechat --goal dissolve --role owner --device ios'.split(' '));
    await answer(terminal, [
      ['What kind of group', KEY.enter],
      ['How many people', `55${KEY.enter}`],
      ['Where is your account', KEY.enter],
      ['What next?', '5'],
      ['Which answer?', KEY.down.repeat(5) + KEY.enter],
      // The old number is shown, and the line is empty.
      ['It was 55', `35${KEY.enter}`],
      ['Yes, you can end it now', ''],
    ]);
    expect(await quit(terminal)).toBe(0);
    expect(terminal.screen()).toMatch(/│ verdict +│ Maybe: try it\.[^│]*│ Yes, you can end it now\. +│/);
  });

  test('a save path that cannot be used is said at once, nothing is lost, and it is asked again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'group-exit-'));
    const terminal = inTerminal('--platform wechat --goal leave --role member --device ios'.split(' '));
    await answer(terminal, [
      ['What kind of group', KEY.enter],
      ['Where is your account', KEY.enter],
      ['What next?', '4'],
      ['In which form?', KEY.enter],
      ['group-exit.txt)', `${folder}${KEY.enter}`],
      ['it is a folder', ''],
      [`› ${folder}`, `/plan.txt${KEY.enter}`],
      ['Saved:', ''],
    ]);
    expect(await quit(terminal)).toBe(0);
    expect(readFileSync(join(folder, 'plan.txt'), 'utf8')).toContain('Yes, you can ');
  });

  test('a password that is off, saved, is still off weeks later', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'group-exit-wizard-'));
    const group = ['--platform', 'telegram', '--goal', 'transfer', '--role', 'owner', '--device', 'ios'];
    const clock = ['--session-age-hours', '500', '--now', '2026-11-28T12:00:00Z'];
    const terminal = inTerminal(
      ['ask', '--lang', 'en', ...group, '--type', 'supergroup', '--size', '800', ...clock],
      { cwd: folder },
    );
    await answer(terminal, [
      ['How many days ago was two-step', `3${KEY.enter}`],
      ['What next?', '4'],
      ['In which form?', `2${KEY.enter}`],
      ['group-exit.json)', KEY.enter],
      ['Saved:', ''],
    ]);
    expect(await quit(terminal)).toBe(0);
    expect(terminal.screen()).not.toMatch(/weren’t sure|Worst case assumed|At the latest/);
    const plan = join(folder, 'group-exit.json');
    const { answers, assumed, notBegun } = JSON.parse(readFileSync(plan, 'utf8'));
    expect([answers.passwordAgeDays, assumed, notBegun]).toEqual([
      0,
      ['passwordAgeDays'],
      ['passwordAgeDays'],
    ]);
    const later = await run(['ask', plan, '--no-input', '--now', '2026-12-18T12:00:00Z']);
    expect(later.code).toBe(1);
    expect(later.stdout).toMatch(/^■ Not yet/);
  });

  test('--accessible goes line by line, without drawing', async () => {
    const terminal = inTerminal(['--accessible']);
    await answer(terminal, [
      ['Which app is the group in?', ''],
      ['Your choice [1]', '9\r'],
      ['There is no such number.', '\r'],
      ['What do you want?', 'b\r'],
      ['3. Telegram', '1\r'],
      ['1. Leave it', '1\r'],
      ['What is your role in the group?', '?\r'],
      ['Why this is asked:', '3\r'],
      ['Which device', '1\r'],
      ['What kind of group', '1\r'],
      ['Where is your account', '1\r'],
      ['What next?', '1\r'],
    ]);
    expect(await terminal.ended()).toBe(0);
    // Nothing is drawn over: no cursor movement, no clearing.
    expect(terminal.raw()).not.toMatch(/\u001b\[\d*[A-HJK]/);
    expect(terminal.screen()).not.toMatch(/[│┌┐└┘├┤─]/);
  });

  test('what is printed after a change of size has the new width', async () => {
    const group = ['--platform', 'wechat', '--goal', 'dissolve', '--role', 'owner', '--device', 'ios'];
    const terminal = inTerminal([...group, '--type', 'ordinary', '--size', '55', '--lang', 'en'], {
      columns: 40,
      rows: 40,
    });
    await terminal.shows('Where is your account');
    const before = terminal.raw().length;
    terminal.resize(80, 40);
    await terminal.prints('Where is your account', before);
    terminal.type(KEY.enter);
    await terminal.asks('What next?');
    // The table stands from 80 columns on.
    expect(terminal.screen()).toMatch(/^To end it +Can you\? +They see/m);
    terminal.type(KEY.enter);
    expect(await terminal.ended()).toBe(0);
  });

  test.each([
    [20, 15],
    [40, 15],
    [80, 24],
    [120, 40],
  ])('is usable at %i×%i, and after a change of size', async (columns, rows) => {
    const terminal = inTerminal([], { columns, rows });
    // The prompt is taller than so small a screen.
    await terminal.shows('Weixin');
    terminal.type(KEY.enter);
    await terminal.shows('Leave it');
    terminal.resize(60, 20);
    terminal.resize(columns, rows);
    terminal.type(KEY.enter);
    await terminal.shows('Owner');
    terminal.type(KEY.ctrlC);
    expect(await terminal.ended()).toBe(130);
  });
});
