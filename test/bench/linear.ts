import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inSeconds, interleaved, judged, type Row, type Scale, type Section } from './measure.ts';

const BYTES = 480 << 10;
const GOOD = '"role":"owner","device":"ios","groupSize":55,"groupType":"ordinary","region":"eu"';

/** So many bytes of lines. */
function lines(bytes: number, line: (at: number) => string): string {
  const all: string[] = [];
  for (let length = 0; length < bytes; length += all.at(-1)?.length ?? 0) all.push(`${line(all.length)}\n`);
  return all.join('');
}

/** Inputs that somebody could have thought up to keep the program busy. */
const HOSTILE: Readonly<Record<string, (bytes: number) => string>> = {
  'one string': (bytes) => `{"id":"${'x'.repeat(bytes)}",${GOOD}}\n`,
  'one string, all of it escapes': (bytes) => `{"id":"${'\\u0041'.repeat(bytes / 6)}",${GOOD}}\n`,
  'one letter under combining marks': (bytes) => `{"role":"a${'\u0301'.repeat(bytes / 2)}"}\n`,
  'opening brackets': (bytes) => '['.repeat(bytes),
  blanks: (bytes) => `${' '.repeat(bytes)}{}\n`,
  'empty lines': (bytes) => '\n'.repeat(bytes),
  'an object of many keys': (bytes) =>
    `{${lines(bytes, (at) => `"key${at}":0,`).replaceAll('\n', '')}"role":"owner"}\n`,
  'an array, the error at its end': (bytes) => `[${lines(bytes, () => `{${GOOD}},`).replaceAll('\n', '')}`,
  'lines, each with another unknown key': (bytes) => lines(bytes, (at) => `{"rolle${at}":"owner"}`),
  'lines, each written in another way': (bytes) =>
    lines(bytes, (at) => `{${' '.repeat(at % 97)}${GOOD}${' '.repeat((at / 97) % 89)}}`),
};

/** Inputs that mean harm, and the same twice as long: nothing may take more than in proportion. */
export async function linear({ rounds }: Scale, folder: string): Promise<Section> {
  const [empty, short, long] = ['empty', 'short', 'long'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(empty, '{}\n');
  const rows: Row[] = [];
  for (const [what, make] of Object.entries(HOSTILE)) {
    writeFileSync(short, make(BYTES));
    writeFileSync(long, make(BYTES * 2));
    const times = await interleaved(rounds, {
      start: () => judged(empty, '--brief'),
      short: () => judged(short, '--brief'),
      long: () => judged(long, '--brief'),
    });
    // What is over at once has no slope: ten milliseconds keep the noise of the start out of the ratio.
    const cost = (time: number) => Math.max(time - times.start, 0) + 0.01;
    const ratio = cost(times.long) / cost(times.short);
    rows.push({
      what,
      against: 'half as much of it',
      ratio,
      goal: { atMost: 2.4 },
      figure: inSeconds(times.long),
    });
  }
  return {
    title: 'Twice as much takes at most twice as long',
    rows,
    note: `Inputs of ${BYTES >> 10} and ${BYTES >> 9} KiB for \`--brief\`, the start of the program taken off. Lines of over 1 MiB are refused as they come.`,
  };
}
