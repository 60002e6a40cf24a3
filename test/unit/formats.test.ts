import { describe, expect, test } from 'vitest';
import { advise } from '../../rules/internal.ts';
import { COMMON_OPTIONS } from '../../src/commands/options.ts';
import { FORMAT_NAMES, FORMATS, type Target } from '../../src/render/formats.ts';
import { render, writerFor } from '../../src/render/render.ts';
import { PLAIN } from '../../src/render/style.ts';
import { RULES } from '../support/rules.ts';

const ANSWERS = { role: 'owner', device: 'ios', groupSize: 55, groupType: 'ordinary', region: 'eu' } as const;
const ADVICE = advise(ANSWERS, RULES);
const SETTINGS = {
  rules: RULES,
  lang: 'en',
  width: 80,
  now: new Date('2026-11-28T09:00:00Z'),
  shown: 'short',
  fields: 'small',
  style: PLAIN,
} as unknown as Target;

/** How each begins, so that none is printed in the place of another. */
const BEGINNINGS = {
  text: '■ Maybe: try it.',
  json: '{\n  "schemaVersion": 1',
  md: '# How to end a WeChat group',
  html: '<!doctype html>',
  ics: 'BEGIN:VCALENDAR',
  csv: 'id,line,',
} as const satisfies Record<keyof typeof FORMATS, string>;

describe.each(FORMAT_NAMES)('the format %s', (format) => {
  const settings = { ...SETTINGS, format };

  test('is offered among the options, and prints what it is', async () => {
    const option = COMMON_OPTIONS.find(({ flags }) => flags.includes('--format'));
    expect(option?.choices).toContain(format);
    expect(await render(ADVICE, settings)).toMatch(new RegExp(`^${BEGINNINGS[format]}`));
  });

  test('takes several records or refuses them, as it says', async () => {
    let text = '';
    const output = {
      async write(part: unknown) {
        text += part;
      },
      async end() {},
    };
    const writer = await writerFor(settings, output, 1);
    const item = { line: 1, verdict: ADVICE.verdict, ignored: [], advice: ADVICE };
    const several = async () => {
      for (const line of [1, 2]) await writer.write({ ...item, line }, 'lines');
      await writer.end();
    };
    if (FORMATS[format].holds === 'one') await expect(several()).rejects.toThrow();
    else {
      await several();
      expect(text.trimEnd().split('\n').length).toBeGreaterThan(1);
    }
  });
});

test('no two formats have the same extension or name', () => {
  const all = Object.values(FORMATS);
  const extensions = all.flatMap(({ extension, otherExtensions = [] }) => [extension, ...otherExtensions]);
  expect(new Set(extensions).size).toBe(extensions.length);
  for (const lang of ['en', 'zh'] as const)
    expect(new Set(all.map(({ label }) => label[lang])).size).toBe(all.length);
});
