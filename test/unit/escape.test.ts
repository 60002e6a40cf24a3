import { expect, test } from 'vitest';
import { html } from '../../src/render/html/escape.ts';

test.each([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])('%s is escaped in HTML, each time', (character, entity) => {
  expect(html(`a${character}b${character}`)).toBe(`a${entity}b${entity}`);
});
