import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BASE, compile } from '../../rules/internal.ts';
import type { Settings } from '../../src/commands/spec.ts';
import type { Dialogue } from '../../src/wizard/dialogue.ts';
import { save } from '../../src/wizard/save.ts';

const os = vi.hoisted(() => ({ homedir: vi.fn<() => string>(), userInfo: vi.fn() }));
vi.mock('node:os', async (original) => ({ ...(await original<typeof import('node:os')>()), ...os }));

const ANSWERS = { platform: 'wechat', goal: 'leave', role: 'member', device: 'ios' } as const;
const SITUATION = { ...ANSWERS, groupType: 'ordinary', region: 'eu' } as const;
const SETTINGS = {
  caller: { program: 'group-exit', shell: 'posix' },
  rules: compile(BASE),
  lang: 'en',
  jsonLang: 'en',
  trust: 'reported',
  fields: 'small',
  shown: 'short',
  now: new Date('2026-11-28T09:00:00Z'),
} as unknown as Settings;

/** Somebody who saves in a format and types one path after the other. @returns what was said to them */
async function savesTo(format: string, paths: string[], raw = {}): Promise<string[]> {
  const said: string[] = [];
  const dialogue: Dialogue = {
    choose: async (_, items) => ({ value: items.find(({ value }) => value === format)?.value as never }),
    async enter(_, check) {
      for (;;) {
        const value = paths.shift() as string;
        const complaint = check(value);
        if (complaint === undefined) return { value };
        said.push(complaint);
      }
    },
    say: async (text) => void said.push(text),
    pick: async () => {
      throw new Error('there is no menu here');
    },
    takeBack: async () => {},
    close() {},
  };
  await save(dialogue, { answers: SITUATION, approximate: [] }, SETTINGS, raw);
  return said;
}

test.each([
  ['text', 'plan.txt', (command: string) => `Everything, with its sources:\n${command}\n`],
  ['md', 'plan.md', (command: string) => `Everything, with its sources:\n\n    ${command}\n`],
] as const)('%s that is saved ends with the whole command that gives more', async (format, name, end) => {
  const path = join(mkdtempSync(join(tmpdir(), 'group-exit-')), name);
  await savesTo(format, [path], { lang: 'en' });
  const saved = readFileSync(path, 'utf8');
  const command =
    'group-exit ask --no-input --platform wechat --goal leave --role member --device ios --type ordinary --region eu --lang en --full';
  expect(saved.endsWith(end(command))).toBe(true);
  expect(saved).not.toContain('add --full');
});

const noEntry = () => {
  throw new Error('A system error occurred: uv_os_homedir returned ENOENT (no such file or directory)');
};

afterEach(() => {
  vi.resetAllMocks();
});

describe('saving to ~/…', () => {
  test('goes to the home folder, by HOME or by what the system knows where HOME is empty', async () => {
    const home = mkdtempSync(join(tmpdir(), 'group-exit-'));
    os.homedir.mockReturnValue(home);
    expect(await savesTo('json', ['~/a.json'])).toEqual([`Saved: ${join(home, 'a.json')}`]);
    os.homedir.mockReturnValue('');
    os.userInfo.mockReturnValue({ homedir: home });
    expect(await savesTo('json', ['~/b.json'])).toEqual([`Saved: ${join(home, 'b.json')}`]);
    expect(readdirSync(home)).toEqual(['a.json', 'b.json']);
  });

  test('without a home folder it is said at the prompt, and asked again', async () => {
    os.homedir.mockImplementation(noEntry);
    os.userInfo.mockImplementation(noEntry);
    const place = join(mkdtempSync(join(tmpdir(), 'group-exit-')), 'plan.json');
    const [complaint, another, saved] = await savesTo('json', ['~/plan.json', '~', place]);
    expect(complaint).toContain('There is no home folder');
    expect(another).toBe(complaint);
    expect(saved).toBe(`Saved: ${place}`);
  });
});

test('the rules that it judges by are not written over', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'group-exit-')), 'pack.json');
  writeFileSync(path, '{}');
  const said: string[] = [];
  const paths = [path];
  const dialogue: Dialogue = {
    // The form, then “Yes” to replacing it.
    choose: async (_, items) => ({ value: items.at(-1)?.value as never }),
    enter: async () => (paths.length > 0 ? { value: paths.shift() as string } : 'back'),
    say: async (text) => void said.push(text),
    pick: async () => {
      throw new Error('there is no menu here');
    },
    takeBack: async () => {},
    close() {},
  };
  await save(dialogue, { answers: SITUATION, approximate: [] }, SETTINGS, { rules: [path] });
  expect(said.at(-1)).toContain('it is the input itself');
  expect(readFileSync(path, 'utf8')).toBe('{}');
});
