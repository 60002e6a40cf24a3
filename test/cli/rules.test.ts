import { describe, expect, test } from 'vitest';
import { catalogue } from '../../rules/internal.ts';
import { about } from '../../src/render/rules/evidence.ts';
import { run } from '../support/program.ts';
import { RULES } from '../support/rules.ts';

describe('group-exit rules', () => {
  test('lists everything, filtered as asked', async () => {
    const list = async (...args: string[]) =>
      JSON.parse((await run(['rules', '--json', ...args])).stdout).rules;
    const all = await list();
    expect(all).toHaveLength(catalogue(RULES).length);
    const official = await list('--platform', 'telegram', '--grade', 'official');
    expect(official.length).toBeGreaterThan(10);
    for (const one of official) {
      expect(one.platforms).toContain('telegram');
      expect(one.evidence).toBe('official');
    }
    for (const one of await list('--disputed')) expect(one.disputed).toBe(true);
    for (const one of await list('--source', 'A2.1')) expect(one.sources).toContain('wechat.limit-40');
    expect((await list('--source', 'nctoro-article')).length).toBeGreaterThan(20);
  });

  test('shows one with its condition, texts and every source', async () => {
    const { stdout } = await run(['rules', 'wechat.dissolve.too-many-members', '--json']);
    const [rule] = JSON.parse(stdout).rules;
    expect(rule.when.role).toEqual(['owner']);
    expect(rule.claims['wechat.limit-40'].from.map((one: { stance: string }) => one.stance)).toContain(
      'disputes',
    );
    const text = await run(['rules', 'wechat.dissolve.too-many-members', '--lang', 'zh']);
    expect(text.stdout).toContain('https://www.nctoro.com/a148328');
  });

  test('shows what an id behind a sentence stands for, and what else rests on it', async () => {
    const { stdout } = await run(['rules', 'A2.1', '--json']);
    const { claims, rules } = JSON.parse(stdout);
    expect(Object.keys(claims)).toEqual(['wechat.limit-40']);
    expect(claims['wechat.limit-40'].rows).toEqual(['A2.1', 'A08']);
    expect(rules.map((rule: { id: string }) => rule.id)).toContain('wechat.dissolve.too-many-members');
    const byId = JSON.parse((await run(['rules', 'wechat.limit-40', '--json'])).stdout);
    expect(byId).toEqual(JSON.parse(stdout));
    const text = await run(['rules', 'A2.1', '--lang', 'zh']);
    expect(text.stdout).toContain('https://www.nctoro.com/a148328');
    expect(text.stdout).toContain('wechat.dissolve.too-many-members');
  });

  test('shows all claims that cover a row', async () => {
    const { claims } = JSON.parse((await run(['rules', 'A8.2', '--json'])).stdout);
    expect(Object.keys(claims)).toEqual([
      'wechat.remove-below-40',
      'wechat.support-for-abnormal-groups',
      'wecom.compliance-interface',
    ]);
    const { stdout } = await run(['rules', 'A8.2', '--lang', 'zh']);
    for (const id of Object.keys(claims)) expect(stdout).toContain(id);
  });

  test('shows what a source is cited for', async () => {
    const { stdout } = await run(['rules', 'nctoro-a148328', '--json']);
    const { sources, cited, rules } = JSON.parse(stdout);
    expect(sources['nctoro-a148328'].publisher).toBe('路由通');
    expect(cited).toContainEqual(expect.objectContaining({ claim: 'wechat.limit-40', stance: 'disputes' }));
    expect(rules.length).toBeGreaterThan(0);
    expect((await run(['rules', 'nctoro-a148328'])).stdout).toContain('− wechat.limit-40');
  });

  test('tells a rule whole, each step of its fix with its detail', async () => {
    const { stdout } = await run(['rules', 'wechat.leave.owner', '--json']);
    const [rule] = JSON.parse(stdout).rules;
    const fix = RULES.of.blocker.find(({ id }) => id === 'wechat.leave.owner')?.fix ?? [];
    expect(fix.length).toBeGreaterThan(0);
    for (const { short, detail } of fix)
      expect(rule.texts).toEqual(expect.arrayContaining([short.en, ...(detail ? [detail.en] : [])]));
  });

  test('knows every id that an advice shows, and the advice tells how to ask', async () => {
    const { stdout } = await run(
      ['check', '-', '--role', 'owner', '--full'],
      '{"device":"ios","size":55,"type":"ordinary","region":"eu"}',
    );
    const [, asked] = /group-exit rules\s+(\S+)/.exec(stdout) ?? [];
    expect((await run(['rules', String(asked)])).code).toBe(0);
    for (const lang of ['en', 'zh'] as const) {
      for (const id of Object.keys(RULES.claims)) {
        expect(about(id, RULES, lang)).toHaveProperty(['claims', id, 'claim'], RULES.claims[id]?.says[lang]);
      }
      for (const id of Object.keys(RULES.sources)) {
        expect(about(id, RULES, lang)).toHaveProperty(['sources', id], RULES.sources[id]);
      }
    }
  });

  test('shows the article’s own contradictions side by side', async () => {
    const { stdout } = await run(['rules', '--disputed', '--platform', 'wechat', '--width', '100']);
    expect(stdout).toMatch(/wechat\.limit-40 supports +\| wechat\.limit-40 disputes/);
    expect(stdout).toMatch(
      /wechat\.desktop-cannot-dissolve supports +\| wechat\.desktop-cannot-dissolve disputes/,
    );
  });

  test('tells the coverage and what is stale', async () => {
    const coverage = JSON.parse((await run(['rules', '--coverage', '--json'])).stdout);
    expect(coverage.facts).toHaveLength(38);
    // Stricter grading may lower it; a fall by a tenth would be a mistake.
    expect(coverage.wellFounded).toBeGreaterThan(0.37);
    const stale = async (days: string, now: string) =>
      JSON.parse((await run(['rules', '--stale', days, '--now', now, '--json'])).stdout).sources.length;
    expect(await stale('30', '2026-12-01T00:00:00Z')).toBe(0);
    expect(await stale('40', '2027-02-01T00:00:00Z')).toBe(Object.keys(RULES.sources).length);
    // Without a number, three years.
    const { stdout } = await run(['rules', '--stale', '--now', '2029-11-25T00:00:00Z', '--json']);
    const [first] = JSON.parse(stdout).sources;
    expect(first.days).toBeGreaterThanOrEqual(3 * 365);
    expect(JSON.parse((await run(['rules', '--stale', '--json'])).stdout).sources).toEqual([]);
  });

  test('says of a rule how old its newest source is, if that is old', async () => {
    const first = async (id: string) => (await run(['rules', id])).stdout.split('\n')[1];
    expect(await first('whatsapp.alternative.mute-android')).toBe('[reported · newest source: 2021]');
    expect(await first('wechat.dissolve.confirm')).toBe('[reported]');
  });

  test.each([
    ['owner unreachable', /owner-(unreachable|gone)/],
    ['群主联系不上', /owner-(unreachable|gone)/],
    ['mute', /mute|quiet/],
    ['免打扰', /mute|quiet/],
    ['transfr ownership', /transfer/],
    ['踢人', /removed-are-told/],
    ['群主怎么批量踢人', /removing-many/],
    ['退了又被拉进来怎么办', /wechat\.leave\.way-back/],
    ['误解散了能恢复吗', /wechat\.done-by-mistake\.act-owner/],
    ['群主号被封了', /wechat\.owner-unreachable/],
    ['按钮点不了', /missing-button/],
    ['how do I kick many people', /too-many-members/],
  ])('finds by words: %s', async (words, id) => {
    const { stdout } = await run(['rules', '--search', words, '--json']);
    const nearest = JSON.parse(stdout).rules.slice(0, 5);
    expect(nearest.map((rule: { id: string }) => rule.id).join()).toMatch(id);
  });

  test('says so if nothing is found', async () => {
    const { code, stdout } = await run(['rules', '--search', 'qwzxv', '--json']);
    expect({ code, found: JSON.parse(stdout).rules }).toEqual({ code: 0, found: [] });
  });

  test.each([
    [['rules', 'wechat.dissolve.to-many-members'], 'did you mean “wechat.dissolve.too-many-members”?'],
    [['rules', 'A2.10'], 'did you mean “A2.1”?'],
    [['rules', '__proto__'], 'no rule, claim or source'],
    [['rules', '--grade', 'good'], 'allowed: official'],
    [['rules', '--search', ''], 'words to look for'],
    [['rules', '--search', ' \u001b\u0007 '], 'words to look for'],
    [['rules', '--stale', 'x'], 'whole number of days'],
    [['rules', '--stale', '3', '--now', 'yesterday'], '--now'],
    [['rules', '--source', 'A99'], '--source'],
    [['rules', '--platform', 'icq'], 'platform'],
  ])('%j is wrong usage', async (args, said) => {
    const { code, stderr, stdout } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('the asker’s own situation elsewhere', () => {
  test('is judged by the same rules', async () => {
    const answers = { role: 'owner', device: 'ios', groupSize: 55, groupType: 'ordinary', region: 'eu' };
    const { stdout } = await run(['--json'], JSON.stringify(answers));
    const { yours } = JSON.parse(stdout).comparison;
    expect(yours.telegram).toMatchObject({ verdict: 'ready', blockers: [], waitHours: 0 });
    expect(yours.whatsapp).toMatchObject({
      verdict: 'blocked',
      blockers: ['whatsapp.dissolve.members-remain'],
    });
    expect(yours.whatsapp.text).toContain('54');
    const text = await run(['--width', '120'], JSON.stringify(answers));
    expect(text.stdout).toMatch(/^WhatsApp +first remove 54 people /m);
  });

  test('is compared with WeChat for a Telegram group', async () => {
    const answers = {
      platform: 'telegram',
      role: 'owner',
      device: 'ios',
      groupSize: 55,
      groupType: 'basic',
      goal: 'dissolve',
    };
    const { yours } = JSON.parse((await run(['--json'], JSON.stringify(answers))).stdout).comparison;
    expect(Object.keys(yours)).toEqual(['wechat', 'whatsapp']);
    expect(yours.wechat.blockers).toEqual(['wechat.dissolve.too-many-members']);
  });
});
