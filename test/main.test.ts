import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Io } from '../src/io.ts';
import { main } from '../src/main.ts';

/** The program in memory, with a fault built in if wanted. */
async function inMemory(argv: readonly string[], input: string, change: Partial<Io> = {}) {
  const stdin = new PassThrough();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  stdin.end(input);
  const io: Io = {
    stdin,
    stdout,
    stderr,
    env: {},
    stdinKind: 'data',
    version: async () => '0.0.0',
    ...change,
  };
  const code = await main(argv, io);
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

async function* fault(): AsyncGenerator<string> {
  yield ' ';
  throw new TypeError('a fault of ours');
}

const broken = (): Io['stdin'] => Readable.from(fault());

describe('a bug', () => {
  test('ends with 70 and a short message, and keeps its trace to itself', async () => {
    const { code, stdout, stderr } = await inMemory([], '', { stdin: broken() });
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(stderr).toContain('this is a bug in group-exit');
    expect(stderr).not.toContain('a fault of ours');
  });

  test('shows the trace under GROUP_EXIT_DEBUG=1', async () => {
    const { stderr } = await inMemory([], '', { stdin: broken(), env: { GROUP_EXIT_DEBUG: '1' } });
    expect(stderr).toContain('TypeError: a fault of ours');
  });
});

test('nothing that comes in ends with 70, and one line comes out for each that goes in', async () => {
  const fc = (await import('fast-check')).default;
  const piece = fc.oneof(
    fc.json(),
    fc.string(),
    fc.constantFrom(
      '{"role":"owner"}',
      '{"role":"member","goal":"dissolve","type":"ordinary"}',
      '{',
      '[',
      '"',
      '\u0000',
    ),
    fc
      .dictionary(fc.constantFrom('role', 'size', 'type', 'id', 'region', '身份', 'liveNow'), fc.anything())
      .map((v) => {
        try {
          return JSON.stringify(v) ?? '';
        } catch {
          return '{}';
        }
      }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 2, maxLength: 6 }), async (pieces) => {
      const lines = pieces.map((one) => `{}${one}`.replace(/[\r\n]/g, ' '));
      const { code, stdout } = await inMemory(['--brief'], lines.join('\n'));
      expect([0, 1, 2]).toContain(code);
      const out = stdout.trimEnd().split('\n');
      expect(out).toHaveLength(lines.length);
      for (const line of out) expect(JSON.parse(line)).toHaveProperty('schemaVersion', 1);
    }),
    { numRuns: 2_000 },
  );
});

test('any bytes at all end with a code of the contract', async () => {
  const fc = (await import('fast-check')).default;
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (input) => {
      const { code, stdout } = await inMemory(['--json'], input);
      expect([0, 1, 2]).toContain(code);
      for (const line of stdout.startsWith('[') || stdout.startsWith('{\n') ? [] : stdout.split('\n')) {
        if (line) JSON.parse(line);
      }
    }),
    { numRuns: 2_000 },
  );
});
