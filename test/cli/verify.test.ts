import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGS } from '../../rules/internal.ts';
import { run } from '../support/program.ts';

test('the built program proves its rules, and tells the counts in either language', async () => {
  const [json, text] = await Promise.all([run(['verify', '--json']), run(['verify', '--lang', 'zh'])]);
  expect(json).toMatchObject({ code: 0, stderr: '' });
  const { covered, ...rest } = JSON.parse(json.stdout);
  expect(rest).toEqual({ schemaVersion: 1, findings: [] });
  expect(covered.rules).toBe(covered.rulesInAll);
  expect(text).toMatchObject({ code: 0, stderr: '' });
  expect(text.stdout).toContain(`对话：${covered.conversations}`);
  // The longest screen is as long as was counted, without a drawing; words that don't stand on it may be counted.
  const [, longest = ''] = text.stdout.split('最长的首屏：\n');
  const [command = ''] = longest.split('group-exit ').slice(1);
  for (const lang of LANGS) {
    for (const width of [80, 40]) {
      const args = [...command.trim().split(/\s+/), '--lang', lang, '--width', String(width)];
      const { stdout } = await run(args);
      const { longest } = covered.screens[lang][width];
      const lines = stdout.trimEnd().split('\n').length;
      expect(lines).toBeLessThanOrEqual(longest);
      expect(lines).toBeGreaterThan(longest - 3);
    }
  }
});

test('one mistake made seven times is printed five times, what it leads to comes after, and JSON has all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-verify-'));
  const path = join(folder, 'pack.json');
  const said = { en: 'It stands in the way.', zh: '有障碍。' };
  const rules = [1, 2, 3, 4, 5, 6, 7].map((n) => ({
    kind: 'blocker',
    id: `telegram.leave.of-our-own-${n}`,
    when: { platform: ['telegram'], goal: ['leave'], groupType: ['channel'], role: ['member'] },
    short: { en: `It stands in the way (${n}).`, zh: `有障碍（${n}）。` },
    detail: said,
    clearedBy: 'you',
    fix: [{ id: `telegram.leave.round-${n}`, phase: 'prepare', short: said }],
    evidence: ['OUR-1'],
  }));
  const claims = { 'OUR-1': { says: said, for: { handbook: true } } };
  const source = { publisher: 'We', title: 'Handbook', url: null, date: '2026', kind: 'how-to-page' };
  const pack = { rules, claims, sources: { handbook: { ...source, checked: '2026-11-01' } } };
  writeFileSync(path, JSON.stringify(pack));
  const args = ['verify', '--rules', path];
  const [text, json] = await Promise.all([run(args), run([...args, '--json'])]);
  expect(text.code).toBe(1);
  expect(text.stdout.match(/^✘ no-look:/gm)).toHaveLength(5);
  expect(text.stdout).toContain('… and 2 more of no-look: correct the first ones first; --json lists all');
  expect(text.stdout.lastIndexOf('✘ no-look:')).toBeLessThan(text.stdout.indexOf('✘ plan-fails:'));
  const { findings } = JSON.parse(json.stdout);
  expect(findings.filter((one: { code: string }) => one.code === 'no-look')).toHaveLength(7);
});
