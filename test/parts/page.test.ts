import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFor, launchChromium } from '../support/chromium.ts';
import { run } from '../support/program.ts';

const there = chromiumFor('the HTML page');
/** Sheets of A4 that a long advice may take in full, each step with its detail. */
const PAGES = 3;
const ANSWERS = JSON.stringify({
  id: 'a<b',
  role: 'owner',
  device: 'desktop',
  size: 55,
  type: 'payment',
  region: 'eu',
});

describe.skipIf(!there)('the HTML page in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-page-'));
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await launchChromium({ bypassCSP: true });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['en', 'light', []],
    ['en', 'dark', ['--full']],
    ['zh', 'light', ['--full']],
    ['zh', 'dark', []],
  ] as const)('%s, %s, %j: accessible, no overflow, no request', async (lang, colorScheme, options) => {
    const { stdout } = await run(
      ['check', '-', '-f', 'html', '--lang', lang, '--now', '2026-05-01T09:00:00Z', ...options],
      ANSWERS,
    );
    const file = join(folder, `${lang}.html`);
    writeFileSync(file, stdout);
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.emulateMedia({ colorScheme });
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const address = pathToFileURL(file).href;
    await page.goto(address);
    const shots = process.env.PAGE_SHOTS;
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      // No column of single letters: what is told in words has room for some.
      const narrowest =
        "Math.min(...[...document.querySelectorAll('caption,h2,.head span')].map((one) => one.getBoundingClientRect().width))";
      expect(await page.evaluate(narrowest)).toBeGreaterThan(30);
      if (shots) await page.screenshot({ path: join(shots, `${lang}-${colorScheme}-${width}.png`) });
      await page.evaluate(axe);
      const found = (await page.evaluate('axe.run()')) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    const printed =
      "[...document.querySelectorAll('.chart svg, .grade:not(.reference *)')].every((one) => one.getBoundingClientRect().height > 0)";
    expect(await page.evaluate(printed)).toBe(true);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(PAGES);
    expect(requests).toEqual([address]);
    await page.close();
  });
});

describe.skipIf(!there)('printed', () => {
  test.each([
    { goal: 'dissolve', role: 'owner', device: 'desktop', size: 200, type: 'school', region: 'eu' },
    { goal: 'dissolve', role: 'owner', device: 'ios', size: 55, type: 'payment', region: 'middle-east' },
    { goal: 'leave', role: 'member', device: 'ios', type: 'ordinary', region: 'eu' },
  ])('$role, $type: three sheets at most', async (answers) => {
    const browser = await launchChromium();
    try {
      for (const lang of ['en', 'zh']) {
        const { stdout } = await run(
          ['check', '-', '-f', 'html', '--full', '--lang', lang],
          JSON.stringify(answers),
        );
        const page = await browser.newPage();
        await page.setContent(stdout);
        const paper = await page.pdf({ preferCSSPageSize: true });
        expect(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(PAGES);
        await page.close();
      }
    } finally {
      await browser.close();
    }
  });
});
