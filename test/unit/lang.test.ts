import { expect, test } from 'vitest';
import { machineLang } from '../../src/cli/lang.ts';

test('without LANG and its like the system is asked, as on Windows', () => {
  expect(machineLang({ env: {}, locale: 'zh-CN' })).toBe('zh');
  expect(machineLang({ env: { LANG: '' }, locale: 'zh-Hant-TW' })).toBe('zh');
  expect(machineLang({ env: {}, locale: 'de-DE' })).toBe('en');
  expect(machineLang({ env: {} })).toBe('en');
});

test('what the environment names comes before that', () => {
  expect(machineLang({ env: { LANG: 'C' }, locale: 'zh-CN' })).toBe('en');
  expect(machineLang({ env: { LC_ALL: 'zh_TW.UTF-8' }, locale: 'en-US' })).toBe('zh');
});
