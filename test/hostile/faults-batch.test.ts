import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { CLEAN_ENV, PROGRAM } from '../support/program.ts';
import { GOOD, goodWith } from './support/case.ts';

const MEBIBYTE = 1_048_576;

function start(args: readonly string[], options: { flags?: string[]; cwd?: string } = {}) {
  const { flags = [], cwd } = options;
  const child = spawn(process.execPath, [...flags, PROGRAM, ...args], { env: CLEAN_ENV, cwd });
  // A program that ends early leaves the pipe broken; that is its right.
  child.stdin.on('error', () => {});
  return child;
}

/** Feeds a program until it takes no more or there is none left. */
async function feed(child: ChildProcessWithoutNullStreams, parts: Iterable<string | Uint8Array>) {
  await pipeline(Readable.from(parts, { objectMode: false }), child.stdin).catch(() => {});
}

function* endless(line: string): Generator<string> {
  const many = `${line}\n`.repeat(100);
  for (;;) yield many;
}

function* times(count: number, part: string | Uint8Array): Generator<string | Uint8Array> {
  for (let n = 0; n < count; n++) yield part;
}

/** The most memory the program ever held, as Linux tells; undefined elsewhere. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) / 1024 : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs a batch and measures. The program is held alive by its open input until its last result has
 * been read, since a process that has ended tells no numbers.
 */
async function measured(
  args: readonly string[],
  parts: Iterable<string | Uint8Array>,
  lastOf: (lines: number) => boolean,
  flags: string[] = [],
) {
  const child = start(args, { flags });
  let lines = 0;
  let last = '';
  let peak: number | undefined;
  child.stderr.resume();
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++;
    last = chunk.toString();
    if (lastOf(lines)) {
      peak = peakOf(child.pid);
      child.stdin.end();
    }
  });
  const fed = pipeline(Readable.from(parts, { objectMode: false }), child.stdin, { end: false });
  const [code] = await once(child, 'close');
  await fed.catch(() => {});
  return { code, lines, last, peak };
}

/** Signals that end a batch, besides those that would leave a memory image. */
const ENDING = [
  ...(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGALRM', 'SIGVTALRM'] as const),
  ...(['SIGUSR1', 'SIGUSR2', 'SIGIO', 'SIGPWR'] as const),
].filter((signal) => signal in constants.signals);

describe('a signal in mid-batch', () => {
  test.each([
    ['18 Ctrl-C', 'SIGINT'],
    ['SIGTERM', 'SIGTERM'],
    ['SIGHUP', 'SIGHUP'],
  ] as const)('%s: the last line is whole, and it dies by the signal', async (_, signal) => {
    const child = start(['--json']);
    const fed = feed(child, endless(GOOD));
    let out = '';
    child.stdout.setEncoding('utf8');
    child.stdout.once('data', () => child.kill(signal));
    child.stdout.on('data', (text: string) => {
      out += text;
    });
    const [code, by] = await once(child, 'close');
    await fed;
    expect({ code, by }).toEqual({ code: null, by: signal });
    expect(out.endsWith('\n')).toBe(true);
    for (const line of out.trimEnd().split('\n')) expect(JSON.parse(line).verdict).toBe('ready');
  });

  test('19 with a reader that does not read it ends all the same', async () => {
    const child = start(['--json']);
    const fed = feed(child, endless(GOOD));
    await once(child.stdout, 'readable');
    child.kill('SIGINT');
    const [, by] = await once(child, 'exit');
    child.stdout.destroy();
    await fed;
    expect(by).toBe('SIGINT');
  });

  test.each(ENDING)('%s during -o: the old file stays, nothing is left beside it', async (signal) => {
    const cwd = mkdtempSync(join(tmpdir(), 'group-exit-'));
    writeFileSync(join(cwd, 'a'), 'old');
    const child = start(['--brief', '-o', 'a', '--force'], { cwd });
    const bad = feed(child, endless('x'));
    // The first complaint comes once the file is being written.
    await once(child.stderr, 'data');
    let told = '';
    child.stderr.on('data', (text) => {
      told += text;
    });
    const beside = readdirSync(cwd).filter((name) => name !== 'a');
    expect(beside).toEqual([expect.stringMatching(/^\.a\.[0-9a-f]{12}\.tmp$/)]);
    expect(statSync(join(cwd, beside[0] as string)).mode & 0o777).toBe(0o600);
    child.kill(signal);
    const [, by] = await once(child, 'close');
    await bad;
    expect(by).toBe(signal);
    expect(told).not.toContain('Debugger');
    expect(readdirSync(cwd)).toEqual(['a']);
    expect(readFileSync(join(cwd, 'a'), 'utf8')).toBe('old');
  });

  test('3 nothing comes: it says so, waits as a filter does, and Ctrl-C ends it', async () => {
    const child = start([]);
    const [told] = await once(child.stderr, 'data');
    expect(String(told)).toContain('waiting');
    child.kill('SIGINT');
    const [, by] = await once(child, 'close');
    expect(by).toBe('SIGINT');
  });

  test('nothing comes from a pipe by name: it says from which', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'group-exit-'));
    execFileSync('mkfifo', [join(cwd, 'silent')]);
    const child = start(['check', 'silent'], { cwd });
    const [told] = await once(child.stderr, 'data');
    expect(String(told)).toContain('waiting for answers from silent');
    child.kill('SIGINT');
    const [, by] = await once(child, 'close');
    expect(by).toBe('SIGINT');
  });

  test('22 stopped and continued in mid-batch nothing is lost', async () => {
    const child = start(['--brief']);
    const fed = feed(child, times(200, `${GOOD}\n`.repeat(100)));
    let lines = 0;
    child.stdout.once('data', () => {
      child.kill('SIGSTOP');
      child.kill('SIGCONT');
    });
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines++;
    });
    const [code] = await once(child, 'close');
    await fed;
    expect({ code, lines }).toEqual({ code: 0, lines: 20_000 });
  });
});

describe('memory', () => {
  test('74 a line of 700 MB is refused, and the next one judged, in bounded memory', async () => {
    const part = new Uint8Array(MEBIBYTE).fill(0x78);
    function* huge() {
      yield `${GOOD}\n{"a":"`;
      yield* times(700, part);
      yield `"}\n${GOOD}\n`;
    }
    const { code, last, lines, peak } = await measured(['--brief'], huge(), (seen) => seen === 3);
    expect({ code, lines }).toEqual({ code: 2, lines: 3 });
    expect(last).toContain('"ready"');
    if (peak !== undefined) expect(peak).toBeLessThan(150);
  });

  test('52, 74 an element of 100 MB in an array too', async () => {
    const part = new Uint8Array(MEBIBYTE).fill(0x78);
    function* huge() {
      yield `[${GOOD},"`;
      yield* times(100, part);
      yield `",${GOOD}\n]`;
    }
    const child = start(['--brief']);
    let out = '';
    child.stderr.resume();
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    const fed = feed(child, huge());
    const [code] = await once(child, 'close');
    await fed;
    expect(code).toBe(2);
    expect(JSON.parse(out).map((one: { verdict?: string }) => one.verdict)).toEqual([
      'ready',
      undefined,
      'ready',
    ]);
  });

  test('15 a reader that does not read holds the writer, whatever is offered', async () => {
    const child = start(['--json']);
    child.stderr.resume();
    const many = `${GOOD}\n`.repeat(1_000);
    let taken = 0;
    function* offered() {
      for (let n = 0; n < 2_000; n++) {
        taken = n;
        yield many;
      }
    }
    const fed = feed(child, offered());
    // There is no event for nothing happening: it is seen by its processor time standing still.
    // Nothing is read: after its own buffers and the pipes are full the program takes no more.
    let before = -1;
    while (before !== taken) {
      before = taken;
      await settles(child);
    }
    const peak = peakOf(child.pid);
    expect(taken).toBeLessThan(100);
    if (peak !== undefined) expect(peak).toBeLessThan(150);
    child.kill('SIGKILL');
    child.stdout.destroy();
    await fed;
  });

  test('26, 80 a large batch under a heap of 64 MB: in order, one for one, flat', async () => {
    // Ids of a kilobyte make many bytes of few records; each is another situation for the eye only.
    const pad = 'x'.repeat(1_000);
    const big = process.env.HOSTILE_BIG === '1' ? 1_000_000 : 60_000;
    function* lines() {
      for (let n = 0; n < big; n += 100) {
        yield Array.from({ length: 100 }, (_, at) => `${goodWith(`"id":"${n + at} ${pad}"`)}\n`).join('');
      }
    }
    const flags = ['--max-old-space-size=64'];
    const {
      code,
      last,
      lines: out,
      peak,
    } = await measured(['--brief'], lines(), (seen) => seen === big, flags);
    expect({ code, out }).toEqual({ code: 0, out: big });
    expect(last).toContain(`"id":"${big - 1} `);
    if (peak !== undefined) expect(peak).toBeLessThan(150);
  }, 600_000);

  test('80 every situation another one, under the same heap', async () => {
    const roles = ['owner', 'admin', 'member'];
    const regions = ['eu', 'mainland-china', 'other'];
    function* lines() {
      for (let n = 0; n < 1_500; n++) {
        const size = 1 + (n % 500);
        const one = {
          role: roles[n % 3],
          device: 'ios',
          groupSize: size,
          groupType: 'ordinary',
          region: regions[(n % 7) % 3],
        };
        yield `${JSON.stringify(one)}\n`;
      }
    }
    const flags = ['--max-old-space-size=64'];
    const { lines: out } = await measured(['--json'], lines(), (seen) => seen === 1_500, flags);
    expect(out).toBe(1_500);
  });

  test('an endless array of nothing is read in bounded memory', async () => {
    const child = start(['--brief']);
    child.stderr.resume();
    let lines = 0;
    const fed = feed(
      child,
      (function* () {
        yield '[1';
        yield* endless(',1'.repeat(500));
      })(),
    );
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines++;
      if (lines > 30_000) child.kill('SIGKILL');
      else peak = peakOf(child.pid);
    });
    let peak: number | undefined;
    await once(child, 'close');
    await fed;
    if (peak !== undefined) expect(peak).toBeLessThan(150);
  });
});

/** Resolves once the program has nothing more to do: its processor time stands still. */
async function settles(child: ChildProcessWithoutNullStreams): Promise<void> {
  const used = () => {
    try {
      return readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ').slice(13, 15).join();
    } catch {
      return '';
    }
  };
  for (let before = 'at first'; before !== used(); ) {
    before = used();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
