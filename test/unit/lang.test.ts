import { expect, test } from 'vitest';
import { likelyRegion, machineLang } from '../../src/cli/lang.ts';

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

test.each([
  ['zh_CN.UTF-8', 'mainland-china'],
  ['de_DE', 'eu'],
  ['en_US.UTF-8', 'north-america'],
  ['tr_TR', 'middle-east'],
  ['en_GB.UTF-8', 'other'],
  ['zh', undefined],
  ['C.UTF-8', undefined],
])('who has %s is probably registered in %s', (LANG, region) => {
  expect(likelyRegion({ env: { LANG } })).toBe(region);
});
