import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inTerminal, KEY } from '../support/terminal.ts';
import { terminalSvg } from './terminal-svg.ts';

/**
 * The pictures of the README, taken from the real program in a pseudo-terminal. They must be what
 * it shows today; `npm run update` takes them anew.
 */
const UPDATE = process.env.UPDATE === '1';

/** The dates in a picture don't depend on the day it is taken. */
const NOW = '2026-12-01T09:00:00Z';

const TAKEN = [
  {
    name: 'wizard-en.svg',
    title: 'The wizard asks an owner for the size of the group; 600 is told to be too many before Enter.',
    rows: 16,
    env: { LANG: 'en_US.UTF-8' },
    keys: [
      ['Which app', KEY.enter],
      ['What do you want?', KEY.enter],
      ['What are you in', KEY.enter],
      ['Which device', KEY.enter],
      ['What kind of group', KEY.enter],
      ['How many people', '600'],
    ],
    until: 'at most 500 members',
  },
  {
    name: 'wizard-zh.svg',
    title: '向导用中文提问：你打算用什么设备操作？',
    rows: 16,
    env: { LANG: 'zh_CN.UTF-8' },
    keys: [
      ['这个群在哪个应用里', KEY.enter],
      ['你想做什么', KEY.enter],
      ['你在群里是什么身份', KEY.enter],
    ],
    until: '网页版',
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
  ['advice-en.svg', 'en', 'The advice for an owner: verdict, obstacles and the first steps.', 0, []],
  [
    'timeline-zh.svg',
    'zh',
    '解散以后会留下什么、留多久：按对数刻度画的时间线。',
    '会留下什么',
    ['--show', 'stays'],
  ],
] as const)('%s shows what the program shows', async (name, lang, title, from, options) => {
  const owner = ['--role', 'owner', '--device', 'ios', '--size', '55', '--type', 'payment', '--region', 'eu'];
  const terminal = inTerminal(['ask', '--no-input', '--lang', lang, '--now', NOW, ...owner, ...options], {
    rows: 32,
    env: { TZ: 'UTC' },
  });
  await terminal.ended();
  const lines = terminal.screen().split('\n');
  const first = from === 0 ? 0 : lines.findIndex((line) => line.includes(from));
  hold(name, terminalSvg(terminal.emulator, title, first));
});
