import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pty from '@lydell/node-pty';
import {
  CLEAN_ENV,
  inSeconds,
  interleaved,
  judged,
  PROGRAM,
  type Row,
  type Scale,
  type Section,
  timed,
} from './measure.ts';

const RECORD =
  '{"role":"owner","device":"ios","groupSize":55,"groupType":"ordinary","region":"mainland-china"}\n';

/** How long the program takes, from the start of the process to its end or its first question. */
export async function start({ starts }: Scale, folder: string): Promise<Section> {
  const [empty, record] = [join(folder, 'empty.mjs'), join(folder, 'record.json')];
  writeFileSync(empty, '');
  writeFileSync(record, RECORD);
  const node = (...args: readonly string[]) => timed(empty, process.execPath, args).seconds;
  const times = await interleaved(starts, {
    node: () => node('-e', '0'),
    empty: () => node(empty),
    brief: () => judged(record, '--brief'),
    full: () => judged(record, '--json'),
    help: () => judged(empty, '--help'),
    version: () => judged(empty, '--version'),
  });
  const terminal = await interleaved(starts, {
    line: () => untilShown(['-e', "console.log('here I am')"], 'here I am'),
    question: () => untilShown([PROGRAM], 'Which app is the group in?'),
  });
  const row = (name: keyof typeof times, what: string, goal?: Row['goal']): Row => ({
    what,
    against: '`node -e 0`',
    ratio: times[name] / times.node,
    ...(goal ? { goal } : {}),
    figure: inSeconds(times[name]),
  });
  return {
    title: 'Starting',
    rows: [
      row('empty', 'an empty ES module'),
      row('brief', 'one piped record, `--brief`', { atMost: 2.2 }),
      row('full', 'one piped record, full advice as JSON', { atMost: 2.6 }),
      row('help', '`--help`'),
      row('version', '`--version`'),
      {
        what: 'the wizard’s first question',
        against: 'a bare Node line in a pseudo-terminal',
        ratio: terminal.question / terminal.line,
        goal: { atMost: 2.5 },
        figure: inSeconds(terminal.question),
      },
    ],
    note: `Whole processes, medians of ${starts} runs each in turn; \`node -e 0\` took ${inSeconds(times.node)}, the bare line ${inSeconds(terminal.line)}.`,
  };
}

/**
 * Seconds from starting Node in a pseudo-terminal until a text is on its screen.
 *
 * @throws if the program ends without showing it
 */
function untilShown(args: readonly string[], text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    let shown: number | undefined;
    let raw = '';
    // Wide, so that no line break comes between the words that are waited for.
    const env = { ...CLEAN_ENV, TERM: 'xterm-256color' };
    const child = pty.spawn(process.execPath, [...args], { cols: 200, rows: 40, env });
    child.onData((data) => {
      raw += data;
      if (shown !== undefined || !raw.includes(text)) return;
      shown = (performance.now() - began) / 1_000;
      child.kill();
    });
    // The next one starts when this one is gone, so that they do not share the processor.
    child.onExit(() => {
      if (shown === undefined) reject(new Error(`ended without showing “${text}”:\n${raw}`));
      else resolve(shown);
    });
  });
}
