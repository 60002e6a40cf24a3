import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inTerminal, KEY } from '../support/terminal.ts';
import { terminalSvg } from './terminal-svg.ts';

/**
 * The pictures of the READMEs and of docs/usage, taken from the real program in a pseudo-terminal. They must be what
 * it shows today; `npm run update` takes them anew.
 */
const UPDATE = process.env.UPDATE === '1';

/** The dates in a picture don't depend on the day it is taken. */
const NOW = '2026-12-01T09:00:00Z';

const TAKEN = [
  {
    name: 'wizard-en.svg',
    title: 'A member leaves: six questions, the answer on one screen, and the menu below it.',
    rows: 40,
    env: { LANG: 'en_US.UTF-8' },
    keys: [
      ['Which app', KEY.enter],
      ['What do you want?', KEY.enter],
      ['What is your role', `${KEY.down}${KEY.down}${KEY.enter}`],
      ['Which device', `${KEY.down}${KEY.enter}`],
      ['What kind of group', KEY.enter],
      ['account registered', KEY.enter],
    ],
    until: 'What next?',
  },
  {
    name: 'wizard-zh.svg',
    title: '群主解散 55 人的群：七个问题，一屏答案，下面是菜单。',
    rows: 40,
    env: { LANG: 'zh_CN.UTF-8' },
    keys: [
      ['这个群在哪个应用里', KEY.enter],
      ['你想做什么', `${KEY.down}${KEY.enter}`],
      ['你在群里是什么身份', KEY.enter],
      ['你打算用什么设备', KEY.enter],
      ['这是什么类型的群', KEY.enter],
      ['群里有多少人', `55${KEY.enter}`],
      ['你的账号是哪里的', KEY.enter],
    ],
    until: '接下来',
  },
] as const;

/** Takes the picture, or holds it against what the program shows. */
function hold(name: string, svg: string) {
  const file = fileURLToPath(new URL(name, import.meta.url));
  if (UPDATE) writeFileSync(file, svg);
  expect(svg).toBe(readFileSync(file, 'utf8'));
}

test.each(TAKEN)('$name shows what the program shows', async ({ name, title, rows, env, keys, until }) => {
  const terminal = inTerminal([], { rows, env });
  for (const [question, typed] of keys) {
    await terminal.asks(question);
    terminal.type(typed);
  }
  await terminal.asks(until);
  const svg = terminalSvg(terminal.emulator, title, terminal.emulator.buffer.active.viewportY);
  terminal.type(KEY.ctrlC);
  await terminal.ended();
  hold(name, svg);
});

test.each([
  [
    'timeline-en.svg',
    'en',
    'What stays behind',
    'What stays behind, and for how long, on a logarithmic scale.',
  ],
  ['timeline-zh.svg', 'zh', '会留下什么', '解散以后会留下什么、留多久：按对数刻度画的时间线。'],
] as const)('%s shows what the program shows', async (name, lang, heading, title) => {
  const owner = ['--role', 'owner', '--device', 'ios', '--size', '55', '--type', 'payment', '--region', 'eu'];
  const options = ['--no-input', '--lang', lang, '--now', NOW, '--show', 'stays'];
  const terminal = inTerminal(['ask', ...options, ...owner], { rows: 32, env: { TZ: 'UTC' } });
  await terminal.ended();
  const first = terminal
    .screen()
    .split('\n')
    .findIndex((line) => line.includes(heading));
  hold(name, terminalSvg(terminal.emulator, title, first));
});
