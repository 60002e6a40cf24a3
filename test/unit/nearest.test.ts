import { expect, test } from 'vitest';
import { nearest } from '../../src/messages/nearest.ts';
import { inMemory } from '../support/in-memory.ts';

test.each([
  ['wechta', 'wechat'],
  ['WhatsApp!', 'whatsapp'],
  ['群注', '群主'],
  ['mc', 'mac'],
])('%s is taken for %s', (word, meant) => {
  expect(nearest(word, ['wechat', 'wx', 'whatsapp', '群主', 'mac'])).toBe(meant);
});

test.each(['qq', 'fr', 'signal', '', 'x', '老师', '__proto__'])('%j is like none of them', (word) => {
  expect(nearest(word, ['wx', 'wechat', 'en', '群主'])).toBeUndefined();
});

test('another app is not taken for one that is known, however short its name', async () => {
  const { stderr } = await inMemory(['--brief'], '{"platform":"qq"}');
  expect(stderr).toContain('allowed: wechat');
  expect(stderr).not.toContain('did you mean');
});

test.each(['cn', 'Chinese', '中文', 'zh-Hans'])('--lang %s is Chinese', async (lang) => {
  expect((await inMemory(['--help', '--lang', lang], '')).stdout).toContain('用法');
});
