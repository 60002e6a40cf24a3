import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../support/program.ts';

const OWNER = { role: 'owner', device: 'ios', groupSize: 35, groupType: 'ordinary', region: 'eu' };
const json = (value: unknown) => JSON.stringify(value);

describe('the article’s own situations through a pipe', () => {
  test.each([
    ['35 members on a phone', OWNER, 0, 'ready', []],
    ['40 members on a phone', { ...OWNER, groupSize: 40 }, 0, 'ready', []],
    ['41 members', { ...OWNER, groupSize: 41 }, 1, 'blocked', ['wechat.dissolve.too-many-members']],
    [
      '500 members on a computer',
      { ...OWNER, groupSize: 500, device: 'desktop' },
      1,
      'blocked',
      ['wechat.dissolve.too-many-members', 'wechat.dissolve.needs-phone'],
    ],
    [
      'a red packet 5 h ago',
      { ...OWNER, groupType: 'payment', redPacketsUnclaimed: true, hoursSinceRedPacket: 5 },
      1,
      'blocked',
      ['wechat.dissolve.red-packets'],
    ],
    [
      'a live group',
      { ...OWNER, groupType: 'live', liveNow: true },
      1,
      'blocked',
      ['wechat.exit.live-stream'],
    ],
    [
      'a school group',
      { ...OWNER, groupType: 'school' },
      1,
      'blocked',
      ['wechat.dissolve.school-confirmation', 'wechat.dissolve.school-review'],
    ],
    [
      'a super-admin with 2,000 members on a computer',
      { ...OWNER, platform: 'wecom', role: 'super-admin', groupSize: 2000, device: 'desktop' },
      1,
      'blocked',
      ['wecom.dissolve.force'],
    ],
    ['a member', { ...OWNER, role: 'member' }, 0, 'ready', []],
    [
      'a member who wants to dissolve',
      { ...OWNER, role: 'member', goal: 'dissolve' },
      1,
      'impossible',
      ['wechat.dissolve.not-owner'],
    ],
  ])('%s', async (_, answers, code, verdict, blockers) => {
    for (const lang of ['en', 'zh']) {
      const ran = await run(['--json', '--lang', lang], json(answers));
      expect(ran.code).toBe(code);
      expect(ran.stderr).toBe('');
      const advice = JSON.parse(ran.stdout);
      expect(advice.verdict).toBe(verdict);
      expect(advice.blockers.map((blocker: { id: string }) => blocker.id).sort()).toEqual(
        [...blockers].sort(),
      );
      if (verdict === 'impossible') {
        expect(advice.plan.steps).toEqual([]);
        expect(advice.alternatives.length).toBeGreaterThan(0);
      } else expect(advice.plan.steps.length).toBeGreaterThan(0);
    }
  });

  test('the waits are what remains', async () => {
    const lines = [
      { groupType: 'payment', redPacketsUnclaimed: true, hoursSinceRedPacket: 5.5 },
      { groupType: 'school', teacherConfirmed: true, creatorConfirmed: true, hoursSinceRequest: 70 },
    ].map((more) => json({ ...OWNER, ...more }));
    const { stdout } = await run(['--brief'], lines.join('\n'));
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).waitHours),
    ).toEqual([18.5, 2]);
  });
});

describe('what comes in', () => {
  test('one object gives one document, an array an array, lines lines', async () => {
    const object = await run(['--brief'], json(OWNER));
    expect(JSON.parse(object.stdout).verdict).toBe('ready');
    const array = await run(['--brief'], json([OWNER, OWNER]));
    expect(JSON.parse(array.stdout)).toHaveLength(2);
    const lines = await run(['--brief'], `${json(OWNER)}\n\n${json(OWNER)}`);
    expect(lines.stdout.trimEnd().split('\n')).toHaveLength(2);
    const pretty = await run(['--brief'], JSON.stringify(OWNER, null, 2));
    expect(JSON.parse(pretty.stdout).verdict).toBe('ready');
  });

  test('a bad line gives an error in its place, and the run goes on', async () => {
    const { stdout, stderr, code } = await run(['--brief'], `${json(OWNER)}\n{oops}\n${json(OWNER)}\n`);
    const [first, second, third] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.verdict).toBe('ready');
    expect(second).toMatchObject({ schemaVersion: 1, line: 2, error: { code: 'bad-json' } });
    expect(third.verdict).toBe('ready');
    expect(stderr).toContain('line 2');
    expect(code).toBe(2);
  });

  test('words are lenient, in both languages, with and without case', async () => {
    const chinese = { 身份: '群主', 设备: '苹果', 人数: 41, 类型: '普通群', 地区: '中国大陆' };
    const english = {
      ROLE: 'Creator',
      Device: 'iPhone',
      group_size: 41,
      'group type': 'normal',
      region: 'China',
    };
    const { stdout } = await run(['--brief'], `${json(chinese)}\n${json(english)}`);
    const [one, two] = stdout.trimEnd().split('\n');
    expect(one).toBe(two);
    expect(JSON.parse(one ?? '').blockers).toEqual(['wechat.dissolve.too-many-members']);
  });

  test.each([
    ['a number as a string', { ...OWNER, groupSize: '35' }, 'wrong-type', 'groupSize'],
    ['a boolean as a string', { ...OWNER, liveNow: 'true' }, 'wrong-type', 'liveNow'],
    ['null', { ...OWNER, region: null }, 'wrong-type', 'region'],
    ['half a member', { ...OWNER, groupSize: 1.5 }, 'out-of-range', 'groupSize'],
    ['no member', { ...OWNER, groupSize: 0 }, 'out-of-range', 'groupSize'],
    ['too many to be true', { ...OWNER, groupSize: 1e9 }, 'out-of-range', 'groupSize'],
    ['an unknown key', { ...OWNER, rolle: 'owner' }, 'unknown-key', 'rolle'],
    ['an unknown value', { ...OWNER, role: 'ownr' }, 'unknown-value', 'role'],
    ['a key twice by synonym', { ...OWNER, size: 3 }, 'duplicate-key', 'size'],
    ['a type of another platform', { ...OWNER, groupType: 'supergroup' }, 'not-on-platform', 'groupType'],
    ['a role of another platform', { ...OWNER, role: 'super-admin' }, 'not-on-platform', 'role'],
    [
      'an owner who looks for the owner',
      { trouble: 'owner-unreachable', role: 'owner' },
      'contradiction',
      'role',
    ],
    ['a trouble of another goal', { goal: 'dissolve', trouble: 'already-out' }, 'contradiction', 'trouble'],
    ['a missing answer', { role: 'owner' }, 'missing-answer', 'device'],
  ])('%s is an error that names the place', async (_, answers, code, path) => {
    const ran = await run(['--json'], json(answers));
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.stdout).error).toMatchObject({ code, path });
    expect(ran.stderr).toContain('group-exit: ');
  });

  test('a record that cannot be judged keeps its id', async () => {
    const ran = await run(['--json'], '{"id":"x7","rolle":1}\n{"id":8,"role":"owner"}\n');
    expect(
      ran.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['x7', 8]);
  });

  test('errors say what was probably meant and what is allowed', async () => {
    const { stderr } = await run([], json({ ...OWNER, role: 'ownr', rejion: 'eu' }));
    expect(stderr).toContain('did you mean “owner”?');
    expect(stderr).toContain('did you mean “region”?');
    expect(stderr).toContain('allowed: owner, admin, member');
  });

  test('files are read like pipes, and a missing one is told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'group-exit-'));
    writeFileSync(join(folder, 'one.json'), json(OWNER));
    const good = await run(['check', 'one.json', '--brief'], '', {}, folder);
    expect(good.code).toBe(0);
    const bad = await run(['check', 'two.json'], '', {}, folder);
    expect(bad).toMatchObject({ code: 2, stdout: '' });
    expect(bad.stderr).toContain('two.json');
  });

  test('nothing on standard input is an error that names the ways to give answers', async () => {
    const { code, stderr, stdout } = await run([], '');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('no answers');
  });
});

describe('what goes out', () => {
  test('JSON is English and the same bytes in every locale, width and colour', async () => {
    const plain = await run(['--json'], json(OWNER));
    const other = await run(['--json', '--width', '40', '--color', 'always'], json(OWNER), {
      LC_ALL: 'zh_CN.UTF-8',
      FORCE_COLOR: '3',
      COLUMNS: '40',
    });
    expect(other.stdout).toBe(plain.stdout);
    expect(plain.stdout).toContain('Save pictures and files first');
  });

  test('ids never change with the language, texts do', async () => {
    const [en, zh] = await Promise.all(
      ['en', 'zh'].map(async (lang) =>
        JSON.parse((await run(['--json', '--lang', lang], json(OWNER))).stdout),
      ),
    );
    const ids = (list: { id: string }[]) => list.map((one) => one.id);
    expect(ids(zh.plan.steps)).toEqual(ids(en.plan.steps));
    expect(ids(zh.residue)).toEqual(ids(en.residue));
    expect(zh.effects[0].text).not.toBe(en.effects[0].text);
  });

  test('the unknown is assumed cautiously and said', async () => {
    const { stdout } = await run(['--json'], json({ ...OWNER, groupType: 'payment' }));
    const advice = JSON.parse(stdout);
    expect(advice.assumed).toEqual(expect.arrayContaining(['redPacketsUnclaimed', 'hoursSinceRedPacket']));
    expect(advice.answers).toMatchObject({ redPacketsUnclaimed: true, hoursSinceRedPacket: 0 });
    expect(advice.plan.waitHours).toBe(24);
  });

  test('what nothing hangs on is ignored and said', async () => {
    const { stdout, stderr } = await run(['--json'], json({ ...OWNER, liveNow: true }));
    expect(JSON.parse(stdout).ignored).toEqual(['liveNow']);
    expect(stderr).toContain('liveNow');
  });

  test('--trust turns weak blockers into cautions of the same id', async () => {
    const { stdout, code } = await run(
      ['--json', '--trust', 'corroborated'],
      json({ ...OWNER, groupSize: 55 }),
    );
    const advice = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(advice.verdict).toBe('ready');
    expect(advice.cautions.map((caution: { id: string }) => caution.id)).toContain(
      'wechat.dissolve.too-many-members',
    );
  });

  test('several records as text are a summary with the counts', async () => {
    const { stdout } = await run([], `${json(OWNER)}\n${json({ ...OWNER, id: 'b', groupSize: 41 })}\n`);
    expect(stdout).toContain('ready  #1');
    expect(stdout).toContain('blocked  b  wechat.dissolve.too-many-members');
    expect(stdout).toContain('Summary: 2 · ready 1 · blocked 1');
  });
});

describe('wrong usage', () => {
  test.each([
    ['an unknown command', ['chek'], 'did you mean “check”?'],
    ['an unknown option', ['--sise', '3'], '--size'],
    ['an abbreviation', ['--plat', 'wechat'], '--plat'],
    ['an unknown language', ['--lang', 'klingon'], 'allowed: en, zh'],
    ['a format that does not exist', ['-f', 'pdf'], 'allowed: text'],
    ['a number that is none', ['--size=5x'], '--size'],
    ['an infinite number', ['--size=1e400'], '--size'],
    ['a negative number', ['--size=-5'], '--size'],
    ['an empty value', ['--size='], '--size'],
  ])('%s exits with 2 and says so', async (_, args, said) => {
    const { code, stderr, stdout } = await run(args, json(OWNER));
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(said);
  });

  test('help and version are results', async () => {
    const help = await run(['--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('Exit codes');
    expect((await run(['--help', '--lang', 'zh'])).stdout).toContain('退出码');
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test('options that answer everything leave standard input alone: a loop that reads lines loses none', async () => {
  const options = '--role owner --device ios --size 12 --type ordinary'.split(' ');
  const { code, stdout, stderr } = await run([...options, '--brief'], 'a\nb\n');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout).verdict).toBe('ready');
  // Muting needs no role.
  const quiet = await run('--goal quiet --device ios --brief'.split(' '), '41\n');
  expect(quiet).toMatchObject({ code: 0, stderr: '' });
  // One that is missing comes from the record, as before.
  const record = await run([...options.slice(0, 6), '--brief'], '{"type":"ordinary"}');
  expect(JSON.parse(record.stdout).verdict).toBe('ready');
  const checked = await run(['check', '-', ...options, '--brief'], '{"size":55}');
  expect(JSON.parse(checked.stdout).verdict).toBe('blocked');
});
