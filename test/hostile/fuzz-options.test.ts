import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inMemory } from '../support/in-memory.ts';
import { argument, command } from './support/arguments.ts';
import { GOOD } from './support/case.ts';
import { fuzz, holds, PATIENCE } from './support/fuzz.ts';

test(
  'any arguments: a code of the contract, no trace, nothing for a terminal to obey',
  async () => {
    await fuzz(
      2,
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
    );
  },
  PATIENCE,
);

test(
  'an answer as an option means what it means in JSON',
  async () => {
    const size = fc.integer({ min: 1, max: 500 });
    const role = fc.constantFrom('owner', 'admin', 'member');
    await fuzz(
      2,
      fc.asyncProperty(size, role, async (groupSize, who) => {
        const rest = { device: 'ios', groupType: 'ordinary', region: 'eu' };
        const options = ['--role', who, '--size', String(groupSize)];
        const byOption = await inMemory(['--json', ...options], JSON.stringify(rest));
        const byJson = await inMemory(['--json'], JSON.stringify({ ...rest, role: who, groupSize }));
        // Keys stand in the order in which they were given.
        expect(JSON.parse(byOption.stdout)).toEqual(JSON.parse(byJson.stdout));
        expect(byOption.code).toBe(byJson.code);
      }),
    );
  },
  PATIENCE,
);
