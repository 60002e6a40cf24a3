import fc from 'fast-check';
import { COMMANDS } from '../../../src/commands/index.ts';
import { ASK_OPTIONS, COMMON_OPTIONS, RULES_OPTIONS } from '../../../src/commands/options.ts';

/** All but the one that writes files: its places are tried through the built program. */
const FLAGS = [...COMMON_OPTIONS, ...ASK_OPTIONS, ...RULES_OPTIONS]
  .flatMap(({ flags }) => flags.split(/, | /).filter((part) => part.startsWith('-')))
  .filter((flag) => flag !== '-o' && flag !== '--output');

/** Anything that could stand on a command line, most of it known to the program. */
export const argument = fc
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
export const command = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(undefined, 'check', 'next', 'ask', 'completion') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...COMMANDS.map(({ name }) => name).filter((name) => name !== 'verify')),
  },
);
