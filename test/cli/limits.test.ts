import { describe, expect, test } from 'vitest';
import { type Answers, askedIn, BASE, type Question } from '../../rules/internal.ts';
import { inMemory } from '../support/in-memory.ts';

const OWNER = { role: 'owner', device: 'ios', region: 'eu' } as const;

/** A group that is too large, and what the error has to say in either language. */
const TOO_LARGE = [
  [{ groupType: 'ordinary', groupSize: 5_000 }, ['500', 'wechat', 'rules wechat.group-holds-500']],
  [
    { platform: 'wecom', groupType: 'internal', groupSize: 10_001 },
    ['10000', 'wecom', 'rules wecom.all-staff-size'],
  ],
  [{ platform: 'telegram', groupType: 'basic', groupSize: 250 }, ['200', 'basic', 'supergroup', 'channel']],
  [
    { platform: 'telegram', groupType: 'supergroup', groupSize: 200_001 },
    ['200000', 'channel', 'rules telegram.supergroup-holds-200000'],
  ],
  [{ platform: 'whatsapp', groupType: 'ordinary', groupSize: 1_025 }, ['1024', 'ordinary', 'community']],
] as const;

const options = (answers: Answers): string[] =>
  Object.entries(answers).flatMap(([key, value]) => {
    const name = { groupType: 'type', groupSize: 'size' }[key] ?? key;
    return [`--${name}`, String(value)];
  });

describe.each(TOO_LARGE)('%j is too large', (group, said) => {
  const record = JSON.stringify({ ...OWNER, ...group });
  // While the platform is open, the interview asks for it.
  const whole = JSON.stringify({ platform: 'wechat', ...OWNER, ...group });

  test.each([
    ['a record', ['--json'], record],
    ['a record in brief', ['--brief'], record],
    ['a record in Chinese', ['--lang', 'zh'], record],
    ['lines', ['check', '--brief'], `${record}\n${record}\n`],
    ['lines in full', ['check', '--json'], `${record}\n${record}\n`],
    ['CSV', ['-f', 'csv'], record],
    ['next', ['next'], whole],
    ['next before all is known', ['next'], whole.replace(/"device":"ios",/, '')],
    ['a file of answers', ['ask', '--no-input', '-'], record],
    ['options', ['ask', '--no-input', ...options({ ...OWNER, ...group })], ''],
    [
      'the size as an option',
      ['--size', String(group.groupSize)],
      record.replace(/"groupSize":\d+,?/, '').replace(',}', '}'),
    ],
  ])('as %s', async (_, args, input) => {
    const { code, stdout, stderr } = await inMemory(args, input);
    expect(code).toBe(2);
    expect(stdout).not.toContain('ready');
    for (const word of said) expect(stderr).toContain(word);
    if (stdout && !args.includes('csv'))
      expect(stdout.match(/out-of-range/g)).toHaveLength(input.split(record).length - 1 || 1);
  });
});

test('both keys are named, each as it was given', async () => {
  const { stderr } = await inMemory(
    ['--platform', 'telegram', '--type', 'basic'],
    JSON.stringify({ ...OWNER, members: 250 }),
  );
  expect(stderr).toContain('members 250 and --type “basic” contradict each other');
});

test('options and record are held against each other', async () => {
  const elsewhere = await inMemory(
    ['--role', 'super-admin', '--platform', 'wecom'],
    '{"platform":"wechat","device":"ios","groupSize":5,"groupType":"ordinary","region":"eu"}',
  );
  expect(elsewhere.code).toBe(2);
  expect(elsewhere.stderr).toContain('--role “super-admin” does not go with platform “wechat”');
  const here = await inMemory(
    ['--platform', 'telegram', '--brief'],
    JSON.stringify({ ...OWNER, groupSize: 5, groupType: 'basic' }),
  );
  expect(JSON.parse(here.stdout)).toMatchObject({ verdict: 'ready' });
});

describe('the interview', () => {
  test.each([
    [{ platform: 'wechat' }, 500],
    [{ platform: 'telegram', groupType: 'basic' }, 200],
    [{ platform: 'telegram', groupType: 'supergroup' }, 200_000],
    [{ platform: 'telegram', groupType: 'channel' }, 100_000_000],
    [{ platform: 'whatsapp', groupType: 'ordinary' }, 1_024],
  ] as const)('says how many there can be: %j', (group, max) => {
    const answers = { groupType: 'ordinary', ...group } as Answers;
    const question = BASE.questions.find(({ key }) => key === 'groupSize') as Question;
    expect(askedIn(question, answers, 'en').max).toBe(max);
  });
});
