import { readFileSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { Caller } from '../../src/messages/command-line.ts';
import type { Io } from '../../src/process/io.ts';

export interface RunOutput {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The package's, as the built program has it. */
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** A caller on Linux that started the program by its name. */
export const BY_NAME = { program: 'group-exit', shell: 'posix' } as const satisfies Caller;

/** Runs the program in memory: no process, no files, no environment, but for what is given. */
export async function inMemory(
  argv: readonly string[],
  input: string | Uint8Array,
  { cuts = [], ...given }: { cuts?: readonly number[] } & Partial<Io> = {},
): Promise<RunOutput> {
  const stdin = Readable.from(pieces(Buffer.from(input), cuts), { objectMode: false });
  const [stdout, stderr] = [collector(), collector()];
  const code = await main(argv, ioWith({ stdin, stdout: stdout.stream, stderr: stderr.stream, ...given }));
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** An Io with dummy streams, except for the given ones. */
export function ioWith(given: Partial<Io> = {}): Io {
  return {
    stdin: Readable.from([]),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    startedBy: [BY_NAME.program],
    stdinKind: 'data',
    version,
    ...given,
  };
}

/** Splits a buffer into chunks at positions given in thousandths of its length. */
function* pieces(whole: Buffer, cuts: readonly number[]): Generator<Buffer> {
  const places = [...cuts].map((cut) => Math.floor((cut * whole.length) / 1_000)).sort((a, b) => a - b);
  let from = 0;
  for (const to of [...places, whole.length]) {
    if (to > from) yield whole.subarray(from, to);
    from = to;
  }
}

function collector() {
  const stream = new PassThrough({ highWaterMark: 1 << 30 });
  return { stream, text: () => String(stream.read() ?? '') };
}
