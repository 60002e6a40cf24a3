import { describe, expect, test } from 'vitest';
import { inTerminal, KEY, type TerminalSession } from './support/terminal.ts';

const SHOW_CURSOR = '\u001b[?25h';
const HIDE_CURSOR = '\u001b[?25l';

/** Answers question after question: each is waited for, then its keys are typed. */
async function answer(terminal: TerminalSession, steps: readonly (readonly [string, string])[]) {
  for (const [question, keys] of steps) {
    await terminal.shows(`? ${question}`);
    terminal.type(keys);
  }
}

const OWNER_EN = [
  ['Which app is the group in?', KEY.enter],
  ['What do you want?', KEY.down + KEY.enter],
  ['What are you in the group?', KEY.enter],
  ['Which device are you going to do it on?', KEY.enter],
  ['What kind of group is it?', KEY.enter],
  ['How many people are in the group', `55${KEY.enter}`],
  ['Where is your account registered?', KEY.enter],
] as const;

describe('the wizard in a pseudo-terminal', () => {
  test('leads an owner to the plan, in English', async () => {
    const terminal = inTerminal([], { env: { LANG: 'en_US.UTF-8' } });
    await answer(terminal, OWNER_EN);
    expect(await terminal.ended()).toBe(0);
    const screen = terminal.screen();
    expect(screen).toContain('Blocked for now');
    expect(screen).toContain('remove 15 members');
    expect(screen).toContain('… → 群管理 → 解散该群聊');
    expect(screen).toContain('group-exit ask --no-input --platform wechat --goal dissolve --role owner');
  });

  test('leads a member out, in Chinese, and asks nothing that makes no difference', async () => {
    const terminal = inTerminal([], { columns: 40, env: { LC_ALL: 'zh_CN.UTF-8' } });
    await answer(terminal, [
      ['这个群在哪个应用里', KEY.enter],
      ['你想做什么', KEY.enter],
      ['你在群里是什么身份', KEY.down + KEY.down + KEY.enter],
      ['你打算用什么设备操作', KEY.down + KEY.enter],
      ['这是什么类型的群', KEY.enter],
      ['你的账号注册在哪里', KEY.enter],
    ]);
    expect(await terminal.ended()).toBe(0);
    const screen = terminal.screen();
    expect(screen).toContain('可以进行');
    expect(screen).toContain('删除并退出');
    // A member who leaves is never asked how large the group is.
    expect(screen).not.toContain('群里有多少人');
  });

  test('does not ask again for what was given as options', async () => {
    const terminal = inTerminal([
      '--platform',
      'wechat',
      '--goal',
      'dissolve',
      '--role',
      '群主',
      '--size',
      '35',
    ]);
    await answer(terminal, [
      ['Which device', KEY.enter],
      ['What kind of group', KEY.enter],
      ['Where is your account', KEY.enter],
    ]);
    expect(await terminal.ended()).toBe(0);
    expect(terminal.screen()).toContain('Ready: nothing stands in the way');
  });

  test('checks a number when it is typed and keeps the question open', async () => {
    const terminal = inTerminal([]);
    await answer(terminal, OWNER_EN.slice(0, 5));
    await answer(terminal, [['How many people are in the group', `600${KEY.enter}`]]);
    await terminal.shows('at most 500 members');
    terminal.type(`\u007f\u007f\u007f40${KEY.enter}`);
    await answer(terminal, OWNER_EN.slice(6));
    expect(await terminal.ended()).toBe(0);
    expect(terminal.screen()).toContain('Exactly 40 members');
  });

  test('offers “not sure” where one can be unsure', async () => {
    const terminal = inTerminal([
      '--platform',
      'wechat',
      '--goal',
      'leave',
      '--role',
      'member',
      '--type',
      'live',
    ]);
    await answer(terminal, [
      ['Which device', KEY.enter],
      ['Where is your account', KEY.enter],
      ['Is a live stream running right now?', KEY.down + KEY.down + KEY.enter],
    ]);
    expect(await terminal.ended()).toBe(0);
    expect(terminal.screen()).toContain('A live stream is running');
  });

  test.each([
    ['Ctrl-C at a choice', OWNER_EN.slice(0, 2), 'What are you in the group?', KEY.ctrlC],
    ['Ctrl-D at a choice', OWNER_EN.slice(0, 2), 'What are you in the group?', KEY.ctrlD],
    ['Ctrl-C at a number', OWNER_EN.slice(0, 5), 'How many people', KEY.ctrlC],
    ['Ctrl-D at a number', OWNER_EN.slice(0, 5), 'How many people', KEY.ctrlD],
  ] as const)('%s ends it by the signal and leaves the terminal clean', async (_, before, at, key) => {
    const terminal = inTerminal([]);
    await answer(terminal, before);
    await terminal.shows(`? ${at}`);
    terminal.type(key);
    expect(await terminal.ended()).toBe(130);
    const raw = terminal.raw();
    expect(raw.lastIndexOf(SHOW_CURSOR)).toBeGreaterThanOrEqual(raw.lastIndexOf(HIDE_CURSOR));
    expect(terminal.screen()).toContain('Cancelled.');
    expect(terminal.screen()).not.toContain('Error');
  });
});
