import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { ASK_OPTIONS, COMMON_OPTIONS, RULES_OPTIONS } from '../../src/options.ts';
import { GOOD } from './support/case.ts';
import { holds, PATIENCE, runs } from './support/fuzz.ts';
import { inMemory } from './support/in-memory.ts';

/** All but the one that writes files: its places are tried through the built program. */
const FLAGS = [...COMMON_OPTIONS, ...ASK_OPTIONS, ...RULES_OPTIONS]
  .flatMap(({ flags }) => flags.split(/, | /).filter((part) => part.startsWith('-')))
  .filter((flag) => flag !== '-o' && flag !== '--output');

const argument = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...FLAGS) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '--role',
        '--size',
        '--type',
        '--region',
        '--device',
        '--live-now',
        '--goal',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'owner',
        '55',
        'ordinary',
        'eu',
        'ios',
        'json',
        'text',
        'csv',
        'zh',
        'en',
        'true',
        '80',
        'never',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '-',
        '--',
        '',
        '--help',
        '-V',
        'bash',
        '__proto__',
        'constructor',
        '--=',
        '-fjson',
        '--size=1e400',
        '--lang=',
        '\u001b[31m',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  )
  // The system passes no NUL in an argument. A name of a file, or --output by its first letters, is not for here.
  .map((text) => text.replace(/\0/g, ''))
  .filter((text) => !/^--?o/.test(text));

/** The proof takes seconds and hangs on nothing that is given here; long tables are tried less often. */
const command = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(undefined, 'check', 'next', 'ask', 'completion') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...COMMANDS.map(({ name }) => name).filter((name) => name !== 'verify')),
  },
);

test(
  'any arguments: a code of the contract, no trace, nothing for a terminal to obey',
  async () => {
    await fc.assert(
      fc.asyncProperty(command, fc.array(argument, { maxLength: 6 }), async (name, list) => {
        const args = name === undefined ? list : [name, ...list];
        const said = await inMemory(args, GOOD);
        // Colours and drawings are the program's own, where they were asked for.
        const plain = {
          ...said,
          stdout: said.stdout.replace(/\u001b\[\d+m|\ufeff/g, '').replaceAll('\r\n', '\n'),
        };
        expect(said.stderr).not.toMatch(/^\s+at |this is a bug/m);
        holds(plain, 'text');
      }),
      runs(2),
    );
  },
  PATIENCE,
);

test(
  'an answer as an option means what it means in JSON',
  async () => {
    const size = fc.integer({ min: 1, max: 500 });
    const role = fc.constantFrom('owner', 'admin', 'member');
    await fc.assert(
      fc.asyncProperty(size, role, async (groupSize, who) => {
        const rest = { device: 'ios', groupType: 'ordinary', region: 'eu' };
        const options = ['--role', who, '--size', String(groupSize)];
        const byOption = await inMemory(['--json', ...options], JSON.stringify(rest));
        const byJson = await inMemory(['--json'], JSON.stringify({ ...rest, role: who, groupSize }));
        // Keys stand in the order in which they were given.
        expect(JSON.parse(byOption.stdout)).toEqual(JSON.parse(byJson.stdout));
        expect(byOption.code).toBe(byJson.code);
      }),
      runs(1),
    );
  },
  PATIENCE,
);
