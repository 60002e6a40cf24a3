import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allCases } from '../support/cases.ts';
import { chromiumFor, launchChromium } from '../support/chromium.ts';
import { PACKAGE, run } from '../support/program.ts';

const there = chromiumFor('the library');
/** An address that nothing answers: every request for it is answered from the built library. */
const SITE = 'http://group-exit.test/';
const DIST = join(PACKAGE, 'dist');

describe.skipIf(!there)('the built library as a module of a page', () => {
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** An empty page of the site, and what it asks for. */
  async function openSite() {
    const page = await browser.newPage();
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      asked.push(path);
      if (path === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(DIST, path)) });
    });
    await page.goto(SITE);
    return { page, asked };
  }

  test.each(['en', 'zh'])('gives the bytes of the command line for every case, in %s', async (lang) => {
    const cases = allCases().map(({ answers }) => answers);
    const input = cases.map((answers) => `${JSON.stringify(answers)}\n`).join('');
    const { stdout } = await run(['check', '-', '--fields', 'all', '--lang', lang], input);
    const { page, asked } = await openSite();
    const made = (await page.evaluate(
      `import('/rules/index.js').then(({ advise, BASE, compile }) => {
        const rules = compile(BASE);
        return ${JSON.stringify(cases)}.map((answers) => JSON.stringify(advise(answers, rules, { lang: '${lang}' })));
      })`,
    )) as string[];
    await page.close();
    expect(made).toHaveLength(cases.length);
    expect(`${made.join('\n')}\n`).toBe(stdout);
    // Nothing but the library and what it shares with its other entries was asked for.
    expect(asked.filter((path) => !/^(?:rules\/index\.js|chunks\/[\w-]+\.js)?$/.test(path))).toEqual([]);
  });

  test('and its pages are those of the command', async () => {
    const [{ answers } = { answers: {} }] = allCases();
    const { stdout } = await run(['check', '-', '--width', '80', '--lang', 'zh'], JSON.stringify(answers));
    const { page } = await openSite();
    const made = await page.evaluate(
      `Promise.all([import('/rules/index.js'), import('/src/render/index.js')])
        .then(([{ advise, BASE, compile }, { renderText }]) => {
          const rules = compile(BASE);
          return renderText(advise(${JSON.stringify(answers)}, rules, { lang: 'zh' }), rules, { lang: 'zh' });
        })`,
    );
    await page.close();
    expect(made).toBe(stdout);
  });
});
